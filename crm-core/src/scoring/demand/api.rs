//! The accessor for demand.

use super::model::{DemandForecastQuery, DemandOutlook, DemandPeriodSales, DemandQuery};
use super::read;
use crate::base::Result;
use crate::journal::{ReadContext, Tx};

const ENTITY: &str = "demand";

/// What is sold by period, and how that goes on; from [`Crm::demand`](crate::Crm::demand), a snapshot or a transaction.
///
/// What came back of an order counts as never sold, in the period in which it was ordered. Orders that were cancelled or
/// deleted count in nothing, nor do returns that name no order. Each question reads the orders of its time.
///
/// ```
/// use crm_core::{
///     Crm, Currency, DemandForecastQuery, DemandPeriod, DemandQuery, ManualClock, NewOrder, NewOrderLine, NewProduct,
///     OpenOptions,
/// };
/// let crm = OpenOptions::new().clock(ManualClock::at("2026-03-02T09:00:00Z")?).in_memory()?;
/// let tea = crm.products().create(NewProduct::new("Tea").sku("TEA"))?.id;
/// // Weeks from 5 January on: 10, 12, 0, 12, 10, 12, 10, 12.
/// for (week, sold) in [(0, 10), (1, 12), (3, 12), (4, 10), (5, 12), (6, 10), (7, 12)] {
///     let at = crm_core::Timestamp::from_millis(1_767_614_400_000 + week * 7 * 86_400_000)?;
///     crm.orders().create(NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", sold, 5)]).placed_at(at))?;
/// }
/// let sales = DemandQuery { product_id: Some(tea), period: DemandPeriod::Week, ..DemandQuery::default() };
/// let series = crm.demand().sales(&sales)?;
/// assert_eq!((series.len(), series[0].starts_on.to_string().as_str()), (8, "2026-01-05"));
/// assert_eq!((series[2].sold, series[2].orders, series[3].sold), (0.into(), 0, 12.into()));
///
/// let outlook = crm.demand().forecast(&DemandForecastQuery { sales, horizon: 2, ..DemandForecastQuery::default() })?;
/// assert_eq!(outlook.expected[0].starts_on.to_string(), "2026-03-02");
/// assert!(outlook.expected[0].low < outlook.expected[0].mean && outlook.expected[0].mean < outlook.expected[0].high);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Demand<C>(C);

impl<C> Demand<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::demand`](crate::Crm::demand) and its kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Demand<C> {
    /// What was sold in each period, the first one first; those in which nothing was sold are there, with zeros.
    ///
    /// Errors: `unknown_reference` for the product or the category; `inconsistent` for both at once; `out_of_range` for a
    /// beginning behind the end, an `until` behind the day of `as_of`, and an `as_of` that is yet to come; `too_many` for
    /// more than 10,000 periods.
    pub fn sales(&self, query: &DemandQuery) -> Result<Vec<DemandPeriodSales>> {
        let setting = self.0.setting();
        self.0
            .read_about(ENTITY, |reader| read::sales(reader, setting, query))
    }

    /// How sales go on, by exponential smoothing: a level, a slope and a season, each moved by a part of the last error.
    /// With it, how far such forecasts would have been off in the last periods, beside "as one season before".
    ///
    /// Errors: those of [`Demand::sales`]; `out_of_range` for options that are not in their range, and for a method with
    /// factors where nothing was sold in a period; `too_few` for fewer than 4 periods, or fewer than two seasons and 4
    /// periods for a method with seasons.
    pub fn forecast(&self, query: &DemandForecastQuery) -> Result<DemandOutlook> {
        let setting = self.0.setting();
        self.0
            .read_about(ENTITY, |reader| read::forecast(reader, setting, query))
    }
}

impl Tx<'_> {
    /// What is sold by period, and how that goes on.
    pub fn demand(&mut self) -> Demand<&mut Self> {
        Demand::on(self)
    }
}
