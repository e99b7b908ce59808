//! Story: a process is killed while it writes. What it was told is stored must be stored, nothing may be half there.
//!
//! The test starts itself again as the writer. `CRM_KILLS` sets how often.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crm_core::{Crm, Currency, NewCustomer, NewOrder, NewOrderLine, OrderId};

const FILE: &str = "CRM_KILL_FILE";

/// The writer: customers and orders from four threads, and each order's id printed once it is stored.
#[test]
#[ignore = "started by `nothing_acknowledged_is_lost` as the process to kill"]
fn writer() {
    let crm = Crm::open(std::env::var(FILE).unwrap()).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for round in 0.. {
                    let customer = crm.customers().create(NewCustomer::person("Somebody")).unwrap();
                    for _ in 0..20 {
                        let lines = vec![
                            NewOrderLine::new("TEA", 1 + round % 7, 3),
                            NewOrderLine::new("CUP", 1, 12),
                        ];
                        let order = crm
                            .orders()
                            .create(NewOrder::new(Currency::EUR, lines).customer(customer.id))
                            .unwrap();
                        writeln!(std::io::stdout(), "stored {}", order.id).unwrap();
                    }
                }
            });
        }
    });
}

/// Runs the writer for a while, kills it, and returns what it was told is stored.
fn killed_after(file: &Path, time: Duration) -> Vec<OrderId> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["writer", "--exact", "--ignored", "--nocapture"])
        .env(FILE, file)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let reader = std::thread::spawn(move || {
        let lines = output.lines().map_while(Result::ok);
        // The last line may be cut off by the kill.
        lines
            .filter_map(|line| line.split_once("stored ")?.1.parse().ok())
            .collect()
    });
    std::thread::sleep(time);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

#[test]
fn nothing_acknowledged_is_lost() {
    let kills: u64 = std::env::var("CRM_KILLS")
        .ok()
        .and_then(|kills| kills.parse().ok())
        .unwrap_or(100);
    let folder = tempfile::tempdir().unwrap();
    let mut acknowledged = 0;
    for round in 0..kills.div_ceil(10) {
        let file = folder.path().join(format!("{round}.crm"));
        let mut stored = Vec::new();
        for kill in 0..10 {
            stored.extend(killed_after(
                &file,
                Duration::from_millis(20 + (round * 37 + kill * 61) % 130),
            ));
            if !file.exists() {
                continue;
            }
            let crm = Crm::open(&file).unwrap();
            let snapshot = crm.snapshot().unwrap();
            for id in &stored {
                assert_eq!(snapshot.orders().get(*id).unwrap().lines.len(), 2);
            }
            drop(snapshot);
            if kill % 3 == 2 {
                assert_eq!(crm.verify().unwrap().problems, []);
            }
        }
        acknowledged += stored.len();
        std::fs::remove_file(&file).unwrap();
    }
    assert!(
        acknowledged as u64 > kills * 10,
        "the writers wrote: {acknowledged}"
    );
}
