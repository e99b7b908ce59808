//! Building a frame: one pass over the customers, on all cores.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rust_decimal::Decimal;

use super::Frame;
use super::bits::Bits;
use super::column::Column;
use super::cores::on_all_cores;
use super::draft::{Draft, LEEWAY, Limits, ListsDraft, join};
use crate::base::{Code, Error, Result};
use crate::customers::{Channel, Customer, FieldKind, definitions};
use crate::journal::{Head, Stored, UNWATCHED, Watch};
use crate::profile::ProfileRow;
use crate::segment::evaluate::attribute_of;
use crate::segment::plan::{Attribute, Scalar, Type};
use crate::store::table::{CUSTOMER, PROFILE};
use crate::store::{Reader, View, clusters_between};

/// What every customer has, or may have, a value of. Of texts that hardly two customers share it is only kept who has one.
pub(super) const ATTRIBUTES: &[Attribute] = &[
    Attribute::Kind,
    Attribute::GivenName,
    Attribute::FamilyName,
    Attribute::Country,
    Attribute::Region,
    Attribute::City,
    Attribute::PostalCode,
    Attribute::Birthday,
    Attribute::Gender,
    Attribute::Language,
    Attribute::TimeZone,
    Attribute::Occupation,
    Attribute::Lifecycle,
    Attribute::Owner,
    Attribute::Source,
    Attribute::Roles,
    Attribute::Tags,
    Attribute::CreatedAt,
    Attribute::UpdatedAt,
    Attribute::OrderCount,
    Attribute::OrderDays,
    Attribute::ReturnCount,
    Attribute::RefundCount,
    Attribute::FirstOrderAt,
    Attribute::LastOrderAt,
    Attribute::InteractionCount,
    Attribute::LastInteractionAt,
    Attribute::OrdersEnd(1),
    Attribute::OrdersEnd(2),
    Attribute::OrdersEnd(3),
    Attribute::OrdersEnd(Attribute::MOST_ENDS),
];

const _: () = assert!(Attribute::MOST_ENDS == 4, "each has a column above");

/// Those of which it is only kept who has one.
pub(super) const ALMOST_UNIQUE: [Attribute; 3] = [Attribute::Name, Attribute::Email, Attribute::Phone];

/// What was read of a part of the customers.
#[derive(Default)]
struct Part {
    live: Vec<u32>,
    drafts: HashMap<Attribute, Draft>,
    known: [Vec<u32>; ALMOST_UNIQUE.len()],
    consents: ListsDraft<(Arc<str>, Channel)>,
}

impl Frame {
    /// The frame of all customers in a view; none when it takes more than so many bytes. `watch` is told how many have
    /// been read, and of how many.
    pub(crate) fn build(view: &View, bytes: usize, watch: Watch<'_>) -> Result<Option<Self>> {
        let limits = Limits {
            bytes,
            ..Limits::default()
        };
        Self::build_within(view, limits, watch)
    }

    pub(super) fn build_within(view: &View, limits: Limits, watch: Watch<'_>) -> Result<Option<Self>> {
        let head = Head::read(view)?;
        // A word's worth of rows is never cut.
        let rows = (head.customers as usize + 1).next_multiple_of(64);
        let attributes = attributes(view)?;
        let bytes = AtomicUsize::new(0);
        let is_full = || bytes.load(Ordering::Relaxed) > limits.bytes.saturating_mul(LEEWAY);
        let read = |parts: usize, _| {
            // What has no room is left out, and not told of.
            if is_full() {
                return Ok(());
            }
            let of = head.customers as usize;
            watch((parts * limits.part).min(of), of)
        };
        let parts = on_all_cores(rows.div_ceil(limits.part), &read, |number| {
            if is_full() {
                return Ok(None);
            }
            let part = Part::read(view, number, limits, &attributes)?;
            bytes.fetch_add(part.bytes(), Ordering::Relaxed);
            Ok(Some(part))
        })?;
        let Some(mut parts) = parts.into_iter().collect::<Option<Vec<Part>>>() else {
            return Ok(None);
        };
        let mut clean = Bits::new(rows);
        let all = parts.iter().flat_map(|part| &part.live);
        all.for_each(|ordinal| clean.set(*ordinal as usize));
        let consents = parts.iter_mut().map(|part| std::mem::take(&mut part.consents));
        let consents = ListsDraft::join(consents, rows, limits);
        let mut columns = HashMap::new();
        for (at, attribute) in ALMOST_UNIQUE.into_iter().enumerate() {
            let mut known = Bits::new(rows);
            let all = parts.iter().flat_map(|part| &part.known[at]);
            all.for_each(|ordinal| known.set(*ordinal as usize));
            columns.insert(attribute, Column::Known(known));
        }
        columns.extend(join_all(parts, rows, limits)?);
        let frame = Self::new(
            (head.seq, rows),
            (clean, Bits::default()),
            columns,
            consents,
            limits,
        );
        Ok(Some(frame).filter(|frame| frame.profiles() <= limits.bytes))
    }
}

/// All attributes but sums of money, whose currencies are found on the way.
pub(super) fn attributes(reader: &dyn Reader) -> Result<Vec<Attribute>> {
    let custom = definitions(reader)?.into_iter().map(|field| {
        let of = match field.kind {
            FieldKind::Text | FieldKind::Choice => Type::Text,
            FieldKind::Integer | FieldKind::Decimal => Type::Number,
            FieldKind::Bool => Type::Bool,
            FieldKind::Date => Type::Date,
            FieldKind::Timestamp => Type::Instant,
            FieldKind::Choices => Type::Texts,
        };
        Attribute::Custom(field.key.into(), of)
    });
    Ok(ATTRIBUTES.iter().cloned().chain(custom).collect())
}

impl Part {
    /// About the bytes that it takes.
    fn bytes(&self) -> usize {
        let known: usize = self.known.iter().map(Vec::len).sum();
        let drafts: usize = self.drafts.values().map(Draft::bytes).sum();
        (self.live.len() + known) * 4 + drafts + self.consents.bytes()
    }

    fn read(view: &View, number: usize, limits: Limits, attributes: &[Attribute]) -> Result<Self> {
        let too_many = |_| Error::new(Code::Internal);
        let first = u32::try_from(number * limits.part).map_err(too_many)?;
        let last = u32::try_from((number + 1) * limits.part - 1).map_err(too_many)?;
        let mut part = Self::default();
        let mut drafts: Vec<Draft> = attributes.iter().map(|_| Draft::default()).collect();
        each_customer(view, (first, last), &mut |owner, customer, profile| {
            let row = (owner - first) as usize;
            part.add(owner, row, customer, profile, attributes, &mut drafts)
        })?;
        part.drafts.extend(attributes.iter().cloned().zip(drafts));
        Ok(part)
    }

    fn add(
        &mut self,
        owner: u32,
        row: usize,
        customer: &Customer,
        profile: &ProfileRow,
        attributes: &[Attribute],
        drafts: &mut [Draft],
    ) -> Result<()> {
        let value = |attribute: &Attribute| attribute_of(customer, || Ok(profile), attribute);
        self.live.push(owner);
        for (attribute, draft) in attributes.iter().zip(drafts) {
            draft.put(owner, row, &value(attribute)?);
        }
        for (attribute, known) in ALMOST_UNIQUE.iter().zip(&mut self.known) {
            if value(attribute)? != Scalar::Null {
                known.push(owner);
            }
        }
        for sum in sums_of(profile) {
            let value = value(&sum)?;
            self.drafts.entry(sum).or_default().put(owner, row, &value);
        }
        for consent in consents_of(customer) {
            self.consents.put(consent, owner);
        }
        Ok(())
    }
}

/// Shows the customers with these ordinals that are not deleted, with their profiles.
pub(super) fn each_customer(
    view: &View,
    (first, last): (u32, u32),
    see: &mut dyn FnMut(u32, &Customer, &ProfileRow) -> Result<()>,
) -> Result<()> {
    let mut current: Option<(u32, Customer)> = None;
    let mut profile = ProfileRow::default();
    // Ordinal 0 is nobody.
    for row in clusters_between(view, first.max(1), last, &[&CUSTOMER, &PROFILE])? {
        let row = row?;
        if row.is(&CUSTOMER) {
            if let Some((owner, customer)) = current.take() {
                see(owner, &customer, &profile)?;
            }
            profile = ProfileRow::default();
            let customer = row.decode::<Stored<Customer>>()?.record;
            current = customer.deleted_at.is_none().then_some((row.owner, customer));
        } else if row.is(&PROFILE) && current.is_some() {
            profile = row.decode()?;
        }
    }
    match current {
        Some((owner, customer)) => see(owner, &customer, &profile),
        None => Ok(()),
    }
}

/// Sums of money of a profile, whose currencies nobody knows before.
pub(super) fn sums_of(profile: &ProfileRow) -> impl Iterator<Item = Attribute> {
    let spent = profile.spent.iter().map(|sum| Attribute::Spent(sum.currency));
    let refunded = profile
        .refunded
        .iter()
        .map(|sum| Attribute::Refunded(sum.currency));
    let balance = profile.balance.iter().map(|sum| Attribute::Balance(sum.currency));
    spent.chain(refunded).chain(balance)
}

/// What a customer has consented to.
pub(super) fn consents_of(customer: &Customer) -> impl Iterator<Item = (Arc<str>, Channel)> {
    let consents = customer.consents.iter();
    let granted = consents.filter(|consent| customer.has_consent(&consent.purpose, consent.channel));
    granted.map(|consent| (consent.purpose.as_str().into(), consent.channel))
}

/// The columns of all parts' drafts.
fn join_all(mut parts: Vec<Part>, rows: usize, limits: Limits) -> Result<Vec<(Attribute, Column)>> {
    let mut attributes: Vec<Attribute> = Vec::new();
    for part in &parts {
        for attribute in part.drafts.keys() {
            if !attributes.contains(attribute) {
                attributes.push(attribute.clone());
            }
        }
    }
    let drafts = attributes.iter().map(|attribute| {
        let drafts = parts.iter_mut().map(|part| part.drafts.remove(attribute));
        Mutex::new(drafts.map(Option::unwrap_or_default).collect::<Vec<_>>())
    });
    let drafts: Vec<_> = drafts.collect();
    let columns = on_all_cores(attributes.len(), UNWATCHED, |at| {
        let drafts = std::mem::take(&mut *drafts[at].lock().unwrap_or_else(PoisonError::into_inner));
        let zero = is_money(&attributes[at]).then_some(Scalar::Number(Decimal::ZERO));
        let column = join(drafts, rows, zero.as_ref(), limits);
        // Sums too long for a column are still something that everybody has.
        let everybody = || Column::Known(Bits::of_words(vec![u64::MAX; rows / 64]));
        Ok(column.or_else(|| zero.map(|_| everybody())))
    })?;
    let columns = attributes.into_iter().zip(columns);
    Ok(columns
        .filter_map(|(attribute, column)| Some((attribute, column?)))
        .collect())
}

/// Whether who has nothing of it has zero.
pub(super) fn is_money(attribute: &Attribute) -> bool {
    matches!(
        attribute,
        Attribute::Spent(_) | Attribute::Refunded(_) | Attribute::Balance(_)
    )
}
