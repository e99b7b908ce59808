//! The accessor for exchange rates.

use time::Date;

use super::store::{self, ENTITY, load, load_live};
use super::{Converter, ExchangeRate, NewExchangeRate, RateQuery, lifecycle};
use crate::base::{Code, Currency, Error, Money, Page, PageRequest, Result, Timestamp};
use crate::journal::{
    Entity, HistoryEntry, ReadContext, Record as _, Stored, Tx, WriteContext, as_of, history_page,
};
use crate::store::Reader;

/// Exchange rates; from [`Crm::rates`](crate::Crm::rates), a snapshot or a transaction.
///
/// A rate is named by its two currencies and the day from which it holds, until the next one of the two.
///
/// ```
/// use crm_core::{Code, Crm, Currency, Money, NewExchangeRate, Timestamp};
/// let crm = Crm::in_memory()?;
/// let day = |day: &str| format!("{day}T00:00:00Z").parse::<Timestamp>().map(Timestamp::utc_date);
/// let (usd, eur) = (Currency::USD, Currency::EUR);
/// crm.rates().set(NewExchangeRate::new(eur, usd, day("2026-01-01")?, "1.25".parse::<crm_core::Decimal>().unwrap()))?;
///
/// let price = Money::parse("100", "EUR")?;
/// assert_eq!(crm.rates().convert(price, usd, day("2026-01-31")?)?.to_string(), "125.00 USD");
/// // The same rate tells what a dollar is worth.
/// assert_eq!(crm.rates().convert(Money::parse("100", "USD")?, eur, day("2026-01-31")?)?.to_string(), "80.00 EUR");
///
/// let error = crm.rates().convert(price, usd, day("2025-12-31")?).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::NotFound, Some("EUR/USD")));
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Rates<C>(C);

impl<C> Rates<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::rates`](crate::Crm::rates) and its kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn stored(reader: &dyn Reader, currency: Currency, base: Currency, on: Date) -> Result<Stored<ExchangeRate>> {
    load(reader, currency, base, on)?.ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))
}

impl<C: ReadContext> Rates<C> {
    /// The rate that was set for this very day; `not_found` when there is none, or it is deleted.
    pub fn get(&self, currency: Currency, base: Currency, on: Date) -> Result<ExchangeRate> {
        self.0.read_about(ENTITY, |reader| {
            load_live(reader, currency, base, on).map(|stored| stored.record)
        })
    }

    /// The rate that was set for this very day, unless there is none or it is deleted.
    pub fn find(&self, currency: Currency, base: Currency, on: Date) -> Result<Option<ExchangeRate>> {
        self.0.read_about(ENTITY, |reader| {
            let rate = load(reader, currency, base, on)?.map(|stored| stored.record);
            Ok(rate.filter(|rate| rate.deleted_at.is_none()))
        })
    }

    /// A page of the rates that the query asks for, by currency, base and day.
    pub fn list(&self, query: &RateQuery, page: &PageRequest) -> Result<Page<ExchangeRate>> {
        self.0
            .read_about(ENTITY, |reader| store::list(reader, query, page))
    }

    /// The money in another currency at a day's rate, rounded half to even to its smallest unit.
    ///
    /// The rate is the newest one of that day or before, of either direction; of one day, that of the money's currency.
    /// No rate is made of two others. `not_found` without one, with both currencies as the field.
    pub fn convert(&self, money: Money, base: Currency, on: Date) -> Result<Money> {
        self.0.read_about(ENTITY, |reader| {
            let mut converter = Converter::new(reader, base, Timestamp::MAX);
            let amount = converter.rounded(money.amount, money.currency, on)?;
            Ok(Money::new(base.written(amount), base))
        })
    }

    /// The rate of a day as it was known at a past instant; `not_yet_created` before it was set. Deleted rates are found.
    pub fn as_of(&self, currency: Currency, base: Currency, on: Date, at: Timestamp) -> Result<ExchangeRate> {
        self.0.read_about(ENTITY, |reader| {
            let stored = stored(reader, currency, base, on)?;
            as_of(reader, &stored.record, stored.seq, at)
        })
    }

    /// A page of the changes of a day's rate, newest first.
    pub fn history(
        &self,
        currency: Currency,
        base: Currency,
        on: Date,
        page: &PageRequest,
    ) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let stored = stored(reader, currency, base, on)?;
            history_page(reader, Entity::Rate, stored.record.id(), stored.seq, page)
        })
    }
}

impl<C: WriteContext> Rates<C> {
    /// Sets the rate of two currencies for a day, in place of the one that there was.
    ///
    /// Errors: `inconsistent` for a currency in itself, `out_of_range` unless the rate is more than nothing.
    pub fn set(&mut self, new: NewExchangeRate) -> Result<ExchangeRate> {
        self.0.write(|tx| lifecycle::set(tx, &new))
    }

    /// Deletes the rate of a day; the one before it holds then. It comes back when it is set again.
    pub fn delete(
        &mut self,
        currency: Currency,
        base: Currency,
        on: Date,
        version: Option<u64>,
    ) -> Result<ExchangeRate> {
        self.0
            .write(|tx| lifecycle::delete(tx, currency, base, on, version))
    }
}

impl Tx<'_> {
    /// Exchange rates.
    pub fn rates(&mut self) -> Rates<&mut Self> {
        Rates::on(self)
    }
}
