//! Whether what was given has the shape that an operation takes, before it is read into the core's types. So every
//! language refuses the same, and nothing that was given is passed over in silence.

use crm_core::{Code, Error, Json, Result};

use crate::{Field, Shape, Union};

/// Checks the fields of a record, or all arguments: they are there, there are no others, and they have their shapes.
/// Numbers and other texts than the words of enums are left to the types that read them.
pub(crate) fn check_fields(fields: &[Field], given: &Json) -> Result<()> {
    let given = given.as_object().ok_or_else(|| Error::new(Code::WrongType))?;
    if let Some(unknown) = given
        .keys()
        .find(|name| fields.iter().all(|field| field.name != **name))
    {
        let error = Error::new(Code::UnknownField);
        return Err(if is_tellable(unknown) {
            error.with_field(unknown.clone())
        } else {
            error
        });
    }
    for field in fields {
        match given.get(field.name) {
            Some(value) => check(&field.shape, value).map_err(|error| within(field.name, &error))?,
            None if field.optional => {}
            None => return Err(Error::field_of(Code::Required, field.name)),
        }
    }
    Ok(())
}

/// The tag says which of the records it is.
fn check_union(union: &Union, given: &Json) -> Result<()> {
    let mut rest = given
        .as_object()
        .cloned()
        .ok_or_else(|| Error::new(Code::WrongType))?;
    let tag = rest
        .remove(union.tag)
        .ok_or_else(|| Error::field_of(Code::Required, union.tag))?;
    let variant = union.variants.iter().find(|variant| tag == variant.name);
    let variant = variant.ok_or_else(|| Error::field_of(Code::Malformed, union.tag))?;
    check(&variant.shape, &Json::Object(rest))
}

fn check(shape: &Shape, given: &Json) -> Result<()> {
    match shape {
        Shape::Json | Shape::Unit => Ok(()),
        Shape::Optional(_) | Shape::Patch(_) if given.is_null() => Ok(()),
        Shape::Optional(inner) | Shape::Patch(inner) => check(inner, given),
        _ if given.is_null() => Err(Error::new(Code::Required)),
        Shape::List(inner) => {
            let items = given.as_array().ok_or_else(|| Error::new(Code::WrongType))?;
            let mut items = items.iter().enumerate();
            items.try_for_each(|(at, item)| {
                check(inner, item).map_err(|error| within(&format!("[{at}]"), &error))
            })
        }
        Shape::Map(_, inner) => {
            let entries = given.as_object().ok_or_else(|| Error::new(Code::WrongType))?;
            let mut entries = entries.iter();
            entries.try_for_each(|(key, value)| check(inner, value).map_err(|error| within_key(key, &error)))
        }
        Shape::Record(record) => check_fields(record.fields, given),
        Shape::Union(union) => check_union(union, given),
        Shape::Value | Shape::Parameter => check_fields(VALUE, given),
        Shape::Column if given.is_object() => check_fields(FIXED, given),
        // Within a union the types that read it would not say where.
        Shape::Enum(words) if given.is_string() && !words.values.iter().any(|word| given == word) => {
            Err(Error::new(Code::Malformed))
        }
        // The rest are texts and numbers; pages are only answered.
        _ if given.is_object() || given.is_array() => Err(Error::new(Code::WrongType)),
        _ => Ok(()),
    }
}

/// Of `{"type": "integer", "value": 3}`.
const VALUE: &[Field] = &[
    Field {
        name: "type",
        shape: Shape::Text,
        optional: false,
    },
    Field {
        name: "value",
        shape: Shape::Json,
        optional: false,
    },
];

/// Of `{"fixed": "EUR"}`.
const FIXED: &[Field] = &[Field {
    name: "fixed",
    shape: Shape::Text,
    optional: false,
}];

/// Whether an error may name this key that was given: it looks like a field's name. Any other may hold personal data,
/// and the error names what the key is in.
pub(crate) fn is_tellable(key: &str) -> bool {
    let fits = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
    (1..=64).contains(&key.len()) && key.bytes().all(fits)
}

/// The error of a map's value.
fn within_key(key: &str, error: &Error) -> Error {
    if is_tellable(key) {
        within(key, error)
    } else {
        Error::new(error.code())
    }
}

/// The error of a part, with the way to the part before its path.
fn within(step: &str, error: &Error) -> Error {
    let path = match error.field() {
        None => step.to_owned(),
        Some(rest) if rest.starts_with('[') => format!("{step}{rest}"),
        Some(rest) => format!("{step}.{rest}"),
    };
    Error::field_of(error.code(), path)
}
