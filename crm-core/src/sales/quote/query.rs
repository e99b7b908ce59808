//! Listing quotes.

use serde::{Deserialize, Serialize};

use super::outcome::shown;
use super::store::{deal_key, load_at, of_key, place_at_end};
use super::{Quote, QuoteStatus};
use crate::base::{
    Code, CustomerId, DealId, Error, Page, PageRequest, Result, TimeZone, Timestamp, debug_by_type, folded,
};
use crate::customers;
use crate::journal::listing::{self, Walk};
use crate::store::table::QUOTE;
use crate::store::{Key, Reader};

/// Which quotes a list holds; everything left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuoteQuery {
    /// Quotes to this customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// Quotes for this deal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deal_id: Option<DealId>,
    /// Quotes of which this has become.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<QuoteStatus>,
    /// The revisions of the quote with this number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Quotes that this salesperson made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Quotes whose number, title or lines hold each of these words, whatever their case and accents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

debug_by_type!(QuoteQuery);

impl QuoteQuery {
    fn matches(&self, quote: &Quote) -> bool {
        quote.deleted_at.is_none()
            && self.customer_id.is_none_or(|id| id == quote.customer_id)
            && (self.deal_id.is_none() || self.deal_id == quote.deal_id)
            && self.status.is_none_or(|status| status == quote.status)
            && self.number.as_ref().is_none_or(|number| *number == quote.number)
            && (self.owner.is_none() || self.owner == quote.owner)
            && self.text.as_deref().is_none_or(|text| {
                let lines = quote.lines.iter().flat_map(|line| [&line.sku, &line.name]);
                let texts = lines.chain([&quote.title]).flatten().map(String::as_str);
                let found: Vec<_> = texts.chain([quote.number.as_str()]).collect();
                let found = folded(&found.join("\n"));
                folded(text).split_whitespace().all(|word| found.contains(word))
            })
    }
}

/// A page of the quotes that are not deleted, in the order of their creation.
pub(super) fn list(
    reader: &dyn Reader,
    query: &QuoteQuery,
    now: Timestamp,
    zone: &TimeZone,
    page: &PageRequest,
) -> Result<Page<Quote>> {
    let start = match (query.deal_id, query.customer_id) {
        (Some(deal), _) => deal_key(deal),
        (None, Some(customer)) => {
            let unknown = || Error::field_of(Code::UnknownReference, "customer_id");
            of_key(customers::ordinal_of(reader, customer)?.ok_or_else(unknown)?)
        }
        (None, None) => Key::of(&QUOTE),
    };
    listing::page(reader, &start, start.range(), Walk::Forward, page, |key, _| {
        let quote = load_at(reader, place_at_end(key)?)?.record;
        Ok(Some(shown(quote, now, zone)).filter(|quote| query.matches(quote)))
    })
}
