//! Whether the frame in the file says what the rows say.

use super::Frame;
use super::bits::Bits;
use super::column::{Column, Lists, Members};
use super::cores::on_all_cores;
use crate::base::Result;
use crate::journal::UNWATCHED;
use crate::segment::plan::Scalar;
use crate::store::View;

impl Frame {
    /// What is wrong with the frame in the file, by one built anew; none where it is of no use in this state.
    pub(crate) fn check_stored(view: &View) -> Result<Option<&'static str>> {
        if Self::stored_head(view)?.is_none() {
            return Ok(None);
        }
        let Some((mut stored, _)) = Self::stored(view, usize::MAX)? else {
            return Ok(Some("columns cannot be read"));
        };
        if !stored.catch_up(view)? {
            return Ok(None);
        }
        let Some(built) = Self::build(view, usize::MAX, UNWATCHED)? else {
            return Ok(None);
        };
        // Who changed since is asked anew by whoever counts.
        let clean = &stored.clean;
        let is_known = clean.iter().all(|owner| built.clean.get(owner as usize));
        let is_counted = clean.count()
            + stored
                .dirty
                .iter()
                .filter(|owner| built.clean.get(*owner as usize))
                .count() as u64
            == built.clean.count();
        let columns: Vec<_> = stored.columns.iter().collect();
        let agreed = on_all_cores(columns.len(), UNWATCHED, |at| {
            let (attribute, column) = columns[at];
            Ok(built
                .column(attribute)
                .is_none_or(|built| agree(column, built, clean)))
        })?;
        let has_consents = match (&stored.consents, &built.consents) {
            (Some(stored), Some(built)) => lists_agree(stored, built, clean),
            _ => true,
        };
        let is_good = is_known && is_counted && has_consents && agreed.into_iter().all(|agrees| agrees);
        Ok((!is_good).then_some("columns are not what the rows say"))
    }
}

/// Whether two columns say the same of these customers, as far as they can be compared.
fn agree(a: &Column, b: &Column, clean: &Bits) -> bool {
    match (a, b) {
        (Column::Coded(a), Column::Coded(b)) => clean
            .iter()
            .all(|owner| a.scalar(owner as usize) == b.scalar(owner as usize)),
        (Column::Lists(a), Column::Lists(b)) => lists_agree(a, b, clean),
        (Column::Known(a), Column::Known(b)) => same(&|owner| a.get(owner), &|owner| b.get(owner), clean),
        // One of them has more values than codes, by those who changed.
        (Column::Known(known), Column::Coded(coded)) | (Column::Coded(coded), Column::Known(known)) => same(
            &|owner| known.get(owner),
            &|owner| coded.scalar(owner) != Scalar::Null,
            clean,
        ),
        _ => true,
    }
}

fn lists_agree<K: Ord>(a: &Lists<K>, b: &Lists<K>, clean: &Bits) -> bool {
    let values = a.values.iter().chain(&b.values);
    let has = |members: Option<&Members>, owner: usize| members.is_some_and(|members| members.has(owner));
    let is_known = |lists: &Lists<K>, owner: usize| lists.known.as_ref().is_none_or(|known| known.get(owner));
    same(&|owner| is_known(a, owner), &|owner| is_known(b, owner), clean)
        && values.map(|(value, _)| value).all(|value| {
            let (a, b) = (a.get(value), b.get(value));
            same(&|owner| has(a, owner), &|owner| has(b, owner), clean)
        })
}

fn same(a: &dyn Fn(usize) -> bool, b: &dyn Fn(usize) -> bool, clean: &Bits) -> bool {
    clean.iter().all(|owner| a(owner as usize) == b(owner as usize))
}
