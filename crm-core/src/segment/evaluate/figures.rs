//! What a plan makes of the profile's figures: which changes of a profile it can tell apart.

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
    let mut is_shown = plan.segments.is_empty();
    // The attributes of comparisons, which are shown after them.
    let mut compared = Vec::new();
    plan.root.visit(&mut |node| match node {
        Node::Compare(how, a, b) => {
            if let (Node::Attribute(attribute), Node::Constant(bound)) = (&**a, &**b)
                && attribute.is_figure()
            {
                compared.push(std::ptr::from_ref(&**a));
                all.push((attribute, Asks::Compares(*how, bound.clone())));
            }
        }
        Node::Attribute(attribute) => {
            if attribute.is_figure() && !compared.contains(&std::ptr::from_ref(node)) {
                all.push((attribute, Asks::Value));
            }
        }
        Node::Aggregate(_) | Node::Behaviour(_) | Node::Score(..) | Node::InSegment(_) => is_shown = false,
        _ => {}
    });
    is_shown.then_some(all)
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
                    |(other, _, _): &(Scalar, _, _)| compare(other, &bound).is_some_and(|o| o.is_le());
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
                let (low, high) = if order.is_le() { (&before, &after) } else { (&after, &before) };
                let is_below = |(bound, ..): &(Scalar, _, _)| compare(bound, low).is_some_and(|o| o.is_lt());
                let is_within = |(bound, ..): &(Scalar, _, _)| compare(bound, high).is_some_and(|o| o.is_le());
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
