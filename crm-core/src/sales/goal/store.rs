//! Where goals are kept: their row by id, and the way to it by period, measure, and whose they are, which keeps goals
//! unique and lists them.

use super::{Goal, GoalQuery};
use crate::base::{Code, Error, GoalId, Page, PageRequest, Result, Timestamp};
use crate::journal::listing::{self, Walk};
use crate::journal::{Entity, Past, Record, Stored};
use crate::sales::period::PeriodLength;
use crate::sales::scope::DealValue;
use crate::store::table::{GOAL, GOAL_PERIOD};
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

pub(super) const ENTITY: &str = "goal";

impl Row for Stored<Goal> {
    const TABLE: &'static Table = &GOAL;
}

impl Record for Goal {
    const ENTITY: Entity = Entity::Goal;

    fn id(&self) -> [u8; 16] {
        self.id.to_bytes()
    }

    fn version(&mut self) -> &mut u64 {
        &mut self.version
    }

    fn updated_at(&mut self) -> &mut Timestamp {
        &mut self.updated_at
    }

    fn deleted_at(&self) -> Option<Timestamp> {
        self.deleted_at
    }
}

fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity(ENTITY)
}

pub(super) fn row_key(id: GoalId) -> Key {
    Key::of(&GOAL).id(id)
}

/// Where the one goal of this kind that is not deleted is found: by the length and the first day of its period, whose it
/// is, and what counts.
pub(super) fn period_key(goal: &Goal) -> Key {
    let length = match goal.period.length {
        PeriodLength::Month => 0,
        PeriodLength::Quarter => 1,
        PeriodLength::Year => 2,
    };
    let value = match goal.value {
        DealValue::Amount => 0,
        DealValue::Yearly => 1,
        DealValue::FirstYear => 2,
    };
    let (whose, name) = match (&goal.team, &goal.owner) {
        (None, None) => (0, ""),
        (Some(team), _) => (1, team.as_str()),
        (None, Some(owner)) => (2, owner.as_str()),
    };
    let starts_on = goal.period.starts_on.to_julian_day().cast_unsigned() ^ (1 << 31);
    let period = Key::of(&GOAL_PERIOD).u8(length).u32(starts_on);
    period.u8(value).u8(whose).text(name)
}

/// The stored goal, deleted or not; `None` when there never was one.
pub(super) fn load(reader: &dyn Reader, id: GoalId) -> Result<Option<Stored<Goal>>> {
    let row = reader.get(row_key(id).as_bytes())?;
    row.map(|row| decode(&row)).transpose()
}

/// A page of the goals that are not deleted, by the length and the first day of their period.
pub(super) fn list(reader: &dyn Reader, query: &GoalQuery, page: &PageRequest) -> Result<Page<Goal>> {
    let all = Key::of(&GOAL_PERIOD);
    listing::page(reader, &all, all.range(), Walk::Forward, page, |_, id| {
        let id = GoalId::from_bytes(id.try_into().map_err(|_| corrupt())?);
        let goal = load(reader, id)?.ok_or_else(corrupt)?.record;
        Ok(Some(goal).filter(|goal| query.matches(goal)))
    })
}

/// The goals that the query asks for, as they were known at an instant, in the order of the list.
pub(super) fn known_at(reader: &dyn Reader, query: &GoalQuery, at: Timestamp) -> Result<Vec<Goal>> {
    let (mut past, mut goals) = (Past::new(reader), Vec::new());
    for row in reader.scan(Key::of(&GOAL).range())? {
        let Stored { seq, record } = decode::<Stored<Goal>>(&row?.1)?;
        let state = past.state(&record, seq, at)?;
        goals.extend(state.filter(|goal| query.matches(goal)));
    }
    goals.sort_by_cached_key(|goal| period_key(goal).into_bytes());
    Ok(goals)
}

/// The index rows that a goal's row implies.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let goal = decode::<Stored<Goal>>(row)?.record;
    let id = key.get(1..).unwrap_or_default();
    let live = goal.deleted_at.is_none();
    Ok(live
        .then(|| (period_key(&goal).into_bytes(), id.into()))
        .into_iter()
        .collect())
}
