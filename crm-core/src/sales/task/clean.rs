//! Bringing what is given of a task into its normal form, or saying which field cannot be.

use std::collections::BTreeSet;

use super::{Recommendation, Task, TaskPresence};
use crate::activity::{interaction, product};
use crate::base::{Code, Error, Result, Timestamp, clean_label, clean_label_in, clean_text};
use crate::journal::Tx;
use crate::store::Reader;

/// The longest name of somebody who does a task, in bytes: it is part of keys.
const MAX_NAME: usize = 200;
/// At most this many products.
const MAX_PRODUCTS: usize = 100;

/// Who is to do something, or does.
pub(super) fn clean_name(name: &str, field: &'static str) -> Result<String> {
    let name = clean_label(name, field)?;
    if name.len() > MAX_NAME {
        return Err(Error::field_of(Code::TooLong, field));
    }
    Ok(name)
}

/// Who does something with a task: who is named, else the handle's actor.
pub(super) fn doer(tx: &Tx<'_>, by: Option<&str>) -> Result<Option<String>> {
    by.or(tx.actor()).map(|by| clean_name(by, "by")).transpose()
}

/// When something was done: what is given, else now.
pub(super) fn happened(tx: &Tx<'_>, at: Option<Timestamp>) -> Result<Timestamp> {
    let at = at.unwrap_or(tx.now());
    if at > tx.now() {
        return Err(Error::field_of(Code::OutOfRange, "at"));
    }
    check_year(at, "at")?;
    Ok(at)
}

/// Tasks lie by time, in keys that hold these years.
pub(super) fn check_year(at: Timestamp, field: &'static str) -> Result<()> {
    if (1..6000).contains(&at.utc_date().year()) {
        Ok(())
    } else {
        Err(Error::field_of(Code::OutOfRange, field))
    }
}

/// Texts and times of a task.
pub(super) fn clean(task: &mut Task) -> Result<()> {
    clean_label_in(&mut task.subject, "subject")?;
    if let Some(description) = &task.description {
        clean_text(description, "description")?;
    }
    if let Some(assignee) = &mut task.assignee {
        *assignee = clean_name(assignee, "assignee")?;
    }
    if let Some(outcome) = &mut task.outcome {
        clean_label_in(outcome, "outcome")?;
    }
    if task.due_at.is_some() && task.due_on.is_some() {
        return Err(Error::field_of(Code::Inconsistent, "due_on"));
    }
    if let Some(at) = task.due_at {
        check_year(at, "due_at")?;
    }
    if task.due_on.is_some_and(|day| !(1..6000).contains(&day.year())) {
        return Err(Error::field_of(Code::OutOfRange, "due_on"));
    }
    if let Some(at) = task.remind_at {
        check_year(at, "remind_at")?;
    }
    Ok(())
}

/// The products that a customer is recommended, each once. Those `known` already need not be looked up.
pub(super) fn clean_recommendations(
    reader: &dyn Reader,
    known: &[Recommendation],
    given: &mut [Recommendation],
) -> Result<()> {
    if given.len() > MAX_PRODUCTS {
        return Err(Error::field_of(Code::TooMany, "recommendations"));
    }
    let mut seen = BTreeSet::new();
    for (at, one) in given.iter_mut().enumerate() {
        let cleaned = (|| {
            if let Some(response) = &mut one.response {
                clean_label_in(response, "response")?;
            }
            let is_known = known.iter().any(|known| known.product_id == one.product_id);
            if !is_known && product::ordinal_of(reader, one.product_id)?.is_none() {
                return Err(Error::field_of(Code::UnknownReference, "product_id"));
            }
            if !seen.insert(one.product_id) {
                return Err(Error::field_of(Code::DuplicateInInput, "product_id"));
            }
            Ok(())
        })();
        cleaned.map_err(|error: Error| error.under(format_args!("recommendations[{at}]")))?;
    }
    Ok(())
}

/// Where somebody is.
pub(super) fn clean_presence(presence: &mut TaskPresence) -> Result<()> {
    match &mut presence.location {
        Some(location) => interaction::clean_location(location).map_err(|error| error.under("location")),
        None => Ok(()),
    }
}
