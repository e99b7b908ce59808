//! Custom fields: their definitions, and the check of values against them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::clean::{bounded, check_value, field_path, is_name};
use crate::base::{Code, Error, Page, PageRequest, Result, Timestamp, Value, clean_label};
use crate::journal::{
    Entity, HistoryEntry, ReadContext, Record, Stored, Touched, Tx, WriteContext, as_of, check_version,
    created, history_page, updated,
};
use crate::store::table::FIELD;
use crate::store::{Key, Reader, Row, Table, decode};

const ENTITY: &str = "field";

/// The types that the values of a custom field can have.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum FieldKind {
    /// Any text: `Value::Text`.
    #[default]
    #[n(0)]
    Text,
    /// A whole number: `Value::Integer`.
    #[n(1)]
    Integer,
    /// An exact decimal number: `Value::Decimal`.
    #[n(2)]
    Decimal,
    /// Yes or no: `Value::Bool`.
    #[n(3)]
    Bool,
    /// A civil date: `Value::Date`.
    #[n(4)]
    Date,
    /// An instant: `Value::Timestamp`.
    #[n(5)]
    Timestamp,
    /// One of the choices: `Value::Text`.
    #[n(6)]
    Choice,
    /// Some of the choices, each at most once: `Value::Texts`.
    #[n(7)]
    Choices,
}

/// The definition of a custom field of customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct FieldDefinition {
    /// The name under which values are stored: lower-case letters, digits and `_`, at most 64.
    #[n(0)]
    pub key: String,
    /// What people see.
    #[n(1)]
    pub label: String,
    /// The type of the values.
    #[n(2)]
    pub kind: FieldKind,
    /// What can be chosen, in the order in which it is offered; empty for kinds without choices.
    #[n(3)]
    pub choices: Vec<String>,
    /// Whether a customer cannot be created without a value, nor an update remove it.
    #[n(4)]
    pub required: bool,
    /// When the field was defined.
    #[n(5)]
    pub created_at: Timestamp,
    /// When the definition was last changed.
    #[n(6)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(7)]
    pub version: u64,
    /// When it was deleted.
    #[n(8)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// A field to define.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewField {
    /// The name under which values are stored: lower-case letters, digits and `_`, at most 64.
    pub key: String,
    /// What people see; the key when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The type of the values.
    pub kind: FieldKind,
    /// What can be chosen; at least one for `Choice` and `Choices`, none for the others.
    pub choices: Vec<String>,
    /// Whether a customer cannot be created without a value.
    pub required: bool,
}

impl NewField {
    /// A field of a kind without choices.
    pub fn new(key: impl Into<String>, kind: FieldKind) -> Self {
        Self {
            key: key.into(),
            kind,
            ..Self::default()
        }
    }

    /// A field whose value is one of these.
    pub fn choice(key: impl Into<String>, choices: impl IntoIterator<Item: Into<String>>) -> Self {
        Self {
            choices: choices.into_iter().map(Into::into).collect(),
            ..Self::new(key, FieldKind::Choice)
        }
    }
}

/// What an update says of a definition; its kind never changes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FieldPatch {
    /// Refuse the update with `stale_version` unless the definition has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// What people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// All choices. Values that were chosen before and are no choice any more stay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choices: Option<Vec<String>>,
    /// Whether a value is required from now on; customers without one stay as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
}

impl Row for Stored<FieldDefinition> {
    const TABLE: &'static Table = &FIELD;
}

impl Record for FieldDefinition {
    const ENTITY: Entity = Entity::Field;

    /// Made of the key, which names the definition: a version 8 UUID (RFC 9562) of its SHA-256.
    fn id(&self) -> [u8; 16] {
        let hash = Sha256::digest(self.key.as_bytes());
        let mut id = [0; 16];
        id.copy_from_slice(&hash[..16]);
        id[6] = (id[6] & 0x0f) | 0x80;
        id[8] = (id[8] & 0x3f) | 0x80;
        id
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

fn not_found() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

/// The stored definition, deleted or not. Nothing is stored under what is not a name.
fn load(reader: &dyn Reader, key: &str) -> Result<Option<Stored<FieldDefinition>>> {
    if !is_name(key) {
        return Ok(None);
    }
    let row = reader.get(Key::of(&FIELD).text(key).as_bytes())?;
    row.map(|bytes| decode(&bytes)).transpose()
}

fn load_live(reader: &dyn Reader, key: &str) -> Result<Option<Stored<FieldDefinition>>> {
    Ok(load(reader, key)?.filter(|stored| stored.record.deleted_at.is_none()))
}

/// Checks that there is a field of one of these kinds: `unknown_reference` and `wrong_type` with the place that names it.
pub(crate) fn require_field(
    reader: &dyn Reader,
    key: &str,
    kinds: &[FieldKind],
    place: impl Into<Cow<'static, str>>,
) -> Result<()> {
    let code = match load_live(reader, key)? {
        None => Code::UnknownReference,
        Some(found) if !kinds.contains(&found.record.kind) => Code::WrongType,
        Some(_) => return Ok(()),
    };
    Err(Error::field_of(code, place))
}

/// All definitions by key, those that were deleted left out.
pub(crate) fn definitions(reader: &dyn Reader) -> Result<Vec<FieldDefinition>> {
    let rows = reader.scan(Key::of(&FIELD).range())?;
    let records = rows.map(|row| Ok(decode::<Stored<FieldDefinition>>(&row?.1)?.record));
    records
        .filter(|found| !matches!(found, Ok(definition) if definition.deleted_at.is_some()))
        .collect()
}

fn save(tx: &mut Tx<'_>, seq: u64, definition: &FieldDefinition) -> Result<()> {
    let key = Key::of(&FIELD).text(&definition.key);
    tx.put_row(
        key,
        &Stored {
            seq,
            record: definition.clone(),
        },
    )
}

fn create(tx: &mut Tx<'_>, new: &NewField) -> Result<FieldDefinition> {
    if !is_name(&new.key) {
        return Err(Error::field_of(Code::Malformed, "key"));
    }
    let now = tx.now();
    let label = new.label.as_ref().unwrap_or(&new.key);
    let mut definition = FieldDefinition {
        key: new.key.clone(),
        label: clean_label(label, "label")?,
        kind: new.kind,
        choices: clean_choices(new.kind, &new.choices)?,
        required: new.required,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    let seq = match load(tx, &new.key)? {
        Some(stored) if stored.record.deleted_at.is_none() => {
            return Err(Error::field_of(Code::AlreadyExists, "key"));
        }
        // A definition that was deleted goes on as the new one, so that its history is one.
        Some(mut stored) => {
            definition.version = *stored.record.version();
            updated(tx, None, stored.seq, &stored.record, &mut definition)?
                .ok_or_else(|| Error::new(Code::Internal))?
        }
        None => {
            bounded(definitions(tx)?.len() + 1, "key")?;
            created(tx, None, &definition)
        }
    };
    save(tx, seq, &definition)?;
    tx.touch(Touched::shared(Entity::Field));
    Ok(definition)
}

fn change(
    tx: &mut Tx<'_>,
    key: &str,
    version: Option<u64>,
    work: impl FnOnce(&mut FieldDefinition) -> Result<()>,
) -> Result<FieldDefinition> {
    let mut stored = load_live(tx, key)?.ok_or_else(not_found)?;
    check_version(&mut stored.record, version)?;
    let mut after = stored.record.clone();
    work(&mut after)?;
    if let Some(seq) = updated(tx, None, stored.seq, &stored.record, &mut after)? {
        save(tx, seq, &after)?;
        tx.touch(Touched::shared(Entity::Field));
    }
    Ok(after)
}

fn update(tx: &mut Tx<'_>, key: &str, patch: &FieldPatch) -> Result<FieldDefinition> {
    let FieldPatch {
        version,
        label,
        choices,
        required,
    } = patch;
    change(tx, key, *version, |definition| {
        if let Some(label) = label {
            definition.label = clean_label(label, "label")?;
        }
        if let Some(choices) = choices {
            definition.choices = clean_choices(definition.kind, choices)?;
        }
        definition.required = required.unwrap_or(definition.required);
        Ok(())
    })
}

fn clean_choices(kind: FieldKind, choices: &[String]) -> Result<Vec<String>> {
    let chosen = matches!(kind, FieldKind::Choice | FieldKind::Choices);
    if chosen == choices.is_empty() {
        let code = if chosen { Code::Required } else { Code::Malformed };
        return Err(Error::field_of(code, "choices"));
    }
    bounded(choices.len(), "choices")?;
    let mut seen = BTreeSet::new();
    let choices = choices.iter().enumerate().map(|(at, choice)| {
        let choice = clean_label(choice, "choices")?;
        if !seen.insert(choice.clone()) {
            return Err(Error::field_of(Code::DuplicateInInput, format!("choices[{at}]")));
        }
        Ok(choice)
    });
    choices.collect()
}

/// Checks a record's values against the definitions: those that are new or changed since `before`, and that what is
/// required is there, or was missing before. So a record stays writable when a definition changes.
pub(super) fn check_values(
    reader: &dyn Reader,
    before: Option<&BTreeMap<String, Value>>,
    values: &BTreeMap<String, Value>,
) -> Result<()> {
    bounded(values.len(), "custom")?;
    for (key, value) in values {
        if before.and_then(|before| before.get(key)) != Some(value) {
            let definition = load_live(reader, key)?;
            definition
                .ok_or_else(|| Error::new(Code::UnknownField))
                .and_then(|stored| check(&stored.record, value))
                .map_err(|error| error.with_field(field_path("custom", key)))?;
        }
    }
    let missing = |key: &String| Error::field_of(Code::Required, field_path("custom", key));
    match before {
        Some(before) => {
            for key in before.keys().filter(|key| !values.contains_key(*key)) {
                if load_live(reader, key)?.is_some_and(|stored| stored.record.required) {
                    return Err(missing(key));
                }
            }
        }
        None => {
            for definition in definitions(reader)? {
                if definition.required && !values.contains_key(&definition.key) {
                    return Err(missing(&definition.key));
                }
            }
        }
    }
    Ok(())
}

fn check(definition: &FieldDefinition, value: &Value) -> Result<()> {
    let choice = |choice: &String| {
        if definition.choices.contains(choice) {
            Ok(())
        } else {
            Err(Error::new(Code::OutOfRange))
        }
    };
    match (definition.kind, value) {
        (FieldKind::Text, Value::Text(_)) => check_value(value),
        (FieldKind::Integer, Value::Integer(_))
        | (FieldKind::Decimal, Value::Decimal(_))
        | (FieldKind::Bool, Value::Bool(_))
        | (FieldKind::Date, Value::Date(_))
        | (FieldKind::Timestamp, Value::Timestamp(_)) => Ok(()),
        (FieldKind::Choice, Value::Text(text)) => choice(text),
        (FieldKind::Choices, Value::Texts(texts)) => {
            texts.iter().try_for_each(choice)?;
            if texts.iter().collect::<BTreeSet<_>>().len() < texts.len() {
                return Err(Error::new(Code::DuplicateInInput));
            }
            Ok(())
        }
        _ => Err(Error::new(Code::WrongType)),
    }
}

/// Definitions of custom fields; from [`Crm::fields`](crate::Crm::fields), a snapshot or a transaction.
///
/// ```
/// use crm_core::{Code, Crm, CustomerPatch, FieldKind, NewCustomer, NewField};
/// let crm = Crm::in_memory()?;
/// crm.fields().create(NewField::new("shoe_size", FieldKind::Integer))?;
/// crm.fields().create(NewField::choice("plan", ["basic", "plus"]))?;
/// let mut new = NewCustomer::person("Ada");
/// new.custom.insert("shoe_size".into(), 38.into());
/// let ada = crm.customers().create(new)?;
/// let mut patch = CustomerPatch::default();
/// patch.custom.insert("plan".into(), Some("gold".into()));
/// let error = crm.customers().update(ada.id, patch).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some("custom.plan")));
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Fields<C>(C);

impl<C> Fields<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::fields`](crate::Crm::fields) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Fields<C> {
    /// The definition with this key; `not_found` when there is none.
    pub fn get(&self, key: &str) -> Result<FieldDefinition> {
        self.find(key)?.ok_or_else(not_found)
    }

    /// The definition with this key, if there is one.
    pub fn find(&self, key: &str) -> Result<Option<FieldDefinition>> {
        self.0.read_about(ENTITY, |reader| {
            Ok(load_live(reader, key)?.map(|stored| stored.record))
        })
    }

    /// All definitions, by key; there are at most 1,000.
    pub fn list(&self) -> Result<Vec<FieldDefinition>> {
        self.0.read_about(ENTITY, |reader| definitions(reader))
    }

    /// The definition as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    pub fn as_of(&self, key: &str, at: Timestamp) -> Result<FieldDefinition> {
        self.0.read_about(ENTITY, |reader| {
            let stored = load(reader, key)?.ok_or_else(not_found)?;
            as_of(reader, &stored.record, stored.seq, at)
        })
    }

    /// A page of the definition's changes, newest first. Deleted ones are found.
    pub fn history(&self, key: &str, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let stored = load(reader, key)?.ok_or_else(not_found)?;
            history_page(reader, Entity::Field, stored.record.id(), stored.seq, page)
        })
    }
}

impl<C: WriteContext> Fields<C> {
    /// Defines a field; `already_exists` when the key is in use.
    ///
    /// The key of a deleted field is free again, also for another kind; values that are stored stay as they are.
    pub fn create(&mut self, new: NewField) -> Result<FieldDefinition> {
        self.0
            .write(|tx| create(tx, &new).map_err(|error| error.with_entity(ENTITY)))
    }

    /// Changes what the patch names. What customers have is not checked again.
    pub fn update(&mut self, key: &str, patch: FieldPatch) -> Result<FieldDefinition> {
        self.0
            .write(|tx| update(tx, key, &patch).map_err(|error| error.with_entity(ENTITY)))
    }

    /// Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
    /// with `unknown_field`.
    pub fn delete(&mut self, key: &str, version: Option<u64>) -> Result<FieldDefinition> {
        self.0.write(|tx| {
            let now = tx.now();
            change(tx, key, version, |definition| {
                definition.deleted_at = Some(now);
                Ok(())
            })
        })
    }
}

impl Tx<'_> {
    /// Definitions of custom fields.
    pub fn fields(&mut self) -> Fields<&mut Self> {
        Fields::on(self)
    }
}
