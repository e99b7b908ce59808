//! Adding up a profile, one order or interaction after the other.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use time::Date;

use super::model::{ChannelActivity, ProfileRow, PurchaseRow, PurchasesRow};
use crate::activity::{OrderRow, due, interaction, is_counted, is_return, net, paid, rows_of, scan, total};
use crate::base::{Code, Error, Result, TimeZone, Timestamp, money_map};
use crate::customers::Channel;
use crate::store::Reader;

/// A profile that is being added up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Tally {
    pub(crate) profile: ProfileRow,
    pub(crate) purchases: PurchasesRow,
}

/// How an order enters a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Not at all.
    Ignored,
    /// Only what is still to be paid or paid back.
    Cancelled,
    Purchase,
    Return,
}

pub(crate) fn standing(order: &OrderRow) -> Result<Standing> {
    if order.deleted_at.is_some() {
        return Ok(Standing::Ignored);
    }
    if !is_counted(order) {
        return Ok(Standing::Cancelled);
    }
    let quantities = order.lines.iter().map(|line| line.quantity);
    Ok(if is_return(total(order)?, quantities) {
        Standing::Return
    } else {
        Standing::Purchase
    })
}

impl Tally {
    /// Adds an order; `new_day` tells whether no other purchase counted so far was placed on its civil day.
    pub(crate) fn add_order(&mut self, order: &OrderRow, placed_at: Timestamp, new_day: bool) -> Result<()> {
        let standing = standing(order)?;
        if standing == Standing::Ignored {
            return Ok(());
        }
        let profile = &mut self.profile;
        let owed = due(order)?
            .checked_sub(paid(order)?)
            .ok_or_else(|| Error::new(Code::OutOfRange))?;
        money_map::add(&mut profile.balance, order.currency, owed)?;
        if standing == Standing::Cancelled {
            return Ok(());
        }
        let (total, net) = (total(order)?, net(order)?);
        money_map::add(&mut profile.spent, order.currency, net)?;
        profile.refund_count += order.refunds().len() as u64;
        if standing == Standing::Return {
            profile.return_count += 1;
            money_map::add(&mut profile.refunded, order.currency, -net)?;
        } else {
            profile.order_count += 1;
            profile.order_days += u64::from(new_day);
            profile.first_order_at = Some(
                profile
                    .first_order_at
                    .map_or(placed_at, |first| first.min(placed_at)),
            );
            profile.last_order_at = Some(
                profile
                    .last_order_at
                    .map_or(placed_at, |last| last.max(placed_at)),
            );
            money_map::add(&mut profile.refunded, order.currency, total - net)?;
        }
        self.add_purchases(order, placed_at, standing == Standing::Purchase)
    }

    fn add_purchases(&mut self, order: &OrderRow, placed_at: Timestamp, is_purchase: bool) -> Result<()> {
        // Of a product that stands on several lines only the first counts the order.
        for (at, line) in order.lines.iter().enumerate() {
            let Some(product) = line.product else { continue };
            let first = !order.lines[..at]
                .iter()
                .any(|before| before.product == Some(product));
            let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
            let refunds = order
                .refunds()
                .iter()
                .flat_map(|refund| &refund.lines)
                .filter(|part| part.line == number);
            let back: Decimal = refunds.map(|part| part.quantity).sum();
            let rows = &mut self.purchases.0;
            let at = match rows.binary_search_by_key(&product, |row| row.product) {
                Ok(at) => at,
                Err(at) => {
                    let row = PurchaseRow {
                        product,
                        quantity: Decimal::ZERO,
                        orders: 0,
                        last_at: placed_at,
                    };
                    rows.insert(at, row);
                    at
                }
            };
            let row = &mut rows[at];
            let quantity = row.quantity.checked_add(line.quantity - back);
            row.quantity = quantity.ok_or_else(|| Error::new(Code::OutOfRange))?.normalize();
            row.orders += u64::from(first && is_purchase);
            row.last_at = row.last_at.max(placed_at);
        }
        Ok(())
    }

    /// Adds an interaction on a channel.
    pub(crate) fn add_interaction(&mut self, channel: Channel, at: Timestamp) {
        let channels = &mut self.profile.channels;
        match channels.binary_search_by_key(&channel, |activity| activity.channel) {
            Ok(found) => {
                channels[found].count += 1;
                channels[found].last_at = channels[found].last_at.max(at);
            }
            Err(place) => channels.insert(
                place,
                ChannelActivity {
                    channel,
                    count: 1,
                    last_at: at,
                },
            ),
        }
    }
}

/// The definition of a profile: all of a customer's orders and interactions, added up.
pub(crate) fn compute(reader: &dyn Reader, owner: u32, zone: &TimeZone) -> Result<Tally> {
    let mut tally = Tally::default();
    let mut days: BTreeSet<Date> = BTreeSet::new();
    for row in scan(reader, rows_of(owner).range())? {
        let (locator, order) = row?;
        let counts_day = standing(&order)? == Standing::Purchase;
        let new_day = counts_day && days.insert(zone.date_of(locator.placed_at));
        tally.add_order(&order, locator.placed_at, new_day)?;
    }
    for interaction in interaction::scan(reader, owner)? {
        let (at, interaction) = interaction?;
        tally.add_interaction(interaction.channel, at);
    }
    Ok(tally)
}
