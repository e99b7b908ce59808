//! The rows that a batch of orders puts, made on all cores, and everything that is derived from them made once a customer.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::{Mutex, PoisonError};
use std::thread;

use minicbor::bytes::ByteArray;

use super::bulk::{OrderBatch, is_gone};
use crate::activity::{Locator, due_key, id_key, rows_of, scan};
use crate::base::{Code, Error, ImportId, Result, Timestamp};
use crate::journal::{Entity, Entry, Head, MAX_ENTRIES, Operation, seal};
use crate::profile::{self, Standing, Tally};
use crate::segment;
use crate::store::{Run, View, encode};

/// Customers' rows are made in parts of about so many orders, which threads take one after the other.
const PART: usize = 1 << 14;

/// An order of the batch, by which the orders are sorted: by customer, then by time, then as they came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) owner: u32,
    pub(super) placed_at: Timestamp,
    /// Where the batch has the order.
    pub(super) at: usize,
}

/// What the rows are made of.
pub(super) struct Build<'a> {
    pub(super) batch: &'a OrderBatch<'a>,
    pub(super) view: &'a View,
    /// The orders to be written.
    pub(super) sorted: &'a [Place],
    /// The journal's end before them.
    pub(super) head: Head,
    /// Whether customers may have changed since the orders came.
    pub(super) is_changed: bool,
    pub(super) actor: Option<&'a str>,
    pub(super) import: ImportId,
    /// When the rows are written.
    pub(super) now: Timestamp,
}

/// A part of the rows, which does not depend on the others.
enum Part<'a> {
    /// Profiles and orders of some customers; the first order gets the number `first`.
    Customers { orders: &'a [Place], first: u64 },
    /// Where each order lies, by its id.
    Places,
    /// The orders' ids, by their numbers.
    Numbers,
}

impl<'a> Build<'a> {
    /// All rows, sorted. `unknown_reference` when a customer was deleted.
    pub(super) fn run(&self) -> Result<Run> {
        let mut parts: Vec<_> = self.customers();
        let customers = parts.len();
        parts.extend([Part::Places, Part::Numbers]);
        // The last ones are the longest, so they are taken first.
        let next = Mutex::new((0..parts.len()).rev());
        let work = || -> Result<Vec<(usize, Run)>> {
            let mut made = Vec::new();
            loop {
                let next = next.lock().unwrap_or_else(PoisonError::into_inner).next();
                let Some(at) = next else { return Ok(made) };
                made.push((at, self.part(&parts[at])?));
            }
        };
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let (head, blocks, mut made) = thread::scope(|scope| {
            // Where the system refuses a thread, those that there are do the work.
            let help = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
            let helpers: Vec<_> = (1..threads).map_while(help).collect();
            let (head, blocks) = self.journal()?;
            let mut made = work()?;
            for helper in helpers {
                made.extend(
                    helper
                        .join()
                        .unwrap_or_else(|_| Err(Error::new(Code::Internal)))?,
                );
            }
            Ok::<_, Error>((head, blocks, made))
        })?;
        made.sort_unstable_by_key(|(at, _)| *at);
        let mut run = Run::default();
        // In the order of keys: the head lies between the customers and what belongs to nobody.
        let mut made = made.into_iter().map(|(_, part)| part);
        made.by_ref()
            .take(customers)
            .try_for_each(|part| run.append(part))?;
        run.append(head)?;
        run.append(segment::written_mark(self.view, self.now)?)?;
        made.try_for_each(|part| run.append(part))?;
        run.append(self.promised()?)?;
        let owners = self.sorted.chunk_by(|a, b| a.owner == b.owner);
        let owners = owners.map(|orders| orders[0].owner);
        run.append(segment::written(self.view, self.now, owners)?)?;
        run.append(blocks)?;
        Ok(run)
    }

    /// The customers, cut into parts.
    fn customers(&self) -> Vec<Part<'a>> {
        let mut parts = Vec::new();
        let (mut rest, mut first) = (self.sorted, self.head.seq + 1);
        while !rest.is_empty() {
            let last = rest[rest.len().min(PART) - 1].owner;
            let end = rest.partition_point(|place| place.owner <= last);
            let (orders, after) = rest.split_at(end);
            parts.push(Part::Customers { orders, first });
            (rest, first) = (after, first + orders.len() as u64);
        }
        parts
    }

    fn part(&self, part: &Part<'_>) -> Result<Run> {
        match part {
            Part::Customers { orders, first } => self.clusters(orders, *first),
            Part::Places => self.places(),
            Part::Numbers => self.numbers(),
        }
    }

    /// The rows in the clusters of some customers.
    fn clusters(&self, orders: &[Place], first: u64) -> Result<Run> {
        let mut run = Run::default();
        let mut row = Vec::new();
        let mut seq = first;
        for orders in orders.chunk_by(|a, b| a.owner == b.owner) {
            let owner = orders[0].owner;
            if owner != 0 {
                if self.is_changed && is_gone(self.view, owner)? {
                    return Err(Error::field_of(Code::UnknownReference, "customer_id"));
                }
                profile::store(&mut run, owner, &self.tally(owner, orders)?, &mut row)?;
            }
            for place in orders {
                let locator = Locator {
                    owner,
                    placed_at: place.placed_at,
                    seq,
                };
                run.put(locator.key().as_bytes(), self.batch.row(place.at))?;
                seq += 1;
            }
        }
        Ok(run)
    }

    /// A customer's profile with these orders added.
    fn tally(&self, owner: u32, orders: &[Place]) -> Result<Tally> {
        let zone = self.batch.time_zone();
        let mut days = BTreeSet::new();
        let mut tally = Tally {
            profile: profile::extended(self.view, owner, None)?,
            purchases: profile::purchases(self.view, owner)?,
        };
        if tally.profile.order_count > 0 {
            for row in scan(self.view, rows_of(owner).range())? {
                let (locator, order) = row?;
                if profile::standing(&order)? == Standing::Purchase {
                    days.insert(zone.date_of(locator.placed_at));
                }
            }
        }
        for place in orders {
            let figures = &self.batch.pending(place.at).figures;
            let new_day =
                figures.standing == Standing::Purchase && days.insert(zone.date_of(place.placed_at));
            let goods = self.batch.goods(place.at).iter().copied();
            tally.add(figures, goods, place.placed_at, new_day)?;
        }
        Ok(tally)
    }

    fn places(&self) -> Result<Run> {
        let mut run = Run::default();
        let mut seqs = vec![0; self.batch.len()];
        for (seq, place) in (self.head.seq + 1..).zip(self.sorted) {
            seqs[place.at] = seq;
        }
        // Ids ascend as the orders came, so most of these rows come in their order.
        for (at, seq) in seqs.into_iter().enumerate().filter(|(_, seq)| *seq != 0) {
            let pending = self.batch.pending(at);
            let locator = Locator {
                owner: pending.owner,
                placed_at: pending.placed_at,
                seq,
            };
            run.put(id_key(pending.id).as_bytes(), &locator.to_bytes())?;
        }
        run.sort();
        Ok(run)
    }

    fn numbers(&self) -> Result<Run> {
        let mut run = Run::default();
        let mut imported: Vec<usize> = self.sorted.iter().map(|place| place.at).collect();
        // Numbers mostly ascend as the orders came, too.
        imported.sort_unstable();
        for at in imported {
            let number = self.batch.number(at);
            if !number.is_empty() {
                run.put(number, &self.batch.pending(at).id.to_bytes())?;
            }
        }
        run.sort();
        Ok(run)
    }

    /// The orders that are promised, by day.
    fn promised(&self) -> Result<Run> {
        let mut run = Run::default();
        for place in self.sorted {
            let pending = self.batch.pending(place.at);
            if let Some(day) = pending.due {
                run.put(due_key(day, pending.id).as_bytes(), &[])?;
            }
        }
        run.sort();
        Ok(run)
    }

    /// The journal's new head, and the blocks before it.
    fn journal(&self) -> Result<(Run, Run)> {
        let mut head = self.head.clone();
        let mut blocks = Run::default();
        for orders in self.sorted.chunks(MAX_ENTRIES) {
            let entry = |place: &Place| Entry {
                entity: Entity::Order,
                operation: Operation::Created,
                id: ByteArray::from(self.batch.pending(place.at).id.to_bytes()),
                owner: Some(place.owner),
                previous: None,
                body: None,
                digest: None,
            };
            let entries = orders.iter().map(entry).collect();
            let actor = self.actor.map(str::to_owned);
            let (key, block) = seal(&mut head, self.batch.now(), actor, Some(self.import), entries)?;
            blocks.put(key.as_bytes(), &block)?;
        }
        let mut row = Run::default();
        row.put(Head::key().as_bytes(), &encode(&head)?)?;
        Ok((row, blocks))
    }
}
