//! Reading what RFM scores are computed from, as of an instant.

use crate::base::{Currency, Result, TimeZone, Timestamp};
use crate::model::{Exchange, rfm_inputs};
use crate::statistics::rfm::{RfmInput, RfmOptions};
use crate::store::{Reader, time_zone};

/// The inputs of all customers with an order in this currency by then.
pub(super) fn inputs(
    reader: &dyn Reader,
    as_of: Timestamp,
    currency: Currency,
    options: &RfmOptions,
) -> Result<Vec<RfmInput>> {
    let zone = time_zone(reader)?.unwrap_or(TimeZone::UTC);
    rfm_inputs(reader, &zone, as_of, options, &mut Exchange::Only(currency))
}
