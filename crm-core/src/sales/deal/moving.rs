//! The ways a deal can go: to another stage, won, lost, open again.

use super::lifecycle::{change, first_stage, now_for, pipeline_of, stage_of};
use super::requirements::{check_entry, check_exit, check_way};
use super::store::corrupt;
use super::{Deal, DealLoss, DealMove, DealReopening, DealWin, MoveCause, StageMove, outside};
use crate::activity::OrderStatus;
use crate::base::{Code, DealId, Error, OrderId, Result, Timestamp, clean_label};
use crate::journal::Tx;
use crate::sales::pipeline::{DealStatus, Pipeline, Stage};

/// Who moves a deal, when, and why.
struct Step<'a> {
    at: Option<Timestamp>,
    by: Option<&'a str>,
    reason: Option<&'a str>,
}

impl Step<'_> {
    /// The move to a stage at the end of the deal's way.
    fn last(&self, tx: &Tx<'_>, deal: &Deal, stage: &Stage) -> Result<StageMove> {
        let now = now_for(tx, deal);
        let at = self.at.unwrap_or(now);
        let last = deal.moves.last().ok_or_else(corrupt)?;
        if !(last.at..=now).contains(&at) {
            return Err(Error::field_of(Code::OutOfRange, "at"));
        }
        self.made(tx, Some(last), stage, at)
    }

    fn made(
        &self,
        tx: &Tx<'_>,
        before: Option<&StageMove>,
        stage: &Stage,
        at: Timestamp,
    ) -> Result<StageMove> {
        let clean = |text: Option<&str>, field| text.map(|text| clean_label(text, field)).transpose();
        Ok(StageMove {
            from_stage_id: before.map(|before| before.to_stage_id),
            to_stage_id: stage.id,
            at,
            by: clean(self.by.or(tx.actor()), "by")?,
            reason: clean(self.reason, "reason")?,
            cause: MoveCause::Moved,
        })
    }
}

/// Puts the deal into the stage to which the move leads.
fn arrive(deal: &mut Deal, pipeline: &Pipeline, stage: &Stage, step: StageMove) {
    deal.pipeline_id = pipeline.id;
    deal.stage_id = stage.id;
    deal.status = stage.kind;
    deal.closed_at = Some(step.at).filter(|_| stage.kind != DealStatus::Open);
    deal.moves.push(step);
}

pub(super) fn check_open(deal: &Deal) -> Result<()> {
    if deal.status == DealStatus::Open {
        Ok(())
    } else {
        Err(Error::field_of(Code::IllegalState, "status"))
    }
}

/// Moves the deal to another open stage, now or, by a time in the past, between the moves that there are.
pub(super) fn move_to(tx: &mut Tx<'_>, id: DealId, given: &DealMove) -> Result<Deal> {
    let DealMove {
        version,
        stage_id,
        pipeline_id,
        at,
        by,
        reason,
    } = given;
    let step = Step {
        at: *at,
        by: by.as_deref(),
        reason: reason.as_deref(),
    };
    change(tx, id, *version, |tx, deal| {
        let last = deal.moves.last().ok_or_else(corrupt)?;
        let (_, pipeline) = pipeline_of(tx, pipeline_id.unwrap_or(deal.pipeline_id))?;
        let stage = stage_of(&pipeline, *stage_id, DealStatus::Open)?;
        if let Some(at) = at.filter(|at| *at < last.at) {
            let step = step.made(tx, None, stage, at)?;
            return insert(deal, &pipeline, step);
        }
        check_open(deal)?;
        if stage.id == deal.stage_id {
            return Err(Error::field_of(Code::IllegalState, "stage_id"));
        }
        let step = step.last(tx, deal, stage)?;
        let (_, left) = pipeline_of(tx, deal.pipeline_id)?;
        check_way(&pipeline, deal.stage_id, stage.id)?;
        check_exit(tx, deal, left.stage(deal.stage_id).ok_or_else(corrupt)?)?;
        check_entry(tx, deal, stage)?;
        arrive(deal, &pipeline, stage, step);
        Ok(())
    })
}

/// Puts a move between those that there are. Where the deal is now stays as it is, so no stage asks for anything but the
/// way.
fn insert(deal: &mut Deal, pipeline: &Pipeline, mut step: StageMove) -> Result<()> {
    let place = deal.moves.partition_point(|earlier| earlier.at <= step.at);
    let (Some(before), Some(after)) = (place.checked_sub(1), deal.moves.get(place)) else {
        return Err(Error::field_of(Code::OutOfRange, "at"));
    };
    let (from, to) = (deal.moves[before].to_stage_id, step.to_stage_id);
    if pipeline.id != deal.pipeline_id || pipeline.kind_of(from) != Some(DealStatus::Open) {
        return Err(Error::field_of(Code::IllegalState, "at"));
    }
    if to == from || to == after.to_stage_id {
        return Err(Error::field_of(Code::IllegalState, "stage_id"));
    }
    check_way(pipeline, from, to)?;
    if after.cause == MoveCause::Moved {
        check_way(pipeline, to, after.to_stage_id)?;
    }
    step.from_stage_id = Some(from);
    deal.moves[place].from_stage_id = Some(to);
    deal.moves.insert(place, step);
    Ok(())
}

/// The deal is won, and the order made that comes of it.
pub(super) fn win(tx: &mut Tx<'_>, id: DealId, given: &DealWin) -> Result<Deal> {
    let DealWin {
        version,
        stage_id,
        at,
        by,
        reason,
        order_id,
    } = given;
    let step = Step {
        at: *at,
        by: by.as_deref(),
        reason: reason.as_deref(),
    };
    change(tx, id, *version, |tx, deal| {
        check_open(deal)?;
        let (_, pipeline) = pipeline_of(tx, deal.pipeline_id)?;
        let stage = match stage_id {
            Some(id) => stage_of(&pipeline, *id, DealStatus::Won)?,
            None => first_stage(&pipeline, DealStatus::Won)?,
        };
        let step = step.last(tx, deal, stage)?;
        check_way(&pipeline, deal.stage_id, stage.id)?;
        check_exit(tx, deal, pipeline.stage(deal.stage_id).ok_or_else(corrupt)?)?;
        check_entry(tx, deal, stage)?;
        deal.order_id = order_of(tx, deal, *order_id, step.at)?;
        arrive(deal, &pipeline, stage, step);
        Ok(())
    })
}

/// The order that comes of a deal: the one that is given, else a new one; none when there is nothing to order.
fn order_of(tx: &mut Tx<'_>, deal: &Deal, given: Option<OrderId>, at: Timestamp) -> Result<Option<OrderId>> {
    let Some(id) = given else {
        let Some(new) = outside::agreed_order(tx, deal)? else {
            return Ok(None);
        };
        return Ok(Some(tx.orders().create(new.placed_at(at))?.id));
    };
    let Some(order) = tx.orders().find(id)? else {
        return Err(Error::field_of(Code::UnknownReference, "order_id"));
    };
    if order.customer_id != Some(deal.customer_id) {
        return Err(Error::field_of(Code::Inconsistent, "order_id"));
    }
    if order.status == OrderStatus::Cancelled {
        return Err(Error::field_of(Code::IllegalState, "order_id"));
    }
    Ok(Some(id))
}

pub(super) fn lose(tx: &mut Tx<'_>, id: DealId, given: &DealLoss) -> Result<Deal> {
    let DealLoss {
        version,
        stage_id,
        at,
        by,
        reason,
    } = given;
    let step = Step {
        at: *at,
        by: by.as_deref(),
        reason: reason.as_deref(),
    };
    change(tx, id, *version, |tx, deal| {
        check_open(deal)?;
        let (_, pipeline) = pipeline_of(tx, deal.pipeline_id)?;
        let stage = match stage_id {
            Some(id) => stage_of(&pipeline, *id, DealStatus::Lost)?,
            None => first_stage(&pipeline, DealStatus::Lost)?,
        };
        let step = step.last(tx, deal, stage)?;
        if step.reason.is_some() {
            deal.lost_reason.clone_from(&step.reason);
        }
        check_entry(tx, deal, stage)?;
        arrive(deal, &pipeline, stage, step);
        Ok(())
    })
}

/// The deal is open again. What it was won with must be called off first; why it was lost is of the past.
pub(super) fn reopen(tx: &mut Tx<'_>, id: DealId, given: &DealReopening) -> Result<Deal> {
    let DealReopening {
        version,
        stage_id,
        at,
        by,
        reason,
    } = given;
    let step = Step {
        at: *at,
        by: by.as_deref(),
        reason: reason.as_deref(),
    };
    change(tx, id, *version, |tx, deal| {
        if deal.status == DealStatus::Open {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        if let Some(id) = deal.order_id
            && let Some(order) = tx.orders().find(id)?
            && order.status != OrderStatus::Cancelled
        {
            return Err(Error::field_of(Code::IllegalState, "order_id"));
        }
        let (_, pipeline) = pipeline_of(tx, deal.pipeline_id)?;
        let stage = match stage_id {
            Some(id) => stage_of(&pipeline, *id, DealStatus::Open)?,
            None => last_open(&pipeline, &deal.moves)?,
        };
        let step = step.last(tx, deal, stage)?;
        deal.order_id = None;
        deal.lost_reason = None;
        check_entry(tx, deal, stage)?;
        arrive(deal, &pipeline, stage, step);
        Ok(())
    })
}

/// The open stage in which a deal was last, or the one that took its deals; the first one when it was in another
/// pipeline then.
fn last_open<'a>(pipeline: &'a Pipeline, moves: &[StageMove]) -> Result<&'a Stage> {
    let is_open = |stage: &&Stage| stage.kind == DealStatus::Open;
    let stages = moves
        .iter()
        .rev()
        .filter_map(|step| pipeline.stage_now(step.to_stage_id));
    match stages.into_iter().find(is_open) {
        Some(stage) => Ok(stage),
        None => first_stage(pipeline, DealStatus::Open),
    }
}
