//! What a customer's orders come to by an instant: all that fitted models see of them.

use std::borrow::Cow;

use rust_decimal::Decimal;
use time::Date;

use crate::activity::{Locator, OrderRow, net, total};
use crate::base::{Code, Currency, Error, Result, TimeZone, Timestamp};
use crate::customers::{self, Channel, Customer};
use crate::journal::{Stored, Watch};
use crate::profile::{Standing, standing};
use crate::sales::rate::RateTable;
use crate::statistics::clv::{occasion_of, occasions_over};
use crate::store::table::{CUSTOMER, ORDER};
use crate::store::{Reader, clusters};

/// The civil day of an instant, which never goes back: an hour that clocks show again around midnight belongs to the day
/// that has begun.
pub(crate) fn civil_day(zone: &TimeZone, at: Timestamp) -> Date {
    let day = zone.date_of(at);
    match day.next_day() {
        Some(next) if zone.start_of(next) <= at => next,
        _ => day,
    }
}

/// The last instant of a civil day.
pub(crate) fn end_of_day(zone: &TimeZone, day: Date) -> Timestamp {
    day.next_day().map_or(Timestamp::MAX, |next| {
        zone.start_of(next)
            .saturating_sub(std::time::Duration::from_millis(1))
    })
}

/// Makes a span of days hold others too.
pub(crate) fn widen(span: &mut Option<(Date, Date)>, from: Date, until: Date) {
    let (first, last) = span.unwrap_or((from, until));
    *span = Some((first.min(from), last.max(until)));
}

/// What the first purchase of a customer was, which no later one changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FirstOrder {
    /// What it came to before refunds, where anybody asks for money.
    pub(crate) total: Decimal,
    pub(crate) channel: Option<Channel>,
    pub(crate) is_discounted: bool,
}

/// What counts as one purchase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Counting {
    /// A day with one.
    Days,
    /// An occasion that was used: the days after the first purchase are cut into spans of so many. The one that runs
    /// counts once it was used.
    Occasions(f64),
    /// The same of occasions that are over, and nothing of the one that runs: what is learnt from would otherwise hold
    /// those of these that were used, and not those that were not yet.
    EndedOccasions(f64),
}

impl Counting {
    /// The number of the purchase that a day belongs to, so many days after the first: 0 is the first.
    fn place(self, days: i64) -> u32 {
        match self {
            Self::Days => u32::try_from(days).unwrap_or(0),
            Self::Occasions(unit) | Self::EndedOccasions(unit) => occasion_of(days, unit),
        }
    }

    /// The last of them that is over on a day.
    pub(crate) fn over(self, days: i64) -> u32 {
        match self {
            Self::Days => self.place(days),
            Self::Occasions(unit) | Self::EndedOccasions(unit) => occasions_over(days, unit),
        }
    }

    /// Of what is learnt from.
    pub(crate) fn ended(self) -> Self {
        match self {
            Self::Occasions(unit) => Self::EndedOccasions(unit),
            same => same,
        }
    }
}

/// What a customer's orders come to: how many times they bought, and money, net of refunds and returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PurchaseTally {
    /// The day of the first purchase.
    pub(crate) first: Date,
    /// The day of the last one.
    pub(crate) last: Date,
    /// Days with a purchase; of occasions, the first day and those that were used.
    pub(crate) times: u32,
    /// Of them those after the day that was asked about.
    pub(crate) times_after: u32,
    /// The place of the last of them: days after the first, or the number of the occasion.
    pub(crate) last_place: u32,
    /// Orders that are purchases.
    pub(crate) orders: u64,
    /// All that was spent. What comes back is taken from the last purchase before it.
    pub(crate) spent: Decimal,
    /// Of that what was spent on the first day.
    pub(crate) spent_first: Decimal,
    pub(crate) first_order: FirstOrder,
}

/// Whose money counts, and in which currency.
pub(crate) enum Exchange<'a, 'r> {
    /// Orders in this currency alone.
    Only(Currency),
    /// All orders, each at the rate of its day.
    Into(&'a mut RateTable, &'r dyn Reader),
    /// None, since nobody asks for money.
    Nothing,
}

/// An order as it stood at an instant.
pub(crate) fn stood_at(order: &OrderRow, at: Timestamp) -> Cow<'_, OrderRow> {
    match order.next_after(at) {
        Some(_) => Cow::Owned(order.clone().until(at)),
        None => Cow::Borrowed(order),
    }
}

/// Whether something was taken off an order or one of its lines.
pub(crate) fn is_discounted(order: &OrderRow) -> bool {
    !order.discount.is_zero() || order.lines.iter().any(|line| !line.discount.is_zero())
}

/// Adds up a customer's orders, in the order of their time.
pub(crate) struct Counter<'z> {
    zone: &'z TimeZone,
    at: Timestamp,
    counting: Counting,
    /// What is after this day is counted beside.
    after: Option<Date>,
    /// The day from which occasions are counted, where that is not the first purchase.
    from: Option<Date>,
    /// What came back before the first purchase.
    returned: Decimal,
    found: Option<PurchaseTally>,
}

impl<'z> Counter<'z> {
    /// Counts what happened up to an instant.
    pub(crate) fn new(zone: &'z TimeZone, at: Timestamp, counting: Counting) -> Self {
        Self {
            zone,
            at,
            counting,
            after: None,
            from: None,
            returned: Decimal::ZERO,
            found: None,
        }
    }

    /// With what is after a day counted beside; of occasions, what is after those that are over on it.
    pub(crate) fn beside(mut self, after: Option<Date>) -> Self {
        self.after = after;
        self
    }

    /// With occasions counted from a day on: the first purchase as it stood once, which may have been cancelled since.
    pub(crate) fn counted_from(mut self, from: Option<Date>) -> Self {
        self.from = from;
        self
    }

    /// Adds an order, as it stood at the instant.
    pub(crate) fn add(
        &mut self,
        order: &OrderRow,
        placed_at: Timestamp,
        exchange: &mut Exchange<'_, '_>,
    ) -> Result<()> {
        if placed_at > self.at {
            return Ok(());
        }
        if matches!(exchange, Exchange::Only(currency) if *currency != order.currency) {
            return Ok(());
        }
        let order = stood_at(order, self.at);
        let standing = standing(&order)?;
        if !matches!(standing, Standing::Purchase | Standing::Return) {
            return Ok(());
        }
        let day = self.zone.date_of(placed_at);
        if self.is_running(day) {
            return Ok(());
        }
        let mut worth = |amount: fn(&OrderRow) -> Result<Decimal>| match exchange {
            Exchange::Only(_) => amount(&order),
            Exchange::Into(rates, reader) => rates.rounded(*reader, amount(&order)?, order.currency, day),
            Exchange::Nothing => Ok(Decimal::ZERO),
        };
        let net = worth(net)?;
        if self.found.is_none() && standing == Standing::Purchase {
            let first_order = FirstOrder {
                total: worth(total)?,
                channel: order.channel,
                is_discounted: is_discounted(&order),
            };
            self.found = Some(PurchaseTally {
                first: day,
                last: day,
                times: 1,
                times_after: u32::from(self.after.is_some_and(|after| self.is_after(day, after))),
                last_place: self.from.map_or(0, |from| self.place(from, day)),
                orders: 0,
                spent: self.returned,
                spent_first: self.returned,
                first_order,
            });
        }
        self.count(standing, day, net)
    }

    /// The place of a day's purchase.
    fn place(&self, from: Date, day: Date) -> u32 {
        self.counting.place((day - from).whole_days())
    }

    /// Whether a first purchase is after a day, or after the occasions that are over on it.
    fn is_after(&self, day: Date, after: Date) -> bool {
        match self.from {
            Some(from) => self.place(from, day) > self.counting.over((after - from).whole_days()),
            None => day > after,
        }
    }

    /// Whether a day belongs to an occasion that is not over, of which nothing is asked.
    fn is_running(&self, day: Date) -> bool {
        let first = self.found.as_ref().map(|found| found.first);
        let (Counting::EndedOccasions(_), Some(from)) = (self.counting, self.from.or(first)) else {
            return false;
        };
        let today = civil_day(self.zone, self.at);
        self.place(from, day) > self.counting.over((today - from).whole_days())
    }

    fn count(&mut self, standing: Standing, day: Date, net: Decimal) -> Result<()> {
        let too_large = || Error::new(Code::OutOfRange).with_entity("order");
        let (counting, after, from) = (self.counting, self.after, self.from);
        let Some(found) = &mut self.found else {
            self.returned = self.returned.checked_add(net).ok_or_else(too_large)?;
            return Ok(());
        };
        if standing == Standing::Purchase {
            found.orders += 1;
            found.last = found.last.max(day);
            let since = |day: Date| (day - from.unwrap_or(found.first)).whole_days();
            let place = counting.place(since(day));
            if place > found.last_place {
                let is_after = |after: Date| place > counting.over(since(after));
                found.times += 1;
                found.times_after += u32::from(after.is_some_and(is_after));
                found.last_place = place;
            }
        }
        found.spent = found.spent.checked_add(net).ok_or_else(too_large)?;
        if found.last == found.first {
            found.spent_first = found.spent;
        }
        Ok(())
    }

    /// What was found; none without a purchase.
    pub(crate) fn finish(self) -> Option<PurchaseTally> {
        self.found
    }
}

/// What columns of everybody are read from.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    pub(crate) reader: &'a dyn Reader,
    pub(crate) zone: &'a TimeZone,
    /// What happened up to this instant is looked at.
    pub(crate) at: Timestamp,
    watch: Watch<'a>,
    /// The greatest ordinal of a customer.
    pub(crate) last: usize,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(
        reader: &'a dyn Reader,
        zone: &'a TimeZone,
        at: Timestamp,
        watch: Watch<'a>,
    ) -> Result<Self> {
        let last = customers::last_ordinal(reader)? as usize;
        Ok(Self {
            reader,
            zone,
            at,
            watch,
            last,
        })
    }

    /// How far it is, for whoever is told.
    pub(crate) fn pace(&self) -> Pace<'a> {
        Pace {
            watch: self.watch,
            next: PART,
            last: self.last,
        }
    }
}

/// Whoever is told is told after so many customers.
const PART: usize = 1 << 11;

/// How many customers were looked at, told in parts.
#[derive(Clone, Copy)]
pub(crate) struct Pace<'a> {
    watch: Watch<'a>,
    next: usize,
    last: usize,
}

impl Pace<'_> {
    /// Says that the customers before one have been looked at.
    pub(crate) fn reached(&mut self, ordinal: u32) -> Result<()> {
        let ordinal = ordinal as usize;
        if ordinal <= self.next {
            return Ok(());
        }
        self.next = ordinal + PART;
        (self.watch)(ordinal - 1, self.last)
    }

    /// Says that everybody has been looked at, and asks whether to go on.
    pub(crate) fn done(&self) -> Result<()> {
        (self.watch)(self.last, self.last)
    }
}

/// Shows each customer who is not deleted, with the orders that were placed up to the instant, oldest first: those of one
/// customer are held at a time.
pub(crate) fn each_customer(
    reading: &Reading<'_>,
    mut see: impl FnMut(&Customer, &[(Timestamp, OrderRow)]) -> Result<()>,
) -> Result<()> {
    let mut pace = reading.pace();
    let mut customer: Option<(u32, Customer)> = None;
    let mut orders = Vec::new();
    for row in clusters(reading.reader, &[&CUSTOMER, &ORDER])? {
        let row = row?;
        if row.is(&CUSTOMER) {
            pace.reached(row.owner)?;
            if let Some((_, customer)) = customer.take() {
                see(&customer, &orders)?;
            }
            orders.clear();
            let record = row.decode::<Stored<Customer>>()?.record;
            customer = record.deleted_at.is_none().then_some((row.owner, record));
        } else if row.is(&ORDER) && customer.as_ref().is_some_and(|(owner, _)| *owner == row.owner) {
            let placed_at = Locator::of_key(&row.key)?.placed_at;
            if placed_at <= reading.at {
                orders.push((placed_at, row.decode()?));
            }
        }
    }
    if let Some((_, customer)) = customer {
        see(&customer, &orders)?;
    }
    pace.done()
}
