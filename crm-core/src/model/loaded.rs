//! A version with what it needs to be asked, made once and kept by the handle: nothing of it ever changes.

use super::propensity::Propensity;
use super::store::load;
use super::{
    ClustersParameters, ClustersSpec, Clv, Model, ModelParameters, ModelSpec, PropensityOutcome,
    RfmParameters, RfmSpec,
};
use crate::base::{Code, Currency, Error, ModelId, Result};
use crate::store::Reader;

pub(crate) enum LoadedModel {
    Rfm(Box<(RfmSpec, RfmParameters)>),
    Clv(Box<Clv>),
    Propensity(Box<Propensity>),
    Clusters(Box<(ClustersSpec, ClustersParameters)>),
}

impl LoadedModel {
    /// The version with this id, which is there.
    pub(crate) fn load(reader: &dyn Reader, id: ModelId) -> Result<Self> {
        let corrupt = || Error::new(Code::Corrupt).with_entity("model");
        Self::of(reader, &load(reader, id)?.ok_or_else(corrupt)?.record)
    }

    pub(crate) fn of(reader: &dyn Reader, model: &Model) -> Result<Self> {
        Ok(match (&model.spec, &model.parameters) {
            (ModelSpec::Rfm(spec), ModelParameters::Rfm(parameters)) => {
                Self::Rfm(Box::new((spec.clone(), parameters.clone())))
            }
            (ModelSpec::Clv(spec), ModelParameters::Clv(parameters)) => {
                Self::Clv(Box::new(Clv::of(spec, parameters)))
            }
            (ModelSpec::Propensity(spec), ModelParameters::Propensity(parameters)) => {
                Self::Propensity(Box::new(Propensity::of(reader, spec, parameters)?))
            }
            (ModelSpec::Clusters(spec), ModelParameters::Clusters(parameters)) => {
                Self::Clusters(Box::new((spec.clone(), parameters.clone())))
            }
            _ => return Err(Error::new(Code::Corrupt).with_entity("model")),
        })
    }

    /// Whether it goes by something of the customer's own record, so that a change of that may be one of its scores.
    pub(crate) fn reads_customer(&self) -> bool {
        match self {
            Self::Rfm(_) | Self::Clusters(_) => false,
            Self::Clv(model) => model.reads_customer(),
            Self::Propensity(model) => matches!(model.spec().outcome, PropensityOutcome::ContractEnd(_)),
        }
    }

    /// The currency of all money that it sees.
    pub(crate) fn currency(&self) -> Currency {
        match self {
            Self::Rfm(model) => model.0.currency,
            Self::Clv(model) => model.currency(),
            Self::Propensity(model) => model.spec().currency,
            Self::Clusters(model) => model.0.currency,
        }
    }
}
