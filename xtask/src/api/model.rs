//! The public API as data: what every emitter reads.

use std::collections::BTreeMap;

/// Everything that a binding offers.
#[derive(Debug, Default)]
pub(super) struct Api {
    /// In the order of their names.
    pub(super) accessors: Vec<Accessor>,
    /// The types that an operation names, directly or not.
    pub(super) types: BTreeMap<String, Definition>,
    /// The ids that they name.
    pub(super) ids: BTreeMap<String, String>,
    pub(super) codes: Vec<ErrorCode>,
}

/// One domain's operations, such as `customers`.
#[derive(Debug)]
pub(super) struct Accessor {
    pub(super) name: String,
    /// The Rust type behind it.
    pub(super) type_name: String,
    pub(super) docs: String,
    pub(super) operations: Vec<Operation>,
}

/// What an operation needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// A handle, a snapshot or a transaction.
    Read,
    /// A handle or a transaction.
    Write,
    /// A handle.
    Handle,
}

#[derive(Debug)]
pub(super) struct Operation {
    pub(super) name: String,
    pub(super) docs: String,
    pub(super) access: Access,
    pub(super) arguments: Vec<Argument>,
    pub(super) result: Type,
    /// Of one that looks at many customers, and tells `WorkProgress` how far it is: what becomes of it when it is stopped.
    pub(super) tells: Option<Stopped>,
}

/// What becomes of what is stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stopped {
    /// Nothing: it is the error `stopped`.
    Refused,
    /// What is done stays, and `build` of segments goes on.
    Stays,
}

#[derive(Debug)]
pub(super) struct Argument {
    pub(super) name: String,
    pub(super) ty: Type,
    pub(super) form: Form,
}

/// How Rust takes an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Value,
    Reference,
    /// `Option<&str>` and the like.
    AsDeref,
}

impl Api {
    /// Whether an argument may be left out: one that has a natural default.
    pub(super) fn may_be_left_out(&self, ty: &Type) -> bool {
        match ty {
            Type::Optional(_) => true,
            Type::Named(name) => match self.types.get(name).map(|found| &found.shape) {
                Some(DefinitionShape::Record(record)) => {
                    record.has_default && record.fields.iter().all(|field| field.optional)
                }
                _ => false,
            },
            _ => false,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Type {
    Unit,
    Bool,
    /// Whole numbers by their Rust name, such as `u32`.
    Integer(&'static str),
    Float,
    Text,
    Decimal,
    Date,
    Timestamp,
    /// ISO 4217, three letters.
    Currency,
    /// An id by its Rust name; `Uuid` for one whose kind stands beside it.
    Id(String),
    /// A position in a list, opaque.
    Cursor,
    /// A stable error code.
    ErrorCode,
    /// Any JSON.
    Json,
    /// A custom value: text, integer, decimal, bool, date, instant…
    Value,
    /// What a placeholder stands for: a custom value, an interval, or several.
    Parameter,
    /// Bytes: a whole argument or result, never a part of one.
    Bytes,
    /// A column of a file: its header, its place, or a fixed text.
    Column,
    Optional(Box<Type>),
    Patch(Box<Type>),
    List(Box<Type>),
    /// Keyed by text, or by an enum's or a currency's name.
    Map(Box<Type>, Box<Type>),
    Page(Box<Type>),
    Named(String),
}

impl Type {
    pub(super) fn named(name: &str) -> Self {
        Self::Named(name.to_owned())
    }

    pub(super) fn optional(self) -> Self {
        Self::Optional(Box::new(self))
    }

    /// The types that this one is made of.
    pub(super) fn parts(&self) -> Vec<&Type> {
        match self {
            Self::Optional(part) | Self::Patch(part) | Self::List(part) | Self::Page(part) => vec![part],
            Self::Map(key, value) => vec![key, value],
            _ => Vec::new(),
        }
    }

    /// Whether a part of it is bytes.
    pub(super) fn holds_bytes(&self) -> bool {
        let mut parts = self.parts().into_iter();
        parts.any(|part| *part == Self::Bytes || part.holds_bytes())
    }
}

#[derive(Debug)]
pub(super) struct Definition {
    pub(super) name: String,
    pub(super) docs: String,
    /// Whether the core may add values later, so that others cannot list them all.
    pub(super) open: bool,
    pub(super) shape: DefinitionShape,
}

#[derive(Debug)]
pub(super) enum DefinitionShape {
    Record(Record),
    Enum(Vec<EnumValue>),
    Union(Union),
}

#[derive(Debug)]
pub(super) struct Record {
    pub(super) fields: Vec<Field>,
    /// `#[serde(default)]`: everything left out has its usual value.
    pub(super) has_default: bool,
}

#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) docs: String,
    pub(super) ty: Type,
    /// Whether it may be left out of what is given.
    pub(super) optional: bool,
}

#[derive(Debug)]
pub(super) struct EnumValue {
    pub(super) variant: String,
    /// As on the wire.
    pub(super) name: String,
    pub(super) docs: String,
    pub(super) default: bool,
}

/// One of several records; the field `tag` says which.
#[derive(Debug)]
pub(super) struct Union {
    pub(super) tag: String,
    pub(super) variants: Vec<Variant>,
}

#[derive(Debug)]
pub(super) struct Variant {
    /// As in Rust.
    pub(super) rust: String,
    /// As on the wire.
    pub(super) name: String,
    pub(super) docs: String,
    /// The record's type.
    pub(super) ty: Type,
}

#[derive(Debug)]
pub(super) struct ErrorCode {
    pub(super) variant: String,
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) message: String,
}

/// `SnakeCase` as `snake_case`.
pub(super) fn snake(name: &str) -> String {
    let mut snake = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && at > 0 {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
