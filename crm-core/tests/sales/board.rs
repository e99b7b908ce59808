//! Boards, and deals in which nothing happens.

use std::time::Duration;

use crm_core::{
    BoardOptions, Clock, Code, Crm, Currency, DealLoss, DealMove, DealQuery, DealStatus, InteractionKind,
    ManualClock, NewDeal, NewDealLine, NewInteraction, NewPipeline, PageRequest, StalledQuery,
};

use super::{check_refused, deal, office, person, pipeline, stages};

#[test]
fn a_board_counts_and_adds_up_and_shows_the_first() {
    let (crm, _) = office();
    let sales = pipeline(&crm, "Sales");
    let ada = person(&crm, "Ada").id;
    let new = |name: &str, currency| NewDeal::new(name, ada, sales.id, currency).owner("Eve");
    crm.deals().create(new("a", Currency::EUR).amount(100)).unwrap();
    let care = NewDealLine::new("CARE", 1, 25).every(crm_core::BillingInterval::Quarter);
    crm.deals().create(new("b", Currency::USD).line(care)).unwrap();
    let c = crm.deals().create(new("c", Currency::EUR).amount(50)).unwrap();
    let d = deal(&crm, &sales, "d");
    crm.deals().lose(d.id, DealLoss::default()).unwrap();
    let options = BoardOptions {
        deals: 2,
        ..BoardOptions::default()
    };
    let board = crm.deals().board(sales.id, &options).unwrap();
    let table: Vec<_> = board
        .iter()
        .map(|stage| (stage.name.as_str(), stage.kind, stage.count))
        .collect();
    let (open, won, lost) = (DealStatus::Open, DealStatus::Won, DealStatus::Lost);
    assert_eq!(
        table,
        [
            ("Contacted", open, 3),
            ("Offer", open, 0),
            ("Talks", open, 0),
            ("Won", won, 0),
            ("Lost", lost, 1)
        ]
    );
    let texts = |sums: &[crm_core::Money]| sums.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(texts(&board[0].amounts), ["150.00 EUR"]);
    assert_eq!(texts(&board[0].yearly), ["100.00 USD"]);
    assert_eq!(texts(&board[0].weighted), ["30.00 EUR"]);
    assert_eq!(texts(&board[4].weighted), [""; 0]);
    // The list goes on where the board ends.
    let query = DealQuery {
        stage_id: Some(board[0].stage_id),
        ..DealQuery::default()
    };
    let rest = PageRequest::after(10, board[0].next.clone().unwrap());
    assert_eq!(crm.deals().list(&query, &rest).unwrap().items, [c]);
    assert_eq!((board[0].deals.len(), &board[4].next), (2, &None));

    let of_nobody = BoardOptions {
        owner: Some("Bob".to_owned()),
        ..BoardOptions::default()
    };
    let empty = crm.deals().board(sales.id, &of_nobody).unwrap();
    assert!(
        empty
            .iter()
            .all(|stage| stage.count == 0 && stage.deals.is_empty())
    );
    let many = BoardOptions {
        deals: 1_001,
        ..BoardOptions::default()
    };
    check_refused(crm.deals().board(sales.id, &many), Code::OutOfRange, "deals");
    check_refused(crm.deals().board(crm.new_id(), &options), Code::NotFound, "");
}

fn days(clock: &ManualClock, days: u64) {
    clock.advance(Duration::from_secs(24 * 60 * 60 * days));
}

fn stalled(crm: &Crm, query: &StalledQuery) -> Vec<String> {
    let page = crm.deals().stalled(query, &PageRequest::default()).unwrap();
    page.items
        .iter()
        .map(|stalled| stalled.deal.name.clone())
        .collect()
}

#[test]
fn a_deal_is_stalled_when_nothing_happens_for_as_long_as_its_stage_allows() {
    let (crm, clock) = office();
    let mut given = stages();
    given[0].stalled_after_days = Some(7);
    let sales = crm.pipelines().create(NewPipeline::new("Sales", given)).unwrap();
    let (a, b) = (deal(&crm, &sales, "a"), deal(&crm, &sales, "b"));
    let lost = deal(&crm, &sales, "lost");
    crm.deals().lose(lost.id, DealLoss::default()).unwrap();
    let now = StalledQuery::default();
    days(&clock, 6);
    assert_eq!(stalled(&crm, &now), [""; 0]);
    let call = NewInteraction::with(b.customer_id, InteractionKind::Call);
    crm.interactions().record(call).unwrap();
    let called_at = clock.now();
    days(&clock, 1);
    assert_eq!(stalled(&crm, &now), ["a"]);
    days(&clock, 6);
    let page = crm.deals().stalled(&now, &PageRequest::default()).unwrap();
    let since: Vec<_> = page
        .items
        .iter()
        .map(|one| (one.last_activity_at, one.stalled_since))
        .collect();
    let week = Duration::from_secs(7 * 24 * 60 * 60);
    let began = a.opened_at;
    assert_eq!(
        since,
        [
            (began, began.saturating_add(week)),
            (called_at, called_at.saturating_add(week))
        ]
    );

    // A stage that allows any time, and what was so before the deal went there.
    crm.deals()
        .move_to(a.id, DealMove::to(sales.stages[1].id))
        .unwrap();
    assert_eq!(stalled(&crm, &now), ["b"]);
    let then = StalledQuery {
        at: Some(clock.now().saturating_sub(Duration::from_secs(60))),
        ..now.clone()
    };
    assert_eq!(stalled(&crm, &then), ["a"]);
    let first = crm.deals().stalled(&then, &PageRequest::default()).unwrap();
    assert_eq!(first.items[0].stage_id, sales.stages[0].id);
    let elsewhere = StalledQuery {
        pipeline_id: Some(pipeline(&crm, "Other").id),
        ..now.clone()
    };
    assert_eq!(stalled(&crm, &elsewhere), [""; 0]);
    let of_eve = StalledQuery {
        owner: Some("Eve".to_owned()),
        ..now
    };
    assert_eq!(stalled(&crm, &of_eve), [""; 0]);
}
