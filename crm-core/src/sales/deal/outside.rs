//! What other records say of a deal: interactions, tasks, quotes. The only place where deals ask about them.

use super::Deal;
use crate::activity::{InteractionKind, InteractionQuery, NewOrderLine, interaction};
use crate::base::{PageRequest, Result, Timestamp};
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

/// When the customer or a contact was last spoken with, from one instant up to, not including, another.
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
    let mut last = None;
    for customer in std::iter::once(deal.customer_id).chain(contacts) {
        let newest = interaction::page_of(reader, Some(customer), &query, &PageRequest::first(1))?;
        last = last.max(newest.items.first().map(|interaction| interaction.at));
    }
    Ok(last)
}

/// Whether a next action was planned for the deal at an instant. There are no planned actions yet.
#[expect(clippy::unnecessary_wraps, reason = "it will read")]
pub(super) fn next_action_planned(_reader: &dyn Reader, _deal: &Deal, _at: Timestamp) -> Result<bool> {
    Ok(false)
}

/// What was agreed on, as the lines of an order: the deal's lines, a recurring one once.
pub(super) fn agreed_lines(deal: &Deal) -> Vec<NewOrderLine> {
    let line = |line: &super::DealLine| NewOrderLine {
        product_id: line.product_id,
        sku: line.sku.clone(),
        name: line.name.clone(),
        quantity: line.quantity,
        unit_price: line.unit_price,
        discount: line.discount,
        tax: line.tax,
    };
    deal.lines.iter().map(line).collect()
}
