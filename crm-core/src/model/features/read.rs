//! Reading the facts of customers from their rows.

use std::collections::BTreeSet;

use super::{CustomerFeatures, FactCounter, Facts, Wanted};
use crate::activity::{Direction, Locator, OrderRow, interaction, product};
use crate::base::{Currency, Result, TimeZone, Timestamp};
use crate::customers::Customer;
use crate::journal::Stored;
use crate::model::purchases::{Exchange, Reading, civil_day};
use crate::sales::rate::RateTable;
use crate::store::table::{CUSTOMER, INTERACTION, ORDER};
use crate::store::{ClusterRow, Reader, Table, clusters, clusters_between};

/// A customer who is not deleted, with all that facts are made of.
pub(crate) struct CustomerRows {
    pub(crate) customer: Customer,
    orders: Vec<(Timestamp, OrderRow)>,
    interactions: Vec<Contact>,
}

struct Contact {
    at: Timestamp,
    direction: Option<Direction>,
    deleted_at: Option<Timestamp>,
}

impl CustomerRows {
    /// What had happened by an instant.
    pub(crate) fn facts(
        &self,
        zone: &TimeZone,
        at: Timestamp,
        wanted: Option<&Wanted>,
        exchange: &mut Exchange<'_, '_>,
    ) -> Result<Facts> {
        let mut counter = FactCounter::new(zone, at, wanted);
        for (placed_at, order) in &self.orders {
            counter.add_order(order, *placed_at, exchange)?;
        }
        let known = |contact: &&Contact| contact.deleted_at.is_none_or(|deleted| deleted > at);
        for contact in self.interactions.iter().filter(known) {
            counter.add_interaction(contact.at, contact.direction);
        }
        Ok(counter.finish())
    }
}

/// What features are made of.
const FACTS: &[&Table] = &[&CUSTOMER, &ORDER, &INTERACTION];

/// Shows each customer who is not deleted, one at a time.
pub(crate) fn each_customer_rows(
    reading: &Reading<'_>,
    see: impl FnMut(&CustomerRows) -> Result<()>,
) -> Result<()> {
    let mut pace = reading.pace();
    each_of(
        clusters(reading.reader, FACTS)?,
        |ordinal| pace.reached(ordinal),
        see,
    )?;
    pace.done()
}

/// The same of these rows; `begin` is told of each customer.
fn each_of(
    rows: impl Iterator<Item = Result<ClusterRow>>,
    mut begin: impl FnMut(u32) -> Result<()>,
    mut see: impl FnMut(&CustomerRows) -> Result<()>,
) -> Result<()> {
    let mut found: Option<(u32, CustomerRows)> = None;
    for row in rows {
        let row = row?;
        if row.is(&CUSTOMER) {
            begin(row.owner)?;
            if let Some((_, rows)) = found.take() {
                see(&rows)?;
            }
            let customer = row.decode::<Stored<Customer>>()?.record;
            if customer.deleted_at.is_none() {
                let rows = CustomerRows {
                    customer,
                    orders: Vec::new(),
                    interactions: Vec::new(),
                };
                found = Some((row.owner, rows));
            }
            continue;
        }
        let Some((_, rows)) = found.as_mut().filter(|(owner, _)| *owner == row.owner) else {
            continue;
        };
        if row.is(&ORDER) {
            rows.orders
                .push((Locator::of_key(&row.key)?.placed_at, row.decode()?));
        } else if row.is(&INTERACTION) {
            let (locator, interaction) = interaction::decode_row(&row.key, row.value())?;
            rows.interactions.push(Contact {
                at: locator.at,
                direction: interaction.direction,
                deleted_at: interaction.deleted_at,
            });
        }
    }
    match found {
        Some((_, rows)) => see(&rows),
        None => Ok(()),
    }
}

/// The features of the customer with this ordinal as of an instant; none where nothing was known of it by then.
pub(crate) fn features_of(
    reader: &dyn Reader,
    zone: &TimeZone,
    at: Timestamp,
    currency: Currency,
    owner: u32,
) -> Result<Option<CustomerFeatures>> {
    let mut rates = RateTable::new(currency, Timestamp::MAX);
    let mut found = None;
    let rows = clusters_between(reader, owner, owner, FACTS)?;
    each_of(
        rows,
        |_| Ok(()),
        |rows| {
            let facts = rows.facts(zone, at, None, &mut Exchange::Into(&mut rates, reader))?;
            if facts.is_empty() && rows.customer.created_at > at {
                return Ok(());
            }
            let mut features = facts.features(rows.customer.id, civil_day(zone, at))?;
            let mut categories = BTreeSet::new();
            for product in facts.products() {
                categories.extend(product::load_by_ordinal(reader, product)?.record.category_ids);
            }
            features.categories = categories.len() as u64;
            found = Some(features);
            Ok(())
        },
    )?;
    Ok(found)
}
