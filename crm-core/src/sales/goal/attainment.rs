//! How far a goal is reached.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::store::known_at;
use super::{Goal, GoalQuery};
use crate::base::{Currency, Result, TimeZone, Timestamp, debug_by_type, decimal_json};
use crate::sales::deal::{self, Deal};
use crate::sales::period::Period;
use crate::sales::pipeline::DealStatus;
use crate::sales::rate::Converter;
use crate::sales::scope::{DealTally, add, ratio, weighted};
use crate::store::Reader;

/// How far a goal is reached, and what is still open for it. Amounts are in the goal's currency: what is won at the rates
/// of the days on which it was won, what is open at the rate of the day that is asked about.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Attainment {
    /// The goal, as it was known then.
    pub goal: Goal,
    /// The instant that it tells of.
    pub as_of: Timestamp,
    /// The deals that were won in the period.
    pub won: DealTally,
    /// Won / goal; more than 1 when it is passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// What is missing; nothing when the goal is reached.
    #[serde(deserialize_with = "decimal_json::read")]
    pub remaining: Decimal,
    /// The open deals that are expected to be closed in the period.
    pub open: DealTally,
    /// Each of them times its probability.
    #[serde(deserialize_with = "decimal_json::read")]
    pub weighted: Decimal,
    /// Open / remaining; none when nothing is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<f64>,
}

debug_by_type!(Attainment);

/// Whose goal for which period.
type Place<'a> = (Period, Option<&'a str>, Option<&'a str>);

/// How far each goal that a query asks for is reached, in the order of the list.
pub(super) fn all_attainments(
    reader: &dyn Reader,
    zone: &TimeZone,
    query: &GoalQuery,
    as_of: Timestamp,
) -> Result<Vec<Attainment>> {
    attainments(reader, zone, known_at(reader, query, as_of)?, as_of)
}

/// How far each of the goals is reached, by all that was known at an instant. One pass over the deals.
pub(super) fn attainments(
    reader: &dyn Reader,
    zone: &TimeZone,
    goals: Vec<Goal>,
    as_of: Timestamp,
) -> Result<Vec<Attainment>> {
    let today = zone.date_of(as_of);
    let mut converters: BTreeMap<Currency, Converter<'_>> = BTreeMap::new();
    let lengths: BTreeSet<_> = goals.iter().map(|goal| goal.period.length).collect();
    let mut by_place: BTreeMap<Place<'_>, Vec<usize>> = BTreeMap::new();
    for (at, goal) in goals.iter().enumerate() {
        let place = (goal.period, goal.team.as_deref(), goal.owner.as_deref());
        by_place.entry(place).or_default().push(at);
        converters
            .entry(goal.currency)
            .or_insert_with(|| Converter::new(reader, goal.currency, as_of));
    }
    let mut sums = vec![Sums::default(); goals.len()];
    for deal in deal::all_at(reader, as_of)? {
        let deal = deal?;
        let day = match (deal.status, deal.closed_at) {
            _ if deal.deleted_at.is_some() => continue,
            (DealStatus::Open, _) => deal.expected_close_on,
            (DealStatus::Won, Some(at)) => Some(zone.date_of(at)),
            (DealStatus::Won | DealStatus::Lost, _) => continue,
        };
        let Some(day) = day else { continue };
        let rate_on = if deal.status == DealStatus::Open {
            today
        } else {
            day
        };
        let team = deal.team.as_deref().map(|team| (Some(team), None));
        let owner = deal.owner.as_deref().map(|owner| (None, Some(owner)));
        let whose = [Some((None, None)), team, owner];
        for length in &lengths {
            let period = length.period_of(day);
            let places = whose
                .into_iter()
                .flatten()
                .map(|(team, owner)| (period, team, owner));
            let found = places.filter_map(|place| by_place.get(&place));
            for at in found.flatten() {
                let goal = &goals[*at];
                if let Some(converter) = converters.get_mut(&goal.currency) {
                    let value = goal.value.converted(&deal, rate_on, converter)?;
                    sums[*at].count(goal.currency, &deal, value.unwrap_or_default())?;
                }
            }
        }
    }
    let attainments = goals.into_iter().zip(sums);
    Ok(attainments
        .map(|(goal, sums)| sums.into_attainment(goal, as_of))
        .collect())
}

/// What is being added up for a goal.
#[derive(Clone, Default)]
struct Sums {
    won: DealTally,
    open: DealTally,
    weighted: Decimal,
}

impl Sums {
    fn count(&mut self, currency: Currency, deal: &Deal, value: Decimal) -> Result<()> {
        if deal.status == DealStatus::Won {
            return self.won.count(value);
        }
        add(&mut self.weighted, weighted(deal, value, currency)?)?;
        self.open.count(value)
    }

    fn into_attainment(self, goal: Goal, as_of: Timestamp) -> Attainment {
        let remaining = (goal.amount - self.won.value).max(Decimal::ZERO);
        let currency = goal.currency;
        Attainment {
            as_of,
            share: ratio(self.won.value, goal.amount),
            remaining: currency.written(remaining),
            coverage: ratio(self.open.value, remaining),
            won: self.won.written(currency),
            open: self.open.written(currency),
            weighted: currency.written(self.weighted),
            goal,
        }
    }
}
