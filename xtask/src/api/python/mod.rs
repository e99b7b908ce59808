//! `crm-py`: the records as Python dataclasses, and the accessors as classes with typed methods.

mod accessors;
mod docs;
mod model;
mod types;

use super::Generated;
use super::model::Api;
use types::Roles;

const HEADER: &str = "# Written by `cargo xtask api` from the sources of crm-core; change those.\n";

pub(super) fn emit(api: &Api) -> Vec<Generated> {
    let roles = Roles::of(api);
    let package = "crm-py/python/crm";
    vec![
        (format!("{package}/_model.py"), model::model(api, &roles)),
        (format!("{package}/_api.py"), accessors::accessors(api, &roles)),
    ]
}

/// A name of the core as Python may write it; the binding's `attribute` does the same.
fn attribute(name: &str) -> String {
    match name {
        "from" | "import" | "class" | "is" | "in" | "global" | "pass" | "return" | "async" | "as" => {
            format!("{name}_")
        }
        _ => name.to_owned(),
    }
}

/// Names in an `__all__`.
fn all(names: &[String]) -> String {
    let lines: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    format!("__all__ = [\n{lines}]\n")
}
