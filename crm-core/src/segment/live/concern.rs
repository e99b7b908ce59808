//! Which rules a change of a customer concerns, so that the others need not be asked.

use std::collections::HashMap;

use roaring::RoaringBitmap;

use super::definitions::{Kept, Of};
use crate::base::Result;
use crate::customers;
use crate::journal::{Entity, Touched};
use crate::profile::ProfileChange;
use crate::segment::evaluate::{FigureIndex, figures};
use crate::segment::plan::Attribute;
use crate::store::Bytes;

/// What of a customer was changed.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Default)]
pub(super) struct Changed {
    /// It was created, deleted or restored.
    existence: bool,
    customer: bool,
    orders: bool,
    interactions: bool,
    /// The lists that it is on.
    lists: bool,
    /// The profile, where that is another now.
    pub(super) profile: Option<ProfileChange>,
}

impl Changed {
    pub(super) fn note(&mut self, touched: &Touched) -> Result<()> {
        match touched.entity {
            Entity::Customer => {
                self.customer = true;
                let live = |row: &Option<(_, Bytes)>| -> Result<bool> {
                    row.as_ref()
                        .map_or(Ok(false), |(_, row)| customers::is_live_row(row))
                };
                self.existence |= live(&touched.before)? != live(&touched.after)?;
            }
            Entity::Order => self.orders = true,
            Entity::Interaction => self.interactions = true,
            Entity::Membership => self.lists = true,
            _ => {}
        }
        Ok(())
    }
}

/// The rules, by their place among all, that read what can be changed.
#[derive(Default)]
pub(super) struct Concerns {
    all: RoaringBitmap,
    customer: RoaringBitmap,
    orders: RoaringBitmap,
    interactions: RoaringBitmap,
    lists: RoaringBitmap,
    /// Those whatever of the profile is another.
    profile: RoaringBitmap,
    /// Those that ask about some figures of the profile alone.
    figures: HashMap<Attribute, FigureIndex<u32>>,
}

impl Concerns {
    pub(super) fn of(rules: &[Kept]) -> Self {
        let mut concerns = Self::default();
        for (kept, place) in rules.iter().zip(0..) {
            let rule = &kept.rule;
            let reads = rule.reads;
            concerns.all.insert(place);
            for (reads, readers) in [
                (reads.customer, &mut concerns.customer),
                (reads.orders, &mut concerns.orders),
                (reads.interactions, &mut concerns.interactions),
                (rule.lists, &mut concerns.lists),
            ] {
                if reads {
                    readers.insert(place);
                }
            }
            if !reads.profile {
                continue;
            }
            let shown = match &rule.of {
                Of::Plan(plan) => figures(plan),
                Of::List(_) | Of::Nothing => None,
            };
            let Some(shown) = shown else {
                concerns.profile.insert(place);
                continue;
            };
            for (attribute, asks) in shown {
                let index = concerns.figures.entry(attribute.clone()).or_default();
                index.push(asks, place);
            }
        }
        concerns
    }

    /// The rules that may say something else after the change.
    pub(super) fn of_change(&self, changed: &Changed) -> RoaringBitmap {
        if changed.existence {
            return self.all.clone();
        }
        let mut concerned = RoaringBitmap::new();
        for (is_changed, readers) in [
            (changed.customer, &self.customer),
            (changed.orders, &self.orders),
            (changed.interactions, &self.interactions),
            (changed.lists, &self.lists),
            (changed.profile.is_some(), &self.profile),
        ] {
            if is_changed {
                concerned |= readers;
            }
        }
        if let Some(profile) = &changed.profile {
            for (attribute, index) in &self.figures {
                index.moved(attribute, (&profile.before, &profile.after), |place| {
                    concerned.insert(place);
                });
            }
        }
        concerned
    }
}
