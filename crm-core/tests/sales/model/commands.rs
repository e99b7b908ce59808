//! The commands of the model: each is foreseen, given, and done in the model when it succeeds.

use std::time::Duration;

use crm_core::{
    Code, Crm, Currency, DealLoss, DealMove, DealPatch, DealReopening, DealStatus, DealWin, Decimal,
    MoveCause, NewDeal, NewDealLine, NewPipeline, NewStage, OrderCancellation, Patch, PipelineEdit,
    PipelineId, StageId, Timestamp,
};

use super::{Model, ModelDeal, ModelMove, ModelPipeline, Random};

fn open_stage(crm: &Crm, random: &mut Random) -> NewStage {
    NewStage {
        id: Some(crm.new_id()),
        ..NewStage::open(format!("S{}", crm.new_id::<StageId>()), random.below(101))
    }
}

pub(super) fn create_pipeline(crm: &Crm, model: &mut Model, random: &mut Random) {
    let mut stages: Vec<_> = (0..=random.below(4)).map(|_| open_stage(crm, random)).collect();
    stages.extend([
        NewStage::won("Won"),
        NewStage::won("Renewed"),
        NewStage::lost("Lost"),
    ]);
    let second = stages[1].id;
    // From the first stage there is sometimes one way only.
    if let Some(second) = second.filter(|_| random.below(2) == 0) {
        stages[0].next_stage_ids = vec![second];
    }
    let name = format!("P{}", model.pipelines.len());
    model.took(&crm.pipelines().create(NewPipeline::new(name, stages)).unwrap());
}

/// Takes some stages out, puts some in, changes probabilities and the order.
fn edit_pipeline(crm: &Crm, model: &mut Model, random: &mut Random, now: Timestamp) {
    let ids: Vec<_> = model.pipelines.keys().copied().collect();
    let Some(id) = random.one_of(&ids).filter(|id| !model.pipelines[id].deleted) else {
        return;
    };
    let before = crm.pipelines().get(id).unwrap();
    let mut stages: Vec<NewStage> = before.stages.iter().cloned().map(NewStage::from).collect();
    let mut taken_out = Vec::new();
    for stage in &mut stages {
        stage.next_stage_ids.clear();
        if stage.kind == DealStatus::Open && random.below(4) == 0 {
            stage.probability = Some(random.below(101).into());
        }
    }
    for _ in 0..random.below(3) {
        let at = usize::try_from(random.below(stages.len() as u64)).unwrap();
        let kind = stages[at].kind;
        let is_known = stages[at].id.is_some_and(|id| before.stage(id).is_some());
        if is_known && stages.iter().filter(|stage| stage.kind == kind).count() > 1 {
            taken_out.push((stages.remove(at).id.unwrap(), kind));
        }
    }
    if random.below(2) == 0 {
        stages.insert(0, open_stage(crm, random));
    }
    let mut edit = PipelineEdit::to(stages.clone());
    let forgotten = !taken_out.is_empty() && random.below(5) == 0;
    let mut replaced = Vec::new();
    for (from, kind) in &taken_out {
        let places: Vec<_> = stages
            .iter()
            .filter(|stage| stage.kind == *kind)
            .filter_map(|stage| stage.id)
            .collect();
        let to = random.one_of(&places).unwrap();
        replaced.push((*from, to));
        edit = edit.replace(*from, to);
    }
    if forgotten {
        edit.replacements.pop();
    }
    let deals_before = count(crm, id);
    let preview = crm.pipelines().preview_edit(id, &edit);
    let foreseen = forgotten.then_some(Code::Required);
    let preview = model.expect(preview, foreseen);
    let Some(edited) = model.expect(crm.pipelines().edit(id, edit), foreseen) else {
        assert_eq!(crm.pipelines().get(id).unwrap(), before);
        return;
    };
    assert_eq!(Some(edited.migrations), preview);
    // No deal is lost.
    assert_eq!(count(crm, id), deals_before);
    model.took(&edited.pipeline);
    let pipeline = model.pipelines.get_mut(&id).unwrap();
    pipeline.gone.extend(replaced);
    let pipeline = pipeline.clone();
    for deal in model
        .deals
        .iter_mut()
        .filter(|deal| deal.pipeline == id && !deal.deleted)
    {
        follow(deal, &pipeline, now);
    }
}

fn follow(deal: &mut ModelDeal, pipeline: &ModelPipeline, now: Timestamp) {
    let to = pipeline.now(deal.stage());
    if to != deal.stage() {
        deal.moves.push(ModelMove {
            to,
            at: now,
            cause: MoveCause::Migrated,
        });
    }
}

fn count(crm: &Crm, pipeline: PipelineId) -> u64 {
    let board = crm
        .deals()
        .board(pipeline, &crm_core::BoardOptions::default())
        .unwrap();
    board.iter().map(|stage| stage.count).sum()
}

fn delete_pipeline(crm: &Crm, model: &mut Model, random: &mut Random) {
    let ids: Vec<_> = model.pipelines.keys().copied().collect();
    let Some(id) = random.one_of(&ids) else { return };
    let deleted = model.pipelines[&id].deleted;
    let used = model
        .deals
        .iter()
        .any(|deal| deal.pipeline == id && !deal.deleted);
    if deleted {
        crm.pipelines().restore(id, None).unwrap();
        model.pipelines.get_mut(&id).unwrap().deleted = false;
    } else if model
        .expect(crm.pipelines().delete(id, None), used.then_some(Code::InUse))
        .is_some()
    {
        model.pipelines.get_mut(&id).unwrap().deleted = true;
    }
}

fn create_deal(crm: &Crm, model: &mut Model, random: &mut Random, now: Timestamp) {
    let ids: Vec<_> = model.pipelines.keys().copied().collect();
    let (Some(pipeline), Some(customer)) = (random.one_of(&ids), random.one_of(&model.customers)) else {
        return;
    };
    let all: Vec<_> = model.kinds.keys().copied().collect();
    let stage = random.one_of(&all).filter(|_| random.below(2) == 0);
    let opened_at = now.saturating_sub(Duration::from_secs(random.below(100)));
    let (quantity, price) = (1 + random.below(9), random.below(1_000));
    let (quantity, price) = (u32::try_from(quantity).unwrap(), u32::try_from(price).unwrap());
    let mut new = NewDeal::new("Deal", customer, pipeline, Currency::EUR);
    new = new.line(NewDealLine::new("A", quantity, price));
    (new.stage_id, new.opened_at) = (stage, Some(opened_at));
    let of = &model.pipelines[&pipeline];
    let to = stage.unwrap_or_else(|| of.first(DealStatus::Open));
    let foreseen = match of.stage(to) {
        _ if of.deleted => Some(Code::UnknownReference),
        None => Some(Code::UnknownReference),
        Some(stage) if stage.kind != DealStatus::Open => Some(Code::IllegalState),
        Some(_) => None,
    };
    if let Some(deal) = model.expect(crm.deals().create(new), foreseen) {
        model.deals.push(ModelDeal {
            id: deal.id,
            pipeline,
            moves: vec![ModelMove {
                to,
                at: opened_at,
                cause: MoveCause::Moved,
            }],
            manual: None,
            lines: vec![(quantity, price)],
            ordered: false,
            deleted: false,
        });
    }
}

/// Moves a deal, now or then, in its pipeline or to another one.
fn move_deal(crm: &Crm, model: &mut Model, random: &mut Random, now: Timestamp, at: usize) {
    let before = model.deals[at].clone();
    let pipeline = if random.below(8) == 0 {
        let ids: Vec<_> = model.pipelines.keys().copied().collect();
        random.one_of(&ids).unwrap()
    } else {
        before.pipeline
    };
    let of = model.pipelines[&pipeline].clone();
    let ids: Vec<_> = of.stages.iter().map(|stage| stage.id).collect();
    let to = random.one_of(&ids).unwrap();
    let back = random.below(3) == 0;
    let when = back.then(|| now.saturating_sub(Duration::from_millis(random.below(300_000))));
    let mut step = DealMove::to(to);
    (step.pipeline_id, step.at) = (Some(pipeline), when);
    let last = before.moves.last().unwrap();
    let when = when.unwrap_or(now);
    // The move comes behind all those that are not later.
    let place = before.moves.iter().filter(|step| step.at <= when).count();
    let foreseen = if before.deleted {
        Some(Code::NotFound)
    } else if of.deleted {
        Some(Code::UnknownReference)
    } else if model.kinds[&to] != DealStatus::Open {
        Some(Code::IllegalState)
    } else if when < last.at {
        let knows = |id: StageId| of.stage(id).is_some() || of.gone.iter().any(|(from, _)| *from == id);
        let next = before.moves.get(place).unwrap();
        match place.checked_sub(1).map(|place| before.moves[place].to) {
            None => Some(Code::OutOfRange),
            Some(from)
                if pipeline != before.pipeline
                    || !knows(from)
                    || model.kinds[&from] != DealStatus::Open
                    || to == from
                    || to == next.to
                    || !of.allows(from, to)
                    || (next.cause == MoveCause::Moved && !of.allows(to, next.to)) =>
            {
                Some(Code::IllegalState)
            }
            Some(_) => None,
        }
    } else if model.kind(&before) != DealStatus::Open
        || to == before.stage()
        || !of.allows(before.stage(), to)
    {
        Some(Code::IllegalState)
    } else {
        None
    };
    if model
        .expect(crm.deals().move_to(before.id, step), foreseen)
        .is_some()
    {
        let deal = &mut model.deals[at];
        deal.moves.insert(
            place,
            ModelMove {
                to,
                at: when,
                cause: MoveCause::Moved,
            },
        );
        deal.pipeline = pipeline;
    }
}

/// Wins, loses or opens a deal again.
fn close_deal(crm: &Crm, model: &mut Model, random: &mut Random, now: Timestamp, at: usize) {
    let before = model.deals[at].clone();
    let of = model.pipelines[&before.pipeline].clone();
    let is_open = model.kind(&before) == DealStatus::Open;
    let wants = random.below(3);
    let kind = [DealStatus::Won, DealStatus::Lost, DealStatus::Open][usize::try_from(wants).unwrap()];
    let last = before.moves.last().unwrap();
    let when = now.saturating_sub(Duration::from_millis(random.below(20_000)));
    let to = if kind == DealStatus::Open {
        let known = before.moves.iter().rev().map(|step| of.now(step.to));
        let mut open = known.filter(|id| of.stage(*id).is_some_and(|stage| stage.kind == DealStatus::Open));
        open.next().unwrap_or_else(|| of.first(DealStatus::Open))
    } else {
        of.first(kind)
    };
    let foreseen = if before.deleted {
        Some(Code::NotFound)
    } else if is_open == (kind == DealStatus::Open) || (kind == DealStatus::Open && before.ordered) {
        Some(Code::IllegalState)
    } else if when < last.at {
        Some(Code::OutOfRange)
    } else if is_open && !of.allows(before.stage(), to) {
        Some(Code::IllegalState)
    } else {
        None
    };
    let at_when = Some(when);
    let mut deals = crm.deals();
    let done = match kind {
        DealStatus::Won => deals.win(
            before.id,
            DealWin {
                at: at_when,
                ..DealWin::default()
            },
        ),
        DealStatus::Lost => deals.lose(
            before.id,
            DealLoss {
                at: at_when,
                ..DealLoss::because("price")
            },
        ),
        DealStatus::Open => deals.reopen(
            before.id,
            DealReopening {
                at: at_when,
                ..DealReopening::default()
            },
        ),
    };
    if let Some(done) = model.expect(done, foreseen) {
        let deal = &mut model.deals[at];
        deal.moves.push(ModelMove {
            to,
            at: when,
            cause: MoveCause::Moved,
        });
        deal.ordered = kind == DealStatus::Won;
        if let Some(order) = done.order_id.filter(|_| kind == DealStatus::Won) {
            assert_eq!(crm.orders().get(order).unwrap().total, deal.amount());
            if random.below(2) == 0 {
                crm.orders().cancel(order, OrderCancellation::default()).unwrap();
                deal.ordered = false;
            }
        }
    }
}

fn change_deal(crm: &Crm, model: &mut Model, random: &mut Random, at: usize) {
    let before = model.deals[at].clone();
    let has_order = crm
        .deals()
        .find(before.id)
        .unwrap()
        .is_some_and(|deal| deal.order_id.is_some());
    let manual = [None, Some(Decimal::from(random.below(101)))];
    let manual = random.one_of(&manual).unwrap();
    // No deal begins with so many.
    let line = (10, u32::try_from(random.below(50)).unwrap());
    let with_line = random.below(2) == 0;
    let mut patch = DealPatch {
        probability: manual.map_or(Patch::Clear, Patch::Set),
        ..DealPatch::default()
    };
    if with_line {
        patch.lines = Patch::Set(vec![NewDealLine::new("B", line.0, line.1)]);
    }
    let foreseen = match (before.deleted, with_line && has_order && before.lines != [line]) {
        (true, _) => Some(Code::NotFound),
        (false, true) => Some(Code::IllegalState),
        (false, false) => None,
    };
    if model
        .expect(crm.deals().update(before.id, patch), foreseen)
        .is_some()
    {
        let deal = &mut model.deals[at];
        deal.manual = manual;
        if with_line {
            deal.lines = vec![line];
        }
    }
}

fn delete_deal(crm: &Crm, model: &mut Model, now: Timestamp, at: usize) {
    let before = model.deals[at].clone();
    if before.deleted {
        let of = model.pipelines[&before.pipeline].clone();
        let foreseen = of.deleted.then_some(Code::UnknownReference);
        if model
            .expect(crm.deals().restore(before.id, None), foreseen)
            .is_some()
        {
            model.deals[at].deleted = false;
            follow(&mut model.deals[at], &of, now);
        }
    } else {
        crm.deals().delete(before.id, None).unwrap();
        model.deals[at].deleted = true;
    }
}

pub(super) fn step(crm: &Crm, model: &mut Model, random: &mut Random, now: Timestamp) {
    let at = usize::try_from(random.below(model.deals.len().max(1) as u64)).unwrap();
    match random.below(40) {
        0 if model.pipelines.len() < 8 => create_pipeline(crm, model, random),
        1 => delete_pipeline(crm, model, random),
        2 | 3 => edit_pipeline(crm, model, random, now),
        4..=9 => create_deal(crm, model, random, now),
        _ if model.deals.is_empty() => {}
        10..=24 => move_deal(crm, model, random, now, at),
        25..=31 => close_deal(crm, model, random, now, at),
        32..=35 => change_deal(crm, model, random, at),
        36 | 37 => delete_deal(crm, model, now, at),
        _ => {
            if let Some(deal) = crm.deals().find(model.deals[at].id).unwrap() {
                model.past.push((now, deal));
            }
        }
    }
}
