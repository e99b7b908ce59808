//! All orders as they had become by an instant, for whoever looks at all of them.

use super::tally::{Standing, standing};
use crate::activity::{Locator, OrderRow};
use crate::base::{Result, Timestamp};
use crate::store::table::ORDER;
use crate::store::{Reader, clusters};

/// Which orders are looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct OrderWindow {
    /// Those that were placed at this instant or later.
    pub(crate) from: Option<Timestamp>,
    /// Those that were placed before this instant.
    pub(crate) until: Option<Timestamp>,
    /// Those that were placed by this instant, with what had happened to them by then.
    pub(crate) as_of: Option<Timestamp>,
}

impl OrderWindow {
    fn holds(&self, placed_at: Timestamp) -> bool {
        self.from.is_none_or(|from| placed_at >= from)
            && self.until.is_none_or(|until| placed_at < until)
            && self.as_of.is_none_or(|as_of| placed_at <= as_of)
    }
}

/// Shows `each` purchase and return of the window with whose it is (0 for nobody known): by customer, and of one customer
/// from the oldest on. Orders that were cancelled or deleted by then are none; those of deleted customers are shown, since
/// they happened.
pub(crate) fn each_sale(
    reader: &dyn Reader,
    window: &OrderWindow,
    mut each: impl FnMut(Locator, Standing, &OrderRow<&str>) -> Result<()>,
) -> Result<()> {
    for row in clusters(reader, &[&ORDER])? {
        let row = row?;
        let place = Locator::of_key(&row.key)?;
        if !window.holds(place.placed_at) {
            continue;
        }
        let mut order: OrderRow<&str> = row.borrow()?;
        if let Some(as_of) = window.as_of {
            order = order.until(as_of);
        }
        let standing = standing(&order)?;
        if matches!(standing, Standing::Purchase | Standing::Return) {
            each(place, standing, &order)?;
        }
    }
    Ok(())
}
