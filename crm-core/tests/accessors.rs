//! Each accessor over whatever can be read or written: a handle, a snapshot, a transaction.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crm_core::{
    Categories, Code, Crm, Currency, Cursor, CustomerQuery, Customers, DealQuery, Deals, Fields,
    InteractionQuery, Interactions, InvoiceQuery, Invoices, Journal, NewCustomer, Notes, OrderQuery, Orders,
    PageRequest, Pipelines, ProductQuery, Products, PurchaseQuery, Purchases, ReadContext, Relationships,
    Reports, Result, ReturnQuery, Returns, RfmOptions, Scoring, ShipmentQuery, Shipments, TimelineQuery,
    WriteContext,
};

fn create<C: WriteContext>(context: C, name: &str) -> Result<crm_core::CustomerId> {
    Ok(Customers::on(context).create(NewCustomer::person(name))?.id)
}

/// How many customers there are, once each accessor has answered.
fn customers<C: ReadContext>(context: impl Fn() -> C) -> Result<usize> {
    let page = PageRequest::default();
    let of_nobody = InteractionQuery::default();
    let customers = Customers::on(context())
        .list(&CustomerQuery::default(), &page)?
        .items;
    assert!(Fields::on(context()).list()?.is_empty());
    assert!(
        Orders::on(context())
            .list(&OrderQuery::default(), &page)?
            .items
            .is_empty()
    );
    assert!(
        Products::on(context())
            .list(&ProductQuery::default(), &page)?
            .items
            .is_empty()
    );
    assert!(Categories::on(context()).list(&page)?.items.is_empty());
    assert!(Pipelines::on(context()).list()?.is_empty());
    let deals = Deals::on(context()).list(&DealQuery::default(), &page)?;
    assert!(deals.items.is_empty());
    let shipments = Shipments::on(context()).list(&ShipmentQuery::default(), &page)?;
    assert!(shipments.items.is_empty());
    let invoices = Invoices::on(context()).list(&InvoiceQuery::default(), &page)?;
    assert!(invoices.items.is_empty());
    let returns = Returns::on(context()).list(&ReturnQuery::default(), &page)?;
    assert!(returns.items.is_empty());
    let purchases = Purchases::on(context()).list(&PurchaseQuery::default(), &page)?;
    assert!(purchases.items.is_empty());
    assert!(
        Interactions::on(context())
            .anonymous(&of_nobody, &page)?
            .items
            .is_empty()
    );
    let as_of = "2026-01-01T00:00:00Z".parse()?;
    let scores = Scoring::on(context()).rfm(as_of, Currency::EUR, &RfmOptions::default())?;
    assert!(scores.customers.is_empty());
    assert_eq!(Reports::on(context()).sales()?.orders, 0);
    assert_eq!(Journal::on(context()).head()?.seq, customers.len() as u64);
    for customer in &customers {
        assert!(
            Relationships::on(context())
                .of(customer.id, &page)?
                .items
                .is_empty()
        );
        assert!(Notes::on(context()).of(customer.id, &page)?.items.is_empty());
    }
    Ok(customers.len())
}

#[test]
fn each_accessor_is_made_over_a_handle_and_over_a_snapshot() {
    let crm = Crm::in_memory().unwrap();
    create(&crm, "Ada").unwrap();
    let before = crm.snapshot().unwrap();
    create(&crm, "Bob").unwrap();
    assert_eq!(customers(|| &crm).unwrap(), 2);
    assert_eq!(customers(|| &before).unwrap(), 1);
}

#[test]
fn an_accessor_is_made_over_a_transaction_as_often_as_needed() {
    let crm = Crm::in_memory().unwrap();
    crm.write(|tx| {
        let ada = create(&mut *tx, "Ada")?;
        create(&mut *tx, "Bob")?;
        Customers::on(&mut *tx).delete(ada, None)?;
        Journal::on(&mut *tx).acknowledge("reader", 0)?;
        assert_eq!(tx.journal().head()?.seq, 0);
        let left = Customers::on(tx).list(&CustomerQuery::default(), &PageRequest::default())?;
        assert_eq!(left.items.len(), 1);
        Ok(())
    })
    .unwrap();
    assert_eq!(crm.stats().unwrap().changes, 3);
}

#[test]
fn errors_name_the_entity_of_their_accessor() {
    let crm = Crm::in_memory().unwrap();
    let ada = create(&crm, "Ada").unwrap();
    let (none, elsewhere) = (PageRequest::first(0), PageRequest::after(1, Cursor::new("00")));
    for (page, code, field) in [
        (&none, Code::OutOfRange, "limit"),
        (&elsewhere, Code::InvalidCursor, "after"),
    ] {
        let anonymous = InteractionQuery::default();
        let refused = [
            (
                "customer",
                crm.customers().list(&CustomerQuery::default(), page).err(),
            ),
            ("customer", crm.customers().history(ada, page).err()),
            (
                "customer",
                crm.customers()
                    .timeline(ada, &TimelineQuery::default(), page)
                    .err(),
            ),
            ("order", crm.orders().list(&OrderQuery::default(), page).err()),
            (
                "product",
                crm.products().list(&ProductQuery::default(), page).err(),
            ),
            ("category", crm.categories().list(page).err()),
            ("deal", crm.deals().list(&DealQuery::default(), page).err()),
            (
                "shipment",
                crm.shipments().list(&ShipmentQuery::default(), page).err(),
            ),
            (
                "invoice",
                crm.invoices().list(&InvoiceQuery::default(), page).err(),
            ),
            ("return", crm.returns().list(&ReturnQuery::default(), page).err()),
            (
                "purchase_order",
                crm.purchases().list(&PurchaseQuery::default(), page).err(),
            ),
            (
                "interaction",
                crm.interactions().anonymous(&anonymous, page).err(),
            ),
            ("note", crm.notes().of(ada, page).err()),
            ("relationship", crm.relationships().of(ada, page).err()),
        ];
        for (entity, error) in refused {
            let error = error.unwrap();
            let found = (error.entity(), error.code(), error.field());
            assert_eq!(found, (Some(entity), code, Some(field)));
        }
    }
    let refused = [
        ("customer", "limit", crm.customers().search("ada", 0).err()),
        ("import", "limit", crm.imports().list(&none).err()),
        ("journal", "limit", crm.journal().changes_since(0, 0).err()),
        ("journal", "seq", crm.journal().changes_since(9, 1).err()),
        ("journal", "cursor", crm.journal().position(" ").err()),
        (
            "journal",
            "cursor",
            crm.journal().acknowledge(&"n".repeat(201), 1).err(),
        ),
    ];
    for (entity, field, error) in refused {
        let error = error.unwrap();
        assert_eq!((error.entity(), error.field()), (Some(entity), Some(field)));
    }
}
