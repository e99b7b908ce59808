//! Story: many ask at once, while others write and define.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crate::{Crm, NewCustomer, NewSegment};

fn customer(crm: &Crm, name: &str) {
    crm.customers().create(NewCustomer::person(name)).unwrap();
}

#[test]
fn previews_writes_and_builds_go_on_beside_each_other() {
    let crm = Crm::in_memory().unwrap();
    for _ in 0..300 {
        customer(&crm, "Ada");
    }
    let adas = NewSegment::live("Adas", "name = 'Ada'");
    let adas = crm.segments().create(adas).unwrap().id;
    let is_done = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let mut before = 0;
                while !is_done.load(Ordering::Relaxed) {
                    let (segments, everybody) = (crm.segments(), "name IS NOT NULL");
                    let kept = segments.count(adas).unwrap();
                    let asked = segments.preview("in_segment('Adas')", 0).unwrap().count;
                    let all = segments.preview(everybody, 0).unwrap().count;
                    // Nobody goes.
                    assert!(
                        before <= kept && kept <= asked && asked <= all,
                        "{before} {kept} {asked} {all}"
                    );
                    before = kept;
                }
            });
        }
        let builder = scope.spawn(|| {
            for number in 0..3 {
                let new = NewSegment::live(format!("New {number}"), "name = 'Ada' OR order_count > 3");
                crm.segments().create(new).unwrap();
            }
        });
        for number in 0..60 {
            customer(&crm, if number % 2 == 0 { "Ada" } else { "Bob" });
        }
        builder.join().unwrap();
        is_done.store(true, Ordering::Relaxed);
    });
    assert_eq!(crm.segments().count(adas).unwrap(), 330);
    assert_eq!(
        crm.segments().preview("in_segment('New 2')", 0).unwrap().count,
        330
    );
    assert_eq!(crm.segments().preview("name = 'Bob'", 0).unwrap().count, 30);
    assert!(crm.verify().unwrap().problems.is_empty());
}
