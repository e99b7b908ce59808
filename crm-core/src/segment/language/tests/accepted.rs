//! Each construct, and what it becomes.

use super::super::schema::{FUNCTIONS, schema};
use super::super::{Comparison, compile_expr, parse};
use super::{fields, plan, plan_of, root, same, with_context};
use crate::base::{Currency, TimeZone};
use crate::segment::language::builder::{attr, call, days, hours, months, now, rows, today};
use crate::segment::language::{Expr, Matching};
use crate::segment::plan::{
    Attribute, Behaviour, Column, Function, Interval, LeapDay, Measure, Node, Part as DatePart, Past, Reads,
    Scalar, Table, Type, Unit, Zone,
};

fn constant(node: &Node) -> &Scalar {
    match node {
        Node::Constant(scalar) => scalar,
        _ => panic!("no constant"),
    }
}

/// The sides of a comparison.
fn sides(text: &str) -> (Comparison, Node, Node) {
    match root(text) {
        Node::Compare(op, a, b) => (op, *a, *b),
        _ => panic!("no comparison: {text}"),
    }
}

#[test]
fn the_example_of_the_docs() {
    let plan = plan(
        "country IN ('CN','DE') AND has_consent('newsletter','email') AND order_count >= 3 \
         AND last_order_at < now() - INTERVAL '90 days' \
         AND COUNT(order_lines) FILTER (WHERE 'shoes' = ANY(categories) \
         AND placed_at >= now() - INTERVAL '30 days') >= 2",
    );
    let Node::And(conditions) = &plan.root else {
        panic!("no AND")
    };
    assert_eq!(conditions.len(), 5);
    let expected = Reads {
        customer: true,
        profile: true,
        orders: true,
        interactions: false,
        catalogue: true,
        time: true,
    };
    assert_eq!(plan.reads, expected);
    assert!(plan.segments.is_empty());
}

#[test]
fn every_function_has_an_example_that_is_accepted() {
    for entry in FUNCTIONS {
        plan(entry.example);
        assert!(
            entry.example.to_lowercase().contains(entry.name),
            "{}",
            entry.name
        );
    }
}

#[test]
fn every_name_of_the_schema_is_known_and_explained() {
    let schema = schema(&fields());
    for entry in &schema.attributes {
        assert!(entry.description.len() > 2, "{}", entry.name);
        let text = match &entry.table {
            None => format!("{} IS NULL", entry.name),
            Some(table) => format!("COUNT({table}) FILTER (WHERE {}  IS NULL) = 0", entry.name),
        };
        plan(&text);
    }
    let names: Vec<&str> = schema
        .attributes
        .iter()
        .map(|entry| entry.name.as_str())
        .collect();
    assert!(names.contains(&"custom.shoe_size") && !names.contains(&"custom.gone"));
    for function in &schema.functions {
        assert!(
            function.description.ends_with('.') && function.signature.contains(['(', '\'']),
            "{}",
            function.name
        );
    }
}

#[test]
fn reads_are_told() {
    let reads = |text: &str| plan(text).reads;
    let none = Reads::default();
    assert_eq!(
        reads("country = 'DE'"),
        Reads {
            customer: true,
            ..none
        }
    );
    assert_eq!(
        reads("spent('EUR') > 1"),
        Reads {
            profile: true,
            ..none
        }
    );
    assert_eq!(reads("never(orders)"), Reads { orders: true, ..none });
    assert_eq!(
        reads("stopped(orders, INTERVAL '1 day')"),
        Reads {
            orders: true,
            time: true,
            ..none
        }
    );
    assert_eq!(
        reads("ever(interactions)"),
        Reads {
            interactions: true,
            ..none
        }
    );
    assert_eq!(reads("bucket('a', 2) = 0"), none);
    assert_eq!(
        reads("LAST(order_lines.product) = 'a'"),
        Reads {
            orders: true,
            catalogue: true,
            ..none
        }
    );
    assert_eq!(
        reads("local_hour(last_order_at) = 1"),
        Reads {
            customer: true,
            profile: true,
            ..none
        }
    );
    assert_eq!(
        plan("in_segment('vip') OR NOT in_segment('staff') OR in_segment('vip')").segments,
        [7, 9]
    );
}

#[test]
fn texts_become_what_they_stand_beside() {
    let (_, _, at) = sides("created_at >= '2026-03-29'");
    let berlin: TimeZone = "Europe/Berlin".parse().unwrap();
    let midnight = "2026-03-28T23:00:00Z".parse().unwrap();
    assert!(*constant(&at) == Scalar::Instant(midnight));
    assert_eq!(berlin.date_of(midnight).to_string(), "2026-03-29");
    same(
        "created_at >= '2026-03-29'",
        "created_at >= TIMESTAMP '2026-03-29 00:00:00'",
    );
    same(
        "created_at >= '2026-03-29T01:00:00+02:00'",
        "created_at >= '2026-03-28T23:00:00Z'",
    );
    same("created_at >= DATE '2026-03-29'", "created_at >= '2026-03-29'");
    same(
        "custom.contract_end = '2026-01-31'",
        "contract_end = DATE '2026-01-31'",
    );
    same("order_count > '3'", "order_count > 3");
    same(
        "created_at IN ('2026-01-01')",
        "created_at IN (DATE '2026-01-01')",
    );
    same(
        "created_at > now() - '7 days'",
        "created_at > now() - INTERVAL '1 week'",
    );
    let (_, date, _) = sides("DATE '2026-01-31' < today()");
    assert!(matches!(constant(&date), Scalar::Date(date) if date.to_string() == "2026-01-31"));
}

#[test]
fn constants_are_folded() {
    same("order_count > 2 * (3 + 4) - -1", "order_count > 15");
    same(
        "created_at > now() - 2 * INTERVAL '3 days'",
        "created_at > now() - INTERVAL '6 days'",
    );
    same(
        "created_at::date > today() - 30",
        "CAST(created_at AS DATE) > CURRENT_DATE - INTERVAL '30 days'",
    );
    same("order_count > 1e3", "order_count > 1000");
}

#[test]
fn ranges_and_lists_become_comparisons() {
    same(
        "order_count BETWEEN 1 AND 3",
        "order_count >= 1 AND order_count <= 3",
    );
    same(
        "order_count NOT BETWEEN 1 AND 3",
        "NOT (order_count >= 1 AND order_count <= 3)",
    );
    assert!(matches!(root("country IN ('A', 'B', NULL)"), Node::In(_, items) if items.len() == 3));
    assert!(matches!(root("country NOT IN ('A')"), Node::Not(_)));
    // What moves with the clock is compared one by one.
    assert!(matches!(root("contract_end IN (today(), today() + 1)"), Node::Or(items) if items.len() == 2));
    assert!(matches!(
        root("EXTRACT(ISODOW FROM now()) IN (6, 7)"),
        Node::In(..)
    ));
    same(
        "CASE lifecycle WHEN 'lead' THEN 1 ELSE 2 END = 1",
        "CASE WHEN lifecycle = 'lead' THEN 1 ELSE 2 END = 1",
    );
}

#[test]
fn patterns_are_compiled() {
    let matches = |text: &str, given: &str| match root(text) {
        Node::Like(_, pattern) => pattern.regex.is_match(given),
        _ => panic!("no pattern"),
    };
    assert!(matches("name LIKE 'Ada%'", "Ada Lovelace") && !matches("name LIKE 'Ada%'", "ada"));
    assert!(matches("name ILIKE 'ada%'", "Ada") && matches("name LIKE '50!%' ESCAPE '!'", "50%"));
    assert!(!matches("name LIKE '50!%' ESCAPE '!'", "500"));
    assert!(matches("name SIMILAR TO '(a|b)+'", "abba") && !matches("name SIMILAR TO '(a|b)+'", "abbac"));
    assert!(matches("name ~ 'b+'", "abba") && matches("name ~* '^ABBA$'", "abba"));
    assert!(matches("regexp_matches(email, '@(x|y)')", "a@y"));
    same("name !~ 'a'", "NOT (name ~ 'a')");
    same("name NOT LIKE 'a'", "NOT name LIKE 'a'");
    // No pattern takes exponential time.
    let slow = "a".repeat(50_000);
    assert!(!matches("name ~ '^(a+)+$'", &format!("{slow}b")));
}

#[test]
fn arrays_are_asked() {
    same("has_tag('x')", "'x' = ANY(tags)");
    same("'x' = SOME(tags)", "'x' = ANY(tags)");
    assert!(matches!(
        root("'x' <> ALL(tags)"),
        Node::All(Comparison::NotEqual, ..)
    ));
    assert!(matches!(root("tags @> ARRAY['a', 'b']"), Node::Holds(..)));
    same("tags <@ ARRAY['a']", "ARRAY['a'] @> tags");
    assert!(matches!(root("allergies && ARRAY['nuts']"), Node::Overlaps(..)));
    plan(
        "'supplier' = ANY(roles) AND length(tags) >= 2 AND cardinality(tags) > 1 AND array_length(tags, 1) < 9",
    );
}

#[test]
fn a_category_is_some_of_the_categories() {
    let lines = |filter: &str| format!("COUNT(order_lines) FILTER (WHERE {filter}) > 0");
    // Of an article in no category it is not known.
    let some = "ANY(nullif(categories, ARRAY[]))";
    let is_shoes = lines(&format!("'shoes' = {some}"));
    same(&lines("category = 'shoes'"), &is_shoes);
    same(&lines("'shoes' = category"), &is_shoes);
    same(
        &lines("category <> 'shoes'"),
        &lines(&format!("NOT ('shoes' = {some})")),
    );
    same(&lines("category > 'm'"), &lines(&format!("'m' < {some}")));
    same(
        &lines("category IN ('a', 'b')"),
        &lines(&format!("'a' = {some} OR 'b' = {some}")),
    );
    same(
        &lines("category IS NULL"),
        &lines("nullif(categories, ARRAY[]) IS NULL"),
    );
    plan(&lines("category LIKE 'sho%' AND category IS NOT NULL"));
}

#[test]
fn aggregates_find_their_table() {
    let aggregate = |text: &str| match root(text) {
        Node::Compare(_, a, _) => match *a {
            Node::Aggregate(aggregate) => *aggregate,
            _ => panic!("no aggregate"),
        },
        _ => panic!("no comparison"),
    };
    let sum =
        aggregate("SUM(orders.total) FILTER (WHERE currency = 'EUR' AND orders.status <> 'cancelled') > 1");
    assert_eq!((sum.measure, sum.rows.table), (Measure::Sum, Table::Orders));
    assert!(sum.of == Some(Node::Column(Column::Total)) && sum.rows.filter.is_some());
    let product = aggregate("SUM(order_lines.quantity * unit_price) > 1");
    assert_eq!(product.rows.table, Table::OrderLines);
    let distinct = aggregate("COUNT(DISTINCT order_lines.sku) > 1");
    assert_eq!(distinct.measure, Measure::CountDistinct);
    let count = aggregate("COUNT(orders.channel) > 1");
    assert!(count.measure == Measure::Count && count.of.is_none() && count.rows.filter.is_some());
    assert_eq!(aggregate("LAST(orders.channel) = 'web'").measure, Measure::Last);
    plan("FIRST(orders.placed_at) < LAST(order_lines.placed_at) AND MIN(interactions.at) < now()");
    plan("MAX(interactions.duration) > 60 AND AVG(orders.net) > MIN(orders.total)");
    // A name is a column first, and the customer's when it is none.
    let row =
        aggregate("COUNT(orders) FILTER (WHERE source = customer.source AND placed_at > created_at) > 0");
    let Some(Node::And(conditions)) = row.rows.filter.map(|filter| *filter) else {
        panic!("no filter")
    };
    let first = Node::Compare(
        Comparison::Equal,
        Box::new(Node::Column(Column::Source)),
        Box::new(Node::Attribute(Attribute::Source)),
    );
    assert!(conditions[0] == first);
}

#[test]
fn properties_have_the_type_they_are_cast_to() {
    let with = |filter: &str| plan(&format!("COUNT(interactions) FILTER (WHERE {filter}) > 0"));
    with("properties->>'page' = '/pricing'");
    with("(properties->>'price')::numeric > 10 AND CAST(interactions.properties->>'new' AS BOOLEAN)");
    with("(properties->>'at')::timestamptz > now() - INTERVAL '1 day'");
    let Node::Compare(_, a, _) = root("SUM((properties->>'price')::numeric) > 10") else {
        panic!("no comparison")
    };
    let Node::Aggregate(aggregate) = *a else {
        panic!("no aggregate")
    };
    assert!(aggregate.of == Some(Node::Column(Column::Property("price".into(), Type::Number))));
}

#[test]
fn preferences_are_the_customers() {
    same(
        "preferences->>'size' = '42'",
        "(customer.preferences->>'size') = '42'",
    );
    let Node::Compare(_, a, _) = root("(preferences->>'size')::numeric > 40") else {
        panic!("no comparison")
    };
    assert!(*a == Node::Attribute(Attribute::Preference("size".into(), Type::Number)));
}

#[test]
fn differences_know_null() {
    same(
        "country IS DISTINCT FROM 'DE'",
        "NOT country IS NOT DISTINCT FROM 'DE'",
    );
    same(
        "country IS NOT DISTINCT FROM NULL",
        "coalesce(country = NULL, country IS NULL AND NULL IS NULL)",
    );
    same("(country = 'DE') IS UNKNOWN", "(country = 'DE') IS NULL");
    plan("last_order_at::date IS DISTINCT FROM today()");
    // The right side is a comparison, the left one is not.
    same(
        "false IS DISTINCT FROM country = 'DE' AND true",
        "(false IS DISTINCT FROM (country = 'DE')) AND true",
    );
}

#[test]
fn clocks_elsewhere_are_read() {
    let tokyo = || Zone::Named("Asia/Tokyo".parse().unwrap());
    let (_, hour, _) = sides("EXTRACT(HOUR FROM now() AT TIME ZONE 'Asia/Tokyo') = 9");
    assert!(hour == Node::Call(Function::Extract(DatePart::Hour, tokyo()), vec![Node::Now]));
    let (_, today, _) = sides("(now() AT TIME ZONE 'Asia/Tokyo')::date = contract_end");
    assert!(today == Node::Today(tokyo()));
    let (_, start, _) =
        sides("date_trunc('day', now() AT TIME ZONE 'Asia/Tokyo') AT TIME ZONE 'Asia/Tokyo' <= created_at");
    assert!(start == Node::Call(Function::Truncate(Unit::Day, tokyo()), vec![Node::Now]));
    same(
        "created_at > TIMESTAMP '2026-01-01 09:00' AT TIME ZONE 'Asia/Tokyo'",
        "created_at > '2026-01-01T00:00:00Z'",
    );
    same(
        "(created_at AT TIME ZONE 'Asia/Tokyo')::date = '2026-01-01'",
        "CAST(created_at AT TIME ZONE 'Asia/Tokyo' AS DATE) = DATE '2026-01-01'",
    );
}

#[test]
fn behaviours_are_told() {
    let Node::Behaviour(followed) = root(
        "followed_by(COUNT(interactions) FILTER (WHERE kind = 'page_view'), COUNT(orders), INTERVAL '7 days')",
    ) else {
        panic!("no behaviour")
    };
    let Behaviour::Sequence { first, then, within } = *followed else {
        panic!("no sequence")
    };
    assert_eq!((first.table, then.table), (Table::Interactions, Table::Orders));
    assert_eq!(
        within,
        Interval {
            days: 7,
            ..Interval::default()
        }
    );
    let Node::Behaviour(regular) = root("regularly(COUNT(orders), 2, 'month', 3, 6)") else {
        panic!("no behaviour")
    };
    assert!(matches!(
        *regular,
        Behaviour::Regular {
            times: 2,
            unit: Unit::Month,
            periods: 3,
            of: 6,
            ..
        }
    ));
    assert!(matches!(root("stopped(orders, '90 days')"), Node::Behaviour(_)));
    same("never(orders)", "COUNT(orders) = 0");
    same(
        "ever(COUNT(orders) FILTER (WHERE total > 9))",
        "COUNT(orders) FILTER (WHERE total > 9) > 0",
    );
}

#[test]
fn the_past_is_asked() {
    let (_, since, _) = sides("state_since(lifecycle) < now() - INTERVAL '30 days'");
    assert!(since == Node::Past(Past::Since { field: "lifecycle" }));
    let (_, changed, _) = sides("last_change(lifecycle, NULL, 'customer') > now() - INTERVAL '7 days'");
    let expected = Past::Changed {
        field: "lifecycle",
        from: None,
        to: Some("customer".into()),
    };
    assert!(changed == Node::Past(expected));
}

#[test]
fn time_moves_on_one_side() {
    let left = |leap| {
        let call = Node::Call(
            Function::NextAnniversary(leap),
            vec![Node::Attribute(Attribute::Birthday)],
        );
        let today = Box::new(Node::Today(Zone::Business));
        Node::Arithmetic(super::super::Arithmetic::Subtract, Box::new(call), today)
    };
    let (op, countdown, number) = sides("next_anniversary(birthday) - today() <= 7");
    assert!(op == Comparison::LessOrEqual && countdown == left(LeapDay::February28));
    assert!(*constant(&number) == Scalar::Number(7.into()));
    same(
        "days_until(next_anniversary(birthday)) <= 7",
        "next_anniversary(birthday) - today() <= 7",
    );
    same(
        "next_anniversary(birthday) <= today() + 7",
        "next_anniversary(birthday) - today() <= 7",
    );
    same(
        "CURRENT_DATE + INTERVAL '1 week' >= next_anniversary(birthday)",
        "7 >= days_until(next_anniversary(birthday))",
    );
    plan("next_anniversary(birthday, 'mar1') BETWEEN CURRENT_DATE AND CURRENT_DATE + INTERVAL '7 days'");
    let (_, today, _) = sides("local_date(now()) = contract_end");
    assert!(today == Node::Today(Zone::Customer));
    let (_, days, _) = sides("days_since(last_order_at) > 90");
    assert!(matches!(days, Node::Call(Function::DaysOf, _)));
    for text in [
        "age(birthday) >= 18 AND age(birthday) + 1 < 65",
        "(now() - last_order_at) / 2 > INTERVAL '45 days'",
        "now() - INTERVAL '1 month' - created_at > INTERVAL '2 days'",
        "DATE_TRUNC('month', now()) <= last_order_at",
        "EXTRACT(MONTH FROM now()) = EXTRACT(MONTH FROM created_at)",
        "local_hour(now()) BETWEEN 9 AND 17",
        "contract_end - CURRENT_DATE BETWEEN 0 AND 30",
        "days_since(contract_end) > 3 AND days_until('2027-01-01') < 9",
        "last_order_at >= CURRENT_DATE - INTERVAL '1 day'",
        "last_order_at BETWEEN now() - INTERVAL '60 days' AND now() - INTERVAL '30 days'",
        "(now() > custom.seen) IS TRUE",
        "CASE WHEN created_at > now() - INTERVAL '1 day' THEN 'new' ELSE lifecycle END = 'new'",
        "age('2000-01-01') > 3",
        "EXTRACT(MONTH FROM birthday) = EXTRACT(MONTH FROM today())",
    ] {
        assert!(plan(text).reads.time, "{text}");
    }
}

#[test]
fn names_are_found() {
    same("custom.email", "custom.email");
    assert!(root("custom.email") == Node::Attribute(Attribute::Custom("email".into(), Type::Bool)));
    // The attribute hides the field of the same name.
    assert!(plan_of("email").is_err());
    same("shoe_size > 40", "custom.shoe_size > 40");
    same("ORDER_COUNT > 1", "\"order_count\" > 1");
    let (_, spent, _) = sides("spent('EUR') > 1");
    assert!(spent == Node::Attribute(Attribute::Spent(Currency::EUR)));
    assert!(matches!(
        root("has_consent(NULL, 'email')"),
        Node::HasConsent(None, Some(_))
    ));
    plan("given_name || ' ' || coalesce(family_name, '') = 'Ada' AND nullif(country, 'DE') IS NULL");
    plan("true AND NULL IS NULL AND country = NULL OR NOT false -- a comment");
}

#[test]
fn what_the_builder_makes_is_accepted_and_reads_back() {
    let recent = rows("orders").filter(attr("placed_at").ge(now() - days(30)).and(attr("total").gt(10)));
    let built = [
        attr("order_count")
            .ge(3)
            .and(attr("country").is_in(["CN", "DE"]))
            .and(attr("name").like("A%")),
        recent
            .clone()
            .count()
            .gt(1)
            .or(recent.clone().sum("total").lt(100).not()),
        recent
            .clone()
            .count_distinct("channel")
            .eq(2)
            .and(recent.clone().average("net").ne(0)),
        recent.clone().min("total").le(5).or(recent.max("total").ge(7)),
        rows("order_lines")
            .first("sku")
            .eq("a")
            .or(rows("order_lines").last("sku").is_not_null()),
        attr("tags").has("vip").or(attr("email").is_null()),
        attr("last_order_at").between(now() - months(2), now() - hours(1)),
        call("days_until", [call("next_anniversary", [attr("birthday")])]).le(7),
        (attr("order_count") * 2 + 1).gt(attr("order_days") / 3 - attr("refund_count") % 2),
        attr("custom.contract_end")
            .lt(today())
            .and(attr("name").matches(Matching::Regex, "^A")),
        attr("created_at")
            .lt(crate::Timestamp::MIN)
            .or(attr("custom.email").eq(true)),
    ];
    for expr in built {
        let text = expr.to_string();
        assert!(parse::parse(&text, 9999).unwrap().expr == expr, "{text}");
        let from_tree =
            with_context(|context| compile_expr(&expr, context)).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert!(from_tree == plan(&text));
        let json = serde_json::to_string(&expr).unwrap();
        assert!(serde_json::from_str::<Expr>(&json).unwrap() == expr, "{json}");
    }
}
