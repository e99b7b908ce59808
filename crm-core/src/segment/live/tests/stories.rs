//! Story: a shop watches its segments, one thing at a time.

use super::plans::sql;
use std::time::Duration;

use crate::{
    CategoryPatch, Code, Crm, Currency, CustomerId, CustomerPatch, FieldKind, Lifecycle, ManualClock,
    MembershipCause, MembershipChange, NewCategory, NewCustomer, NewField, NewOrder, NewOrderLine,
    NewProduct, NewSegment, OpenOptions, PageRequest, ProductPatch, SeededIds, SegmentId, SegmentPatch,
    Timestamp,
};

const HOUR: Duration = Duration::from_secs(3600);

struct Shop {
    crm: Crm,
    clock: ManualClock,
}

impl Shop {
    fn new() -> Self {
        let clock = ManualClock::at("2026-03-01T08:00:00Z").unwrap();
        let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(3));
        Self {
            crm: options.in_memory().unwrap(),
            clock,
        }
    }

    fn customer(&self, name: &str) -> CustomerId {
        self.crm.customers().create(NewCustomer::person(name)).unwrap().id
    }

    fn order(&self, customer: CustomerId) {
        let line = vec![NewOrderLine::new("TEA", 1, 5)];
        let order = NewOrder::new(Currency::EUR, line).customer(customer);
        self.crm.orders().create(order).unwrap();
    }

    fn segment(&self, name: &str, expression: &str) -> SegmentId {
        let new = NewSegment::live(name, &*sql(expression));
        self.crm.segments().create(new).unwrap().id
    }

    fn members(&self, id: SegmentId) -> Vec<CustomerId> {
        let page = self
            .crm
            .segments()
            .members(id, &PageRequest::first(1000))
            .unwrap();
        let snapshot = self.crm.snapshot().unwrap();
        assert_eq!(
            snapshot
                .segments()
                .members(id, &PageRequest::first(1000))
                .unwrap(),
            page
        );
        assert_eq!(self.crm.segments().count(id).unwrap(), page.items.len() as u64);
        for member in &page.items {
            assert!(self.crm.segments().contains(id, *member).unwrap());
            assert!(self.crm.segments().of_customer(*member).unwrap().contains(&id));
        }
        page.items
    }

    #[track_caller]
    fn is_well(&self) {
        let problems = self.crm.verify().unwrap().problems;
        assert!(problems.is_empty(), "{problems:?}");
    }
}

#[test]
fn an_order_enters_and_time_leaves() {
    let shop = Shop::new();
    let (ada, bob) = (shop.customer("Ada"), shop.customer("Bob"));
    let often = shop.segment("Often", "often 2 24");
    assert!(shop.members(often).is_empty());
    shop.order(ada);
    shop.clock.advance(HOUR);
    shop.order(ada);
    shop.order(bob);
    assert_eq!(shop.members(often), [ada]);
    let entered = shop.clock.now_text();

    // A day later nothing was written, and she is out.
    shop.clock.advance(24 * HOUR);
    assert!(shop.members(often).is_empty());
    let events = shop
        .crm
        .segments()
        .events(often, &PageRequest::first(10))
        .unwrap();
    assert_eq!(events.items.len(), 1);
    shop.is_well();

    // It is an event at the instant at which it came to be so.
    shop.clock.advance(24 * HOUR);
    shop.customer("Cid");
    let events = shop
        .crm
        .segments()
        .events(often, &PageRequest::first(10))
        .unwrap();
    let told: Vec<_> = events
        .items
        .iter()
        .map(|event| (event.customer_id, event.change, event.cause, event.at.to_string()))
        .collect();
    assert_eq!(
        told,
        [
            (
                ada,
                MembershipChange::Entered,
                MembershipCause::Write,
                entered.clone()
            ),
            (
                ada,
                MembershipChange::Left,
                MembershipCause::Time,
                "2026-03-02T08:00:00.001Z".into()
            ),
        ]
    );
    let was = |at: &str| {
        let at = at.parse().unwrap();
        shop.crm.segments().contains_as_of(often, ada, at).unwrap()
    };
    assert!(was(&entered));
    assert!(was("2026-03-02T08:00:00Z"));
    assert!(!was("2026-03-02T08:00:00.001Z"));
    let from: Timestamp = "2026-03-01T07:00:00Z".parse().unwrap();
    let sizes = shop
        .crm
        .segments()
        .sizes(often, from, "2026-03-02T10:00:00Z".parse().unwrap(), 3600)
        .unwrap();
    let counts: Vec<_> = sizes.iter().map(|size| size.count).collect();
    assert_eq!(counts[..3], [None, Some(0), Some(1)]);
    assert_eq!(counts[24..], [Some(1), Some(1), Some(0), Some(0)]);
    shop.is_well();
}

#[test]
fn who_is_written_while_much_is_due_left_first() {
    let shop = Shop::new();
    let [ada, bob] = ["Ada", "Bob"].map(|name| shop.customer(name));
    let often = shop.segment("Often", "often 1 24");
    shop.order(ada);
    shop.clock.advance(HOUR);
    shop.order(bob);
    shop.clock.advance(48 * HOUR);
    // One wake is settled at the beginning of the transaction, which is Ada's.
    shop.order(bob);
    let events = shop
        .crm
        .segments()
        .events(often, &PageRequest::first(10))
        .unwrap()
        .items;
    let of_bob = events.iter().filter(|event| event.customer_id == bob);
    let told: Vec<_> = of_bob
        .map(|event| (event.change, event.cause, event.at.to_string()))
        .collect();
    assert_eq!(
        told,
        [
            (
                MembershipChange::Entered,
                MembershipCause::Write,
                "2026-03-01T09:00:00.000Z".into()
            ),
            (
                MembershipChange::Left,
                MembershipCause::Time,
                "2026-03-02T09:00:00.001Z".into()
            ),
            (
                MembershipChange::Entered,
                MembershipCause::Write,
                "2026-03-03T09:00:00.000Z".into()
            ),
        ]
    );
    shop.is_well();
}

impl ManualClock {
    fn now_text(&self) -> String {
        crate::Clock::now(self).to_string()
    }
}

#[test]
fn who_asks_about_a_definition_that_is_replaced_before_it_took_effect_follows() {
    let shop = Shop::new();
    let (ada, bob) = (shop.customer("Ada"), shop.customer("Bob"));
    shop.order(ada);
    let others = shop.segment("Others", "orders 5");
    let segments = || shop.crm.segments();
    let stop = &mut |_| std::ops::ControlFlow::Break(());
    let redefined = |short| SegmentPatch {
        expression: Some(sql(short)),
        ..SegmentPatch::default()
    };
    let new = NewSegment::live("Buyers", &*sql("orders 1"));
    let buyers = segments().watched(stop).create(new).unwrap().id;
    segments()
        .watched(stop)
        .update(others, redefined("not Buyers"))
        .unwrap();
    segments()
        .watched(stop)
        .update(buyers, redefined("orders 2"))
        .unwrap();
    while segments().get(others).unwrap().building.is_some() {
        segments().watched(stop).build().unwrap();
    }
    assert_eq!(shop.members(others), [ada, bob]);
}

#[test]
fn segments_that_ask_about_segments_follow() {
    let shop = Shop::new();
    let (ada, bob) = (shop.customer("Ada"), shop.customer("Bob"));
    shop.order(ada);
    let buyers = shop.segment("Buyers", "orders 1");
    let list = shop
        .crm
        .segments()
        .create(NewSegment::list("Invited"))
        .unwrap()
        .id;
    let both = shop.segment("Both", "both Buyers Invited");
    let others = shop.segment("Others", "not both");
    assert_eq!(shop.members(others), [ada, bob]);
    shop.crm.segments().add(list, &[ada, bob]).unwrap();
    assert_eq!(shop.members(both), [ada]);
    assert_eq!(shop.members(others), [bob]);

    let name = SegmentPatch {
        name: Some("Guests".into()),
        ..SegmentPatch::default()
    };
    let error = shop.crm.segments().update(list, name).unwrap_err();
    assert_eq!((error.code(), error.field()), (Code::InUse, Some("name")));
    assert_eq!(
        shop.crm.segments().delete(list, None).unwrap_err().code(),
        Code::InUse
    );
    let circle = SegmentPatch {
        expression: Some(sql("in others")),
        ..SegmentPatch::default()
    };
    let error = shop.crm.segments().update(buyers, circle).unwrap_err();
    assert_eq!(error.code(), Code::SelfReference);

    // A changed definition concerns those who ask about it.
    let none = SegmentPatch {
        expression: Some(sql("orders 5")),
        ..SegmentPatch::default()
    };
    shop.crm.segments().update(buyers, none).unwrap();
    assert!(shop.members(both).is_empty());
    assert_eq!(shop.members(others), [ada, bob]);
    shop.is_well();
    shop.crm.segments().delete(others, None).unwrap();
    shop.crm.segments().delete(both, None).unwrap();
    shop.crm.segments().remove(list, &[bob]).unwrap();
    assert_eq!(shop.members(list), [ada]);
    shop.crm.customers().delete(ada, None).unwrap();
    assert!(shop.members(list).is_empty());
    shop.crm.customers().restore(ada, None).unwrap();
    assert_eq!(shop.members(list), [ada]);
    shop.is_well();
}

#[test]
fn names_of_the_catalogue_concern_everybody() {
    renamed(|crm| crm.segments().build());
    renamed(|crm| crm.segments().settle().map(drop));
}

/// A product gets another name, and everybody is looked at again.
fn renamed(look_again: impl Fn(&Crm) -> crate::Result<()>) {
    let shop = Shop::new();
    let tea = NewProduct::new("Tea").sku("TEA");
    let tea = shop.crm.products().create(tea).unwrap();
    let ada = shop.customer("Ada");
    shop.order(ada);
    let bought = shop.segment("Bought", "bought Tea");
    let asking = shop.segment("Asking", "in bought");
    assert_eq!(shop.members(bought), [ada]);
    let patch = ProductPatch {
        name: Some("Maté".into()),
        ..ProductPatch::default()
    };
    shop.crm.products().update(tea.id, patch).unwrap();
    assert!(shop.members(bought).is_empty());
    assert!(shop.members(asking).is_empty());
    assert!(shop.crm.segments().get(bought).unwrap().building.is_some());
    shop.is_well();
    // What others wait for is left to them.
    let described = SegmentPatch {
        description: crate::Patch::Set("With tea".into()),
        ..SegmentPatch::default()
    };
    let mut told = 0;
    let mut progress = |_| {
        told += 1;
        std::ops::ControlFlow::Continue(())
    };
    let segments = shop.crm.segments();
    segments.watched(&mut progress).update(asking, described).unwrap();
    assert_eq!(told, 0);
    look_again(&shop.crm).unwrap();
    assert!(shop.crm.segments().get(bought).unwrap().building.is_none());
    assert!(shop.members(bought).is_empty());
    assert!(shop.members(asking).is_empty());
    let events = shop
        .crm
        .segments()
        .events(bought, &PageRequest::first(10))
        .unwrap()
        .items;
    let causes: Vec<_> = events.iter().map(|event| event.cause).collect();
    assert_eq!(causes, [MembershipCause::Defined, MembershipCause::Shared]);
    shop.is_well();
}

#[test]
fn a_field_that_a_segment_reads_stays() {
    let shop = Shop::new();
    shop.crm
        .fields()
        .create(NewField::new("size", FieldKind::Integer))
        .unwrap();
    let sized = shop.segment("Sized", "custom size");
    let mut new = NewCustomer::person("Ada");
    new.custom.insert("size".into(), 38.into());
    let ada = shop.crm.customers().create(new).unwrap().id;
    assert_eq!(shop.members(sized), [ada]);
    assert_eq!(
        shop.crm.fields().delete("size", None).unwrap_err().code(),
        Code::InUse
    );
    assert_eq!(shop.members(sized), [ada]);
    shop.crm.segments().delete(sized, None).unwrap();
    shop.crm.fields().delete("size", None).unwrap();
    shop.is_well();
}

#[test]
fn what_lasted_for_a_time_is_known_in_the_transaction_that_changes_it() {
    let shop = Shop::new();
    let steady = shop.segment("Steady", "steady 10");
    let ada = shop.customer("Ada");
    let becomes = |lifecycle| {
        let patch = CustomerPatch {
            lifecycle: Some(lifecycle),
            ..CustomerPatch::default()
        };
        shop.crm.customers().update(ada, patch).unwrap();
    };
    shop.clock.advance(11 * HOUR);
    assert_eq!(shop.members(steady), [ada]);
    becomes(Lifecycle::Lost);
    assert!(shop.members(steady).is_empty());
    shop.clock.advance(9 * HOUR);
    assert!(shop.members(steady).is_empty());
    shop.clock.advance(2 * HOUR);
    assert_eq!(shop.members(steady), [ada]);
    shop.is_well();
}

#[test]
fn a_definition_is_built_in_steps_while_writers_go_on() {
    let shop = Shop::new();
    let mut all = Vec::new();
    shop.crm
        .write(|tx| {
            all.clear();
            for n in 0..9000 {
                let mut new = NewCustomer::person(format!("n{n}"));
                if n % 3 == 0 {
                    new.tags.push("vip".into());
                }
                all.push(tx.customers().create(new)?.id);
            }
            Ok(())
        })
        .unwrap();
    let crm = &shop.crm;
    let mut steps = 0;
    let stop = |_| std::ops::ControlFlow::Break(());
    let vip = crm
        .segments()
        .watched(&mut { stop })
        .create(NewSegment::live("VIP", &*sql("tag vip")))
        .unwrap();
    assert_eq!(vip.building.unwrap().of, 9000);
    assert_eq!(crm.segments().count(vip.id).unwrap(), 3000);
    crm.customers().remove_tags(all[0], &["vip"]).unwrap();
    crm.customers().delete(all[8997], None).unwrap();
    assert_eq!(crm.segments().count(vip.id).unwrap(), 2998);
    crm.segments()
        .watched(&mut |_| {
            if steps % 50 == 0 {
                crm.customers().add_tags(all[steps * 60 + 1], &["vip"]).unwrap();
            }
            steps += 1;
            std::ops::ControlFlow::Continue(())
        })
        .build()
        .unwrap();
    // Two are told of the columns, which are built first.
    assert_eq!(steps, 2 + 142);
    assert_eq!(crm.segments().count(vip.id).unwrap(), 3001);
    // The old definition answers until the new one does for everybody.
    let patch = SegmentPatch {
        expression: Some(sql("tag none")),
        ..SegmentPatch::default()
    };
    let changed = crm
        .segments()
        .watched(&mut { stop })
        .update(vip.id, patch)
        .unwrap();
    assert!(changed.building.is_some());
    assert_eq!(crm.segments().count(vip.id).unwrap(), 3001);
    crm.customers().add_tags(all[2], &["vip"]).unwrap();
    assert_eq!(crm.segments().count(vip.id).unwrap(), 3002);
    let before = crate::Clock::now(&shop.clock);
    shop.clock.advance(HOUR);
    crm.segments().build().unwrap();
    assert_eq!(crm.segments().count(vip.id).unwrap(), 0);
    let page = PageRequest::first(1000);
    let members = crm.segments().members_as_of(vip.id, before, &page).unwrap();
    assert_eq!(members.items.len(), 1000);
    shop.is_well();
}

#[test]
fn writes_go_on_with_what_a_name_of_the_catalogue_left() {
    let shop = Shop::new();
    let (ada, bob) = (shop.customer("Ada"), shop.customer("Bob"));
    let teas = NewCategory::new("Teas");
    let teas = shop.crm.categories().create(teas).unwrap();
    let mut tea = NewProduct::new("Tea").sku("TEA");
    tea.category_ids.push(teas.id);
    let tea = shop.crm.products().create(tea).unwrap();
    shop.order(ada);
    let bought = shop.segment("Bought", "bought Tea");
    let is_open = || shop.crm.segments().get(bought).unwrap().building.is_some();
    let described = CategoryPatch {
        description: crate::Patch::Set("Leaves".into()),
        ..CategoryPatch::default()
    };
    shop.crm.categories().update(teas.id, described).unwrap();
    assert!(!is_open());
    for name in ["Mate", "Tea", "Mate"] {
        let patch = ProductPatch {
            name: Some(name.into()),
            ..ProductPatch::default()
        };
        shop.crm.products().update(tea.id, patch).unwrap();
        assert!(is_open());
    }
    // Of many writes of the catalogue none looks at customers; the first other write only follows one.
    for _ in 0..4 {
        shop.crm.customers().add_tags(bob, &["seen"]).unwrap();
        shop.crm.customers().remove_tags(bob, &["seen"]).unwrap();
    }
    assert!(!is_open());
    assert!(shop.members(bought).is_empty());
    let page = PageRequest::first(10);
    let events = shop.crm.segments().events(bought, &page).unwrap().items;
    assert_eq!(events.last().unwrap().cause, MembershipCause::Shared);
    shop.is_well();
}

#[test]
fn errors_name_what_was_given() {
    let crm = Crm::in_memory().unwrap();
    let list = crm.segments().create(NewSegment::list("List")).unwrap();
    let error = crm.segments().sample(list.id, 0, 1).unwrap_err();
    assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some("n")));
    let error = crm.segments().preview("order_count = 0", 10_001).unwrap_err();
    assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some("sample")));
}

#[test]
fn the_past_counts_what_nobody_settled() {
    let shop = Shop::new();
    let (ada, bob) = (shop.customer("Ada"), shop.customer("Bob"));
    let often = shop.segment("Often", "often 1 24");
    let start = crate::Clock::now(&shop.clock);
    shop.order(ada);
    shop.clock.advance(HOUR);
    shop.order(bob);
    shop.clock.advance(48 * HOUR);
    let end = crate::Clock::now(&shop.clock);
    let crm = &shop.crm;
    let sizes = crm.segments().sizes(often, start, end, 3600).unwrap();
    assert_eq!(sizes.len(), 50);
    for size in &sizes {
        let page = PageRequest::first(10);
        let then = crm.segments().members_as_of(often, size.at, &page).unwrap();
        assert_eq!(size.count, Some(then.items.len() as u64), "{}", size.at);
        for customer in [ada, bob] {
            let was = crm.segments().contains_as_of(often, customer, size.at).unwrap();
            assert_eq!(was, then.items.contains(&customer));
        }
    }
    let field = |start, end| {
        let error = crm.segments().sizes(often, start, end, 3600).unwrap_err();
        error.field().map(str::to_owned)
    };
    let later = end.saturating_add(HOUR);
    assert_eq!(field(start, later).as_deref(), Some("end"));
    assert_eq!(field(end, start).as_deref(), Some("start"));
    let error = crm.segments().contains_as_of(often, ada, later).unwrap_err();
    assert_eq!(error.field(), Some("at"));

    // Deleted, it has no count, and its past is as it was.
    crm.segments().delete(often, None).unwrap();
    let mut past = crm.segments().sizes(often, start, end, 3600).unwrap();
    assert_eq!(past.pop().unwrap().count, None);
    assert_eq!(past, sizes[..49]);
}

#[test]
fn a_clock_that_is_set_back_takes_nothing_back() {
    let shop = Shop::new();
    let ada = shop.customer("Ada");
    let often = shop.segment("Often", "often 1 24");
    shop.order(ada);
    let ordered = crate::Clock::now(&shop.clock);
    shop.clock.advance(48 * HOUR);
    shop.crm.segments().settle().unwrap();
    assert!(shop.members(often).is_empty());
    shop.clock.set(ordered.saturating_add(HOUR));
    assert!(shop.members(often).is_empty());
    assert!(!shop.crm.segments().explain(often, ada).unwrap().is_member);
    shop.is_well();
    shop.order(ada);
    shop.is_well();
    shop.clock.advance(72 * HOUR);
    assert!(shop.members(often).is_empty());
    shop.is_well();
}

#[test]
fn the_next_instant_is_told_at_which_time_changes_somebody() {
    let shop = Shop::new();
    let nobody = || shop.crm.segments().settle().unwrap();
    assert_eq!(nobody(), None);
    let everybody: Vec<_> = (0..70).map(|n| shop.customer(&n.to_string())).collect();
    for (n, customer) in everybody.iter().enumerate().filter(|(n, _)| n % 3 > 0) {
        shop.order(*customer);
        shop.clock.advance(Duration::from_secs(n as u64));
    }
    // Wakes of many are in packs, those of the later ones rows of their own.
    let often = shop.segment("Often", "often 1 24");
    for customer in &everybody[..10] {
        shop.order(*customer);
        shop.clock.advance(Duration::from_secs(1));
    }
    let mut left = shop.members(often).len();
    let mut due = shop.crm.segments().settle().unwrap();
    while let Some(at) = due {
        assert!(at > crate::Clock::now(&shop.clock));
        shop.clock
            .set(Timestamp::saturating_from_millis(at.as_millis() - 1));
        assert_eq!(shop.members(often).len(), left);
        // Nothing is to do before.
        assert_eq!(shop.crm.segments().settle().unwrap(), Some(at));
        shop.clock.set(at);
        due = shop.crm.segments().settle().unwrap();
        left = shop.members(often).len();
    }
    assert_eq!(left, 0);
    shop.is_well();
}
