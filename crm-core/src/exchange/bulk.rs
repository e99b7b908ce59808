//! The fast path for many new orders: rows are collected in one buffer, sorted by customer, and everything that is
//! derived is derived once a customer.
//!
//! It writes the same bytes as the ordinary commands would, but for the journal's blocks, which hold many entries.

use std::collections::{BTreeSet, HashMap};

use minicbor::bytes::ByteArray;

use crate::activity::{
    LineRow, Locator, NewOrder, OrderRow, check_new, id_key, number_key, product, row_of_new, rows_of, scan,
    total,
};
use crate::base::{Code, Error, ImportId, OrderId, Result, Timestamp, check_amount};
use crate::customers;
use crate::journal::{Entity, Entry, Env, Head, MAX_ENTRIES, Operation, Session, seal};
use crate::profile::{self, Standing, Tally};
use crate::store::{Reader, Run, View, WriteSet, decode, encode, encode_into};

/// Orders that wait to be written.
pub(crate) struct OrderBatch<'a> {
    env: &'a Env,
    /// When the records are created.
    now: Timestamp,
    budget: usize,
    /// The rows, and behind each its number's key.
    bytes: Vec<u8>,
    orders: Vec<Pending>,
    /// The journal's end when the first of these orders came.
    since: u64,
    products: HashMap<String, Option<u32>>,
}

#[derive(Debug, Clone, Copy)]
struct Pending {
    owner: u32,
    placed_at: Timestamp,
    id: OrderId,
    start: usize,
    row: u32,
    number: u32,
    lines: u32,
}

/// What became of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Flushed {
    pub(crate) imported: u64,
    /// Orders whose number is stored already.
    pub(crate) skipped: u64,
    pub(crate) imported_lines: u64,
    pub(crate) skipped_lines: u64,
}

impl<'a> OrderBatch<'a> {
    pub(crate) fn new(env: &'a Env, now: Timestamp, budget: usize) -> Self {
        Self {
            env,
            now,
            budget,
            bytes: Vec::new(),
            orders: Vec::new(),
            since: 0,
            products: HashMap::new(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.orders.is_empty()
    }

    /// Whether the batch should be written before more is added: writing it needs about twice the budget again.
    pub(crate) fn is_full(&self) -> bool {
        self.bytes.len() + self.orders.len() * size_of::<Pending>() >= self.budget
    }

    /// Adds an order of the customer with this ordinal, 0 for nobody. No two orders of an import may have one number.
    pub(crate) fn push(&mut self, reader: &dyn Reader, owner: u32, mut order: NewOrder) -> Result<()> {
        check_new(&mut order)?;
        if self.orders.is_empty() {
            self.since = Head::read(reader)?.seq;
        }
        let number = order
            .number
            .as_deref()
            .map(|number| number_key(order.source.as_deref(), number));
        let id = match order.id {
            Some(id) if reader.get(id_key(id).as_bytes())?.is_some() => {
                return Err(Error::field_of(Code::AlreadyExists, "id"));
            }
            Some(id) => id,
            None => self.env.generator.next(self.now, &*self.env.ids),
        };
        let placed_at = order.placed_at.unwrap_or(self.now);
        let lines = std::mem::take(&mut order.lines);
        let lines = lines.into_iter().enumerate().map(|(at, line)| {
            self.line(reader, line)
                .map_err(|error| error.under(format_args!("lines[{at}]")))
        });
        let lines = lines.collect::<Result<_>>()?;
        let row = row_of_new(id, order, lines, self.now, || {
            self.env.generator.next(self.now, &*self.env.ids)
        });
        let lines = row.lines.len();
        check_amount(total(&row)?, "total")?;
        let start = self.bytes.len();
        encode_into(&row, &mut self.bytes)?;
        let end = self.bytes.len();
        let number = number.map_or(0, |key| {
            self.bytes.extend_from_slice(key.as_bytes());
            key.as_bytes().len()
        });
        let length = |length: usize| u32::try_from(length).map_err(|_| Error::new(Code::TooLong));
        let (row, number, lines) = (length(end - start)?, length(number)?, length(lines)?);
        self.orders.push(Pending {
            owner,
            placed_at,
            id,
            start,
            row,
            number,
            lines,
        });
        Ok(())
    }

    fn line(&mut self, reader: &dyn Reader, line: crate::activity::NewOrderLine) -> Result<LineRow> {
        let crate::activity::NewOrderLine {
            product_id,
            sku,
            name,
            quantity,
            unit_price,
            discount,
            tax,
        } = line;
        let product = match (product_id, &sku) {
            (Some(id), _) => {
                let unknown = || Error::field_of(Code::UnknownReference, "product_id");
                Some(product::ordinal_of(reader, id)?.ok_or_else(unknown)?)
            }
            (None, Some(sku)) => {
                if let Some(known) = self.products.get(sku) {
                    *known
                } else {
                    let found = product::ordinal_of_sku(reader, sku)?;
                    self.products.insert(sku.clone(), found);
                    found
                }
            }
            (None, None) => None,
        };
        let sku = sku.filter(|_| product.is_none());
        Ok(LineRow {
            quantity,
            unit_price,
            product,
            sku,
            name,
            discount,
            tax,
        })
    }

    /// Everything that writing the batch on top of `view` puts. The batch stays as it is, so that it can be asked again.
    fn write_set(&self, view: &View, actor: Option<&str>, import: ImportId) -> Result<(WriteSet, Flushed)> {
        let mut flushed = Flushed::default();
        let mut sorted: Vec<(u32, Timestamp, usize)> = Vec::with_capacity(self.orders.len());
        let numbers_stored = self.overlaps(view)?;
        for (at, pending) in self.orders.iter().enumerate() {
            let number = self.number_of(pending);
            if numbers_stored && !number.is_empty() && view.get(number)?.is_some() {
                flushed.skipped += 1;
                flushed.skipped_lines += u64::from(pending.lines);
            } else {
                flushed.imported += 1;
                flushed.imported_lines += u64::from(pending.lines);
                sorted.push((pending.owner, pending.placed_at, at));
            }
        }
        if sorted.is_empty() {
            return Ok((WriteSet::Run(Run::default()), flushed));
        }
        sorted.sort_unstable();
        let head = Head::read(view)?;
        let first = head.seq + 1;
        // Somebody may have deleted a customer since the orders came.
        let is_changed = head.seq != self.since;
        // The customers' rows come before all others in the order of keys, and take about as long to make.
        let (customers, others) = std::thread::scope(|scope| {
            let customers = scope.spawn(|| self.customers(view, &sorted, first, is_changed));
            let others = self.others(head, &sorted, actor, import);
            (
                customers
                    .join()
                    .unwrap_or_else(|_| Err(Error::new(Code::Internal))),
                others,
            )
        });
        let mut run = customers?;
        run.append(others?);
        Ok((WriteSet::Run(run), flushed))
    }

    /// The rows in the customers' clusters: profiles and orders. The first order gets the number `first`.
    /// `unknown_reference` when customers are to be looked at again and one is deleted.
    fn customers(
        &self,
        view: &View,
        sorted: &[(u32, Timestamp, usize)],
        first: u64,
        is_changed: bool,
    ) -> Result<Run> {
        let mut run = Run::default();
        let mut row = Vec::new();
        let mut seq = first;
        for group in sorted.chunk_by(|a, b| a.0 == b.0) {
            let owner = group[0].0;
            if owner != 0 {
                if is_changed
                    && customers::load_by_ordinal(view, owner)?
                        .record
                        .deleted_at
                        .is_some()
                {
                    return Err(Error::field_of(Code::UnknownReference, "customer_id").with_entity("order"));
                }
                profile::store(&mut run, owner, &self.tally(view, owner, group)?, &mut row)?;
            }
            for (_, placed_at, at) in group {
                let locator = Locator {
                    owner,
                    placed_at: *placed_at,
                    seq,
                };
                run.put(locator.key().as_bytes(), self.row_of(&self.orders[*at]));
                seq += 1;
            }
        }
        Ok(run)
    }

    /// A customer's profile with these orders added.
    fn tally(&self, view: &View, owner: u32, group: &[(u32, Timestamp, usize)]) -> Result<Tally> {
        let zone = &self.env.time_zone;
        let mut days = BTreeSet::new();
        let mut tally = Tally {
            profile: profile::profile_row(view, owner)?,
            purchases: profile::purchases(view, owner)?,
        };
        if tally.profile.order_count > 0 {
            for row in scan(view, rows_of(owner).range())? {
                let (locator, order) = row?;
                if profile::standing(&order)? == Standing::Purchase {
                    days.insert(zone.date_of(locator.placed_at));
                }
            }
        }
        for (_, placed_at, at) in group {
            let order: OrderRow = decode(self.row_of(&self.orders[*at]))?;
            let new_day =
                profile::standing(&order)? == Standing::Purchase && days.insert(zone.date_of(*placed_at));
            tally.add_order(&order, *placed_at, new_day)?;
        }
        Ok(tally)
    }

    /// The rows that belong to nobody: places by id, numbers, the journal and its head.
    fn others(
        &self,
        mut head: Head,
        sorted: &[(u32, Timestamp, usize)],
        actor: Option<&str>,
        import: ImportId,
    ) -> Result<Run> {
        let mut run = Run::default();
        let mut seqs = vec![0; self.orders.len()];
        for (seq, (_, _, at)) in (head.seq + 1..).zip(sorted) {
            seqs[*at] = seq;
        }
        // Ids ascend as the orders came, so most of these rows come in their order.
        let imported = || self.orders.iter().zip(&seqs).filter(|(_, seq)| **seq != 0);
        for (pending, seq) in imported() {
            let Pending { owner, placed_at, .. } = *pending;
            run.put(
                id_key(pending.id).as_bytes(),
                &Locator {
                    owner,
                    placed_at,
                    seq: *seq,
                }
                .to_bytes(),
            );
        }
        for (pending, _) in imported().filter(|(pending, _)| pending.number > 0) {
            run.put(self.number_of(pending), &pending.id.to_bytes());
        }
        for entries in sorted.chunks(MAX_ENTRIES) {
            let entry = |(owner, _, at): &(u32, Timestamp, usize)| Entry {
                entity: Entity::Order,
                operation: Operation::Created,
                id: ByteArray::from(self.orders[*at].id.to_bytes()),
                owner: Some(*owner),
                previous: None,
                body: None,
                digest: None,
            };
            let entries = entries.iter().map(entry).collect();
            let actor = actor.map(str::to_owned);
            let (key, block) = seal(&mut head, self.now, actor, Some(import), entries)?;
            run.put(key.as_bytes(), &block);
        }
        run.put(Head::key().as_bytes(), &encode(&head)?);
        run.sort();
        Ok(run)
    }

    /// Whether any stored number lies between the first and the last of the batch.
    fn overlaps(&self, view: &View) -> Result<bool> {
        let keys = || {
            self.orders
                .iter()
                .map(|pending| self.number_of(pending))
                .filter(|key| !key.is_empty())
        };
        let (Some(first), Some(last)) = (keys().min(), keys().max()) else {
            return Ok(false);
        };
        let range = crate::store::KeyRange {
            start: first.into(),
            end: [last, &[0]].concat().into(),
        };
        Ok(view.scan(range)?.next().transpose()?.is_some())
    }

    fn row_of(&self, pending: &Pending) -> &[u8] {
        &self.bytes[pending.start..][..pending.row as usize]
    }

    fn number_of(&self, pending: &Pending) -> &[u8] {
        &self.bytes[pending.start + pending.row as usize..][..pending.number as usize]
    }

    /// Writes the batch in one commit, or only finds out what would become of it, and makes room for the next orders.
    pub(crate) fn flush(&mut self, session: &Session<'_>, dry_run: bool) -> Result<Flushed> {
        let flushed = match session.batch.filter(|_| !dry_run) {
            Some(import) => session.load(|view| self.write_set(view, session.actor, import))?,
            None => {
                self.write_set(&session.view()?, session.actor, ImportId::from_bytes([0; 16]))?
                    .1
            }
        };
        self.bytes.clear();
        self.orders.clear();
        Ok(flushed)
    }
}
