//! Aggregates over a customer's rows.

use super::compare::one_of;
use super::{Checker, Typed, part, still};
use crate::base::{Code, Result};
use crate::segment::language::ast::{Expr, Measure};
use crate::segment::language::place::{Place, Span};
use crate::segment::language::schema::{SegmentType as Type, TABLES};
use crate::segment::language::words::nearest;
use crate::segment::plan::{Aggregate, Node, Rows, Table};

fn table_named(name: &str) -> Option<Table> {
    TABLES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, table)| *table)
}

/// The table that a name is.
fn table_of(expr: &Expr) -> Option<Table> {
    match expr {
        Expr::Name { table: None, name } => table_named(name),
        _ => None,
    }
}

/// The tables that the names of an expression are qualified with.
fn tables_in(expr: &Expr, found: &mut Vec<Table>) {
    match expr {
        Expr::Name {
            table: Some(table), ..
        } => found.extend(table_named(table)),
        Expr::Property { .. } => found.push(Table::Interactions),
        _ => expr
            .children()
            .into_iter()
            .for_each(|child| tables_in(child, found)),
    }
}

impl Checker<'_> {
    pub(super) fn aggregate(
        &mut self,
        measure: Measure,
        of: &Expr,
        filter: Option<&Expr>,
        place: &Place,
    ) -> Result<Typed> {
        self.outside_rows(place.span)?;
        let of_place = part(place, 0);
        let filter_place = part(place, 1);
        if let Some(table) = table_of(of) {
            if measure != Measure::Count {
                let name = TABLES
                    .iter()
                    .find(|(_, known)| *known == table)
                    .map_or("", |(name, _)| name);
                let wanted = format_args!(
                    "a column such as {name}.{}",
                    if table == Table::Interactions {
                        "at"
                    } else {
                        "total"
                    }
                );
                return Err(of_place.span.error(Code::Malformed, wanted));
            }
            let rows = self.rows_of(table, filter, filter_place)?;
            let of = None;
            return Ok(Typed::new(
                Node::Aggregate(Box::new(Aggregate { measure, rows, of })),
                Type::Number,
            ));
        }
        let table = self.one_table(of, of_place.span)?;
        self.scope = Some(table);
        let value = self.check(of, of_place);
        self.scope = None;
        let value = value?;
        still(&value, of_place.span)?;
        let ty = measured(measure, &value, of_place.span)?;
        let mut rows = self.rows_of(table, filter, filter_place)?;
        let Typed { node, values, .. } = value;
        let mut of = Some(node);
        if measure == Measure::Count {
            // Of a column the values are counted, and NULL is none.
            let known = of
                .take()
                .map(|of| Node::Not(Box::new(Node::IsNull(Box::new(of)))));
            let all: Vec<Node> = known
                .into_iter()
                .chain(rows.filter.take().map(|filter| *filter))
                .collect();
            rows.filter = Some(Box::new(Node::And(all)));
        }
        let node = Node::Aggregate(Box::new(Aggregate { measure, rows, of }));
        let keeps = matches!(
            measure,
            Measure::First | Measure::Last | Measure::Min | Measure::Max
        );
        Ok(Typed {
            values: if keeps { values } else { &[] },
            ..Typed::new(node, ty)
        })
    }

    /// Refuses an aggregate of a customer's rows inside another.
    pub(super) fn outside_rows(&self, span: Span) -> Result<()> {
        match self.scope {
            None => Ok(()),
            Some(_) => Err(span.error(
                Code::Malformed,
                "no aggregate or behaviour inside another is expected",
            )),
        }
    }

    /// Rows told by a table or by a `COUNT` of it with a filter.
    pub(super) fn rows(&mut self, expr: &Expr, place: &Place) -> Result<Rows> {
        self.outside_rows(place.span)?;
        if let Some(table) = table_of(expr) {
            return self.rows_of(table, None, place);
        }
        if let Expr::Aggregate {
            measure: Measure::Count,
            of,
            filter,
        } = expr
            && let Some(table) = table_of(of)
        {
            return self.rows_of(table, filter.as_deref(), part(place, 1));
        }
        let near = match expr {
            Expr::Name { table: None, name } => nearest(name, TABLES.iter().map(|(name, _)| *name)),
            _ => None,
        };
        let near = near.map_or_else(String::new, |near| format!(" ({near}?)"));
        let wanted = format_args!("rows such as orders or COUNT(orders) FILTER (WHERE …) are expected{near}");
        Err(place.span.error(Code::WrongType, wanted))
    }

    fn rows_of(&mut self, table: Table, filter: Option<&Expr>, place: &Place) -> Result<Rows> {
        match table {
            Table::Orders | Table::OrderLines => self.reads.orders = true,
            Table::Interactions => self.reads.interactions = true,
        }
        let Some(filter) = filter else {
            return Ok(Rows { table, filter: None });
        };
        self.scope = Some(table);
        let filter = self.condition(filter, place);
        self.scope = None;
        Ok(Rows {
            table,
            filter: Some(Box::new(filter?)),
        })
    }

    /// The table whose columns an aggregate is of.
    fn one_table(&self, of: &Expr, span: Span) -> Result<Table> {
        let mut tables = Vec::new();
        tables_in(of, &mut tables);
        match tables.split_first() {
            Some((table, rest)) if rest.iter().all(|other| other == table) => Ok(*table),
            Some(_) => Err(span.error(Code::Malformed, "columns of one table are expected")),
            None => {
                let Expr::Name { table: None, name } = of else {
                    return Err(span.error(
                        Code::Malformed,
                        "a column with its table, such as orders.total, is expected",
                    ));
                };
                let near = match self.table_with(name) {
                    Some(table) => Some(format!("{table}.{name}")),
                    None => nearest(name, TABLES.iter().map(|(name, _)| *name)).map(str::to_owned),
                };
                Err(self.unknown(name, near.as_deref(), span))
            }
        }
    }
}

/// The type of a measure of values.
fn measured(measure: Measure, value: &Typed, span: Span) -> Result<Type> {
    match measure {
        Measure::Count => Ok(Type::Number),
        Measure::CountDistinct => {
            let countable = [Type::Text, Type::Number, Type::Instant, Type::Date, Type::Bool];
            one_of(value, &countable, span).map(|()| Type::Number)
        }
        Measure::Sum | Measure::Average => one_of(value, &[Type::Number], span).map(|()| Type::Number),
        Measure::Min | Measure::Max => {
            let ordered = [Type::Number, Type::Instant, Type::Date, Type::Text];
            one_of(value, &ordered, span).map(|()| value.ty.unwrap_or(Type::Number))
        }
        Measure::First | Measure::Last => Ok(value.ty.unwrap_or(Type::Text)),
    }
}
