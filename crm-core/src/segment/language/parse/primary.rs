//! What stands alone: values, names, calls.

use sqlparser::tokenizer::Token;

use super::super::ast::{CastTarget, DatePart, Expr, Matching, Measure, When};
use super::super::interval;
use super::super::place::Span;
use super::super::print::precedence::{NEGATE, NOT};
use super::super::words::{is_reserved, nearest};
use super::{Parsed, Parser, split_all};
use crate::base::{Code, Result};

const VALUE: &str = "a value";
/// There are no queries within an expression.
const EXISTS: &str = "ever(orders) or COUNT(orders) FILTER (WHERE …) > 0";
const PLACEHOLDER: &str = "a value, or a placeholder such as :name";

impl Parser<'_> {
    /// A value, with the signs before it and the types behind it.
    pub(super) fn prefix(&mut self) -> Result<Parsed> {
        let start = self.span();
        if self.take_word("NOT") {
            let (of, part) = self.expression(NOT)?.split();
            return self.step(start, Expr::Not { of }, vec![part]);
        }
        if self.take(&Token::Minus) {
            if self.peek_at(1) != Some(&Token::DoubleColon)
                && let Some(number) = self.number()?
            {
                return self.leaf(start, Expr::Number { value: -number });
            }
            let (of, part) = self.expression(NEGATE)?.split();
            return self.step(start, Expr::Negate { of }, vec![part]);
        }
        if self.take(&Token::Plus) {
            return self.expression(NEGATE);
        }
        let mut parsed = self.primary()?;
        while self.take(&Token::DoubleColon) {
            let to = self.cast_target()?;
            let (of, part) = parsed.split();
            parsed = self.step(start, Expr::Cast { of, to }, vec![part])?;
        }
        Ok(parsed)
    }

    fn primary(&mut self) -> Result<Parsed> {
        let start = self.span();
        if self.take(&Token::LParen) {
            let inner = self.expression(0)?;
            self.expect(&Token::RParen)?;
            return Ok(inner);
        }
        if let Some(value) = self.number()? {
            return self.leaf(start, Expr::Number { value });
        }
        if let Some(value) = self.text() {
            return self.leaf(start, Expr::Text { value });
        }
        if let Some(value) = self.bound_value()? {
            return Ok(value);
        }
        let Some(Token::Word(word)) = self.peek() else {
            let is_other = matches!(self.peek(), Some(Token::Placeholder(_)));
            return Err(self.unexpected(if is_other { PLACEHOLDER } else { VALUE }));
        };
        if word.quote_style.is_some() {
            let name = word.value.clone();
            self.at += 1;
            return self.named(start, name, true);
        }
        let word = word.value.to_ascii_lowercase();
        let text_follows =
            matches!(self.peek_at(1), Some(Token::SingleQuotedString(_))) || self.placeholder(1).is_some();
        self.at += 1;
        match word.as_str() {
            "null" => self.leaf(start, Expr::Null),
            "true" | "false" => self.leaf(
                start,
                Expr::Bool {
                    value: word == "true",
                },
            ),
            "current_date" => self.call_of(start, "today", Vec::new()),
            "current_timestamp" => self.call_of(start, "now", Vec::new()),
            "date" if text_follows => self.typed_text(start, CastTarget::Date),
            "timestamp" if text_follows => self.typed_text(start, CastTarget::Civil),
            "timestamptz" if text_follows => self.typed_text(start, CastTarget::Instant),
            "interval" => self.interval(start),
            "array" => {
                self.expect(&Token::LBracket)?;
                let (items, parts) = split_all(self.list(&Token::RBracket)?);
                self.step(start, Expr::Array { items }, parts)
            }
            "case" => self.case(start),
            "cast" => {
                self.expect(&Token::LParen)?;
                let (of, part) = self.expression(0)?.split();
                self.expect_word("AS")?;
                let to = self.cast_target()?;
                self.expect(&Token::RParen)?;
                self.step(start, Expr::Cast { of, to }, vec![part])
            }
            "extract" => {
                self.expect(&Token::LParen)?;
                let part = self.date_part()?;
                self.expect_word("FROM")?;
                let (of, of_part) = self.expression(0)?.split();
                self.expect(&Token::RParen)?;
                self.step(start, Expr::Extract { part, of }, vec![of_part])
            }
            _ if is_reserved(&word) && !text_is_name(&word) => {
                self.at -= 1;
                Err(self.unexpected(if word == "exists" { EXISTS } else { VALUE }))
            }
            _ => self.named(start, word, false),
        }
    }

    /// `DATE '…'`
    fn typed_text(&mut self, start: Span, to: CastTarget) -> Result<Parsed> {
        let place = self.span();
        let value = self.expect_text("a text")?;
        let (of, part) = self.leaf(place, Expr::Text { value })?.split();
        self.step(start, Expr::Cast { of, to }, vec![part])
    }

    /// `INTERVAL '90 days'`, `INTERVAL '90' DAY`, `INTERVAL 90 DAY`
    fn interval(&mut self, start: Span) -> Result<Parsed> {
        // A text that is bound does not decide what is read behind it.
        let is_bound = self.placeholder(0).is_some();
        let (mut said, takes_unit) = match self.bound_interval()? {
            Some(text) => (text, false),
            None => match self.number()? {
                Some(number) => (number.to_string(), true),
                None => (self.expect_text("a length such as '90 days'")?, !is_bound),
            },
        };
        if takes_unit
            && interval::parse(&said).is_none()
            && let Some(Token::Word(unit)) = self.peek()
            && unit.quote_style.is_none()
            && !is_reserved(&unit.value.to_ascii_lowercase())
        {
            said = format!("{said} {}", unit.value);
            self.at += 1;
        }
        let Some(interval) = interval::parse(&said) else {
            let place = start.to(self.last_span());
            return Err(place.error(Code::Malformed, interval::EXAMPLE));
        };
        let expr = Expr::Interval {
            months: interval.months,
            days: interval.days,
            millis: interval.millis,
        };
        self.leaf(start, expr)
    }

    fn case(&mut self, start: Span) -> Result<Parsed> {
        let mut parts = Vec::new();
        let mut operand = None;
        if !self.is_word(0, "WHEN") {
            let (expr, part) = self.expression(0)?.split();
            operand = Some(expr);
            parts.push(part);
        }
        let mut whens = Vec::new();
        while self.take_word("WHEN") {
            let (when, when_part) = self.expression(0)?.split();
            self.expect_word("THEN")?;
            let (then, then_part) = self.expression(0)?.split();
            let (when, then) = (*when, *then);
            whens.push(When { when, then });
            parts.extend([when_part, then_part]);
        }
        if whens.is_empty() {
            return Err(self.unexpected("WHEN"));
        }
        let mut otherwise = None;
        if self.take_word("ELSE") {
            let (expr, part) = self.expression(0)?.split();
            otherwise = Some(expr);
            parts.push(part);
        }
        self.expect_word("END")?;
        let expr = Expr::Case {
            operand,
            whens,
            otherwise,
        };
        self.step(start, expr, parts)
    }

    fn cast_target(&mut self) -> Result<CastTarget> {
        let Some(Token::Word(word)) = self.peek() else {
            return Err(self.unexpected("a type"));
        };
        let target = match word.value.to_ascii_lowercase().as_str() {
            "date" => CastTarget::Date,
            "timestamp" => CastTarget::Civil,
            "timestamptz" => CastTarget::Instant,
            "interval" => CastTarget::Interval,
            "numeric" | "decimal" | "integer" | "int" | "bigint" | "number" => CastTarget::Number,
            "text" | "varchar" => CastTarget::Text,
            "boolean" | "bool" => CastTarget::Bool,
            _ => return Err(self.unexpected("date, timestamptz, interval, numeric, text or boolean")),
        };
        self.at += 1;
        Ok(target)
    }

    fn date_part(&mut self) -> Result<DatePart> {
        let Some(Token::Word(word)) = self.peek() else {
            return Err(self.unexpected("a part such as YEAR"));
        };
        if let Some(part) = part_named(&word.value) {
            self.at += 1;
            return Ok(part);
        }
        let near = nearest(&word.value, DatePart::ALL.iter().map(|part| part.text()));
        Err(self.unexpected(near.unwrap_or("YEAR, QUARTER, MONTH, WEEK, DAY, DOW, HOUR")))
    }

    /// A name, of an attribute or of a function; one between quotes is never a word of the language.
    fn named(&mut self, start: Span, name: String, quoted: bool) -> Result<Parsed> {
        if self.take(&Token::LParen) {
            if let Some(measure) = measure_named(&name).filter(|_| !quoted) {
                return self.aggregate(start, measure);
            }
            return self.call(start, &name, quoted);
        }
        let (mut table, mut name) = (None, name);
        if self.take(&Token::Period) {
            let Some(Token::Word(word)) = self.peek() else {
                return Err(self.unexpected("a name"));
            };
            let second = match word.quote_style {
                Some(_) => word.value.clone(),
                None => word.value.to_ascii_lowercase(),
            };
            self.at += 1;
            table = Some(std::mem::replace(&mut name, second));
        }
        let of = |owner| table.as_ref().is_none_or(|table| table == owner);
        let is_property = name == "properties" && of("interactions");
        if (is_property || name == "preferences" && of("customer")) && self.take(&Token::LongArrow) {
            let name = self.expect_text("the name in single quotes")?;
            let expr = if is_property {
                Expr::Property { name }
            } else {
                Expr::Preference { name }
            };
            return self.leaf(start, expr);
        }
        self.leaf(start, Expr::Name { table, name })
    }

    /// A call, after its opening parenthesis.
    fn call(&mut self, start: Span, name: &str, quoted: bool) -> Result<Parsed> {
        let args = self.list(&Token::RParen)?;
        if self.is_word(0, "FILTER") {
            return Err(self.unexpected("COUNT, SUM, AVG, MIN, MAX, FIRST or LAST before FILTER"));
        }
        match name {
            "regexp_matches" if !quoted => self.regexp_matches(start, args),
            "date_part" if !quoted => self.date_part_call(start, args),
            _ => self.call_of(start, name, args),
        }
    }

    fn call_of(&mut self, start: Span, name: &str, args: Vec<Parsed>) -> Result<Parsed> {
        let (args, parts) = split_all(args);
        let name = name.to_owned();
        self.step(start, Expr::Call { name, args }, parts)
    }

    fn regexp_matches(&mut self, start: Span, args: Vec<Parsed>) -> Result<Parsed> {
        if let Ok([of, pattern]) = <[Parsed; 2]>::try_from(args)
            && let Expr::Text { value: pattern } = pattern.expr
        {
            let (of, part) = of.split();
            let expr = Expr::Matches {
                of,
                by: Matching::Regex,
                pattern,
                escape: None,
                negated: false,
            };
            return self.step(start, expr, vec![part]);
        }
        let place = start.to(self.last_span());
        Err(place.error(Code::Malformed, "regexp_matches(text, 'pattern')"))
    }

    fn date_part_call(&mut self, start: Span, args: Vec<Parsed>) -> Result<Parsed> {
        if let Ok([part, of]) = <[Parsed; 2]>::try_from(args)
            && let Expr::Text { value } = &part.expr
            && let Some(part) = part_named(value)
        {
            let (of, of_part) = of.split();
            return self.step(start, Expr::Extract { part, of }, vec![of_part]);
        }
        let place = start.to(self.last_span());
        Err(place.error(Code::Malformed, "date_part('year', instant or date)"))
    }

    /// An aggregate, after its opening parenthesis.
    fn aggregate(&mut self, start: Span, mut measure: Measure) -> Result<Parsed> {
        if self.peek() == Some(&Token::Mul) {
            return Err(self.unexpected("the table: COUNT(orders)"));
        }
        if measure == Measure::Count && self.take_word("DISTINCT") {
            measure = Measure::CountDistinct;
        }
        let (of, part) = self.expression(0)?.split();
        self.expect(&Token::RParen)?;
        let mut parts = vec![part];
        let mut filter = None;
        if self.take_word("FILTER") {
            self.expect(&Token::LParen)?;
            self.expect_word("WHERE")?;
            let (expr, part) = self.expression(0)?.split();
            self.expect(&Token::RParen)?;
            filter = Some(expr);
            parts.push(part);
        }
        let expr = Expr::Aggregate { measure, of, filter };
        self.step(start, expr, parts)
    }
}

/// Whether a word that can begin a value is a name where none follows.
fn text_is_name(word: &str) -> bool {
    matches!(word, "date" | "timestamp" | "timestamptz")
}

fn part_named(name: &str) -> Option<DatePart> {
    let mut known = DatePart::ALL.into_iter();
    known.find(|part| part.text().eq_ignore_ascii_case(name))
}

fn measure_named(name: &str) -> Option<Measure> {
    Some(match name {
        "count" => Measure::Count,
        "sum" => Measure::Sum,
        "avg" => Measure::Average,
        "min" => Measure::Min,
        "max" => Measure::Max,
        "first" => Measure::First,
        "last" => Measure::Last,
        _ => return None,
    })
}
