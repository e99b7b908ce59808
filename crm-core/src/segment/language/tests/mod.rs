//! What the language accepts, what it makes of it, and what it refuses.

mod accepted;
mod bound;
mod page;
mod refused;
mod round_trip;

use std::collections::BTreeMap;

use super::{Context, compile};
use crate::base::{Error, Result, TimeZone, Timestamp};
use crate::customers::{FieldDefinition, FieldKind};
use crate::model::ModelKind;
use crate::segment::plan::{Node, Plan};

fn field(key: &str, kind: FieldKind) -> FieldDefinition {
    FieldDefinition {
        key: key.into(),
        label: key.into(),
        kind,
        choices: Vec::new(),
        required: false,
        created_at: Timestamp::MIN,
        updated_at: Timestamp::MIN,
        version: 1,
        deleted_at: None,
    }
}

fn fields() -> Vec<FieldDefinition> {
    let mut gone = field("gone", FieldKind::Text);
    gone.deleted_at = Some(Timestamp::MIN);
    vec![
        field("shoe_size", FieldKind::Decimal),
        field("contract_end", FieldKind::Date),
        field("allergies", FieldKind::Choices),
        field("email", FieldKind::Bool),
        field("seen", FieldKind::Timestamp),
        gone,
    ]
}

/// Runs `f` with some custom fields, the segments `staff` (7) and `vip` (9) and the models `clv`, `online`, `rfm`, `propensity` and `clusters`,
/// in
/// Berlin.
fn with_context<T>(f: impl FnOnce(&Context<'_>) -> T) -> T {
    let fields = fields();
    let segments = BTreeMap::from([("staff", 7), ("vip", 9)]);
    let zone: TimeZone = "Europe/Berlin".parse().unwrap();
    f(&Context {
        fields: &fields,
        segments: &|name| segments.get(name).copied(),
        models: &|name| match name {
            "clv" | "online" => Some(ModelKind::Clv),
            "rfm" => Some(ModelKind::Rfm),
            "propensity" => Some(ModelKind::Propensity),
            "clusters" => Some(ModelKind::Clusters),
            _ => None,
        },
        model_names: Some(&|kind| match kind {
            ModelKind::Clv => vec!["clv".to_owned(), "online".to_owned()],
            _ => Vec::new(),
        }),
        zone: &zone,
    })
}

fn plan_of(text: &str) -> Result<Plan> {
    with_context(|context| compile(text, context))
}

#[track_caller]
pub(in crate::segment) fn plan(text: &str) -> Plan {
    plan_of(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[track_caller]
fn root(text: &str) -> Node {
    plan(text).root
}

#[track_caller]
fn refusal(text: &str) -> Error {
    let error = plan_of(text).err();
    error.unwrap_or_else(|| panic!("accepted: {text}"))
}

/// The two texts mean the same.
#[track_caller]
fn same(text: &str, other: &str) {
    assert!(root(text) == root(other), "{text} is not {other}");
}
