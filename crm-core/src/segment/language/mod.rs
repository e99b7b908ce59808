//! The language of segments: SQL's boolean expressions over one customer.
//!
//! What it knows, and what that means, is told in `LANGUAGE.md`, which is the page of [`builder`] too. A text becomes
//! tokens (`lex`), a tree with places (`parse`), and a plan with types (`check`); `print` writes a tree as its text.

mod ast;
pub mod builder;
mod check;
mod interval;
mod lex;
mod parameter;
mod parse;
mod place;
mod print;
mod schema;
#[cfg(test)]
pub(in crate::segment) mod tests;
mod words;

pub use ast::{
    Arithmetic, ArrayOperator, CastTarget, Comparison, DatePart, Expr, Matching, Measure, Quantifier, State,
    When,
};
pub use parameter::Parameter;
pub use schema::{SegmentAttribute, SegmentFunction, SegmentSchema, SegmentType};

pub(in crate::segment) use check::read;
pub(super) use interval::text as interval_text;
pub(crate) use schema::schema;

use std::collections::BTreeMap;

use super::plan::{Plan, Table};
use crate::base::{Code, Error, Result, TimeZone};
use crate::customers::FieldDefinition;
use crate::model::ModelKind;
use place::{MAX_DEPTH, MAX_ITEMS, MAX_NODES, MAX_TEXT};

/// The longest text that a tree may have; its lists may be longer than what is typed.
const MAX_TREE_TEXT: usize = 1 << 20;

/// What the names of an expression mean.
pub(crate) struct Context<'a> {
    /// The definitions of custom fields.
    pub(crate) fields: &'a [FieldDefinition],
    /// The number of the segment with this name.
    pub(crate) segments: &'a dyn Fn(&str) -> Option<u32>,
    /// The kind of the models with this name.
    pub(crate) models: &'a dyn Fn(&str) -> Option<ModelKind>,
    /// The names of the models of a kind, of a text that somebody gives; of one that is stored the model that a bare name
    /// asks may be gone.
    pub(crate) model_names: Option<&'a dyn Fn(ModelKind) -> Vec<String>>,
    /// The business's time zone.
    pub(crate) zone: &'a TimeZone,
}

/// Checks a text, and makes it what evaluation runs.
pub(crate) fn compile(text: &str, context: &Context<'_>) -> Result<Plan> {
    compile_on(None, text, context)
}

/// The same of a condition on the rows of a table, without one on the customer.
pub(crate) fn compile_on(table: Option<Table>, text: &str, context: &Context<'_>) -> Result<Plan> {
    let parsed = parse::parse(text, MAX_TEXT)?;
    check::check(&parsed.expr, &parsed.place, text, context, table)
}

/// Puts the values of a text's placeholders into it, and checks it.
pub(crate) fn bind(
    text: &str,
    values: &BTreeMap<String, Parameter>,
    context: &Context<'_>,
) -> Result<String> {
    let parsed = parse::bound::bound(text, values)?;
    check::check(&parsed.expr, &parsed.place, text, context, None)?;
    let bound = String::from(parsed.expr);
    if bound.len() > MAX_TEXT {
        return Err(Error::field_of(Code::TooLong, "expression").with_entity("segment"));
    }
    Ok(bound)
}

/// The attributes that are names.
#[cfg(test)]
pub(crate) fn named_attributes() -> impl Iterator<Item = &'static super::plan::Attribute> {
    schema::ATTRIBUTES.iter().map(|entry| &entry.item)
}

/// Checks a tree; the places of errors are those of its text.
pub(crate) fn compile_expr(expr: &Expr, context: &Context<'_>) -> Result<Plan> {
    check_size(expr)?;
    let text = expr.to_string();
    let parsed = parse::parse(&text, MAX_TREE_TEXT)?;
    check::check(&parsed.expr, &parsed.place, &text, context, None)
}

/// Refuses a tree that is too large, without following it deeper than it may be.
fn check_size(expr: &Expr) -> Result<()> {
    let error = |code| Err(Error::field_of(code, "expression").with_entity("segment"));
    let mut steps = 0;
    let mut open = vec![(expr, 1)];
    while let Some((expr, depth)) = open.pop() {
        if depth > MAX_DEPTH {
            return error(Code::TooDeep);
        }
        steps += usize::from(!expr.is_literal());
        let children = expr.children();
        if steps > MAX_NODES || children.len() > MAX_ITEMS + 1 {
            return error(Code::TooMany);
        }
        open.extend(children.into_iter().map(|child| (child, depth + 1)));
    }
    Ok(())
}
