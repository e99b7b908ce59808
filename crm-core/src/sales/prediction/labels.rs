//! What is known of a deal for predictions.

use minicbor::{Decode, Encode};

use super::{Prediction, PredictorField};
use crate::base::{Result, StageId};
use crate::customers::{self, CustomerKind};
use crate::sales::deal::Deal;
use crate::sales::pipeline::{DealStatus, Pipeline};
use crate::statistics::learn::BayesLabel;
use crate::store::Reader;

/// A field and its value. A field with several values, such as tags, comes several times.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(array)]
pub(in crate::sales) struct Label {
    #[n(0)]
    pub(super) field: PredictorField,
    #[n(1)]
    pub(super) value: String,
}

impl Label {
    /// The label as the statistics have it.
    pub(super) fn named(&self) -> BayesLabel {
        BayesLabel::new(self.field.number().to_string(), self.value.clone())
    }
}

/// The labels of a deal by the fields that its pipeline looks at, in their order.
pub(in crate::sales) fn labels_of(
    reader: &dyn Reader,
    prediction: Option<&Prediction>,
    deal: &Deal,
    customer: u32,
) -> Result<Vec<Label>> {
    let mut labels = Vec::new();
    let Some(prediction) = prediction else {
        return Ok(labels);
    };
    let mut loaded = None;
    for field in PredictorField::ALL {
        if !prediction.fields.contains(&field) {
            continue;
        }
        let own = match field {
            PredictorField::Source => Some(&deal.source),
            PredictorField::Campaign => Some(&deal.campaign),
            PredictorField::Owner => Some(&deal.owner),
            PredictorField::Team => Some(&deal.team),
            PredictorField::Country
            | PredictorField::Kind
            | PredictorField::Tags
            | PredictorField::Language => None,
        };
        if let Some(own) = own {
            labels.extend(own.clone().map(|value| Label { field, value }));
            continue;
        }
        let customer = match &mut loaded {
            Some(customer) => customer,
            none => none.insert(customers::load_by_ordinal(reader, customer)?.record),
        };
        let values = match field {
            PredictorField::Country => {
                let address = customer.addresses.first();
                address
                    .and_then(|address| address.country.clone())
                    .into_iter()
                    .collect()
            }
            PredictorField::Kind => vec![
                match customer.kind {
                    CustomerKind::Person => "person",
                    CustomerKind::Organization => "organization",
                }
                .to_owned(),
            ],
            PredictorField::Language => customer.language.clone().into_iter().collect(),
            _ => customer.tags.clone(),
        };
        labels.extend(values.into_iter().map(|value| Label { field, value }));
    }
    labels.sort();
    labels.dedup();
    Ok(labels)
}

/// The open stage of its pipeline in which the deal is, or was last.
pub(super) fn reached(pipeline: &Pipeline, deal: &Deal) -> Option<StageId> {
    let stages = deal.moves.iter().rev().map(|step| step.to_stage_id);
    stages
        .into_iter()
        .find(|id| pipeline.kind_of(*id) == Some(DealStatus::Open))
}

/// The open stages of a pipeline, in their order.
pub(super) fn open_stages(pipeline: &Pipeline) -> Vec<StageId> {
    let open = pipeline
        .stages
        .iter()
        .filter(|stage| stage.kind == DealStatus::Open);
    open.map(|stage| stage.id).collect()
}

/// The place among them of a stage that the pipeline has or had.
pub(super) fn place_of(pipeline: &Pipeline, open: &[StageId], id: StageId) -> Option<usize> {
    let now = pipeline.stage_now(id)?.id;
    open.iter().position(|stage| *stage == now)
}
