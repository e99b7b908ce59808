//! `crm-ffi`: a mirror of every record and enum for `UniFFI`, an object for every accessor, and the commands of a batch.
//!
//! Conversions take each struct apart field by field, so that a field that the core gains is an error of the compiler
//! until these files are written anew.

mod kotlin;
mod languages;
mod operations;
mod records;
mod swift;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Generated;
use super::model::{Access, Accessor, Api, Definition, DefinitionShape, Field, Operation, Record, Type};
use super::spelling::Speller;
use super::wire::HEADER;

/// Operations that may take seconds: each runs on a thread of its own, and its caller waits without holding one.
const LONG: &[&str] = &[
    "crm.backup",
    "crm.checkpoint",
    "crm.compact",
    "crm.verify",
    "imports.customers",
    "imports.deals",
    "imports.load",
    "imports.orders",
    "imports.revert",
    "journal.verify",
];

pub(super) fn emit(api: &Api) -> Result<Vec<Generated>, String> {
    check_long(api)?;
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
    let speller = Speller::of_paths(api);
    for (_, text) in &mut files {
        *text = spelled(text, &speller);
    }
    Ok(files)
}

/// The text with paths in its comments as Kotlin and Swift write them.
fn spelled(text: &str, speller: &Speller<'_>) -> String {
    let line = |line: &str| {
        let is_comment = ["///", "/**", "* "]
            .iter()
            .any(|begin| line.trim_start().starts_with(begin));
        if is_comment {
            speller.line(line)
        } else {
            line.to_owned()
        }
    };
    let lines: Vec<String> = text.split('\n').map(line).collect();
    lines.join("\n")
}

/// Refuses a name of such an operation that nothing has any more.
fn check_long(api: &Api) -> Result<(), String> {
    let operations = api.accessors.iter().flat_map(|accessor| {
        accessor
            .operations
            .iter()
            .map(move |operation| (accessor, operation))
    });
    let long = operations.filter(|(accessor, operation)| is_long(accessor, operation));
    if long.count() == LONG.len() {
        Ok(())
    } else {
        Err("`LONG` names an operation that is not there".to_owned())
    }
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
        Type::Optional(part) => format!("Optional{}", stem(part)),
        Type::Integer(_) => "Integer".to_owned(),
        Type::Text => "Text".to_owned(),
        Type::Bytes => "Bytes".to_owned(),
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
        Type::Parameter => "Parameter".to_owned(),
        Type::Bytes => "Vec<u8>".to_owned(),
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

    /// The operations that a batch may hold: those that a transaction has, with their accessors.
    pub(super) fn in_batches(&self) -> impl Iterator<Item = (&'a Accessor, Vec<&'a Operation>)> {
        self.api.accessors.iter().filter_map(|accessor| {
            let has = |operation: &&Operation| operation.access != Access::Handle;
            let operations: Vec<_> = accessor.operations.iter().filter(has).collect();
            (!operations.is_empty()).then_some((accessor, operations))
        })
    }

    /// What they give.
    fn answers(&self) -> BTreeMap<String, &'a Type> {
        let each = self.in_batches().flat_map(|(_, operations)| operations);
        each.filter_map(|operation| Some((answer(&operation.result)?, &operation.result)))
            .collect()
    }
}

/// The name of what a command gives, if it gives anything.
pub(super) fn answer(ty: &Type) -> Option<String> {
    match ty {
        Type::Unit => None,
        other => Some(stem(other)),
    }
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
