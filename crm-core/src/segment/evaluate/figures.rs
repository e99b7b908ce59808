//! What a plan makes of the profile's figures: which changes of a profile it can tell apart.

use std::cmp::Ordering;

use super::scalar::{compare, holds};
use super::subject::figure;
use crate::profile::ProfileRow;
use crate::segment::plan::{Attribute, Comparison, Node, Plan, Scalar};

/// What a plan asks of one figure.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Asks {
    /// Whether it compares so with what stays.
    Compares(Comparison, Scalar),
    /// What it is.
    Value,
}

/// What the plan asks of which figures; none where it may ask more than its steps show.
pub(crate) fn figures(plan: &Plan) -> Option<Vec<(&Attribute, Asks)>> {
    let mut all = Vec::new();
    collect(&plan.root, &mut all).then_some(all)
}

/// Adds what a step asks; whether it asks nothing else of a profile.
fn collect<'p>(node: &'p Node, all: &mut Vec<(&'p Attribute, Asks)>) -> bool {
    match node {
        Node::Attribute(attribute) if attribute.is_figure() => all.push((attribute, Asks::Value)),
        Node::Compare(how, a, b) => match (&**a, &**b) {
            (Node::Attribute(attribute), Node::Constant(bound)) if attribute.is_figure() => {
                all.push((attribute, Asks::Compares(*how, bound.clone())));
            }
            (a, b) => return collect(a, all) && collect(b, all),
        },
        // About rows, or about what others say.
        Node::Aggregate(_) | Node::Behaviour(_) | Node::Score(..) | Node::InSegment(_) => return false,
        other => {
            let mut is_shown = true;
            other.below(&mut |node| is_shown = is_shown && collect(node, all));
            return is_shown;
        }
    }
    true
}

/// Who asks about one figure.
#[derive(Debug, Default)]
pub(crate) struct FigureIndex<T> {
    /// Who asks what it is.
    values: Vec<T>,
    /// Who asks how it compares, by what with.
    compares: Vec<(Scalar, Comparison, T)>,
}

impl<T: Copy> FigureIndex<T> {
    pub(crate) fn push(&mut self, asks: Asks, who: T) {
        match asks {
            Asks::Value => self.values.push(who),
            Asks::Compares(how, bound) => {
                // Of NULL a comparison says nothing, whatever happens.
                if compare(&bound, &bound).is_none() {
                    return;
                }
                let before =
                    |(other, _, _): &(Scalar, _, _)| compare(other, &bound).is_some_and(Ordering::is_le);
                let at = self.compares.partition_point(before);
                self.compares.insert(at, (bound, how, who));
            }
        }
    }

    /// Shows who can tell the profile before a change from the one after it.
    pub(crate) fn moved(
        &self,
        attribute: &Attribute,
        (before, after): (&ProfileRow, &ProfileRow),
        mut see: impl FnMut(T),
    ) {
        let value = |profile| figure(profile, attribute).unwrap_or(Scalar::Null);
        let (before, after) = (value(before), value(after));
        if before == after {
            return;
        }
        self.values.iter().copied().for_each(&mut see);
        // What a comparison says changes only where its bound is one of the two, or between them.
        let (from, to) = match compare(&before, &after) {
            Some(order) => {
                let (low, high) = if order.is_le() {
                    (&before, &after)
                } else {
                    (&after, &before)
                };
                let is_below =
                    |(bound, ..): &(Scalar, _, _)| compare(bound, low).is_some_and(Ordering::is_lt);
                let is_within =
                    |(bound, ..): &(Scalar, _, _)| compare(bound, high).is_some_and(Ordering::is_le);
                (
                    self.compares.partition_point(is_below),
                    self.compares.partition_point(is_within),
                )
            }
            None => (0, self.compares.len()),
        };
        for (bound, how, who) in self.compares.get(from..to).into_iter().flatten() {
            let says = |value| compare(value, bound).map(|order| holds(*how, order));
            if says(&before) != says(&after) {
                see(*who);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Currency, Money};
    use crate::segment::language::tests::plan;

    /// Whether somebody who asks this can tell two profiles apart.
    fn tells(text: &str, before: &ProfileRow, after: &ProfileRow) -> Option<bool> {
        let plan = plan(text);
        let mut told = false;
        for (attribute, asks) in figures(&plan)? {
            let mut index = FigureIndex::default();
            index.push(asks, ());
            index.moved(attribute, (before, after), |()| told = true);
        }
        Some(told)
    }

    #[test]
    fn what_is_compared_with_what_stays_moves_past_it() {
        let profile = |orders: u64, spent: i64| ProfileRow {
            order_count: orders,
            spent: vec![Money::new(spent.into(), Currency::EUR)],
            ..ProfileRow::default()
        };
        let (before, after) = (profile(3, 70), profile(4, 100));
        for (text, wanted) in [
            ("order_count >= 4", Some(true)),
            ("order_count > 3", Some(true)),
            ("order_count = 3", Some(true)),
            ("order_count <> 4", Some(true)),
            ("order_count >= 5", Some(false)),
            ("order_count >= 3", Some(false)),
            ("order_count BETWEEN 2 AND 4", Some(false)),
            ("NOT (order_count < 4)", Some(true)),
            ("spent('EUR') >= 100 AND has_tag('vip')", Some(true)),
            ("spent('EUR') > 100 OR refunded('EUR') > 5", Some(false)),
            ("spent('USD') >= 0", Some(false)),
            // What is done with it is not looked into.
            ("order_count + 1 > 100", Some(true)),
            ("order_count > return_count", Some(true)),
            ("last_order_at < now() - INTERVAL '3 days'", Some(false)),
            ("order_count IN (7, 8)", Some(true)),
            ("country = 'DE'", Some(false)),
            ("COUNT(orders) FILTER (WHERE total > spent('EUR')) > 1", None),
        ] {
            assert_eq!(tells(text, &before, &after), wanted, "{text}");
            assert_eq!(tells(text, &after, &before), wanted, "{text}");
        }
    }
}
