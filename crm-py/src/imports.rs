//! Imports, from a path, a text, an open file or a table, and whatever else somebody watches.

use std::io::{self, Read};

use arrow_array::RecordBatchReader as _;
use arrow_schema::Schema;
use crm_core::{Code, Crm, Error, Json, Result};
use crm_wire::{Answer, Operation, Shape};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use crate::arrow::{Csv, Style, reader};
use crate::errors::{raised, refused};
use crate::watch::{Raised, heard};
use crate::{give, take};

/// A Python file, of texts or of bytes.
struct File<'a> {
    object: Py<PyAny>,
    raised: &'a Raised,
    rest: Vec<u8>,
    read: usize,
}

impl File<'_> {
    /// Characters or bytes asked for at a time.
    const PART: usize = 1 << 16;

    fn part(&self) -> PyResult<Vec<u8>> {
        Python::attach(|py| {
            let part = self.object.bind(py).call_method1("read", (Self::PART,))?;
            if let Ok(text) = part.cast::<PyString>() {
                return Ok(text.to_str()?.as_bytes().to_vec());
            }
            Ok(part.cast::<PyBytes>()?.as_bytes().to_vec())
        })
    }
}

impl Read for File<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.read == self.rest.len() {
            self.rest = self.part().map_err(|error| {
                self.raised.keep(error);
                io::Error::from(io::ErrorKind::Other)
            })?;
            self.read = 0;
        }
        let mut rest = &self.rest[self.read..];
        let count = rest.read(buffer)?;
        self.read += count;
        Ok(count)
    }
}

/// Runs an import of `file`, an open file or a table, or of the path or text among the arguments; or another operation that
/// is watched.
pub(crate) fn run(
    py: Python<'_>,
    crm: &Crm,
    operation: &'static Operation,
    arguments: &Bound<'_, PyDict>,
    file: Option<&Bound<'_, PyAny>>,
    progress: Option<Py<PyAny>>,
) -> PyResult<Py<PyAny>> {
    let mut given = give::arguments(operation, arguments)?;
    let kept = Raised::default();
    let mut source: Option<Box<dyn Read + Send + '_>> = None;
    if let Some(file) = file {
        if file.hasattr("__arrow_c_stream__")? {
            let batches = reader(file)?;
            if operation.name == "imports.load" {
                given["mapping"] = own_mapping(&batches.schema()).map_err(raised)?;
            }
            let style = Style::of(&mut given["mapping"]);
            source = Some(Box::new(
                Csv::new(batches, style, &given["mapping"]).map_err(raised)?,
            ));
        } else if file.hasattr("read")? {
            source = Some(Box::new(File {
                object: file.clone().unbind(),
                raised: &kept,
                rest: Vec::new(),
                read: 0,
            }));
        } else {
            let error = Error::field_of(Code::WrongType, "file").with_entity("import");
            return Err(refused(error, Some("a path, an open file or an Arrow table")));
        }
    }
    let text = heard(py, &kept, progress.as_ref(), |watch| {
        let answer = match &mut source {
            Some(source) => {
                // A table of orders is read as their file is.
                let name = if operation.name == "imports.load" {
                    "imports.orders"
                } else {
                    operation.name
                };
                crm_wire::import_from(crm, name, given, source, Some(watch))
            }
            None => crm_wire::run(crm, operation.name, given, Some(watch)),
        };
        answer.and_then(|answer| Answer::to_text(&answer))
    })?;
    take::answer(py, &text, operation.result)
}

/// A mapping of columns that are named as its fields; `unknown_column` names one that is not.
fn own_mapping(schema: &Schema) -> Result<Json> {
    let orders = crm_wire::operation("imports.orders")?;
    let known = orders.arguments.iter().find_map(|argument| match argument.shape {
        Shape::Record(mapping) if argument.name == "mapping" => Some(mapping.fields),
        _ => None,
    });
    let is_column = |name: &str| {
        let mut fields = known.into_iter().flatten();
        fields.any(|field| field.name == name && matches!(field.shape, Shape::Optional(Shape::Column)))
    };
    let mut mapping = serde_json::Map::new();
    for field in schema.fields() {
        let name = field.name().clone();
        if !is_column(&name) {
            return Err(Error::field_of(Code::UnknownColumn, name).with_entity("import"));
        }
        mapping.insert(name.clone(), name.into());
    }
    Ok(mapping.into())
}
