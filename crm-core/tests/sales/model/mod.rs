//! Story: random commands on pipelines and deals, also wrong ones, against a model that keeps everything in plain lists
//! and works everything out anew.
//!
//! `CRM_STEPS` sets how many commands each run makes.

mod commands;
mod compare;

use std::collections::BTreeMap;
use std::time::Duration;

use commands::{create_pipeline, step};
use compare::compare;
use crm_core::{
    Clock, Code, Crm, CustomerId, Deal, DealId, DealStatus, Decimal, Error, ManualClock, MoveCause,
    NewCustomer, OpenOptions, Pipeline, PipelineId, SeededIds, StageId, Timestamp,
};

/// Xorshift64 (Marsaglia 2003).
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    pub(super) fn one_of<T: Clone>(&mut self, list: &[T]) -> Option<T> {
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
