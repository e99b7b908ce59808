//! Text to tree. The tokens are those of `sqlparser`; the grammar is SQL's of expressions, and no more of it.
//!
//! `sqlparser`'s own trees know the places of their steps only in part, and hold many forms that mean nothing here. This
//! grammar goes over the tokens once, so the cost of a text is in proportion to its length.

pub(super) mod bound;
mod operator;
mod primary;

use rust_decimal::Decimal;
use sqlparser::tokenizer::Token;

use bound::Values;

use super::ast::Expr;
use super::lex::{Lexeme, lex};
use super::place::{MAX_DEPTH, MAX_NODES, MAX_TEXT, Place, Span};
use crate::base::{Code, Error, Result};

/// How deep the parser calls itself; twice a step and a little more.
const MAX_LEVEL: u32 = 2 * MAX_DEPTH + 16;

/// A tree, and where its steps stand in the text.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) expr: Expr,
    pub(super) place: Place,
    depth: u32,
}

/// Reads a text of at most this many bytes.
pub(super) fn parse(text: &str, most: usize) -> Result<Parsed> {
    read(text, most, Values::none()).map(|(parsed, _)| parsed)
}

fn read<'a>(text: &str, most: usize, values: Values<'a>) -> Result<(Parsed, Values<'a>)> {
    if text.len() > most {
        return Err(Error::field_of(Code::TooLong, "expression").with_entity("segment"));
    }
    let (lexemes, end) = lex(text)?;
    let mut parser = Parser {
        lexemes,
        end,
        at: 0,
        level: 0,
        nodes: 0,
        values,
    };
    let parsed = parser.expression(0)?;
    if parser.at < parser.lexemes.len() {
        return Err(parser.unexpected("the end, or AND, OR or another operator"));
    }
    Ok((parsed, parser.values))
}

impl Expr {
    /// Reads a text; `malformed` when it is no expression, `too_long` above 16 KiB, `too_deep` and `too_many` when it has
    /// more than 64 levels, 1,000 steps or 10,000 values in a list. The error's field tells the place by characters.
    ///
    /// ```
    /// use crm_core::{Code, Expr};
    /// let error = Expr::parse("order_count >= AND country = 'DE'").unwrap_err();
    /// assert_eq!(error.code(), Code::Malformed);
    /// assert_eq!(error.field(), Some("expression[15..18]: a value is expected"));
    /// ```
    pub fn parse(text: &str) -> Result<Self> {
        parse(text, MAX_TEXT).map(|parsed| parsed.expr)
    }
}

impl std::str::FromStr for Expr {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}

struct Parser<'a> {
    lexemes: Vec<Lexeme>,
    /// Where the text ends.
    end: Span,
    at: usize,
    level: u32,
    nodes: usize,
    values: Values<'a>,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.peek_at(0)
    }

    fn peek_at(&self, ahead: usize) -> Option<&Token> {
        self.lexemes.get(self.at + ahead).map(|lexeme| &lexeme.token)
    }

    /// Where the next token stands.
    fn span(&self) -> Span {
        self.lexemes.get(self.at).map_or(self.end, |lexeme| lexeme.span)
    }

    /// Where the last token stood.
    fn last_span(&self) -> Span {
        let last = self.at.checked_sub(1).and_then(|at| self.lexemes.get(at));
        last.map_or(self.end, |lexeme| lexeme.span)
    }

    fn unexpected(&self, expected: &str) -> Error {
        self.span()
            .error(Code::Malformed, format_args!("{expected} is expected"))
    }

    fn take(&mut self, token: &Token) -> bool {
        let found = self.peek() == Some(token);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, token: &Token) -> Result<()> {
        if self.take(token) {
            return Ok(());
        }
        Err(self.unexpected(&token.to_string()))
    }

    /// Whether the token so far ahead is this word, which is given in capital letters.
    fn is_word(&self, ahead: usize, word: &str) -> bool {
        matches!(self.peek_at(ahead), Some(Token::Word(found))
            if found.quote_style.is_none() && found.value.eq_ignore_ascii_case(word))
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = self.is_word(0, word);
        self.at += usize::from(found);
        found
    }

    fn expect_word(&mut self, word: &str) -> Result<()> {
        if self.take_word(word) {
            return Ok(());
        }
        Err(self.unexpected(word))
    }

    /// A text in single quotes.
    fn text(&mut self) -> Option<String> {
        let text = match self.peek()? {
            Token::SingleQuotedString(text) | Token::EscapedStringLiteral(text) => text.clone(),
            _ => return None,
        };
        self.at += 1;
        Some(text)
    }

    /// A text in single quotes, or one that is bound.
    fn expect_text(&mut self, what: &str) -> Result<String> {
        if let Some(text) = self.bound_text(what)? {
            return Ok(text);
        }
        self.text().ok_or_else(|| self.unexpected(what))
    }

    /// The number that the next token is.
    fn number(&mut self) -> Result<Option<Decimal>> {
        if let Some(number) = self.bound_number()? {
            return Ok(Some(number));
        }
        let Some(Token::Number(digits, _)) = self.peek() else {
            return Ok(None);
        };
        let number = if digits.contains(['e', 'E']) {
            Decimal::from_scientific(digits)
        } else {
            Decimal::from_str_exact(digits)
        };
        let inexact = |_| self.span().error(Code::InvalidNumber, "at most 28 digits");
        let number = number.map_err(inexact)?;
        self.at += 1;
        Ok(Some(number))
    }

    /// An expression that holds together at least so tightly.
    fn expression(&mut self, least: u8) -> Result<Parsed> {
        self.level += 1;
        if self.level > MAX_LEVEL {
            return Err(self.span().error(Code::TooDeep, "fewer levels"));
        }
        let parsed = self.prefix().and_then(|left| self.operators(left, least));
        self.level -= 1;
        parsed
    }

    /// A step without parts that stands from `start` to the last token.
    fn leaf(&mut self, start: Span, expr: Expr) -> Result<Parsed> {
        self.step(start, expr, Vec::new())
    }

    /// A step from `start` to the last token; `parts` are the parts of the expression, whose places are told.
    fn step(&mut self, start: Span, expr: Expr, parts: Vec<Part>) -> Result<Parsed> {
        let span = start.to(self.last_span());
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(span.error(Code::TooMany, format_args!("at most {MAX_NODES} steps")));
        }
        let depth = 1 + parts.iter().map(|part| part.depth).max().unwrap_or_default();
        if depth > MAX_DEPTH {
            return Err(span.error(Code::TooDeep, format_args!("at most {MAX_DEPTH} levels")));
        }
        let parts = parts.into_iter().map(|part| part.place).collect();
        let place = Place { span, parts };
        Ok(Parsed { expr, place, depth })
    }
}

/// What is left of a part when its tree went into that of its step.
struct Part {
    place: Place,
    depth: u32,
}

impl Part {
    /// That of a step without parts.
    fn leaf(span: Span) -> Self {
        let place = Place {
            span,
            parts: Vec::new(),
        };
        Self { place, depth: 1 }
    }
}

impl Parsed {
    /// The tree in a box, and the rest.
    fn split(self) -> (Box<Expr>, Part) {
        let Self { expr, place, depth } = self;
        (Box::new(expr), Part { place, depth })
    }
}

/// The trees of several, and the rest of each.
fn split_all(parsed: Vec<Parsed>) -> (Vec<Expr>, Vec<Part>) {
    parsed
        .into_iter()
        .map(|Parsed { expr, place, depth }| (expr, Part { place, depth }))
        .unzip()
}
