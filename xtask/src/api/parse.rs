//! The public API, read off the sources of `crm-core`.
//!
//! What is public there is plain: records with named fields, enums, and accessors whose methods take and return them. A
//! type that this file cannot place is an error, not a guess.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use syn::{
    Attribute, FnArg, GenericArgument, ImplItem, Item, ItemEnum, ItemImpl, ItemMacro, ItemStruct, Pat,
    PathArguments, ReturnType, TypeParamBound, Visibility,
};

use super::definitions::{codes, enumeration, ids, record};
use super::lists::{LEFT_OUT, OF_THE_HANDLE, TELLING, check_lists};
use super::model::{
    Access, Accessor, Api, Argument, Definition, DefinitionShape, Form, Operation, Type, snake,
};

type Result<T> = std::result::Result<T, String>;

/// Records that are written as one text.
const TEXTS: [&str; 2] = ["TimeFormat", "TimeZone"];

/// All that the files define, before what no operation names is left out.
#[derive(Default)]
struct Sources {
    structs: Vec<ItemStruct>,
    enums: Vec<ItemEnum>,
    impls: Vec<ItemImpl>,
    macros: Vec<ItemMacro>,
}

/// Reads the API of the crate whose sources are in `folder`.
pub(super) fn parse(folder: &Path) -> Result<Api> {
    let mut sources = Sources::default();
    sources.read(folder)?;
    check_lists(|accessor, method| sources.has_method(accessor, method))?;
    api_of(&sources, super::ALSO)
}

/// What the operations name, and the types named in `also`.
fn api_of(sources: &Sources, also: &[&str]) -> Result<Api> {
    let mut api = Api::default();
    let mut definitions = BTreeMap::new();
    for item in &sources.macros {
        match item.mac.path.get_ident().map(ToString::to_string).as_deref() {
            Some("id") => api.ids.extend(ids(item.mac.tokens.clone())),
            Some("codes") => api.codes = codes(item.mac.tokens.clone()),
            _ => {}
        }
    }
    let records = sources.structs.iter().filter_map(record);
    for definition in records.chain(sources.enums.iter().filter_map(enumeration)) {
        if let Some(other) = definitions.insert(definition.name.clone(), definition) {
            return Err(format!("two public types are named `{}`", other.name));
        }
    }
    api.accessors = accessors(sources)?;
    keep_named(&mut api, definitions, also)?;
    Ok(api)
}

impl Sources {
    fn read(&mut self, folder: &Path) -> Result<()> {
        let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
        let mut paths = fs::read_dir(folder)
            .map_err(failed)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<std::io::Result<Vec<_>>>()
            .map_err(failed)?;
        paths.sort();
        for path in paths {
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default();
            if path.is_dir() {
                if name != "tests" {
                    self.read(&path)?;
                }
            } else if name != "tests.rs" && path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).map_err(failed)?;
                self.add(&text)
                    .map_err(|error| format!("{}: {error}", path.display()))?;
            }
        }
        Ok(())
    }

    /// Whether a type has a public method of this name.
    fn has_method(&self, of: &str, name: &str) -> bool {
        let own = |item: &&ItemImpl| type_name(&item.self_ty).as_deref() == Some(of);
        let is_it = |item: &ImplItem| matches!(item, ImplItem::Fn(method) if is_public(&method.vis) && method.sig.ident == name);
        self.impls
            .iter()
            .filter(own)
            .flat_map(|item| &item.items)
            .any(is_it)
    }

    fn add(&mut self, text: &str) -> syn::Result<()> {
        for item in syn::parse_file(text)?.items {
            match item {
                Item::Struct(item) if is_public(&item.vis) => self.structs.push(item),
                Item::Enum(item) if is_public(&item.vis) => self.enums.push(item),
                Item::Impl(item) if item.trait_.is_none() => self.impls.push(item),
                Item::Macro(item) => self.macros.push(item),
                _ => {}
            }
        }
        Ok(())
    }
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

pub(super) fn docs(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| {
        let named = attribute.meta.require_name_value().ok()?;
        if !named.path.is_ident("doc") {
            return None;
        }
        match &named.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        }
    });
    let lines: Vec<String> = lines
        .map(|line| line.strip_prefix(' ').map_or(line.clone(), str::to_owned))
        .collect();
    // An example in Rust, or how `Debug` shows a record, is of no use elsewhere.
    let mut kept = Vec::new();
    let mut in_example = false;
    for line in lines {
        if line.trim_start().starts_with("```") {
            in_example = !in_example;
        } else if !in_example && !line.starts_with("`Debug` ") {
            kept.push(line);
        }
    }
    while kept.last().is_some_and(|line| line.trim().is_empty()) {
        kept.pop();
    }
    kept.join("\n").replace("\n\n\n", "\n\n")
}

/// The accessors: types `X<C>` with methods under `C: ReadContext` or `C: WriteContext`, imports, and the handle.
fn accessors(sources: &Sources) -> Result<Vec<Accessor>> {
    let mut accessors: BTreeMap<String, Accessor> = BTreeMap::new();
    for item in &sources.impls {
        let Some(name) = type_name(&item.self_ty) else {
            continue;
        };
        let bounds = item
            .generics
            .params
            .iter()
            .filter_map(|parameter| match parameter {
                syn::GenericParam::Type(parameter) => parameter.bounds.iter().find_map(|bound| match bound {
                    syn::TypeParamBound::Trait(bound) => Some(bound.path.segments.last()?.ident.to_string()),
                    _ => None,
                }),
                _ => None,
            });
        let bound: Option<String> = bounds.into_iter().next();
        let access = match (name.as_str(), bound.as_deref()) {
            (_, Some("ReadContext")) => Access::Read,
            (_, Some("WriteContext")) => Access::Write,
            ("Imports" | "Crm", _) => Access::Handle,
            _ => continue,
        };
        let found = accessors.entry(name.clone()).or_insert_with(|| Accessor {
            name: snake(&name),
            docs: String::new(),
            operations: Vec::new(),
            type_name: name.clone(),
        });
        for method in &item.items {
            let ImplItem::Fn(method) = method else { continue };
            let own = method.sig.ident.to_string();
            let is_wanted = match name.as_str() {
                "Crm" => OF_THE_HANDLE.contains(&own.as_str()),
                _ => !LEFT_OUT.contains(&(&name, &own)),
            };
            if is_public(&method.vis) && is_wanted {
                let mut operation =
                    operation(method, access).map_err(|error| format!("{name}::{own}: {error}"))?;
                let telling = TELLING
                    .iter()
                    .find(|(of, called, _)| (*of, *called) == (&*name, &*own));
                operation.tells = telling.map(|(.., stopped)| *stopped);
                found.operations.push(operation);
            }
        }
    }
    for item in &sources.structs {
        if let Some(accessor) = accessors.get_mut(&item.ident.to_string()) {
            accessor.docs = docs(&item.attrs);
        }
    }
    if let Some(imports) = accessors.get_mut("Imports") {
        imports.operations.extend(imports_of_files());
    }
    if let Some(handle) = accessors.get_mut("Crm") {
        handle.operations.push(Operation {
            name: "new_id".to_owned(),
            docs: "A new id, for a record that is written later, perhaps more than once.".to_owned(),
            access: Access::Handle,
            arguments: Vec::new(),
            result: Type::Id("Uuid".to_owned()),
            tells: None,
        });
    }
    accessors.retain(|_, accessor| !accessor.operations.is_empty());
    Ok(accessors.into_values().collect())
}

fn type_name(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// A method as an operation: one that borrows its accessor and returns a `Result` of plain data.
fn operation(method: &syn::ImplItemFn, access: Access) -> Result<Operation> {
    if !method.sig.generics.params.is_empty() {
        return Err("a generic method has no place in the other languages".to_owned());
    }
    let mut arguments = Vec::new();
    let mut borrows = false;
    for input in &method.sig.inputs {
        match input {
            FnArg::Receiver(receiver) => borrows = receiver.reference.is_some(),
            FnArg::Typed(typed) => {
                let Pat::Ident(pattern) = &*typed.pat else {
                    return Err("an argument without a name".to_owned());
                };
                let (ty, form) = argument(&typed.ty)?;
                arguments.push(Argument {
                    name: pattern.ident.to_string(),
                    ty,
                    form,
                });
            }
        }
    }
    let result = match &method.sig.output {
        ReturnType::Type(_, result) if borrows && type_name(result).as_deref() == Some("Result") => {
            only_argument(result).ok_or("a result without a type")?
        }
        _ => return Err("it does not borrow its accessor and return a `Result`".to_owned()),
    };
    let result = ty(result)?;
    let types = arguments.iter().map(|argument| &argument.ty);
    if types.chain([&result]).any(Type::holds_bytes) {
        return Err("bytes within another type have no place in the other languages".to_owned());
    }
    Ok(Operation {
        docs: docs(&method.attrs),
        access,
        arguments,
        result,
        name: method.sig.ident.to_string(),
        tells: None,
    })
}

/// An argument's type, and how Rust takes it.
fn argument(given: &syn::Type) -> Result<(Type, Form)> {
    let found = ty(given)?;
    let borrows = matches!(only_argument(given), Some(syn::Type::Reference(_)));
    let form = match given {
        syn::Type::Reference(_) => Form::Reference,
        _ if borrows => Form::AsDeref,
        _ => Form::Value,
    };
    Ok((found, form))
}

/// The imports as operations: a file by its path or as text, or orders as values, and the options one by one.
fn imports_of_files() -> Vec<Operation> {
    let argument = |name: &str, ty: Type| Argument {
        name: name.to_owned(),
        ty,
        form: Form::Value,
    };
    let options = || {
        vec![
            argument("dry_run", Type::Bool.optional()),
            argument("max_errors", Type::Integer("u32").optional()),
        ]
    };
    let file = |mapping: &str| {
        let mut arguments = vec![
            argument("path", Type::Text.optional()),
            argument("text", Type::Text.optional()),
            argument("mapping", Type::named(mapping)),
        ];
        arguments.extend(options());
        arguments
    };
    let operation = |name: &str, docs: &str, arguments: Vec<Argument>| Operation {
        name: name.to_owned(),
        docs: docs.to_owned(),
        access: Access::Handle,
        arguments,
        result: Type::named("ImportReport"),
        tells: None,
    };
    let mut of_customers = file("CustomerMapping");
    of_customers.push(argument("on_duplicate", Type::named("OnDuplicate").optional()));
    let mut of_values = vec![argument("orders", Type::List(Box::new(Type::named("NewOrder"))))];
    of_values.extend(options());
    let from = "from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.";
    vec![
        operation("customers", &format!("Imports customers {from}"), of_customers),
        operation("orders", &format!("Imports orders {from}"), file("OrderMapping")),
        operation("deals", &format!("Imports deals {from}"), file("DealMapping")),
        operation(
            "load",
            "Loads orders that are at hand as values, with the same account as a file: each is one row, those whose \
             number is stored already are skipped.",
            of_values,
        ),
    ]
}

/// The `T` of `X<T>`.
fn only_argument(given: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(path) = given else { return None };
    first_argument(path.path.segments.last()?)
}

fn first_argument(segment: &syn::PathSegment) -> Option<&syn::Type> {
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn ty(given: &syn::Type) -> Result<Type> {
    match given {
        syn::Type::Tuple(tuple) if tuple.elems.is_empty() => Ok(Type::Unit),
        syn::Type::Reference(reference) => ty(&reference.elem),
        syn::Type::Array(array) => Ok(Type::List(Box::new(ty(&array.elem)?))),
        syn::Type::Slice(slice) => Ok(list(ty(&slice.elem)?)),
        syn::Type::ImplTrait(given) => convertible(given),
        syn::Type::Path(path) => {
            let last = path.path.segments.last().ok_or("an empty path")?;
            let mut inner = Vec::new();
            if let PathArguments::AngleBracketed(arguments) = &last.arguments {
                for argument in &arguments.args {
                    if let GenericArgument::Type(argument) = argument {
                        inner.push(ty(argument)?);
                    }
                }
            }
            named(&last.ident.to_string(), inner, path.path.segments.len() > 1)
        }
        _ => Err("a type that has no place in the other languages".to_owned()),
    }
}

/// `Vec<u8>` and `&[u8]` are bytes, all others lists.
fn list(item: Type) -> Type {
    match item {
        Type::Integer("u8") => Type::Bytes,
        item => Type::List(Box::new(item)),
    }
}

/// `impl Into<T>` and `impl AsRef<T>` are given as the `T`; a path is a text.
fn convertible(given: &syn::TypeImplTrait) -> Result<Type> {
    let into = given.bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last(),
        _ => None,
    });
    let into = into.filter(|bound| bound.ident == "Into" || bound.ident == "AsRef");
    match into.and_then(first_argument) {
        Some(inner) if type_name(inner).as_deref() == Some("Path") => Ok(Type::Text),
        Some(inner) => ty(inner),
        None => Err("a type that has no place in the other languages".to_owned()),
    }
}

fn named(name: &str, inner: Vec<Type>, qualified: bool) -> Result<Type> {
    let mut inner = inner.into_iter();
    let mut part = || {
        inner
            .next()
            .map(Box::new)
            .ok_or_else(|| format!("`{name}` of what?"))
    };
    Ok(match name {
        "bool" => Type::Bool,
        "u8" => Type::Integer("u8"),
        "i16" => Type::Integer("i16"),
        "u16" => Type::Integer("u16"),
        "u32" => Type::Integer("u32"),
        "i64" => Type::Integer("i64"),
        "u64" => Type::Integer("u64"),
        "usize" => Type::Integer("usize"),
        "f64" => Type::Float,
        "String" | "str" | "char" => Type::Text,
        "Decimal" => Type::Decimal,
        "Date" => Type::Date,
        "Timestamp" => Type::Timestamp,
        "Currency" => Type::Currency,
        "Cursor" => Type::Cursor,
        "Code" => Type::ErrorCode,
        "Json" => Type::Json,
        "Value" if qualified => Type::Json,
        "Value" => Type::Value,
        "Parameter" => Type::Parameter,
        "Column" => Type::Column,
        // `#[serde(transparent)]`.
        "RfmGrid" => Type::List(Box::new(Type::named("RfmRule"))),
        "Option" => Type::Optional(part()?),
        "Patch" => Type::Patch(part()?),
        "Vec" => list(*part()?),
        "BTreeSet" => Type::List(part()?),
        "BTreeMap" => Type::Map(part()?, part()?),
        "Page" => Type::Page(part()?),
        "Box" | "Arc" => *part()?,
        "Uuid" => Type::Id(name.to_owned()),
        _ if TEXTS.contains(&name) => Type::Text,
        _ if name.ends_with("Id") => Type::Id(name.to_owned()),
        _ => Type::Named(name.to_owned()),
    })
}

/// Keeps the definitions that an operation names, and says which one is missing.
fn keep_named(api: &mut Api, mut definitions: BTreeMap<String, Definition>, also: &[&str]) -> Result<()> {
    let mut wanted: Vec<(String, String)> = Vec::new();
    let mut ids = std::collections::BTreeSet::new();
    let mut want = |by: &str, ty: &Type, wanted: &mut Vec<(String, String)>| {
        let mut types = vec![ty];
        while let Some(ty) = types.pop() {
            match ty {
                Type::Named(name) => wanted.push((name.clone(), by.to_owned())),
                Type::Id(name) => drop(ids.insert(name.clone())),
                _ => types.extend(ty.parts()),
            }
        }
    };
    for accessor in &api.accessors {
        for operation in &accessor.operations {
            let by = format!("{}.{}", accessor.name, operation.name);
            want(&by, &operation.result, &mut wanted);
            for argument in &operation.arguments {
                want(&by, &argument.ty, &mut wanted);
            }
        }
    }
    for name in also {
        wanted.push(((*name).to_owned(), "the bindings".to_owned()));
    }
    while let Some((name, by)) = wanted.pop() {
        if api.types.contains_key(&name) {
            continue;
        }
        let definition = definitions
            .remove(&name)
            .ok_or_else(|| format!("`{name}`, which {by} names, is not plain public data in snake_case"))?;
        match &definition.shape {
            DefinitionShape::Record(record) => {
                for field in &record.fields {
                    want(&name, &field.ty, &mut wanted);
                }
            }
            DefinitionShape::Union(union) => {
                for variant in &union.variants {
                    want(&name, &variant.ty, &mut wanted);
                }
            }
            DefinitionShape::Enum(_) => {}
        }
        api.types.insert(name, definition);
    }
    api.ids.retain(|name, _| ids.contains(name));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_refused(text: &str, why: &str) {
        let mut sources = Sources::default();
        sources.add(text).unwrap();
        assert_eq!(api_of(&sources, &[]).err().as_deref(), Some(why));
    }

    #[test]
    fn nothing_public_is_left_out_without_a_word() {
        let method = |method: &str| format!("impl<C: ReadContext> Notes<C> {{ {method} {{}} }}");
        check_refused(
            &method("pub fn each<R: Read>(&self, reader: R) -> Result<u32>"),
            "Notes::each: a generic method has no place in the other languages",
        );
        check_refused(
            &method("pub fn each(self) -> Iter<C>"),
            "Notes::each: it does not borrow its accessor and return a `Result`",
        );
        check_refused(
            &method("pub fn load(&self, notes: impl Iterator<Item = String>) -> Result<u32>"),
            "Notes::load: a type that has no place in the other languages",
        );
        check_refused(
            &method("pub fn scans(&self) -> Result<Vec<Vec<u8>>>"),
            "Notes::scans: bytes within another type have no place in the other languages",
        );
        check_refused(
            &(method("pub fn scan(&self) -> Result<Scan>") + "pub struct Scan { pub pixels: Vec<u8> }"),
            "`Scan`, which notes.scan names, is not plain public data in snake_case",
        );
        check_refused(
            &(method("pub fn kind(&self) -> Result<Kind>") + "pub enum Kind { PhoneCall }"),
            "`Kind`, which notes.kind names, is not plain public data in snake_case",
        );
        check_refused(
            &(method("pub fn get(&self) -> Result<Note>")
                + "pub struct Note { #[serde(rename = \"body\")] pub text: String }"),
            "`Note`, which notes.get names, is not plain public data in snake_case",
        );
    }

    #[test]
    fn a_name_stands_for_one_type() {
        check_refused(
            "pub struct Bin { pub from: u32 } pub struct Bin { pub from: f64 }",
            "two public types are named `Bin`",
        );
    }
}
