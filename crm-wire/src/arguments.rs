//! JSON in and out of the core's types, with errors that say where.

use crm_core::{Code, Crm, CustomerId, Error, Json, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Answer;

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
    serde_path_to_error::deserialize(given).map_err(|error| {
        let (path, message) = (error.path().to_string(), error.inner().to_string());
        input_error(operation, &path, &message)
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

/// Only the kind of the fault is kept of serde's message, since the rest of it may hold what was given.
fn input_error(operation: &str, path: &str, message: &str) -> Error {
    let missing = message
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split('`').next());
    let path = match missing {
        Some(field) if path == "." => field.to_owned(),
        Some(field) => format!("{path}.{field}"),
        None => path.to_owned(),
    };
    let path = match path.split_once('.') {
        // Of an argument that is a list the place is told.
        Some((argument, within)) if !argument.ends_with(']') => within.to_owned(),
        _ => path,
    };
    let own = message
        .rsplit_once(']')
        .and_then(|(before, _)| before.rsplit_once('['))
        .and_then(|(_, name)| Code::ALL.iter().find(|code| code.as_str() == name));
    let code = if let Some(code) = own {
        *code
    } else if missing.is_some() || message.starts_with("invalid type: null") {
        Code::Required
    } else if message.starts_with("unknown field") {
        Code::UnknownField
    } else if message.starts_with("invalid type") {
        Code::WrongType
    } else if message.starts_with("invalid value: integer") || message.contains("out of range") {
        Code::OutOfRange
    } else if message.starts_with("UUID") || message.contains("UUID") {
        Code::InvalidId
    } else {
        Code::Malformed
    };
    let error = Error::field_of(code, path);
    entity(operation).map_or(error.clone(), |entity| error.with_entity(entity))
}

/// What errors call the records that an operation is about.
pub fn entity(operation: &str) -> Option<&'static str> {
    let (accessor, _) = operation.split_once('.')?;
    Some(match accessor {
        "categories" => "category",
        "customers" => "customer",
        "fields" => "field",
        "imports" => "import",
        "interactions" => "interaction",
        "notes" => "note",
        "orders" => "order",
        "products" => "product",
        "relationships" => "relationship",
        _ => return None,
    })
}
