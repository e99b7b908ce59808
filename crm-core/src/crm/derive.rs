//! Keeps everything derived up to date, in the transaction that changes what it is derived from.

use crate::base::Result;
use crate::journal::Tx;
use crate::{profile, sales, segment};

/// Brings what time has changed up to date.
pub(super) fn begin(tx: &mut Tx<'_>) -> Result<()> {
    segment::settle_some(tx)
}

/// Brings derived rows up to date with what the transaction touched since the last call.
pub(super) fn derive(tx: &mut Tx<'_>) -> Result<()> {
    let touched = tx.take_touched();
    if touched.is_empty() {
        return Ok(());
    }
    sales::follow(tx, &touched)?;
    let profiles = profile::derive(tx, &touched)?;
    segment::derive(tx, &touched, profiles)
}
