//! What becomes of an order: shipments, invoices and payments, returns, late orders.

use std::time::Duration;

use crm_core::{
    Clock, Code, Crm, Currency, Date, Decimal, InvoicePatch, InvoiceQuery, NewCreditNote, NewInvoice,
    NewOrder, NewOrderLine, NewPayment, NewReturn, NewShipment, Order, OrderAdvance, OrderCancellation,
    OrderPart, OrderPatch, OrderStatus, PageRequest, Patch, PaymentMatching, ReturnAdvance, ReturnClosing,
    ReturnRefund, ReturnStatus, ShipmentPatch, ShipmentQuery, ShipmentStatus, ShipmentStep,
};

use super::{check_refused, check_sound, office, person};

/// Five at 4 euros, one at 12: 32 euros.
fn order(crm: &Crm) -> Order {
    let lines = vec![
        NewOrderLine::new("TEA-1", 5, 4),
        NewOrderLine::new("CUP-7", 1, 12),
    ];
    crm.orders().create(NewOrder::new(Currency::EUR, lines)).unwrap()
}

fn status(crm: &Crm, order: &Order) -> OrderStatus {
    crm.orders().get(order.id).unwrap().status
}

fn pay(crm: &Crm, order: &Order, amount: i64) -> crm_core::PaymentId {
    let payment = NewPayment {
        amount: amount.into(),
        ..NewPayment::default()
    };
    let order = crm.orders().add_payment(order.id, payment).unwrap();
    order.payments.last().unwrap().id
}

fn day(ordinal: u16) -> Date {
    Date::from_ordinal_date(2026, ordinal).unwrap()
}

#[test]
fn an_order_that_is_delivered_in_parts_follows_its_shipments() {
    let (crm, clock) = office();
    let order = order(&crm);
    let first = NewShipment {
        carrier: Some(" Post ".to_owned()),
        tracking_number: Some("T 1".to_owned()),
        ..NewShipment::new(order.id).line(1, 3)
    };
    let first = crm.shipments().create(first).unwrap();
    assert_eq!(
        (first.status, first.carrier.as_deref()),
        (ShipmentStatus::Prepared, Some("Post"))
    );
    let progress = crm.shipments().progress(order.id).unwrap();
    assert_eq!((progress[0].prepared, progress[0].open), (3.into(), 2.into()));
    crm.shipments().ship(first.id, ShipmentStep::default()).unwrap();
    assert_eq!(status(&crm, &order), OrderStatus::Placed);
    clock.advance(Duration::from_secs(60));
    let shipped_at = clock.now();
    let rest = crm.shipments().create(NewShipment::new(order.id)).unwrap();
    assert_eq!(rest.lines, [OrderPart::new(1, 2), OrderPart::new(2, 1)]);
    crm.shipments().ship(rest.id, ShipmentStep::default()).unwrap();
    let shipped = crm.orders().get(order.id).unwrap();
    assert_eq!(shipped.status, OrderStatus::Shipped);
    assert_eq!(shipped.status_history.last().unwrap().at, shipped_at);
    crm.shipments().deliver(rest.id, ShipmentStep::default()).unwrap();
    assert_eq!(status(&crm, &order), OrderStatus::Shipped);
    clock.advance(Duration::from_secs(60));
    crm.shipments()
        .deliver(first.id, ShipmentStep::default())
        .unwrap();
    assert_eq!(status(&crm, &order), OrderStatus::Delivered);

    let was = crm.shipments().as_of(first.id, shipped_at).unwrap();
    assert_eq!(was.status, ShipmentStatus::Shipped);
    let found = ShipmentQuery {
        order_id: Some(order.id),
        tracking_number: Some("T 1".to_owned()),
        ..ShipmentQuery::default()
    };
    let found = crm.shipments().list(&found, &PageRequest::default()).unwrap();
    assert_eq!(found.items.len(), 1);
    // Deleted, it is open again; the order does not go back.
    crm.shipments().delete(rest.id, None).unwrap();
    assert_eq!(crm.shipments().progress(order.id).unwrap()[1].open, 1.into());
    assert_eq!(status(&crm, &order), OrderStatus::Delivered);
    crm.shipments().restore(rest.id, None).unwrap();
    check_sound(&crm);
}

#[test]
fn what_cannot_be_shipped_is_refused() {
    let (crm, _) = office();
    let order = order(&crm);
    let refuse = |new: NewShipment, code, field: &str| {
        check_refused(crm.shipments().create(new), code, field);
    };
    let new = || NewShipment::new(order.id);
    refuse(new().line(1, 6), Code::OutOfRange, "lines[0].quantity");
    refuse(
        new().line(1, 1).line(3, 1),
        Code::UnknownReference,
        "lines[1].line",
    );
    refuse(new().line(0, 1), Code::UnknownReference, "lines[0].line");
    refuse(
        new().line(1, 1).line(1, 1),
        Code::DuplicateInInput,
        "lines[1].line",
    );
    refuse(new().line(1, 0), Code::OutOfRange, "lines[0].quantity");
    refuse(NewShipment::new(crm.new_id()), Code::UnknownReference, "order_id");
    let later = NewShipment {
        delivered_at: Some(crm_core::Timestamp::MAX),
        ..new()
    };
    refuse(later, Code::OutOfRange, "delivered_at");
    let made = crm.shipments().create(new()).unwrap();
    refuse(new(), Code::Required, "lines");
    crm.shipments().ship(made.id, ShipmentStep::default()).unwrap();
    let patch = ShipmentPatch {
        lines: Some(vec![OrderPart::new(1, 1)]),
        ..ShipmentPatch::default()
    };
    check_refused(
        crm.shipments().update(made.id, patch),
        Code::IllegalState,
        "lines",
    );
    let again = crm.shipments().ship(made.id, ShipmentStep::default());
    check_refused(again, Code::IllegalState, "status");

    let called_off = super::fulfilment::order(&crm);
    crm.orders()
        .cancel(called_off.id, OrderCancellation::default())
        .unwrap();
    let late = crm.shipments().create(NewShipment::new(called_off.id));
    check_refused(late, Code::IllegalState, "order_id");
    check_sound(&crm);
}

#[test]
fn an_order_does_not_change_under_what_became_of_it() {
    let (crm, _) = office();
    let (ada, bob) = (person(&crm, "Ada").id, person(&crm, "Bob").id);
    let lines = vec![NewOrderLine::new("TEA-1", 5, 4)];
    let new = NewOrder::new(Currency::EUR, lines).customer(ada);
    let order = crm.orders().create(new).unwrap();
    crm.shipments()
        .create(NewShipment::new(order.id).line(1, 3))
        .unwrap();
    crm.invoices()
        .create(NewInvoice::new(order.id).number("1").line(1, 4))
        .unwrap();
    let lines = |line: NewOrderLine| {
        let patch = OrderPatch {
            lines: Some(vec![line]),
            ..OrderPatch::default()
        };
        crm.orders().update(order.id, patch)
    };
    check_refused(
        lines(NewOrderLine::new("TEA-1", 2, 40)),
        Code::IllegalState,
        "lines",
    );
    check_refused(
        lines(NewOrderLine::new("CUP-7", 5, 4)),
        Code::IllegalState,
        "lines",
    );
    check_refused(lines(NewOrderLine::new("TEA-1", 5, 3)), Code::OutOfRange, "total");
    check_refused(crm.orders().delete(order.id, None), Code::InUse, "");
    lines(NewOrderLine::new("TEA-1", 6, 4)).unwrap();
    // It goes to somebody else, and all of it is found there.
    let patch = OrderPatch {
        customer_id: Patch::Set(bob),
        ..OrderPatch::default()
    };
    crm.orders().update(order.id, patch).unwrap();
    let of = |id| {
        let query = ShipmentQuery {
            customer_id: Some(id),
            ..ShipmentQuery::default()
        };
        let found = crm.shipments().list(&query, &PageRequest::default()).unwrap();
        found.items.len()
    };
    assert_eq!((of(ada), of(bob)), (0, 1));
    let query = InvoiceQuery {
        customer_id: Some(bob),
        ..InvoiceQuery::default()
    };
    let found = crm.invoices().list(&query, &PageRequest::default()).unwrap();
    assert_eq!(found.items.len(), 1);
    check_sound(&crm);
}

#[test]
fn payments_settle_invoices_in_parts_and_never_twice() {
    let (crm, _) = office();
    let order = order(&crm);
    let one = crm
        .invoices()
        .create(NewInvoice::new(order.id).series("R-").line(1, 5))
        .unwrap();
    let two = crm
        .invoices()
        .create(NewInvoice::new(order.id).series("R-"))
        .unwrap();
    assert_eq!((one.amount, two.amount), (20.into(), 12.into()));
    assert_eq!((one.number.as_str(), two.number.as_str()), ("R-0001", "R-0002"));
    // One that fails leaves no gap.
    let more = crm
        .invoices()
        .create(NewInvoice::new(order.id).series("R-").amount(1));
    check_refused(more, Code::OutOfRange, "amount");

    let paid = pay(&crm, &order, 25);
    let part = |amount: i64| PaymentMatching {
        amount: Some(amount.into()),
        ..PaymentMatching::of(paid)
    };
    crm.invoices().match_payment(one.id, part(5)).unwrap();
    let settled = crm
        .invoices()
        .match_payment(one.id, PaymentMatching::of(paid))
        .unwrap();
    assert_eq!((settled.open, settled.payments.len()), (0.into(), 1));
    let over = crm.invoices().match_payment(one.id, part(1));
    check_refused(over, Code::OutOfRange, "amount");
    let over = crm.invoices().match_payment(two.id, part(6));
    check_refused(over, Code::OutOfRange, "amount");
    let rest = crm
        .invoices()
        .match_payment(two.id, PaymentMatching::of(paid))
        .unwrap();
    assert_eq!(rest.open, 7.into());
    let unknown = PaymentMatching::of(crm.new_id());
    check_refused(
        crm.invoices().match_payment(two.id, unknown),
        Code::UnknownReference,
        "payment_id",
    );
    let again = crm.invoices().unmatch_payment(one.id, paid, None).unwrap();
    assert_eq!(again.open, 20.into());
    check_refused(crm.invoices().delete(one.id, None), Code::IllegalState, "series");

    let note = crm
        .invoices()
        .credit(NewCreditNote::new(one.id).series("C-"))
        .unwrap();
    assert_eq!((note.amount, note.number.as_str()), (20.into(), "C-0001"));
    let over = crm
        .invoices()
        .credit(NewCreditNote::new(one.id).series("C-").amount(1));
    check_refused(over, Code::OutOfRange, "amount");
    // What was taken back can be asked for again.
    let third = crm
        .invoices()
        .create(NewInvoice::new(order.id).series("R-").line(1, 5))
        .unwrap();
    assert_eq!((third.number.as_str(), third.amount), ("R-0003", 20.into()));
    let taken = crm.invoices().create(NewInvoice::new(order.id).number("R-0003"));
    assert!(taken.is_err());
    check_sound(&crm);
}

#[test]
fn numbers_are_given_or_counted() {
    let (crm, _) = office();
    let order = order(&crm);
    let refuse = |new: NewInvoice, code, field: &str| {
        check_refused(crm.invoices().create(new), code, field);
    };
    let new = || NewInvoice::new(order.id).amount(1);
    refuse(new(), Code::Required, "number");
    refuse(new().number("1").series("R"), Code::Inconsistent, "series");
    refuse(new().number("x".repeat(201)), Code::TooLong, "number");
    refuse(new().number("1").line(1, 1), Code::Inconsistent, "amount");
    let given = crm.invoices().create(new().number("R0001")).unwrap();
    refuse(new().number(" R0001 "), Code::Taken, "number");
    refuse(new().series("R"), Code::Taken, "series");
    crm.invoices().delete(given.id, None).unwrap();
    let counted = crm.invoices().create(new().series("R")).unwrap();
    assert_eq!((counted.number.as_str(), counted.serial), ("R0001", Some(1)));
    check_refused(crm.invoices().restore(given.id, None), Code::Taken, "number");
    let found = crm.invoices().find_by_number("R0001").unwrap().unwrap();
    assert_eq!(found.id, counted.id);
    // A transaction that fails takes no number.
    let failed: crm_core::Result<()> = crm.write(|tx| {
        tx.invoices().create(new().series("R"))?;
        Err(tx.orders().get(tx_missing()).unwrap_err())
    });
    assert!(failed.is_err());
    assert_eq!(crm.invoices().create(new().series("R")).unwrap().serial, Some(2));
    check_sound(&crm);
}

fn tx_missing() -> crm_core::OrderId {
    crm_core::OrderId::from_bytes([9; 16])
}

#[test]
fn what_is_due_is_overdue_on_the_day_after() {
    let (crm, clock) = office();
    let order = order(&crm);
    let new = |number: &str, on: u16| NewInvoice {
        due_on: Some(day(on)),
        ..NewInvoice::new(order.id).number(number).amount(10)
    };
    check_refused(crm.invoices().create(new("0", 60)), Code::OutOfRange, "due_on");
    let late = crm.invoices().create(new("1", 70)).unwrap();
    let soon = crm.invoices().create(new("2", 62)).unwrap();
    let paid = pay(&crm, &order, 10);
    let overdue = || {
        let found = crm.invoices().overdue(None, &PageRequest::default()).unwrap();
        let found = found.items.iter().map(|found| (found.invoice.id, found.days));
        found.collect::<Vec<_>>()
    };
    assert_eq!(overdue(), []);
    clock.advance(Duration::from_secs(10 * 24 * 3600));
    assert_eq!(overdue(), [(soon.id, 9), (late.id, 1)]);
    let before = Some("2026-03-04T00:00:00Z".parse().unwrap());
    let balance = crm.invoices().balance(soon.id, before).unwrap();
    assert_eq!((balance.open, balance.overdue_days), (10.into(), 1));
    crm.invoices()
        .match_payment(soon.id, PaymentMatching::of(paid))
        .unwrap();
    assert_eq!(overdue(), [(late.id, 1)]);
    let patch = InvoicePatch {
        due_on: Patch::Clear,
        ..InvoicePatch::default()
    };
    crm.invoices().update(late.id, patch).unwrap();
    assert_eq!(overdue(), []);
    check_sound(&crm);
}

#[test]
fn a_return_is_refunded_and_credited_as_it_closes() {
    let (crm, _) = office();
    let order = order(&crm);
    let invoice = crm
        .invoices()
        .create(NewInvoice::new(order.id).number("1"))
        .unwrap();
    let out = NewShipment::new(order.id).line(1, 5);
    let out = crm.shipments().create(out).unwrap();
    let other = crm.shipments().create(NewShipment::new(order.id)).unwrap();
    let early = crm.returns().create(NewReturn::new(order.id));
    check_refused(early, Code::Required, "lines");
    for id in [out.id, other.id] {
        crm.shipments().deliver(id, ShipmentStep::default()).unwrap();
    }
    let back = crm.returns().create(NewReturn::new(order.id).line(1, 3)).unwrap();
    let more = crm.returns().create(NewReturn::new(order.id).line(1, 3));
    check_refused(more, Code::OutOfRange, "lines[0].quantity");
    check_refused(crm.shipments().delete(out.id, None), Code::InUse, "lines");
    crm.returns()
        .advance(back.id, ReturnAdvance::to(ReturnStatus::Inspected))
        .unwrap();
    let step_back = crm
        .returns()
        .advance(back.id, ReturnAdvance::to(ReturnStatus::Received));
    check_refused(step_back, Code::IllegalState, "status");
    let closing = |amount: Option<i64>| ReturnClosing {
        refund: Some(ReturnRefund::default()),
        credit_note: Some(NewCreditNote {
            amount: amount.map(Decimal::from),
            ..NewCreditNote::new(invoice.id).number("C")
        }),
        ..ReturnClosing::default()
    };
    let over = crm.returns().close(back.id, closing(Some(33)));
    check_refused(over, Code::OutOfRange, "credit_note.amount");
    assert!(crm.orders().get(order.id).unwrap().refunds.is_empty());
    let closed = crm.returns().close(back.id, closing(None)).unwrap();
    assert_eq!(closed.status, ReturnStatus::Closed);
    let refunds = crm.orders().get(order.id).unwrap().refunds;
    assert_eq!(
        (Some(refunds[0].id), refunds[0].amount),
        (closed.refund_id, 12.into())
    );
    assert_eq!(crm.invoices().get(invoice.id).unwrap().open, 20.into());
    let note = crm.invoices().get(closed.credit_note_id.unwrap()).unwrap();
    assert_eq!((note.return_id, note.amount), (Some(back.id), 12.into()));
    check_refused(
        crm.returns().delete(back.id, None),
        Code::IllegalState,
        "refund_id",
    );
    let rest = crm.returns().create(NewReturn::new(order.id)).unwrap();
    assert_eq!(rest.lines, [OrderPart::new(1, 2), OrderPart::new(2, 1)]);
    check_sound(&crm);
}

#[test]
fn an_order_without_shipments_is_where_its_status_says() {
    let (crm, _) = office();
    let order = order(&crm);
    let delivered = OrderAdvance::to(OrderStatus::Delivered);
    crm.orders().advance(order.id, delivered).unwrap();
    let line = &crm.shipments().progress(order.id).unwrap()[0];
    assert_eq!((line.delivered, line.open), (5.into(), 0.into()));
    crm.returns().create(NewReturn::new(order.id).line(1, 5)).unwrap();
    // A shipment of less would make nonsense of what came back.
    let less = crm.shipments().create(NewShipment::new(order.id).line(1, 1));
    check_refused(less, Code::InUse, "lines");
    check_sound(&crm);
}

#[test]
fn late_orders_are_those_that_wait_behind_their_day() {
    let (crm, clock) = office();
    let mut ids = Vec::new();
    for on in [64, 62, 70] {
        let new = NewOrder {
            promised_on: Some(day(on)),
            ..NewOrder::new(Currency::EUR, vec![NewOrderLine::new("T", 1, 1)])
        };
        ids.push(crm.orders().create(new).unwrap().id);
    }
    order(&crm);
    clock.advance(Duration::from_secs(5 * 24 * 3600));
    let late = || {
        let page = crm.orders().late(None, &PageRequest::default()).unwrap();
        let late = page.items.iter().map(|late| (late.order.id, late.days));
        late.collect::<Vec<_>>()
    };
    assert_eq!(late(), [(ids[1], 4), (ids[0], 2)]);
    let first = crm.orders().late(None, &PageRequest::first(1)).unwrap();
    let second = PageRequest::after(1, first.next.unwrap());
    assert_eq!(
        crm.orders().late(None, &second).unwrap().items[0].order.id,
        ids[0]
    );
    let patch = OrderPatch {
        promised_on: Patch::Set(day(80)),
        ..OrderPatch::default()
    };
    crm.orders().update(ids[1], patch).unwrap();
    crm.orders().cancel(ids[0], OrderCancellation::default()).unwrap();
    assert_eq!(late(), []);
    crm.orders().reopen(ids[0], None).unwrap();
    assert_eq!(late(), [(ids[0], 2)]);
    crm.orders().delete(ids[0], None).unwrap();
    assert_eq!(late(), []);
    let then = Some("2026-03-12T00:00:00Z".parse().unwrap());
    let page = crm.orders().late(then, &PageRequest::default()).unwrap();
    assert_eq!(page.items[0].order.id, ids[2]);
    check_sound(&crm);
}
