//! What stands between two values, or behind one.

use sqlparser::tokenizer::Token;

use super::super::ast::{Arithmetic, ArrayOperator, Comparison, Expr, Matching, Quantifier, State};
use super::super::place::MAX_ITEMS;
use super::super::print::precedence::{ADD, AND, COMPARE, IS, MULTIPLY, OR, OTHER, RANGE, ZONE};
use super::{Parsed, Parser, split_all};
use crate::base::{Code, Result};

/// An operator that stands between two values.
#[derive(Clone, Copy)]
enum Binary {
    Compare(Comparison),
    Arithmetic(Arithmetic),
    Arrays(ArrayOperator),
    Concat,
    Regex { by: Matching, negated: bool },
}

impl Binary {
    fn of(token: &Token) -> Option<(Self, u8)> {
        let regex = |by, negated| (Self::Regex { by, negated }, OTHER);
        Some(match token {
            Token::Eq | Token::DoubleEq => (Self::Compare(Comparison::Equal), COMPARE),
            Token::Neq => (Self::Compare(Comparison::NotEqual), COMPARE),
            Token::Lt => (Self::Compare(Comparison::Less), COMPARE),
            Token::LtEq => (Self::Compare(Comparison::LessOrEqual), COMPARE),
            Token::Gt => (Self::Compare(Comparison::Greater), COMPARE),
            Token::GtEq => (Self::Compare(Comparison::GreaterOrEqual), COMPARE),
            Token::Plus => (Self::Arithmetic(Arithmetic::Add), ADD),
            Token::Minus => (Self::Arithmetic(Arithmetic::Subtract), ADD),
            Token::Mul => (Self::Arithmetic(Arithmetic::Multiply), MULTIPLY),
            Token::Div => (Self::Arithmetic(Arithmetic::Divide), MULTIPLY),
            Token::Mod => (Self::Arithmetic(Arithmetic::Remainder), MULTIPLY),
            Token::AtArrow => (Self::Arrays(ArrayOperator::Contains), OTHER),
            Token::ArrowAt => (Self::Arrays(ArrayOperator::ContainedBy), OTHER),
            Token::Overlap => (Self::Arrays(ArrayOperator::Overlaps), OTHER),
            Token::StringConcat => (Self::Concat, OTHER),
            Token::Tilde => regex(Matching::Regex, false),
            Token::TildeAsterisk => regex(Matching::RegexInsensitive, false),
            Token::ExclamationMarkTilde => regex(Matching::Regex, true),
            Token::ExclamationMarkTildeAsterisk => regex(Matching::RegexInsensitive, true),
            _ => return None,
        })
    }
}

impl Parser<'_> {
    /// What follows a value, as long as it holds together at least so tightly.
    pub(super) fn operators(&mut self, mut left: Parsed, least: u8) -> Result<Parsed> {
        loop {
            left = if self.is_word(0, "OR") && least <= OR {
                self.chain(left, "OR", OR, |of| Expr::Or { of })?
            } else if self.is_word(0, "AND") && least <= AND {
                self.chain(left, "AND", AND, |of| Expr::And { of })?
            } else if self.is_word(0, "IS") && least <= IS {
                self.is(left)?
            } else if self.is_range() && least <= RANGE {
                self.range(left)?
            } else if self.is_word(0, "AT") && self.is_word(1, "TIME") && least <= ZONE {
                self.at_time_zone(left)?
            } else {
                match self.peek().and_then(Binary::of) {
                    Some((operator, precedence)) if least <= precedence => {
                        self.at += 1;
                        self.binary(left, operator, precedence)?
                    }
                    _ => return Ok(left),
                }
            };
        }
    }

    fn chain(
        &mut self,
        first: Parsed,
        word: &str,
        precedence: u8,
        make: fn(Vec<Expr>) -> Expr,
    ) -> Result<Parsed> {
        let start = first.place.span;
        let mut all = vec![first];
        while self.take_word(word) {
            all.push(self.expression(precedence + 1)?);
        }
        let (of, parts) = split_all(all);
        self.step(start, make(of), parts)
    }

    fn is(&mut self, left: Parsed) -> Result<Parsed> {
        self.at += 1;
        let negated = self.take_word("NOT");
        if self.take_word("DISTINCT") {
            self.expect_word("FROM")?;
            let start = left.place.span;
            let (left, left_part) = left.split();
            let (right, right_part) = self.expression(IS + 1)?.split();
            let expr = Expr::Distinct { left, right, negated };
            return self.step(start, expr, vec![left_part, right_part]);
        }
        let state = if self.take_word("NULL") || self.take_word("UNKNOWN") {
            State::Null
        } else if self.take_word("TRUE") {
            State::True
        } else if self.take_word("FALSE") {
            State::False
        } else {
            return Err(self.unexpected("NULL, TRUE, FALSE or DISTINCT FROM"));
        };
        let start = left.place.span;
        let (of, part) = left.split();
        self.step(start, Expr::Is { of, state, negated }, vec![part])
    }

    fn at_time_zone(&mut self, left: Parsed) -> Result<Parsed> {
        self.at += 2;
        self.expect_word("ZONE")?;
        let zone = self.expect_text("a zone such as 'Asia/Tokyo'")?;
        let start = left.place.span;
        let (of, part) = left.split();
        self.step(start, Expr::AtTimeZone { of, zone }, vec![part])
    }

    /// Whether `[NOT] IN`, `BETWEEN` or a pattern follows.
    fn is_range(&self) -> bool {
        let ahead = usize::from(self.is_word(0, "NOT"));
        ["IN", "BETWEEN", "LIKE", "ILIKE", "SIMILAR"]
            .iter()
            .any(|word| self.is_word(ahead, word))
    }

    fn range(&mut self, left: Parsed) -> Result<Parsed> {
        let start = left.place.span;
        let (of, part) = left.split();
        let negated = self.take_word("NOT");
        if self.take_word("IN") {
            self.expect(&Token::LParen)?;
            let (items, mut parts) = split_all(self.list_of(&Token::RParen, Self::items)?);
            if items.is_empty() {
                return Err(self.last_span().error(Code::Required, "at least one value"));
            }
            parts.insert(0, part);
            return self.step(start, Expr::In { of, items, negated }, parts);
        }
        if self.take_word("BETWEEN") {
            let (low, low_part) = self.expression(RANGE + 1)?.split();
            self.expect_word("AND")?;
            let (high, high_part) = self.expression(RANGE + 1)?.split();
            let expr = Expr::Between {
                of,
                low,
                high,
                negated,
            };
            return self.step(start, expr, vec![part, low_part, high_part]);
        }
        let by = if self.take_word("LIKE") {
            Matching::Like
        } else if self.take_word("ILIKE") {
            Matching::Ilike
        } else {
            self.expect_word("SIMILAR")?;
            self.expect_word("TO")?;
            Matching::Similar
        };
        let pattern = self.expect_text("a pattern in single quotes")?;
        let mut escape = None;
        if self.take_word("ESCAPE") {
            let place = self.span();
            let mut letters = self
                .expect_text("one character in single quotes")?
                .chars()
                .collect::<Vec<_>>();
            escape = letters.pop();
            if escape.is_none() || !letters.is_empty() {
                return Err(place.error(Code::Malformed, "one character"));
            }
        }
        let expr = Expr::Matches {
            of,
            by,
            pattern,
            escape,
            negated,
        };
        self.step(start, expr, vec![part])
    }

    fn binary(&mut self, left: Parsed, operator: Binary, precedence: u8) -> Result<Parsed> {
        let start = left.place.span;
        let (left, left_part) = left.split();
        if let Binary::Regex { by, negated } = operator {
            let pattern = self.expect_text("a pattern in single quotes")?;
            let expr = Expr::Matches {
                of: left,
                by,
                pattern,
                escape: None,
                negated,
            };
            return self.step(start, expr, vec![left_part]);
        }
        if let Binary::Compare(op) = operator
            && let Some(quantifier) = self.quantifier()
        {
            self.expect(&Token::LParen)?;
            let (array, part) = self.expression(0)?.split();
            self.expect(&Token::RParen)?;
            let expr = Expr::Quantified {
                op,
                quantifier,
                left,
                array,
            };
            return self.step(start, expr, vec![left_part, part]);
        }
        let (right, right_part) = self.expression(precedence + 1)?.split();
        let expr = match operator {
            Binary::Compare(op) => Expr::Compare { op, left, right },
            Binary::Arithmetic(op) => Expr::Arithmetic { op, left, right },
            Binary::Arrays(op) => Expr::Arrays { op, left, right },
            Binary::Concat | Binary::Regex { .. } => Expr::Concat { left, right },
        };
        self.step(start, expr, vec![left_part, right_part])
    }

    fn quantifier(&mut self) -> Option<Quantifier> {
        if self.peek_at(1) != Some(&Token::LParen) {
            return None;
        }
        if self.take_word("ANY") || self.take_word("SOME") {
            Some(Quantifier::Any)
        } else if self.take_word("ALL") {
            Some(Quantifier::All)
        } else {
            None
        }
    }

    /// What stands between commas up to this token, which is taken. Values that are written out are no steps.
    pub(super) fn list(&mut self, close: &Token) -> Result<Vec<Parsed>> {
        self.list_of(close, |parser| Ok(vec![parser.expression(0)?]))
    }

    fn list_of(
        &mut self,
        close: &Token,
        some: impl Fn(&mut Self) -> Result<Vec<Parsed>>,
    ) -> Result<Vec<Parsed>> {
        let mut items = Vec::new();
        if self.take(close) {
            return Ok(items);
        }
        loop {
            let before = self.nodes;
            let more = some(self)?;
            if more.iter().all(|item| item.expr.is_literal()) {
                self.nodes = before;
            }
            items.extend(more);
            if items.len() > MAX_ITEMS {
                let place = self.last_span();
                return Err(place.error(Code::TooMany, format_args!("at most {MAX_ITEMS} values")));
            }
            if self.take(close) {
                return Ok(items);
            }
            if !self.take(&Token::Comma) {
                return Err(self.unexpected(&format!(", or {close}")));
            }
        }
    }
}
