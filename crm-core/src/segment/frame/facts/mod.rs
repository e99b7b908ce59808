//! Facts: all orders and their lines in columns, over which measures of a customer's rows are taken at once.
//!
//! They are read when an expression first asks for such a measure, and stand and fall with their frame: of customers who
//! have changed since they say nothing that is asked for. Each part of the customers has its orders in the order of time,
//! so a window is a range of them, and the sums of a part stay in the processor's cache.

mod dictionary;
mod filter;
mod ints;
mod measure;
mod read;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use dictionary::Article;
pub(super) use dictionary::Catalogue;
use ints::Ints;
pub(super) use measure::{Asked, Measured};

use super::column::Kind;
use crate::base::Result;
use crate::segment::evaluate::World;
use crate::segment::plan::Column;

/// The orders of all customers who have a part in the frame.
#[derive(Debug)]
pub(super) struct Facts {
    /// Customers a part.
    size: usize,
    parts: Vec<Part>,
    /// The texts of orders, that with number 1 first.
    texts: Vec<Arc<str>>,
    articles: Vec<Article>,
}

/// The orders of some customers by time; those of one customer at one instant as they were written.
#[derive(Debug)]
struct Part {
    /// Whose an order is, counted from the part's first customer.
    owners: Vec<u16>,
    /// Where the lines of each order begin, and where the last one's end.
    lines: Vec<u32>,
    /// By [`Word`]: numbers of texts, 0 for none.
    words: [Ints; Word::ALL.len()],
    /// By [`Figure`]; none where a value has no place in a column.
    figures: [Option<Figures>; Figure::ALL.len()],
    /// Of each line: the number of its article.
    articles: Ints,
}

/// Values of one kind.
#[derive(Debug)]
struct Figures {
    kind: Kind,
    keys: Ints,
}

/// A text of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Source,
    Status,
    Currency,
    Channel,
}

/// A figure of an order or a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Figure {
    PlacedAt,
    Total,
    Net,
    Quantity,
    UnitPrice,
    LineTotal,
}

impl Word {
    const ALL: [Self; 4] = [Self::Source, Self::Status, Self::Currency, Self::Channel];

    fn of(column: &Column) -> Option<Self> {
        Some(match column {
            Column::Source => Self::Source,
            Column::Status => Self::Status,
            Column::Currency => Self::Currency,
            Column::Channel => Self::Channel,
            _ => return None,
        })
    }
}

impl Figure {
    const ALL: [Self; 6] = [
        Self::PlacedAt,
        Self::Total,
        Self::Net,
        Self::Quantity,
        Self::UnitPrice,
        Self::LineTotal,
    ];

    fn of(column: &Column) -> Option<Self> {
        Some(match column {
            Column::PlacedAt | Column::At => Self::PlacedAt,
            Column::Total => Self::Total,
            Column::Net => Self::Net,
            Column::Quantity => Self::Quantity,
            Column::UnitPrice => Self::UnitPrice,
            Column::LineTotal => Self::LineTotal,
            _ => return None,
        })
    }

    fn is_of_lines(self) -> bool {
        matches!(self, Self::Quantity | Self::UnitPrice | Self::LineTotal)
    }
}

impl Facts {
    /// What the articles are called. Names change while orders stay.
    pub(super) fn catalogue(&self, world: &World<'_>) -> Result<Catalogue> {
        Catalogue::of(&self.articles, world)
    }

    /// Whether all values of a figure are in columns.
    fn has(&self, figure: Figure) -> bool {
        self.parts
            .iter()
            .all(|part| part.figures[figure as usize].is_some())
    }

    pub(super) fn bytes(&self) -> usize {
        let parts: usize = self.parts.iter().map(Part::bytes).sum();
        let texts: usize = self.texts.iter().map(|text| text.len() + 32).sum();
        let articles = self.articles.len() * size_of::<Article>();
        parts + texts + articles
    }
}

impl Part {
    fn figure(&self, figure: Figure) -> Option<&Figures> {
        self.figures[figure as usize].as_ref()
    }

    fn bytes(&self) -> usize {
        let words: usize = self.words.iter().map(Ints::bytes).sum();
        let figures: usize = self
            .figures
            .iter()
            .flatten()
            .map(|figures| figures.keys.bytes())
            .sum();
        self.owners.len() * 2 + self.lines.len() * 4 + words + figures + self.articles.bytes()
    }
}
