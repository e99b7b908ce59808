//! Story: random commands on pipelines and deals, also wrong ones, against a model that keeps everything in plain lists
//! and works everything out anew.
//!
//! `CRM_STEPS` sets how many commands each run makes.

use std::collections::BTreeMap;
use std::time::Duration;

use crm_core::{
    Clock, Code, Crm, Currency, CustomerId, Deal, DealId, DealLoss, DealMove, DealPatch, DealQuery,
    DealReopening, DealStatus, DealWin, Decimal, Error, ManualClock, MoveCause, NewCustomer, NewDeal,
    NewDealLine, NewPipeline, NewStage, OpenOptions, OrderCancellation, PageRequest, Patch, Pipeline,
    PipelineEdit, PipelineId, SeededIds, StageId, Timestamp,
};

/// Xorshift64 (Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn one_of<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        let at = usize::try_from(self.below(list.len().max(1) as u64)).unwrap();
        list.get(at).cloned()
    }
}

#[derive(Clone)]
struct ModelStage {
    id: StageId,
    kind: DealStatus,
    probability: Decimal,
    next: Vec<StageId>,
}

#[derive(Clone)]
struct ModelPipeline {
    stages: Vec<ModelStage>,
    /// Where the deals of each stage went that was taken out, newest last.
    gone: Vec<(StageId, StageId)>,
    deleted: bool,
}

impl ModelPipeline {
    fn stage(&self, id: StageId) -> Option<&ModelStage> {
        self.stages.iter().find(|stage| stage.id == id)
    }

    fn now(&self, mut id: StageId) -> StageId {
        while let Some((_, to)) = self.gone.iter().find(|(from, _)| *from == id) {
            id = *to;
        }
        id
    }

    fn first(&self, kind: DealStatus) -> StageId {
        self.stages.iter().find(|stage| stage.kind == kind).unwrap().id
    }

    fn allows(&self, from: StageId, to: StageId) -> bool {
        let (Some(from), Some(to)) = (self.stage(from), self.stage(to)) else {
            return true;
        };
        from.next.is_empty() || from.next.contains(&to.id) || to.kind == DealStatus::Lost
    }
}

#[derive(Clone)]
struct ModelMove {
    to: StageId,
    at: Timestamp,
    cause: MoveCause,
}

#[derive(Clone)]
struct ModelDeal {
    id: DealId,
    pipeline: PipelineId,
    moves: Vec<ModelMove>,
    manual: Option<Decimal>,
    lines: Vec<(u32, u32)>,
    ordered: bool,
    deleted: bool,
}

impl ModelDeal {
    fn stage(&self) -> StageId {
        self.moves.last().unwrap().to
    }

    fn amount(&self) -> Decimal {
        self.lines
            .iter()
            .map(|(quantity, price)| Decimal::from(quantity * price))
            .sum()
    }
}

#[derive(Default)]
struct Model {
    customers: Vec<CustomerId>,
    pipelines: BTreeMap<PipelineId, ModelPipeline>,
    /// What a stage was, whichever pipeline had it.
    kinds: BTreeMap<StageId, DealStatus>,
    deals: Vec<ModelDeal>,
    /// Deals as they were returned, to be read again as of then.
    past: Vec<(Timestamp, Deal)>,
    /// How often each code was foreseen.
    refused: BTreeMap<Code, u64>,
}

impl Model {
    fn kind(&self, deal: &ModelDeal) -> DealStatus {
        self.kinds[&deal.stage()]
    }

    /// What a command must answer: the code of the error that is foreseen, if any.
    fn expect<T>(&mut self, result: Result<T, Error>, foreseen: Option<Code>) -> Option<T> {
        match (result, foreseen) {
            (Ok(value), None) => Some(value),
            (Err(error), Some(code)) if error.code() == code => {
                *self.refused.entry(code).or_default() += 1;
                None
            }
            (Ok(_), Some(code)) => panic!("succeeded where {code:?} was foreseen"),
            (Err(error), foreseen) => panic!("{error:?} where {foreseen:?} was foreseen"),
        }
    }

    fn took(&mut self, pipeline: &Pipeline) {
        let stages = pipeline.stages.iter().map(|stage| ModelStage {
            id: stage.id,
            kind: stage.kind,
            probability: stage.probability,
            next: stage.next_stage_ids.clone(),
        });
        let stages: Vec<_> = stages.collect();
        self.kinds
            .extend(stages.iter().map(|stage| (stage.id, stage.kind)));
        let gone = self
            .pipelines
            .get(&pipeline.id)
            .map_or_else(Vec::new, |old| old.gone.clone());
        let deleted = false;
        self.pipelines.insert(
            pipeline.id,
            ModelPipeline {
                stages,
                gone,
                deleted,
            },
        );
    }
}

fn open_stage(crm: &Crm, random: &mut Random) -> NewStage {
    NewStage {
        id: Some(crm.new_id()),
        ..NewStage::open(format!("S{}", crm.new_id::<StageId>()), random.below(101))
    }
}

fn create_pipeline(crm: &Crm, model: &mut Model, random: &mut Random) {
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

fn step(crm: &Crm, model: &mut Model, random: &mut Random, now: Timestamp) {
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

/// What the deal must be, by nothing but its moves and its pipeline's stages.
fn compare_deal(crm: &Crm, model: &Model, deal: &ModelDeal, now: Timestamp) {
    let found = crm.deals().get(deal.id).unwrap();
    let stage = model.pipelines[&deal.pipeline].stage(deal.stage()).unwrap();
    assert_eq!(
        (found.pipeline_id, found.stage_id, found.status),
        (deal.pipeline, stage.id, stage.kind)
    );
    let probability = match stage.kind {
        DealStatus::Open => deal.manual.unwrap_or(stage.probability),
        DealStatus::Won => Decimal::ONE_HUNDRED,
        DealStatus::Lost => Decimal::ZERO,
    };
    assert_eq!(
        (found.probability, found.amount),
        (probability, Some(deal.amount()))
    );
    let steps: Vec<_> = found
        .moves
        .iter()
        .map(|step| (step.to_stage_id, step.at, step.cause))
        .collect();
    let expected: Vec<_> = deal
        .moves
        .iter()
        .map(|step| (step.to, step.at, step.cause))
        .collect();
    assert_eq!(steps, expected);
    let moved = deal
        .moves
        .iter()
        .rev()
        .find(|step| step.cause == MoveCause::Moved);
    let closed = moved
        .map(|step| step.at)
        .filter(|_| stage.kind != DealStatus::Open);
    assert_eq!((found.opened_at, found.closed_at), (deal.moves[0].at, closed));

    // How long it was in each stage: between all times at which it moved, in the stage to which the last move before led.
    let mut times: Vec<_> = deal.moves.iter().map(|step| step.at).chain([now]).collect();
    times.dedup();
    let mut stays: BTreeMap<StageId, i64> = BTreeMap::new();
    for pair in times.windows(2) {
        let mut within = deal.moves.iter().filter(|step| step.at <= pair[0]);
        let stage = within.next_back().unwrap().to;
        *stays.entry(stage).or_default() += pair[1].as_millis() - pair[0].as_millis();
    }
    let (mut sums, mut entries): (BTreeMap<StageId, i64>, BTreeMap<StageId, u32>) = Default::default();
    for visit in crm.deals().visits(deal.id).unwrap() {
        *sums.entry(visit.stage_id).or_default() += i64::try_from(visit.milliseconds).unwrap();
        let entry = entries.entry(visit.stage_id).or_default();
        *entry += 1;
        assert_eq!(visit.entry, *entry);
    }
    for (stage, entries) in entries {
        let came = deal.moves.iter().filter(|step| step.to == stage).count();
        assert_eq!(entries as usize, came);
    }
    sums.retain(|_, time| *time != 0);
    stays.retain(|_, time| *time != 0);
    assert_eq!(sums, stays);
}

fn compare(crm: &Crm, model: &Model, now: Timestamp) {
    let live: Vec<_> = model.deals.iter().filter(|deal| !deal.deleted).collect();
    for deal in &live {
        compare_deal(crm, model, deal, now);
    }
    let mut found = Vec::new();
    let mut page = PageRequest::first(100);
    loop {
        let deals = crm.deals().list(&DealQuery::default(), &page).unwrap();
        found.extend(deals.items.iter().map(|deal| deal.id));
        let Some(next) = deals.next else { break };
        page = PageRequest::after(100, next);
    }
    assert_eq!(found, live.iter().map(|deal| deal.id).collect::<Vec<_>>());
    for (id, pipeline) in model.pipelines.iter().filter(|(_, pipeline)| !pipeline.deleted) {
        let board = crm
            .deals()
            .board(*id, &crm_core::BoardOptions::default())
            .unwrap();
        for (column, stage) in board.iter().zip(&pipeline.stages) {
            let here = live.iter().filter(|deal| deal.stage() == stage.id);
            let (count, sum) = here.fold((0, Decimal::ZERO), |(count, sum), deal| {
                (count + 1, sum + deal.amount())
            });
            let shown = column.amounts.first().map_or(Decimal::ZERO, |sum| sum.amount);
            assert_eq!((column.stage_id, column.count, shown), (stage.id, count, sum));
        }
    }
    for (at, deal) in &model.past {
        assert_eq!(crm.deals().as_of(deal.id, *at).unwrap(), *deal);
    }
    assert_eq!(crm.verify().unwrap().problems, []);
}

fn run(seed: u64, open: impl Fn(&OpenOptions) -> Crm, reopens: bool) {
    let steps: u64 = std::env::var("CRM_STEPS")
        .ok()
        .and_then(|steps| steps.parse().ok())
        .unwrap_or(3_000);
    let clock = ManualClock::at("2026-03-02T09:00:00Z").unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(seed));
    let (mut crm, mut model, mut random) = (open(&options), Model::default(), Random(seed));
    for name in ["Ada", "Bob", "Eve"] {
        model
            .customers
            .push(crm.customers().create(NewCustomer::person(name)).unwrap().id);
    }
    create_pipeline(&crm, &mut model, &mut random);
    for number in 0..steps {
        clock.advance(Duration::from_millis(1 + random.below(3_000)));
        step(&crm, &mut model, &mut random, clock.now());
        if number % 500 == 499 {
            compare(&crm, &model, clock.now());
            if reopens {
                crm.close().unwrap();
                crm = open(&options);
            }
        }
    }
    compare(&crm, &model, clock.now());
    let migrated = model
        .deals
        .iter()
        .flat_map(|deal| &deal.moves)
        .filter(|step| step.cause == MoveCause::Migrated);
    let won = model
        .deals
        .iter()
        .filter(|deal| model.kind(deal) == DealStatus::Won)
        .count();
    let done = (
        model.deals.len() as u64,
        migrated.count(),
        won,
        model.refused.len(),
    );
    assert!(
        done.0 > steps / 15 && done.1 > 20 && done.2 > 10 && done.3 >= 5,
        "the run did something: {done:?}"
    );
}

#[test]
fn in_memory() {
    for seed in 1..=4 {
        run(seed, |options| options.in_memory().unwrap(), false);
    }
}

#[test]
fn in_a_file_that_is_closed_and_opened() {
    let folder = tempfile::tempdir().unwrap();
    run(
        5,
        |options| options.open(folder.path().join("model.crm")).unwrap(),
        true,
    );
}
