//! Reports from a store, through the public API.
#![allow(clippy::unwrap_used, reason = "a test that fails panics")]

use crm_core::{
    Code, Crm, Currency, CustomerId, Decimal, MonthSales, NewCustomer, NewOrder, NewOrderLine, NewRefund,
    NewRefundLine, OpenOptions, OrderCancellation, TimeZone,
};

fn customer(crm: &Crm, name: &str) -> CustomerId {
    crm.customers().create(NewCustomer::person(name)).unwrap().id
}

fn order(currency: Currency, quantity: i64, price: i64, placed_at: &str) -> NewOrder {
    let line = NewOrderLine::new("TEA", quantity, price);
    NewOrder::new(currency, vec![line]).placed_at(placed_at.parse().unwrap())
}

fn euros(quantity: i64, price: i64, day: &str) -> NewOrder {
    order(Currency::EUR, quantity, price, &format!("{day}T12:00:00Z"))
}

/// `month orders/returns new+returning revenue…`
fn text(month: &MonthSales) -> String {
    let revenue: Vec<_> = month.revenue.iter().map(ToString::to_string).collect();
    format!(
        "{}-{:02} {}/{} {}+{} {}",
        month.month.year(),
        u8::from(month.month.month()),
        month.orders,
        month.returns,
        month.new_buyers,
        month.returning_buyers,
        revenue.join(" "),
    )
}

#[test]
fn sales_add_up_by_month_and_currency() {
    let crm = Crm::in_memory().unwrap();
    let (ada, bob) = (customer(&crm, "Ada"), customer(&crm, "Bob"));
    customer(&crm, "Cleo, who never bought");
    let gone = customer(&crm, "Dan, who was deleted");
    let mut orders = crm.orders();
    let mut create = |new: NewOrder| orders.create(new).unwrap();
    create(euros(1, 10, "2025-11-30").customer(ada));
    create(euros(1, 5, "2025-11-30").customer(ada));
    create(euros(1, 20, "2025-11-02").customer(bob));
    create(euros(1, 1, "2025-11-03").customer(gone));
    create(order(Currency::USD, 1, 7, "2026-02-01T00:00:00Z").customer(bob));
    let big = create(euros(4, 25, "2026-02-05").customer(ada));
    create(euros(-1, 10, "2026-02-06").customer(ada));
    create(euros(1, 3, "2026-02-07"));
    create(euros(1, 3, "2026-02-08").customer(ada));
    let cancelled = create(euros(1, 999, "2026-03-01").customer(ada));
    let deleted = create(euros(1, 999, "2026-03-01").customer(ada));
    let back = NewRefundLine {
        line: 1,
        quantity: Decimal::ONE,
        amount: None,
    };
    orders
        .refund(
            big.id,
            NewRefund {
                lines: vec![back],
                ..NewRefund::default()
            },
        )
        .unwrap();
    orders.cancel(cancelled.id, OrderCancellation::default()).unwrap();
    orders.delete(deleted.id, None).unwrap();
    crm.customers().delete(gone, None).unwrap();

    let sales = crm.reports().sales().unwrap();
    let months: Vec<_> = sales.months.iter().map(text).collect();
    assert_eq!(
        months,
        [
            "2025-11 4/0 3+0 36.00 EUR",
            "2025-12 0/0 0+0 ",
            "2026-01 0/0 0+0 ",
            // 100 − 25 refunded − 10 returned + 3 + 3.
            "2026-02 4/1 0+2 71.00 EUR 7.00 USD",
        ]
    );
    assert_eq!((sales.customers, sales.buyers, sales.repeat_buyers), (3, 3, 2));
    assert_eq!(sales.repeat_rate, Some(2.0 / 3.0));
    assert_eq!((sales.orders, sales.anonymous_orders, sales.returns), (8, 1, 1));
    let (first, last) = (sales.first_order_at.unwrap(), sales.last_order_at.unwrap());
    assert_eq!(
        (first.utc_date().to_string(), last.utc_date().to_string()),
        ("2025-11-02".into(), "2026-02-08".into())
    );
    let euro = sales.currencies[0];
    assert_eq!((euro.currency, euro.orders), (Currency::EUR, 7));
    assert_eq!((euro.revenue, euro.refunded), (107.into(), 35.into()));
    assert_eq!(sales.currencies[1].mean_order_value, Some(7.into()));

    // What the profiles say, with the deleted customer's 1 and the 3 of somebody unknown.
    let spent = |id| crm.customers().profile(id).unwrap().spent_in(Currency::EUR);
    assert_eq!(
        spent(ada) + spent(bob) + spent(gone) + Decimal::from(3),
        sales.revenue_in(Currency::EUR)
    );
}

#[test]
fn months_are_those_of_the_business() {
    let zone: TimeZone = "America/New_York".parse().unwrap();
    let crm = OpenOptions::new().time_zone(zone).in_memory().unwrap();
    let ada = customer(&crm, "Ada");
    for placed_at in ["2026-01-01T04:59:59Z", "2026-01-01T05:00:00Z"] {
        crm.orders()
            .create(order(Currency::USD, 1, 1, placed_at).customer(ada))
            .unwrap();
    }
    let months: Vec<_> = crm.reports().sales().unwrap().months.iter().map(text).collect();
    assert_eq!(months, ["2025-12 1/0 1+0 1.00 USD", "2026-01 1/0 0+1 1.00 USD"]);
}

#[test]
fn a_wrong_date_does_not_make_thousands_of_months() {
    let crm = Crm::in_memory().unwrap();
    for day in ["0001-05-05", "2015-11-01", "2025-12-01", "2036-02-01"] {
        crm.orders().create(euros(1, 1, day)).unwrap();
    }
    let sales = crm.reports().sales().unwrap();
    let months: Vec<_> = sales.months.iter().map(|of| of.month.to_string()).collect();
    // Ten years without an order are shown, a month more is not.
    assert_eq!(months.len(), 1 + 1 + 120 + 1 + 1);
    assert_eq!(months[..3], ["0001-05-01", "2015-11-01", "2015-12-01"]);
    assert_eq!(months[121..], ["2025-11-01", "2025-12-01", "2036-02-01"]);
}

#[test]
fn nothing_was_sold_yet() {
    let crm = Crm::in_memory().unwrap();
    customer(&crm, "Ada");
    let sales = crm.reports().sales().unwrap();
    assert_eq!((sales.customers, sales.buyers, sales.repeat_rate), (1, 0, None));
    assert_eq!((sales.months.len(), sales.currencies.len()), (0, 0));
    assert_eq!(crm.reports().top_customers(Currency::EUR, 10).unwrap(), []);
    assert_eq!(crm.reports().concentration(Currency::EUR).unwrap().points, []);
}

#[test]
fn the_best_customers_come_first() {
    let crm = Crm::in_memory().unwrap();
    let amounts = [("Ada", 5), ("Bob", 60), ("Cleo", 5), ("Dan", 20), ("Eve", 900)];
    let ids = amounts.map(|(name, price)| {
        let id = customer(&crm, name);
        crm.orders()
            .create(euros(1, price, "2026-01-01").customer(id))
            .unwrap();
        id
    });
    crm.customers().delete(ids[4], None).unwrap();
    // Who spent nothing in euros is not among them.
    let dollars = order(Currency::USD, 1, 7, "2026-01-01T00:00:00Z");
    crm.orders()
        .create(dollars.customer(customer(&crm, "Fay")))
        .unwrap();
    assert_eq!(crm.reports().top_customers(Currency::EUR, 9).unwrap().len(), 4);
    let none = crm.reports().top_customers(Currency::EUR, 0).unwrap_err();
    assert_eq!((none.code(), none.field()), (Code::OutOfRange, Some("limit")));
    let top = crm.reports().top_customers(Currency::EUR, 3).unwrap();
    let found: Vec<_> = top.iter().map(|one| (one.customer_id, one.spent)).collect();
    assert_eq!(
        found,
        [(ids[1], 60.into()), (ids[3], 20.into()), (ids[0], 5.into())]
    );
    assert_eq!(top[0].share, Some(60.0 / 90.0));
    let spread = crm
        .snapshot()
        .unwrap()
        .reports()
        .concentration(Currency::EUR)
        .unwrap();
    assert_eq!((spread.customers, spread.a, spread.b, spread.c), (5, 2, 2, 1));
}
