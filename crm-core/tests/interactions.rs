//! Recording interactions, through the public API.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what fails here fails the test"
)]

use std::time::Duration;

use InteractionKind::{Call, Chat, Custom, DeviceSignal, Email, Form, Meeting, PageView, Sms, Social, Visit};
use crm_core::{
    Channel, Code, Crm, Customer, CustomerId, Direction, Interaction, InteractionKind, InteractionPatch,
    InteractionQuery, Location, ManualClock, NewCustomer, NewInteraction, OpenOptions, PageRequest, Patch,
    Result, SeededIds, Timestamp,
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

/// (channel, count, last) of a customer's profile.
fn channels(crm: &Crm, customer: &Customer) -> Vec<(Channel, u64, String)> {
    let profile = crm.customers().profile(customer.id).unwrap();
    let activity = profile.channels.into_iter();
    activity
        .map(|it| (it.channel, it.count, it.last_at.utc_date().to_string()))
        .collect()
}

#[test]
fn what_is_given_comes_back_after_a_reopen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let crm = Crm::open(&path).unwrap();
    let ada = customer(&crm, "Ada");
    let degrees = |text: &str| text.parse().unwrap();
    let new = NewInteraction {
        name: Some("check_in".into()),
        direction: Some(Direction::Outbound),
        channel: Some(Channel::App),
        subject: Some(" Spring offer ".into()),
        body: Some("Long talk.\n\tMore soon. 🙂".into()),
        outcome: Some("interested".into()),
        duration_seconds: Some(1800),
        location: Some(Location {
            place: Some("Café".into()),
            ..Location::at(degrees("52.52000659999"), degrees("-180"))
        }),
        staff: Some("eve".into()),
        ..NewInteraction::with(ada.id, Visit)
    }
    .property("mood", "good")
    .property("guests", 2_i64)
    .key("visit-1")
    .at(at("2020-02-29T12:00:00Z"));
    let visit = crm.interactions().record(new).unwrap();
    let point = visit.location.as_ref().unwrap().coordinates.unwrap();
    assert_eq!(point.latitude.to_string(), "52.5200066");
    assert_eq!(visit.subject.as_deref(), Some("Spring offer"));
    let plain = crm
        .interactions()
        .record(NewInteraction::anonymous(PageView))
        .unwrap();
    crm.close().unwrap();

    let crm = Crm::open(&path).unwrap();
    for expected in [visit, plain] {
        assert_eq!(crm.interactions().get(expected.id).unwrap(), expected);
        assert_eq!(
            crm.snapshot().unwrap().interactions().find(expected.id).unwrap(),
            Some(expected.clone())
        );
        let json = serde_json::to_string(&expected).unwrap();
        assert_eq!(serde_json::from_str::<Interaction>(&json).unwrap(), expected);
    }
    check_sound(&crm);
}

#[test]
fn the_channel_follows_from_the_kind() {
    let (crm, _, ada) = shop();
    for (kind, expected) in [
        (Call, Channel::Phone),
        (Meeting, Channel::InPerson),
        (Visit, Channel::InPerson),
        (Email, Channel::Email),
        (Chat, Channel::Chat),
        (Sms, Channel::Sms),
        (PageView, Channel::Web),
        (Form, Channel::Web),
        (Social, Channel::Social),
        (DeviceSignal, Channel::Device),
    ] {
        let made = crm
            .interactions()
            .record(NewInteraction::with(ada.id, kind))
            .unwrap();
        assert_eq!(crm.interactions().get(made.id).unwrap().channel, expected);
    }
    let video = NewInteraction {
        channel: Some(Channel::Web),
        ..NewInteraction::with(ada.id, Meeting)
    };
    let video = crm.interactions().record(video).unwrap();
    assert_eq!(video.channel, Channel::Web);
    let usual = InteractionPatch {
        channel: Patch::Clear,
        ..InteractionPatch::default()
    };
    assert_eq!(
        crm.interactions()
            .update(video.id, usual.clone())
            .unwrap()
            .channel,
        Channel::InPerson
    );
    let event = NewInteraction::event(ada.id, "signed_up", Channel::App);
    let event = crm.interactions().record(event).unwrap();
    assert_eq!(crm.interactions().get(event.id).unwrap(), event);
    check_refused(
        crm.interactions().update(event.id, usual),
        Code::Required,
        Some("channel"),
    );
}

#[test]
fn bad_interactions_are_refused() {
    let (crm, _, ada) = shop();
    let changes = crm.stats().unwrap().changes;
    let call = || NewInteraction::with(ada.id, Call);
    let refuse = |change: &dyn Fn(&mut NewInteraction), code, field| {
        let mut new = call();
        change(&mut new);
        check_refused(crm.interactions().record(new), code, Some(field));
    };
    let text = |text: &str| Some(text.to_owned());
    let long = "x".repeat((1 << 20) + 1);
    let nobody = CustomerId::from_bytes([9; 16]);
    refuse(
        &|new| new.customer_id = Some(nobody),
        Code::UnknownReference,
        "customer_id",
    );
    refuse(&|new| new.kind = Custom, Code::Required, "channel");
    let event = |new: &mut NewInteraction| *new = NewInteraction::event(ada.id, "x", Channel::Web);
    refuse(
        &|new| {
            event(new);
            new.name = None;
        },
        Code::Required,
        "name",
    );
    refuse(
        &|new| {
            event(new);
            new.name = text(" ");
        },
        Code::Required,
        "name",
    );
    refuse(&|new| new.staff = text(""), Code::Required, "staff");
    refuse(&|new| new.subject = text(&long[..1001]), Code::TooLong, "subject");
    refuse(&|new| new.body = text(&long), Code::TooLong, "body");

    let control = Code::ControlCharacter;
    refuse(&|new| new.subject = text("a\0"), control, "subject");
    refuse(&|new| new.body = text("\0"), control, "body");
    refuse(&|new| new.outcome = text("\u{1b}"), control, "outcome");
    refuse(
        &|new| new.location = Some(Location::place("\0")),
        control,
        "location.place",
    );

    let degrees = |north: i64, east: i64| Some(Location::at(north.into(), east.into()));
    let [latitude, longitude] = ["location.coordinates.latitude", "location.coordinates.longitude"];
    refuse(&|new| new.location = degrees(91, 0), Code::OutOfRange, latitude);
    refuse(
        &|new| new.location = degrees(0, -181),
        Code::OutOfRange,
        longitude,
    );
    refuse(
        &|new| new.location = Some(Location::default()),
        Code::Required,
        "location.place",
    );

    let set = |new: &mut NewInteraction, name, value: &str| *new = call().property(name, value);
    refuse(&|new| set(new, "path", "\0"), control, "properties.path");
    refuse(&|new| set(new, "ada@example.org", "\0"), control, "properties");
    refuse(
        &|new| set(new, "path", &long[..65 << 10]),
        Code::TooLong,
        "properties",
    );
    refuse(
        &|new| new.idempotency_key = text("a\0"),
        control,
        "idempotency_key",
    );
    refuse(
        &|new| new.idempotency_key = text(&long[..201]),
        Code::TooLong,
        "idempotency_key",
    );

    let [late, early] = ["2026-02-01T09:00:00.001Z", "0000-12-31T23:59:59.999Z"].map(at);
    for at in [late, early, Timestamp::MIN, Timestamp::MAX] {
        refuse(&|new| new.at = Some(at), Code::OutOfRange, "at");
    }
    assert_eq!(crm.stats().unwrap().changes, changes);
}

#[test]
fn edges_are_let_in_and_what_lies_beyond_is_not() {
    let (crm, _, ada) = shop();
    let nobody = CustomerId::from_bytes([9; 16]);
    let call = || NewInteraction::with(ada.id, Call);
    let first = crm.interactions().record(call()).unwrap();
    // A whole day ahead is still let in, and the first instant of the year 1.
    for edge in ["2026-02-01T09:00:00Z", "0001-01-01T00:00:00Z"] {
        crm.interactions().record(call().at(at(edge))).unwrap();
    }
    let again = NewInteraction {
        id: Some(first.id),
        ..call()
    };
    check_refused(crm.interactions().record(again), Code::AlreadyExists, Some("id"));
    let patch = |at: &str| InteractionPatch {
        at: Some(at.parse().unwrap()),
        ..InteractionPatch::default()
    };
    check_refused(
        crm.interactions().update(first.id, patch("2027-01-01T00:00:00Z")),
        Code::OutOfRange,
        Some("at"),
    );
    let error = crm
        .interactions()
        .of(nobody, &InteractionQuery::default(), &PageRequest::default())
        .unwrap_err();
    assert_eq!((error.code(), error.entity()), (Code::NotFound, Some("customer")));
    assert!(serde_json::from_str::<NewInteraction>(r#"{"kind": "call", "colour": "red"}"#).is_err());
    assert!(serde_json::from_str::<NewInteraction>("{}").is_err());
}

#[test]
fn a_key_records_once() {
    let (crm, clock, ada) = shop();
    let bob = customer(&crm, "Bob");
    let new = NewInteraction::with(ada.id, Form).key(" form-1 ");
    let first = crm.interactions().record(new.clone()).unwrap();
    assert_eq!(first.idempotency_key.as_deref(), Some("form-1"));
    let changes = crm.stats().unwrap().changes;
    clock.advance(Duration::from_secs(60));
    assert_eq!(crm.interactions().record(new.clone()).unwrap(), first);
    // The first recording counts, whatever the second says, even of somebody who is not there.
    let other = NewInteraction::with(CustomerId::from_bytes([9; 16]), Form).key("form-1");
    assert_eq!(crm.interactions().record(other).unwrap(), first);
    let call = NewInteraction::with(ada.id, Call).key("form-1");
    let error = crm.interactions().record(call).unwrap_err();
    assert_eq!(
        (error.code(), error.field()),
        (Code::Inconsistent, Some("idempotency_key"))
    );
    assert_eq!(crm.stats().unwrap().changes, changes);

    // Changed, moved or deleted since, it is returned as it is.
    let patch = InteractionPatch {
        customer_id: bob.id.into(),
        ..subject("Thanks")
    };
    let changed = crm.interactions().update(first.id, patch).unwrap();
    assert_eq!(crm.interactions().record(new.clone()).unwrap(), changed);
    let deleted = crm.interactions().delete(first.id, None).unwrap();
    assert_eq!(crm.interactions().record(new.clone()).unwrap(), deleted);
    assert!(deleted.deleted_at.is_some());

    let twice = crm
        .write(|tx| {
            let call = NewInteraction::with(ada.id, Call).key("call-1");
            Ok([
                tx.interactions().record(call.clone())?,
                tx.interactions().record(call)?,
            ])
        })
        .unwrap();
    assert_eq!(twice[0], twice[1]);
    assert_eq!(
        channels(&crm, &ada),
        [(Channel::Phone, 1, "2026-01-31".to_owned())]
    );
    check_sound(&crm);
}

#[test]
fn debug_and_errors_show_no_personal_data() {
    let (crm, _, ada) = shop();
    let new = NewInteraction {
        subject: Some("Secret".into()),
        location: Some(Location::place("Secret")),
        ..NewInteraction::with(ada.id, Call)
    };
    let new = new.property("Secret@", "Secret").key("Secret");
    let made = crm.interactions().record(new.clone()).unwrap();
    let error = crm
        .interactions()
        .record(new.clone().key("Secret\0"))
        .unwrap_err();
    let shown = format!(
        "{made:?} {new:?} {:?} {:?} {error:?} {error}",
        new.location,
        subject("Secret")
    );
    assert!(!shown.contains("Secret"), "{shown}");
    assert!(shown.contains(&made.id.to_string()), "{shown}");
}
