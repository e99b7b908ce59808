//! What calls cost in Rust, for the bindings to compare themselves with: `name microseconds` a line.

#![allow(clippy::disallowed_methods, reason = "a measurement")]

use std::time::Instant;

use crm_core::{Crm, NewCustomer, Result};
use crm_wire::Command;
use serde_json::json;

const READS: u32 = 20_000;
const ROWS: u32 = 10_000;

fn measure<T>(name: &str, calls: u32, mut work: impl FnMut() -> Result<T>) -> Result<()> {
    let started = Instant::now();
    for _ in 0..calls {
        work()?;
    }
    println!(
        "{name} {}",
        started.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
    );
    Ok(())
}

fn main() -> Result<()> {
    let crm = Crm::in_memory()?;
    let ada = crm
        .customers()
        .create(NewCustomer::person("Ada").email("ada@example.org"))?;
    let arguments = json!({ "id": ada.id });
    measure("read_core", READS, || crm.customers().get(ada.id))?;
    measure("read_wire", READS, || {
        crm_wire::call(&crm, "customers.get", arguments.clone(), None)
    })?;
    measure("batch_core", 1, || {
        crm.write(|tx| {
            for at in 0..ROWS {
                tx.customers()
                    .create(NewCustomer::person(format!("Customer {at}")))?;
            }
            Ok(())
        })
    })?;
    let command = |at| Command {
        operation: "customers.create".to_owned(),
        arguments: json!({ "new": { "name": format!("Customer {at}") } }),
    };
    let commands: Vec<Command> = (0..ROWS).map(command).collect();
    measure("batch_wire", 1, || crm_wire::batch(&crm, &commands))
}
