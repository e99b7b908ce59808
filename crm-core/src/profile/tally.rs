//! Adding up a profile, one order or interaction after the other.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use time::Date;

use super::model::{ChannelActivity, ProfileRow, PurchaseRow, PurchasesRow};
use super::newest::NewestOrder;
use super::read::profile_row;
use crate::activity::{
    Locator, OrderRow, due, interaction, is_counted, is_return, net, paid, rows_of, scan, total,
};
use crate::base::{Code, Currency, Error, Result, TimeZone, Timestamp, money_map};
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
    /// Only what is still to be paid or paid back, and that there is such an order.
    Cancelled,
    Purchase,
    Return,
}

pub(crate) fn standing<T>(order: &OrderRow<T>) -> Result<Standing> {
    Ok(standing_of(order, total(order)?))
}

fn standing_of<T>(order: &OrderRow<T>, total: Decimal) -> Standing {
    if order.deleted_at.is_some() {
        return Standing::Ignored;
    }
    if !is_counted(order) {
        return Standing::Cancelled;
    }
    let quantities = order.lines.iter().map(|line| line.quantity);
    if is_return(total, quantities) {
        Standing::Return
    } else {
        Standing::Purchase
    }
}

/// The figures that an order adds to a profile.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Figures {
    pub(crate) standing: Standing,
    currency: Currency,
    pub(crate) total: Decimal,
    /// The total less what was refunded.
    net: Decimal,
    /// What is still to be paid.
    owed: Decimal,
    refunds: u32,
}

impl Figures {
    pub(crate) fn of<T>(order: &OrderRow<T>) -> Result<Self> {
        let total = total(order)?;
        Ok(Self {
            standing: standing_of(order, total),
            currency: order.currency,
            total,
            net: if order.refunds().is_empty() {
                total
            } else {
                net(order)?
            },
            owed: due(order)?
                .checked_sub(paid(order)?)
                .ok_or_else(|| Error::new(Code::OutOfRange))?,
            refunds: u32::try_from(order.refunds().len()).unwrap_or(u32::MAX),
        })
    }
}

/// What an order adds to a profile's purchases of one product.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Goods {
    pub(crate) product: u32,
    /// What was bought, less what came back.
    pub(crate) quantity: Decimal,
    /// Whether it is the first of the order's lines with the product: only that counts the order.
    is_first: bool,
}

/// The products of the catalogue on an order's lines.
pub(crate) fn goods<T>(order: &OrderRow<T>) -> impl Iterator<Item = Goods> {
    order.lines.iter().enumerate().filter_map(|(at, line)| {
        let product = line.product?;
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let refunds = order
            .refunds()
            .iter()
            .flat_map(|refund| &refund.lines)
            .filter(|part| part.line == number);
        let back: Decimal = refunds.map(|part| part.quantity).sum();
        let before = &order.lines[..at];
        Some(Goods {
            product,
            quantity: line.quantity - back,
            is_first: before.iter().all(|before| before.product != Some(product)),
        })
    })
}

impl Tally {
    /// Adds an order; `new_day` tells whether no other purchase counted so far was placed on its civil day.
    pub(crate) fn add_order(&mut self, order: &OrderRow, placed_at: Timestamp, new_day: bool) -> Result<()> {
        self.add(&Figures::of(order)?, goods(order), placed_at, new_day)
    }

    /// Adds an order of which only this is known.
    pub(crate) fn add(
        &mut self,
        order: &Figures,
        goods: impl Iterator<Item = Goods>,
        placed_at: Timestamp,
        new_day: bool,
    ) -> Result<()> {
        let Figures {
            standing,
            currency,
            total,
            net,
            owed,
            refunds,
        } = *order;
        if standing == Standing::Ignored {
            return Ok(());
        }
        let profile = &mut self.profile;
        profile.note_order(NewestOrder { placed_at, total });
        money_map::add(&mut profile.balance, currency, owed)?;
        if standing == Standing::Cancelled {
            return Ok(());
        }
        money_map::add(&mut profile.spent, currency, net)?;
        profile.refund_count += u64::from(refunds);
        if standing == Standing::Return {
            profile.return_count += 1;
            money_map::add(&mut profile.refunded, currency, -net)?;
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
            money_map::add(&mut profile.refunded, currency, total - net)?;
        }
        for goods in goods {
            self.add_goods(goods, placed_at, standing == Standing::Purchase)?;
        }
        Ok(())
    }

    fn add_goods(&mut self, goods: Goods, placed_at: Timestamp, is_purchase: bool) -> Result<()> {
        let Goods {
            product,
            quantity,
            is_first,
        } = goods;
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
        let quantity = row.quantity.checked_add(quantity);
        row.quantity = quantity.ok_or_else(|| Error::new(Code::OutOfRange))?.normalize();
        row.orders += u64::from(is_first && is_purchase);
        row.last_at = row.last_at.max(placed_at);
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
    tally.profile.begin_orders();
    let mut days: BTreeSet<Date> = BTreeSet::new();
    for row in scan(reader, rows_of(owner).range())? {
        let (locator, order) = row?;
        let counts_day = standing(&order)? == Standing::Purchase;
        let new_day = counts_day && days.insert(zone.date_of(locator.placed_at));
        tally.add_order(&order, locator.placed_at, new_day)?;
    }
    for interaction in interaction::scan(reader, owner, (None, None))? {
        let (at, interaction) = interaction?;
        tally.add_interaction(interaction.channel, at);
    }
    let mut nothing = ProfileRow::default();
    nothing.begin_orders();
    if tally.profile == nothing {
        tally.profile = ProfileRow::default();
    }
    Ok(tally)
}

/// The profile that orders and interactions are added to that are new; `new` is one of them that is among the rows already.
pub(crate) fn extended(reader: &dyn Reader, owner: u32, new: Option<Locator>) -> Result<ProfileRow> {
    let mut profile = profile_row(reader, owner)?;
    if profile != ProfileRow::default() {
        return Ok(profile);
    }
    for row in scan(reader, rows_of(owner).range())? {
        let (place, order) = row?;
        if Some(place) != new && order.deleted_at.is_none() {
            return Ok(profile);
        }
    }
    profile.begin_orders();
    Ok(profile)
}
