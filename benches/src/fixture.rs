//! The files that the benches start from.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::Result;
use crate::crm::CrmShop;
use crate::duel::{now, show};
use crate::shop;
use crate::sqlite::SqliteShop;

/// Both sides' files with the same customers and orders.
pub struct Fixture {
    /// crm's side.
    pub crm: CrmShop,
    /// `SQLite`'s side.
    pub sqlite: SqliteShop,
    /// Orders in both: the index of the next sale.
    pub next: u32,
    folder: TempDir,
}

impl Fixture {
    /// Fills both files, in a folder beside the build.
    pub fn with_orders(orders: u32) -> Result<Self> {
        let folder = tempfile::tempdir_in(scratch()?)?;
        let started = now();
        let crm = CrmShop::create(&folder.path().join("shop.crm"))?;
        let sales = shop::sales(0..orders);
        crm.load_sales(&sales)?;
        crm.crm.checkpoint()?;
        let crm_took = started.elapsed().as_secs_f64();
        let started = now();
        let mut sqlite = SqliteShop::open(&folder.path().join("shop.sqlite"))?;
        sqlite.load_customers()?;
        sqlite.load_sales(sales)?;
        sqlite.checkpoint()?;
        eprintln!(
            "filled with {orders} orders: crm in {}, sqlite in {}",
            show(crm_took),
            show(started.elapsed().as_secs_f64())
        );
        Ok(Self {
            crm,
            sqlite,
            next: orders,
            folder,
        })
    }

    /// Where the files `shop.crm` and `shop.sqlite` are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The next sales.
    pub fn next_sales(&mut self, count: usize) -> Vec<shop::Sale> {
        let start = self.next;
        self.next += count as u32;
        shop::sales(start..self.next)
    }
}

/// A folder on the disk that is to be measured: `CRM_BENCH_DIR`, or the system's for temporary files.
pub fn scratch() -> Result<PathBuf> {
    let folder = std::env::var_os("CRM_BENCH_DIR").map_or_else(std::env::temp_dir, PathBuf::from);
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Whether `run-slow.sh` runs the bench with syncs that take two milliseconds or more.
pub fn is_slow() -> bool {
    let micros = std::env::var("CRM_BENCH_SYNC_US").ok();
    micros
        .and_then(|micros| micros.parse().ok())
        .is_some_and(|micros: u32| micros >= 2_000)
}
