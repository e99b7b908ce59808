//! The columns that a mapping names, found in a file, and the values of their cells.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Read;

use rust_decimal::Decimal;
use serde::de::DeserializeOwned;

use super::mapping::{Column, CsvFormat, DecimalMark};
use super::rows::{Row, Rows};
use crate::base::{Code, Error, MAX_LABEL, Result, clean_label};

/// Where the value of one of the mapping's fields comes from.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub(super) field: Cow<'static, str>,
    place: Place,
}

#[derive(Debug, Clone)]
enum Place {
    Nowhere,
    Column(usize),
    Fixed(String),
}

/// The file's columns.
pub(super) struct Columns {
    /// The headers; none where the file has none.
    names: Option<Vec<String>>,
    decimal_mark: DecimalMark,
    /// The column of each mapped field.
    mapped: BTreeMap<Cow<'static, str>, usize>,
    /// How many cells a row needs.
    needed: usize,
}

impl Columns {
    /// No columns, for what is no file.
    pub(super) fn none() -> Self {
        Self {
            names: None,
            decimal_mark: DecimalMark::default(),
            mapped: BTreeMap::new(),
            needed: 0,
        }
    }

    /// Reads the header, if there is one.
    pub(super) fn of<R: Read>(rows: &mut Rows<R>, format: &CsvFormat) -> Result<Self> {
        let names = if format.header { Some(rows.header()?) } else { None };
        Ok(Self {
            needed: names.as_ref().map_or(0, Vec::len),
            names,
            decimal_mark: format.decimal_mark,
            mapped: BTreeMap::new(),
        })
    }

    /// Where the field's value is found; `unknown_column` names a column that the file does not have.
    pub(super) fn find(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        column: Option<&Column>,
    ) -> Result<Cell> {
        let field = field.into();
        let unknown = |name: String| Error::field_of(Code::UnknownColumn, name);
        let place = match column {
            None => Place::Nowhere,
            Some(Column::Fixed { fixed }) => Place::Fixed(fixed.trim().to_owned()),
            Some(Column::Index(index)) => {
                let place = *index as usize;
                if self.names.as_ref().is_some_and(|names| place >= names.len()) {
                    return Err(unknown(index.to_string()));
                }
                Place::Column(place)
            }
            Some(Column::Name(name)) => {
                let names = self.names.iter().flatten().enumerate();
                let mut same = names
                    .filter(|(_, header)| *header == name.trim())
                    .map(|(at, _)| at);
                let index = same.next().ok_or_else(|| unknown(name.clone()))?;
                if same.next().is_some() {
                    return Err(Error::field_of(Code::DuplicateInInput, name.clone()));
                }
                Place::Column(index)
            }
        };
        if let Place::Column(index) = &place {
            self.needed = self.needed.max(index + 1);
            self.mapped.insert(field.clone(), *index);
        }
        Ok(Cell { field, place })
    }

    /// What the file calls the column that a field's value comes from.
    pub(super) fn name_of(&self, field: &str) -> Option<String> {
        self.mapped.get(field).map(|at| self.name_at(*at))
    }

    fn name_at(&self, at: usize) -> String {
        let name = self.names.as_ref().and_then(|names| names.get(at));
        name.map_or_else(|| at.to_string(), Clone::clone)
    }

    /// Whether the row has the cells that it must have, and no others that say something.
    pub(super) fn check(&self, row: &Row<'_>) -> Result<()> {
        if let Some((at, code)) = row.overflow() {
            let field = self.mapped.iter().find(|(_, column)| **column == at);
            let field = field.map(|(field, _)| field.clone());
            return Err(field.map_or_else(|| Error::new(code), |field| Error::field_of(code, field)));
        }
        if row.len() < self.needed {
            return Err(Error::new(Code::MissingColumns));
        }
        let mut rest = self.needed..row.len();
        if self.names.is_some()
            && rest.any(|at| row.cell(at).is_ok_and(|cell| cell.is_some_and(|c| !c.is_empty())))
        {
            return Err(Error::new(Code::TooMany));
        }
        Ok(())
    }

    /// The exact number in a cell.
    pub(super) fn number(&self, row: &Row<'_>, cell: &Cell) -> Result<Option<Decimal>> {
        row.text(cell)?.map(|text| self.number_in(text, cell)).transpose()
    }

    pub(super) fn number_in(&self, text: &str, cell: &Cell) -> Result<Decimal> {
        let invalid = || Error::field_of(Code::InvalidNumber, cell.field.clone());
        let digits = match self.decimal_mark {
            DecimalMark::Point => Cow::Borrowed(text),
            DecimalMark::Comma if text.contains('.') => return Err(invalid()),
            DecimalMark::Comma => Cow::Owned(text.replace(',', ".")),
        };
        // The parser takes `_` between digits.
        if digits.contains('_') {
            return Err(invalid());
        }
        Decimal::from_str_exact(&digits).map_err(|_| invalid())
    }
}

impl<'a> Row<'a> {
    /// The text of a cell without the spaces around it; none when there is nothing else.
    pub(super) fn text(&self, cell: &'a Cell) -> Result<Option<&'a str>> {
        let text = match &cell.place {
            Place::Nowhere => return Ok(None),
            Place::Fixed(text) => text,
            Place::Column(at) => {
                let error = |code| Error::field_of(code, cell.field.clone());
                let bytes = self
                    .cell(*at)
                    .map_err(|e| error(e.code()))?
                    .ok_or_else(|| error(Code::MissingColumns))?;
                std::str::from_utf8(bytes)
                    .map_err(|_| error(Code::NotUtf8))?
                    .trim()
            }
        };
        Ok((!text.is_empty()).then_some(text))
    }

    /// The text of a cell that holds one line; line breaks and tabs in it become spaces.
    pub(super) fn label(&self, cell: &Cell) -> Result<Option<String>> {
        let Some(text) = self.text(cell)? else {
            return Ok(None);
        };
        let breaks = |c| matches!(c, '\n' | '\r' | '\t');
        let cleaned = if text.contains(breaks) && text.len() <= MAX_LABEL {
            let parts = text.split(breaks).map(str::trim).filter(|part| !part.is_empty());
            clean_label(&parts.collect::<Vec<_>>().join(" "), "")
        } else {
            clean_label(text, "")
        };
        cleaned
            .map(Some)
            .map_err(|error| error.with_field(cell.field.clone()))
    }

    /// The value that a cell names as JSON does.
    pub(super) fn named<T: DeserializeOwned>(&self, cell: &Cell) -> Result<Option<T>> {
        self.text(cell)?.map(|text| named(text, cell)).transpose()
    }
}

/// The value with this name: `Sales Lead` is `sales_lead`; `malformed` when there is none.
pub(super) fn named<T: DeserializeOwned>(text: &str, cell: &Cell) -> Result<T> {
    let malformed = || Error::field_of(Code::Malformed, cell.field.clone());
    let name = text.to_ascii_lowercase().replace([' ', '-'], "_");
    serde_json::from_value(serde_json::Value::String(name)).map_err(|_| malformed())
}

impl Cell {
    /// Whether the mapping says where the value comes from.
    pub(super) fn is_mapped(&self) -> bool {
        !matches!(self.place, Place::Nowhere)
    }

    /// Whether the value comes from the file.
    pub(super) fn is_column(&self) -> bool {
        matches!(self.place, Place::Column(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(mark: DecimalMark, text: &str, expected: Option<&str>) {
        let columns = Columns {
            names: None,
            decimal_mark: mark,
            mapped: BTreeMap::new(),
            needed: 0,
        };
        let cell = Cell {
            field: "price".into(),
            place: Place::Nowhere,
        };
        let number = columns
            .number_in(text, &cell)
            .ok()
            .map(|number| number.to_string());
        assert_eq!(number.as_deref(), expected, "{text}");
    }

    #[test]
    fn numbers_are_exact_or_refused() {
        use DecimalMark::{Comma, Point};
        check(Point, "12.30", Some("12.30"));
        check(Point, "-0.001", Some("-0.001"));
        check(Comma, "12,30", Some("12.30"));
        check(Comma, "12.30", None);
        for bad in [
            "",
            "1,234.50",
            "1e30",
            "1_000",
            "$5",
            "0x1f",
            "1000000000000000000000000000000",
            "NaN",
        ] {
            check(Point, bad, None);
        }
    }
}
