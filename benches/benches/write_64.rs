//! 64 writers at once, each storing one durable order after the other: everything derived, the journal, the checkpoints.
//!
//! `SQLite` is measured both ways that an application has, one connection behind a mutex and a connection a thread that
//! waits while the file is busy; a short trial tells which is better here, and the duel is against that.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::type_complexity,
    reason = "counts of a benchmark are small"
)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex};

use crm_benches::Result;
use crm_benches::duel::{Round, compare, now, print_table, show};
use crm_benches::fixture::{Fixture, is_slow};
use crm_benches::shop::Sale;
use crm_benches::sqlite::SqliteShop;

const WRITERS: usize = 64;

/// Hands the sales to so many threads as they ask for the next one, and says what a sale took.
fn together(
    sales: &[Sale],
    sell: impl Fn(usize, &Sale) -> Result<()> + Sync,
    finish: impl FnOnce() -> Result<()>,
) -> Result<std::time::Duration> {
    let next = AtomicUsize::new(0);
    let start = Barrier::new(WRITERS + 1);
    let writer = |number| -> Result<()> {
        start.wait();
        while let Some(sale) = sales.get(next.fetch_add(1, Ordering::Relaxed)) {
            sell(number, sale)?;
        }
        Ok(())
    };
    let writer = &writer;
    let mut started = now();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..WRITERS)
            .map(|number| scope.spawn(move || writer(number)))
            .collect();
        start.wait();
        started = now();
        threads
            .into_iter()
            .try_for_each(|thread| thread.join().unwrap_or_else(|_| Err("a writer panicked".into())))
    })?;
    finish()?;
    Ok(started.elapsed().div_f64(sales.len() as f64))
}

fn main() -> Result<()> {
    let slow = is_slow();
    let (target, crm_orders, sqlite_orders) = if slow {
        (10.0, 10_000, 400)
    } else {
        (4.0, 10_000, 2_000)
    };
    let mut fixture = Fixture::with_orders(300_000)?;
    let file = fixture.folder().join("shop.sqlite");
    let open = |count: usize| -> Result<Vec<Mutex<SqliteShop>>> {
        (0..count)
            .map(|_| SqliteShop::open(&file).map(Mutex::new))
            .collect()
    };
    let sell = |connections: &[Mutex<SqliteShop>], sales: &[Sale]| {
        let sell = |number: usize, sale: &Sale| {
            let mut shop = connections[number % connections.len()]
                .lock()
                .map_err(|_| "a writer panicked")?;
            shop.sell(sale)
        };
        together(sales, sell, || Ok(()))
    };
    // A short trial decides how SQLite's side is to share the file.
    let mut ways = Vec::new();
    for (name, count) in [
        ("one connection behind a mutex", 1),
        ("a connection a thread", WRITERS),
    ] {
        let connections = open(count)?;
        let took = sell(&connections, &fixture.next_sales(500))?;
        eprintln!("sqlite with {name}: {} an order", show(took.as_secs_f64()));
        ways.push((took, connections));
    }
    let (_, connections) = ways.into_iter().min_by_key(|(took, _)| *took).ok_or("no way")?;
    let round = || {
        let sales = fixture.next_sales(crm_orders);
        let crm = together(
            &sales,
            |_, sale| fixture.crm.sell(sale),
            || Ok(fixture.crm.crm.checkpoint()?),
        )?;
        let sqlite = sell(&connections, &sales[..sqlite_orders])?;
        Ok(Round { crm, sqlite })
    };
    print_table(&[compare("write_64", target, crm_orders, round)?]);
    Ok(())
}
