//! Creating, updating, revising, deleting and restoring quotes.

use rust_decimal::Decimal;

use super::clean::{clean, clean_number, discount_of, lines_of};
use super::money::add_up;
use super::store::{ENTITY, QuoteRow, id_key, index_rows_of, load, load_live, revisions, row_key};
use super::{NewQuote, NewQuoteLine, Quote, QuotePatch, QuoteStatus};
use crate::base::{Code, CustomerId, DealId, Error, Patch, QuoteId, Result};
use crate::customers;
use crate::journal::{Tx, check_version, created, updated};
use crate::sales::deal;
use crate::store::Reader;

pub(super) fn create(tx: &mut Tx<'_>, new: &NewQuote) -> Result<Quote> {
    create_first(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_first(tx: &mut Tx<'_>, new: &NewQuote) -> Result<Quote> {
    let number = match &new.number {
        None => next_number(tx)?,
        Some(number) => {
            let number = clean_number(number)?;
            if !revisions(tx, &number)?.is_empty() {
                return Err(Error::field_of(Code::Taken, "number"));
            }
            number
        }
    };
    let customer_id = customer_of(tx, new.customer_id, new.deal_id)?;
    create_revision(tx, new, number, 1, customer_id)
}

/// To whom a quote goes: who is given, and the deal's customer.
fn customer_of(reader: &dyn Reader, given: Option<CustomerId>, deal: Option<DealId>) -> Result<CustomerId> {
    let Some(deal) = deal else {
        return given.ok_or_else(|| Error::field_of(Code::Required, "customer_id"));
    };
    let deal = deal::find(reader, deal)?;
    let deal = deal.ok_or_else(|| Error::field_of(Code::UnknownReference, "deal_id"))?;
    match given {
        Some(given) if given != deal.customer_id => Err(Error::field_of(Code::Inconsistent, "customer_id")),
        _ => Ok(deal.customer_id),
    }
}

/// A number that no quote has had.
fn next_number(tx: &Tx<'_>) -> Result<String> {
    let mut next = tx.head.quotes;
    loop {
        next = next.checked_add(1).ok_or_else(|| Error::new(Code::TooMany))?;
        let number = format!("Q-{next:05}");
        if revisions(tx, &number)?.is_empty() {
            return Ok(number);
        }
    }
}

fn create_revision(
    tx: &mut Tx<'_>,
    new: &NewQuote,
    number: String,
    revision: u32,
    customer_id: CustomerId,
) -> Result<Quote> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(id_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewQuote {
        id: _,
        number: _,
        customer_id: _,
        deal_id,
        title,
        currency,
        lines,
        discount,
        discount_percent,
        valid_until,
        introduction,
        terms,
        owner,
    } = new.clone();
    let (discount, discount_percent) = discount_of(discount, discount_percent)?;
    let mut quote = Quote {
        id,
        number,
        revision,
        customer_id,
        deal_id,
        status: QuoteStatus::Draft,
        title,
        currency,
        lines: lines_of(tx, currency, lines)?,
        discount,
        discount_percent,
        subtotal: Decimal::ZERO,
        taxes: Vec::new(),
        total: Decimal::ZERO,
        valid_until,
        introduction,
        terms,
        owner,
        sent_at: None,
        closed_at: None,
        accepted_by: None,
        reference: None,
        decline_reason: None,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    add_up(&mut quote)?;
    clean(&mut quote)?;
    let owner = customers::require_ordinal(tx, customer_id, "customer_id")?;
    let next = tx.head.quotes.checked_add(1);
    tx.head.quotes = next.ok_or_else(|| Error::new(Code::TooMany))?;
    let place = tx.head.quotes;
    let row = QuoteRow {
        seq: created(tx, Some(owner), &quote),
        record: quote,
        owner,
    };
    for (key, value) in index_rows_of(place, &row) {
        tx.put_bytes(key, value);
    }
    tx.put_row(row_key(place), &row)?;
    Ok(row.record)
}

pub(super) fn update(tx: &mut Tx<'_>, id: QuoteId, patch: &QuotePatch) -> Result<Quote> {
    change(tx, id, patch.version, |tx, quote| {
        if quote.status != QuoteStatus::Draft {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        let QuotePatch {
            version: _,
            title,
            lines,
            discount,
            discount_percent,
            valid_until,
            introduction,
            terms,
            owner,
        } = patch.clone();
        title.apply(&mut quote.title);
        match lines {
            Patch::Keep => {}
            Patch::Clear => quote.lines = Vec::new(),
            Patch::Set(lines) => quote.lines = lines_of(tx, quote.currency, lines)?,
        }
        if !discount.is_keep() || !discount_percent.is_keep() {
            // Either takes the place of what there was.
            let mut amount = match quote.discount_percent {
                None => quote.discount,
                Some(_) => Decimal::ZERO,
            };
            let mut percent = quote.discount_percent;
            if discount.as_set().is_some() {
                percent = None;
            }
            if discount_percent.as_set().is_some() {
                amount = Decimal::ZERO;
            }
            discount.apply_or_default(&mut amount);
            discount_percent.apply(&mut percent);
            (quote.discount, quote.discount_percent) = discount_of(amount, percent)?;
        }
        valid_until.apply(&mut quote.valid_until);
        introduction.apply(&mut quote.introduction);
        terms.apply(&mut quote.terms);
        owner.apply(&mut quote.owner);
        add_up(quote)
    })
}

/// The next revision of a quote that the customer has, as a draft; it takes the place of the one that is open.
pub(super) fn revise(tx: &mut Tx<'_>, id: QuoteId, version: Option<u64>) -> Result<Quote> {
    let before = change(tx, id, version, |tx, quote| {
        if matches!(quote.status, QuoteStatus::Draft | QuoteStatus::Accepted) {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        check_newest(tx, quote)?;
        if quote.status == QuoteStatus::Sent {
            quote.status = QuoteStatus::Superseded;
            quote.closed_at = Some(tx.now());
        }
        Ok(())
    })?;
    let last = revisions(tx, &before.number)?;
    let last = last
        .last()
        .map_or(before.revision, |(_, row)| row.record.revision);
    let today = tx.time_zone().date_of(tx.now());
    let new = NewQuote {
        id: None,
        number: None,
        customer_id: None,
        deal_id: before.deal_id,
        title: before.title,
        currency: before.currency,
        lines: before.lines.into_iter().map(NewQuoteLine::from).collect(),
        discount: if before.discount_percent.is_some() {
            Decimal::ZERO
        } else {
            before.discount
        },
        discount_percent: before.discount_percent,
        valid_until: before.valid_until.filter(|day| *day >= today),
        introduction: before.introduction,
        terms: before.terms,
        owner: before.owner,
    };
    create_revision(tx, &new, before.number, last + 1, before.customer_id)
        .map_err(|error| error.with_entity(ENTITY))
}

/// There is no later revision.
pub(super) fn check_newest(reader: &dyn Reader, quote: &Quote) -> Result<()> {
    let is_later = |other: &Quote| other.deleted_at.is_none() && other.revision > quote.revision;
    if revisions(reader, &quote.number)?
        .iter()
        .any(|(_, row)| is_later(&row.record))
    {
        return Err(Error::field_of(Code::IllegalState, "revision"));
    }
    Ok(())
}

pub(super) fn delete(tx: &mut Tx<'_>, id: QuoteId, version: Option<u64>) -> Result<Quote> {
    change(tx, id, version, |tx, quote| {
        if quote.status == QuoteStatus::Accepted {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        quote.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: QuoteId, version: Option<u64>) -> Result<Quote> {
    let (place, mut row) = load(tx, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    if row.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    check_version(&mut row.record, version)?;
    change_row(tx, place, row, |_, quote| {
        quote.deleted_at = None;
        Ok(())
    })
}

/// Loads a quote that is not deleted, lets `work` change it, and stores what came of it.
pub(super) fn change(
    tx: &mut Tx<'_>,
    id: QuoteId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut Quote) -> Result<()>,
) -> Result<Quote> {
    let (place, mut row) = load_live(tx, id)?;
    check_version(&mut row.record, version)?;
    change_row(tx, place, row, work)
}

pub(super) fn change_row(
    tx: &mut Tx<'_>,
    place: u32,
    mut row: QuoteRow,
    work: impl FnOnce(&mut Tx<'_>, &mut Quote) -> Result<()>,
) -> Result<Quote> {
    let before = row.record.clone();
    let done = work(tx, &mut row.record).and_then(|()| {
        clean(&mut row.record)?;
        if let Some(seq) = updated(tx, Some(row.owner), row.seq, &before, &mut row.record)? {
            row.seq = seq;
            tx.put_row(row_key(place), &row)?;
        }
        Ok(())
    });
    done.map_err(|error| error.with_entity(ENTITY))?;
    Ok(row.record)
}
