//! An expression as a tree: what the text says, and what a user interface can build.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::decimal_json;

/// An expression over one customer, as a tree. In JSON each step is an object with a `type`:
/// `{"type": "is", "of": {"type": "name", "name": "email"}, "state": "null"}`.
///
/// It says the same as its text: `Display` writes the text, [`Expr::parse`] reads it. A tree that was parsed, or was
/// made by the builder, is the same after both. Whether names exist and types agree is found out when it is used.
///
/// ```
/// use crm_core::Expr;
/// let expr = Expr::parse("order_count >= 3 AND country IN ('CN', 'DE')")?;
/// assert_eq!(expr.to_string(), "order_count >= 3 AND country IN ('CN', 'DE')");
/// let json = serde_json::to_string(&expr).unwrap();
/// assert_eq!(serde_json::from_str::<Expr>(&json).unwrap(), expr);
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Expr {
    /// `NULL`.
    Null,
    /// `true` or `false`.
    Bool {
        /// Which of them.
        value: bool,
    },
    /// An exact number.
    Number {
        /// The number; in JSON a text such as `"1.50"`, or an integer.
        #[serde(deserialize_with = "decimal_json::read")]
        value: Decimal,
    },
    /// `'text'`. Beside an instant or a date it is one.
    Text {
        /// The text.
        value: String,
    },
    /// `INTERVAL '1 month 2 days'`.
    Interval {
        /// Civil months.
        #[serde(default, skip_serializing_if = "is_zero")]
        months: i32,
        /// Civil days.
        #[serde(default, skip_serializing_if = "is_zero")]
        days: i32,
        /// Milliseconds.
        #[serde(default, skip_serializing_if = "is_zero")]
        millis: i64,
    },
    /// `ARRAY['a', 'b']`.
    Array {
        /// The elements.
        items: Vec<Expr>,
    },
    /// A name: `order_count`, `orders.total`, `custom.favourite_colour`.
    Name {
        /// What stands before the dot.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        table: Option<String>,
        /// The name.
        name: String,
    },
    /// `properties->>'page'`: a property of an interaction.
    Property {
        /// The property's name.
        name: String,
    },
    /// `preferences->>'colour'`: a preference of the customer.
    Preference {
        /// The preference's name.
        name: String,
    },
    /// `NOT a`.
    Not {
        /// What is turned round.
        of: Box<Expr>,
    },
    /// `a AND b AND …`, of two or more.
    And {
        /// The conditions.
        of: Vec<Expr>,
    },
    /// `a OR b OR …`, of two or more.
    Or {
        /// The conditions.
        of: Vec<Expr>,
    },
    /// `a IS NULL`, `a IS NOT TRUE`.
    Is {
        /// What is asked about.
        of: Box<Expr>,
        /// What it is.
        state: State,
        /// Whether `NOT` stands before it.
        #[serde(default, skip_serializing_if = "is_false")]
        negated: bool,
    },
    /// `a < b`.
    Compare {
        /// How they are compared.
        op: Comparison,
        /// The left side.
        left: Box<Expr>,
        /// The right side.
        right: Box<Expr>,
    },
    /// `a IS DISTINCT FROM b`: whether they differ, NULL being a value like others.
    Distinct {
        /// The left side.
        left: Box<Expr>,
        /// The right side.
        right: Box<Expr>,
        /// Whether `NOT` stands before it.
        #[serde(default, skip_serializing_if = "is_false")]
        negated: bool,
    },
    /// `a BETWEEN low AND high`: both ends belong to it.
    Between {
        /// What is compared.
        of: Box<Expr>,
        /// The least.
        low: Box<Expr>,
        /// The greatest.
        high: Box<Expr>,
        /// Whether `NOT` stands before it.
        #[serde(default, skip_serializing_if = "is_false")]
        negated: bool,
    },
    /// `a IN (1, 2)`.
    In {
        /// What is looked for.
        of: Box<Expr>,
        /// Among these.
        items: Vec<Expr>,
        /// Whether `NOT` stands before it.
        #[serde(default, skip_serializing_if = "is_false")]
        negated: bool,
    },
    /// `a LIKE 'x%'`, and the other patterns.
    Matches {
        /// The text.
        of: Box<Expr>,
        /// How the pattern is read.
        by: Matching,
        /// The pattern.
        pattern: String,
        /// What takes a sign of the pattern literally, when it is not the backslash; for `LIKE`, `ILIKE` and `SIMILAR TO`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        escape: Option<char>,
        /// Whether `NOT` stands before it.
        #[serde(default, skip_serializing_if = "is_false")]
        negated: bool,
    },
    /// `'x' = ANY(tags)`, `'x' <> ALL(tags)`.
    Quantified {
        /// How an element is compared.
        op: Comparison,
        /// Some element or all of them.
        quantifier: Quantifier,
        /// What the elements are compared with.
        left: Box<Expr>,
        /// The array.
        array: Box<Expr>,
    },
    /// `tags @> ARRAY['a']`, `tags <@ ARRAY['a', 'b']`, `tags && ARRAY['a', 'b']`.
    Arrays {
        /// What is asked of them.
        op: ArrayOperator,
        /// The left array.
        left: Box<Expr>,
        /// The right array.
        right: Box<Expr>,
    },
    /// `a + b`.
    Arithmetic {
        /// What is done.
        op: Arithmetic,
        /// The left side.
        left: Box<Expr>,
        /// The right side.
        right: Box<Expr>,
    },
    /// `a || b`: texts put together.
    Concat {
        /// The first text.
        left: Box<Expr>,
        /// The second.
        right: Box<Expr>,
    },
    /// `-a`.
    Negate {
        /// Of what.
        of: Box<Expr>,
    },
    /// `CASE [a] WHEN … THEN … ELSE … END`.
    Case {
        /// What each `WHEN` is compared with; without it each is a condition.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        operand: Option<Box<Expr>>,
        /// The cases, in order.
        whens: Vec<When>,
        /// What it is otherwise; NULL without it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        otherwise: Option<Box<Expr>>,
    },
    /// `CAST(a AS DATE)`, `a::date`, `DATE '2026-01-31'`.
    Cast {
        /// Of what.
        of: Box<Expr>,
        /// To which type.
        to: CastTarget,
    },
    /// `EXTRACT(YEAR FROM a)`.
    Extract {
        /// Which part.
        part: DatePart,
        /// Of what.
        of: Box<Expr>,
    },
    /// `a AT TIME ZONE 'Asia/Tokyo'`: what clocks show there at an instant, for `EXTRACT`, `DATE_TRUNC` and `::date`; or the
    /// instant at which they show it.
    AtTimeZone {
        /// Of what.
        of: Box<Expr>,
        /// The zone's IANA name.
        zone: String,
    },
    /// `has_consent('newsletter')`, `now()`.
    Call {
        /// The function's name.
        name: String,
        /// Its arguments.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        args: Vec<Expr>,
    },
    /// `SUM(orders.total) FILTER (WHERE …)`.
    Aggregate {
        /// What is asked of the rows.
        measure: Measure,
        /// The table, for a count of rows; or what is taken of each row, which names the table: `orders.total`.
        of: Box<Expr>,
        /// Which rows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        filter: Option<Box<Expr>>,
    },
}

/// Nothing of what it says: the values in it may be personal. `Display` writes the text.
impl std::fmt::Debug for Expr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Expr(..)")
    }
}

/// A case of `CASE`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The condition, or what the operand is compared with.
    pub when: Expr,
    /// What it is then.
    pub then: Expr,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_false(flag: &bool) -> bool {
    !flag
}

fn is_zero<T: Default + PartialEq>(number: &T) -> bool {
    *number == T::default()
}

/// An enum of the language: its variants with their names in JSON and in the text.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// As it is written in a text.
            pub(super) const fn text(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

words! {
    /// What `IS` asks.
    State {
        /// Not known.
        Null = "NULL",
        /// True, and known to be.
        True = "TRUE",
        /// False, and known to be.
        False = "FALSE",
    }
}

words! {
    /// How two values are compared.
    Comparison {
        /// `=`
        Equal = "=",
        /// `<>`
        NotEqual = "<>",
        /// `<`
        Less = "<",
        /// `<=`
        LessOrEqual = "<=",
        /// `>`
        Greater = ">",
        /// `>=`
        GreaterOrEqual = ">=",
    }
}

words! {
    /// How a pattern is read.
    Matching {
        /// `LIKE`: `%` is any text, `_` any character.
        Like = "LIKE",
        /// `ILIKE`: the same, whether letters are small or capital.
        Ilike = "ILIKE",
        /// `SIMILAR TO`: the same, with `|`, `*`, `+`, `?`, `{}`, `()` and `[]` of regular expressions.
        Similar = "SIMILAR TO",
        /// `~`: a regular expression that some part of the text matches.
        Regex = "~",
        /// `~*`: the same, whether letters are small or capital.
        RegexInsensitive = "~*",
    }
}

words! {
    /// Some or all elements of an array.
    Quantifier {
        /// At least one.
        Any = "ANY",
        /// Each, also when there is none.
        All = "ALL",
    }
}

words! {
    /// What is asked of two arrays.
    ArrayOperator {
        /// `@>`: the left one holds all of the right one.
        Contains = "@>",
        /// `<@`: the right one holds all of the left one.
        ContainedBy = "<@",
        /// `&&`: they have an element in common.
        Overlaps = "&&",
    }
}

words! {
    /// What is done with two numbers, or with instants, dates and intervals.
    Arithmetic {
        /// `+`
        Add = "+",
        /// `-`
        Subtract = "-",
        /// `*`
        Multiply = "*",
        /// `/`
        Divide = "/",
        /// `%`
        Remainder = "%",
    }
}

words! {
    /// What is asked of several rows.
    Measure {
        /// How many rows; of a column, how many values.
        Count = "COUNT",
        /// How many different values.
        CountDistinct = "COUNT(DISTINCT",
        /// The sum.
        Sum = "SUM",
        /// The mean.
        Average = "AVG",
        /// The least.
        Min = "MIN",
        /// The greatest.
        Max = "MAX",
        /// That of the earliest row.
        First = "FIRST",
        /// That of the latest row.
        Last = "LAST",
    }
}

words! {
    /// A part of an instant or a date.
    DatePart {
        /// The year.
        Year = "YEAR",
        /// The quarter, 1 to 4.
        Quarter = "QUARTER",
        /// The month, 1 to 12.
        Month = "MONTH",
        /// The week of ISO 8601.
        Week = "WEEK",
        /// The day of the month.
        Day = "DAY",
        /// The day of the week; 0 is Sunday.
        DayOfWeek = "DOW",
        /// The day of the week; 1 is Monday.
        IsoDayOfWeek = "ISODOW",
        /// The day of the year.
        DayOfYear = "DOY",
        /// The hour, 0 to 23.
        Hour = "HOUR",
        /// The minute.
        Minute = "MINUTE",
    }
}

words! {
    /// What a value can be made.
    CastTarget {
        /// `DATE`: a civil date, of an instant in the business's zone.
        Date = "DATE",
        /// `TIMESTAMPTZ`: an instant, of a date its first one.
        Instant = "TIMESTAMPTZ",
        /// `TIMESTAMP`: the same; before `AT TIME ZONE` what clocks show there.
        Civil = "TIMESTAMP",
        /// `INTERVAL`: a length of time.
        Interval = "INTERVAL",
        /// `NUMERIC`: a number.
        Number = "NUMERIC",
        /// `TEXT`: a text.
        Text = "TEXT",
        /// `BOOLEAN`: true or false.
        Bool = "BOOLEAN",
    }
}

impl DatePart {
    pub(super) const ALL: [Self; 10] = [
        Self::Year,
        Self::Quarter,
        Self::Month,
        Self::Week,
        Self::Day,
        Self::DayOfWeek,
        Self::IsoDayOfWeek,
        Self::DayOfYear,
        Self::Hour,
        Self::Minute,
    ];
}

impl Expr {
    /// The steps that this one is made of, in the order of the text.
    pub(in crate::segment) fn children(&self) -> Vec<&Expr> {
        match self {
            Self::Null
            | Self::Bool { .. }
            | Self::Number { .. }
            | Self::Text { .. }
            | Self::Interval { .. }
            | Self::Name { .. }
            | Self::Property { .. }
            | Self::Preference { .. } => Vec::new(),
            Self::Not { of }
            | Self::Negate { of }
            | Self::Is { of, .. }
            | Self::Matches { of, .. }
            | Self::Cast { of, .. }
            | Self::Extract { of, .. }
            | Self::AtTimeZone { of, .. } => vec![of],
            Self::And { of } | Self::Or { of } => of.iter().collect(),
            Self::Array { items } | Self::Call { args: items, .. } => items.iter().collect(),
            Self::Compare { left, right, .. }
            | Self::Distinct { left, right, .. }
            | Self::Arrays { left, right, .. }
            | Self::Arithmetic { left, right, .. }
            | Self::Concat { left, right }
            | Self::Quantified {
                left, array: right, ..
            } => vec![left, right],
            Self::Between { of, low, high, .. } => vec![of, low, high],
            Self::In { of, items, .. } => std::iter::once(&**of).chain(items).collect(),
            Self::Case {
                operand,
                whens,
                otherwise,
            } => operand
                .iter()
                .map(|operand| &**operand)
                .chain(whens.iter().flat_map(|case| [&case.when, &case.then]))
                .chain(otherwise.iter().map(|otherwise| &**otherwise))
                .collect(),
            Self::Aggregate { of, filter, .. } => std::iter::once(&**of)
                .chain(filter.iter().map(|filter| &**filter))
                .collect(),
        }
    }

    /// Whether it is a value that is written out.
    pub(in crate::segment) fn is_literal(&self) -> bool {
        matches!(
            self,
            Self::Null | Self::Bool { .. } | Self::Number { .. } | Self::Text { .. } | Self::Interval { .. }
        )
    }
}
