//! Imports as a boundary can carry them: a path or a text, or values, and the options one by one.

use std::fs::File;
use std::io::Read;

use crm_core::{
    Code, Crm, CustomerMapping, DealMapping, Error, ImportOptions, ImportReport, Json, NewOrder, OnDuplicate,
    OrderMapping, Progress, Result,
};
use serde::Deserialize;

use crate::Answer;
use crate::arguments::{parsed, reply};
use crate::watch::{Told, Watcher};

/// A file by its path, or its text.
#[derive(Deserialize)]
struct OfFile<M> {
    #[serde(default)]
    path: Option<String>,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    mapping: M,
    #[serde(default)]
    dry_run: Option<bool>,
    #[serde(default)]
    max_errors: Option<u32>,
    #[serde(default)]
    on_duplicate: Option<OnDuplicate>,
}

/// Orders as values.
#[derive(Deserialize)]
struct OfValues {
    orders: Vec<NewOrder>,
    #[serde(default)]
    dry_run: Option<bool>,
    #[serde(default)]
    max_errors: Option<u32>,
}

/// Runs `imports.customers`, `imports.orders` or `imports.deals` on what `reader` reads, which the arguments then do not name.
pub fn import_from(
    crm: &Crm,
    name: &str,
    arguments: Json,
    reader: &mut dyn Read,
    watch: Option<&mut Watcher<'_>>,
) -> Result<Answer> {
    reply(match name {
        "imports.customers" => customers(crm, arguments, Some(reader), watch),
        "imports.orders" => orders(crm, arguments, Some(reader), watch),
        "imports.deals" => deals(crm, arguments, Some(reader), watch),
        _ => Err(Error::field_of(Code::UnknownField, "operation")),
    })
}

pub(crate) fn customers(
    crm: &Crm,
    given: Json,
    reader: Option<&mut dyn Read>,
    watch: Option<&mut Watcher<'_>>,
) -> Result<ImportReport> {
    let given: OfFile<CustomerMapping> = parsed("imports.customers", given)?;
    import_file(given, reader, watch, |reader, mapping, options| {
        crm.imports().customers(reader, mapping, options)
    })
    .map_err(|error| error.with_entity("import"))
}

pub(crate) fn orders(
    crm: &Crm,
    given: Json,
    reader: Option<&mut dyn Read>,
    watch: Option<&mut Watcher<'_>>,
) -> Result<ImportReport> {
    let given: OfFile<OrderMapping> = parsed("imports.orders", given)?;
    import_file(given, reader, watch, |reader, mapping, options| {
        crm.imports().orders(reader, mapping, options)
    })
    .map_err(|error| error.with_entity("import"))
}

pub(crate) fn deals(
    crm: &Crm,
    given: Json,
    reader: Option<&mut dyn Read>,
    watch: Option<&mut Watcher<'_>>,
) -> Result<ImportReport> {
    let given: OfFile<DealMapping> = parsed("imports.deals", given)?;
    import_file(given, reader, watch, |reader, mapping, options| {
        crm.imports().deals(reader, mapping, options)
    })
    .map_err(|error| error.with_entity("import"))
}

pub(crate) fn load(crm: &Crm, given: Json, watch: Option<&mut Watcher<'_>>) -> Result<ImportReport> {
    let given: OfValues = parsed("imports.load", given)?;
    watched(watch, |options| {
        let options = with(options, given.dry_run, given.max_errors);
        crm.imports().load(given.orders, options)
    })
}

/// Imports what is read, or what `given` names: exactly one of a reader, a path and a text.
fn import_file<M>(
    given: OfFile<M>,
    reader: Option<&mut dyn Read>,
    watch: Option<&mut Watcher<'_>>,
    import: impl FnOnce(&mut dyn Read, &M, ImportOptions<'_>) -> Result<ImportReport>,
) -> Result<ImportReport> {
    let mut reader: Box<dyn Read + '_> = match (reader, &given.path, &given.text) {
        (Some(reader), None, None) => Box::new(reader),
        (None, Some(path), None) => {
            Box::new(File::open(path).map_err(|error| Error::from(error).with_field("path"))?)
        }
        (None, None, Some(text)) => Box::new(text.as_bytes()),
        (None, None, None) => return Err(Error::field_of(Code::Required, "path")),
        (_, _, Some(_)) => return Err(Error::field_of(Code::Inconsistent, "text")),
        (_, Some(_), None) => return Err(Error::field_of(Code::Inconsistent, "path")),
    };
    watched(watch, |options| {
        let options = ImportOptions {
            on_duplicate: given.on_duplicate.unwrap_or_default(),
            ..with(options, given.dry_run, given.max_errors)
        };
        import(&mut *reader, &given.mapping, options)
    })
}

fn with(options: ImportOptions<'_>, dry_run: Option<bool>, max_errors: Option<u32>) -> ImportOptions<'_> {
    ImportOptions {
        dry_run: dry_run.unwrap_or(options.dry_run),
        max_errors: max_errors.unwrap_or(options.max_errors),
        ..options
    }
}

fn watched<T>(watch: Option<&mut Watcher<'_>>, import: impl FnOnce(ImportOptions<'_>) -> T) -> T {
    let Some(watch) = watch else {
        return import(ImportOptions::default());
    };
    let mut progress = |progress: &Progress| watch(Told::Import(*progress));
    import(ImportOptions {
        progress: Some(&mut progress),
        ..ImportOptions::default()
    })
}
