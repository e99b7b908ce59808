//! What is bought of suppliers.

use crm_core::{
    Clock, Code, Crm, Currency, Customer, Date, Decimal, Money, NewCustomer, NewProduct, NewPurchaseLine,
    NewPurchaseOrder, NewReceipt, PageRequest, Patch, PurchaseCancellation, PurchaseOrder,
    PurchaseOrderPatch, PurchasePart, PurchasePlacement, PurchaseQuery, PurchaseStatus, Role,
};

use super::{check_refused, check_sound, office, person};

fn supplier(crm: &Crm) -> Customer {
    let new = NewCustomer {
        roles: vec![Role::Supplier],
        ..NewCustomer::organization("Estate")
    };
    crm.customers().create(new).unwrap()
}

/// Ten at 2 euros and four at 5, and 3 euros for shipping.
fn draft(crm: &Crm) -> PurchaseOrder {
    let lines = vec![
        NewPurchaseLine::new("TEA", 10, 2),
        NewPurchaseLine::new("CUP", 4, 5),
    ];
    let new = NewPurchaseOrder {
        shipping: 3.into(),
        number: Some("P 1".to_owned()),
        ..NewPurchaseOrder::new(supplier(crm).id, Currency::EUR, lines)
    };
    crm.purchases().create(new).unwrap()
}

fn part(line: u32, quantity: i64) -> PurchasePart {
    PurchasePart {
        line,
        quantity: quantity.into(),
    }
}

fn receipt(lines: Vec<PurchasePart>) -> NewReceipt {
    NewReceipt {
        lines,
        ..NewReceipt::default()
    }
}

#[test]
fn goods_come_in_parts() {
    let (crm, clock) = office();
    let order = draft(&crm);
    assert_eq!((order.cost, order.status), (43.into(), PurchaseStatus::Draft));
    let early = crm.purchases().receive(order.id, NewReceipt::default());
    check_refused(early, Code::IllegalState, "status");
    let sent = crm
        .purchases()
        .place(order.id, PurchasePlacement::default())
        .unwrap();
    assert_eq!(
        (sent.status, sent.ordered_at),
        (PurchaseStatus::Ordered, Some(clock.now()))
    );
    let some = crm
        .purchases()
        .receive(order.id, receipt(vec![part(1, 4), part(2, 4)]))
        .unwrap();
    assert_eq!(some.status, PurchaseStatus::PartlyReceived);
    assert_eq!(
        (some.lines[0].received, some.received_cost),
        (4.into(), 28.into())
    );
    for (parts, code, field) in [
        (vec![part(1, 7)], Code::OutOfRange, "lines[0].quantity"),
        (
            vec![part(1, 1), part(1, 1)],
            Code::DuplicateInInput,
            "lines[1].line",
        ),
        (vec![part(3, 1)], Code::UnknownReference, "lines[0].line"),
        (vec![part(1, -1)], Code::OutOfRange, "lines[0].quantity"),
    ] {
        check_refused(crm.purchases().receive(order.id, receipt(parts)), code, field);
    }
    let patch = PurchaseOrderPatch {
        lines: Some(vec![NewPurchaseLine::new("TEA", 1, 1)]),
        ..PurchaseOrderPatch::default()
    };
    check_refused(
        crm.purchases().update(order.id, patch),
        Code::IllegalState,
        "lines",
    );
    let all = crm.purchases().receive(order.id, NewReceipt::default()).unwrap();
    assert_eq!(
        (all.status, all.received_cost),
        (PurchaseStatus::Received, 40.into())
    );
    let late = crm.purchases().cancel(order.id, PurchaseCancellation::default());
    check_refused(late, Code::IllegalState, "status");
    let profile = crm.customers().profile(order.supplier_id).unwrap();
    assert_eq!(profile.order_count, 0);
    check_sound(&crm);
}

#[test]
fn only_suppliers_are_ordered_from() {
    let (crm, _) = office();
    let ada = person(&crm, "Ada").id;
    let estate = supplier(&crm).id;
    let price = Money::parse("2.50", "EUR").unwrap();
    let tea = NewProduct {
        cost: Some(price),
        ..NewProduct::new("Tea").sku("TEA")
    };
    let tea = crm.products().create(tea).unwrap();
    let line = || NewPurchaseLine {
        sku: Some("TEA".to_owned()),
        ..NewPurchaseLine::default()
    };
    let refuse = |id, currency, line: NewPurchaseLine, code, field: &str| {
        let new = NewPurchaseOrder::new(id, currency, vec![line]);
        check_refused(crm.purchases().create(new), code, field);
    };
    refuse(ada, Currency::EUR, line(), Code::IllegalState, "supplier_id");
    refuse(
        crm.new_id(),
        Currency::EUR,
        line(),
        Code::UnknownReference,
        "supplier_id",
    );
    refuse(
        estate,
        Currency::USD,
        line(),
        Code::CurrencyMismatch,
        "lines[0].unit_cost",
    );
    let unknown = NewPurchaseLine {
        unit_cost: None,
        ..NewPurchaseLine::new("CUP", 1, 1)
    };
    refuse(
        estate,
        Currency::EUR,
        unknown,
        Code::Required,
        "lines[0].unit_cost",
    );
    refuse(
        estate,
        Currency::EUR,
        NewPurchaseLine::new("CUP", 0, 1),
        Code::OutOfRange,
        "lines[0].quantity",
    );
    let none = NewPurchaseOrder::new(estate, Currency::EUR, Vec::new());
    check_refused(crm.purchases().create(none), Code::Required, "lines");
    let made = NewPurchaseOrder::new(estate, Currency::EUR, vec![line()]);
    let made = crm.purchases().create(made).unwrap();
    assert_eq!(
        (made.lines[0].product_id, made.cost),
        (Some(tea.id), Decimal::new(250, 2))
    );
    check_sound(&crm);
}

#[test]
fn purchase_orders_are_listed_changed_and_called_off() {
    let (crm, clock) = office();
    let order = draft(&crm);
    let day = Date::from_ordinal_date(2026, 70).unwrap();
    let patch = PurchaseOrderPatch {
        expected_on: Patch::Set(day),
        tax: Some(7.into()),
        ..PurchaseOrderPatch::default()
    };
    let changed = crm.purchases().update(order.id, patch).unwrap();
    assert_eq!((changed.cost, changed.version), (50.into(), 2));
    let count = |query: PurchaseQuery| {
        let page = crm.purchases().list(&query, &PageRequest::default()).unwrap();
        page.items.len()
    };
    let waits = || PurchaseQuery {
        supplier_id: Some(order.supplier_id),
        expected_before: day.next_day(),
        ..PurchaseQuery::default()
    };
    assert_eq!(count(waits()), 1);
    let before = clock.now();
    clock.advance(std::time::Duration::from_secs(1));
    let cancellation = PurchaseCancellation {
        version: Some(2),
        reason: Some("too late".to_owned()),
    };
    let gone = crm.purchases().cancel(order.id, cancellation).unwrap();
    assert_eq!(gone.status, PurchaseStatus::Cancelled);
    assert_eq!(count(waits()), 0);
    let was = crm.purchases().as_of(order.id, before).unwrap();
    assert_eq!(was.status, PurchaseStatus::Draft);
    crm.purchases().delete(order.id, None).unwrap();
    assert_eq!(count(PurchaseQuery::default()), 0);
    crm.purchases().restore(order.id, None).unwrap();
    let history = crm
        .purchases()
        .history(order.id, &PageRequest::default())
        .unwrap();
    assert_eq!(history.items.len(), 5);
    check_sound(&crm);
}
