//! Records, enums, ids and error codes, as the sources define them.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Fields, ItemEnum, ItemStruct};

use super::model::{
    Definition, DefinitionShape, EnumValue, ErrorCode, Field, Record, Type, Union, Variant, snake,
};
use super::parse::{docs, is_public, ty};

fn is_open(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("non_exhaustive"))
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

/// Whether the names on the wire may differ from those in the sources.
fn renames(parts: &[String]) -> bool {
    parts
        .iter()
        .any(|part| part.starts_with("rename") || part == "flatten" || part == "skip")
}

/// A struct as a record, unless it hides its fields or names them otherwise.
pub(super) fn record(item: &ItemStruct) -> Option<Definition> {
    let Fields::Named(named) = &item.fields else {
        return None;
    };
    let of_struct = serde(&item.attrs);
    let mut fields = Vec::new();
    for field in &named.named {
        let of_field = serde(&field.attrs);
        if !is_public(&field.vis) || renames(&of_struct) || renames(&of_field) {
            return None;
        }
        let ty = match setting(&of_field, "with").as_deref() {
            // Bytes as hexadecimal digits.
            Some("hex") => Type::Text,
            _ => ty(&field.ty).ok()?,
        };
        if ty == Type::Bytes || ty.holds_bytes() {
            return None;
        }
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

/// An enum of plain values, or of records told apart by a tag, whose names are in `snake_case`.
pub(super) fn enumeration(item: &ItemEnum) -> Option<Definition> {
    let of_enum = serde(&item.attrs);
    if setting(&of_enum, "rename_all").as_deref() != Some("snake_case") {
        return None;
    }
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
pub(super) fn ids(tokens: TokenStream) -> Vec<(String, String)> {
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
pub(super) fn codes(tokens: TokenStream) -> Vec<ErrorCode> {
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
