//! Which way a purchase can turn what a plan says: one more order, and the figures that it moves.
//!
//! More orders can make `order_count >= 3` true and never untrue. Whoever is a member by such a rule stays one, and need
//! not be judged: the instant at which time ends the membership only moves away, and somebody looks before that.
//!
//! That is so because each condition wants more, or less, of one thing *at every instant*; because as many orders are new
//! as `order_count` grew by, so that all of them are purchases, whose totals are not negative; and because no column of a
//! row depends on the customer's other rows.

use std::cmp::Ordering;

use super::scalar::{compare, flipped, holds};
use super::subject::figure;
use crate::profile::ProfileRow;
use crate::segment::plan::{Aggregate, Attribute, Column, Comparison, Measure, Node, Plan, Scalar, Table};

/// How a purchase moved a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Move {
    None,
    /// It is more, or later.
    Up,
    Down,
    /// It was NULL, of which no comparison is true.
    Appeared,
    /// It is NULL.
    Vanished,
}

impl Move {
    pub(crate) fn of(attribute: &Attribute, before: &ProfileRow, after: &ProfileRow) -> Self {
        match (value(before, attribute), value(after, attribute)) {
            (before, after) if before == after => Self::None,
            (Scalar::Null, _) => Self::Appeared,
            (_, Scalar::Null) => Self::Vanished,
            (before, after) if compare(&before, &after).is_some_and(Ordering::is_lt) => Self::Up,
            _ => Self::Down,
        }
    }
}

/// What a plan makes of purchases.
#[derive(Debug, Default)]
pub(crate) struct Leaning {
    /// What has to be so for the plan to be true at any time.
    needs: Vec<(Attribute, Comparison, Scalar)>,
    /// The conditions that a purchase can turn; none where there are others than these.
    wants: Option<Vec<Want>>,
}

/// What a condition compares with something that a purchase does not move, and whether it wants more of it.
#[derive(Debug)]
enum Want {
    /// Of the figure with this place among all.
    Figure { place: usize, wants_more: bool },
    /// Of orders, or lines, or the sum of their totals.
    Orders { wants_more: bool },
}

impl Leaning {
    /// What this plan makes of them. `known` has the figures that have a place; those that have none get one.
    pub(crate) fn of(plan: &Plan, known: &mut Vec<Attribute>) -> Self {
        let mut wants = Vec::new();
        let are_all = collect(&plan.root, &mut wants, known);
        let parts = match &plan.root {
            Node::And(parts) => parts.as_slice(),
            single => std::slice::from_ref(single),
        };
        let needs = parts.iter().filter_map(|part| match part {
            Node::Compare(how, a, b) => match (&**a, &**b) {
                (Node::Attribute(attribute), Node::Constant(bound)) if attribute.is_figure() => {
                    Some((attribute.clone(), *how, bound.clone()))
                }
                _ => None,
            },
            _ => None,
        });
        Self {
            needs: needs.collect(),
            wants: are_all.then_some(wants),
        }
    }

    /// Whether a purchase can turn what the plan says, after which the profile is this one. `moves` has how each figure
    /// moved, by its place.
    pub(crate) fn can_turn(&self, is_member: bool, moves: &[Move], after: &ProfileRow) -> bool {
        let wants_so = |want: &Want| match want {
            Want::Orders { wants_more } => *wants_more != is_member,
            Want::Figure { place, wants_more } => match moves.get(*place) {
                Some(Move::None) => false,
                Some(Move::Up) => *wants_more != is_member,
                Some(Move::Down) => *wants_more == is_member,
                Some(Move::Appeared) => !is_member,
                Some(Move::Vanished) => is_member,
                None => true,
            },
        };
        let is_so = |(attribute, how, bound): &(Attribute, Comparison, Scalar)| {
            compare(&value(after, attribute), bound).is_some_and(|order| holds(*how, order))
        };
        self.wants.as_ref().is_none_or(|wants| wants.iter().any(wants_so))
            && (is_member || self.needs.iter().all(is_so))
    }
}

fn value(profile: &ProfileRow, attribute: &Attribute) -> Scalar {
    figure(profile, attribute).unwrap_or(Scalar::Null)
}

/// Finds the conditions that a purchase can turn; false where one of them can be turned either way, or is not understood.
fn collect(condition: &Node, wants: &mut Vec<Want>, known: &mut Vec<Attribute>) -> bool {
    let (moved, how) = match condition {
        Node::And(parts) | Node::Or(parts) => return parts.iter().all(|part| collect(part, wants, known)),
        Node::Compare(how, a, b) if is_moved(a) && !is_moved(b) => (&**a, *how),
        Node::Compare(how, a, b) if is_moved(b) && !is_moved(a) => (&**b, flipped(*how)),
        other => return !is_moved(other),
    };
    let wants_more = match how {
        Comparison::Greater | Comparison::GreaterOrEqual => true,
        Comparison::Less | Comparison::LessOrEqual => false,
        Comparison::Equal | Comparison::NotEqual => return false,
    };
    wants.push(match moved {
        Node::Attribute(attribute) => Want::Figure {
            place: place(attribute, known),
            wants_more,
        },
        Node::Aggregate(aggregate) if grows(aggregate, wants_more) => Want::Orders { wants_more },
        _ => return false,
    });
    true
}

fn place(attribute: &Attribute, known: &mut Vec<Attribute>) -> usize {
    let found = known.iter().position(|other| other == attribute);
    found.unwrap_or_else(|| {
        known.push(attribute.clone());
        known.len() - 1
    })
}

/// Whether a measure is no less with one more purchase, and the condition never the worse for it.
fn grows(aggregate: &Aggregate, wants_more: bool) -> bool {
    let Aggregate { measure, rows, of } = aggregate;
    if rows.filter.as_deref().is_some_and(is_moved) {
        return false;
    }
    match (measure, of) {
        (Measure::Count, None) => true,
        // The sum of nothing is NULL, so that a first order may also make `< 100` true. A purchase's total is not negative.
        (Measure::Sum, Some(Node::Column(Column::Total))) => rows.table == Table::Orders && wants_more,
        _ => false,
    }
}

/// Whether a purchase may make the step's value another.
fn is_moved(node: &Node) -> bool {
    let mut is_moved = false;
    node.visit(&mut |node| match node {
        Node::Attribute(attribute) => is_moved |= attribute.is_figure(),
        Node::Aggregate(_) | Node::Behaviour(_) | Node::Score(..) | Node::InSegment(_) => is_moved = true,
        _ => {}
    });
    is_moved
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Currency, Money, Timestamp};
    use crate::segment::language::tests::plan;

    #[test]
    fn a_purchase_turns_what_wants_more_or_less_of_it() {
        let profile = |orders: u64, spent: i64, last: i64| ProfileRow {
            order_count: orders,
            spent: vec![Money::new(spent.into(), Currency::EUR)],
            first_order_at: Timestamp::from_millis(1).ok(),
            last_order_at: Timestamp::from_millis(last).ok(),
            ..ProfileRow::default()
        };
        let (none, first) = (ProfileRow::default(), profile(1, 20, 1));
        let (before, after) = (profile(3, 70, 5), profile(4, 100, 9));
        let (nowhere, up, down, both) = ((false, false), (true, false), (false, true), (true, true));
        for (text, later, to_first) in [
            ("order_count >= 4", up, nowhere),
            ("1 <= order_count", up, up),
            ("order_count < 4", down, down),
            ("order_count = 4", both, down),
            ("spent('EUR') > 10 AND has_tag('vip')", up, up),
            ("has_tag('vip')", nowhere, nowhere),
            ("last_order_at >= now() - INTERVAL '7 days'", up, up),
            ("last_order_at < now() - INTERVAL '7 days'", down, up),
            ("NOT (last_order_at < now() - INTERVAL '7 days')", both, both),
            (
                "last_order_at < now() - INTERVAL '7 days' AND order_count > 1",
                both,
                nowhere,
            ),
            (
                "last_order_at < now() - INTERVAL '7 days' OR order_count > 9",
                both,
                up,
            ),
            ("first_order_at < now() - INTERVAL '7 days'", nowhere, up),
            ("order_count > return_count", both, both),
            ("COUNT(orders) >= 2", up, up),
            ("2 > COUNT(order_lines) FILTER (WHERE sku = 'TEA')", down, down),
            (
                "SUM(orders.total) FILTER (WHERE placed_at >= today()) >= 9",
                up,
                up,
            ),
            ("SUM(orders.total) <= 9", both, both),
            ("SUM(order_lines.line_total) >= 9", both, both),
            (
                "COUNT(orders) FILTER (WHERE total > spent('EUR')) >= 1",
                both,
                both,
            ),
            ("COUNT(orders) > 2 AND order_count >= 9", nowhere, nowhere),
            (
                "regularly(orders, 1, 'week', 1, 2) OR order_count > 1",
                both,
                both,
            ),
        ] {
            let mut figures = Vec::new();
            let leaning = Leaning::of(&plan(text), &mut figures);
            for ((before, after), wanted) in [((&before, &after), later), ((&none, &first), to_first)] {
                let moves: Vec<_> = figures.iter().map(|of| Move::of(of, before, after)).collect();
                let found = (
                    leaning.can_turn(false, &moves, after),
                    leaning.can_turn(true, &moves, after),
                );
                assert_eq!(found, wanted, "{text}, {}", after.order_count);
            }
        }
    }
}
