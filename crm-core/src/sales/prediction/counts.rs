//! Counting closed deals: each change of a deal takes away what it counted before, and adds what it counts now.

use std::collections::BTreeMap;

use super::labels::{open_stages, place_of, reached};
use super::store::{
    Cell, cell, corrupt, counts_key, delete_model, field_key, stage_key, stages_key, value_key,
};
use super::{Label, labels_of};
use crate::base::{Result, StageId};
use crate::journal::Tx;
use crate::sales::deal::{self, DealRow};
use crate::sales::pipeline::{self, DealStatus, Pipeline};
use crate::statistics::learn::{BayesCounts, BayesEstimate, FieldCounts, naive_bayes_estimate};
use crate::store::table::PREDICTION_COUNT;
use crate::store::{Bytes, Key, Reader, Table, decode};

/// What a deal counts for: nothing unless it is closed, not deleted, and its pipeline predicts.
#[derive(PartialEq)]
struct Counted<'a> {
    won: bool,
    stage: StageId,
    labels: &'a [Label],
}

fn counted<'a>(pipeline: &Pipeline, row: &'a DealRow) -> Option<Counted<'a>> {
    let deal = &row.record;
    let is_counted =
        pipeline.prediction.is_some() && deal.deleted_at.is_none() && deal.status != DealStatus::Open;
    is_counted.then_some(())?;
    Some(Counted {
        won: deal.status == DealStatus::Won,
        stage: reached(pipeline, deal)?,
        labels: &row.labels,
    })
}

/// Counts what a deal is instead of what it was.
pub(in crate::sales) fn recount(
    tx: &mut Tx<'_>,
    pipeline: &Pipeline,
    before: &DealRow,
    after: &DealRow,
) -> Result<()> {
    let old = counted(pipeline, before);
    let new = counted(pipeline, after);
    if old == new {
        return Ok(());
    }
    if let Some(old) = old {
        count(tx, after.pipeline, &old, -1)?;
    }
    new.map_or(Ok(()), |new| count(tx, after.pipeline, &new, 1))
}

fn count(tx: &mut Tx<'_>, pipeline: u32, what: &Counted<'_>, by: i64) -> Result<()> {
    add(tx, stage_key(pipeline, what.stage), what.won, by)?;
    for Label { field, value } in what.labels {
        let values = add(tx, value_key(pipeline, *field, value), what.won, by)?;
        let key = field_key(pipeline, *field);
        let mut all = cell(tx, &key)?;
        all.values = all.values.checked_add_signed(values).ok_or_else(corrupt)?;
        put(tx, key, changed(all, what.won, by)?)?;
    }
    Ok(())
}

/// Adds to a count, and says by how much the number of values that are counted changed.
fn add(tx: &mut Tx<'_>, key: Key, won: bool, by: i64) -> Result<i64> {
    let before = cell(tx, &key)?;
    let after = changed(before, won, by)?;
    put(tx, key, after)?;
    Ok(i64::from(after != Cell::default()) - i64::from(before != Cell::default()))
}

fn changed(mut cell: Cell, won: bool, by: i64) -> Result<Cell> {
    let count = if won { &mut cell.won } else { &mut cell.lost };
    *count = count.checked_add_signed(by).ok_or_else(corrupt)?;
    Ok(cell)
}

fn put(tx: &mut Tx<'_>, key: Key, cell: Cell) -> Result<()> {
    if cell == Cell::default() {
        tx.delete(key);
        return Ok(());
    }
    tx.put_row(key, &cell)
}

/// Looks at all deals of a pipeline again that looks at other fields now; what was fitted to those before is of no use.
pub(in crate::sales) fn begin_again(tx: &mut Tx<'_>, number: u32, pipeline: &Pipeline) -> Result<()> {
    let keys: Vec<Bytes> = tx
        .scan(counts_key(number).range())?
        .map(|row| row.map(|(key, _)| key))
        .collect::<Result<_>>()?;
    for key in keys {
        tx.delete_bytes(key);
    }
    delete_model(tx, number);
    for deal in deal::numbers_in(tx, number)? {
        let mut row = deal::load_by_number(tx, deal)?;
        let customer = *row.people.first().ok_or_else(corrupt)?;
        row.labels = labels_of(tx, pipeline.prediction.as_ref(), &row.record, customer)?;
        if let Some(counted) = counted(pipeline, &row) {
            count(tx, number, &counted, 1)?;
        }
        tx.put_row(deal::row_key(deal), &row)?;
    }
    Ok(())
}

/// What naive Bayes says of a deal with these labels in a stage; none before a deal was won and one was lost.
pub(super) fn estimate(
    reader: &dyn Reader,
    number: u32,
    pipeline: &Pipeline,
    stage: StageId,
    labels: &[Label],
) -> Result<Option<BayesEstimate>> {
    let open = open_stages(pipeline);
    let (mut all, mut here) = (BayesCounts::default(), BayesCounts::default());
    let Some(at) = place_of(pipeline, &open, stage) else {
        return Ok(None);
    };
    for row in reader.scan(stages_key(number).range())? {
        let (key, row) = row?;
        let id = key.get(6..).and_then(|id| id.try_into().ok());
        let id = StageId::from_bytes(id.ok_or_else(corrupt)?);
        let Cell { won, lost, .. } = decode(&row)?;
        all.won += won;
        all.lost += lost;
        if place_of(pipeline, &open, id).is_some_and(|reached| reached >= at) {
            here.lost += lost;
        }
    }
    // A won deal counts for every stage.
    here.won = all.won;
    let mut seen = Vec::new();
    for label in labels {
        let counts = cell(reader, &value_key(number, label.field, &label.value))?;
        if counts != Cell::default() {
            let field = cell(reader, &field_key(number, label.field))?;
            let field = FieldCounts {
                counts: field.counts(),
                values: field.values,
            };
            seen.push((label.named(), counts.counts(), field));
        }
    }
    let seen = seen.iter().map(|(label, counts, field)| (label, *counts, *field));
    Ok(naive_bayes_estimate(all, here, seen))
}

/// Tells `found` when the counts are not those of all closed deals, or a deal's labels not what is known of it.
pub(in crate::sales) fn check(
    reader: &dyn Reader,
    found: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    let mut expected: BTreeMap<Vec<u8>, Cell> = BTreeMap::new();
    let mut pipelines = BTreeMap::new();
    let mut labelled = true;
    for row in deal::rows(reader)? {
        let Ok(row) = row else { continue };
        let id = row.record.pipeline_id;
        let pipeline = match pipelines.entry(id) {
            std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::btree_map::Entry::Vacant(new) => new.insert(pipeline::find(reader, id)?),
        };
        let Some((number, pipeline)) = pipeline else {
            continue;
        };
        let (Some(customer), None) = (row.people.first(), row.record.deleted_at) else {
            continue;
        };
        labelled &= labels_of(reader, pipeline.prediction.as_ref(), &row.record, *customer)
            .is_ok_and(|labels| labels == row.labels);
        let Some(counted) = counted(pipeline, &row) else {
            continue;
        };
        let mut add = |key: Key| -> bool {
            let cell = expected.entry(key.as_bytes().to_vec()).or_default();
            let is_new = *cell == Cell::default();
            *if counted.won {
                &mut cell.won
            } else {
                &mut cell.lost
            } += 1;
            is_new
        };
        add(stage_key(*number, counted.stage));
        let mut values = Vec::new();
        for Label { field, value } in counted.labels {
            if add(value_key(*number, *field, value)) {
                values.push(*field);
            }
            add(field_key(*number, *field));
        }
        for field in values {
            let key = field_key(*number, field).as_bytes().to_vec();
            expected.entry(key).or_default().values += 1;
        }
    }
    if !labelled {
        found(&PREDICTION_COUNT, "a deal's labels are not what is known of it");
    }
    let mut counts = BTreeMap::new();
    for row in reader.scan(Key::of(&PREDICTION_COUNT).range())? {
        let (key, row) = row?;
        counts.insert(key.to_vec(), decode::<Cell>(&row).unwrap_or_default());
    }
    if counts != expected {
        found(&PREDICTION_COUNT, "the counts are not those of the closed deals");
    }
    Ok(())
}
