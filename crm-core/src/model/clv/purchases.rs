//! A model of when customers buy, the same for all or with a rate that covariates move.

use super::ClvParameters;
use crate::base::{Code, Error, Result};
use crate::statistics::clv::{CovariateBgNbd, ModelFit, PurchaseHistories, PurchaseModel, PurchaseModelKind};
use crate::statistics::learn::fill_with_mean;
use crate::statistics::numeric::GoOn;

/// When customers buy and leave.
pub(in crate::model) enum ClvPurchases {
    /// Alike for all.
    Same(PurchaseModel),
    /// By what is known of each.
    Own(CovariateBgNbd),
}

impl ClvPurchases {
    /// What was found before.
    pub(in crate::model) fn of(parameters: &ClvParameters) -> Self {
        let effects = &parameters.covariates;
        match parameters.purchases {
            PurchaseModel::BgNbd(base) if !effects.is_empty() => Self::Own(CovariateBgNbd {
                base,
                weights: effects.iter().map(|effect| effect.weight).collect(),
                means: effects.iter().map(|effect| effect.mean).collect(),
            }),
            same => Self::Same(same),
        }
    }

    /// Fits one, as long as it may go on; a covariate has a value a customer, which is no number where it is not known.
    ///
    /// Errors: those of the models; about a covariate, with `covariates[0]`; `out_of_range` for `unit_days` where the
    /// oldest customer has seen more occasions than BG/BB looks at.
    pub(in crate::model) fn fit(
        kind: PurchaseModelKind,
        purchases: &PurchaseHistories,
        covariates: &[Vec<f64>],
        go_on: GoOn<'_>,
    ) -> Result<(Self, ModelFit)> {
        if covariates.is_empty() {
            let (model, fit) =
                PurchaseModel::fit_while(kind, purchases, go_on).map_err(|error| match error.field() {
                    // More occasions than any model looks at.
                    Some("age") => Error::field_of(Code::OutOfRange, "spec.unit_days"),
                    _ => error,
                })?;
            return Ok((Self::Same(model), fit));
        }
        let mut columns = covariates.to_vec();
        for column in &mut columns {
            fill_with_mean(column);
        }
        let (model, fit) = CovariateBgNbd::fit_while(purchases, &columns, go_on).map_err(|error| {
            let place = error.field().and_then(|field| field.strip_prefix("columns"));
            match place.map(|place| format!("covariates{place}")) {
                Some(field) => error.with_field(field),
                None => error,
            }
        })?;
        Ok((Self::Own(model), fit))
    }

    /// The model of all, or of a customer in the mean of all covariates.
    pub(in crate::model) fn base(&self) -> PurchaseModel {
        match self {
            Self::Same(model) => *model,
            Self::Own(model) => PurchaseModel::BgNbd(model.base),
        }
    }

    /// The model of a customer with these values of the covariates.
    pub(in crate::model) fn own(&self, values: &[f64]) -> PurchaseModel {
        match self {
            Self::Same(model) => *model,
            Self::Own(model) => PurchaseModel::BgNbd(model.of_customer(values)),
        }
    }

    /// The models of so many customers.
    pub(in crate::model) fn each(
        &self,
        customers: usize,
        covariates: &[Vec<f64>],
    ) -> Result<Vec<PurchaseModel>> {
        match self {
            Self::Same(model) => Ok(vec![*model; customers]),
            Self::Own(model) => model.models(covariates),
        }
    }

    /// Models as likely as this one.
    pub(in crate::model) fn draws(&self, fit: &ModelFit, count: u32, seed: u64) -> Result<Vec<Self>> {
        Ok(match self {
            Self::Same(model) => model
                .draws(fit, count, seed)?
                .into_iter()
                .map(Self::Same)
                .collect(),
            Self::Own(model) => model
                .draws(fit, count, seed)?
                .into_iter()
                .map(Self::Own)
                .collect(),
        })
    }
}
