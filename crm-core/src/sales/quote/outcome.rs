//! What becomes of a quote: sent, accepted, declined, open again; and which instant it is expired at.

use super::agreed::deal_lines;
use super::lifecycle::{change, change_row, check_newest};
use super::store::{deal_key, led_to};
use super::{Quote, QuoteAcceptance, QuoteRefusal, QuoteSending, QuoteStatus};
use crate::base::{Code, DealId, Error, QuoteId, Result, TimeZone, Timestamp};
use crate::journal::Tx;
use crate::sales::deal;

/// Whether the last day on which it can be accepted is over.
fn is_over(quote: &Quote, at: Timestamp, zone: &TimeZone) -> bool {
    quote.valid_until.is_some_and(|day| day < zone.date_of(at))
}

/// The quote as it is read at an instant.
pub(super) fn shown(mut quote: Quote, at: Timestamp, zone: &TimeZone) -> Quote {
    if quote.status == QuoteStatus::Sent && is_over(&quote, at, zone) {
        quote.status = QuoteStatus::Expired;
    }
    quote
}

/// When something became of the quote: what is given, else now.
fn happened(tx: &Tx<'_>, quote: &Quote, at: Option<Timestamp>) -> Result<Timestamp> {
    let at = at.unwrap_or(tx.now());
    if at > tx.now() || quote.sent_at.is_some_and(|sent| at < sent) {
        return Err(Error::field_of(Code::OutOfRange, "at"));
    }
    Ok(at)
}

fn check_is(quote: &Quote, status: QuoteStatus) -> Result<()> {
    if quote.status == status {
        Ok(())
    } else {
        Err(Error::field_of(Code::IllegalState, "status"))
    }
}

pub(super) fn send(tx: &mut Tx<'_>, id: QuoteId, given: QuoteSending) -> Result<Quote> {
    let QuoteSending { version, at } = given;
    change(tx, id, version, |tx, quote| {
        check_is(quote, QuoteStatus::Draft)?;
        let at = happened(tx, quote, at)?;
        if quote.lines.is_empty() {
            return Err(Error::field_of(Code::Required, "lines"));
        }
        if is_over(quote, at, tx.time_zone()) {
            return Err(Error::field_of(Code::OutOfRange, "valid_until"));
        }
        quote.status = QuoteStatus::Sent;
        quote.sent_at = Some(at);
        Ok(())
    })
}

pub(super) fn accept(tx: &mut Tx<'_>, id: QuoteId, given: &QuoteAcceptance) -> Result<Quote> {
    let QuoteAcceptance {
        version,
        at,
        by,
        reference,
    } = given;
    let quote = change(tx, id, *version, |tx, quote| {
        check_is(quote, QuoteStatus::Sent)?;
        let at = happened(tx, quote, *at)?;
        if is_over(quote, at, tx.time_zone()) {
            return Err(Error::field_of(Code::IllegalState, "valid_until"));
        }
        if let Some(deal) = quote.deal_id {
            deal::agree(tx, deal, quote, deal_lines(quote)?)?;
        }
        quote.status = QuoteStatus::Accepted;
        quote.closed_at = Some(at);
        quote.accepted_by.clone_from(by);
        quote.reference.clone_from(reference);
        Ok(())
    })?;
    if let Some(deal) = quote.deal_id {
        supersede_others(tx, deal, id)?;
    }
    Ok(quote)
}

/// The deal's other quotes that could still be accepted, or were, give way.
fn supersede_others(tx: &mut Tx<'_>, deal: DealId, id: QuoteId) -> Result<()> {
    for (place, row) in led_to(tx, &deal_key(deal))? {
        let Quote { status, .. } = row.record;
        let is_open = matches!(
            status,
            QuoteStatus::Draft | QuoteStatus::Sent | QuoteStatus::Accepted
        );
        if is_open && row.record.id != id && row.record.deleted_at.is_none() {
            change_row(tx, place, row, |tx, quote| {
                quote.status = QuoteStatus::Superseded;
                quote.closed_at = Some(tx.now());
                Ok(())
            })?;
        }
    }
    Ok(())
}

pub(super) fn decline(tx: &mut Tx<'_>, id: QuoteId, given: &QuoteRefusal) -> Result<Quote> {
    let QuoteRefusal { version, at, reason } = given;
    change(tx, id, *version, |tx, quote| {
        check_is(quote, QuoteStatus::Sent)?;
        quote.closed_at = Some(happened(tx, quote, *at)?);
        quote.status = QuoteStatus::Declined;
        quote.decline_reason.clone_from(reason);
        Ok(())
    })
}

/// Takes back what became of the quote; the deal has no accepted quote any more then.
pub(super) fn reopen(tx: &mut Tx<'_>, id: QuoteId, version: Option<u64>) -> Result<Quote> {
    change(tx, id, version, |tx, quote| {
        match quote.status {
            QuoteStatus::Accepted => {
                if let Some(deal) = quote.deal_id {
                    deal::disagree(tx, deal, quote.id)?;
                }
            }
            QuoteStatus::Declined | QuoteStatus::Superseded => check_newest(tx, quote)?,
            QuoteStatus::Draft | QuoteStatus::Sent | QuoteStatus::Expired => {
                return Err(Error::field_of(Code::IllegalState, "status"));
            }
        }
        quote.status = match quote.sent_at {
            None => QuoteStatus::Draft,
            Some(_) => QuoteStatus::Sent,
        };
        quote.closed_at = None;
        quote.accepted_by = None;
        quote.reference = None;
        quote.decline_reason = None;
        Ok(())
    })
}
