//! What the values of an operation look like, as data that a binding converts by.

/// An operation, such as `customers.get`.
#[derive(Debug)]
pub struct Operation {
    /// Its accessor and its method.
    pub name: &'static str,
    /// What it needs.
    pub access: Access,
    /// What it takes, in the order in which Rust takes it.
    pub arguments: &'static [Field],
    /// What it gives.
    pub result: Shape,
}

/// What an operation needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// A handle, a snapshot or a transaction.
    Read,
    /// A handle or a transaction.
    Write,
    /// A handle.
    Handle,
}

/// The shape of a value in JSON.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// `null`: nothing is given back.
    Unit,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer {
        /// How large it may be.
        bits: u8,
        /// Whether it may be negative.
        signed: bool,
    },
    /// A floating-point number: a statistic, never an amount.
    Float,
    /// Text.
    Text,
    /// An exact decimal number, as text.
    Decimal,
    /// A civil date, `2026-01-31`.
    Date,
    /// An instant in milliseconds, `2026-01-31T09:00:00.000Z`.
    Timestamp,
    /// A currency, three letters.
    Currency,
    /// An id, as text; of which kind.
    Id(&'static str),
    /// A position in a list, opaque text.
    Cursor,
    /// A stable error code.
    ErrorCode,
    /// Any JSON.
    Json,
    /// A custom value, `{"type": "integer", "value": 3}`.
    Value,
    /// What a placeholder stands for: as [`Shape::Value`], and also an interval, or a list of the others.
    Parameter,
    /// Bytes, as text in base64 (RFC 4648) with padding. Only whole arguments and results have it.
    Bytes,
    /// A column of a file: its header, its place, or `{"fixed": "EUR"}`.
    Column,
    /// The shape, or `null`, or absent.
    Optional(&'static Shape),
    /// In a change: absent keeps, `null` clears, the shape sets.
    Patch(&'static Shape),
    /// An array.
    List(&'static Shape),
    /// An object whose keys have the first shape, which is written as text, and whose values have the second.
    Map(&'static Shape, &'static Shape),
    /// `{"items": […], "next": …}`.
    Page(&'static Shape),
    /// An object with these fields.
    Record(&'static Record),
    /// One of these texts.
    Enum(&'static Enum),
    /// One of these records; a field says which.
    Union(&'static Union),
}

/// A record's shape.
#[derive(Debug)]
pub struct Record {
    /// The type's name.
    pub name: &'static str,
    /// Its fields, in the order of the source.
    pub fields: &'static [Field],
}

/// A field of a record, or an argument.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its shape.
    pub shape: Shape,
    /// Whether it may be left out of what is given.
    pub optional: bool,
}

/// An enum's shape.
#[derive(Debug)]
pub struct Enum {
    /// The type's name.
    pub name: &'static str,
    /// Its values.
    pub values: &'static [&'static str],
}

/// The shape of one of several records.
#[derive(Debug)]
pub struct Union {
    /// The type's name.
    pub name: &'static str,
    /// The field that says which record it is.
    pub tag: &'static str,
    /// The records.
    pub variants: &'static [Variant],
}

/// One record of a union.
#[derive(Debug)]
pub struct Variant {
    /// The tag's value.
    pub name: &'static str,
    /// The record.
    pub shape: Shape,
}
