//! What is to be sold, in a currency of one's own.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::GoalQuery;
use super::store::known_at;
use crate::base::{Currency, Result, TimeZone, Timestamp};
use crate::sales::period::Period;
use crate::sales::rate::Converter;
use crate::sales::scope::DealValue;
use crate::store::Reader;

/// What is to be sold in each period by just the person or the team whom a query names, or by everybody when it names
/// nobody, as it was known at an instant. A goal in another currency is converted as what is still open for it is: at the
/// rate of the day of that instant, but of the period's last day once that is over, so that the figure stays.
pub(crate) fn amounts(
    reader: &dyn Reader,
    zone: &TimeZone,
    query: &GoalQuery,
    value: DealValue,
    currency: Currency,
    at: Timestamp,
) -> Result<BTreeMap<Period, Decimal>> {
    let today = zone.date_of(at);
    let mut converter = Converter::new(reader, currency, at);
    let mut amounts = BTreeMap::new();
    for goal in known_at(reader, query, at)? {
        if goal.value == value && goal.owner == query.owner && goal.team == query.team {
            let last = goal.period.until().previous_day().unwrap_or(today);
            let amount = converter.rounded(goal.amount, goal.currency, today.min(last))?;
            amounts.insert(goal.period, amount);
        }
    }
    Ok(amounts)
}
