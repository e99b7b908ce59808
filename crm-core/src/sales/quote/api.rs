//! The accessor for quotes.

use super::outcome::shown;
use super::store::{ENTITY, QuoteRow, load};
use super::{
    NewQuote, Quote, QuoteAcceptance, QuoteDocument, QuotePatch, QuoteQuery, QuoteRefusal, QuoteSending,
    lifecycle, outcome, page, query,
};
use crate::base::{Code, Error, Page, PageRequest, QuoteId, Result, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Tx, WriteContext, as_of, history_page};
use crate::store::Reader;

/// Quotes; from [`Crm::quotes`](crate::Crm::quotes), a snapshot or a transaction.
///
/// ```
/// use crm_core::{
///     Code, Crm, Currency, DealWin, NewCustomer, NewDeal, NewPipeline, NewQuote, NewQuoteLine, NewStage,
///     QuoteAcceptance, QuoteSending,
/// };
/// let crm = Crm::in_memory()?;
/// let stages = vec![NewStage::open("Offer", 50), NewStage::won("Won"), NewStage::lost("Lost")];
/// let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let deal = crm.deals().create(NewDeal::new("Looms", ada.id, sales.id, Currency::EUR))?;
///
/// let loom = NewQuoteLine::new("Loom", 2, 900).tax_rate(19);
/// let quote = crm.quotes().create(NewQuote::of(deal.id, Currency::EUR).line(loom).less_percent(5))?;
/// let error = crm.quotes().accept(quote.id, QuoteAcceptance::default()).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::IllegalState, Some("status")));
/// crm.quotes().send(quote.id, QuoteSending::default())?;
/// let quote = crm.quotes().accept(quote.id, QuoteAcceptance::default())?;
///
/// // The deal is over what was agreed on, and its order comes to the same.
/// let deal = crm.deals().win(deal.id, DealWin::default())?;
/// assert_eq!(deal.amount, Some(quote.total));
/// let order = deal.order_id.map(|id| crm.orders().get(id)).transpose()?;
/// assert_eq!(order.map(|order| order.total), Some(quote.total));
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Quotes<C>(C);

impl<C> Quotes<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::quotes`](crate::Crm::quotes) and its kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn missing() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

/// The quote, deleted or not.
fn stored(reader: &dyn Reader, id: QuoteId) -> Result<QuoteRow> {
    Ok(load(reader, id)?.ok_or_else(missing)?.1)
}

impl<C: ReadContext> Quotes<C> {
    /// The quote with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: QuoteId) -> Result<Quote> {
        self.find(id)?.ok_or_else(missing)
    }

    /// The quote with this id, unless there is none or it is deleted.
    pub fn find(&self, id: QuoteId) -> Result<Option<Quote>> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            let quote = load(reader, id)?.map(|(_, row)| row.record);
            let live = quote.filter(|quote| quote.deleted_at.is_none());
            Ok(live.map(|quote| shown(quote, setting.now, setting.zone)))
        })
    }

    /// A page of the quotes that the query asks for, in the order of their creation.
    pub fn list(&self, query: &QuoteQuery, page: &PageRequest) -> Result<Page<Quote>> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            query::list(reader, query, setting.now, setting.zone, page)
        })
    }

    /// The quote as a page of HTML that stands alone and is ready to be printed.
    ///
    /// A template of one's own is in Jinja's language, without `include`, `extends` and `macro`. Values are escaped. It
    /// knows `language`, `seller` (lines), `customer` (`name`, `address`: lines), `number`, `revision`, `status`,
    /// `issued_on`, `valid_until`, `title`, `introduction`, `terms`, `owner`, `reference`, `accepted_by`, `currency`,
    /// `lines` (`position`, `sku`, `name`, `description`, `quantity`, `unit_price`, `has_discount`, `discount`,
    /// `discount_percent`, `tax_rate`, `interval`, `net`, `tax`), `subtotal`, `has_discount`, `discount`,
    /// `discount_percent`, `taxes` (`rate`, `base`, `tax`) and `total`. What is not known is `none`. Amounts are texts.
    /// Templates are code: one from somebody else may take much memory.
    ///
    /// Errors, with `template` and the line as the row: `malformed` for what is no template, `unknown_field` for a name
    /// that it does not know, `out_of_range` when it takes too many steps.
    ///
    /// ```
    /// # use crm_core::{Code, Crm, Currency, NewCustomer, NewQuote, NewQuoteLine, QuoteDocument};
    /// # let crm = Crm::in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada & Sons"))?;
    /// let quote = NewQuote::to(ada.id, Currency::EUR).line(NewQuoteLine::new("Loom", 2, 900).tax_rate(19));
    /// let quote = crm.quotes().create(quote)?;
    /// let html = crm.quotes().html(quote.id, &QuoteDocument::default())?;
    /// assert!(html.contains("Ada &amp; Sons") && html.contains("2142.00 EUR"));
    ///
    /// let mut own = QuoteDocument { template: Some("{{ number }}: {{ total }}".into()), ..QuoteDocument::default() };
    /// assert_eq!(crm.quotes().html(quote.id, &own)?, "Q-00001: 2142.00");
    /// own.template = Some("\n{{ totla }}".into());
    /// let error = crm.quotes().html(quote.id, &own).unwrap_err();
    /// assert_eq!((error.code(), error.field(), error.row()), (Code::UnknownField, Some("template"), Some(2)));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn html(&self, id: QuoteId, page: &QuoteDocument) -> Result<String> {
        let quote = self.get(id)?;
        let zone = self.0.setting().zone;
        self.0
            .read_about(ENTITY, |reader| page::render(reader, quote, page, zone))
    }

    /// The quote as it was read at a past instant; `not_yet_created` before its creation. Deleted quotes are found.
    pub fn as_of(&self, id: QuoteId, at: Timestamp) -> Result<Quote> {
        let zone = self.0.setting().zone;
        self.0.read_about(ENTITY, |reader| {
            let row = stored(reader, id)?;
            Ok(shown(as_of(reader, &row.record, row.seq, at)?, at, zone))
        })
    }

    /// A page of the quote's changes, newest first.
    pub fn history(&self, id: QuoteId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let row = stored(reader, id)?;
            history_page(reader, Entity::Quote, id.to_bytes(), row.seq, page)
        })
    }
}

impl<C: WriteContext> Quotes<C> {
    /// Creates a quote, as a draft.
    ///
    /// Errors: `unknown_reference` for a customer, a deal or a product that is not there, `inconsistent` for a customer
    /// who is not the deal's and for a discount in both forms, `taken` for a number that another quote has had,
    /// `required` for a line without a price, `out_of_range` when more is taken off than there is.
    pub fn create(&mut self, new: NewQuote) -> Result<Quote> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names of a draft; `illegal_state` once it was sent.
    pub fn update(&mut self, id: QuoteId, patch: QuotePatch) -> Result<Quote> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// The customer gets the quote; `illegal_state` unless it is a draft, `required` without lines, `out_of_range` when
    /// its last day is over.
    pub fn send(&mut self, id: QuoteId, sending: QuoteSending) -> Result<Quote> {
        self.0.write(|tx| outcome::send(tx, id, sending))
    }

    /// The customer agrees. In the same transaction, its deal gets its currency, its lines and so its amount, and the
    /// deal's other quotes that could be accepted, or were, are superseded.
    ///
    /// Errors: `illegal_state` with `status` unless it was sent and nothing became of it, or its deal is closed, with
    /// `valid_until` when it is expired, with `deal_id` when its deal is deleted; `inconsistent` when its deal is with
    /// another customer now.
    pub fn accept(&mut self, id: QuoteId, acceptance: QuoteAcceptance) -> Result<Quote> {
        self.0.write(|tx| outcome::accept(tx, id, &acceptance))
    }

    /// The customer does not want it, also when it is expired; `illegal_state` unless it was sent and nothing became of it.
    pub fn decline(&mut self, id: QuoteId, refusal: QuoteRefusal) -> Result<Quote> {
        self.0.write(|tx| outcome::decline(tx, id, &refusal))
    }

    /// The next revision of a quote that was sent, as a draft with the same number; the quote is superseded, unless
    /// something became of it. `illegal_state` for a draft, an accepted one, and one that has a later revision.
    ///
    /// ```
    /// # use crm_core::{Crm, Currency, NewCustomer, NewQuote, NewQuoteLine, QuoteSending, QuoteStatus};
    /// # let crm = Crm::in_memory()?;
    /// # let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// # let quote = crm.quotes().create(NewQuote::to(ada.id, Currency::EUR).line(NewQuoteLine::new("Loom", 2, 900)))?;
    /// crm.quotes().send(quote.id, QuoteSending::default())?;
    /// let next = crm.quotes().revise(quote.id, None)?;
    /// assert_eq!((next.number == quote.number, next.revision, next.status), (true, 2, QuoteStatus::Draft));
    /// assert_eq!(crm.quotes().get(quote.id)?.status, QuoteStatus::Superseded);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn revise(&mut self, id: QuoteId, version: Option<u64>) -> Result<Quote> {
        self.0.write(|tx| lifecycle::revise(tx, id, version))
    }

    /// Takes back that the quote was accepted, declined or superseded: it is what it was before. Its deal, which must be
    /// open, has no accepted quote any more and keeps its lines. `illegal_state` with `revision` when there is a later one.
    pub fn reopen(&mut self, id: QuoteId, version: Option<u64>) -> Result<Quote> {
        self.0.write(|tx| outcome::reopen(tx, id, version))
    }

    /// Deletes the quote; `illegal_state` when it is accepted. Its number stays taken.
    pub fn delete(&mut self, id: QuoteId, version: Option<u64>) -> Result<Quote> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted quote; `not_deleted` when it is not. With a version, `stale_version` unless the quote has it.
    pub fn restore(&mut self, id: QuoteId, version: Option<u64>) -> Result<Quote> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Quotes.
    pub fn quotes(&mut self) -> Quotes<&mut Self> {
        Quotes::on(self)
    }
}
