//! What other records say of a deal: interactions, tasks, quotes. The only place where deals ask about them.

use super::{Deal, DealLine};
use crate::activity::{InteractionKind, InteractionQuery, NewOrder, NewOrderLine, interaction};
use crate::base::{PageRequest, Result, Timestamp};
use crate::sales::{quote, task};
use crate::store::Reader;

/// The kinds of interaction in which somebody was spoken with, or wrote.
const SPOKEN: [InteractionKind; 8] = [
    InteractionKind::Call,
    InteractionKind::Meeting,
    InteractionKind::Visit,
    InteractionKind::Email,
    InteractionKind::Chat,
    InteractionKind::Sms,
    InteractionKind::Form,
    InteractionKind::Social,
];

/// When the customer or a contact was last spoken with, or a task of the deal done, from one instant up to, not
/// including, another.
pub(super) fn last_activity(
    reader: &dyn Reader,
    deal: &Deal,
    from: Timestamp,
    until: Timestamp,
) -> Result<Option<Timestamp>> {
    let query = InteractionQuery {
        kinds: SPOKEN.to_vec(),
        from: Some(from),
        until: Some(until),
        ..InteractionQuery::default()
    };
    let contacts = deal.contacts.iter().map(|contact| contact.customer_id);
    let mut last = task::last_done(reader, deal.id, from, until)?;
    for customer in std::iter::once(deal.customer_id).chain(contacts) {
        let newest = interaction::page_of(reader, Some(customer), &query, &PageRequest::first(1))?;
        last = last.max(newest.items.first().map(|interaction| interaction.at));
    }
    Ok(last)
}

/// Whether a next action was planned for the deal at an instant.
pub(super) fn next_action_planned(reader: &dyn Reader, deal: &Deal, at: Timestamp) -> Result<bool> {
    task::next_action_planned(reader, deal.id, at)
}

/// What was agreed on, as an order: what the accepted quote offers, else the deal's lines, a recurring one once. None
/// when there is nothing to order.
pub(super) fn agreed_order(reader: &dyn Reader, deal: &Deal) -> Result<Option<NewOrder>> {
    if let Some(quote) = deal.quote_id {
        return quote::order_over(reader, quote).map(Some);
    }
    if deal.lines.is_empty() {
        return Ok(None);
    }
    let line = |line: &DealLine| NewOrderLine {
        product_id: line.product_id,
        sku: line.sku.clone(),
        name: line.name.clone(),
        quantity: line.quantity,
        unit_price: line.unit_price,
        discount: line.discount,
        tax: line.tax,
    };
    let order = NewOrder::new(deal.currency, deal.lines.iter().map(line).collect());
    Ok(Some(order.customer(deal.customer_id)))
}
