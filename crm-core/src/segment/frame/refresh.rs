//! Keeping a frame up to date: who changed since is asked of the journal, and evaluated one by one.

use std::ops::ControlFlow;
use std::sync::OnceLock;

use super::Frame;
use crate::base::Result;
use crate::customers::former_owner;
use crate::journal::{Entity, Head, Operation, entries_since};
use crate::store::{Reader, View};

/// When more customers than this have changed, a frame of so many rows is built anew.
pub(crate) fn most_dirty(rows: usize) -> u64 {
    1_000.max(rows as u64 / 64)
}

impl Frame {
    /// Brings the frame up to the state of the view, whoever wrote it; false, and then it is of no use any more, where
    /// that takes a look at everybody.
    pub(crate) fn catch_up(&mut self, view: &View) -> Result<bool> {
        let head = Head::read(view)?;
        if head.seq == self.seq {
            return Ok(true);
        }
        let is_kept = head.seq > self.seq && self.follow(view)?;
        if is_kept {
            self.seq = head.seq;
            self.noted = self.noted.max(head.seq);
            // From here on those that are shared may do.
            if self.own.take().is_some() {
                self.catalogue.take();
            }
        }
        Ok(is_kept)
    }

    /// The frame as of a state before, in which it was built or which came after that: whoever has changed in between
    /// stays dirty, which is never wrong.
    pub(crate) fn rewound(&self, seq: u64) -> Self {
        Self {
            seq,
            catalogue: OnceLock::new(),
            ..self.clone()
        }
    }

    /// Notes who changed; false when that does not say enough, or too many did.
    fn follow(&mut self, reader: &dyn Reader) -> Result<bool> {
        let mut is_kept = true;
        let (mut dirty, most) = (self.dirty.count(), most_dirty(self.rows));
        entries_since(reader, self.seq, |_, entry| {
            match entry.entity {
                // Its values have no column yet, or one of another kind.
                Entity::Field => is_kept &= entry.operation == Operation::Updated,
                Entity::Customer | Entity::Order | Entity::Interaction => {
                    let former = former_owner(reader, entry)?;
                    for owner in entry.owner.into_iter().chain(former) {
                        dirty += u64::from(self.soil(owner));
                    }
                    // Whose it was cannot be told any more.
                    is_kept &= entry.operation == Operation::Created
                        || entry.entity == Entity::Customer
                        || entry.body.is_some();
                }
                Entity::Product | Entity::Category => {
                    self.catalogue.take();
                }
                Entity::Relationship
                | Entity::Note
                | Entity::Segment
                | Entity::Membership
                | Entity::Pipeline
                | Entity::Deal
                | Entity::Rate
                | Entity::Goal
                | Entity::Forecast
                | Entity::LeadModel
                | Entity::Model
                | Entity::Task
                | Entity::Quote
                | Entity::Shipment
                | Entity::Invoice
                | Entity::Return
                | Entity::PurchaseOrder => {}
            }
            is_kept &= dirty <= most;
            Ok(if is_kept {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            })
        })?;
        Ok(is_kept)
    }

    /// Says that the customer has changed; whether that is news.
    fn soil(&mut self, owner: u32) -> bool {
        // Ordinal 0 is nobody.
        if owner == 0 || self.dirty.get(owner as usize) {
            return false;
        }
        self.dirty.set(owner as usize);
        self.clean.clear(owner as usize);
        true
    }
}
