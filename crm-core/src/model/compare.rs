//! The versions of a name side by side, by a forecast of the same days.

use super::clv::{Asked, ClvPurchases, Columns, check_holdout};
use super::purchases::Reading;
use super::store::{State, load, missing, versions};
use super::{ModelComparison, ModelKind, ModelParameters, ModelSpec, civil_day};
use crate::base::{Code, Error, Result};

pub(super) fn compare(reading: &Reading<'_>, name: &str, holdout_days: u32) -> Result<Vec<ModelComparison>> {
    check_holdout(holdout_days)?;
    let Reading { reader, zone, .. } = *reading;
    let mut models = Vec::new();
    for version in versions(reader, name)? {
        if version.state != State::Deleted {
            models.push(load(reader, version.id)?.ok_or_else(missing)?.record);
        }
    }
    if models.is_empty() {
        return Err(missing());
    }
    if models.iter().any(|model| model.kind != ModelKind::Clv) {
        return Err(Error::field_of(Code::WrongType, "name"));
    }
    let read = |asked: &Asked<'_>| {
        let held = Columns::read(reading, asked)?.held;
        held.ok_or_else(|| Error::field_of(Code::TooFew, "customers"))
    };
    // Those without covariates see the same of everybody.
    let plain = read(&Asked {
        holdout_days: Some(holdout_days),
        ..Asked::default()
    })?;
    let mut compared = Vec::with_capacity(models.len());
    for model in models {
        let (ModelSpec::Clv(spec), ModelParameters::Clv(parameters)) = (&model.spec, &model.parameters)
        else {
            return Err(Error::field_of(Code::WrongType, "name"));
        };
        let own = if spec.covariates.is_empty() {
            None
        } else {
            Some(read(&spec.asked(holdout_days))?)
        };
        let held = own.as_ref().unwrap_or(&plain);
        compared.push(ModelComparison {
            id: model.id,
            number: model.number,
            fitted_at: model.fitted_at,
            has_seen: civil_day(zone, model.as_of) >= held.from,
            holdout: held.forecast(&ClvPurchases::of(parameters), spec.unit())?,
        });
    }
    Ok(compared)
}
