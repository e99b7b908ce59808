//! Lead models: points by rules, their decay and caps, grades, and the best leads.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by them")]

use std::time::Duration;

use crm_core::{
    Code, Crm, Currency, CustomerId, Decimal, InteractionKind, LeadAxis, LeadGroup, LeadModel,
    LeadModelPatch, LeadQuery, LeadRule, LeadSource, ManualClock, NewCustomer, NewInteraction, NewLeadModel,
    NewModel, NewOrder, NewOrderLine, NewSegment, OpenOptions, PageRequest, Patch, Result, RfmSpec,
    SeededIds,
};

fn office() -> (Crm, ManualClock) {
    let clock = ManualClock::at("2026-03-02T09:00:00Z").unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(1));
    (options.in_memory().unwrap(), clock)
}

fn person(crm: &Crm, name: &str, tags: &[&str]) -> CustomerId {
    let mut new = NewCustomer::person(name);
    new.tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    crm.customers().create(new).unwrap().id
}

fn days(count: u64) -> Duration {
    Duration::from_secs(86_400 * count)
}

fn order(crm: &Crm, customer: CustomerId, price: i64) {
    let new = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, price)]);
    crm.orders().create(new.customer(customer)).unwrap();
}

fn model(crm: &Crm) -> LeadModel {
    let vip = LeadRule::customer("Invited", 10, "has_tag('vip')");
    let rival = LeadRule::customer("A rival", -30, "has_tag('rival')");
    let large = LeadRule::rows("Large orders", 8, LeadSource::Orders)
        .filter("total > 100")
        .half_life_days(10);
    let small = LeadRule::rows("Orders", 1, LeadSource::Orders);
    let calls = LeadRule::rows("Calls", 4, LeadSource::Interactions).filter("kind = 'call'");
    let groups = vec![
        LeadGroup::fit("Who", vec![vip, rival]).cap(5),
        LeadGroup::engagement("Orders", vec![large, small]).cap(12),
        LeadGroup::engagement("Talks", vec![calls]),
    ];
    let new = NewLeadModel::new("Tea", groups)
        .grade("A", 5, 10)
        .grade("B", 0, 0);
    crm.lead_models().create(new).unwrap()
}

#[test]
fn points_decay_and_caps_cut_from_above_only() {
    let (crm, clock) = office();
    let model = model(&crm);
    let ada = person(&crm, "Ada", &["vip"]);
    let bob = person(&crm, "Bob", &["rival"]);
    order(&crm, ada, 200);
    clock.advance(days(10));
    order(&crm, ada, 200);
    order(&crm, ada, 20);
    let call = NewInteraction::with(ada, InteractionKind::Call);
    crm.interactions().record(call).unwrap();
    crm.interactions()
        .record(NewInteraction::with(ada, InteractionKind::Visit))
        .unwrap();

    let score = crm.lead_models().score(model.id, ada).unwrap();
    // 8 · ½ + 8 for the large orders and 3 for all of them come to 15, of which 12 count.
    let points = |at: usize| (score.groups[at].points, score.groups[at].cut);
    assert_eq!(points(0), (5.into(), 5.into()));
    assert_eq!(points(1), (12.into(), 3.into()));
    assert_eq!(points(2), (4.into(), 0.into()));
    assert_eq!((score.fit, score.engagement), (5.into(), 16.into()));
    assert_eq!(score.grade.as_deref(), Some("A"));
    let first = &score.groups[1].terms[0];
    assert_eq!((first.points, first.age_days), (4.into(), Some(10.into())));
    assert_eq!(score.groups[0].terms[0].happened_at, None);

    // A sum below zero is not cut.
    let score = crm.lead_models().score(model.id, bob).unwrap();
    assert_eq!((score.fit, score.engagement), ((-30).into(), 0.into()));
    assert_eq!(score.grade, None);

    // Nothing is written, and yet five days later less is left: 8 · 2^-1.5 + 8 · 2^-0.5 + 3.
    clock.advance(days(5));
    let score = crm.lead_models().score(model.id, ada).unwrap();
    let expected: Decimal = "11.4853".parse().unwrap();
    assert_eq!(score.groups[1].points, expected);
    assert_eq!(crm.verify().unwrap().problems, []);
}

#[test]
fn the_best_leads_come_first() {
    let (crm, _) = office();
    let model = model(&crm);
    let (ada, bob, cleo) = (
        person(&crm, "Ada", &["vip"]),
        person(&crm, "Bob", &[]),
        person(&crm, "Cleo", &[]),
    );
    let gone = person(&crm, "Dan", &["vip"]);
    crm.customers().delete(gone, None).unwrap();
    order(&crm, bob, 200);
    let rank = |query: LeadQuery| -> Vec<CustomerId> {
        let leads = crm.lead_models().rank(model.id, &query).unwrap();
        leads.into_iter().map(|lead| lead.customer_id).collect()
    };
    assert_eq!(rank(LeadQuery::default()), [bob, ada, cleo]);
    let by_fit = LeadQuery {
        axis: Some(LeadAxis::Fit),
        ..LeadQuery::default()
    };
    assert_eq!(rank(by_fit), [ada, bob, cleo]);
    let two = LeadQuery {
        axis: Some(LeadAxis::Engagement),
        limit: 1,
        ..LeadQuery::default()
    };
    assert_eq!(rank(two), [bob]);
    let some = crm
        .segments()
        .create(NewSegment::live("Invited", "has_tag('vip')"))
        .unwrap();
    let invited = LeadQuery {
        segment_id: Some(some.id),
        ..LeadQuery::default()
    };
    assert_eq!(rank(invited), [ada]);
    check_refused(
        crm.lead_models().rank(model.id, &LeadQuery { limit: 0, ..two }),
        Code::OutOfRange,
        "limit",
    );
    check_refused(crm.lead_models().score(model.id, gone), Code::NotFound, "");
    // The same in a snapshot and in a transaction.
    assert_eq!(
        crm.snapshot()
            .unwrap()
            .lead_models()
            .rank(model.id, &two)
            .unwrap()
            .len(),
        1
    );
    let best = crm.write(|tx| {
        let new = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 150)]);
        tx.orders().create(new.customer(ada))?;
        tx.lead_models().rank(model.id, &LeadQuery::default())
    });
    assert_eq!(best.unwrap()[0].customer_id, ada);
}

#[track_caller]
fn check_refused<T>(result: Result<T>, code: Code, field: &str) {
    let Err(error) = result else {
        panic!("nothing was refused");
    };
    // Behind the field of an expression stands the place.
    let found = error.field().unwrap_or_default();
    let found = found
        .split_once("expression[")
        .map_or(found.to_owned(), |(rule, _)| format!("{rule}expression"));
    assert_eq!((error.code(), found.as_str()), (code, field), "{error}");
}

#[test]
fn leads_go_on_where_a_model_that_a_rule_asks_is_gone() {
    let (crm, _) = office();
    let ada = person(&crm, "Ada", &["vip"]);
    order(&crm, ada, 20);
    let fitted = crm
        .models()
        .fit(NewModel::rfm(RfmSpec::new(Currency::EUR)))
        .unwrap();
    let rules = vec![
        LeadRule::customer("Spends", 10, "rfm_monetary >= 1"),
        LeadRule::customer("Invited", 5, "has_tag('vip')"),
    ];
    let groups = vec![LeadGroup::fit("Who", rules.clone())];
    let leads = crm
        .lead_models()
        .create(NewLeadModel::new("Leads", groups))
        .unwrap();
    assert_eq!(crm.lead_models().score(leads.id, ada).unwrap().fit, 15.into());
    crm.models().delete(fitted.id, None).unwrap();
    assert_eq!(crm.lead_models().score(leads.id, ada).unwrap().fit, 5.into());
    let renamed = LeadModelPatch {
        name: Some("Our leads".to_owned()),
        ..LeadModelPatch::default()
    };
    crm.lead_models().update(leads.id, renamed).unwrap();
    crm.lead_models().delete(leads.id, None).unwrap();
    crm.lead_models().restore(leads.id, None).unwrap();
    // What is new has to ask what there is.
    let new = NewLeadModel::new("Others", vec![LeadGroup::fit("Who", rules)]);
    let error = crm.lead_models().create(new).unwrap_err();
    assert_eq!(error.code(), Code::UnknownReference);
}

#[test]
fn what_makes_no_model_is_refused() {
    let (crm, _) = office();
    model(&crm);
    let refuse = |change: &dyn Fn(&mut NewLeadModel), code, field: &str| {
        let rule = LeadRule::customer("Invited", 10, "has_tag('vip')");
        let mut new = NewLeadModel::new("Other", vec![LeadGroup::fit("Who", vec![rule])]);
        change(&mut new);
        check_refused(crm.lead_models().create(new), code, field);
    };
    refuse(&|new| new.name = " tea ".to_owned(), Code::Taken, "name");
    refuse(&|new| new.groups.clear(), Code::Required, "groups");
    refuse(
        &|new| new.groups[0].rules.clear(),
        Code::Required,
        "groups[0].rules",
    );
    refuse(
        &|new| new.groups[0].cap = Some((-1).into()),
        Code::OutOfRange,
        "groups[0].cap",
    );
    refuse(
        &|new| new.groups.push(new.groups[0].clone()),
        Code::DuplicateInInput,
        "groups[1].name",
    );
    let rule = "groups[0].rules[0]";
    refuse(
        &|new| new.groups[0].rules[0].half_life_days = Some(7),
        Code::Inconsistent,
        &format!("{rule}.half_life_days"),
    );
    refuse(
        &|new| new.groups[0].rules[0].expression = None,
        Code::Required,
        &format!("{rule}.expression"),
    );
    let rows = |half_life, filter: &str| LeadRule {
        half_life_days: half_life,
        ..LeadRule::rows("Orders", 1, LeadSource::Orders).filter(filter)
    };
    refuse(
        &|new| new.groups[0].rules[0] = rows(Some(0), "total > 1"),
        Code::OutOfRange,
        &format!("{rule}.half_life_days"),
    );
    // A filter cannot reach beyond its place.
    refuse(
        &|new| new.groups[0].rules[0] = rows(None, "total > 1) > 0 OR (1 = 1"),
        Code::Malformed,
        &format!("{rule}.expression"),
    );
    refuse(
        &|new| new.groups[0].rules[0] = rows(None, "nonsense = 1"),
        Code::UnknownField,
        &format!("{rule}.expression"),
    );
}

#[test]
fn a_model_is_a_record_like_others() {
    let (crm, clock) = office();
    let made = model(&crm);
    let then = made.created_at;
    clock.advance(days(1));
    let patch = LeadModelPatch {
        version: Some(1),
        name: Some("Coffee".to_owned()),
        description: Patch::Set("For the roasters.".to_owned()),
        groups: Some(vec![made.groups[0].clone()]),
        grades: Patch::Clear,
    };
    let other = crm.lead_models().update(made.id, patch.clone()).unwrap();
    assert_eq!((other.version, other.groups.len(), other.grades.len()), (2, 1, 0));
    check_refused(
        crm.lead_models().update(made.id, patch),
        Code::StaleVersion,
        "version",
    );
    assert_eq!(crm.lead_models().as_of(made.id, then).unwrap(), made);
    assert_eq!(
        crm.lead_models()
            .history(made.id, &PageRequest::default())
            .unwrap()
            .items
            .len(),
        2
    );
    crm.lead_models().delete(made.id, None).unwrap();
    assert_eq!(crm.lead_models().find(made.id).unwrap(), None);
    assert!(
        crm.lead_models()
            .list(&PageRequest::default())
            .unwrap()
            .items
            .is_empty()
    );
    let again = crm.lead_models().restore(made.id, None).unwrap();
    assert_eq!(again.version, 4);
    assert_eq!(crm.verify().unwrap().problems, []);
}
