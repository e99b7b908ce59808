//! What is refused, with the code and the place.

use super::super::{Expr, MAX_DEPTH, compile_expr};
use super::{plan, refusal, with_context};
use crate::base::Code;

#[track_caller]
fn check(text: &str, code: Code, field: &str) {
    let error = refusal(text);
    assert_eq!((error.code(), error.field()), (code, Some(field)), "{text}");
    assert_eq!(error.entity(), Some("segment"));
}

#[test]
fn unknown_names_come_with_the_nearest() {
    let check = |text: &str, field: &str| check(text, Code::UnknownField, field);
    check(
        "country = 'A' AND order_cuont > 1",
        "expression[18..29]: order_cuont (order_count?)",
    );
    check("custom.shoesize > 1", "expression[0..15]: shoesize (shoe_size?)");
    check("COUNT(ordres) > 1", "expression[6..12]: ordres (orders?)");
    check("has_cosent('a')", "expression[0..15]: has_cosent (has_consent?)");
    check(
        "COUNT(orders) FILTER (WHERE totl > 1) > 1",
        "expression[28..32]: totl (total?)",
    );
    check("orders > 1", "expression[0..6]: orders (COUNT(orders)?)");
    check(
        "placed_at > now()",
        "expression[0..9]: placed_at (orders.placed_at in an aggregate?)",
    );
    check("SUM(total) > 1", "expression[4..9]: total (orders.total?)");
    check("order.total > 1", "expression[0..11]: order (orders?)");
    check(
        "state_since(lifecylce) > now()",
        "expression[12..21]: lifecylce (lifecycle?)",
    );
    // What others call it, and what is asked with an argument.
    check(
        "datediff('day', now(), created_at) > 3",
        "expression[0..34]: datediff (days_since(an instant)?)",
    );
    check(
        "total_spent > 1",
        "expression[0..11]: total_spent (spent('EUR')?)",
    );
    check("age > 30", "expression[0..3]: age (age(birthday or date)?)");
    check("wholly_other = 1", "expression[0..12]: wholly_other");
    check("custom.gone = 'a'", "expression[0..11]: gone");
    // What was meant as a text is not repeated.
    check(
        "name = \"Ada Lovelace\"",
        "expression[7..21]: texts stand in single quotes",
    );
    check(
        "name = \"ada\"",
        "expression[7..12]: texts stand in single quotes",
    );
}

#[test]
fn unknown_values_come_with_the_nearest() {
    let check = |text: &str, field: &str| check(text, Code::OutOfRange, field);
    check("lifecycle = 'led'", "expression[12..17]: lead?");
    check("'costumer' <> lifecycle", "expression[0..10]: customer?");
    check(
        "kind IN ('person', 'x')",
        "expression[19..22]: one of person, organization",
    );
    check(
        "COUNT(orders) FILTER (WHERE status = 'canceled') > 1",
        "expression[37..47]: cancelled?",
    );
    check("LAST(orders.channel) = 'wbe'", "expression[23..28]: web?");
    check("'suplier' = ANY(roles)", "expression[0..9]: supplier?");
    check("roles && ARRAY['suplier']", "expression[9..25]: supplier?");
    check("has_consent('a', 'emial')", "expression[17..24]: email?");
    check(
        "last_change(lifecycle, 'led', 'lost') > now()",
        "expression[23..28]: lead?",
    );
    check(
        "date_trunc('moon', now()) > created_at",
        "expression[11..17]: 'hour', 'day', 'week', 'month', 'quarter' or 'year' is expected",
    );
    check(
        "bucket('a', 0) = 1",
        "expression[12..13]: a whole number from 1 to 1000000",
    );
    check(
        "regularly(orders, 1, 'day', 4, 3)",
        "expression[28..29]: a whole number from 1 to 3",
    );
}

#[test]
fn types_must_agree() {
    let check = |text: &str, field: &str| check(text, Code::WrongType, field);
    check(
        "order_count = country",
        "expression[14..21]: a number is expected",
    );
    check("country > 3", "expression[10..11]: a text is expected");
    check("order_count", "expression[0..11]: true or false is expected");
    check(
        "created_at > 'yesterday'",
        "expression[13..24]: an instant is expected",
    );
    check(
        "custom.contract_end = '2026-02-30'",
        "expression[22..34]: a date is expected",
    );
    check(
        "order_count + country > 1",
        "expression[0..21]: a number + a text says nothing",
    );
    check(
        "created_at + created_at > now()",
        "expression[0..23]: an instant + an instant says nothing",
    );
    check(
        "birthday = birthday",
        "expression[0..19]: age(birthday) or next_anniversary(birthday) is expected",
    );
    check("tags = 'a'", "expression[7..10]: an array of texts is expected");
    check(
        "tags > tags",
        "expression[0..11]: these have no order; = or <> is expected",
    );
    check(
        "SUM(orders.channel) > 1",
        "expression[4..18]: a number is expected",
    );
    check(
        "EXTRACT(HOUR FROM contract_end) = 1",
        "expression[18..30]: an instant is expected",
    );
    check(
        "name LIKE 'a' AND order_count LIKE 'a'",
        "expression[18..29]: a text is expected",
    );
    check(
        "age(created_at) > 1",
        "expression[4..14]: a birthday or a date is expected",
    );
    check(
        "coalesce(country, 3) = 'a'",
        "expression[18..19]: a text is expected",
    );
    check(
        "CASE WHEN true THEN 1 ELSE country END = 1",
        "expression[27..34]: a number is expected",
    );
    check("NOT order_count", "expression[4..15]: true or false is expected");
    check(
        "next_anniversary(birthday) - today() < INTERVAL '7 days'",
        "expression[39..56]: a number is expected",
    );
    check(
        "never(1)",
        "expression[6..7]: rows such as orders or COUNT(orders) FILTER (WHERE …) are expected",
    );
    check(
        "COUNT(DISTINCT order_lines.category) > 1",
        "expression[15..35]: this stands for some of several; use the array itself",
    );
}

#[test]
fn a_length_that_moves_is_added_to_nothing_that_stands() {
    for (text, place) in [
        ("created_at + (now() - last_order_at) > '2026-01-01'", "14..35"),
        ("created_at - (now() - last_order_at) > '2026-01-01'", "14..35"),
        ("(now() - last_order_at) + contract_end > '2026-01-01'", "1..22"),
        (
            "contract_end - (now() - last_order_at) * 2 > '2026-01-01'",
            "16..42",
        ),
    ] {
        let instead = "a length that does not move with the clock, as in now() + (a - b)";
        check(text, Code::Malformed, &format!("expression[{place}]: {instead}"));
    }
    plan("now() + (created_at - last_order_at) > '2026-01-01'");
    plan("created_at + (last_order_at - first_order_at) > '2026-01-01'");
    plan("now() - last_order_at + INTERVAL '1 day' > INTERVAL '3 days'");
}

#[test]
fn a_placeholder_needs_its_value() {
    let text = "country = 'DE' AND order_count >= :least";
    check(
        text,
        Code::Required,
        "expression[34..40]: :least has no value; `bind` puts it there",
    );
    for text in [
        "country LIKE :a",
        "country IN (:a)",
        "has_tag(:a)",
        "NOT :a",
        "-:a > 1",
        "now() - INTERVAL :a > seen",
    ] {
        assert_eq!(refusal(text).code(), Code::Required, "{text}");
    }
}

#[test]
fn a_birthday_has_few_parts() {
    check(
        "EXTRACT(DOW FROM birthday) = 1",
        Code::WrongType,
        "expression[17..25]: an instant or a date is expected",
    );
}

#[test]
fn the_clock_has_no_minutes() {
    check(
        "EXTRACT(MINUTE FROM now()) = 30",
        Code::Malformed,
        "expression[20..25]: what moves with the clock has no part finer than HOUR",
    );
    let moves = refusal("EXTRACT(MINUTE FROM now() AT TIME ZONE 'Asia/Tokyo') = 30");
    assert_eq!(moves.code(), Code::Malformed);
}

#[test]
fn the_clock_moves_where_its_next_change_can_be_told() {
    let one_side = |text: &str, place: &str| {
        check(
            text,
            Code::Malformed,
            &format!("expression[{place}]: only one side may move with the clock"),
        );
    };
    let week = |text: &str| {
        let instead = "so a number of days is asked for, as in days_until(next_anniversary(birthday)) <= 7, and no calendar week";
        let field = format!(
            "expression[0..{}]: only one side may move with the clock, {instead}",
            text.len()
        );
        check(text, Code::Malformed, &field);
    };
    week("next_anniversary(birthday) < today() + INTERVAL '1 month'");
    week("date_trunc('week', next_anniversary(birthday)) = date_trunc('week', now())");
    week("EXTRACT(WEEK FROM next_anniversary(birthday)) = EXTRACT(WEEK FROM now())");
    week("next_anniversary(birthday) BETWEEN today() AND date_trunc('week', now())::date + 6");
    one_side("now() > now() - INTERVAL '1 day'", "0..32");
    one_side("age(birthday) > EXTRACT(DAY FROM now())", "0..39");
    one_side("now() - (now() - INTERVAL '1 day') > INTERVAL '1 day'", "0..34");
    for text in [
        "age(birthday) % 2 = 0",
        "abs(days_since(created_at)) > 1",
        "coalesce(created_at, now()) > created_at",
        "CASE WHEN true THEN now() END > created_at",
        "10 / age(birthday) > 1",
        "age(birthday) * order_count > 1",
        "age(birthday) / 0 > 1",
        "AVG(order_lines.quantity + age(birthday)) > 1",
        "-age(birthday) < 1",
        "nullif(today(), today()) IS NULL",
    ] {
        let error = refusal(text);
        assert_eq!(error.code(), Code::Malformed, "{text}");
        assert!(
            error.field().unwrap().contains("what moves with the clock"),
            "{text}: {error}"
        );
    }
}

#[test]
fn what_clocks_show_elsewhere_is_no_instant() {
    let civil =
        "EXTRACT, DATE_TRUNC or ::date around what clocks show, or AT TIME ZONE once more, is expected";
    let is_civil = |text: &str, place: &str| {
        check(text, Code::WrongType, &format!("expression[{place}]: {civil}"));
    };
    is_civil("now() AT TIME ZONE 'Asia/Tokyo' > created_at", "0..31");
    is_civil("coalesce(created_at AT TIME ZONE 'UTC', now()) > now()", "9..38");
    is_civil(
        "date_trunc('day', now() AT TIME ZONE 'Asia/Tokyo') > created_at",
        "0..50",
    );
    check(
        "EXTRACT(HOUR FROM now() AT TIME ZONE 'Mars/Olympus') = 1",
        Code::UnknownTimeZone,
        "expression[18..51]: an IANA name such as 'Asia/Tokyo'",
    );
    check(
        "(now() AT TIME ZONE 'UTC') AT TIME ZONE 'Asia/Tokyo' > now()",
        Code::Malformed,
        "expression[1..52]: the zone that the time was read in is expected",
    );
    check(
        "created_at > TIMESTAMP '2026-01-01 09:00Z' AT TIME ZONE 'Asia/Tokyo'",
        Code::WrongType,
        "expression[13..42]: what a clock shows, such as '2026-01-31 09:30', is expected",
    );
}

#[test]
fn what_is_needed_several_times_counts_several_times() {
    let mut text = "order_count".to_owned();
    for _ in 0..14 {
        text = format!("CASE {text} WHEN 1 THEN 2 WHEN 3 THEN 4 WHEN 5 THEN 6 END");
    }
    assert_eq!(refusal(&format!("{text} = 1")).code(), Code::TooMany);
    let mut text = "country".to_owned();
    for _ in 0..30 {
        text = format!("({text} IS DISTINCT FROM true)")
            .replace("country IS DISTINCT FROM true", "country IS NULL");
    }
    assert_eq!(refusal(&text).code(), Code::TooMany);
    plan(&format!(
        "lower(country || city) IN ({})",
        vec!["'a'"; 3_000].join(",")
    ));
}

#[test]
fn bad_forms_name_what_is_missing() {
    let check = |text: &str, field: &str| check(text, Code::Malformed, field);
    check("", "expression[0..0]: a value is expected");
    check(
        "order_count >= AND true",
        "expression[15..18]: a value is expected",
    );
    check("(order_count > 1", "expression[16..16]: ) is expected");
    check(
        "order_count > 1 country = 'A'",
        "expression[16..23]: the end, or AND, OR or another operator is expected",
    );
    check(
        "COUNT(*) > 1",
        "expression[6..7]: the table: COUNT(orders) is expected",
    );
    check("country IN ('A' 'B')", "expression[16..19]: , or ) is expected");
    check(
        "order_count BETWEEN 1 OR 2",
        "expression[22..24]: AND is expected",
    );
    check(
        "created_at > now() - INTERVAL 'a while'",
        "expression[21..39]: a length such as '90 days' or '1 month 12 hours'",
    );
    check(
        "name = 'Ada",
        "expression[7..11]: no SQL; is a quote or a comment left open?",
    );
    check(
        "EXTRACT(MOTH FROM now()) = 1",
        "expression[8..12]: MONTH is expected",
    );
    check(
        "name LIKE country",
        "expression[10..17]: a pattern in single quotes is expected",
    );
    check(
        "name ~ '('",
        "expression[0..10]: a pattern that can be understood, and is not too large",
    );
    check(
        "COUNT(orders) FILTER (WHERE never(orders)) > 1",
        "expression[34..40]: no aggregate or behaviour inside another is expected",
    );
    check(
        "orders.total > 1",
        "expression[0..12]: an aggregate over the table, such as MAX or SUM, is expected",
    );
    check(
        "SUM(orders) > 1",
        "expression[4..10]: a column such as orders.total",
    );
    check(
        "SUM(orders.total + interactions.duration) > 1",
        "expression[4..40]: columns of one table are expected",
    );
    check(
        "never(orders, orders)",
        "expression[0..21]: never(rows) is expected",
    );
    check(
        "now() FILTER (WHERE true) > created_at",
        "expression[6..12]: COUNT, SUM, AVG, MIN, MAX, FIRST or LAST before FILTER is expected",
    );
    check(
        "SELECT 1",
        "expression[7..8]: the end, or AND, OR or another operator is expected",
    );
    check(
        "order_count > 1;",
        "expression[15..16]: the end, or AND, OR or another operator is expected",
    );
    check(
        "order_count > $1",
        "expression[14..16]: a value, or a placeholder such as :name is expected",
    );
}

#[test]
fn other_refusals() {
    check(
        "in_segment('nobody')",
        Code::UnknownReference,
        "expression[11..19]: a segment that there is",
    );
    check(
        "clv('store') > 1",
        Code::UnknownReference,
        "expression[4..11]: a model of lifetime value; there is clv('clv'), clv('online')",
    );
    check(
        "rfm_recency('clv') > 1",
        Code::UnknownReference,
        "expression[12..17]: a model of RFM; there is none",
    );
    check(
        "spent('EURO') > 1",
        Code::UnknownCurrency,
        "expression[6..12]: three letters of ISO 4217",
    );
    check(
        "country IN ()",
        Code::Required,
        "expression[12..13]: at least one value",
    );
    let digits = "9".repeat(40);
    check(
        &format!("order_count > {digits}"),
        Code::InvalidNumber,
        "expression[14..54]: at most 28 digits",
    );
    let product = format!("order_count > {0} * {0}", "9".repeat(20));
    assert_eq!(refusal(&product).code(), Code::OutOfRange);
}

#[test]
fn sizes_are_limited() {
    assert_eq!(
        refusal(&format!("name = '{}'", "a".repeat(16 << 10))).code(),
        Code::TooLong
    );
    let nested = |levels: usize| format!("{}true", "NOT ".repeat(levels));
    plan(&nested(MAX_DEPTH as usize - 1));
    assert_eq!(refusal(&nested(MAX_DEPTH as usize)).code(), Code::TooDeep);
    for open in [
        "(",
        "NOT ",
        "-",
        "CASE WHEN ",
        "abs(",
        "ARRAY[",
        "COUNT(",
        "CAST(",
        "1 IN (",
        "true AND (",
    ] {
        let text = open.repeat((16 << 10) / open.len());
        assert!(
            matches!(refusal(&text).code(), Code::TooDeep | Code::Malformed),
            "{open}"
        );
    }
    assert_eq!(refusal(&"(".repeat(9_000)).code(), Code::TooDeep);
    assert_eq!(
        refusal(&format!("1{} = 1", " + 1".repeat(64))).code(),
        Code::TooDeep
    );
    let many = vec!["true"; 1_000].join(" OR ");
    assert_eq!(refusal(&many).code(), Code::TooMany);
    plan(&vec!["true"; 900].join(" OR "));
    // Values of a list are no steps.
    plan(&format!("order_count IN ({})", vec!["1"; 5_000].join(",")));
    let patterns = vec!["name LIKE 'a'"; 101].join(" OR ");
    assert_eq!(refusal(&patterns).code(), Code::TooMany);
    assert_eq!(refusal(r"name ~ '(\w{1000}){1000}'").code(), Code::Malformed);
}

#[test]
fn trees_are_limited_too() {
    let refusal =
        |expr: &Expr| with_context(|context| compile_expr(expr, context).err().map(|error| error.code()));
    let mut deep = Expr::Bool { value: true };
    for _ in 0..500 {
        deep = deep.not();
    }
    assert_eq!(refusal(&deep), Some(Code::TooDeep));
    let list = |items: i64| Expr::from(1).is_in(0..items);
    assert_eq!(refusal(&list(10_000)), None);
    assert_eq!(refusal(&list(10_001)), Some(Code::TooMany));
    let wide = Expr::Or {
        of: vec![Expr::from(true).not(); 1_001],
    };
    assert_eq!(refusal(&wide), Some(Code::TooMany));
}

#[test]
fn no_value_is_repeated() {
    for text in [
        "lifecycle = 'Secret'",
        "created_at > 'Secret'",
        "name = \"Secret\"",
        "has_consent(Secret.a)",
        "spent('Secret') > 1",
        "in_segment('Secret')",
        "name ~ 'Secret('",
        "order_count > 'Secret'",
        "name = 'Secret",
        "last_change(lifecycle, 'Secret', NULL) > now()",
        "now() - INTERVAL 'Secret' > created_at",
    ] {
        assert!(!format!("{}", refusal(text)).contains("Secret"), "{text}");
    }
}
