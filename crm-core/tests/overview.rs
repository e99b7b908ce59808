//! The timeline and the 360° view, against lists that are put together by hand.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crm_core::{
    Code, Crm, Currency, Customer360Options, InteractionKind, NewCustomer, NewInteraction, NewNote, NewOrder,
    NewOrderLine, PageRequest, TimelineItem, TimelineKind, TimelineQuery, Timestamp,
};

fn at(minute: u64) -> Timestamp {
    format!("2026-01-01T{:02}:{:02}:00Z", minute / 60, minute % 60)
        .parse()
        .unwrap()
}

/// A customer with items at these minutes, several of them in one minute, and somebody else's beside them.
fn shop() -> (Crm, crm_core::CustomerId) {
    let crm = Crm::in_memory().unwrap();
    let mut ids = Vec::new();
    for name in ["Ada", "Bob"] {
        let id = crm.customers().create(NewCustomer::person(name)).unwrap().id;
        for minute in [7, 3, 3, 9, 1, 7, 5, 3] {
            let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 3)]).customer(id);
            crm.orders().create(order.placed_at(at(minute))).unwrap();
            let call = NewInteraction {
                at: Some(at(minute)),
                ..NewInteraction::with(id, InteractionKind::Call)
            };
            crm.interactions().record(call).unwrap();
            let note = NewNote {
                at: Some(at(minute + 1)),
                ..NewNote::new(id, "noted")
            };
            crm.notes().create(note).unwrap();
        }
        ids.push(id);
    }
    (crm, ids[0])
}

fn walk(crm: &Crm, id: crm_core::CustomerId, query: &TimelineQuery, limit: u32) -> Vec<TimelineItem> {
    let (mut page, mut items) = (PageRequest::first(limit), Vec::new());
    loop {
        let found = crm.customers().timeline(id, query, &page).unwrap();
        assert!(found.items.len() <= limit as usize);
        items.extend(found.items);
        let Some(next) = found.next else { return items };
        page = PageRequest::after(limit, next);
    }
}

#[test]
fn pages_of_any_size_walk_through_the_same_line() {
    let (crm, id) = shop();
    let whole = walk(&crm, id, &TimelineQuery::default(), 100);
    assert_eq!(whole.len(), 24);
    assert!(whole.windows(2).all(|pair| pair[0].at() >= pair[1].at()));
    for limit in 1..=7 {
        assert_eq!(
            walk(&crm, id, &TimelineQuery::default(), limit),
            whole,
            "pages of {limit}"
        );
    }
}

#[test]
fn a_query_narrows_the_line() {
    let (crm, id) = shop();
    let whole = walk(&crm, id, &TimelineQuery::default(), 100);
    let query = TimelineQuery {
        kinds: vec![TimelineKind::Note, TimelineKind::Order],
        from: Some(at(3)),
        until: Some(at(8)),
    };
    let naive: Vec<_> = whole
        .into_iter()
        .filter(|item| !matches!(item, TimelineItem::Interaction(_)) && (at(3)..at(8)).contains(&item.at()))
        .collect();
    assert!(naive.len() > 5);
    assert_eq!(walk(&crm, id, &query, 2), naive);
}

#[test]
fn deleted_items_are_on_no_line_and_a_foreign_cursor_is_refused() {
    let (crm, id) = shop();
    for item in walk(&crm, id, &TimelineQuery::default(), 100)
        .into_iter()
        .step_by(2)
    {
        match item {
            TimelineItem::Order(order) => drop(crm.orders().delete(order.id, None).unwrap()),
            TimelineItem::Interaction(call) => drop(crm.interactions().delete(call.id, None).unwrap()),
            TimelineItem::Note(note) => drop(crm.notes().delete(note.id, None).unwrap()),
        }
    }
    assert_eq!(walk(&crm, id, &TimelineQuery::default(), 5).len(), 12);
    let page = PageRequest::after(5, crm_core::Cursor::new("00ff"));
    let refused = crm
        .customers()
        .timeline(id, &TimelineQuery::default(), &page)
        .unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        (Code::InvalidCursor, Some("after"))
    );
}

#[test]
fn the_view_holds_the_newest_of_everything() {
    let (crm, id) = shop();
    let options = Customer360Options {
        orders: 3,
        notes: 0,
        ..Customer360Options::default()
    };
    let view = crm.customers().view_360(id, &options).unwrap();
    assert_eq!(
        (view.orders.len(), view.notes.len(), view.interactions.len()),
        (3, 0, 8)
    );
    assert_eq!(view.orders[0].placed_at, at(9));
    assert_eq!((view.profile.order_count, view.profile.channels[0].count), (8, 8));
    let too_many = Customer360Options {
        orders: 1001,
        ..options
    };
    assert_eq!(
        crm.customers().view_360(id, &too_many).unwrap_err().field(),
        Some("orders")
    );
    crm.customers().delete(id, None).unwrap();
    assert_eq!(
        crm.customers().view_360(id, &options).unwrap_err().code(),
        Code::NotFound
    );
}
