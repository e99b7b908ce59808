//! Creating, updating, deleting and restoring deals.

use super::clean::{clean, lines_of, people_of};
use super::store::{DealRow, ENTITY, changing_rows, corrupt, id_key, load, load_live, row_key};
use super::{Deal, DealPatch, MoveCause, NewDeal, StageMove, amounts, probability, requirements};
use crate::base::{Code, DealId, Error, Patch, PipelineId, Result, StageId, Timestamp};
use crate::journal::{Tx, check_version, created, updated};
use crate::sales::pipeline::{self, DealStatus, Pipeline, Stage, check_probability};
use crate::sales::prediction;
use crate::store::Reader;

pub(super) fn create(tx: &mut Tx<'_>, new: &NewDeal) -> Result<Deal> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewDeal) -> Result<Deal> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(id_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewDeal {
        id: _,
        name,
        customer_id,
        pipeline_id,
        stage_id,
        contacts,
        partners,
        lines,
        currency,
        amount,
        recurring,
        probability,
        expected_close_on,
        source,
        campaign,
        next_step,
        competitors,
        owner,
        team,
        opened_at,
    } = new.clone();
    let (number_of_pipeline, pipeline) = pipeline_of(tx, pipeline_id)?;
    let stage = match stage_id {
        Some(id) => stage_of(&pipeline, id, DealStatus::Open)?,
        None => first_stage(&pipeline, DealStatus::Open)?,
    };
    let opened_at = opened_at.unwrap_or(now);
    if opened_at > now {
        return Err(Error::field_of(Code::OutOfRange, "opened_at"));
    }
    let begin = StageMove {
        from_stage_id: None,
        to_stage_id: stage.id,
        at: opened_at,
        by: tx.actor().map(str::to_owned),
        reason: None,
        cause: MoveCause::Moved,
    };
    let mut deal = Deal {
        id,
        name,
        customer_id,
        pipeline_id,
        stage_id: stage.id,
        status: DealStatus::Open,
        contacts,
        partners,
        lines: lines_of(tx, currency, lines)?,
        currency,
        amount,
        recurring,
        probability: stage.probability,
        manual_probability: probability,
        expected_close_on,
        source,
        campaign,
        next_step,
        competitors,
        lost_reason: None,
        owner,
        team,
        quote_id: None,
        order_id: None,
        moves: vec![begin],
        opened_at,
        closed_at: None,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
        predicted_by: None,
    };
    check_given_sums(&deal, amount.is_some(), recurring.is_some())?;
    settle(&mut deal)?;
    requirements::check_entry(tx, &deal, stage)?;
    let people = people_of(tx, None, &deal)?;
    let next = tx.head.deals.checked_add(1);
    tx.head.deals = next.ok_or_else(|| Error::new(Code::TooMany))?;
    let number = tx.head.deals;
    let mut row = DealRow {
        seq: 0,
        record: deal,
        pipeline: number_of_pipeline,
        people,
        labels: Vec::new(),
    };
    probability::label(tx, &pipeline, &mut row)?;
    probability::settle(tx, &pipeline, &mut row)?;
    row.seq = created(tx, row.people.first().copied(), &row.record);
    tx.put(id_key(id), number.to_be_bytes().as_slice());
    store(tx, number, None, &row)?;
    Ok(row.record)
}

pub(super) fn update(tx: &mut Tx<'_>, id: DealId, patch: &DealPatch) -> Result<Deal> {
    change(tx, id, patch.version, |tx, deal| {
        let before = deal.clone();
        let DealPatch {
            version: _,
            name,
            customer_id,
            contacts,
            partners,
            lines,
            currency,
            amount,
            recurring,
            probability,
            expected_close_on,
            source,
            campaign,
            next_step,
            competitors,
            lost_reason,
            owner,
            team,
        } = patch.clone();
        if let Some(name) = name {
            deal.name = name;
        }
        deal.customer_id = customer_id.unwrap_or(deal.customer_id);
        contacts.apply_or_default(&mut deal.contacts);
        partners.apply_or_default(&mut deal.partners);
        deal.currency = currency.unwrap_or(deal.currency);
        match lines {
            Patch::Keep => {}
            Patch::Clear => deal.lines = Vec::new(),
            Patch::Set(lines) => deal.lines = lines_of(tx, deal.currency, lines)?,
        }
        check_given_sums(deal, !amount.is_keep(), !recurring.is_keep())?;
        amount.apply(&mut deal.amount);
        recurring.apply(&mut deal.recurring);
        probability.apply(&mut deal.manual_probability);
        expected_close_on.apply(&mut deal.expected_close_on);
        source.apply(&mut deal.source);
        campaign.apply(&mut deal.campaign);
        next_step.apply(&mut deal.next_step);
        competitors.apply_or_default(&mut deal.competitors);
        lost_reason.apply(&mut deal.lost_reason);
        owner.apply(&mut deal.owner);
        team.apply(&mut deal.team);
        let (_, pipeline) = pipeline_of(tx, deal.pipeline_id)?;
        let stage = pipeline.stage(deal.stage_id).ok_or_else(corrupt)?;
        settle(deal)?;
        check_agreed(&before, deal)?;
        requirements::check_kept(&before, deal, stage)
    })
}

/// What was agreed on by a quote, or ordered, is what is won, so the deal does not say otherwise later.
fn check_agreed(before: &Deal, deal: &Deal) -> Result<()> {
    let changed = [
        (deal.customer_id != before.customer_id, "customer_id"),
        (deal.currency != before.currency, "currency"),
        (deal.lines != before.lines, "lines"),
        (deal.amount != before.amount, "amount"),
        (deal.recurring != before.recurring, "recurring"),
    ];
    match changed.into_iter().find(|(changed, _)| *changed) {
        Some((_, field)) if deal.order_id.is_some() || deal.quote_id.is_some() => {
            Err(Error::field_of(Code::IllegalState, field))
        }
        _ => Ok(()),
    }
}

/// The sums of lines are not given.
fn check_given_sums(deal: &Deal, amount: bool, recurring: bool) -> Result<()> {
    if deal.lines.is_empty() {
        return Ok(());
    }
    for (given, field) in [(amount, "amount"), (recurring, "recurring")] {
        if given {
            return Err(Error::field_of(Code::Inconsistent, field));
        }
    }
    Ok(())
}

/// Brings the deal into its normal form: texts and amounts, and what follows from its lines.
pub(super) fn settle(deal: &mut Deal) -> Result<()> {
    amounts::add_up(deal)?;
    if let Some(percent) = &mut deal.manual_probability {
        check_probability(*percent)?;
        *percent = percent.normalize();
    }
    clean(deal)
}

pub(super) fn delete(tx: &mut Tx<'_>, id: DealId, version: Option<u64>) -> Result<Deal> {
    change(tx, id, version, |tx, deal| {
        deal.deleted_at = Some(tx.now());
        Ok(())
    })
}

/// Its stage may be gone meanwhile; then the deal is where the others went that were in it.
pub(super) fn restore(tx: &mut Tx<'_>, id: DealId, version: Option<u64>) -> Result<Deal> {
    let (number, mut row) = load(tx, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    if row.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    check_version(&mut row.record, version)?;
    change_row(tx, number, row, |tx, deal| {
        deal.deleted_at = None;
        let (_, pipeline) = pipeline_of(tx, deal.pipeline_id)?;
        follow_one(tx, deal, &pipeline)
    })
}

/// Brings the deals up to date with an edit of their pipeline.
pub(in crate::sales) fn follow(
    tx: &mut Tx<'_>,
    number: u32,
    before: &Pipeline,
    pipeline: &Pipeline,
) -> Result<()> {
    // What is predicted goes by the order of the stages.
    let predicts = pipeline.prediction.is_some();
    for old in &before.stages {
        let is_same = |stage: &Stage| stage.probability == old.probability && !predicts;
        if pipeline.stage(old.id).is_some_and(is_same) {
            continue;
        }
        let deals: Vec<u32> = super::store::in_stage(tx, number, old.id)?
            .map(|deal| deal.map(|(number, _)| number))
            .collect::<Result<_>>()?;
        for deal in deals {
            let row = super::store::load_by_number(tx, deal)?;
            change_row(tx, deal, row, |tx, deal| follow_one(tx, deal, pipeline))?;
        }
    }
    Ok(())
}

/// Puts the deal where its stage is now, and gives it the probability that it has there.
fn follow_one(tx: &Tx<'_>, deal: &mut Deal, pipeline: &Pipeline) -> Result<()> {
    let stage = pipeline.stage_now(deal.stage_id).ok_or_else(corrupt)?;
    if stage.id != deal.stage_id {
        deal.moves.push(StageMove {
            from_stage_id: Some(deal.stage_id),
            to_stage_id: stage.id,
            at: now_for(tx, deal),
            by: tx.actor().map(str::to_owned),
            reason: None,
            cause: MoveCause::Migrated,
        });
        deal.stage_id = stage.id;
    }
    Ok(())
}

/// Brings the probabilities of a pipeline's open deals up to date, and says how many it changed.
pub(in crate::sales) fn refresh(tx: &mut Tx<'_>, number: u32, pipeline: &Pipeline) -> Result<u64> {
    let mut changed = 0;
    for stage in pipeline
        .stages
        .iter()
        .filter(|stage| stage.kind == DealStatus::Open)
    {
        let deals: Vec<u32> = super::store::in_stage(tx, number, stage.id)?
            .map(|deal| deal.map(|(number, _)| number))
            .collect::<Result<_>>()?;
        for deal in deals {
            let row = super::store::load_by_number(tx, deal)?;
            let version = row.record.version;
            let after = change_row(tx, deal, row, |_, _| Ok(()))?;
            changed += u64::from(after.version != version);
        }
    }
    Ok(changed)
}

/// Brings what is known of a customer's deals for predictions up to date.
pub(in crate::sales) fn follow_customer(tx: &mut Tx<'_>, owner: u32) -> Result<()> {
    let keys = tx.scan(super::store::of_key(owner).range())?;
    let numbers: Vec<u32> = keys
        .map(|row| super::store::number_at_end(&row?.0))
        .collect::<Result<_>>()?;
    for number in numbers {
        let row = super::store::load_by_number(tx, number)?;
        if row.people.first() != Some(&owner) || row.record.deleted_at.is_some() {
            continue;
        }
        let (_, pipeline) = pipeline_of(tx, row.record.pipeline_id)?;
        let labels = prediction::labels_of(tx, pipeline.prediction.as_ref(), &row.record, owner)?;
        if labels != row.labels {
            change_row(tx, number, row, |_, _| Ok(()))?;
        }
    }
    Ok(())
}

/// Now, or the time of the last move, should the clock have been put back since.
pub(super) fn now_for(tx: &Tx<'_>, deal: &Deal) -> Timestamp {
    deal.moves.last().map_or(tx.now(), |last| last.at.max(tx.now()))
}

/// The pipeline of a deal, which must be there, with its number.
pub(super) fn pipeline_of(reader: &dyn Reader, id: PipelineId) -> Result<(u32, Pipeline)> {
    pipeline::find(reader, id)?.ok_or_else(|| Error::field_of(Code::UnknownReference, "pipeline_id"))
}

/// The stage of the pipeline with this id; `illegal_state` unless it is of this kind.
pub(super) fn stage_of(pipeline: &Pipeline, id: StageId, kind: DealStatus) -> Result<&Stage> {
    match pipeline.stage(id) {
        Some(stage) if stage.kind == kind => Ok(stage),
        Some(_) => Err(Error::field_of(Code::IllegalState, "stage_id")),
        None => Err(Error::field_of(Code::UnknownReference, "stage_id")),
    }
}

/// The pipeline's first stage of this kind.
pub(super) fn first_stage(pipeline: &Pipeline, kind: DealStatus) -> Result<&Stage> {
    pipeline.first(kind).ok_or_else(corrupt)
}

/// Loads a deal that is not deleted, lets `work` change it, and stores what came of it.
pub(super) fn change(
    tx: &mut Tx<'_>,
    id: DealId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut Deal) -> Result<()>,
) -> Result<Deal> {
    let (number, mut row) = load_live(tx, id)?;
    check_version(&mut row.record, version)?;
    change_row(tx, number, row, work)
}

fn change_row(
    tx: &mut Tx<'_>,
    number: u32,
    before: DealRow,
    work: impl FnOnce(&mut Tx<'_>, &mut Deal) -> Result<()>,
) -> Result<Deal> {
    let mut after = before.clone();
    let done = work(tx, &mut after.record).and_then(|()| {
        after.people = people_of(tx, Some(&before.record), &after.record)?;
        if let Some((pipeline_number, pipeline)) = pipeline::find(tx, after.record.pipeline_id)? {
            let live = after.record.deleted_at.is_none();
            if live {
                after.pipeline = pipeline_number;
                probability::label(tx, &pipeline, &mut after)?;
            }
            // Before it is asked what deals like this one became, so that it is not one of them.
            prediction::recount(tx, &pipeline, &before, &after)?;
            if live {
                probability::settle(tx, &pipeline, &mut after)?;
            }
        }
        let owner = after.people.first().copied();
        let seq = updated(tx, owner, before.seq, &before.record, &mut after.record)?;
        if seq.is_some() || after.labels != before.labels {
            after.seq = seq.unwrap_or(before.seq);
            store(tx, number, Some(&before), &after)?;
        }
        Ok(())
    });
    done.map_err(|error| error.with_entity(ENTITY))?;
    Ok(after.record)
}

/// Writes the row and its index rows; takes away those that it has no more.
fn store(tx: &mut Tx<'_>, number: u32, before: Option<&DealRow>, after: &DealRow) -> Result<()> {
    let old = before.map_or_else(Vec::new, |row| changing_rows(number, row));
    let new = changing_rows(number, after);
    for key in old.iter().filter(|key| !new.contains(key)) {
        tx.delete_bytes(key.clone());
    }
    for key in new.into_iter().filter(|key| !old.contains(key)) {
        tx.put_bytes(key, [].as_slice().into());
    }
    tx.put_row(row_key(number), after)
}
