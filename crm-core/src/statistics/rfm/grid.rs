//! Names for scores.

use std::sync::LazyLock;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::RfmTriple;
use crate::base::{Code, Error, Result};

/// The scores from `min` to `max`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ScoreRange {
    /// The lowest.
    #[n(0)]
    pub min: u8,
    /// The highest.
    #[n(1)]
    pub max: u8,
}

impl ScoreRange {
    /// All scores.
    pub const ALL: Self = Self { min: 1, max: 5 };

    /// Whether the score is one of these.
    pub const fn contains(self, score: u8) -> bool {
        self.min <= score && score <= self.max
    }
}

impl Default for ScoreRange {
    fn default() -> Self {
        Self::ALL
    }
}

/// One rule of a grid: the name of the customers whose scores lie in these ranges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct RfmRule {
    /// The name.
    #[n(0)]
    pub name: String,
    /// Recency scores.
    #[n(1)]
    #[serde(default)]
    pub recency: ScoreRange,
    /// Frequency scores.
    #[n(2)]
    #[serde(default)]
    pub frequency: ScoreRange,
    /// Monetary scores.
    #[n(3)]
    #[serde(default)]
    pub monetary: ScoreRange,
}

/// Names for all triples of scores, as a list of rules of which the first that fits gives the name.
///
/// The default has eleven names, by recency and frequency alone, so that it can be drawn as a square:
///
/// | R \ F | 1              | 2                  | 3                  | 4         | 5           |
/// |-------|----------------|--------------------|--------------------|-----------|-------------|
/// | 5     | new            | potential loyalist | potential loyalist | champions | champions   |
/// | 4     | promising      | potential loyalist | potential loyalist | loyal     | loyal       |
/// | 3     | about to sleep | about to sleep     | needs attention    | loyal     | loyal       |
/// | 2     | hibernating    | hibernating        | at risk            | at risk   | cannot lose |
/// | 1     | lost           | lost               | at risk            | at risk   | cannot lose |
///
/// Money is left to a grid of one's own, since how much it should weigh differs from trade to trade:
///
/// ```
/// use crm_core::{RfmGrid, RfmRule, RfmTriple, ScoreRange};
/// let mut grid = RfmGrid::default();
/// let top = ScoreRange { min: 5, max: 5 };
/// let whale = RfmRule { name: "whale".into(), recency: ScoreRange::ALL, frequency: ScoreRange::ALL, monetary: top };
/// grid.rules.insert(0, whale);
/// grid.check()?;
/// assert_eq!(grid.name_of(RfmTriple { recency: 1, frequency: 1, monetary: 5 }), Some("whale"));
/// assert_eq!(grid.name_of(RfmTriple { recency: 1, frequency: 1, monetary: 4 }), Some("lost"));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(transparent)]
#[cbor(map)]
pub struct RfmGrid {
    /// The rules.
    #[n(0)]
    pub rules: Vec<RfmRule>,
}

impl Default for RfmGrid {
    fn default() -> Self {
        let rule = |name: &str, recency: [u8; 2], frequency: [u8; 2]| RfmRule {
            name: name.to_owned(),
            recency: ScoreRange {
                min: recency[0],
                max: recency[1],
            },
            frequency: ScoreRange {
                min: frequency[0],
                max: frequency[1],
            },
            monetary: ScoreRange::ALL,
        };
        Self {
            rules: vec![
                rule("champions", [5, 5], [4, 5]),
                rule("loyal", [3, 4], [4, 5]),
                rule("potential loyalist", [4, 5], [2, 3]),
                rule("new", [5, 5], [1, 1]),
                rule("promising", [4, 4], [1, 1]),
                rule("needs attention", [3, 3], [3, 3]),
                rule("about to sleep", [3, 3], [1, 2]),
                rule("at risk", [1, 2], [3, 4]),
                rule("cannot lose", [1, 2], [5, 5]),
                rule("hibernating", [2, 2], [1, 2]),
                rule("lost", [1, 1], [1, 2]),
            ],
        }
    }
}

/// The usual grid.
static USUAL: LazyLock<RfmGrid> = LazyLock::new(RfmGrid::default);

impl RfmGrid {
    /// Its rules; where there are none, those of the usual one.
    fn rules(&self) -> &[RfmRule] {
        if self.rules.is_empty() {
            &USUAL.rules
        } else {
            &self.rules
        }
    }

    /// The name of these scores; none when no rule fits them.
    pub fn name_of(&self, scores: RfmTriple) -> Option<&str> {
        let fits = |rule: &&RfmRule| {
            rule.recency.contains(scores.recency)
                && rule.frequency.contains(scores.frequency)
                && rule.monetary.contains(scores.monetary)
        };
        self.rules().iter().find(fits).map(|rule| rule.name.as_str())
    }

    /// The names, each once, in the order in which they first appear.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let new = |at: &usize| {
            let names = self.rules()[..*at].iter().map(|rule| &rule.name);
            !names.into_iter().any(|name| *name == self.rules()[*at].name)
        };
        (0..self.rules().len())
            .filter(new)
            .map(|at| self.rules()[at].name.as_str())
    }

    /// Checks that every customer gets a name.
    ///
    /// Errors: `required` when a triple of scores has no rule, or a rule no name; `out_of_range` for a range that is
    /// not within 1 to 5, or upside down.
    pub fn check(&self) -> Result<()> {
        for (at, rule) in self.rules().iter().enumerate() {
            let under = |error: Error| error.under(format_args!("rules[{at}]"));
            if rule.name.trim().is_empty() {
                return Err(under(Error::field_of(Code::Required, "name")));
            }
            for (range, field) in [
                (rule.recency, "recency"),
                (rule.frequency, "frequency"),
                (rule.monetary, "monetary"),
            ] {
                if !(1 <= range.min && range.min <= range.max && range.max <= 5) {
                    return Err(under(Error::field_of(Code::OutOfRange, field)));
                }
            }
        }
        let all = (1..=5).flat_map(|recency| {
            (1..=5).flat_map(move |frequency| {
                (1..=5).map(move |monetary| RfmTriple {
                    recency,
                    frequency,
                    monetary,
                })
            })
        });
        for scores in all {
            if self.name_of(scores).is_none() {
                return Err(Error::field_of(Code::Required, "rules"));
            }
        }
        Ok(())
    }
}
