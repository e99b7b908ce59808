//! Amounts of one currency in another.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use time::Date;

use super::ExchangeRate;
use super::store::{ENTITY, pair_key};
use crate::base::{Code, Currency, Error, Money, Result, Timestamp};
use crate::journal::{Past, Stored};
use crate::store::{Reader, decode};

/// What an amount is multiplied with, or divided by, to be in the other currency.
#[derive(Clone, Copy)]
enum Factor {
    /// The rate is one of the base for the other currency.
    Over(Decimal),
    /// The rate is one of the currency in the base.
    Times(Decimal),
}

/// Converts amounts into one currency, by the rates that were known at an instant. Reads the rates of a currency once.
pub(in crate::sales) struct Converter<'a> {
    reader: &'a dyn Reader,
    rates: RateTable,
}

impl<'a> Converter<'a> {
    pub(in crate::sales) fn new(reader: &'a dyn Reader, base: Currency, known_at: Timestamp) -> Self {
        Self {
            reader,
            rates: RateTable::new(base, known_at),
        }
    }

    /// The amount in the base currency at a day's rate; see [`RateTable::rounded`].
    pub(in crate::sales) fn rounded(
        &mut self,
        amount: Decimal,
        currency: Currency,
        on: Date,
    ) -> Result<Decimal> {
        self.rates.rounded(self.reader, amount, currency, on)
    }
}

/// The rates of one state that were read so far.
#[derive(Clone)]
pub(crate) struct RateTable {
    base: Currency,
    known_at: Timestamp,
    /// By currency the days from which factors hold, oldest first.
    factors: BTreeMap<Currency, Vec<(Date, Factor)>>,
}

impl RateTable {
    pub(crate) fn new(base: Currency, known_at: Timestamp) -> Self {
        Self {
            base,
            known_at,
            factors: BTreeMap::new(),
        }
    }

    /// The amount in the base currency at a day's rate, as exactly as a decimal can tell; `not_found` when there is no
    /// rate for that day or an earlier one.
    fn exact(
        &mut self,
        reader: &dyn Reader,
        amount: Decimal,
        currency: Currency,
        on: Date,
    ) -> Result<Decimal> {
        if currency == self.base {
            return Ok(amount);
        }
        let base = self.base;
        if !self.factors.contains_key(&currency) {
            let factors = self.read(reader, currency)?;
            self.factors.insert(currency, factors);
        }
        let factors = self.factors.get(&currency).map_or(&[][..], Vec::as_slice);
        let place = factors.partition_point(|(from, _)| *from <= on);
        let factor = place.checked_sub(1).and_then(|place| factors.get(place));
        let (_, factor) = factor.ok_or_else(|| {
            Error::field_of(Code::NotFound, format!("{currency}/{base}")).with_entity(ENTITY)
        })?;
        let converted = match factor {
            Factor::Times(rate) => amount.checked_mul(*rate),
            Factor::Over(rate) => amount.checked_div(*rate),
        };
        converted.ok_or_else(|| Error::field_of(Code::OutOfRange, "amount").with_entity(ENTITY))
    }

    /// The same, rounded half to even to the base currency's smallest unit.
    pub(crate) fn rounded(
        &mut self,
        reader: &dyn Reader,
        amount: Decimal,
        currency: Currency,
        on: Date,
    ) -> Result<Decimal> {
        let exact = self.exact(reader, amount, currency, on)?;
        Ok(Money::new(exact, self.base).rounded().amount)
    }

    /// The factors of a currency by rates of both directions; of one day, the rate of the currency goes before that of
    /// the base.
    fn read(&self, reader: &dyn Reader, currency: Currency) -> Result<Vec<(Date, Factor)>> {
        let mut factors = BTreeMap::new();
        for rate in self.known(reader, self.base, currency)? {
            factors.insert(rate.on, Factor::Over(rate.rate));
        }
        for rate in self.known(reader, currency, self.base)? {
            factors.insert(rate.on, Factor::Times(rate.rate));
        }
        Ok(factors.into_iter().collect())
    }

    /// The rates of a currency in another that were known at the instant.
    fn known(&self, reader: &dyn Reader, currency: Currency, base: Currency) -> Result<Vec<ExchangeRate>> {
        let (mut past, mut known) = (Past::new(reader), Vec::new());
        for row in reader.scan(pair_key(currency, base).range())? {
            let Stored { seq, record } = decode::<Stored<ExchangeRate>>(&row?.1)?;
            let state = if record.updated_at <= self.known_at {
                Some(record)
            } else {
                past.state(&record, seq, self.known_at)?
            };
            known.extend(state.filter(|rate| rate.deleted_at.is_none()));
        }
        Ok(known)
    }
}
