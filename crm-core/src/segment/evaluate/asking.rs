//! Questions about scores: when what they say changes is told in one search, instead of day by day.

use std::sync::Arc;

use super::motion::{Term, earlier};
use super::run::Scope;
use super::scores;
use crate::base::Result;
use crate::model::ModelKind;
use crate::segment::plan::{Function, Measured, Node, Scalar};

/// A score where it is compared: by itself, or as the first of `COALESCE`.
pub(super) struct Asking<'n> {
    what: Measured,
    model: &'n Arc<str>,
    /// What stands for it where there is none.
    otherwise: &'n [Node],
}

impl<'n> Asking<'n> {
    pub(super) fn of(node: &'n Node) -> Option<Self> {
        let (score, otherwise): (&Node, &[Node]) = match node {
            Node::Call(Function::Coalesce, arguments) => arguments.split_first()?,
            score => (score, &[]),
        };
        match score {
            Node::Score(what, model) => Some(Self {
                what: *what,
                model,
                otherwise,
            }),
            _ => None,
        }
    }
}

impl Scope<'_, '_> {
    /// The score as a value that moves, where it is one that only falls.
    pub(super) fn falling(self, asking: &Asking<'_>) -> Result<Option<Term>> {
        if self.is_still || asking.what.kind() != ModelKind::Clv {
            return Ok(None);
        }
        let (Some(scored), Some(rest)) = (
            scores::scored(self.subject, asking.model, self.at)?,
            self.rest(asking.otherwise)?,
        ) else {
            return Ok(None);
        };
        let score = scored.falling(asking.what, self.subject.world.zone, self.at);
        // Whoever has no score has none until something happens.
        Ok(Some(match score.value {
            Scalar::Null => Term::until(rest.value, earlier(score.until, rest.until)),
            _ => score,
        }))
    }

    /// What a score that may go up and down says beside others; none where some of them is a score too, or moves.
    pub(super) fn foreseen(
        self,
        asking: &Asking<'_>,
        others: &[&Node],
        says: impl Fn(&Scalar, &[Scalar]) -> Scalar,
    ) -> Result<Option<Term>> {
        if self.is_still || !asking.what.goes_up_and_down() {
            return Ok(None);
        }
        let Some(rest) = self.rest(asking.otherwise)? else {
            return Ok(None);
        };
        let (mut until, mut values) = (rest.until, Vec::with_capacity(others.len()));
        for other in others {
            let other = self.term(other)?;
            if other.motion.is_some() {
                return Ok(None);
            }
            until = earlier(until, other.until);
            values.push(other.value);
        }
        let Some(scored) = scores::scored(self.subject, asking.model, self.at)? else {
            return Ok(None);
        };
        let zone = self.subject.world.zone;
        let said = scored.asked(asking.what, zone, self.at, |score| match score {
            Scalar::Null => says(&rest.value, &values),
            score => says(score, &values),
        });
        Ok(Some(Term {
            until: earlier(said.until, until),
            ..said
        }))
    }

    /// What `COALESCE` of these is; none where some of them moves.
    fn rest(self, nodes: &[Node]) -> Result<Option<Term>> {
        let mut until = None;
        for node in nodes {
            let term = self.term(node)?;
            if term.motion.is_some() {
                return Ok(None);
            }
            until = earlier(until, term.until);
            if term.value != Scalar::Null {
                return Ok(Some(Term::until(term.value, until)));
            }
        }
        Ok(Some(Term::until(Scalar::Null, until)))
    }
}
