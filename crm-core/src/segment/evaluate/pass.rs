//! Many customers in one pass over their rows, which takes a fraction of the time of looking each of them up.

use super::subject::{Subject, World};
use crate::activity::{Locator, OrderRow};
use crate::base::{Result, Timestamp};
use crate::profile::ProfileRow;
use crate::segment::plan::Reads;
use crate::store::clusters_between;
use crate::store::table::{CUSTOMER, ORDER, PROFILE};

/// The rows of one customer, as far as somebody reads them.
struct Rows<'a> {
    customer: Subject<'a>,
    profile: Option<ProfileRow>,
    orders: Option<Vec<(Timestamp, OrderRow)>>,
}

impl<'a> Rows<'a> {
    fn subject(self) -> Subject<'a> {
        self.customer.reading(self.profile, self.orders)
    }
}

/// Shows the customers from `first` to `last`, with what `reads` says of their rows at hand.
pub(crate) fn pass<'a>(
    world: &'a World<'a>,
    (first, last): (u32, u32),
    reads: Reads,
    mut see: impl FnMut(&Subject<'a>) -> Result<()>,
) -> Result<()> {
    let mut open: Option<Rows<'a>> = None;
    for row in clusters_between(world.reader, first, last.saturating_add(1))? {
        let row = row?;
        if row.is(&CUSTOMER) {
            if let Some(rows) = open.take() {
                see(&rows.subject())?;
            }
            open = Some(Rows {
                customer: Subject::of_row(world, row.owner, row.into_value())?,
                // Who has no such rows has an empty profile, and no orders.
                profile: reads.profile.then(ProfileRow::default),
                orders: reads.orders.then(Vec::new),
            });
        } else if let Some(rows) = &mut open {
            match (&mut rows.profile, &mut rows.orders) {
                (Some(profile), _) if row.is(&PROFILE) => *profile = row.decode()?,
                (_, Some(orders)) if row.is(&ORDER) => {
                    let order: OrderRow = row.decode()?;
                    if order.deleted_at.is_none() {
                        orders.push((Locator::of_key(&row.key)?.placed_at, order));
                    }
                }
                _ => {}
            }
        }
    }
    open.map_or(Ok(()), |rows| see(&rows.subject()))
}
