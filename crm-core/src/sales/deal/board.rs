//! A pipeline as a board: its stages side by side, with what is in each.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::store::{in_stage, stage_key};
use super::{Deal, DealQuery};
use crate::base::{
    Code, Currency, Cursor, Error, Money, PipelineId, Result, StageId, debug_by_type, money_map,
};
use crate::sales::pipeline::{self, DealStatus, Stage};
use crate::store::Reader;

/// Which deals a board shows; everything left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct BoardOptions {
    /// How many deals of each stage are shown, at most 1,000; 0 leaves them out. All are counted.
    pub deals: u32,
    /// Deals of this salesperson.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Deals of this team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
}

impl Default for BoardOptions {
    fn default() -> Self {
        Self {
            deals: 20,
            owner: None,
            team: None,
        }
    }
}

/// A stage on a board. Sums are by currency, in the order of the codes; one of zero is left out.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardStage {
    /// The stage.
    pub stage_id: StageId,
    /// Its name.
    pub name: String,
    /// What a deal in it is.
    pub kind: DealStatus,
    /// How many deals are in it.
    pub count: u64,
    /// What they come to once.
    pub amounts: Vec<Money>,
    /// What they come to each year.
    pub yearly: Vec<Money>,
    /// What they come to once, each times its probability.
    pub weighted: Vec<Money>,
    /// The first of them, in the order of their creation.
    pub deals: Vec<Deal>,
    /// Where a list of the stage's deals goes on; none when there are no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Cursor>,
}

debug_by_type!(BoardOptions, BoardStage);

/// All stages of the pipeline, in their order.
pub(super) fn board(reader: &dyn Reader, id: PipelineId, options: &BoardOptions) -> Result<Vec<BoardStage>> {
    let BoardOptions { deals, owner, team } = options.clone();
    if deals > 1_000 {
        return Err(Error::field_of(Code::OutOfRange, "deals"));
    }
    let missing = || Error::new(Code::NotFound).with_entity("pipeline");
    let (number, pipeline) = pipeline::find(reader, id)?.ok_or_else(missing)?;
    let query = DealQuery {
        owner,
        team,
        ..DealQuery::default()
    };
    let stages = pipeline.stages.iter();
    stages
        .map(|stage| of_stage(reader, number, stage, &query, deals as usize))
        .collect()
}

fn of_stage(
    reader: &dyn Reader,
    pipeline: u32,
    stage: &Stage,
    query: &DealQuery,
    shown: usize,
) -> Result<BoardStage> {
    let (mut sums, mut count) = (Sums::default(), 0_u64);
    let (mut deals, mut last, mut next) = (Vec::new(), None, None);
    for deal in in_stage(reader, pipeline, stage.id)? {
        let (number, deal) = deal?;
        if !query.matches(&deal) {
            continue;
        }
        count += 1;
        sums.add(&deal)?;
        if deals.len() < shown {
            deals.push(deal);
            last = Some(number);
        } else if let Some(last) = last.take() {
            next = Some(Cursor::from_key(
                stage_key(pipeline, stage.id).u32(last).as_bytes(),
            ));
        }
    }
    Ok(BoardStage {
        stage_id: stage.id,
        name: stage.name.clone(),
        kind: stage.kind,
        count,
        amounts: money_map::written(sums.amounts),
        yearly: money_map::written(sums.yearly),
        weighted: money_map::written(sums.weighted),
        deals,
        next,
    })
}

/// What deals come to, by currency.
#[derive(Default)]
struct Sums {
    amounts: Vec<Money>,
    yearly: Vec<Money>,
    weighted: Vec<Money>,
}

impl Sums {
    fn add(&mut self, deal: &Deal) -> Result<()> {
        let amount = deal.amount.unwrap_or_default();
        add(&mut self.amounts, deal.currency, Some(amount))?;
        add(&mut self.weighted, deal.currency, deal.weighted())?;
        match deal.recurring {
            None => Ok(()),
            Some(recurring) => add(&mut self.yearly, deal.currency, recurring.yearly()),
        }
    }
}

fn add(sums: &mut Vec<Money>, currency: Currency, amount: Option<Decimal>) -> Result<()> {
    let amount = amount.ok_or_else(|| Error::field_of(Code::OutOfRange, "amount"))?;
    money_map::add(sums, currency, amount)
}
