//! Where models are kept: by their id, which is in the order of their fits, and by name and number.

use std::collections::BTreeSet;

use time::Date;

use super::{Model, ModelKind, ModelParameters, ModelQuality, ModelQuery};
use crate::base::{Code, Error, ModelId, Page, PageRequest, Result, Timestamp, clean_label};
use crate::journal::listing::{self, Walk};
use crate::journal::{Entity, Record, Stored, Touched};
use crate::store::table::{MODEL, MODEL_NAME};
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

pub(super) const ENTITY: &str = "model";

/// A version of data older than this is a back-test.
const BACK_TEST: std::time::Duration = std::time::Duration::from_secs(86_400);

impl Row for Stored<Model> {
    const TABLE: &'static Table = &MODEL;
}

impl Record for Model {
    const ENTITY: Entity = Entity::Model;

    fn id(&self) -> [u8; 16] {
        self.id.to_bytes()
    }

    fn version(&mut self) -> &mut u64 {
        &mut self.version
    }

    fn updated_at(&mut self) -> &mut Timestamp {
        &mut self.updated_at
    }

    fn deleted_at(&self) -> Option<Timestamp> {
        self.deleted_at
    }
}

/// A version as its name's index has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) id: ModelId,
    pub(super) state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Live,
    Pinned,
    Deleted,
    /// Fitted to the past, to see how it does.
    BackTest,
}

pub(super) fn row_key(id: ModelId) -> Key {
    Key::of(&MODEL).id(id)
}

fn name_key(name: &str) -> Key {
    Key::of(&MODEL_NAME).text(name).end_of_text()
}

pub(super) fn version_key(model: &Model) -> Key {
    name_key(&model.name).u32(model.number)
}

/// Whether a version was fitted to what had happened more than a day before.
fn is_back_test(model: &Model) -> bool {
    model.as_of < model.fitted_at.saturating_sub(BACK_TEST)
}

/// What the index of names holds of a version: its id, and its state.
pub(super) fn version_row(model: &Model) -> Bytes {
    let state = match (model.deleted_at, model.pinned) {
        (Some(_), _) => 2,
        (None, true) => 1,
        (None, false) if is_back_test(model) => 3,
        (None, false) => 0,
    };
    let mut row = model.id.to_bytes().to_vec();
    row.push(state);
    row.into()
}

/// Whether an index row is that of a back-test of a file from before these had a state of their own, which the row that is
/// implied has.
pub(crate) fn is_older_version_row(found: &[u8], implied: &[u8]) -> bool {
    match (found.split_last(), implied.split_last()) {
        (Some((0, found)), Some((3, implied))) => found.len() == 16 && found == implied,
        _ => false,
    }
}

fn version(row: &[u8]) -> Result<Version> {
    let corrupt = || Error::new(Code::Corrupt).with_entity(ENTITY);
    let (id, state) = row.split_first_chunk::<16>().ok_or_else(corrupt)?;
    let state = match state {
        [0] => State::Live,
        [1] => State::Pinned,
        [2] => State::Deleted,
        [3] => State::BackTest,
        _ => return Err(corrupt()),
    };
    Ok(Version {
        id: ModelId::from_bytes(*id),
        state,
    })
}

/// The versions of a name by number, deleted or not: the number n is the n-th.
pub(super) fn versions(reader: &dyn Reader, name: &str) -> Result<Vec<Version>> {
    // Names are stored clean, so a text that cannot be is no name.
    let Ok(name) = clean_label(name, "name") else {
        return Ok(Vec::new());
    };
    let rows = reader.scan(name_key(&name).range())?;
    rows.map(|row| version(&row?.1)).collect()
}

/// The stored model, deleted or not; `None` when there never was one.
pub(crate) fn load(reader: &dyn Reader, id: ModelId) -> Result<Option<Stored<Model>>> {
    let row = reader.get(row_key(id).as_bytes())?;
    row.map(|row| decode(&row)).transpose()
}

/// The stored model, unless there is none or it is deleted: `not_found`.
pub(super) fn load_live(reader: &dyn Reader, id: ModelId) -> Result<Stored<Model>> {
    let live = load(reader, id)?.filter(|stored| stored.record.deleted_at.is_none());
    live.ok_or_else(missing)
}

pub(super) fn missing() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

/// Which of the versions of a name is the current one: the pinned one, else the newest, back-tests after all others.
pub(super) fn current_of(versions: &[Version]) -> Option<Version> {
    let pinned = versions.iter().find(|version| version.state == State::Pinned);
    let newest = |state| versions.iter().rfind(move |version| version.state == state);
    let newest = || newest(State::Live).or_else(|| newest(State::BackTest));
    pinned.or_else(newest).copied()
}

/// The id of the current version of a name, if there is one.
pub(crate) fn current_id(reader: &dyn Reader, name: &str) -> Result<Option<ModelId>> {
    Ok(current_of(&versions(reader, name)?).map(|version| version.id))
}

/// The current version of a name, if there is one.
pub(crate) fn current(reader: &dyn Reader, name: &str) -> Result<Option<Model>> {
    let Some(id) = current_id(reader, name)? else {
        return Ok(None);
    };
    let stored = load(reader, id)?;
    let corrupt = || Error::new(Code::Corrupt).with_entity(ENTITY);
    stored.map(|stored| Some(stored.record)).ok_or_else(corrupt)
}

/// The same; `not_found` when there is none.
pub(crate) fn current_or_missing(reader: &dyn Reader, name: &str) -> Result<Model> {
    current(reader, name)?.ok_or_else(missing)
}

/// The kind of the models of a name, if there are any.
pub(crate) fn kind_of(reader: &dyn Reader, name: &str) -> Result<Option<ModelKind>> {
    Ok(current(reader, name)?.map(|model| model.kind))
}

/// The names of the models of a kind, in their order.
pub(crate) fn names_of_kind(reader: &dyn Reader, kind: ModelKind) -> Result<Vec<String>> {
    let mut names = BTreeSet::new();
    for row in reader.scan(Key::of(&MODEL).range())? {
        let model = decode::<Stored<Model>>(&row?.1)?.record;
        if model.kind == kind && model.deleted_at.is_none() {
            names.insert(model.name);
        }
    }
    Ok(names.into_iter().collect())
}

/// The name of a model that was touched, and whether by that the version that was current before was deleted.
pub(crate) fn touched_name(reader: &dyn Reader, touched: &Touched) -> Result<Option<(String, bool)>> {
    let Some((_, row)) = &touched.after else {
        return Ok(None);
    };
    let model = decode::<Stored<Model>>(row)?.record;
    let mut versions = versions(reader, &model.name)?;
    let mut was_current = false;
    if model.deleted_at.is_some() {
        for version in versions.iter_mut().filter(|version| version.id == model.id) {
            version.state = if is_back_test(&model) {
                State::BackTest
            } else {
                State::Live
            };
        }
        was_current = current_of(&versions).is_some_and(|current| current.id == model.id);
    }
    Ok(Some((model.name, was_current)))
}

/// A page of the models that are not deleted, in the order of their ids.
pub(super) fn list(reader: &dyn Reader, query: &ModelQuery, page: &PageRequest) -> Result<Page<Model>> {
    let all = Key::of(&MODEL);
    listing::page(reader, &all, all.range(), Walk::Forward, page, |_, row| {
        let model = decode::<Stored<Model>>(row)?.record;
        let ModelQuery { name, kind } = query;
        let is_asked_for = model.deleted_at.is_none()
            && name
                .as_ref()
                .is_none_or(|name| clean_label(name, "name").is_ok_and(|name| name == model.name))
            && kind.is_none_or(|kind| kind == model.kind);
        Ok(Some(model).filter(|_| is_asked_for))
    })
}

/// The index rows that a model's row implies.
pub(crate) fn index_rows(_key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let model = decode::<Stored<Model>>(row)?.record;
    Ok(vec![(version_key(&model).into_bytes(), version_row(&model))])
}

/// What a fit has found.
pub(super) struct Fitted {
    pub(super) from: Date,
    pub(super) until: Date,
    pub(super) customers: u64,
    pub(super) parameters: ModelParameters,
    pub(super) quality: ModelQuality,
}
