//! An expression that was checked: names are resolved, types agree, constants are folded. What evaluation runs.

use std::fmt;
use std::sync::Arc;

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use time::Date;

use crate::base::{TimeZone, Timestamp, Value};
use crate::model::ModelKind;

pub(crate) use super::language::{Arithmetic, Comparison, DatePart as Part, Measure, SegmentType as Type};

/// A length of time as SQL has it: months and days are civil, and as long as the calendar makes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Interval {
    pub(crate) months: i32,
    pub(crate) days: i32,
    pub(crate) millis: i64,
}

/// One value; of NULL no type is known.
#[derive(Clone, PartialEq)]
pub(crate) enum Scalar {
    Null,
    Bool(bool),
    Number(Decimal),
    Text(Arc<str>),
    Instant(Timestamp),
    Date(Date),
    Interval(Interval),
    Texts(Arc<[Arc<str>]>),
    Anniversary(crate::base::PartialDate),
}

/// A fact about a customer that needs no other rows. The numbers are in files.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode)]
pub(crate) enum Attribute {
    #[n(0)]
    Id,
    #[n(1)]
    Kind,
    #[n(2)]
    Name,
    #[n(3)]
    GivenName,
    #[n(4)]
    FamilyName,
    #[n(5)]
    Email,
    #[n(6)]
    Phone,
    #[n(7)]
    Country,
    #[n(8)]
    Region,
    #[n(9)]
    City,
    #[n(10)]
    PostalCode,
    #[n(11)]
    Birthday,
    #[n(12)]
    Gender,
    #[n(13)]
    Language,
    #[n(14)]
    TimeZone,
    #[n(15)]
    Occupation,
    #[n(16)]
    Lifecycle,
    #[n(17)]
    Owner,
    #[n(18)]
    Source,
    #[n(19)]
    Roles,
    #[n(20)]
    Tags,
    #[n(21)]
    CreatedAt,
    #[n(22)]
    UpdatedAt,
    /// A custom field, by its key.
    #[n(23)]
    Custom(#[cbor(n(0), with = "shared_text")] Arc<str>, #[n(1)] Type),
    /// A preference, by its name, read as this type.
    #[n(24)]
    Preference(#[cbor(n(0), with = "shared_text")] Arc<str>, #[n(1)] Type),
    #[n(25)]
    OrderCount,
    #[n(26)]
    OrderDays,
    #[n(27)]
    ReturnCount,
    #[n(28)]
    RefundCount,
    #[n(29)]
    FirstOrderAt,
    #[n(30)]
    LastOrderAt,
    /// What was spent in the base currency of the call: `spent('EUR')`.
    #[n(31)]
    Spent(#[n(0)] crate::base::Currency),
    #[n(32)]
    Refunded(#[n(0)] crate::base::Currency),
    #[n(33)]
    Balance(#[n(0)] crate::base::Currency),
    #[n(34)]
    InteractionCount,
    #[n(35)]
    LastInteractionAt,
    /// From when on there are fewer orders than this, of whatever kind, where that is known. It has no name in expressions.
    #[n(36)]
    OrdersEnd(#[n(0)] u8),
}

/// A text that others hold too.
mod shared_text {
    use std::sync::Arc;

    use minicbor::decode::{self, Decoder};
    use minicbor::encode::{self, Encoder};

    pub(super) fn encode<C, W: encode::Write>(
        text: &Arc<str>,
        to: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), encode::Error<W::Error>> {
        to.str(text).map(drop)
    }

    pub(super) fn decode<C>(from: &mut Decoder<'_>, _: &mut C) -> Result<Arc<str>, decode::Error> {
        from.str().map(Arc::from)
    }
}

impl Attribute {
    /// The most orders of which columns say from when on there are fewer.
    pub(crate) const MOST_ENDS: u8 = 4;

    /// Whether it is in the customer's profile, and so follows what the customer does.
    pub(crate) fn is_figure(&self) -> bool {
        matches!(
            self,
            Self::OrderCount
                | Self::OrderDays
                | Self::ReturnCount
                | Self::RefundCount
                | Self::FirstOrderAt
                | Self::LastOrderAt
                | Self::Spent(_)
                | Self::Refunded(_)
                | Self::Balance(_)
                | Self::InteractionCount
                | Self::LastInteractionAt
                | Self::OrdersEnd(_)
        )
    }
}

/// A table of a customer's own rows. Deleted rows are in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Table {
    Orders,
    OrderLines,
    Interactions,
}

/// A column of such a table.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Column {
    // Of orders, and of lines their order's.
    OrderId,
    Number,
    Source,
    PlacedAt,
    Status,
    Currency,
    /// Of interactions too.
    Channel,
    /// What the customer owes for the order, before refunds.
    Total,
    /// The total less what was refunded.
    Net,
    // Of lines alone.
    Sku,
    /// The product's name, or the line's own.
    Product,
    /// The names of the product's categories.
    Categories,
    Quantity,
    UnitPrice,
    LineTotal,
    // Of interactions.
    Kind,
    Name,
    Direction,
    Subject,
    Outcome,
    Staff,
    Duration,
    At,
    /// A property by its name, read as this type.
    Property(Arc<str>, Type),
}

/// A calendar's unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Unit {
    Hour,
    Day,
    /// From Monday on.
    Week,
    Month,
    Quarter,
    Year,
}

/// Whose civil time is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Zone {
    /// The business's.
    Business,
    /// The customer's own; the business's where it is not known.
    Customer,
    /// That of a place.
    Named(TimeZone),
}

/// The day in common years of who was born on 29 February.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum LeapDay {
    #[default]
    February28,
    March1,
}

/// A function of scalars; the number of its arguments was checked.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Function {
    Abs,
    Floor,
    Ceil,
    /// `ROUND(number [, places])`, half away from zero.
    Round,
    Lower,
    Upper,
    Trim,
    /// Of a text in characters, of an array in elements.
    Length,
    Concat,
    StartsWith,
    EndsWith,
    /// Whether the second text is part of the first.
    Contains,
    Coalesce,
    NullIf,
    Greatest,
    Least,
    /// The civil date of an instant.
    DateOf(Zone),
    /// The first instant of a civil date.
    StartOf(Zone),
    /// `EXTRACT(part FROM instant or date)`; year, month and day of a birthday as they were given, in its own calendar.
    Extract(Part, Zone),
    /// `DATE_TRUNC('unit', instant or date)`.
    Truncate(Unit, Zone),
    /// Whole years since a birthday or a date, up to today's in the business's zone.
    Age,
    /// The civil date of the next anniversary of a birthday or a date, from the business's today on.
    NextAnniversary(LeapDay),
    /// The days of an interval between instants, with their fraction.
    DaysOf,
}

/// A rule about the order in which things happened.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Behaviour {
    /// A row of `first`, then one of `then` at the same time or later, at most `within` later.
    Sequence {
        first: Rows,
        then: Rows,
        within: Interval,
    },
    /// At least `times` rows in each of at least `periods` of the last `of` whole periods before this one.
    Regular {
        rows: Rows,
        times: u32,
        unit: Unit,
        periods: u32,
        of: u32,
    },
    /// Some row, but none in the last `during`.
    Stopped { rows: Rows, during: Interval },
}

/// The rows of a table for which a condition is true.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rows {
    pub(crate) table: Table,
    pub(crate) filter: Option<Box<Node>>,
}

/// A measure over rows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Aggregate {
    pub(crate) measure: Measure,
    pub(crate) rows: Rows,
    /// What of each row; none for a count of rows.
    pub(crate) of: Option<Node>,
}

/// A field whose past is asked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Past {
    /// `STATE_SINCE(attribute)`: when the attribute last changed; of one that never did, when the customer was created.
    Since { field: &'static str },
    /// `LAST_CHANGE(attribute, 'from', 'to')`: when it last went from one value to the other.
    Changed {
        field: &'static str,
        from: Option<Arc<str>>,
        to: Option<Arc<str>>,
    },
}

/// What fitted models say of a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Measured {
    /// The probability that the customer has not left.
    ProbabilityAlive,
    ExpectedPurchases,
    LifetimeValue,
    RfmRecency,
    RfmFrequency,
    RfmMonetary,
    /// The name that the grid gives the three scores.
    RfmSegment,
    /// The probability that the customer does what the model is about.
    Propensity,
    /// The number of the customer's cluster, and its name.
    Cluster,
    ClusterName,
}

impl Measured {
    /// The kind of the models that say it.
    pub(crate) const fn kind(self) -> ModelKind {
        match self {
            Self::ProbabilityAlive | Self::ExpectedPurchases | Self::LifetimeValue => ModelKind::Clv,
            Self::RfmRecency | Self::RfmFrequency | Self::RfmMonetary | Self::RfmSegment => ModelKind::Rfm,
            Self::Propensity => ModelKind::Propensity,
            Self::Cluster | Self::ClusterName => ModelKind::Clusters,
        }
    }

    /// Whether it may become more and less while nothing is written.
    pub(crate) const fn goes_up_and_down(self) -> bool {
        matches!(self, Self::Propensity)
    }
}

/// A step of an expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Constant(Scalar),
    /// The instant of the evaluation.
    Now,
    /// Its civil date.
    Today(Zone),
    Attribute(Attribute),
    /// Of the row at hand, inside an aggregate.
    Column(Column),
    Not(Box<Node>),
    And(Vec<Node>),
    Or(Vec<Node>),
    IsNull(Box<Node>),
    Compare(Comparison, Box<Node>, Box<Node>),
    /// Whether the first equals one of the others, by SQL's rules about NULL.
    In(Box<Node>, Vec<Node>),
    /// Whether the text matches; of an array, whether some element does.
    Like(Box<Node>, Pattern),
    /// Whether the comparison holds for some element of the array, or for all.
    Any(Comparison, Box<Node>, Box<Node>),
    All(Comparison, Box<Node>, Box<Node>),
    /// `a @> b`: the first array holds all elements of the second.
    Holds(Box<Node>, Box<Node>),
    /// `a && b`: the arrays have an element in common.
    Overlaps(Box<Node>, Box<Node>),
    Arithmetic(Arithmetic, Box<Node>, Box<Node>),
    Negate(Box<Node>),
    /// `CASE WHEN … THEN … ELSE … END`.
    Case(Vec<(Node, Node)>, Option<Box<Node>>),
    Call(Function, Vec<Node>),
    Aggregate(Box<Aggregate>),
    Behaviour(Box<Behaviour>),
    Past(Past),
    /// Purpose, and channel when one is named; without it any channel.
    HasConsent(Option<Arc<str>>, Option<crate::customers::Channel>),
    /// A number from 0 up to this one, the same for a customer and a salt for ever.
    Bucket {
        salt: Arc<str>,
        of: u32,
    },
    /// What the current version of the model of this name says of the customer.
    Score(Measured, Arc<str>),
    /// Member of the segment with this number; see [`Plan::segments`].
    InSegment(u32),
}

impl Node {
    /// Shows a step and all steps below it, but for those inside of aggregates and behaviours, which are about rows.
    pub(crate) fn visit<'n>(&'n self, see: &mut dyn FnMut(&'n Self)) {
        see(self);
        self.below(&mut |node| node.visit(see));
    }

    /// Shows the steps that this one is made of, but for those that are about rows.
    pub(crate) fn below<'n>(&'n self, see: &mut dyn FnMut(&'n Self)) {
        match self {
            Self::Not(inner) | Self::IsNull(inner) | Self::Like(inner, _) | Self::Negate(inner) => {
                see(inner);
            }
            Self::And(parts) | Self::Or(parts) | Self::Call(_, parts) => {
                for part in parts {
                    see(part);
                }
            }
            Self::Compare(_, a, b)
            | Self::Any(_, a, b)
            | Self::All(_, a, b)
            | Self::Holds(a, b)
            | Self::Overlaps(a, b)
            | Self::Arithmetic(_, a, b) => {
                see(a);
                see(b);
            }
            Self::In(value, list) => {
                see(value);
                for other in list {
                    see(other);
                }
            }
            Self::Case(branches, otherwise) => {
                for (condition, value) in branches {
                    see(condition);
                    see(value);
                }
                if let Some(otherwise) = otherwise {
                    see(otherwise);
                }
            }
            Self::Constant(_)
            | Self::Now
            | Self::Today(_)
            | Self::Attribute(_)
            | Self::Column(_)
            | Self::Aggregate(_)
            | Self::Behaviour(_)
            | Self::Past(_)
            | Self::HasConsent(..)
            | Self::Bucket { .. }
            | Self::Score(..)
            | Self::InSegment(_) => {}
        }
    }
}

/// A text pattern, compiled once.
#[derive(Clone)]
pub(crate) struct Pattern {
    /// What it was made of, which tells two patterns apart.
    pub(crate) source: Arc<str>,
    pub(crate) regex: regex::Regex,
}

/// Not what it looks for, which may be personal.
impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pattern(..)")
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source && self.regex.as_str() == other.regex.as_str()
    }
}

/// What an expression reads, so that a change of anything else leaves it alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Reads {
    /// The customer's own record; what models read of it is known of their versions.
    pub(crate) customer: bool,
    /// The profile's figures.
    pub(crate) profile: bool,
    pub(crate) orders: bool,
    pub(crate) interactions: bool,
    /// Names of products or categories, whose change concerns everybody.
    pub(crate) catalogue: bool,
    /// The clock.
    pub(crate) time: bool,
}

/// A checked expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Plan {
    pub(crate) root: Node,
    pub(crate) reads: Reads,
    /// The segments it asks about.
    pub(crate) segments: Vec<u32>,
    /// The names of the models it asks.
    pub(crate) models: Vec<Arc<str>>,
}

/// Numbers and the like as they are, and of texts and birthdays, which may be personal, the type alone.
impl fmt::Debug for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("Null"),
            Self::Bool(flag) => write!(f, "{flag}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(_) => f.write_str("Text(..)"),
            Self::Instant(at) => write!(f, "{at}"),
            Self::Date(date) => write!(f, "{date}"),
            Self::Interval(interval) => interval.fmt(f),
            Self::Texts(_) => f.write_str("Texts(..)"),
            Self::Anniversary(_) => f.write_str("Anniversary(..)"),
        }
    }
}

impl Scalar {
    /// The value as a person reads it; none for NULL.
    pub(crate) fn to_text(&self) -> Option<String> {
        Some(match self {
            Self::Null => return None,
            Self::Bool(flag) => flag.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.to_string(),
            Self::Instant(at) => at.to_string(),
            Self::Date(date) => date.to_string(),
            Self::Interval(interval) => super::language::interval_text(*interval),
            Self::Texts(texts) => texts.join(", "),
            Self::Anniversary(born) => match born.year {
                Some(year) => format!("{year:04}-{:02}-{:02}", born.month, born.day),
                None => format!("--{:02}-{:02}", born.month, born.day),
            },
        })
    }

    /// Whether it is of this type.
    pub(crate) fn is(&self, of: Type) -> bool {
        matches!(
            (self, of),
            (Self::Bool(_), Type::Bool)
                | (Self::Number(_), Type::Number)
                | (Self::Text(_), Type::Text)
                | (Self::Instant(_), Type::Instant)
                | (Self::Date(_), Type::Date)
                | (Self::Interval(_), Type::Interval)
                | (Self::Texts(_), Type::Texts)
                | (Self::Anniversary(_), Type::Anniversary)
        )
    }
}

impl From<&Value> for Scalar {
    fn from(value: &Value) -> Self {
        match value {
            Value::Text(text) => Self::Text(text.as_str().into()),
            Value::Integer(number) => Self::Number((*number).into()),
            Value::Decimal(number) => Self::Number(*number),
            Value::Bool(flag) => Self::Bool(*flag),
            Value::Date(date) => Self::Date(*date),
            Value::Timestamp(at) => Self::Instant(*at),
            Value::Texts(texts) => Self::Texts(texts.iter().map(|text| text.as_str().into()).collect()),
        }
    }
}
