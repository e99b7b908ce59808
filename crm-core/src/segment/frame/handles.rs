//! Previews of a handle beside others, of one without room for columns, and of states that come after one another.

use std::cell::Cell;
use std::sync::Arc;

use super::Frame;
use super::draft::Limits;
use super::tests::{SMALL, Shop, Two};
use crate::journal::UNWATCHED;
use crate::segment::evaluate::World;
use crate::{Currency, NewCustomer, NewOrder, NewOrderLine, NewProduct, OpenOptions, ProductPatch, Sharing};

#[test]
fn what_another_handle_writes_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let open = || {
        OpenOptions::new()
            .sharing(Sharing::ManyWriters)
            .open(&path)
            .unwrap()
    };
    let (ours, theirs) = (open(), open());
    let product = NewProduct::new("Tea").sku("TEA");
    let product = theirs.products().create(product).unwrap().id;
    let questions = [
        ("name = 'Ada'", [1, 1, 2]),
        (
            "COUNT(order_lines) FILTER (WHERE product = 'Tea') >= 1",
            [0, 1, 0],
        ),
        (
            "COUNT(order_lines) FILTER (WHERE product = 'Chai') >= 1",
            [0, 0, 1],
        ),
    ];
    let ada = theirs.customers().create(NewCustomer::person("Ada")).unwrap();
    let lines = || {
        vec![NewOrderLine {
            sku: Some("TEA".into()),
            ..NewOrderLine::default()
        }]
    };
    for step in 0..3 {
        match step {
            0 => {}
            1 => drop(
                theirs
                    .orders()
                    .create(NewOrder::new(Currency::EUR, lines()).customer(ada.id)),
            ),
            _ => {
                theirs.customers().create(NewCustomer::person("Ada")).unwrap();
                let patch = ProductPatch {
                    name: Some("Chai".into()),
                    ..ProductPatch::default()
                };
                theirs.products().update(product, patch).unwrap();
            }
        }
        for (question, counts) in &questions {
            let count = ours.segments().preview(question, 0).unwrap().count;
            assert_eq!(count, counts[step], "{question} after step {step}");
        }
    }
}

#[test]
fn without_room_everybody_is_asked() {
    let crm = OpenOptions::new().preview_memory(1).in_memory().unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap();
    let preview = crm.segments().preview("name = 'Ada'", 5).unwrap();
    assert_eq!((preview.count, preview.sample), (1, vec![ada.id]));
    assert_eq!(crm.segments().memory_bytes().unwrap(), 0);
}

#[test]
fn what_has_no_room_is_not_read_to_the_end() {
    let shop = Shop::new(6, 600);
    let limits = Limits { bytes: 100, ..SMALL };
    let read = Cell::new(0);
    let note = |done, _| {
        read.set(done);
        Ok(())
    };
    assert!(
        Frame::build_within(&shop.view(), limits, &note)
            .unwrap()
            .is_none()
    );
    // Of 600 customers, in parts of 10.
    assert!(read.get() < 300, "{read:?}");
}

#[test]
fn orders_read_by_a_later_state_are_not_those_of_an_earlier_one() {
    let mut shop = Shop::new(7, 40);
    let base = Frame::build(&shop.view(), usize::MAX, UNWATCHED)
        .unwrap()
        .unwrap();
    let view = shop.view();
    for _ in 0..60 {
        shop.change();
    }
    let mut later = base.clone();
    assert!(later.catch_up(&shop.view()).unwrap());
    let world = |view| World::new(view, shop.crm.time_zone(), &Two);
    let newest = shop.view();
    let of_later = later.facts(&world(&newest), true).unwrap().unwrap().clone();
    let of_base = base.facts(&world(&view), true).unwrap().unwrap();
    assert!(!Arc::ptr_eq(&of_later, of_base));
    // Who is clean in both is so in what is rewound.
    let rewound = later.rewound(base.seq);
    assert!(Arc::ptr_eq(
        &of_later,
        rewound.facts(&world(&view), false).unwrap().unwrap()
    ));
    assert_eq!(rewound.clean, later.clean);
}
