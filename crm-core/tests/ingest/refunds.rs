//! Refunds of Shopify: on their lines, once, and in money only as far as money went back.

use super::*;
use crm_core::RefundMethod;

#[test]
fn a_refund_of_one_line_and_the_shipping() {
    let crm = open();
    let sold = shopify(&crm, "orders/create", &parse(ORDER));
    let taken = shopify(&crm, "refunds/create", &parse(REFUND));
    assert_eq!(
        (taken.outcome, taken.order_id),
        (IngestOutcome::Created, sold.order_id)
    );
    let order = order(&crm, &taken);
    let refund = &order.refunds[0];
    assert_eq!(taken.refund_ids, [refund.id]);
    assert_eq!(
        (refund.amount, refund.shipping, refund.method),
        (dec("40.90"), dec("4.75"), RefundMethod::Payout)
    );
    assert_eq!(
        (
            refund.lines[0].line,
            refund.lines[0].quantity,
            refund.lines[0].amount
        ),
        (2, dec("1"), dec("36.15"))
    );
    assert_eq!(refund.reason.as_deref(), Some("The lid was broken."));
    assert_eq!(refund.at, "2026-02-10T10:00:00Z".parse().unwrap());
    let profile = crm.customers().profile(sold.customer_id.unwrap()).unwrap();
    assert_eq!(profile.spent[0].to_string(), "19.04 EUR");
    check_sound(&crm);
}

#[test]
fn a_refund_before_its_order_is_to_be_sent_again() {
    let crm = open();
    let (code, field) = refused(&crm, "refunds/create", &parse(REFUND));
    assert_eq!((code, field.as_str()), (Code::UnknownReference, "order_id"));
    shopify(&crm, "orders/create", &parse(ORDER));
    assert_eq!(
        shopify(&crm, "refunds/create", &parse(REFUND)).outcome,
        IngestOutcome::Created
    );
    let unknown = with(
        REFUND,
        &[("/id", json!(2)), ("/refund_line_items/0/line_item_id", json!(4))],
    );
    let (code, field) = refused(&crm, "refunds/create", &unknown);
    assert_eq!(
        (code, field.as_str()),
        (Code::UnknownReference, "refund_line_items[0].line_item_id")
    );
}

#[test]
fn a_refund_within_an_order_is_the_same_refund() {
    let crm = open();
    let refunded = with(
        ORDER,
        &[
            ("/refunds", json!([parse(REFUND)])),
            ("/financial_status", json!("partially_refunded")),
            ("/updated_at", json!("2026-02-10T10:00:01Z")),
        ],
    );
    // The order is heard of for the first time when it is refunded already.
    let first = shopify(&crm, "orders/updated", &refunded);
    assert_eq!(first.outcome, IngestOutcome::Created);
    let taken = crm
        .ingest()
        .shopify("refunds/create", &parse(REFUND), None)
        .unwrap();
    assert_eq!(
        (taken.outcome, taken.refund_ids),
        (IngestOutcome::Unchanged, first.refund_ids.clone())
    );
    assert_eq!(order(&crm, &first).refunds.len(), 1);
    check_sound(&crm);
}

#[test]
fn less_money_than_the_goods_were_worth() {
    let crm = open();
    shopify(&crm, "orders/create", &parse(ORDER));
    let less = with(
        REFUND,
        &[
            (
                "/order_adjustments",
                json!([{ "kind": "refund_discrepancy", "amount": "6.15", "tax_amount": "0.00" }]),
            ),
            ("/transactions/0/amount", json!("30.00")),
        ],
    );
    let order = order(&crm, &shopify(&crm, "refunds/create", &less));
    let refund = &order.refunds[0];
    assert_eq!(
        (order.refunds.len(), refund.amount, refund.lines[0].quantity),
        (1, dec("30.00"), dec("1"))
    );
}

#[test]
fn more_money_than_the_goods_were_worth() {
    let crm = open();
    shopify(&crm, "orders/create", &parse(ORDER));
    let more = with(
        REFUND,
        &[
            ("/order_adjustments", json!([])),
            ("/transactions/0/amount", json!("59.94")),
        ],
    );
    let more = order(&crm, &shopify(&crm, "refunds/create", &more));
    assert_eq!(
        (more.refunds[0].amount, more.refunds[0].shipping),
        (dec("59.94"), dec("4.75"))
    );
    assert_eq!(more.refunds[0].lines.len(), 2);
    let too_much = with(REFUND, &[("/id", json!(3)), ("/refund_line_items", json!([]))]);
    assert_eq!(
        refused(&crm, "refunds/create", &too_much),
        (Code::Inconsistent, "transactions".into())
    );
}

#[test]
fn an_item_taken_off_an_order_that_was_not_paid() {
    let crm = open();
    let sold = shopify(
        &crm,
        "orders/create",
        &with(ORDER, &[("/financial_status", json!("pending"))]),
    );
    let removal = with(
        REFUND,
        &[("/transactions", json!([])), ("/order_adjustments", json!([]))],
    );
    let order = order(&crm, &shopify(&crm, "refunds/create", &removal));
    assert_eq!(
        (order.refunds[0].method, order.refunds[0].amount),
        (RefundMethod::Credit, dec("36.15"))
    );
    let profile = crm.customers().profile(sold.customer_id.unwrap()).unwrap();
    assert_eq!(profile.balance[0].to_string(), "23.79 EUR");
}

#[test]
fn an_item_taken_off_an_order_that_was_paid_in_part() {
    let crm = open();
    let part = with(
        ORDER,
        &[
            ("/financial_status", json!("partially_paid")),
            ("/total_outstanding", json!("19.94")),
        ],
    );
    let sold = shopify(&crm, "orders/create", &part);
    // It now costs 23.79, and 40 were paid: 16.21 go back.
    let removal = with(
        REFUND,
        &[
            ("/transactions/0/amount", json!("16.21")),
            ("/order_adjustments", json!([])),
        ],
    );
    let taken = shopify(&crm, "refunds/create", &removal);
    let order = order(&crm, &taken);
    let halves: Vec<_> = order
        .refunds
        .iter()
        .map(|refund| (refund.method, refund.amount))
        .collect();
    assert_eq!(
        halves,
        [
            (RefundMethod::Payout, dec("16.21")),
            (RefundMethod::Credit, dec("19.94"))
        ]
    );
    assert_eq!(taken.refund_ids.len(), 2);
    let profile = crm.customers().profile(sold.customer_id.unwrap()).unwrap();
    assert!(profile.balance.is_empty());
    check_sound(&crm);
}

#[test]
fn an_item_is_exchanged_for_another() {
    let crm = open();
    shopify(&crm, "orders/create", &parse(ORDER));
    shopify(&crm, "refunds/create", &parse(REFUND));
    let mut exchanged = with(
        ORDER,
        &[
            ("/updated_at", json!("2026-02-11T10:00:00Z")),
            ("/total_price", json!("69.94")),
            ("/refunds", json!([parse(REFUND)])),
        ],
    );
    let cup = json!({ "id": 9_310_050_003_i64, "name": "Cup", "sku": "CUP", "quantity": 1, "price": "10.00", "tax_lines": [],
        "discount_allocations": [] });
    exchanged["line_items"].as_array_mut().unwrap().push(cup);
    let order = order(&crm, &shopify(&crm, "orders/updated", &exchanged));
    assert_eq!(
        (order.lines.len(), order.refunds.len(), order.total),
        (3, 1, dec("69.94"))
    );
    check_sound(&crm);
}

#[test]
fn a_refund_after_the_lines_were_put_in_another_order() {
    let refund = |id: i64, line: i64, amount: &str| {
        json!({
            "id": id, "order_id": 7_001, "created_at": "2026-02-10T10:00:00Z",
            "refund_line_items": [{ "line_item_id": line, "quantity": 1, "subtotal": amount, "total_tax": "0.00" }],
            "transactions": [{ "id": id, "kind": "refund", "status": "success", "amount": amount }],
        })
    };
    for (price, total) in [("20.00", "60.00"), ("10.00", "40.00")] {
        let crm = open();
        let line = |id: i64, price: &str| json!({ "id": id, "name": "Cup", "quantity": 2, "price": price });
        let mut sold = json!({
            "id": 7_001, "currency": "EUR", "created_at": "2026-02-09T08:00:00Z", "updated_at": "2026-02-09T08:00:00Z",
            "total_price": total, "line_items": [line(1, "10.00"), line(2, price)],
        });
        shopify(&crm, "orders/create", &sold);
        shopify(&crm, "refunds/create", &refund(1, 1, "10.00"));
        sold["updated_at"] = json!("2026-02-11T10:00:00Z");
        sold["note"] = json!("Two parcels.");
        sold["line_items"] = json!([line(2, price), line(1, "10.00")]);
        shopify(&crm, "orders/updated", &sold);
        let order = order(&crm, &shopify(&crm, "refunds/create", &refund(2, 2, price)));
        let part = |at: usize| &order.refunds[at].lines[0];
        assert_eq!((part(0).line, part(0).amount), (1, dec("10.00")));
        assert_eq!((part(1).line, part(1).amount), (2, dec(price)));
        assert_eq!(
            (order.lines[1].unit_price, part(1).quantity),
            (dec(price), dec("1"))
        );
        assert_eq!(order.note.as_deref(), Some("Two parcels."));
        check_sound(&crm);
    }
}
