//! Custom fields: their definitions, and the check of values against them.

use std::collections::BTreeMap;

use crate::base::{Code, Error, Result, Value};
use crate::store::Reader;

/// Checks that each value's field is defined and has its type.
pub(super) fn check_values(reader: &dyn Reader, values: &BTreeMap<String, Value>) -> Result<()> {
    let _ = reader;
    match values.keys().next() {
        Some(key) => Err(Error::field_of(Code::UnknownField, format!("custom.{key}"))),
        None => Ok(()),
    }
}
