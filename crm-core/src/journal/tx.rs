//! A transaction: reads look through its own writes, and everything it does is committed together or not at all.

use std::any::Any;
use std::collections::BTreeMap;
use std::sync::Arc;

use minicbor::bytes::ByteArray;

use super::block::{Block, Body, Delta, Entry, Head, MAX_ENTRIES, seal};
use super::{Entity, Operation};
use crate::base::{Clock, Code, IdGenerator, IdSource, ImportId, RecordId, Result, TimeZone, Timestamp};
use crate::store::table::JOURNAL;
use crate::store::{Bytes, Key, KeyRange, Reader, Row, Scan, Tables, View, WriteSet, encode, merge};

/// What a handle injects into all of its transactions.
pub(crate) struct Env {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) ids: Arc<dyn IdSource>,
    pub(crate) generator: IdGenerator,
    /// The zone whose civil days the business counts by.
    pub(crate) time_zone: TimeZone,
    /// The country whose phone numbers need no country code.
    pub(crate) region: Option<String>,
    /// Brings everything derived up to date with the time, before a transaction's first command.
    pub(crate) begin: fn(&mut Tx<'_>) -> Result<()>,
    /// Brings everything derived up to date with a transaction's changes.
    pub(crate) derive: fn(&mut Tx<'_>) -> Result<()>,
    /// What later layers keep in memory beside the file.
    pub(crate) memory: Memory,
    /// Called after each commit.
    pub(crate) committed: Box<dyn Fn() + Send + Sync>,
}

/// What later layers keep in memory for a handle, each a part of a type that only that layer knows.
#[derive(Clone)]
pub(crate) struct Memory(Arc<[Arc<dyn Any + Send + Sync>]>);

impl Memory {
    pub(crate) fn new(parts: impl IntoIterator<Item = Arc<dyn Any + Send + Sync>>) -> Self {
        Self(parts.into_iter().collect())
    }

    /// The part of this type.
    pub(crate) fn part<T: Any>(&self) -> Result<&T> {
        let mut parts = self.0.iter();
        let found = parts.find_map(|part| part.downcast_ref());
        found.ok_or_else(|| Code::Internal.into())
    }
}

/// A stored row that a transaction changed, for the layers that derive from it.
#[derive(Debug, Clone)]
pub(crate) struct Touched {
    pub(crate) entity: Entity,
    /// The customer's ordinal.
    pub(crate) owner: u32,
    /// The key and the row before; none for a new row.
    pub(crate) before: Option<(Bytes, Bytes)>,
    /// The key and the row now; none when it left this customer.
    pub(crate) after: Option<(Bytes, Bytes)>,
}

impl Touched {
    /// A change of what belongs to no customer and concerns many.
    pub(crate) fn shared(entity: Entity) -> Self {
        Self {
            entity,
            owner: 0,
            before: None,
            after: None,
        }
    }
}

/// What the transaction had written to a key before a command.
enum Before {
    Nothing,
    Written(Option<Bytes>),
}

/// Several commands as one transaction; see [`Crm::write`](crate::Crm::write).
///
/// A command that fails leaves no trace in the transaction, so a caller may handle its error and go on.
pub struct Tx<'a> {
    view: &'a View,
    env: &'a Env,
    now: Timestamp,
    actor: Option<&'a str>,
    batch: Option<ImportId>,
    pub(crate) head: Head,
    writes: BTreeMap<Bytes, Option<Bytes>>,
    entries: Vec<Entry>,
    touched: Vec<Touched>,
    /// Whether any row was ever touched, also by a command that was taken back.
    has_touched: bool,
    /// The writes that the running commands replaced, to take them back.
    undo: Vec<(Bytes, Before)>,
    /// How many commands are running, one within the other.
    depth: u32,
    /// What a layer above notes as long as the transaction runs, or until a command is taken back.
    pub(crate) notes: Option<Box<dyn Any>>,
    pub(crate) backlog: Backlog,
}

/// How much is done for a command that concerns everybody before it, where time has much left to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Backlog {
    /// All of it, as a part of the transaction.
    Within,
    /// A bounded part: the command is a transaction of its own, so it can be taken back and given again.
    Bounded,
    /// There was more, so the command was taken back.
    Left,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(
        view: &'a View,
        env: &'a Env,
        actor: Option<&'a str>,
        batch: Option<ImportId>,
    ) -> Result<Self> {
        Ok(Self {
            view,
            env,
            now: env.clock.now(),
            actor,
            batch,
            head: Head::read(view)?,
            writes: BTreeMap::new(),
            entries: Vec::new(),
            touched: Vec::new(),
            has_touched: false,
            undo: Vec::new(),
            depth: 0,
            notes: None,
            backlog: Backlog::Within,
        })
    }

    /// The transaction's instant: one for all of its commands.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    pub(crate) fn time_zone(&self) -> &'a TimeZone {
        &self.env.time_zone
    }

    /// The state that the transaction began with.
    pub(crate) fn before(&self) -> &'a View {
        self.view
    }

    /// The same where no command has touched a record since, which threads can share; none otherwise.
    pub(crate) fn untouched(&self) -> Option<&'a View> {
        (!self.has_touched).then_some(self.view)
    }

    pub(crate) fn memory(&self) -> &'a Memory {
        &self.env.memory
    }

    /// Who makes the changes, if the handle said so.
    pub(crate) fn actor(&self) -> Option<&'a str> {
        self.actor
    }

    pub(crate) fn region(&self) -> Option<&'a str> {
        self.env.region.as_deref()
    }

    pub(crate) fn new_id<T: RecordId>(&self) -> T {
        self.env.generator.next(self.now, &*self.env.ids)
    }

    /// What makes digests incomparable.
    pub(crate) fn new_salt(&self) -> ByteArray<10> {
        ByteArray::from(self.env.ids.entropy())
    }

    /// The sequence number that the next change will get.
    pub(crate) fn next_seq(&self) -> u64 {
        self.head.seq + self.entries.len() as u64 + 1
    }

    pub(crate) fn put(&mut self, key: Key, value: impl Into<Bytes>) {
        self.set(key.into_bytes(), Some(value.into()));
    }

    pub(crate) fn put_row<R: Row>(&mut self, key: Key, row: &R) -> Result<()> {
        self.put(key, encode(row)?);
        Ok(())
    }

    pub(crate) fn delete(&mut self, key: Key) {
        self.set(key.into_bytes(), None);
    }

    pub(crate) fn put_bytes(&mut self, key: Bytes, value: Bytes) {
        self.set(key, Some(value));
    }

    pub(crate) fn delete_bytes(&mut self, key: Bytes) {
        self.set(key, None);
    }

    fn set(&mut self, key: Bytes, value: Option<Bytes>) {
        let before = self.writes.insert(key.clone(), value);
        self.undo
            .push((key, before.map_or(Before::Nothing, Before::Written)));
    }

    /// Appends a change to the journal and returns its sequence number.
    pub(crate) fn log(
        &mut self,
        entity: Entity,
        operation: Operation,
        id: [u8; 16],
        owner: Option<u32>,
        previous: Option<u64>,
        fields: Vec<Delta>,
    ) -> u64 {
        let seq = self.next_seq();
        let body = (!fields.is_empty()).then(|| Body {
            salt: self.new_salt(),
            fields,
        });
        let id = ByteArray::from(id);
        self.entries.push(Entry {
            entity,
            operation,
            id,
            owner,
            previous,
            body,
            digest: None,
        });
        seq
    }

    /// Notes a changed row for those who derive from it.
    pub(crate) fn touch(&mut self, touched: Touched) {
        self.has_touched = true;
        self.touched.push(touched);
    }

    pub(crate) fn take_touched(&mut self) -> Vec<Touched> {
        std::mem::take(&mut self.touched)
    }

    /// Runs one command with all that is derived from it, and takes everything back when it fails. A command may be made
    /// of others: each of them is taken back alone, or with the whole.
    pub(crate) fn command<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let (undo, entries) = (self.undo.len(), self.entries.len());
        let head = self.head.clone();
        // What the command around this one touched is derived at its own end.
        let around = std::mem::take(&mut self.touched);
        self.depth += 1;
        let done = work(self).and_then(|done| (self.env.derive)(self).map(|()| done));
        self.depth -= 1;
        if done.is_err() {
            while self.undo.len() > undo {
                let Some((key, before)) = self.undo.pop() else {
                    break;
                };
                match before {
                    Before::Written(before) => self.writes.insert(key, before),
                    Before::Nothing => self.writes.remove(&key),
                };
            }
            self.entries.truncate(entries);
            self.head = head;
            // They may be of a state that never was.
            self.notes = None;
        }
        self.touched = around;
        if self.depth == 0 {
            self.undo.clear();
        }
        done
    }

    /// Seals the journal and hands over everything that is to be stored.
    pub(crate) fn finish(mut self) -> Result<WriteSet> {
        if !self.entries.is_empty() {
            let actor = self.actor.map(str::to_owned);
            let mut entries = std::mem::take(&mut self.entries);
            while !entries.is_empty() {
                let rest = entries.split_off(entries.len().min(MAX_ENTRIES));
                let (key, block) = seal(&mut self.head, self.now, actor.clone(), self.batch, entries)?;
                self.put(key, block);
                entries = rest;
            }
            let head = self.head.clone();
            self.put_row(Head::key(), &head)?;
        }
        Ok(WriteSet::Rows(self.writes))
    }

    /// The journal's blocks that this transaction will append, unsealed, the last first.
    fn pending(&self, range: &KeyRange) -> impl Iterator<Item = Result<(Bytes, Bytes)>> + use<'_, 'a> {
        let KeyRange { start, end } = range.clone();
        let is_journal = start.first() == Some(&JOURNAL.id);
        let entries: &[Entry] = if is_journal { &self.entries } else { &[] };
        let firsts = (self.head.seq + 1..).step_by(MAX_ENTRIES);
        let blocks: Vec<_> = firsts.zip(entries.chunks(MAX_ENTRIES)).collect();
        let keyed = blocks
            .into_iter()
            .rev()
            .map(|(first, entries)| (Block::key(first).into_bytes(), entries));
        keyed
            .filter(move |(key, _)| (&start..&end).contains(&key))
            .map(|(key, entries)| {
                let block = Block {
                    at: self.now,
                    actor: self.actor.map(str::to_owned),
                    batch: self.batch,
                    entries: entries.to_vec(),
                    hash: ByteArray::from([0; 32]),
                };
                Ok((key, encode(&block)?))
            })
    }

    fn own<'b>(
        &'b self,
        range: &KeyRange,
    ) -> impl DoubleEndedIterator<Item = (Bytes, Option<Bytes>)> + use<'b, 'a> {
        let bounds = if range.is_empty() {
            range.start.clone()..range.start.clone()
        } else {
            range.start.clone()..range.end.clone()
        };
        self.writes
            .range(bounds)
            .map(|(key, value)| (key.clone(), value.clone()))
    }
}

impl Reader for Tx<'_> {
    fn state(&self) -> &View {
        self.view
    }

    fn get(&self, key: &[u8]) -> Result<Option<Bytes>> {
        match self.writes.get(key) {
            Some(value) => Ok(value.clone()),
            None => self.view.get(key),
        }
    }

    fn scan(&self, range: KeyRange) -> Result<Scan<'_>> {
        let own = self.own(&range);
        Ok(Box::new(merge(own, self.view.scan(range)?, |a, b| a < b)))
    }

    fn scan_tables(&self, range: KeyRange, tables: Tables) -> Result<Scan<'_>> {
        let own = self.own(&range).filter(move |(key, _)| tables.hold(key));
        let stored = self.view.scan_tables(range, tables)?;
        Ok(Box::new(merge(own, stored, |a, b| a < b)))
    }

    fn scan_back(&self, range: KeyRange) -> Result<Scan<'_>> {
        let own = self.own(&range).rev();
        let pending = self.pending(&range);
        let stored = merge(own, self.view.scan_back(range)?, |a, b| a > b);
        Ok(Box::new(pending.chain(stored)))
    }
}
