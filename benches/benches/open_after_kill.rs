//! How long opening takes after the writing process was killed.
//!
//! A child process stores orders from eight threads until it is killed with signal 9, each time at another moment; what
//! is timed is opening the file and reading one order. That nothing acknowledged is lost is `crm-core/tests/kill.rs`.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::type_complexity,
    reason = "counts of a benchmark are small"
)]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crm_benches::Result;
use crm_benches::crm::CrmShop;
use crm_benches::duel::{now, show};
use crm_benches::fixture::Fixture;
use crm_benches::shop::{Sale, sale};
use crm_benches::sqlite::SqliteShop;
use crm_core::Crm;

const ROUNDS: u32 = 10;
const WRITERS: usize = 8;
/// Sales that a child may make before it is killed.
const ROOM: u32 = 1_000_000;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, side, folder, next] = arguments.as_slice()
        && ["crm", "sqlite"].contains(&side.as_str())
    {
        return write_until_killed(side, Path::new(folder), next.parse()?);
    }
    let fixture = Fixture::with_orders(300_000)?;
    let folder = fixture.folder().to_owned();
    fixture.crm.save_customers(&folder.join("customers"))?;
    fixture.crm.crm.close()?;
    for side in ["crm", "sqlite"] {
        let mut times = Vec::new();
        for round in 0..ROUNDS {
            let next = fixture.next + round * ROOM;
            kill_writer(
                side,
                &folder,
                next,
                Duration::from_millis(500 + u64::from(round) * 137),
            )?;
            let started = now();
            if side == "crm" {
                let crm = Crm::open(folder.join("shop.crm"))?;
                crm.orders().find_by_number(None, &sale(next).number)?;
                times.push(started.elapsed().as_secs_f64());
                crm.close()?;
            } else {
                let shop = SqliteShop::open(&folder.join("shop.sqlite"))?;
                shop.orders()?;
                times.push(started.elapsed().as_secs_f64());
            }
        }
        times.sort_by(f64::total_cmp);
        let (middle, worst) = (times[times.len() / 2], times[times.len() - 1]);
        let verdict = match (side, worst < 1.0) {
            ("crm", true) => "under 1 s: met",
            ("crm", false) => "under 1 s: MISSED",
            _ => "",
        };
        eprintln!(
            "open_after_kill {side:<7} median {:>9}, worst of {ROUNDS} {:>9}  {verdict}",
            show(middle),
            show(worst)
        );
    }
    Ok(())
}

/// Lets a child write for a while, counted from its first order, and kills it.
fn kill_writer(side: &str, folder: &Path, next: u32, after: Duration) -> Result<()> {
    let mut child = Command::new(std::env::current_exe()?)
        .arg(side)
        .arg(folder)
        .arg(next.to_string())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut line = String::new();
    let output = child.stdout.take().ok_or("no output")?;
    BufReader::new(output).read_line(&mut line)?;
    std::thread::sleep(after);
    child.kill()?;
    child.wait()?;
    if line.trim() == "writing" {
        Ok(())
    } else {
        Err("the child did not write".into())
    }
}

fn write_until_killed(side: &str, folder: &Path, next: u32) -> Result<()> {
    let sell: Box<dyn Fn(&Sale) -> Result<()> + Sync> = if side == "crm" {
        let shop = CrmShop::open(&folder.join("shop.crm"), &folder.join("customers"))?;
        Box::new(move |sale| shop.sell(sale))
    } else {
        let shop = Mutex::new(SqliteShop::open(&folder.join("shop.sqlite"))?);
        Box::new(move |sale| shop.lock().map_err(|_| "a writer panicked")?.sell(sale))
    };
    sell(&sale(next))?;
    println!("writing");
    let next = AtomicU32::new(next + 1);
    std::thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS)
            .map(|_| {
                scope.spawn(|| -> Result<()> {
                    loop {
                        sell(&sale(next.fetch_add(1, Ordering::Relaxed)))?;
                    }
                })
            })
            .collect();
        writers
            .into_iter()
            .try_for_each(|writer| writer.join().unwrap_or_else(|_| Err("a writer panicked".into())))
    })
}
