//! The frame: what profiles say, in columns, over which a whole expression is counted at once.
//!
//! A frame is read from the file or built when it is first needed, and follows the journal from then on: customers that
//! changed since are evaluated one by one, until there are so many that it is built anew. So what it says is exact, and
//! the same as what [evaluation](super::evaluate) says of each customer. Measures of orders and their lines are taken
//! over [`facts`]. What columns do not answer, such as a question about interactions, is evaluated too, for those whom
//! the columns leave.

mod bits;
mod build;
mod chains;
mod check;
mod codes;
mod column;
mod compile;
mod cores;
mod draft;
mod facts;
#[cfg(test)]
mod handles;
mod refresh;
mod select;
mod stored;
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
use column::{Column, Lists};
use compile::RowFacts;
pub(in crate::segment) use cores::{on_all_cores, wait};
use facts::{Catalogue, Facts};
pub(in crate::segment) use refresh::most_dirty;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use super::evaluate::{self, World};
use super::plan::Attribute;
use crate::base::Result;
use crate::customers::Channel;

/// Columns of all customers, as of a number of the journal. A row is a customer's ordinal. What is large is shared by
/// those that follow one another.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    /// The last change that it knows of.
    seq: u64,
    /// Everybody who changed up to here since it was built is dirty.
    noted: u64,
    limits: draft::Limits,
    /// A multiple of 64, so that words of bits are whole.
    rows: usize,
    /// Customers that existed and were not deleted when it was built, and have not changed since.
    clean: Bits,
    /// Everybody who has changed since, those deleted or created included.
    dirty: Bits,
    columns: Arc<HashMap<Attribute, Column>>,
    /// None when there are too many of them.
    consents: Option<Arc<Consents>>,
    orders: Arc<Orders>,
    /// Those of this very state, where the shared ones are of one that came after it.
    own: OnceLock<Option<Arc<Facts>>>,
    /// What the articles of its orders are called.
    catalogue: OnceLock<Arc<Catalogue>>,
}

/// Who has consented, by purpose and channel.
type Consents = Lists<(Arc<str>, Channel)>;

/// Orders and lines, once they are asked for.
#[derive(Debug, Default)]
struct Orders {
    /// Whoever reads them holds it.
    reading: Mutex<()>,
    /// And the last change that they know of; none when they take too much memory.
    read: OnceLock<(u64, Option<Arc<Facts>>)>,
}

impl Frame {
    /// Columns of so many rows that know all changes up to one of the journal's, of clean and dirty customers.
    fn new(
        (seq, rows): (u64, usize),
        (clean, dirty): (Bits, Bits),
        columns: HashMap<Attribute, Column>,
        consents: Option<Consents>,
        limits: draft::Limits,
    ) -> Self {
        Self {
            seq,
            noted: seq,
            limits,
            rows,
            clean,
            dirty,
            columns: Arc::new(columns),
            consents: consents.map(Arc::new),
            orders: Arc::default(),
            own: OnceLock::new(),
            catalogue: OnceLock::new(),
        }
    }

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

    /// Everybody of whom the columns say nothing, since they have changed.
    pub(crate) fn dirty(&self) -> impl Iterator<Item = u32> + '_ {
        self.dirty.iter()
    }

    /// Orders and lines in columns, if there is room for them, and they are at hand or may be read. The world is as in
    /// [`Frame::select`].
    fn facts(&self, world: &World<'_>, may_read: bool) -> Result<Option<&Arc<Facts>>> {
        if let Some(facts) = self.facts_at_hand() {
            return Ok(facts.as_ref());
        }
        let Some(view) = world.reader.as_view().filter(|_| may_read) else {
            return Ok(None);
        };
        let room = self.limits.bytes.saturating_sub(self.profiles());
        let watch = world.surroundings.watch();
        let read = || -> Result<_> {
            Ok(Facts::read(view, self.rows, self.limits.part, room, watch)?.map(Arc::new))
        };
        let reading = wait(&self.orders.reading, watch, self.rows)?;
        match self.orders.read.get() {
            None => drop(self.orders.read.set((self.seq, read()?))),
            Some((seq, _)) if *seq <= self.noted => {}
            // Whoever came after this state was faster.
            Some(_) => {
                drop(reading);
                let own = read()?;
                return Ok(self.own.get_or_init(|| own).as_ref());
            }
        }
        Ok(self.facts_at_hand().and_then(Option::as_ref))
    }

    fn facts_at_hand(&self) -> Option<&Option<Arc<Facts>>> {
        let shared = self.orders.read.get().filter(|(seq, _)| *seq <= self.noted);
        self.own.get().or(shared.map(|(_, facts)| facts))
    }

    /// What the articles of its orders are called in this state.
    fn catalogue(&self, facts: &Facts, world: &World<'_>) -> Result<&Catalogue> {
        if let Some(catalogue) = self.catalogue.get() {
            return Ok(catalogue);
        }
        let catalogue = Arc::new(facts.catalogue(world)?);
        Ok(self.catalogue.get_or_init(|| catalogue))
    }

    /// All columns; rows that changed since are out of date.
    #[cfg(test)]
    pub(crate) fn columns(&self) -> impl Iterator<Item = (&Attribute, &Column)> {
        self.columns.iter()
    }

    /// The bytes that it takes.
    pub(crate) fn memory(&self) -> usize {
        let shared = self.orders.read.get().and_then(|(_, facts)| facts.as_ref());
        let own = self.own.get().and_then(Option::as_ref);
        let facts: usize = shared.into_iter().chain(own).map(|facts| facts.bytes()).sum();
        self.profiles() + facts + self.catalogue.get().map_or(0, |catalogue| catalogue.bytes())
    }

    fn profiles(&self) -> usize {
        let bits = self.clean.bytes() + self.dirty.bytes();
        let columns: usize = self.columns.values().map(Column::bytes).sum();
        bits + columns + self.consents.as_ref().map_or(0, |consents| consents.bytes())
    }
}
