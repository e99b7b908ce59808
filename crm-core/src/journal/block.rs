//! Blocks of the journal as they are stored, and the hash that chains them.

use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use sha2::{Digest, Sha256};

use super::{Entity, Operation};
use crate::base::{Code, Error, ImportId, Result, Timestamp};
use crate::store::table::{JOURNAL, META};
use crate::store::{Bytes, Key, Reader, Row, Table, decode, encode};

/// At most this many entries a block, so that reading one entry stays cheap.
pub(crate) const MAX_ENTRIES: usize = 64;

/// The newest state of the journal and of the counters, in one row.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Head {
    /// The last sequence number given out.
    #[n(0)]
    pub(crate) seq: u64,
    /// The hash of the last block.
    #[n(1)]
    pub(crate) hash: ByteArray<32>,
    /// How many customers were ever created: the last ordinal given out.
    #[n(2)]
    pub(crate) customers: u32,
    /// How many products were ever created: the last ordinal given out.
    #[n(3)]
    pub(crate) products: u32,
    /// How many deals were ever created: the last number given out.
    #[cbor(n(4), default, skip_if = "is_none")]
    pub(crate) deals: u32,
    /// How many tasks were ever created: the last number given out.
    #[cbor(n(5), default, skip_if = "is_none")]
    pub(crate) tasks: u32,
    /// How many quotes were ever created: the last number given out.
    #[cbor(n(6), default, skip_if = "is_none")]
    pub(crate) quotes: u32,
    /// How many shipments were ever created, and so on: the last numbers given out.
    #[cbor(n(7), default, skip_if = "is_none")]
    pub(crate) shipments: u32,
    #[cbor(n(8), default, skip_if = "is_none")]
    pub(crate) invoices: u32,
    #[cbor(n(9), default, skip_if = "is_none")]
    pub(crate) returns: u32,
    #[cbor(n(10), default, skip_if = "is_none")]
    pub(crate) purchases: u32,
}

/// Of what there never was one, nothing is kept.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape minicbor asks for")]
fn is_none(count: &u32) -> bool {
    *count == 0
}

impl Row for Head {
    const TABLE: &'static Table = &META;
}

impl Head {
    pub(crate) fn key() -> Key {
        Key::of(&META).text("head")
    }

    pub(crate) fn read(reader: &dyn Reader) -> Result<Self> {
        let empty = || Self {
            seq: 0,
            hash: ByteArray::from([0; 32]),
            customers: 0,
            products: 0,
            deals: 0,
            tasks: 0,
            quotes: 0,
            shipments: 0,
            invoices: 0,
            returns: 0,
            purchases: 0,
        };
        reader
            .get(Self::key().as_bytes())?
            .map_or_else(|| Ok(empty()), |bytes| decode(&bytes))
    }
}

/// One change of one record.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(crate) struct Entry {
    #[n(0)]
    pub(crate) entity: Entity,
    #[n(1)]
    pub(crate) operation: Operation,
    #[n(2)]
    pub(crate) id: ByteArray<16>,
    /// The ordinal of the customer whose record it is.
    #[n(3)]
    pub(crate) owner: Option<u32>,
    /// The sequence number of the record's change before this one.
    #[n(4)]
    pub(crate) previous: Option<u64>,
    /// What changed; none for a creation, or after the values were erased.
    #[n(5)]
    pub(crate) body: Option<Body>,
    /// The body's digest, kept when the body was erased.
    #[n(6)]
    pub(crate) digest: Option<ByteArray<32>>,
}

/// The values of a change.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(crate) struct Body {
    /// Keeps the digest from being guessed once the values are erased.
    #[n(0)]
    pub(crate) salt: ByteArray<10>,
    #[n(1)]
    pub(crate) fields: Vec<Delta>,
}

/// One field's old and new value, as JSON.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(crate) struct Delta {
    #[n(0)]
    pub(crate) field: String,
    #[n(1)]
    pub(crate) old: Option<String>,
    #[n(2)]
    pub(crate) new: Option<String>,
}

/// A stored block: the entries of one commit, or a part of them.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Block {
    #[n(0)]
    pub(crate) at: Timestamp,
    #[n(1)]
    pub(crate) actor: Option<String>,
    #[n(2)]
    pub(crate) batch: Option<ImportId>,
    #[n(3)]
    pub(crate) entries: Vec<Entry>,
    #[n(4)]
    pub(crate) hash: ByteArray<32>,
}

impl Row for Block {
    const TABLE: &'static Table = &JOURNAL;
}

impl Block {
    pub(crate) fn key(first: u64) -> Key {
        Key::of(&JOURNAL).u64(first)
    }

    /// The block's link in the chain: SHA-256 over the hash before, the first sequence number, and the block with
    /// each body replaced by its digest.
    pub(crate) fn chained(&self, before: &[u8; 32], first: u64) -> Result<[u8; 32]> {
        let internal = |_| Error::new(Code::Internal);
        let mut bytes = Vec::with_capacity(256);
        minicbor::encode((self.at, &self.actor, self.batch), &mut bytes).map_err(internal)?;
        for entry in &self.entries {
            let digest = match &entry.body {
                Some(body) => Some(ByteArray::from(body.digest()?)),
                None => entry.digest,
            };
            let Entry {
                entity,
                operation,
                id,
                owner,
                previous,
                body: _,
                digest: _,
            } = entry;
            minicbor::encode((entity, operation, id, owner, previous, digest), &mut bytes)
                .map_err(internal)?;
        }
        Ok(Sha256::new()
            .chain_update(before)
            .chain_update(first.to_be_bytes())
            .chain_update(&bytes)
            .finalize()
            .into())
    }
}

impl Body {
    fn digest(&self) -> Result<[u8; 32]> {
        let bytes = minicbor::to_vec(&self.fields).map_err(|_| Error::new(Code::Internal))?;
        Ok(Sha256::new()
            .chain_update(*self.salt)
            .chain_update(&bytes)
            .finalize()
            .into())
    }
}

/// Chains the entries behind `head` and returns the block's row.
pub(crate) fn seal(
    head: &mut Head,
    at: Timestamp,
    actor: Option<String>,
    batch: Option<ImportId>,
    entries: Vec<Entry>,
) -> Result<(Key, Bytes)> {
    let first = head.seq + 1;
    let count = entries.len() as u64;
    let mut block = Block {
        at,
        actor,
        batch,
        entries,
        hash: ByteArray::from([0; 32]),
    };
    block.hash = block.chained(&head.hash, first)?.into();
    head.seq += count;
    head.hash = block.hash;
    Ok((Block::key(first), encode(&block)?))
}

/// The block that holds the change `seq`, with its first sequence number.
pub(crate) fn block_of(reader: &dyn Reader, seq: u64) -> Result<(u64, Block)> {
    let corrupt = || Error::new(Code::Corrupt).with_entity("journal");
    let range = Block::key(0).up_to(&Block::key(seq + 1));
    let (key, bytes) = reader.scan_back(range)?.next().ok_or_else(corrupt)??;
    let first = crate::store::key::number(&key[1..]);
    let block: Block = decode(&bytes)?;
    if seq < first || seq >= first + block.entries.len() as u64 {
        return Err(corrupt());
    }
    Ok((first, block))
}
