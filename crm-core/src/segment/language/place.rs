//! Where in the text something stands, and errors that say so.

use crate::base::{Code, Error};

/// The longest text, in bytes.
pub(super) const MAX_TEXT: usize = 16 << 10;
/// The deepest expression, in steps.
pub(super) const MAX_DEPTH: u32 = 64;
/// The most steps of an expression; values that are written out in a list are none.
pub(super) const MAX_NODES: usize = 1_000;
/// The most values of a list.
pub(super) const MAX_ITEMS: usize = 10_000;

/// From this character of the text up to that one, which is not part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Span {
    pub(super) from: u32,
    pub(super) to: u32,
}

impl Span {
    /// From the start of this one to the end of the other.
    pub(super) fn to(self, other: Self) -> Self {
        Self {
            from: self.from,
            to: other.to,
        }
    }

    /// An error about what stands here: what is known, wanted or wrong, but never a value.
    pub(super) fn error(self, code: Code, what: impl std::fmt::Display) -> Error {
        let Self { from, to } = self;
        Error::field_of(code, format!("expression[{from}..{to}]: {what}")).with_entity("segment")
    }
}

/// The places of a step and, in the order of [`super::Expr::children`], of its parts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Place {
    pub(super) span: Span,
    pub(super) parts: Vec<Place>,
}
