//! `_model.py`: records, enums and unions.

use std::fmt::Write as _;

use super::docs::{docstring, summary};
use super::types::{Roles, given, is_record, or_none, received};
use super::{HEADER, all, attribute};
use crate::api::model::{Api, Definition, DefinitionShape, EnumValue, Field, Record, Type};

/// The names that the module defines, and its text.
pub(super) fn model(api: &Api, roles: &Roles) -> (Vec<String>, String) {
    let mut names = Vec::new();
    let mut body = String::new();
    for (name, definition) in &api.types {
        names.push(name.clone());
        if let DefinitionShape::Enum(values) = &definition.shape {
            enumeration(&mut body, definition, values);
            if roles.given.contains(name) || name == "Sharing" {
                let literals: Vec<String> =
                    values.iter().map(|value| format!("\"{}\"", value.name)).collect();
                let _ = write!(
                    body,
                    "\n{name}Like: TypeAlias = Union[{name}, Literal[{}]]\n",
                    literals.join(", ")
                );
                names.push(format!("{name}Like"));
            }
        }
    }
    for (name, definition) in &api.types {
        if let DefinitionShape::Record(record) = &definition.shape {
            class(&mut body, api, roles, name, definition, record);
        }
    }
    for (name, definition) in &api.types {
        if let DefinitionShape::Union(union) = &definition.shape {
            let parts: Vec<String> = union
                .variants
                .iter()
                .map(|variant| received(&variant.ty))
                .collect();
            let _ = write!(
                body,
                "\n\n{name}: TypeAlias = Union[{}]\n{}",
                parts.join(", "),
                docstring(&definition.docs, "")
            );
        }
    }
    names.sort();
    let text = format!(
        "{HEADER}\n\"\"\"The records and enums.\"\"\"\n\nfrom __future__ import annotations\n\n\
         import datetime\nfrom collections.abc import Mapping, Sequence\nfrom dataclasses import dataclass, field\n\
         from decimal import Decimal\nfrom typing import Any, ClassVar, Literal, TypeAlias, Union\nfrom uuid import UUID\n\n\
         from ._table import Rows, no_rows\nfrom ._values import UNSET, Choice, Column, GivenValue, Unset, Value, Record\n\n{}{body}",
        all(&names)
    );
    (names, text)
}

fn enumeration(body: &mut String, definition: &Definition, values: &[EnumValue]) {
    let _ = write!(
        body,
        "\n\nclass {}(Choice):\n{}",
        definition.name,
        docstring(&definition.docs, "    ")
    );
    for value in values {
        let _ = write!(
            body,
            "\n    {} = \"{}\"\n{}",
            value.name.to_uppercase(),
            value.name,
            docstring(&value.docs, "    ")
        );
    }
}

fn class(body: &mut String, api: &Api, roles: &Roles, name: &str, definition: &Definition, record: &Record) {
    let tables: Vec<String> = record
        .fields
        .iter()
        .filter(|field| is_table(api, roles, name, field))
        .map(|field| format!("\"{}\",", field.name))
        .collect();
    let _ = write!(
        body,
        "\n\n@dataclass(frozen=True, slots=True, kw_only=True, repr=False)\nclass {name}(Record):\n{}",
        docstring(&definition.docs, "    ")
    );
    if !tables.is_empty() {
        let _ = write!(
            body,
            "\n    _tables: ClassVar[tuple[str, ...]] = ({})\n",
            tables.join(" ")
        );
    }
    for field in &record.fields {
        let ty = if roles.is_only_given(name) || !roles.received.contains(name) {
            given(api, &field.ty)
        } else if is_table(api, roles, name, field) {
            received(&field.ty).replacen("list[", "Rows[", 1)
        } else if roles.given.contains(name) {
            // Whoever gives it may have any sequence or mapping.
            received(&field.ty)
                .replace("list[", "Sequence[")
                .replace("dict[", "Mapping[")
        } else {
            received(&field.ty)
        };
        let (ty, default) = defaulted(api, roles, name, record, field, ty);
        let _ = write!(
            body,
            "\n    {}: {ty}{default}\n{}",
            attribute(&field.name),
            docstring(&field.docs, "    ")
        );
    }
}

fn is_table(api: &Api, roles: &Roles, name: &str, field: &Field) -> bool {
    matches!(&field.ty, Type::List(row) if is_record(api, row)) && roles.is_report(name)
}

/// A field's type and its default, when it may be left out.
fn defaulted(
    api: &Api,
    roles: &Roles,
    name: &str,
    record: &Record,
    field: &Field,
    ty: String,
) -> (String, String) {
    let is_given = roles.given.contains(name) || !roles.received.contains(name);
    if !field.optional {
        return (ty, String::new());
    }
    let default = match &field.ty {
        Type::Patch(_) => " = UNSET",
        Type::Optional(_) => " = None",
        _ if !is_given => {
            return match &field.ty {
                Type::List(_) if is_table(api, roles, name, field) => {
                    (ty, " = field(default_factory=no_rows)".into())
                }
                Type::List(_) => (ty, " = field(default_factory=list)".into()),
                Type::Map(..) => (ty, " = field(default_factory=dict)".into()),
                Type::Bool => (ty, " = False".into()),
                // The core always says it.
                _ => (ty, String::new()),
            };
        }
        _ if roles.is_only_given(name) || !roles.received.contains(name) => " = None",
        Type::List(_) => " = field(default_factory=list)",
        Type::Map(..) => " = field(default_factory=dict)",
        Type::Bool if !record.has_default => " = False",
        Type::Named(values) if !record.has_default => {
            let default = match api.types.get(values).map(|definition| &definition.shape) {
                Some(DefinitionShape::Enum(values)) => values.iter().find(|value| value.default),
                _ => None,
            };
            match default {
                Some(value) => return (ty, format!(" = {values}.{}", value.name.to_uppercase())),
                None => " = None",
            }
        }
        _ => " = None",
    };
    let ty = if default == " = None" { or_none(&ty) } else { ty };
    (ty, default.to_owned())
}

/// What a keyword argument stands for, as a line of a docstring.
pub(super) fn argument_line(name: &str, docs: &str) -> String {
    let summary = summary(docs);
    if summary.is_empty() {
        return String::new();
    }
    format!("        {name}: {summary}\n")
}
