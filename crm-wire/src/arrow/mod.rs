//! Answers as Arrow tables: one column a field, nested records as structs, lists as lists.
//!
//! | in the core | in Arrow |
//! |---|---|
//! | text, id, currency, enum, code, cursor | Utf8 |
//! | whole number | integer of the same size |
//! | decimal | Decimal128 with the scale that the column needs, at least 2; Decimal256 where 38 digits are too few |
//! | instant | Timestamp in µs, UTC |
//! | civil date | Date32 |
//! | record | Struct |
//! | list | List |
//! | map | List of Struct of key and value |
//! | one of several records | Struct of `type` and one nullable Struct each |
//! | custom value | Utf8, as a person writes it |
//!
//! Every column may hold nulls. No digit is ever cut. A list of ids is a table with the column `id`.

mod cell;
mod column;
mod finish;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions, StructArray};
use arrow_schema::{DataType, Field as ArrowField, Schema, SchemaRef};
use crm_core::{Code, Error, Result};
use serde::Serialize;

use self::cell::Cell;
use self::column::{Column, Texts};
use crate::{Field, Record, Shape};

/// Rows after which a batch is full; a list that comes in one piece stays together.
const BATCH: usize = 1 << 16;

/// How a page looks to the serializer.
static PAGE: Record = Record {
    name: "Page",
    fields: &[
        Field {
            name: "items",
            shape: Shape::Unit,
            optional: false,
        },
        Field {
            name: "next",
            shape: Shape::Cursor,
            optional: true,
        },
    ],
};

/// A table that grows by rows, and keeps them as columns.
///
/// ```
/// use crm_core::{Crm, NewCustomer};
/// use crm_wire::{arrow::Table, operation, run};
/// let crm = Crm::in_memory()?;
/// crm.customers().create(NewCustomer::person("Ada"))?;
/// let mut table = Table::of(operation("customers.list")?.result)?;
/// let next = table.extend(&run(&crm, "customers.list", serde_json::json!({}), None)?)?;
/// let (schema, batches) = table.finish()?;
/// assert_eq!((next, batches[0].num_rows()), (None, 1));
/// assert!(schema.column_with_name("lifecycle").is_some());
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Table {
    answer: Shape,
    row: Shape,
    full: Vec<Column>,
    column: Column,
}

impl Table {
    /// A table for answers of this shape, pages or lists of records or ids; or for records that are pushed one by one.
    pub fn of(shape: Shape) -> Result<Self> {
        let row = match shape {
            Shape::Page(row) | Shape::List(row) => *row,
            one => one,
        };
        match row {
            Shape::Record(_) | Shape::Union(_) | Shape::Id(_) => Ok(Self {
                answer: shape,
                row,
                full: Vec::new(),
                column: Column::of(row),
            }),
            _ => Err(Error::new(Code::WrongType)),
        }
    }

    /// Adds one row.
    pub fn push(&mut self, row: &(impl Serialize + ?Sized)) -> Result<()> {
        row.serialize(Cell(&mut self.column)).map_err(internal)?;
        self.turn();
        Ok(())
    }

    /// Adds all rows of an answer of the table's shape; gives where the next page begins.
    pub fn extend(&mut self, answer: &(impl Serialize + ?Sized)) -> Result<Option<String>> {
        let list = |item| Column::List {
            ends: Vec::new(),
            valid: Vec::new(),
            item: Box::new(item),
        };
        let rows = std::mem::replace(&mut self.column, Column::of(Shape::Unit));
        let mut next = None;
        let rows = if matches!(self.answer, Shape::Page(_)) {
            let mut page = Column::Struct {
                record: &PAGE,
                columns: vec![list(rows), Column::Text(Texts::default())],
                valid: Vec::new(),
            };
            answer.serialize(Cell(&mut page)).map_err(internal)?;
            let Column::Struct { columns, .. } = page else {
                return Err(internal(()));
            };
            let [rows, Column::Text(cursor)] = <[Column; 2]>::try_from(columns).map_err(internal)? else {
                return Err(internal(()));
            };
            if cursor.valid == [true] {
                next = Some(cursor.text);
            }
            rows
        } else {
            let mut rows = list(rows);
            answer.serialize(Cell(&mut rows)).map_err(internal)?;
            rows
        };
        let Column::List { item, .. } = rows else {
            return Err(internal(()));
        };
        self.column = *item;
        self.turn();
        Ok(next)
    }

    /// Begins a new batch when the last is full.
    fn turn(&mut self) {
        if self.column.len() >= BATCH {
            self.full
                .push(std::mem::replace(&mut self.column, Column::of(self.row)));
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.full.iter().map(Column::len).sum::<usize>() + self.column.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The columns, in batches that share one schema.
    pub fn finish(mut self) -> Result<(SchemaRef, Vec<RecordBatch>)> {
        if self.full.is_empty() || self.column.len() > 0 {
            self.full.push(self.column);
        }
        if let Some((first, rest)) = self.full.split_first_mut() {
            for column in rest.iter() {
                first.widen(column);
            }
            for column in rest {
                column.widen(first);
            }
        }
        let mut schema = None;
        let mut batches = Vec::with_capacity(self.full.len());
        for column in self.full {
            let batch = batch(column.finish()?)?;
            schema.get_or_insert_with(|| batch.schema());
            batches.push(batch);
        }
        let schema = schema.ok_or_else(|| internal(()))?;
        Ok((schema, batches))
    }
}

fn internal<T>(_: T) -> Error {
    Error::new(Code::Internal)
}

fn batch(rows: ArrayRef) -> Result<RecordBatch> {
    let rows = match rows.as_any().downcast_ref::<StructArray>() {
        Some(rows) => rows.clone(),
        None => StructArray::from(vec![(Arc::new(field("id", rows.data_type().clone())), rows)]),
    };
    let options = RecordBatchOptions::new().with_row_count(Some(arrow_array::Array::len(&rows)));
    let (fields, columns, _) = rows.into_parts();
    RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), columns, &options).map_err(internal)
}

/// The batches as the bytes of an Arrow IPC stream.
pub fn ipc(schema: &Schema, batches: &[RecordBatch]) -> Result<Vec<u8>> {
    let mut writer = arrow_ipc::writer::StreamWriter::try_new(Vec::new(), schema).map_err(internal)?;
    for batch in batches {
        writer.write(batch).map_err(internal)?;
    }
    writer.into_inner().map_err(internal)
}

fn field(name: &str, data_type: DataType) -> ArrowField {
    ArrowField::new(name, data_type, true)
}
