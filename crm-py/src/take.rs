//! What the core answers, as Python's values by their shapes: straight from the text of JSON, without a tree between.

use std::cell::RefCell;
use std::fmt;

use crm_core::{Code, Error};
use crm_wire::{Field, Shape};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDate, PyDateTime, PyDict, PyList, PyString, PyTzInfo};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::classes::{Class, Classes, set};
use crate::errors::raised;
use crate::rows::Rows;

/// The answer in `text`, which has this shape.
pub(crate) fn answer(py: Python<'_>, text: &[u8], shape: Shape) -> PyResult<Py<PyAny>> {
    if let Shape::List(item @ (Shape::Record(_) | Shape::Union(_))) = shape {
        return table(py, text, *item);
    }
    let taker = Taker {
        py,
        classes: Classes::get(py)?,
        raised: RefCell::new(None),
    };
    let mut reader = serde_json::Deserializer::from_slice(text);
    let value = Seed { taker: &taker, shape }.deserialize(&mut reader);
    value.map(Bound::unbind).map_err(|_| {
        let error = taker.raised.borrow_mut().take();
        error.unwrap_or_else(|| raised(Error::new(Code::Internal)))
    })
}

/// A list that is read when it is asked for.
fn table(py: Python<'_>, text: &[u8], item: Shape) -> PyResult<Py<PyAny>> {
    let rows = Rows::of(text, item).map_err(raised)?;
    Classes::get(py)?.rows.call1(py, (rows,))
}

struct Taker<'py> {
    py: Python<'py>,
    classes: &'static Classes,
    /// What Python raised, since serde's errors hold only text.
    raised: RefCell<Option<PyErr>>,
}

impl Taker<'_> {
    fn done<T, E: serde::de::Error>(&self, result: PyResult<T>) -> Result<T, E> {
        result.map_err(|error| {
            *self.raised.borrow_mut() = Some(error);
            E::custom("raised")
        })
    }
}

#[derive(Clone, Copy)]
struct Seed<'a, 'py> {
    taker: &'a Taker<'py>,
    shape: Shape,
}

impl<'py> Seed<'_, 'py> {
    fn of(self, shape: Shape) -> Self {
        Self { shape, ..self }
    }

    fn number<E: serde::de::Error>(self, value: impl IntoPyObjectExt<'py>) -> Result<Bound<'py, PyAny>, E> {
        self.taker.done(value.into_bound_py_any(self.taker.py))
    }

    fn text(self, text: &str) -> PyResult<Bound<'py, PyAny>> {
        let (py, classes) = (self.taker.py, self.taker.classes);
        match self.shape {
            Shape::Decimal => classes.decimal.bind(py).call1((text,)),
            Shape::Date => date(py, text),
            Shape::Timestamp => timestamp(py, text),
            Shape::Id(_) => {
                let Ok(id) = crm_core::Uuid::try_parse(text) else {
                    return Err(raised(Error::new(Code::InvalidId)));
                };
                let object = classes.blank(classes.uuid.bind(py))?;
                set(&object, &classes.int, id.as_u128().into_pyobject(py)?.as_any())?;
                set(&object, &classes.is_safe, classes.safe_uuid.bind(py))?;
                Ok(object)
            }
            Shape::Bytes => match crm_wire::bytes::decode(text) {
                Some(bytes) => Ok(PyBytes::new(py, &bytes).into_any()),
                None => Err(raised(Error::new(Code::Internal))),
            },
            Shape::Enum(values) => {
                let member = classes.members(values.name)?.bind(py).get_item(text)?;
                Ok(member.unwrap_or_else(|| PyString::new(py, text).into_any()))
            }
            _ => Ok(PyString::new(py, text).into_any()),
        }
    }

    fn record<'de, A: MapAccess<'de>>(
        self,
        class: &Class,
        mut map: A,
    ) -> Result<Bound<'py, PyAny>, A::Error> {
        let (py, taker) = (self.taker.py, self.taker);
        let object = taker.done(taker.classes.blank(class.class.bind(py)))?;
        let mut filled = 0_u64;
        let mut at = 0;
        while let Some(found) = map.next_key_seed(Key(class, at))? {
            let Some(place) = found else {
                map.next_value::<serde::de::IgnoredAny>()?;
                continue;
            };
            let attribute = &class.fields[place];
            let value = match attribute.field.shape {
                Shape::List(item) if attribute.is_table => {
                    let raw = map.next_value::<&RawValue>()?;
                    taker.done(table(py, raw.get().as_bytes(), *item))?.into_bound(py)
                }
                shape => map.next_value_seed(self.of(shape))?,
            };
            taker.done(set(&object, &attribute.name, &value))?;
            filled |= 1 << place;
            at = place + 1;
        }
        for (place, attribute) in class.fields.iter().enumerate() {
            if filled & (1 << place) == 0 {
                let value = taker.done(absent(py, attribute.field, attribute.is_table))?;
                taker.done(set(&object, &attribute.name, &value))?;
            }
        }
        Ok(object)
    }

    fn custom<'de, A: MapAccess<'de>>(self, mut map: A) -> Result<Bound<'py, PyAny>, A::Error> {
        let kind = map.next_entry::<&str, &str>()?;
        let shape = match kind {
            Some(("type", "integer")) => Shape::Integer {
                bits: 64,
                signed: true,
            },
            Some(("type", "decimal")) => Shape::Decimal,
            Some(("type", "bool")) => Shape::Bool,
            Some(("type", "date")) => Shape::Date,
            Some(("type", "timestamp")) => Shape::Timestamp,
            Some(("type", "texts")) => Shape::List(&Shape::Text),
            Some(("type", "text")) => Shape::Text,
            _ => return Err(A::Error::custom("a custom value of an unknown type")),
        };
        map.next_key::<&str>()?;
        map.next_value_seed(self.of(shape))
    }

    fn page<'de, A: MapAccess<'de>>(self, item: Shape, mut map: A) -> Result<Bound<'py, PyAny>, A::Error> {
        let (py, taker) = (self.taker.py, self.taker);
        let mut items = py.None();
        let mut next = None;
        while let Some(key) = map.next_key::<&str>()? {
            if key == "items" {
                let raw = map.next_value::<&RawValue>()?;
                items = taker.done(table(py, raw.get().as_bytes(), item))?;
            } else {
                next = map.next_value::<Option<&str>>()?;
            }
        }
        taker.done(taker.classes.page.bind(py).call1((items, next)))
    }
}

/// What a field is when the answer leaves it out.
fn absent<'py>(py: Python<'py>, field: &Field, is_table: bool) -> PyResult<Bound<'py, PyAny>> {
    Ok(match field.shape {
        Shape::List(item) if is_table => table(py, b"[]", *item)?.into_bound(py),
        Shape::List(_) => PyList::empty(py).into_any(),
        Shape::Map(..) => PyDict::new(py).into_any(),
        Shape::Bool => false.into_pyobject(py)?.to_owned().into_any(),
        _ => py.None().into_bound(py),
    })
}

fn number(text: &str) -> PyResult<i32> {
    text.parse().map_err(|_| raised(Error::new(Code::Internal)))
}

/// Python's years begin with 1: what is older is `out_of_range`.
fn civil(text: &str) -> PyResult<(i32, u8, u8, &str)> {
    let beyond = || raised(Error::new(Code::OutOfRange));
    let (year, rest) = text.split_at_checked(4).ok_or_else(beyond)?;
    let year: i32 = year.parse().map_err(|_| beyond())?;
    if year < 1 || rest.len() < 6 || !rest.starts_with('-') || !rest.is_ascii() {
        return Err(beyond());
    }
    let small = |text: &str| number(text).map(|number| u8::try_from(number).unwrap_or_default());
    Ok((year, small(&rest[1..3])?, small(&rest[4..6])?, &rest[6..]))
}

fn date<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let (year, month, day, _) = civil(text)?;
    Ok(PyDate::new(py, year, month, day)?.into_any())
}

/// `2026-01-31T09:00:00.000Z`, as the core writes every instant.
fn timestamp<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let (year, month, day, time) = civil(text)?;
    if time.len() != 14 {
        return Err(raised(Error::new(Code::Internal)));
    }
    let part = |from: usize, to: usize| number(&time[from..to]);
    let small = |from: usize| part(from, from + 2).map(|number| u8::try_from(number).unwrap_or_default());
    let micros = u32::try_from(part(10, 13)?).unwrap_or_default() * 1_000;
    let utc = PyTzInfo::utc(py)?;
    let (hour, minute, second) = (small(1)?, small(4)?, small(7)?);
    Ok(PyDateTime::new(py, year, month, day, hour, minute, second, micros, Some(&utc))?.into_any())
}

/// A record's key, as the place of its field, which most often is the one after the last.
struct Key<'a>(&'a Class, usize);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field")
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<Option<usize>, E> {
        let mut places = (self.1..self.0.fields.len()).chain(0..self.1);
        Ok(places.find(|place| self.0.fields[*place].field.name == key))
    }
}

impl<'de, 'py> DeserializeSeed<'de> for Seed<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<Self::Value, D::Error> {
        while let Shape::Optional(part) | Shape::Patch(part) = self.shape {
            self.shape = *part;
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de, 'py> Visitor<'de> for Seed<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(self.taker.py.None().into_bound(self.taker.py))
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(pyo3::types::PyBool::new(self.taker.py, value)
            .to_owned()
            .into_any())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
        self.number(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
        self.number(value)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
        self.number(value)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        self.taker.done(self.text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let item = match self.shape {
            Shape::List(item) => *item,
            _ => Shape::Json,
        };
        let list = PyList::empty(self.taker.py);
        while let Some(value) = seq.next_element_seed(self.of(item))? {
            self.taker.done(list.append(value))?;
        }
        Ok(list.into_any())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let taker = self.taker;
        let item = match self.shape {
            Shape::Record(record) => return self.record(taker.done(taker.classes.record(record))?, map),
            Shape::Union(union) => {
                // serde writes the tag first.
                let tag = map.next_entry::<&str, &str>()?;
                let variant = union
                    .variants
                    .iter()
                    .find(|variant| tag == Some((union.tag, variant.name)));
                let Some(Shape::Record(record)) = variant.map(|variant| variant.shape) else {
                    return Err(A::Error::custom("a record of an unknown type"));
                };
                return self.record(taker.done(taker.classes.record(record))?, map);
            }
            Shape::Value => return self.custom(map),
            Shape::Page(item) => return self.page(*item, map),
            Shape::Map(_, item) => *item,
            _ => Shape::Json,
        };
        let dict = PyDict::new(taker.py);
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            let value = map.next_value_seed(self.of(item))?;
            taker.done(dict.set_item(&*key, value))?;
        }
        Ok(dict.into_any())
    }
}
