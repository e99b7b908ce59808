//! What expressions say.

use super::*;

#[test]
fn measures_follow_sql() {
    let shop = Shop::ada();
    let sum = || {
        aggregate(
            Measure::Sum,
            rows(Table::Orders, None),
            Some(Node::Column(Column::Total)),
        )
    };
    // The sum of nothing is unknown.
    shop.check(at_least(sum(), number(0)), "2026-01-10T00:00:00Z", None, None);
    shop.order(at("2026-01-01T00:00:00Z"), "shoe", 10);
    shop.order(at("2026-01-02T00:00:00Z"), "hat", 30);
    shop.order(at("2026-01-03T00:00:00Z"), "shoe", 20);
    let now = "2026-01-10T00:00:00Z";
    let of = |measure, table, column| aggregate(measure, rows(table, None), Some(Node::Column(column)));
    for (node, value) in [
        (sum(), 60),
        (of(Measure::Average, Table::Orders, Column::Total), 20),
        (of(Measure::Min, Table::Orders, Column::Total), 10),
        (of(Measure::Max, Table::Orders, Column::Total), 30),
        (of(Measure::First, Table::Orders, Column::Total), 10),
        (of(Measure::Last, Table::Orders, Column::Total), 20),
        (of(Measure::CountDistinct, Table::OrderLines, Column::Sku), 2),
        (of(Measure::Count, Table::OrderLines, Column::Sku), 3),
    ] {
        shop.check(equal(node, number(value)), now, Some(true), None);
    }
}

#[test]
fn consent_counts_by_its_newest_entry() {
    let consent = |status, at| Consent {
        purpose: "newsletter".into(),
        channel: Channel::Email,
        status,
        basis: LawfulBasis::Consent,
        proof: None,
        at,
    };
    let shop = Shop::ada();
    let now = "2026-01-10T12:00:00Z";
    let may = |purpose: &str, channel| Node::HasConsent(Some(purpose.into()), channel);
    shop.check(may("newsletter", Some(Channel::Email)), now, Some(false), None);
    for (status, truth) in [(ConsentStatus::Granted, true), (ConsentStatus::Withdrawn, false)] {
        shop.crm
            .customers()
            .record_consent(shop.ada, consent(status, at(now)))
            .unwrap();
        shop.check(may("newsletter", Some(Channel::Email)), now, Some(truth), None);
        shop.check(may("newsletter", None), now, Some(truth), None);
        shop.check(may("newsletter", Some(Channel::Sms)), now, Some(false), None);
    }
}

#[test]
fn the_past_of_a_field_is_asked_of_the_journal() {
    let shop = Shop::ada();
    let since = || Node::Past(Past::Since { field: "lifecycle" });
    shop.check(
        less(since(), ago(0, 30, 0)),
        "2026-01-20T00:00:00Z",
        Some(false),
        Some("2026-02-09T12:00:00.001Z"),
    );
    shop.clock.set(at("2026-02-01T00:00:00Z"));
    let patch = CustomerPatch {
        lifecycle: Some(Lifecycle::Customer),
        ..CustomerPatch::default()
    };
    shop.crm.customers().update(shop.ada, patch).unwrap();
    let became = |from: &str, to: &str| {
        let changed = Past::Changed {
            field: "lifecycle",
            from: Some(from.into()),
            to: Some(to.into()),
        };
        at_least(Node::Past(changed), ago(0, 30, 0))
    };
    let now = "2026-02-10T00:00:00Z";
    let until = Some("2026-03-03T00:00:00.001Z");
    shop.check(became("lead", "customer"), now, Some(true), until);
    shop.check(became("customer", "lead"), now, None, None);
    shop.check(
        equal(
            since(),
            Node::Constant(Scalar::Instant(at("2026-02-01T00:00:00Z"))),
        ),
        now,
        Some(true),
        None,
    );
}

#[test]
fn behaviour_in_order() {
    let shop = Shop::ada();
    shop.page_view("2026-01-01T10:00:00Z");
    shop.order(at("2026-01-03T10:00:00Z"), "shoe", 10);
    let followed = |days| {
        Node::Behaviour(Box::new(Behaviour::Sequence {
            first: rows(Table::Interactions, None),
            then: rows(Table::Orders, None),
            within: interval(0, days, 0),
        }))
    };
    let now = "2026-01-10T12:00:00Z";
    shop.check(followed(2), now, Some(true), None);
    shop.check(followed(1), now, Some(false), None);
    let stopped = || {
        Node::Behaviour(Box::new(Behaviour::Stopped {
            rows: rows(Table::Orders, None),
            during: interval(0, 30, 0),
        }))
    };
    shop.check(stopped(), now, Some(false), Some("2026-02-02T10:00:00.001Z"));
    shop.check(stopped(), "2026-02-02T10:00:00.001Z", Some(true), None);
    let regular = |times| {
        Node::Behaviour(Box::new(Behaviour::Regular {
            rows: rows(Table::Orders, None),
            times,
            unit: Unit::Month,
            periods: 2,
            of: 3,
        }))
    };
    shop.order(at("2026-02-03T10:00:00Z"), "shoe", 10);
    shop.check(
        regular(1),
        "2026-03-10T00:00:00Z",
        Some(true),
        Some("2026-04-01T00:00:00Z"),
    );
    shop.check(
        regular(1),
        "2026-02-10T00:00:00Z",
        Some(false),
        Some("2026-03-01T00:00:00Z"),
    );
    shop.check(
        regular(2),
        "2026-03-10T00:00:00Z",
        Some(false),
        Some("2026-04-01T00:00:00Z"),
    );
    shop.check(
        regular(1),
        "2026-05-10T00:00:00Z",
        Some(false),
        Some("2026-06-01T00:00:00Z"),
    );
}

#[test]
fn other_segments_and_lists() {
    let shop = Shop::ada();
    let now = "2026-01-10T12:00:00Z";
    shop.check(Node::InSegment(1), now, Some(false), None);
    shop.order(at("2026-01-01T08:00:00Z"), "shoe", 10);
    shop.check(
        Node::InSegment(1),
        now,
        Some(false),
        Some("2026-04-01T08:00:00.001Z"),
    );
    shop.check(Node::InSegment(2), now, Some(true), None);
}

#[test]
fn who_is_deleted_is_in_nothing() {
    let shop = Shop::ada();
    let anybody = || Node::Not(Node::IsNull(Node::Attribute(Attribute::Name).into()).into());
    shop.check(anybody(), "2026-01-10T12:00:00Z", Some(true), None);
    shop.crm.customers().delete(shop.ada, None).unwrap();
    shop.check(anybody(), "2026-01-10T12:00:00Z", Some(false), None);
}

#[test]
fn unknown_is_neither_true_nor_false() {
    let shop = Shop::ada();
    let unknown = || equal(Node::Attribute(Attribute::City), text("Paris"));
    let yes = || Node::Constant(Scalar::Bool(true));
    let no = || Node::Constant(Scalar::Bool(false));
    for (node, truth) in [
        (unknown(), None),
        (Node::Not(unknown().into()), None),
        (Node::And(vec![unknown(), yes()]), None),
        (Node::And(vec![unknown(), no()]), Some(false)),
        (Node::Or(vec![unknown(), yes()]), Some(true)),
        (Node::Or(vec![unknown(), no()]), None),
        (Node::IsNull(unknown().into()), Some(true)),
        (
            Node::In(text("a").into(), vec![text("b"), Node::Constant(Scalar::Null)]),
            None,
        ),
        (
            Node::In(text("a").into(), vec![text("a"), Node::Constant(Scalar::Null)]),
            Some(true),
        ),
    ] {
        shop.check(node, "2026-01-10T12:00:00Z", truth, None);
    }
}
