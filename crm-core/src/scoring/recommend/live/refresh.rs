//! Bringing an index up to date: whose orders changed since, and which products, is asked of the journal.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::index::{Index, bought};
use crate::activity::product;
use crate::base::{ProductId, Result};
use crate::customers::former_owner;
use crate::journal::{Entity, Head, Operation, block_of, entries_since};
use crate::store::{Reader, View};

/// When more customers than this have changed, of so many, all are looked at again.
fn most_changed(customers: u32) -> usize {
    1_000.max(customers as usize / 16)
}

/// What changed between two states.
#[derive(Default)]
struct Changed {
    owners: BTreeSet<u32>,
    products: BTreeSet<u32>,
}

impl Index {
    /// Brings the index up to the state of the view that ends so, whoever wrote it; false, and then it is as it was, where
    /// that takes a look at everybody.
    pub(super) fn catch_up(&mut self, view: &View, head: &Head) -> Result<bool> {
        if !self.is_past_of(view, head)? {
            return Ok(false);
        }
        let Some(changed) = self.changed(view)? else {
            return Ok(false);
        };
        self.catalogue.extend(view, head.products)?;
        for ordinal in changed.products {
            self.catalogue.reload(view, ordinal)?;
        }
        self.grow();
        for owner in changed.owners {
            self.set(owner, bought(view, owner)?);
        }
        self.head = head.clone();
        Ok(true)
    }

    /// Whether its state is one before that of the view. One that was asked about may be lost with the disk.
    fn is_past_of(&self, view: &View, head: &Head) -> Result<bool> {
        let seq = self.head.seq;
        Ok(seq <= head.seq && (seq == 0 || block_of(view, seq)?.1.hash == self.head.hash))
    }

    /// What changed since; none when that cannot be told, or is too much.
    fn changed(&self, reader: &dyn Reader) -> Result<Option<Changed>> {
        let mut changed = Changed::default();
        let (mut is_known, most) = (true, most_changed(self.head.customers));
        entries_since(reader, self.head.seq, |_, entry| {
            match entry.entity {
                Entity::Order => {
                    changed.owners.extend(entry.owner);
                    changed.owners.extend(former_owner(reader, entry)?);
                    // Whose it was cannot be told any more.
                    is_known &= entry.operation == Operation::Created || entry.body.is_some();
                }
                Entity::Customer if entry.operation != Operation::Created => {
                    changed.owners.extend(entry.owner);
                }
                Entity::Product => {
                    let id = ProductId::from_bytes(*entry.id);
                    changed.products.extend(product::ordinal_of(reader, id)?);
                }
                _ => {}
            }
            is_known &= changed.owners.len() <= most;
            Ok(if is_known {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            })
        })?;
        Ok(is_known.then_some(changed))
    }
}
