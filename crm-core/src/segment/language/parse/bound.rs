//! Placeholders: `:name` stands where a value stands that is written out, and becomes it.
//!
//! A value is put into the tree, never into the text: whatever it says, the steps around it are those of the text.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use sqlparser::tokenizer::Token;

use super::super::ast::{CastTarget, Expr};
use super::super::place::MAX_TEXT;
use super::super::words::nearest;
use super::{Parsed, Parser, read};
use crate::base::{Code, Error, Result, Value};

/// The values of placeholders.
pub(super) struct Values<'a> {
    /// None where nothing is bound.
    given: Option<&'a BTreeMap<String, Value>>,
    used: BTreeSet<String>,
}

impl<'a> Values<'a> {
    pub(super) fn none() -> Self {
        Self {
            given: None,
            used: BTreeSet::new(),
        }
    }

    fn of(given: &'a BTreeMap<String, Value>) -> Self {
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
        // A name that no placeholder can have may be anything.
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let field = match near {
            _ if name.is_empty() || name.len() > 64 || !name.bytes().all(fits) => "values".to_owned(),
            Some(near) => format!("values.{name}: :{near}?"),
            None => format!("values.{name}: no such placeholder"),
        };
        Err(Error::field_of(Code::UnknownField, field).with_entity("segment"))
    }
}

/// Reads a text with its placeholders. The places are those of this text.
pub(in super::super) fn bound(text: &str, values: &BTreeMap<String, Value>) -> Result<Parsed> {
    let (parsed, values) = read(text, MAX_TEXT, Values::of(values))?;
    values.check_used()?;
    Ok(parsed)
}

impl Expr {
    /// Reads a text in which `:name` stands for a value, and puts the values there. Whatever a value says, it stays one
    /// value: to be used for what somebody has typed. A text, a number, a truth, a date or an instant stands where one
    /// that is written out may stand; several texts stand in `IN (:names)` for all of them, and for an array elsewhere.
    ///
    /// `required` when a placeholder has no value, `unknown_field` when a value has no placeholder; and what
    /// [`Expr::parse`] refuses, with places in the text that was given.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    /// use crm_core::{Expr, Value};
    /// let values = BTreeMap::from([("city".to_owned(), Value::from("Martha's Vineyard")), ("least".to_owned(), 3.into())]);
    /// let expr = Expr::bind("city = :city AND order_count >= :least", &values)?;
    /// assert_eq!(expr.to_string(), "city = 'Martha''s Vineyard' AND order_count >= 3");
    /// let error = Expr::bind("order_days >= :least", &BTreeMap::new()).unwrap_err();
    /// assert_eq!(error.field(), Some("expression[14..20]: a value for :least is expected"));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn bind(text: &str, values: &BTreeMap<String, Value>) -> Result<Self> {
        bound(text, values).map(|parsed| parsed.expr)
    }
}

impl<'a> Parser<'a> {
    /// The name of the placeholder so far ahead.
    fn placeholder(&self, ahead: usize) -> Option<&str> {
        match self.peek_at(ahead)? {
            Token::Placeholder(name) => name.strip_prefix(':'),
            _ => None,
        }
    }

    /// The value that a placeholder stands for, which is not taken yet.
    fn peek_bound(&self) -> Result<Option<&'a Value>> {
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
        let Value::Text(text) = value else {
            let expected = format_args!("{what} is expected");
            return Err(self.span().error(Code::WrongType, expected));
        };
        self.take_placeholder();
        Ok(Some(text.clone()))
    }

    /// A number that is bound.
    pub(super) fn bound_number(&mut self) -> Result<Option<Decimal>> {
        let number = match self.peek_bound()? {
            Some(Value::Integer(number)) => Decimal::from(*number),
            Some(Value::Decimal(number)) => *number,
            _ => return Ok(None),
        };
        self.take_placeholder();
        Ok(Some(number))
    }

    /// What a placeholder stands for that is no number.
    pub(super) fn bound_value(&mut self) -> Result<Option<Parsed>> {
        let Some(value) = self.peek_bound()? else {
            return Ok(None);
        };
        self.take_placeholder();
        let span = self.last_span();
        let typed = |value: String, to| {
            let of = Box::new(Expr::Text { value });
            (Expr::Cast { of, to }, 1)
        };
        let (expr, parts) = match value {
            Value::Text(value) => (Expr::from(value.as_str()), 0),
            Value::Integer(value) => (Expr::from(*value), 0),
            Value::Decimal(value) => (Expr::from(*value), 0),
            Value::Bool(value) => (Expr::from(*value), 0),
            Value::Date(date) => typed(date.to_string(), CastTarget::Date),
            Value::Timestamp(at) => typed(at.to_string(), CastTarget::Instant),
            Value::Texts(texts) => {
                let items = texts.iter().map(|text| Expr::from(text.as_str())).collect();
                (Expr::Array { items }, texts.len())
            }
        };
        let parts = (0..parts).map(|_| super::Part::leaf(span)).collect();
        self.step(span, expr, parts).map(Some)
    }

    /// An item of `IN`: several where a placeholder alone stands for several texts.
    pub(super) fn items(&mut self) -> Result<Vec<Parsed>> {
        let is_alone = matches!(self.peek_at(1), Some(Token::Comma | Token::RParen));
        let Some(Value::Texts(texts)) = self.peek_bound()?.filter(|_| is_alone) else {
            return Ok(vec![self.expression(0)?]);
        };
        self.take_placeholder();
        let span = self.last_span();
        let before = self.nodes;
        let leaf = |text: &String| {
            self.nodes = before;
            self.leaf(span, Expr::from(text.as_str()))
        };
        texts.iter().map(leaf).collect()
    }
}
