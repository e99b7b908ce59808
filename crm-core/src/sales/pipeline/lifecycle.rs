//! Creating, updating, deleting and restoring pipelines.

use super::stages::{MAX_NAME, stages_of};
use super::store::{ENTITY, all, id_key, load, load_live, next_number, row_key};
use super::{NewPipeline, Pipeline, PipelinePatch};
use crate::base::{Code, Error, PipelineId, Result, clean_label, clean_text};
use crate::journal::{Stored, Tx, check_version, created, updated};
use crate::sales::prediction::Prediction;
use crate::sales::{deal, prediction};
use crate::store::Reader;

/// At most this many pipelines that are not deleted.
const MAX_PIPELINES: usize = 1_000;

pub(super) fn create(tx: &mut Tx<'_>, new: &NewPipeline) -> Result<Pipeline> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewPipeline) -> Result<Pipeline> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(id_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewPipeline {
        id: _,
        name,
        description,
        stages,
        prediction,
    } = new.clone();
    let mut pipeline = Pipeline {
        id,
        name,
        description,
        stages: stages_of(tx, id, &[], &stages, || tx.new_id())?,
        former_stages: Vec::new(),
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
        prediction,
    };
    clean(tx, &mut pipeline)?;
    let number = next_number(tx)?;
    let seq = created(tx, None, &pipeline);
    tx.put(id_key(id), number.to_be_bytes().as_slice());
    store(tx, number, seq, &pipeline)?;
    Ok(pipeline)
}

pub(super) fn update(tx: &mut Tx<'_>, id: PipelineId, patch: &PipelinePatch) -> Result<Pipeline> {
    let (number, mut stored) = load_live(tx, id)?;
    check_version(&mut stored.record, patch.version)?;
    let before = stored.record.prediction.clone();
    let pipeline = change(tx, number, stored, |tx, pipeline| {
        let PipelinePatch {
            version: _,
            name,
            description,
            prediction,
        } = patch.clone();
        if let Some(name) = name {
            pipeline.name = name;
        }
        description.apply(&mut pipeline.description);
        prediction.apply(&mut pipeline.prediction);
        clean(tx, pipeline)
    })?;
    if pipeline.prediction != before {
        let fields = |prediction: Option<&Prediction>| prediction.map(|it| it.fields.clone());
        if fields(pipeline.prediction.as_ref()) != fields(before.as_ref()) {
            prediction::begin_again(tx, number, &pipeline)?;
        }
        deal::refresh(tx, number, &pipeline)?;
    }
    Ok(pipeline)
}

/// Refused with `in_use` while deals are in it.
pub(super) fn delete(tx: &mut Tx<'_>, id: PipelineId, version: Option<u64>) -> Result<Pipeline> {
    let (number, mut stored) = load_live(tx, id)?;
    check_version(&mut stored.record, version)?;
    change(tx, number, stored, |tx, pipeline| {
        if deal::any_in(tx, number)? {
            return Err(Error::new(Code::InUse));
        }
        pipeline.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: PipelineId, version: Option<u64>) -> Result<Pipeline> {
    let missing = || Error::new(Code::NotFound).with_entity(ENTITY);
    let (number, mut stored) = load(tx, id)?.ok_or_else(missing)?;
    if stored.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    check_version(&mut stored.record, version)?;
    change(tx, number, stored, |tx, pipeline| {
        pipeline.deleted_at = None;
        clean(tx, pipeline)
    })
}

/// Lets `work` change the pipeline, and stores what came of it.
pub(super) fn change(
    tx: &mut Tx<'_>,
    number: u32,
    stored: Stored<Pipeline>,
    work: impl FnOnce(&mut Tx<'_>, &mut Pipeline) -> Result<()>,
) -> Result<Pipeline> {
    let Stored { seq, record: before } = stored;
    let mut after = before.clone();
    work(tx, &mut after).map_err(|error| error.with_entity(ENTITY))?;
    if let Some(seq) = updated(tx, None, seq, &before, &mut after)? {
        store(tx, number, seq, &after)?;
    }
    Ok(after)
}

fn store(tx: &mut Tx<'_>, number: u32, seq: u64, pipeline: &Pipeline) -> Result<()> {
    let row = Stored {
        seq,
        record: pipeline.clone(),
    };
    tx.put_row(row_key(number), &row)
}

/// Brings the texts into their normal form; the name must be free, and there must be room.
fn clean(tx: &Tx<'_>, pipeline: &mut Pipeline) -> Result<()> {
    pipeline.name = clean_label(&pipeline.name, "name")?;
    if pipeline.name.len() > MAX_NAME {
        return Err(Error::field_of(Code::TooLong, "name"));
    }
    if let Some(description) = &pipeline.description {
        clean_text(description, "description")?;
    }
    if let Some(prediction) = &mut pipeline.prediction {
        prediction.fields.sort_unstable();
        prediction.fields.dedup();
    }
    let mut others = all(tx)?;
    others.retain(|other| other.deleted_at.is_none() && other.id != pipeline.id);
    if others.len() >= MAX_PIPELINES {
        return Err(Error::new(Code::TooMany));
    }
    let name = pipeline.name.to_lowercase();
    if others.iter().any(|other| other.name.to_lowercase() == name) {
        return Err(Error::field_of(Code::Taken, "name"));
    }
    Ok(())
}
