//! The whole API as JSON: what each language's test compares with what it offers.

use serde_json::{Value, json};

use super::Generated;
use super::model::{Access, Api, DefinitionShape, Type};

pub(super) fn describe(api: &Api) -> Generated {
    let mut operations = Vec::new();
    for accessor in &api.accessors {
        for operation in &accessor.operations {
            let arguments = operation.arguments.iter().map(|argument| {
                json!({
                    "name": argument.name,
                    "type": name_of(&argument.ty),
                    "optional": api.may_be_left_out(&argument.ty),
                })
            });
            operations.push(json!({
                "name": format!("{}.{}", accessor.name, operation.name),
                "access": match operation.access {
                    Access::Read => "read",
                    Access::Write => "write",
                    Access::Handle => "handle",
                },
                "arguments": arguments.collect::<Vec<_>>(),
                "result": name_of(&operation.result),
            }));
        }
    }
    let mut types = serde_json::Map::new();
    for (name, definition) in &api.types {
        let described = match &definition.shape {
            DefinitionShape::Record(record) => {
                let fields = record.fields.iter().map(|field| {
                    json!({ "name": field.name, "type": name_of(&field.ty), "optional": field.optional })
                });
                json!({ "record": fields.collect::<Vec<_>>() })
            }
            DefinitionShape::Enum(values) => {
                json!({ "enum": values.iter().map(|value| &value.name).collect::<Vec<_>>() })
            }
            DefinitionShape::Union(union) => {
                let variants = union
                    .variants
                    .iter()
                    .map(|variant| json!({ "name": variant.name, "type": name_of(&variant.ty) }));
                json!({ "tag": union.tag, "union": variants.collect::<Vec<_>>() })
            }
        };
        types.insert(name.clone(), described);
    }
    let codes = api
        .codes
        .iter()
        .map(|code| json!({ "code": code.name, "kind": code.kind }));
    let whole: Value = json!({
        "operations": operations,
        "types": types,
        "errors": codes.collect::<Vec<_>>(),
    });
    ("conformance/api.json".to_owned(), format!("{whole:#}\n"))
}

/// A type in words, such as `list of Order`.
pub(super) fn name_of(ty: &Type) -> String {
    match ty {
        Type::Unit => "nothing".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Integer(name) => (*name).to_owned(),
        Type::Float => "float".to_owned(),
        Type::Text => "text".to_owned(),
        Type::Decimal => "decimal".to_owned(),
        Type::Date => "date".to_owned(),
        Type::Timestamp => "timestamp".to_owned(),
        Type::Currency => "currency".to_owned(),
        Type::Id(name) | Type::Named(name) => name.clone(),
        Type::Cursor => "cursor".to_owned(),
        Type::ErrorCode => "code".to_owned(),
        Type::Json => "json".to_owned(),
        Type::Value => "value".to_owned(),
        Type::Parameter => "parameter".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Column => "column".to_owned(),
        Type::Optional(part) => format!("optional {}", name_of(part)),
        Type::Patch(part) => format!("patch of {}", name_of(part)),
        Type::List(part) => format!("list of {}", name_of(part)),
        Type::Map(key, value) => format!("map of {} to {}", name_of(key), name_of(value)),
        Type::Page(part) => format!("page of {}", name_of(part)),
    }
}
