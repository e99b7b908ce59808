//! Listing deals.

use serde::{Deserialize, Serialize};
use time::Date;

use super::Deal;
use super::store::{load_by_number, number_at_end, of_key, stage_key};
use crate::base::{
    Code, CustomerId, Error, Page, PageRequest, PipelineId, Result, StageId, date_json, folded,
};
use crate::customers;
use crate::journal::listing::{self, Walk};
use crate::sales::pipeline::{self, DealStatus};
use crate::store::table::DEAL;
use crate::store::{Key, Reader};

/// Which deals a list holds; everything left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DealQuery {
    /// Deals in this pipeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<PipelineId>,
    /// Deals in this stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage_id: Option<StageId>,
    /// Deals of which this has become.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DealStatus>,
    /// Deals of this salesperson.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Deals of this team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// Deals with this customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// Deals in which this contact takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<CustomerId>,
    /// Deals that are made together with this partner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<CustomerId>,
    /// Deals that are expected to be closed on this day or later.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub expected_from: Option<Date>,
    /// Deals that are expected to be closed before this day.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub expected_until: Option<Date>,
    /// Deals from this source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Deals that this campaign brought.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// Deals whose name, next step or competitors hold each of these words, whatever their case and accents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

crate::base::debug_by_type!(DealQuery);

impl DealQuery {
    pub(in crate::sales) fn matches(&self, deal: &Deal) -> bool {
        fn is<T: PartialEq>(wanted: Option<&T>, found: Option<&T>) -> bool {
            wanted.is_none() || wanted == found
        }
        let expected = deal.expected_close_on;
        deal.deleted_at.is_none()
            && is(self.pipeline_id.as_ref(), Some(&deal.pipeline_id))
            && is(self.stage_id.as_ref(), Some(&deal.stage_id))
            && is(self.status.as_ref(), Some(&deal.status))
            && is(self.owner.as_ref(), deal.owner.as_ref())
            && is(self.team.as_ref(), deal.team.as_ref())
            && is(self.customer_id.as_ref(), Some(&deal.customer_id))
            && self
                .contact_id
                .is_none_or(|id| deal.contacts.iter().any(|contact| contact.customer_id == id))
            && self
                .partner_id
                .is_none_or(|id| deal.partners.iter().any(|partner| partner.customer_id == id))
            && self
                .expected_from
                .is_none_or(|from| expected.is_some_and(|day| day >= from))
            && self
                .expected_until
                .is_none_or(|until| expected.is_some_and(|day| day < until))
            && is(self.source.as_ref(), deal.source.as_ref())
            && is(self.campaign.as_ref(), deal.campaign.as_ref())
            && self.text.as_deref().is_none_or(|text| holds(deal, text))
    }
}

/// Whether what the deal says of itself holds each word of a text.
fn holds(deal: &Deal, text: &str) -> bool {
    let step = deal.next_step.as_deref().unwrap_or_default();
    let found = folded(&[&deal.name, step, &deal.competitors.join("\n")].join("\n"));
    folded(text).split_whitespace().all(|word| found.contains(word))
}

/// A page of the deals that are not deleted, in the order of their creation.
pub(super) fn list(reader: &dyn Reader, query: &DealQuery, page: &PageRequest) -> Result<Page<Deal>> {
    let unknown = |field| Error::field_of(Code::UnknownReference, field);
    if let Some(id) = query.pipeline_id {
        pipeline::number_of(reader, id)?.ok_or_else(|| unknown("pipeline_id"))?;
    }
    let start = if let Some(stage) = query.stage_id {
        let pipelines = pipeline::all(reader)?;
        let of = pipelines.iter().find(|pipeline| pipeline.stage(stage).is_some());
        let of = of.ok_or_else(|| unknown("stage_id"))?;
        let number = pipeline::number_of(reader, of.id)?.ok_or_else(|| unknown("stage_id"))?;
        stage_key(number, stage)
    } else {
        match of_whom(query) {
            Some((id, field)) => {
                let owner = customers::ordinal_of(reader, id)?;
                of_key(owner.ok_or_else(|| unknown(field))?)
            }
            None => Key::of(&DEAL),
        }
    };
    listing::page(reader, &start, start.range(), Walk::Forward, page, |key, _| {
        let deal = load_by_number(reader, number_at_end(key)?)?.record;
        Ok(Some(deal).filter(|deal| query.matches(deal)))
    })
}

/// Whose deals to look through, and by which field that was asked for.
fn of_whom(query: &DealQuery) -> Option<(CustomerId, &'static str)> {
    let asked = [
        (query.customer_id, "customer_id"),
        (query.contact_id, "contact_id"),
        (query.partner_id, "partner_id"),
    ];
    asked.into_iter().find_map(|(id, field)| Some((id?, field)))
}

/// A page of the deals with which a customer has to do, newest first.
pub(crate) fn of_customer(reader: &dyn Reader, owner: u32, page: &PageRequest) -> Result<Page<Deal>> {
    let all = of_key(owner);
    listing::page(reader, &all, all.range(), Walk::Back, page, |key, _| {
        let deal = load_by_number(reader, number_at_end(key)?)?.record;
        Ok(Some(deal).filter(|deal| deal.deleted_at.is_none()))
    })
}

/// Whether there is a deal that is not deleted, with which a customer has to do, and of which `found` is true.
pub(crate) fn any_of_customer(
    reader: &dyn Reader,
    owner: u32,
    found: impl Fn(&Deal) -> bool,
) -> Result<bool> {
    for row in reader.scan(of_key(owner).range())? {
        let deal = load_by_number(reader, number_at_end(&row?.0)?)?.record;
        if deal.deleted_at.is_none() && found(&deal) {
            return Ok(true);
        }
    }
    Ok(false)
}
