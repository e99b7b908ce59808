//! What a handle answers while a transaction of its own is under way, with a file and long after anybody has read.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::mpsc;
use std::time::Duration;

use crm_core::{Code, Crm, NewCustomer, NewNote};

/// More commits than readers are expected for after one has looked.
const MANY: usize = 1_100;

#[test]
fn nobody_waits_for_a_transaction_that_is_under_way() {
    let folder = tempfile::tempdir().unwrap();
    let crm = Crm::open(folder.path().join("shop.crm")).unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap();
    let mut last = None;
    for _ in 0..MANY {
        last = Some(crm.notes().create(NewNote::new(ada.id, "a note")).unwrap().id);
    }
    let last = last.unwrap();
    crm.write(|tx| {
        tx.customers().create(NewCustomer::person("Bob"))?;
        // A reader on another thread sees what was committed, while this one takes its time.
        let (seen, answer) = mpsc::channel();
        let other = crm.clone();
        std::thread::spawn(move || {
            let found = other.notes().get(last).is_ok();
            seen.send((found, other.stats().is_ok())).unwrap();
        });
        crm.backup(folder.path().join("copy.crm"))?;
        let subscription = crm.subscribe(|_| {})?;
        drop(subscription);
        for refused in [
            crm.stats().map(drop),
            crm.verify().map(drop),
            crm.checkpoint(),
            crm.compact(),
            crm.close(),
        ] {
            assert_eq!(refused.unwrap_err().code(), Code::NestedWrite);
        }
        // `stats` of another thread does wait for the transaction.
        assert!(answer.recv_timeout(Duration::from_millis(100)).is_err());
        Ok(answer)
    })
    .map(|answer| assert_eq!(answer.recv().unwrap(), (true, true)))
    .unwrap();
    assert_eq!(crm.stats().unwrap().customers, 2);
}
