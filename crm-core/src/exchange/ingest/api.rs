//! The accessor for webhooks.

use std::borrow::Cow;

use serde_json::Value as Json;

use super::model::{IngestOutcome, Ingested};
use super::{shopify, stripe};
use crate::base::{Code, Currency, Error, Result};
use crate::journal::{Tx, WriteContext};

/// Webhooks of other systems; from [`Crm::ingest`](crate::Crm::ingest) or a transaction.
///
/// A webhook is taken as it was sent, after the host has checked its signature: the body that was signed, as one text,
/// or what was parsed from it. Each is one transaction.
///
/// - **Again**: the same payload a second time is `unchanged`, and the journal has no entry of it.
/// - **Out of order**: an update that comes before its record creates it, an older state never replaces a newer one,
///   and a record that was deleted, there or here, stays deleted. A refund that comes before its order is refused with
///   `unknown_reference` and leaves nothing: answer the sender with an error, and it sends it again later.
/// - **Beside people**: of a customer or a product only that is written which is new at the source. What was changed
///   here in the meantime stays, and so does what nobody there ever said, such as tags that were given here.
/// - **Exact**: amounts are read from decimal text, or whole numbers; a fraction that comes as a JSON number is refused
///   where the sender writes text.
///
/// Errors name the place in the payload, such as `line_items[2].price`. Fields that are not known are passed over.
///
/// ```
/// use crm_core::{Code, Crm, IngestOutcome};
/// let crm = Crm::in_memory()?;
/// let order = serde_json::json!({
///     "id": 4501, "name": "#1001", "currency": "EUR", "total_price": "22.00", "financial_status": "paid",
///     "created_at": "2026-03-01T10:00:00+01:00", "updated_at": "2026-03-01T10:00:05+01:00",
///     "customer": { "id": 77, "first_name": "Ada", "email": "ada@example.org" },
///     "line_items": [
///         { "id": 1, "sku": "TEA", "name": "Tea", "quantity": 2, "price": "5.00" },
///         { "id": 2, "sku": "CUP", "name": "Cup", "quantity": 1, "price": "12.00" },
///     ],
/// });
/// let taken = crm.ingest().shopify("orders/create", &order, None)?;
/// assert_eq!(taken.outcome, IngestOutcome::Created);
/// assert_eq!(crm.ingest().shopify("orders/create", &order, None)?.outcome, IngestOutcome::Unchanged);
///
/// let refund = serde_json::json!({
///     "id": 9, "order_id": 4501, "created_at": "2026-03-05T10:00:00+01:00",
///     "refund_line_items": [{ "line_item_id": 1, "quantity": 1, "subtotal": 5.0 }],
///     "transactions": [{ "kind": "refund", "status": "success", "amount": "5.00" }],
/// });
/// crm.ingest().shopify("refunds/create", &refund, None)?;
/// let profile = crm.customers().profile(taken.customer_id.unwrap())?;
/// assert_eq!(profile.spent[0].to_string(), "17.00 EUR");
///
/// let broken = serde_json::json!({ "id": 4502, "currency": "EUR", "line_items": [{ "quantity": "many" }] });
/// let error = crm.ingest().shopify("orders/create", &broken, None).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::WrongType, Some("line_items[0].quantity")));
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Ingest<C>(pub(crate) C);

impl<C> Ingest<C> {
    /// The accessor over a handle or a transaction; [`Crm::ingest`](crate::Crm::ingest) and its kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: WriteContext> Ingest<C> {
    /// Takes a webhook of Shopify: its topic, as the header `X-Shopify-Topic` has it, and its body.
    ///
    /// **Customers** (`customers/create`, `update`, `delete`, `enable`, `disable`) are known again by their id, kept as
    /// an external id of `shopify`, then by e-mail address or phone number. An identifier that is somebody else's, or
    /// not in form, is left out and reported in `conflicts`. Taken are names, addresses, tags, the note, the language
    /// and the consents, for the purpose `marketing`. Marketing state, tax exemption and metafields have no place.
    ///
    /// **Orders** (`orders/create`, `updated`, `paid`, `fulfilled`, `partially_fulfilled`, `cancelled`,
    /// `delete`): the number is Shopify's id, which never changes and no two shops' orders share, unlike the name
    /// (`#1001`), which a merchant can give a new format; the name is the note's first line. Amounts are in the shop's
    /// currency. Discounts are those allocated to each line; tax is added to the line unless prices include it;
    /// shipping is what is charged for it, its tax included. When all that does not come to `total_price`, the answer
    /// is `inconsistent`. Payments are the transactions, when they are there, else what `financial_status` implies.
    ///
    /// **Refunds** (`refunds/create`, and those within an order) are booked on the lines that they name. What was not
    /// paid out, such as an item taken off an unpaid order, is a refund by credit.
    ///
    /// **Products** (`products/create`, `update`, `delete`): each variant is a product, known again by its id, then by
    /// its SKU. A variant that is no longer there is discontinued. The description, which is HTML, is not kept.
    ///
    /// Their payload does not tell the currency of their prices: `currency` does, or they come without a price.
    ///
    /// **Checkouts** (`checkouts/create`, `update`) of somebody who is known are an interaction named `checkout`.
    ///
    /// The privacy topics (`customers/data_request`, `customers/redact`, `shop/redact`) are `ignored` with the reason
    /// `privacy_request`: nothing is erased. All others are `ignored` as `unsupported`.
    pub fn shopify(&mut self, topic: &str, payload: &Json, currency: Option<Currency>) -> Result<Ingested> {
        let payload = parsed(payload)?;
        self.0
            .write(|tx| settle(tx, |tx| shopify::take(tx, topic, &payload, currency)))
    }

    /// Takes an event of Stripe, whole as it was sent, with its `type` and its `data.object`. Amounts are in Stripe's
    /// smallest units: whole yen, cents, thousandths of a dinar; instants are seconds.
    ///
    /// **Customers** (`customer.created`, `updated`, `deleted`) are known again by their id, kept as an external id of
    /// `stripe`, then by e-mail address or phone number. Which state is newer is told by the event's `created`.
    ///
    /// **Sales**: `invoice.paid` and `invoice.payment_succeeded` are an order with the invoice's lines, whose number is
    /// the invoice's id; `checkout.session.completed` (and `async_payment_succeeded`), `payment_intent.succeeded`,
    /// `charge.succeeded` and `charge.captured` are an order of one line, or of the session's lines where they are
    /// expanded. Events that name each other are one sale, in whatever order they come, and its money is booked once.
    /// Since API version 2025-03-31 an invoice and its payment no longer name each other: a shop on it that sends
    /// invoices should send no payment intents and charges, or they are sales of their own.
    ///
    /// **Refunds** (`refund.created`, `refund.updated`, `charge.refund.updated`, `charge.refunded`) are booked when they
    /// have `succeeded`, on the lines from the first on. One that fails after that has to be mended by hand.
    ///
    /// **Products** (`product.created`, `updated`, `deleted`) have a price where `default_price` is expanded.
    ///
    /// ```
    /// use crm_core::{Crm, IngestOutcome};
    /// let crm = Crm::in_memory()?;
    /// let event = serde_json::json!({
    ///     "id": "evt_1", "object": "event", "type": "charge.succeeded", "created": 1_772_355_600,
    ///     "data": { "object": {
    ///         "id": "ch_1", "object": "charge", "amount": 500, "amount_captured": 500, "currency": "jpy",
    ///         "captured": true, "paid": true, "status": "succeeded", "created": 1_772_355_599,
    ///         "billing_details": { "email": "ada@example.org", "name": "Ada" },
    ///     }},
    /// });
    /// let taken = crm.ingest().stripe(&event)?;
    /// assert_eq!(taken.outcome, IngestOutcome::Created);
    /// assert_eq!(crm.orders().get(taken.order_id.unwrap())?.total_money().to_string(), "500 JPY");
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn stripe(&mut self, event: &Json) -> Result<Ingested> {
        let event = parsed(event)?;
        self.0.write(|tx| settle(tx, |tx| stripe::take(tx, &event)))
    }
}

/// The longest body, in bytes.
const MAX_BODY: usize = 16 << 20;
/// Objects and arrays within each other.
const MAX_DEPTH: usize = 64;

/// What a body holds that was given as one text; another payload as it is.
fn parsed(payload: &Json) -> Result<Cow<'_, Json>> {
    let error = |code| Err(Error::new(code).with_entity("payload"));
    let parsed = match payload {
        Json::String(body) if body.len() > MAX_BODY => return error(Code::TooLong),
        Json::String(body) => match serde_json::from_str(body.trim_start_matches('\u{feff}')) {
            Ok(parsed) => Cow::Owned(parsed),
            // The parser follows it no deeper than twice as far.
            Err(_) if nesting(body) > MAX_DEPTH => return error(Code::TooDeep),
            Err(_) => return error(Code::Malformed),
        },
        _ => Cow::Borrowed(payload),
    };
    if depth(&parsed) > MAX_DEPTH {
        return error(Code::TooDeep);
    }
    Ok(parsed)
}

/// How deep a text opens objects and arrays.
fn nesting(body: &str) -> usize {
    let (mut depth, mut deepest, mut is_text, mut is_escaped) = (0_usize, 0, false, false);
    for byte in body.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_text => is_escaped = true,
            b'"' => is_text = !is_text,
            b'[' | b'{' if !is_text => depth += 1,
            b']' | b'}' if !is_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// How deep a value's objects and arrays lie within each other.
fn depth(value: &Json) -> usize {
    let inner = match value {
        Json::Array(items) => items.iter().map(depth).max(),
        Json::Object(entries) => entries.values().map(depth).max(),
        _ => return 0,
    };
    1 + inner.unwrap_or(0)
}

/// Says what the journal says: a webhook without a change changed nothing.
fn settle(tx: &mut Tx<'_>, work: impl FnOnce(&mut Tx<'_>) -> Result<Ingested>) -> Result<Ingested> {
    let next = tx.next_seq();
    let mut taken = work(tx)?;
    if taken.outcome == IngestOutcome::Updated && tx.next_seq() == next {
        taken.outcome = IngestOutcome::Unchanged;
    }
    Ok(taken)
}

impl Tx<'_> {
    /// Webhooks of other systems.
    pub fn ingest(&mut self) -> Ingest<&mut Self> {
        Ingest::on(self)
    }
}
