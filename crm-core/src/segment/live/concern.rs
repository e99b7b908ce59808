//! Which rules a change of a customer concerns, so that the others need not be asked.
//!
//! Of those that read what was changed, a change of figures concerns the ones that compare them with something between
//! the old and the new value; and a purchase those that it can turn to what is not stored of the customer already.

use std::collections::HashMap;

use super::definitions::{Kept, Of};
use crate::base::Result;
use crate::customers;
use crate::journal::{Entity, Touched};
use crate::profile::ProfileChange;
use crate::segment::evaluate::{FigureIndex, Leaning, Move, figures};
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
    /// Some of these orders were there before.
    known_orders: bool,
    /// How many were not.
    new_orders: u64,
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
            Entity::Order => {
                self.orders = true;
                self.known_orders |= touched.before.is_some() || touched.after.is_none();
                self.new_orders += u64::from(touched.before.is_none());
            }
            Entity::Interaction => self.interactions = true,
            Entity::Membership => self.lists = true,
            _ => {}
        }
        Ok(())
    }

    /// What new orders, and nothing else, made of the profile, where they are all purchases.
    fn purchases(&self) -> Option<&ProfileChange> {
        let is_all =
            !(self.existence || self.customer || self.interactions || self.lists || self.known_orders);
        let profile = self.profile.as_ref().filter(|_| is_all && self.orders)?;
        let made = profile
            .after
            .order_count
            .checked_sub(profile.before.order_count)?;
        (made == self.new_orders).then_some(profile)
    }
}

/// The rules, by their place among all, that read what can be changed.
#[derive(Default)]
pub(super) struct Concerns {
    all: Vec<u32>,
    customer: Vec<u32>,
    orders: Vec<u32>,
    interactions: Vec<u32>,
    lists: Vec<u32>,
    /// Those whatever of the profile is another.
    profile: Vec<u32>,
    /// Those that ask about some figures of the profile alone.
    figures: HashMap<Attribute, FigureIndex<u32>>,
    /// What each rule makes of purchases; none of one of whose members not all is stored.
    leanings: Vec<Option<Leaning>>,
    /// The figures of these, by place.
    moved: Vec<Attribute>,
}

impl Concerns {
    pub(super) fn of(rules: &[Kept]) -> Self {
        let mut concerns = Self::default();
        for (kept, place) in rules.iter().zip(0..) {
            let rule = &kept.rule;
            let reads = rule.reads;
            concerns.all.push(place);
            concerns.leanings.push(match &rule.of {
                Of::Plan(plan) if kept.is_settled => Some(Leaning::of(plan, &mut concerns.moved)),
                _ => None,
            });
            for (reads, readers) in [
                (reads.customer, &mut concerns.customer),
                (reads.orders, &mut concerns.orders),
                (reads.interactions, &mut concerns.interactions),
                (rule.lists, &mut concerns.lists),
            ] {
                if reads {
                    readers.push(place);
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
                concerns.profile.push(place);
                continue;
            };
            for (attribute, asks) in shown {
                let index = concerns.figures.entry(attribute.clone()).or_default();
                index.push(asks, place);
            }
        }
        concerns
    }

    /// The rules that may say something else after the change than what is stored, which `is_member` knows by the place of
    /// the rule.
    pub(super) fn of_change(&self, changed: &Changed, is_member: impl Fn(u32) -> bool) -> Vec<u32> {
        let mut concerned = self.reading(changed);
        let Some(ProfileChange { before, after, .. }) = changed.purchases() else {
            return concerned;
        };
        let moves = self.moved.iter().map(|figure| Move::of(figure, before, after));
        let moves: Vec<Move> = moves.collect();
        concerned.retain(|place| {
            let leaning = self.leanings.get(*place as usize).and_then(Option::as_ref);
            leaning.is_none_or(|leaning| leaning.can_turn(is_member(*place), &moves, after))
        });
        concerned
    }

    /// The rules that read what was changed, in order.
    fn reading(&self, changed: &Changed) -> Vec<u32> {
        if changed.existence {
            return self.all.clone();
        }
        let mut concerned = Vec::new();
        for (is_changed, readers) in [
            (changed.customer, &self.customer),
            (changed.orders, &self.orders),
            (changed.interactions, &self.interactions),
            (changed.lists, &self.lists),
            (changed.profile.is_some(), &self.profile),
        ] {
            if is_changed {
                concerned.extend_from_slice(readers);
            }
        }
        if let Some(profile) = &changed.profile {
            for (attribute, index) in &self.figures {
                index.moved(attribute, (&profile.before, &profile.after), |place| {
                    concerned.push(place);
                });
            }
        }
        concerned.sort_unstable();
        concerned.dedup();
        concerned
    }
}
