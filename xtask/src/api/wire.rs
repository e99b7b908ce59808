//! `crm-wire`: the shapes of all types as Rust statics, and the dispatch from an operation's name to the core.

use std::fmt::Write as _;

use super::Generated;
use super::model::{Access, Accessor, Api, DefinitionShape, Form, Operation, Type};

pub(super) const HEADER: &str =
    "// Written by `cargo xtask api` from the sources of crm-core; change those.\n\n";

pub(super) fn emit(api: &Api) -> Vec<Generated> {
    vec![
        ("crm-wire/src/generated/shapes.rs".to_owned(), shapes(api)),
        ("crm-wire/src/generated/dispatch.rs".to_owned(), dispatch(api)),
    ]
}

/// `CustomerQuery` as `CUSTOMER_QUERY`.
fn constant(name: &str) -> String {
    super::model::snake(name).to_uppercase()
}

fn shape(api: &Api, ty: &Type) -> String {
    let of = |part: &Type| format!("&{}", shape(api, part));
    match ty {
        Type::Unit => "Shape::Unit".to_owned(),
        Type::Bool => "Shape::Bool".to_owned(),
        Type::Integer(name) => {
            let bits = match *name {
                "u8" => 8,
                "i16" | "u16" => 16,
                "u32" | "usize" => 32,
                _ => 64,
            };
            format!(
                "Shape::Integer {{ bits: {bits}, signed: {} }}",
                name.starts_with('i')
            )
        }
        Type::Float => "Shape::Float".to_owned(),
        Type::Text => "Shape::Text".to_owned(),
        Type::Decimal => "Shape::Decimal".to_owned(),
        Type::Date => "Shape::Date".to_owned(),
        Type::Timestamp => "Shape::Timestamp".to_owned(),
        Type::Currency => "Shape::Currency".to_owned(),
        Type::Id(name) => format!("Shape::Id({name:?})"),
        Type::Cursor => "Shape::Cursor".to_owned(),
        Type::ErrorCode => "Shape::ErrorCode".to_owned(),
        Type::Json => "Shape::Json".to_owned(),
        Type::Value => "Shape::Value".to_owned(),
        Type::Parameter => "Shape::Parameter".to_owned(),
        Type::Bytes => "Shape::Bytes".to_owned(),
        Type::Column => "Shape::Column".to_owned(),
        Type::Optional(part) => format!("Shape::Optional({})", of(part)),
        Type::Patch(part) => format!("Shape::Patch({})", of(part)),
        Type::List(part) => format!("Shape::List({})", of(part)),
        Type::Map(key, value) => format!("Shape::Map({}, {})", of(key), of(value)),
        Type::Page(part) => format!("Shape::Page({})", of(part)),
        Type::Named(name) => {
            let kind = match api.types.get(name).map(|found| &found.shape) {
                Some(DefinitionShape::Enum(_)) => "Enum",
                Some(DefinitionShape::Union(_)) => "Union",
                _ => "Record",
            };
            format!("Shape::{kind}(&{})", constant(name))
        }
    }
}

fn field(text: &mut String, name: &str, shape: &str, optional: bool) {
    let _ = write!(
        text,
        "Field {{ name: {name:?}, shape: {shape}, optional: {optional} }},"
    );
}

fn shapes(api: &Api) -> String {
    let mut text = format!(
        "{HEADER}//! The shapes of all types, and the operations with what they take and give.\n\n\
         use crate::shape::{{Access, Enum, Field, Operation, Record, Shape, Union, Variant}};\n\n"
    );
    for (name, definition) in &api.types {
        let constant = constant(name);
        match &definition.shape {
            DefinitionShape::Record(record) => {
                let _ = write!(
                    text,
                    "pub(crate) static {constant}: Record = Record {{ name: {name:?}, fields: &["
                );
                for each in &record.fields {
                    field(&mut text, &each.name, &shape(api, &each.ty), each.optional);
                }
                text.push_str("]};\n");
            }
            DefinitionShape::Enum(values) => {
                let names: Vec<&str> = values.iter().map(|value| value.name.as_str()).collect();
                let _ = writeln!(
                    text,
                    "pub(crate) static {constant}: Enum = Enum {{ name: {name:?}, values: &{names:?} }};"
                );
            }
            DefinitionShape::Union(union) => {
                let _ = write!(
                    text,
                    "pub(crate) static {constant}: Union = Union {{ name: {name:?}, tag: {:?}, variants: &[",
                    union.tag
                );
                for variant in &union.variants {
                    let _ = write!(
                        text,
                        "Variant {{ name: {:?}, shape: {} }},",
                        variant.name,
                        shape(api, &variant.ty)
                    );
                }
                text.push_str("]};\n");
            }
        }
    }
    text.push_str("\n/// Every record, enum and union, by name.\npub static TYPES: &[Shape] = &[");
    for name in api.types.keys() {
        let _ = write!(text, "{},", shape(api, &Type::named(name)));
    }
    text.push_str("];\n");
    text.push_str("\n/// Every operation, by accessor.\npub static OPERATIONS: &[Operation] = &[");
    for accessor in &api.accessors {
        for operation in &accessor.operations {
            let _ = write!(
                text,
                "Operation {{ name: \"{}.{}\", access: Access::{:?}, arguments: &[",
                accessor.name, operation.name, operation.access
            );
            for argument in &operation.arguments {
                let optional = api.may_be_left_out(&argument.ty);
                field(&mut text, &argument.name, &shape(api, &argument.ty), optional);
            }
            let _ = write!(text, "], result: {} }},", shape(api, &operation.result));
        }
    }
    text.push_str("];\n");
    text
}

/// A type as Rust writes it.
pub(super) fn rust(ty: &Type) -> String {
    match ty {
        Type::Unit => "()".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Integer(name) => (*name).to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Text => "String".to_owned(),
        Type::Decimal => "crm_core::Decimal".to_owned(),
        Type::Date => "crm_core::Date".to_owned(),
        Type::Timestamp => "crm_core::Timestamp".to_owned(),
        Type::Currency => "crm_core::Currency".to_owned(),
        Type::Cursor => "crm_core::Cursor".to_owned(),
        Type::ErrorCode => "crm_core::Code".to_owned(),
        Type::Json => "crm_core::Json".to_owned(),
        Type::Value => "crm_core::Value".to_owned(),
        Type::Parameter => "crm_core::Parameter".to_owned(),
        Type::Bytes => "Vec<u8>".to_owned(),
        Type::Column => "crm_core::Column".to_owned(),
        Type::Id(name) | Type::Named(name) => format!("crm_core::{name}"),
        Type::Optional(part) => format!("Option<{}>", rust(part)),
        Type::Patch(part) => format!("crm_core::Patch<{}>", rust(part)),
        Type::List(part) => format!("Vec<{}>", rust(part)),
        Type::Map(key, value) => format!("std::collections::BTreeMap<{}, {}>", rust(key), rust(value)),
        Type::Page(part) => format!("crm_core::Page<{}>", rust(part)),
    }
}

fn dispatch(api: &Api) -> String {
    let mut text = format!(
        "{HEADER}#![allow(clippy::too_many_lines, clippy::redundant_pub_crate, reason = \"a table, one arm an operation\")]\n\n\
         //! From an operation's name to the core's method.\n\n\
         use crm_core::{{Crm, Json, ReadContext, Result, WriteContext}};\nuse serde::Deserialize;\n\n\
         use crate::Answer;\nuse crate::arguments::{{parsed, reply}};\nuse crate::bytes::Bytes;\nuse crate::import;\nuse crate::watch::Watcher;\n\n"
    );
    let heads = [
        (
            Access::Read,
            "/// What only reads; none for another operation.\n\
             pub(crate) fn read<C: ReadContext>(context: C, operation: &str, given: Json) -> Option<Result<Answer>> {",
        ),
        (
            Access::Write,
            "/// What writes; none for another operation.\n\
             pub(crate) fn write<C: WriteContext>(context: C, operation: &str, given: Json) -> Option<Result<Answer>> {",
        ),
        (
            Access::Handle,
            "/// What only a handle can do; none for another operation.\n\
             pub(crate) fn handle(crm: &Crm, operation: &str, given: Json, watch: Option<&mut Watcher<'_>>) -> \
             Option<Result<Answer>> {",
        ),
    ];
    for (access, head) in heads {
        text.push_str(head);
        text.push_str("Some(match operation {");
        for accessor in &api.accessors {
            for operation in accessor
                .operations
                .iter()
                .filter(|operation| operation.access == access)
            {
                arm(&mut text, api, accessor, operation);
            }
        }
        text.push_str("_ => return None, })}\n\n");
    }
    text
}

fn arm(text: &mut String, api: &Api, accessor: &Accessor, operation: &Operation) {
    if accessor.name == "imports"
        && operation
            .arguments
            .iter()
            .any(|argument| argument.name == "dry_run")
    {
        // What reads a stream has its arguments in `crm-wire/src/import.rs`.
        let _ = write!(
            text,
            "\"imports.{0}\" => reply(import::{0}(crm, given, {1}watch)),",
            operation.name,
            if operation.arguments.iter().any(|argument| argument.name == "path") {
                "None, "
            } else {
                ""
            }
        );
        return;
    }
    let _ = write!(text, "\"{}.{}\" => {{", accessor.name, operation.name);
    text.push_str("#[derive(Deserialize)]\n#[serde(deny_unknown_fields)]\nstruct Arguments {");
    for argument in &operation.arguments {
        if api.may_be_left_out(&argument.ty) {
            text.push_str("#[serde(default)] ");
        }
        if argument.ty == Type::Bytes {
            text.push_str("#[serde(deserialize_with = \"crate::bytes::deserialize\")] ");
        }
        let _ = write!(text, "{}: {},", argument.name, rust(&argument.ty));
    }
    text.push('}');
    let passed: Vec<String> = operation
        .arguments
        .iter()
        .map(|argument| match argument.form {
            Form::Value => format!("arguments.{}", argument.name),
            Form::Reference => format!("&arguments.{}", argument.name),
            Form::AsDeref => format!("arguments.{}.as_deref()", argument.name),
        })
        .collect();
    let passed = passed.join(", ");
    let call = match (operation.access, accessor.name.as_str(), operation.name.as_str()) {
        (Access::Handle, "crm", "new_id") => "Ok(crate::arguments::new_id(crm))".to_owned(),
        (Access::Handle, "crm", name) => format!("crm.{name}({passed})"),
        (Access::Handle, name, method) => format!("crm.{name}().{method}({passed})"),
        (_, _, method) => format!("crm_core::{}::on(context).{method}({passed})", accessor.type_name),
    };
    let call = match operation.result {
        Type::Bytes => format!("{call}.map(Bytes)"),
        _ => call,
    };
    let bound = if operation.arguments.is_empty() {
        "Arguments {}"
    } else {
        "arguments"
    };
    let _ = write!(
        text,
        "parsed::<Arguments>(operation, given).and_then(|{bound}| reply({call})) }}"
    );
}
