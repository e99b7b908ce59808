//! Rows as bytes: a version byte, then CBOR with numbered, optional fields.
//!
//! Old rows decode with new fields empty, and new rows decode in old readers that skip what they do not know, so a
//! version changes only when a number changes its meaning.

use minicbor::{Decode, Encode};

use super::{Bytes, Table};
use crate::base::{Code, Error, Result};

/// A row that is stored in one table.
pub(crate) trait Row: Encode<()> {
    const TABLE: &'static Table;
}

/// The row's bytes.
pub(crate) fn encode<R: Row>(row: &R) -> Result<Bytes> {
    let mut bytes = Vec::with_capacity(256);
    encode_into(row, &mut bytes)?;
    Ok(bytes.into())
}

/// Appends the row's bytes.
pub(crate) fn encode_into<R: Row>(row: &R, bytes: &mut Vec<u8>) -> Result<()> {
    bytes.push(R::TABLE.version);
    minicbor::encode(row, bytes).map_err(|_| Error::new(Code::Internal))
}

/// The row in these bytes; `newer_format` when a later version of the library wrote it.
pub(crate) fn decode<'b, R: Row + Decode<'b, ()>>(bytes: &'b [u8]) -> Result<R> {
    let corrupt = || Error::new(Code::Corrupt).with_entity(R::TABLE.name);
    let (version, row) = bytes.split_first().ok_or_else(corrupt)?;
    if *version == 0 {
        return Err(corrupt());
    }
    if *version > R::TABLE.version {
        return Err(Error::new(Code::NewerFormat).with_entity(R::TABLE.name));
    }
    minicbor::decode(row).map_err(|_| corrupt())
}
