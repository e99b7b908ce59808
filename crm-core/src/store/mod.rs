//! Ordered, transactional bytes, and the only code that knows which engine keeps them.
//!
//! An [`Engine`] gives consistent [`View`]s and takes [`WriteSet`]s, one after another. Two engines pass the same
//! tests: [`memory`] and [`file`], which keeps one file: a superblock, two log halves and a redb tree.

mod backup;
mod blocks;
mod cluster;
mod codec;
mod disk;
mod engine;
mod file;
mod group;
pub(crate) mod key;
mod log;
mod memory;
mod overlay;
mod pages;
mod run;
mod shared;
mod small;
pub(crate) mod table;
mod tree;
mod zone;

pub(crate) use cluster::{ClusterRow, Tables, clusters, clusters_between};
pub(crate) use codec::{Row, decode, encode, encode_into};
pub(crate) use engine::{Engine, Reader, Scan, WriteSet};
pub(crate) use key::{Key, KeyRange};
pub(crate) use memory::MemoryEngine;
pub(crate) use overlay::{View, merge};
pub(crate) use run::Run;
pub(crate) use small::{put_small, small};
pub(crate) use table::{Owner, TABLES, Table};
pub(crate) use zone::{time_zone, time_zone_key};

pub use engine::{Sharing, StoreStats};

use std::path::Path;
use std::sync::Arc;

use crate::base::Result;

/// Shared, immutable bytes of a key or a value.
pub(crate) type Bytes = Arc<[u8]>;

/// Opens the file at `path`, creating it first when `create` says so.
pub(crate) fn open(path: &Path, sharing: Sharing, create: bool) -> Result<Box<dyn Engine>> {
    let opener = disk::file_opener(path.to_owned());
    if create && sharing != Sharing::Follower {
        disk::create_file(path)?;
    }
    Ok(match sharing {
        Sharing::Exclusive | Sharing::SingleWriter => Box::new(file::FileEngine::open(opener, sharing)?),
        Sharing::Follower | Sharing::ManyWriters => Box::new(shared::SharedEngine::open(opener, sharing)?),
    })
}

#[cfg(test)]
mod tests;
