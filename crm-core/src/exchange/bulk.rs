//! The fast path for many new orders: rows are collected in one buffer, sorted by customer, and written in one commit.
//!
//! It writes the same bytes as the ordinary commands would, but for the journal's blocks, which hold many entries.

use std::collections::{HashMap, HashSet};

use super::build::{Build, Place};
use crate::activity::{LineRow, NewOrder, NewOrderLine, check_new, id_key, number_key, product, row_of_new};
use crate::base::{Code, Error, ImportId, OrderId, Result, TimeZone, Timestamp, check_amount};
use crate::customers;
use crate::journal::{Env, Head, Session};
use crate::profile::{Figures, Goods, goods};
use crate::segment;
use crate::store::{Reader, Run, View, WriteSet, encode_into};

/// Orders that wait to be written.
pub(crate) struct OrderBatch<'a> {
    env: &'a Env,
    /// When the records are created.
    now: Timestamp,
    budget: usize,
    /// The rows, and behind each its number's key.
    bytes: Vec<u8>,
    orders: Vec<Pending>,
    goods: Vec<Goods>,
    /// The journal's end when the first customer was looked up.
    since: u64,
    /// The ordinals of the products with these SKUs, as the batch's orders found them.
    products: HashMap<String, Option<u32>>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Pending {
    pub(super) owner: u32,
    pub(super) placed_at: Timestamp,
    pub(super) id: OrderId,
    /// The day on which it is promised, when it is still to arrive.
    pub(super) due: Option<time::Date>,
    pub(super) figures: Figures,
    /// The row the order comes from.
    origin: u64,
    /// Whether the id was given, so that somebody else may have used it.
    is_id_given: bool,
    start: usize,
    row: u32,
    number: u32,
    lines: u32,
    goods: u32,
    /// Where the goods start.
    bought: usize,
}

/// What became of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Flushed {
    pub(crate) imported: u64,
    /// Orders whose number is stored already.
    pub(crate) skipped: u64,
    pub(crate) imported_lines: u64,
    pub(crate) skipped_lines: u64,
    /// Orders that what others wrote meanwhile made impossible.
    pub(crate) rejected: Vec<Rejected>,
}

/// An order of a batch that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rejected {
    /// The row the order comes from.
    pub(crate) origin: u64,
    pub(crate) lines: u64,
    pub(crate) error: Error,
}

impl<'a> OrderBatch<'a> {
    /// A batch for orders whose customers are looked up in `view` or later.
    pub(crate) fn new(session: &Session<'a>, view: &View, budget: usize) -> Result<Self> {
        Ok(Self {
            env: session.env,
            now: session.now(),
            budget,
            bytes: Vec::new(),
            orders: Vec::new(),
            goods: Vec::new(),
            since: Head::read(view)?.seq,
            products: HashMap::new(),
        })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.orders.is_empty()
    }

    /// Whether the batch should be written before more is added: writing it needs about twice the budget again.
    pub(crate) fn is_full(&self) -> bool {
        let orders = self.orders.len() * size_of::<Pending>();
        self.bytes.len() + orders + self.goods.len() * size_of::<Goods>() >= self.budget
    }

    /// Adds an order of the customer with this ordinal, 0 for nobody, that comes from the row `origin`. No two orders of
    /// an import may have one number or one id.
    pub(crate) fn push(
        &mut self,
        reader: &dyn Reader,
        owner: u32,
        origin: u64,
        order: &mut NewOrder,
    ) -> Result<()> {
        check_new(order)?;
        self.push_checked(reader, owner, origin, order)
    }

    /// Adds an order that `check_new` has seen already.
    pub(crate) fn push_checked(
        &mut self,
        reader: &dyn Reader,
        owner: u32,
        origin: u64,
        order: &NewOrder,
    ) -> Result<()> {
        let number = order
            .number
            .as_deref()
            .map(|number| number_key(order.source.as_deref(), number));
        let is_id_given = order.id.is_some();
        let id = match order.id {
            Some(id) if is_used(reader, id)? => return Err(Error::field_of(Code::AlreadyExists, "id")),
            Some(id) => id,
            None => self.env.generator.next(self.now, &*self.env.ids),
        };
        let placed_at = order.placed_at.unwrap_or(self.now);
        let lines = order.lines.iter().enumerate().map(|(at, line)| {
            self.line(reader, line)
                .map_err(|error| error.under(format_args!("lines[{at}]")))
        });
        let lines = lines.collect::<Result<_>>()?;
        let row = row_of_new(id, order, lines, self.now, || {
            self.env.generator.next(self.now, &*self.env.ids)
        });
        let lines = row.lines.len();
        let figures = Figures::of(&row)?;
        check_amount(figures.total, "total")?;
        let start = self.bytes.len();
        encode_into(&row, &mut self.bytes)?;
        let end = self.bytes.len();
        let number = number.map_or(0, |key| {
            self.bytes.extend_from_slice(key.as_bytes());
            key.as_bytes().len()
        });
        let length = |length: usize| u32::try_from(length).map_err(|_| Error::new(Code::TooLong));
        let bought = self.goods.len();
        self.goods.extend(goods(&row));
        self.orders.push(Pending {
            owner,
            placed_at,
            id,
            due: order.promised_on.filter(|_| order.status.is_open()),
            figures,
            origin,
            is_id_given,
            start,
            row: length(end - start)?,
            number: length(number)?,
            lines: length(lines)?,
            goods: length(self.goods.len() - bought)?,
            bought,
        });
        Ok(())
    }

    fn line<'l>(&mut self, reader: &dyn Reader, line: &'l NewOrderLine) -> Result<LineRow<&'l str>> {
        let sku = line.sku.as_deref();
        let product = match (line.product_id, sku) {
            (Some(id), _) => {
                let unknown = || Error::field_of(Code::UnknownReference, "product_id");
                Some(product::ordinal_of(reader, id)?.ok_or_else(unknown)?)
            }
            (None, Some(sku)) => {
                if let Some(known) = self.products.get(sku) {
                    *known
                } else {
                    let found = product::ordinal_of_sku(reader, sku)?;
                    self.products.insert(sku.to_owned(), found);
                    found
                }
            }
            (None, None) => None,
        };
        Ok(LineRow {
            quantity: line.quantity,
            unit_price: line.unit_price,
            product,
            sku: sku.filter(|_| product.is_none()),
            name: line.name.as_deref(),
            discount: line.discount,
            tax: line.tax,
        })
    }

    /// Everything that writing the batch on top of `view` puts. The batch stays as it is, so that it can be asked again.
    fn write_set(&self, view: &View, actor: Option<&str>, import: ImportId) -> Result<(WriteSet, Flushed)> {
        match self.build(view, actor, import, &HashSet::new()) {
            // Whose customer was deleted meanwhile is asked only where it happened.
            Err(error) if error.code() == Code::UnknownReference => {
                self.build(view, actor, import, &self.gone(view)?)
            }
            built => built,
        }
    }

    /// What `write_set` does, with the orders of the customers `gone` refused.
    fn build(
        &self,
        view: &View,
        actor: Option<&str>,
        import: ImportId,
        gone: &HashSet<u32>,
    ) -> Result<(WriteSet, Flushed)> {
        let head = Head::read(view)?;
        // Somebody may have deleted a customer, or used an id, since the orders came.
        let is_changed = head.seq != self.since;
        let mut flushed = Flushed::default();
        let mut sorted = Vec::with_capacity(self.orders.len());
        let numbers_stored = self.overlaps(view)?;
        for (at, pending) in self.orders.iter().enumerate() {
            let lines = u64::from(pending.lines);
            let refused = if gone.contains(&pending.owner) {
                Some(Error::field_of(Code::UnknownReference, "customer_id"))
            } else if is_changed && pending.is_id_given && is_used(view, pending.id)? {
                Some(Error::field_of(Code::AlreadyExists, "id"))
            } else {
                None
            };
            let number = self.number(at);
            if let Some(error) = refused {
                flushed.rejected.push(Rejected {
                    origin: pending.origin,
                    lines,
                    error,
                });
            } else if numbers_stored && !number.is_empty() && view.get(number)?.is_some() {
                flushed.skipped += 1;
                flushed.skipped_lines += lines;
            } else {
                flushed.imported += 1;
                flushed.imported_lines += lines;
                sorted.push(Place {
                    owner: pending.owner,
                    placed_at: pending.placed_at,
                    at,
                });
            }
        }
        if sorted.is_empty() {
            return Ok((WriteSet::Run(Run::default()), flushed));
        }
        sorted.sort_unstable();
        let build = Build {
            batch: self,
            view,
            sorted: &sorted,
            is_changed,
            head,
            actor,
            import,
            now: self.env.clock.now(),
        };
        Ok((WriteSet::Run(build.run()?), flushed))
    }

    /// The customers of the batch who are deleted.
    fn gone(&self, view: &View) -> Result<HashSet<u32>> {
        let owners: HashSet<u32> = self.orders.iter().map(|pending| pending.owner).collect();
        let mut gone = HashSet::new();
        for owner in owners {
            if owner != 0 && is_gone(view, owner)? {
                gone.insert(owner);
            }
        }
        Ok(gone)
    }

    /// Whether any stored number lies between the first and the last of the batch.
    fn overlaps(&self, view: &View) -> Result<bool> {
        let keys = || {
            (0..self.len())
                .map(|at| self.number(at))
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

    /// When the records are created.
    pub(super) fn now(&self) -> Timestamp {
        self.now
    }

    pub(super) fn time_zone(&self) -> &'a TimeZone {
        &self.env.time_zone
    }

    pub(super) fn len(&self) -> usize {
        self.orders.len()
    }

    pub(super) fn pending(&self, at: usize) -> &Pending {
        &self.orders[at]
    }

    /// The order's row.
    pub(super) fn row(&self, at: usize) -> &[u8] {
        let pending = &self.orders[at];
        &self.bytes[pending.start..][..pending.row as usize]
    }

    /// What of the catalogue was bought.
    pub(super) fn goods(&self, at: usize) -> &[Goods] {
        let pending = &self.orders[at];
        &self.goods[pending.bought..][..pending.goods as usize]
    }

    /// The key of the order's number; empty when it has none.
    pub(super) fn number(&self, at: usize) -> &[u8] {
        let pending = &self.orders[at];
        &self.bytes[pending.start + pending.row as usize..][..pending.number as usize]
    }

    /// Writes the batch in one commit, or only finds out what would become of it, and makes room for the next orders.
    pub(crate) fn flush(&mut self, session: &Session<'_>, dry_run: bool) -> Result<Flushed> {
        let flushed = match session.batch.filter(|_| !dry_run) {
            Some(import) => {
                // What time has changed by now is not laid at the door of these orders, and they are settled themselves.
                segment::settle(session)?;
                let flushed = session.load(|view| self.write_set(view, session.actor, import))?;
                segment::settle(session)?;
                flushed
            }
            None => {
                self.write_set(&session.view()?, session.actor, ImportId::from_bytes([0; 16]))?
                    .1
            }
        };
        self.bytes.clear();
        self.orders.clear();
        self.goods.clear();
        self.products.clear();
        Ok(flushed)
    }
}

/// Whether an order has this id already.
fn is_used(reader: &dyn Reader, id: OrderId) -> Result<bool> {
    Ok(reader.get(id_key(id).as_bytes())?.is_some())
}

/// Whether the customer with this ordinal is deleted.
pub(super) fn is_gone(view: &View, owner: u32) -> Result<bool> {
    let customer = customers::load_by_ordinal(view, owner)?;
    Ok(customer.record.deleted_at.is_some())
}
