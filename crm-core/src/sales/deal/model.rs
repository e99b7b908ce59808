//! A deal as it is returned.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{
    Currency, CustomerId, DealId, Money, OrderId, PipelineId, ProductId, QuoteId, StageId, Timestamp,
    date_json, debug_by_id, debug_by_type, decimal_cbor, decimal_json, optional_date_cbor,
    optional_decimal_cbor,
};
use crate::sales::pipeline::DealStatus;
use crate::sales::prediction::ProbabilityMethod;

/// How often something is paid for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum BillingInterval {
    /// Every month.
    #[n(0)]
    Month,
    /// Every quarter.
    #[n(1)]
    Quarter,
    /// Every year.
    #[n(2)]
    Year,
}

impl BillingInterval {
    /// How many months it has.
    pub const fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// An amount that is paid again and again, in the deal's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(array)]
pub struct Recurring {
    /// What is paid each time.
    #[cbor(n(0), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
    /// How often.
    #[n(1)]
    pub interval: BillingInterval,
}

impl Recurring {
    /// What is paid each year, exactly; none when that does not fit a decimal.
    pub(in crate::sales) fn yearly(&self) -> Option<Decimal> {
        let times = BillingInterval::Year.months() / self.interval.months();
        self.amount.checked_mul(times.into())
    }
}

/// One line of what a deal is about. Amounts are in the deal's currency.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct DealLine {
    /// The product, when it is in the catalogue.
    #[n(0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// The article number, when the product is not in the catalogue.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// What the line is called, when that was given.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many.
    #[cbor(n(3), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// The price of one.
    #[cbor(n(4), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub unit_price: Decimal,
    /// What is taken off the line.
    #[cbor(n(5), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub discount: Decimal,
    /// Tax that is added to the line.
    #[cbor(n(6), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub tax: Decimal,
    /// How often the line is paid for; once when there is none.
    #[n(7)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<BillingInterval>,
}

/// Somebody on the customer's side who takes part in a deal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct DealContact {
    /// Who it is.
    #[n(0)]
    pub customer_id: CustomerId,
    /// What part: `decides`, `uses it`, `pays`.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

/// Somebody with whom a deal is made together.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct DealPartner {
    /// Who it is.
    #[n(0)]
    pub customer_id: CustomerId,
    /// What part: `reseller`, `referral`.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// What share of the deal is theirs, in percent.
    #[cbor(n(2), with = "optional_decimal_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub share: Option<Decimal>,
}

/// Why a deal is in another stage.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum MoveCause {
    /// Somebody moved it.
    #[n(0)]
    Moved,
    /// An edit of the pipeline took out the stage in which it was.
    #[n(1)]
    Migrated,
}

/// A deal's way from one stage to the next.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct StageMove {
    /// The stage in which it was; none for where it began.
    #[n(0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_stage_id: Option<StageId>,
    /// The stage to which it came.
    #[n(1)]
    pub to_stage_id: StageId,
    /// When.
    #[n(2)]
    pub at: Timestamp,
    /// Who moved it.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Why, when that was given.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What the move came of.
    #[n(5)]
    pub cause: MoveCause,
}

/// A stay of a deal in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageVisit {
    /// The stage.
    pub stage_id: StageId,
    /// When the deal came.
    pub entered_at: Timestamp,
    /// When it went; none while it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_at: Option<Timestamp>,
    /// How long it stayed, so far when it is there still, in milliseconds.
    pub milliseconds: u64,
    /// How often it had come by then: 1 the first time, more when it came again.
    pub entry: u32,
}

/// Something that may be sold to a customer, on its way through a pipeline.
///
/// It is open, won or lost as its stage says. With lines, `amount` and `recurring` are their sums: of those that are
/// paid once, and of the others in their longest interval, each line being quantity · unit price − discount + tax. So the
/// order that a won deal makes comes to the amount and one payment of each recurring line.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Deal {
    /// The deal's id.
    #[n(0)]
    pub id: DealId,
    /// What it is about, in a few words.
    #[n(1)]
    pub name: String,
    /// To whom something may be sold.
    #[n(2)]
    pub customer_id: CustomerId,
    /// The pipeline that it goes through.
    #[n(3)]
    pub pipeline_id: PipelineId,
    /// The stage in which it is.
    #[n(4)]
    pub stage_id: StageId,
    /// What has become of it.
    #[n(5)]
    pub status: DealStatus,
    /// Who takes part on the customer's side.
    #[cbor(n(6), skip_if = "Vec::is_empty")]
    pub contacts: Vec<DealContact>,
    /// With whom it is made together.
    #[cbor(n(7), skip_if = "Vec::is_empty")]
    pub partners: Vec<DealPartner>,
    /// What is to be sold.
    #[cbor(n(8), skip_if = "Vec::is_empty")]
    pub lines: Vec<DealLine>,
    /// The currency of all amounts.
    #[n(9)]
    pub currency: Currency,
    /// What it comes to once; none when nobody knows yet.
    #[cbor(n(10), with = "optional_decimal_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub amount: Option<Decimal>,
    /// What it comes to again and again.
    #[n(11)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurring: Option<Recurring>,
    /// How probable it is that it is won, in percent: 100 when it is, 0 when it is lost, else what was set by hand, else
    /// what its pipeline predicted when the deal was last changed or refreshed, else what its stage says.
    #[cbor(n(12), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub probability: Decimal,
    /// What was set by hand; it stays until it is taken away.
    #[cbor(n(13), with = "optional_decimal_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub manual_probability: Option<Decimal>,
    /// When it is expected to be closed.
    #[cbor(n(14), with = "optional_date_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub expected_close_on: Option<Date>,
    /// Where it came from: `fair`, `web site`, `referral`.
    #[n(15)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The campaign that brought it.
    #[n(16)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// What is to be done next.
    #[n(17)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_step: Option<String>,
    /// Who else is after it.
    #[cbor(n(18), skip_if = "Vec::is_empty")]
    pub competitors: Vec<String>,
    /// Why it was lost.
    #[n(19)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lost_reason: Option<String>,
    /// Whose deal it is: a salesperson.
    #[n(20)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Whose team's it is.
    #[n(21)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// The quote that was accepted.
    #[n(22)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote_id: Option<QuoteId>,
    /// The order that came of it.
    #[n(23)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
    /// Its way through the stages, oldest first. Moves are added, also at an earlier place, and never taken away.
    #[n(24)]
    pub moves: Vec<StageMove>,
    /// When it began: the time of its first move.
    #[n(25)]
    pub opened_at: Timestamp,
    /// When it was won or lost.
    #[n(26)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// When the record was created.
    #[n(27)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(28)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(29)]
    pub version: u64,
    /// When it was deleted.
    #[n(30)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// By what its probability was predicted; none for one that was set by hand or is the stage's.
    #[n(31)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicted_by: Option<ProbabilityMethod>,
}

impl Deal {
    /// The one-off amount as money; nothing when nobody knows it yet.
    pub fn amount_money(&self) -> Money {
        Money::new(self.amount.unwrap_or_default(), self.currency)
    }

    /// The one-off amount times the probability; none when that does not fit a decimal.
    pub(in crate::sales) fn weighted(&self) -> Option<Decimal> {
        let percent = self.probability.checked_div(Decimal::ONE_HUNDRED)?;
        self.amount.unwrap_or_default().checked_mul(percent)
    }
}

debug_by_id!(Deal);
debug_by_type!(DealLine, DealContact, DealPartner, StageMove);
