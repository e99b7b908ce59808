//! Deals: what may be sold to whom, and its way through a pipeline.
//!
//! A deal is a row of its own, by a number that is never reused: whoever counts deals walks over them, not over
//! customers. From a customer's cluster index rows lead to the deals with which that customer has to do.

mod agreed;
mod amounts;
mod api;
mod board;
mod clean;
mod event;
mod given;
mod lifecycle;
mod model;
mod moves;
mod moving;
mod outside;
mod past;
mod probability;
mod query;
mod requirements;
mod stalled;
mod store;
#[cfg(test)]
mod tests;

pub use api::Deals;
pub use board::{BoardOptions, BoardStage};
pub use event::{DealEvent, DealEventKind};
pub use given::{DealLoss, DealMove, DealPatch, DealReopening, DealWin, NewDeal, NewDealLine};
pub use model::{
    BillingInterval, Deal, DealContact, DealLine, DealPartner, MoveCause, Recurring, StageMove, StageVisit,
};
pub use query::DealQuery;
pub use stalled::{StalledDeal, StalledQuery};

pub(super) use agreed::{agree, disagree, quote_of};
pub(super) use amounts::adds_up;
pub(super) use clean::leads_to_its_people;
pub(crate) use event::DealEvents;
pub(super) use lifecycle::{follow, follow_customer, refresh};
pub(super) use past::{all_at, all_at_each};
pub(super) use probability::is_probable;
pub(crate) use query::{any_of_customer, of_customer};
pub(super) use store::{
    DealRow, all, any_in, count_in, find, load_by_number, load_live, numbers_in, row_key, rows,
};
pub(crate) use store::{index_rows, is_live};
