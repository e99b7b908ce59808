//! Text to tree and back, for all trees; and texts that are none.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::super::ast::{ArrayOperator, CastTarget, Quantifier, State};
use super::super::{Arithmetic, Comparison, DatePart, Expr, Matching, Measure, When, parse};
use super::plan_of;
use crate::base::ErrorKind;

fn boxed(expr: Expr) -> Box<Expr> {
    Box::new(expr)
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z_][a-z0-9_]{0,8}",
        1 => prop::sample::select(vec!["and", "case", "date", "count", "custom", "today", "Name", "first", "interval"])
            .prop_map(str::to_owned),
        1 => "[ -~äß金\n]{1,6}".prop_filter("no property", |name| !name.starts_with("prop") && !name.starts_with("pref")),
    ]
}

fn leaf() -> impl Strategy<Value = Expr> {
    prop_oneof![
        Just(Expr::Null),
        any::<bool>().prop_map(Expr::from),
        (any::<i64>(), 0u32..12).prop_map(|(digits, scale)| Expr::from(Decimal::new(digits, scale))),
        "[ -~'\\\\äß金\t\n\r\u{0}]{0,12}".prop_map(Expr::from),
        (any::<i16>(), any::<i16>(), any::<i32>()).prop_map(|(months, days, millis)| Expr::Interval {
            months: months.into(),
            days: days.into(),
            millis: millis.into(),
        }),
        (prop::option::of(word()), word()).prop_map(|(table, name)| Expr::Name { table, name }),
        word().prop_map(|name| Expr::Property { name }),
        word().prop_map(|name| Expr::Preference { name }),
    ]
}

fn comparison() -> impl Strategy<Value = Comparison> {
    use Comparison::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
    prop::sample::select(vec![Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual])
}

fn matching() -> impl Strategy<Value = (Matching, Option<char>)> {
    use Matching::{Ilike, Like, Regex, RegexInsensitive, Similar};
    prop_oneof![
        (
            prop::sample::select(vec![Like, Ilike, Similar]),
            prop::option::of(any::<char>())
        ),
        (prop::sample::select(vec![Regex, RegexInsensitive]), Just(None)),
    ]
}

fn arithmetic() -> impl Strategy<Value = Arithmetic> {
    use Arithmetic::{Add, Divide, Multiply, Remainder, Subtract};
    prop::sample::select(vec![Add, Subtract, Multiply, Divide, Remainder])
}

fn measure() -> impl Strategy<Value = Measure> {
    use Measure::{Average, Count, CountDistinct, First, Last, Max, Min, Sum};
    prop::sample::select(vec![Count, CountDistinct, Sum, Average, Min, Max, First, Last])
}

fn array_operator() -> impl Strategy<Value = ArrayOperator> {
    prop::sample::select(vec![
        ArrayOperator::Contains,
        ArrayOperator::ContainedBy,
        ArrayOperator::Overlaps,
    ])
}

fn cast_target() -> impl Strategy<Value = CastTarget> {
    use CastTarget::{Bool, Civil, Date, Instant, Interval, Number, Text};
    prop::sample::select(vec![Date, Instant, Civil, Interval, Number, Text, Bool])
}

fn of_one(of: BoxedStrategy<Expr>) -> BoxedStrategy<Expr> {
    let state = prop::sample::select(vec![State::Null, State::True, State::False]);
    prop_oneof![
        of.clone().prop_map(Expr::not),
        of.clone().prop_map(|of| Expr::Negate { of: boxed(of) }),
        (of.clone(), state, any::<bool>()).prop_map(|(of, state, negated)| Expr::Is {
            of: boxed(of),
            state,
            negated
        }),
        (of.clone(), matching(), ".{0,6}", any::<bool>()).prop_map(|(of, (by, escape), pattern, negated)| {
            Expr::Matches {
                of: boxed(of),
                by,
                pattern,
                escape,
                negated,
            }
        }),
        (of.clone(), word()).prop_map(|(of, zone)| Expr::AtTimeZone { of: boxed(of), zone }),
        (of.clone(), cast_target()).prop_map(|(of, to)| Expr::Cast { of: boxed(of), to }),
        (of, prop::sample::select(DatePart::ALL.to_vec()))
            .prop_map(|(of, part)| Expr::Extract { part, of: boxed(of) }),
    ]
    .boxed()
}

fn of_two(of: BoxedStrategy<Expr>) -> BoxedStrategy<Expr> {
    let two = (of.clone(), of.clone()).prop_map(|(left, right)| (boxed(left), boxed(right)));
    let quantifier = prop::sample::select(vec![Quantifier::Any, Quantifier::All]);
    prop_oneof![
        (two.clone(), comparison()).prop_map(|((left, right), op)| Expr::Compare { op, left, right }),
        (two.clone(), arithmetic()).prop_map(|((left, right), op)| Expr::Arithmetic { op, left, right }),
        (two.clone(), array_operator()).prop_map(|((left, right), op)| Expr::Arrays { op, left, right }),
        (two.clone(), comparison(), quantifier).prop_map(|((left, array), op, quantifier)| {
            Expr::Quantified {
                op,
                quantifier,
                left,
                array,
            }
        }),
        two.clone().prop_map(|(left, right)| Expr::Concat { left, right }),
        (two, any::<bool>()).prop_map(|((left, right), negated)| Expr::Distinct { left, right, negated }),
        (of.clone(), of.clone(), of, any::<bool>()).prop_map(|(of, low, high, negated)| Expr::Between {
            of: boxed(of),
            low: boxed(low),
            high: boxed(high),
            negated
        }),
    ]
    .boxed()
}

fn of_many(of: BoxedStrategy<Expr>) -> BoxedStrategy<Expr> {
    let some = |least: usize| prop::collection::vec(of.clone(), least..4);
    let maybe = prop::option::of(of.clone().prop_map(boxed));
    let when = (of.clone(), of.clone()).prop_map(|(when, then)| When { when, then });
    prop_oneof![
        some(2).prop_map(|of| Expr::And { of }),
        some(2).prop_map(|of| Expr::Or { of }),
        some(0).prop_map(|items| Expr::Array { items }),
        (of.clone(), some(1), any::<bool>()).prop_map(|(of, items, negated)| Expr::In {
            of: boxed(of),
            items,
            negated
        }),
        (word(), some(0)).prop_map(|(name, args)| Expr::Call { name, args }),
        (maybe.clone(), prop::collection::vec(when, 1..3), maybe.clone()).prop_map(
            |(operand, whens, otherwise)| {
                Expr::Case {
                    operand,
                    whens,
                    otherwise,
                }
            }
        ),
        (measure(), of.clone(), maybe).prop_map(|(measure, of, filter)| Expr::Aggregate {
            measure,
            of: boxed(of),
            filter
        }),
    ]
    .boxed()
}

pub(super) fn expr() -> impl Strategy<Value = Expr> {
    leaf().prop_recursive(6, 60, 4, |inner| {
        let inner = inner.boxed();
        prop_oneof![of_one(inner.clone()), of_two(inner.clone()), of_many(inner)]
    })
}

/// Valid texts to be spoilt.
const TEXTS: &[&str] = &[
    "country IN ('CN','DE') AND has_consent('newsletter','email') AND order_count >= 3",
    "COUNT(order_lines) FILTER (WHERE 'shoes' = ANY(categories) AND placed_at >= now() - INTERVAL '30 days') >= 2",
    "CASE WHEN tags @> ARRAY['a'] THEN 1.5e3 ELSE -2 END BETWEEN 1 AND 9 OR name NOT LIKE 'a%' ESCAPE '!'",
    "SUM(orders.total) > 1 /* x */ AND \"name\" ~* 'a' AND (properties->>'a')::numeric <> 3 -- end",
    "EXTRACT(YEAR FROM created_at::date) = 2026 AND DATE '2026-01-01' < CURRENT_DATE AND NOT email IS NULL",
];

/// Errors are typed, and their places are within the text.
fn check_error(text: &str) {
    let Err(error) = plan_of(text) else { return };
    assert_eq!(
        (error.kind(), error.entity()),
        (ErrorKind::Invalid, Some("segment"))
    );
    let field = error.field().unwrap();
    let length = text.chars().count();
    let place = field
        .strip_prefix("expression[")
        .and_then(|rest| rest.split(']').next());
    let (from, to) = place.and_then(|place| place.split_once("..")).unwrap();
    let (from, to): (usize, usize) = (from.parse().unwrap(), to.parse().unwrap());
    assert!(from <= to && to <= length, "{field} of {length}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_tree_reads_back(expr in expr()) {
        let text = expr.to_string();
        let parsed = parse::parse(&text, usize::MAX).map_err(|error| TestCaseError::fail(format!("{text}: {error}")))?;
        prop_assert!(parsed.expr == expr, "{text}\n{}\n{}", parsed.expr, serde_json::to_string(&expr).unwrap());
        prop_assert_eq!(parsed.expr.to_string(), text);
        let json = serde_json::to_string(&expr).unwrap();
        prop_assert!(serde_json::from_str::<Expr>(&json).unwrap() == expr, "{json}");
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        check_error(&text);
    }

    #[test]
    fn words_in_any_order_are_read_or_refused(words in prop::collection::vec(prop::sample::select(vec![
        "AND", "OR", "NOT", "(", ")", "[", "]", ",", ".", "::", "'", "\"", "''", "'a'", "1", "1e9", "-", "+", "*", "=",
        "<", "<>", "~", "!~", "@>", "&&", "||", "->>", "IN", "IS", "NULL", "BETWEEN", "LIKE", "CASE", "WHEN", "THEN",
        "ELSE", "END", "CAST", "AS", "date", "EXTRACT", "FROM", "INTERVAL", "'1 day'", "ARRAY", "ANY", "COUNT", "FILTER",
        "WHERE", "orders", "total", "now", "tags", "name", "properties", "preferences", "AT", "TIME", "ZONE", "DISTINCT", "--", "/*", "*/", "$1", "E'", "\n", "金",
    ]), 0..40)) {
        check_error(&words.join(" "));
    }

    #[test]
    fn spoilt_texts_are_read_or_refused(
        text in prop::sample::select(TEXTS.to_vec()),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0usize..4, ".{0,3}"), 1..4),
    ) {
        let mut letters: Vec<char> = text.chars().collect();
        for (at, taken, put) in cuts {
            let from = at.index(letters.len() + 1);
            let to = (from + taken).min(letters.len());
            letters.splice(from..to, put.chars());
        }
        check_error(&letters.into_iter().collect::<String>());
    }
}

#[test]
fn the_valid_texts_are_valid_but_for_their_meaning() {
    for text in TEXTS {
        let expr: Expr = text.parse().unwrap();
        assert_eq!(expr.to_string().parse::<Expr>().unwrap(), expr);
    }
}

#[test]
fn the_deepest_trees_read_back() {
    let one = || boxed(Expr::from(1));
    let wraps: [fn(Expr, Box<Expr>) -> Expr; 8] = [
        |of, _| of.not(),
        |of, _| Expr::Negate { of: boxed(of) },
        |of, one| one.and(of).or(Expr::Null).not().is_null(),
        |right, left| Expr::Concat {
            left,
            right: boxed(right),
        },
        |left, one| Expr::Arithmetic {
            op: Arithmetic::Subtract,
            left: boxed(left),
            right: one,
        },
        |of, one| Expr::Between {
            of: one.clone(),
            low: boxed(of),
            high: one,
            negated: true,
        },
        |of, _| Expr::Cast {
            of: boxed(of),
            to: CastTarget::Text,
        },
        |of, one| Expr::In {
            of: one,
            items: vec![of],
            negated: false,
        },
    ];
    for (number, wrap) in wraps.into_iter().enumerate() {
        let steps = if number == 2 { 4 } else { 1 };
        let mut expr = Expr::Null;
        for _ in 0..63 / steps {
            expr = wrap(expr, one());
        }
        assert!(expr.to_string().parse::<Expr>().unwrap() == expr, "{number}");
        let json = serde_json::to_string(&expr).unwrap();
        assert!(serde_json::from_str::<Expr>(&json).unwrap() == expr, "{number}");
        assert!(
            wrap(wrap(expr, one()), one())
                .to_string()
                .parse::<Expr>()
                .is_err(),
            "{number}"
        );
    }
}
