//! Expressions that other layers ask of customers, in one state and at one instant.

use std::ops::Range;
use std::sync::Arc;

use super::definitions::Names;
use super::judge::Judge;
use super::memory::Memory;
use super::read::Look;
use crate::base::{Code, CustomerId, Error, Result, SegmentId, TimeZone, Timestamp};
use crate::customers;
use crate::journal::{ReadContext, UNWATCHED};
use crate::model::{LoadedModel, Model};
use crate::segment::evaluate::{Subject, evaluate, times};
use crate::segment::frame::on_all_cores;
use crate::segment::language::compile_on;
use crate::segment::plan::{Plan, Rows, Table};
use crate::store::Reader;

/// At most so many customers are asked at a time.
const PART: usize = 1 << 11;
/// At least so many, where there are as many.
const FEW: usize = 1 << 6;

/// A condition on a customer, or on the rows of one of a customer's tables.
pub(crate) struct Question {
    /// The condition; none where all rows are asked for.
    plan: Option<Arc<Plan>>,
    rows: Option<Rows>,
}

/// One state to ask, at one instant.
pub(crate) struct Inquiry<'a> {
    look: Look<'a>,
}

/// Runs `work` on the newest state that the context knows.
pub(crate) fn inquire<C: ReadContext, T>(
    context: &C,
    entity: &'static str,
    work: impl FnOnce(&Inquiry<'_>) -> Result<T>,
) -> Result<T> {
    let setting = context.setting();
    let commits = Memory::of(setting.memory)?.commits();
    context.read_about(entity, |reader| {
        let look = Look::new(reader, setting, commits)?;
        work(&Inquiry { look })
    })
}

impl Question {
    /// A condition on the customer, or with a table on its rows, all without one.
    pub(crate) fn of(reader: &dyn Reader, table: Option<Table>, expression: Option<&str>) -> Result<Self> {
        Self::by(&Names::of(reader)?, table, expression)
    }

    /// The same of what is stored, which may ask a model that is gone.
    pub(crate) fn of_stored(
        reader: &dyn Reader,
        table: Option<Table>,
        expression: Option<&str>,
    ) -> Result<Self> {
        Self::by(&Names::of_stored(reader)?, table, expression)
    }

    fn by(names: &Names<'_>, table: Option<Table>, expression: Option<&str>) -> Result<Self> {
        if table.is_none() && expression.is_none() {
            return Err(Error::field_of(Code::Required, "expression"));
        }
        let plan = expression.map(|text| names.with(|context| compile_on(table, text, context)));
        let plan = plan.transpose()?.map(Arc::new);
        let rows = table.map(|table| Rows {
            table,
            filter: plan.as_ref().map(|plan| Box::new(plan.root.clone())),
        });
        Ok(Self { plan, rows })
    }

    /// When each of the rows happened; once, without an instant, when a condition on the customer holds.
    pub(crate) fn ask(&self, subject: &Subject<'_>, at: Timestamp) -> Result<Vec<Option<Timestamp>>> {
        Ok(match (&self.rows, &self.plan) {
            (Some(rows), _) => times(rows, subject, at)?.into_iter().map(Some).collect(),
            (None, Some(plan)) if evaluate(plan, subject, at)?.truth == Some(true) => vec![None],
            (None, _) => Vec::new(),
        })
    }
}

impl Inquiry<'_> {
    /// The instant that is asked about.
    pub(crate) fn at(&self) -> Timestamp {
        self.look.setting.now
    }

    /// The business's time zone.
    pub(crate) fn zone(&self) -> &TimeZone {
        self.look.setting.zone
    }

    pub(crate) fn reader(&self) -> &dyn Reader {
        self.look.reader
    }

    /// The version of a model, ready to be asked: kept by the handle.
    pub(crate) fn loaded(&self, model: &Model) -> Result<Arc<LoadedModel>> {
        let judge = self.look.judge();
        judge
            .definitions
            .models
            .loaded(model.id, &|| LoadedModel::of(self.look.reader, model))
    }

    /// A question that is stored, asked of many; `too_deep` when more segments ask about each other in a row than may.
    pub(crate) fn question(&self, table: Option<Table>, expression: Option<&str>) -> Result<Question> {
        let question = Question::of_stored(self.look.reader, table, expression)?;
        if let Some(plan) = &question.plan {
            self.look.check_chain(plan.clone())?;
        }
        Ok(question)
    }

    /// Runs `work` on the facts of one customer; `not_found` when there is none, or it is deleted.
    pub(crate) fn about<T>(
        &self,
        customer: CustomerId,
        work: impl FnOnce(&Subject<'_>) -> Result<T>,
    ) -> Result<T> {
        let owner = self.look.ordinal(customer)?;
        if !customers::is_live(self.look.reader, owner)? {
            return Err(Error::new(Code::NotFound).with_entity("customer"));
        }
        self.look.judge().about(owner, work)
    }

    /// Everybody, deleted or not, or the members of a segment.
    pub(crate) fn group(&self, segment: Option<SegmentId>) -> Result<Vec<u32>> {
        Ok(match segment {
            Some(id) => self.look.members(id)?.iter().collect(),
            None => (1..=customers::last_ordinal(self.look.reader)?).collect(),
        })
    }

    /// What `work` makes of each of the customers, those who are deleted left out; on all cores, where threads can share
    /// the state.
    pub(crate) fn each<T: Send>(
        &self,
        owners: &[u32],
        work: impl Fn(CustomerId, &Subject<'_>) -> Result<T> + Sync,
    ) -> Result<Vec<T>> {
        self.each_among(owners, 0..owners.len(), work)
    }

    /// The same of those in some places of a list of all who are asked about.
    pub(crate) fn each_among<T: Send>(
        &self,
        all_owners: &[u32],
        places: Range<usize>,
        work: impl Fn(CustomerId, &Subject<'_>) -> Result<T> + Sync,
    ) -> Result<Vec<T>> {
        let owners = all_owners.get(places.clone()).unwrap_or_default();
        let one = |judge: &Judge<'_>, owner: u32| -> Result<Option<T>> {
            let row = customers::load_by_ordinal(judge.reader, owner)?.record;
            if row.deleted_at.is_some() {
                return Ok(None);
            }
            judge.about(owner, |subject| work(row.id, subject)).map(Some)
        };
        let all = |judge: &Judge<'_>, owners: &[u32]| -> Result<Vec<T>> {
            let found = owners.iter().map(|owner| one(judge, *owner));
            found.filter_map(Result::transpose).collect()
        };
        let judge = self.look.judge();
        // Few are shared by the cores as well.
        let size = (owners.len() / 16).clamp(FEW, PART);
        let watch = |parts: usize, _| {
            let done = places.start + (parts * size).min(owners.len());
            (judge.watch)(done, all_owners.len())
        };
        let Some(view) = self.look.reader.as_view() else {
            let mut found = Vec::new();
            for (part, owners) in owners.chunks(size).enumerate() {
                found.extend(all(&judge, owners)?);
                watch(part + 1, 0)?;
            }
            return Ok(found);
        };
        let (zone, definitions) = (judge.zone, judge.definitions);
        let parts: Vec<&[u32]> = owners.chunks(size).collect();
        let found = on_all_cores(parts.len(), &watch, |number| {
            let judge = Judge {
                reader: view,
                zone,
                definitions,
                watch: UNWATCHED,
            };
            all(&judge, parts[number])
        })?;
        Ok(found.into_iter().flatten().collect())
    }
}
