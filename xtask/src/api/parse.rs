//! The public API, read off the sources of `crm-core`.
//!
//! What is public there is plain: records with named fields, enums, and accessors whose methods take and return them. A
//! type that this file cannot place is an error, not a guess.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Attribute, Fields, FnArg, GenericArgument, ImplItem, Item, ItemEnum, ItemImpl, ItemMacro, ItemStruct,
    Pat, PathArguments, ReturnType, Visibility,
};

use super::model::{
    Access, Accessor, Api, Argument, Definition, DefinitionShape, EnumValue, ErrorCode, Field, Form,
    Operation, Record, Type, Union, Variant, snake,
};

type Result<T> = std::result::Result<T, String>;

/// What the handle itself offers beside its accessors. The rest of it opens, closes and lends, which each language does
/// in its own way.
const OF_THE_HANDLE: [&str; 5] = ["stats", "verify", "checkpoint", "compact", "backup"];

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
    let mut api = Api::default();
    let mut definitions = BTreeMap::new();
    for item in &sources.macros {
        match item.mac.path.get_ident().map(ToString::to_string).as_deref() {
            Some("id") => api.ids.extend(ids(item.mac.tokens.clone())),
            Some("codes") => api.codes = codes(item.mac.tokens.clone()),
            _ => {}
        }
    }
    for item in &sources.structs {
        if let Some(definition) = record(item) {
            definitions.insert(definition.name.clone(), definition);
        }
    }
    for item in &sources.enums {
        if let Some(definition) = enumeration(item) {
            definitions.insert(definition.name.clone(), definition);
        }
    }
    api.accessors = accessors(&sources)?;
    keep_named(&mut api, definitions)?;
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
                let file = syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
                for item in file.items {
                    match item {
                        Item::Struct(item) if is_public(&item.vis) => self.structs.push(item),
                        Item::Enum(item) if is_public(&item.vis) => self.enums.push(item),
                        Item::Impl(item) if item.trait_.is_none() => self.impls.push(item),
                        Item::Macro(item) => self.macros.push(item),
                        _ => {}
                    }
                }
            }
        }
        Ok(())
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_open(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

fn docs(attributes: &[Attribute]) -> String {
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

/// What stands in the `#[serde(…)]` attributes, each part as it is written without spaces.
fn serde(attributes: &[Attribute]) -> Vec<String> {
    let mut parts = Vec::new();
    for attribute in attributes {
        if attribute.path().is_ident("serde")
            && let Ok(list) = attribute.meta.require_list()
        {
            let text = list.tokens.to_string().replace(' ', "");
            parts.extend(text.split(',').map(str::to_owned));
        }
    }
    parts
}

/// The value of `key="…"` among the parts.
fn setting(parts: &[String], key: &str) -> Option<String> {
    let value = parts
        .iter()
        .find_map(|part| part.strip_prefix(key)?.strip_prefix('='))?;
    Some(value.trim_matches('"').to_owned())
}

fn has(parts: &[String], part: &str) -> bool {
    parts.iter().any(|other| other == part)
}

/// A struct as a record, unless it hides its fields.
fn record(item: &ItemStruct) -> Option<Definition> {
    let Fields::Named(named) = &item.fields else {
        return None;
    };
    let of_struct = serde(&item.attrs);
    let mut fields = Vec::new();
    for field in &named.named {
        if !is_public(&field.vis) {
            return None;
        }
        let of_field = serde(&field.attrs);
        let ty = match setting(&of_field, "with").as_deref() {
            // Bytes as hexadecimal digits.
            Some("hex") => Type::Text,
            _ => ty(&field.ty).ok()?,
        };
        fields.push(Field {
            name: field.ident.as_ref()?.to_string(),
            docs: docs(&field.attrs),
            optional: has(&of_struct, "default")
                || of_field
                    .iter()
                    .any(|part| part == "default" || part.starts_with("default="))
                || matches!(ty, Type::Optional(_)),
            ty,
        });
    }
    Some(Definition {
        name: item.ident.to_string(),
        docs: docs(&item.attrs),
        open: is_open(&item.attrs),
        shape: DefinitionShape::Record(Record {
            fields,
            has_default: has(&of_struct, "default"),
        }),
    })
}

/// An enum of plain values, or of records told apart by a tag.
fn enumeration(item: &ItemEnum) -> Option<Definition> {
    let of_enum = serde(&item.attrs);
    let wire = |variant: &syn::Variant| {
        let own = setting(&serde(&variant.attrs), "rename");
        own.unwrap_or_else(|| snake(&variant.ident.to_string()))
    };
    let shape = if item.variants.iter().all(|variant| variant.fields.is_empty()) {
        let values = item.variants.iter().map(|variant| EnumValue {
            variant: variant.ident.to_string(),
            name: wire(variant),
            docs: docs(&variant.attrs),
            default: variant
                .attrs
                .iter()
                .any(|attribute| attribute.path().is_ident("default")),
        });
        DefinitionShape::Enum(values.collect())
    } else {
        let tag = setting(&of_enum, "tag")?;
        let mut variants = Vec::new();
        for variant in &item.variants {
            let Fields::Unnamed(fields) = &variant.fields else {
                return None;
            };
            variants.push(Variant {
                rust: variant.ident.to_string(),
                name: wire(variant),
                docs: docs(&variant.attrs),
                ty: ty(&fields.unnamed.first()?.ty).ok()?,
            });
        }
        DefinitionShape::Union(Union { tag, variants })
    };
    Some(Definition {
        name: item.ident.to_string(),
        docs: docs(&item.attrs),
        open: is_open(&item.attrs),
        shape,
    })
}

/// The names and docs inside `id! { … }`.
fn ids(tokens: TokenStream) -> Vec<(String, String)> {
    let mut ids = Vec::new();
    let mut docs = String::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let text = group.stream().to_string();
                let text = text.trim_start_matches("doc").trim_start_matches([' ', '=', 'r']);
                text.trim_matches(['"', ' ']).clone_into(&mut docs);
            }
            TokenTree::Ident(name) => ids.push((name.to_string(), std::mem::take(&mut docs))),
            _ => {}
        }
    }
    ids
}

/// The table inside `codes! { Variant = Kind, "name", "message"; … }`.
fn codes(tokens: TokenStream) -> Vec<ErrorCode> {
    let mut rows: Vec<Vec<String>> = vec![Vec::new()];
    for token in tokens {
        match (token, rows.last_mut()) {
            (TokenTree::Punct(mark), _) if mark.as_char() == ';' => rows.push(Vec::new()),
            (TokenTree::Ident(name), Some(row)) => row.push(name.to_string()),
            (TokenTree::Literal(text), Some(row)) => row.push(text.to_string().trim_matches('"').to_owned()),
            _ => {}
        }
    }
    let code = |row: Vec<String>| {
        let [variant, kind, name, message] = row.try_into().ok()?;
        Some(ErrorCode {
            variant,
            kind: snake(&kind),
            name,
            message,
        })
    };
    rows.into_iter().filter_map(code).collect()
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
            let is_plain = method.sig.generics.params.is_empty() && is_public(&method.vis);
            let is_wanted = name != "Crm" || OF_THE_HANDLE.contains(&method.sig.ident.to_string().as_str());
            if is_plain
                && is_wanted
                && let Some(operation) = operation(method, access)?
            {
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

/// A method as an operation, unless it lends something, as an iterator does.
fn operation(method: &syn::ImplItemFn, access: Access) -> Result<Option<Operation>> {
    let name = method.sig.ident.to_string();
    let at = |error: String| format!("{name}: {error}");
    let mut arguments = Vec::new();
    let mut borrows = false;
    for input in &method.sig.inputs {
        match input {
            FnArg::Receiver(receiver) => borrows = receiver.reference.is_some(),
            FnArg::Typed(typed) => {
                let Pat::Ident(pattern) = &*typed.pat else {
                    return Err(at("an argument without a name".to_owned()));
                };
                if type_name(&typed.ty).as_deref() == Some("ImportOptions") {
                    // Reads a stream and watches it; `imports` below has it in a form that crosses a boundary.
                    return Ok(None);
                }
                let (ty, form) = argument(&typed.ty).map_err(at)?;
                arguments.push(Argument {
                    name: pattern.ident.to_string(),
                    ty,
                    form,
                });
            }
        }
    }
    let ReturnType::Type(_, result) = &method.sig.output else {
        return Ok(None);
    };
    if !borrows || type_name(result).as_deref() != Some("Result") {
        return Ok(None);
    }
    let result = only_argument(result).ok_or_else(|| at("a result without a type".to_owned()))?;
    Ok(Some(Operation {
        docs: docs(&method.attrs),
        access,
        arguments,
        result: ty(result).map_err(at)?,
        name: name.clone(),
    }))
}

/// An argument's type, and how Rust takes it.
fn argument(given: &syn::Type) -> Result<(Type, Form)> {
    match given {
        syn::Type::Reference(reference) => Ok((ty(&reference.elem)?, Form::Reference)),
        syn::Type::ImplTrait(_) => {
            // `impl AsRef<Path>`, `impl Into<String>`: a text.
            Ok((Type::Text, Form::Value))
        }
        _ => {
            let found = ty(given)?;
            let inner = only_argument(given);
            let borrows = matches!(inner, Some(syn::Type::Reference(_)));
            Ok((found, if borrows { Form::AsDeref } else { Form::Value }))
        }
    }
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
    };
    let mut of_customers = file("CustomerMapping");
    of_customers.push(argument("on_duplicate", Type::named("OnDuplicate").optional()));
    let mut of_values = vec![argument("orders", Type::List(Box::new(Type::named("NewOrder"))))];
    of_values.extend(options());
    let from = "from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.";
    vec![
        operation("customers", &format!("Imports customers {from}"), of_customers),
        operation("orders", &format!("Imports orders {from}"), file("OrderMapping")),
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
    match &path.path.segments.last()?.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        },
        _ => None,
    }
}

fn ty(given: &syn::Type) -> Result<Type> {
    match given {
        syn::Type::Tuple(tuple) if tuple.elems.is_empty() => Ok(Type::Unit),
        syn::Type::Reference(reference) => ty(&reference.elem),
        syn::Type::Array(array) => Ok(Type::List(Box::new(ty(&array.elem)?))),
        syn::Type::Slice(slice) => Ok(Type::List(Box::new(ty(&slice.elem)?))),
        // `impl AsRef<str>`, `impl Into<String>`.
        syn::Type::ImplTrait(_) => Ok(Type::Text),
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
        "Column" => Type::Column,
        // `#[serde(transparent)]`.
        "RfmGrid" => Type::List(Box::new(Type::named("RfmRule"))),
        "Option" => Type::Optional(part()?),
        "Patch" => Type::Patch(part()?),
        "Vec" | "BTreeSet" => Type::List(part()?),
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
fn keep_named(api: &mut Api, mut definitions: BTreeMap<String, Definition>) -> Result<()> {
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
    for also in super::ALSO {
        wanted.push(((*also).to_owned(), "the bindings".to_owned()));
    }
    while let Some((name, by)) = wanted.pop() {
        if api.types.contains_key(&name) {
            continue;
        }
        let definition = definitions
            .remove(&name)
            .ok_or_else(|| format!("`{name}`, which {by} names, is not plain public data"))?;
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
