//! The timeline and the 360° view, against lists that are put together by hand.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crm_core::{
    Code, Crm, Currency, Customer360Options, DealContact, DealEventKind, DealLoss, DealMove, DealReopening,
    DealWin, InteractionKind, NewCustomer, NewDeal, NewInteraction, NewNote, NewOrder, NewOrderLine,
    NewPipeline, NewStage, PageRequest, Pipeline, PipelineEdit, TimelineItem, TimelineKind, TimelineQuery,
    Timestamp,
};

fn at(minute: u64) -> Timestamp {
    format!("2026-01-01T{:02}:{:02}:00Z", minute / 60, minute % 60)
        .parse()
        .unwrap()
}

fn pipeline(crm: &Crm) -> Pipeline {
    let stages = vec![
        NewStage::open("Talks", 20),
        NewStage::open("Offer", 50),
        NewStage::won("Won"),
        NewStage::lost("Lost"),
    ];
    crm.pipelines().create(NewPipeline::new("Sales", stages)).unwrap()
}

/// A deal that began at a minute.
fn deal(id: crm_core::CustomerId, pipeline: &Pipeline, minute: u64) -> NewDeal {
    NewDeal {
        opened_at: Some(at(minute)),
        ..NewDeal::new("A loom", id, pipeline.id, Currency::EUR)
    }
}

/// A customer with items at these minutes, several of them in one minute, and somebody else's beside them.
fn shop() -> (Crm, crm_core::CustomerId) {
    let crm = Crm::in_memory().unwrap();
    let sales = pipeline(&crm);
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
            // Two moves in one minute.
            let loom = crm.deals().create(deal(id, &sales, minute)).unwrap();
            let step = DealMove::to(sales.stages[1].id).at(at(minute));
            crm.deals().move_to(loom.id, step).unwrap();
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
    assert_eq!(whole.len(), 40);
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
        kinds: vec![TimelineKind::Note, TimelineKind::Order, TimelineKind::Deal],
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
            // Both of its moves go with it.
            TimelineItem::Deal(event) if crm.deals().find(event.deal.id).unwrap().is_some() => {
                drop(crm.deals().delete(event.deal.id, None).unwrap());
            }
            TimelineItem::Deal(_) => {}
        }
    }
    let left = walk(&crm, id, &TimelineQuery::default(), 5);
    let deals = left
        .iter()
        .filter(|item| matches!(item, TimelineItem::Deal(_)))
        .count();
    let live = crm.deals().list(
        &crm_core::DealQuery {
            customer_id: Some(id),
            ..Default::default()
        },
        &PageRequest::default(),
    );
    assert_eq!((left.len() - deals, deals), (12, live.unwrap().items.len() * 2));
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
fn what_happens_to_a_deal_is_on_the_line_of_all_who_take_part() {
    let crm = Crm::in_memory().unwrap();
    let sales = pipeline(&crm);
    let [ada, bob] = ["Ada", "Bob"].map(|name| crm.customers().create(NewCustomer::person(name)).unwrap().id);
    let new = NewDeal {
        contacts: vec![DealContact {
            customer_id: bob,
            role: None,
        }],
        ..deal(ada, &sales, 0)
    };
    let id = crm.deals().create(new).unwrap().id;
    let (talks, offer) = (&sales.stages[0], &sales.stages[1]);
    let step = DealMove::to(offer.id).at(at(2));
    crm.deals().move_to(id, step).unwrap();
    let loss = DealLoss {
        at: Some(at(3)),
        ..DealLoss::because("too dear")
    };
    crm.deals().lose(id, loss).unwrap();
    let reopening = DealReopening {
        at: Some(at(4)),
        ..DealReopening::default()
    };
    crm.deals().reopen(id, reopening).unwrap();
    let win = DealWin {
        at: Some(at(5)),
        ..DealWin::default()
    };
    crm.deals().win(id, win).unwrap();
    // The stages of the past stay what they were.
    let kept = sales.stages.iter().filter(|stage| stage.id != offer.id);
    let edit = PipelineEdit::to(kept.cloned().map(NewStage::from).collect()).replace(offer.id, talks.id);
    crm.pipelines().edit(sales.id, edit).unwrap();
    let line = walk(&crm, ada, &TimelineQuery::default(), 2);
    assert_eq!(walk(&crm, bob, &TimelineQuery::default(), 3), line);
    let told: Vec<_> = line
        .iter()
        .rev()
        .map(|item| match item {
            TimelineItem::Deal(event) => (event.kind, event.step.at, event.step.reason.as_deref()),
            _ => unreachable!(),
        })
        .collect();
    let expected = [
        (DealEventKind::Opened, at(0), None),
        (DealEventKind::Moved, at(2), None),
        (DealEventKind::Lost, at(3), Some("too dear")),
        (DealEventKind::Reopened, at(4), None),
        (DealEventKind::Won, at(5), None),
    ];
    assert_eq!(told, expected);
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
