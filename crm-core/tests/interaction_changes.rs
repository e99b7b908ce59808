//! Interactions on their customers' timelines: listed, moved, deleted, and as they were, through the public API.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what fails here fails the test"
)]

use std::time::Duration;

use InteractionKind::{Call, Email, Form, PageView, Sms};
use crm_core::{
    Channel, Code, Crm, Customer, CustomerId, Direction, InteractionKind, InteractionPatch, InteractionQuery,
    Interactions, ManualClock, NewCustomer, NewInteraction, OpenOptions, Operation, PageRequest, Patch,
    Result, SeededIds, Timestamp, Value,
};

const NOW: &str = "2026-01-31T09:00:00Z";

fn shop() -> (Crm, ManualClock, Customer) {
    let clock = ManualClock::at(NOW).unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(1));
    let crm = options.in_memory().unwrap();
    let ada = customer(&crm, "Ada");
    (crm, clock, ada)
}

fn customer(crm: &Crm, name: &str) -> Customer {
    crm.customers().create(NewCustomer::person(name)).unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn subject(text: &str) -> InteractionPatch {
    InteractionPatch {
        subject: Patch::Set(text.into()),
        ..InteractionPatch::default()
    }
}

#[track_caller]
fn check_refused<T>(done: Result<T>, code: Code, field: Option<&str>) {
    let error = done.err().expect("the command is refused");
    assert_eq!(
        (error.entity(), error.code(), error.field()),
        (Some("interaction"), code, field)
    );
}

#[track_caller]
fn check_sound(crm: &Crm) {
    assert_eq!(crm.verify().unwrap().problems, []);
}

/// The subjects of a customer's interactions, newest first, read in pages of each size.
#[track_caller]
fn check_list(crm: &Crm, customer: Option<CustomerId>, query: &InteractionQuery, expected: &[&str]) {
    let read = |interactions: Interactions<&Crm>, page: &PageRequest| match customer {
        Some(id) => interactions.of(id, query, page),
        None => interactions.anonymous(query, page),
    };
    for limit in [1, 2, 50] {
        let (mut found, mut page) = (Vec::new(), PageRequest::first(limit));
        loop {
            let part = read(crm.interactions(), &page).unwrap();
            assert!(
                part.items
                    .iter()
                    .all(|interaction| interaction.customer_id == customer)
            );
            found.extend(
                part.items
                    .into_iter()
                    .map(|interaction| interaction.subject.unwrap()),
            );
            let Some(next) = part.next else { break };
            page = PageRequest::after(limit, next);
        }
        assert_eq!(found, expected, "pages of {limit}");
    }
}

/// (channel, count, last) of a customer's profile.
fn channels(crm: &Crm, customer: &Customer) -> Vec<(Channel, u64, String)> {
    let profile = crm.customers().profile(customer.id).unwrap();
    let activity = profile.channels.into_iter();
    activity
        .map(|it| (it.channel, it.count, it.last_at.utc_date().to_string()))
        .collect()
}

#[test]
fn a_list_is_newest_first_and_narrowed() {
    let (crm, _, ada) = shop();
    let bob = customer(&crm, "Bob");
    let record = |customer: &Customer, kind, subject: &str, day: &str, direction| {
        let new = NewInteraction {
            subject: Some(subject.into()),
            direction,
            ..NewInteraction::with(customer.id, kind)
        };
        let at = at(&format!("{day}T10:00:00Z"));
        crm.interactions().record(new.at(at)).unwrap()
    };
    let (inbound, outbound) = (Some(Direction::Inbound), Some(Direction::Outbound));
    record(&ada, Call, "b", "2026-01-02", outbound);
    record(&ada, Email, "d", "2026-01-04", inbound);
    // Late and backdated, and at one instant: then the order of recording decides.
    record(&ada, Call, "a", "1965-06-01", inbound);
    record(&ada, PageView, "c1", "2026-01-03", None);
    record(&ada, Form, "c2", "2026-01-03", None);
    let gone = record(&ada, Call, "gone", "2026-01-03", None);
    crm.interactions().delete(gone.id, None).unwrap();
    record(&bob, Call, "other", "2026-01-03", None);
    // Up to a day ahead, for the clocks of other machines.
    record(&ada, Sms, "e", "2026-01-31", None);

    let all = InteractionQuery::default;
    let check = |query: InteractionQuery, expected: &[&str]| check_list(&crm, Some(ada.id), &query, expected);
    check(all(), &["e", "d", "c2", "c1", "b", "a"]);
    check(
        InteractionQuery {
            kinds: vec![Call, Form],
            ..all()
        },
        &["c2", "b", "a"],
    );
    check(
        InteractionQuery {
            channel: Some(Channel::Web),
            ..all()
        },
        &["c2", "c1"],
    );
    check(
        InteractionQuery {
            direction: inbound,
            ..all()
        },
        &["d", "a"],
    );
    let day = |day: &str| Some(at(&format!("{day}T10:00:00Z")));
    // From is part of it, until is not.
    check(
        InteractionQuery {
            from: day("2026-01-02"),
            until: day("2026-01-04"),
            ..all()
        },
        &["c2", "c1", "b"],
    );
    check(
        InteractionQuery {
            until: day("2026-01-02"),
            ..all()
        },
        &["a"],
    );
    check(
        InteractionQuery {
            from: day("2026-01-04"),
            until: day("2026-01-02"),
            ..all()
        },
        &[],
    );
    let ends = InteractionQuery {
        from: Some(Timestamp::MIN),
        until: Some(Timestamp::MAX),
        ..all()
    };
    check(ends, &["e", "d", "c2", "c1", "b", "a"]);
    check_list(&crm, Some(bob.id), &all(), &["other"]);

    let first = crm
        .interactions()
        .of(ada.id, &all(), &PageRequest::first(1))
        .unwrap();
    let of_another = PageRequest::after(1, first.next.unwrap());
    let error = crm.interactions().of(bob.id, &all(), &of_another).unwrap_err();
    assert_eq!(
        (error.code(), error.field()),
        (Code::InvalidCursor, Some("after"))
    );
    let expected = [
        (Channel::Email, 1, "2026-01-04".to_owned()),
        (Channel::Phone, 2, "2026-01-02".to_owned()),
        (Channel::Sms, 1, "2026-01-31".to_owned()),
        (Channel::Web, 2, "2026-01-03".to_owned()),
    ];
    assert_eq!(channels(&crm, &ada), expected);
    check_sound(&crm);
}

#[test]
fn an_anonymous_event_finds_its_customer() {
    let (crm, _, ada) = shop();
    let bob = customer(&crm, "Bob");
    let view = NewInteraction {
        subject: Some("shoes".into()),
        ..NewInteraction::anonymous(PageView)
    };
    let view = crm
        .interactions()
        .record(view.at(at("2026-01-30T00:00:00Z")))
        .unwrap();
    assert_eq!(view.customer_id, None);
    let all = InteractionQuery::default();
    check_list(&crm, None, &all, &["shoes"]);
    let web = |day: &str| [(Channel::Web, 1, day.to_owned())];

    let to = |customer: Patch<CustomerId>| InteractionPatch {
        customer_id: customer,
        ..InteractionPatch::default()
    };
    let known = crm.interactions().update(view.id, to(ada.id.into())).unwrap();
    assert_eq!((known.customer_id, known.version), (Some(ada.id), 2));
    assert_eq!(crm.interactions().get(view.id).unwrap(), known);
    check_list(&crm, None, &all, &[]);
    check_list(&crm, Some(ada.id), &all, &["shoes"]);
    assert_eq!(channels(&crm, &ada), web("2026-01-30"));

    // To another customer and another time at once.
    let patch = InteractionPatch {
        at: Some(at("2026-01-29T00:00:00Z")),
        ..to(bob.id.into())
    };
    crm.interactions().update(view.id, patch).unwrap();
    check_list(&crm, Some(ada.id), &all, &[]);
    check_list(&crm, Some(bob.id), &all, &["shoes"]);
    assert_eq!(
        (channels(&crm, &ada), channels(&crm, &bob)),
        (vec![], web("2026-01-29").to_vec())
    );
    let nobody = CustomerId::from_bytes([9; 16]);
    check_refused(
        crm.interactions().update(view.id, to(nobody.into())),
        Code::UnknownReference,
        Some("customer_id"),
    );

    // A deleted customer's stay where they are and can be mended, but none are moved there.
    crm.customers().delete(bob.id, None).unwrap();
    crm.interactions().update(view.id, subject("boots")).unwrap();
    check_list(&crm, Some(bob.id), &all, &["boots"]);
    let cleared = crm.interactions().update(view.id, to(Patch::Clear)).unwrap();
    assert_eq!(cleared.customer_id, None);
    check_refused(
        crm.interactions().update(view.id, to(bob.id.into())),
        Code::UnknownReference,
        Some("customer_id"),
    );
    check_list(&crm, None, &all, &["boots"]);
    assert_eq!(channels(&crm, &bob), []);
    check_sound(&crm);
}

#[test]
fn a_delete_is_taken_back() {
    let (crm, _, ada) = shop();
    let call = NewInteraction {
        subject: Some("hello".into()),
        ..NewInteraction::with(ada.id, Call)
    };
    let call = crm.interactions().record(call.key("call-1")).unwrap();
    let mut interactions = crm.interactions();
    check_refused(
        interactions.delete(call.id, Some(2)),
        Code::StaleVersion,
        Some("version"),
    );
    check_refused(interactions.restore(call.id, None), Code::NotDeleted, None);
    interactions.delete(call.id, Some(1)).unwrap();
    assert_eq!(channels(&crm, &ada), []);
    assert_eq!(interactions.find(call.id).unwrap(), None);
    check_refused(interactions.get(call.id), Code::NotFound, None);
    check_refused(interactions.update(call.id, subject("x")), Code::NotFound, None);
    check_refused(interactions.delete(call.id, None), Code::NotFound, None);
    check_list(&crm, Some(ada.id), &InteractionQuery::default(), &[]);
    check_sound(&crm);

    check_refused(
        interactions.restore(call.id, Some(1)),
        Code::StaleVersion,
        Some("version"),
    );
    let restored = interactions.restore(call.id, Some(2)).unwrap();
    assert_eq!((restored.version, restored.deleted_at), (3, None));
    assert_eq!(channels(&crm, &ada).len(), 1);
    check_list(&crm, Some(ada.id), &InteractionQuery::default(), &["hello"]);
    check_sound(&crm);
}

#[test]
fn the_past_of_an_interaction_is_kept() {
    let (crm, clock, ada) = shop();
    let bob = customer(&crm, "Bob");
    let new = NewInteraction::with(ada.id, Call)
        .property("line", "1")
        .at(at("2025-12-24T00:00:00Z"));
    let first = crm.as_actor("eve").interactions().record(new).unwrap();
    let mut states = vec![first.clone()];
    clock.advance(Duration::from_secs(60));
    let patch: InteractionPatch = serde_json::from_value(serde_json::json!({
        "version": 1,
        "customer_id": bob.id,
        "at": "2025-12-25T00:00:00.000Z",
        "direction": "outbound",
        "outcome": "no_answer",
        "duration_seconds": 3,
        "location": {"place": "Berlin"},
        "properties": {"line": null, "retry": {"type": "bool", "value": true}},
    }))
    .unwrap();
    states.push(crm.interactions().update(first.id, patch.clone()).unwrap());
    check_refused(
        crm.interactions().update(first.id, patch),
        Code::StaleVersion,
        Some("version"),
    );
    clock.advance(Duration::from_secs(60));
    let clear: InteractionPatch =
        serde_json::from_str(r#"{"customer_id": null, "location": null, "outcome": null, "body": "b"}"#)
            .unwrap();
    states.push(crm.interactions().update(first.id, clear).unwrap());
    // What changes nothing is no change.
    let same = crm
        .interactions()
        .update(first.id, InteractionPatch::default())
        .unwrap();
    assert_eq!(same, states[2]);
    clock.advance(Duration::from_secs(60));
    states.push(crm.interactions().delete(first.id, None).unwrap());
    clock.advance(Duration::from_secs(60));
    states.push(crm.interactions().restore(first.id, None).unwrap());
    assert_eq!(
        states[1].properties,
        [("retry".to_owned(), Value::from(true))].into()
    );

    for state in &states {
        let then = crm.interactions().as_of(first.id, state.updated_at).unwrap();
        assert_eq!(then, *state, "version {}", state.version);
    }
    check_refused(
        crm.interactions().as_of(first.id, at("2026-01-31T08:59:59.999Z")),
        Code::NotYetCreated,
        None,
    );
    let history = crm
        .interactions()
        .history(first.id, &PageRequest::first(10))
        .unwrap()
        .items;
    let operations: Vec<_> = history.iter().map(|entry| entry.operation).collect();
    assert_eq!(
        operations,
        [
            Operation::Restored,
            Operation::Deleted,
            Operation::Updated,
            Operation::Updated,
            Operation::Created
        ]
    );
    assert_eq!(history[4].actor.as_deref(), Some("eve"));
    let changed: Vec<_> = history[2]
        .fields
        .iter()
        .map(|change| change.field.as_str())
        .collect();
    assert_eq!(changed, ["body", "customer_id", "location", "outcome"]);
    check_sound(&crm);
}
