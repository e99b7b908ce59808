//! Running a plan over one customer.

use std::collections::HashSet;

use rust_decimal::Decimal;
use sha2::{Digest, Sha256};

use super::asking::Asking;
use super::columns::{Row, distinct_key};
use super::flip::next_flip;
use super::functions::call;
use super::motion::{Motion, Term, earlier, shifted};
use super::scalar::{arithmetic, compare, holds, negate, truth};
use super::subject::Subject;
use super::{Members, Verdict, behaviour, scores, threshold, window};
use crate::base::{Result, TimeZone, Timestamp};
use crate::customers::ConsentStatus;
use crate::segment::plan::{
    Aggregate, Arithmetic, Comparison, Interval, Measure, Node, Plan, Rows, Scalar, Zone,
};

/// What the plan says of the customer at an instant. Of one who is deleted, or was never created, it says false.
pub(crate) fn evaluate(plan: &Plan, subject: &Subject<'_>, at: Timestamp) -> Result<Verdict> {
    if !subject.is_live()? {
        return Ok(Verdict {
            truth: Some(false),
            until: None,
        });
    }
    let scope = Scope {
        subject,
        at,
        row: None,
        is_still: false,
    };
    let (truth, until) = scope.truth(&plan.root)?;
    Ok(Verdict { truth, until })
}

/// What a step is worth for the customer at an instant, whether deleted or not.
pub(crate) fn value(node: &Node, subject: &Subject<'_>, at: Timestamp) -> Result<Scalar> {
    let scope = Scope {
        subject,
        at,
        row: None,
        is_still: true,
    };
    Ok(scope.term(node)?.value)
}

/// When the rows happened for which their filter is true at an instant, oldest first.
pub(crate) fn times(rows: &Rows, subject: &Subject<'_>, at: Timestamp) -> Result<Vec<Timestamp>> {
    let scope = Scope {
        subject,
        at,
        row: None,
        is_still: true,
    };
    let (rows, _) = scope.rows(rows)?;
    Ok(rows.into_iter().map(Row::at).collect())
}

/// Where a step is evaluated: whose it is, when, and the row at hand inside an aggregate.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a, 's> {
    pub(super) subject: &'a Subject<'s>,
    pub(super) at: Timestamp,
    row: Option<Row<'a>>,
    /// Whether nobody asks until when something holds, which costs more to find out than what holds.
    pub(super) is_still: bool,
}

impl<'a> Scope<'a, '_> {
    /// The same with a row at hand.
    pub(super) fn on(self, row: Row<'a>) -> Self {
        Self {
            row: Some(row),
            ..self
        }
    }

    /// The zone whose civil time is meant.
    pub(super) fn zone<'z>(self, zone: &'z Zone) -> Result<&'z TimeZone>
    where
        'a: 'z,
    {
        match zone {
            Zone::Business => Ok(self.subject.world.zone),
            Zone::Customer => self.subject.zone(),
            Zone::Named(zone) => Ok(zone),
        }
    }

    /// What a boolean step says, and until when.
    pub(super) fn truth(self, node: &Node) -> Result<(Option<bool>, Option<Timestamp>)> {
        let term = self.term(node)?;
        let truth = match term.value {
            Scalar::Bool(truth) => Some(truth),
            _ => None,
        };
        Ok((truth, term.until))
    }

    pub(super) fn term(self, node: &Node) -> Result<Term> {
        let term = self.term_of(node)?;
        Ok(if self.is_still {
            Term::still(term.value)
        } else {
            term
        })
    }

    fn term_of(self, node: &Node) -> Result<Term> {
        Ok(match node {
            Node::Constant(value) => Term::still(value.clone()),
            Node::Now => Term::moving(Motion::Now, self.at, None),
            Node::Today(zone) => Term::moving(Motion::Today(self.zone(zone)?.clone()), self.at, None),
            Node::Attribute(attribute) => Term::still(self.subject.attribute(attribute)?),
            Node::Column(column) => match self.row {
                Some(row) => Term::still(row.column(self.subject, column)?),
                None => Term::still(self.subject.column(column)),
            },
            Node::Not(inner) => {
                let (said, until) = self.truth(inner)?;
                Term::until(truth(said.map(|said| !said)), until)
            }
            Node::And(parts) => self.junction(parts, false)?,
            Node::Or(parts) => self.junction(parts, true)?,
            Node::IsNull(inner) => {
                let term = self.term(inner)?;
                Term::until(Scalar::Bool(term.value == Scalar::Null), term.until)
            }
            Node::Compare(how, a, b) => self.comparison(*how, a, b)?,
            Node::In(value, items) => self.among(value, items)?,
            Node::Like(inner, pattern) => {
                let term = self.term(inner)?;
                let said = match &term.value {
                    Scalar::Text(text) => Scalar::Bool(pattern.regex.is_match(text)),
                    Scalar::Texts(texts) => {
                        Scalar::Bool(texts.iter().any(|text| pattern.regex.is_match(text)))
                    }
                    _ => Scalar::Null,
                };
                Term::until(said, term.until)
            }
            Node::Any(how, value, array) => self.elements(*how, value, array, true)?,
            Node::All(how, value, array) => self.elements(*how, value, array, false)?,
            Node::Holds(a, b) => self.arrays(a, b, |a, b| b.iter().all(|text| a.contains(text)))?,
            Node::Overlaps(a, b) => self.arrays(a, b, |a, b| b.iter().any(|text| a.contains(text)))?,
            Node::Arithmetic(how, a, b) => self.arithmetic(*how, a, b)?,
            Node::Negate(inner) => {
                let term = self.term(inner)?;
                match term.motion {
                    Some(motion) => Term::moving(Motion::Negated(motion), self.at, term.until),
                    None => Term::until(negate(&term.value), term.until),
                }
            }
            Node::Case(branches, otherwise) => self.case(branches, otherwise.as_deref())?,
            Node::Call(function, arguments) => {
                let arguments = arguments.iter().map(|argument| self.term(argument));
                call(self, function, arguments.collect::<Result<_>>()?)?
            }
            Node::Aggregate(aggregate) => self.aggregate(aggregate)?,
            Node::Behaviour(rule) => behaviour::says(self, rule)?,
            Node::Past(past) => Term::still(self.subject.past(past)?),
            Node::HasConsent(purpose, channel) => {
                let Some(customer) = self.subject.customer()? else {
                    return Ok(Term::still(Scalar::Bool(false)));
                };
                let matching = |consent: &&crate::customers::Consent| {
                    purpose
                        .as_deref()
                        .is_none_or(|purpose| consent.purpose == purpose)
                        && channel.is_none_or(|channel| consent.channel == channel)
                };
                let ledger = customer.consents.iter().filter(matching);
                let granted = ledger
                    .filter(|consent| consent.status == ConsentStatus::Granted)
                    .any(|consent| customer.has_consent(&consent.purpose, consent.channel));
                Term::still(Scalar::Bool(granted))
            }
            Node::Bucket { salt, of } => Term::still(self.bucket(salt, *of)?),
            Node::Score(what, model) => match scores::scored(self.subject, model, self.at)? {
                Some(scored) if self.is_still => {
                    Term::still(scored.now(*what, self.subject.world.zone, self.at))
                }
                Some(scored) => scored.term(*what, self.subject.world.zone, self.at),
                None => Term::still(Scalar::Null),
            },
            Node::InSegment(number) => match self.subject.world.surroundings.segment(*number)? {
                Members::Live(plan) => {
                    // Whoever asks about another segment asks about the customer, not about a row.
                    let asked = Self { row: None, ..self };
                    let key = (*number, self.at, self.is_still);
                    let (said, until) = self.subject.segment(key, || asked.truth(&plan.root))?;
                    Term::until(Scalar::Bool(said == Some(true)), until)
                }
                Members::Listed(list) => Term::still(Scalar::Bool(list.contains(self.subject.owner))),
            },
        })
    }

    fn comparison(self, how: Comparison, a: &Node, b: &Node) -> Result<Term> {
        // What most rules are, without the detour over what moves.
        if let (Node::Attribute(attribute), Node::Constant(b)) = (a, b) {
            let a = self.subject.attribute(attribute)?;
            return Ok(Term::still(says(how, &a, b)));
        }
        if let Some(said) = threshold::says(self, how, a, b)? {
            return Ok(said);
        }
        let (first, second) = (Asking::of(a), Asking::of(b));
        let foreseen = match (&first, &second) {
            (Some(asking), None) => self.foreseen(asking, &[b], |a, b| says(how, a, &b[0]))?,
            (None, Some(asking)) => self.foreseen(asking, &[a], |b, a| says(how, &a[0], b))?,
            _ => None,
        };
        if let Some(said) = foreseen {
            return Ok(said);
        }
        let (mut left, mut right) = (self.term(a)?, self.term(b)?);
        // One score against what stays flips on a day that can be told; else it is looked at day by day.
        match (&first, &second) {
            (Some(asking), None) if right.motion.is_none() => left = self.falling(asking)?.unwrap_or(left),
            (None, Some(asking)) if left.motion.is_none() => right = self.falling(asking)?.unwrap_or(right),
            _ => {}
        }
        Ok(compared(how, &left, &right, self.at))
    }

    /// `IN`, and beside a score all items at once.
    fn among(self, value: &Node, items: &[Node]) -> Result<Term> {
        let others: Vec<&Node> = items.iter().collect();
        let asking = Asking::of(value).filter(|_| others.iter().all(|other| Asking::of(other).is_none()));
        if let Some(asking) = &asking
            && let Some(said) = self.foreseen(asking, &others, is_one_of)?
        {
            return Ok(said);
        }
        let others: Vec<Term> = items.iter().map(|item| self.term(item)).collect::<Result<_>>()?;
        let falling = match &asking {
            Some(asking) if others.iter().all(|other| other.motion.is_none()) => self.falling(asking)?,
            _ => None,
        };
        let value = falling.map_or_else(|| self.term(value), Ok)?;
        let said = others
            .iter()
            .map(|other| Ok(compared(Comparison::Equal, &value, other, self.at)));
        either(said, true)
    }

    /// `AND`, which a false part decides, or `OR`, which a true one does.
    fn junction(self, parts: &[Node], decisive: bool) -> Result<Term> {
        // What takes no more than a look at a figure may decide for ever.
        let (quick, others) = (|part: &&Node| is_quick(part), |part: &&Node| !is_quick(part));
        let parts = parts.iter().filter(quick).chain(parts.iter().filter(others));
        either(parts.map(|part| self.term(part)), decisive)
    }

    fn elements(self, how: Comparison, value: &Node, array: &Node, decisive: bool) -> Result<Term> {
        let (value, array) = (self.term(value)?, self.term(array)?);
        let Scalar::Texts(elements) = &array.value else {
            return Ok(Term::until(Scalar::Null, earlier(value.until, array.until)));
        };
        let said = elements.iter().map(|element| {
            let element = Term::until(Scalar::Text(element.clone()), array.until);
            Ok(compared(how, &value, &element, self.at))
        });
        either(said, decisive)
    }

    fn arrays(
        self,
        a: &Node,
        b: &Node,
        says: impl Fn(&[std::sync::Arc<str>], &[std::sync::Arc<str>]) -> bool,
    ) -> Result<Term> {
        let (a, b) = (self.term(a)?, self.term(b)?);
        let said = match (&a.value, &b.value) {
            (Scalar::Texts(a), Scalar::Texts(b)) => Scalar::Bool(says(a, b)),
            _ => Scalar::Null,
        };
        Ok(Term::until(said, earlier(a.until, b.until)))
    }

    fn arithmetic(self, how: Arithmetic, a: &Node, b: &Node) -> Result<Term> {
        let (a, b) = (self.term(a)?, self.term(b)?);
        let until = earlier(a.until, b.until);
        let zone = self.subject.world.zone;
        let by = |interval: &Interval| match how {
            Arithmetic::Add => Some(*interval),
            Arithmetic::Subtract => interval.negated(),
            _ => None,
        };
        // Instants and dates shifted by an interval.
        let shift = match (&a.value, &b.value) {
            (Scalar::Instant(_) | Scalar::Date(_), Scalar::Interval(interval)) if b.motion.is_none() => {
                by(interval).map(|by| (true, by))
            }
            (Scalar::Interval(interval), Scalar::Instant(_) | Scalar::Date(_))
                if how == Arithmetic::Add && a.motion.is_none() =>
            {
                Some((false, *interval))
            }
            _ => None,
        };
        if let Some((is_first, by)) = shift {
            let base = if is_first { a } else { b };
            return Ok(match base.motion {
                Some(motion) => Term::moving(Motion::Shift(motion, by, zone.clone()), self.at, until),
                None => Term::until(shifted(&base.value, by, zone), until),
            });
        }
        let motion = match (a.motion, b.motion) {
            (None, None) => return Ok(Term::until(arithmetic(how, &a.value, &b.value), until)),
            (Some(a), None) => match how {
                Arithmetic::Add => Some(Motion::Plus(a, b.value)),
                Arithmetic::Subtract => Some(Motion::Less(a, b.value)),
                Arithmetic::Multiply => Some(Motion::Times(a, b.value)),
                Arithmetic::Divide => Some(Motion::Over(a, b.value)),
                Arithmetic::Remainder => None,
            },
            (None, Some(b)) => match how {
                Arithmetic::Add => Some(Motion::Plus(b, a.value)),
                Arithmetic::Subtract => Some(Motion::From(a.value, b)),
                Arithmetic::Multiply => Some(Motion::Times(b, a.value)),
                Arithmetic::Divide | Arithmetic::Remainder => None,
            },
            (Some(_), Some(_)) => None,
        };
        // The check lets nothing else through.
        Ok(match motion {
            Some(motion) => Term::moving(motion, self.at, until),
            None => Term::still(Scalar::Null),
        })
    }

    fn case(self, branches: &[(Node, Node)], otherwise: Option<&Node>) -> Result<Term> {
        let mut until = None;
        for (condition, value) in branches {
            let (said, stays) = self.truth(condition)?;
            until = earlier(until, stays);
            if said == Some(true) {
                let term = self.term(value)?;
                return Ok(Term {
                    until: earlier(until, term.until),
                    ..term
                });
            }
        }
        let term = otherwise.map_or_else(|| Ok(Term::still(Scalar::Null)), |node| self.term(node))?;
        Ok(Term {
            until: earlier(until, term.until),
            ..term
        })
    }

    /// The rows for which the filter is true, and until when they are these.
    pub(super) fn rows(self, rows: &Rows) -> Result<(Vec<Row<'a>>, Option<Timestamp>)> {
        let Some(filter) = &rows.filter else {
            return Ok((Row::since(None, self.subject, rows.table)?, None));
        };
        let (since, mut until) = window::since(self, filter)?;
        let mut all = Row::since(since, self.subject, rows.table)?;
        let mut failed = None;
        // A later row passes a lower bound as well, and falls out of it no sooner.
        let is_bound = window::lower_bound(filter).is_some();
        let mut passed = false;
        all.retain(|row| {
            if is_bound && passed {
                return true;
            }
            match self.on(*row).truth(filter) {
                Ok((said, stays)) => {
                    until = earlier(until, stays);
                    passed = said == Some(true);
                    passed
                }
                Err(error) => {
                    failed.get_or_insert(error);
                    false
                }
            }
        });
        failed.map_or(Ok((all, until)), Err)
    }

    fn aggregate(self, aggregate: &Aggregate) -> Result<Term> {
        let (rows, mut until) = self.rows(&aggregate.rows)?;
        let Some(of) = &aggregate.of else {
            return Ok(Term::until(Scalar::Number(rows.len().into()), until));
        };
        let mut values = Vec::with_capacity(rows.len());
        for row in rows {
            let term = self.on(row).term(of)?;
            until = earlier(until, term.until);
            values.push(term.value);
        }
        Ok(Term::until(measure(aggregate.measure, &values), until))
    }

    /// A number below `of` from the first 64 bits of a hash of the salt and the id.
    fn bucket(self, salt: &str, of: u32) -> Result<Scalar> {
        let Some(customer) = self.subject.customer()? else {
            return Ok(Scalar::Null);
        };
        let hash = Sha256::new()
            .chain_update(salt.as_bytes())
            .chain_update([0])
            .chain_update(customer.id.to_bytes())
            .finalize();
        let number = hash
            .iter()
            .take(8)
            .fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
        Ok(number
            .checked_rem(of.into())
            .map_or(Scalar::Null, |bucket| Scalar::Number(bucket.into())))
    }
}

/// Whether it is a comparison of a figure with what stays.
fn is_quick(node: &Node) -> bool {
    match node {
        Node::Compare(_, a, b) => match (&**a, &**b) {
            (Node::Attribute(attribute), Node::Constant(_)) => attribute.is_figure(),
            _ => false,
        },
        _ => false,
    }
}

/// What a comparison says, and until when.
pub(super) fn compared(how: Comparison, a: &Term, b: &Term, at: Timestamp) -> Term {
    Term::until(says(how, &a.value, &b.value), next_flip(how, a, b, at))
}

fn says(how: Comparison, a: &Scalar, b: &Scalar) -> Scalar {
    truth(compare(a, b).map(|ordering| holds(how, ordering)))
}

/// What `IN` says.
fn is_one_of(value: &Scalar, items: &[Scalar]) -> Scalar {
    let said = items
        .iter()
        .map(|item| Ok(Term::still(says(Comparison::Equal, value, item))));
    either(said, true).map_or(Scalar::Null, |term| term.value)
}

/// Whether some part is `decisive`. Once one is, it stays so as long as any of those that are does; until then all count.
fn either(parts: impl Iterator<Item = Result<Term>>, decisive: bool) -> Result<Term> {
    let (mut all, mut decided, mut unknown) = (None, None, false);
    for part in parts {
        let part = part?;
        match part.value {
            Scalar::Bool(said) if said == decisive => {
                // What is decided for ever needs no other part.
                let Some(until) = part.until else {
                    return Ok(Term::still(Scalar::Bool(decisive)));
                };
                decided = Some(decided.map_or(until, |decided: Timestamp| decided.max(until)));
            }
            Scalar::Bool(_) => {}
            _ => unknown = true,
        }
        all = earlier(all, part.until);
    }
    Ok(match decided {
        Some(until) => Term::until(Scalar::Bool(decisive), Some(until)),
        None if unknown => Term::until(Scalar::Null, all),
        None => Term::until(Scalar::Bool(!decisive), all),
    })
}

/// A measure of values, of which NULLs count for nothing but in the first and the last.
fn measure(measure: Measure, values: &[Scalar]) -> Scalar {
    let known = || values.iter().filter(|value| **value != Scalar::Null);
    let sum = || {
        let mut sum = None;
        for value in known() {
            sum = Some(match sum {
                None => value.clone(),
                Some(sum) => super::scalar::add(&sum, value),
            });
        }
        sum.unwrap_or(Scalar::Null)
    };
    let extreme = |wanted: Comparison| {
        let best = known().reduce(|best, value| match compare(value, best) {
            Some(ordering) if holds(wanted, ordering) => value,
            _ => best,
        });
        best.cloned().unwrap_or(Scalar::Null)
    };
    match measure {
        Measure::Count => Scalar::Number(known().count().into()),
        Measure::CountDistinct => {
            let distinct: HashSet<_> = values.iter().filter_map(distinct_key).collect();
            Scalar::Number(distinct.len().into())
        }
        Measure::Sum => sum(),
        Measure::Average => arithmetic(
            Arithmetic::Divide,
            &sum(),
            &Scalar::Number(Decimal::from(known().count())),
        ),
        Measure::Min => extreme(Comparison::Less),
        Measure::Max => extreme(Comparison::Greater),
        Measure::First => values.first().cloned().unwrap_or(Scalar::Null),
        Measure::Last => values.last().cloned().unwrap_or(Scalar::Null),
    }
}
