//! Listeners are told of every change, in order, each once, and are in nobody's way.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crm_core::{
    Changes, Code, Crm, Currency, ImportOptions, NewCustomer, NewOrder, NewOrderLine, OpenOptions, Operation,
    Result, Sharing, Subscription,
};

const PATIENCE: Duration = Duration::from_secs(20);

fn person(crm: &Crm, name: &str) -> Result<crm_core::Customer> {
    crm.customers().create(NewCustomer::person(name))
}

/// A listener that hands on the numbers of what it is told, batch by batch.
fn numbers(sender: Sender<Vec<u64>>) -> impl FnMut(&Changes) + Send {
    move |changes| drop(sender.send(changes.items.iter().map(|change| change.seq).collect()))
}

/// The numbers that were told, up to and with `last`: one after the other from `first`.
#[track_caller]
fn check(told: &Receiver<Vec<u64>>, first: u64, last: u64) -> Vec<usize> {
    let (mut all, mut sizes) = (Vec::new(), Vec::new());
    while all.last().is_none_or(|number| *number < last) {
        let batch = told.recv_timeout(PATIENCE).unwrap();
        assert!((1..=1000).contains(&batch.len()));
        sizes.push(batch.len());
        all.extend(batch);
    }
    assert_eq!(all, (first..=last).collect::<Vec<_>>());
    sizes
}

#[track_caller]
fn wait_for_end(subscription: &Subscription) {
    for _ in 0..PATIENCE.as_millis() {
        if subscription.has_ended() {
            break;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(subscription.has_ended());
}

#[test]
fn every_commit_path_is_told() {
    let crm = Crm::in_memory().unwrap();
    person(&crm, "before").unwrap();
    let (sender, told) = channel();
    let _subscription = crm.subscribe(numbers(sender)).unwrap();
    person(&crm.as_actor("anna"), "by a clone").unwrap();
    check(&told, 2, 2);
    crm.write(|tx| {
        for _ in 0..3 {
            tx.customers().create(NewCustomer::person("in one transaction"))?;
        }
        Ok(())
    })
    .unwrap();
    check(&told, 3, 5);
    let order = |n: i64| {
        NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 3)]).numbered("shop", n.to_string())
    };
    let report = crm
        .imports()
        .load((0..2500).map(order), ImportOptions::default())
        .unwrap();
    let sizes = check(&told, 6, 2505);
    assert!(sizes.len() >= 3);
    crm.imports().revert(report.id.unwrap()).unwrap();
    check(&told, 2506, crm.journal().head().unwrap().seq);
}

#[test]
fn what_four_writers_write_is_told_in_order_and_once() {
    let folder = tempfile::tempdir().unwrap();
    let crm = Crm::open(folder.path().join("shop.crm")).unwrap();
    let (sender, told) = channel();
    let _subscription = crm.subscribe(numbers(sender)).unwrap();
    let (late, late_told) = channel();
    let mut later = None;
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..200 {
                    person(&crm, "Ada").unwrap();
                }
            });
        }
        later = Some(crm.subscribe_since(0, numbers(late)).unwrap());
    });
    check(&told, 1, 800);
    check(&late_told, 1, 800);
    assert!(told.try_recv().is_err() && late_told.try_recv().is_err());
    crm.close().unwrap();
}

#[test]
fn a_listener_may_begin_in_the_past_but_not_in_the_future() {
    let crm = Crm::in_memory().unwrap();
    for _ in 0..5 {
        person(&crm, "Ada").unwrap();
    }
    let (sender, told) = channel();
    let _subscription = crm.subscribe_since(2, numbers(sender)).unwrap();
    check(&told, 3, 5);
    let error = crm.subscribe_since(6, |_| ()).unwrap_err();
    assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some("seq")));
}

#[test]
fn a_subscription_that_is_dropped_is_over_and_the_others_are_not() {
    let crm = Crm::in_memory().unwrap();
    let (first, first_told) = channel();
    let (second, second_told) = channel();
    let dropped = crm.subscribe(numbers(first)).unwrap();
    let _kept = crm.subscribe(numbers(second)).unwrap();
    person(&crm, "Ada").unwrap();
    check(&first_told, 1, 1);
    check(&second_told, 1, 1);
    drop(dropped);
    person(&crm, "Bob").unwrap();
    check(&second_told, 2, 2);
    // Its sender is gone with it.
    assert!(first_told.recv_timeout(PATIENCE).is_err());
}

#[test]
fn the_thread_ends_with_the_last_subscription_and_begins_with_the_next() {
    let crm = Crm::in_memory().unwrap();
    for n in 1..=50 {
        let (sender, told) = channel();
        let subscription = crm.subscribe(numbers(sender)).unwrap();
        person(&crm, "Ada").unwrap();
        check(&told, n, n);
        subscription.cancel();
        assert!(subscription.has_ended());
        subscription.cancel();
    }
}

#[test]
fn a_slow_listener_holds_up_no_writer_and_is_told_of_more_at_once() {
    let crm = Crm::in_memory().unwrap();
    let (go, wait) = channel::<()>();
    let (sender, told) = channel();
    let mut told_to = numbers(sender);
    let slow = move |changes: &Changes| {
        wait.recv_timeout(PATIENCE).unwrap();
        told_to(changes);
    };
    let _subscription = crm.subscribe(slow).unwrap();
    person(&crm, "first").unwrap();
    // The listener waits from the first change on, so all of these are written meanwhile.
    for _ in 0..1499 {
        person(&crm, "Ada").unwrap();
    }
    for _ in 0..1500 {
        let _ = go.send(());
    }
    let sizes = check(&told, 1, 1500);
    assert!(
        sizes.len() < 1500 && *sizes.iter().max().unwrap() > 400,
        "{sizes:?}"
    );
}

#[test]
fn a_listener_reads_and_writes_by_its_own_clone() {
    let crm = Crm::in_memory().unwrap();
    let (sender, told) = channel();
    let own = crm.as_actor("listener");
    let subscription = crm.subscribe(move |changes| {
        for change in &changes.items {
            if change.operation == Operation::Created && change.actor.is_none() {
                let id = crm_core::CustomerId::from_bytes(*change.id.as_bytes());
                let tagged = own.customers().add_tags(id, &["welcome"]).unwrap();
                assert!(own.compact().is_ok());
                sender
                    .send((tagged.name.unwrap(), own.journal().head().unwrap().seq))
                    .unwrap();
            }
        }
    });
    let subscription = subscription.unwrap();
    let ada = person(&crm, "Ada").unwrap();
    assert_eq!(told.recv_timeout(PATIENCE).unwrap(), ("Ada".to_owned(), 2));
    assert_eq!(crm.customers().get(ada.id).unwrap().tags, ["welcome"]);
    subscription.cancel();
}

#[test]
fn a_listener_may_close_the_handle() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let crm = Crm::open(&path).unwrap();
    let (sender, closed) = channel();
    let own = crm.clone();
    let subscription = crm.subscribe(move |_| drop(sender.send(own.close()))).unwrap();
    person(&crm, "Ada").unwrap();
    closed.recv_timeout(PATIENCE).unwrap().unwrap();
    wait_for_end(&subscription);
    assert_eq!(crm.subscribe(|_| ()).unwrap_err().code(), Code::Closed);
    // The file is free, though the closed handle is still there.
    assert_eq!(Crm::open(&path).unwrap().stats().unwrap().customers, 1);
}

#[test]
fn closing_does_not_wait_for_a_listener() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let crm = Crm::open(&path).unwrap();
    let (begun, running) = channel();
    let (go, wait) = channel::<()>();
    let subscription = crm.subscribe(move |_| {
        begun.send(()).unwrap();
        let _ = wait.recv_timeout(PATIENCE);
    });
    let subscription = subscription.unwrap();
    person(&crm, "Ada").unwrap();
    running.recv_timeout(PATIENCE).unwrap();
    crm.close().unwrap();
    assert!(subscription.has_ended());
    drop(go);
}

#[test]
fn the_last_handle_frees_the_file_whoever_listens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    for n in 1..=20 {
        let crm = Crm::open(&path).unwrap();
        let subscription = crm.subscribe_since(0, |_| ()).unwrap();
        assert_eq!(person(&crm, "Ada").unwrap().version, 1);
        assert_eq!(crm.stats().unwrap().changes, n);
        drop(crm);
        assert!(subscription.has_ended());
    }
}

#[test]
fn a_panic_ends_its_own_subscription_alone() {
    let crm = Crm::in_memory().unwrap();
    let (sender, told) = channel();
    let calls = Arc::new(Mutex::new(0));
    let counted = calls.clone();
    let bad = crm
        .subscribe(move |_| {
            *counted.lock().unwrap_or_else(std::sync::PoisonError::into_inner) += 1;
            panic!("a listener's own mistake, as this test wants it");
        })
        .unwrap();
    let good = crm.subscribe(numbers(sender)).unwrap();
    for n in 1..=3 {
        person(&crm, "Ada").unwrap();
        check(&told, n, n);
    }
    wait_for_end(&bad);
    assert!(!good.has_ended());
    assert_eq!(*calls.lock().unwrap(), 1);
}

#[test]
fn maintenance_is_not_refused_while_a_listener_reads() {
    let folder = tempfile::tempdir().unwrap();
    let crm = Crm::open(folder.path().join("shop.crm")).unwrap();
    let (sender, told) = channel();
    let _subscription = crm.subscribe(numbers(sender)).unwrap();
    for _ in 0..30 {
        person(&crm, "Ada").unwrap();
        crm.compact().unwrap();
        person(&crm, "Bob").unwrap();
        assert_eq!(crm.verify().unwrap().problems, []);
    }
    check(&told, 1, 60);
}

#[test]
fn a_follower_is_told_what_the_writer_commits() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let writer = OpenOptions::new()
        .sharing(Sharing::SingleWriter)
        .open(&path)
        .unwrap();
    person(&writer, "before").unwrap();
    let follower = OpenOptions::new()
        .sharing(Sharing::Follower)
        .poll_every(Duration::from_millis(5))
        .open(&path)
        .unwrap();
    let (sender, told) = channel();
    let subscription = follower.subscribe(numbers(sender)).unwrap();
    for _ in 0..20 {
        person(&writer, "Ada").unwrap();
    }
    check(&told, 2, 21);
    subscription.cancel();
    follower.close().unwrap();
    writer.close().unwrap();
}
