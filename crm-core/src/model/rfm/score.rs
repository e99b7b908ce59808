//! What a model of RFM says of a customer on a day.

use serde::{Deserialize, Serialize};
use time::Date;

use super::fit::RfmMeasures;
use super::{RfmParameters, RfmSpec};
use crate::base::CustomerId;
use crate::model::purchases::PurchaseTally;
use crate::statistics::rfm::{RfmEdges, RfmInput, RfmScore};

/// What a model of RFM says of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RfmModelScore {
    /// The scores, and what they were computed from.
    pub score: RfmScore,
    /// The edges between the scores.
    pub edges: RfmEdges,
}

/// What a model of RFM says on a day.
pub(crate) fn rfm_values(
    spec: &RfmSpec,
    parameters: &RfmParameters,
    customer_id: CustomerId,
    purchases: &PurchaseTally,
    today: Date,
) -> RfmScore {
    let RfmMeasures {
        recency_days,
        frequency,
        monetary,
    } = RfmMeasures::of(purchases, today, &spec.options);
    let input = RfmInput {
        customer_id,
        recency_days,
        frequency,
        monetary,
    };
    let scores = parameters.edges.scores(&input);
    let segment = spec.options.grid.name_of(scores).unwrap_or_default().to_owned();
    RfmScore {
        input,
        scores,
        segment,
    }
}
