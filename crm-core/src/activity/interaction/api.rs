//! The accessor for interactions.

use super::row::{Found, load};
use super::{Interaction, InteractionPatch, InteractionQuery, NewInteraction, lifecycle, query};
use crate::base::{Code, CustomerId, Error, InteractionId, Page, PageRequest, Result, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Tx, WriteContext, as_of, history_page};
use crate::store::Reader;

/// Interactions; from [`Crm::interactions`](crate::Crm::interactions), a snapshot or a transaction.
///
/// ```
/// use crm_core::{Code, Crm, InteractionKind, InteractionQuery, NewCustomer, NewInteraction, PageRequest};
/// let crm = Crm::in_memory()?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let view = NewInteraction::with(ada.id, InteractionKind::PageView).property("path", "/shoes").key("view-1");
/// let first = crm.interactions().record(view.clone())?;
/// // A repeated recording with the same key changes nothing.
/// assert_eq!(crm.interactions().record(view)?, first);
///
/// let calls = InteractionQuery { kinds: vec![InteractionKind::Call], ..InteractionQuery::default() };
/// assert!(crm.interactions().of(ada.id, &calls, &PageRequest::default())?.items.is_empty());
///
/// let nameless = NewInteraction::with(ada.id, InteractionKind::Custom);
/// let error = crm.interactions().record(nameless).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::Required, Some("channel")));
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Interactions<C>(C);

impl<C> Interactions<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::interactions`](crate::Crm::interactions) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn missing() -> Error {
    Error::new(Code::NotFound).with_entity("interaction")
}

fn found(reader: &dyn Reader, id: InteractionId) -> Result<Found> {
    load(reader, id)?.ok_or_else(missing)
}

impl<C: ReadContext> Interactions<C> {
    /// The interaction with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: InteractionId) -> Result<Interaction> {
        self.find(id)?.ok_or_else(missing)
    }

    /// The interaction with this id, unless there is none or it is deleted.
    pub fn find(&self, id: InteractionId) -> Result<Option<Interaction>> {
        self.0.read(|reader| {
            let interaction = load(reader, id)?.map(|found| found.interaction);
            Ok(interaction.filter(|interaction| interaction.deleted_at.is_none()))
        })
    }

    /// A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
    /// was such a customer.
    pub fn of(
        &self,
        customer_id: CustomerId,
        query: &InteractionQuery,
        page: &PageRequest,
    ) -> Result<Page<Interaction>> {
        self.0
            .read(|reader| query::page_of(reader, Some(customer_id), query, page))
    }

    /// A page of the interactions of nobody known yet, newest first.
    pub fn anonymous(&self, query: &InteractionQuery, page: &PageRequest) -> Result<Page<Interaction>> {
        self.0.read(|reader| query::page_of(reader, None, query, page))
    }

    /// The interaction as it was at a past instant; `not_yet_created` before its creation, which may be later than
    /// when it happened. Deleted interactions are found.
    pub fn as_of(&self, id: InteractionId, at: Timestamp) -> Result<Interaction> {
        self.0.read(|reader| {
            let found = found(reader, id)?;
            as_of(reader, &found.interaction, found.seq, at)
        })
    }

    /// A page of the interaction's changes, newest first.
    pub fn history(&self, id: InteractionId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read(|reader| {
            let found = found(reader, id)?;
            history_page(reader, Entity::Interaction, id.to_bytes(), found.seq, page)
        })
    }
}

impl<C: WriteContext> Interactions<C> {
    /// Records an interaction.
    ///
    /// When one was recorded with the same idempotency key before, that one is returned as it is now, changed or
    /// deleted since or not, and nothing is written: a sender that got no answer can send again.
    ///
    /// Errors: `unknown_reference` for a customer who is not there, `out_of_range` for an instant more than a day
    /// ahead (a plan is not an interaction) or before the year 1, `required` for a custom event without name or
    /// channel.
    pub fn record(&mut self, new: NewInteraction) -> Result<Interaction> {
        self.0.write(|tx| lifecycle::record(tx, &new))
    }

    /// Changes what the patch names. A new customer or instant moves the interaction on the timelines.
    pub fn update(&mut self, id: InteractionId, patch: InteractionPatch) -> Result<Interaction> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back.
    pub fn delete(&mut self, id: InteractionId, version: Option<u64>) -> Result<Interaction> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
    /// interaction has it.
    pub fn restore(&mut self, id: InteractionId, version: Option<u64>) -> Result<Interaction> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Interactions.
    pub fn interactions(&mut self) -> Interactions<&mut Self> {
        Interactions::on(self)
    }
}
