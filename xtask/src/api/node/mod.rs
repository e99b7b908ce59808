//! `crm-node`: the accessors in JavaScript, and the typings of everything.

mod javascript;
mod typings;

use super::Generated;
use super::model::{Access, Accessor, Api, Argument, Operation, Type};
use super::spelling::camel;

const HEADER: &str = "// Written by `cargo xtask api` from the sources of crm-core; change those.\n\n";

pub(super) fn emit(api: &Api) -> Vec<Generated> {
    vec![
        (
            "crm-node/lib/accessors.js".to_owned(),
            javascript::accessors_of(api),
        ),
        ("crm-node/lib/generated.d.ts".to_owned(), typings::write(api)),
    ]
}

/// `postal_code` as `PostalCode`.
fn pascal(name: &str) -> String {
    camel(&format!("_{name}"))
}

/// A parameter's name: `new` is a word of the language.
fn parameter(argument: &Argument) -> String {
    match argument.name.as_str() {
        "new" => "input".to_owned(),
        name => camel(name),
    }
}

/// Whether an argument may be left out here: nobody creates or changes a record without saying how.
fn may_be_left_out(api: &Api, argument: &Argument) -> bool {
    !matches!(argument.name.as_str(), "new" | "patch") && api.may_be_left_out(&argument.ty)
}

/// The arguments in the order of the parameters: what must be given first.
fn ordered<'a>(api: &Api, operation: &'a Operation) -> Vec<&'a Argument> {
    let (optional, required): (Vec<_>, Vec<_>) = operation
        .arguments
        .iter()
        .partition(|argument| may_be_left_out(api, argument));
    required.into_iter().chain(optional).collect()
}

/// Whether an operation takes one object, and may be watched.
fn is_import(accessor: &Accessor, operation: &Operation) -> bool {
    accessor.name == "imports" && matches!(operation.name.as_str(), "customers" | "orders" | "deals" | "load")
}

/// The item's type and the iterating method's name, of an operation that gives pages.
fn iterated(operation: &Operation) -> Option<(&Type, String)> {
    let Type::Page(item) = &operation.result else {
        return None;
    };
    let name = match operation.name.as_str() {
        "list" => "iter".to_owned(),
        other => format!("iter{}", pascal(other)),
    };
    Some((item, name))
}

/// The name of the method that gives all rows of an operation as a table, and the arguments it takes.
fn tabulated<'a>(api: &'a Api, operation: &'a Operation) -> Option<(String, Vec<&'a Argument>)> {
    let (Type::Page(row) | Type::List(row)) = &operation.result else {
        return None;
    };
    let is_table = operation.access == Access::Read && matches!(**row, Type::Named(_));
    let mut arguments = ordered(api, operation);
    arguments.retain(|argument| argument.name != "page");
    is_table.then(|| (format!("{}Table", camel(&operation.name)), arguments))
}

fn is_of_the_handle(accessor: &Accessor) -> bool {
    accessor
        .operations
        .iter()
        .all(|operation| operation.access == Access::Handle)
}

/// The accessors but the handle's own operations.
fn accessors(api: &Api) -> impl Iterator<Item = &Accessor> {
    api.accessors.iter().filter(|accessor| accessor.name != "crm")
}

/// The handle's own operations.
fn own(api: &Api) -> impl Iterator<Item = (&Accessor, &Operation)> {
    api.accessors
        .iter()
        .filter(|accessor| accessor.name == "crm")
        .flat_map(|accessor| {
            accessor
                .operations
                .iter()
                .map(move |operation| (accessor, operation))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_in_javascript() {
        for (rust, javascript) in [
            ("get", "get"),
            ("find_by_sku", "findBySku"),
            ("view_360", "view360"),
        ] {
            assert_eq!(camel(rust), javascript);
        }
        assert_eq!(pascal("find_by_sku"), "FindBySku");
    }
}
