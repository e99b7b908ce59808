//! Story: a file written by an earlier version is opened by this one. It must open, hold what it held, and verify.
//!
//! Each format that was ever released has files in this folder: one of a shop, one of sales, and one of segments and models. To add those of a new
//! format: `cargo test -p crm-core --test golden -- --ignored write`, which writes all three.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::too_many_lines,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "small numbers, and what fails here fails the test"
)]

mod sales;
mod segments;

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use crm_core::{
    Category, Crm, Currency, CustomerPatch, CustomerQuery, InteractionKind, InteractionQuery, ManualClock,
    NewCategory, NewCustomer, NewInteraction, NewNote, NewOrder, NewOrderLine, NewProduct, NewRefund,
    NewRefundLine, NewRelationship, OpenOptions, OrderQuery, PageRequest, Patch, SeededIds,
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// One of everything, by a clock and ids that repeat.
fn fill(path: &Path) {
    let clock = ManualClock::at("2026-03-01T08:00:00Z").unwrap();
    let options = OpenOptions::new()
        .clock(clock.clone())
        .ids(SeededIds::new(1))
        .region("DE");
    let crm = options
        .time_zone("Europe/Berlin".parse().unwrap())
        .open(path)
        .unwrap();
    let drinks: Category = crm.categories().create(NewCategory::new("Drinks")).unwrap();
    let tea = NewProduct {
        sku: Some("TEA".into()),
        category_ids: vec![drinks.id],
        ..NewProduct::new("Tea")
    };
    crm.products().create(tea).unwrap();
    for n in 0..30_i64 {
        clock.advance(std::time::Duration::from_secs(5000));
        let new = NewCustomer::person(format!("Jürgen 王 {n}")).email(format!("j{n}@example.org"));
        let customer = crm.as_actor("anna").customers().create(new).unwrap();
        crm.customers()
            .update(
                customer.id,
                CustomerPatch {
                    language: Patch::Set("de".into()),
                    ..CustomerPatch::default()
                },
            )
            .unwrap();
        crm.notes()
            .create(NewNote::new(customer.id, "Likes green tea."))
            .unwrap();
        let call = NewInteraction::with(customer.id, InteractionKind::Call);
        crm.interactions().record(call).unwrap();
        let lines = vec![NewOrderLine::new("TEA", 2, 3), NewOrderLine::new("CUP", 1, n)];
        let order = NewOrder::new(Currency::EUR, lines)
            .customer(customer.id)
            .numbered("shop", n.to_string());
        let order = crm.orders().create(order).unwrap();
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
        if n == 0 {
            let firm = crm
                .customers()
                .create(NewCustomer::organization("Teehaus"))
                .unwrap();
            crm.relationships()
                .create(NewRelationship::new(customer.id, "employee", firm.id))
                .unwrap();
            crm.customers().delete(firm.id, None).unwrap();
            crm.customers().restore(firm.id, None).unwrap();
        }
    }
    crm.compact().unwrap();
    crm.close().unwrap();
}

/// Packs the file that `fill` makes into this folder.
fn pack(name: &str, fill: impl FnOnce(&Path)) {
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("golden.crm");
    fill(&path);
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&std::fs::read(&path).unwrap()).unwrap();
    std::fs::write(folder().join(name), packed.finish().unwrap()).unwrap();
}

/// A copy of a packed file, in a folder that is gone with the first.
fn unpacked(name: &str) -> (tempfile::TempDir, PathBuf) {
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("golden.crm");
    let mut bytes = Vec::new();
    let packed = std::fs::File::open(folder().join(name)).unwrap();
    flate2::read::GzDecoder::new(packed)
        .read_to_end(&mut bytes)
        .unwrap();
    std::fs::write(&path, bytes).unwrap();
    (scratch, path)
}

/// Opens a copy of a packed file, which must be whole.
fn with_unpacked(name: &str, check: impl FnOnce(Crm)) {
    let (_scratch, path) = unpacked(name);
    let crm = OpenOptions::new().existing().open(&path).unwrap();
    assert_eq!(crm.verify().unwrap().problems, []);
    check(crm);
}

#[test]
#[ignore = "writes the file of a new format"]
fn write() {
    pack("v1.crm.gz", fill);
}

fn check(crm: &Crm) {
    let page = PageRequest::first(100);
    let customers = crm
        .customers()
        .list(&CustomerQuery::default(), &page)
        .unwrap()
        .items;
    assert_eq!(customers.len(), 31);
    let first = &customers[0];
    assert_eq!(
        (first.name.as_deref(), first.language.as_deref()),
        (Some("Jürgen 王 0"), Some("de"))
    );
    let history = crm
        .customers()
        .history(first.id, &PageRequest::first(10))
        .unwrap()
        .items;
    assert_eq!((history.len(), history[1].actor.as_deref()), (2, Some("anna")));
    assert_eq!(
        crm.customers()
            .as_of(first.id, first.created_at)
            .unwrap()
            .language
            .as_deref(),
        Some("de")
    );
    let profile = crm.customers().profile(customers[7].id).unwrap();
    assert_eq!(
        (profile.order_count, profile.spent[0].to_string()),
        (1, "9.00 EUR".into())
    );
    assert_eq!(
        (
            profile.products.len(),
            profile.categories.len(),
            profile.channels.len()
        ),
        (1, 1, 1)
    );
    assert_eq!(crm.notes().of(first.id, &page).unwrap().items.len(), 1);
    assert_eq!(crm.relationships().of(first.id, &page).unwrap().items.len(), 1);
    assert_eq!(
        crm.interactions()
            .of(first.id, &InteractionQuery::default(), &page)
            .unwrap()
            .items
            .len(),
        1
    );
    assert_eq!(
        crm.orders()
            .list(&OrderQuery::default(), &page)
            .unwrap()
            .items
            .len(),
        30
    );
    assert_eq!(crm.customers().search("jurgen wang", 50).unwrap().len(), 30);
    // It can be written to, and stays whole.
    crm.customers()
        .create(NewCustomer::person("Somebody new"))
        .unwrap();
    assert_eq!(crm.verify().unwrap().problems, []);
}

#[test]
fn a_file_of_the_first_format_opens() {
    with_unpacked("v1.crm.gz", |crm| {
        check(&crm);
        crm.close().unwrap();
    });
}
