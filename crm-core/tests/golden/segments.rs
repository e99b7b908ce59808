//! A file of segments and models: live ones, with what time will change of them, a list, and what entered and left.

use std::path::Path;
use std::time::Duration;

use crm_core::{
    ClvSpec, Crm, Currency, ManualClock, MembershipCause, NewCustomer, NewModel, NewOrder, NewOrderLine,
    NewSegment, OpenOptions, PageRequest, RfmSpec, SeededIds, Segment, SegmentEvent, SegmentPatch,
};

use super::{pack, unpacked};

const BEGIN: &str = "2026-03-02T08:00:00Z";
const DAY: Duration = Duration::from_secs(86_400);
const CUSTOMERS: u64 = 200;
const DAYS: u32 = 120;

fn open(path: &Path, clock: &ManualClock) -> Crm {
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(1));
    options.open(path).unwrap()
}

/// On which days somebody buys, and for how much: at a rate of one's own, until one leaves.
fn visits(drawn: &mut impl FnMut() -> f64) -> Vec<(u32, i64)> {
    let (rate, leaves, usual) = (
        0.02 + 0.25 * drawn().powi(2),
        0.05 + 0.4 * drawn(),
        10.0 + 40.0 * drawn(),
    );
    let mut day = 60.0 * drawn();
    let mut visits = Vec::new();
    while day < f64::from(DAYS) {
        visits.push((day as u32, (usual * (0.5 + drawn())) as i64));
        if drawn() < leaves {
            break;
        }
        day += -(1.0 - drawn()).ln() / rate;
    }
    visits
}

/// One of everything, by a clock and ids that repeat.
fn fill(path: &Path) {
    let clock = ManualClock::at(BEGIN).unwrap();
    let crm = open(path, &clock);
    let mut state = 42_u64;
    let mut drawn = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        f64::from((state >> 33) as u32) / f64::from(1_u32 << 31)
    };
    let lapsed = NewSegment::live("Lapsed", "last_order_at < now() - INTERVAL '30 days'");
    crm.segments().create(lapsed).unwrap();
    let regular = crm
        .segments()
        .create(NewSegment::live("Regular", "order_count >= 5"))
        .unwrap();
    let listed = crm.segments().create(NewSegment::list("Guests")).unwrap();
    for n in 0..CUSTOMERS {
        let new = NewCustomer::person(format!("Guest {n}"));
        let customer = crm.customers().create(new).unwrap().id;
        if n % 10 == 0 {
            crm.segments().add(listed.id, &[customer]).unwrap();
        }
    }
    let customers = crm
        .customers()
        .list(&crm_core::CustomerQuery::default(), &PageRequest::first(1_000))
        .unwrap()
        .items;
    let visits: Vec<Vec<(u32, i64)>> = customers.iter().map(|_| visits(&mut drawn)).collect();
    for day in 0..DAYS {
        for (visits, customer) in visits.iter().zip(&customers) {
            for (_, price) in visits.iter().filter(|(on, _)| *on == day) {
                let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, *price)]);
                crm.orders().create(order.customer(customer.id)).unwrap();
            }
        }
        clock.advance(DAY);
    }
    crm.models()
        .fit(NewModel::clv(ClvSpec::new(Currency::EUR)))
        .unwrap();
    let rfm = crm
        .models()
        .fit(NewModel::rfm(RfmSpec::new(Currency::EUR)))
        .unwrap();
    crm.models().refit("rfm", None).unwrap();
    crm.models().pin(rfm.id).unwrap();
    crm.segments()
        .create(NewSegment::live("Here", "p_alive > 0.5 AND rfm_recency >= 2"))
        .unwrap();
    let patch = SegmentPatch {
        expression: Some("order_count >= 4".into()),
        ..SegmentPatch::default()
    };
    crm.segments().update(regular.id, patch).unwrap();
    crm.segments().build().unwrap();
    crm.close().unwrap();
}

fn named(crm: &Crm, name: &str) -> Segment {
    crm.segments().find_by_name(name).unwrap().unwrap()
}

#[test]
fn a_file_of_segments_of_the_first_format_opens_and_moves_on() {
    let (_scratch, path) = unpacked("v1_segments.crm.gz");
    let clock = ManualClock::at(BEGIN).unwrap();
    clock.advance(DAY * DAYS);
    let crm = open(&path, &clock);
    assert_eq!(crm.verify().unwrap().problems, []);
    let count = |name: &str| crm.segments().count(named(&crm, name).id).unwrap();
    let anew = |expression: &str| crm.segments().preview(expression, 0).unwrap().count;
    assert_eq!(
        (count("Guests"), count("Regular")),
        (20, anew("order_count >= 4"))
    );
    let (here, lapsed) = (
        "p_alive > 0.5 AND rfm_recency >= 2",
        "last_order_at < now() - INTERVAL '30 days'",
    );
    assert_eq!(count("Here"), anew(here));
    assert!(count("Here") > 0 && count("Here") < CUSTOMERS);
    let before = count("Lapsed");
    // Time goes on, by the wakes that are stored.
    clock.advance(DAY * 20);
    assert!(count("Lapsed") > before);
    assert_eq!((count("Lapsed"), count("Here")), (anew(lapsed), anew(here)));
    crm.segments().settle().unwrap();
    let page = PageRequest::first(1_000);
    let events = crm.segments().events(named(&crm, "Lapsed").id, &page).unwrap();
    let by_time = |event: &SegmentEvent| event.cause == MembershipCause::Time;
    assert!(events.items.iter().any(by_time));
    let current = crm.models().current("rfm").unwrap().unwrap();
    assert_eq!((current.number, current.pinned), (1, true));
    assert_eq!(crm.verify().unwrap().problems, []);
}

#[test]
#[ignore = "writes a file of today's format"]
fn write() {
    pack("v1_segments.crm.gz", fill);
}
