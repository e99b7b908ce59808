//! Story: a product is renamed while time has left much to do.

use std::time::Duration;

use super::super::derive::MOST;
use super::super::memory::Memory;
use crate::{
    ManualClock, MembershipCause, NewCustomer, NewProduct, NewSegment, OpenOptions, PageRequest, ProductPatch,
};

const DAY: Duration = Duration::from_secs(86_400);

#[test]
fn a_change_that_concerns_everybody_lets_it_be_done_in_parts() {
    let clock = ManualClock::at("2026-01-01T09:00:00Z").unwrap();
    let crm = OpenOptions::new().clock(clock.clone()).in_memory().unwrap();
    let tea = crm.products().create(NewProduct::new("Tea")).unwrap().id;
    let bought = "COUNT(order_lines) FILTER (WHERE product = 'Tea') > 0";
    let new = NewSegment::live(
        "New",
        format!("created_at > now() - INTERVAL '1 day' AND NOT {bought}"),
    );
    let new = crm.segments().create(new).unwrap().id;
    let commits = || Memory::of(&crm.inner.env.memory).unwrap().commits().unwrap();
    // Alone it gives way: two parts, and then itself. Within a transaction all is a part of that.
    for (is_alone, expected) in [(true, 3), (false, 1)] {
        crm.write(|tx| {
            for _ in 0..MOST + 100 {
                tx.customers().create(NewCustomer::person("Ada"))?;
            }
            Ok(())
        })
        .unwrap();
        clock.advance(DAY * 2);
        let rename = ProductPatch {
            name: Some(format!("Chai {expected}")),
            ..ProductPatch::default()
        };
        let before = commits();
        if is_alone {
            crm.products().update(tea, rename).unwrap();
        } else {
            crm.write(|tx| tx.products().update(tea, rename.clone())).unwrap();
        }
        assert_eq!(commits() - before, expected);
        crm.segments().build().unwrap();
        assert_eq!(crm.segments().count(new).unwrap(), 0);
    }
    // All left when their day was over, not when it was noticed.
    let page = PageRequest {
        limit: 1_000,
        ..PageRequest::default()
    };
    let mut events = crm.segments().events(new, &page).unwrap();
    let mut left = 0;
    while !events.items.is_empty() {
        for event in &events.items {
            left += usize::from(event.cause == MembershipCause::Time);
        }
        let page = PageRequest {
            after: Some(events.next),
            ..page.clone()
        };
        events = crm.segments().events(new, &page).unwrap();
    }
    assert_eq!(left, 2 * (MOST + 100));
    assert!(crm.verify().unwrap().problems.is_empty());
}
