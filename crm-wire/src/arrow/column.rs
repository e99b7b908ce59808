//! A column while it grows.

use crm_core::{Decimal, Json};

use crate::{Record, Shape, Union};

/// Values of one type, some of them null.
#[derive(Default)]
pub(super) struct Cells<T> {
    pub(super) values: Vec<T>,
    pub(super) valid: Vec<bool>,
}

impl<T: Default> Cells<T> {
    pub(super) fn push(&mut self, value: Option<T>) {
        self.valid.push(value.is_some());
        self.values.push(value.unwrap_or_default());
    }
}

/// Texts, one after the other.
#[derive(Default)]
pub(super) struct Texts {
    pub(super) text: String,
    pub(super) ends: Vec<usize>,
    pub(super) valid: Vec<bool>,
}

impl Texts {
    pub(super) fn push(&mut self, text: Option<&str>) {
        self.text.push_str(text.unwrap_or_default());
        self.ends.push(self.text.len());
        self.valid.push(text.is_some());
    }

    pub(super) fn last(&self) -> &str {
        let before = self.ends.len().checked_sub(2).map_or(0, |at| self.ends[at]);
        self.text.get(before..).unwrap_or_default()
    }
}

/// How many digits a column of decimals needs.
#[derive(Clone, Copy)]
pub(super) struct Digits {
    /// Before the point.
    pub(super) whole: u32,
    /// After it.
    pub(super) scale: u32,
}

pub(super) enum Column {
    Bool(Cells<bool>),
    Integer {
        bits: u8,
        signed: bool,
        cells: Cells<i128>,
    },
    Float(Cells<f64>),
    Text(Texts),
    /// Any JSON, as text.
    Json(Texts),
    /// A custom value, as text.
    Value(Texts),
    Decimal {
        cells: Cells<Decimal>,
        digits: Digits,
    },
    /// Days since 1970.
    Date(Cells<i32>),
    /// Microseconds since 1970.
    Timestamp(Cells<i64>),
    List {
        ends: Vec<usize>,
        valid: Vec<bool>,
        item: Box<Column>,
    },
    Map {
        ends: Vec<usize>,
        valid: Vec<bool>,
        key: Box<Column>,
        value: Box<Column>,
    },
    Struct {
        record: &'static Record,
        columns: Vec<Column>,
        valid: Vec<bool>,
    },
    Union {
        union: &'static Union,
        tag: Texts,
        variants: Vec<Column>,
    },
}

impl Column {
    pub(super) fn of(shape: Shape) -> Self {
        match shape {
            Shape::Bool => Self::Bool(Cells::default()),
            Shape::Integer { bits, signed } => Self::Integer {
                bits,
                signed,
                cells: Cells::default(),
            },
            Shape::Float => Self::Float(Cells::default()),
            Shape::Decimal => Self::Decimal {
                cells: Cells::default(),
                // Most are amounts; so the columns of two tables mostly have one type.
                digits: Digits { whole: 1, scale: 2 },
            },
            Shape::Date => Self::Date(Cells::default()),
            Shape::Timestamp => Self::Timestamp(Cells::default()),
            Shape::Optional(part) | Shape::Patch(part) => Self::of(*part),
            Shape::List(item) | Shape::Page(item) => Self::List {
                ends: Vec::new(),
                valid: Vec::new(),
                item: Box::new(Self::of(*item)),
            },
            Shape::Map(key, value) => Self::Map {
                ends: Vec::new(),
                valid: Vec::new(),
                key: Box::new(Self::of(*key)),
                value: Box::new(Self::of(*value)),
            },
            Shape::Record(record) => Self::Struct {
                record,
                columns: record.fields.iter().map(|field| Self::of(field.shape)).collect(),
                valid: Vec::new(),
            },
            Shape::Union(union) => Self::Union {
                union,
                tag: Texts::default(),
                variants: union
                    .variants
                    .iter()
                    .map(|variant| Self::of(variant.shape))
                    .collect(),
            },
            Shape::Json | Shape::Column | Shape::Parameter => Self::Json(Texts::default()),
            Shape::Value => Self::Value(Texts::default()),
            Shape::Unit
            | Shape::Text
            | Shape::Currency
            | Shape::Id(_)
            | Shape::Cursor
            | Shape::ErrorCode
            | Shape::Bytes
            | Shape::Enum(_) => Self::Text(Texts::default()),
        }
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Bool(cells) => cells.valid.len(),
            Self::Integer { cells, .. } => cells.valid.len(),
            Self::Float(cells) => cells.valid.len(),
            Self::Text(texts) | Self::Json(texts) | Self::Value(texts) => texts.valid.len(),
            Self::Decimal { cells, .. } => cells.valid.len(),
            Self::Date(cells) => cells.valid.len(),
            Self::Timestamp(cells) => cells.valid.len(),
            Self::List { valid, .. } | Self::Map { valid, .. } | Self::Struct { valid, .. } => valid.len(),
            Self::Union { tag, .. } => tag.valid.len(),
        }
    }

    pub(super) fn push_null(&mut self) {
        match self {
            Self::Bool(cells) => cells.push(None),
            Self::Integer { cells, .. } => cells.push(None),
            Self::Float(cells) => cells.push(None),
            Self::Text(texts) | Self::Json(texts) | Self::Value(texts) => texts.push(None),
            Self::Decimal { cells, .. } => cells.push(None),
            Self::Date(cells) => cells.push(None),
            Self::Timestamp(cells) => cells.push(None),
            Self::List { ends, valid, item } => {
                ends.push(item.len());
                valid.push(false);
            }
            Self::Map { ends, valid, key, .. } => {
                ends.push(key.len());
                valid.push(false);
            }
            Self::Struct { columns, valid, .. } => {
                columns.iter_mut().for_each(Self::push_null);
                valid.push(false);
            }
            Self::Union { tag, variants, .. } => {
                tag.push(None);
                variants.iter_mut().for_each(Self::push_null);
            }
        }
    }

    /// What is left out: an empty list or map, else null.
    pub(super) fn push_absent(&mut self) {
        self.push_null();
        if let Self::List { valid, .. } | Self::Map { valid, .. } = self
            && let Some(last) = valid.last_mut()
        {
            *last = true;
        }
    }

    pub(super) fn push_decimal(&mut self, value: Decimal) -> bool {
        let Self::Decimal { cells, digits } = self else {
            return false;
        };
        let whole = value
            .mantissa()
            .unsigned_abs()
            .checked_ilog10()
            .map_or(1, |log| log + 1);
        digits.whole = digits.whole.max(whole.saturating_sub(value.scale()));
        digits.scale = digits.scale.max(value.scale());
        cells.push(Some(value));
        true
    }

    /// Lets decimals take what those of a column of the same shape need.
    pub(super) fn widen(&mut self, other: &Self) {
        match (self, other) {
            (Self::Decimal { digits, .. }, Self::Decimal { digits: other, .. }) => {
                digits.whole = digits.whole.max(other.whole);
                digits.scale = digits.scale.max(other.scale);
            }
            (Self::List { item, .. }, Self::List { item: other, .. }) => item.widen(other),
            (
                Self::Map { key, value, .. },
                Self::Map {
                    key: other_key,
                    value: other_value,
                    ..
                },
            ) => {
                key.widen(other_key);
                value.widen(other_value);
            }
            (Self::Struct { columns, .. }, Self::Struct { columns: others, .. })
            | (
                Self::Union {
                    variants: columns, ..
                },
                Self::Union { variants: others, .. },
            ) => {
                for (column, other) in columns.iter_mut().zip(others) {
                    column.widen(other);
                }
            }
            _ => {}
        }
    }
}

/// A custom value as a person writes it.
pub(super) fn plain(value: &Json) -> String {
    match value.get("value").unwrap_or(value) {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}
