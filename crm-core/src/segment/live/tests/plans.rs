//! Plans made by hand, named by short texts, so that these tests need no language.

use std::sync::Arc;

use crate::base::{Code, Error, Result};
use crate::segment::live::store::number_of_name;
use crate::segment::plan::{
    Aggregate, Arithmetic, Attribute, Column, Comparison, Interval, Measure, Node, Past, Plan, Reads, Rows,
    Scalar, Table,
};
use crate::store::Reader;

fn number(number: i64) -> Node {
    Node::Constant(Scalar::Number(number.into()))
}

fn text(text: &str) -> Node {
    Node::Constant(Scalar::Text(text.into()))
}

fn compare(how: Comparison, a: Node, b: Node) -> Node {
    Node::Compare(how, a.into(), b.into())
}

/// `now() - INTERVAL …`
fn hours_ago(hours: i64) -> Node {
    let interval = Interval {
        millis: hours * 3_600_000,
        ..Interval::default()
    };
    let by = Node::Constant(Scalar::Interval(interval));
    Node::Arithmetic(Arithmetic::Subtract, Node::Now.into(), by.into())
}

fn recent(table: Table, at: Column, hours: i64) -> Node {
    let filter = compare(Comparison::GreaterOrEqual, Node::Column(at), hours_ago(hours));
    Node::Aggregate(Box::new(Aggregate {
        measure: Measure::Count,
        rows: Rows {
            table,
            filter: Some(filter.into()),
        },
        of: None,
    }))
}

/// The plan of a text: words, of which the first says what it is.
pub(in crate::segment::live) fn plan_of(reader: &dyn Reader, definition: &str) -> Result<Arc<Plan>> {
    let invalid = || Error::field_of(Code::Malformed, "expression");
    let words: Vec<&str> = definition.split_whitespace().collect();
    let (first, rest) = words.split_first().ok_or_else(invalid)?;
    let at = |n: usize| rest.get(n).copied().ok_or_else(invalid);
    let int = |n: usize| at(n)?.parse::<i64>().map_err(|_| invalid());
    let mut reads = Reads::default();
    let mut segments = Vec::new();
    let mut asked = |name: &str| -> Result<Node> {
        let found = number_of_name(reader, name)?;
        let number = found.ok_or_else(|| Error::field_of(Code::UnknownReference, "expression"))?;
        segments.push(number);
        Ok(Node::InSegment(number))
    };
    let root = match *first {
        "tag" => {
            reads.customer = true;
            let tags = Node::Attribute(Attribute::Tags).into();
            Node::Any(Comparison::Equal, text(at(0)?).into(), tags)
        }
        // At least so many orders.
        "orders" => {
            reads.profile = true;
            let count = Node::Attribute(Attribute::OrderCount);
            compare(Comparison::GreaterOrEqual, count, number(int(0)?))
        }
        // At least so many orders in so many hours.
        "often" => {
            (reads.orders, reads.time) = (true, true);
            let count = recent(Table::Orders, Column::PlacedAt, int(1)?);
            compare(Comparison::GreaterOrEqual, count, number(int(0)?))
        }
        // At most so many interactions in so many hours.
        "quiet" => {
            (reads.interactions, reads.time) = (true, true);
            let count = recent(Table::Interactions, Column::At, int(1)?);
            compare(Comparison::LessOrEqual, count, number(int(0)?))
        }
        // The last order is older than so many hours.
        "lapsed" => {
            (reads.profile, reads.time) = (true, true);
            let last = Node::Attribute(Attribute::LastOrderAt);
            compare(Comparison::Less, last, hours_ago(int(0)?))
        }
        // The lifecycle has been the same for so many hours.
        "steady" => {
            (reads.customer, reads.time) = (true, true);
            let since = Node::Past(Past::Since { field: "lifecycle" });
            compare(Comparison::Less, since, hours_ago(int(0)?))
        }
        // Has bought a product of this name.
        "bought" => {
            (reads.orders, reads.catalogue) = (true, true);
            let filter = compare(Comparison::Equal, Node::Column(Column::Product), text(at(0)?));
            let count = Node::Aggregate(Box::new(Aggregate {
                measure: Measure::Count,
                rows: Rows {
                    table: Table::OrderLines,
                    filter: Some(filter.into()),
                },
                of: None,
            }));
            compare(Comparison::GreaterOrEqual, count, number(1))
        }
        "in" => asked(at(0)?)?,
        "not" => Node::Not(asked(at(0)?)?.into()),
        "both" => Node::And(vec![asked(at(0)?)?, asked(at(1)?)?]),
        "custom" => {
            reads.customer = true;
            let known = crate::customers::definitions(reader)?;
            if !known.iter().any(|field| Ok(&*field.key) == at(0)) {
                return Err(Error::field_of(Code::UnknownField, "expression"));
            }
            let key = Attribute::Custom(at(0)?.into(), crate::segment::plan::Type::Number);
            Node::Not(Node::IsNull(Node::Attribute(key).into()).into())
        }
        _ => return Err(invalid()),
    };
    Ok(Arc::new(Plan {
        root,
        reads,
        segments,
    }))
}
