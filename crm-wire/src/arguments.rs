//! JSON in and out of the core's types, with errors that say where.

use crm_core::{Code, Crm, CustomerId, Error, Json, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;

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
        let path = error.path().to_string();
        let path = path.split_once('.').map_or(path.as_str(), |(_, within)| within);
        input_error(operation, path, &error.inner().to_string())
    })
}

/// What an operation gives.
pub(crate) fn reply<T: Serialize>(result: Result<T>) -> Result<Json> {
    serde_json::to_value(result?).map_err(|_| Error::new(Code::Internal))
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
        Some(field) if path == "." || path.is_empty() => field.to_owned(),
        Some(field) if !path.ends_with(field) => format!("{path}.{field}"),
        _ => path.to_owned(),
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
    let entity = operation.split('.').next().and_then(entity_of);
    let error = Error::field_of(code, path);
    entity.map_or(error.clone(), |entity| error.with_entity(entity))
}

/// What the records of an accessor are called in errors.
pub fn entity_of(accessor: &str) -> Option<&'static str> {
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
