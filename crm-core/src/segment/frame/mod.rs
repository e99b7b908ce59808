//! The frame: what profiles say, in columns, over which a whole expression is counted at once.
//!
//! A frame is built when it is first needed, and follows the journal from then on: customers that changed since are
//! evaluated one by one, until there are so many that it is built anew. So what it says is exact, and the same as what
//! [evaluation](super::evaluate) says of each customer. Measures of orders and their lines are taken over [`facts`]. What
//! columns do not answer, such as a question about interactions, is evaluated too, for those whom the columns leave.

mod bits;
mod build;
mod codes;
mod column;
mod compile;
mod draft;
mod facts;
#[cfg(test)]
mod handles;
mod refresh;
mod select;
mod test;

#[cfg(test)]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    reason = "counts of a measurement are small"
)]
mod speed;
#[cfg(test)]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "what is thrown by dice is small"
)]
mod tests;

pub(crate) use bits::Bits;
pub(in crate::segment) use build::on_all_cores;
use column::{Column, Lists};
use compile::RowFacts;
use facts::Facts;

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use super::evaluate::{self, World};
use super::plan::Attribute;
use crate::base::Result;
use crate::customers::Channel;

/// Columns of all customers, as of a number of the journal. A row is a customer's ordinal.
#[derive(Debug)]
pub(crate) struct Frame {
    /// The last change that it knows of.
    seq: u64,
    limits: draft::Limits,
    /// A multiple of 64, so that words of bits are whole.
    rows: usize,
    /// Customers that existed and were not deleted when it was built.
    live: Bits,
    /// Those of them that have not changed since.
    clean: Bits,
    /// Everybody who has changed since, those deleted or created included.
    dirty: Bits,
    columns: HashMap<Attribute, Column>,
    /// By purpose and channel; none when there are too many of them.
    consents: Option<Lists<(Arc<str>, Channel)>>,
    /// Orders and lines, once they are asked for; none when they take too much memory.
    facts: OnceLock<Option<Facts>>,
}

impl Frame {
    /// The column of an attribute; none when it has none, as when it has no value at all.
    fn column(&self, attribute: &Attribute) -> Option<&Column> {
        self.columns.get(attribute)
    }

    /// What the columns say of a customer who is not deleted and has not changed since they were built; none of others.
    pub(crate) fn customer(&self, owner: u32) -> Option<impl evaluate::Facts> {
        let row = owner as usize;
        self.clean.get(row).then_some(RowFacts {
            frame: self,
            row,
            supposed: None,
        })
    }

    /// Orders and lines in columns, if there is room for them. The world is as in [`Frame::select`].
    fn facts(&self, world: &World<'_>) -> Result<Option<&Facts>> {
        if let Some(facts) = self.facts.get() {
            return Ok(facts.as_ref());
        }
        let Some(view) = world.reader.as_view() else {
            return Ok(None);
        };
        let room = self.limits.bytes.saturating_sub(self.profiles());
        let facts = Facts::read(view, self.rows, self.limits.part, room)?;
        Ok(self.facts.get_or_init(|| facts).as_ref())
    }

    /// All columns; rows that changed since are out of date.
    #[cfg(test)]
    pub(crate) fn columns(&self) -> impl Iterator<Item = (&Attribute, &Column)> {
        self.columns.iter()
    }

    /// The bytes that it takes.
    pub(crate) fn memory(&self) -> usize {
        let facts = self.facts.get().and_then(Option::as_ref).map_or(0, Facts::bytes);
        self.profiles() + facts
    }

    /// Whether there is no room for it.
    pub(crate) fn is_too_large(&self) -> bool {
        self.profiles() > self.limits.bytes
    }

    fn profiles(&self) -> usize {
        let bits = self.live.bytes() + self.clean.bytes() + self.dirty.bytes();
        let columns: usize = self.columns.values().map(Column::bytes).sum();
        bits + columns + self.consents.as_ref().map_or(0, Lists::bytes)
    }
}
