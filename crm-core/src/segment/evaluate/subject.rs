//! One customer's facts, each loaded when it is first asked for.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use super::Surroundings;
use super::order::Order;
use super::scalar::{read_as, text, text_or_null, texts};
use super::scores::{Models, Scored};
use crate::activity::{Interaction, Locator, interaction, product, rows_between};
use crate::base::{CustomerId, Error, Result, TimeZone, Timestamp};
use crate::customers::{self, Customer};
use crate::journal::{Entity, HistoryEntry, Stored, history};
use crate::profile::{NewestOrders, ProfileRow, profile_row};
use crate::segment::plan::{Attribute, Column, Past, Scalar};
use crate::store::{Bytes, Reader, decode};

/// Where expressions are evaluated: one state of the store.
pub(crate) struct World<'a> {
    pub(crate) reader: &'a dyn Reader,
    /// The business's time zone.
    pub(crate) zone: &'a TimeZone,
    pub(crate) surroundings: &'a dyn Surroundings,
    /// Products by ordinal, as lines name them.
    catalogue: RefCell<HashMap<u32, Rc<Article>>>,
    pub(super) models: Models,
}

/// What a line's product is called, and its categories.
pub(super) struct Article {
    pub(super) name: Scalar,
    pub(super) sku: Scalar,
    pub(super) categories: Scalar,
}

impl<'a> World<'a> {
    pub(crate) fn new(
        reader: &'a dyn Reader,
        zone: &'a TimeZone,
        surroundings: &'a dyn Surroundings,
    ) -> Self {
        Self {
            reader,
            zone,
            surroundings,
            catalogue: RefCell::default(),
            models: Models::default(),
        }
    }

    pub(super) fn article(&self, ordinal: u32) -> Result<Rc<Article>> {
        if let Some(article) = self.catalogue.borrow().get(&ordinal) {
            return Ok(article.clone());
        }
        let product = product::load_by_ordinal(self.reader, ordinal)?.record;
        let mut names = Vec::new();
        for id in product.category_ids {
            names.extend(product::category_name(self.reader, id)?);
        }
        let article = Rc::new(Article {
            name: text(&product.name),
            sku: text_or_null(product.sku.as_deref()),
            categories: texts(names.iter().map(String::as_str)),
        });
        self.catalogue.borrow_mut().insert(ordinal, article.clone());
        Ok(article)
    }
}

/// Attributes that are known without the customer's rows.
pub(crate) trait Facts {
    /// Whether it is known that there is such a customer, who is not deleted.
    fn is_live(&self) -> bool;

    /// The attribute's value; none where the rows have to be asked.
    fn attribute(&self, attribute: &Attribute) -> Option<Scalar>;

    /// What a column is where no row is at hand.
    fn column(&self, _: &Column) -> Scalar {
        Scalar::Null
    }
}

/// One customer's facts in a world.
pub(crate) struct Subject<'a> {
    pub(super) world: &'a World<'a>,
    pub(super) owner: u32,
    facts: Option<&'a dyn Facts>,
    rows: Option<SubjectRows>,
    row: OnceCell<Option<Bytes>>,
    customer: OnceCell<Option<Stored<Customer>>>,
    zone: OnceCell<TimeZone>,
    profile: OnceCell<ProfileRow>,
    orders: ByTime<Order>,
    interactions: ByTime<Interaction>,
    history: OnceCell<Vec<HistoryEntry>>,
    /// What other segments say, so that many who ask about one another ask each once.
    segments: RefCell<HashMap<Asked, Said>>,
    /// What models know of the customer at an instant.
    pub(super) scored: RefCell<HashMap<Score, Option<Rc<Scored>>>>,
}

/// A customer's rows, where they were read with those of the others.
#[derive(Default)]
pub(crate) struct SubjectRows {
    pub(crate) customer: Option<Bytes>,
    pub(crate) profile: Option<Bytes>,
}

/// A model by its name, and an instant.
type Score = (Arc<str>, Timestamp);
/// A segment by its number, an instant, and whether nobody asks until when it holds.
type Asked = (u32, Timestamp, bool);
type Said = (Option<bool>, Option<Timestamp>);

/// What happened at some time.
pub(super) trait Dated {
    fn at(&self) -> Timestamp;
}

impl Dated for Order {
    fn at(&self) -> Timestamp {
        self.placed_at
    }
}

impl Dated for Interaction {
    fn at(&self) -> Timestamp {
        self.at
    }
}

/// A customer's rows by their time, of which the recent ones alone are read where nobody asks for others.
struct ByTime<T> {
    /// Those at an instant or later; all, where there is none.
    recent: OnceCell<(Option<Timestamp>, Vec<T>)>,
    /// Those before.
    older: OnceCell<Vec<T>>,
}

impl<T> Default for ByTime<T> {
    fn default() -> Self {
        Self {
            recent: OnceCell::new(),
            older: OnceCell::new(),
        }
    }
}

impl<T: Dated> ByTime<T> {
    /// The rows at an instant or later, or all. `read` reads those from one instant up to, not including, another.
    fn since(
        &self,
        since: Option<Timestamp>,
        read: impl Fn(Option<Timestamp>, Option<Timestamp>) -> Result<Vec<T>>,
    ) -> Result<impl Iterator<Item = &T>> {
        let (from, recent) = get_or_make(&self.recent, || Ok((since, read(since, None)?)))?;
        // None is before every instant.
        let older = if since < *from {
            get_or_make(&self.older, || read(None, *from))?.as_slice()
        } else {
            &[]
        };
        let is_before = move |row: &&T| since.is_some_and(|since| row.at() < since);
        Ok(older.iter().chain(recent).skip_while(is_before))
    }
}

/// What the cell holds, or what `make` does.
pub(super) fn get_or_make<T>(cell: &OnceCell<T>, make: impl FnOnce() -> Result<T>) -> Result<&T> {
    if let Some(value) = cell.get() {
        return Ok(value);
    }
    let value = make()?;
    Ok(cell.get_or_init(|| value))
}

impl<'a> Subject<'a> {
    /// The customer with this ordinal.
    pub(crate) fn new(world: &'a World<'a>, owner: u32) -> Self {
        Self {
            world,
            owner,
            facts: None,
            rows: None,
            row: OnceCell::new(),
            customer: OnceCell::new(),
            zone: OnceCell::new(),
            profile: OnceCell::new(),
            orders: ByTime::default(),
            interactions: ByTime::default(),
            history: OnceCell::new(),
            segments: RefCell::default(),
            scored: RefCell::default(),
        }
    }

    /// The same customer, of whom the profile is known already.
    pub(crate) fn with_profile(self, profile: ProfileRow) -> Self {
        Self {
            profile: profile.into(),
            ..self
        }
    }

    /// The same customer, of whom something is known already.
    pub(crate) fn knowing(self, facts: &'a dyn Facts) -> Self {
        Self {
            facts: Some(facts),
            ..self
        }
    }

    /// The same customer, whose rows these are.
    pub(crate) fn with_rows(self, rows: SubjectRows) -> Self {
        Self {
            rows: Some(rows),
            ..self
        }
    }

    /// The state in which the customer is looked at.
    pub(crate) fn reader(&self) -> &'a dyn Reader {
        self.world.reader
    }

    /// The customer's ordinal.
    pub(crate) fn owner(&self) -> u32 {
        self.owner
    }

    /// The customer's id, unless there is none, or the customer is deleted.
    pub(crate) fn id(&self) -> Result<Option<CustomerId>> {
        self.row()?.map(|row| customers::id_of_row(row)).transpose()
    }

    /// The customer's row, unless there is none, or the customer is deleted.
    fn row(&self) -> Result<Option<&Bytes>> {
        let row = get_or_make(&self.row, || {
            let row = match &self.rows {
                Some(rows) => rows.customer.clone(),
                None => customers::row_by_ordinal(self.world.reader, self.owner)?,
            };
            match row {
                Some(row) if customers::is_live_row(&row)? => Ok(Some(row)),
                _ => Ok(None),
            }
        })?;
        Ok(row.as_ref())
    }

    /// Whether there is such a customer, who is not deleted.
    pub(super) fn is_live(&self) -> Result<bool> {
        Ok(self.facts.is_some_and(Facts::is_live) || self.row()?.is_some())
    }

    fn stored(&self) -> Result<Option<&Stored<Customer>>> {
        let stored = get_or_make(&self.customer, || self.row()?.map(|row| decode(row)).transpose())?;
        Ok(stored.as_ref())
    }

    /// The customer, unless there is none, or it is deleted.
    pub(super) fn customer(&self) -> Result<Option<&Customer>> {
        Ok(self.stored()?.map(|stored| &stored.record))
    }

    /// The customer's own time zone, or the business's.
    pub(super) fn zone(&self) -> Result<&TimeZone> {
        get_or_make(&self.zone, || {
            let own = self
                .customer()?
                .and_then(|customer| customer.time_zone.as_deref());
            let own = own.and_then(|name| name.parse().ok());
            Ok(own.unwrap_or_else(|| self.world.zone.clone()))
        })
    }

    fn profile(&self) -> Result<&ProfileRow> {
        get_or_make(&self.profile, || match &self.rows {
            Some(rows) => rows
                .profile
                .as_ref()
                .map_or_else(|| Ok(ProfileRow::default()), |row| decode(row)),
            None => profile_row(self.world.reader, self.owner),
        })
    }

    /// The orders that are not deleted, by the time they were placed: those at an instant or later, where one is given.
    pub(super) fn orders(&self, since: Option<Timestamp>) -> Result<impl Iterator<Item = &Order>> {
        if since.is_some_and(|since| self.has_no_order_since(since)) {
            return Ok(None.into_iter().flatten());
        }
        let orders = self.orders.since(since, |from, before| {
            let rows = self.world.reader.scan(rows_between(self.owner, from, before))?;
            let order = |row: Result<(Bytes, Bytes)>| {
                let (key, row) = row?;
                Order::of(Locator::of_key(&key)?.placed_at, row)
            };
            rows.filter_map(|row| order(row).transpose()).collect()
        })?;
        Ok(Some(orders).into_iter().flatten())
    }

    /// Whether it is known without reading that no order was placed at this instant or later.
    pub(super) fn has_no_order_since(&self, since: Timestamp) -> bool {
        self.has_fewer_orders_since(1, since)
    }

    /// Whether it is known without reading that fewer orders than this were placed at this instant or later.
    pub(super) fn has_fewer_orders_since(&self, count: u8, since: Timestamp) -> bool {
        self.orders_end(count).is_some_and(|end| since >= end)
    }

    /// The newest orders, where the profile has them.
    pub(super) fn newest_orders(&self) -> Result<Option<&NewestOrders>> {
        Ok(self.profile()?.newest.as_ref())
    }

    /// From when on there are fewer orders than this, where that is known without reading.
    fn orders_end(&self, count: u8) -> Option<Timestamp> {
        let attribute = Attribute::OrdersEnd(count.clamp(1, Attribute::MOST_ENDS));
        let end = |profile: &ProfileRow| profile.orders_end(count);
        match self.facts.and_then(|facts| facts.attribute(&attribute)) {
            Some(Scalar::Instant(end)) => Some(end),
            // Where the row is at hand, it costs less than a look for orders.
            _ if self.rows.is_some() => end(self.profile().ok()?),
            _ => self.profile.get().and_then(end),
        }
    }

    /// The interactions that are not deleted, by their time: those at an instant or later, where one is given.
    pub(super) fn interactions(
        &self,
        since: Option<Timestamp>,
    ) -> Result<impl Iterator<Item = &Interaction>> {
        self.interactions.since(since, |from, before| {
            let rows = interaction::scan(self.world.reader, self.owner, (from, before))?;
            rows.map(|row| Ok(row?.1)).collect()
        })
    }

    /// The changes of the customer's own record, newest first.
    fn history(&self) -> Result<&[HistoryEntry]> {
        let history = get_or_make(&self.history, || {
            let Some(Stored { seq, record }) = self.stored()? else {
                return Ok(Vec::new());
            };
            let id = record.id.to_bytes();
            Ok(history(self.world.reader, Entity::Customer, id, *seq, usize::MAX)?.0)
        })?;
        Ok(history)
    }

    /// What another segment says, asked once.
    pub(super) fn segment(&self, asked: Asked, says: impl FnOnce() -> Result<Said>) -> Result<Said> {
        if let Some(said) = self.segments.borrow().get(&asked) {
            return Ok(*said);
        }
        let said = says()?;
        self.segments.borrow_mut().insert(asked, said);
        Ok(said)
    }

    /// When a field last changed in the way that is asked for.
    pub(super) fn past(&self, past: &Past) -> Result<Scalar> {
        let is = |value: &serde_json::Value, wanted: &Option<Arc<str>>| {
            wanted
                .as_ref()
                .is_none_or(|wanted| value.as_str() == Some(&**wanted))
        };
        for entry in self.history()? {
            let changed = entry.fields.iter().any(|change| match past {
                Past::Since { field } => change.field == *field,
                Past::Changed { field, from, to } => {
                    change.field == *field && is(&change.old, from) && is(&change.new, to)
                }
            });
            if changed {
                return Ok(Scalar::Instant(entry.at));
            }
        }
        Ok(match (past, self.customer()?) {
            (Past::Since { .. }, Some(customer)) => Scalar::Instant(customer.created_at),
            _ => Scalar::Null,
        })
    }

    /// A column where no row is at hand.
    pub(super) fn column(&self, column: &Column) -> Scalar {
        self.facts.map_or(Scalar::Null, |facts| facts.column(column))
    }

    pub(super) fn attribute(&self, attribute: &Attribute) -> Result<Scalar> {
        if let Some(value) = self.facts.and_then(|facts| facts.attribute(attribute)) {
            return Ok(value);
        }
        // Reading a customer whose record nobody asks for would take longer than all else.
        if attribute.is_figure() && self.is_live()? {
            return Ok(figure(self.profile()?, attribute).unwrap_or(Scalar::Null));
        }
        match self.customer()? {
            Some(customer) => match attribute {
                Attribute::Preference(name, of) => {
                    Ok(read_as(customer.preferences.get(&**name), *of, self.world.zone))
                }
                _ => attribute_of(customer, || self.profile(), attribute),
            },
            None => Ok(Scalar::Null),
        }
    }
}

/// What an attribute is for a customer with this profile.
pub(crate) fn attribute_of<'a>(
    customer: &Customer,
    profile: impl FnOnce() -> Result<&'a ProfileRow>,
    attribute: &Attribute,
) -> Result<Scalar> {
    let name = customer.name_parts.as_ref();
    let address = customer.addresses.first();
    Ok(match attribute {
        Attribute::Id => text(&customer.id.to_string()),
        Attribute::Kind => text(name_of(&customer.kind)?.as_ref()),
        Attribute::Name => text_or_null(customer.name.as_deref()),
        Attribute::GivenName => text_or_null(name.and_then(|name| name.given.as_deref())),
        Attribute::FamilyName => text_or_null(name.and_then(|name| name.family.as_deref())),
        Attribute::Email => text_or_null(customer.email()),
        Attribute::Phone => text_or_null(customer.phone()),
        Attribute::Country => text_or_null(address.and_then(|address| address.country.as_deref())),
        Attribute::Region => text_or_null(address.and_then(|address| address.region.as_deref())),
        Attribute::City => text_or_null(address.and_then(|address| address.city.as_deref())),
        Attribute::PostalCode => text_or_null(address.and_then(|address| address.postal_code.as_deref())),
        Attribute::Birthday => customer.birthday.map_or(Scalar::Null, Scalar::Anniversary),
        Attribute::Gender => match &customer.gender {
            Some(gender) => text(name_of(gender)?.as_ref()),
            None => Scalar::Null,
        },
        Attribute::Language => text_or_null(customer.language.as_deref()),
        Attribute::TimeZone => text_or_null(customer.time_zone.as_deref()),
        Attribute::Occupation => text_or_null(customer.occupation.as_deref()),
        Attribute::Lifecycle => text(name_of(&customer.lifecycle)?.as_ref()),
        Attribute::Owner => text_or_null(customer.owner.as_deref()),
        Attribute::Source => text_or_null(customer.source.as_deref()),
        Attribute::Roles => {
            let roles: Vec<_> = customer.roles.iter().map(name_of).collect::<Result<_>>()?;
            texts(roles.iter().map(AsRef::as_ref))
        }
        Attribute::Tags => texts(customer.tags.iter().map(String::as_str)),
        Attribute::CreatedAt => Scalar::Instant(customer.created_at),
        Attribute::UpdatedAt => Scalar::Instant(customer.updated_at),
        Attribute::Custom(key, _) => customer.custom.get(&**key).map_or(Scalar::Null, Scalar::from),
        // Of which the subject reads what it needs.
        Attribute::Preference(..) => Scalar::Null,
        _ => figure(profile()?, attribute).unwrap_or(Scalar::Null),
    })
}

/// What an attribute is that a profile has; none for the others.
pub(super) fn figure(profile: &ProfileRow, attribute: &Attribute) -> Option<Scalar> {
    let count = |count: u64| Scalar::Number(count.into());
    let instant = |at: Option<Timestamp>| at.map_or(Scalar::Null, Scalar::Instant);
    let spent = |sums: &[crate::base::Money], currency| {
        let sum = sums.iter().find(|sum| sum.currency == currency);
        Scalar::Number(sum.map_or_else(Default::default, |sum| sum.amount))
    };
    Some(match attribute {
        Attribute::OrderCount => count(profile.order_count),
        Attribute::OrderDays => count(profile.order_days),
        Attribute::ReturnCount => count(profile.return_count),
        Attribute::RefundCount => count(profile.refund_count),
        Attribute::FirstOrderAt => instant(profile.first_order_at),
        Attribute::LastOrderAt => instant(profile.last_order_at),
        Attribute::Spent(currency) => spent(&profile.spent, *currency),
        Attribute::Refunded(currency) => spent(&profile.refunded, *currency),
        Attribute::Balance(currency) => spent(&profile.balance, *currency),
        Attribute::OrdersEnd(count) => instant(profile.orders_end(*count)),
        Attribute::InteractionCount => count(profile.channels.iter().map(|channel| channel.count).sum()),
        Attribute::LastInteractionAt => instant(profile.channels.iter().map(|channel| channel.last_at).max()),
        _ => return None,
    })
}

/// The name of an enum's value, as it is on the wire.
pub(crate) fn name_of<T: serde::Serialize>(value: &T) -> Result<Arc<str>> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => Ok(name.into()),
        _ => Err(Error::new(crate::base::Code::Internal)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Currency;
    use crate::segment::language::named_attributes;

    #[test]
    fn figures_are_what_profiles_have() {
        let profile = ProfileRow::default();
        let sums = [Attribute::Spent, Attribute::Refunded, Attribute::Balance];
        let sums = sums.map(|sum| sum(Currency::EUR));
        for attribute in named_attributes().cloned().chain(sums) {
            assert_eq!(
                attribute.is_figure(),
                figure(&profile, &attribute).is_some(),
                "{attribute:?}"
            );
        }
    }
}
