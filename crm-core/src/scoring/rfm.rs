//! Reading what RFM scores are computed from, as of an instant.

use crate::base::{Currency, Result, TimeZone, Timestamp};
use crate::journal::Watch;
use crate::model::{Exchange, Reading, rfm_inputs};
use crate::statistics::rfm::{RfmInput, RfmOptions};
use crate::store::{Reader, time_zone};

/// The inputs of all customers with an order in this currency by then.
pub(super) fn inputs(
    reader: &dyn Reader,
    watch: Watch<'_>,
    as_of: Timestamp,
    currency: Currency,
    options: &RfmOptions,
) -> Result<Vec<RfmInput>> {
    let zone = time_zone(reader)?.unwrap_or(TimeZone::UTC);
    let reading = Reading::new(reader, &zone, as_of, watch)?;
    rfm_inputs(&reading, options, &mut Exchange::Only(currency))
}
