//! The order of lists of scores, and what a handle keeps of one between its pages.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{Code, Cursor, Error, ModelId, Result, SegmentId};
use crate::journal::Head;
use crate::model::{ClusterScore, MissingRate, ModelKind, RfmModelScore, ScoreValues};
use crate::store::Reader;

/// So many lists are kept, each four bytes a customer.
const KEPT: usize = 4;

/// By what scores are sorted, the greatest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoreSort {
    /// By lifetime value: the usual order of a model of it.
    LifetimeValue,
    /// By the probability that the customer has not left.
    ProbabilityAlive,
    /// By the purchases to come.
    ExpectedPurchases,
    /// By the sum of the three scores of RFM, then by money: the usual order of a model of it.
    Rfm,
    /// By money that was spent.
    Monetary,
    /// By the probability: the usual order of a model of propensity.
    Propensity,
    /// By the number of the cluster, then by the distance from its centre, the least first: the usual order of a model of
    /// clusters.
    Cluster,
}

impl ScoreSort {
    pub(super) const fn kind(self) -> ModelKind {
        match self {
            Self::LifetimeValue | Self::ProbabilityAlive | Self::ExpectedPurchases => ModelKind::Clv,
            Self::Rfm | Self::Monetary => ModelKind::Rfm,
            Self::Propensity => ModelKind::Propensity,
            Self::Cluster => ModelKind::Clusters,
        }
    }

    pub(super) const fn usual(kind: ModelKind) -> Self {
        match kind {
            ModelKind::Clv => Self::LifetimeValue,
            ModelKind::Rfm => Self::Rfm,
            ModelKind::Propensity => Self::Propensity,
            ModelKind::Clusters => Self::Cluster,
        }
    }

    /// The first byte of its places.
    const fn tag(self) -> u8 {
        match self {
            Self::LifetimeValue => 0,
            Self::ProbabilityAlive => 1,
            Self::ExpectedPurchases => 2,
            Self::Rfm => 3,
            Self::Monetary => 4,
            Self::Propensity => 5,
            Self::Cluster => 6,
        }
    }

    /// The place of a customer with these values.
    pub(super) fn place(self, values: &ScoreValues, owner: u32) -> RankPlace {
        let mut bytes = vec![self.tag()];
        match values {
            ScoreValues::Clv(score) => {
                let value = match self {
                    Self::ProbabilityAlive => score.probability_alive,
                    Self::ExpectedPurchases => score.expected_purchases,
                    _ => score.lifetime_value,
                };
                bytes.extend((!rising(value)).to_be_bytes());
            }
            ScoreValues::Rfm(RfmModelScore { score, .. }) => {
                if self == Self::Rfm {
                    let parts = [
                        score.scores.recency,
                        score.scores.frequency,
                        score.scores.monetary,
                    ];
                    let sum: u16 = parts.into_iter().map(u16::from).sum();
                    bytes.extend((!sum).to_be_bytes());
                }
                bytes.extend(falling_money(score.input.monetary));
            }
            ScoreValues::Propensity(score) => bytes.extend((!rising(score.probability)).to_be_bytes()),
            ScoreValues::Clusters(score) => {
                bytes.extend(score.number.to_be_bytes());
                bytes.extend(rising(own_distance(score)).to_be_bytes());
            }
        }
        bytes.extend(owner.to_be_bytes());
        RankPlace(bytes)
    }
}

/// How far a customer is from the centre of the own cluster.
fn own_distance(score: &ClusterScore) -> f64 {
    let own = score.distances.iter().find(|far| far.number == score.number);
    own.map_or(f64::MAX, |own| own.distance)
}

/// A number that is ordered as `total_cmp` orders these.
fn rising(value: f64) -> u64 {
    let bits = value.to_bits();
    if bits >> 63 == 1 { !bits } else { bits | (1 << 63) }
}

/// Bytes that are ordered as the amounts are, the greatest first: the whole part, then the fraction with 28 digits.
fn falling_money(amount: Decimal) -> [u8; 32] {
    let whole = amount.floor();
    let mut fraction = amount - whole;
    fraction.rescale(28);
    let mut bytes = [0; 32];
    let (first, second) = bytes.split_at_mut(16);
    let offset = 1_u128 << 127;
    first.copy_from_slice(&(!(whole.mantissa().cast_unsigned() ^ offset)).to_be_bytes());
    second.copy_from_slice(&(!fraction.mantissa().cast_unsigned()).to_be_bytes());
    bytes
}

/// Where a customer stands in a list of scores: bytes that are ordered as the list is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RankPlace(Vec<u8>);

impl RankPlace {
    /// That of a cursor of a list in this order.
    pub(super) fn of(cursor: &Cursor, sort: ScoreSort) -> Result<Self> {
        let bytes = cursor.to_key()?;
        if bytes.first() == Some(&sort.tag()) && bytes.len() > 4 {
            Ok(Self(bytes))
        } else {
            Err(Error::field_of(Code::InvalidCursor, "after"))
        }
    }

    pub(super) fn cursor(&self) -> Cursor {
        Cursor::from_key(&self.0)
    }

    /// The ordinal of the customer who stands there.
    pub(super) fn owner(&self) -> Option<u32> {
        self.0.last_chunk().map(|bytes| u32::from_be_bytes(*bytes))
    }
}

/// Which list it is: what is asked, of which state, on which day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ranked {
    seq: u64,
    hash: [u8; 32],
    day: Date,
    model: ModelId,
    sort: ScoreSort,
    segment: Option<SegmentId>,
    missing_rate: MissingRate,
}

impl Ranked {
    /// None within a transaction, whose own writes no state has yet.
    pub(super) fn of(
        reader: &dyn Reader,
        day: Date,
        model: ModelId,
        sort: ScoreSort,
        asked: (Option<SegmentId>, MissingRate),
    ) -> Result<Option<Self>> {
        if reader.as_view().is_none() {
            return Ok(None);
        }
        let head = Head::read(reader)?;
        Ok(Some(Self {
            seq: head.seq,
            hash: *head.hash,
            day,
            model,
            sort,
            segment: asked.0,
            missing_rate: asked.1,
        }))
    }
}

/// What a handle keeps of lists of scores whose next page may be asked for: who is on them, in their order. So a page
/// takes no look at everybody unless something was written since the one before.
#[derive(Default)]
pub(crate) struct RankingMemory(Mutex<VecDeque<(Ranked, Arc<[u32]>)>>);

impl RankingMemory {
    pub(super) fn find(&self, ranked: &Ranked) -> Option<Arc<[u32]>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.iter().find(|(kept, _)| kept == ranked);
        found.map(|(_, owners)| owners.clone())
    }

    pub(super) fn keep(&self, ranked: Ranked, owners: Arc<[u32]>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(other, _)| *other != ranked);
        kept.truncate(KEPT - 1);
        kept.push_front((ranked, owners));
    }

    /// Forgets a list that was read to its end.
    pub(super) fn forget(&self, ranked: &Ranked) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(other, _)| other != ranked);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_ordered_as_numbers_are() {
        let numbers = [f64::MIN, -1.5, -0.0, 0.0, 1e-300, 0.5, 0.75, 1.0, 1e9, f64::MAX];
        assert!(numbers.windows(2).all(|pair| rising(pair[0]) < rising(pair[1])));
        let amounts = [
            "-79228162514264337593543950335",
            "-2.5",
            "-2",
            "-0.0000000000000000000000000001",
            "0",
            "0.0000000000000000000000000001",
            "0.99",
            "1",
            "1.000000000000000000000000001",
            "10",
            "79228162514264337593543950335",
        ];
        let bytes = amounts.map(|amount| falling_money(amount.parse().unwrap()));
        assert!(bytes.windows(2).all(|pair| pair[0] > pair[1]));
        assert_eq!(
            falling_money("1.50".parse().unwrap()),
            falling_money("1.5".parse().unwrap())
        );
    }
}
