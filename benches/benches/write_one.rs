//! One writer, one durable order of two lines after the other: everything derived, the journal, the checkpoints.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::type_complexity,
    reason = "counts of a benchmark are small"
)]

use crm_benches::Result;
use crm_benches::duel::{Round, compare, print_table, time};
use crm_benches::fixture::{Fixture, is_slow};

fn main() -> Result<()> {
    // Enough to fill a half of crm's log, and `SQLite`'s several times.
    let orders = if is_slow() { 500 } else { 4_000 };
    let mut fixture = Fixture::with_orders(300_000)?;
    let round = || {
        let sales = fixture.next_sales(orders);
        // Each side ends with a checkpoint, so that neither leaves work to the other's time.
        let crm = time(orders, || {
            sales.iter().try_for_each(|sale| fixture.crm.sell(sale))?;
            Ok(fixture.crm.crm.checkpoint()?)
        })?;
        let sqlite = time(orders, || {
            sales.iter().try_for_each(|sale| fixture.sqlite.sell(sale))?;
            fixture.sqlite.checkpoint()
        })?;
        Ok(Round { crm, sqlite })
    };
    print_table(&[compare("write_one", 1.0 / 1.5, orders, round)?]);
    Ok(())
}
