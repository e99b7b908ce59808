//! Python's values as JSON, by their shapes, strictly: nothing is rounded, cut or guessed.

use std::borrow::Cow;
use std::fmt::Write as _;

use crm_core::{Code, Error, Json, Timestamp};
use crm_wire::{Field, Operation, Shape, Union, bytes};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDate, PyDateTime, PyDelta, PyDict, PyFloat, PyInt, PyList, PyMapping,
    PyString, PyTuple, PyTzInfoAccess as _,
};
use serde_json::Map;
use time::{Duration, OffsetDateTime, PrimitiveDateTime};

use crate::classes::Classes;
use crate::errors::refused;

/// Deeper nesting of free-form JSON is refused.
const DEEPEST: usize = 64;
/// The longest body of a webhook that is worth a copy, in bytes; the core has the same limit.
const LONGEST: usize = 16 << 20;

/// Why a value cannot be given.
enum Fault {
    /// It is not what the shape asks for, which the text says where it helps.
    Wrong(Code, Option<Cow<'static, str>>),
    /// Python code of the value failed.
    Raised(PyErr),
}

impl From<PyErr> for Fault {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl From<Code> for Fault {
    fn from(code: Code) -> Self {
        Self::Wrong(code, None)
    }
}

impl Fault {
    /// The same, and what is expected instead, unless a part has said so.
    fn instead_of(self, shape: Shape) -> Self {
        match self {
            Self::Wrong(code @ (Code::WrongType | Code::InvalidTimestamp), None) => {
                Self::Wrong(code, expected(shape))
            }
            other => other,
        }
    }
}

type Given<T = Json> = Result<T, Fault>;

enum Step {
    Field(String),
    Item(usize),
}

/// The arguments of an operation.
pub(crate) fn arguments(operation: &Operation, given: &Bound<'_, PyDict>) -> PyResult<Json> {
    within(operation, given, |error| error)
}

/// The arguments of a command of a batch, whose errors tell its place as the core's do.
pub(crate) fn arguments_of(at: usize, operation: &Operation, given: &Bound<'_, PyDict>) -> PyResult<Json> {
    within(operation, given, |error| {
        error.under(format_args!("commands[{at}]"))
    })
}

fn within(
    operation: &Operation,
    given: &Bound<'_, PyDict>,
    place: impl FnOnce(Error) -> Error,
) -> PyResult<Json> {
    let mut giver = Giver {
        classes: Classes::get(given.py())?,
        path: Vec::new(),
    };
    giver
        .fields(operation.arguments, given)
        .map_err(|fault| match fault {
            Fault::Raised(error) => error,
            Fault::Wrong(code, expected) => {
                let error = place(Error::field_of(code, giver.place()));
                let error = match crm_wire::entity(operation.name) {
                    Some(entity) => error.with_entity(entity),
                    None => error,
                };
                refused(error, expected.as_deref())
            }
        })
}

struct Giver {
    classes: &'static Classes,
    /// Where the value is; kept as it was when something is wrong.
    path: Vec<Step>,
}

impl Giver {
    /// The path as the core's own are: without the name of the argument that it is a part of.
    fn place(&self) -> String {
        let within = matches!(self.path.as_slice(), [Step::Field(_), Step::Field(_), ..]);
        let mut place = String::new();
        for step in self.path.iter().skip(usize::from(within)) {
            match step {
                Step::Field(name) if place.is_empty() => place.push_str(name),
                Step::Field(name) => {
                    let _ = write!(place, ".{name}");
                }
                Step::Item(at) => {
                    let _ = write!(place, "[{at}]");
                }
            }
        }
        place
    }

    fn at<T>(&mut self, step: Step, work: impl FnOnce(&mut Self) -> Given<T>) -> Given<T> {
        self.path.push(step);
        let done = work(self)?;
        self.path.pop();
        Ok(done)
    }

    /// Whether the value says nothing, so that the field is left out.
    fn is_left_out(&self, value: &Bound<'_, PyAny>, shape: Shape) -> bool {
        value.is(&self.classes.unset) || (value.is_none() && !matches!(shape, Shape::Patch(_)))
    }

    fn fields(&mut self, fields: &[Field], given: &Bound<'_, PyDict>) -> Given {
        let mut object = Map::new();
        for (key, value) in given {
            let Ok(key) = key.cast::<PyString>() else {
                return Err(Code::WrongType.into());
            };
            let key = text(key)?;
            let field = fields.iter().find(|field| field.name == key);
            let Some(field) = field else {
                self.path.push(Step::Field(key));
                return Err(Code::UnknownField.into());
            };
            self.field(&mut object, field, &value)?;
        }
        Ok(Json::Object(object))
    }

    fn field(
        &mut self,
        object: &mut Map<String, Json>,
        field: &Field,
        value: &Bound<'_, PyAny>,
    ) -> Given<()> {
        if !self.is_left_out(value, field.shape) {
            let json = self.at(Step::Field(field.name.to_owned()), |giver| {
                giver.value(value, field.shape)
            })?;
            object.insert(field.name.to_owned(), json);
        }
        Ok(())
    }

    fn value(&mut self, value: &Bound<'_, PyAny>, shape: Shape) -> Given {
        self.converted(value, shape)
            .map_err(|fault| fault.instead_of(shape))
    }

    fn converted(&mut self, value: &Bound<'_, PyAny>, shape: Shape) -> Given {
        match shape {
            Shape::Optional(_) | Shape::Patch(_) | Shape::Unit if value.is_none() => Ok(Json::Null),
            Shape::Optional(part) | Shape::Patch(part) => self.value(value, *part),
            Shape::Bool => Ok(value.cast::<PyBool>().map_err(wrong)?.is_true().into()),
            Shape::Integer { bits, signed } => integer(value, bits, signed),
            Shape::Float => float(value),
            Shape::Text | Shape::Currency | Shape::Cursor | Shape::ErrorCode | Shape::Enum(_) => {
                Ok(text(value.cast().map_err(wrong)?)?.into())
            }
            Shape::Id(_) if value.is_instance(self.classes.uuid.bind(value.py()))? => {
                Ok(text(&value.str()?)?.into())
            }
            Shape::Id(_) => Ok(text(value.cast().map_err(wrong)?)?.into()),
            Shape::Decimal => self.decimal(value),
            Shape::Date => date(value),
            Shape::Timestamp => timestamp(value),
            Shape::Json => body(value),
            Shape::Value => self.custom(value),
            Shape::Parameter => self.parameter(value),
            Shape::Bytes => Ok(bytes::encode(value.cast::<PyBytes>().map_err(wrong)?.as_bytes()).into()),
            Shape::Column => self.column(value),
            Shape::List(item) => self.list(value, *item),
            Shape::Map(_, item) => self.map(value, *item),
            Shape::Record(record) => {
                if let Ok(given) = value.cast::<PyDict>() {
                    return self.fields(record.fields, given);
                }
                let class = self.classes.record(record)?;
                if !value.is_instance(class.class.bind(value.py()))? {
                    return Err(Code::WrongType.into());
                }
                let mut object = Map::new();
                for attribute in &class.fields {
                    let value = value.getattr(&attribute.name)?;
                    self.field(&mut object, attribute.field, &value)?;
                }
                Ok(Json::Object(object))
            }
            Shape::Union(union) => self.union(value, union),
            Shape::Page(_) | Shape::Unit => Err(Code::WrongType.into()),
        }
    }

    /// One of several records, by its class; or a dict with the tag that says which.
    fn union(&mut self, value: &Bound<'_, PyAny>, union: &Union) -> Given {
        for variant in union.variants {
            let Shape::Record(record) = variant.shape else {
                continue;
            };
            let mut object = if let Ok(given) = value.cast::<PyDict>() {
                let tag = given.get_item(union.tag)?;
                if !tag.is_some_and(|tag| tag.eq(variant.name).unwrap_or(false)) {
                    continue;
                }
                let rest = given.copy()?;
                rest.del_item(union.tag)?;
                self.fields(record.fields, &rest)?
            } else if value.is_instance(self.classes.record(record)?.class.bind(value.py()))? {
                self.converted(value, variant.shape)?
            } else {
                continue;
            };
            if let Json::Object(object) = &mut object {
                object.insert(union.tag.to_owned(), variant.name.into());
            }
            return Ok(object);
        }
        Err(Code::WrongType.into())
    }

    fn list(&mut self, value: &Bound<'_, PyAny>, item: Shape) -> Given {
        let is_one = value.is_instance_of::<PyString>()
            || value.is_instance_of::<PyBytes>()
            || value.is_instance_of::<PyByteArray>()
            || value.is_instance_of::<PyMapping>();
        if is_one {
            return Err(Code::WrongType.into());
        }
        let mut items = Vec::new();
        for (at, each) in value.try_iter().map_err(wrong)?.enumerate() {
            let each = each?;
            items.push(self.at(Step::Item(at), |giver| giver.value(&each, item))?);
        }
        Ok(Json::Array(items))
    }

    fn map(&mut self, value: &Bound<'_, PyAny>, item: Shape) -> Given {
        let entries = value.cast::<PyMapping>().map_err(wrong)?.items()?;
        let mut object = Map::new();
        for entry in entries {
            let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = entry.extract()?;
            let key = text(key.cast().map_err(wrong)?)?;
            let json = self.at(Step::Field(key.clone()), |giver| giver.value(&value, item))?;
            object.insert(key, json);
        }
        Ok(Json::Object(object))
    }

    fn decimal(&self, value: &Bound<'_, PyAny>) -> Given {
        if value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>() {
            // Longer ones do not fit anyhow, and would take long to write.
            let number: i128 = value.extract().map_err(|_| Code::OutOfRange)?;
            return Ok(number.to_string().into());
        }
        if !value.is_instance(self.classes.decimal.bind(value.py()))? {
            return Err(Code::WrongType.into());
        }
        let exponent = value.call_method0("as_tuple")?.getattr("exponent")?;
        // Infinities and NaNs have a letter there.
        let exponent: i64 = exponent.extract().map_err(|_| Code::InvalidNumber)?;
        let adjusted: i64 = value.call_method0("adjusted")?.extract()?;
        // Beyond this the number does not fit, and would be written with as many zeros.
        if !(-60..=60).contains(&exponent) || !(-60..=60).contains(&adjusted) {
            return Err(Code::OutOfRange.into());
        }
        Ok(text(value.call_method1("__format__", ("f",))?.cast().map_err(wrong)?)?.into())
    }

    fn custom(&mut self, value: &Bound<'_, PyAny>) -> Given {
        let (kind, json) = if value.is_instance_of::<PyString>() {
            ("text", self.value(value, Shape::Text)?)
        } else if value.is_instance_of::<PyBool>() {
            ("bool", self.value(value, Shape::Bool)?)
        } else if value.is_instance_of::<PyInt>() {
            ("integer", integer(value, 64, true)?)
        } else if value.is_instance_of::<PyDateTime>() {
            ("timestamp", timestamp(value)?)
        } else if value.is_instance_of::<PyDate>() {
            ("date", date(value)?)
        } else if value.is_instance(self.classes.decimal.bind(value.py()))? {
            ("decimal", self.decimal(value)?)
        } else if value.is_instance_of::<PyDict>() {
            // As it is in JSON, with its type; the core looks at it.
            return json(value, 0);
        } else {
            ("texts", self.list(value, Shape::Text)?)
        };
        Ok(serde_json::json!({ "type": kind, "value": json }))
    }

    /// What a placeholder stands for: a custom value, a length of time, an id, or several.
    fn parameter(&mut self, value: &Bound<'_, PyAny>) -> Given {
        if value.is_instance_of::<PyDelta>() {
            return Ok(serde_json::json!({ "type": "interval", "value": interval(value)? }));
        }
        if value.is_instance(self.classes.uuid.bind(value.py()))? {
            return Ok(serde_json::json!({ "type": "text", "value": text(&value.str()?)? }));
        }
        let is_list = value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>();
        if !is_list {
            return self.custom(value);
        }
        let mut is_texts = true;
        for item in value.try_iter().map_err(wrong)? {
            is_texts &= item?.is_instance_of::<PyString>();
        }
        if is_texts {
            return self.custom(value);
        }
        Ok(serde_json::json!({ "type": "list", "value": self.list(value, Shape::Parameter)? }))
    }

    fn column(&mut self, value: &Bound<'_, PyAny>) -> Given {
        if value.is_instance_of::<PyString>() {
            return self.value(value, Shape::Text);
        }
        if value.is_instance(self.classes.fixed.bind(value.py()))? {
            let fixed = self.value(&value.getattr("text")?, Shape::Text)?;
            return Ok(serde_json::json!({ "fixed": fixed }));
        }
        integer(value, 64, false)
    }
}

/// A length of time in milliseconds, of which expressions know whole ones.
fn interval(value: &Bound<'_, PyAny>) -> Result<String, Fault> {
    let [days, seconds, micros] = ["days", "seconds", "microseconds"]
        .map(|part| -> Result<i64, Fault> { Ok(value.getattr(part)?.extract()?) });
    let (days, seconds, micros) = (days?, seconds?, micros?);
    if micros % 1_000 != 0 {
        return Err(Code::OutOfRange.into());
    }
    Ok(format!(
        "{days} days {seconds} seconds {} milliseconds",
        micros / 1_000
    ))
}

fn wrong<E>(_: E) -> Fault {
    Code::WrongType.into()
}

/// What is to be given for a shape, in Python's words.
fn expected(shape: Shape) -> Option<Cow<'static, str>> {
    Some(Cow::Borrowed(match shape {
        Shape::Optional(part) | Shape::Patch(part) => return expected(*part),
        Shape::Bool => "a bool",
        Shape::Integer { .. } => "an int",
        Shape::Float => "a float",
        Shape::Text | Shape::Currency | Shape::Cursor | Shape::ErrorCode => "a str",
        Shape::Decimal => "a Decimal or an int",
        Shape::Date => "a date without a time",
        Shape::Timestamp => "an aware datetime, such as datetime.now(timezone.utc)",
        Shape::Id(_) => "a UUID or its text",
        Shape::Parameter => {
            "a str, int, Decimal, bool, date, aware datetime, timedelta, UUID or a list of them"
        }
        Shape::Value => "a str, int, Decimal, bool, date, aware datetime or a list of str",
        Shape::Bytes => "bytes",
        Shape::Column => "a header, the place of a column, or crm.Fixed of a text",
        Shape::List(_) => "a list",
        Shape::Map(..) => "a dict",
        Shape::Enum(values) => return Some(Cow::Owned(format!("crm.{} or its name", values.name))),
        Shape::Record(record) => return Some(Cow::Owned(format!("crm.{} or a dict", record.name))),
        Shape::Json => "bytes, a str, or what json.loads makes of them",
        Shape::Union(union) => {
            let names: Vec<_> = union
                .variants
                .iter()
                .filter_map(|variant| match variant.shape {
                    Shape::Record(record) => Some(format!("crm.{}", record.name)),
                    _ => None,
                })
                .collect();
            return Some(Cow::Owned(names.join(" or ")));
        }
        Shape::Page(_) | Shape::Unit => return None,
    }))
}

/// A text; `not_utf8` for one with a lone surrogate.
fn text(value: &Bound<'_, PyString>) -> Given<String> {
    Ok(value.to_str().map_err(|_| Code::NotUtf8)?.to_owned())
}

fn integer(value: &Bound<'_, PyAny>, bits: u8, signed: bool) -> Given {
    if value.is_instance_of::<PyBool>() || value.is_instance_of::<PyFloat>() {
        return Err(Code::WrongType.into());
    }
    // NumPy's integers are not `int`, but say which they are.
    let number = value.call_method0("__index__").map_err(wrong)?;
    let number: i128 = number.extract().map_err(|_| Code::OutOfRange)?;
    let (least, most) = if signed {
        (-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1)
    } else {
        (0, (1_i128 << bits) - 1)
    };
    if !(least..=most).contains(&number) {
        return Err(Code::OutOfRange.into());
    }
    let json = i64::try_from(number).map(Json::from);
    let json = json.or_else(|_| u64::try_from(number).map(Json::from));
    Ok(json.map_err(|_| Code::OutOfRange)?)
}

fn float(value: &Bound<'_, PyAny>) -> Given {
    if value.is_instance_of::<PyBool>() {
        return Err(Code::WrongType.into());
    }
    let number: f64 = value.extract().map_err(wrong)?;
    let number = serde_json::Number::from_f64(number).ok_or(Code::OutOfRange)?;
    Ok(Json::Number(number))
}

fn date(value: &Bound<'_, PyAny>) -> Given {
    if value.is_instance_of::<PyDateTime>() || !value.is_instance_of::<PyDate>() {
        return Err(Code::WrongType.into());
    }
    Ok(text(value.call_method0("isoformat")?.cast().map_err(wrong)?)?.into())
}

/// The instant that an argument of this name holds.
pub(crate) fn instant(value: &Bound<'_, PyAny>, name: &'static str) -> PyResult<Timestamp> {
    aware(value).map_err(|fault| match fault {
        Fault::Raised(error) => error,
        Fault::Wrong(code, _) => refused(Error::field_of(code, name), expected(Shape::Timestamp).as_deref()),
    })
}

fn timestamp(value: &Bound<'_, PyAny>) -> Given {
    Ok(aware(value)?.to_string().into())
}

/// An aware instant; `invalid_timestamp` for one that does not say its zone.
fn aware(value: &Bound<'_, PyAny>) -> Given<Timestamp> {
    let value = value.cast::<PyDateTime>().map_err(wrong)?;
    let offset = match value.get_tzinfo() {
        Some(_) => value.call_method0("utcoffset")?,
        None => return Err(Code::InvalidTimestamp.into()),
    };
    if offset.is_none() {
        return Err(Code::InvalidTimestamp.into());
    }
    let days: i64 = offset.getattr("days")?.extract()?;
    let seconds: i64 = offset.getattr("seconds")?.extract()?;
    let micros: i64 = offset.getattr("microseconds")?.extract()?;
    let part = |name: &str| -> PyResult<u32> { value.getattr(name)?.extract() };
    let (year, month, day) = (part("year")?, part("month")?, part("day")?);
    let (hour, minute, second, micro) = (
        part("hour")?,
        part("minute")?,
        part("second")?,
        part("microsecond")?,
    );
    let local = civil(year, month, day)
        .and_then(|date| {
            date.with_hms_micro(small(hour)?, small(minute)?, small(second)?, micro)
                .ok()
        })
        .ok_or(Code::InvalidTimestamp)?;
    let offset = Duration::days(days) + Duration::seconds(seconds) + Duration::microseconds(micros);
    let utc = PrimitiveDateTime::checked_sub(local, offset).ok_or(Code::OutOfRange)?;
    let instant: OffsetDateTime = utc.assume_utc();
    Ok(Timestamp::from_offset_date_time(instant))
}

fn small(number: u32) -> Option<u8> {
    u8::try_from(number).ok()
}

fn civil(year: u32, month: u32, day: u32) -> Option<crm_core::Date> {
    let month = time::Month::try_from(small(month)?).ok()?;
    crm_core::Date::from_calendar_date(i32::try_from(year).ok()?, month, small(day)?).ok()
}

/// Free-form JSON; bytes are the text of a body.
fn body(value: &Bound<'_, PyAny>) -> Given {
    match value.cast::<PyBytes>() {
        Ok(bytes) if bytes.as_bytes().len() > LONGEST => Err(Code::TooLong.into()),
        Ok(bytes) => Ok(std::str::from_utf8(bytes.as_bytes())
            .map_err(|_| Code::NotUtf8)?
            .into()),
        Err(_) => json(value, 0),
    }
}

/// Values as they are read from JSON.
fn json(value: &Bound<'_, PyAny>, depth: usize) -> Given {
    if depth > DEEPEST {
        return Err(Code::TooDeep.into());
    }
    if value.is_none() {
        Ok(Json::Null)
    } else if let Ok(flag) = value.cast::<PyBool>() {
        Ok(flag.is_true().into())
    } else if let Ok(given) = value.cast::<PyString>() {
        Ok(text(given)?.into())
    } else if value.is_instance_of::<PyInt>() {
        integer(value, 64, true).or_else(|_| integer(value, 64, false))
    } else if value.is_instance_of::<PyFloat>() {
        float(value)
    } else if let Ok(entries) = value.cast::<PyDict>() {
        let mut object = Map::new();
        for (key, value) in entries {
            object.insert(text(key.cast().map_err(wrong)?)?, json(&value, depth + 1)?);
        }
        Ok(Json::Object(object))
    } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let items = value.try_iter()?.map(|item| json(&item?, depth + 1));
        Ok(Json::Array(items.collect::<Given<_>>()?))
    } else {
        Err(Code::WrongType.into())
    }
}
