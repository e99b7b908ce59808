//! Lists of customers: filtered, sorted, in pages.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::store::last_ordinal;
use super::words::{self, Term};
use super::{Customer, CustomerKind, Lifecycle, Role, load_by_ordinal, search};
use crate::base::{
    Code, Cursor, Deleted, Error, Page, PageRequest, Result, SortOrder, Timestamp, clean_label,
};
use crate::journal::ReadContext;
use crate::store::Reader;

/// What customers are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerSort {
    /// By creation. The one order whose pages cost no more than what is on them.
    #[default]
    Created,
    /// By name without accents, Chinese by pinyin; those without a name last.
    Name,
    /// By the last change.
    Updated,
}

/// Which customers a list holds, and in which order; everything left out does not narrow it.
///
/// ```
/// use crm_core::{CustomerQuery, CustomerSort, Crm, NewCustomer, PageRequest};
/// let crm = Crm::in_memory()?;
/// for name in ["Émile", "Ada", "Zoë"] {
///     crm.customers().create(NewCustomer { tags: vec!["vip".into()], ..NewCustomer::person(name) })?;
/// }
/// let vips = CustomerQuery { tag: Some("vip".into()), sort: CustomerSort::Name, ..CustomerQuery::default() };
/// let page = crm.customers().list(&vips, &PageRequest::first(2))?;
/// assert_eq!(page.items[1].name.as_deref(), Some("Émile"));
/// let rest = crm.customers().list(&vips, &PageRequest::after(2, page.next.unwrap()))?;
/// assert_eq!((rest.items.len(), rest.next), (1, None));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CustomerQuery {
    /// Persons or organizations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<CustomerKind>,
    /// Customers who have this role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Customers who have this tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Customers at this stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifecycle: Option<Lifecycle>,
    /// Customers whom this member of staff looks after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Customers with words that begin with those of this text, as [`search`](crate::Customers::search) finds them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Customers created at this instant or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_from: Option<Timestamp>,
    /// Customers created before this instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_until: Option<Timestamp>,
    /// Customers last changed at this instant or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_from: Option<Timestamp>,
    /// Customers last changed before this instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_until: Option<Timestamp>,
    /// What is done with deleted customers.
    pub deleted: Deleted,
    /// What the customers are sorted by; those that are equal come in the order of their creation.
    pub sort: CustomerSort,
    /// Up or down.
    pub order: SortOrder,
}

/// A query that was checked, with its texts in their normal form.
struct Filter {
    query: CustomerQuery,
    /// None when the query has no text.
    terms: Option<Vec<Term>>,
}

impl Filter {
    fn new(query: &CustomerQuery) -> Result<Self> {
        let mut query = query.clone();
        for (text, field) in [(&mut query.tag, "tag"), (&mut query.owner, "owner")] {
            if let Some(text) = text {
                *text = clean_label(text, field)?;
            }
        }
        let text = query.text.as_deref().filter(|text| !text.trim().is_empty());
        let terms = text.map(|text| search::terms(text, "text")).transpose()?;
        Ok(Self { query, terms })
    }

    fn matches(&self, customer: &Customer) -> bool {
        let Self { query, terms } = self;
        let wanted = match query.deleted {
            Deleted::Exclude => customer.deleted_at.is_none(),
            Deleted::Only => customer.deleted_at.is_some(),
            Deleted::Include => true,
        };
        let within = |at: Timestamp, from: Option<Timestamp>, until: Option<Timestamp>| {
            from.is_none_or(|from| at >= from) && until.is_none_or(|until| at < until)
        };
        wanted
            && query.kind.is_none_or(|kind| customer.kind == kind)
            && query.role.is_none_or(|role| customer.roles.contains(&role))
            && query
                .lifecycle
                .is_none_or(|lifecycle| customer.lifecycle == lifecycle)
            && query.tag.as_ref().is_none_or(|tag| customer.tags.contains(tag))
            && (query.owner.is_none() || query.owner == customer.owner)
            && within(customer.created_at, query.created_from, query.created_until)
            && within(customer.updated_at, query.updated_from, query.updated_until)
            && terms.as_ref().is_none_or(|terms| {
                // A text without any word, such as "!", is nobody's.
                !terms.is_empty() && search::loose_terms(customer, terms).is_some()
            })
    }

    /// The ordinals that may match, between `after` and the end of the list.
    fn ordinals(&self, reader: &dyn Reader, after: Option<u32>) -> Result<Box<dyn Iterator<Item = u32>>> {
        let (first, last) = match (self.query.order, after) {
            (_, None) => (1, u32::MAX),
            (SortOrder::Ascending, Some(after)) => (after.saturating_add(1), u32::MAX),
            (SortOrder::Descending, Some(after)) => (1, after.saturating_sub(1)),
        };
        // The index of words knows those who are not deleted.
        let indexed = self
            .terms
            .as_ref()
            .filter(|_| self.query.deleted == Deleted::Exclude);
        Ok(match (indexed, self.query.order) {
            (Some(terms), order) => {
                let mut found = search::all_candidates(reader, terms)?;
                found.retain(|ordinal| (first..=last).contains(ordinal));
                if order == SortOrder::Descending {
                    found.reverse();
                }
                Box::new(found.into_iter())
            }
            (None, order) => {
                let all = first..=last.min(last_ordinal(reader)?);
                match order {
                    SortOrder::Ascending => Box::new(all),
                    SortOrder::Descending => Box::new(all.rev()),
                }
            }
        })
    }

    /// The customers that match, with their ordinals.
    fn customers<'a>(
        &'a self,
        reader: &'a dyn Reader,
        after: Option<u32>,
    ) -> Result<impl Iterator<Item = Result<(u32, Customer)>> + 'a> {
        let load = move |ordinal| Ok((ordinal, load_by_ordinal(reader, ordinal)?.record));
        let matches = |found: &Result<(u32, Customer)>| {
            found
                .as_ref()
                .map_or(true, |(_, customer)| self.matches(customer))
        };
        Ok(self.ordinals(reader, after)?.map(load).filter(matches))
    }

    /// What the customer is sorted by, before its ordinal.
    fn sort_key(&self, customer: &Customer) -> Vec<u8> {
        match self.query.sort {
            CustomerSort::Created => Vec::new(),
            CustomerSort::Name => words::sort_key(customer.name.as_deref()),
            CustomerSort::Updated => {
                let millis = customer.updated_at.as_millis().cast_unsigned() ^ (1 << 63);
                millis.to_be_bytes().to_vec()
            }
        }
    }

    /// The first byte of this list's cursors.
    fn list(&self) -> u8 {
        let sort = match self.query.sort {
            CustomerSort::Created => 0,
            CustomerSort::Name => 2,
            CustomerSort::Updated => 4,
        };
        sort + u8::from(self.query.order == SortOrder::Descending)
    }

    fn cursor(&self, (key, ordinal): &(Vec<u8>, u32)) -> Cursor {
        Cursor::from_key(&[&[self.list()], key.as_slice(), &ordinal.to_be_bytes()].concat())
    }

    fn position(&self, cursor: &Cursor) -> Result<(Vec<u8>, u32)> {
        let invalid = || Error::field_of(Code::InvalidCursor, "after");
        let bytes = cursor.to_key()?;
        let (list, rest) = bytes.split_first().ok_or_else(invalid)?;
        let (key, ordinal) = rest.split_last_chunk().ok_or_else(invalid)?;
        let sound = match self.query.sort {
            CustomerSort::Created => key.is_empty(),
            CustomerSort::Name => !key.is_empty(),
            CustomerSort::Updated => key.len() == 8,
        };
        if *list != self.list() || !sound {
            return Err(invalid());
        }
        Ok((key.to_vec(), u32::from_be_bytes(*ordinal)))
    }
}

pub(super) fn list(reader: &dyn Reader, query: &CustomerQuery, page: &PageRequest) -> Result<Page<Customer>> {
    let limit = page.checked_limit()?;
    let filter = Filter::new(query)?;
    let after = page
        .after
        .as_ref()
        .map(|cursor| filter.position(cursor))
        .transpose()?;
    if query.sort != CustomerSort::Created {
        return sorted(reader, &filter, limit, after.as_ref());
    }
    let mut found = filter.customers(reader, after.map(|(_, ordinal)| ordinal))?;
    let items = found.by_ref().take(limit).collect::<Result<Vec<_>>>()?;
    let more = found.next().transpose()?.is_some();
    let last = items.last().filter(|_| more);
    let next = last.map(|(ordinal, _)| filter.cursor(&(Vec::new(), *ordinal)));
    let items = items.into_iter().map(|(_, customer)| customer).collect();
    Ok(Page { items, next })
}

/// A page in an order that no table is in: one pass that keeps the best `limit` and one more.
fn sorted(
    reader: &dyn Reader,
    filter: &Filter,
    limit: usize,
    after: Option<&(Vec<u8>, u32)>,
) -> Result<Page<Customer>> {
    let ascending = filter.query.order == SortOrder::Ascending;
    let mut best = BTreeSet::new();
    for found in filter.customers(reader, None)? {
        let (ordinal, customer) = found?;
        let place = (filter.sort_key(&customer), ordinal);
        let ahead = |after: &(Vec<u8>, u32)| if ascending { place > *after } else { place < *after };
        if after.is_none_or(ahead) {
            best.insert(place);
            if best.len() > limit + 1 {
                let _ = if ascending {
                    best.pop_last()
                } else {
                    best.pop_first()
                };
            }
        }
    }
    let mut places: Vec<_> = best.into_iter().collect();
    if !ascending {
        places.reverse();
    }
    let more = places.len() > limit;
    places.truncate(limit);
    let next = places.last().filter(|_| more).map(|place| filter.cursor(place));
    let items = places
        .into_iter()
        .map(|(_, ordinal)| Ok(load_by_ordinal(reader, ordinal)?.record));
    Ok(Page {
        items: items.collect::<Result<_>>()?,
        next,
    })
}

/// How many customers match; sort and order do not matter.
pub(super) fn count(reader: &dyn Reader, query: &CustomerQuery) -> Result<u64> {
    let filter = Filter::new(query)?;
    filter
        .customers(reader, None)?
        .try_fold(0, |count, found| found.map(|_| count + 1))
}

/// The ordinals of all that match, in the list's order.
fn all_sorted(reader: &dyn Reader, filter: &Filter) -> Result<Vec<u32>> {
    let places = filter.customers(reader, None)?.map(|found| {
        let (ordinal, customer) = found?;
        Ok((filter.sort_key(&customer), ordinal))
    });
    let mut places = places.collect::<Result<Vec<_>>>()?;
    places.sort_unstable();
    if filter.query.order == SortOrder::Descending {
        places.reverse();
    }
    Ok(places.into_iter().map(|(_, ordinal)| ordinal).collect())
}

/// All customers of a list, read as they are asked for; from [`Customers::iter`](crate::Customers::iter).
///
/// On a handle each few customers are read from the newest state; take a snapshot to see one state throughout. It ends
/// after the first error.
pub struct CustomerIter<C> {
    context: C,
    query: CustomerQuery,
    ready: std::vec::IntoIter<Customer>,
    rest: Rest,
}

/// What an iterator has not read yet.
enum Rest {
    /// Everything.
    Start,
    /// What follows the cursor.
    After(Cursor),
    /// These, of which some may not match any more.
    Ordinals(std::vec::IntoIter<u32>),
    Nothing,
}

/// So many customers are read at once.
const CHUNK: u32 = 100;

impl<C: ReadContext> CustomerIter<C> {
    pub(super) fn new(context: C, query: CustomerQuery) -> Self {
        Self {
            context,
            query,
            ready: Vec::new().into_iter(),
            rest: Rest::Start,
        }
    }

    fn read_more(&mut self) -> Result<()> {
        let Self { context, query, .. } = self;
        let (items, rest) = match std::mem::replace(&mut self.rest, Rest::Nothing) {
            Rest::Nothing => return Ok(()),
            Rest::Start if query.sort != CustomerSort::Created => {
                // One pass for the whole order, not one a page.
                let ordinals = context.read(|reader| all_sorted(reader, &Filter::new(query)?))?;
                (Vec::new(), Rest::Ordinals(ordinals.into_iter()))
            }
            rest @ (Rest::Start | Rest::After(_)) => {
                let after = match rest {
                    Rest::After(cursor) => Some(cursor),
                    _ => None,
                };
                let request = PageRequest { limit: CHUNK, after };
                let page = context.read(|reader| list(reader, query, &request))?;
                (page.items, page.next.map_or(Rest::Nothing, Rest::After))
            }
            Rest::Ordinals(mut ordinals) => {
                let items = context.read(|reader| {
                    let filter = Filter::new(query)?;
                    let mut items = Vec::new();
                    for ordinal in ordinals.by_ref().take(CHUNK as usize) {
                        let customer = load_by_ordinal(reader, ordinal)?.record;
                        if filter.matches(&customer) {
                            items.push(customer);
                        }
                    }
                    Ok(items)
                })?;
                let done = ordinals.len() == 0;
                (
                    items,
                    if done {
                        Rest::Nothing
                    } else {
                        Rest::Ordinals(ordinals)
                    },
                )
            }
        };
        self.ready = items.into_iter();
        self.rest = rest;
        Ok(())
    }
}

impl<C: ReadContext> Iterator for CustomerIter<C> {
    type Item = Result<Customer>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(customer) = self.ready.next() {
                return Some(Ok(customer));
            }
            if matches!(self.rest, Rest::Nothing) {
                return None;
            }
            if let Err(error) = self.read_more() {
                return Some(Err(error));
            }
        }
    }
}
