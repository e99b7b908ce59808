//! The accessor for fitted models.

use super::store::{self, ENTITY, load, load_live, missing};
use super::{
    Model, ModelComparison, ModelQuery, ModelScore, ModelSpec, NewModel, clv, compare, lifecycle, rfm, score,
};
use crate::base::{CustomerId, ModelId, Page, PageRequest, Result, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Tx, WriteContext, history_page};
use crate::sales::rate::RateTable;

/// Fitted models: whether customers will come back, how often and for how much, and RFM with edges that stay; from
/// [`Crm::models`](crate::Crm::models), a snapshot or a transaction.
///
/// Each fit adds a version to a name, of which nothing changes any more. The current version, the pinned one or else the
/// newest, says what expressions of segments ask: `p_alive < 0.3 AND clv > 500` asks the model called `clv`,
/// `p_alive('online') < 0.3` another. A score is computed when it is asked for, by the civil day in the file's time zone;
/// memberships follow in the commit that changes an order, and as days pass.
///
/// ```
/// use crm_core::{ClvSpec, Clock, Crm, Currency, ManualClock, NewCustomer, NewModel, NewOrder, NewOrderLine, NewSegment};
/// use crm_core::{OpenOptions, PageRequest, ScoreValues};
/// use std::time::Duration;
/// let clock = ManualClock::at("2026-01-01T09:00:00Z")?;
/// let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
/// let day = Duration::from_secs(86_400);
/// // Sixty customers: the n-th comes every 5 + n % 9 days, and after n / 2 times never again.
/// let mut customers = Vec::new();
/// for n in 0..60_u64 {
///     let customer = crm.customers().create(NewCustomer::person("A customer"))?.id;
///     for time in 0..=(n / 2) {
///         let at = clock.now().saturating_add(day * u32::try_from((n % 7) + time * (5 + n % 9)).unwrap());
///         let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, i64::try_from(10 + (n * 7 + time * 3) % 40).unwrap())]);
///         crm.orders().create(order.customer(customer).placed_at(at))?;
///     }
///     customers.push(customer);
/// }
/// clock.advance(day * 120);
/// let model = crm.models().fit(NewModel::clv(ClvSpec::new(Currency::EUR)))?;
/// assert_eq!((model.name.as_str(), model.number, model.customers), ("clv", 1, 60));
///
/// let score = crm.models().score("clv", customers[9])?.unwrap();
/// assert_eq!(score.model.id, model.id);
/// let ScoreValues::Clv(values) = score.values else { unreachable!() };
/// assert_eq!(values.history.frequency, 4);
/// let gone = crm.segments().create(NewSegment::live("Gone", "p_alive < 0.3"))?;
/// let is_gone = crm.segments().contains(gone.id, customers[9])?;
/// assert_eq!(is_gone, values.probability_alive < 0.3);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Models<C>(C);

impl<C> Models<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::models`](crate::Crm::models) and its kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }

    /// What it works on.
    pub(crate) fn context(&self) -> &C {
        &self.0
    }
}

impl<C: ReadContext> Models<C> {
    /// The version with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: ModelId) -> Result<Model> {
        self.0
            .read_about(ENTITY, |reader| Ok(load_live(reader, id)?.record))
    }

    /// The version with this id, unless there is none or it is deleted.
    pub fn find(&self, id: ModelId) -> Result<Option<Model>> {
        self.0.read_about(ENTITY, |reader| {
            let model = load(reader, id)?.map(|stored| stored.record);
            Ok(model.filter(|model| model.deleted_at.is_none()))
        })
    }

    /// A page of the versions that the query asks for, in the order of their fits.
    pub fn list(&self, query: &ModelQuery, page: &PageRequest) -> Result<Page<Model>> {
        self.0
            .read_about(ENTITY, |reader| store::list(reader, query, page))
    }

    /// The current version of a name: the pinned one, else the newest; none when the name has no version.
    pub fn current(&self, name: &str) -> Result<Option<Model>> {
        self.0.read_about(ENTITY, |reader| store::current(reader, name))
    }

    /// What the current version of a name says of a customer now, by the orders, refunds and cancellations up to now;
    /// none of a customer without a purchase. A lifetime value comes with an interval, the same for the same model.
    ///
    /// Errors: `not_found` when the name has no model, or the customer is none or deleted; `not_found` with both
    /// currencies when the rate of an order is missing.
    pub fn score(&self, name: &str, customer_id: CustomerId) -> Result<Option<ModelScore>> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            score::score(reader, setting.zone, setting.now, name, customer_id)
        })
    }

    /// The versions of a name side by side: what each expects of the last days of the present data, by what was before
    /// them, and what became of it. A version that was fitted to some of those days says so.
    ///
    /// Errors: `not_found` when the name has no model; `wrong_type` unless it is one of lifetime value; `out_of_range`
    /// for days that cannot be.
    pub fn compare(&self, name: &str, holdout_days: u32) -> Result<Vec<ModelComparison>> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            compare::compare(reader, setting.zone, setting.now, name, holdout_days)
        })
    }

    /// A page of the version's changes, newest first: its fit, and when it was pinned.
    pub fn history(&self, id: ModelId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let stored = load(reader, id)?.ok_or_else(missing)?;
            history_page(reader, Entity::Model, id.to_bytes(), stored.seq, page)
        })
    }
}

/// What was read to be fitted.
enum Columns {
    Rfm(rfm::Columns),
    Clv(clv::Columns),
}

impl<C: WriteContext> Models<C> {
    /// Fits a model to the orders of all customers, and keeps it as the next version of its name.
    ///
    /// On a handle it reads one state and fits to that while others write; what it found is one small write. It holds
    /// columns of figures, not records: about 60 bytes a customer. Orders count as for profiles: not deleted and not
    /// cancelled, by their civil day; money is net of refunds and returns.
    ///
    /// Errors: `not_found` with both currencies when the rate of an order is missing; `inconsistent` with `name` when the
    /// models of that name are of another kind; `too_few` and `not_converged` when there is nothing to find;
    /// `out_of_range` for an option that cannot be, and an `as_of` that is yet to come.
    pub fn fit(&mut self, new: NewModel) -> Result<Model> {
        let NewModel { name, spec, as_of } = new;
        self.fit_version(&name, spec, as_of)
    }

    /// Fits what the newest version of a name was asked for anew, as its next version; the errors of
    /// [`Models::fit`], and `not_found` when the name has no model.
    pub fn refit(&mut self, name: &str, as_of: Option<Timestamp>) -> Result<Model> {
        let spec = self.0.read_about(ENTITY, |reader| {
            let versions = store::versions(reader, name)?;
            let live = versions
                .iter()
                .rfind(|version| version.state != store::State::Deleted);
            let newest = live.ok_or_else(missing)?;
            Ok(load_live(reader, newest.id)?.record.spec)
        })?;
        self.fit_version(name, spec, as_of)
    }

    fn fit_version(&mut self, name: &str, spec: ModelSpec, as_of: Option<Timestamp>) -> Result<Model> {
        let setting = self.0.setting();
        let about = |error: crate::base::Error| error.with_entity(ENTITY);
        let at = setting.instant(as_of).map_err(about)?;
        match &spec {
            ModelSpec::Rfm(spec) => spec.check(),
            ModelSpec::Clv(spec) => spec.check(),
        }
        .map_err(|error| about(error.under("spec")))?;
        let columns = self.0.read_about(ENTITY, |reader| {
            lifecycle::clean_name(reader, name, &spec)?;
            Ok(match &spec {
                ModelSpec::Rfm(spec) => Columns::Rfm(rfm::Columns::read(reader, setting.zone, at, spec)?),
                ModelSpec::Clv(spec) => {
                    let mut rates = RateTable::new(spec.currency, Timestamp::MAX);
                    let holdout = spec.holdout_days;
                    let columns = clv::Columns::read(reader, setting.zone, at, holdout, Some(&mut rates))?;
                    Columns::Clv(columns)
                }
            })
        })?;
        let fitted = match (&spec, &columns) {
            (ModelSpec::Rfm(spec), Columns::Rfm(columns)) => rfm::fit(spec, columns),
            (ModelSpec::Clv(spec), Columns::Clv(columns)) => clv::fit(spec, columns),
            _ => Err(crate::base::Code::Internal.into()),
        }
        .map_err(about)?;
        self.0.write(|tx| lifecycle::create(tx, name, &spec, at, &fitted))
    }

    /// Makes a version the current one of its name until it is unpinned, whatever is fitted later.
    pub fn pin(&mut self, id: ModelId) -> Result<Model> {
        self.0.write(|tx| lifecycle::pin(tx, id))
    }

    /// Takes the pin of a name away, so that its newest version is the current one; nothing where none is pinned.
    pub fn unpin(&mut self, name: &str) -> Result<()> {
        self.0.write(|tx| lifecycle::unpin(tx, name))
    }

    /// Pins the version before the current one, and returns it. `not_found` when the name has no model, `illegal_state`
    /// when there is no version before.
    pub fn roll_back(&mut self, name: &str) -> Result<Model> {
        self.0.write(|tx| lifecycle::roll_back(tx, name))
    }

    /// Deletes a version; its number is never given again. With a record's version, `stale_version` unless it has that.
    ///
    /// `in_use` while it is pinned, and while it is the current version of a name that a live segment asks.
    pub fn delete(&mut self, id: ModelId, version: Option<u64>) -> Result<Model> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }
}

impl Tx<'_> {
    /// Fitted models.
    pub fn models(&mut self) -> Models<&mut Self> {
        Models::on(self)
    }
}
