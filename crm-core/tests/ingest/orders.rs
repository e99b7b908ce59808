//! Orders of Shopify: to the cent, on their way, and found again.

use super::*;
use crm_core::{
    Channel, Currency, Lifecycle, NewOrder, NewOrderLine, NewPayment, NewProduct, OrderPatch, OrderStatus,
    Patch,
};

#[test]
fn an_order_to_the_cent() {
    let crm = open();
    let tea = crm
        .products()
        .create(NewProduct::new("Tea").sku("TEA-100"))
        .unwrap();
    let taken = shopify(&crm, "orders/create", &parse(ORDER));
    assert_eq!(taken.outcome, IngestOutcome::Created);
    let order = order(&crm, &taken);
    assert_eq!(
        (order.source.as_deref(), order.number.as_deref()),
        (Some("shopify"), Some("5310050001"))
    );
    assert_eq!(order.note.as_deref(), Some("#1042\nPlease ring twice."));
    assert_eq!(order.total_money().to_string(), "59.94 EUR");
    assert_eq!(
        (order.shipping, order.discount, order.tax),
        (dec("4.75"), dec("0"), dec("0"))
    );
    assert_eq!(
        (order.lines[0].discount, order.lines[0].tax),
        (dec("2.00"), dec("3.04"))
    );
    assert_eq!(
        (order.lines[0].product_id, order.lines[1].sku.as_deref()),
        (Some(tea.id), Some("POT-1"))
    );
    assert_eq!(taken.product_ids, [tea.id]);
    assert_eq!(
        (order.channel, order.status),
        (Some(Channel::Web), OrderStatus::Placed)
    );
    assert_eq!(order.placed_at, "2026-02-03T17:19:58Z".parse().unwrap());
    assert_eq!(
        (order.payments.len(), order.payments[0].amount),
        (1, dec("59.94"))
    );
    assert_eq!(order.payments[0].method.as_deref(), Some("shopify_payments"));
    let mira = customer(&crm, &taken);
    assert_eq!(
        (mira.lifecycle, mira.language.as_deref()),
        (Lifecycle::Customer, Some("de-DE"))
    );
    // The webhook about the customer completes what the order told.
    let taken = shopify(&crm, "customers/create", &parse(CUSTOMER));
    assert_eq!(taken.customer_id, Some(mira.id));
    assert_eq!(customer(&crm, &taken).addresses.len(), 2);
    check_sound(&crm);
}

#[test]
fn an_order_with_taxes_in_its_prices_and_a_tip() {
    let crm = open();
    let order_json = json!({
        "id": 1, "currency": "JPY", "taxes_included": true, "total_price": "1650", "total_tax": "150",
        "total_tip_received": "100", "financial_status": "pending", "created_at": "2026-02-01T00:00:00Z",
        "line_items": [
            { "id": 1, "name": "Bowl", "quantity": 2, "price": 500, "tax_lines": [{ "price": "90" }] },
            { "id": 2, "name": "Gone", "quantity": 0, "price": "500" },
        ],
        "shipping_lines": [{ "price": "600", "discount_allocations": [{ "amount": "50" }], "tax_lines": [{ "price": "50" }] }],
    });
    let taken = shopify(&crm, "orders/create", &order_json);
    let order = order(&crm, &taken);
    assert_eq!(
        (order.total, order.shipping, order.lines.len()),
        (dec("1650"), dec("550"), 2)
    );
    assert_eq!(order.lines[1].name.as_deref(), Some("Tip"));
    assert!(order.payments.is_empty() && order.customer_id.is_none());
}

#[test]
fn an_order_of_an_old_version_tells_tax_and_discount_for_the_whole() {
    let crm = open();
    let payload = json!({
        "id": 1, "currency": "USD", "total_price": "20.40", "total_tax": "1.20", "total_discounts": "0.80",
        "created_at": "2026-02-01T00:00:00Z", "financial_status": "partially_paid", "total_outstanding": "5.40",
        "line_items": [{ "id": 1, "name": "Mug", "quantity": 2, "price": "10.00" }],
    });
    let order = order(&crm, &shopify(&crm, "orders/create", &payload));
    assert_eq!(
        (order.tax, order.discount, order.payments[0].amount),
        (dec("1.20"), dec("0.80"), dec("15.00"))
    );
}

#[test]
fn a_total_that_cannot_be_reached_is_refused() {
    let crm = open();
    let wrong = with(ORDER, &[("/total_price", json!("59.93"))]);
    assert_eq!(
        refused(&crm, "orders/create", &wrong),
        (Code::Inconsistent, "total_price".into())
    );
    shopify(&crm, "orders/create", &parse(ORDER));
    assert_eq!(
        refused(&crm, "orders/updated", &wrong),
        (Code::Inconsistent, "total_price".into())
    );
    check_sound(&crm);
}

#[test]
fn an_order_goes_its_way() {
    let crm = open();
    let pending = with(ORDER, &[("/financial_status", json!("pending"))]);
    shopify(&crm, "orders/create", &pending);
    let paid = with(ORDER, &[("/updated_at", json!("2026-02-04T10:00:00Z"))]);
    let taken = shopify(&crm, "orders/paid", &paid);
    assert_eq!(taken.outcome, IngestOutcome::Updated);
    assert_eq!(
        order(&crm, &taken).payments[0].at,
        "2026-02-04T10:00:00Z".parse().unwrap()
    );

    let sent = json!([{ "id": 1, "status": "success", "created_at": "2026-02-05T10:00:00Z", "updated_at": "2026-02-05T10:00:00Z" }]);
    let fulfilled = with(
        ORDER,
        &[
            ("/updated_at", json!("2026-02-05T10:00:01Z")),
            ("/fulfillment_status", json!("fulfilled")),
            ("/fulfillments", sent.clone()),
        ],
    );
    let shipped = order(&crm, &shopify(&crm, "orders/fulfilled", &fulfilled));
    assert_eq!(shipped.status, OrderStatus::Shipped);
    assert_eq!(
        shipped.status_history[1].at,
        "2026-02-05T10:00:00Z".parse().unwrap()
    );

    let mut arrived = fulfilled.clone();
    arrived["updated_at"] = json!("2026-02-07T10:00:00Z");
    arrived["fulfillments"][0]["shipment_status"] = json!("delivered");
    arrived["fulfillments"][0]["updated_at"] = json!("2026-02-07T09:00:00Z");
    assert_eq!(
        order(&crm, &shopify(&crm, "orders/updated", &arrived)).status,
        OrderStatus::Delivered
    );

    let mut cancelled = arrived.clone();
    cancelled["updated_at"] = json!("2026-02-08T10:00:00Z");
    cancelled["cancelled_at"] = json!("2026-02-08T09:00:00Z");
    cancelled["cancel_reason"] = json!("customer");
    let last = order(&crm, &shopify(&crm, "orders/cancelled", &cancelled));
    let step = last.status_history.last().unwrap();
    assert_eq!(
        (last.status, step.reason.as_deref()),
        (OrderStatus::Cancelled, Some("customer"))
    );
    assert_eq!(step.at, "2026-02-08T09:00:00Z".parse().unwrap());
    check_sound(&crm);
}

#[test]
fn transactions_are_payments_and_what_is_booked_is_not_booked_again() {
    let crm = open();
    let id = shopify(
        &crm,
        "orders/create",
        &with(ORDER, &[("/financial_status", json!("pending"))]),
    )
    .order_id
    .unwrap();
    let by_hand = NewPayment {
        amount: dec("20"),
        ..NewPayment::default()
    };
    crm.orders().add_payment(id, by_hand).unwrap();
    let transactions = json!([
        { "id": 1, "kind": "authorization", "status": "success", "amount": "59.94" },
        { "id": 2, "kind": "capture", "status": "success", "amount": "39.94", "gateway": "shopify_payments",
          "processed_at": "2026-02-04T10:00:00Z" },
        { "id": 3, "kind": "capture", "status": "failure", "amount": "20.00" },
        { "id": 4, "kind": "capture", "status": "success", "amount": "20.00" },
    ]);
    let paid = with(
        ORDER,
        &[
            ("/transactions", transactions),
            ("/updated_at", json!("2026-02-04T10:00:00Z")),
        ],
    );
    let order = order(&crm, &shopify(&crm, "orders/paid", &paid));
    let amounts: Vec<_> = order.payments.iter().map(|payment| payment.amount).collect();
    assert_eq!(amounts, [dec("20"), dec("39.94")]);
    assert_eq!(order.payments[1].reference.as_deref(), Some("2"));
}

#[test]
fn an_order_that_came_from_a_file_is_the_same_order() {
    let crm = open();
    let lines = vec![NewOrderLine::new("TEA-100", 2, 9)];
    let stored = crm
        .orders()
        .create(NewOrder::new(Currency::EUR, lines).numbered("shopify", "5310050001"))
        .unwrap();
    let taken = shopify(&crm, "orders/updated", &parse(ORDER));
    assert_eq!(
        (taken.outcome, taken.order_id),
        (IngestOutcome::Updated, Some(stored.id))
    );
    assert_eq!(order(&crm, &taken).lines.len(), 2);
    let taken = crm.ingest().shopify(
        "orders/updated",
        &with(ORDER, &[("/currency", json!("USD"))]),
        None,
    );
    assert_eq!(taken.unwrap_err().code(), Code::CurrencyMismatch);
}

#[test]
fn a_deleted_order_stays_deleted() {
    let crm = open();
    let id = shopify(&crm, "orders/create", &parse(ORDER)).order_id.unwrap();
    assert_eq!(
        crm.ingest()
            .shopify("orders/delete", &json!({ "id": 5_310_050_001_i64 }), None)
            .unwrap()
            .outcome,
        IngestOutcome::Deleted
    );
    assert!(crm.orders().find(id).unwrap().is_none());
    for (topic, payload) in [
        ("orders/updated", parse(ORDER)),
        ("refunds/create", parse(REFUND)),
    ] {
        assert_eq!(
            verdict(&shopify(&crm, topic, &payload)),
            ignored(IngestReason::Deleted)
        );
    }
    check_sound(&crm);
}

#[test]
fn a_note_written_here_stays() {
    let crm = open();
    let id = shopify(&crm, "orders/create", &parse(ORDER)).order_id.unwrap();
    let patch = OrderPatch {
        note: Patch::Set("Called back.".into()),
        ..OrderPatch::default()
    };
    crm.orders().update(id, patch).unwrap();
    let later = with(ORDER, &[("/updated_at", json!("2026-02-09T09:00:00Z"))]);
    let taken = shopify(&crm, "orders/updated", &later);
    assert_eq!(taken.outcome, IngestOutcome::Unchanged);
    assert_eq!(order(&crm, &taken).note.as_deref(), Some("Called back."));
}

#[test]
fn zero_with_decimals_is_no_change() {
    let crm = open();
    let order = json!({
        "id": 1, "created_at": "2024-05-01T10:00:00Z", "currency": "EUR",
        "line_items": [{ "id": 1, "title": "T", "quantity": 1, "price": "5.00", "total_discount": "0.00" }],
    });
    let outcomes: Vec<_> = (0..3)
        .map(|_| {
            crm.ingest()
                .shopify("orders/create", &order, None)
                .unwrap()
                .outcome
        })
        .collect();
    let [created, unchanged] = [IngestOutcome::Created, IngestOutcome::Unchanged];
    assert_eq!(outcomes, [created, unchanged, unchanged]);
}
