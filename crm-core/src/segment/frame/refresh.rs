//! Keeping a frame up to date: who changed since is asked of the journal, and evaluated one by one.

use super::Frame;
use crate::base::{CustomerId, Result};
use crate::customers::ordinal_of;
use crate::journal::{Entity, Entry, Head, Operation, entries_since};
use crate::store::{Reader, View};

/// When more customers than this have changed, and more than a sixty-fourth of all, the frame is built anew.
const MOST_DIRTY: u64 = 1_000;

impl Frame {
    /// Brings the frame up to the state of the view, whoever wrote it.
    pub(crate) fn refresh(&mut self, view: &View, progress: &(dyn Fn(usize, usize) + Sync)) -> Result<()> {
        let head = Head::read(view)?;
        if head.seq == self.seq {
            return Ok(());
        }
        let is_kept = head.seq > self.seq && self.follow(view)?;
        if !is_kept || self.dirty.count() > MOST_DIRTY.max(self.rows as u64 / 64) {
            *self = Self::build_within(view, self.limits, progress)?;
        }
        self.seq = head.seq;
        Ok(())
    }

    /// Notes who changed; false when that does not say enough.
    fn follow(&mut self, reader: &dyn Reader) -> Result<bool> {
        let mut is_kept = true;
        entries_since(reader, self.seq, |entry| {
            match entry.entity {
                // Its values have no column yet, or one of another kind.
                Entity::Field => is_kept &= entry.operation == Operation::Updated,
                Entity::Customer | Entity::Order | Entity::Interaction => {
                    let former = former_owner(reader, entry)?;
                    for owner in entry.owner.into_iter().chain(former) {
                        self.soil(owner);
                    }
                    // Whose it was cannot be told any more.
                    is_kept &= entry.operation == Operation::Created
                        || entry.entity == Entity::Customer
                        || entry.body.is_some();
                }
                Entity::Relationship
                | Entity::Note
                | Entity::Product
                | Entity::Category
                | Entity::Segment
                | Entity::Membership
                | Entity::Pipeline
                | Entity::Deal
                | Entity::Rate
                | Entity::Goal
                | Entity::Forecast
                | Entity::Task
                | Entity::Quote
                | Entity::Shipment
                | Entity::Invoice
                | Entity::Return
                | Entity::PurchaseOrder => {}
            }
            Ok(())
        })?;
        Ok(is_kept)
    }

    fn soil(&mut self, owner: u32) {
        // Ordinal 0 is nobody.
        if owner != 0 {
            self.dirty.set(owner as usize);
            self.clean.clear(owner as usize);
        }
    }
}

/// Whose a record was before an update gave it to another customer.
fn former_owner(reader: &dyn Reader, entry: &Entry) -> Result<Option<u32>> {
    let fields = entry.body.iter().flat_map(|body| &body.fields);
    let mut former = fields.filter(|delta| delta.field == "customer_id");
    let former = former.find_map(|delta| serde_json::from_str::<CustomerId>(delta.old.as_deref()?).ok());
    former.map_or(Ok(None), |id| ordinal_of(reader, id))
}
