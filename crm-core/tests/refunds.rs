//! What a refund of a part of a line comes to when no amount is given.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crm_core::{Crm, Currency, Decimal, NewOrder, NewOrderLine, NewRefund, NewRefundLine};

fn money(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn a_default_refund_is_the_share_of_its_items_whatever_was_refunded_besides() {
    let crm = Crm::in_memory().unwrap();
    let mut orders = crm.orders();
    let mut amounts = |price: &str, quantity: i64, parts: &[(i64, Option<&str>)]| -> Vec<Decimal> {
        let lines = vec![NewOrderLine::new("TEA", quantity, money(price))];
        let mut order = orders.create(NewOrder::new(Currency::EUR, lines)).unwrap();
        for (quantity, amount) in parts {
            let mut refund = NewRefund::default();
            refund.lines.push(NewRefundLine {
                line: 1,
                quantity: (*quantity).into(),
                amount: amount.map(money),
            });
            order = orders.refund(order.id, refund).unwrap();
        }
        order.refunds.iter().map(|refund| refund.amount).collect()
    };
    // Withheld from the first item: not given back with the last.
    assert_eq!(
        amounts("9", 2, &[(1, Some("2.50")), (1, None)]),
        ["2.5", "9"].map(money)
    );
    // Goodwill is no part of a share, but bounds what is left.
    assert_eq!(
        amounts("9", 3, &[(0, Some("4")), (2, None), (1, None)]),
        ["4", "18", "5"].map(money)
    );
    // The last takes what rounding left.
    assert_eq!(
        amounts("3.335", 3, &[(1, None), (1, None), (1, None)]),
        ["3.34", "3.34", "3.325"].map(money)
    );
}
