//! Checking what quotes come to, and what they and deals say of each other.

use super::money::adds_up;
use super::store::{all, load};
use super::{Quote, QuoteStatus};
use crate::base::Result;
use crate::customers;
use crate::sales::deal::{self, Deal};
use crate::store::table::{DEAL, QUOTE};
use crate::store::{Reader, Table};

/// Tells `found` of each quote that is not what it must be. Rows that cannot be read are passed over.
pub(in crate::sales) fn check(
    reader: &dyn Reader,
    found: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    for row in all(reader)? {
        let Ok(row) = row else { continue };
        if !adds_up(&row.record) {
            found(&QUOTE, "a quote is not what its lines add up to");
        }
        if !is_sound(&row.record) {
            found(&QUOTE, "a quote is not what became of it");
        }
        if customers::ordinal_of(reader, row.record.customer_id)? != Some(row.owner) {
            found(&QUOTE, "a quote is not found by its customer");
        }
        if row.record.status == QuoteStatus::Accepted
            && let Some(deal) = row.record.deal_id
            && deal::quote_of(reader, deal)? != Some(row.record.id)
        {
            found(&QUOTE, "a quote was accepted of which its deal does not know");
        }
    }
    Ok(())
}

/// What became of the quote has its time.
fn is_sound(quote: &Quote) -> bool {
    let (is_sent, is_closed) = match quote.status {
        QuoteStatus::Draft => (Some(false), false),
        QuoteStatus::Sent => (Some(true), false),
        QuoteStatus::Accepted | QuoteStatus::Declined => (Some(true), true),
        QuoteStatus::Superseded => (None, true),
        QuoteStatus::Expired => return false,
    };
    is_sent.is_none_or(|is_sent| quote.sent_at.is_some() == is_sent)
        && quote.closed_at.is_some() == is_closed
        && !(quote.status == QuoteStatus::Accepted && quote.deleted_at.is_some())
}

/// Tells `found` of a deal whose accepted quote is none.
pub(in crate::sales) fn check_deal(
    reader: &dyn Reader,
    deal: &Deal,
    found: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    let Some(id) = deal.quote_id else { return Ok(()) };
    let quote = load(reader, id)?.map(|(_, row)| row.record);
    let is_accepted = |quote: Quote| quote.status == QuoteStatus::Accepted && quote.deal_id == Some(deal.id);
    if !quote.is_some_and(is_accepted) {
        found(&DEAL, "a deal's quote was not accepted");
    }
    Ok(())
}
