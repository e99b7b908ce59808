//! The core's types as Python writes them: wide where a value is given, narrow where it is received.

use std::collections::BTreeSet;

use crate::api::model::{Api, DefinitionShape, Type};

/// Which records and enums are given, which received, and which records are the rows of a list.
pub(super) struct Roles {
    pub(super) given: BTreeSet<String>,
    pub(super) received: BTreeSet<String>,
    pub(super) rows: BTreeSet<String>,
}

impl Roles {
    pub(super) fn of(api: &Api) -> Self {
        let operations = || api.accessors.iter().flat_map(|accessor| &accessor.operations);
        let arguments = operations().flat_map(|operation| operation.arguments.iter().map(|a| &a.ty));
        let mut given = BTreeSet::new();
        arguments.for_each(|ty| reach(api, ty, &mut given));
        let mut received = BTreeSet::new();
        operations().for_each(|operation| reach(api, &operation.result, &mut received));
        // What watchers and listeners are told.
        for told in ["Progress", "Changes"] {
            reach(api, &Type::named(told), &mut received);
        }
        let mut rows = BTreeSet::new();
        for operation in operations() {
            if let Type::Page(row) | Type::List(row) = &operation.result {
                reach(api, row, &mut rows);
            }
            if let Type::Optional(row) = &operation.result {
                reach(api, row, &mut rows);
            }
        }
        for definition in api.types.values() {
            if let DefinitionShape::Record(record) = &definition.shape {
                for field in &record.fields {
                    if let Type::List(row) = &field.ty {
                        reach(api, row, &mut rows);
                    }
                }
            }
        }
        Self {
            given,
            received,
            rows,
        }
    }

    pub(super) fn is_only_given(&self, name: &str) -> bool {
        self.given.contains(name) && !self.received.contains(name)
    }

    /// Whether a record's lists of records are tables of their own: it is a report, not a row.
    pub(super) fn is_report(&self, name: &str) -> bool {
        self.received.contains(name) && !self.given.contains(name) && !self.rows.contains(name)
    }
}

fn reach(api: &Api, ty: &Type, into: &mut BTreeSet<String>) {
    if let Type::Named(name) = ty {
        if !into.insert(name.clone()) {
            return;
        }
        match api.types.get(name).map(|definition| &definition.shape) {
            Some(DefinitionShape::Record(record)) => {
                record.fields.iter().for_each(|field| reach(api, &field.ty, into));
            }
            Some(DefinitionShape::Union(union)) => {
                union
                    .variants
                    .iter()
                    .for_each(|variant| reach(api, &variant.ty, into));
            }
            _ => {}
        }
    }
    ty.parts().into_iter().for_each(|part| reach(api, part, into));
}

pub(super) fn is_record(api: &Api, ty: &Type) -> bool {
    let Type::Named(name) = ty else { return false };
    let shape = api.types.get(name).map(|definition| &definition.shape);
    matches!(
        shape,
        Some(DefinitionShape::Record(_) | DefinitionShape::Union(_))
    )
}

fn is_enum(api: &Api, name: &str) -> bool {
    let shape = api.types.get(name).map(|definition| &definition.shape);
    matches!(shape, Some(DefinitionShape::Enum(_)))
}

/// A type as it is received.
pub(super) fn received(ty: &Type) -> String {
    match ty {
        Type::Unit => "None".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Integer(_) => "int".to_owned(),
        Type::Float => "float".to_owned(),
        Type::Text | Type::Currency | Type::Cursor | Type::ErrorCode => "str".to_owned(),
        Type::Decimal => "Decimal".to_owned(),
        Type::Date => "datetime.date".to_owned(),
        Type::Timestamp => "datetime.datetime".to_owned(),
        Type::Id(_) => "UUID".to_owned(),
        Type::Json => "Any".to_owned(),
        Type::Value => "Value".to_owned(),
        Type::Parameter => "GivenParameter".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Column => "Column".to_owned(),
        Type::Optional(part) | Type::Patch(part) => format!("{} | None", received(part)),
        Type::List(part) => format!("list[{}]", received(part)),
        Type::Map(key, value) => format!("dict[{}, {}]", received(key), received(value)),
        Type::Page(part) => format!("Page[{}]", received(part)),
        Type::Named(name) => name.clone(),
    }
}

/// A type as it may be given.
pub(super) fn given(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Decimal => "Decimal | int".to_owned(),
        Type::Id(_) => "UUID | str".to_owned(),
        Type::Value => "GivenValue".to_owned(),
        Type::Parameter => "GivenParameter".to_owned(),
        Type::Optional(part) => format!("{} | None", given(api, part)),
        Type::Patch(part) => format!("{} | None | Unset", given(api, part)),
        Type::List(part) => format!("Sequence[{}]", given(api, part)),
        Type::Map(key, value) => format!("Mapping[{}, {}]", given(api, key), given(api, value)),
        Type::Named(name) if is_enum(api, name) => format!("{name}Like"),
        other => received(other),
    }
}

/// A type that may also be `None`, which says nothing.
pub(super) fn or_none(ty: &str) -> String {
    if ty == "Any" || ty.ends_with("| None") || ty.contains("| None |") {
        ty.to_owned()
    } else {
        format!("{ty} | None")
    }
}
