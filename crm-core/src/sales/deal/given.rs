//! What may be given of a deal: a new one, an update, and the ways it can go.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use super::{BillingInterval, DealContact, DealLine, DealPartner, Recurring};
use crate::base::{
    Currency, CustomerId, DealId, OrderId, Patch, PipelineId, ProductId, StageId, Timestamp, date_json,
    debug_by_id, debug_by_type, decimal_json,
};

/// A line of a deal to create or to update.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewDealLine {
    /// The product's id; or give its article number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it is
    /// when it is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// What the line is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many, 1 when left out.
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// The price of one. When left out, that of the product in the catalogue, whose currency has to be the deal's.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub unit_price: Option<Decimal>,
    /// What is taken off the line.
    #[serde(deserialize_with = "decimal_json::read")]
    pub discount: Decimal,
    /// Tax that is added to the line.
    #[serde(deserialize_with = "decimal_json::read")]
    pub tax: Decimal,
    /// How often the line is paid for; once when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<BillingInterval>,
}

impl Default for NewDealLine {
    fn default() -> Self {
        Self {
            product_id: None,
            sku: None,
            name: None,
            quantity: Decimal::ONE,
            unit_price: None,
            discount: Decimal::ZERO,
            tax: Decimal::ZERO,
            interval: None,
        }
    }
}

impl NewDealLine {
    /// So many of an article, each at this price.
    pub fn new(sku: impl Into<String>, quantity: impl Into<Decimal>, unit_price: impl Into<Decimal>) -> Self {
        Self {
            sku: Some(sku.into()),
            quantity: quantity.into(),
            unit_price: Some(unit_price.into()),
            ..Self::default()
        }
    }

    /// So many of a product of the catalogue, each at its price there.
    pub fn product(id: ProductId, quantity: impl Into<Decimal>) -> Self {
        Self {
            product_id: Some(id),
            quantity: quantity.into(),
            ..Self::default()
        }
    }

    /// Paid for so often.
    #[must_use]
    pub fn every(mut self, interval: BillingInterval) -> Self {
        self.interval = Some(interval);
        self
    }
}

impl From<DealLine> for NewDealLine {
    fn from(line: DealLine) -> Self {
        let DealLine {
            product_id,
            sku,
            name,
            quantity,
            unit_price,
            discount,
            tax,
            interval,
        } = line;
        Self {
            product_id,
            sku,
            name,
            quantity,
            unit_price: Some(unit_price),
            discount,
            tax,
            interval,
        }
    }
}

/// A deal to create.
///
/// ```
/// use crm_core::{Crm, Currency, NewCustomer, NewDeal, NewDealLine, NewPipeline, NewStage};
/// let crm = Crm::in_memory()?;
/// let stages = vec![NewStage::open("Contacted", 20), NewStage::won("Won"), NewStage::lost("Lost")];
/// let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let new = NewDeal::new("Two looms", ada.id, sales.id, Currency::EUR).line(NewDealLine::new("LOOM-1", 2, 900));
/// let deal = crm.deals().create(new)?;
/// assert_eq!(deal.amount_money().to_string(), "1800 EUR");
/// assert_eq!((deal.stage_id, deal.probability.to_string().as_str()), (sales.stages[0].id, "20"));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewDeal {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<DealId>,
    /// What it is about, in a few words.
    pub name: String,
    /// To whom something may be sold.
    pub customer_id: CustomerId,
    /// The pipeline that it goes through.
    pub pipeline_id: PipelineId,
    /// The stage in which it begins, an open one; the first such stage when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage_id: Option<StageId>,
    /// Who takes part on the customer's side, at most 100.
    #[serde(default)]
    pub contacts: Vec<DealContact>,
    /// With whom it is made together, at most 100.
    #[serde(default)]
    pub partners: Vec<DealPartner>,
    /// What is to be sold, at most 2,000 lines.
    #[serde(default)]
    pub lines: Vec<NewDealLine>,
    /// The currency of all amounts.
    pub currency: Currency,
    /// What it comes to once, when there are no lines; not negative.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub amount: Option<Decimal>,
    /// What it comes to again and again, when there are no lines; not negative.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurring: Option<Recurring>,
    /// How probable it is that it is won, in percent; what its stage says when left out.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub probability: Option<Decimal>,
    /// When it is expected to be closed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub expected_close_on: Option<Date>,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The campaign that brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// What is to be done next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_step: Option<String>,
    /// Who else is after it, at most 100.
    #[serde(default)]
    pub competitors: Vec<String>,
    /// Whose deal it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Whose team's it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// When it began; now, when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<Timestamp>,
}

impl NewDeal {
    /// A deal with this customer, at the beginning of this pipeline.
    pub fn new(
        name: impl Into<String>,
        customer_id: CustomerId,
        pipeline_id: PipelineId,
        currency: Currency,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            customer_id,
            pipeline_id,
            stage_id: None,
            contacts: Vec::new(),
            partners: Vec::new(),
            lines: Vec::new(),
            currency,
            amount: None,
            recurring: None,
            probability: None,
            expected_close_on: None,
            source: None,
            campaign: None,
            next_step: None,
            competitors: Vec::new(),
            owner: None,
            team: None,
            opened_at: None,
        }
    }

    /// Says what it comes to.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Adds a line.
    #[must_use]
    pub fn line(mut self, line: NewDealLine) -> Self {
        self.lines.push(line);
        self
    }

    /// Says whose it is.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

/// What an update says of each field of a deal. Its stage is changed by moving it.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DealPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// To whom something may be sold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// All who take part on the customer's side.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub contacts: Patch<Vec<DealContact>>,
    /// All with whom it is made together.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub partners: Patch<Vec<DealPartner>>,
    /// All lines; their sums become its amounts. Without lines any more it keeps its amounts.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub lines: Patch<Vec<NewDealLine>>,
    /// The currency of all amounts; their numbers stay as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// What it comes to once, when there are no lines.
    #[serde(
        skip_serializing_if = "Patch::is_keep",
        deserialize_with = "decimal_json::read_patch"
    )]
    pub amount: Patch<Decimal>,
    /// What it comes to again and again, when there are no lines.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub recurring: Patch<Recurring>,
    /// How probable it is that it is won, in percent; cleared, it is what its stage says.
    #[serde(
        skip_serializing_if = "Patch::is_keep",
        deserialize_with = "decimal_json::read_patch"
    )]
    pub probability: Patch<Decimal>,
    /// When it is expected to be closed.
    #[serde(
        skip_serializing_if = "Patch::is_keep",
        deserialize_with = "date_json::read_patch"
    )]
    pub expected_close_on: Patch<Date>,
    /// Where it came from.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub source: Patch<String>,
    /// The campaign that brought it.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub campaign: Patch<String>,
    /// What is to be done next.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub next_step: Patch<String>,
    /// All who are after it too.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub competitors: Patch<Vec<String>>,
    /// Why it was lost.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub lost_reason: Patch<String>,
    /// Whose deal it is.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub owner: Patch<String>,
    /// Whose team's it is.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub team: Patch<String>,
}

/// A deal's way to another open stage.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DealMove {
    /// Refuse it with `stale_version` unless the deal has this version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The stage to which it comes, an open one.
    pub stage_id: StageId,
    /// The stage's pipeline, when the deal goes to another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<PipelineId>,
    /// When; now, when left out. A time before the deal's last move puts it between the moves that there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Who moved it; the handle's actor when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl DealMove {
    /// The deal goes to this stage now.
    pub fn to(stage_id: StageId) -> Self {
        Self {
            version: None,
            stage_id,
            pipeline_id: None,
            at: None,
            by: None,
            reason: None,
        }
    }

    /// It went there then.
    #[must_use]
    pub fn at(mut self, at: Timestamp) -> Self {
        self.at = Some(at);
        self
    }
}

/// A deal is won.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DealWin {
    /// Refuse it with `stale_version` unless the deal has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The stage to which it comes, a won one; the first such stage when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage_id: Option<StageId>,
    /// When; now, when left out. Not before the deal's last move.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Who won it; the handle's actor when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The order that came of it, when there is one already; it is made of the deal's lines when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
}

/// A deal is lost.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DealLoss {
    /// Refuse it with `stale_version` unless the deal has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The stage to which it comes, a lost one; the first such stage when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage_id: Option<StageId>,
    /// When; now, when left out. Not before the deal's last move.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Who says so; the handle's actor when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Why: what the deal has as its reason then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl DealLoss {
    /// It is lost now, for this reason.
    pub fn because(reason: impl Into<String>) -> Self {
        Self {
            reason: Some(reason.into()),
            ..Self::default()
        }
    }
}

/// A deal that was won or lost is open again.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DealReopening {
    /// Refuse it with `stale_version` unless the deal has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The stage to which it comes, an open one; the last such stage in which it was when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage_id: Option<StageId>,
    /// When; now, when left out. Not before the deal's last move.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Who says so; the handle's actor when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

debug_by_id!(NewDeal);
debug_by_type!(NewDealLine, DealPatch, DealMove, DealWin, DealLoss, DealReopening);
