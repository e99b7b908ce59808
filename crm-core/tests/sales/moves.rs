//! The ways of deals: forwards, back, in the past, won, lost, open again.

use std::time::Duration;

use crm_core::{
    Clock, Code, Crm, Currency, DealContact, DealField, DealId, DealLoss, DealMove, DealPatch, DealReopening,
    DealStatus, DealWin, InteractionKind, ManualClock, NewDeal, NewDealLine, NewInteraction, NewOrder,
    NewOrderLine, NewPipeline, NewStage, OrderCancellation, Patch, Pipeline, StageCheck, Timestamp,
};

use super::{check_refused, check_sound, deal, office, person, pipeline, stage, stages};

fn minutes(clock: &ManualClock, minutes: u64) -> Timestamp {
    clock.advance(Duration::from_secs(60 * minutes));
    clock.now()
}

fn ago(clock: &ManualClock, minutes: u64) -> Timestamp {
    clock.now().saturating_sub(Duration::from_secs(60 * minutes))
}

/// The names of the stages through which a deal went.
fn way(crm: &Crm, pipeline: &Pipeline, id: DealId) -> Vec<String> {
    let name = |id| pipeline.stage(id).unwrap().name.clone();
    let deal = crm.deals().get(id).unwrap();
    deal.moves.iter().map(|step| name(step.to_stage_id)).collect()
}

#[test]
fn a_deal_goes_on_and_back_and_each_stay_is_counted() {
    let (crm, clock) = office();
    let crm = crm.as_actor("Eve");
    let sales = pipeline(&crm, "Sales");
    let id = deal(&crm, &sales, "Looms").id;
    let to = |name: &str| DealMove::to(stage(&sales, name).id);
    minutes(&clock, 10);
    let moved = crm.deals().move_to(id, to("Talks")).unwrap();
    assert_eq!((moved.probability, moved.version), (80.into(), 2));
    let last = moved.moves.last().unwrap();
    assert_eq!((last.by.as_deref(), last.at), (Some("Eve"), clock.now()));
    check_refused(
        crm.deals().move_to(id, to("Talks")),
        Code::IllegalState,
        "stage_id",
    );
    minutes(&clock, 5);
    let back = DealMove {
        by: Some(" Bob ".to_owned()),
        reason: Some("too early".to_owned()),
        ..to("Contacted")
    };
    let back = crm.deals().move_to(id, back).unwrap();
    let last = back.moves.last().unwrap();
    assert_eq!(
        (last.by.as_deref(), last.reason.as_deref()),
        (Some("Bob"), Some("too early"))
    );
    minutes(&clock, 1);
    let visits = crm.deals().visits(id).unwrap();
    let stays: Vec<_> = visits
        .iter()
        .map(|visit| (visit.milliseconds / 60_000, visit.entry))
        .collect();
    assert_eq!(stays, [(10, 1), (5, 1), (1, 2)]);
    assert_eq!(visits[2].left_at, None);
    check_sound(&crm);
}

#[test]
fn a_move_of_the_past_is_put_in_its_place() {
    let (crm, clock) = office();
    let sales = pipeline(&crm, "Sales");
    let id = deal(&crm, &sales, "Looms").id;
    let to = |name: &str| DealMove::to(stage(&sales, name).id);
    minutes(&clock, 30);
    crm.deals().move_to(id, to("Talks")).unwrap();
    minutes(&clock, 30);
    let moved = crm.deals().move_to(id, to("Offer").at(ago(&clock, 40))).unwrap();
    assert_eq!(way(&crm, &sales, id), ["Contacted", "Offer", "Talks"]);
    assert_eq!(moved.moves[2].from_stage_id, Some(stage(&sales, "Offer").id));
    assert_eq!(
        (moved.stage_id, moved.probability),
        (stage(&sales, "Talks").id, 80.into())
    );
    // After the last move, but not now.
    crm.deals()
        .move_to(id, to("Contacted").at(ago(&clock, 5)))
        .unwrap();
    assert_eq!(
        way(&crm, &sales, id),
        ["Contacted", "Offer", "Talks", "Contacted"]
    );

    let refuse = |step, code, field: &str| check_refused(crm.deals().move_to(id, step), code, field);
    refuse(to("Talks").at(ago(&clock, 61)), Code::OutOfRange, "at");
    refuse(
        to("Talks").at(clock.now().saturating_add(Duration::from_secs(1))),
        Code::OutOfRange,
        "at",
    );
    // It would come to where it is, or go from there to where it is.
    refuse(to("Offer").at(ago(&clock, 35)), Code::IllegalState, "stage_id");
    refuse(to("Talks").at(ago(&clock, 35)), Code::IllegalState, "stage_id");
    let visits = crm.deals().visits(id).unwrap();
    let stays: Vec<_> = visits.iter().map(|visit| visit.milliseconds / 60_000).collect();
    assert_eq!(stays, [20, 10, 25, 5]);
    check_sound(&crm);
}

#[test]
fn a_closed_deal_can_have_its_open_past_put_right() {
    let (crm, clock) = office();
    let sales = pipeline(&crm, "Sales");
    let id = deal(&crm, &sales, "Looms").id;
    let to = |name: &str| DealMove::to(stage(&sales, name).id);
    minutes(&clock, 30);
    crm.deals().lose(id, DealLoss::default()).unwrap();
    minutes(&clock, 30);
    crm.deals().reopen(id, DealReopening::default()).unwrap();
    minutes(&clock, 30);
    crm.deals().lose(id, DealLoss::default()).unwrap();
    let lost = crm.deals().move_to(id, to("Offer").at(ago(&clock, 80))).unwrap();
    assert_eq!(
        (lost.status, lost.closed_at),
        (DealStatus::Lost, Some(clock.now()))
    );
    // While it was lost it was nowhere else, and it stays lost now.
    check_refused(
        crm.deals().move_to(id, to("Talks").at(ago(&clock, 45))),
        Code::IllegalState,
        "at",
    );
    check_refused(crm.deals().move_to(id, to("Talks")), Code::IllegalState, "status");
    assert_eq!(
        way(&crm, &sales, id),
        ["Contacted", "Offer", "Lost", "Contacted", "Lost"]
    );
    check_sound(&crm);
}

#[test]
fn a_won_deal_makes_its_order_or_takes_the_one_there_is() {
    let (crm, clock) = office();
    let sales = pipeline(&crm, "Sales");
    let ada = person(&crm, "Ada").id;
    let line = NewDealLine {
        tax: 19.into(),
        ..NewDealLine::new("LOOM-1", 1, 100)
    };
    let new = NewDeal::new("Looms", ada, sales.id, Currency::EUR).line(line);
    let id = crm.deals().create(new).unwrap().id;
    minutes(&clock, 10);
    let at = ago(&clock, 5);
    let won = crm
        .deals()
        .win(
            id,
            DealWin {
                at: Some(at),
                ..DealWin::default()
            },
        )
        .unwrap();
    assert_eq!(
        (won.status, won.probability, won.closed_at),
        (DealStatus::Won, 100.into(), Some(at))
    );
    let order = crm.orders().get(won.order_id.unwrap()).unwrap();
    assert_eq!(
        (order.customer_id, order.placed_at, order.total),
        (Some(ada), at, 119.into())
    );
    assert_eq!(crm.customers().profile(ada).unwrap().order_count, 1);
    check_refused(
        crm.deals().win(id, DealWin::default()),
        Code::IllegalState,
        "status",
    );

    // What was ordered has to be called off before the deal is open again; then a new order is made.
    check_refused(
        crm.deals().reopen(id, DealReopening::default()),
        Code::IllegalState,
        "order_id",
    );
    crm.orders()
        .cancel(order.id, OrderCancellation::default())
        .unwrap();
    let open = crm.deals().reopen(id, DealReopening::default()).unwrap();
    assert_eq!(
        (open.order_id, open.closed_at, open.probability),
        (None, None, 20.into())
    );
    let theirs = crm
        .orders()
        .create(NewOrder::new(Currency::EUR, vec![NewOrderLine::new("X", 1, 1)]))
        .unwrap();
    let with = |order_id| {
        crm.deals().win(
            id,
            DealWin {
                order_id: Some(order_id),
                ..DealWin::default()
            },
        )
    };
    check_refused(with(theirs.id), Code::Inconsistent, "order_id");
    check_refused(with(order.id), Code::IllegalState, "order_id");
    check_refused(with(crm.new_id()), Code::UnknownReference, "order_id");
    let own = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("X", 1, 1)]).customer(ada);
    let own = crm.orders().create(own).unwrap();
    assert_eq!(with(own.id).unwrap().order_id, Some(own.id));

    // Without lines there is nothing to order.
    let plain = deal(&crm, &sales, "Advice");
    assert_eq!(
        crm.deals().win(plain.id, DealWin::default()).unwrap().order_id,
        None
    );
    check_sound(&crm);
}

#[test]
fn an_order_that_cannot_be_made_leaves_the_deal_open() {
    let (crm, _) = office();
    let sales = pipeline(&crm, "Sales");
    let ada = person(&crm, "Ada").id;
    let new = NewDeal::new("Looms", ada, sales.id, Currency::EUR).line(NewDealLine::new("L", 1, 1));
    let made = crm.deals().create(new).unwrap();
    crm.customers().delete(ada, None).unwrap();
    check_refused(
        crm.deals().win(made.id, DealWin::default()),
        Code::UnknownReference,
        "customer_id",
    );
    assert_eq!(crm.deals().get(made.id).unwrap(), made);
    check_sound(&crm);
}

#[test]
fn a_lost_deal_has_a_reason_and_comes_back_to_where_it_was() {
    let (crm, clock) = office();
    let mut given = stages();
    given[4].required_fields = vec![DealField::LostReason];
    let sales = crm.pipelines().create(NewPipeline::new("Sales", given)).unwrap();
    let id = deal(&crm, &sales, "Looms").id;
    crm.deals()
        .move_to(id, DealMove::to(stage(&sales, "Talks").id))
        .unwrap();
    let patch = DealPatch {
        probability: Patch::Set(33.into()),
        ..DealPatch::default()
    };
    crm.deals().update(id, patch).unwrap();
    check_refused(
        crm.deals().lose(id, DealLoss::default()),
        Code::Required,
        "lost_reason",
    );
    let early = DealLoss {
        at: Some(ago(&clock, 1)),
        ..DealLoss::because("price")
    };
    check_refused(crm.deals().lose(id, early), Code::OutOfRange, "at");
    let wrong = DealLoss {
        stage_id: Some(stage(&sales, "Won").id),
        ..DealLoss::because("price")
    };
    check_refused(crm.deals().lose(id, wrong), Code::IllegalState, "stage_id");
    let lost = crm.deals().lose(id, DealLoss::because("price")).unwrap();
    assert_eq!(
        (lost.lost_reason.as_deref(), lost.probability),
        (Some("price"), 0.into())
    );
    // The lost stage asks for the reason as long as the deal is in it.
    let forget = DealPatch {
        lost_reason: Patch::Clear,
        ..DealPatch::default()
    };
    check_refused(crm.deals().update(id, forget), Code::Required, "lost_reason");
    let open = crm.deals().reopen(id, DealReopening::default()).unwrap();
    assert_eq!(
        (open.stage_id, open.lost_reason, open.probability),
        (stage(&sales, "Talks").id, None, 33.into())
    );
    check_refused(
        crm.deals().reopen(id, DealReopening::default()),
        Code::IllegalState,
        "status",
    );
    check_sound(&crm);
}

#[test]
fn a_stage_asks_for_fields_and_checks_and_says_where_to_go() {
    let (crm, clock) = office();
    let mut given = stages();
    let (offer, talks) = (crm.new_id(), crm.new_id());
    (given[1].id, given[2].id) = (Some(offer), Some(talks));
    given[0].next_stage_ids = vec![offer];
    given[1].required_fields = vec![DealField::Owner, DealField::ExpectedCloseOn];
    given[1].entry_checks = vec![StageCheck::ActivityDone];
    given[1].exit_checks = vec![StageCheck::QuoteAccepted];
    let sales = crm.pipelines().create(NewPipeline::new("Sales", given)).unwrap();
    let made = deal(&crm, &sales, "Looms");
    let go = |to| crm.deals().move_to(made.id, DealMove::to(to));
    check_refused(go(talks), Code::IllegalState, "stage_id");
    check_refused(
        crm.deals().win(made.id, DealWin::default()),
        Code::IllegalState,
        "stage_id",
    );
    check_refused(go(offer), Code::Required, "owner");
    let bob = person(&crm, "Bob").id;
    let patch = DealPatch {
        owner: Patch::Set("Eve".to_owned()),
        expected_close_on: Patch::Set("2026-05-01T00:00:00Z".parse::<Timestamp>().unwrap().utc_date()),
        contacts: Patch::Set(vec![DealContact {
            customer_id: bob,
            role: None,
        }]),
        ..DealPatch::default()
    };
    crm.deals().update(made.id, patch).unwrap();
    check_refused(go(offer), Code::IllegalState, "activity_done");
    minutes(&clock, 1);
    // A page view is nothing that somebody did with the customer; a call with a contact is.
    crm.interactions()
        .record(NewInteraction::with(bob, InteractionKind::PageView))
        .unwrap();
    check_refused(go(offer), Code::IllegalState, "activity_done");
    crm.interactions()
        .record(NewInteraction::with(bob, InteractionKind::Call))
        .unwrap();
    assert_eq!(go(offer).unwrap().stage_id, offer);
    check_refused(go(talks), Code::IllegalState, "quote_accepted");
    let forget = DealPatch {
        owner: Patch::Clear,
        ..DealPatch::default()
    };
    check_refused(crm.deals().update(made.id, forget), Code::Required, "owner");
    // A deal can be lost from anywhere.
    crm.deals().lose(made.id, DealLoss::because("price")).unwrap();
    check_sound(&crm);
}

#[test]
fn a_deal_goes_to_another_pipeline() {
    let (crm, clock) = office();
    let (sales, renewals) = (pipeline(&crm, "Sales"), pipeline(&crm, "Renewals"));
    let made = deal(&crm, &sales, "Looms");
    minutes(&clock, 10);
    let there = DealMove::to(renewals.stages[1].id);
    check_refused(
        crm.deals().move_to(made.id, there.clone()),
        Code::UnknownReference,
        "stage_id",
    );
    let there = DealMove {
        pipeline_id: Some(renewals.id),
        ..there
    };
    let moved = crm.deals().move_to(made.id, there).unwrap();
    assert_eq!((moved.pipeline_id, moved.probability), (renewals.id, 50.into()));
    crm.pipelines().delete(sales.id, None).unwrap();
    // In the other pipeline's time there is no place for a stage of this one.
    let step = DealMove::to(renewals.stages[0].id).at(ago(&clock, 5));
    check_refused(crm.deals().move_to(made.id, step), Code::IllegalState, "at");
    crm.deals().lose(made.id, DealLoss::default()).unwrap();
    let open = crm.deals().reopen(made.id, DealReopening::default()).unwrap();
    assert_eq!(open.stage_id, renewals.stages[1].id);
    check_sound(&crm);
}

#[test]
fn a_clock_that_was_put_back_moves_nothing_into_the_past() {
    let (crm, clock) = office();
    let sales = pipeline(&crm, "Sales");
    let id = deal(&crm, &sales, "Looms").id;
    let now = minutes(&clock, 10);
    crm.deals()
        .move_to(id, DealMove::to(stage(&sales, "Offer").id))
        .unwrap();
    clock.set(ago(&clock, 5));
    let moved = crm
        .deals()
        .move_to(id, DealMove::to(stage(&sales, "Talks").id))
        .unwrap();
    assert_eq!(moved.moves.last().unwrap().at, now);
    check_sound(&crm);
}

#[test]
fn several_commands_are_one_transaction() {
    let (crm, _) = office();
    let id = crm
        .write(|tx| {
            let stages = vec![NewStage::open("A", 1), NewStage::won("W"), NewStage::lost("L")];
            let sales = tx.pipelines().create(NewPipeline::new("Sales", stages))?;
            let ada = tx.customers().create(crm_core::NewCustomer::person("Ada"))?;
            let new = NewDeal::new("Looms", ada.id, sales.id, Currency::EUR);
            let made = tx.deals().create(new.clone().line(NewDealLine::new("L", 1, 1)))?;
            // A command that fails leaves no trace, also of what it had counted.
            let gone = NewDeal {
                owner: Some(String::new()),
                ..new
            };
            check_refused(tx.deals().create(gone), Code::Required, "owner");
            tx.deals().win(made.id, DealWin::default()).map(|deal| deal.id)
        })
        .unwrap();
    assert_eq!(crm.deals().get(id).unwrap().status, DealStatus::Won);
    check_sound(&crm);
}
