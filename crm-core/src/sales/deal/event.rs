//! What happened to deals, as their moves tell.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::store::{load_by_number, number_at_end, of_key};
use super::{Deal, MoveCause, StageMove};
use crate::base::{Result, StageId};
use crate::sales::pipeline::{self, DealStatus};
use crate::store::Reader;

/// What a move made of a deal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DealEventKind {
    /// It began.
    Opened,
    /// It came to another stage.
    Moved,
    /// It was won.
    Won,
    /// It was lost.
    Lost,
    /// It was open again.
    Reopened,
}

/// Something that happened to a deal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DealEvent {
    /// What happened.
    pub kind: DealEventKind,
    /// The deal as it is now.
    pub deal: Deal,
    /// The move: where from and where to, when, by whom and why.
    pub step: StageMove,
}

crate::base::debug_by_type!(DealEvent);

/// The deals with which a customer has to do, and what happened to them.
pub(crate) struct DealEvents {
    deals: BTreeMap<u32, Deal>,
    /// What deals in the stages are that pipelines have or had.
    kinds: BTreeMap<StageId, DealStatus>,
}

impl DealEvents {
    pub(crate) fn of_customer(reader: &dyn Reader, owner: u32) -> Result<Self> {
        let mut events = Self {
            deals: BTreeMap::new(),
            kinds: BTreeMap::new(),
        };
        for row in reader.scan(of_key(owner).range())? {
            let number = number_at_end(&row?.0)?;
            let deal = load_by_number(reader, number)?.record;
            if deal.deleted_at.is_none() {
                events.deals.insert(number, deal);
            }
        }
        if !events.deals.is_empty() {
            for pipeline in pipeline::all(reader)? {
                let former = pipeline.former_stages.iter().map(|stage| (stage.id, stage.kind));
                let stages = pipeline.stages.iter().map(|stage| (stage.id, stage.kind));
                events.kinds.extend(stages.chain(former));
            }
        }
        Ok(events)
    }

    /// The moves, each by its deal's number and its place among that deal's moves.
    pub(crate) fn moves(&self) -> impl Iterator<Item = (u32, u32, &StageMove)> {
        let deals = self.deals.iter();
        deals.flat_map(|(number, deal)| (0..).zip(&deal.moves).map(|(place, step)| (*number, place, step)))
    }

    /// What happened by a move.
    pub(crate) fn get(&self, number: u32, place: u32) -> Option<DealEvent> {
        let deal = self.deals.get(&number)?;
        let step = deal.moves.get(place as usize)?;
        Some(DealEvent {
            kind: self.kind(step),
            deal: deal.clone(),
            step: step.clone(),
        })
    }

    fn kind(&self, step: &StageMove) -> DealEventKind {
        let Some(from) = step.from_stage_id else {
            return DealEventKind::Opened;
        };
        if step.cause == MoveCause::Migrated {
            return DealEventKind::Moved;
        }
        match self.kinds.get(&step.to_stage_id) {
            Some(DealStatus::Won) => DealEventKind::Won,
            Some(DealStatus::Lost) => DealEventKind::Lost,
            _ if matches!(self.kinds.get(&from), Some(DealStatus::Won | DealStatus::Lost)) => {
                DealEventKind::Reopened
            }
            _ => DealEventKind::Moved,
        }
    }
}
