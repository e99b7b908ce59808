//! The language of segments: SQL's boolean expressions over one customer.
//!
//! ```text
//! country IN ('CN', 'DE') AND has_consent('newsletter', 'email') AND order_count >= 3
//!   AND last_order_at < now() - INTERVAL '90 days'
//!   AND COUNT(order_lines) FILTER (WHERE category = 'shoes' AND placed_at >= now() - INTERVAL '30 days') >= 2
//! ```
//!
//! | what | how |
//! |---|---|
//! | comparisons | `= <> < <= > >=`, `BETWEEN`, `IN`, `IS [NOT] NULL`, `IS [NOT] TRUE` |
//! | patterns | `LIKE`, `ILIKE`, `SIMILAR TO`, regular expressions by `~`, `~*`, `!~` or `regexp_matches` |
//! | logic | `AND`, `OR`, `NOT`, `CASE`, with NULL as SQL has it: a member is for whom all is true, not unknown |
//! | arrays | `'vip' = ANY(tags)`, `'vip' <> ALL(tags)`, `tags @> ARRAY['a', 'b']`, `&&`, `has_tag('vip')` |
//! | birthdays | `EXTRACT(MONTH FROM birthday)`, `age(birthday)`, `days_until(next_anniversary(birthday, 'mar1')) <= 7` |
//! | time | `now()`, `today()`, `INTERVAL '1 month 2 days'`, `EXTRACT`, `DATE_TRUNC`, `days_since` |
//! | figures | `order_count`, `last_order_at`, `spent('EUR')` |
//! | rows | `COUNT(orders) FILTER (WHERE …)`, `SUM(orders.total)`, `LAST(order_lines.sku)`, `never(orders)` |
//! | behaviour | `followed_by`, `stopped`, `regularly`, `state_since`, `last_change` |
//! | groups | `in_segment('name')`, `bucket('salt', 100)` |
//!
//! **Names.** An attribute of the customer stands alone, `custom.key` is a custom field, which may stand alone as long
//! as no attribute has its name. Inside an aggregate a name is a column of its table first; `customer.name` is the
//! customer's. `category` stands for some of a line's `categories`.
//!
//! **Types.** A text beside an instant, a date, a number or an interval is read as one; civil times are those of the
//! business's zone, as are the days of `today()`, `EXTRACT` and `DATE_TRUNC`. `local_date` and `local_hour` are the
//! customer's. The difference of two dates is a number of days, that of two instants an interval. Numbers are exact.
//!
//! **The clock.** What moves with it (`now()`, `today()`, `age()`, `next_anniversary()`) is compared with what does not,
//! so that the next change can be told: it may be shifted, subtracted, scaled by a number that is written out, or
//! taken apart by `EXTRACT` and `DATE_TRUNC`. In a filter, a window slides (`placed_at >= now() - INTERVAL '30 days'`) or
//! follows the calendar (`placed_at >= DATE_TRUNC('month', now())`).
//!
//! **Rows** are all that were not deleted, cancelled orders and returns among them. `FIRST` and `LAST` are by the time of
//! the row. A row's window holds its start and not its end when it is written with `>=` and `<`.
//!
//! **Limits.** A text has at most 16 KiB, 64 levels, 1,000 steps, 100 patterns, and 10,000 values in a list.
//!
//! **Errors** have the entity `segment` and the field `expression[from..to]: what is needed`, with places in characters.
//! They name names, never values.

mod ast;
pub mod builder;
mod check;
mod interval;
mod lex;
mod parse;
mod place;
mod print;
mod schema;
#[cfg(test)]
mod tests;
mod words;

pub use ast::{
    Arithmetic, ArrayOperator, CastTarget, Comparison, DatePart, Expr, Matching, Measure, Quantifier, State,
    When,
};
pub use schema::{SegmentAttribute, SegmentFunction, SegmentSchema, SegmentType};

pub(in crate::segment) use check::read;
pub(super) use interval::text as interval_text;
pub(crate) use schema::schema;

use super::plan::Plan;
use crate::base::{Code, Error, Result, TimeZone};
use crate::customers::FieldDefinition;
use place::{MAX_DEPTH, MAX_ITEMS, MAX_NODES, MAX_TEXT};

/// The longest text that a tree may have; its lists may be longer than what is typed.
const MAX_TREE_TEXT: usize = 1 << 20;

/// What the names of an expression mean.
pub(crate) struct Context<'a> {
    /// The definitions of custom fields.
    pub(crate) fields: &'a [FieldDefinition],
    /// The number of the segment with this name.
    pub(crate) segments: &'a dyn Fn(&str) -> Option<u32>,
    /// The business's time zone.
    pub(crate) zone: &'a TimeZone,
}

/// Checks a text, and makes it what evaluation runs.
pub(crate) fn compile(text: &str, context: &Context<'_>) -> Result<Plan> {
    let parsed = parse::parse(text, MAX_TEXT)?;
    check::check(&parsed.expr, &parsed.place, text, context)
}

/// Checks a tree; the places of errors are those of its text.
pub(crate) fn compile_expr(expr: &Expr, context: &Context<'_>) -> Result<Plan> {
    check_size(expr)?;
    let text = expr.to_string();
    let parsed = parse::parse(&text, MAX_TREE_TEXT)?;
    check::check(&parsed.expr, &parsed.place, &text, context)
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
