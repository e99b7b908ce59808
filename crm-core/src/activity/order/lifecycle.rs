//! Creating and changing orders.

use rust_decimal::Decimal;

use super::given::{NewOrder, NewOrderLine, OrderAdvance, OrderCancellation, OrderPatch};
use super::model::{Order, OrderLine, OrderStatus, StatusChange};
use super::payment::{check_payment, payment_of};
use super::query::find;
use super::row::{LineRow, Locator, OrderRow, due_key, id_key, load, number_key, row_of};
use crate::activity::product;
use crate::base::{
    Code, Error, OrderId, PaymentId, Result, Timestamp, check_amount, clean_label, clean_label_in,
    clean_text, nothing_or,
};
use crate::customers;
use crate::journal::{Entity, Touched, Tx, check_version, created, updated};
use crate::store::{Bytes, Reader, encode};

/// At most this many lines an order.
const MAX_LINES: usize = 2000;

const ENTITY: &str = "order";

/// Checks what can be checked without the store, and brings texts into their normal form.
pub(crate) fn check_new(new: &mut NewOrder) -> Result<()> {
    for (text, field) in [(&mut new.number, "number"), (&mut new.source, "source")] {
        if let Some(text) = text {
            clean_label_in(text, field)?;
            check_number(text, field)?;
        }
    }
    if let Some(at) = new.placed_at {
        check_time(at)?;
    }
    if let Some(note) = &new.note {
        clean_text(note, "note")?;
    }
    for (amount, field) in [
        (&mut new.discount, "discount"),
        (&mut new.shipping, "shipping"),
        (&mut new.tax, "tax"),
    ] {
        check_amount(*amount, field)?;
        *amount = nothing_or(*amount);
    }
    check_lines(&mut new.lines)?;
    let mut ids = std::collections::BTreeSet::new();
    for (at, payment) in new.payments.iter_mut().enumerate() {
        check_payment(payment).map_err(|error| error.under(format_args!("payments[{at}]")))?;
        if payment.id.is_some_and(|id| !ids.insert(id)) {
            return Err(Error::field_of(
                Code::DuplicateInInput,
                format!("payments[{at}].id"),
            ));
        }
    }
    Ok(())
}

/// An order's number, or its source, as it is stored.
pub(super) fn clean_number(text: &str, field: &'static str) -> Result<String> {
    let text = clean_label(text, field)?;
    check_number(&text, field)?;
    Ok(text)
}

/// It must be short enough to be part of a key.
fn check_number(text: &str, field: &'static str) -> Result<()> {
    if text.len() > 400 {
        return Err(Error::field_of(Code::TooLong, field));
    }
    Ok(())
}

/// Orders lie by time, in keys that hold the years 1 to 5999.
fn check_time(at: Timestamp) -> Result<()> {
    if !(1..6000).contains(&at.utc_date().year()) {
        return Err(Error::field_of(Code::OutOfRange, "placed_at"));
    }
    Ok(())
}

fn check_lines(lines: &mut [NewOrderLine]) -> Result<()> {
    if lines.is_empty() {
        return Err(Error::field_of(Code::Required, "lines"));
    }
    if lines.len() > MAX_LINES {
        return Err(Error::field_of(Code::TooMany, "lines"));
    }
    for (at, line) in lines.iter_mut().enumerate() {
        check_line(line).map_err(|error| error.under(format_args!("lines[{at}]")))?;
    }
    Ok(())
}

fn check_line(line: &mut NewOrderLine) -> Result<()> {
    for (text, field) in [(&mut line.sku, "sku"), (&mut line.name, "name")] {
        if let Some(text) = text {
            clean_label_in(text, field)?;
        }
    }
    if line.product_id.is_none() && line.sku.is_none() && line.name.is_none() {
        return Err(Error::field_of(Code::Required, "product_id"));
    }
    if line.quantity.is_zero() {
        return Err(Error::field_of(Code::OutOfRange, "quantity"));
    }
    for (amount, field) in [
        (&mut line.quantity, "quantity"),
        (&mut line.unit_price, "unit_price"),
        (&mut line.discount, "discount"),
        (&mut line.tax, "tax"),
    ] {
        check_amount(*amount, field)?;
        *amount = nothing_or(*amount);
    }
    Ok(())
}

fn line_of(tx: &Tx<'_>, line: NewOrderLine) -> Result<OrderLine> {
    let NewOrderLine {
        product_id,
        sku,
        name,
        quantity,
        unit_price,
        discount,
        tax,
    } = line;
    let (product_id, sku) = match (product_id, sku) {
        (Some(id), _) => {
            product::ordinal_of(tx, id)?
                .ok_or_else(|| Error::field_of(Code::UnknownReference, "product_id"))?;
            (Some(id), None)
        }
        // Where there never was a product, none has the SKU.
        (None, Some(sku)) if tx.head.products == 0 => (None, Some(sku)),
        (None, Some(sku)) => match product::ordinal_of_sku(tx, &sku)? {
            Some(ordinal) => (Some(product::id_of(tx, ordinal)?), None),
            None => (None, Some(sku)),
        },
        (None, None) => (None, None),
    };
    Ok(OrderLine {
        product_id,
        sku,
        name,
        quantity,
        unit_price,
        discount,
        tax,
    })
}

fn lines_of(tx: &Tx<'_>, lines: Vec<NewOrderLine>) -> Result<Vec<OrderLine>> {
    let line = |(at, line)| line_of(tx, line).map_err(|error| error.under(format_args!("lines[{at}]")));
    lines.into_iter().enumerate().map(line).collect()
}

/// The steps that an order with this status has behind it: only the first and the last are known.
fn first_steps(status: OrderStatus, placed_at: Timestamp) -> Vec<StatusChange> {
    let mut history = vec![StatusChange {
        status: OrderStatus::Placed,
        at: placed_at,
        reason: None,
    }];
    if status != OrderStatus::Placed {
        history.push(StatusChange {
            status,
            at: placed_at,
            reason: None,
        });
    }
    history
}

pub(super) fn create(tx: &mut Tx<'_>, new: &NewOrder) -> Result<Order> {
    create_order(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_order(tx: &mut Tx<'_>, new: &NewOrder) -> Result<Order> {
    let mut new = new.clone();
    check_new(&mut new)?;
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if new.id.is_some() && tx.get(id_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let owner = new
        .customer_id
        .map(|id| customers::require_ordinal(tx, id, "customer_id"))
        .transpose()?
        .unwrap_or(0);
    let now = tx.now();
    let placed_at = new.placed_at.unwrap_or(now);
    let NewOrder {
        id: _,
        number,
        source,
        customer_id,
        currency,
        lines,
        discount,
        shipping,
        tax,
        payments,
        status,
        channel,
        note,
        placed_at: _,
        promised_on,
    } = new;
    let payments = payments
        .into_iter()
        .map(|payment| payment_of(|| tx.new_id(), payment, placed_at))
        .collect();
    let mut order = Order {
        id,
        number,
        source,
        customer_id,
        currency,
        lines: lines_of(tx, lines)?,
        discount,
        shipping,
        tax,
        total: Decimal::ZERO,
        payments,
        refunds: Vec::new(),
        status,
        status_history: first_steps(status, placed_at),
        channel,
        note,
        placed_at,
        promised_on,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    let seq = created(tx, Some(owner), &order);
    order.total = store(
        tx,
        None,
        Locator {
            owner,
            placed_at,
            seq,
        },
        seq,
        &order,
    )?;
    Ok(order)
}

/// Writes the row, its place, and its number; takes away what lay elsewhere. Returns the total.
fn store(
    tx: &mut Tx<'_>,
    before: Option<(Locator, &Order)>,
    after: Locator,
    seq: u64,
    order: &Order,
) -> Result<Decimal> {
    let row = row_of(tx, order, seq)?;
    let total = super::money::total(&row)?;
    check_amount(total, "total")?;
    let number = |order: &Order| {
        let live = order.number.as_ref().filter(|_| order.deleted_at.is_none());
        live.map(|number| number_key(order.source.as_deref(), number).into_bytes())
    };
    let (old, new) = (before.and_then(|(_, order)| number(order)), number(order));
    if old != new {
        if let Some(key) = old {
            tx.delete_bytes(key);
        }
        if let Some(key) = new {
            if tx.get(&key)?.is_some() {
                return Err(Error::field_of(Code::Taken, "number"));
            }
            tx.put_bytes(key, order.id.to_bytes().as_slice().into());
        }
    }
    let due = |order: &Order| {
        let open = order.deleted_at.is_none() && order.status.is_open();
        let day = order.promised_on.filter(|_| open)?;
        Some(due_key(day, order.id).into_bytes())
    };
    let (old, new) = (before.and_then(|(_, order)| due(order)), due(order));
    if old != new {
        if let Some(key) = old {
            tx.delete_bytes(key);
        }
        if let Some(key) = new {
            tx.put_bytes(key, [].as_slice().into());
        }
    }
    let key: Bytes = after.key().into_bytes();
    let old_key = before.map(|(locator, _)| locator.key().into_bytes());
    let row_before = match &old_key {
        Some(key) => tx.get(key)?.map(|row| (key.clone(), row)),
        None => None,
    };
    if old_key.as_ref() != Some(&key) {
        if let Some(old_key) = old_key {
            tx.delete_bytes(old_key);
        }
        tx.put(id_key(order.id), after.to_bytes());
    }
    let row = encode(&row)?;
    touch(
        tx,
        before.map(|(locator, _)| locator.owner),
        row_before,
        after.owner,
        Some((key.clone(), row.clone())),
    );
    tx.put_bytes(key, row);
    Ok(total)
}

fn touch(
    tx: &mut Tx<'_>,
    old: Option<u32>,
    before: Option<(Bytes, Bytes)>,
    owner: u32,
    after: Option<(Bytes, Bytes)>,
) {
    match old {
        Some(old) if old != owner => {
            tx.touch(Touched {
                entity: Entity::Order,
                owner: old,
                before,
                after: None,
            });
            tx.touch(Touched {
                entity: Entity::Order,
                owner,
                before: None,
                after,
            });
        }
        _ => tx.touch(Touched {
            entity: Entity::Order,
            owner,
            before,
            after,
        }),
    }
}

/// Loads an order that is not deleted, lets `work` change it, and stores what came of it.
pub(super) fn change(
    tx: &mut Tx<'_>,
    id: OrderId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut Order) -> Result<()>,
) -> Result<Order> {
    let missing = || Error::new(Code::NotFound).with_entity(ENTITY);
    let (mut order, _) = find(tx, id)?
        .filter(|(order, _)| order.deleted_at.is_none())
        .ok_or_else(missing)?;
    check_version(&mut order, version)?;
    change_any(tx, id, work)
}

fn change_any(
    tx: &mut Tx<'_>,
    id: OrderId,
    work: impl FnOnce(&mut Tx<'_>, &mut Order) -> Result<()>,
) -> Result<Order> {
    let missing = || Error::new(Code::NotFound).with_entity(ENTITY);
    let (locator, _, _) = load(tx, id)?.ok_or_else(missing)?;
    let (before, previous) = find(tx, id)?.ok_or_else(missing)?;
    let mut after = before.clone();
    let changed = (|| {
        work(tx, &mut after)?;
        let owner = match after.customer_id {
            None => 0,
            Some(id) if after.customer_id == before.customer_id => {
                customers::ordinal_of(tx, id)?.ok_or_else(|| Error::new(Code::Corrupt))?
            }
            Some(id) => customers::require_ordinal(tx, id, "customer_id")?,
        };
        let row = row_of(tx, &after, previous)?;
        after.total = super::money::total(&row)?;
        if !after.refunds.is_empty() {
            let shipping: Decimal = after.refunds.iter().map(|refund| refund.shipping).sum();
            if shipping > after.shipping {
                return Err(Error::field_of(Code::OutOfRange, "shipping"));
            }
            if after.refunded() > after.total.max(Decimal::ZERO) {
                return Err(Error::field_of(Code::OutOfRange, "total"));
            }
        }
        let place = Locator {
            owner,
            placed_at: after.placed_at,
            seq: locator.seq,
        };
        if let Some(seq) = updated(tx, Some(owner), previous, &before, &mut after)? {
            store(tx, Some((locator, &before)), place, seq, &after)?;
        }
        Ok(())
    })();
    changed.map_err(|error: Error| error.with_entity(ENTITY))?;
    Ok(after)
}

pub(super) fn update(tx: &mut Tx<'_>, id: OrderId, patch: &OrderPatch) -> Result<Order> {
    change(tx, id, patch.version, |tx, order| {
        let OrderPatch {
            version: _,
            number,
            source,
            customer_id,
            lines,
            discount,
            shipping,
            tax,
            channel,
            note,
            placed_at,
            promised_on,
        } = patch.clone();
        number
            .try_map(|text| clean_number(&text, "number"))?
            .apply(&mut order.number);
        source
            .try_map(|text| clean_number(&text, "source"))?
            .apply(&mut order.source);
        customer_id.apply(&mut order.customer_id);
        channel.apply(&mut order.channel);
        promised_on.apply(&mut order.promised_on);
        note.try_map(|text| clean_text(&text, "note"))?
            .apply(&mut order.note);
        order.discount = discount.map_or(order.discount, nothing_or);
        order.shipping = shipping.map_or(order.shipping, nothing_or);
        order.tax = tax.map_or(order.tax, nothing_or);
        for (amount, field) in [
            (order.discount, "discount"),
            (order.shipping, "shipping"),
            (order.tax, "tax"),
        ] {
            check_amount(amount, field)?;
        }
        if let Some(mut lines) = lines {
            check_lines(&mut lines)?;
            let lines = lines_of(tx, lines)?;
            // A refund names lines by their number.
            let refunded = order.refunds.iter().flat_map(|refund| &refund.lines);
            for number in refunded.map(|part| part.line as usize) {
                if lines.get(number - 1) != order.lines.get(number - 1) {
                    return Err(Error::field_of(Code::IllegalState, "lines"));
                }
            }
            order.lines = lines;
        }
        if let Some(at) = placed_at {
            check_time(at)?;
            // The first step of the history is the placing itself.
            if let Some(first) = order
                .status_history
                .first_mut()
                .filter(|first| first.at == order.placed_at)
            {
                first.at = at;
            }
            order.placed_at = at;
        }
        Ok(())
    })
}

/// Moves the order on. Steps can be left out but not taken back; `cancelled` is the end, but for `reopen`.
pub(super) fn advance(tx: &mut Tx<'_>, id: OrderId, advance: &OrderAdvance) -> Result<Order> {
    let OrderAdvance { version, status, at } = *advance;
    change(tx, id, version, |tx, order| {
        if status <= order.status
            || status == OrderStatus::Cancelled
            || order.status == OrderStatus::Cancelled
        {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        step(order, status, at.unwrap_or(tx.now()), None)
    })
}

pub(super) fn cancel(tx: &mut Tx<'_>, id: OrderId, cancellation: &OrderCancellation) -> Result<Order> {
    let OrderCancellation { version, at, reason } = cancellation;
    change(tx, id, *version, |tx, order| {
        if matches!(order.status, OrderStatus::Cancelled | OrderStatus::Completed) {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        let reason = reason.as_deref().map(|reason| clean_label(reason, "reason"));
        step(
            order,
            OrderStatus::Cancelled,
            at.unwrap_or(tx.now()),
            reason.transpose()?,
        )
    })
}

/// Takes a cancellation back.
pub(super) fn reopen(tx: &mut Tx<'_>, id: OrderId, version: Option<u64>) -> Result<Order> {
    change(tx, id, version, |tx, order| {
        if order.status != OrderStatus::Cancelled {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        let before = order
            .status_history
            .iter()
            .rev()
            .find(|step| step.status != OrderStatus::Cancelled);
        let status = before.map_or(OrderStatus::Placed, |step| step.status);
        step(order, status, tx.now(), None)
    })
}

fn step(order: &mut Order, status: OrderStatus, at: Timestamp, reason: Option<String>) -> Result<()> {
    if order.status_history.last().is_some_and(|last| at < last.at) {
        return Err(Error::field_of(Code::OutOfRange, "at"));
    }
    order.status = status;
    order.status_history.push(StatusChange { status, at, reason });
    Ok(())
}

pub(super) fn delete(tx: &mut Tx<'_>, id: OrderId, version: Option<u64>) -> Result<Order> {
    change(tx, id, version, |tx, order| {
        order.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: OrderId, version: Option<u64>) -> Result<Order> {
    change_any(tx, id, |_, order| {
        if order.deleted_at.is_none() {
            return Err(Error::new(Code::NotDeleted));
        }
        check_version(order, version)?;
        order.deleted_at = None;
        Ok(())
    })
}

/// The row of a new order whose lines name products by ordinal already; for imports.
pub(crate) fn row_of_new<'a>(
    id: OrderId,
    new: &'a NewOrder,
    lines: Vec<LineRow<&'a str>>,
    created_at: Timestamp,
    new_id: impl Fn() -> PaymentId,
) -> OrderRow<&'a str> {
    let placed_at = new.placed_at.unwrap_or(created_at);
    let payment = |payment: &super::NewPayment| payment_of(&new_id, payment.clone(), placed_at);
    let payments: Vec<_> = new.payments.iter().map(payment).collect();
    OrderRow {
        id,
        currency: new.currency,
        lines,
        number: new.number.as_deref(),
        source: new.source.as_deref(),
        discount: new.discount,
        shipping: new.shipping,
        tax: new.tax,
        payments: (!payments.is_empty()).then_some(payments),
        refunds: None,
        history: (new.status != OrderStatus::Placed).then(|| first_steps(new.status, placed_at)),
        channel: new.channel,
        note: new.note.as_deref(),
        created_at: (created_at != placed_at).then_some(created_at),
        changed: None,
        deleted_at: None,
        promised_on: new.promised_on,
    }
}
