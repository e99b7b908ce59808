//! Finding customers by the beginnings of words: of names in any writing, of identifiers.

use std::collections::{BTreeSet, HashSet};

use serde::{Deserialize, Serialize};

use super::words::{self, Fit, Term};
use super::{Customer, load_by_ordinal};
use crate::base::{DEFAULT_LIMIT, PageRequest, Result, clean_label};
use crate::store::table::SEARCH;
use crate::store::{Bytes, Key, Reader};

/// So many rows of the index are read a word, and no more.
const MAX_SCANNED: usize = 20_000;
/// So many customers are read and ranked, and no more.
const MAX_RANKED: usize = 2_000;
/// With so few candidates no other word is looked up: the customers themselves tell.
const FEW: usize = 64;

/// A customer that a search found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SearchHit {
    /// The customer.
    pub customer: Customer,
    /// Whether every word of the query is a whole word of the customer, not only the beginning of one.
    pub exact: bool,
}

/// The words under which a customer is found.
fn words_of(customer: &Customer) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    words::of_names(customer, &mut words);
    words::of_identifiers(customer, &mut words);
    words
}

/// The keys under which a customer is found.
pub(super) fn keys(customer: &Customer, ordinal: u32) -> impl Iterator<Item = Bytes> {
    let key = move |word: String| prefix(&word).end_of_text().u32(ordinal).into_bytes();
    words_of(customer).into_iter().map(key)
}

fn prefix(word: &str) -> Key {
    Key::of(&SEARCH).text(word)
}

/// The terms of a query that a user typed.
pub(super) fn terms(query: &str, field: &'static str) -> Result<Vec<Term>> {
    if query.trim().is_empty() {
        return Ok(Vec::new());
    }
    Ok(words::terms(&clean_label(query, field)?))
}

/// How many of the terms the customer meets no more than by the beginning of a word; `None` when it misses one.
pub(super) fn loose_terms(customer: &Customer, terms: &[Term]) -> Option<usize> {
    let words = words_of(customer);
    terms.iter().try_fold(0, |loose, term| match term.fit(&words)? {
        Fit::Exact => Some(loose),
        Fit::Beginning => Some(loose + 1),
    })
}

/// The customers who have a word that begins with each term, the best first, at most `limit`.
pub(super) fn search(reader: &dyn Reader, query: &str, limit: Option<u32>) -> Result<Vec<SearchHit>> {
    let limit = PageRequest::first(limit.unwrap_or(DEFAULT_LIMIT)).checked_limit()?;
    let terms = terms(query, "query")?;
    let mut hits = Vec::new();
    for ordinal in few_candidates(reader, &terms)? {
        let customer = load_by_ordinal(reader, ordinal)?.record;
        if let Some(loose) = loose_terms(&customer, &terms) {
            let length = customer
                .name
                .as_ref()
                .map_or(usize::MAX, |name| name.chars().count());
            hits.push(((loose, length, ordinal), customer));
        }
    }
    hits.sort_unstable_by_key(|(rank, _)| *rank);
    hits.truncate(limit);
    let hits = hits.into_iter().map(|((loose, ..), customer)| SearchHit {
        customer,
        exact: loose == 0,
    });
    Ok(hits.collect())
}

/// Customers who may meet all terms, in bounded work: the best of too many are those with a term as a whole word.
fn few_candidates(reader: &dyn Reader, terms: &[Term]) -> Result<Vec<u32>> {
    let mut candidates: Option<(Vec<u32>, bool)> = None;
    for term in terms {
        let (found, complete) = scan(reader, term, MAX_SCANNED)?;
        candidates = Some(match candidates {
            Some((mut before, true)) => {
                if complete {
                    let found: HashSet<_> = found.into_iter().collect();
                    before.retain(|ordinal| found.contains(ordinal));
                }
                (before, true)
            }
            Some(before) if !complete => before,
            _ => (found, complete),
        });
        if matches!(&candidates, Some((few, true)) if few.len() <= FEW) {
            break;
        }
    }
    let mut candidates = candidates.unwrap_or_default().0;
    candidates.truncate(MAX_RANKED);
    Ok(candidates)
}

/// All customers who may meet all terms, in the order of their creation.
pub(super) fn all_candidates(reader: &dyn Reader, terms: &[Term]) -> Result<Vec<u32>> {
    let Some(rarest) = terms.first() else {
        return Ok(Vec::new());
    };
    let (mut found, _) = scan(reader, rarest, usize::MAX)?;
    found.sort_unstable();
    Ok(found)
}

/// The customers who may meet the term, whole words first, each once; and whether that is all of them.
fn scan(reader: &dyn Reader, term: &Term, most: usize) -> Result<(Vec<u32>, bool)> {
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    let mut rows = 0;
    for word in term.rarest() {
        for row in reader.scan(prefix(word).range())? {
            if rows == most {
                return Ok((found, false));
            }
            rows += 1;
            let (key, _) = row?;
            let ordinal = super::store::ordinal_from(&key[key.len().saturating_sub(4)..])?;
            if seen.insert(ordinal) {
                found.push(ordinal);
            }
        }
    }
    Ok((found, true))
}
