//! What shipments, invoices, returns and purchase orders share: each is a row of its own, by a number that is never
//! reused, with ways to it from its id and from the cluster of the customer whom it concerns.

use minicbor::{Decode, Encode};

use crate::base::{Code, Error, OrderId, Page, PageRequest, RecordId, Result};
use crate::journal::listing::{self, Walk};
use crate::journal::{Head, Record, Tx, check_version, created, updated};
use crate::store::key::{number, parts};
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

/// A record that is filed this way.
pub(crate) trait Filed: Record + Encode<()> + for<'b> Decode<'b, ()> {
    type Id: RecordId;

    /// Where the records lie, and the ways to them from their id and from a customer.
    const ROWS: &'static Table;
    const IDS: &'static Table;
    const OF: &'static Table;

    /// How many were ever created.
    fn count(head: &mut Head) -> &mut u32;

    fn record_id(&self) -> Self::Id;

    /// The order that it is about; a customer's records of one order lie together.
    fn order_id(&self) -> Option<OrderId>;

    /// The other keys that lead to it.
    fn other_keys(&self) -> Vec<Key> {
        Vec::new()
    }
}

/// A record as it is stored.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(crate) struct FiledRow<R> {
    /// The number of its last change.
    #[n(0)]
    pub(crate) seq: u64,
    #[n(1)]
    pub(crate) record: R,
    /// The ordinal of the customer whom it concerns; 0 when nobody is known.
    #[n(2)]
    pub(crate) owner: u32,
}

impl<R: Filed> Row for FiledRow<R> {
    const TABLE: &'static Table = R::ROWS;
}

fn corrupt<R: Filed>() -> Error {
    Error::new(Code::Corrupt).with_entity(R::ENTITY.as_str())
}

pub(super) fn missing<R: Filed>() -> Error {
    Error::new(Code::NotFound).with_entity(R::ENTITY.as_str())
}

fn row_key<R: Filed>(number: u32) -> Key {
    Key::of(R::ROWS).u32(number)
}

fn id_key<R: Filed>(id: R::Id) -> Key {
    Key::of(R::IDS).id(id)
}

/// All records that concern a customer, deleted or not.
pub(super) fn of_customer<R: Filed>(owner: u32) -> Key {
    Key::owned(R::OF, owner)
}

/// Those of one order, in the order of their creation.
fn of_order_key<R: Filed>(owner: u32, order: OrderId) -> Key {
    of_customer::<R>(owner).id(order)
}

fn number_of<R: Filed>(bytes: &[u8]) -> Result<u32> {
    u32::try_from(number(bytes)).map_err(|_| corrupt::<R>())
}

/// The record with this number, deleted or not; `corrupt` when there is none.
pub(super) fn load_by_number<R: Filed>(reader: &dyn Reader, number: u32) -> Result<FiledRow<R>> {
    let row = reader.get(row_key::<R>(number).as_bytes())?;
    decode(&row.ok_or_else(corrupt::<R>)?)
}

/// The stored record with its number, deleted or not; `None` when there never was one.
pub(super) fn load<R: Filed>(reader: &dyn Reader, id: R::Id) -> Result<Option<(u32, FiledRow<R>)>> {
    let Some(row) = reader.get(id_key::<R>(id).as_bytes())? else {
        return Ok(None);
    };
    let number = number_of::<R>(&row)?;
    Ok(Some((number, load_by_number(reader, number)?)))
}

/// The record, unless there is none or it is deleted.
pub(super) fn find<R: Filed>(reader: &dyn Reader, id: R::Id) -> Result<Option<R>> {
    let record = load::<R>(reader, id)?.map(|(_, row)| row.record);
    Ok(record.filter(|record| record.deleted_at().is_none()))
}

/// The record with the number of its last change, deleted or not.
pub(super) fn stored<R: Filed>(reader: &dyn Reader, id: R::Id) -> Result<(R, u64)> {
    let (_, row) = load::<R>(reader, id)?.ok_or_else(missing::<R>)?;
    Ok((row.record, row.seq))
}

/// The records of an order, deleted or not, with their numbers.
pub(super) fn of_order<R: Filed>(
    reader: &dyn Reader,
    owner: u32,
    order: OrderId,
) -> Result<Vec<(u32, FiledRow<R>)>> {
    let keys = reader.scan(of_order_key::<R>(owner, order).range())?;
    let load = |row: Result<(Bytes, Bytes)>| {
        let number = number_at_end::<R>(&row?.0)?;
        Ok((number, load_by_number(reader, number)?))
    };
    keys.map(load).collect()
}

/// All records, deleted or not, in the order of their creation. Rows that cannot be read are passed over.
pub(super) fn all<R: Filed>(reader: &dyn Reader) -> Result<impl Iterator<Item = FiledRow<R>> + '_> {
    let rows = reader.scan(Key::of(R::ROWS).range())?;
    Ok(rows.filter_map(|row| decode::<FiledRow<R>>(&row.ok()?.1).ok()))
}

/// The number of a record at the end of a key that leads to it.
pub(super) fn number_at_end<R: Filed>(key: &[u8]) -> Result<u32> {
    let [bytes] = parts(key, key.len().saturating_sub(4), [4])?;
    number_of::<R>(bytes)
}

/// Where a list of records begins.
pub(super) enum Start {
    All,
    Customer(u32),
    /// One order of the customer with this ordinal.
    Order(u32, OrderId),
}

/// A page of the records that are not deleted and match, in the order of their creation; those of a customer order by
/// order.
pub(super) fn list<R: Filed>(
    reader: &dyn Reader,
    start: &Start,
    page: &PageRequest,
    matches: impl Fn(&R) -> bool,
) -> Result<Page<R>> {
    let start = match *start {
        Start::All => Key::of(R::ROWS),
        Start::Customer(owner) => of_customer::<R>(owner),
        Start::Order(owner, order) => of_order_key::<R>(owner, order),
    };
    listing::page(reader, &start, start.range(), Walk::Forward, page, |key, _| {
        let record: R = load_by_number(reader, number_at_end::<R>(key)?)?.record;
        Ok(Some(record).filter(|record| record.deleted_at().is_none() && matches(record)))
    })
}

/// The id of a new record; `already_exists` when one has it.
pub(super) fn new_id<R: Filed>(tx: &Tx<'_>, given: Option<R::Id>) -> Result<R::Id> {
    let id = given.unwrap_or_else(|| tx.new_id());
    if tx.get(id_key::<R>(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    Ok(id)
}

/// Files a new record, and returns its number.
pub(super) fn create<R: Filed>(tx: &mut Tx<'_>, owner: u32, record: &R) -> Result<u32> {
    let count = R::count(&mut tx.head);
    *count = count.checked_add(1).ok_or_else(|| Error::new(Code::TooMany))?;
    let number = *count;
    let row = FiledRow {
        seq: created(tx, Some(owner), record),
        record: record.clone(),
        owner,
    };
    tx.put(id_key::<R>(record.record_id()), number.to_be_bytes().as_slice());
    store(tx, number, None, &row)?;
    Ok(number)
}

/// Loads a record that is not deleted, lets `work` change it, and stores what came of it.
pub(super) fn change<R: Filed>(
    tx: &mut Tx<'_>,
    id: R::Id,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut R, u32) -> Result<()>,
) -> Result<R> {
    let (number, mut row) = load::<R>(tx, id)?
        .filter(|(_, row)| row.record.deleted_at().is_none())
        .ok_or_else(missing::<R>)?;
    check_version(&mut row.record, version)?;
    change_row(tx, number, row, work)
}

/// The same with a record that is deleted; `not_deleted` when it is not.
pub(super) fn restore<R: Filed>(
    tx: &mut Tx<'_>,
    id: R::Id,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut R, u32) -> Result<()>,
) -> Result<R> {
    let (number, mut row) = load::<R>(tx, id)?.ok_or_else(missing::<R>)?;
    if row.record.deleted_at().is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(R::ENTITY.as_str()));
    }
    check_version(&mut row.record, version)?;
    change_row(tx, number, row, work)
}

fn change_row<R: Filed>(
    tx: &mut Tx<'_>,
    number: u32,
    before: FiledRow<R>,
    work: impl FnOnce(&mut Tx<'_>, &mut R, u32) -> Result<()>,
) -> Result<R> {
    let mut after = before.clone();
    work(tx, &mut after.record, before.owner).map_err(|error| error.with_entity(R::ENTITY.as_str()))?;
    let seq = updated(
        tx,
        Some(before.owner),
        before.seq,
        &before.record,
        &mut after.record,
    )?;
    if let Some(seq) = seq {
        after.seq = seq;
        store(tx, number, Some(&before), &after)?;
    }
    Ok(after.record)
}

/// Lets the records of an order be found by another customer.
pub(super) fn hand_over<R: Filed>(tx: &mut Tx<'_>, order: OrderId, from: u32, to: u32) -> Result<()> {
    for (number, before) in of_order::<R>(tx, from, order)? {
        let after = FiledRow {
            owner: to,
            ..before.clone()
        };
        store(tx, number, Some(&before), &after)?;
    }
    Ok(())
}

/// The keys that lead to a record, but for that of its id: those that change with it.
fn changing_keys<R: Filed>(number: u32, row: &FiledRow<R>) -> Vec<Bytes> {
    let of = match row.record.order_id() {
        Some(order) => of_order_key::<R>(row.owner, order),
        None => of_customer::<R>(row.owner),
    };
    let others = row.record.other_keys();
    let keys = std::iter::once(of.u32(number)).chain(others);
    keys.map(Key::into_bytes).collect()
}

/// Writes the row and the ways to it; takes away those that it has no more.
fn store<R: Filed>(
    tx: &mut Tx<'_>,
    number: u32,
    before: Option<&FiledRow<R>>,
    after: &FiledRow<R>,
) -> Result<()> {
    let old = before.map_or_else(Vec::new, |row| changing_keys(number, row));
    let new = changing_keys(number, after);
    for key in old.iter().filter(|key| !new.contains(key)) {
        tx.delete_bytes(key.clone());
    }
    for key in new.into_iter().filter(|key| !old.contains(key)) {
        tx.put_bytes(key, number.to_be_bytes().as_slice().into());
    }
    tx.put_row(row_key::<R>(number), after)
}

/// The index rows that a record's row implies.
pub(crate) fn index_rows<R: Filed>(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let row: FiledRow<R> = decode(row)?;
    let number = number_at_end::<R>(key)?;
    let mut keys = changing_keys(number, &row);
    keys.push(id_key::<R>(row.record.record_id()).into_bytes());
    let value = number.to_be_bytes();
    Ok(keys
        .into_iter()
        .map(|key| (key, value.as_slice().into()))
        .collect())
}
