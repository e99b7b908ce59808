//! Keeping profiles up to date with what a transaction touched.

use super::model::{ProfileRow, PurchasesRow};
use super::read::{profile_row, purchases};
use super::tally::{Standing, Tally, compute, standing};
use crate::activity::{Locator, OrderRow, interaction, scan_days};
use crate::base::Result;
use crate::journal::{Entity, Touched, Tx};
use crate::store::table::{PROFILE, PURCHASES};
use crate::store::{Bytes, Key, Row, Run, decode, encode_into};

/// Brings the profiles of the customers whose rows were touched up to date.
pub(crate) fn derive(tx: &mut Tx<'_>, touched: &[Touched]) -> Result<()> {
    let relevant = |touched: &&Touched| {
        matches!(touched.entity, Entity::Order | Entity::Interaction) && touched.owner != 0
    };
    let mut owners: Vec<u32> = touched
        .iter()
        .filter(relevant)
        .map(|touched| touched.owner)
        .collect();
    owners.sort_unstable();
    owners.dedup();
    for owner in owners {
        let mut changes = touched
            .iter()
            .filter(relevant)
            .filter(|touched| touched.owner == owner);
        let before = Tally {
            profile: profile_row(tx, owner)?,
            purchases: purchases(tx, owner)?,
        };
        let tally = match (changes.next(), changes.next()) {
            (
                Some(Touched {
                    before: None,
                    after: Some(added),
                    entity,
                    ..
                }),
                None,
            ) => add(tx, owner, before.clone(), *entity, added)?,
            _ => compute(tx, owner, tx.time_zone())?,
        };
        if tally.profile != before.profile {
            put_or_delete(tx, Key::owned(&PROFILE, owner), &tally.profile)?;
        }
        if tally.purchases != before.purchases {
            put_or_delete(tx, Key::owned(&PURCHASES, owner), &tally.purchases)?;
        }
    }
    Ok(())
}

/// What adds up to nothing has no row.
fn put_or_delete<R: Row + Default + PartialEq>(tx: &mut Tx<'_>, key: Key, row: &R) -> Result<()> {
    if *row == R::default() {
        tx.delete(key);
        return Ok(());
    }
    tx.put_row(key, row)
}

/// The profile after one new row, without reading the others.
fn add(
    tx: &Tx<'_>,
    owner: u32,
    mut tally: Tally,
    entity: Entity,
    (key, row): &(Bytes, Bytes),
) -> Result<Tally> {
    if entity == Entity::Interaction {
        let (place, interaction) = interaction::decode_row(key, row)?;
        if interaction.deleted_at.is_none() {
            tally.add_interaction(interaction.channel, place.at);
        }
    }
    if entity == Entity::Order {
        let (place, order) = (Locator::of_key(key)?, decode::<OrderRow>(row)?);
        let new_day = is_new_day(tx, owner, &tally.profile, place)?;
        tally.add_order(&order, place.placed_at, new_day)?;
    }
    Ok(tally)
}

/// Whether no other purchase was placed on the civil day of the one at `place`. The profile before it knows, except
/// for an order that comes late.
fn is_new_day(tx: &Tx<'_>, owner: u32, before: &ProfileRow, place: Locator) -> Result<bool> {
    let zone = tx.time_zone();
    let (Some(first), Some(last)) = (before.first_order_at, before.last_order_at) else {
        return Ok(true);
    };
    let (first, day, last) = (
        zone.date_of(first),
        zone.date_of(place.placed_at),
        zone.date_of(last),
    );
    if day <= first || day >= last {
        return Ok(day != first && day != last);
    }
    for other in scan_days(tx, owner, day, zone)? {
        let (other, row) = other?;
        if other != place && standing(&row)? == Standing::Purchase {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Puts the two rows of a tally, for the bulk path; `row` is room to encode in.
pub(crate) fn store(run: &mut Run, owner: u32, tally: &Tally, row: &mut Vec<u8>) -> Result<()> {
    if tally.profile != ProfileRow::default() {
        row.clear();
        encode_into(&tally.profile, row)?;
        run.put(Key::owned(&PROFILE, owner).as_bytes(), row);
    }
    if tally.purchases != PurchasesRow::default() {
        row.clear();
        encode_into(&tally.purchases, row)?;
        run.put(Key::owned(&PURCHASES, owner).as_bytes(), row);
    }
    Ok(())
}
