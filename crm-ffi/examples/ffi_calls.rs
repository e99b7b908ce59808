//! What calls cost in Rust, for comparison with Kotlin and Swift: `cargo run --release -p crm-ffi --example ffi_calls`.

#![allow(clippy::disallowed_methods, reason = "it measures time")]

use std::time::Instant;

use crm_core::{Crm, NewCustomer, Result};

fn main() -> Result<()> {
    let path = std::env::temp_dir().join(format!("crm-calls-{}.crm", std::process::id()));
    let crm = Crm::open(&path)?;
    let started = Instant::now();
    let ids = crm.write(|tx| {
        let each = (0..10_000).map(|at| {
            tx.customers()
                .create(NewCustomer::person(format!("Customer {at}")))
        });
        each.map(|made| made.map(|customer| customer.id))
            .collect::<Result<Vec<_>>>()
    })?;
    println!(
        "rust: a batch of 10,000 customers {} ms",
        started.elapsed().as_millis()
    );
    let started = Instant::now();
    for id in &ids {
        std::hint::black_box(crm.customers().get(*id)?);
    }
    println!(
        "rust: a point read {:.1} µs",
        started.elapsed().as_secs_f64() * 1e6 / 10_000.0
    );
    let started = Instant::now();
    for at in 0..1000 {
        crm.customers().create(NewCustomer::person(format!("One {at}")))?;
    }
    println!(
        "rust: a durable write {:.1} µs",
        started.elapsed().as_secs_f64() * 1e6 / 1000.0
    );
    crm.close()?;
    std::fs::remove_file(path)?;
    Ok(())
}
