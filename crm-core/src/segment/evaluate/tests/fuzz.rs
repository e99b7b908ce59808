//! Texts spoilt at random: each is read or refused, and what is accepted reads back, and answers for every customer.
//!
//! The seeds are the corpus that `DuckDB` is asked too, and texts that once went wrong. The same numbers give the same
//! texts; `CRM_FUZZ_CASES` asks for more of them than 6,000, `CRM_FUZZ_SEED` for others.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rust_decimal::Decimal;

use super::*;
use crate::base::{TimeFormat, Value};
use crate::segment::language::{Context, Expr, compile, compile_expr};
use crate::{FieldKind, ModelKind, NewField};

/// Texts that once went wrong.
const ONCE_WRONG: &[&str] = &[
    "coalesce(today(), today()) IS NULL",
    "(country IS DISTINCT FROM 'DE') IS DISTINCT FROM NULL",
];

/// What texts are made of.
const WORDS: &str = "AND OR NOT ( ) [ ] , . :: '' 'a' 0 1 -1 7 28 1e28 1e-28 79228162514264337593543950335 \
    0.0000000000000000000000000001 99999999999 - + * / % = <> < >= ~ !~ @> && || ->> IN IS NULL TRUE DISTINCT FROM BETWEEN \
    LIKE CASE WHEN THEN ELSE END CAST AS date EXTRACT YEAR HOUR INTERVAL '1 day' '2147483647 days' '2147483647 months' \
    '9223372036854775807 ms' ARRAY ANY ALL COUNT SUM AVG MIN MAX FIRST LAST DISTINCT FILTER WHERE orders order_lines \
    interactions total orders.total order_lines.quantity interactions.at placed_at now() today() birthday age next_anniversary \
    last_order_at created_at order_count shoe_size contract_end tags categories category name country state_since(name) \
    p_alive p_alive('clv') clv propensity rfm_recency rfm_segment has_tag in_segment bucket days_since days_until date_trunc 'week' 'year' regularly followed_by stopped never ever AT TIME \
    ZONE 'Asia/Tokyo' '9999-12-31' '-9999-01-01' '0001-01-01' round abs floor ceil coalesce nullif greatest least spent('EUR') \
    preferences properties 'x' true false '%' '_' 金 \u{1f600} \u{301} \u{0} \\ \" ' $1 -- /* E'\\ud800' U&'\\d800' 0x1f 1_000";

/// A sequence of numbers that is the same each time (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most.max(1) as u64).unwrap()
    }

    fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

fn seeds() -> Vec<String> {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../conformance/segments/corpus.txt");
    let corpus = std::fs::read_to_string(corpus).unwrap();
    let lines = corpus.lines().map(|line| line.trim_start_matches("=> "));
    lines
        .filter(|line| !line.is_empty() && !line.starts_with("--"))
        .chain(ONCE_WRONG.iter().copied())
        .map(str::to_owned)
        .collect()
}

/// The words of a text, with what stands between them.
fn split(text: &str) -> Vec<String> {
    let kind = |c: char| match c {
        _ if c.is_alphanumeric() || c == '_' => 0,
        _ if c.is_whitespace() => 1,
        _ => 2,
    };
    let mut words: Vec<String> = Vec::new();
    let mut last = 3;
    for c in text.chars() {
        if kind(c) != last || last == 2 {
            words.push(String::new());
        }
        last = kind(c);
        words.last_mut().unwrap().push(c);
    }
    words
}

/// A text with some words left out, put in, repeated, exchanged or taken from another text.
fn spoilt(chance: &mut Chance, seeds: &[String], words: &[&str]) -> String {
    let mut text = split(&seeds[chance.below(seeds.len())]);
    for _ in 0..=chance.below(4) {
        let at = chance.below(text.len() + 1);
        let to = (at + 1 + chance.below(4)).min(text.len());
        match chance.below(8) {
            0 => drop(text.drain(at..to)),
            1 => text.insert(at, format!(" {} ", chance.one(words))),
            2 | 3 if at < text.len() => text[at] = chance.one(words).to_owned(),
            4 => {
                let again: Vec<_> = text[at..to].to_vec();
                text.splice(at..at, again);
            }
            5 => {
                let other = split(&seeds[chance.below(seeds.len())]);
                let from = chance.below(other.len());
                let until = (from + 1 + chance.below(12)).min(other.len());
                text.splice(at..to, other[from..until].iter().cloned());
            }
            6 => {
                let other = &seeds[chance.below(seeds.len())];
                let whole = text.concat();
                let joined = match chance.below(5) {
                    0 => format!("({whole}) AND NOT ({other})"),
                    1 => format!("CASE WHEN {whole} THEN {other} END"),
                    2 => format!("({whole}) IS DISTINCT FROM ({other})"),
                    3 => format!("COUNT(orders) FILTER (WHERE {whole}) > 0"),
                    _ => format!("coalesce({whole}, {other})"),
                };
                text = split(&joined);
            }
            _ if text.len() > 1 => {
                let last = text.len() - 1;
                text.swap(at.min(last), chance.below(last));
            }
            _ => {}
        }
    }
    text.concat()
}

/// A shop with customers at the edges of what can be held.
fn extreme() -> Shop {
    let shop = Shop::new("America/Havana", NewCustomer::person("Ada"));
    for (key, kind) in [
        ("shoe_size", FieldKind::Decimal),
        ("contract_end", FieldKind::Date),
        ("member", FieldKind::Bool),
        ("allergies", FieldKind::Choices),
    ] {
        let choices = vec!["nuts".to_owned(); usize::from(key == "allergies")];
        let field = NewField {
            key: key.into(),
            label: None,
            kind,
            choices,
            required: false,
        };
        shop.crm.fields().create(field).unwrap();
    }
    let day = |text: &str| Value::Date(TimeFormat::Iso.parse_day(text).unwrap());
    let births = [
        PartialDate::gregorian(Some(-9999), 1, 1),
        PartialDate::gregorian(Some(9999), 12, 31),
        PartialDate::gregorian(None, 2, 29),
        PartialDate::chinese_lunar(Some(1990), 12, 30),
        PartialDate::chinese_lunar(Some(2025), 6, 30).leap_month(),
    ];
    let ends = [
        "9999-12-31",
        "0001-01-01",
        "2026-03-29",
        "2000-02-29",
        "1582-10-10",
    ];
    for (number, born) in births.into_iter().enumerate() {
        let custom = BTreeMap::from([
            (
                "shoe_size".to_owned(),
                Value::Decimal(if number % 2 == 0 {
                    Decimal::MAX
                } else {
                    Decimal::new(1, 28)
                }),
            ),
            ("contract_end".to_owned(), day(ends[number])),
            ("allergies".to_owned(), Value::Texts(vec!["nuts".into()])),
        ]);
        let new = NewCustomer {
            birthday: Some(born),
            tags: vec!["vip".into(), "\u{1f600}\u{301}".into()],
            time_zone: Some(["Pacific/Kiritimati", "UTC", "Asia/Kathmandu"][number % 3].into()),
            preferences: BTreeMap::from([("size".to_owned(), Value::Integer(i64::MIN))]),
            custom,
            ..NewCustomer::person("\u{202e}مرحبا")
        };
        let Ok(customer) = shop.crm.customers().create(new) else {
            panic!("the customer {number} is refused")
        };
        let orders = [Timestamp::MIN, at("2026-03-08T05:30:00Z"), Timestamp::MAX];
        for (place, placed_at) in orders.into_iter().enumerate().skip(number % 2) {
            let price = if place == 0 {
                Decimal::new(1, 10)
            } else {
                Decimal::from(10_i64.pow(11))
            };
            let line = NewOrderLine::new("S-1", if number == 3 { -1 } else { 1 }, price);
            let order = NewOrder::new(Currency::EUR, vec![line]);
            let order = order.customer(customer.id).placed_at(placed_at);
            let _ = shop.crm.orders().create(order);
        }
        for when in [Timestamp::MIN, Timestamp::MAX, at("2026-11-01T05:30:00Z")] {
            let seen = NewInteraction {
                at: Some(when),
                properties: BTreeMap::from([
                    ("page".to_owned(), Value::Text("/pricing".into())),
                    ("price".to_owned(), Value::Decimal(Decimal::MIN)),
                    ("new".to_owned(), Value::Bool(true)),
                ]),
                ..NewInteraction::with(customer.id, InteractionKind::PageView)
            };
            let _ = shop.crm.interactions().record(seen);
        }
    }
    shop
}

/// The text is read or refused; what was read reads back; what was accepted answers.
fn check(shop: &Shop, text: &str, reached: &mut [usize; 2]) {
    let Ok(expr) = text.parse::<Expr>() else { return };
    reached[0] += 1;
    let canonical = expr.to_string();
    if canonical.len() <= 16 << 10 {
        let again: Expr = canonical
            .parse()
            .unwrap_or_else(|error| panic!("{text}\n{canonical}\n{error}"));
        assert!(again == expr, "{text}\n{canonical}\n{again}");
    }
    let json = serde_json::to_string(&expr).unwrap();
    assert!(
        serde_json::from_str::<Expr>(&json).unwrap() == expr,
        "{text}\n{json}"
    );
    let zone = shop.crm.time_zone();
    let judged = (&shop.crm).read(|reader| {
        let fields = crate::customers::definitions(reader)?;
        let context = Context {
            fields: &fields,
            segments: &|name| match name {
                "vips" => Some(1),
                "listed" => Some(2),
                _ => None,
            },
            models: &|name| (name == "clv").then_some(ModelKind::Clv),
            model_names: None,
            zone,
        };
        let Ok(plan) = compile(text, &context) else {
            return Ok(false);
        };
        assert!(compile_expr(&expr, &context)? == plan, "{text}\n{canonical}");
        let world = World::new(reader, zone, &Two);
        for owner in 1..=6 {
            let subject = Subject::new(&world, owner);
            for now in [
                Timestamp::MIN,
                at("2026-02-28T23:30:00Z"),
                at("2026-11-01T05:30:00Z"),
                Timestamp::MAX,
            ] {
                let said = evaluate(&plan, &subject, now)?;
                assert!(
                    said.until.is_none_or(|until| until > now),
                    "{text} names an instant that has passed"
                );
            }
        }
        Ok(true)
    });
    reached[1] += usize::from(judged.unwrap_or_else(|error| panic!("{text}: {error}")));
}

#[test]
fn spoilt_texts_are_read_or_refused_and_answer() {
    let given = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|number| number.parse::<u64>().ok())
    };
    let cases = given("CRM_FUZZ_CASES").unwrap_or(6_000);
    let mut chance = Chance(given("CRM_FUZZ_SEED").unwrap_or(1));
    let shop = extreme();
    let seeds = seeds();
    let words: Vec<&str> = WORDS.split(' ').filter(|word| !word.is_empty()).collect();
    let mut reached = [0; 2];
    for seed in &seeds {
        check(&shop, seed, &mut reached);
    }
    // As many as there are, but for those that are SQL alone.
    assert!(reached[1] > 300, "{reached:?} of {}", seeds.len());
    let mut reached = [0; 2];
    for _ in 0..cases {
        let text = spoilt(&mut chance, &seeds, &words);
        check(&shop, &text, &mut reached);
    }
    // Most are refused by grammar or meaning, but not nearly all.
    let least = usize::try_from(cases / 20).unwrap();
    assert!(
        reached[0] > 2 * least && reached[1] > least,
        "{reached:?} of {cases}"
    );
}

#[test]
fn poison_is_refused_or_answers() {
    let shop = Shop::ada();
    let many = |text: &str, times: usize| text.repeat(times);
    let mut texts = vec![
        many("a", 1 << 20),
        many("(", 10_000),
        many("NOT ", 4_000),
        format!("true{}", many(" OR true", 100_000)),
        format!("true{}", many(" OR true", 2_000)),
        format!("order_count IN ({})", vec!["1"; 8_000].join(",")),
        format!("order_count > {}", many("9", 16_000)),
        format!("order_count > 0.{}", many("0", 16_000)),
        "order_count > 1e999999999".into(),
        "order_count > 1e-999999999".into(),
        "order_count > 1e28 * 1e28".into(),
        "order_count * 79228162514264337593543950335 * 10 > 0".into(),
        "name = '\u{0}'".into(),
        "name = E'\\ud800'".into(),
        "name = E'\\u{110000}'".into(),
        "name = U&'\\d800'".into(),
        format!("{} = 1", many("x", 16_000)),
        format!("\"{}\" = 1", many("x", 16_000)),
        format!("name ~ '{}'", many("(a*)*", 3_000)),
        format!("name LIKE '{}'", many("%a", 8_000)),
        format!("name SIMILAR TO '{}b'", many("(a|a)*", 2_000)),
        "last_order_at > now() - INTERVAL '9223372036854775807 seconds'".into(),
        "last_order_at > now() - INTERVAL '2147483647 months 2147483647 days'".into(),
        "now() - created_at > INTERVAL '-2147483648 months'".into(),
        "next_anniversary(birthday) - today() <= 99999999999999999999".into(),
        "contract_end + 2147483647 > today()".into(),
        "created_at > '-9999-01-01' AND created_at < '99999-01-01'".into(),
        "bucket('', 4294967295) = 0".into(),
        "regularly(orders, 4294967295, 'hour', 1000, 1000)".into(),
        "followed_by(orders, orders, INTERVAL '2147483647 months')".into(),
        "days_since(created_at) * 79228162514264337593543950335 > 1".into(),
        "round(order_count, -2147483648) = 0".into(),
        "round(order_count, 79228162514264337593543950335) = 0".into(),
    ];
    let mut nested = "order_count".to_owned();
    for _ in 0..30 {
        nested = format!("CASE WHEN {nested} BETWEEN 1 AND 2 THEN 1 END");
    }
    texts.push(format!("{nested} = 1"));
    let mut wide = String::from("true");
    for number in 0..900 {
        let _ = write!(wide, " AND custom_{number} = 1");
    }
    texts.push(wide);
    for text in &texts {
        check(&shop, text, &mut [0; 2]);
    }
}
