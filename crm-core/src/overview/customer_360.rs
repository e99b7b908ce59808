//! Everything about one customer on one page, from one state.

use serde::{Deserialize, Serialize};

use crate::activity::{Interaction, InteractionQuery, Order, OrderQuery, interaction, orders_page};
use crate::base::{Code, CustomerId, Error, PageRequest, Result};
use crate::customers::{self, Customer, Note, Relationship};
use crate::journal::{Entity, HistoryEntry, history};
use crate::profile::{Profile, profile};
use crate::sales::{Deal, deal};
use crate::store::Reader;

/// How much of each list a 360° view holds; 0 leaves a list out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Customer360Options {
    /// Orders, newest first.
    pub orders: u32,
    /// Interactions, newest first.
    pub interactions: u32,
    /// Notes, newest first.
    pub notes: u32,
    /// Deals, newest first.
    pub deals: u32,
    /// Relationships.
    pub relationships: u32,
    /// Changes of the customer's record, newest first.
    pub history: u32,
}

impl Default for Customer360Options {
    fn default() -> Self {
        Self {
            orders: 10,
            interactions: 10,
            notes: 10,
            deals: 10,
            relationships: 50,
            history: 10,
        }
    }
}

/// Everything about one customer, from one state of the CRM.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Customer360 {
    /// The record, with identifiers, addresses, consents, custom values and tags.
    pub customer: Customer,
    /// What orders and interactions add up to.
    pub profile: Profile,
    /// How the customer relates to others.
    pub relationships: Vec<Relationship>,
    /// The newest orders.
    pub orders: Vec<Order>,
    /// The newest interactions.
    pub interactions: Vec<Interaction>,
    /// The newest notes.
    pub notes: Vec<Note>,
    /// The newest deals with the customer, or in which the customer takes part as a contact or a partner.
    pub deals: Vec<Deal>,
    /// The newest changes of the record.
    pub history: Vec<HistoryEntry>,
}

pub(super) fn view_360(
    reader: &dyn Reader,
    id: CustomerId,
    options: &Customer360Options,
) -> Result<Customer360> {
    let missing = || Error::new(Code::NotFound).with_entity("customer");
    let (owner, stored) = customers::load(reader, id)?.ok_or_else(missing)?;
    if stored.record.deleted_at.is_some() {
        return Err(missing());
    }
    let Customer360Options {
        orders,
        interactions,
        notes,
        deals,
        relationships,
        history: changes,
    } = *options;
    let orders_of = OrderQuery {
        customer_id: Some(id),
        ..OrderQuery::default()
    };
    Ok(Customer360 {
        profile: profile(reader, owner)?,
        relationships: list(relationships, "relationships", |page| {
            customers::relationships_of(reader, owner, page)
        })?,
        orders: list(orders, "orders", |page| orders_page(reader, &orders_of, page))?,
        interactions: list(interactions, "interactions", |page| {
            interaction::page_of(reader, Some(id), &InteractionQuery::default(), page)
        })?,
        notes: list(notes, "notes", |page| customers::notes_of(reader, owner, page))?,
        deals: list(deals, "deals", |page| deal::of_customer(reader, owner, page))?,
        history: history(
            reader,
            Entity::Customer,
            id.to_bytes(),
            stored.seq,
            changes as usize,
        )?
        .0,
        customer: stored.record,
    })
}

fn list<T>(
    limit: u32,
    field: &'static str,
    page: impl FnOnce(&PageRequest) -> Result<crate::base::Page<T>>,
) -> Result<Vec<T>> {
    if limit == 0 {
        return Ok(Vec::new());
    }
    page(&PageRequest::first(limit))
        .map(|page| page.items)
        .map_err(|error| match error.field() {
            Some("limit") => error.with_field(field),
            _ => error,
        })
}
