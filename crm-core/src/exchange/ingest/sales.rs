//! Orders, as a shop or a payment system knows them.

use rust_decimal::Decimal;

use super::known::{Known, Name, Seen};
use super::model::{IngestConflict, IngestOutcome, IngestReason, Ingested};
use super::people::{self, Person};
use super::returns::{self, Return};
use crate::activity::{
    NewOrder, NewOrderLine, NewPayment, Order, OrderAdvance, OrderCancellation, OrderLine, OrderPatch,
    OrderStatus,
};
use crate::base::{Code, CustomerId, Error, OrderId, Patch, Result, Timestamp};
use crate::journal::Tx;

/// What a payload says of a sale.
pub(super) struct Sale {
    /// The id in the other system: the order's number here.
    pub(super) id: String,
    /// Other ids there of the same sale, such as that of its payment.
    pub(super) aliases: Vec<String>,
    /// Which state of the record this is.
    pub(super) at: Option<Timestamp>,
    /// Who bought.
    pub(super) person: Option<Person>,
    /// The order itself, without what the other fields tell.
    pub(super) order: NewOrder,
    /// The lines' ids there.
    pub(super) line_ids: Vec<String>,
    /// What it must come to, and where the payload says so.
    pub(super) total: Option<(Decimal, String)>,
    /// All money that came in, each payment with its own id. One without an instant came when the order did, or with
    /// this state of it.
    pub(super) payments: Vec<NewPayment>,
    /// How far its execution is, and since when.
    pub(super) progress: Option<(OrderStatus, Option<Timestamp>)>,
    /// When and why it was called off.
    pub(super) cancelled: Option<(Timestamp, Option<String>)>,
    pub(super) returns: Vec<Return>,
    /// Whether an order that is stored already takes its lines and amounts from this.
    pub(super) is_whole: bool,
}

pub(super) fn name<'a>(system: &'static str, id: &'a str) -> Name<'a> {
    Name {
        system,
        kind: "order",
        id,
    }
}

/// Where a sale is stored.
pub(super) enum Place {
    Stored(Box<Order>, Known),
    Deleted(Option<OrderId>),
    Nowhere,
}

/// Finds a sale by any of its ids.
pub(super) fn find<'a>(
    tx: &mut Tx<'_>,
    system: &'static str,
    ids: impl IntoIterator<Item = &'a str>,
) -> Result<Place> {
    for id in ids {
        if let Some(known) = name(system, id).load(tx)? {
            let record = known.record::<OrderId>();
            let order = match record.filter(|_| !known.gone) {
                Some(record) => tx.orders().find(record)?,
                None => None,
            };
            return Ok(match order {
                Some(order) => Place::Stored(Box::new(order), known),
                None => Place::Deleted(record),
            });
        }
        // It may have come another way, such as from a file.
        if let Some(order) = tx.orders().find_by_number(Some(system), id)? {
            let known = Known::default().of(order.id);
            return Ok(Place::Stored(Box::new(order), known));
        }
    }
    Ok(Place::Nowhere)
}

/// Takes what a webhook says of a sale.
pub(super) fn take(tx: &mut Tx<'_>, system: &'static str, sale: Sale) -> Result<Ingested> {
    let ids = || [&sale.id].into_iter().chain(&sale.aliases).map(String::as_str);
    let main = name(system, &sale.id);
    let before = main.load(tx)?;
    let mut conflicts = Vec::new();
    let mut seen = Seen::new(tx, before.as_ref());
    let note_is_new = match &sale.order.note {
        Some(note) => seen.is_new("note", note)?,
        None => false,
    };
    let mut takes_lines = sale.is_whole;
    let (id, outcome) = match find(tx, system, ids())? {
        Place::Deleted(order_id) => {
            return Ok(Ingested {
                order_id,
                ..Ingested::ignored(IngestReason::Deleted)
            });
        }
        Place::Stored(order, known) if known.is_newer_than(sale.at) => {
            return Ok(Ingested {
                order_id: Some(order.id),
                customer_id: order.customer_id,
                ..Ingested::ignored(IngestReason::Stale)
            });
        }
        Place::Stored(order, known) => {
            let id = order.id;
            takes_lines &= !keeps_lines(&order, &known.parts, &sale);
            let changes = Changes {
                takes_lines,
                note_is_new,
            };
            update(tx, system, *order, &sale, &changes, &mut conflicts)?;
            (id, IngestOutcome::Updated)
        }
        Place::Nowhere => (create(tx, system, &sale, &mut conflicts)?, IngestOutcome::Created),
    };
    let mut known = before.clone().unwrap_or_default().of(id);
    known.stamp(sale.at);
    // What tells nothing of the values leaves what was said of them.
    if sale.is_whole {
        known.remember(seen);
    }
    if takes_lines {
        known.parts.clone_from(&sale.line_ids);
    }
    main.save(tx, before.as_ref(), &known)?;
    for alias in &sale.aliases {
        let alias = name(system, alias);
        let before = alias.load(tx)?;
        let known = before.clone().unwrap_or_default().of(id);
        alias.save(tx, before.as_ref(), &known)?;
    }
    advance(tx, id, &sale)?;
    let mut refund_ids = Vec::new();
    for back in &sale.returns {
        refund_ids.extend(returns::book(tx, system, id, &known.parts, back)?.ids);
    }
    let order = tx.orders().get(id)?;
    Ok(Ingested {
        outcome,
        customer_id: order.customer_id,
        order_id: Some(id),
        product_ids: order.lines.iter().filter_map(|line| line.product_id).collect(),
        refund_ids,
        conflicts,
        ..Ingested::default()
    })
}

/// Takes that a sale was deleted. A late webhook about it does not bring it back.
pub(super) fn delete(tx: &mut Tx<'_>, system: &'static str, id: &str) -> Result<Ingested> {
    let (name, found) = (name(system, id), find(tx, system, [id])?);
    let before = name.load(tx)?;
    let mut known = before.clone().unwrap_or_default();
    known.gone = true;
    let taken = match found {
        Place::Stored(order, _) => {
            tx.orders().delete(order.id, None)?;
            known = known.of(order.id);
            Ingested {
                outcome: IngestOutcome::Deleted,
                order_id: Some(order.id),
                customer_id: order.customer_id,
                ..Ingested::default()
            }
        }
        Place::Deleted(Some(order_id)) => Ingested {
            order_id: Some(order_id),
            ..Ingested::default()
        },
        Place::Deleted(None) | Place::Nowhere => Ingested::ignored(IngestReason::Unknown),
    };
    name.save(tx, before.as_ref(), &known)?;
    Ok(taken)
}

fn customer(
    tx: &mut Tx<'_>,
    system: &'static str,
    sale: &Sale,
    conflicts: &mut Vec<IngestConflict>,
) -> Result<Option<CustomerId>> {
    match &sale.person {
        Some(person) => people::of_order(tx, system, person, conflicts),
        None => Ok(None),
    }
}

fn create(
    tx: &mut Tx<'_>,
    system: &'static str,
    sale: &Sale,
    conflicts: &mut Vec<IngestConflict>,
) -> Result<OrderId> {
    let customer_id = customer(tx, system, sale, conflicts)?;
    let order = NewOrder {
        customer_id,
        payments: sale.payments.clone(),
        ..sale.order.clone().numbered(system, sale.id.as_str())
    };
    let created = tx.orders().create(order);
    let order = created.map_err(|error| in_payload(error, sale))?;
    check_total(&order, sale)?;
    Ok(order.id)
}

/// What of a stored order the payload changes.
struct Changes {
    takes_lines: bool,
    note_is_new: bool,
}

fn update(
    tx: &mut Tx<'_>,
    system: &'static str,
    order: Order,
    sale: &Sale,
    changes: &Changes,
    conflicts: &mut Vec<IngestConflict>,
) -> Result<()> {
    let mut patch = OrderPatch::default();
    if order.customer_id.is_none()
        && let Some(customer) = customer(tx, system, sale, conflicts)?
    {
        patch.customer_id = Patch::Set(customer);
    }
    if order.currency != sale.order.currency {
        return Err(Error::field_of(Code::CurrencyMismatch, "currency").with_entity("payload"));
    }
    if changes.takes_lines {
        let NewOrder {
            lines,
            discount,
            shipping,
            tax,
            channel,
            placed_at,
            ..
        } = &sale.order;
        if !(order.lines.len() == lines.len() && order.lines.iter().zip(lines).all(is_same)) {
            patch.lines = Some(kept(&order.lines, lines));
        }
        patch.discount = Some(*discount);
        patch.shipping = Some(*shipping);
        patch.tax = Some(*tax);
        patch.placed_at = *placed_at;
        if let Some(channel) = channel {
            patch.channel = Patch::Set(*channel);
        }
    }
    if sale.is_whole
        && changes.note_is_new
        && let Some(note) = &sale.order.note
    {
        patch.note = Patch::Set(note.clone());
    }
    let updated = tx.orders().update(order.id, patch);
    let order = updated.map_err(|error| in_payload(error, sale))?;
    check_total(&order, sale)?;
    pay(tx, &order, sale)
}

/// Whether a stored line says what the payload says. Which product it is may have been found out since.
fn is_same((stored, new): (&OrderLine, &NewOrderLine)) -> bool {
    (
        &stored.name,
        stored.quantity,
        stored.unit_price,
        stored.discount,
        stored.tax,
    ) == (&new.name, new.quantity, new.unit_price, new.discount, new.tax)
}

/// Whether the stored lines stay, with the ids that they were stored with: where the sum is the same, and a line of which
/// something was refunded would become another one.
fn keeps_lines(order: &Order, ids: &[String], sale: &Sale) -> bool {
    let same_total = matches!(&sale.total, Some((total, _)) if *total == order.total);
    let mut refunded = order.refunds.iter().flat_map(|refund| &refund.lines);
    same_total
        && refunded.any(|part| {
            let at = (part.line as usize).wrapping_sub(1);
            let other_id =
                matches!((ids.get(at), sale.line_ids.get(at)), (Some(stored), Some(new)) if stored != new);
            let lines = (order.lines.get(at), sale.order.lines.get(at));
            other_id || !matches!(lines, (Some(stored), Some(new)) if is_same((stored, new)))
        })
}

/// The new lines; those that say what is stored stay as they are stored.
fn kept(stored: &[OrderLine], lines: &[NewOrderLine]) -> Vec<NewOrderLine> {
    let keep = |(at, line): (usize, &NewOrderLine)| match stored.get(at) {
        Some(stored) if is_same((stored, line)) => NewOrderLine {
            product_id: stored.product_id,
            sku: stored.sku.clone(),
            ..line.clone()
        },
        _ => line.clone(),
    };
    lines.iter().enumerate().map(keep).collect()
}

/// Puts the payload's places where an order's own check named an order's field.
fn in_payload(error: Error, sale: &Sale) -> Error {
    match (error.field(), &sale.total) {
        (Some("total"), Some((_, path))) => {
            let path = path.clone();
            error.with_field(path)
        }
        _ => error,
    }
}

fn check_total(order: &Order, sale: &Sale) -> Result<()> {
    match &sale.total {
        Some((total, path)) if *total != order.total => {
            Err(Error::field_of(Code::Inconsistent, path.clone()).with_entity("payload"))
        }
        _ => Ok(()),
    }
}

/// Books the payments that are not booked yet. What was booked another way, by hand or from what an earlier state of
/// the order implied, counts: only what is missing of the sum is added.
fn pay(tx: &mut Tx<'_>, order: &Order, sale: &Sale) -> Result<()> {
    let add = |sum: Decimal, amount: Decimal| {
        let sum = sum.checked_add(amount);
        sum.ok_or_else(|| Error::field_of(Code::OutOfRange, "payments"))
    };
    let came = sale.payments.iter().map(|payment| payment.amount);
    let came = came.clone().try_fold(Decimal::ZERO, add)?;
    let booked = order.payments.iter().map(|payment| payment.amount);
    let booked = booked.clone().try_fold(Decimal::ZERO, add)?;
    let mut missing = came - booked;
    for payment in &sale.payments {
        if missing <= Decimal::ZERO {
            break;
        }
        if order.payments.iter().any(|booked| Some(booked.id) == payment.id) {
            continue;
        }
        let amount = payment.amount.min(missing);
        missing -= amount;
        let payment = NewPayment {
            amount,
            at: payment.at.or(sale.at),
            ..payment.clone()
        };
        tx.orders().add_payment(order.id, payment)?;
    }
    Ok(())
}

/// Moves the order's execution on, never back.
fn advance(tx: &mut Tx<'_>, id: OrderId, sale: &Sale) -> Result<()> {
    let order = tx.orders().get(id)?;
    if order.status == OrderStatus::Cancelled {
        return Ok(());
    }
    // A step is never before the one it follows.
    let last = order.status_history.last().map(|step| step.at);
    if let Some((at, reason)) = &sale.cancelled {
        if order.status != OrderStatus::Completed {
            let cancellation = OrderCancellation {
                at: Some(*at).max(last),
                reason: reason.clone(),
                version: None,
            };
            tx.orders().cancel(id, cancellation)?;
        }
        return Ok(());
    }
    if let Some((status, at)) = sale.progress
        && status > order.status
    {
        let advance = OrderAdvance {
            at: at.or(sale.at).max(last),
            ..OrderAdvance::to(status)
        };
        tx.orders().advance(id, advance)?;
    }
    Ok(())
}
