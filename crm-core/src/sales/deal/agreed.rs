//! What a deal has of the quote that was accepted.

use super::NewDealLine;
use super::clean::lines_of;
use super::lifecycle::{change, settle};
use super::moving::check_open;
use super::store::load;
use crate::base::{Code, DealId, Error, QuoteId, Result};
use crate::journal::Tx;
use crate::sales::quote::Quote;
use crate::store::Reader;

/// The quote was accepted: the deal is over what it offers.
pub(in crate::sales) fn agree(
    tx: &mut Tx<'_>,
    id: DealId,
    quote: &Quote,
    lines: Vec<NewDealLine>,
) -> Result<()> {
    check_live(tx, id)?;
    change(tx, id, None, |tx, deal| {
        check_open(deal)?;
        if deal.customer_id != quote.customer_id {
            return Err(Error::field_of(Code::Inconsistent, "customer_id"));
        }
        deal.quote_id = Some(quote.id);
        deal.currency = quote.currency;
        deal.lines = lines_of(tx, quote.currency, lines)?;
        settle(deal)
    })?;
    Ok(())
}

/// The quote is not accepted any more. The deal keeps its lines.
pub(in crate::sales) fn disagree(tx: &mut Tx<'_>, id: DealId, quote: QuoteId) -> Result<()> {
    check_live(tx, id)?;
    change(tx, id, None, |_, deal| {
        check_open(deal)?;
        deal.quote_id = deal.quote_id.filter(|had| *had != quote);
        Ok(())
    })?;
    Ok(())
}

/// What became of a deleted deal's quotes stays.
fn check_live(reader: &dyn Reader, id: DealId) -> Result<()> {
    match super::store::find(reader, id)? {
        Some(_) => Ok(()),
        None => Err(Error::field_of(Code::IllegalState, "deal_id")),
    }
}

/// The quote that a deal knows was accepted, also when the deal is deleted.
pub(in crate::sales) fn quote_of(reader: &dyn Reader, id: DealId) -> Result<Option<QuoteId>> {
    Ok(load(reader, id)?.and_then(|(_, row)| row.record.quote_id))
}
