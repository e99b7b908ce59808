//! The rows that aggregates look at, and their columns.

use std::sync::Arc;

use super::order::Order;
use super::scalar::{read_as, text, text_or_null, texts};
use super::subject::{Subject, World, name_of};
use crate::activity::{Interaction, LineRow, line_total, net};
use crate::base::{Result, Timestamp};
use crate::segment::plan::{Column, Scalar, Table};

/// One row of a customer's tables.
#[derive(Clone, Copy)]
pub(super) enum Row<'a> {
    Order(&'a Order),
    Line(&'a Order, &'a LineRow),
    Interaction(&'a Interaction),
}

impl<'a> Row<'a> {
    /// The rows of a table, oldest first: those at an instant or later, or all.
    pub(super) fn since(
        since: Option<Timestamp>,
        subject: &'a Subject<'_>,
        table: Table,
    ) -> Result<Vec<Self>> {
        Ok(match table {
            Table::Orders => subject.orders(since)?.map(Self::Order).collect(),
            Table::OrderLines => {
                let mut lines = Vec::new();
                for order in subject.orders(since)? {
                    lines.extend(order.whole()?.lines.iter().map(|line| Self::Line(order, line)));
                }
                lines
            }
            Table::Interactions => subject.interactions(since)?.map(Self::Interaction).collect(),
        })
    }

    /// When it happened.
    pub(super) fn at(self) -> Timestamp {
        match self {
            Self::Order(order) | Self::Line(order, _) => order.placed_at,
            Self::Interaction(interaction) => interaction.at,
        }
    }

    pub(super) fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Order(a), Self::Order(b)) => std::ptr::eq(a, b),
            (Self::Line(_, a), Self::Line(_, b)) => std::ptr::eq(a, b),
            (Self::Interaction(a), Self::Interaction(b)) => std::ptr::eq(a, b),
            _ => false,
        }
    }

    pub(super) fn column(self, subject: &Subject<'_>, column: &Column) -> Result<Scalar> {
        match self {
            Self::Interaction(interaction) => of_interaction(subject, interaction, column),
            Self::Order(order) => of_order(order, column),
            Self::Line(order, line) => of_line(subject, order, line, column),
        }
    }
}

fn of_order(order: &Order, column: &Column) -> Result<Scalar> {
    match column {
        Column::PlacedAt | Column::At => return Ok(Scalar::Instant(order.placed_at)),
        Column::Total => return Ok(Scalar::Number(order.total()?)),
        _ => {}
    }
    let order = order.whole()?;
    Ok(match column {
        Column::OrderId => text(&order.id.to_string()),
        Column::Number => text_or_null(order.number.as_deref()),
        Column::Source => text_or_null(order.source.as_deref()),
        Column::Status => Scalar::Text(name_of(&order.status())?),
        Column::Currency => text(order.currency.as_str()),
        Column::Channel => match &order.channel {
            Some(channel) => Scalar::Text(name_of(channel)?),
            None => Scalar::Null,
        },
        Column::Net => Scalar::Number(net(order)?),
        _ => Scalar::Null,
    })
}

fn of_line(subject: &Subject<'_>, order: &Order, line: &LineRow, column: &Column) -> Result<Scalar> {
    Ok(match column {
        Column::Sku | Column::Product | Column::Categories => {
            let own = (line.sku.as_deref(), line.name.as_deref());
            of_article(subject.world, line.product, own, column)?
        }
        Column::Quantity => Scalar::Number(line.quantity),
        Column::UnitPrice => Scalar::Number(line.unit_price),
        Column::LineTotal => Scalar::Number(line_total(line)?),
        _ => return of_order(order, column),
    })
}

/// What the catalogue says of a line's product, or of a line without one its own SKU and name.
pub(in crate::segment) fn of_article(
    world: &World<'_>,
    product: Option<u32>,
    (sku, name): (Option<&str>, Option<&str>),
    column: &Column,
) -> Result<Scalar> {
    let article = product.map(|ordinal| world.article(ordinal)).transpose()?;
    Ok(match (column, article) {
        (Column::Sku, Some(article)) => article.sku.clone(),
        (Column::Sku, None) => text_or_null(sku),
        (Column::Product, Some(article)) => article.name.clone(),
        (Column::Product, None) => text_or_null(name),
        (Column::Categories, Some(article)) => article.categories.clone(),
        (Column::Categories, None) => texts(std::iter::empty()),
        _ => Scalar::Null,
    })
}

fn of_interaction(subject: &Subject<'_>, interaction: &Interaction, column: &Column) -> Result<Scalar> {
    Ok(match column {
        Column::Kind => Scalar::Text(name_of(&interaction.kind)?),
        Column::Name => text_or_null(interaction.name.as_deref()),
        Column::Direction => match &interaction.direction {
            Some(direction) => Scalar::Text(name_of(direction)?),
            None => Scalar::Null,
        },
        Column::Channel => Scalar::Text(name_of(&interaction.channel)?),
        Column::Subject => text_or_null(interaction.subject.as_deref()),
        Column::Outcome => text_or_null(interaction.outcome.as_deref()),
        Column::Staff => text_or_null(interaction.staff.as_deref()),
        Column::Duration => match interaction.duration_seconds {
            Some(seconds) => Scalar::Number(seconds.into()),
            None => Scalar::Null,
        },
        Column::At | Column::PlacedAt => Scalar::Instant(interaction.at),
        Column::Property(name, of) => read_as(interaction.properties.get(&**name), *of, subject.world.zone),
        _ => Scalar::Null,
    })
}

/// A text that is the same for equal values and for no others of their type; none for NULL, which `DISTINCT` leaves out.
pub(super) fn distinct_key(value: &Scalar) -> Option<Arc<str>> {
    Some(match value {
        Scalar::Null | Scalar::Anniversary(_) => return None,
        Scalar::Bool(flag) => flag.to_string().into(),
        Scalar::Number(number) => number.normalize().to_string().into(),
        Scalar::Text(text) => text.clone(),
        Scalar::Instant(at) => at.as_millis().to_string().into(),
        Scalar::Date(date) => date.to_julian_day().to_string().into(),
        Scalar::Interval(interval) => interval.nominal_millis().to_string().into(),
        Scalar::Texts(texts) => texts.join("\0").into(),
    })
}
