//! The versions of a name side by side, by a forecast of the same days.

use super::clv::{Asked, ClvCovariate, ClvPurchases, Columns, Held};
use super::purchases::{Counting, Reading};
use super::store::{State, load, missing, versions};
use super::{ClvParameters, ClvSpec, Model, ModelComparison, ModelParameters, ModelSpec, civil_day};
use crate::base::{Code, Currency, Error, Result};

/// A version of lifetime value.
struct Version<'a> {
    model: &'a Model,
    spec: &'a ClvSpec,
    parameters: &'a ClvParameters,
}

/// What is read for versions together.
struct Needs {
    counting: Counting,
    covariates: Vec<ClvCovariate>,
    /// Of covariates that are money.
    currency: Option<Currency>,
}

impl Needs {
    fn of(asked: &Asked<'_>) -> Self {
        Self {
            counting: asked.counting,
            covariates: asked.covariates.to_vec(),
            currency: asked.currency,
        }
    }

    /// Asks for what one more version goes by too, unless they count purchases or see money differently.
    fn add(&mut self, asked: &Asked<'_>) -> bool {
        if self.counting != asked.counting {
            return false;
        }
        if matches!((self.currency, asked.currency), (Some(own), Some(other)) if own != other) {
            return false;
        }
        self.currency = self.currency.or(asked.currency);
        for covariate in asked.covariates {
            if !self.covariates.contains(covariate) {
                self.covariates.push(covariate.clone());
            }
        }
        true
    }

    fn read(&self, reading: &Reading<'_>, holdout_days: u32) -> Result<Held> {
        let asked = Asked {
            counting: self.counting,
            holdout_days: Some(holdout_days),
            covariates: &self.covariates,
            currency: self.currency,
        };
        let held = Columns::read(reading, &asked)?.held;
        held.ok_or_else(|| Error::field_of(Code::TooFew, "customers"))
    }
}

pub(super) fn compare(reading: &Reading<'_>, name: &str, holdout_days: u32) -> Result<Vec<ModelComparison>> {
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
    let of_value = |model| version(model).ok_or_else(|| Error::field_of(Code::WrongKind, "name"));
    let versions: Vec<Version<'_>> = models.iter().map(of_value).collect::<Result<_>>()?;

    // One pass over everybody, but for versions that count purchases or see money differently.
    let mut passes: Vec<Needs> = Vec::new();
    let mut pass_of = Vec::with_capacity(versions.len());
    for version in &versions {
        version.spec.check_holdout(holdout_days)?;
        let asked = version.spec.asked(holdout_days);
        let place = passes.iter_mut().position(|needs| needs.add(&asked));
        pass_of.push(place.unwrap_or(passes.len()));
        if place.is_none() {
            passes.push(Needs::of(&asked));
        }
    }
    let held: Vec<Held> = passes
        .iter()
        .map(|needs| needs.read(reading, holdout_days))
        .collect::<Result<_>>()?;
    let pace = reading.pace();
    let mut compared = Vec::with_capacity(versions.len());
    for (
        Version {
            model,
            spec,
            parameters,
        },
        pass,
    ) in versions.iter().zip(pass_of)
    {
        pace.done()?;
        let held = held.get(pass).ok_or_else(|| Error::new(Code::Internal))?;
        compared.push(ModelComparison {
            id: model.id,
            number: model.number,
            fitted_at: model.fitted_at,
            has_seen: civil_day(zone, model.as_of) >= held.from,
            holdout: held.forecast(&ClvPurchases::of(parameters), spec)?,
        });
    }
    Ok(compared)
}

fn version(model: &Model) -> Option<Version<'_>> {
    match (&model.spec, &model.parameters) {
        (ModelSpec::Clv(spec), ModelParameters::Clv(parameters)) => Some(Version {
            model,
            spec,
            parameters,
        }),
        _ => None,
    }
}
