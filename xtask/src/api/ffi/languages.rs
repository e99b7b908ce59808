//! What Kotlin and Swift have in common: how `UniFFI` is told of their types, and the tables that both are written from.

use std::fmt::Write as _;

use super::super::model::{Accessor, Api, DefinitionShape, Field, Operation, Type};
use super::{Mirror, all_ids, monomorphic};

/// Types that are named otherwise in Swift, where every file has a type of that name without an import.
pub(super) const OF_SWIFT: [(&str, &str); 1] = [("Task", "CrmTask")];

/// `uniffi.toml`: the languages' own types for ids, decimals, instants and dates.
pub(super) fn uniffi_toml(api: &Api) -> String {
    let mut text = String::from(
        "# Written by `cargo xtask api`; change xtask/src/api/ffi/languages.rs.\n\n\
         [bindings.kotlin]\n\
         package_name = \"crm\"\n\
         cdylib_name = \"crm_ffi\"\n\
         generate_immutable_records = true\n\
         kotlin_target_version = \"2.0\"\n\n\
         [bindings.swift]\n\
         module_name = \"CrmCore\"\n\
         ffi_module_name = \"CrmFFI\"\n\
         generate_case_iterable_conformance = true\n\
         omit_localized_error_conformance = true\n\n\
         [bindings.swift.rename]\n",
    );
    for (name, swift) in OF_SWIFT {
        let _ = writeln!(text, "{name} = \"{swift}\"");
    }
    let mut custom = |language: &str, name: &str, settings: &str| {
        let _ = write!(text, "\n[bindings.{language}.custom_types.{name}]\n{settings}");
    };
    for name in all_ids(api).map(|(name, _)| name).chain(["Cursor"]) {
        custom(
            "kotlin",
            name,
            &format!("lift = \"{name}({{}})\"\nlower = \"{{}}.value\"\n"),
        );
        custom(
            "swift",
            name,
            &format!("lift = \"{name}({{}})\"\nlower = \"{{}}.value\"\n"),
        );
    }
    custom(
        "kotlin",
        "Decimal",
        "type_name = \"BigDecimal\"\nimports = [\"java.math.BigDecimal\"]\n\
         lift = \"BigDecimal({})\"\nlower = \"{}.toPlainString()\"\n",
    );
    custom(
        "kotlin",
        "Timestamp",
        "type_name = \"java.time.Instant\"\nlift = \"java.time.Instant.ofEpochMilli({})\"\nlower = \"{}.toEpochMilli()\"\n",
    );
    custom(
        "kotlin",
        "CivilDate",
        "type_name = \"java.time.LocalDate\"\nlift = \"java.time.LocalDate.ofEpochDay({})\"\nlower = \"{}.toEpochDay()\"\n",
    );
    custom(
        "swift",
        "Decimal",
        "lift = \"exactDecimal({})\"\nlower = \"exactText({})\"\n",
    );
    custom(
        "swift",
        "Timestamp",
        "type_name = \"Foundation.Date\"\nlift = \"instant({})\"\nlower = \"milliseconds({})\"\n",
    );
    custom(
        "swift",
        "CivilDate",
        "lift = \"CivilDate(daysSince1970: {})\"\nlower = \"{}.daysSince1970\"\n",
    );
    text
}

/// How a field of a record, or an argument, is read from JSON.
pub(super) enum Reading<'a> {
    /// It must be there.
    Needed,
    /// Nothing, when it is not there.
    Maybe(&'a Type),
    /// An update, when it is there: of this name, with this value.
    Patch(String, &'a Type),
    /// Empty, when it is not there.
    Empty,
    /// Any JSON, and nothing is `null`.
    Json,
}

pub(super) fn reading<'a>(mirror: &Mirror<'_>, type_name: &str, field: &'a Field) -> Reading<'a> {
    let definition = &mirror.api.types[type_name];
    let DefinitionShape::Record(record) = &definition.shape else {
        return Reading::Needed;
    };
    match &field.ty {
        Type::Json => Reading::Json,
        Type::Optional(part) => Reading::Maybe(part),
        Type::Patch(part) => Reading::Patch(monomorphic(&field.ty).unwrap_or_default(), part),
        other if mirror.is_softened(definition, record, field) => Reading::Maybe(other),
        Type::List(_) | Type::Map(..) | Type::Bool if field.optional => Reading::Empty,
        _ => Reading::Needed,
    }
}

/// The operations that a batch may hold, each with its accessor.
pub(super) fn in_batches<'a>(mirror: &Mirror<'a>) -> impl Iterator<Item = (&'a Accessor, &'a Operation)> {
    let each = mirror.in_batches();
    each.flat_map(|(accessor, operations)| operations.into_iter().map(move |operation| (accessor, operation)))
}

/// `add_tags` as `addTags`.
pub(super) fn lower_camel(name: &str) -> String {
    let camel = super::camel(name);
    let mut letters = camel.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// Documentation between `/**` and `*/`.
pub(super) fn doc_comment(text: &mut String, indent: &str, docs: &str) {
    let docs = super::plain(docs);
    let lines: Vec<&str> = docs.lines().collect();
    match lines.as_slice() {
        [] => {}
        [line] => {
            let _ = writeln!(text, "{indent}/** {line} */");
        }
        lines => {
            let _ = writeln!(text, "{indent}/**");
            for line in lines {
                let _ = writeln!(text, "{indent} * {line}");
            }
            let _ = writeln!(text, "{indent} */");
        }
    }
}
