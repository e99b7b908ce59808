//! Taking an import back.

use super::model::RevertReport;
use super::progress::is_of_the_row;
use super::store::{self, ImportRow, Revert};
use crate::activity::{OrderRow, rows_of};
use crate::base::{
    CategoryId, Code, CustomerId, DealId, Error, ImportId, OrderId, PageRequest, Patch, ProductId, Result,
    Value,
};
use crate::customers::{Customer, CustomerPatch, ordinal_of};
use crate::journal::{Change, Entity, HistoryEntry, Operation, Session, Tx, changes_since};
use crate::sales::deal;
use crate::store::table::{CUSTOMER, DEAL_OF, PROFILE, PURCHASES};
use crate::store::{Key, Reader, decode};

/// A transaction looks at this many changes.
const CHUNK: u64 = 500;
/// A record with more changes than this since the import was surely changed by somebody.
const MAX_LATER: u32 = 16;
/// An import changes a deal no more often: once for each stage that a pipeline can have, and at its beginning and end.
const MAX_DEAL: u32 = 102;

pub(super) fn revert(session: &Session<'_>, id: ImportId) -> Result<RevertReport> {
    loop {
        let revert = session.write(|tx| step(tx, id))?;
        if revert.done.is_some() {
            return Ok(RevertReport {
                reverted: revert.reverted,
                kept: revert.kept,
            });
        }
    }
}

/// Takes back the next changes, and notes how far it came.
fn step(tx: &mut Tx<'_>, id: ImportId) -> Result<Revert> {
    let row = store::load(tx, id)?;
    let last = row.end.as_ref().map_or(tx.head.seq, |end| end.last);
    let mut revert = row.revert.clone().unwrap_or(Revert {
        next: last,
        reverted: 0,
        kept: 0,
        done: None,
    });
    if revert.done.is_some() {
        return Err(Error::new(Code::IllegalState).with_entity("import"));
    }
    let until = revert.next.saturating_sub(CHUNK).max(row.first - 1);
    let count = usize::try_from(revert.next.saturating_sub(until)).unwrap_or(0);
    let changes = if count > 0 {
        changes_since(tx, until, count)?.items
    } else {
        Vec::new()
    };
    // Memberships follow from the rest.
    let is_own = |change: &&Change| change.batch == Some(id) && change.entity != Entity::Membership;
    for change in changes.iter().rev().filter(is_own) {
        if take_back(tx, change)? {
            revert.reverted += 1;
        } else {
            revert.kept += 1;
        }
    }
    revert.next = until;
    revert.done = (until < row.first).then(|| tx.now());
    store::put(
        tx,
        id,
        &ImportRow {
            revert: Some(revert.clone()),
            ..row
        },
    )?;
    Ok(revert)
}

/// Undoes one change; false when it has to be kept.
fn take_back(tx: &mut Tx<'_>, change: &Change) -> Result<bool> {
    let bytes = *change.id.as_bytes();
    let done = match change.entity {
        Entity::Customer => take_back_customer(tx, CustomerId::from_bytes(bytes), change),
        Entity::Deal => take_back_deal(tx, DealId::from_bytes(bytes), change),
        Entity::Order => {
            let id = OrderId::from_bytes(bytes);
            if is_of_a_deal(tx, id)? {
                return Ok(false);
            }
            let history = tx.orders().history(id, &PageRequest::first(MAX_LATER))?.items;
            delete(tx, change, &history, |tx| tx.orders().delete(id, None).map(drop))
        }
        Entity::Product => {
            let id = ProductId::from_bytes(bytes);
            let history = tx.products().history(id, &PageRequest::first(MAX_LATER))?.items;
            delete(tx, change, &history, |tx| {
                tx.products().delete(id, None).map(drop)
            })
        }
        Entity::Category => {
            let id = CategoryId::from_bytes(bytes);
            let history = tx.categories().history(id, &PageRequest::first(MAX_LATER))?.items;
            delete(tx, change, &history, |tx| {
                tx.categories().delete(id, None).map(drop)
            })
        }
        _ => Ok(false),
    };
    match done {
        // Such as an identifier that somebody else has by now, or a category with other products.
        Err(error) if is_of_the_row(&error) => Ok(false),
        done => done,
    }
}

/// Whether all later changes of the record were made by taking back what the same import did later.
fn is_last(history: &[HistoryEntry], change: &Change) -> bool {
    let later = history.iter().take_while(|entry| entry.seq > change.seq);
    let at = later.clone().count();
    history.get(at).is_some_and(|entry| entry.seq == change.seq)
        && later.into_iter().all(|entry| entry.batch == change.batch)
}

/// Deletes a record that the import created, unless it was changed since.
fn delete(
    tx: &mut Tx<'_>,
    change: &Change,
    history: &[HistoryEntry],
    work: impl FnOnce(&mut Tx<'_>) -> Result<()>,
) -> Result<bool> {
    if change.operation != Operation::Created || !is_last(history, change) {
        return Ok(false);
    }
    work(tx).map(|()| true)
}

/// Deletes a deal at its last change, and with it all others; one that somebody else changed too is kept.
fn take_back_deal(tx: &mut Tx<'_>, id: DealId, change: &Change) -> Result<bool> {
    let history = tx.deals().history(id, &PageRequest::first(MAX_DEAL))?;
    if history.next.is_some() || history.items.iter().any(|entry| entry.batch != change.batch) {
        return Ok(false);
    }
    if deal::is_live(tx, id)? == Some(true) {
        tx.deals().delete(id, None)?;
    }
    Ok(true)
}

/// Whether the order came of a deal that is there.
fn is_of_a_deal(tx: &mut Tx<'_>, id: OrderId) -> Result<bool> {
    let Some(customer) = tx.orders().find(id)?.and_then(|order| order.customer_id) else {
        return Ok(false);
    };
    match ordinal_of(tx, customer)? {
        Some(owner) => deal::any_of_customer(tx, owner, |deal| deal.order_id == Some(id)),
        None => Ok(false),
    }
}

fn take_back_customer(tx: &mut Tx<'_>, id: CustomerId, change: &Change) -> Result<bool> {
    let history = tx.customers().history(id, &PageRequest::first(MAX_LATER))?.items;
    if !is_last(&history, change) {
        return Ok(false);
    }
    match change.operation {
        Operation::Created => {
            let ordinal =
                ordinal_of(tx, id)?.ok_or_else(|| Error::new(Code::Corrupt).with_entity("customer"))?;
            if has_more(tx, ordinal)? {
                return Ok(false);
            }
            tx.customers().delete(id, None).map(|_| true)
        }
        Operation::Updated => {
            let current = tx.customers().get(id)?;
            let before = before(&current, change)?;
            tx.customers()
                .update(id, patch_to(&current, before))
                .map(|_| true)
        }
        _ => Ok(false),
    }
}

/// Whether anything that is not deleted is recorded about the customer beside the record itself.
fn has_more(reader: &dyn Reader, ordinal: u32) -> Result<bool> {
    let orders = rows_of(ordinal);
    for row in reader.scan(Key::cluster(ordinal).range())? {
        let (key, row) = row?;
        if key.starts_with(orders.as_bytes()) {
            if decode::<OrderRow>(&row)?.deleted_at.is_none() {
                return Ok(true);
            }
        } else if ![CUSTOMER.id, PROFILE.id, PURCHASES.id, DEAL_OF.id].contains(&key[5]) {
            return Ok(true);
        }
    }
    deal::any_of_customer(reader, ordinal, |_| true)
}

/// The customer as it was before the change, which is its last.
fn before(current: &Customer, change: &Change) -> Result<Customer> {
    let corrupt = |_| Error::new(Code::Corrupt).with_entity("journal");
    let mut fields = serde_json::to_value(current).map_err(corrupt)?;
    for field in &change.fields {
        fields[&field.field] = field.old.clone();
    }
    serde_json::from_value(fields).map_err(corrupt)
}

/// What makes the current record the earlier one.
fn patch_to(current: &Customer, before: Customer) -> CustomerPatch {
    fn to<T>(value: Option<T>) -> Patch<T> {
        value.map_or(Patch::Clear, Patch::Set)
    }
    type Values = std::collections::BTreeMap<String, Value>;
    let values = |current: &Values, before: Values| {
        let gone = current.keys().map(|key| (key.clone(), None));
        gone.chain(before.into_iter().map(|(key, value)| (key, Some(value))))
            .collect()
    };
    // Every field is named here, so that a new one cannot be forgotten. Imports record no consents.
    let Customer {
        id: _,
        kind,
        name,
        name_parts,
        identifiers,
        addresses,
        birthday,
        gender,
        language,
        time_zone,
        occupation,
        preferences,
        tags,
        roles,
        lifecycle,
        owner,
        source,
        custom,
        consents: _,
        created_at: _,
        updated_at: _,
        version: _,
        deleted_at: _,
    } = before;
    CustomerPatch {
        version: None,
        kind: Some(kind),
        name: to(name),
        name_parts: to(name_parts),
        identifiers: Patch::Set(identifiers),
        addresses: Patch::Set(addresses),
        birthday: to(birthday),
        gender: to(gender),
        language: to(language),
        time_zone: to(time_zone),
        occupation: to(occupation),
        preferences: values(&current.preferences, preferences),
        tags: Patch::Set(tags),
        roles: Patch::Set(roles),
        lifecycle: Some(lifecycle),
        owner: to(owner),
        source: to(source),
        custom: values(&current.custom, custom),
    }
}
