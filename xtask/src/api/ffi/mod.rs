//! `crm-ffi`: a mirror of every record and enum for `UniFFI`, an object for every accessor, and the commands of a batch.
//!
//! Conversions take each struct apart field by field, so that a field that the core gains is an error of the compiler
//! until these files are written anew.

mod kotlin;
mod languages;
mod swift;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Generated;
use super::model::{
    Access, Accessor, Api, Definition, DefinitionShape, EnumValue, Field, Form, Operation, Record, Type,
    Union,
};
use super::wire::{HEADER, rust};

/// Operations that may take seconds: each runs on a thread of its own, and its caller waits without holding one.
const LONG: &[&str] = &[
    "crm.backup",
    "crm.checkpoint",
    "crm.compact",
    "crm.verify",
    "imports.customers",
    "imports.load",
    "imports.orders",
    "imports.revert",
    "journal.verify",
];

pub(super) fn emit(api: &Api) -> Result<Vec<Generated>, String> {
    let mirror = Mirror::new(api)?;
    let file = |name: &str, text: String| (format!("crm-ffi/src/generated/{name}.rs"), text);
    let mut files = vec![
        file("ids", ids(api)),
        file("enums", mirror.enums()),
        file("records", mirror.records()),
        file("operations", mirror.operations()),
        file("commands", mirror.commands()),
        ("crm-ffi/uniffi.toml".to_owned(), languages::uniffi_toml(api)),
    ];
    files.extend(kotlin::emit(&mirror));
    files.extend(swift::emit(&mirror));
    Ok(files)
}

pub(super) fn is_long(accessor: &Accessor, operation: &Operation) -> bool {
    LONG.contains(&format!("{}.{}", accessor.name, operation.name).as_str())
}

/// Whether an operation reads a stream or values and tells how far it has come.
pub(super) fn is_watched(accessor: &Accessor, operation: &Operation) -> bool {
    accessor.name == "imports"
        && operation
            .arguments
            .iter()
            .any(|argument| argument.name == "dry_run")
}

/// `add_tags` as `AddTags`.
pub(super) fn camel(name: &str) -> String {
    let mut camel = String::new();
    for part in name.split('_') {
        let mut letters = part.chars();
        camel.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}

/// The name of a type as a part of another's, such as `AddressList`.
fn stem(ty: &Type) -> String {
    match ty {
        Type::List(part) => format!("{}List", stem(part)),
        Type::Integer(_) => "Integer".to_owned(),
        Type::Text => "Text".to_owned(),
        Type::Bool => "Bool".to_owned(),
        other => mirrored(other),
    }
}

/// A type as the mirror writes it.
pub(super) fn mirrored(ty: &Type) -> String {
    match ty {
        Type::Unit => "()".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Integer("usize") => "u32".to_owned(),
        Type::Integer(name) => (*name).to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Text | Type::Json | Type::Currency => "String".to_owned(),
        Type::Decimal => "Decimal".to_owned(),
        Type::Date => "CivilDate".to_owned(),
        Type::Timestamp => "Timestamp".to_owned(),
        Type::Cursor => "Cursor".to_owned(),
        Type::ErrorCode => "ErrorCode".to_owned(),
        Type::Value => "Value".to_owned(),
        Type::Column => "Column".to_owned(),
        Type::Id(name) | Type::Named(name) => name.clone(),
        Type::Optional(part) => format!("Option<{}>", mirrored(part)),
        Type::Patch(part) => format!("Option<{}Patch>", stem(part)),
        Type::List(part) => format!("Vec<{}>", mirrored(part)),
        Type::Map(key, value) => format!("HashMap<{}, {}>", mirrored(key), mirrored(value)),
        Type::Page(part) => format!("{}Page", stem(part)),
    }
}

/// The name of the enum or record that stands for a patch or a page.
pub(super) fn monomorphic(ty: &Type) -> Option<String> {
    match ty {
        Type::Patch(part) => Some(format!("{}Patch", stem(part))),
        Type::Page(part) => Some(format!("{}Page", stem(part))),
        _ => None,
    }
}

/// The documentation as comments.
fn docs(text: &mut String, docs: &str) {
    for line in plain(docs).lines() {
        let _ = writeln!(text, "/// {line}");
    }
}

/// Documentation without links that only Rust can follow.
fn plain(docs: &str) -> String {
    let mut plain = String::new();
    let mut rest = docs;
    while let Some((before, link)) = rest.split_once("[`") {
        let Some((name, after)) = link.split_once("`]") else {
            break;
        };
        let target = after.strip_prefix('(').and_then(|target| target.split_once(')'));
        let _ = write!(plain, "{before}`{name}`");
        rest = target.map_or(after, |(_, after)| after);
    }
    plain + rest
}

/// What an accessor is about, without where it comes from in Rust.
fn about(accessor: &Accessor) -> String {
    let about = accessor.docs.split("; from ").next().unwrap_or_default();
    format!("{}.", about.trim_end_matches('.'))
}

fn ids(api: &Api) -> String {
    let mut text = format!(
        "{HEADER}//! Ids, each of a type of its own.\n\nuse crate::convert::text_ids;\n\ntext_ids! {{\n"
    );
    for (name, about) in all_ids(api) {
        docs(&mut text, about);
        let _ = writeln!(text, "{name};");
    }
    text.push_str("}\n");
    text
}

/// The ids with what they are about, and the one whose kind stands beside it.
pub(super) fn all_ids(api: &Api) -> impl Iterator<Item = (&str, &str)> {
    let own = api
        .ids
        .iter()
        .map(|(name, about)| (name.as_str(), about.as_str()));
    own.chain([("Uuid", "Names a record whose kind is known otherwise.")])
}

/// The API, and which of its types are given, got, or both.
pub(super) struct Mirror<'a> {
    pub(super) api: &'a Api,
    given: BTreeSet<String>,
    got: BTreeSet<String>,
    /// The patches and pages, by name.
    pub(super) monomorphic: Vec<(String, Type)>,
}

impl<'a> Mirror<'a> {
    pub(super) fn new(api: &'a Api) -> Result<Self, String> {
        let mut mirror = Self {
            api,
            given: BTreeSet::new(),
            got: BTreeSet::new(),
            monomorphic: Vec::new(),
        };
        let mut seen = BTreeSet::new();
        let operations = || api.accessors.iter().flat_map(|accessor| &accessor.operations);
        let arguments = operations().flat_map(|operation| &operation.arguments);
        let sharing = Type::named("Sharing");
        let (progress, changes) = (Type::named("Progress"), Type::named("Changes"));
        let given: Vec<&Type> = arguments.map(|argument| &argument.ty).chain([&sharing]).collect();
        let got: Vec<&Type> = operations()
            .map(|operation| &operation.result)
            .chain([&progress, &changes])
            .collect();
        mirror.given = reach(api, given, &mut seen);
        mirror.got = reach(api, got, &mut seen);
        for ty in seen {
            let Some(name) = monomorphic(&ty.0) else { continue };
            if api.types.contains_key(&name) {
                return Err(format!(
                    "`{name}` is a type of the core and the mirror of another"
                ));
            }
            mirror.monomorphic.push((name, ty.0));
        }
        Ok(mirror)
    }

    /// Whether a field that may be left out is `Option` in the mirror though it is not in the core, since its usual value
    /// is known to the core alone.
    pub(super) fn is_softened(&self, definition: &Definition, record: &Record, field: &Field) -> bool {
        if !field.optional || !self.given.contains(&definition.name) {
            return false;
        }
        let is_got = self.got.contains(&definition.name);
        match &field.ty {
            Type::Optional(_) | Type::Patch(_) => false,
            // What is empty when it is left out can be written as that.
            Type::List(_) | Type::Map(..) | Type::Bool => record.has_default && !is_got,
            _ => true,
        }
    }

    fn enums(&self) -> String {
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

    fn records(&self) -> String {
        let mut text = format!(
            "{HEADER}//! The records, what is one of several, and the patches and pages of each type.\n\n\
             use std::collections::HashMap;\n\n\
             use crm_core::Result;\n\n\
             use crate::convert::{{FromCore, IntoCore, field, field_or, kept_or}};\n\
             use crate::generated::enums::*;\nuse crate::generated::ids::*;\n\
             use crate::values::{{CivilDate, Column, Cursor, Decimal, Timestamp, Value}};\n\n"
        );
        for definition in self.api.types.values() {
            match &definition.shape {
                DefinitionShape::Record(record) => self.record(&mut text, definition, record),
                DefinitionShape::Union(union) => union_of(&mut text, definition, union),
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
                Type::Patch(_) => format!("kept_or({name:?}, {name})?"),
                _ if !is_soft(&field) => format!("field({name:?}, {name})?"),
                _ if record.has_default => format!("field_or({name:?}, {name}, usual_{name})?"),
                _ => format!("field_or({name:?}, {name}, Default::default())?"),
            };
            let _ = writeln!(text, "{name}: {made},");
        }
        text.push_str("})}}\n\n");
    }

    /// Whether the languages may leave the field out.
    fn has_default(&self, definition: &Definition, field: &Field) -> bool {
        field.optional && self.given.contains(&definition.name)
    }

    fn operations(&self) -> String {
        let mut text = format!(
            "{HEADER}//! An object for every accessor, and a method for every operation.\n\n\
             use std::sync::Arc;\n\n\
             use crate::convert::{{FromCore, argument}};\nuse crate::error::{{Result, guarded}};\n\
             use crate::generated::enums::*;\nuse crate::generated::ids::*;\nuse crate::generated::records::*;\n\
             use crate::handle::CrmHandle;\nuse crate::imports::{{ProgressListener, source, watched}};\n\
             use crate::long::long;\nuse crate::values::Timestamp;\n\n"
        );
        for accessor in &self.api.accessors {
            let name = if accessor.name == "crm" {
                "CrmHandle"
            } else {
                accessor.type_name.as_str()
            };
            if accessor.name != "crm" {
                docs(&mut text, &about(accessor));
                let _ = writeln!(
                    text,
                    "#[derive(Debug, uniffi::Object)]\npub struct {name} {{ crm: crm_core::Crm }}\n"
                );
            }
            let _ = writeln!(text, "#[uniffi::export]\nimpl {name} {{");
            if accessor.name == "crm" {
                for other in self.api.accessors.iter().filter(|other| other.name != "crm") {
                    docs(&mut text, &about(other));
                    let _ = writeln!(
                        text,
                        "pub fn {}(&self) -> Arc<{type_name}> {{ Arc::new({type_name} {{ crm: self.crm.clone() }}) }}\n",
                        other.name,
                        type_name = other.type_name
                    );
                }
            }
            for operation in &accessor.operations {
                self.operation(&mut text, accessor, operation);
            }
            text.push_str("}\n\n");
        }
        text
    }

    fn operation(&self, text: &mut String, accessor: &Accessor, operation: &Operation) {
        let (is_long, is_watched) = (is_long(accessor, operation), is_watched(accessor, operation));
        docs(text, &operation.docs);
        let left_out: Vec<String> = operation
            .arguments
            .iter()
            .filter(|argument| self.api.may_be_left_out(&argument.ty))
            .map(|argument| argument.name.as_str())
            .chain(is_watched.then_some("progress"))
            .map(|name| format!("default({name})"))
            .collect();
        if !left_out.is_empty() {
            let _ = writeln!(text, "#[uniffi::method({})]", left_out.join(", "));
        }
        let mut arguments = String::new();
        for argument in &operation.arguments {
            let _ = write!(arguments, ", {}: {}", argument.name, mirrored(&argument.ty));
        }
        if is_watched {
            arguments.push_str(", progress: Option<Arc<dyn ProgressListener>>");
        }
        if operation.arguments.len() > 5 {
            text.push_str("#[allow(clippy::too_many_arguments, reason = \"the languages name them\")]\n");
        }
        let result = match &operation.result {
            Type::Unit => "()".to_owned(),
            other => mirrored(other),
        };
        let asynchronous = if is_long { "async " } else { "" };
        let _ = writeln!(
            text,
            "pub {asynchronous}fn {}(&self{arguments}) -> Result<{result}> {{",
            operation.name
        );
        let converted = given(accessor, operation);
        let call = call(accessor, operation, &format!("crm.{}()", accessor.name));
        if is_watched {
            watched_body(text, operation, accessor);
        } else {
            let made = match (&*accessor.name, &*operation.name) {
                ("crm", "new_id") => "Ok(Uuid::from_core(crm_core::Uuid::from_bytes(crm.new_id::<crm_core::CustomerId>().to_bytes())))".to_owned(),
                _ => format!("{call}.map(FromCore::from_core)"),
            };
            if is_long {
                let _ = writeln!(
                    text,
                    "let crm = self.crm.clone();\nlong(move |_| guarded(|| {{ {converted} {made} }})).await"
                );
            } else {
                let _ = writeln!(text, "let crm = &self.crm;\nguarded(|| {{ {converted} {made} }})");
            }
        }
        text.push_str("}\n\n");
    }

    fn commands(&self) -> String {
        let mut text = format!(
            "{HEADER}//! The commands of a batch, and what they give.\n\n\
             use crm_core::{{Result, Tx}};\n\n\
             use crate::convert::{{FromCore, argument}};\n\
             use crate::generated::ids::*;\nuse crate::generated::records::*;\n\
             use crate::values::Timestamp;\n\n\
             /// One command of a batch: an operation with what it takes.\n\
             #[derive(Clone, uniffi::Enum)]\n\
             #[allow(clippy::large_enum_variant, reason = \"crosses the boundary as bytes\")]\npub enum Command {{\n"
        );
        for (accessor, operation) in self.in_batches() {
            docs(&mut text, operation.docs.split("\n\n").next().unwrap_or_default());
            let _ = write!(text, "{} {{", command(accessor, operation));
            for argument in &operation.arguments {
                if matches!(argument.ty, Type::Optional(_)) {
                    text.push_str("#[uniffi(default)]\n");
                }
                let _ = write!(
                    text,
                    "/// As in the operation.\n{}: {},",
                    argument.name,
                    mirrored(&argument.ty)
                );
            }
            text.push_str("},\n");
        }
        text.push_str(
            "}\n\n/// What a command of a batch gives.\n#[derive(Clone, uniffi::Enum)]\n\
             #[allow(clippy::large_enum_variant, reason = \"crosses the boundary as bytes\")]\npub enum Answer {\n",
        );
        for (name, ty) in self.answers() {
            let _ = writeln!(
                text,
                "/// As the command's operation gives it.\n{name}({}),",
                mirrored(ty)
            );
        }
        text.push_str("/// The command gives nothing.\nNothing,\n}\n\nimpl Command {\n");
        text.push_str("pub(crate) fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {\nOk(match self {\n");
        for (accessor, operation) in self.in_batches() {
            let names: Vec<&str> = operation
                .arguments
                .iter()
                .map(|argument| argument.name.as_str())
                .collect();
            let call = call(
                accessor,
                operation,
                &format!("crm_core::{}::on(tx)", accessor.type_name),
            );
            let made = match answer(&operation.result) {
                Some(name) => format!("Answer::{name}(FromCore::from_core({call}?))"),
                None => format!("{call}?; Answer::Nothing"),
            };
            let _ = writeln!(
                text,
                "Self::{} {{ {} }} => {{ {} {made} }}",
                command(accessor, operation),
                names.join(", "),
                given(accessor, operation)
            );
        }
        text.push_str("})}}\n");
        text
    }

    /// The operations of the handle itself.
    fn of_the_handle(&self) -> impl Iterator<Item = (&'a Accessor, &'a Operation)> {
        let handle = self
            .api
            .accessors
            .iter()
            .filter(|accessor| accessor.name == "crm");
        handle.flat_map(|accessor| {
            accessor
                .operations
                .iter()
                .map(move |operation| (accessor, operation))
        })
    }

    /// The operations that a batch may hold: those that a transaction has.
    pub(super) fn in_batches(&self) -> impl Iterator<Item = (&'a Accessor, &'a Operation)> {
        self.api.accessors.iter().flat_map(|accessor| {
            let has = |operation: &&Operation| operation.access != Access::Handle;
            accessor
                .operations
                .iter()
                .filter(has)
                .map(move |operation| (accessor, operation))
        })
    }

    /// What they give.
    fn answers(&self) -> BTreeMap<String, &'a Type> {
        let each = self.in_batches();
        each.filter_map(|(_, operation)| Some((answer(&operation.result)?, &operation.result)))
            .collect()
    }
}

/// The name of what a command gives, if it gives anything.
pub(super) fn answer(ty: &Type) -> Option<String> {
    match ty {
        Type::Unit => None,
        Type::Optional(part) => Some(format!("Optional{}", stem(part))),
        other => Some(stem(other)),
    }
}

/// The command's name, such as `OrdersCreate`.
pub(super) fn command(accessor: &Accessor, operation: &Operation) -> String {
    camel(&format!("{}_{}", accessor.name, operation.name))
}

/// Turns the arguments into the core's.
fn given(accessor: &Accessor, operation: &Operation) -> String {
    let mut text = String::new();
    for argument in &operation.arguments {
        // The core names the fields of a record without the argument that holds them.
        let name = match &argument.ty {
            Type::Named(_) => "None".to_owned(),
            _ => format!("Some({:?})", argument.name),
        };
        let _ = writeln!(
            text,
            "let {0}: {1} = argument(\"{2}.{3}\", {name}, {0})?;",
            argument.name,
            rust(&argument.ty),
            accessor.name,
            operation.name
        );
    }
    text
}

fn call(accessor: &Accessor, operation: &Operation, on: &str) -> String {
    let passed: Vec<String> = operation
        .arguments
        .iter()
        .map(|argument| match argument.form {
            Form::Value => argument.name.clone(),
            Form::Reference => format!("&{}", argument.name),
            Form::AsDeref => format!("{}.as_deref()", argument.name),
        })
        .collect();
    let on = if accessor.name == "crm" { "crm" } else { on };
    format!("{on}.{}({})", operation.name, passed.join(", "))
}

fn watched_body(text: &mut String, operation: &Operation, accessor: &Accessor) {
    let reads = operation.arguments.iter().any(|argument| argument.name == "text");
    let what = if reads { "mapping" } else { "orders" };
    text.push_str("let crm = self.crm.clone();\nlong(move |gone| watched(gone, progress, |options| {\n");
    for argument in &operation.arguments {
        if argument.name != "path" && argument.name != "text" {
            let name = if argument.name == "mapping" {
                "None".to_owned()
            } else {
                format!("Some({:?})", argument.name)
            };
            let _ = writeln!(
                text,
                "let {0}: {1} = argument(\"{2}.{3}\", {name}, {0})?;",
                argument.name,
                rust(&argument.ty),
                accessor.name,
                operation.name
            );
        }
    }
    text.push_str("let options = crm_core::ImportOptions { dry_run: dry_run.unwrap_or(options.dry_run),\n");
    text.push_str("max_errors: max_errors.unwrap_or(options.max_errors),\n");
    if operation
        .arguments
        .iter()
        .any(|argument| argument.name == "on_duplicate")
    {
        text.push_str("on_duplicate: on_duplicate.unwrap_or_default(),\n");
    }
    let passed = if reads {
        "source(path, text)?, &mapping"
    } else {
        what
    };
    let _ = writeln!(
        text,
        "..options }};\ncrm.imports().{}({passed}, options)\n}})).await",
        operation.name
    );
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
    let _ = writeln!(
        text,
        "}}\n\nimpl FromCore<crm_core::{name}> for {name} {{ fn from_core(core: crm_core::{name}) -> Self {{ match core {{"
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

/// A type that is ordered by its name.
#[derive(PartialEq, Eq)]
struct Seen(Type);

impl Ord for Seen {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        super::describe::name_of(&self.0).cmp(&super::describe::name_of(&other.0))
    }
}

impl PartialOrd for Seen {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// The names of all types that these are made of. The patches and pages among them are put into `seen`.
fn reach(api: &Api, from: Vec<&Type>, seen: &mut BTreeSet<Seen>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut types = from;
    while let Some(ty) = types.pop() {
        types.extend(ty.parts());
        if monomorphic(ty).is_some() {
            seen.insert(Seen(ty.clone()));
        }
        if let Type::Named(name) = ty
            && names.insert(name.clone())
            && let Some(definition) = api.types.get(name)
        {
            match &definition.shape {
                DefinitionShape::Record(record) => types.extend(record.fields.iter().map(|field| &field.ty)),
                DefinitionShape::Union(union) => {
                    types.extend(union.variants.iter().map(|variant| &variant.ty));
                }
                DefinitionShape::Enum(_) => {}
            }
        }
    }
    names
}
