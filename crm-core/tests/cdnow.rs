//! The figures of a real shop: the CDNOW sample, with numbers that were computed from the file by other means.
#![allow(clippy::unwrap_used, reason = "a test that fails panics")]

use std::fs::File;
use std::path::Path;

use crm_core::{Column, Crm, Currency, Decimal, ImportOptions, OrderMapping, RfmOptions, Timestamp};

/// The day after the last purchase.
const AS_OF: &str = "1998-07-01T00:00:00Z";

fn shop() -> Crm {
    let crm = Crm::in_memory().unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/cdnow.csv");
    let mapping = OrderMapping {
        customer_external_id: Some("customer".into()),
        placed_at: Some("date".into()),
        currency: Some(Column::fixed("USD")),
        description: Some(Column::fixed("CDs")),
        quantity: Some("quantity".into()),
        amount: Some("amount".into()),
        ..OrderMapping::default()
    };
    let file = File::open(file).unwrap();
    crm.imports()
        .orders(file, &mapping, ImportOptions::default())
        .unwrap();
    crm
}

fn decimals<const N: usize>(texts: [&str; N]) -> [Decimal; N] {
    texts.map(|text| text.parse().unwrap())
}

#[test]
fn sales_and_scores_are_those_of_the_file() {
    let crm = shop();
    let sales = crm.reports().sales().unwrap();
    assert_eq!(
        (sales.customers, sales.buyers, sales.orders),
        (2_357, 2_357, 6_919)
    );
    // 1,152 have two orders or more, 13 of them all on one day.
    assert_eq!(sales.repeat_buyers, 1_139);
    assert_eq!(sales.revenue_in(Currency::USD), decimals(["244091.94"])[0]);
    let month = |at: usize| {
        let month = &sales.months[at];
        (
            month.month.to_string(),
            month.orders,
            month.revenue_in(Currency::USD).to_string(),
        )
    };
    assert_eq!(sales.months.len(), 18);
    assert_eq!(month(0), ("1997-01-01".to_owned(), 885, "28592.70".to_owned()));
    assert_eq!(month(2), ("1997-03-01".to_owned(), 1_204, "43472.10".to_owned()));
    assert_eq!(month(17), ("1998-06-01".to_owned(), 172, "5590.87".to_owned()));
    let new: Vec<_> = sales
        .months
        .iter()
        .map(|month| month.new_buyers)
        .take(4)
        .collect();
    assert_eq!(new, [781, 857, 719, 0]);

    let as_of: Timestamp = AS_OF.parse().unwrap();
    let scores = crm
        .scoring()
        .rfm(as_of, Currency::USD, &RfmOptions::default())
        .unwrap();
    let edges = scores.edges.unwrap();
    assert_eq!(edges.recency, decimals(["153", "443", "487", "513"]));
    assert_eq!(edges.frequency, decimals(["1", "1", "2", "4"]));
    assert_eq!(edges.monetary, decimals(["15.36", "31.958", "59.25", "130.436"]));
    // 1,218 bought once: the score 2 of frequency is nobody's, and says so.
    assert_eq!(scores.bins.recency, [459, 478, 475, 471, 474]);
    assert_eq!(scores.bins.frequency, [1_218, 0, 403, 358, 378]);
    assert_eq!(scores.bins.monetary, [481, 462, 472, 470, 472]);
    let cells: Vec<_> = scores.cells().iter().map(|cell| cell.customers).collect();
    assert_eq!(cells[..10], [0, 0, 60, 150, 264, 0, 0, 190, 173, 108]);
    assert_eq!(cells[10..20], [363, 0, 82, 26, 4, 416, 0, 51, 9, 2]);
    assert_eq!(cells[20..], [439, 0, 20, 0, 0]);

    let spread = crm.reports().concentration(Currency::USD).unwrap();
    assert_eq!((spread.a, spread.b, spread.c), (777, 801, 779));
    let best = &crm.reports().top_customers(Currency::USD, 1).unwrap()[0];
    let best = (
        crm.customers().get(best.customer_id).unwrap(),
        best.spent,
        best.orders,
    );
    assert_eq!(best.0.identifiers[0].value, "19339");
    assert_eq!((best.1.to_string(), best.2), ("6552.70".to_owned(), 56));
}

#[test]
fn a_past_score_does_not_know_what_came_later() {
    let crm = shop();
    let usual = RfmOptions::default();
    let scores = |as_of: &str| {
        let as_of: Timestamp = as_of.parse().unwrap();
        crm.scoring().rfm(as_of, Currency::USD, &usual).unwrap()
    };
    // After January there are 781 customers with 885 orders, whatever was imported since.
    let january = scores("1997-01-31T23:59:59Z");
    assert_eq!(january.customers.len(), 781);
    let spent: Decimal = january.customers.iter().map(|score| score.input.monetary).sum();
    assert_eq!(spent.to_string(), "28592.70");
    assert_eq!(scores("1996-12-31T23:59:59Z").customers.len(), 0);
    assert_eq!(scores(AS_OF), scores(AS_OF));
}
