//! Story: two machines do the same, so their files must hold the same; and somebody damages a file behind the
//! library's back, so a verification must find it, whichever row it was.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::store::table::{
    CATEGORY, CUSTOMER, FIELD, IMPORT, INTERACTION, JOURNAL_CURSOR, META, NOTE, ORDER, PRODUCT, RELATIONSHIP,
};
use crate::store::{Bytes, KeyRange, Reader, WriteSet};
use crate::{
    Crm, Currency, CustomerPatch, FieldKind, InteractionKind, InteractionPatch, ManualClock, NewCategory,
    NewCustomer, NewField, NewInteraction, NewNote, NewOrder, NewOrderLine, NewProduct, NewRefund,
    NewRefundLine, NewRelationship, OpenOptions, OrderCancellation, Patch, SeededIds,
};

/// Some of everything that customers, products, orders and interactions can do.
fn trade(open: impl Fn(&OpenOptions) -> Crm) -> Crm {
    let clock = ManualClock::at("2026-02-03T04:05:06.789Z").unwrap();
    let crm = open(&OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(42)));
    let drinks = crm.categories().create(NewCategory::new("Drinks")).unwrap();
    let tea = crm
        .categories()
        .create(NewCategory::new("Tea").below(drinks.id))
        .unwrap();
    let green = NewProduct::new("Green tea").sku("TEA").category(tea.id);
    crm.products().create(green).unwrap();
    crm.fields()
        .create(NewField::new("size", FieldKind::Integer))
        .unwrap();
    crm.fields()
        .create(NewField::choice("plan", ["basic", "plus"]))
        .unwrap();
    crm.fields().delete("plan", None).unwrap();
    let shop = crm
        .customers()
        .create(NewCustomer::organization("The shop"))
        .unwrap();
    for n in 0..12_i64 {
        clock.advance(Duration::from_secs(3600));
        let new = NewCustomer::person(format!("Zoë 王{n}")).email(format!("zoe{n}@example.org"));
        let customer = crm.as_actor("anna").customers().create(new).unwrap();
        let patch = CustomerPatch {
            occupation: Patch::Set("baker".into()),
            ..CustomerPatch::default()
        };
        crm.customers().update(customer.id, patch).unwrap();
        let lines = vec![NewOrderLine::new("TEA", 3, n), NewOrderLine::new("CUP", 1, 12)];
        let new = NewOrder::new(Currency::EUR, lines)
            .customer(customer.id)
            .numbered("shop", n.to_string());
        let order = crm.orders().create(new).unwrap();
        let part = NewRefundLine {
            line: 1,
            quantity: 1.into(),
            amount: None,
        };
        crm.orders()
            .refund(
                order.id,
                NewRefund {
                    lines: vec![part],
                    ..NewRefund::default()
                },
            )
            .unwrap();
        let view = NewInteraction::anonymous(InteractionKind::PageView).key(format!("view-{n}"));
        let view = crm.interactions().record(view).unwrap();
        if n % 2 == 0 {
            let patch = InteractionPatch {
                customer_id: customer.id.into(),
                ..InteractionPatch::default()
            };
            crm.interactions().update(view.id, patch).unwrap();
        }
        let anna = crm.as_actor("anna");
        let note = anna
            .notes()
            .create(NewNote::new(customer.id, "Asks for green tea."))
            .unwrap();
        let related = NewRelationship::new(customer.id, "referred", shop.id);
        let related = crm.relationships().create(related).unwrap();
        if n % 3 == 0 {
            anna.notes().delete(note.id, None).unwrap();
            crm.relationships().delete(related.id, None).unwrap();
        }
        match n % 4 {
            0 => drop(
                crm.orders()
                    .cancel(order.id, OrderCancellation::because("late"))
                    .unwrap(),
            ),
            1 => drop(crm.orders().delete(order.id, None).unwrap()),
            2 => drop(crm.customers().delete(customer.id, None).unwrap()),
            _ => {}
        }
    }
    crm
}

fn rows(crm: &Crm) -> BTreeMap<Bytes, Bytes> {
    let view = crm.inner.engine.view().unwrap();
    let all = KeyRange {
        start: [].as_slice().into(),
        end: [0xff].as_slice().into(),
    };
    view.scan(all).unwrap().map(Result::unwrap).collect()
}

#[test]
fn the_same_commands_give_the_same_bytes_on_both_engines() {
    let folder = tempfile::tempdir().unwrap();
    let memory = rows(&trade(|options| options.in_memory().unwrap()));
    let file = trade(|options| options.open(folder.path().join("one.crm")).unwrap());
    assert_eq!(memory, rows(&file));
    file.checkpoint().unwrap();
    assert_eq!(memory, rows(&file));
}

#[test]
fn a_verification_finds_whichever_row_is_lost_or_changed() {
    let crm = trade(|options| options.in_memory().unwrap());
    assert_eq!(crm.verify().unwrap().problems, []);
    let put = |key: &Bytes, value: Option<Bytes>| {
        crm.inner
            .engine
            .update(&mut |_| Ok(WriteSet::Rows([(key.clone(), value.clone())].into())))
            .unwrap();
    };
    let unchecked = [META.id, JOURNAL_CURSOR.id, IMPORT.id];
    let mut damaged = 0;
    for (key, value) in rows(&crm)
        .into_iter()
        .filter(|(key, _)| !unchecked.contains(&key[0]))
    {
        put(&key, None);
        assert_ne!(crm.verify().unwrap().problems, [], "lost: {key:02x?}");
        let mut other = value.to_vec();
        if let Some(last) = other.last_mut() {
            *last ^= 1;
            put(&key, Some(other.into()));
            // A record's last byte is a value that nothing is derived from.
            let record = match key[0] {
                1 => [CUSTOMER.id, RELATIONSHIP.id, NOTE.id, ORDER.id, INTERACTION.id].contains(&key[5]),
                table => [FIELD.id, PRODUCT.id, CATEGORY.id].contains(&table),
            };
            assert!(
                record || crm.verify().is_ok_and(|report| !report.problems.is_empty()),
                "changed: {key:02x?}"
            );
        }
        put(&key, Some(value));
        damaged += 1;
    }
    assert!(damaged > 100);
    assert_eq!(crm.verify().unwrap().problems, []);
}

/// A table, and what puts a row into it.
type Create<'a> = (&'a str, Box<dyn Fn() -> crate::Result<()> + 'a>);

#[test]
fn a_record_that_is_lost_with_all_its_traces_but_the_journal_is_missed() {
    let crm = Crm::in_memory().unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap().id;
    let bob = crm.customers().create(NewCustomer::person("Bob")).unwrap().id;
    let order = || NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 3)]);
    let call = || NewInteraction::with(ada, InteractionKind::Call);
    let creations: [Create<'_>; 8] = [
        (
            "customer_id",
            Box::new(|| crm.customers().create(NewCustomer::person("Cleo")).map(drop)),
        ),
        (
            "relationship_id",
            Box::new(|| {
                crm.relationships()
                    .create(NewRelationship::new(ada, "friend", bob))
                    .map(drop)
            }),
        ),
        (
            "note_id",
            Box::new(|| crm.notes().create(NewNote::new(ada, "noted")).map(drop)),
        ),
        (
            "field",
            Box::new(|| {
                crm.fields()
                    .create(NewField::new("size", FieldKind::Integer))
                    .map(drop)
            }),
        ),
        (
            "product_id",
            Box::new(|| crm.products().create(NewProduct::new("Tea")).map(drop)),
        ),
        (
            "category",
            Box::new(|| crm.categories().create(NewCategory::new("Drinks")).map(drop)),
        ),
        (
            "order_id",
            Box::new(|| crm.orders().create(order().customer(ada)).map(drop)),
        ),
        (
            "interaction_id",
            Box::new(|| crm.interactions().record(call()).map(drop)),
        ),
    ];
    for (table, create) in creations {
        let before = rows(&crm);
        create().unwrap();
        let after = rows(&crm);
        let journal = |key: &Bytes| [META.id, crate::store::table::JOURNAL.id].contains(&key[0]);
        let put = |from: &BTreeMap<Bytes, Bytes>, to: &BTreeMap<Bytes, Bytes>| {
            let keys = from.keys().chain(to.keys()).filter(|key| !journal(key));
            let writes = keys.map(|key| (key.clone(), to.get(key).cloned())).collect();
            crm.inner
                .engine
                .update(&mut |_| Ok(WriteSet::Rows(BTreeMap::clone(&writes))))
                .unwrap();
        };
        put(&after, &before);
        let problems = crm.verify().unwrap().problems;
        assert_eq!(problems.len(), 1, "{table}: {problems:?}");
        assert_eq!(problems[0].table, table);
        put(&before, &after);
        assert_eq!(crm.verify().unwrap().problems, []);
    }
}

/// A shop with a product and three customers who have bought before, and the orders that come next: late ones, several
/// a day, returns, cancelled and paid ones, somebody unknown's; sorted as the bulk path numbers them.
fn shop_and_orders() -> (Crm, Vec<NewOrder>) {
    let clock = ManualClock::at("2026-05-01T10:00:00Z").unwrap();
    let options = OpenOptions::new().clock(clock).ids(SeededIds::new(9));
    let crm = options
        .time_zone("Asia/Tokyo".parse().unwrap())
        .in_memory()
        .unwrap();
    crm.products()
        .create(NewProduct::new("Green tea").sku("TEA"))
        .unwrap();
    let mut orders = Vec::new();
    let id = |n: u8| crate::OrderId::from_bytes([1, 2, 3, 4, 5, 6, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 1, n]);
    for (customer, number) in [None, Some(1), Some(2), Some(3)].into_iter().zip(0_u8..) {
        let customer = customer.map(|_: i32| crm.customers().create(NewCustomer::person("Ada")).unwrap().id);
        if let Some(customer) = customer {
            let before =
                NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 7)]).customer(customer);
            crm.orders()
                .create(before.placed_at("2026-03-01T14:59:59Z".parse().unwrap()))
                .unwrap();
            crm.interactions()
                .record(NewInteraction::with(customer, InteractionKind::Call))
                .unwrap();
        }
        // One of them buys much in one instant, so that not all are among the newest, and writes prices in two ways.
        let much = (4..if number == 3 { 12 } else { 4 }).map(|at| ("2026-02-20", at));
        let days = [("2026-02-01", 0)].into_iter().chain(much);
        for (n, at) in days.chain([("2026-03-01", 1), ("2026-03-02", 2), ("2026-03-03", 3)]) {
            let quantity = if at == 2 { -1 } else { 2 };
            let mut order = NewOrder::new(
                Currency::EUR,
                vec![
                    NewOrderLine::new("TEA", quantity, 3),
                    NewOrderLine::new("CUP", quantity, 5),
                ],
            );
            order.lines[0].unit_price.rescale(u32::from(at % 3));
            order.id = Some(id(number * 20 + at));
            order.customer_id = customer;
            order.placed_at = Some(format!("{n}T15:00:00Z").parse().unwrap());
            order.number = Some(format!("{number}-{at}"));
            order.shipping = 4.into();
            if at == 1 {
                order.payments.push(crate::NewPayment {
                    amount: 20.into(),
                    ..crate::NewPayment::default()
                });
            }
            if at == 3 {
                order.status = crate::OrderStatus::Cancelled;
            }
            orders.push(order);
        }
    }
    (crm, orders)
}

#[test]
fn the_bulk_path_writes_the_rows_that_the_commands_write() {
    let (one_by_one, orders) = shop_and_orders();
    // Both sides have an import behind them, so that both have given out as many ids.
    one_by_one
        .imports()
        .load([], crate::ImportOptions::default())
        .unwrap();
    for order in orders {
        one_by_one.orders().create(order).unwrap();
    }
    let (bulk, orders) = shop_and_orders();
    let report = bulk
        .imports()
        .load(orders, crate::ImportOptions::default())
        .unwrap();
    assert_eq!((report.records.imported, report.records.rejected), (24, 0));
    let rows = |crm: &Crm| {
        let mut rows = rows(crm);
        // The journal says by what the orders came, and is cut into blocks otherwise.
        rows.retain(|key, _| ![META.id, IMPORT.id, crate::store::table::JOURNAL.id].contains(&key[0]));
        rows
    };
    let (expected, found) = (rows(&one_by_one), rows(&bulk));
    assert!(expected.len() > 60);
    assert_eq!(found, expected);
    assert_eq!(bulk.verify().unwrap().problems, []);
}

#[test]
fn a_read_inside_a_transaction_sees_what_it_began_with() {
    let folder = tempfile::tempdir().unwrap();
    let crm = Crm::open(folder.path().join("shop.crm")).unwrap();
    // So many writes without a read that nobody keeps a view for readers any more.
    let ids: Vec<_> = (0..9)
        .map(|n| {
            let new = NewCustomer::person(format!("Zoë {n}"));
            crm.customers().create(new).unwrap().id
        })
        .collect();
    let seen = crm.write(|tx| {
        tx.customers().delete(ids[0], None)?;
        Ok((
            crm.customers().get(ids[0])?.id,
            crm.snapshot()?.customers().get(ids[8])?.id,
        ))
    });
    assert_eq!(seen.unwrap(), (ids[0], ids[8]));
    assert!(crm.customers().get(ids[0]).is_err());
}
