//! Pipelines: what they may be made of, and how they are changed while deals are in them.

use crm_core::{
    Clock, Code, DealField, DealLoss, DealMove, DealQuery, DealStatus, DealWin, Decimal, MoveCause,
    NewPipeline, NewStage, PageRequest, Patch, PipelineEdit, PipelinePatch, Stage, StageCheck,
};

use super::{check_refused, check_sound, deal, office, pipeline, stage, stages};

/// All stages of a pipeline but one, as an edit takes them.
fn without(stages: &[Stage], name: &str) -> Vec<NewStage> {
    let others = stages.iter().filter(|stage| stage.name != name);
    others.cloned().map(NewStage::from).collect()
}

#[test]
fn a_pipeline_is_created_changed_and_read_in_its_past() {
    let (crm, clock) = office();
    let made = pipeline(&crm, " New business ");
    assert_eq!(made.name, "New business");
    assert_eq!(stage(&made, "Won").probability, Decimal::ONE_HUNDRED);
    assert_eq!(stage(&made, "Lost").probability, Decimal::ZERO);
    let before = clock.now();
    clock.advance(std::time::Duration::from_secs(60));
    let patch = PipelinePatch {
        version: Some(1),
        name: Some("Renewals".to_owned()),
        description: Patch::Set("Who is asked again.".to_owned()),
        ..PipelinePatch::default()
    };
    let renamed = crm.pipelines().update(made.id, patch).unwrap();
    assert_eq!((renamed.version, renamed.name.as_str()), (2, "Renewals"));
    assert_eq!(crm.pipelines().as_of(made.id, before).unwrap(), made);
    assert_eq!(crm.pipelines().list().unwrap(), [renamed]);
    assert_eq!(
        crm.pipelines()
            .history(made.id, &PageRequest::default())
            .unwrap()
            .items
            .len(),
        2
    );
    check_sound(&crm);
}

#[test]
fn what_makes_no_pipeline_is_refused() {
    let (crm, _) = office();
    let create = |name: &str, stages: Vec<NewStage>| crm.pipelines().create(NewPipeline::new(name, stages));
    check_refused(create(" ", stages()), Code::Required, "name");
    check_refused(create("x", stages()[1..3].to_vec()), Code::Required, "stages");
    check_refused(create("x", Vec::new()), Code::Required, "stages");
    check_refused(
        create("x", vec![NewStage::won("W"); 101]),
        Code::TooMany,
        "stages",
    );
    let with = |change: fn(&mut NewStage)| {
        let mut stages = stages();
        change(&mut stages[1]);
        create("x", stages)
    };
    check_refused(
        with(|stage| stage.name = "contacted".to_owned()),
        Code::DuplicateInInput,
        "stages[1].name",
    );
    check_refused(
        with(|stage| stage.name = String::new()),
        Code::Required,
        "stages[1].name",
    );
    check_refused(
        with(|stage| stage.probability = None),
        Code::Required,
        "stages[1].probability",
    );
    let beyond = |stage: &mut NewStage| stage.probability = Some(101.into());
    check_refused(with(beyond), Code::OutOfRange, "stages[1].probability");
    let below = |stage: &mut NewStage| stage.probability = Some((-1).into());
    check_refused(with(below), Code::OutOfRange, "stages[1].probability");
    let unsure = |stage: &mut NewStage| stage.kind = DealStatus::Won;
    check_refused(with(unsure), Code::Inconsistent, "stages[1].probability");
    let at_once = |stage: &mut NewStage| stage.stalled_after_days = Some(0);
    check_refused(with(at_once), Code::OutOfRange, "stages[1].stalled_after_days");
    let nowhere = |stage: &mut NewStage| {
        stage.next_stage_ids = vec!["018f0000-0000-7000-8000-000000000001".parse().unwrap()];
    };
    check_refused(
        with(nowhere),
        Code::UnknownReference,
        "stages[1].next_stage_ids[0]",
    );

    let made = create("x", stages()).unwrap();
    check_refused(create("X", stages()), Code::Taken, "name");
    let theirs = made.stages.iter().cloned().map(NewStage::from).collect();
    check_refused(create("y", theirs), Code::AlreadyExists, "stages[0].id");
    let again = NewPipeline {
        id: Some(made.id),
        ..NewPipeline::new("y", stages())
    };
    check_refused(crm.pipelines().create(again), Code::AlreadyExists, "id");
    check_sound(&crm);
}

#[test]
fn a_deleted_pipeline_gives_its_name_back_and_is_kept_while_deals_are_in_it() {
    let (crm, _) = office();
    let made = pipeline(&crm, "Sales");
    let kept = deal(&crm, &made, "A loom");
    check_refused(crm.pipelines().delete(made.id, None), Code::InUse, "");
    crm.deals().delete(kept.id, None).unwrap();
    crm.pipelines().delete(made.id, Some(1)).unwrap();
    assert_eq!(crm.pipelines().find(made.id).unwrap(), None);
    check_refused(
        crm.deals().restore(kept.id, None),
        Code::UnknownReference,
        "pipeline_id",
    );
    let other = pipeline(&crm, "sales");
    check_refused(crm.pipelines().restore(made.id, None), Code::Taken, "name");
    crm.pipelines().delete(other.id, None).unwrap();
    let back = crm.pipelines().restore(made.id, Some(2)).unwrap();
    assert_eq!((back.version, back.deleted_at), (3, None));
    check_refused(crm.pipelines().restore(made.id, None), Code::NotDeleted, "");
    assert_eq!(
        crm.deals().restore(kept.id, None).unwrap().stage_id,
        kept.stage_id
    );
    check_sound(&crm);
}

#[test]
fn an_edit_takes_a_stage_out_and_its_deals_along() {
    let (crm, clock) = office();
    let made = pipeline(&crm, "Sales");
    let (offer, talks) = (stage(&made, "Offer").id, stage(&made, "Talks").id);
    let ids: Vec<_> = ["a", "b", "c", "d"].map(|name| deal(&crm, &made, name).id).into();
    for id in &ids[..3] {
        crm.deals().move_to(*id, DealMove::to(offer)).unwrap();
    }
    // One is deleted while its stage is taken out.
    crm.deals().delete(ids[2], None).unwrap();
    let edit = PipelineEdit::to(without(&made.stages, "Offer")).replace(offer, talks);
    let preview = crm.pipelines().preview_edit(made.id, &edit).unwrap();
    assert_eq!(
        (preview.len(), preview[0].deals, preview[0].to_stage_id),
        (1, 2, talks)
    );
    assert_eq!(crm.pipelines().get(made.id).unwrap(), made);

    clock.advance(std::time::Duration::from_secs(60));
    let edited = crm.pipelines().edit(made.id, edit).unwrap();
    assert_eq!(edited.migrations, preview);
    assert_eq!(edited.pipeline.former_stages[0].replaced_by, talks);
    let moved = crm.deals().get(ids[0]).unwrap();
    let last = moved.moves.last().unwrap();
    assert_eq!((moved.stage_id, moved.probability), (talks, 80.into()));
    assert_eq!(
        (last.from_stage_id, last.at, last.cause),
        (Some(offer), clock.now(), MoveCause::Migrated)
    );
    let back = crm.deals().restore(ids[2], None).unwrap();
    assert_eq!((back.stage_id, back.moves.len()), (talks, 3));
    let in_talks = DealQuery {
        stage_id: Some(talks),
        ..DealQuery::default()
    };
    assert_eq!(
        crm.deals()
            .list(&in_talks, &PageRequest::default())
            .unwrap()
            .items
            .len(),
        3
    );
    let of_old = DealQuery {
        stage_id: Some(offer),
        ..DealQuery::default()
    };
    check_refused(
        crm.deals().list(&of_old, &PageRequest::default()),
        Code::UnknownReference,
        "stage_id",
    );
    check_sound(&crm);
}

#[test]
fn stages_that_were_replaced_twice_lead_to_the_last() {
    let (crm, _) = office();
    let made = pipeline(&crm, "Sales");
    let id = |name: &str| stage(&made, name).id;
    let lost = deal(&crm, &made, "A loom").id;
    crm.deals().move_to(lost, DealMove::to(id("Offer"))).unwrap();
    crm.deals().delete(lost, None).unwrap();
    let first = PipelineEdit::to(without(&made.stages, "Offer")).replace(id("Offer"), id("Talks"));
    let then = crm.pipelines().edit(made.id, first).unwrap().pipeline;
    let second = PipelineEdit::to(without(&then.stages, "Talks")).replace(id("Talks"), id("Contacted"));
    crm.pipelines().edit(made.id, second).unwrap();
    assert_eq!(crm.deals().restore(lost, None).unwrap().stage_id, id("Contacted"));
    check_sound(&crm);
}

#[test]
fn an_edit_of_a_probability_reaches_the_deals_that_have_none_of_their_own() {
    let (crm, _) = office();
    let made = pipeline(&crm, "Sales");
    let (plain, sure) = (deal(&crm, &made, "a").id, deal(&crm, &made, "b").id);
    let patch = crm_core::DealPatch {
        probability: Patch::Set(99.into()),
        ..Default::default()
    };
    crm.deals().update(sure, patch).unwrap();
    let mut stages: Vec<NewStage> = made.stages.iter().cloned().map(NewStage::from).collect();
    stages[0].probability = Some("12.5".parse().unwrap());
    stages.swap(1, 2);
    let edited = crm.pipelines().edit(made.id, PipelineEdit::to(stages)).unwrap();
    assert_eq!(
        (edited.migrations.len(), edited.pipeline.stages[1].name.as_str()),
        (0, "Talks")
    );
    assert_eq!(crm.deals().get(plain).unwrap().probability.to_string(), "12.5");
    assert_eq!(crm.deals().get(sure).unwrap().probability, 99.into());
    check_sound(&crm);
}

#[test]
fn an_edit_that_would_lose_a_deal_is_refused() {
    let (crm, _) = office();
    let made = pipeline(&crm, "Sales");
    let id = |name: &str| stage(&made, name).id;
    let (won, lost) = (deal(&crm, &made, "a").id, deal(&crm, &made, "b").id);
    crm.deals().win(won, DealWin::default()).unwrap();
    crm.deals().lose(lost, DealLoss::because("too dear")).unwrap();
    let refuse = |edit: PipelineEdit, code, field: &str| {
        check_refused(crm.pipelines().preview_edit(made.id, &edit), code, field);
        check_refused(crm.pipelines().edit(made.id, edit), code, field);
    };
    let fewer = || PipelineEdit::to(without(&made.stages, "Offer"));
    refuse(fewer(), Code::Required, "replacements");
    refuse(
        fewer().replace(id("Offer"), id("Won")),
        Code::Inconsistent,
        "replacements[0].to_stage_id",
    );
    refuse(
        fewer().replace(id("Offer"), id("Offer")),
        Code::UnknownReference,
        "replacements[0].to_stage_id",
    );
    refuse(
        fewer().replace(id("Talks"), id("Won")),
        Code::UnknownReference,
        "replacements[0].from_stage_id",
    );
    let twice = fewer()
        .replace(id("Offer"), id("Talks"))
        .replace(id("Offer"), id("Contacted"));
    refuse(twice, Code::DuplicateInInput, "replacements[1].from_stage_id");
    let none_won = PipelineEdit::to(without(&made.stages, "Won")).replace(id("Won"), id("Lost"));
    refuse(none_won, Code::Required, "stages");
    let mut turned: Vec<NewStage> = made.stages.iter().cloned().map(NewStage::from).collect();
    turned[1] = NewStage {
        id: turned[1].id,
        ..NewStage::won("Offer")
    };
    refuse(PipelineEdit::to(turned), Code::IllegalState, "stages[1].kind");
    let stale = PipelineEdit {
        version: Some(7),
        ..fewer().replace(id("Offer"), id("Talks"))
    };
    refuse(stale, Code::StaleVersion, "version");

    // A stage that is gone stays gone.
    let edited = crm
        .pipelines()
        .edit(made.id, fewer().replace(id("Offer"), id("Talks")))
        .unwrap();
    let mut back: Vec<NewStage> = edited
        .pipeline
        .stages
        .iter()
        .cloned()
        .map(NewStage::from)
        .collect();
    back.push(NewStage {
        id: Some(id("Offer")),
        ..NewStage::open("Offer", 50)
    });
    refuse(PipelineEdit::to(back), Code::AlreadyExists, "stages[4].id");
    check_sound(&crm);
}

#[test]
fn what_a_stage_asks_for_is_kept_as_it_was_given() {
    let (crm, _) = office();
    let mut given = stages();
    let offer = crm.new_id();
    given[1].id = Some(offer);
    given[0].next_stage_ids = vec![offer, offer];
    given[1].required_fields = vec![DealField::Owner, DealField::Amount, DealField::Owner];
    given[1].entry_checks = vec![StageCheck::ActivityDone];
    given[1].exit_checks = vec![StageCheck::QuoteAccepted];
    given[1].stalled_after_days = Some(14);
    let made = crm.pipelines().create(NewPipeline::new("Sales", given)).unwrap();
    assert_eq!(made.stages[0].next_stage_ids, [offer]);
    assert_eq!(
        made.stages[1].required_fields,
        [DealField::Owner, DealField::Amount]
    );
    // Given back as it is, nothing is changed.
    let same = made.stages.iter().cloned().map(NewStage::from).collect();
    assert_eq!(
        crm.pipelines()
            .edit(made.id, PipelineEdit::to(same))
            .unwrap()
            .pipeline,
        made
    );
    check_sound(&crm);
}
