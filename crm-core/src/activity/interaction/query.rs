//! Reading interactions: one customer's by time.

use serde::{Deserialize, Serialize};

use super::row::{Locator, customer_of, interaction_of, rows_between, rows_of};
use super::{Direction, Interaction, InteractionKind};
use crate::base::{Code, CustomerId, Error, Page, PageRequest, Result, Timestamp};
use crate::customers::{self, Channel};
use crate::journal::listing::{self, Walk};
use crate::store::{Reader, decode};

/// Which interactions a list holds; everything left out does not narrow it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct InteractionQuery {
    /// Interactions of one of these kinds; of all kinds when empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<InteractionKind>,
    /// Interactions on this channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Interactions in this direction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Interactions at this instant or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Interactions before this instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

impl InteractionQuery {
    fn matches(&self, interaction: &Interaction) -> bool {
        interaction.deleted_at.is_none()
            && (self.kinds.is_empty() || self.kinds.contains(&interaction.kind))
            && self.channel.is_none_or(|channel| channel == interaction.channel)
            && self
                .direction
                .is_none_or(|direction| Some(direction) == interaction.direction)
    }
}

/// A page of a customer's interactions that are not deleted, newest first; of nobody's with `None`.
pub(crate) fn page_of(
    reader: &dyn Reader,
    customer_id: Option<CustomerId>,
    query: &InteractionQuery,
    page: &PageRequest,
) -> Result<Page<Interaction>> {
    let owner = match customer_id {
        None => 0,
        Some(id) => customers::ordinal_of(reader, id)?
            .ok_or_else(|| Error::new(Code::NotFound).with_entity("customer"))?,
    };
    let range = rows_between(owner, query.from, query.until);
    listing::page(reader, &rows_of(owner), range, Walk::Back, page, |key, row| {
        let (interaction, _) = interaction_of(Locator::of_key(key)?, customer_id, decode(row)?)?;
        Ok(Some(interaction).filter(|interaction| query.matches(interaction)))
    })
}

/// A customer's interactions that are not deleted, oldest first, each with when it happened: from one instant up to, not
/// including, another, where these are given.
pub(crate) fn scan(
    reader: &dyn Reader,
    owner: u32,
    (from, before): (Option<Timestamp>, Option<Timestamp>),
) -> Result<impl Iterator<Item = Result<(Timestamp, Interaction)>>> {
    let customer_id = customer_of(reader, owner)?;
    let interaction = move |row: Result<_>| {
        let (key, row): (crate::store::Bytes, crate::store::Bytes) = row?;
        let locator = Locator::of_key(&key)?;
        let (interaction, _) = interaction_of(locator, customer_id, decode(&row)?)?;
        Ok((locator.at, interaction))
    };
    let rows = reader.scan(rows_between(owner, from, before))?.map(interaction);
    Ok(rows.filter(|row| !matches!(row, Ok((_, interaction)) if interaction.deleted_at.is_some())))
}
