//! The accessor for fitted models.

use super::purchases::Reading;
use super::store::{self, ENTITY, load, load_live, missing};
use super::{
    Model, ModelComparison, ModelHoldoutReport, ModelQuery, ModelSpec, NewModel, clusters, clv, compare,
    holdout, lifecycle, propensity, rfm,
};
use crate::base::{ModelId, Page, PageRequest, Result, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Tx, WriteContext, history_page};

/// Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely
/// they do something within so many days, and whom they are like; from [`Crm::models`](crate::Crm::models), a snapshot or a transaction.
///
/// Each fit adds a version to a name, of which nothing changes any more. The current version, the pinned one or else the
/// newest that is no back-test, says what expressions of segments ask: `p_alive < 0.3 AND clv > 500` asks the model called `clv`,
/// `p_alive('online') < 0.3` another. A score is computed when it is asked for, by the civil day in the file's time zone;
/// memberships follow in the commit that changes an order, and as days pass.
///
/// ```
/// use crm_core::{
///     ClvSpec, Column, Crm, Currency, ImportOptions, ManualClock, ModelParameters, NewModel, NewSegment, OpenOptions,
///     OrderMapping, PageRequest, ScoreQuery, ScoreValues, Timestamp, clv::PurchaseModel,
/// };
/// let clock = ManualClock::at("1998-07-01T09:00:00Z")?;
/// let crm = OpenOptions::new().clock(clock).in_memory()?;
/// // The CDNOW sample: the purchases of 2,357 customers from January 1997 to June 1998.
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
///
/// // By what was known after nine months; the parameters are those that Fader, Hardie and Lee published.
/// let then: Timestamp = "1997-09-30T23:59:59Z".parse()?;
/// let model = crm.models().fit(NewModel::clv(ClvSpec::new(Currency::USD)).as_of(then))?;
/// let ModelParameters::Clv(parameters) = &model.parameters else { unreachable!() };
/// let PurchaseModel::BgNbd(found) = parameters.purchases else { unreachable!() };
/// let figures = [found.r, found.alpha, found.a, found.b].map(|figure| format!("{figure:.3}"));
/// assert_eq!(figures, ["0.243", "4.414", "0.793", "2.426"]);
///
/// // What it says of everybody now, and of whom an expression is true.
/// let (mut scores, mut page) = (Vec::new(), PageRequest::first(1_000));
/// loop {
///     let found = crm.models().scores("clv", &ScoreQuery::default(), &page)?;
///     scores.extend(found.items);
///     let Some(next) = found.next else { break };
///     page = PageRequest::after(1_000, next);
/// }
/// let is_slipping = |score: &&crm_core::ModelScore| match &score.values {
///     ScoreValues::Clv(values) => values.probability_alive < 0.3 && values.lifetime_value > 5.0,
///     _ => false,
/// };
/// let slipping = crm.segments().create(NewSegment::live("Slipping", "p_alive < 0.3 AND clv > 5"))?;
/// assert_eq!(crm.segments().count(slipping.id)?, scores.iter().filter(is_slipping).count() as u64);
/// # Ok::<(), Box<dyn std::error::Error>>(())
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

    /// The same as a value.
    pub(crate) fn into_context(self) -> C {
        self.0
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

    /// The current version of a name: the pinned one, else the newest. A back-test, which was fitted as of more than a day
    /// before, is current only where the name has nothing else. None when the name has no version.
    pub fn current(&self, name: &str) -> Result<Option<Model>> {
        self.0.read_about(ENTITY, |reader| store::current(reader, name))
    }

    /// The versions of a name side by side: what each expects of the last days of the present data, by what was before
    /// them, and what became of it. A version that was fitted to some of those days says so. Versions of BG/BB count the
    /// occasions that were used, others days with a purchase: their figures compare among their like.
    ///
    /// Errors: `not_found` when the name has no model; `wrong_kind` with `name` unless it is one of lifetime value;
    /// `out_of_range` for days that cannot be, and for fewer than the longest occasion of these versions.
    pub fn compare(&self, name: &str, holdout_days: u32) -> Result<Vec<ModelComparison>> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            let reading = Reading::new(reader, setting.zone, setting.now, setting.watch)?;
            compare::compare(&reading, name, holdout_days)
        })
    }

    /// What the current version of a name was asked for, fitted to all days but the last ones, beside what became of those:
    /// the figures of the three plots by which such models are judged, tracking, frequency and conditional expectation
    /// (P. Fader, B. Hardie, K. Lee, 2005). Nothing is kept of it; [`Reports::holdout_page`](crate::Reports::holdout_page)
    /// draws it. It takes every order there is.
    ///
    /// Errors: those of [`Models::compare`]; `too_few` and `not_converged` under `holdout_days`.
    pub fn holdout(&self, name: &str, holdout_days: u32) -> Result<ModelHoldoutReport> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            let reading = Reading::new(reader, setting.zone, setting.now, setting.watch)?;
            holdout::report(&reading, name, holdout_days)
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
    Clv(Box<clv::Columns>),
    Propensity(Box<propensity::Columns>),
    Clusters(clusters::Columns),
}

impl<C: WriteContext> Models<C> {
    /// Fits a model to the orders of all customers, one of propensity also to their interactions and contracts, and keeps
    /// it as the next version of its name.
    ///
    /// On a handle it reads one state and fits to that while others write; what it found is one small write. It holds
    /// columns of figures, not records: about 60 bytes a customer, of propensity 400 and for each cutoff, of 250,000 such
    /// rows at most. Orders count as for profiles: not deleted and not cancelled, by their civil day; money is net of
    /// refunds and returns.
    ///
    /// Live segments that ask the name are evaluated anew at each read until everybody was looked at again, by `settle` or
    /// `build` of segments at once, or by the writes that follow; so it is after a refit, a pin, a roll-back and a new rate.
    ///
    /// Errors: `not_found` with both currencies when the rate of an order is missing; `inconsistent` with `name` when the
    /// models of that name are of another kind; `out_of_range` for an option that cannot be, and an `as_of` that is yet to
    /// come; `not_converged`, and `too_few` when there is nothing to find. A propensity needs at least ten who did what it
    /// is about and ten who did not among those learnt from, and one of each among those held out; clusters need as many
    /// different customers. `unknown_reference` for a feature, product, category or contract field that is none,
    /// `wrong_type` for a contract field that is no date, `already_exists` for a feature that is named twice, `required` and
    /// `inconsistent` for an outcome of a product that names neither a product nor a category, or both. Of covariates,
    /// which only BG/NBD has (`inconsistent` with `spec.purchase_model`): `unknown_reference` and `wrong_type` for a field,
    /// `already_exists` for one that is named twice, `too_many` for more than 32, `not_converged` with `covariates[0]` for
    /// one that is the same for all. BG/BB looks at 36,525 occasions of a customer at most (`out_of_range` with
    /// `spec.unit_days`).
    pub fn fit(&mut self, new: NewModel) -> Result<Model> {
        let NewModel { name, spec, as_of } = new;
        self.fit_version(&name, spec, as_of)
    }

    /// Fits what the current version of a name was asked for anew, as its next version, which is the current one unless
    /// another is pinned, or it is a back-test; the errors of [`Models::fit`], and `not_found` when the name has no model.
    pub fn refit(&mut self, name: &str, as_of: Option<Timestamp>) -> Result<Model> {
        let current = self
            .0
            .read_about(ENTITY, |reader| store::current_or_missing(reader, name))?;
        let spec = current.spec;
        self.fit_version(name, spec, as_of)
    }

    fn fit_version(&mut self, name: &str, mut spec: ModelSpec, as_of: Option<Timestamp>) -> Result<Model> {
        let setting = self.0.setting();
        let about = |error: crate::base::Error| error.with_entity(ENTITY);
        let at = setting.instant(as_of).map_err(about)?;
        match &mut spec {
            ModelSpec::Rfm(spec) => spec.check(),
            ModelSpec::Clv(spec) => spec.clean(),
            ModelSpec::Propensity(spec) => spec.check(),
            ModelSpec::Clusters(spec) => spec.check(),
        }
        .map_err(|error| about(error.under("spec")))?;
        let (columns, last) = self.0.read_about(ENTITY, |reader| {
            lifecycle::clean_name(reader, name, &spec)?;
            let reading = Reading::new(reader, setting.zone, at, setting.watch)?;
            let columns = match &spec {
                ModelSpec::Rfm(spec) => Columns::Rfm(rfm::Columns::read(&reading, spec)?),
                ModelSpec::Clv(spec) => {
                    clv::check_fields(reader, &spec.covariates)?;
                    let asked = clv::Asked {
                        counting: spec.counting(),
                        holdout_days: spec.holdout_days,
                        covariates: &spec.covariates,
                        currency: Some(spec.currency),
                    };
                    Columns::Clv(Box::new(clv::Columns::read(&reading, &asked)?))
                }
                ModelSpec::Propensity(spec) => {
                    let columns = propensity::Columns::read(&reading, spec)?;
                    Columns::Propensity(Box::new(columns))
                }
                ModelSpec::Clusters(spec) => Columns::Clusters(clusters::Columns::read(&reading, spec)?),
            };
            Ok((columns, reading.last))
        })?;
        let go_on = || (setting.watch)(last, last);
        let fitted = match (&spec, &columns) {
            (ModelSpec::Rfm(spec), Columns::Rfm(columns)) => rfm::fit(spec, columns),
            (ModelSpec::Clv(spec), Columns::Clv(columns)) => clv::fit(spec, columns, &go_on),
            (ModelSpec::Propensity(spec), Columns::Propensity(columns)) => {
                propensity::fit(spec, columns, &go_on)
            }
            (ModelSpec::Clusters(spec), Columns::Clusters(columns)) => clusters::fit(spec, columns, &go_on),
            _ => Err(crate::base::Code::Internal.into()),
        }
        .map_err(about)?;
        go_on().map_err(about)?;
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

    /// Pins the version before the current one, and returns it: what is fitted later becomes the current one only after
    /// [`Models::unpin`]. `not_found` when the name has no model, `illegal_state` when there is no version before.
    pub fn roll_back(&mut self, name: &str) -> Result<Model> {
        self.0.write(|tx| lifecycle::roll_back(tx, name))
    }

    /// Deletes a version for good; its number is never given again. With a record's version, `stale_version` unless it has that.
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
