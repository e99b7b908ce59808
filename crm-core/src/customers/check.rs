//! Checking that the ways to customers, relationships and notes lead where they must, and nowhere else.

use super::store::{id_key, ordinal_from};
use super::{Customer, load_by_ordinal, note, relationship, search};
use crate::base::{ErrorKind, Result};
use crate::journal::Head;
use crate::store::table::{CUSTOMER, CUSTOMER_ID, IDENTIFIER, NOTE_ID, RELATIONSHIP_ID, SEARCH};
use crate::store::{Key, Reader, Table};

/// How many rows each of the tables of ways must have.
#[derive(Default)]
struct Expected {
    customer_ids: u64,
    identifiers: u64,
    words: u64,
    relationship_ids: u64,
    note_ids: u64,
}

/// Checks every customer and what lies with it; `problem` is told the table and what is wrong, without any value.
pub(crate) fn check(
    reader: &dyn Reader,
    problem: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    let mut expected = Expected::default();
    for ordinal in 1..=Head::read(reader)?.customers {
        match load_by_ordinal(reader, ordinal) {
            Ok(stored) => check_customer(reader, ordinal, &stored.record, &mut expected, problem)?,
            Err(error) if error.kind() == ErrorKind::Data => {
                problem(&CUSTOMER, "a customer cannot be read");
                expected.customer_ids += 1;
            }
            Err(error) => return Err(error),
        }
        relationship::check(reader, ordinal, &mut expected.relationship_ids, problem)?;
        note::check(reader, ordinal, &mut expected.note_ids, problem)?;
    }
    for (table, expected) in [
        (&CUSTOMER_ID, expected.customer_ids),
        (&IDENTIFIER, expected.identifiers),
        (&SEARCH, expected.words),
        (&RELATIONSHIP_ID, expected.relationship_ids),
        (&NOTE_ID, expected.note_ids),
    ] {
        let mut rows = 0;
        for row in reader.scan(Key::of(table).range())? {
            let (_, value) = row?;
            // The id of a deleted relationship leads to its history.
            rows += u64::from(*table != RELATIONSHIP_ID || value.len() == 4);
        }
        if rows != expected {
            problem(table, "there are rows that belong to no record, or none for some");
        }
    }
    Ok(())
}

fn check_customer(
    reader: &dyn Reader,
    ordinal: u32,
    customer: &Customer,
    expected: &mut Expected,
    problem: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    expected.customer_ids += 1;
    if !leads_to(reader, id_key(customer.id).as_bytes(), ordinal)? {
        problem(&CUSTOMER_ID, "a customer is not found by its id");
    }
    if customer.deleted_at.is_some() {
        return Ok(());
    }
    for identifier in &customer.identifiers {
        expected.identifiers += 1;
        if !leads_to(reader, identifier.key().as_bytes(), ordinal)? {
            problem(&IDENTIFIER, "a customer is not found by an identifier");
        }
    }
    for key in search::keys(customer, ordinal) {
        expected.words += 1;
        if reader.get(&key)?.is_none() {
            problem(&SEARCH, "a customer is not found by a word");
        }
    }
    Ok(())
}

/// Whether the row is there and holds this ordinal.
pub(super) fn leads_to(reader: &dyn Reader, key: &[u8], ordinal: u32) -> Result<bool> {
    Ok(match reader.get(key)? {
        Some(value) => ordinal_from(&value).is_ok_and(|found| found == ordinal),
        None => false,
    })
}

/// What a table of facts about customers calls a fact that is not found where it should be.
pub(super) const NOT_FOUND_BY_ID: &str = "a record is not found by its id";

/// What it calls a row that does not decode.
pub(super) const UNREADABLE: &str = "a record cannot be read";
