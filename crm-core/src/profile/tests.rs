//! From when on there is no order: what a profile knows of it, and what rows from before it was kept do not.

use super::{ProfileRow, profile_row};
use crate::base::{Currency, Result, Timestamp};
use crate::store::Key;
use crate::store::table::PROFILE;
use crate::{
    Crm, CustomerId, InteractionKind, ManualClock, NewCustomer, NewInteraction, NewOrder, NewOrderLine,
    OpenOptions, OrderCancellation,
};

const CANCELLED: &str = "order_count = 0 AND COUNT(orders) FILTER (WHERE status = 'cancelled' \
    AND placed_at >= now() - INTERVAL '30 days') >= 1";

fn shop() -> (Crm, CustomerId) {
    let clock = ManualClock::at("2026-01-10T12:00:00Z").unwrap();
    let crm = OpenOptions::new().clock(clock).in_memory().unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap().id;
    (crm, ada)
}

fn order(ada: CustomerId, placed_at: &str) -> NewOrder {
    let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 5)]);
    order.customer(ada).placed_at(placed_at.parse().unwrap())
}

fn row(crm: &Crm) -> ProfileRow {
    crm.write(|tx| profile_row(tx, 1)).unwrap()
}

/// Puts the profile as it was written before the newest orders were kept.
fn age(crm: &Crm) {
    let aged = crm.write(|tx| -> Result<()> {
        let profile = ProfileRow {
            newest: None,
            ..profile_row(tx, 1)?
        };
        let key = Key::owned(&PROFILE, 1);
        if profile == ProfileRow::default() {
            tx.delete(key);
            return Ok(());
        }
        tx.put_row(key, &profile)
    });
    aged.unwrap();
}

#[test]
fn no_order_is_as_new_as_the_day_after_the_newest() {
    let (crm, ada) = shop();
    assert_eq!(row(&crm).orders_end(1), None);
    let view = NewInteraction::with(ada, InteractionKind::PageView);
    crm.interactions().record(view).unwrap();
    assert_eq!(row(&crm).orders_end(1), Some(Timestamp::MIN));
    for (day, end) in [("03", "04"), ("05", "06"), ("04", "06")] {
        let new = order(ada, &format!("2026-01-{day}T23:59:59.999Z"));
        crm.orders().create(new).unwrap();
        let end = format!("2026-01-{end}T00:00:00Z").parse().unwrap();
        assert_eq!(row(&crm).orders_end(1), Some(end));
    }
    let ends = (1..=9).map(|count| row(&crm).orders_end(count));
    let instant = |day| format!("2026-01-{day}T00:00:00Z").parse().ok();
    let expected = [instant("06"), instant("05"), instant("04")];
    assert_eq!(
        ends.collect::<Vec<_>>(),
        expected
            .into_iter()
            .chain([Some(Timestamp::MIN); 6])
            .collect::<Vec<_>>()
    );
    // Cancelled ones are orders, deleted ones are none.
    let all = crm
        .orders()
        .list(&crate::OrderQuery::default(), &crate::PageRequest::default());
    let newest = all
        .unwrap()
        .items
        .into_iter()
        .max_by_key(|order| order.placed_at)
        .unwrap();
    crm.orders()
        .cancel(newest.id, OrderCancellation::default())
        .unwrap();
    assert_eq!(
        row(&crm).orders_end(1),
        Some("2026-01-06T00:00:00Z".parse().unwrap())
    );
    crm.orders().delete(newest.id, None).unwrap();
    assert_eq!(
        row(&crm).orders_end(1),
        Some("2026-01-05T00:00:00Z".parse().unwrap())
    );
    assert!(crm.verify().unwrap().problems.is_empty());
}

#[test]
fn what_an_older_row_does_not_know_is_read() {
    for adds in ["nothing", "an interaction", "an older order"] {
        let (crm, ada) = shop();
        let cancelled = crm.orders().create(order(ada, "2026-01-09T12:00:00Z")).unwrap();
        crm.orders()
            .cancel(cancelled.id, OrderCancellation::default())
            .unwrap();
        age(&crm);
        assert_eq!(row(&crm), ProfileRow::default());
        match adds {
            "an interaction" => {
                let view = NewInteraction::with(ada, InteractionKind::PageView);
                drop(crm.interactions().record(view).unwrap());
            }
            "an older order" => {
                let order = crm.orders().create(order(ada, "2025-11-01T12:00:00Z")).unwrap();
                crm.orders()
                    .cancel(order.id, OrderCancellation::default())
                    .unwrap();
                age(&crm);
            }
            _ => {}
        }
        let count = crm.segments().preview(CANCELLED, 0).unwrap().count;
        assert_eq!(count, 1, "{adds}");
        assert!(crm.verify().unwrap().problems.is_empty(), "{adds}");
    }
}
