//! Setting and deleting exchange rates.

use rust_decimal::Decimal;
use time::Date;

use super::store::{ENTITY, load, load_live, row_key};
use super::{ExchangeRate, NewExchangeRate};
use crate::base::{Code, Currency, Error, Result, check_amount};
use crate::journal::{Entity, Stored, Touched, Tx, check_version, created, updated};

/// Sets the rate of a day. One that was deleted goes on as the new one, so that its history is one.
pub(super) fn set(tx: &mut Tx<'_>, new: &NewExchangeRate) -> Result<ExchangeRate> {
    check(new).map_err(|error| error.with_entity(ENTITY))?;
    let NewExchangeRate {
        currency,
        base,
        on,
        rate,
    } = *new;
    let now = tx.now();
    let Some(stored) = load(tx, currency, base, on)? else {
        let record = ExchangeRate {
            currency,
            base,
            on,
            rate: rate.normalize(),
            created_at: now,
            updated_at: now,
            version: 1,
            deleted_at: None,
        };
        let seq = created(tx, None, &record);
        return store(tx, seq, record);
    };
    change(tx, stored, |record| {
        record.rate = rate.normalize();
        record.deleted_at = None;
    })
}

fn check(new: &NewExchangeRate) -> Result<()> {
    if new.currency == new.base {
        return Err(Error::field_of(Code::Inconsistent, "base"));
    }
    check_amount(new.rate, "rate")?;
    if new.rate <= Decimal::ZERO {
        return Err(Error::field_of(Code::OutOfRange, "rate"));
    }
    Ok(())
}

pub(super) fn delete(
    tx: &mut Tx<'_>,
    currency: Currency,
    base: Currency,
    on: Date,
    version: Option<u64>,
) -> Result<ExchangeRate> {
    let mut stored = load_live(tx, currency, base, on)?;
    check_version(&mut stored.record, version)?;
    let now = tx.now();
    change(tx, stored, |record| record.deleted_at = Some(now))
}

fn change(
    tx: &mut Tx<'_>,
    stored: Stored<ExchangeRate>,
    work: impl FnOnce(&mut ExchangeRate),
) -> Result<ExchangeRate> {
    let Stored { seq, record: before } = stored;
    let mut after = before.clone();
    work(&mut after);
    match updated(tx, None, seq, &before, &mut after)? {
        Some(seq) => store(tx, seq, after),
        None => Ok(after),
    }
}

fn store(tx: &mut Tx<'_>, seq: u64, record: ExchangeRate) -> Result<ExchangeRate> {
    let key = row_key(record.currency, record.base, record.on);
    tx.touch(Touched::shared(Entity::Rate));
    let row = Stored { seq, record };
    tx.put_row(key, &row)?;
    Ok(row.record)
}
