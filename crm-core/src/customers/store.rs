//! Where customers are kept: their row, and the ways to it.

use minicbor::{Decode, Encode};

use super::Customer;
use crate::base::{Code, CustomerId, Error, Result, Timestamp};
use crate::journal::{Entity, Entry, Record, Stored};
use crate::store::key::{number, parts};
use crate::store::table::{CUSTOMER, CUSTOMER_ID};
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

impl Row for Stored<Customer> {
    const TABLE: &'static Table = &CUSTOMER;
}

impl Record for Customer {
    const ENTITY: Entity = Entity::Customer;

    fn id(&self) -> [u8; 16] {
        self.id.to_bytes()
    }

    fn version(&mut self) -> &mut u64 {
        &mut self.version
    }

    fn updated_at(&mut self) -> &mut Timestamp {
        &mut self.updated_at
    }

    fn deleted_at(&self) -> Option<Timestamp> {
        self.deleted_at
    }
}

pub(super) fn row_key(ordinal: u32) -> Key {
    Key::owned(&CUSTOMER, ordinal)
}

pub(super) fn id_key(id: CustomerId) -> Key {
    Key::of(&CUSTOMER_ID).id(id)
}

/// What is found by a customer's id: the ordinal, and a byte more while the customer is deleted, so that whoever refers
/// to a customer need not read all of it.
pub(super) fn id_row(ordinal: u32, customer: &Customer) -> Bytes {
    let mut row = ordinal.to_be_bytes().to_vec();
    if customer.deleted_at.is_some() {
        row.push(1);
    }
    row.into()
}

/// The ordinal of a customer, and whether the customer is deleted.
fn find_ordinal(reader: &dyn Reader, id: CustomerId) -> Result<Option<(u32, bool)>> {
    let Some(row) = reader.get(id_key(id).as_bytes())? else {
        return Ok(None);
    };
    let (ordinal, deleted) = row.split_at(row.len().min(4));
    Ok(Some((ordinal_from(ordinal)?, !deleted.is_empty())))
}

pub(super) fn ordinal_from(bytes: &[u8]) -> Result<u32> {
    let corrupt = |_| Error::new(Code::Corrupt).with_entity("customer");
    Ok(u32::from_be_bytes(bytes.try_into().map_err(corrupt)?))
}

/// The customer's ordinal: 1 for the first customer of the store, never reused.
pub(crate) fn ordinal_of(reader: &dyn Reader, id: CustomerId) -> Result<Option<u32>> {
    Ok(find_ordinal(reader, id)?.map(|(ordinal, _)| ordinal))
}

/// Whose a record was before an update gave it to another customer.
pub(crate) fn former_owner(reader: &dyn Reader, entry: &Entry) -> Result<Option<u32>> {
    let fields = entry.body.iter().flat_map(|body| &body.fields);
    let mut former = fields.filter(|delta| delta.field == "customer_id");
    let former = former.find_map(|delta| serde_json::from_str::<CustomerId>(delta.old.as_deref()?).ok());
    former.map_or(Ok(None), |id| ordinal_of(reader, id))
}

/// The ordinal of the newest customer; 0 when there is none. The rows tell, also those of a transaction under way.
pub(crate) fn last_ordinal(reader: &dyn Reader) -> Result<u32> {
    match reader.scan_back(Key::clusters().range())?.next() {
        Some(row) => ordinal_from(&row?.0[1..5]),
        None => Ok(0),
    }
}

/// Whether there is a customer with this ordinal who is not deleted.
pub(crate) fn is_live(reader: &dyn Reader, ordinal: u32) -> Result<bool> {
    let row = row_by_ordinal(reader, ordinal)?;
    row.map_or(Ok(false), |row| is_live_row(&row))
}

/// Of a customer's row the id and when the customer was deleted; all else is skipped, which takes a fraction of the time.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Mark {
    #[n(1)]
    record: RecordMark,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct RecordMark {
    #[n(0)]
    id: CustomerId,
    #[n(22)]
    deleted_at: Option<Timestamp>,
}

impl Row for Mark {
    const TABLE: &'static Table = &CUSTOMER;
}

/// Whether the customer in this row is not deleted.
pub(crate) fn is_live_row(row: &[u8]) -> Result<bool> {
    Ok(decode::<Mark>(row)?.record.deleted_at.is_none())
}

/// The id of the customer with this ordinal, deleted or not; none when there never was one.
pub(crate) fn id_by_ordinal(reader: &dyn Reader, ordinal: u32) -> Result<Option<CustomerId>> {
    row_by_ordinal(reader, ordinal)?
        .map(|row| id_of_row(&row))
        .transpose()
}

/// The id of the customer in this row.
pub(crate) fn id_of_row(row: &[u8]) -> Result<CustomerId> {
    Ok(decode::<Mark>(row)?.record.id)
}

/// The row of the customer with this ordinal, deleted or not; none when there never was one.
pub(crate) fn row_by_ordinal(reader: &dyn Reader, ordinal: u32) -> Result<Option<Bytes>> {
    reader.get(row_key(ordinal).as_bytes())
}

/// The ordinal of a customer who must exist and not be deleted; errors name `field`.
pub(crate) fn require_ordinal(reader: &dyn Reader, id: CustomerId, field: &'static str) -> Result<u32> {
    match find_ordinal(reader, id)? {
        Some((ordinal, false)) => Ok(ordinal),
        _ => Err(Error::field_of(Code::UnknownReference, field)),
    }
}

/// The ordinal of a customer to read; `not_found` when there is none, or it is deleted.
pub(super) fn live_ordinal(reader: &dyn Reader, id: CustomerId) -> Result<u32> {
    match find_ordinal(reader, id)? {
        Some((ordinal, false)) => Ok(ordinal),
        _ => Err(Error::new(Code::NotFound).with_entity("customer")),
    }
}

pub(crate) fn load_by_ordinal(reader: &dyn Reader, ordinal: u32) -> Result<Stored<Customer>> {
    let missing = || Error::new(Code::Corrupt).with_entity("customer");
    decode(&reader.get(row_key(ordinal).as_bytes())?.ok_or_else(missing)?)
}

/// The stored customer with its ordinal, deleted or not; `None` when there never was one.
pub(crate) fn load(reader: &dyn Reader, id: CustomerId) -> Result<Option<(u32, Stored<Customer>)>> {
    let Some(ordinal) = ordinal_of(reader, id)? else {
        return Ok(None);
    };
    Ok(Some((ordinal, load_by_ordinal(reader, ordinal)?)))
}

/// The index rows that a customer's row implies.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let [ordinal] = parts(key, 1, [4])?;
    let customer = decode::<Stored<Customer>>(row)?.record;
    let number = u32::try_from(number(ordinal)).unwrap_or(0);
    let mut rows: Vec<(Bytes, Bytes)> = vec![(id_key(customer.id).into_bytes(), id_row(number, &customer))];
    if customer.deleted_at.is_none() {
        rows.extend(
            customer
                .identifiers
                .iter()
                .map(|identifier| (identifier.key().into_bytes(), ordinal.into())),
        );
        rows.extend(super::search::keys(&customer, number).map(|key| (key, [].as_slice().into())));
    }
    Ok(rows)
}
