//! Whom and what a row of a deal names, looked up.

use std::borrow::Cow;

use super::directory::Directory;
use super::row::{CUSTOMER, Fields, Given, Party};
use super::way::{Way, way};
use crate::activity::{Product, product};
use crate::base::{Code, Currency, CustomerId, Error, PipelineId, Result};
use crate::customers::{
    Customer, CustomerKind, Identifier, NewCustomer, find_by_identifier, load_by_ordinal,
};
use crate::exchange::mapping::{UnknownDealCustomer, UnknownProduct};
use crate::exchange::names::{Meant, meant};
use crate::sales::{Pipeline, Stage};
use crate::store::Reader;

/// What is wrong with a row, and what is odd about it.
#[derive(Default)]
pub(super) struct Findings {
    pub(super) errors: Vec<Error>,
    pub(super) warnings: Vec<Error>,
}

impl Findings {
    pub(super) fn error(&mut self, code: Code, field: impl Into<Cow<'static, str>>) {
        self.errors.push(Error::field_of(code, field));
    }

    pub(super) fn warning(&mut self, code: Code, field: impl Into<Cow<'static, str>>) {
        self.warnings.push(Error::field_of(code, field));
    }

    /// The one that is meant; else why there is none is an error.
    fn one<T>(&mut self, meant: Meant<T>, field: &'static str) -> Option<T> {
        match meant {
            Meant::Exactly(one) => return Some(one),
            Meant::Nearly(one) => {
                self.warning(Code::NotExact, field);
                return Some(one);
            }
            Meant::Several => self.error(Code::Ambiguous, field),
            Meant::Nobody => self.error(Code::UnknownReference, field),
        }
        None
    }
}

/// The deal that a row comes to.
pub(super) struct Plan {
    pub(super) pipeline_id: PipelineId,
    pub(super) customer: Who,
    pub(super) product: What,
    pub(super) currency: Currency,
    pub(super) way: Way,
}

/// The customer of a deal.
pub(super) enum Who {
    Known(CustomerId),
    /// One to create.
    New(Box<NewCustomer>),
}

/// What a deal is about.
pub(super) enum What {
    /// Nobody says.
    Nothing,
    Known(Box<Product>),
    /// A product to create, with this name.
    New(String),
    /// Something that the catalogue does not know.
    Called(String),
}

/// The mapping's field of an identifier that is not the customer's, who has another one of its kind: perhaps a namesake.
fn known_otherwise(party: &Party, customer: &Customer) -> Option<&'static str> {
    let has_another = |given: &Identifier| {
        let mut own = customer.identifiers.iter();
        own.any(|own| (own.kind, &own.issuer) == (given.kind, &given.issuer))
    };
    let mut given = party.identifiers.iter();
    given
        .find(|(_, given)| has_another(given))
        .map(|(field, _)| *field)
}

impl Directory {
    /// What the row comes to, unless there is an error among the findings.
    pub(super) fn plan(
        &self,
        reader: &dyn Reader,
        fields: &Fields<'_>,
        given: &Given,
        found: &mut Findings,
    ) -> Result<Option<Plan>> {
        let customer = self.customer(reader, fields, given, found)?;
        let product = self.product(reader, fields, given, found)?;
        let place = self.place(fields, given, found);
        let way = place.and_then(|(pipeline, stage)| way(fields, given, pipeline, stage, found));
        if let Some(currency) = given.currency {
            let listed = match &product {
                What::Known(product) => product.price.is_some_and(|price| price.currency == currency),
                _ => false,
            };
            let needs_one = fields.says_amount() || !matches!(product, What::Nothing);
            if given.amount.is_none() && needs_one && !listed && !given.is_unreadable("amount") {
                found.warning(Code::Required, "amount");
            }
        }
        let parts = customer.zip(given.currency).zip(place).zip(way);
        Ok(parts.map(|(((customer, currency), (pipeline, _)), way)| Plan {
            pipeline_id: pipeline.id,
            customer,
            product,
            currency,
            way,
        }))
    }

    /// The pipeline and the stage in which the deal is.
    fn place(&self, fields: &Fields<'_>, given: &Given, found: &mut Findings) -> Option<(&Pipeline, &Stage)> {
        let pipelines = self
            .pipelines
            .iter()
            .map(|pipeline| (pipeline.name.as_str(), pipeline));
        let pipeline = found.one(meant(given.pipeline.as_deref()?, pipelines), "pipeline")?;
        let stage = given.stage.as_deref()?;
        let stage = fields.mapping.stages.get(stage).map_or(stage, String::as_str);
        let stages = pipeline.stages.iter().map(|stage| (stage.name.as_str(), stage));
        Some((pipeline, found.one(meant(stage, stages), "stage")?))
    }

    fn customer(
        &self,
        reader: &dyn Reader,
        fields: &Fields<'_>,
        given: &Given,
        found: &mut Findings,
    ) -> Result<Option<Who>> {
        let party = &given.customer;
        if party.identifiers.is_empty() && party.name.is_none() {
            let field = fields.customer_field();
            // Such a cell names somebody.
            let unreadable = CUSTOMER.iter().any(|field| given.is_unreadable(field));
            return Ok(match fields.mapping.missing_customer_id {
                _ if unreadable => None,
                None => {
                    found.error(Code::Required, field);
                    None
                }
                Some(id) => {
                    found.warning(Code::Required, field);
                    Some(Who::Known(id))
                }
            });
        }
        for (_, identifier) in &party.identifiers {
            if let Some(ordinal) = find_by_identifier(reader, identifier)? {
                return Ok(Some(Who::Known(load_by_ordinal(reader, ordinal)?.record.id)));
            }
        }
        let mut same = Vec::new();
        let name = party.name.as_deref();
        for ordinal in name
            .map(|name| self.customers.candidates(name))
            .into_iter()
            .flatten()
        {
            let customer = load_by_ordinal(reader, ordinal)?.record;
            let otherwise = known_otherwise(party, &customer);
            if let (Some(name), None) = (customer.name, customer.deleted_at) {
                same.push((name, (customer.id, otherwise)));
            }
        }
        let by_name = meant(name.unwrap_or_default(), same);
        if let Meant::Nobody = by_name {
            if fields.mapping.unknown_customer == UnknownDealCustomer::Create {
                return Ok(Some(Who::New(Box::new(NewCustomer {
                    kind: party.kind.unwrap_or(CustomerKind::Organization),
                    name: party.name.clone(),
                    identifiers: party
                        .identifiers
                        .iter()
                        .map(|(_, identifier)| identifier.clone())
                        .collect(),
                    ..NewCustomer::default()
                }))));
            }
            let field = party
                .identifiers
                .first()
                .map_or("customer_name", |(field, _)| field);
            found.error(Code::UnknownReference, field);
            return Ok(None);
        }
        let Some((id, otherwise)) = found.one(by_name, "customer_name") else {
            return Ok(None);
        };
        if let Some(field) = otherwise {
            found.warning(Code::NotExact, field);
        }
        Ok(Some(Who::Known(id)))
    }

    /// The product by its article number, else by its name. The deal does without one that is not found.
    fn product(
        &self,
        reader: &dyn Reader,
        fields: &Fields<'_>,
        given: &Given,
        found: &mut Findings,
    ) -> Result<What> {
        let Some(text) = given.product.as_deref() else {
            return Ok(What::Nothing);
        };
        if let Some(ordinal) = product::ordinal_of_sku(reader, text)? {
            let product = product::load_by_ordinal(reader, ordinal)?.record;
            return Ok(What::Known(Box::new(product)));
        }
        let mut same = Vec::new();
        for ordinal in self.products.candidates(text) {
            let product = product::load_by_ordinal(reader, ordinal)?.record;
            if product.deleted_at.is_none() {
                same.push((product.name.clone(), product));
            }
        }
        let code = match meant(text, same) {
            Meant::Exactly(product) => return Ok(What::Known(Box::new(product))),
            Meant::Nearly(product) => {
                found.warning(Code::NotExact, "product");
                return Ok(What::Known(Box::new(product)));
            }
            Meant::Nobody if fields.mapping.unknown_product == UnknownProduct::Create => {
                return Ok(What::New(text.to_owned()));
            }
            Meant::Several => Code::Ambiguous,
            Meant::Nobody => Code::UnknownReference,
        };
        found.warning(code, "product");
        Ok(What::Called(text.to_owned()))
    }
}
