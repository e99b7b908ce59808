//! A version with what it needs to be asked, made once: nothing of it ever changes.

use super::propensity::Propensity;
use super::{
    ClustersParameters, ClustersSpec, Clv, Model, ModelParameters, ModelSpec, RfmParameters, RfmSpec,
};
use crate::base::{Code, Currency, Error, Result};
use crate::store::Reader;

pub(crate) enum Ready {
    Rfm(Box<(RfmSpec, RfmParameters)>),
    Clv(Box<Clv>),
    Propensity(Box<Propensity>),
    Clusters(Box<(ClustersSpec, ClustersParameters)>),
}

impl Ready {
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
