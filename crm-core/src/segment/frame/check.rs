//! Whether the frame in the file says what the rows say.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::Frame;
use super::bits::Bits;
use super::build::{ALMOST_UNIQUE, attributes, consents_of, each_customer, is_money, sums_of};
use super::column::{Column, Lists, Members};
use super::cores::on_all_cores;
use crate::base::{Code, Error, ErrorKind, Result};
use crate::customers::Customer;
use crate::journal::UNWATCHED;
use crate::profile::ProfileRow;
use crate::segment::evaluate::attribute_of;
use crate::segment::plan::{Attribute, Scalar};
use crate::store::View;

const UNREADABLE: &str = "columns cannot be read";

/// What the rows of some customers say.
struct Tally {
    /// Whether the columns say the same of each customer who has not changed since.
    agrees: bool,
    /// How many these are.
    clean: u64,
    /// How many texts they have of each attribute, and how many consents.
    texts: Vec<u64>,
    consents: u64,
}

impl Frame {
    /// What is wrong with the frame in the file; none where it is of no use in this state, or takes more than about so many
    /// bytes.
    pub(crate) fn check_stored(view: &View, bytes: usize) -> Result<Option<&'static str>> {
        if !Self::is_stored(view, bytes)? {
            return Ok(None);
        }
        let mut frame = match Self::stored(view, usize::MAX, UNWATCHED) {
            Ok(Some((frame, _))) => frame,
            Ok(None) => return Ok(Some(UNREADABLE)),
            Err(error) if error.kind() == ErrorKind::Data => return Ok(Some(UNREADABLE)),
            Err(error) => return Err(error),
        };
        if !frame.catch_up(view)? {
            return Ok(None);
        }
        let mut asked = attributes(view)?;
        asked.extend(ALMOST_UNIQUE);
        asked.extend(
            frame
                .columns
                .keys()
                .filter(|attribute| is_money(attribute))
                .cloned(),
        );
        let parts = frame.rows.div_ceil(frame.limits.part);
        let parts = on_all_cores(parts, UNWATCHED, |number| frame.tally(view, number, &asked))?;
        let count = |of: &dyn Fn(&Tally) -> u64| parts.iter().map(of).sum::<u64>();
        // Each customer has what the column says, so the same number means that nobody else has.
        let are_all = asked
            .iter()
            .enumerate()
            .all(|(at, attribute)| match frame.column(attribute) {
                Some(Column::Lists(lists)) => lists.count(&frame.clean) == count(&|part| part.texts[at]),
                _ => true,
            });
        let consents = frame.consents.as_ref();
        let is_good = parts.iter().all(|part| part.agrees)
            && count(&|part| part.clean) == frame.clean.count()
            && are_all
            && consents.is_none_or(|lists| lists.count(&frame.clean) == count(&|part| part.consents));
        Ok((!is_good).then_some("columns are not what the rows say"))
    }

    fn tally(&self, view: &View, number: usize, asked: &[Attribute]) -> Result<Tally> {
        let ordinal = |row: usize| u32::try_from(row).map_err(|_| Error::new(Code::Internal));
        let first = ordinal(number * self.limits.part)?;
        let last = ordinal(((number + 1) * self.limits.part).min(self.rows) - 1)?;
        let mut tally = Tally {
            agrees: true,
            clean: 0,
            texts: vec![0; asked.len()],
            consents: 0,
        };
        each_customer(view, (first, last), &mut |owner, customer, profile| {
            // Whoever has changed since is asked anew.
            if !self.dirty.get(owner as usize) {
                tally.add(self, owner as usize, (customer, profile), asked)?;
            }
            Ok(())
        })?;
        Ok(tally)
    }

    /// Whether the columns say that this is the customer's value.
    fn says(&self, row: usize, attribute: &Attribute, value: &Scalar) -> bool {
        match (self.column(attribute), value) {
            (Some(Column::Coded(column)), value) => column.scalar(row) == *value,
            (Some(Column::Lists(lists)), Scalar::Texts(texts)) => {
                lists.knows(row) && texts.iter().all(|text| lists.has(row, text))
            }
            (Some(Column::Lists(lists)), _) => !lists.knows(row),
            (Some(Column::Known(known)), value) => known.get(row) == (*value != Scalar::Null),
            (None, value) => !is_money(attribute) || *value == Scalar::Number(Decimal::ZERO),
        }
    }
}

impl Tally {
    fn add(
        &mut self,
        frame: &Frame,
        row: usize,
        (customer, profile): (&Customer, &ProfileRow),
        asked: &[Attribute],
    ) -> Result<()> {
        self.clean += 1;
        self.agrees &= frame.clean.get(row);
        let value = |attribute: &Attribute| attribute_of(customer, || Ok(profile), attribute);
        for (attribute, texts) in asked.iter().zip(&mut self.texts) {
            let value = value(attribute)?;
            self.agrees &= frame.says(row, attribute, &value);
            if let Scalar::Texts(found) = value {
                *texts += found.iter().collect::<BTreeSet<_>>().len() as u64;
            }
        }
        for sum in sums_of(profile) {
            self.agrees &= frame.says(row, &sum, &value(&sum)?);
        }
        let consents: BTreeSet<_> = consents_of(customer).collect();
        self.consents += consents.len() as u64;
        if let Some(lists) = &frame.consents {
            self.agrees &= consents.iter().all(|consent| lists.has(row, consent));
        }
        Ok(())
    }
}

impl<K: Ord> Lists<K> {
    fn knows(&self, row: usize) -> bool {
        self.known.as_ref().is_none_or(|known| known.get(row))
    }

    fn has(&self, row: usize, value: &K) -> bool {
        self.get(value).is_some_and(|members| match members {
            Members::Dense(bits) => bits.get(row),
            Members::Sparse(rows) => u32::try_from(row).is_ok_and(|row| rows.binary_search(&row).is_ok()),
        })
    }

    /// How many values these customers have together.
    fn count(&self, among: &Bits) -> u64 {
        let members = self.values.iter().map(|(_, members)| match members {
            Members::Dense(bits) => {
                let words = bits.words().iter().zip(among.words());
                words.map(|(a, b)| u64::from((a & b).count_ones())).sum()
            }
            Members::Sparse(rows) => rows.iter().filter(|row| among.get(**row as usize)).count() as u64,
        });
        members.sum()
    }
}
