//! Reading profiles.

use super::model::{Profile, ProfileRow, Purchase, PurchasesRow};
use crate::activity::product;
use crate::base::{Result, money_map};
use crate::store::table::{PROFILE, PURCHASES};
use crate::store::{Key, Reader, decode};

pub(crate) fn profile_row(reader: &dyn Reader, owner: u32) -> Result<ProfileRow> {
    let row = reader.get(Key::owned(&PROFILE, owner).as_bytes())?;
    row.map_or_else(|| Ok(ProfileRow::default()), |row| decode(&row))
}

pub(crate) fn purchases(reader: &dyn Reader, owner: u32) -> Result<PurchasesRow> {
    let row = reader.get(Key::owned(&PURCHASES, owner).as_bytes())?;
    row.map_or_else(|| Ok(PurchasesRow::default()), |row| decode(&row))
}

/// The profile of the customer with this ordinal.
pub(crate) fn profile(reader: &dyn Reader, owner: u32) -> Result<Profile> {
    let ProfileRow {
        order_count,
        order_days,
        return_count,
        refund_count,
        spent,
        refunded,
        balance,
        first_order_at,
        last_order_at,
        channels,
        newest: _,
    } = profile_row(reader, owner)?;
    let mut products = Vec::new();
    let mut categories = Vec::new();
    for row in purchases(reader, owner)?.0 {
        let product = product::load_by_ordinal(reader, row.product)?.record;
        categories.extend(product.category_ids);
        products.push(Purchase {
            product_id: product.id,
            quantity: row.quantity,
            orders: row.orders,
            last_at: row.last_at,
        });
    }
    products.sort_by(|a, b| b.orders.cmp(&a.orders).then(b.quantity.cmp(&a.quantity)));
    categories.sort_unstable();
    categories.dedup();
    Ok(Profile {
        order_count,
        order_days,
        return_count,
        refund_count,
        spent: money_map::written(spent),
        refunded: money_map::written(refunded),
        balance: money_map::written(balance),
        first_order_at,
        last_order_at,
        channels,
        products,
        categories,
    })
}
