//! Checking a whole file: the store's checksums, the journal's chain, the indexes, everything derived.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Crm;
use crate::activity::{self, interaction, product};
use crate::base::{Code, Result, TimeZone};
use crate::journal::{self, Entity, JournalHead, Operation};
use crate::sales::{Invoice, PurchaseOrder, Return, Shipment};
use crate::store::key::number;
use crate::store::table::{
    CATEGORY, CATEGORY_NAME, CUSTOMER, CUSTOMER_ID, DEAL, DEAL_ID, DEAL_OF, DEAL_STAGE, FIELD, FORECAST,
    GOAL, GOAL_PERIOD, IDENTIFIER, INTERACTION, INTERACTION_ID, INTERACTION_KEY, INVOICE, INVOICE_DUE,
    INVOICE_ID, INVOICE_NUMBER, INVOICE_OF, INVOICE_SERIES, LEAD, MODEL, MODEL_NAME, NOTE, NOTE_ID, ORDER,
    ORDER_DUE, ORDER_ID, ORDER_NUMBER, PIPELINE, PIPELINE_ID, PRODUCT, PRODUCT_ID, PRODUCT_SKU, PURCHASE,
    PURCHASE_ID, PURCHASE_OF, QUOTE, QUOTE_DEAL, QUOTE_ID, QUOTE_NUMBER, QUOTE_OF, RATE, RELATIONSHIP_ID,
    RETURN, RETURN_ID, RETURN_OF, SEARCH, SEGMENT, SEGMENT_ID, SEGMENT_NAME, SHIPMENT, SHIPMENT_ID,
    SHIPMENT_OF, TASK, TASK_CALL, TASK_DEAL, TASK_DUE, TASK_ID, TASK_OF, TASK_REMIND,
};
use crate::store::{Bytes, Key, Owner, Reader, TABLES, Table, View};
use crate::{customers, model, profile, sales, scoring, segment};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerifyReport {
    /// The end of the journal. Keep it elsewhere, to find any later rewriting of what came before.
    pub head: Option<JournalHead>,
    /// What is wrong; empty when all is well.
    pub problems: Vec<Problem>,
}

/// Something that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The table it was found in.
    pub table: String,
    /// What is wrong, in a few words without any stored value.
    pub what: String,
}

/// The index rows that a record's row implies: each key, and what must be there.
type IndexRows = fn(&[u8], &[u8]) -> Result<Vec<(Bytes, Bytes)>>;

/// The tables of records, and what they imply.
const RECORDS: &[(&Table, IndexRows)] = &[
    (&CUSTOMER, customers::index_rows),
    (&NOTE, customers::note_index_rows),
    (&PRODUCT, product::index_rows),
    (&CATEGORY, product::category_index_rows),
    (&ORDER, activity::index_rows),
    (&INTERACTION, interaction::index_rows),
    (&PIPELINE, sales::pipeline::index_rows),
    (&DEAL, sales::deal::index_rows),
    (&RATE, sales::rate::index_rows),
    (&GOAL, sales::goal::index_rows),
    (&FORECAST, sales::forecast::index_rows),
    (&TASK, sales::task::index_rows),
    (&QUOTE, sales::quote::index_rows),
    (&SHIPMENT, sales::filed::index_rows::<Shipment>),
    (&INVOICE, sales::filed::index_rows::<Invoice>),
    (&RETURN, sales::filed::index_rows::<Return>),
    (&PURCHASE, sales::filed::index_rows::<PurchaseOrder>),
    (&LEAD, scoring::lead_index_rows),
    (&MODEL, model::index_rows),
    (&SEGMENT, segment::index_rows),
];

/// The tables that hold nothing but what the records imply.
const INDEXES: &[&Table] = &[
    &CUSTOMER_ID,
    &IDENTIFIER,
    &SEARCH,
    &NOTE_ID,
    &PRODUCT_ID,
    &PRODUCT_SKU,
    &CATEGORY_NAME,
    &ORDER_ID,
    &ORDER_NUMBER,
    &ORDER_DUE,
    &INTERACTION_ID,
    &INTERACTION_KEY,
    &PIPELINE_ID,
    &DEAL_ID,
    &DEAL_STAGE,
    &DEAL_OF,
    &GOAL_PERIOD,
    &TASK_ID,
    &TASK_DUE,
    &TASK_REMIND,
    &TASK_CALL,
    &TASK_DEAL,
    &TASK_OF,
    &QUOTE_ID,
    &QUOTE_NUMBER,
    &QUOTE_OF,
    &QUOTE_DEAL,
    &SHIPMENT_ID,
    &SHIPMENT_OF,
    &INVOICE_ID,
    &INVOICE_NUMBER,
    &INVOICE_SERIES,
    &INVOICE_DUE,
    &INVOICE_OF,
    &RETURN_ID,
    &RETURN_OF,
    &PURCHASE_ID,
    &PURCHASE_OF,
    &MODEL_NAME,
    &SEGMENT_ID,
    &SEGMENT_NAME,
];

/// The tables with a row for each record that was ever created, deleted or not.
const KEPT: &[(Entity, &Table)] = &[
    (Entity::Customer, &CUSTOMER_ID),
    (Entity::Relationship, &RELATIONSHIP_ID),
    (Entity::Note, &NOTE_ID),
    (Entity::Field, &FIELD),
    (Entity::Product, &PRODUCT_ID),
    (Entity::Category, &CATEGORY),
    (Entity::Order, &ORDER_ID),
    (Entity::Interaction, &INTERACTION_ID),
    (Entity::Pipeline, &PIPELINE_ID),
    (Entity::Deal, &DEAL_ID),
    (Entity::Rate, &RATE),
    (Entity::Goal, &GOAL),
    (Entity::Forecast, &FORECAST),
    (Entity::Task, &TASK_ID),
    (Entity::Quote, &QUOTE_ID),
    (Entity::Shipment, &SHIPMENT_ID),
    (Entity::Invoice, &INVOICE_ID),
    (Entity::Return, &RETURN_ID),
    (Entity::PurchaseOrder, &PURCHASE_ID),
    (Entity::LeadModel, &LEAD),
    (Entity::Model, &MODEL),
    (Entity::Segment, &SEGMENT_ID),
];

impl Crm {
    /// Checks everything: the file's checksums, the journal's chain, that every record that was created is there, that
    /// the indexes hold exactly what the records imply, and that each profile is what its rows add up to, and each membership what its segment says. Takes time in proportion to the file.
    ///
    /// `snapshots_open` while a snapshot of a file is held. Where other processes share the file, pages that hold no
    /// live row are not checked.
    pub fn verify(&self) -> Result<VerifyReport> {
        self.session().outside()?;
        let mut problems = Problems(Vec::new());
        let checked = {
            let _reading = self.inner.listeners.pause();
            self.inner.engine.check()
        };
        match checked {
            Ok(true) => {}
            Ok(false) => problems.add("file", "a checksum does not match"),
            // Other processes share the file. Every page that is read below is verified all the same.
            Err(error) if matches!(error.code(), Code::Follower | Code::Locked) => {}
            Err(error) => return Err(error),
        }
        let view = self.inner.engine.view()?;
        let mut created = BTreeMap::new();
        let head = journal::verify_each(&view, None, &mut |entry| {
            if entry.operation == Operation::Created {
                *created.entry(entry.entity).or_default() += 1;
            }
        });
        let head = head
            .map_err(|error| problems.add("journal", error.code().message()))
            .ok();
        if head.is_some() {
            check_created(&view, &created, &mut problems)?;
        }
        check_rows(&view, &self.inner.env.time_zone, &mut problems)?;
        product::check_references(&view, &mut |table, what| problems.add(table.name, what))?;
        customers::check_relationships(&view, &mut |table, what| problems.add(table.name, what))?;
        sales::check(&view, &self.inner.env.time_zone, &mut |table, what| {
            problems.add(table.name, what);
        })?;
        let env = &self.inner.env;
        let room = env.memory.part::<segment::Memory>()?.room();
        let memory = segment::Memory::new(false, room);
        segment::check(
            &view,
            &memory,
            &env.time_zone,
            env.clock.now(),
            &mut |table, what| {
                problems.add(table.name, what);
            },
        )?;
        Ok(VerifyReport {
            head,
            problems: problems.0,
        })
    }
}

/// Checks that what the journal says was created is there, or the way to its history is.
fn check_created(view: &View, created: &BTreeMap<Entity, u64>, problems: &mut Problems) -> Result<()> {
    for (entity, table) in KEPT {
        let found = count(view, table)?;
        if found != created.get(entity).copied().unwrap_or(0) {
            problems.add(table.name, "there are more or fewer records than were created");
        }
    }
    Ok(())
}

fn count(view: &View, table: &Table) -> Result<u64> {
    view.scan(Key::of(table).range())?
        .try_fold(0, |count, row| row.map(|_| count + 1))
}

struct Problems(Vec<Problem>);

impl Problems {
    /// At most this many are told; the first ones tell most.
    const MOST: usize = 100;

    fn add(&mut self, table: &str, what: &str) {
        if self.0.len() < Self::MOST {
            self.0.push(Problem {
                table: table.to_owned(),
                what: what.to_owned(),
            });
        }
    }
}

/// Walks over all records and profiles, then counts what the indexes hold.
fn check_rows(view: &View, zone: &TimeZone, problems: &mut Problems) -> Result<()> {
    let (mut implied, mut owned) = (BTreeMap::new(), BTreeMap::new());
    let mut owner = None;
    let globals = RECORDS
        .iter()
        .filter(|(table, _)| table.owner == Owner::Nobody)
        .map(|(table, _)| Key::of(table));
    for range in globals.chain([Key::clusters()]).map(|start| start.range()) {
        for row in view.scan(range)? {
            let (key, row) = row?;
            let Some(table) = table_of(&key) else {
                problems.add("file", "a row belongs to no table");
                continue;
            };
            if table.owner == Owner::Customer {
                let ordinal = u32::try_from(number(&key[1..5])).unwrap_or(0);
                if owner != Some(ordinal) {
                    owner = Some(ordinal);
                    check_profile(view, ordinal, zone, problems);
                }
                *owned.entry(table.name).or_default() += 1;
            }
            let Some((_, index_rows)) = RECORDS.iter().find(|(record, _)| *record == table) else {
                continue;
            };
            let Ok(expected) = index_rows(&key, &row) else {
                problems.add(table.name, "a row cannot be read");
                continue;
            };
            for (key, value) in expected {
                *implied
                    .entry(table_of(&key).map_or("", |table| table.name))
                    .or_default() += 1;
                let found = view.get(&key)?;
                let is_good = |found: &Bytes| *found == value || model::is_older_version_row(found, &value);
                if !found.as_ref().is_some_and(is_good) {
                    problems.add(table.name, "a record is not found by its index");
                }
            }
        }
    }
    for table in INDEXES {
        let found = match table.owner {
            Owner::Nobody => count(view, table)?,
            Owner::Customer => owned.get(table.name).copied().unwrap_or(0),
        };
        if found != implied.get(table.name).copied().unwrap_or(0) {
            problems.add(table.name, "the index holds more or less than the records imply");
        }
    }
    Ok(())
}

fn table_of(key: &[u8]) -> Option<&'static Table> {
    let first = *key.first()?;
    let (owner, id) = if first == Key::clusters().as_bytes()[0] {
        (Owner::Customer, *key.get(5)?)
    } else {
        (Owner::Nobody, first)
    };
    TABLES
        .iter()
        .find(|table| table.owner == owner && table.id == id)
        .copied()
}

fn check_profile(view: &View, owner: u32, zone: &TimeZone, problems: &mut Problems) {
    if owner == 0 {
        return;
    }
    let Ok(computed) = profile::compute(view, owner, zone) else {
        problems.add("profile", "a profile cannot be added up");
        return;
    };
    let stored = profile::profile_row(view, owner);
    if !stored.is_ok_and(|stored| stored.is_of(computed.profile)) {
        problems.add("profile", "a profile is not what its rows add up to");
    }
    if profile::purchases(view, owner) != Ok(computed.purchases) {
        problems.add("purchases", "purchases are not what the orders add up to");
    }
}
