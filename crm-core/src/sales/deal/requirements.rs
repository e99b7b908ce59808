//! What a stage asks of a deal: fields, checks, and where it may go next.

use super::{Deal, outside};
use crate::base::{Code, Error, Result, StageId, Timestamp};
use crate::journal::Tx;
use crate::sales::pipeline::{DealField, DealStatus, Pipeline, Stage, StageCheck};
use crate::store::Reader;

/// Whether the deal has what the field is for.
pub(super) fn has(deal: &Deal, field: DealField) -> bool {
    match field {
        DealField::Amount => deal.amount.is_some() || deal.recurring.is_some(),
        DealField::Lines => !deal.lines.is_empty(),
        DealField::Contacts => !deal.contacts.is_empty(),
        DealField::ExpectedCloseOn => deal.expected_close_on.is_some(),
        DealField::Source => deal.source.is_some(),
        DealField::Campaign => deal.campaign.is_some(),
        DealField::NextStep => deal.next_step.is_some(),
        DealField::Competitors => !deal.competitors.is_empty(),
        DealField::LostReason => deal.lost_reason.is_some(),
        DealField::Owner => deal.owner.is_some(),
        DealField::Team => deal.team.is_some(),
    }
}

/// The deal may come into the stage: it has its fields, and its checks hold.
pub(super) fn check_entry(tx: &Tx<'_>, deal: &Deal, stage: &Stage) -> Result<()> {
    if let Some(missing) = stage.required_fields.iter().find(|field| !has(deal, **field)) {
        return Err(Error::field_of(Code::Required, missing.as_str()));
    }
    check_all(tx, deal, &stage.entry_checks)
}

/// The deal may go on from the stage in which it is.
pub(super) fn check_exit(tx: &Tx<'_>, deal: &Deal, stage: &Stage) -> Result<()> {
    check_all(tx, deal, &stage.exit_checks)
}

/// The deal keeps what the stage asks for that it had `before`.
pub(super) fn check_kept(before: &Deal, deal: &Deal, stage: &Stage) -> Result<()> {
    let is_lost = |field: &&DealField| has(before, **field) && !has(deal, **field);
    match stage.required_fields.iter().find(is_lost) {
        Some(field) => Err(Error::field_of(Code::Required, field.as_str())),
        None => Ok(()),
    }
}

fn check_all(tx: &Tx<'_>, deal: &Deal, checks: &[StageCheck]) -> Result<()> {
    for check in checks {
        if !holds(tx, tx.now(), deal, *check)? {
            return Err(Error::field_of(Code::IllegalState, check.as_str()));
        }
    }
    Ok(())
}

fn holds(reader: &dyn Reader, now: Timestamp, deal: &Deal, check: StageCheck) -> Result<bool> {
    Ok(match check {
        StageCheck::QuoteAccepted => deal.quote_id.is_some(),
        StageCheck::ActivityDone => {
            let entered = deal.moves.last().map_or(deal.opened_at, |step| step.at);
            outside::last_activity(reader, deal, entered, Timestamp::MAX)?.is_some()
        }
        StageCheck::NextActionPlanned => outside::next_action_planned(reader, deal, now)?,
    })
}

/// The pipeline lets deals go from one stage to the other. Of a stage that it does not have any more nothing is known.
pub(super) fn check_way(pipeline: &Pipeline, from: StageId, to: StageId) -> Result<()> {
    let (Some(from), Some(to)) = (pipeline.stage(from), pipeline.stage(to)) else {
        return Ok(());
    };
    let is_open = from.next_stage_ids.is_empty() || from.next_stage_ids.contains(&to.id);
    if is_open || to.kind == DealStatus::Lost {
        Ok(())
    } else {
        Err(Error::field_of(Code::IllegalState, "stage_id"))
    }
}
