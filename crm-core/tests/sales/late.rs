//! What was late, and what was overdue, at past instants: what was answered then.

use std::time::Duration;

use crm_core::{
    Clock as _, Crm, Currency, Date, InvoiceId, InvoicePatch, NewInvoice, NewOrder, NewOrderLine, NewPayment,
    OrderAdvance, OrderCancellation, OrderId, OrderPatch, OrderStatus, PageRequest, Patch, PaymentMatching,
    Timestamp,
};

use super::{check_sound, office};

fn day(ordinal: u64) -> Date {
    Date::from_ordinal_date(2026, u16::try_from(ordinal).unwrap()).unwrap()
}

type Late<T> = Vec<(T, u64, u32)>;

/// The ids, versions and days of all that is late, read in pages of two.
fn late(crm: &Crm, as_of: Option<Timestamp>) -> Late<OrderId> {
    let (mut page, mut all) = (PageRequest::first(2), Vec::new());
    loop {
        let found = crm.orders().late(as_of, &page).unwrap();
        let items = found.items.iter();
        all.extend(items.map(|late| (late.order.id, late.order.version, late.days)));
        let Some(next) = found.next else { return all };
        page = PageRequest::after(2, next);
    }
}

fn overdue(crm: &Crm, as_of: Option<Timestamp>) -> Late<InvoiceId> {
    let (mut page, mut all) = (PageRequest::first(2), Vec::new());
    loop {
        let found = crm.invoices().overdue(as_of, &page).unwrap();
        let items = found.items.iter();
        all.extend(items.map(|late| (late.invoice.id, late.invoice.version, late.days)));
        let Some(next) = found.next else { return all };
        page = PageRequest::after(2, next);
    }
}

/// One of many things happens to orders and invoices. What cannot be done is refused, and nothing is done.
fn step(crm: &Crm, orders: &mut Vec<OrderId>, invoices: &mut Vec<InvoiceId>, today: u64, draw: u64) {
    let pick = usize::try_from(draw / 16).unwrap();
    let due = day(today + draw / 7 % 6);
    let (order, invoice) = (
        orders.get(pick % orders.len().max(1)),
        invoices.get(pick % invoices.len().max(1)),
    );
    match (draw % 12, order.copied(), invoice.copied()) {
        (0..3, ..) => {
            let new = NewOrder {
                promised_on: Some(due),
                ..NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 2, 10)])
            };
            orders.push(crm.orders().create(new).unwrap().id);
        }
        (3 | 4, Some(id), _) => {
            let new = NewInvoice {
                due_on: Some(due),
                ..NewInvoice::new(id).series("2026-").amount(5)
            };
            invoices.extend(crm.invoices().create(new).ok().map(|invoice| invoice.id));
        }
        (5, Some(id), _) => drop(crm.orders().advance(id, OrderAdvance::to(OrderStatus::Delivered))),
        (6, Some(id), _) => drop(crm.orders().cancel(id, OrderCancellation::default())),
        (7, Some(id), _) => drop(crm.orders().reopen(id, None)),
        (8, Some(id), _) => {
            let patch = OrderPatch {
                promised_on: Patch::Set(due),
                ..OrderPatch::default()
            };
            drop(crm.orders().update(id, patch));
        }
        (9, Some(id), _) if (draw / 3).is_multiple_of(2) => drop(crm.orders().restore(id, None)),
        (9, Some(id), _) => drop(crm.orders().delete(id, None)),
        (10, _, Some(id)) => {
            let order = crm.invoices().get(id).unwrap().order_id;
            let new = NewPayment {
                amount: 5.into(),
                ..NewPayment::default()
            };
            if let Ok(order) = crm.orders().add_payment(order, new) {
                let paid = order.payments.last().unwrap().id;
                drop(crm.invoices().match_payment(id, PaymentMatching::of(paid)));
            }
        }
        (11, _, Some(id)) => {
            let patch = InvoicePatch {
                due_on: Patch::Set(due),
                ..InvoicePatch::default()
            };
            drop(crm.invoices().update(id, patch));
        }
        _ => {}
    }
}

#[test]
fn what_was_late_at_a_past_instant_is_what_was_answered_then() {
    let (crm, clock) = office();
    let (mut orders, mut invoices) = (Vec::new(), Vec::new());
    let (mut draw, mut answers) = (7_u64, Vec::new());
    for today in 61..161 {
        for _ in 0..4 {
            draw = draw
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            step(&crm, &mut orders, &mut invoices, today, draw >> 33);
        }
        // After all that happened in this instant.
        let now = clock.now();
        answers.push((now, late(&crm, None), overdue(&crm, None)));
        clock.advance(Duration::from_secs(24 * 3600));
    }
    let most = |lengths: &mut dyn Iterator<Item = usize>| lengths.max().unwrap();
    assert!(most(&mut answers.iter().map(|(_, late, _)| late.len())) > 5);
    assert!(most(&mut answers.iter().map(|(_, _, overdue)| overdue.len())) > 5);
    for (at, late_then, overdue_then) in answers {
        assert_eq!(late(&crm, Some(at)), late_then, "{at}");
        assert_eq!(overdue(&crm, Some(at)), overdue_then, "{at}");
    }
    check_sound(&crm);
}
