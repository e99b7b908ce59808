//! Equal customers as one row with a weight, ordered by frequency.

use super::{PurchaseHistories, PurchaseHistory};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{Dual, share};

/// The most rows of a group: the work is shared out by groups.
pub(super) const ROWS: usize = 2_048;

/// Customers of one history.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Row {
    pub(super) recency: f64,
    pub(super) age: f64,
    pub(super) weight: f64,
}

/// Rows of one frequency, ordered by recency.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Group {
    pub(super) frequency: f64,
    /// The number of customers.
    pub(super) weight: f64,
    pub(super) rows: Vec<Row>,
}

/// The customers, compressed, when there are enough to fit a model.
///
/// Errors: those of [`PurchaseHistories::check`]; `too_few` when nobody came back, or there are fewer than two
/// customers.
pub(super) fn compress_to_fit(purchases: &PurchaseHistories) -> Result<Vec<Group>> {
    let groups = compress(purchases)?;
    if purchases.len() < 2 {
        return Err(Error::new(Code::TooFew));
    }
    if purchases.frequency.iter().all(|frequency| *frequency == 0) {
        return Err(Error::field_of(Code::TooFew, "frequency"));
    }
    Ok(groups)
}

/// The customers, compressed.
///
/// Errors: those of [`PurchaseHistories::check`].
pub(super) fn compress(purchases: &PurchaseHistories) -> Result<Vec<Group>> {
    purchases.check()?;
    let mut histories: Vec<PurchaseHistory> = purchases.histories().collect();
    histories.sort_unstable_by(|a, b| {
        let by_time = || a.recency.total_cmp(&b.recency).then(a.age.total_cmp(&b.age));
        a.frequency.cmp(&b.frequency).then_with(by_time)
    });
    let mut groups = Vec::new();
    for same in histories.chunk_by(|a, b| a.frequency == b.frequency) {
        let rows: Vec<Row> = same.chunk_by(|a, b| a == b).filter_map(row).collect();
        let frequency = same.first().map_or(0.0, |one| f64::from(one.frequency));
        groups.extend(rows.chunks(ROWS).map(|rows| Group {
            frequency,
            weight: rows.iter().map(|row| row.weight).sum(),
            rows: rows.to_vec(),
        }));
    }
    Ok(groups)
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 customers")]
fn row(equal: &[PurchaseHistory]) -> Option<Row> {
    let PurchaseHistory { recency, age, .. } = *equal.first()?;
    Some(Row {
        recency,
        age,
        weight: equal.len() as f64,
    })
}

/// The number of customers.
pub(super) fn customers(groups: &[Group]) -> f64 {
    groups.iter().map(|group| group.weight).sum()
}

/// The mean rate of repeat purchases: the start of a search.
pub(super) fn mean_rate(groups: &[Group]) -> f64 {
    let purchases: f64 = groups.iter().map(|group| group.frequency * group.weight).sum();
    let time: f64 = groups
        .iter()
        .flat_map(|group| &group.rows)
        .map(|row| row.age * row.weight)
        .sum();
    purchases / time
}

/// The sum over all groups; large sets are shared out among the cores. It does not depend on how many there are, since
/// groups are always added in order.
pub(super) fn total(groups: &[Group], of: impl Fn(&Group) -> Dual<4> + Sync) -> Dual<4> {
    let rows: usize = groups.iter().map(|group| group.rows.len()).sum();
    let none = Dual::constant(0.0);
    if rows < 4 * ROWS {
        return groups.iter().fold(none, |sum, group| sum + of(group));
    }
    let sums = share(groups.len(), |at| groups.get(at).map_or(none, &of));
    sums.into_iter().fold(none, |sum, part| sum + part)
}
