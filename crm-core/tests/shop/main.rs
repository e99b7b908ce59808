//! What a shop's orders say: what is bought together, how much will be sold, and who and what brings most.

#![allow(
    clippy::unwrap_used,
    clippy::float_cmp,
    clippy::cast_precision_loss,
    clippy::cast_possible_wrap,
    reason = "a test that fails panics, and made numbers are small and exact"
)]

mod abc;
mod baskets;
mod demand;

use crm_core::{Crm, Currency, ManualClock, NewOrder, NewOrderLine, NewProduct, OpenOptions, Timestamp};

/// A shop in this time zone, in which it is the evening of 31 March 2026.
fn shop(zone: &str, skus: &[&str]) -> Crm {
    let crm = OpenOptions::new()
        .clock(ManualClock::at("2026-03-31T18:00:00Z").unwrap())
        .time_zone(zone.parse().unwrap())
        .in_memory()
        .unwrap();
    for sku in skus {
        crm.products().create(NewProduct::new(*sku).sku(*sku)).unwrap();
    }
    crm
}

fn at(instant: &str) -> Timestamp {
    instant.parse().unwrap()
}

/// An order of these products and quantities, at 5 a piece.
fn order(lines: &[(&str, i64)]) -> NewOrder {
    let lines = lines
        .iter()
        .map(|(sku, quantity)| NewOrderLine::new(*sku, *quantity, 5));
    NewOrder::new(Currency::EUR, lines.collect())
}
