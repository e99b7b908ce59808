//! Everything about one customer with 50 orders, on a file with a million orders.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::type_complexity,
    reason = "counts of a benchmark are small"
)]

use std::hint::black_box;

use crm_benches::Result;
use crm_benches::duel::{Round, compare, print_table, time};
use crm_benches::fixture::Fixture;

/// Orders a view shows.
const ORDERS: usize = 50;

fn main() -> Result<()> {
    let fixture = Fixture::with_orders(1_000_000)?;
    let customers = fixture.sqlite.customers_with(ORDERS)?;
    let mut turn = customers.iter().copied().cycle();
    eprintln!("{} customers with {ORDERS} orders or more", customers.len());
    let views = 1_000;
    let round = || {
        let chosen: Vec<u32> = turn.by_ref().take(views).collect();
        let crm = time(views, || {
            chosen.iter().try_for_each(|&customer| {
                fixture
                    .crm
                    .view(customer, ORDERS)
                    .map(|view| drop(black_box(view)))
            })
        })?;
        let sqlite = time(views, || {
            chosen.iter().try_for_each(|&customer| {
                fixture
                    .sqlite
                    .view(customer, ORDERS)
                    .map(|view| drop(black_box(view)))
            })
        })?;
        Ok(Round { crm, sqlite })
    };
    print_table(&[compare("read_360", 1.0, views, round)?]);
    Ok(())
}
