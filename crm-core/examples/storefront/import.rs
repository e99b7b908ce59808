//! Bringing the purchases in.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead as _, BufReader, IsTerminal as _, Read};
use std::ops::ControlFlow;
use std::path::Path;

use crm_core::{
    Code, Column, Crm, CsvFormat, DecimalMark, Error, ImportOptions, ImportReport, OrderMapping, Progress,
    TimeFormat,
};
use indicatif::{ProgressBar, ProgressStyle};

use crate::args::{Columns, Run};
use crate::text::{count, many};

/// So many of the errors are shown.
const SHOWN: usize = 5;

/// Imports what the command line asks for, and says what became of it.
pub(crate) fn import(crm: &Crm, run: &Run) -> Result<String, String> {
    let sample = || Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/cdnow.csv");
    let path = run.csv.as_ref().map_or_else(sample, |csv| csv.path.clone());
    let mapping = match &run.csv {
        Some(csv) => mapping(&csv.columns, &run.name)?,
        None => sample_mapping(),
    };
    let file = File::open(&path).map_err(|error| format!("cannot open {}: {error}", path.display()))?;
    let bytes = file.metadata().map_or(0, |metadata| metadata.len());
    let report =
        with_progress(crm, file, &mapping, bytes).map_err(|error| explain(&error, &path, &mapping))?;
    Ok(outcome(&report))
}

fn sample_mapping() -> OrderMapping {
    OrderMapping {
        source: Some(Column::fixed("cdnow")),
        customer_external_id: Some("customer".into()),
        customer_issuer: Some("cdnow".to_owned()),
        placed_at: Some("date".into()),
        currency: Some(Column::fixed("USD")),
        description: Some(Column::fixed("CDs")),
        quantity: Some("quantity".into()),
        amount: Some("amount".into()),
        ..OrderMapping::default()
    }
}

/// What the columns of a file of one's own mean.
fn mapping(columns: &Columns, name: &str) -> Result<OrderMapping, String> {
    // Without a header a column is a number, which people count from 1.
    let column = |text: &str| match text.parse::<u32>() {
        _ if !columns.no_header => Ok(Column::from(text)),
        Ok(number) if number > 0 => Ok(Column::from(number - 1)),
        _ => Err(format!(
            "with --no-header a column is its number from 1, and `{text}` is none"
        )),
    };
    let optional = |text: &Option<String>| text.as_deref().map(column).transpose();
    let usual = |text: &Option<String>, usual: &str, is_needed: bool| match text {
        None if is_needed && columns.no_header => {
            Err(format!("without a header, say which column is the {usual}"))
        }
        None => is_needed.then(|| column(usual)).transpose(),
        Some(text) => column(text).map(Some),
    };
    let time_format = match columns.date_format.as_deref() {
        None | Some("iso") => TimeFormat::Iso,
        Some(pattern) => TimeFormat::pattern(pattern)
            .map_err(|_| format!("`{pattern}` is no pattern of a date; %d.%m.%Y is one"))?,
    };
    let currency = match (&columns.currency, columns.fixed_currency()) {
        (_, Some(fixed)) => Column::fixed(fixed.as_str()),
        (text, None) => column(text.as_deref().unwrap_or_default())?,
    };
    Ok(OrderMapping {
        format: CsvFormat {
            delimiter: columns.delimiter.unwrap_or(','),
            header: !columns.no_header,
            decimal_mark: if columns.decimal_comma {
                DecimalMark::Comma
            } else {
                DecimalMark::Point
            },
        },
        number: optional(&columns.order)?,
        source: Some(Column::fixed(name)),
        customer_external_id: usual(&columns.customer, "customer", columns.email.is_none())?,
        customer_issuer: Some(name.to_owned()),
        customer_email: optional(&columns.email)?,
        customer_name: optional(&columns.customer_name)?,
        placed_at: usual(&columns.date, "date", true)?,
        time_format,
        currency: Some(currency),
        sku: optional(&columns.product)?,
        // A line needs an article number or a name.
        description: columns.product.is_none().then(|| Column::fixed("goods")),
        quantity: optional(&columns.quantity)?,
        unit_price: optional(&columns.price)?,
        amount: usual(&columns.amount, "amount", columns.price.is_none())?,
        ..OrderMapping::default()
    })
}

/// Imports under a bar that shows how far it is, where somebody looks.
fn with_progress(
    crm: &Crm,
    file: impl Read,
    mapping: &OrderMapping,
    bytes: u64,
) -> crm_core::Result<ImportReport> {
    let bar = if std::io::stderr().is_terminal() {
        ProgressBar::new(bytes)
    } else {
        ProgressBar::hidden()
    };
    let style = ProgressStyle::with_template("  Importing {bar:40} {percent:>3} %  {msg}");
    bar.set_style(
        style
            .unwrap_or_else(|_| ProgressStyle::default_bar())
            .progress_chars("━╸─"),
    );
    let mut progress = |progress: &Progress| {
        bar.set_message(many(progress.rows, "row"));
        bar.set_position(progress.bytes);
        ControlFlow::Continue(())
    };
    let options = ImportOptions {
        progress: Some(&mut progress),
        ..ImportOptions::default()
    };
    let report = crm.imports().orders(file, mapping, options);
    bar.finish_and_clear();
    report
}

/// What became of the rows.
fn outcome(report: &ImportReport) -> String {
    let rows = report.rows;
    let mut parts = Vec::new();
    if rows.imported > 0 {
        let orders = many(report.records.imported, "order");
        let customers = many(report.customers_created, "new customer");
        parts.push(format!(
            "{} imported as {orders} of {customers}",
            count(rows.imported)
        ));
    }
    if rows.skipped > 0 {
        parts.push(format!("{} stored before", count(rows.skipped)));
    }
    if rows.rejected > 0 {
        parts.push(format!("{} rejected", count(rows.rejected)));
    }
    let mut text = format!("  Read {}: {}.\n", many(rows.read, "row"), parts.join(", "));
    for error in report.errors.iter().take(SHOWN) {
        let column = error.column.as_ref().map(|column| format!(", column `{column}`"));
        let what = error.code.message();
        let column = column.unwrap_or_default();
        let _ = writeln!(text, "    row {}{column}: {what}", count(error.row));
    }
    let more = report.error_count.saturating_sub(SHOWN as u64);
    if more > 0 {
        let _ = writeln!(text, "    and {} more", count(more));
    }
    text
}

/// An error that ended the import, with the flag that may mend it.
fn explain(error: &Error, path: &Path, mapping: &OrderMapping) -> String {
    let what = format!("cannot import {}: {error}", path.display());
    let field = error.field().unwrap_or_default();
    // An unknown column is named as the mapping names it, anything else by the mapping's field.
    let is_it = |column: &Option<Column>, name: &str| match (error.code(), column) {
        (Code::UnknownColumn, Some(Column::Name(column))) => column == field,
        (Code::UnknownColumn, Some(Column::Index(place))) => field == place.to_string(),
        _ => name == field,
    };
    let flags = [
        (
            &mapping.customer_external_id,
            "customer_external_id",
            "--customer",
        ),
        (&mapping.customer_email, "customer_email", "--email"),
        (&mapping.customer_name, "customer_name", "--customer-name"),
        (&mapping.placed_at, "placed_at", "--date"),
        (&mapping.number, "number", "--order"),
        (&mapping.sku, "sku", "--product"),
        (&mapping.unit_price, "unit_price", "--price"),
        (&mapping.amount, "amount", "--amount"),
        (&mapping.quantity, "quantity", "--quantity"),
        (&mapping.currency, "currency", "--currency"),
    ];
    let mut flags = flags.iter().filter(|(column, name, _)| is_it(column, name));
    let Some((.., flag)) = flags.next() else {
        return what;
    };
    if error.code() != Code::UnknownColumn {
        return format!("{what}; see {flag}");
    }
    let first = first_line(path).map(|line| format!("\nThe file begins with: {line}"));
    format!(
        "{what}\nSay which column it is with {flag} COLUMN.{}",
        first.unwrap_or_default()
    )
}

/// The file's first line, as far as it fits on a screen.
fn first_line(path: &Path) -> Option<String> {
    let mut line = Vec::new();
    let file = File::open(path).ok()?.take(400);
    BufReader::new(file).read_until(b'\n', &mut line).ok()?;
    let line = String::from_utf8_lossy(&line);
    Some(line.chars().filter(|c| !c.is_control()).collect())
}
