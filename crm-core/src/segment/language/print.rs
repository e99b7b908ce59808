//! The canonical text of an expression.

use std::fmt::{Display, Formatter, Result, Write as _};

use super::ast::{CastTarget, Expr, Matching, Measure};
use super::interval;
use super::words::{is_reserved, is_special_call};
use crate::segment::plan::Interval;

/// How tightly a step holds its parts together, as in SQL.
pub(super) mod precedence {
    pub(in super::super) const OR: u8 = 1;
    pub(in super::super) const AND: u8 = 2;
    pub(in super::super) const NOT: u8 = 3;
    pub(in super::super) const IS: u8 = 4;
    pub(in super::super) const COMPARE: u8 = 5;
    /// `BETWEEN`, `IN`, `LIKE`.
    pub(in super::super) const RANGE: u8 = 6;
    /// `||`, `~`, `@>` and other operators.
    pub(in super::super) const OTHER: u8 = 7;
    pub(in super::super) const ADD: u8 = 8;
    pub(in super::super) const MULTIPLY: u8 = 9;
    /// `AT TIME ZONE`.
    pub(in super::super) const ZONE: u8 = 10;
    pub(in super::super) const NEGATE: u8 = 11;
    pub(in super::super) const PRIMARY: u8 = 12;
}
use precedence::{ADD, AND, COMPARE, IS, MULTIPLY, NEGATE, NOT, OR, OTHER, PRIMARY, RANGE, ZONE};

fn precedence_of(expr: &Expr) -> u8 {
    use super::ast::Arithmetic::{Add, Subtract};
    match expr {
        Expr::Or { of } if of.len() > 1 => OR,
        Expr::And { of } if of.len() > 1 => AND,
        // One condition alone is written as what it is.
        Expr::Or { of } | Expr::And { of } => of.first().map_or(PRIMARY, precedence_of),
        Expr::Not { .. } => NOT,
        Expr::Is { .. } | Expr::Distinct { .. } => IS,
        Expr::Compare { .. } | Expr::Quantified { .. } => COMPARE,
        Expr::Matches {
            by: Matching::Regex | Matching::RegexInsensitive,
            ..
        }
        | Expr::Arrays { .. }
        | Expr::Concat { .. } => OTHER,
        Expr::Between { .. } | Expr::In { .. } | Expr::Matches { .. } => RANGE,
        Expr::Arithmetic {
            op: Add | Subtract, ..
        } => ADD,
        Expr::Arithmetic { .. } => MULTIPLY,
        Expr::AtTimeZone { .. } => ZONE,
        Expr::Negate { .. } => NEGATE,
        Expr::Number { value } if value.is_sign_negative() => NEGATE,
        _ => PRIMARY,
    }
}

/// An expression, in parentheses when it holds together less tightly than this.
struct Operand<'a>(&'a Expr, u8);

impl Display for Operand<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if precedence_of(self.0) < self.1 {
            write!(f, "({})", self.0)
        } else {
            Display::fmt(self.0, f)
        }
    }
}

/// A text between single quotes.
struct Quoted<'a>(&'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "'{}'", self.0.replace('\'', "''"))
    }
}

/// A name, between double quotes where it must be.
struct Identifier<'a>(&'a str);

impl Identifier<'_> {
    fn is_plain(&self) -> bool {
        let mut bytes = self.0.bytes();
        bytes
            .next()
            .is_some_and(|byte| byte.is_ascii_lowercase() || byte == b'_')
            && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    }
}

impl Display for Identifier<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if self.is_plain() && !is_reserved(self.0) {
            f.write_str(self.0)
        } else {
            write!(f, "\"{}\"", self.0.replace('"', "\"\""))
        }
    }
}

/// Several, with commas between.
struct List<'a>(&'a [Expr]);

impl Display for List<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        for (place, item) in self.0.iter().enumerate() {
            let comma = if place == 0 { "" } else { ", " };
            write!(f, "{comma}{item}")?;
        }
        Ok(())
    }
}

fn not(negated: bool) -> &'static str {
    if negated { "NOT " } else { "" }
}

fn chain(f: &mut Formatter<'_>, of: &[Expr], word: &str, precedence: u8, empty: &str) -> Result {
    match of {
        [] => return f.write_str(empty),
        [one] => return Display::fmt(one, f),
        _ => {}
    }
    for (place, item) in of.iter().enumerate() {
        if place > 0 {
            write!(f, " {word} ")?;
        }
        Operand(item, precedence + 1).fmt(f)?;
    }
    Ok(())
}

impl Display for Expr {
    #[expect(clippy::too_many_lines, reason = "an arm a construct")]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Null => f.write_str("NULL"),
            Self::Bool { value } => write!(f, "{value}"),
            Self::Number { value } => write!(f, "{value}"),
            Self::Text { value } => Quoted(value).fmt(f),
            Self::Interval { months, days, millis } => {
                let (months, days, millis) = (*months, *days, *millis);
                write!(
                    f,
                    "INTERVAL '{}'",
                    interval::text(Interval { months, days, millis })
                )
            }
            Self::Array { items } => write!(f, "ARRAY[{}]", List(items)),
            Self::Name { table: None, name } => Identifier(name).fmt(f),
            Self::Name {
                table: Some(table),
                name,
            } => write!(f, "{}.{}", Identifier(table), Identifier(name)),
            Self::Property { name } => write!(f, "(properties->>{})", Quoted(name)),
            Self::Preference { name } => write!(f, "(preferences->>{})", Quoted(name)),
            Self::Not { of } => write!(f, "NOT {}", Operand(of, NOT)),
            Self::And { of } => chain(f, of, "AND", AND, "true"),
            Self::Or { of } => chain(f, of, "OR", OR, "false"),
            Self::Is { of, state, negated } => {
                write!(f, "{} IS {}{}", Operand(of, IS + 1), not(*negated), state.text())
            }
            Self::Distinct { left, right, negated } => {
                let (left, right) = (Operand(left, IS + 1), Operand(right, IS + 1));
                write!(f, "{left} IS {}DISTINCT FROM {right}", not(*negated))
            }
            Self::Compare { op, left, right } => {
                write!(
                    f,
                    "{} {} {}",
                    Operand(left, COMPARE + 1),
                    op.text(),
                    Operand(right, COMPARE + 1)
                )
            }
            Self::Between {
                of,
                low,
                high,
                negated,
            } => {
                let (of, low, high) = (
                    Operand(of, RANGE + 1),
                    Operand(low, RANGE + 1),
                    Operand(high, RANGE + 1),
                );
                write!(f, "{of} {}BETWEEN {low} AND {high}", not(*negated))
            }
            Self::In { of, items, negated } => {
                write!(
                    f,
                    "{} {}IN ({})",
                    Operand(of, RANGE + 1),
                    not(*negated),
                    List(items)
                )
            }
            Self::Matches {
                of,
                by,
                pattern,
                escape,
                negated,
            } => {
                let pattern = Quoted(pattern);
                if matches!(by, Matching::Regex | Matching::RegexInsensitive) {
                    let not = if *negated { "!" } else { "" };
                    return write!(f, "{} {not}{} {pattern}", Operand(of, OTHER), by.text());
                }
                write!(
                    f,
                    "{} {}{} {pattern}",
                    Operand(of, RANGE + 1),
                    not(*negated),
                    by.text()
                )?;
                escape.map_or(Ok(()), |escape| {
                    write!(f, " ESCAPE {}", Quoted(escape.encode_utf8(&mut [0; 4])))
                })
            }
            Self::Quantified {
                op,
                quantifier,
                left,
                array,
            } => {
                write!(
                    f,
                    "{} {} {}({array})",
                    Operand(left, COMPARE + 1),
                    op.text(),
                    quantifier.text()
                )
            }
            Self::Arrays { op, left, right } => {
                write!(
                    f,
                    "{} {} {}",
                    Operand(left, OTHER),
                    op.text(),
                    Operand(right, OTHER + 1)
                )
            }
            Self::Arithmetic { op, left, right } => {
                let precedence = precedence_of(self);
                write!(
                    f,
                    "{} {} {}",
                    Operand(left, precedence),
                    op.text(),
                    Operand(right, precedence + 1)
                )
            }
            Self::Concat { left, right } => {
                write!(f, "{} || {}", Operand(left, OTHER), Operand(right, OTHER + 1))
            }
            // A number with its sign is one step, so that of another step is set apart.
            Self::Negate { of } => write!(f, "-({of})"),
            Self::Case {
                operand,
                whens,
                otherwise,
            } => {
                f.write_str("CASE")?;
                if let Some(operand) = operand {
                    write!(f, " {operand}")?;
                }
                for case in whens {
                    write!(f, " WHEN {} THEN {}", case.when, case.then)?;
                }
                if let Some(otherwise) = otherwise {
                    write!(f, " ELSE {otherwise}")?;
                }
                f.write_str(" END")
            }
            Self::Cast { of, to } => match (&**of, to) {
                (Self::Text { value }, CastTarget::Date | CastTarget::Instant | CastTarget::Civil) => {
                    write!(f, "{} {}", to.text(), Quoted(value))
                }
                _ => write!(f, "CAST({of} AS {})", to.text()),
            },
            Self::Extract { part, of } => write!(f, "EXTRACT({} FROM {of})", part.text()),
            Self::AtTimeZone { of, zone } => {
                write!(f, "{} AT TIME ZONE {}", Operand(of, ZONE), Quoted(zone))
            }
            Self::Call { name, args } => call(f, name, args),
            Self::Aggregate { measure, of, filter } => {
                let close = if *measure == Measure::CountDistinct {
                    " "
                } else {
                    "("
                };
                write!(f, "{}{close}{of})", measure.text())?;
                filter
                    .as_ref()
                    .map_or(Ok(()), |filter| write!(f, " FILTER (WHERE {filter})"))
            }
        }
    }
}

/// The text, for whatever takes one: `NewSegment::live("Regulars", attr("order_count").ge(3))`.
impl From<Expr> for String {
    fn from(expr: Expr) -> Self {
        expr.to_string()
    }
}

fn call(f: &mut Formatter<'_>, name: &str, args: &[Expr]) -> Result {
    match (name, args) {
        ("today", []) => f.write_str("CURRENT_DATE"),
        _ if is_special_call(name) => write!(f, "\"{name}\"({})", List(args)),
        _ => {
            Identifier(name).fmt(f)?;
            f.write_char('(')?;
            List(args).fmt(f)?;
            f.write_char(')')
        }
    }
}
