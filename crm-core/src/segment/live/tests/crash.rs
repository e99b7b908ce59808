//! Story: a machine stops between the steps of a build, before or after its swap. Whoever opens the file goes on, and ends
//! with the same members and the same events.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::plans::sql;
use crate::{
    Crm, Currency, CustomerId, ManualClock, MembershipChange, NewCustomer, NewOrder, NewOrderLine,
    NewSegment, OpenOptions, PageRequest, SeededIds, SegmentId, SegmentPatch, Sharing,
};

/// Customers: a build of five steps, and the swap.
const CUSTOMERS: usize = 300;

fn order(customer: CustomerId) -> NewOrder {
    NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 5)]).customer(customer)
}

fn members(crm: &Crm, id: SegmentId) -> Vec<CustomerId> {
    let page = PageRequest::first(1000);
    crm.segments().members(id, &page).unwrap().items
}

/// Who is in by all events that there are.
fn folded(crm: &Crm, id: SegmentId) -> Vec<CustomerId> {
    let (mut members, mut after) = (BTreeSet::new(), None);
    loop {
        let page = PageRequest { limit: 1000, after };
        let part = crm.segments().events(id, &page).unwrap();
        for event in part.items {
            let changed = match event.change {
                MembershipChange::Entered => members.insert(event.customer_id),
                MembershipChange::Left => members.remove(&event.customer_id),
            };
            assert!(changed, "an event that changes nothing");
        }
        after = Some(part.next);
        if !part.more {
            return members.into_iter().collect();
        }
    }
}

#[track_caller]
fn is_well(crm: &Crm, id: SegmentId, expected: &[CustomerId]) {
    let mut sorted = members(crm, id);
    assert_eq!(sorted, expected);
    sorted.sort_unstable();
    assert_eq!(folded(crm, id), sorted);
    assert_eq!(crm.verify().unwrap().problems, []);
}

#[test]
fn a_build_goes_on_where_it_was_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let clock = ManualClock::at("2026-03-01T08:00:00Z").unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(9));
    let path = folder.path().join("shop.crm");
    let crm = options.open(&path).unwrap();
    let mut customers = Vec::new();
    for n in 0..CUSTOMERS {
        customers.push(
            crm.customers()
                .create(NewCustomer::person(format!("N{n}")))
                .unwrap()
                .id,
        );
    }
    for customer in customers.iter().step_by(3) {
        crm.orders().create(order(*customer)).unwrap();
    }
    let segment = crm
        .segments()
        .create(NewSegment::live("S", &*sql("orders 1")))
        .unwrap()
        .id;
    let before = members(&crm, segment);
    assert_eq!(before.len(), 100);
    // The file as it is after each commit of a changed definition.
    let mut images = vec![];
    let mut image = || {
        let image = folder.path().join(format!("{}.crm", images.len()));
        std::fs::copy(&path, &image).unwrap();
        images.push(image);
        ControlFlow::Continue(())
    };
    let patch = SegmentPatch {
        expression: Some(sql("often 1 30")),
        ..SegmentPatch::default()
    };
    crm.orders().create(order(customers[1])).unwrap();
    crm.segments()
        .watched(&mut |_| image())
        .update(segment, patch)
        .unwrap();
    let after = members(&crm, segment);
    assert_eq!(after.len(), 101);
    assert_eq!(images.len(), 6);
    for (at, path) in images.iter().enumerate() {
        let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(10));
        let crm = options.open(path).unwrap();
        is_well(&crm, segment, &after);
        let building = crm.segments().get(segment).unwrap().building;
        assert_eq!(building.is_some(), at < 5);
        // What is written before it goes on counts too.
        crm.orders().create(order(customers[2])).unwrap();
        crm.segments().build().unwrap();
        let mut grown = after.clone();
        grown.insert(2, customers[2]);
        is_well(&crm, segment, &grown);
    }
}

#[test]
#[ignore = "the other process of the tests in this file"]
fn the_other_process() {
    let Some(path) = std::env::var_os("CRM_TEST_FILE").map(PathBuf::from) else {
        return;
    };
    let crm = OpenOptions::new()
        .sharing(Sharing::SingleWriter)
        .open(path)
        .unwrap();
    let segment = crm.segments().find_by_name("S").unwrap().unwrap().id;
    crm.segments().build().unwrap();
    let page = PageRequest::first(1000);
    let customers = crm
        .customers()
        .list(&crate::CustomerQuery::default(), &page)
        .unwrap()
        .items;
    // The harness has begun a line.
    println!("\nready");
    for round in 0.. {
        let text = ["orders 2", "often 3 1", "orders 5"][round % 3];
        let patch = SegmentPatch {
            expression: Some(sql(text)),
            ..SegmentPatch::default()
        };
        for customer in customers.iter().skip(round % 7).step_by(50) {
            crm.orders().create(order(customer.id)).unwrap();
        }
        crm.segments().update(segment, patch).unwrap();
    }
}

fn killed_after(path: &Path, time: Duration, meanwhile: impl Fn()) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["segment::live::tests::crash::the_other_process", "--exact"])
        .args(["--ignored", "--nocapture", "--test-threads=1"])
        .env("CRM_TEST_FILE", path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap() == "ready"));
    meanwhile();
    std::thread::sleep(time);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_killed_process_leaves_members_that_events_add_up_to() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let crm = Crm::open(&path).unwrap();
    for n in 0..CUSTOMERS {
        crm.customers()
            .create(NewCustomer::person(format!("N{n}")))
            .unwrap();
    }
    let segment = crm
        .segments()
        .create(NewSegment::live("S", &*sql("orders 1")))
        .unwrap()
        .id;
    crm.close().unwrap();
    for kill in 0..10_u64 {
        killed_after(&path, Duration::from_millis(kill * 61 % 200), || {
            let follower = OpenOptions::new().sharing(Sharing::Follower).open(&path).unwrap();
            for _ in 0..5 {
                // One state, which a process writes on: the members are what its own facts say.
                let snapshot = follower.snapshot().unwrap();
                let definition = snapshot.segments().get(segment).unwrap();
                let found = snapshot
                    .segments()
                    .members(segment, &PageRequest::first(1000))
                    .unwrap();
                if definition.building.is_none() {
                    let expression = definition.expression.unwrap();
                    let said = snapshot.segments().preview(&expression, 0).unwrap();
                    assert_eq!(found.items.len() as u64, said.count);
                }
            }
        });
        let crm = Crm::open(&path).unwrap();
        crm.segments().build().unwrap();
        crm.segments().settle().unwrap();
        let expression = crm.segments().get(segment).unwrap().expression.unwrap();
        let said = crm.segments().preview(&expression, 1000).unwrap();
        assert_eq!(members(&crm, segment).len() as u64, said.count);
        let mut sorted = members(&crm, segment);
        sorted.sort_unstable();
        assert_eq!(folded(&crm, segment), sorted);
        assert_eq!(crm.verify().unwrap().problems, []);
        crm.close().unwrap();
    }
}
