//! JSON in and out of the core's types, with errors that say where.

use crm_core::{Code, Crm, CustomerId, Error, Json, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

use crate::Answer;
use crate::check::{check_fields, is_tellable};

/// The arguments of an operation.
///
/// The field of an error is a path as the core's own are: without the name of the argument that it is a part of.
pub(crate) fn parsed<T: DeserializeOwned>(operation: &str, given: Json) -> Result<T> {
    // No arguments at all are as good as an empty object.
    let given = if given.is_null() {
        Json::Object(serde_json::Map::new())
    } else {
        given
    };
    let about = |error: Error| match entity(operation) {
        Some(entity) => error.with_entity(entity),
        None => error,
    };
    check_fields(crate::operation(operation)?.arguments, &given).map_err(|error| {
        let path = error.field().unwrap_or("arguments");
        about(Error::field_of(error.code(), without_argument(path)))
    })?;
    serde_path_to_error::deserialize(given).map_err(|error| {
        let path = tellable(error.path());
        let code = code_of(&error.inner().to_string());
        about(Error::field_of(code, without_argument(&path)))
    })
}

/// What an operation gives.
pub(crate) fn reply<T: Serialize + Send + 'static>(result: Result<T>) -> Result<Answer> {
    result.map(Answer::new)
}

/// A new id, of whatever kind.
pub(crate) fn new_id(crm: &Crm) -> CustomerId {
    crm.new_id()
}

/// The path, as far as it may be told.
fn tellable(path: &Path) -> String {
    let may_be_told = |segment: &&Segment| !matches!(segment, Segment::Map { key } if !is_tellable(key));
    let mut told = String::new();
    for segment in path.iter().take_while(may_be_told) {
        if !told.is_empty() && !matches!(segment, Segment::Seq { .. }) {
            told.push('.');
        }
        told.push_str(&segment.to_string());
    }
    told
}

/// The path of a part of an argument, within that argument; of one that is a list the place is told.
fn without_argument(path: &str) -> String {
    match path.split_once('.') {
        Some((argument, within)) if !argument.ends_with(']') => within.to_owned(),
        _ => path.to_owned(),
    }
}

/// Only the kind of the fault is kept of serde's message, since the rest of it may hold what was given.
fn code_of(message: &str) -> Code {
    let own = message
        .rsplit_once(']')
        .and_then(|(before, _)| before.rsplit_once('['))
        .and_then(|(_, name)| Code::ALL.iter().find(|code| code.as_str() == name));
    if let Some(code) = own {
        *code
    } else if message.starts_with("invalid type") {
        Code::WrongType
    } else if message.starts_with("invalid value: integer") || message.contains("out of range") {
        Code::OutOfRange
    } else if message.contains("UUID") {
        Code::InvalidId
    } else {
        Code::Malformed
    }
}

/// What errors call the records that an operation is about.
pub fn entity(operation: &str) -> Option<&'static str> {
    let (accessor, _) = operation.split_once('.')?;
    Some(match accessor {
        "associations" => "association",
        "categories" => "category",
        "customers" => "customer",
        "deals" => "deal",
        "demand" => "demand",
        "fields" => "field",
        "forecasts" => "forecast",
        "goals" => "goal",
        "imports" => "import",
        "interactions" => "interaction",
        "invoices" => "invoice",
        "journal" => "journal",
        "lead_models" => "lead_model",
        "models" => "model",
        "notes" => "note",
        "orders" => "order",
        "pipelines" => "pipeline",
        "products" => "product",
        "purchases" => "purchase_order",
        "quotes" => "quote",
        "rates" => "rate",
        "recommendations" => "recommendation",
        "relationships" => "relationship",
        "returns" => "return",
        "segments" => "segment",
        "shipments" => "shipment",
        "tasks" => "task",
        _ => return None,
    })
}
