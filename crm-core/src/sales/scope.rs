//! Which deals figures are about, and what a deal comes to in them.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use super::deal::Deal;
use super::rate::Converter;
use crate::base::{Code, Currency, Error, Money, PipelineId, Result, decimal_json};

/// What of a deal counts as its value.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum DealValue {
    /// What it comes to once.
    #[default]
    #[n(0)]
    Amount,
    /// What it comes to each year, again and again.
    #[n(1)]
    Yearly,
    /// Both: what it brings in its first year.
    #[n(2)]
    FirstYear,
}

impl DealValue {
    /// The deal's value in its own currency; none when nobody knows it yet.
    fn of(self, deal: &Deal) -> Result<Option<Decimal>> {
        let too_large = || Error::field_of(Code::OutOfRange, "amount").with_entity("deal");
        let yearly = deal
            .recurring
            .map(|recurring| recurring.yearly().ok_or_else(too_large))
            .transpose()?;
        match self {
            Self::Amount => Ok(deal.amount),
            Self::Yearly => Ok(yearly),
            Self::FirstYear => match (deal.amount, yearly) {
                (Some(once), Some(yearly)) => once.checked_add(yearly).map(Some).ok_or_else(too_large),
                (once, yearly) => Ok(once.or(yearly)),
            },
        }
    }

    /// The deal's value in the converter's currency at that day's rate, rounded half to even to its smallest unit, so
    /// that parts add up to their whole.
    pub(in crate::sales) fn converted(
        self,
        deal: &Deal,
        on: Date,
        converter: &mut Converter<'_>,
    ) -> Result<Option<Decimal>> {
        let value = self.of(deal)?;
        value
            .map(|value| converter.rounded(value, deal.currency, on))
            .transpose()
    }
}

/// The deal's value times its probability, rounded half to even to the currency's smallest unit.
pub(in crate::sales) fn weighted(deal: &Deal, value: Decimal, currency: Currency) -> Result<Decimal> {
    let part = deal.probability.checked_div(Decimal::ONE_HUNDRED);
    let weighted = part.and_then(|part| value.checked_mul(part));
    let weighted = weighted.ok_or_else(|| Error::field_of(Code::OutOfRange, "amount").with_entity("deal"))?;
    Ok(Money::new(weighted, currency).rounded().amount)
}

/// How many deals, and what they come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DealTally {
    /// How many.
    pub deals: u64,
    /// What they come to.
    #[serde(deserialize_with = "decimal_json::read")]
    pub value: Decimal,
}

impl DealTally {
    /// Counts a deal of this value.
    pub(in crate::sales) fn count(&mut self, value: Decimal) -> Result<()> {
        self.deals += 1;
        add(&mut self.value, value)
    }

    /// The same as people write it.
    pub(in crate::sales) fn written(self, currency: Currency) -> Self {
        Self {
            deals: self.deals,
            value: currency.written(self.value),
        }
    }
}

/// Adds to a sum; `out_of_range` when that does not fit.
pub(in crate::sales) fn add(sum: &mut Decimal, value: Decimal) -> Result<()> {
    let whole = sum.checked_add(value);
    *sum = whole.ok_or_else(|| Error::field_of(Code::OutOfRange, "amount").with_entity("deal"))?;
    Ok(())
}

/// Whose deals, and in which pipeline; everything left out does not narrow it.
#[derive(Clone, Copy)]
pub(in crate::sales) struct Scope<'a> {
    pub(in crate::sales) pipeline: Option<PipelineId>,
    pub(in crate::sales) owner: Option<&'a str>,
    pub(in crate::sales) team: Option<&'a str>,
}

impl Scope<'_> {
    /// Whether the deal, as it is given, is meant.
    pub(in crate::sales) fn holds(self, deal: &Deal) -> bool {
        deal.deleted_at.is_none()
            && self.pipeline.is_none_or(|id| deal.pipeline_id == id)
            && self
                .owner
                .is_none_or(|owner| deal.owner.as_deref() == Some(owner))
            && self.team.is_none_or(|team| deal.team.as_deref() == Some(team))
    }
}

/// A part of a whole; none when there is no whole.
pub(in crate::sales) fn ratio(part: Decimal, whole: Decimal) -> Option<f64> {
    use rust_decimal::prelude::ToPrimitive;
    (!whole.is_zero()).then_some(part.to_f64()? / whole.to_f64()?)
}
