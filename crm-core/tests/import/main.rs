//! Imports from CSV: exact accounts of good and bad rows, dry runs, stops, runs that are repeated, taking them back.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod customers;
mod deals;
mod load;
mod orders;
mod runs;

use crm_core::{
    Column, Crm, Customer, CustomerMapping, Identifier, ImportCounts, ImportOptions, ImportReport,
    MissingCustomer, Order, OrderMapping, OrderQuery, PageRequest,
};

#[expect(clippy::unnecessary_wraps, reason = "what a mapping's fields are")]
fn col(name: &str) -> Option<Column> {
    Some(name.into())
}

fn customer_mapping() -> CustomerMapping {
    CustomerMapping {
        external_id: col("id"),
        name: col("name"),
        email: col("mail"),
        country: col("country"),
        tags: col("tags"),
        ..CustomerMapping::default()
    }
}

fn order_mapping() -> OrderMapping {
    OrderMapping {
        number: col("no"),
        source: Some(Column::fixed("shop")),
        customer_external_id: col("who"),
        placed_at: col("when"),
        currency: col("currency"),
        sku: col("article"),
        quantity: col("count"),
        unit_price: col("price"),
        missing_customer: MissingCustomer::Anonymous,
        ..OrderMapping::default()
    }
}

const ORDERS: &str = "no,who,when,currency,article,count,price\n";

fn customers(crm: &Crm, file: &[u8]) -> ImportReport {
    let options = ImportOptions::default();
    crm.imports()
        .customers(file, &customer_mapping(), options)
        .unwrap()
}

fn orders(crm: &Crm, file: &[u8]) -> ImportReport {
    let options = ImportOptions::default();
    crm.imports().orders(file, &order_mapping(), options).unwrap()
}

fn counts(read: u64, imported: u64, skipped: u64, rejected: u64) -> ImportCounts {
    assert_eq!(read, imported + skipped + rejected);
    ImportCounts {
        read,
        imported,
        skipped,
        rejected,
    }
}

/// (row, field, code) of each error.
fn errors(report: &ImportReport) -> Vec<(u64, &str, &str)> {
    assert_eq!(report.error_count, report.errors.len() as u64);
    report
        .errors
        .iter()
        .map(|e| (e.row, e.field.as_deref().unwrap_or(""), e.code.as_str()))
        .collect()
}

fn changes(crm: &Crm) -> u64 {
    crm.stats().unwrap().changes
}

/// The customer with this external id.
fn customer(crm: &Crm, issuer: &str, external_id: &str) -> Customer {
    let identifier = Identifier::external_id(issuer, external_id);
    crm.customers().find_by_identifier(&identifier).unwrap().unwrap()
}

fn order(crm: &Crm, number: &str) -> Order {
    crm.orders()
        .find_by_number(Some("shop"), number)
        .unwrap()
        .unwrap()
}

fn all_orders(crm: &Crm) -> Vec<Order> {
    crm.orders()
        .list(&OrderQuery::default(), &PageRequest::first(1000))
        .unwrap()
        .items
}

#[track_caller]
fn check_sound(crm: &Crm) {
    assert_eq!(crm.verify().unwrap().problems, []);
}
