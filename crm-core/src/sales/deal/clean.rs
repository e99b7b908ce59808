//! Bringing what is given of a deal into its normal form, or saying which field cannot be.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::store::load;
use super::{Deal, DealContact, DealLine, DealPartner, NewDealLine};
use crate::base::{
    Code, Currency, CustomerId, Error, ProductId, Result, check_amount, clean_label_in, clean_text,
    nothing_or,
};
use crate::customers;
use crate::sales::article::{Article, lines, listed};
use crate::store::Reader;

/// At most this many contacts, partners, competitors.
const MAX_PARTIES: usize = 100;

/// The lines as they are stored.
pub(super) fn lines_of(
    reader: &dyn Reader,
    currency: Currency,
    given: Vec<NewDealLine>,
) -> Result<Vec<DealLine>> {
    lines(given, |line| line_of(reader, currency, line))
}

fn line_of(reader: &dyn Reader, currency: Currency, given: NewDealLine) -> Result<DealLine> {
    let NewDealLine {
        product_id,
        sku,
        name,
        quantity,
        unit_price,
        discount,
        tax,
        interval,
    } = given;
    let Article { product, sku, name } = Article::of(reader, product_id, sku, name)?;
    let price = product.as_ref().and_then(|product| product.price);
    let unit_price = listed(unit_price, price, currency, "unit_price")?;
    if quantity.is_zero() {
        return Err(Error::field_of(Code::OutOfRange, "quantity"));
    }
    for (amount, field) in [
        (quantity, "quantity"),
        (unit_price, "unit_price"),
        (discount, "discount"),
        (tax, "tax"),
    ] {
        check_amount(amount, field)?;
    }
    let product_id: Option<ProductId> = product.map(|product| product.id);
    Ok(DealLine {
        sku: sku.filter(|_| product_id.is_none()),
        product_id,
        name,
        quantity,
        unit_price: nothing_or(unit_price),
        discount: nothing_or(discount),
        tax: nothing_or(tax),
        interval,
    })
}

/// Texts, amounts and shares of a deal whose lines are clean.
pub(super) fn clean(deal: &mut Deal) -> Result<()> {
    clean_label_in(&mut deal.name, "name")?;
    for (text, field) in [
        (&mut deal.source, "source"),
        (&mut deal.campaign, "campaign"),
        (&mut deal.lost_reason, "lost_reason"),
        (&mut deal.owner, "owner"),
        (&mut deal.team, "team"),
    ] {
        if let Some(text) = text {
            clean_label_in(text, field)?;
        }
    }
    if let Some(next_step) = &deal.next_step {
        clean_text(next_step, "next_step")?;
    }
    for text in &mut deal.competitors {
        clean_label_in(text, "competitors")?;
    }
    let mut seen = BTreeSet::new();
    deal.competitors.retain(|name| seen.insert(name.to_lowercase()));
    if deal.competitors.len() > MAX_PARTIES {
        return Err(Error::field_of(Code::TooMany, "competitors"));
    }
    if let Some(amount) = &mut deal.amount {
        check_sum(amount, "amount")?;
    }
    if let Some(recurring) = &mut deal.recurring {
        check_sum(&mut recurring.amount, "recurring.amount")?;
    }
    clean_contacts(&mut deal.contacts)?;
    clean_partners(&mut deal.partners)
}

/// What a deal comes to is not negative: one that takes goods back is none.
fn check_sum(amount: &mut Decimal, field: &'static str) -> Result<()> {
    check_amount(*amount, field)?;
    *amount = nothing_or(*amount);
    if amount.is_sign_negative() {
        return Err(Error::field_of(Code::OutOfRange, field));
    }
    Ok(())
}

fn clean_contacts(contacts: &mut [DealContact]) -> Result<()> {
    if contacts.len() > MAX_PARTIES {
        return Err(Error::field_of(Code::TooMany, "contacts"));
    }
    let mut seen = BTreeSet::new();
    for (at, contact) in contacts.iter_mut().enumerate() {
        clean_party(contact.customer_id, &mut contact.role, &mut seen)
            .map_err(|error| error.under(format_args!("contacts[{at}]")))?;
    }
    Ok(())
}

fn clean_partners(partners: &mut [DealPartner]) -> Result<()> {
    if partners.len() > MAX_PARTIES {
        return Err(Error::field_of(Code::TooMany, "partners"));
    }
    let mut seen = BTreeSet::new();
    let mut left = Decimal::ONE_HUNDRED;
    for (at, partner) in partners.iter_mut().enumerate() {
        let checked = clean_party(partner.customer_id, &mut partner.role, &mut seen).and_then(|()| {
            let Some(share) = &mut partner.share else {
                return Ok(());
            };
            check_amount(*share, "share")?;
            *share = nothing_or(*share);
            left = left.saturating_sub(*share);
            // The shares of all partners are parts of one deal.
            if share.is_sign_negative() || left < Decimal::ZERO {
                return Err(Error::field_of(Code::OutOfRange, "share"));
            }
            Ok(())
        });
        checked.map_err(|error| error.under(format_args!("partners[{at}]")))?;
    }
    Ok(())
}

fn clean_party(id: CustomerId, role: &mut Option<String>, seen: &mut BTreeSet<CustomerId>) -> Result<()> {
    if let Some(role) = role {
        clean_label_in(role, "role")?;
    }
    if !seen.insert(id) {
        return Err(Error::field_of(Code::DuplicateInInput, "customer_id"));
    }
    Ok(())
}

/// The ordinals of everybody who has to do with the deal, each once, the customer first. Who had nothing to do with it
/// `before` must be there and not be deleted.
pub(super) fn people_of(reader: &dyn Reader, before: Option<&Deal>, deal: &Deal) -> Result<Vec<u32>> {
    let known: BTreeSet<CustomerId> = before.into_iter().flat_map(parties).map(|(id, _)| id).collect();
    let mut people = Vec::new();
    for (id, path) in parties(deal) {
        let unknown = || Error::field_of(Code::UnknownReference, path.clone());
        let ordinal = if known.contains(&id) {
            customers::ordinal_of(reader, id)?.ok_or_else(|| Error::new(Code::Corrupt))?
        } else {
            customers::require_ordinal(reader, id, "customer_id").map_err(|error| match error.code() {
                Code::UnknownReference => unknown(),
                _ => error,
            })?
        };
        if !people.contains(&ordinal) {
            people.push(ordinal);
        }
    }
    Ok(people)
}

/// Whether everybody who has to do with the deal leads to it.
pub(in crate::sales) fn leads_to_its_people(reader: &dyn Reader, deal: &Deal) -> Result<bool> {
    let Some((_, row)) = load(reader, deal.id)? else {
        return Ok(false);
    };
    Ok(people_of(reader, Some(deal), deal).is_ok_and(|people| people == row.people))
}

/// Everybody who has to do with the deal, and by which field.
fn parties(deal: &Deal) -> impl Iterator<Item = (CustomerId, String)> + '_ {
    let contacts = deal.contacts.iter().map(|contact| contact.customer_id);
    let contacts = contacts
        .enumerate()
        .map(|(at, id)| (id, format!("contacts[{at}].customer_id")));
    let partners = deal.partners.iter().map(|partner| partner.customer_id);
    let partners = partners
        .enumerate()
        .map(|(at, id)| (id, format!("partners[{at}].customer_id")));
    std::iter::once((deal.customer_id, "customer_id".to_owned()))
        .chain(contacts)
        .chain(partners)
}
