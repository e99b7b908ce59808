//! The operations and the shapes of their values, as JSON that `lib/convert.js` builds its converters from.

use crm_core::{Code, Error, Json};
use crm_wire::{Field, OPERATIONS, Shape, TYPES, Variant};
use napi_derive::napi;
use serde_json::{Map, json};

/// `{"operations", "types", "errors"}` as JSON text.
#[napi(catch_unwind)]
pub fn shapes() -> String {
    let mut operations = Map::new();
    for operation in OPERATIONS {
        let described = json!({
            "entity": crm_wire::entity(operation.name),
            "arguments": fields(operation.arguments),
            "result": shape(&operation.result),
        });
        operations.insert(operation.name.to_owned(), described);
    }
    let types: Map<String, Json> = TYPES.iter().filter_map(definition).collect();
    let errors: Vec<Error> = Code::ALL.iter().map(|code| Error::new(*code)).collect();
    json!({ "operations": operations, "types": types, "errors": errors }).to_string()
}

fn fields(fields: &[Field]) -> Json {
    fields
        .iter()
        .map(|field| json!({ "name": field.name, "shape": shape(&field.shape) }))
        .collect()
}

/// A type by its name.
fn definition(of: &Shape) -> Option<(String, Json)> {
    match of {
        Shape::Record(record) => Some((record.name.to_owned(), json!({ "record": fields(record.fields) }))),
        Shape::Enum(values) => Some((values.name.to_owned(), json!({ "enum": values.values }))),
        Shape::Union(union) => {
            let variant = |variant: &Variant| json!({ "name": variant.name, "shape": shape(&variant.shape) });
            let variants: Vec<Json> = union.variants.iter().map(variant).collect();
            Some((
                union.name.to_owned(),
                json!({ "tag": union.tag, "union": variants }),
            ))
        }
        _ => None,
    }
}

/// `["kind", …what it is made of]`.
fn shape(of: &Shape) -> Json {
    match of {
        Shape::Unit => json!(["unit"]),
        Shape::Bool => json!(["bool"]),
        Shape::Integer { bits, signed } => json!(["integer", bits, signed]),
        Shape::Float => json!(["float"]),
        Shape::Text | Shape::Currency | Shape::Id(_) | Shape::Cursor | Shape::ErrorCode => json!(["text"]),
        Shape::Decimal => json!(["decimal"]),
        Shape::Date => json!(["date"]),
        Shape::Timestamp => json!(["timestamp"]),
        Shape::Json => json!(["json"]),
        Shape::Value => json!(["value"]),
        Shape::Parameter => json!(["parameter"]),
        Shape::Bytes => json!(["bytes"]),
        Shape::Column => json!(["column"]),
        Shape::Optional(part) | Shape::Patch(part) => json!(["optional", shape(part)]),
        Shape::List(part) => json!(["list", shape(part)]),
        // Keys are text on the wire, whatever they mean.
        Shape::Map(_, value) => json!(["map", shape(value)]),
        Shape::Page(part) => json!(["page", shape(part)]),
        Shape::Record(record) => json!(["named", record.name]),
        Shape::Enum(values) => json!(["named", values.name]),
        Shape::Union(union) => json!(["named", union.name]),
    }
}
