//! Until when questions about scores say what they say.

use std::time::Duration;

use proptest::prelude::*;

use super::*;

fn score(what: Measured) -> Node {
    Node::Score(what, what.kind().usual_name().into())
}

fn decimal(number: i64, scale: u32) -> Node {
    Node::Constant(Scalar::Number(rust_decimal::Decimal::new(number, scale)))
}

fn or_else(score: Node, other: Node) -> Node {
    Node::Call(Function::Coalesce, vec![score, other])
}

#[test]
fn a_score_is_looked_at_on_the_day_on_which_it_flips() {
    let shop = Shop::ada();
    crate::model::tests::add_usual(&shop.crm);
    let alive = || score(Measured::ProbabilityAlive);
    let now = at("2026-02-01T12:00:00Z");
    let until = |node| shop.verdict(&plan(node), now).until;
    let lapsed = |of| compare(Comparison::Less, of, decimal(50, 2));
    // Who never bought has no score, today and on any other day.
    assert_eq!(until(lapsed(or_else(alive(), number(0)))), None);
    shop.order(at("2026-01-01T12:00:00Z"), "shoe", 10);
    shop.order(at("2026-01-20T12:00:00Z"), "shoe", 10);
    let flip = until(lapsed(alive()));
    assert!(
        flip.is_some_and(|flip| flip > now.saturating_add(Duration::from_secs(2 * 86_400))),
        "{flip:?}"
    );
    assert_eq!(until(lapsed(or_else(alive(), number(0)))), flip);
    assert_eq!(
        until(compare(
            Comparison::Greater,
            decimal(50, 2),
            or_else(alive(), number(0))
        )),
        flip
    );
    let some = compare(Comparison::GreaterOrEqual, alive(), decimal(50, 2));
    let all = compare(Comparison::LessOrEqual, alive(), number(1));
    assert_eq!(until(Node::And(vec![some, all])), flip);
    let worth = until(equal(alive(), decimal(50, 2)));
    assert_eq!(
        until(Node::In(alive().into(), vec![decimal(50, 2), number(2)])),
        worth
    );
    // What may go up and down is foreseen for some weeks.
    let likely = Node::In(score(Measured::Cluster).into(), vec![number(7), number(8)]);
    let weeks = until(likely);
    assert!(
        weeks.is_some_and(|weeks| weeks > now.saturating_add(Duration::from_secs(20 * 86_400))),
        "{weeks:?}"
    );
}

/// What models say beside numbers, which flips once, and in other uses, which are looked at day by day.
pub(super) fn questions() -> impl Strategy<Value = Node> {
    let how = || {
        prop_oneof![
            Just(Comparison::Less),
            Just(Comparison::LessOrEqual),
            Just(Comparison::Greater),
            Just(Comparison::GreaterOrEqual),
            Just(Comparison::Equal),
            Just(Comparison::NotEqual),
        ]
    };
    let clv = prop_oneof![
        (Just(Measured::ProbabilityAlive), 0..100_i64, Just(2)),
        (Just(Measured::ExpectedPurchases), 0..100_i64, Just(2)),
        (Just(Measured::LifetimeValue), 0..400_i64, Just(1)),
    ];
    let rfm = prop_oneof![
        Just(Measured::RfmRecency),
        Just(Measured::RfmFrequency),
        Just(Measured::RfmMonetary),
    ];
    let learned = (Just(Measured::Propensity), 0..100_i64);
    prop_oneof![
        4 => (how(), clv.clone(), any::<bool>()).prop_map(move |(how, (what, number, scale), is_first)| {
            let (score, number) = (score(what), decimal(number, scale));
            if is_first { compare(how, score, number) } else { compare(how, number, score) }
        }),
        2 => (how(), clv.clone(), 0..100_i64).prop_map(move |(how, (what, number, scale), otherwise)| {
            compare(how, or_else(score(what), decimal(otherwise, 1)), decimal(number, scale))
        }),
        1 => (clv.clone(), 0..100_i64).prop_map(move |((what, number, scale), more)| {
            Node::In(score(what).into(), vec![decimal(number, scale), decimal(more, scale)])
        }),
        1 => (clv.clone(), 0..100_i64).prop_map(move |((what, number, scale), more)| {
            let least = compare(Comparison::GreaterOrEqual, score(what), decimal(number, scale));
            let most = compare(Comparison::LessOrEqual, score(what), decimal(number + more, scale));
            Node::And(vec![least, most])
        }),
        1 => (how(), clv, 2..5_i64).prop_map(move |(how, (what, limit, scale), factor)| {
            let times = Node::Arithmetic(Arithmetic::Multiply, score(what).into(), number(factor).into());
            compare(how, times, decimal(limit, scale))
        }),
        1 => how().prop_map(move |how| {
            compare(how, score(Measured::ProbabilityAlive), score(Measured::ExpectedPurchases))
        }),
        3 => (how(), learned.clone(), any::<bool>()).prop_map(move |(how, (what, limit), is_first)| {
            let (score, number) = (score(what), decimal(limit, 2));
            if is_first { compare(how, score, number) } else { compare(how, number, score) }
        }),
        2 => (how(), learned.clone(), 0..100_i64).prop_map(move |(how, (what, limit), otherwise)| {
            compare(how, decimal(limit, 2), or_else(score(what), decimal(otherwise, 2)))
        }),
        1 => prop::collection::vec(1..4_i64, 1..3).prop_map(move |clusters| {
            let clusters = clusters.into_iter().map(number).chain([Node::Constant(Scalar::Null)]).collect();
            Node::In(score(Measured::Cluster).into(), clusters)
        }),
        1 => (how(), learned, 2..5_i64).prop_map(move |(how, (what, limit), factor)| {
            let times = Node::Arithmetic(Arithmetic::Multiply, score(what).into(), number(factor).into());
            compare(how, times, decimal(limit, 2))
        }),
        1 => (how(), 1..4_i64).prop_map(move |(how, number_of)| compare(how, score(Measured::Cluster), number(number_of))),
        1 => prop_oneof![Just("new"), Just("bought long ago")]
            .prop_map(move |name| equal(score(Measured::ClusterName), text(name))),
        2 => (how(), rfm, 1..6_i64).prop_map(move |(how, what, limit)| compare(how, score(what), number(limit))),
        1 => prop_oneof![Just("champions"), Just("at risk"), Just("lost"), Just("about to sleep")]
            .prop_map(move |name| equal(score(Measured::RfmSegment), text(name))),
    ]
}
