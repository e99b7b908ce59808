//! 64 writers at once, each storing one durable order after the other: everything derived, the journal, the checkpoints.
//!
//! `SQLite` is measured both ways that an application has, one connection behind a mutex and a connection a thread that
//! waits while the file is busy; the table has both, and the target is against the better one.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex};

use crm_benches::Result;
use crm_benches::duel::{Round, compare, now, print_table};
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
    let target = if slow { 10.0 } else { 4.0 };
    let (crm_orders, sqlite_orders) = if slow { (10_000, 400) } else { (10_000, 2_000) };
    let mut duels = Vec::new();
    for way in ["mutex", "connections"] {
        let mut fixture = Fixture::with_orders(300_000)?;
        let open = || SqliteShop::open(&fixture.sqlite_path()).map(Mutex::new);
        let connections: Vec<_> = match way {
            "mutex" => vec![open()?],
            _ => (0..WRITERS).map(|_| open()).collect::<Result<_>>()?,
        };
        let round = || {
            let sales = fixture.next_sales(crm_orders);
            let crm = together(
                &sales,
                |_, sale| fixture.crm.sell(sale),
                || Ok(fixture.crm.crm.checkpoint()?),
            )?;
            let sqlite = together(
                &sales[..sqlite_orders],
                |number, sale| {
                    let connection = &connections[number % connections.len()];
                    let mut shop = connection.lock().map_err(|_| "a writer panicked")?;
                    shop.sell(sale)
                },
                || fixture.sqlite.checkpoint(),
            )?;
            Ok(Round { crm, sqlite })
        };
        duels.push(compare(&format!("write_64_{way}"), target, crm_orders, round)?);
    }
    print_table(&duels);
    Ok(())
}
