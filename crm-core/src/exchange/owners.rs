//! Whose an imported order is.

use std::collections::HashMap;

use super::mapping::{ISSUER, MissingCustomer, OrderMapping, UnknownCustomer};
use super::order_rows::{CUSTOMER, EMAIL, EXTERNAL_ID, FIELDS, Fields, Head, NAME, PHONE};
use super::progress::is_of_the_row;
use crate::base::{Code, Error, Result, clean_label};
use crate::customers::{Identifier, Lifecycle, NewCustomer, find_by_identifier, ordinal_of};
use crate::journal::{Session, Tx};
use crate::store::Reader;

/// So many customers are remembered, to spare looking them up again.
const MAX_KNOWN: usize = 1 << 18;

/// The customer of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// None is named.
    Nobody,
    /// The customer with this ordinal.
    Known(u32),
    /// The one with this place among the missing.
    Missing(usize),
}

/// Finds customers by what orders say of them.
pub(super) struct Owners<'m> {
    mapping: &'m OrderMapping,
    /// The field that says who the customer is.
    field: &'static str,
    region: Option<&'m str>,
    /// The ordinals of customers by their cells.
    known: HashMap<Box<str>, u32>,
    /// The places of the missing by their cells.
    places: HashMap<Box<str>, usize>,
    missing: Vec<Missing>,
}

struct Missing {
    cells: Box<str>,
    new: NewCustomer,
    /// The ordinal, once it is created.
    created: Result<u32>,
}

/// The cells as one text; no cell that is let in holds the character between them.
fn joined(head: &Head) -> String {
    let mut text = String::with_capacity(64);
    for place in CUSTOMER {
        text.push_str(head.get(place));
        text.push('\0');
    }
    text
}

impl<'m> Owners<'m> {
    pub(super) fn new(fields: &Fields<'m>, region: Option<&'m str>) -> Self {
        Self {
            mapping: fields.mapping,
            field: fields.customer_field(),
            region,
            known: HashMap::new(),
            places: HashMap::new(),
            missing: Vec::new(),
        }
    }

    /// Whether it is known already whose an order with these cells is.
    pub(super) fn knows(&self, head: &Head) -> bool {
        self.known.contains_key(&*joined(head))
    }

    /// The customer that an order's cells name. One who is not stored and shall be created is noted as missing.
    pub(super) fn find(&mut self, reader: &dyn Reader, head: &Head) -> Result<Owner> {
        if [EXTERNAL_ID, EMAIL, PHONE]
            .iter()
            .all(|place| head.get(*place).is_empty())
        {
            return match self.mapping.missing_customer {
                MissingCustomer::Anonymous => Ok(Owner::Nobody),
                MissingCustomer::Reject => Err(Error::field_of(Code::Required, self.field)),
            };
        }
        let cells = joined(head);
        if let Some(ordinal) = self.known.get(&*cells) {
            return Ok(Owner::Known(*ordinal));
        }
        if let Some(place) = self.places.get(&*cells) {
            return Ok(Owner::Missing(*place));
        }
        let new = self.customer(head)?;
        if let Some(ordinal) = stored(reader, &new.identifiers)? {
            self.remember(cells.into(), ordinal);
            return Ok(Owner::Known(ordinal));
        }
        match self.mapping.unknown_customer {
            UnknownCustomer::Create => {}
            UnknownCustomer::Anonymous => return Ok(Owner::Nobody),
            UnknownCustomer::Reject => return Err(Error::field_of(Code::UnknownReference, self.field)),
        }
        let place = self.missing.len();
        let cells: Box<str> = cells.into();
        self.places.insert(cells.clone(), place);
        self.missing.push(Missing {
            cells,
            new,
            created: Err(Error::new(Code::Internal)),
        });
        Ok(Owner::Missing(place))
    }

    fn remember(&mut self, cells: Box<str>, ordinal: u32) {
        if self.known.len() >= MAX_KNOWN {
            self.known.clear();
        }
        self.known.insert(cells, ordinal);
    }

    /// The customer as it would be created.
    fn customer(&self, head: &Head) -> Result<NewCustomer> {
        let issuer = self.mapping.customer_issuer.as_deref().unwrap_or(ISSUER);
        let mut identifiers = Vec::new();
        for place in [EXTERNAL_ID, EMAIL, PHONE] {
            let text = head.get(place);
            if !text.is_empty() {
                let identifier = match place {
                    EMAIL => Identifier::email(text),
                    PHONE => Identifier::phone(text),
                    _ => Identifier::external_id(issuer, text),
                };
                let normal = identifier.normalized(self.region);
                identifiers.push(normal.map_err(|error| error.with_field(FIELDS[place]))?);
            }
        }
        let name = Some(head.get(NAME)).filter(|name| !name.is_empty());
        Ok(NewCustomer {
            name: name.map(|name| clean_label(name, FIELDS[NAME])).transpose()?,
            identifiers,
            lifecycle: Lifecycle::Customer,
            ..NewCustomer::default()
        })
    }

    /// Creates the missing customers and returns how many there were; in a rehearsal the orders become nobody's.
    pub(super) fn create_missing(&mut self, session: &Session<'_>, dry_run: bool) -> Result<u64> {
        if self.missing.is_empty() {
            return Ok(0);
        }
        let work = |tx: &mut Tx<'_>| -> Result<(Vec<Result<u32>>, u64)> {
            let before = tx.head.customers;
            let created = self
                .missing
                .iter()
                .map(|missing| create(tx, &missing.new))
                .collect::<Result<Vec<_>>>()?;
            Ok((created, u64::from(tx.head.customers - before)))
        };
        let (created, count) = if dry_run {
            session.rehearse(work)?
        } else {
            session.write(work)?
        };
        for (at, created) in created.into_iter().enumerate() {
            let created = if dry_run { created.map(|_| 0) } else { created };
            if let Ok(ordinal) = created {
                let cells = self.missing[at].cells.clone();
                self.remember(cells, ordinal);
            }
            self.missing[at].created = created;
        }
        Ok(count)
    }

    /// The ordinal of a customer who was missing, or why it could not be created.
    pub(super) fn created(&self, place: usize) -> Result<u32> {
        self.missing[place].created.clone()
    }

    /// Makes room, once nothing waits for the missing any more.
    pub(super) fn forget_missing(&mut self) {
        self.missing.clear();
        self.places.clear();
    }
}

/// The customer who has the first of the identifiers that anybody has.
fn stored(reader: &dyn Reader, identifiers: &[Identifier]) -> Result<Option<u32>> {
    for identifier in identifiers {
        if let Some(ordinal) = find_by_identifier(reader, identifier)? {
            return Ok(Some(ordinal));
        }
    }
    Ok(None)
}

/// Creates a customer, unless it was created just before under another of its identifiers.
fn create(tx: &mut Tx<'_>, new: &NewCustomer) -> Result<Result<u32>> {
    if let Some(ordinal) = stored(tx, &new.identifiers)? {
        return Ok(Ok(ordinal));
    }
    match tx.customers().create(new.clone()) {
        Ok(customer) => match ordinal_of(tx, customer.id)? {
            Some(ordinal) => Ok(Ok(ordinal)),
            None => Err(Error::new(Code::Internal)),
        },
        Err(error) if is_of_the_row(&error) => Ok(Err(error.with_field(FIELDS[EXTERNAL_ID]))),
        Err(error) => Err(error),
    }
}
