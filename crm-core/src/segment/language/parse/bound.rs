//! Placeholders: `:name` stands where a value stands that is written out, and becomes it.
//!
//! A value is put into the tree, never into the text: whatever it says, the steps around it are those of the text.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use sqlparser::tokenizer::Token;

use super::super::ast::{CastTarget, Expr};
use super::super::interval;
use super::super::parameter::Parameter;
use super::super::place::Span;
use super::super::place::{MAX_ITEMS, MAX_TEXT};
use super::super::words::nearest;
use super::{Parsed, Parser, Part, read};
use crate::base::{Code, Error, Result};

/// The values of placeholders.
pub(super) struct Values<'a> {
    /// None where nothing is bound.
    given: Option<&'a BTreeMap<String, Parameter>>,
    used: BTreeSet<String>,
}

impl<'a> Values<'a> {
    pub(super) fn none() -> Self {
        Self {
            given: None,
            used: BTreeSet::new(),
        }
    }

    fn of(given: &'a BTreeMap<String, Parameter>) -> Self {
        Self {
            given: Some(given),
            ..Self::none()
        }
    }

    /// Refuses a value without a placeholder, naming the placeholder that is nearest.
    fn check_used(&self) -> Result<()> {
        let mut given = self.given.into_iter().flat_map(BTreeMap::keys);
        let Some(name) = given.find(|name| !self.used.contains(*name)) else {
            return Ok(());
        };
        let near = nearest(name, self.used.iter().map(String::as_str));
        Err(refused(Code::UnknownField, name, |name| match near {
            Some(near) => format!("values.{name}: :{near}?"),
            None => format!("values.{name}: no such placeholder"),
        }))
    }

    /// Refuses what no expression could hold, before any of it is looked at.
    fn check_size(&self) -> Result<()> {
        let mut bytes = 0;
        for (name, value) in self.given.into_iter().flatten() {
            let count = match value {
                Parameter::Texts(texts) => texts.len(),
                Parameter::List(items) => items.len(),
                _ => 1,
            };
            if count > MAX_ITEMS {
                return Err(refused(Code::TooMany, name, |name| format!("values.{name}")));
            }
            bytes += length(value);
            if bytes > MAX_TEXT {
                return Err(refused(Code::TooLong, name, |name| format!("values.{name}")));
            }
        }
        Ok(())
    }
}

/// About the bytes of a value's texts.
fn length(value: &Parameter) -> usize {
    match value {
        Parameter::Text(text) | Parameter::Interval(text) => text.len(),
        Parameter::Texts(texts) => texts.iter().map(String::len).sum(),
        Parameter::List(items) => items.iter().map(length).sum(),
        _ => 0,
    }
}

/// The error of a value, which says its name unless no placeholder can have it: then it may be anything.
fn refused(code: Code, name: &str, field: impl FnOnce(&str) -> String) -> Error {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let is_name = (1..=64).contains(&name.len()) && name.bytes().all(fits);
    let field = if is_name { field(name) } else { "values".to_owned() };
    Error::field_of(code, field).with_entity("segment")
}

/// Reads a text with its placeholders. The places are those of this text.
pub(in super::super) fn bound(text: &str, values: &BTreeMap<String, Parameter>) -> Result<Parsed> {
    let values = Values::of(values);
    values.check_size()?;
    let (parsed, values) = read(text, MAX_TEXT, values)?;
    values.check_used()?;
    Ok(parsed)
}

impl Expr {
    /// Reads a text in which `:name` stands for a value, and puts the values there. Whatever a value says, it stays one
    /// value: to be used for what somebody has typed. A text, a number, a truth, a date, an instant or an interval stands
    /// where one that is written out may stand; several stand in `IN (:names)` for all of them, and texts elsewhere for an
    /// array.
    ///
    /// `required` when a placeholder has no value, `unknown_field` when a value has no placeholder; and what
    /// [`Expr::parse`] refuses, with places in the text that was given.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    /// use crm_core::{Expr, Parameter};
    /// let values = BTreeMap::from([("city".to_owned(), Parameter::from("Martha's Vineyard")), ("least".to_owned(), 3.into())]);
    /// let expr = Expr::bind("city = :city AND order_count >= :least", &values)?;
    /// assert_eq!(expr.to_string(), "city = 'Martha''s Vineyard' AND order_count >= 3");
    /// let error = Expr::bind("order_days >= :least", &BTreeMap::new()).unwrap_err();
    /// assert_eq!(error.field(), Some("expression[14..20]: a value for :least is expected"));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn bind(text: &str, values: &BTreeMap<String, Parameter>) -> Result<Self> {
        bound(text, values).map(|parsed| parsed.expr)
    }
}

/// The texts of a list that holds nothing else.
fn texts(value: &Parameter) -> Option<Vec<&str>> {
    fn text(item: &Parameter) -> Option<&str> {
        match item {
            Parameter::Text(text) => Some(text),
            _ => None,
        }
    }
    match value {
        Parameter::Texts(texts) => Some(texts.iter().map(String::as_str).collect()),
        Parameter::List(items) => items.iter().map(text).collect(),
        _ => None,
    }
}

impl<'a> Parser<'a> {
    /// The name of the placeholder so far ahead.
    pub(super) fn placeholder(&self, ahead: usize) -> Option<&str> {
        match self.peek_at(ahead)? {
            Token::Placeholder(name) => name.strip_prefix(':'),
            _ => None,
        }
    }

    /// The value that a placeholder stands for, which is not taken yet.
    fn peek_bound(&self) -> Result<Option<&'a Parameter>> {
        let Some(name) = self.placeholder(0) else {
            return Ok(None);
        };
        let Some(given) = self.values.given else {
            let unbound = format_args!(":{name} has no value; `bind` puts it there");
            return Err(self.span().error(Code::Required, unbound));
        };
        let missing = || {
            let expected = format_args!("a value for :{name} is expected");
            self.span().error(Code::Required, expected)
        };
        given.get(name).map(Some).ok_or_else(missing)
    }

    fn take_placeholder(&mut self) {
        if let Some(name) = self.placeholder(0).map(str::to_owned) {
            self.values.used.insert(name);
            self.at += 1;
        }
    }

    /// A text that is bound where only a text may stand.
    pub(super) fn bound_text(&mut self, what: &str) -> Result<Option<String>> {
        let Some(value) = self.peek_bound()? else {
            return Ok(None);
        };
        let Parameter::Text(text) = value else {
            let expected = format_args!("{what} is expected");
            return Err(self.span().error(Code::WrongType, expected));
        };
        self.take_placeholder();
        Ok(Some(text.clone()))
    }

    /// A number that is bound.
    pub(super) fn bound_number(&mut self) -> Result<Option<Decimal>> {
        let number = match self.peek_bound()? {
            Some(Parameter::Integer(number)) => Decimal::from(*number),
            Some(Parameter::Decimal(number)) => *number,
            _ => return Ok(None),
        };
        self.take_placeholder();
        Ok(Some(number))
    }

    /// An interval that is bound.
    pub(super) fn bound_interval(&mut self) -> Result<Option<String>> {
        let Some(Parameter::Interval(text)) = self.peek_bound()? else {
            return Ok(None);
        };
        self.take_placeholder();
        Ok(Some(text.clone()))
    }

    /// What a placeholder stands for that is no number.
    pub(super) fn bound_value(&mut self) -> Result<Option<Parsed>> {
        let Some(value) = self.peek_bound()? else {
            return Ok(None);
        };
        self.take_placeholder();
        let span = self.last_span();
        let Some(texts) = texts(value) else {
            return self.one(span, value).map(Some);
        };
        let parts = texts.iter().map(|_| Part::leaf(span)).collect();
        let items = texts.into_iter().map(Expr::from).collect();
        self.step(span, Expr::Array { items }, parts).map(Some)
    }

    /// A value that is no list.
    fn one(&mut self, span: Span, value: &Parameter) -> Result<Parsed> {
        let mut typed = |value: String, to| {
            let (of, part) = self.leaf(span, Expr::Text { value })?.split();
            self.step(span, Expr::Cast { of, to }, vec![part])
        };
        match value {
            Parameter::Text(value) => self.leaf(span, Expr::from(value.as_str())),
            Parameter::Integer(value) => self.leaf(span, Expr::from(*value)),
            Parameter::Decimal(value) => self.leaf(span, Expr::from(*value)),
            Parameter::Bool(value) => self.leaf(span, Expr::from(*value)),
            Parameter::Date(date) => typed(date.to_string(), CastTarget::Date),
            Parameter::Timestamp(at) => typed(at.to_string(), CastTarget::Instant),
            Parameter::Interval(text) => {
                let malformed = || span.error(Code::Malformed, interval::EXAMPLE);
                let length = interval::parse(text).ok_or_else(malformed)?;
                let expr = Expr::Interval {
                    months: length.months,
                    days: length.days,
                    millis: length.millis,
                };
                self.leaf(span, expr)
            }
            Parameter::Texts(_) | Parameter::List(_) => {
                Err(span.error(Code::WrongType, "one value; several stand in `IN` alone"))
            }
        }
    }

    /// An item of `IN`: several where a placeholder alone stands for several values.
    pub(super) fn items(&mut self) -> Result<Vec<Parsed>> {
        let is_alone = matches!(self.peek_at(1), Some(Token::Comma | Token::RParen));
        let texts: Vec<Parameter>;
        let items = match self.peek_bound()?.filter(|_| is_alone) {
            Some(Parameter::Texts(given)) => {
                texts = given.iter().map(|text| text.as_str().into()).collect();
                &texts
            }
            Some(Parameter::List(items)) => items,
            _ => return Ok(vec![self.expression(0)?]),
        };
        self.take_placeholder();
        let span = self.last_span();
        let before = self.nodes;
        let item = |item: &Parameter| {
            self.nodes = before;
            self.one(span, item)
        };
        items.iter().map(item).collect()
    }
}
