//! Keeping profiles up to date with what a transaction touched.

use super::model::{ProfileRow, PurchasesRow};
use super::read::{profile_row, purchases};
use super::tally::{Standing, Tally, compute, extended, standing};
use crate::activity::{Locator, OrderRow, interaction, scan_days};
use crate::base::Result;
use crate::journal::{Entity, Touched, Tx};
use crate::store::table::{PROFILE, PURCHASES};
use crate::store::{Bytes, Key, Row, Run, decode, encode_into};

/// A profile that is another now.
#[derive(Debug)]
pub(crate) struct ProfileChange {
    pub(crate) owner: u32,
    pub(crate) before: ProfileRow,
    pub(crate) after: ProfileRow,
}

/// Brings the profiles of the customers whose rows were touched up to date; those that changed.
pub(crate) fn derive(tx: &mut Tx<'_>, touched: &[Touched]) -> Result<Vec<ProfileChange>> {
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
    let mut profiles = Vec::new();
    for owner in owners {
        let mut changes = touched
            .iter()
            .filter(relevant)
            .filter(|touched| touched.owner == owner);
        let (before, after) = if let (
            Some(Touched {
                before: None,
                after: Some(added),
                entity,
                ..
            }),
            None,
        ) = (changes.next(), changes.next())
        {
            add(tx, owner, *entity, added)?
        } else {
            all(tx, owner)?
        };
        if after.purchases != before.purchases {
            put_or_delete(tx, Key::owned(&PURCHASES, owner), &after.purchases)?;
        }
        if after.profile != before.profile {
            put_or_delete(tx, Key::owned(&PROFILE, owner), &after.profile)?;
            profiles.push(ProfileChange {
                owner,
                before: before.profile,
                after: after.profile,
            });
        }
    }
    Ok(profiles)
}

/// What adds up to nothing has no row.
fn put_or_delete<R: Row + Default + PartialEq>(tx: &mut Tx<'_>, key: Key, row: &R) -> Result<()> {
    if *row == R::default() {
        tx.delete(key);
        return Ok(());
    }
    tx.put_row(key, row)
}

/// The profile as it is stored, and as all rows add up to.
fn all(tx: &Tx<'_>, owner: u32) -> Result<(Tally, Tally)> {
    let before = Tally {
        profile: profile_row(tx, owner)?,
        purchases: purchases(tx, owner)?,
    };
    Ok((before, compute(tx, owner, tx.time_zone())?))
}

/// What one new row can change of a profile, before and after it, without reading the other orders and interactions.
fn add(tx: &Tx<'_>, owner: u32, entity: Entity, (key, row): &(Bytes, Bytes)) -> Result<(Tally, Tally)> {
    let place = match entity {
        Entity::Order => Some(Locator::of_key(key)?),
        _ => None,
    };
    let mut before = Tally {
        profile: extended(tx, owner, place)?,
        purchases: PurchasesRow::default(),
    };
    if before.profile.newest.is_none() {
        return all(tx, owner);
    }
    let Some(place) = place else {
        let (place, interaction) = interaction::decode_row(key, row)?;
        let mut after = before.clone();
        if interaction.deleted_at.is_none() {
            after.add_interaction(interaction.channel, place.at);
        }
        return Ok((before, after));
    };
    let order = decode::<OrderRow>(row)?;
    if order.lines.iter().any(|line| line.product.is_some()) {
        before.purchases = purchases(tx, owner)?;
    }
    let mut after = before.clone();
    let new_day = is_new_day(tx, owner, &before.profile, place)?;
    after.add_order(&order, place.placed_at, new_day)?;
    Ok((before, after))
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
        run.put(Key::owned(&PROFILE, owner).as_bytes(), row)?;
    }
    if tally.purchases != PurchasesRow::default() {
        row.clear();
        encode_into(&tally.purchases, row)?;
        run.put(Key::owned(&PURCHASES, owner).as_bytes(), row)?;
    }
    Ok(())
}
