//! Whatever serializes itself, into the columns of a table. What the core's types write does not pass through JSON.

use std::fmt;

use crm_core::{Date, Decimal, Json, Timestamp};
use serde::de::IntoDeserializer as _;
use serde::de::value::StrDeserializer;
use serde::ser::{
    Error as _, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, SerializeTupleStruct,
};
use serde::{Deserialize as _, Serialize, Serializer};

use super::column::{Column, plain};

/// A value that does not have its shape: a defect, whatever the message says.
#[derive(Debug)]
pub(super) struct Misfit;

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value does not have its shape")
    }
}

impl std::error::Error for Misfit {}

impl serde::ser::Error for Misfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Result<T = ()> = std::result::Result<T, Misfit>;

/// Takes one value into a column.
pub(super) struct Cell<'a>(pub(super) &'a mut Column);

impl Cell<'_> {
    fn integer(self, value: i128) -> Result {
        match self.0 {
            Column::Integer { cells, .. } => cells.push(Some(value)),
            Column::Json(texts) => texts.push(Some(&value.to_string())),
            _ => return Err(Misfit),
        }
        Ok(())
    }

    /// Any value into a column of JSON; none when the column is another.
    fn json(&mut self, value: &(impl Serialize + ?Sized)) -> Result<bool> {
        let is_value = matches!(self.0, Column::Value(_));
        let (Column::Json(texts) | Column::Value(texts)) = &mut *self.0 else {
            return Ok(false);
        };
        let value: Json = serde_json::to_value(value).map_err(Misfit::custom)?;
        texts.push(Some(&if is_value {
            plain(&value)
        } else {
            value.to_string()
        }));
        Ok(true)
    }
}

fn days(text: &str) -> Result<i32> {
    let text: StrDeserializer<'_, serde::de::value::Error> = text.into_deserializer();
    let date = Date::deserialize(text);
    let epoch = 2_440_588;
    Ok(date.map_err(Misfit::custom)?.to_julian_day() - epoch)
}

impl<'a> Serializer for Cell<'a> {
    type Ok = ();
    type Error = Misfit;
    type SerializeSeq = Many<'a>;
    type SerializeTuple = Many<'a>;
    type SerializeTupleStruct = Many<'a>;
    type SerializeTupleVariant = Impossible<(), Misfit>;
    type SerializeMap = Fields<'a>;
    type SerializeStruct = Fields<'a>;
    type SerializeStructVariant = Impossible<(), Misfit>;

    fn serialize_bool(self, value: bool) -> Result {
        match self.0 {
            Column::Bool(cells) => cells.push(Some(value)),
            Column::Json(texts) => texts.push(Some(if value { "true" } else { "false" })),
            _ => return Err(Misfit),
        }
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Result {
        self.integer(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result {
        self.integer(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result {
        self.integer(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result {
        self.integer(value.into())
    }

    fn serialize_u8(self, value: u8) -> Result {
        self.integer(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result {
        self.integer(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result {
        self.integer(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result {
        self.integer(value.into())
    }

    fn serialize_f32(self, value: f32) -> Result {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result {
        match self.0 {
            Column::Float(cells) => cells.push(Some(value)),
            Column::Json(texts) => texts.push(Some(&value.to_string())),
            _ => return Err(Misfit),
        }
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result {
        match self.0 {
            Column::Text(texts) => texts.push(Some(value)),
            Column::Decimal { .. } => {
                let value = Decimal::from_str_exact(value).map_err(Misfit::custom)?;
                return if self.0.push_decimal(value) {
                    Ok(())
                } else {
                    Err(Misfit)
                };
            }
            Column::Timestamp(cells) => {
                let at: Timestamp = value.parse().map_err(Misfit::custom)?;
                cells.push(Some(at.as_millis() * 1_000));
            }
            Column::Date(cells) => cells.push(Some(days(value)?)),
            Column::Json(texts) => texts.push(Some(&Json::from(value).to_string())),
            _ => return Err(Misfit),
        }
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result {
        Err(Misfit)
    }

    fn serialize_none(self) -> Result {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result {
        self.0.push_null();
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result {
        Err(Misfit)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Many<'a>> {
        match self.0 {
            Column::List { .. } => Ok(Many::List(self.0)),
            Column::Json(_) => Ok(Many::Json(self, Vec::new())),
            _ => Err(Misfit),
        }
    }

    fn serialize_tuple(self, len: usize) -> Result<Many<'a>> {
        self.serialize_seq(Some(len))
    }

    fn serialize_tuple_struct(self, _: &'static str, len: usize) -> Result<Many<'a>> {
        self.serialize_seq(Some(len))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Misfit>> {
        Err(Misfit)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Fields<'a>> {
        let into = match self.0 {
            Column::Struct { .. } => Into::Struct {
                column: self.0,
                at: 0,
            },
            Column::Union { .. } => Into::Union {
                column: self.0,
                variant: None,
                at: 0,
            },
            Column::Map { .. } => Into::Map(self.0),
            Column::Json(_) | Column::Value(_) => Into::Json(self, serde_json::Map::new()),
            _ => return Err(Misfit),
        };
        Ok(Fields {
            into,
            key: String::new(),
        })
    }

    fn serialize_struct(self, _: &'static str, len: usize) -> Result<Fields<'a>> {
        self.serialize_map(Some(len))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Misfit>> {
        Err(Misfit)
    }
}

/// The items of a list.
pub(super) enum Many<'a> {
    List(&'a mut Column),
    Json(Cell<'a>, Vec<Json>),
}

impl Many<'_> {
    fn add(&mut self, value: &(impl Serialize + ?Sized)) -> Result {
        match self {
            Self::List(Column::List { item, .. }) => value.serialize(Cell(item)),
            Self::List(_) => Err(Misfit),
            Self::Json(_, items) => {
                items.push(serde_json::to_value(value).map_err(Misfit::custom)?);
                Ok(())
            }
        }
    }

    fn done(self) -> Result {
        match self {
            Self::List(Column::List { ends, valid, item }) => {
                ends.push(item.len());
                valid.push(true);
                Ok(())
            }
            Self::List(_) => Err(Misfit),
            Self::Json(mut cell, items) => cell.json(&items).map(drop),
        }
    }
}

impl SerializeSeq for Many<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result {
        self.add(value)
    }

    fn end(self) -> Result {
        self.done()
    }
}

impl SerializeTuple for Many<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result {
        self.add(value)
    }

    fn end(self) -> Result {
        self.done()
    }
}

impl SerializeTupleStruct for Many<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result {
        self.add(value)
    }

    fn end(self) -> Result {
        self.done()
    }
}

/// The fields of a record, or the entries of a map.
pub(super) struct Fields<'a> {
    into: Into<'a>,
    /// The key whose value comes next.
    key: String,
}

enum Into<'a> {
    Struct {
        column: &'a mut Column,
        /// The field that comes next if none is left out.
        at: usize,
    },
    Union {
        column: &'a mut Column,
        variant: Option<usize>,
        at: usize,
    },
    Map(&'a mut Column),
    Json(Cell<'a>, serde_json::Map<String, Json>),
}

/// Puts a field into the column of its name; `at` is where it stands if none was left out.
fn put(column: &mut Column, at: &mut usize, name: &str, value: &(impl Serialize + ?Sized)) -> Result {
    let Column::Struct { record, columns, .. } = column else {
        return Err(Misfit);
    };
    let mut places = (*at..record.fields.len()).chain(0..*at);
    let place = places
        .find(|place| record.fields[*place].name == name)
        .ok_or(Misfit)?;
    *at = place + 1;
    value.serialize(Cell(&mut columns[place]))
}

/// Ends a record: what was left out is absent.
fn close(column: &mut Column) -> Result {
    let Column::Struct { columns, valid, .. } = column else {
        return Err(Misfit);
    };
    valid.push(true);
    let rows = valid.len();
    for column in columns {
        if column.len() < rows {
            column.push_absent();
        }
    }
    Ok(())
}

impl Fields<'_> {
    fn field(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result {
        match &mut self.into {
            Into::Struct { column, at } => put(column, at, name, value),
            Into::Union { column, variant, at } => {
                let Column::Union { union, tag, variants } = &mut **column else {
                    return Err(Misfit);
                };
                if let Some(variant) = variant {
                    return put(&mut variants[*variant], at, name, value);
                }
                // serde writes the tag first.
                if name != union.tag {
                    return Err(Misfit);
                }
                let mut text = Column::Text(std::mem::take(tag));
                let done = value.serialize(Cell(&mut text));
                if let Column::Text(text) = text {
                    *tag = text;
                }
                done?;
                *variant = union.variants.iter().position(|each| each.name == tag.last());
                variant.map(drop).ok_or(Misfit)
            }
            Into::Map(Column::Map {
                key, value: values, ..
            }) => {
                Cell(key).serialize_str(name)?;
                value.serialize(Cell(values))
            }
            Into::Map(_) => Err(Misfit),
            Into::Json(_, entries) => {
                let value = serde_json::to_value(value).map_err(Misfit::custom)?;
                entries.insert(name.to_owned(), value);
                Ok(())
            }
        }
    }

    fn done(self) -> Result {
        match self.into {
            Into::Struct { column, .. } => close(column),
            Into::Union { column, variant, .. } => {
                let Column::Union { variants, .. } = column else {
                    return Err(Misfit);
                };
                for (at, column) in variants.iter_mut().enumerate() {
                    if Some(at) == variant {
                        close(column)?;
                    } else {
                        column.push_null();
                    }
                }
                variant.map(drop).ok_or(Misfit)
            }
            Into::Map(Column::Map { ends, valid, key, .. }) => {
                ends.push(key.len());
                valid.push(true);
                Ok(())
            }
            Into::Map(_) => Err(Misfit),
            Into::Json(mut cell, entries) => cell.json(&entries).map(drop),
        }
    }
}

impl SerializeStruct for Fields<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result {
        self.field(name, value)
    }

    fn end(self) -> Result {
        self.done()
    }
}

impl SerializeMap for Fields<'_> {
    type Ok = ();
    type Error = Misfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result {
        match serde_json::to_value(key) {
            Ok(Json::String(key)) => {
                self.key = key;
                Ok(())
            }
            _ => Err(Misfit),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result {
        let key = std::mem::take(&mut self.key);
        self.field(&key, value)
    }

    fn end(self) -> Result {
        self.done()
    }
}
