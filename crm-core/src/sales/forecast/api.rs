//! The accessor for forecasts.

use super::review::{self, Look};
use super::store::{self, ENTITY, load};
use super::{
    Forecast, ForecastQuery, ForecastReview, ForecastSnapshot, NewForecastSnapshot, ReviewQuery, SlippedDeal,
    compute, snapshot,
};
use crate::base::{Code, Error, ForecastId, Page, PageRequest, Result, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Stored, Tx, WriteContext, as_of, history_page};
use crate::store::Reader;

/// Forecasts of sales; from [`Crm::forecasts`](crate::Crm::forecasts), a snapshot or a transaction.
///
/// ```
/// use crm_core::{Crm, Currency, ForecastQuery, NewCustomer, NewDeal, NewForecastSnapshot, NewPipeline, NewStage};
/// let crm = Crm::in_memory()?;
/// let stages = vec![NewStage::open("Talks", 50), NewStage::open("Offer", 80), NewStage::won("Won"), NewStage::lost("Lost")];
/// let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// for (name, amount, stage) in [("A loom", 100, 0), ("A mill", 200, 1)] {
///     let mut new = NewDeal::new(name, ada.id, sales.id, Currency::EUR).amount(amount);
///     new.stage_id = Some(sales.stages[stage].id);
///     crm.deals().create(new)?;
/// }
/// // 100 · 50 % + 200 · 80 %
/// let forecast = crm.forecasts().compute(&ForecastQuery::new(Currency::EUR), None)?;
/// assert_eq!((forecast.total.open.to_string(), forecast.total.weighted.to_string()), ("300.00".into(), "210.00".into()));
/// assert_eq!((forecast.total.best_case.to_string(), forecast.total.committed.to_string()), ("300.00".into(), "200.00".into()));
///
/// let kept = crm.forecasts().create(NewForecastSnapshot::new(ForecastQuery::new(Currency::EUR)))?;
/// assert_eq!(crm.forecasts().compute(&kept.forecast.query, Some(kept.created_at))?, kept.forecast);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Forecasts<C>(C);

impl<C> Forecasts<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::forecasts`](crate::Crm::forecasts) and its kin
    /// call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn missing() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

fn stored(reader: &dyn Reader, id: ForecastId) -> Result<Stored<ForecastSnapshot>> {
    load(reader, id)?.ok_or_else(missing)
}

impl<C: ReadContext> Forecasts<C> {
    /// What is likely to be sold, by what was known at an instant; now, when left out.
    ///
    /// Open deals count in the period in which they are expected to be closed, also when that is over; won and lost ones
    /// in that in which they were closed. Amounts in other currencies are converted: those of open deals at the rate of
    /// the day that is asked about, those of the others at the rate of the day on which they were closed.
    ///
    /// A past instant is as good as the present one: deals and rates are taken as they were known then, so that the
    /// answer is what it would have been then.
    ///
    /// Errors: `not_found` with both currencies, such as `USD/EUR`, as the field where a rate is missing; `out_of_range`
    /// for an instant after now; `inconsistent` when more is asked of the best case than of what is committed.
    pub fn compute(&self, query: &ForecastQuery, as_of: Option<Timestamp>) -> Result<Forecast> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            compute::forecast(reader, setting.zone, query, setting.instant(as_of)?)
        })
    }

    /// How good the forecasts of past periods were, by what was known at an instant; now, when left out. For each period
    /// what was forecast at its first instant, what was won in it, and what became of the deals that were due; and of all
    /// together, whether deals are won as often as their probabilities say.
    ///
    /// What was forecast is taken as it was known then, at the rates of the first day of the period as they are known at
    /// the instant that is asked about. Errors as for [`Forecasts::compute`], and `too_many` periods.
    ///
    /// An example by hand. On 1 March three deals are expected to be closed in March: A over 100 at 50 %, B over 200 at
    /// 80 %, C over 400 at 20 %. So 50 + 160 + 80 = 290 is forecast. In March B is won and C lost, and A is put off to
    /// April, then to May. Won is 200, the error 290 − 200 = 90, and the accuracy 1 − 90 / 200 = 0.55. One deal slipped,
    /// over 100, by two pushes. Of B, 80 % were expected and it was won; of C, 20 %, and it was lost; A has no outcome:
    /// the Brier score is (0.2² + 0.2²) / 2 = 0.04.
    ///
    /// ```
    /// use crm_core::{
    ///     Clock, Crm, Currency, DealLoss, DealPatch, DealWin, ManualClock, NewCustomer, NewDeal, NewPipeline, NewStage,
    ///     OpenOptions, Patch, ReviewQuery, Timestamp,
    /// };
    /// let clock = ManualClock::at("2026-02-20T09:00:00Z")?;
    /// let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
    /// let day = |day: &str| format!("{day}T00:00:00Z").parse::<Timestamp>().map(Timestamp::utc_date);
    /// let stages = vec![NewStage::open("Talks", 50), NewStage::won("Won"), NewStage::lost("Lost")];
    /// let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let mut deals = Vec::new();
    /// for (amount, percent) in [(100, 50), (200, 80), (400, 20)] {
    ///     let mut new = NewDeal::new("A deal", ada.id, sales.id, Currency::EUR).amount(amount);
    ///     (new.probability, new.expected_close_on) = (Some(percent.into()), Some(day("2026-03-20")?));
    ///     deals.push(crm.deals().create(new)?.id);
    /// }
    /// clock.set("2026-03-15T09:00:00Z".parse()?);
    /// crm.deals().win(deals[1], DealWin::default())?;
    /// crm.deals().lose(deals[2], DealLoss::because("price"))?;
    /// for later in ["2026-04-10", "2026-05-10"] {
    ///     let patch = DealPatch { expected_close_on: Patch::Set(day(later)?), ..DealPatch::default() };
    ///     crm.deals().update(deals[0], patch)?;
    /// }
    /// clock.set("2026-04-01T09:00:00Z".parse()?);
    ///
    /// let review = crm.forecasts().review(&ReviewQuery::new(Currency::EUR, day("2026-03-01")?, day("2026-04-01")?), None)?;
    /// let march = review.periods[0];
    /// assert_eq!((march.due.deals, march.weighted.to_string().as_str()), (3, "290.00"));
    /// assert_eq!((march.best_case.to_string(), march.committed.to_string()), ("300.00".into(), "200.00".into()));
    /// assert_eq!((march.actual.value.to_string(), march.error.to_string()), ("200.00".into(), "90.00".into()));
    /// assert!((march.accuracy.unwrap() - 0.55).abs() < 1e-12);
    /// assert_eq!((march.won.deals, march.lost.deals, march.open.deals), (1, 1, 0));
    /// assert_eq!((march.slipped.deals, march.slipped.value.to_string().as_str(), march.pushes), (1, "100.00", 2));
    /// assert!((review.calibration.brier.unwrap() - 0.04).abs() < 1e-12);
    /// assert_eq!((review.calibration.bins[8].deals, review.calibration.bins[8].actual), (1, Some(100.0)));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn review(&self, query: &ReviewQuery, as_of: Option<Timestamp>) -> Result<ForecastReview> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            let at = setting.instant(as_of)?;
            review::review(&mut Look::new(reader, setting.zone, query, at)?)
        })
    }

    /// The deals that were due in past periods and were put off, by period and in the order of their creation. Otherwise
    /// as [`Forecasts::review`], which counts them.
    pub fn slipped(&self, query: &ReviewQuery, as_of: Option<Timestamp>) -> Result<Vec<SlippedDeal>> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            let at = setting.instant(as_of)?;
            review::slipped(&mut Look::new(reader, setting.zone, query, at)?)
        })
    }

    /// The forecast that was kept with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: ForecastId) -> Result<ForecastSnapshot> {
        self.find(id)?.ok_or_else(missing)
    }

    /// The forecast that was kept with this id, unless there is none or it is deleted.
    pub fn find(&self, id: ForecastId) -> Result<Option<ForecastSnapshot>> {
        self.0.read_about(ENTITY, |reader| {
            let snapshot = load(reader, id)?.map(|stored| stored.record);
            Ok(snapshot.filter(|snapshot| snapshot.deleted_at.is_none()))
        })
    }

    /// A page of the forecasts that were kept, the newest first.
    pub fn list(&self, page: &PageRequest) -> Result<Page<ForecastSnapshot>> {
        self.0.read_about(ENTITY, |reader| store::list(reader, page))
    }

    /// The kept forecast as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    pub fn as_of(&self, id: ForecastId, at: Timestamp) -> Result<ForecastSnapshot> {
        self.0.read_about(ENTITY, |reader| {
            let stored = stored(reader, id)?;
            as_of(reader, &stored.record, stored.seq, at)
        })
    }

    /// A page of the changes of a kept forecast, newest first.
    pub fn history(&self, id: ForecastId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let stored = stored(reader, id)?;
            history_page(reader, Entity::Forecast, id.to_bytes(), stored.seq, page)
        })
    }
}

impl<C: WriteContext> Forecasts<C> {
    /// Computes a forecast and keeps it as it is now; errors as for [`Forecasts::compute`].
    pub fn create(&mut self, new: NewForecastSnapshot) -> Result<ForecastSnapshot> {
        self.0.write(|tx| snapshot::create(tx, &new))
    }

    /// Deletes a forecast that was kept. With a version, `stale_version` unless it has it.
    pub fn delete(&mut self, id: ForecastId, version: Option<u64>) -> Result<ForecastSnapshot> {
        self.0.write(|tx| snapshot::delete(tx, id, version))
    }

    /// Restores one that was deleted. With a version, `stale_version` unless it has it.
    pub fn restore(&mut self, id: ForecastId, version: Option<u64>) -> Result<ForecastSnapshot> {
        self.0.write(|tx| snapshot::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Forecasts of sales.
    pub fn forecasts(&mut self) -> Forecasts<&mut Self> {
        Forecasts::on(self)
    }
}
