//! The instant of segments: that of the clock, but never before one by which memberships are stored already.
//!
//! A clock that is set back would find flips stored that lie ahead of it, and nobody who looks at those customers again.
//! So time stands still for segments until the clock is where it was.

use crate::base::{Result, Timestamp};
use crate::journal::Tx;
use crate::store::key::{parts, time_of};
use crate::store::table::{META, WAKE};
use crate::store::{Key, Reader};

fn key() -> Key {
    Key::of(&META).text("segments_settled")
}

/// The greatest instant by which something is stored.
fn settled(reader: &dyn Reader) -> Result<Option<Timestamp>> {
    let row = reader.get(key().as_bytes())?;
    row.map(|row| Ok(time_of(parts(&row, 0, [6])?[0]))).transpose()
}

/// The instant of segments in this state, where the clock says `now`.
pub(super) fn of(reader: &dyn Reader, now: Timestamp) -> Result<Timestamp> {
    Ok(settled(reader)?.map_or(now, |settled| settled.max(now)))
}

/// That of a transaction.
pub(super) fn now(tx: &Tx<'_>) -> Result<Timestamp> {
    of(tx, tx.now())
}

/// Remembers that something is stored as it is at `at`.
pub(super) fn keep(tx: &mut Tx<'_>, at: Timestamp) -> Result<()> {
    if settled(tx)?.is_none_or(|settled| settled < at) {
        tx.put(key(), &Key::of(&WAKE).time(at).as_bytes()[1..]);
    }
    Ok(())
}
