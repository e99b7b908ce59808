//! Imports as a boundary can carry them: a path or a text, or values, and the options one by one.

use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;

use crm_core::{
    Code, Crm, CustomerMapping, Error, ImportOptions, ImportReport, NewOrder, OnDuplicate, OrderMapping,
    Progress, Result,
};

/// Watches an import, and may end it.
pub type Watcher<'a> = dyn FnMut(&Progress) -> ControlFlow<()> + 'a;

pub(crate) fn customers(
    crm: &Crm,
    path: Option<String>,
    text: Option<String>,
    mapping: CustomerMapping,
    dry_run: Option<bool>,
    max_errors: Option<u32>,
    on_duplicate: Option<OnDuplicate>,
    watch: Option<&mut Watcher<'_>>,
) -> Result<ImportReport> {
    let reader = source(path, text.as_deref())?;
    watched(watch, |options| {
        let options = ImportOptions {
            on_duplicate: on_duplicate.unwrap_or_default(),
            ..with(options, dry_run, max_errors)
        };
        crm.imports().customers(reader, &mapping, options)
    })
}

pub(crate) fn orders(
    crm: &Crm,
    path: Option<String>,
    text: Option<String>,
    mapping: OrderMapping,
    dry_run: Option<bool>,
    max_errors: Option<u32>,
    watch: Option<&mut Watcher<'_>>,
) -> Result<ImportReport> {
    let reader = source(path, text.as_deref())?;
    watched(watch, |options| {
        crm.imports()
            .orders(reader, &mapping, with(options, dry_run, max_errors))
    })
}

pub(crate) fn load(
    crm: &Crm,
    orders: Vec<NewOrder>,
    dry_run: Option<bool>,
    max_errors: Option<u32>,
    watch: Option<&mut Watcher<'_>>,
) -> Result<ImportReport> {
    watched(watch, |options| {
        crm.imports().load(orders, with(options, dry_run, max_errors))
    })
}

/// The file at `path`, or `text`; exactly one of them.
fn source<'a>(path: Option<String>, text: Option<&'a str>) -> Result<Box<dyn Read + 'a>> {
    match (path, text) {
        (Some(path), None) => Ok(Box::new(
            File::open(path).map_err(|error| Error::from(error).with_field("path"))?,
        )),
        (None, Some(text)) => Ok(Box::new(text.as_bytes())),
        (None, None) => Err(Error::field_of(Code::Required, "path")),
        (Some(_), Some(_)) => Err(Error::field_of(Code::Inconsistent, "text")),
    }
}

fn with<'a>(options: ImportOptions<'a>, dry_run: Option<bool>, max_errors: Option<u32>) -> ImportOptions<'a> {
    ImportOptions {
        dry_run: dry_run.unwrap_or(options.dry_run),
        max_errors: max_errors.map_or(options.max_errors, |count| {
            usize::try_from(count).unwrap_or(usize::MAX)
        }),
        ..options
    }
}

fn watched<T>(watch: Option<&mut Watcher<'_>>, import: impl FnOnce(ImportOptions<'_>) -> T) -> T {
    match watch {
        Some(watch) => {
            let mut progress = |progress: &Progress| -> ControlFlow<()> { watch(progress) };
            import(ImportOptions {
                progress: Some(&mut progress),
                ..ImportOptions::default()
            })
        }
        None => import(ImportOptions::default()),
    }
}
