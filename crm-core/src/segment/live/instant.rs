//! The instant of segments: that of the clock, but never before one by which memberships are stored already. And with it
//! the first instant at which anybody has to be looked at, so that a write before it need not look for who that is.
//!
//! A clock that is set back would find flips stored that lie ahead of it, and nobody who looks at those customers again.
//! So time stands still for segments until the clock is where it was.

use crate::base::{Result, Timestamp};
use crate::journal::Tx;
use crate::store::key::{parts, time_of};
use crate::store::table::{META, WAKE};
use crate::store::{Bytes, Key, Reader, Run};

/// What is kept of the time.
#[derive(Debug, Clone, Copy)]
struct Mark {
    /// The greatest instant by which something is stored.
    settled: Timestamp,
    /// No wake lies before.
    first: Timestamp,
}

impl Mark {
    fn key() -> Key {
        Key::of(&META).text("segments_settled")
    }

    fn read(reader: &dyn Reader) -> Result<Self> {
        let Some(row) = reader.get(Self::key().as_bytes())? else {
            return Ok(Self {
                settled: Timestamp::MIN,
                first: Timestamp::MAX,
            });
        };
        let [settled, first] = parts(&row, 0, [6, 6])?;
        Ok(Self {
            settled: time_of(settled),
            first: time_of(first),
        })
    }

    fn row(self) -> Bytes {
        Key::of(&WAKE).time(self.settled).time(self.first).as_bytes()[1..].into()
    }
}

/// The instant of segments in this state, where the clock says `now`.
pub(super) fn of(reader: &dyn Reader, now: Timestamp) -> Result<Timestamp> {
    Ok(Mark::read(reader)?.settled.max(now))
}

/// That of a transaction.
pub(super) fn now(tx: &Tx<'_>) -> Result<Timestamp> {
    of(tx, tx.now())
}

/// Remembers that something is stored as it is at `at`.
pub(super) fn keep(tx: &mut Tx<'_>, at: Timestamp) -> Result<()> {
    let mark = Mark::read(tx)?;
    if mark.settled < at {
        tx.put(Mark::key(), Mark { settled: at, ..mark }.row());
    }
    Ok(())
}

/// The instant of a transaction, and whether somebody has to be looked at by now.
pub(super) fn now_and_due(tx: &Tx<'_>) -> Result<(Timestamp, bool)> {
    let mark = Mark::read(tx)?;
    let now = mark.settled.max(tx.now());
    Ok((now, mark.first <= now))
}

/// Remembers that there is a wake at `at`.
pub(super) fn wake_at(tx: &mut Tx<'_>, at: Timestamp) -> Result<()> {
    let mark = Mark::read(tx)?;
    if at < mark.first {
        tx.put(Mark::key(), Mark { first: at, ..mark }.row());
    }
    Ok(())
}

/// Remembers that this is the first wake; none where there is none.
pub(super) fn first_is(tx: &mut Tx<'_>, first: Option<Timestamp>) -> Result<()> {
    let mark = Mark::read(tx)?;
    let first = first.unwrap_or(Timestamp::MAX);
    if first != mark.first {
        tx.put(Mark::key(), Mark { first, ..mark }.row());
    }
    Ok(())
}

/// The mark after everybody whose orders are written elsewhere is looked at from now on. No later instant is before that, so
/// nobody is woken by time at the very instant.
pub(super) fn woken(reader: &dyn Reader, now: Timestamp) -> Result<Run> {
    let mark = Mark::read(reader)?;
    let settled = mark.settled.max(now);
    let first = mark.first.min(settled);
    let mut run = Run::default();
    run.put(Mark::key().as_bytes(), &Mark { settled, first }.row())?;
    Ok(run)
}

/// Whether a wake at `at` would be looked for.
pub(super) fn is_known(reader: &dyn Reader, at: Timestamp) -> Result<bool> {
    Ok(Mark::read(reader)?.first <= at)
}
