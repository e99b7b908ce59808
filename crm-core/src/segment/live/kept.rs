//! The members of a segment in memory: exact at an instant, and from there brought up to the next by what was written
//! and what time has changed.

use std::collections::BTreeSet;
use std::sync::Arc;

use roaring::RoaringBitmap;

use super::definitions::{Definition, Rule};
use super::judge::{EVERYBODY, Judge, earlier};
use super::memory::Memory;
use super::wake::{self, Reason};
use super::{event, members};
use crate::base::{Result, SegmentId, Timestamp};
use crate::customers;
use crate::journal::Head;

/// A segment's members at an instant.
pub(super) struct Kept {
    slot: u32,
    /// The journal's end in the state that it is of.
    seq: u64,
    /// What the handle had committed by then.
    commits: Option<u64>,
    /// The members as they are stored; none while that is out of date.
    stored: Option<RoaringBitmap>,
    exact: Arc<RoaringBitmap>,
    /// When the exact ones are right, and before when.
    at: Timestamp,
    until: Option<Timestamp>,
    /// When customers have to be looked at who are overdue in the store.
    soon: BTreeSet<(Timestamp, u32)>,
}

/// What `work` says of the members at `now`, if they are known without a look at the store.
pub(super) fn peek<T>(
    memory: &Memory,
    id: SegmentId,
    now: Timestamp,
    work: impl FnOnce(&RoaringBitmap) -> T,
) -> Option<T> {
    let commits = Some(memory.commits()?);
    let all = memory.kept();
    let kept = all.get(&id)?;
    let right = kept.commits == commits && kept.at <= now && kept.until.is_none_or(|until| now < until);
    right.then(|| work(&kept.exact))
}

/// The members at `now`, which are kept for the next who asks.
pub(super) fn refresh(
    memory: &Memory,
    judge: &Judge<'_>,
    definition: &Definition,
    commits: Option<u64>,
    now: Timestamp,
) -> Result<Arc<RoaringBitmap>> {
    let known = memory.kept().remove(&definition.id);
    let Some(kept) = Kept::of(judge, definition, known, commits, now)? else {
        return Ok(Arc::default());
    };
    let exact = kept.exact.clone();
    memory.kept().insert(definition.id, kept);
    Ok(exact)
}

/// The members at `now`, without any memory.
pub(super) fn members(
    judge: &Judge<'_>,
    definition: &Definition,
    now: Timestamp,
) -> Result<Arc<RoaringBitmap>> {
    let kept = Kept::of(judge, definition, None, None, now)?;
    Ok(kept.map(|kept| kept.exact).unwrap_or_default())
}

impl Kept {
    fn of(
        judge: &Judge<'_>,
        definition: &Definition,
        known: Option<Self>,
        commits: Option<u64>,
        now: Timestamp,
    ) -> Result<Option<Self>> {
        let Some(rule) = definition.rule() else {
            return Ok(None);
        };
        let seq = Head::read(judge.reader)?.seq;
        let known = known.filter(|known| known.slot == rule.slot && known.seq <= seq);
        let mut kept = match (definition.stored(), known) {
            (None, _) => return Self::evaluated(judge, rule, seq, commits, now).map(Some),
            (Some(_), Some(known)) if known.stored.is_some() => known,
            (Some(_), _) => {
                let stored = members::of_slot(judge.reader, rule.slot, EVERYBODY)?;
                Self {
                    slot: rule.slot,
                    seq,
                    commits,
                    exact: Arc::new(stored.clone()),
                    stored: Some(stored),
                    at: Timestamp::MIN,
                    until: None,
                    soon: BTreeSet::new(),
                }
            }
        };
        kept.commits = commits;
        kept.catch_up(judge, rule, seq)?;
        kept.move_to(judge, rule, now)?;
        Ok(Some(kept))
    }

    /// Applies what was written.
    fn catch_up(&mut self, judge: &Judge<'_>, rule: &Rule, seq: u64) -> Result<()> {
        if seq == self.seq {
            return Ok(());
        }
        if let Some(stored) = &mut self.stored {
            for event in event::since(judge.reader, rule.slot, self.seq)? {
                event?.apply(stored);
            }
            self.exact = Arc::new(stored.clone());
        }
        self.seq = seq;
        self.at = Timestamp::MIN;
        self.soon.clear();
        Ok(())
    }

    /// Looks at those whom time has changed.
    fn move_to(&mut self, judge: &Judge<'_>, rule: &Rule, now: Timestamp) -> Result<()> {
        if now < self.at {
            self.at = Timestamp::MIN;
            self.soon.clear();
            self.exact = Arc::new(self.stored.clone().unwrap_or_default());
        }
        let mut owners = BTreeSet::new();
        let after = (self.at > Timestamp::MIN).then_some(self.at);
        for wake in wake::rows_due(judge.reader, after, now)? {
            let wake = wake?;
            if wake.at > now {
                self.soon.insert((wake.at, wake.owner));
            } else if rule.reads.time || wake.reason == Reason::Written {
                owners.insert(wake.owner);
            }
        }
        while let Some((at, owner)) = self.soon.first().copied().filter(|(at, _)| *at <= now) {
            self.soon.remove(&(at, owner));
            owners.insert(owner);
        }
        for owner in owners {
            let (truths, until) = judge.customer(owner, [rule], now)?;
            let is_member = truths == [true];
            if self.exact.contains(owner) != is_member {
                let exact = Arc::make_mut(&mut self.exact);
                if is_member {
                    exact.insert(owner);
                } else {
                    exact.remove(owner);
                }
            }
            self.soon.extend(until.map(|until| (until, owner)));
        }
        self.at = now;
        let soon = self.soon.first().map(|(at, _)| *at);
        self.until = earlier(wake::next_after(judge.reader, now)?, soon);
        Ok(())
    }

    /// Everybody is looked at.
    fn evaluated(
        judge: &Judge<'_>,
        rule: &Rule,
        seq: u64,
        commits: Option<u64>,
        now: Timestamp,
    ) -> Result<Self> {
        let last = customers::last_ordinal(judge.reader)?;
        let found = judge.range(rule, (1, last), now, None)?;
        Ok(Self {
            slot: rule.slot,
            seq,
            commits,
            stored: None,
            exact: Arc::new(found.members),
            at: now,
            until: found.until.iter().map(|(_, until)| *until).min(),
            soon: BTreeSet::new(),
        })
    }
}
