//! A million orders of 100,000 customers at once: time, memory and file size of each side, each in a process of its own.
//!
//! Both sides get the same sales as values. `SQLite` gets what its documentation advises for bulk: prepared inserts in
//! one transaction, indexes and aggregates kept on the way, since the shop's other customers are there already. Time is
//! told until all is durable, which the target is for, and until the file is closed: crm gives back then what the file
//! grew by, `SQLite` moves its log into it.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::type_complexity,
    reason = "counts of a benchmark are small"
)]

use std::path::Path;
use std::process::Command;

use crm_benches::Result;
use crm_benches::crm::CrmShop;
use crm_benches::duel::{median, now};
use crm_benches::fixture::scratch;
use crm_benches::shop;
use crm_benches::sqlite::SqliteShop;

const ORDERS: u32 = 1_000_000;
const ROUNDS: usize = 3;
const MIB: f64 = 1_048_576.0;

/// What a child reports: seconds until loaded, seconds until closed, bytes at the peak, bytes of the file.
type Figures = [f64; 4];

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, side, folder] = arguments.as_slice() {
        let [loaded, closed, memory, file] = load(side, Path::new(folder))?;
        println!("{loaded} {closed} {memory} {file}");
        return Ok(());
    }
    let mut rounds: Vec<[Figures; 2]> = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push([in_child("crm")?, in_child("sqlite")?]);
    }
    let of = |side: usize, figure: usize| median(rounds.iter().map(|round| round[side][figure]).collect());
    let ratio = |figure: usize| {
        median(
            rounds
                .iter()
                .map(|[crm, sqlite]| crm[figure] / sqlite[figure])
                .collect(),
        )
    };
    eprintln!("\n{ORDERS} orders, medians of {ROUNDS} rounds");
    for (side, name) in ["crm", "sqlite"].into_iter().enumerate() {
        eprintln!(
            "{name:<8} loaded {:>6.2} s {:>9.0} orders/s   closed {:>6.2} s   peak {:>6.0} MiB   file {:>6.0} MiB",
            of(side, 0),
            f64::from(ORDERS) / of(side, 0),
            of(side, 1),
            of(side, 2) / MIB,
            of(side, 3) / MIB,
        );
    }
    let verdict = |met: bool| if met { "met" } else { "MISSED" };
    let (loaded, closed) = (1.0 / ratio(0), 1.0 / ratio(1));
    let (memory, file) = (of(0, 2) / MIB, ratio(3));
    eprintln!(
        "loaded {loaded:.2} × (target ≥ 2.00 ×)  {}",
        verdict(loaded >= 2.0)
    );
    eprintln!("closed {closed:.2} ×");
    eprintln!(
        "memory {memory:.0} MiB (target < 1024)  {}",
        verdict(memory < 1024.0)
    );
    eprintln!("file   {file:.2} × (target ≤ 1.50 ×)  {}", verdict(file <= 1.5));
    Ok(())
}

fn in_child(side: &str) -> Result<Figures> {
    let folder = tempfile::tempdir_in(scratch()?)?;
    let output = Command::new(std::env::current_exe()?)
        .arg(side)
        .arg(folder.path())
        .output()?;
    if !output.status.success() {
        return Err(format!("{side}: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let text = String::from_utf8(output.stdout)?;
    let figures = text.split_whitespace().map(str::parse::<f64>);
    let figures: Vec<f64> = figures.collect::<std::result::Result<_, _>>()?;
    figures
        .try_into()
        .map_err(|_| "the child reported something else".into())
}

fn load(side: &str, folder: &Path) -> Result<Figures> {
    let path = folder.join("shop");
    let (loaded, closed) = if side == "crm" {
        let shop = CrmShop::create(&path)?;
        let started = now();
        shop.bulk((0..ORDERS).map(shop::sale))?;
        let loaded = started.elapsed();
        shop.crm.close()?;
        (loaded, started.elapsed())
    } else {
        let mut shop = SqliteShop::open(&path)?;
        shop.load_customers()?;
        let started = now();
        shop.load_sales((0..ORDERS).map(shop::sale))?;
        let loaded = started.elapsed();
        // The last connection moves the log into the file and removes it.
        drop(shop);
        (loaded, started.elapsed())
    };
    Ok([
        loaded.as_secs_f64(),
        closed.as_secs_f64(),
        peak_memory()?,
        std::fs::metadata(&path)?.len() as f64,
    ])
}

/// The most memory that this process ever had, in bytes.
fn peak_memory() -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line
        .and_then(|line| line.trim().strip_suffix(" kB"))
        .ok_or("no peak")?;
    Ok(kib.trim().parse::<f64>()? * 1024.0)
}
