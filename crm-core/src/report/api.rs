//! The accessor for reports.

use std::ops::ControlFlow;

use super::abc::{self, AbcQuery, AbcReport};
use super::demand_chart;
use super::holdout_page;
use super::outlook::{self, OutlookQuery, PeriodOutlook};
use super::sales::{self, SalesReport};
use super::sales_page;
use super::spenders::{self, Concentration, TopCustomer};
use crate::DemandForecastQuery;
use crate::base::{Currency, Result, Timestamp};
use crate::journal::{ReadContext, Tx, Watched, WorkProgress, watched};
use crate::model::{Reading, holdout_report};
use crate::sales::{DealMetrics, DealMetricsQuery, Funnel, FunnelQuery, metric};
use crate::scoring::demand_forecast;

/// Reports; from [`Crm::reports`](crate::Crm::reports), a snapshot or a transaction.
pub struct Reports<C>(C);

impl<C> Reports<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::reports`](crate::Crm::reports) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Reports<C> {
    /// The same reports, with somebody who is told how far it is with what takes long, and may stop it: `holdout_page`, as
    /// [`Models::watched`](crate::Models::watched) of `holdout`. What is stopped is the error `stopped`.
    ///
    /// ```
    /// use std::ops::ControlFlow;
    /// use crm_core::{ClvSpec, Code, Column, Crm, Currency, ImportOptions, ManualClock, NewModel, OpenOptions, OrderMapping};
    /// let clock = ManualClock::at("1998-06-30T23:59:59Z")?;
    /// let crm = OpenOptions::new().clock(clock).in_memory()?;
    /// let mapping = OrderMapping {
    ///     customer_external_id: Some("customer".into()),
    ///     placed_at: Some("date".into()),
    ///     currency: Some(Column::fixed("USD")),
    ///     description: Some(Column::fixed("CDs")),
    ///     quantity: Some("quantity".into()),
    ///     amount: Some("amount".into()),
    ///     ..OrderMapping::default()
    /// };
    /// crm.imports().orders(std::fs::File::open("examples/data/cdnow.csv")?, &mapping, ImportOptions::default())?;
    /// crm.models().fit(NewModel::clv(ClvSpec::new(Currency::USD)))?;
    /// let mut stop = |_| ControlFlow::Break(());
    /// let stopped = crm.reports().watched(&mut stop).holdout_page("clv", 273);
    /// assert_eq!(stopped.unwrap_err().code(), Code::Stopped);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn watched(
        self,
        progress: &mut dyn FnMut(WorkProgress) -> ControlFlow<()>,
    ) -> Reports<Watched<'_, C>> {
        Reports(watched(self.0, progress))
    }

    /// What was sold, in all, by currency and by month.
    ///
    /// ```
    /// use crm_core::{Crm, Currency, NewCustomer, NewOrder, NewOrderLine};
    /// let crm = Crm::in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// for day in ["2026-01-31", "2026-03-01"] {
    ///     let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 2, 5)]).customer(ada.id);
    ///     crm.orders().create(order.placed_at(format!("{day}T12:00:00Z").parse()?))?;
    /// }
    /// let sales = crm.reports().sales()?;
    /// assert_eq!((sales.orders, sales.repeat_rate), (2, Some(1.0)));
    /// assert_eq!(sales.revenue_in(Currency::EUR).to_string(), "20.00");
    /// let orders: Vec<_> = sales.months.iter().map(|month| month.orders).collect();
    /// assert_eq!(orders, [1, 0, 1]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn sales(&self) -> Result<SalesReport> {
        self.0.read(sales::report)
    }

    /// The customers who spent the most in this currency, at most `limit` (1 or more), the best first; of those who
    /// spent the same, the older record first. Deleted customers are left out, and those who spent nothing in it.
    pub fn top_customers(&self, currency: Currency, limit: u32) -> Result<Vec<TopCustomer>> {
        self.0.read(|reader| spenders::top(reader, currency, limit))
    }

    /// How deals went, by what was known at an instant; now, when left out: won and lost ones, the pace at which they are
    /// won, and what becomes of them stage by stage. Deals, their moves, rates and pipelines are taken as they were known
    /// then.
    ///
    /// Errors: `not_found` with both currencies, such as `USD/EUR`, as the field where a rate is missing; `out_of_range`
    /// for an instant after now.
    ///
    /// ```
    /// use crm_core::{Clock, Crm, Currency, DealLoss, DealMetricsQuery, DealWin, ManualClock, NewCustomer, NewDeal, NewPipeline, NewStage, OpenOptions};
    /// use std::time::Duration;
    /// let clock = ManualClock::at("2026-03-02T09:00:00Z")?;
    /// let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
    /// let stages = vec![NewStage::open("Talks", 50), NewStage::won("Won"), NewStage::lost("Lost")];
    /// let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let new = |amount| NewDeal::new("A deal", ada.id, sales.id, Currency::EUR).amount(amount);
    /// let deals = [100, 300, 400, 500, 600].map(|amount| crm.deals().create(new(amount)).unwrap().id);
    /// clock.advance(Duration::from_secs(10 * 24 * 60 * 60));
    /// crm.deals().win(deals[0], DealWin::default())?;
    /// crm.deals().lose(deals[1], DealLoss::because("price"))?;
    ///
    /// let metrics = crm.reports().deal_metrics(&DealMetricsQuery::new(Currency::EUR), None)?;
    /// assert_eq!((metrics.win_rate, metrics.win_rate_by_value), (Some(0.5), Some(0.25)));
    /// // 3 open deals · 1/2 · 100 / 10 days
    /// assert_eq!(metrics.velocity.unwrap().to_string(), "15.00");
    /// assert_eq!((metrics.stages[0].entered, metrics.stages[0].conversion), (5, Some(0.2)));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn deal_metrics(&self, query: &DealMetricsQuery, as_of: Option<Timestamp>) -> Result<DealMetrics> {
        let setting = self.0.setting();
        self.0.read_about("deal", |reader| {
            metric::metrics(reader, setting.zone, query, setting.instant(as_of)?)
        })
    }

    /// How far the deals of a pipeline came, by what was known at an instant; now, when left out. `not_found` when there
    /// was no such pipeline then; other errors as for [`Reports::deal_metrics`].
    pub fn funnel(&self, query: &FunnelQuery, as_of: Option<Timestamp>) -> Result<Funnel> {
        let setting = self.0.setting();
        self.0.read_about("deal", |reader| {
            metric::funnel(reader, setting.zone, query, setting.instant(as_of)?)
        })
    }

    /// Forecast against goal, by what was known at an instant; now, when left out: of each period what was won, what is
    /// expected of open deals, and what is missing. Errors as for [`Reports::deal_metrics`], and `too_many` periods.
    pub fn outlook(&self, query: &OutlookQuery, as_of: Option<Timestamp>) -> Result<Vec<PeriodOutlook>> {
        let setting = self.0.setting();
        self.0.read_about("deal", |reader| {
            outlook::outlook(reader, setting.zone, query, setting.instant(as_of)?)
        })
    }

    /// Sales as one HTML page that needs nothing else: key figures, forecast against goal, and of each pipeline the board
    /// and the funnel, as charts and tables. Errors as for [`Reports::outlook`].
    ///
    /// ```
    /// use crm_core::{Crm, Currency, NewGoal, NewPipeline, NewStage, OutlookQuery, PeriodLength, Timestamp};
    /// let crm = Crm::in_memory()?;
    /// let stages = vec![NewStage::open("Talks & tea", 50), NewStage::won("Won"), NewStage::lost("Lost")];
    /// crm.pipelines().create(NewPipeline::new("Sales", stages))?;
    /// let day = |day: &str| format!("{day}T00:00:00Z").parse::<Timestamp>().map(Timestamp::utc_date);
    /// let march = PeriodLength::Month.period_of(day("2026-03-01")?);
    /// crm.goals().create(NewGoal::new(march, 1_200, Currency::EUR))?;
    ///
    /// let query = OutlookQuery::new(Currency::EUR, day("2026-03-01")?, day("2026-05-01")?);
    /// let outlook = crm.reports().outlook(&query, None)?;
    /// assert_eq!((outlook.len(), outlook[0].missing.to_string().as_str()), (2, "1200.00"));
    /// let html = crm.reports().sales_page(&query, None)?;
    /// assert!(html.contains("in EUR") && html.contains("1,200") && html.contains("<svg") && html.contains("Talks &amp; tea"));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn sales_page(&self, query: &OutlookQuery, as_of: Option<Timestamp>) -> Result<String> {
        let setting = self.0.setting();
        self.0.read_about("deal", |reader| {
            let page = sales_page::page(reader, setting.zone, query, setting.instant(as_of)?)?;
            Ok(page.html())
        })
    }

    /// Customers or products by their value, each with its share, its class and its tier; the Pareto curve and Gini's
    /// coefficient. Orders without a customer count for products alone, and deleted customers are left out. Reads every
    /// order of its time.
    ///
    /// Errors: `out_of_range` for a limit of 0, or percents that do not rise up to 100.
    ///
    /// ```
    /// use crm_core::{AbcClass, AbcQuery, AbcSubject, Crm, Currency, NewCustomer, NewOrder, NewOrderLine, ValueTier};
    /// let crm = Crm::in_memory()?;
    /// for price in [60, 20, 10, 5, 5] {
    ///     let customer = crm.customers().create(NewCustomer::person("Ada"))?;
    ///     let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, price)]);
    ///     crm.orders().create(order.customer(customer.id))?;
    /// }
    /// let mut query = AbcQuery::new(AbcSubject::Customers, Currency::EUR);
    /// query.tiers = vec![ValueTier { name: "gold".into(), percent: 20.0 }, ValueTier { name: "rest".into(), percent: 100.0 }];
    /// let report = crm.reports().abc(&query)?;
    /// let classes: Vec<_> = report.items.iter().map(|item| item.class).collect();
    /// assert_eq!(classes, [AbcClass::A, AbcClass::A, AbcClass::B, AbcClass::B, AbcClass::C]);
    /// assert_eq!((report.items[1].share, report.items[1].cumulative_share), (0.2, 0.8));
    /// assert_eq!((report.tiers[0].count, report.tiers[0].share), (1, 0.6));
    /// // 2 (1·5 + 2·5 + 3·10 + 4·20 + 5·60) / (5 · 100) − 6/5
    /// assert!((report.gini.unwrap() - 0.5).abs() < 1e-12);
    /// assert!(crm.reports().pareto_chart(&query)?.starts_with("<svg"));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn abc(&self, query: &AbcQuery) -> Result<AbcReport> {
        self.0.read(|reader| abc::report(reader, query))
    }

    /// The Pareto curve of the same as an SVG file, with the classes marked on it.
    pub fn pareto_chart(&self, query: &AbcQuery) -> Result<String> {
        let report = self.abc(query)?;
        Ok(abc::chart(&report, query).svg())
    }

    /// How sales go on, as an SVG file: what was sold in the last periods, what is expected of the next ones, and the
    /// interval around it. Errors as for [`Demand::forecast`](crate::Demand::forecast).
    ///
    /// ```
    /// use crm_core::{Crm, Currency, DemandForecastQuery, NewOrder, NewOrderLine, Timestamp};
    /// let crm = Crm::in_memory()?;
    /// for month in 1..=9 {
    ///     let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", month, 5)]);
    ///     crm.orders().create(order.placed_at(format!("2025-0{month}-10T09:00:00Z").parse()?))?;
    /// }
    /// let mut query = DemandForecastQuery::default();
    /// query.sales.until = Some("2025-10-01T00:00:00Z".parse::<Timestamp>()?.utc_date());
    /// assert!(crm.reports().demand_chart(&query)?.starts_with("<svg"));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn demand_chart(&self, query: &DemandForecastQuery) -> Result<String> {
        let setting = self.0.setting();
        self.0.read_about("demand", |reader| {
            let outlook = demand_forecast(reader, setting, query)?;
            Ok(demand_chart::chart(&outlook, query).svg())
        })
    }

    /// How well a model of lifetime value foretells, as one HTML page that needs nothing else: repeat purchases added up week
    /// by week, customers by frequency, and purchases in the holdout by frequency before it, what was made beside what was
    /// expected. Errors as for [`Models::holdout`](crate::Models::holdout).
    ///
    /// ```
    /// use crm_core::{ClvSpec, Column, Crm, Currency, ImportOptions, ManualClock, NewModel, OpenOptions, OrderMapping};
    /// let clock = ManualClock::at("1998-06-30T23:59:59Z")?;
    /// let crm = OpenOptions::new().clock(clock).in_memory()?;
    /// let mapping = OrderMapping {
    ///     customer_external_id: Some("customer".into()),
    ///     placed_at: Some("date".into()),
    ///     currency: Some(Column::fixed("USD")),
    ///     description: Some(Column::fixed("CDs")),
    ///     quantity: Some("quantity".into()),
    ///     amount: Some("amount".into()),
    ///     ..OrderMapping::default()
    /// };
    /// crm.imports().orders(std::fs::File::open("examples/data/cdnow.csv")?, &mapping, ImportOptions::default())?;
    /// crm.models().fit(NewModel::clv(ClvSpec::new(Currency::USD)))?;
    ///
    /// // The published forecast of the last 39 weeks: 1,653.4 of 1,882 repeat purchases.
    /// let report = crm.models().holdout("clv", 273)?;
    /// assert_eq!((report.holdout.actual, format!("{:.1}", report.holdout.expected)), (1_882, "1653.4".into()));
    /// // Of 2,357 customers 1,411 had not come back before.
    /// assert_eq!((report.frequencies[0].actual, report.frequencies.len(), report.conditional.len()), (1_411, 8, 8));
    /// assert_eq!((report.tracking.len(), report.tracking[77].actual), (78, 4_339));
    /// let html = crm.reports().holdout_page("clv", 273)?;
    /// assert!(html.contains("Holdout begins") && html.contains("<svg") && html.contains("from 1997-10-01 to 1998-06-30"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn holdout_page(&self, name: &str, holdout_days: u32) -> Result<String> {
        let setting = self.0.setting();
        self.0.read_about("model", |reader| {
            let reading = Reading::new(reader, setting.zone, setting.now, setting.watch)?;
            let report = holdout_report(&reading, name, holdout_days)?;
            Ok(holdout_page::page(&report).html())
        })
    }

    /// How much of what was spent in this currency came from how few customers.
    pub fn concentration(&self, currency: Currency) -> Result<Concentration> {
        self.0.read(|reader| spenders::concentration(reader, currency))
    }
}

impl Tx<'_> {
    /// Reports.
    pub fn reports(&mut self) -> Reports<&mut Self> {
        Reports::on(self)
    }
}
