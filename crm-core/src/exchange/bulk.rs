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
use crate::journal::{Entity, Entry, Env, Head, MAX_ENTRIES, Operation, seal};
use crate::profile::{self, Standing, Tally};
use crate::store::{Bytes, Key, Reader, Run, View, WriteSet, decode, encode, encode_into};

/// Orders that wait to be written.
pub(crate) struct OrderBatch<'a> {
    env: &'a Env,
    /// When the records are created.
    now: Timestamp,
    budget: usize,
    /// The rows, and behind each its number's key.
    bytes: Vec<u8>,
    orders: Vec<Pending>,
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
        let number = order
            .number
            .as_deref()
            .map(|number| number_key(order.source.as_deref(), number));
        let id = order
            .id
            .unwrap_or_else(|| self.env.generator.next(self.now, &*self.env.ids));
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
    pub(crate) fn write_set(
        &self,
        view: &View,
        actor: Option<&str>,
        import: ImportId,
    ) -> Result<(WriteSet, Flushed)> {
        let mut order: Vec<usize> = (0..self.orders.len()).collect();
        order.sort_unstable_by_key(|at| {
            let pending = &self.orders[*at];
            (pending.owner, pending.placed_at, *at)
        });
        let mut writer = Writer {
            batch: self,
            view,
            numbers_stored: self.overlaps(view)?,
            actor,
            import,
            head: Head::read(view)?,
            entries: Vec::with_capacity(MAX_ENTRIES),
            run: Run::default(),
            flushed: Flushed::default(),
            row: Vec::new(),
        };
        for group in order.chunk_by(|a, b| self.orders[*a].owner == self.orders[*b].owner) {
            writer.customer(group)?;
        }
        writer.finish()
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

    /// Makes room for the next orders.
    pub(crate) fn clear(&mut self) {
        self.bytes.clear();
        self.orders.clear();
    }
}

struct Writer<'a> {
    batch: &'a OrderBatch<'a>,
    view: &'a View,
    numbers_stored: bool,
    actor: Option<&'a str>,
    import: ImportId,
    head: Head,
    entries: Vec<Entry>,
    run: Run,
    flushed: Flushed,
    row: Vec<u8>,
}

impl Writer<'_> {
    /// Writes the orders of one customer, oldest first, and the customer's profile.
    fn customer(&mut self, group: &[usize]) -> Result<()> {
        let batch = self.batch;
        let owner = batch.orders[group[0]].owner;
        let zone = &batch.env.time_zone;
        let (mut tally, mut days) = (Tally::default(), BTreeSet::new());
        if owner != 0 {
            tally.profile = profile::profile_row(self.view, owner)?;
            tally.purchases = profile::purchases(self.view, owner)?;
        }
        if tally.profile.order_count > 0 {
            for row in scan(self.view, rows_of(owner).range())? {
                let (locator, order) = row?;
                if profile::standing(&order)? == Standing::Purchase {
                    days.insert(zone.date_of(locator.placed_at));
                }
            }
        }
        let before = self.flushed.imported;
        for at in group {
            let pending = &batch.orders[*at];
            let (row, number) = (batch.row_of(pending), batch.number_of(pending));
            if self.numbers_stored && !number.is_empty() && self.view.get(number)?.is_some() {
                self.flushed.skipped += 1;
                self.flushed.skipped_lines += u64::from(pending.lines);
                continue;
            }
            let id = ByteArray::from(pending.id.to_bytes());
            let entry = Entry {
                entity: Entity::Order,
                operation: Operation::Created,
                id,
                owner: Some(owner),
                previous: None,
                body: None,
                digest: None,
            };
            let seq = self.head.seq + self.entries.len() as u64 + 1;
            self.entries.push(entry);
            let locator = Locator {
                owner,
                placed_at: pending.placed_at,
                seq,
            };
            self.run.put(locator.key().as_bytes(), row);
            self.run.put(id_key(pending.id).as_bytes(), &locator.to_bytes());
            if !number.is_empty() {
                self.run.put(number, &*id);
            }
            if owner != 0 {
                let order: OrderRow = decode(row)?;
                let new_day = profile::standing(&order)? == Standing::Purchase
                    && days.insert(zone.date_of(pending.placed_at));
                tally.add_order(&order, pending.placed_at, new_day)?;
            }
            self.flushed.imported += 1;
            self.flushed.imported_lines += u64::from(pending.lines);
            if self.entries.len() == MAX_ENTRIES {
                self.seal()?;
            }
        }
        if owner != 0 && self.flushed.imported > before {
            profile::store(&mut self.run, owner, &tally, &mut self.row)?;
        }
        Ok(())
    }

    fn seal(&mut self) -> Result<()> {
        let entries = std::mem::replace(&mut self.entries, Vec::with_capacity(MAX_ENTRIES));
        let actor = self.actor.map(str::to_owned);
        let (key, block): (Key, Bytes) =
            seal(&mut self.head, self.batch.now, actor, Some(self.import), entries)?;
        self.run.put(key.as_bytes(), &block);
        Ok(())
    }

    fn finish(mut self) -> Result<(WriteSet, Flushed)> {
        if !self.entries.is_empty() {
            self.seal()?;
        }
        if self.flushed.imported > 0 {
            self.run.put(Head::key().as_bytes(), &encode(&self.head)?);
        }
        Ok((WriteSet::Run(self.run), self.flushed))
    }
}
