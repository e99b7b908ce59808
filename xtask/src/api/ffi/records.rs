//! The mirror's records, enums, patches and pages, with the conversions of each field.

use std::fmt::Write as _;

use super::super::model::{Definition, DefinitionShape, EnumValue, Field, Record, Type, Union};
use super::super::wire::{HEADER, rust};
use super::{Mirror, docs, mirrored};

impl Mirror<'_> {
    pub(super) fn enums(&self) -> String {
        let mut text = format!(
            "{HEADER}//! The enums, and the codes of errors.\n\n\
             use crate::convert::{{FromCore, IntoCore}};\n\n"
        );
        for (name, definition) in &self.api.types {
            if let DefinitionShape::Enum(values) = &definition.shape {
                docs(&mut text, &definition.docs);
                self.plain_enum(&mut text, name, values, definition.open);
            }
        }
        text.push_str("/// Every stable error code.\n");
        text.push_str(
            "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]\npub enum ErrorCode {\n",
        );
        for code in &self.api.codes {
            let _ = writeln!(text, "/// `{}`: {}.\n{},", code.name, code.message, code.variant);
        }
        text.push_str("}\n\nimpl FromCore<crm_core::Code> for ErrorCode { fn from_core(core: crm_core::Code) -> Self { match core {\n");
        for code in &self.api.codes {
            let _ = writeln!(text, "crm_core::Code::{0} => Self::{0},", code.variant);
        }
        text.push_str("_ => Self::Internal,\n}}}\n");
        text
    }

    fn plain_enum(&self, text: &mut String, name: &str, values: &[EnumValue], open: bool) {
        let _ = writeln!(
            text,
            "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]\npub enum {name} {{"
        );
        for value in values {
            docs(text, &value.docs);
            let _ = writeln!(text, "{},", value.variant);
        }
        text.push_str("}\n\n");
        if self.got.contains(name) {
            let _ = writeln!(
                text,
                "impl FromCore<crm_core::{name}> for {name} {{ fn from_core(core: crm_core::{name}) -> Self {{ match core {{"
            );
            for value in values {
                let _ = writeln!(text, "crm_core::{name}::{0} => Self::{0},", value.variant);
            }
            if open {
                text.push_str("_ => unreachable!(\"a value that is newer than this file\"),\n");
            }
            text.push_str("}}}\n\n");
        }
        if self.given.contains(name) {
            let _ = writeln!(
                text,
                "impl IntoCore<crm_core::{name}> for {name} {{ fn into_core(self) -> crm_core::Result<crm_core::{name}> {{ Ok(match self {{"
            );
            for value in values {
                let _ = writeln!(text, "Self::{0} => crm_core::{name}::{0},", value.variant);
            }
            text.push_str("})}}\n\n");
        }
    }

    pub(super) fn records(&self) -> String {
        let mut text = format!(
            "{HEADER}//! The records, what is one of several, and the patches and pages of each type.\n\n\
             use std::collections::HashMap;\n\n\
             use crm_core::Result;\n\n\
             use crate::convert::{{self, FromCore, IntoCore}};\n\
             use crate::generated::enums::*;\nuse crate::generated::ids::*;\n\
             use crate::values::{{CivilDate, Column, Cursor, Decimal, Timestamp, Value}};\n\n"
        );
        for definition in self.api.types.values() {
            match &definition.shape {
                DefinitionShape::Record(record) => self.record(&mut text, definition, record),
                DefinitionShape::Union(union) => self.union(&mut text, definition, union),
                DefinitionShape::Enum(_) => {}
            }
        }
        for (name, ty) in &self.monomorphic {
            match ty {
                Type::Patch(part) => patch(&mut text, name, part),
                Type::Page(part) => page(&mut text, name, part),
                _ => {}
            }
        }
        text
    }

    fn record(&self, text: &mut String, definition: &Definition, record: &Record) {
        let name = &definition.name;
        docs(text, &definition.docs);
        let _ = writeln!(text, "#[derive(Clone, uniffi::Record)]\npub struct {name} {{");
        for field in &record.fields {
            docs(text, &field.docs);
            let mut ty = mirrored(&field.ty);
            if self.is_softened(definition, record, field) {
                ty = format!("Option<{ty}>");
            }
            if self.has_default(definition, field) {
                text.push_str("#[uniffi(default)]\n");
            }
            let _ = writeln!(text, "pub {}: {ty},", field.name);
        }
        text.push_str("}\n\n");
        let names: Vec<&str> = record.fields.iter().map(|field| field.name.as_str()).collect();
        let names = names.join(", ");
        if self.got.contains(name) {
            let _ = writeln!(
                text,
                "impl FromCore<crm_core::{name}> for {name} {{ fn from_core(core: crm_core::{name}) -> Self {{\n\
                 let crm_core::{name} {{ {names} }} = core;\nSelf {{"
            );
            for field in &record.fields {
                let made = if self.is_softened(definition, record, field) {
                    format!("Some(FromCore::from_core({}))", field.name)
                } else {
                    format!("FromCore::from_core({})", field.name)
                };
                let _ = writeln!(text, "{}: {made},", field.name);
            }
            text.push_str("}}}\n\n");
        }
        if self.given.contains(name) {
            self.given_record(text, definition, record, &names);
        }
    }

    fn given_record(&self, text: &mut String, definition: &Definition, record: &Record, names: &str) {
        let name = &definition.name;
        let _ = writeln!(
            text,
            "impl IntoCore<crm_core::{name}> for {name} {{ fn into_core(self) -> Result<crm_core::{name}> {{\n\
             let Self {{ {names} }} = self;"
        );
        let is_soft = |field: &&Field| self.is_softened(definition, record, field);
        if record.has_default && record.fields.iter().any(|field| is_soft(&field)) {
            let _ = write!(text, "let crm_core::{name} {{");
            for field in &record.fields {
                let bound = if is_soft(&field) {
                    format!("usual_{}", field.name)
                } else {
                    "_".to_owned()
                };
                let _ = write!(text, "{}: {bound},", field.name);
            }
            text.push_str("} = Default::default();\n");
        }
        let _ = writeln!(text, "Ok(crm_core::{name} {{");
        for field in &record.fields {
            let name = &field.name;
            let made = match &field.ty {
                Type::Patch(_) => format!("convert::kept_or({name:?}, {name})?"),
                _ if !is_soft(&field) => format!("convert::field({name:?}, {name})?"),
                _ if record.has_default => format!("convert::field_or({name:?}, {name}, usual_{name})?"),
                _ => format!("convert::field_or({name:?}, {name}, Default::default())?"),
            };
            let _ = writeln!(text, "{name}: {made},");
        }
        text.push_str("})}}\n\n");
    }

    fn union(&self, text: &mut String, definition: &Definition, union: &Union) {
        let name = &definition.name;
        union_of(text, definition, union);
        if self.got.contains(name) {
            let _ = writeln!(
                text,
                "impl FromCore<crm_core::{name}> for {name} {{ fn from_core(core: crm_core::{name}) -> Self {{ match core {{"
            );
            for variant in &union.variants {
                let _ = writeln!(
                    text,
                    "crm_core::{name}::{0}(record) => Self::{0}(FromCore::from_core(record)),",
                    variant.rust
                );
            }
            text.push_str("}}}\n\n");
        }
        if self.given.contains(name) {
            let _ = writeln!(
                text,
                "impl IntoCore<crm_core::{name}> for {name} {{ fn into_core(self) -> Result<crm_core::{name}> {{ Ok(match self {{"
            );
            for variant in &union.variants {
                let _ = writeln!(
                    text,
                    "Self::{0}(record) => crm_core::{name}::{0}(record.into_core()?),",
                    variant.rust
                );
            }
            text.push_str("})}}\n\n");
        }
    }

    /// Whether the languages may leave the field out.
    fn has_default(&self, definition: &Definition, field: &Field) -> bool {
        field.optional && self.given.contains(&definition.name)
    }
}

fn union_of(text: &mut String, definition: &Definition, union: &Union) {
    let name = &definition.name;
    docs(text, &definition.docs);
    let _ = writeln!(
        text,
        "#[derive(Clone, uniffi::Enum)]\n\
         #[allow(clippy::large_enum_variant, reason = \"crosses the boundary as bytes\")]\npub enum {name} {{"
    );
    for variant in &union.variants {
        docs(text, &variant.docs);
        let _ = writeln!(text, "{}({}),", variant.rust, mirrored(&variant.ty));
    }
    text.push_str("}\n\n");
}

fn patch(text: &mut String, name: &str, part: &Type) {
    let (mine, core) = (mirrored(part), rust(part));
    let _ = writeln!(
        text,
        "/// What an update does with a field; one that is left out is kept as it is.\n\
         #[derive(Clone, uniffi::Enum)]\npub enum {name} {{\n\
         /// Makes the field empty.\nClear,\n/// Gives the field this value.\nSet({mine}),\n}}\n\n\
         impl IntoCore<crm_core::Patch<{core}>> for {name} {{\n\
         fn into_core(self) -> Result<crm_core::Patch<{core}>> {{ Ok(match self {{\n\
         Self::Clear => crm_core::Patch::Clear,\nSelf::Set(value) => crm_core::Patch::Set(value.into_core()?),\n}})}}}}\n"
    );
}

fn page(text: &mut String, name: &str, part: &Type) {
    let (mine, core) = (mirrored(part), rust(part));
    let _ = writeln!(
        text,
        "/// One page of a list.\n#[derive(Clone, uniffi::Record)]\npub struct {name} {{\n\
         /// The items, in the list's order.\npub items: Vec<{mine}>,\n\
         /// Where the next page begins; nothing on the last page.\npub next: Option<Cursor>,\n}}\n\n\
         impl FromCore<crm_core::Page<{core}>> for {name} {{\nfn from_core(core: crm_core::Page<{core}>) -> Self {{\n\
         let crm_core::Page {{ items, next }} = core;\n\
         Self {{ items: FromCore::from_core(items), next: FromCore::from_core(next) }}\n}}}}\n"
    );
}
