//! Free values by name, as products and interactions carry them.

use std::collections::BTreeMap;

use crate::base::{Code, Error, Result, Value, clean_label, clean_text};

/// At most this many values a record.
const MAX_VALUES: usize = 200;
/// At most this many bytes of them, so that a record stays a small row.
const MAX_BYTES: usize = 64 << 10;
/// The longest name, in bytes.
const MAX_NAME: usize = 200;

/// Brings the names into their normal form and checks names, values and their size; errors name `field`.
pub(super) fn clean(values: &mut BTreeMap<String, Value>, field: &'static str) -> Result<()> {
    if values.len() > MAX_VALUES {
        return Err(Error::field_of(Code::TooMany, field));
    }
    let mut bytes = 0;
    for (name, value) in std::mem::take(values) {
        let name = clean_name(&name, field)?;
        bytes += name.len() + check(&value).map_err(|error| error.with_field(path(field, &name)))?;
        if values.insert(name, value).is_some() {
            return Err(Error::field_of(Code::DuplicateInInput, field));
        }
    }
    if bytes > MAX_BYTES {
        return Err(Error::field_of(Code::TooLong, field));
    }
    Ok(())
}

/// Sets the values that the patch gives and takes away those it names with `None`.
pub(super) fn merge(
    values: &mut BTreeMap<String, Value>,
    patch: BTreeMap<String, Option<Value>>,
    field: &'static str,
) -> Result<()> {
    for (name, value) in patch {
        let name = clean_name(&name, field)?;
        match value {
            Some(value) => drop(values.insert(name, value)),
            None => drop(values.remove(&name)),
        }
    }
    Ok(())
}

fn clean_name(name: &str, field: &'static str) -> Result<String> {
    let name = clean_label(name, field)?;
    if name.len() > MAX_NAME {
        return Err(Error::field_of(Code::TooLong, field));
    }
    Ok(name)
}

/// Where an error is. A name that is no plain word may itself be somebody's data, so it is left out.
fn path(field: &'static str, name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if name.len() <= 64 && name.bytes().all(plain) {
        format!("{field}.{name}")
    } else {
        field.to_owned()
    }
}

/// The value's size in bytes, about.
fn check(value: &Value) -> Result<usize> {
    Ok(match value {
        Value::Text(text) => clean_text(text, "value")?.len(),
        Value::Texts(texts) => {
            let mut bytes = 0;
            for text in texts {
                bytes += 1 + clean_text(text, "value")?.len();
            }
            bytes
        }
        Value::Integer(_) | Value::Decimal(_) | Value::Bool(_) | Value::Date(_) | Value::Timestamp(_) => 9,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> BTreeMap<String, Value> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).into()))
            .collect()
    }

    #[track_caller]
    fn check_refused(mut given: BTreeMap<String, Value>, code: Code, field: &str) {
        let error = clean(&mut given, "attributes").unwrap_err();
        assert_eq!((error.code(), error.field()), (code, Some(field)));
    }

    #[test]
    fn names_are_trimmed_and_composed() {
        let mut given = values(&[(" colour ", "red"), ("cafe\u{301}", "x")]);
        clean(&mut given, "attributes").unwrap();
        assert_eq!(given, values(&[("colour", "red"), ("caf\u{e9}", "x")]));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let many = (0..=MAX_VALUES)
            .map(|at| (at.to_string(), Value::Bool(true)))
            .collect();
        check_refused(many, Code::TooMany, "attributes");
        let long = "x".repeat(MAX_BYTES);
        check_refused(values(&[("a", &long)]), Code::TooLong, "attributes");
        check_refused(values(&[(&long[..201], "")]), Code::TooLong, "attributes");
        check_refused(values(&[("", "x")]), Code::Required, "attributes");
        check_refused(values(&[("a\0", "x")]), Code::ControlCharacter, "attributes");
        check_refused(
            values(&[("size", "x\0")]),
            Code::ControlCharacter,
            "attributes.size",
        );
        check_refused(
            values(&[("a", ""), (" a", "")]),
            Code::DuplicateInInput,
            "attributes",
        );
    }

    #[test]
    fn an_error_does_not_repeat_a_name_that_may_be_data() {
        check_refused(
            values(&[("ada@example.org", "\0")]),
            Code::ControlCharacter,
            "attributes",
        );
    }
}
