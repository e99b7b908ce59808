//! The accessor for the journal.

use super::cursor::{Changes, acknowledge, changes_since, position};
use super::{JournalHead, ReadContext, Tx, WriteContext, verify};
use crate::base::{Code, Error, Result};

/// The journal; from [`Crm::journal`](crate::Crm::journal), a snapshot or a transaction.
///
/// ```
/// use crm_core::{Crm, NewCustomer};
/// let crm = Crm::in_memory()?;
/// crm.customers().create(NewCustomer::person("Ada"))?;
/// let mut journal = crm.journal();
/// let changes = journal.next_changes("mailer", 100)?;
/// assert_eq!(changes.items.len(), 1);
/// // … handle them, then:
/// journal.acknowledge("mailer", changes.last)?;
/// assert!(journal.next_changes("mailer", 100)?.items.is_empty());
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Journal<C>(C);

impl<C> Journal<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::journal`](crate::Crm::journal) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

const ENTITY: &str = "journal";

/// At most this many changes at a time.
const MAX_CHANGES: u32 = 10_000;

fn checked(limit: u32) -> Result<usize> {
    match limit {
        1..=MAX_CHANGES => Ok(limit as usize),
        _ => Err(Error::field_of(Code::OutOfRange, "limit").with_entity(ENTITY)),
    }
}

impl<C: ReadContext> Journal<C> {
    /// The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning.
    pub fn changes_since(&self, seq: u64, limit: u32) -> Result<Changes> {
        let limit = checked(limit)?;
        self.0
            .read_about(ENTITY, |reader| changes_since(reader, seq, limit))
    }

    /// The changes after those that the named cursor has acknowledged.
    pub fn next_changes(&self, cursor: &str, limit: u32) -> Result<Changes> {
        let limit = checked(limit)?;
        self.0.read_about(ENTITY, |reader| {
            changes_since(reader, position(reader, cursor)?, limit)
        })
    }

    /// The number up to which the named cursor has acknowledged; 0 for a new cursor.
    pub fn position(&self, cursor: &str) -> Result<u64> {
        self.0.read_about(ENTITY, |reader| position(reader, cursor))
    }

    /// The journal's end. Kept elsewhere, it lets [`Journal::verify`] find any later rewriting of the past.
    pub fn head(&self) -> Result<JournalHead> {
        self.0.read_about(ENTITY, JournalHead::read)
    }

    /// Checks the whole chain, and that `retained`, an earlier head, is on it; `corrupt` otherwise.
    pub fn verify(&self, retained: Option<JournalHead>) -> Result<JournalHead> {
        self.0.read_about(ENTITY, |reader| verify(reader, retained))
    }
}

impl<C: WriteContext> Journal<C> {
    /// Remembers, durably, that the named cursor has handled everything up to `seq`; one before what it remembers is
    /// allowed, and what is after it comes again.
    pub fn acknowledge(&mut self, cursor: &str, seq: u64) -> Result<()> {
        self.0
            .write(|tx| acknowledge(tx, cursor, seq).map_err(|error| error.with_entity(ENTITY)))
    }
}

impl Tx<'_> {
    /// The journal of all changes, up to the transaction's beginning.
    pub fn journal(&mut self) -> Journal<&mut Self> {
        Journal::on(self)
    }
}
