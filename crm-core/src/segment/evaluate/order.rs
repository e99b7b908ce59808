//! A customer's order, of which no more is decoded than is asked for.

use std::cell::OnceCell;

use rust_decimal::Decimal;

use super::subject::get_or_make;
use crate::activity::{OrderHead, OrderRow, total};
use crate::base::{Result, Timestamp};
use crate::store::{Bytes, decode};

pub(super) struct Order {
    pub(super) placed_at: Timestamp,
    row: Bytes,
    total: OnceCell<Decimal>,
    whole: OnceCell<OrderRow>,
}

impl Order {
    /// The order of a row, unless it is deleted.
    pub(super) fn of(placed_at: Timestamp, row: Bytes) -> Result<Option<Self>> {
        let is_deleted = decode::<OrderHead>(&row)?.deleted_at.is_some();
        Ok((!is_deleted).then_some(Self {
            placed_at,
            row,
            total: OnceCell::new(),
            whole: OnceCell::new(),
        }))
    }

    /// What the customer owes for it, before refunds.
    pub(super) fn total(&self) -> Result<Decimal> {
        get_or_make(&self.total, || match self.whole.get() {
            Some(whole) => total(whole),
            None => total(&decode::<OrderRow<&str>>(&self.row)?),
        })
        .copied()
    }

    pub(super) fn whole(&self) -> Result<&OrderRow> {
        get_or_make(&self.whole, || decode(&self.row))
    }
}
