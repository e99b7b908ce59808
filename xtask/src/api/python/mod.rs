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
    let (models, model) = model::model(api, &roles);
    let (accessors, api) = accessors::accessors(api, &roles);
    vec![
        (format!("{package}/_model.py"), model),
        (format!("{package}/_api.py"), api),
        (format!("{package}/__init__.py"), package_of(&models, &accessors)),
    ]
}

/// What is written by hand, by its module.
const BY_HAND: &[(&str, &[&str])] = &[
    (
        "_crm",
        &["Command", "Crm", "Snapshot", "Transaction", "in_memory", "open"],
    ),
    (
        "_errors",
        &[
            "BusyError",
            "ClosedError",
            "ConflictError",
            "CrmError",
            "DataError",
            "DeniedError",
            "InternalError",
            "InvalidError",
            "NotFoundError",
            "StoppedError",
            "UnavailableError",
        ],
    ),
    ("_native", &["ManualClock", "Subscription"]),
    ("_table", &["ArrowTable", "Listing", "Page", "Rows"]),
    (
        "_values",
        &[
            "UNSET",
            "Column",
            "File",
            "Fixed",
            "GivenParameter",
            "GivenValue",
            "Record",
            "Unset",
            "Value",
        ],
    ),
];

const ABOUT: &str = r#""""An embeddable CRM: everything a business knows about its customers, in one file, behind one library.

    import crm

    with crm.open("shop.crm") as db:
        ada = db.customers.create(name="Ada", language="en")
        tea = crm.NewOrderLine(sku="TEA", quantity=2, unit_price=Decimal("4.50"))
        db.orders.create(currency="EUR", customer_id=ada.id, lines=[tea])
        print(db.customers.profile(ada.id).spent)
"""
"#;

/// `__init__.py`: every name, from where it is.
fn package_of(models: &[String], accessors: &[String]) -> String {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let mut modules: Vec<(&str, Vec<String>)> = BY_HAND
        .iter()
        .map(|(module, names)| (*module, owned(names)))
        .collect();
    modules.push(("_api", accessors.to_vec()));
    modules.push(("_model", models.to_vec()));
    modules.sort();
    let imports: Vec<String> = modules
        .iter()
        .map(|(module, names)| {
            let lines: Vec<String> = names.iter().map(|name| format!("    {name},\n")).collect();
            let lines = lines.concat();
            format!("from .{module} import (\n{lines})\n")
        })
        .collect();
    let imports = imports.concat();
    let mut names: Vec<String> = modules.into_iter().flat_map(|(_, names)| names).collect();
    names.push("statistics".to_owned());
    names.sort();
    format!(
        "{HEADER}\n{ABOUT}\nfrom . import statistics\n{imports}\n{}",
        all(&names)
    )
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
    let lines: Vec<String> = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let lines = lines.concat();
    format!("__all__ = [\n{lines}]\n")
}
