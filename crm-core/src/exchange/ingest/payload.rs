//! Reading a payload: every value is checked where it lies, and every error names the place.

use std::fmt::Write as _;

use rust_decimal::Decimal;
use serde_json::Value as Json;

use crate::base::{Code, Currency, Error, Result, Timestamp, check_amount, clean_label, clean_text};
use crate::customers::{clean_country, clean_language};

/// At most this many entries are read of a list.
const MAX_ITEMS: usize = 10_000;

/// The step from one value to another within it.
#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Field(&'static str, &'a Node<'a>),
    Item(usize, &'a Node<'a>),
}

/// A value of a payload that knows where it lies.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    json: &'a Json,
    step: Step<'a>,
}

impl<'a> Node<'a> {
    /// The whole payload, which has to be an object.
    pub(super) fn root(json: &'a Json) -> Result<Self> {
        let root = Self {
            json,
            step: Step::Root,
        };
        if json.is_object() {
            Ok(root)
        } else {
            Err(root.error(Code::WrongType))
        }
    }

    /// The place as a path: `line_items[2].price`; empty for the whole payload.
    pub(super) fn path(&self) -> String {
        let mut path = match self.step {
            Step::Root => return String::new(),
            Step::Field(name, parent) => {
                let mut path = parent.path();
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
                return path;
            }
            Step::Item(_, parent) => parent.path(),
        };
        if let Step::Item(at, _) = self.step {
            let _ = write!(path, "[{at}]");
        }
        path
    }

    /// An error about this value.
    pub(super) fn error(&self, code: Code) -> Error {
        let error = Error::new(code).with_entity("payload");
        match self.path() {
            path if path.is_empty() => error,
            path => error.with_field(path),
        }
    }

    /// An error about a value of this object, there or missing.
    pub(super) fn error_at(&self, name: &'static str, code: Code) -> Error {
        Node {
            json: &Json::Null,
            step: Step::Field(name, self),
        }
        .error(code)
    }

    /// Whether the object has this field at all, be it `null`.
    pub(super) fn has(&self, name: &str) -> bool {
        self.json.get(name).is_some()
    }

    /// The value in this field of an object, unless it is missing or `null`.
    pub(super) fn get(&'a self, name: &'static str) -> Option<Node<'a>> {
        let json = self.json.get(name).filter(|json| !json.is_null())?;
        Some(Node {
            json,
            step: Step::Field(name, self),
        })
    }

    /// The object in this field.
    pub(super) fn object(&'a self, name: &'static str) -> Result<Option<Node<'a>>> {
        self.get(name).map(Node::as_object).transpose()
    }

    fn as_object(self) -> Result<Self> {
        if self.json.is_object() {
            Ok(self)
        } else {
            Err(self.error(Code::WrongType))
        }
    }

    /// The list in this field; empty when it is missing.
    pub(super) fn list(&'a self, name: &'static str) -> Result<List<'a>> {
        let Some(node) = self.get(name) else {
            return Ok(List {
                parent: *self,
                items: &[],
            });
        };
        match node.json {
            Json::Array(items) if items.len() > MAX_ITEMS => Err(node.error(Code::TooMany)),
            Json::Array(items) => Ok(List { parent: node, items }),
            _ => Err(node.error(Code::WrongType)),
        }
    }

    fn as_text(&self) -> Result<&'a str> {
        self.json.as_str().ok_or_else(|| self.error(Code::WrongType))
    }

    /// The one-line text in this field; none when it is blank.
    pub(super) fn label(&self, name: &'static str) -> Result<Option<String>> {
        let Some(node) = self.get(name) else {
            return Ok(None);
        };
        let text = node.as_text()?;
        if text.trim().is_empty() {
            return Ok(None);
        }
        let clean = clean_label(text, name).map_err(|error| node.error(error.code()))?;
        Ok(Some(clean))
    }

    /// The language tag in this field.
    pub(super) fn language(&self, name: &'static str) -> Result<Option<String>> {
        self.cleaned(name, clean_language)
    }

    /// The country in this field, as its two letters.
    pub(super) fn country(&self, name: &'static str) -> Result<Option<String>> {
        self.cleaned(name, clean_country)
    }

    fn cleaned(&self, name: &'static str, clean: fn(&str) -> Result<String>) -> Result<Option<String>> {
        let Some(text) = self.label(name)? else {
            return Ok(None);
        };
        let clean = clean(&text).map_err(|error| self.error_at(name, error.code()))?;
        Ok(Some(clean))
    }

    /// The text in this field, of one or more lines; none when it is blank.
    pub(super) fn text(&self, name: &'static str) -> Result<Option<String>> {
        let Some(node) = self.get(name) else {
            return Ok(None);
        };
        let text = node.as_text()?;
        if text.trim().is_empty() {
            return Ok(None);
        }
        let clean = clean_text(text, name).map_err(|error| node.error(error.code()))?;
        Ok(Some(clean))
    }

    /// The id in this field: a whole number, or text.
    pub(super) fn id(&self, name: &'static str) -> Result<Option<String>> {
        let Some(node) = self.get(name) else {
            return Ok(None);
        };
        let id = match node.json {
            Json::Number(number) => {
                let number = number.as_u64().ok_or_else(|| node.error(Code::InvalidNumber))?;
                number.to_string()
            }
            _ => match self.label(name)? {
                Some(id) => id,
                None => return Ok(None),
            },
        };
        // It becomes part of keys.
        if id.len() > 255 {
            return Err(node.error(Code::TooLong));
        }
        Ok(Some(id))
    }

    /// The id in this field, which has to be there.
    pub(super) fn required_id(&self, name: &'static str) -> Result<String> {
        self.id(name)?.ok_or_else(|| self.error_at(name, Code::Required))
    }

    /// The id of the record that this field names, or holds whole.
    pub(super) fn reference(&self, name: &'static str) -> Result<Option<String>> {
        match self.get(name) {
            Some(node) if node.json.is_object() => node.id("id"),
            _ => self.id(name),
        }
    }

    /// The exact number in this field: decimal text, or a whole number. A number with a fraction is refused, since JSON
    /// numbers are not exact.
    pub(super) fn decimal(&self, name: &'static str) -> Result<Option<Decimal>> {
        let Some(node) = self.get(name) else {
            return Ok(None);
        };
        let number = match node.json {
            Json::String(text) => Decimal::from_str_exact(text.trim()).ok(),
            Json::Number(number) => {
                let number = number.as_i64().ok_or_else(|| node.error(Code::WrongType))?;
                Some(Decimal::from(number))
            }
            _ => return Err(node.error(Code::WrongType)),
        };
        node.checked(number)
    }

    /// Like `decimal`, for what Shopify itself sends as a JSON number: such a number counts as its shortest writing,
    /// which is what was sent for anything of up to 15 digits.
    pub(super) fn loose_decimal(&self, name: &'static str) -> Result<Option<Decimal>> {
        match self.get(name) {
            Some(node) if node.json.is_f64() => {
                node.checked(Decimal::from_str_exact(&node.json.to_string()).ok())
            }
            _ => self.decimal(name),
        }
    }

    /// The amount in this field, a whole number of units of which `digits` decimals make the main one.
    pub(super) fn minor(&self, name: &'static str, digits: u32) -> Result<Option<Decimal>> {
        let (Some(node), Some(units)) = (self.get(name), self.integer(name)?) else {
            return Ok(None);
        };
        node.checked(Some(Decimal::new(units, digits)))
    }

    fn checked(&self, number: Option<Decimal>) -> Result<Option<Decimal>> {
        let number = number.ok_or_else(|| self.error(Code::InvalidNumber))?;
        // There is one zero: a stored number has no sign of its own.
        let number = if number.is_zero() { number.abs() } else { number };
        check_amount(number, "amount").map_err(|error| self.error(error.code()))?;
        Ok(Some(number))
    }

    /// The amount in this field; zero when it is missing.
    pub(super) fn amount(&self, name: &'static str) -> Result<Decimal> {
        Ok(self.decimal(name)?.unwrap_or_default())
    }

    pub(super) fn is_object(&self) -> bool {
        self.json.is_object()
    }

    /// The whole number in this field.
    pub(super) fn integer(&self, name: &'static str) -> Result<Option<i64>> {
        let Some(node) = self.get(name) else {
            return Ok(None);
        };
        let number = node.json.as_i64().ok_or_else(|| node.error(Code::WrongType))?;
        Ok(Some(number))
    }

    /// The yes or no in this field; no when it is missing.
    pub(super) fn flag(&self, name: &'static str) -> Result<bool> {
        let Some(node) = self.get(name) else {
            return Ok(false);
        };
        node.json.as_bool().ok_or_else(|| node.error(Code::WrongType))
    }

    /// The instant in this field, as RFC 3339.
    pub(super) fn time(&self, name: &'static str) -> Result<Option<Timestamp>> {
        let Some(node) = self.get(name) else {
            return Ok(None);
        };
        let at: Timestamp = node
            .as_text()?
            .parse()
            .map_err(|error: Error| node.error(error.code()))?;
        node.in_years(at).map(Some)
    }

    /// The instant in this field, in seconds since 1970.
    pub(super) fn seconds(&self, name: &'static str) -> Result<Option<Timestamp>> {
        let (Some(node), Some(seconds)) = (self.get(name), self.integer(name)?) else {
            return Ok(None);
        };
        let at = seconds.checked_mul(1_000).map(Timestamp::from_millis);
        match at {
            Some(Ok(at)) => node.in_years(at).map(Some),
            _ => Err(node.error(Code::OutOfRange)),
        }
    }

    /// Records lie by time, in keys that hold the years 1 to 5999.
    fn in_years(&self, at: Timestamp) -> Result<Timestamp> {
        if (1..6000).contains(&at.utc_date().year()) {
            Ok(at)
        } else {
            Err(self.error(Code::OutOfRange))
        }
    }

    /// The currency in this field, in whatever case.
    pub(super) fn currency(&self, name: &'static str) -> Result<Option<Currency>> {
        let Some(node) = self.get(name) else {
            return Ok(None);
        };
        let code = node.as_text()?.trim().to_ascii_uppercase();
        let currency = code.parse().map_err(|error: Error| node.error(error.code()))?;
        Ok(Some(currency))
    }

    /// The currency in this field, which has to be there.
    pub(super) fn required_currency(&self, name: &'static str) -> Result<Currency> {
        self.currency(name)?
            .ok_or_else(|| self.error_at(name, Code::Required))
    }
}

/// A list of a payload.
#[derive(Clone, Copy)]
pub(super) struct List<'a> {
    parent: Node<'a>,
    items: &'a [Json],
}

impl<'a> List<'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The objects in it; anything else is `wrong_type`.
    pub(super) fn objects<'b>(&'b self) -> impl Iterator<Item = Result<Node<'b>>> + use<'a, 'b> {
        self.items.iter().enumerate().map(|(at, json)| {
            Node {
                json,
                step: Step::Item(at, &self.parent),
            }
            .as_object()
        })
    }

    /// The one-line texts in it, without blank ones.
    pub(super) fn labels(&self) -> Result<Vec<String>> {
        self.texts(|text| clean_label(text, "item"))
    }

    /// The language tags in it.
    pub(super) fn languages(&self) -> Result<Vec<String>> {
        self.texts(clean_language)
    }

    fn texts(&self, clean: impl Fn(&str) -> Result<String>) -> Result<Vec<String>> {
        let mut texts = Vec::new();
        for (at, json) in self.items.iter().enumerate() {
            let node = Node {
                json,
                step: Step::Item(at, &self.parent),
            };
            let text = node.as_text()?;
            if !text.trim().is_empty() {
                texts.push(clean(text).map_err(|error| node.error(error.code()))?);
            }
        }
        Ok(texts)
    }
}

/// The sum of amounts that were each bounded; `out_of_range` at `node` when it does not fit.
pub(super) fn sum(node: &Node<'_>, amounts: impl IntoIterator<Item = Decimal>) -> Result<Decimal> {
    let mut amounts = amounts.into_iter();
    let sum = amounts.try_fold(Decimal::ZERO, Decimal::checked_add);
    let sum = sum.ok_or_else(|| node.error(Code::OutOfRange))?;
    Ok(if sum.is_zero() { sum.abs() } else { sum })
}
