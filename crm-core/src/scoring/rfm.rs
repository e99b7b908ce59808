//! Reading what RFM scores are computed from, as of an instant.

use rust_decimal::Decimal;
use time::Date;

use crate::activity::{Locator, OrderRow, net};
use crate::base::{Code, Currency, CustomerId, Error, Result, TimeZone, Timestamp};
use crate::customers::Customer;
use crate::journal::Stored;
use crate::profile::{Standing, standing};
use crate::statistics::rfm::{RfmFrequency, RfmInput, RfmMonetary, RfmOptions};
use crate::store::table::{CUSTOMER, ORDER};
use crate::store::{Reader, clusters, time_zone};

/// One customer's orders so far.
struct Past {
    customer_id: CustomerId,
    owner: u32,
    last_day: Option<Date>,
    days: u64,
    orders: u64,
    spent: Decimal,
}

/// The inputs of all customers with an order in this currency by then.
pub(super) fn inputs(
    reader: &dyn Reader,
    as_of: Timestamp,
    currency: Currency,
    options: &RfmOptions,
) -> Result<Vec<RfmInput>> {
    let zone = time_zone(reader)?.unwrap_or(TimeZone::UTC);
    let today = zone.date_of(as_of);
    let mut inputs = Vec::new();
    let mut past: Option<Past> = None;
    for row in clusters(reader)? {
        let row = row?;
        if row.is(&CUSTOMER) {
            inputs.extend(past.take().and_then(|past| past.into_input(today, options)));
            let customer = row.decode::<Stored<Customer>>()?.record;
            past = customer
                .deleted_at
                .is_none()
                .then(|| Past::new(row.owner, customer.id));
        } else if row.is(&ORDER)
            && let Some(past) = past.as_mut().filter(|past| past.owner == row.owner)
        {
            let placed_at = Locator::of_key(&row.key)?.placed_at;
            if placed_at > as_of {
                continue;
            }
            let order: OrderRow = row.decode()?;
            if order.currency == currency {
                past.add(&order.until(as_of), zone.date_of(placed_at))?;
            }
        }
    }
    inputs.extend(past.and_then(|past| past.into_input(today, options)));
    Ok(inputs)
}

impl Past {
    fn new(owner: u32, customer_id: CustomerId) -> Self {
        Self {
            customer_id,
            owner,
            last_day: None,
            days: 0,
            orders: 0,
            spent: Decimal::ZERO,
        }
    }

    /// Adds an order that was placed on this day; orders come in the order of their time.
    fn add(&mut self, order: &OrderRow, day: Date) -> Result<()> {
        let standing = standing(order)?;
        if !matches!(standing, Standing::Purchase | Standing::Return) {
            return Ok(());
        }
        let sum = self.spent.checked_add(net(order)?);
        self.spent = sum.ok_or_else(|| Error::new(Code::OutOfRange).with_entity("order"))?;
        if standing == Standing::Purchase {
            self.orders += 1;
            self.days += u64::from(self.last_day != Some(day));
            self.last_day = Some(day);
        }
        Ok(())
    }

    fn into_input(self, today: Date, options: &RfmOptions) -> Option<RfmInput> {
        let since = today - self.last_day?;
        let monetary = match options.monetary {
            RfmMonetary::Sum => self.spent,
            RfmMonetary::Mean => self.spent.checked_div(self.orders.into())?,
        };
        Some(RfmInput {
            customer_id: self.customer_id,
            recency_days: u32::try_from(since.whole_days()).unwrap_or(0),
            frequency: match options.frequency {
                RfmFrequency::OrderDays => self.days,
                RfmFrequency::Orders => self.orders,
            },
            monetary: monetary.normalize(),
        })
    }
}
