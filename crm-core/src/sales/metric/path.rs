//! The way of a deal through the stages that pipelines have now.

use std::collections::BTreeMap;

use crate::base::{StageId, Timestamp};
use crate::sales::deal::StageMove;
use crate::sales::pipeline::{DealStatus, Pipeline};

/// A stage: the place of its pipeline among all, and its own place there.
pub(super) type Place = (usize, usize);

/// Where stages stand, former ones by the stage that took their deals.
pub(super) struct Places<'a> {
    pub(super) pipelines: &'a [Pipeline],
    by_id: BTreeMap<StageId, Place>,
}

impl<'a> Places<'a> {
    pub(super) fn new(pipelines: &'a [Pipeline]) -> Self {
        let mut by_id = BTreeMap::new();
        for (number, pipeline) in pipelines.iter().enumerate() {
            let former = pipeline.former_stages.iter().map(|stage| stage.id);
            let ids = pipeline.stages.iter().map(|stage| stage.id).chain(former);
            for id in ids {
                let now = pipeline.stage_now(id).map(|stage| stage.id);
                let place = pipeline.stages.iter().position(|stage| Some(stage.id) == now);
                by_id.extend(place.map(|place| (id, (number, place))));
            }
        }
        Self { pipelines, by_id }
    }

    /// Where this stage is by now.
    pub(super) fn of(&self, id: StageId) -> Option<Place> {
        self.by_id.get(&id).copied()
    }

    /// What a deal in this stage is.
    pub(super) fn kind(&self, (pipeline, stage): Place) -> DealStatus {
        self.pipelines[pipeline].stages[stage].kind
    }

    /// Whether a deal goes on by going from one stage to the other: to a later one that is open, or to one that is won.
    pub(super) fn is_later(&self, from: Place, to: Place) -> bool {
        from.0 == to.0
            && match self.kind(to) {
                DealStatus::Open => to.1 > from.1,
                DealStatus::Won => true,
                DealStatus::Lost => false,
            }
    }

    /// The deal's stays, oldest first. Stays one after the other in what is one stage now are one.
    pub(super) fn stays(&self, moves: &[StageMove]) -> Vec<Stay> {
        let mut stays: Vec<Stay> = Vec::with_capacity(moves.len());
        for step in moves {
            let place = self.of(step.to_stage_id);
            if let Some(last) = stays.last_mut() {
                if last.place == place && place.is_some() {
                    continue;
                }
                last.left_at = Some(step.at);
            }
            stays.push(Stay {
                place,
                entered_at: step.at,
                left_at: None,
            });
        }
        stays
    }
}

/// A stay of a deal in a stage.
pub(super) struct Stay {
    /// Where; none for a stage of a pipeline that is gone.
    pub(super) place: Option<Place>,
    pub(super) entered_at: Timestamp,
    /// When it went; none while it is there.
    pub(super) left_at: Option<Timestamp>,
}

/// The time from one instant to another, in milliseconds.
pub(super) fn milliseconds(from: Timestamp, until: Timestamp) -> u64 {
    u64::try_from(until.as_millis() - from.as_millis()).unwrap_or(0)
}
