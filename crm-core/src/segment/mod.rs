//! Segments: boolean expressions over one customer, and who they hold for, at every instant.

mod evaluate;
mod frame;
mod language;
mod live;
mod plan;

pub(crate) use evaluate::Subject;
pub use language::{
    Arithmetic, ArrayOperator, CastTarget, Comparison, DatePart, Expr, Matching, Measure, Parameter,
    Quantifier, SegmentAttribute, SegmentFunction, SegmentSchema, SegmentType, State, When, builder as expr,
};
pub use live::*;
pub(crate) use live::{
    Inquiry, Memory, Question, check, derive, index_rows, inquire, keep_columns, settle, settle_some,
    written, written_mark,
};
pub(crate) use plan::Table as RowsTable;
