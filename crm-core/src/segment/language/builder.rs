//! Expressions made in Rust; and what the language knows. An [`Expr`] is its text wherever a `String` is taken; `preview`
//! and others take `&expr.to_string()`.
#![doc = include_str!("LANGUAGE.md")]

use rust_decimal::Decimal;

use super::ast::{Arithmetic, Comparison, Expr, Matching, Measure, Quantifier, State};
use crate::base::Timestamp;

/// An attribute of the customer, or a column of the table at hand: `attr("order_count")`, `attr("orders.total")`.
///
/// ```
/// use crm_core::expr::{attr, call, days, now, rows};
/// let shoes = rows("order_lines").filter(attr("category").eq("shoes").and(attr("placed_at").ge(now() - days(30))));
/// let expr = attr("country").is_in(["CN", "DE"]).and(attr("order_count").ge(3)).and(shoes.count().ge(2));
/// assert_eq!(
///     expr.to_string(),
///     "country IN ('CN', 'DE') AND order_count >= 3 AND COUNT(order_lines) FILTER \
///      (WHERE category = 'shoes' AND placed_at >= now() - INTERVAL '30 days') >= 2"
/// );
/// let segment = crm_core::NewSegment::live("Shoes", expr);
/// assert!(segment.expression.unwrap().starts_with("country IN"));
/// let never = call("has_consent", ["newsletter", "email"]).not().or(attr("email").is_null());
/// assert_eq!(never.to_string(), "NOT has_consent('newsletter', 'email') OR email IS NULL");
/// ```
pub fn attr(name: &str) -> Expr {
    let (table, name) = match name.split_once('.') {
        Some((table, name)) => (Some(table.to_owned()), name),
        None => (None, name),
    };
    Expr::Name {
        table,
        name: name.to_owned(),
    }
}

/// A function of these arguments.
pub fn call(name: &str, args: impl IntoIterator<Item: Into<Expr>>) -> Expr {
    Expr::Call {
        name: name.to_owned(),
        args: args.into_iter().map(Into::into).collect(),
    }
}

/// The instant of the question.
pub fn now() -> Expr {
    call("now", [] as [Expr; 0])
}

/// Its date in the business's time zone.
pub fn today() -> Expr {
    call("today", [] as [Expr; 0])
}

/// An interval of days.
pub const fn days(days: i32) -> Expr {
    Expr::Interval {
        months: 0,
        days,
        millis: 0,
    }
}

/// An interval of months.
pub const fn months(months: i32) -> Expr {
    Expr::Interval {
        months,
        days: 0,
        millis: 0,
    }
}

/// An interval of hours.
pub const fn hours(hours: i32) -> Expr {
    Expr::Interval {
        months: 0,
        days: 0,
        millis: hours as i64 * 3_600_000,
    }
}

/// A customer's rows of a table: `orders`, `order_lines` or `interactions`.
pub fn rows(table: &str) -> Rows {
    Rows {
        table: table.to_owned(),
        filter: None,
    }
}

/// A customer's rows of a table; from [`rows`].
#[derive(Debug, Clone, PartialEq)]
pub struct Rows {
    table: String,
    filter: Option<Box<Expr>>,
}

impl Rows {
    /// Those for which this is true as well.
    #[must_use]
    pub fn filter(self, condition: Expr) -> Self {
        let filter = match self.filter {
            Some(before) => before.and(condition),
            None => condition,
        };
        Self {
            filter: Some(Box::new(filter)),
            ..self
        }
    }

    /// How many there are.
    pub fn count(self) -> Expr {
        let of = Box::new(attr(&self.table));
        Expr::Aggregate {
            measure: Measure::Count,
            of,
            filter: self.filter,
        }
    }

    /// How many different values a column has.
    pub fn count_distinct(self, column: &str) -> Expr {
        self.measure(Measure::CountDistinct, column)
    }

    /// The sum of a column.
    pub fn sum(self, column: &str) -> Expr {
        self.measure(Measure::Sum, column)
    }

    /// The mean of a column.
    pub fn average(self, column: &str) -> Expr {
        self.measure(Measure::Average, column)
    }

    /// The least value of a column.
    pub fn min(self, column: &str) -> Expr {
        self.measure(Measure::Min, column)
    }

    /// The greatest value of a column.
    pub fn max(self, column: &str) -> Expr {
        self.measure(Measure::Max, column)
    }

    /// A column of the earliest row.
    pub fn first(self, column: &str) -> Expr {
        self.measure(Measure::First, column)
    }

    /// A column of the latest row.
    pub fn last(self, column: &str) -> Expr {
        self.measure(Measure::Last, column)
    }

    fn measure(self, measure: Measure, column: &str) -> Expr {
        let of = Box::new(Expr::Name {
            table: Some(self.table),
            name: column.to_owned(),
        });
        Expr::Aggregate {
            measure,
            of,
            filter: self.filter,
        }
    }
}

macro_rules! comparisons {
    ($($(#[$doc:meta])* $name:ident = $op:ident,)*) => {
        $($(#[$doc])*
        #[must_use]
        pub fn $name(self, other: impl Into<Expr>) -> Self {
            self.compare(Comparison::$op, other)
        })*
    };
}

#[expect(
    clippy::should_implement_trait,
    reason = "`not` reads like `and` and `or`, and takes no trait into scope"
)]
impl Expr {
    comparisons! {
        /// `a = b`
        eq = Equal,
        /// `a <> b`
        ne = NotEqual,
        /// `a < b`
        lt = Less,
        /// `a <= b`
        le = LessOrEqual,
        /// `a > b`
        gt = Greater,
        /// `a >= b`
        ge = GreaterOrEqual,
    }

    fn compare(self, op: Comparison, other: impl Into<Self>) -> Self {
        Self::Compare {
            op,
            left: Box::new(self),
            right: Box::new(other.into()),
        }
    }

    /// `a AND b`
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match self {
            Self::And { mut of } => {
                of.push(other);
                Self::And { of }
            }
            first => Self::And {
                of: vec![first, other],
            },
        }
    }

    /// `a OR b`
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match self {
            Self::Or { mut of } => {
                of.push(other);
                Self::Or { of }
            }
            first => Self::Or {
                of: vec![first, other],
            },
        }
    }

    /// `NOT a`
    #[must_use]
    pub fn not(self) -> Self {
        Self::Not { of: Box::new(self) }
    }

    /// `a IS NULL`
    #[must_use]
    pub fn is_null(self) -> Self {
        self.is(State::Null, false)
    }

    /// `a IS NOT NULL`
    #[must_use]
    pub fn is_not_null(self) -> Self {
        self.is(State::Null, true)
    }

    fn is(self, state: State, negated: bool) -> Self {
        let of = Box::new(self);
        Self::Is { of, state, negated }
    }

    /// `a IN (…)`
    #[must_use]
    pub fn is_in(self, items: impl IntoIterator<Item: Into<Self>>) -> Self {
        Self::In {
            of: Box::new(self),
            items: items.into_iter().map(Into::into).collect(),
            negated: false,
        }
    }

    /// `a BETWEEN low AND high`
    #[must_use]
    pub fn between(self, low: impl Into<Self>, high: impl Into<Self>) -> Self {
        Self::Between {
            of: Box::new(self),
            low: Box::new(low.into()),
            high: Box::new(high.into()),
            negated: false,
        }
    }

    /// `a LIKE 'pattern'`
    #[must_use]
    pub fn like(self, pattern: &str) -> Self {
        self.matches(Matching::Like, pattern)
    }

    /// `a ~ 'pattern'`, `a ILIKE 'pattern'` and the others.
    #[must_use]
    pub fn matches(self, by: Matching, pattern: &str) -> Self {
        Self::Matches {
            of: Box::new(self),
            by,
            pattern: pattern.to_owned(),
            escape: None,
            negated: false,
        }
    }

    /// `'element' = ANY(a)`
    #[must_use]
    pub fn has(self, element: impl Into<Self>) -> Self {
        Self::Quantified {
            op: Comparison::Equal,
            quantifier: Quantifier::Any,
            left: Box::new(element.into()),
            array: Box::new(self),
        }
    }

    fn arithmetic(self, op: Arithmetic, other: Self) -> Self {
        Self::Arithmetic {
            op,
            left: Box::new(self),
            right: Box::new(other),
        }
    }
}

macro_rules! operators {
    ($($trait:ident::$method:ident = $op:ident,)*) => {
        $(impl<T: Into<Expr>> std::ops::$trait<T> for Expr {
            type Output = Self;

            fn $method(self, other: T) -> Self {
                self.arithmetic(Arithmetic::$op, other.into())
            }
        })*
    };
}

operators! {
    Add::add = Add,
    Sub::sub = Subtract,
    Mul::mul = Multiply,
    Div::div = Divide,
    Rem::rem = Remainder,
}

impl From<&str> for Expr {
    fn from(text: &str) -> Self {
        Self::Text {
            value: text.to_owned(),
        }
    }
}

impl From<String> for Expr {
    fn from(value: String) -> Self {
        Self::Text { value }
    }
}

impl From<i64> for Expr {
    fn from(number: i64) -> Self {
        Self::Number { value: number.into() }
    }
}

impl From<i32> for Expr {
    fn from(number: i32) -> Self {
        i64::from(number).into()
    }
}

impl From<Decimal> for Expr {
    fn from(value: Decimal) -> Self {
        Self::Number { value }
    }
}

impl From<bool> for Expr {
    fn from(value: bool) -> Self {
        Self::Bool { value }
    }
}

/// `TIMESTAMPTZ '…'`
impl From<Timestamp> for Expr {
    fn from(at: Timestamp) -> Self {
        Self::Cast {
            of: Box::new(Self::Text {
                value: at.to_string(),
            }),
            to: super::ast::CastTarget::Instant,
        }
    }
}
