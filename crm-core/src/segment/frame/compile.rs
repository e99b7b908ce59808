//! From a checked expression to tests of columns.
//!
//! Negation is pushed down: a step is asked either who makes it true or who makes it false, and under SQL's logic those
//! who do neither are in no answer. What does not depend on the customer is computed first, by evaluation itself; so is
//! what depends on one attribute with few values, once a value instead of once a customer.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::Frame;
use super::build::is_money;
use super::chains::Segments;
use super::codes::{CodeSet, Found, find};
use super::column::{Coded, Column, Lists};
use super::facts::{Asked, Catalogue, Facts as Orders, Measured};
use super::test::{Each, Test};
use crate::base::{Result, Timestamp};
use crate::segment::evaluate::{self, Facts, Members, Subject, World, compare, flipped, holds};
use crate::segment::plan::{
    Arithmetic, Attribute, Behaviour, Column as RowColumn, Comparison, Function, Node, Plan, Scalar, Zone,
};

/// What is asked, where and when.
pub(super) struct Compiler<'a, 'w> {
    pub(super) frame: &'a Frame,
    pub(super) world: &'w World<'w>,
    pub(super) at: Timestamp,
    /// The rows that are asked about; the first of a word, and behind the last.
    pub(super) rows: Range<usize>,
    /// Whether only columns that are at hand are looked at: no orders are read, and nobody is asked.
    pub(super) is_brief: bool,
    pub(super) segments: RefCell<Segments>,
}

/// Attributes of one row, out of the columns.
pub(super) struct RowFacts<'a> {
    pub(super) frame: &'a Frame,
    pub(super) row: usize,
    /// An attribute that shall have this value.
    pub(super) supposed: Option<(&'a Attribute, Scalar)>,
}

impl Facts for RowFacts<'_> {
    fn is_live(&self) -> bool {
        self.supposed.is_none() && self.frame.clean.get(self.row)
    }

    fn attribute(&self, attribute: &Attribute) -> Option<Scalar> {
        match &self.supposed {
            Some((supposed, value)) if *supposed == attribute => return Some(value.clone()),
            _ => {}
        }
        match self.frame.column(attribute) {
            Some(Column::Coded(column)) => Some(column.scalar(self.row)),
            Some(_) => None,
            None => is_money(attribute).then_some(Scalar::Number(Decimal::ZERO)),
        }
    }
}

/// A row of which one column is known, and a customer of whom nothing is.
struct Supposed<'a> {
    column: &'a RowColumn,
    value: Scalar,
}

impl Facts for Supposed<'_> {
    fn is_live(&self) -> bool {
        false
    }

    fn attribute(&self, _: &Attribute) -> Option<Scalar> {
        Some(Scalar::Null)
    }

    fn column(&self, column: &RowColumn) -> Scalar {
        if column == self.column {
            self.value.clone()
        } else {
            Scalar::Null
        }
    }
}

/// What a step reads of a customer.
#[derive(Default)]
struct Reads<'n> {
    attributes: Vec<&'n Attribute>,
    /// Something that is no attribute with one value in a column.
    others: bool,
}

impl<'a, 'w> Compiler<'a, 'w> {
    pub(super) fn new(frame: &'a Frame, world: &'w World<'w>, at: Timestamp) -> Self {
        Self {
            frame,
            world,
            at,
            rows: 0..frame.rows,
            is_brief: false,
            segments: RefCell::default(),
        }
    }

    /// One that only looks at what is at hand, about some rows, the first of which is a multiple of 64.
    pub(super) fn brief(frame: &'a Frame, world: &'w World<'w>, at: Timestamp, rows: Range<usize>) -> Self {
        Self {
            rows,
            is_brief: true,
            ..Self::new(frame, world, at)
        }
    }

    /// Who makes the plan true.
    pub(super) fn plan(&self, plan: &Plan) -> Result<Test<'a>> {
        self.count(plan)?;
        self.test(&plan.root, true)
    }

    /// What the articles of the frame's orders are called.
    pub(super) fn catalogue(&self, facts: &Orders) -> Result<&'a Catalogue> {
        self.frame.catalogue(facts, self.world)
    }

    /// Who makes the step true, or false.
    pub(super) fn test(&self, node: &Node, wanted: bool) -> Result<Test<'a>> {
        Ok(match node {
            Node::Not(inner) => self.test(inner, !wanted)?,
            Node::And(parts) => self.junction(parts, wanted, wanted)?,
            Node::Or(parts) => self.junction(parts, wanted, !wanted)?,
            Node::Compare(how, a, b) => match self.comparison(*how, a, b, wanted)? {
                Some(test) => test,
                None => match self.measured(*how, a, b, wanted)? {
                    Some(test) => test,
                    None => self.other(node, wanted)?,
                },
            },
            Node::In(value, list) => match self.is_in(value, list, wanted)? {
                Some(test) => test,
                None => self.other(node, wanted)?,
            },
            Node::IsNull(inner) => match self.is_null(inner) {
                Some(test) if wanted => test,
                Some(test) => test.not(),
                None => match self.measure(inner, Asked::Null(wanted))? {
                    Some(test) => test,
                    None => self.other(node, wanted)?,
                },
            },
            Node::Behaviour(rule) => match self.stopped(rule)? {
                Some(test) if wanted => test,
                Some(test) => test.not(),
                None => self.other(node, wanted)?,
            },
            Node::Any(how, value, array) => match self.elements(*how, value, array, wanted, true)? {
                Some(test) => test,
                None => self.other(node, wanted)?,
            },
            Node::All(how, value, array) => match self.elements(*how, value, array, wanted, false)? {
                Some(test) => test,
                None => self.other(node, wanted)?,
            },
            Node::Holds(a, b) => match self.sets(a, b, wanted, true)? {
                Some(test) => test,
                None => self.other(node, wanted)?,
            },
            Node::Overlaps(a, b) => match self.sets(a, b, wanted, false)? {
                Some(test) => test,
                None => self.other(node, wanted)?,
            },
            Node::HasConsent(purpose, channel) => match &self.frame.consents {
                Some(consents) => {
                    let granted = consents.values.iter().filter(|((of, on), _)| {
                        purpose.as_ref().is_none_or(|purpose| purpose == of)
                            && channel.is_none_or(|channel| channel == *on)
                    });
                    let granted = Test::any(granted.map(|(_, members)| Test::Members(members)));
                    if wanted { granted } else { granted.not() }
                }
                None => self.other(node, wanted)?,
            },
            Node::InSegment(number) => {
                // Who is no member is so because the segment says false or because it says nothing.
                let members = match self.world.surroundings.segment(*number)? {
                    Members::Live(plan) => self.members(*number, &plan)?,
                    Members::Listed(list) => Test::Listed(list),
                };
                if wanted { members } else { members.not() }
            }
            _ => self.other(node, wanted)?,
        })
    }

    fn junction(&self, parts: &[Node], wanted: bool, all: bool) -> Result<Test<'a>> {
        let tests: Vec<_> = parts
            .iter()
            .map(|part| self.test(part, wanted))
            .collect::<Result<_>>()?;
        Ok(if all { Test::all(tests) } else { Test::any(tests) })
    }

    fn comparison(&self, how: Comparison, a: &Node, b: &Node, wanted: bool) -> Result<Option<Test<'a>>> {
        let (column, constant, how) = match (self.coded(a), self.coded(b)) {
            (Some(column), None) => (column, self.constant(b)?, how),
            (None, Some(column)) => (column, self.constant(a)?, flipped(how)),
            _ => return Ok(None),
        };
        let how = if wanted { how } else { negated(how) };
        Ok(constant.map(|constant| compared(column, how, &constant)))
    }

    /// A measure of orders or lines compared with what does not depend on the customer.
    fn measured(&self, how: Comparison, a: &Node, b: &Node, wanted: bool) -> Result<Option<Test<'a>>> {
        let how = if wanted { how } else { negated(how) };
        for (measure, other, how) in [(a, b, how), (b, a, flipped(how))] {
            if let Some(constant) = self.constant(other)? {
                return self.measure(measure, Asked::Compared(how, constant));
            }
        }
        Ok(None)
    }

    fn measure(&self, node: &Node, asked: Asked) -> Result<Option<Test<'a>>> {
        self.found(Measured::of(self, node, asked)?)
    }

    fn found(&self, measured: Option<Measured<'_>>) -> Result<Option<Test<'a>>> {
        let Some(measured) = measured else {
            return Ok(None);
        };
        let Some(facts) = self.frame.facts(self.world, !self.is_brief)? else {
            return Ok(None);
        };
        Ok(measured
            .select(self, facts, self.frame.rows)?
            .map(|found| Test::Found(Arc::new(found))))
    }

    /// Some row, but none lately: the last one lies before the time that is looked at.
    fn stopped(&self, rule: &Behaviour) -> Result<Option<Test<'a>>> {
        let Behaviour::Stopped { rows, during } = rule else {
            return Ok(None);
        };
        let during = Node::Constant(Scalar::Interval(*during));
        let begins = Node::Arithmetic(Arithmetic::Subtract, Node::Now.into(), during.into());
        self.found(Measured::last_before(self, rows, self.suppose(&begins, None)?)?)
    }

    fn is_in(&self, value: &Node, list: &[Node], wanted: bool) -> Result<Option<Test<'a>>> {
        let Some(column) = self.coded(value) else {
            return Ok(None);
        };
        let mut tests = Vec::with_capacity(list.len());
        for other in list {
            let Some(constant) = self.constant(other)? else {
                return Ok(None);
            };
            let how = if wanted {
                Comparison::Equal
            } else {
                Comparison::NotEqual
            };
            tests.push(compared(column, how, &constant));
        }
        Ok(Some(if wanted {
            Test::any(tests)
        } else {
            Test::all(tests)
        }))
    }

    fn is_null(&self, inner: &Node) -> Option<Test<'a>> {
        let Node::Attribute(attribute) = inner else {
            return None;
        };
        match self.frame.column(attribute)? {
            Column::Coded(column) => Some(Test::codes(column, CodeSet::of([(0, 0)]))),
            Column::Known(known) => Some(Test::Bits(known).not()),
            Column::Lists(lists) => Some(known(lists).not()),
        }
    }

    /// `value how ANY (array)`, or ALL.
    fn elements(
        &self,
        how: Comparison,
        value: &Node,
        array: &Node,
        wanted: bool,
        any: bool,
    ) -> Result<Option<Test<'a>>> {
        let (Some(lists), Some(value @ Scalar::Text(_))) = (self.lists(array), self.constant(value)?) else {
            return Ok(None);
        };
        // An element that decides: one that compares so for ANY, one that does not for ALL.
        let decides = |text: &Arc<str>| {
            compare(&value, &Scalar::Text(text.clone())).is_some_and(|order| holds(how, order) == any)
        };
        let decided = lists.values.iter().filter(|(text, _)| decides(text));
        let decided = Test::any(decided.map(|(_, members)| Test::Members(members)));
        Ok(Some(if wanted == any {
            decided
        } else {
            Test::all([known(lists), decided.not()])
        }))
    }

    /// Whether an array holds all elements of another, or some.
    fn sets(&self, a: &Node, b: &Node, wanted: bool, all: bool) -> Result<Option<Test<'a>>> {
        let (lists, other) = match (self.lists(a), self.lists(b)) {
            (Some(lists), None) => (lists, b),
            (None, Some(lists)) if !all => (lists, a),
            _ => return Ok(None),
        };
        let Some(Scalar::Texts(texts)) = self.constant(other)? else {
            return Ok(None);
        };
        let members = texts.iter().map(|text| match lists.get(text) {
            Some(members) => Test::Members(members),
            None => Test::Nobody,
        });
        let said = if all {
            Test::all(members)
        } else {
            Test::any(members)
        };
        let said = if wanted { said } else { said.not() };
        Ok(Some(Test::all([known(lists), said])))
    }

    /// A step that no column answers by itself.
    fn other(&self, node: &Node, wanted: bool) -> Result<Test<'a>> {
        let is_so = |value: Scalar| value == Scalar::Bool(wanted);
        let reads = self.reads(node);
        let attribute = match (reads.others, reads.attributes.as_slice()) {
            (false, []) => {
                let said = self.suppose(node, None)?;
                return Ok(if is_so(said) {
                    Test::Everybody
                } else {
                    Test::Nobody
                });
            }
            (false, [attribute]) => attribute,
            (others, _) => {
                return Ok(Test::Each(Each {
                    node: node.clone(),
                    wanted,
                    is_known: !others,
                }));
            }
        };
        let Some(Column::Coded(column)) = self.frame.column(attribute) else {
            return Ok(Test::Nobody);
        };
        if column.exact.is_some() {
            return Ok(Test::Each(Each {
                node: node.clone(),
                wanted,
                is_known: true,
            }));
        }
        let mut codes = Vec::new();
        for code in 0..=column.values.len() {
            let value = code
                .checked_sub(1)
                .map_or(Scalar::Null, |at| column.values.scalar(at));
            if is_so(self.suppose(node, Some((attribute, value)))?) {
                let code = u16::try_from(code).unwrap_or(u16::MAX);
                codes.push((code, code));
            }
        }
        Ok(Test::codes(column, CodeSet::of(codes)))
    }

    /// What a step is worth that depends on nothing, or on an attribute that has this value.
    pub(super) fn suppose(&self, node: &Node, supposed: Option<(&Attribute, Scalar)>) -> Result<Scalar> {
        let facts = RowFacts {
            frame: self.frame,
            row: 0,
            supposed,
        };
        evaluate::value(node, &Subject::new(self.world, 0).knowing(&facts), self.at)
    }

    /// What a step is worth on a row of which one column has this value.
    pub(super) fn suppose_column(&self, node: &Node, column: &RowColumn, value: Scalar) -> Result<Scalar> {
        let facts = Supposed { column, value };
        evaluate::value(node, &Subject::new(self.world, 0).knowing(&facts), self.at)
    }

    /// The value of a step that does not depend on the customer.
    fn constant(&self, node: &Node) -> Result<Option<Scalar>> {
        let reads = self.reads(node);
        if reads.others || !reads.attributes.is_empty() {
            return Ok(None);
        }
        self.suppose(node, None).map(Some)
    }

    fn coded(&self, node: &Node) -> Option<&'a Coded> {
        match node {
            Node::Attribute(attribute) => match self.frame.column(attribute)? {
                Column::Coded(column) => Some(column),
                _ => None,
            },
            _ => None,
        }
    }

    fn lists(&self, node: &Node) -> Option<&'a Lists<Arc<str>>> {
        match node {
            Node::Attribute(attribute) => match self.frame.column(attribute)? {
                Column::Lists(lists) => Some(lists),
                _ => None,
            },
            _ => None,
        }
    }

    fn reads<'n>(&self, node: &'n Node) -> Reads<'n> {
        let mut reads = Reads::default();
        node.visit(&mut |node| match node {
            node if is_others(node) => reads.others = true,
            Node::Attribute(attribute) => match self.frame.column(attribute) {
                Some(Column::Coded(_)) => {
                    if !reads.attributes.contains(&attribute) {
                        reads.attributes.push(attribute);
                    }
                }
                // Money that nobody has.
                None if is_money(attribute) => {}
                _ => reads.others = true,
            },
            Node::Column(_) => reads.others = true,
            _ => {}
        });
        reads
    }
}

/// Whether a step depends on what is neither an attribute nor a column of a row.
fn is_others(node: &Node) -> bool {
    matches!(
        node,
        Node::Today(Zone::Customer)
            | Node::Call(
                Function::DateOf(Zone::Customer)
                    | Function::StartOf(Zone::Customer)
                    | Function::Extract(_, Zone::Customer)
                    | Function::Truncate(_, Zone::Customer),
                _,
            )
            | Node::Aggregate(_)
            | Node::Behaviour(_)
            | Node::Past(_)
            | Node::HasConsent(..)
            | Node::Bucket { .. }
            | Node::Score(..)
            | Node::InSegment(_)
    )
}

/// Shows the columns of a row that a step reads; false when it reads something else too.
pub(super) fn columns<'n>(node: &'n Node, see: &mut dyn FnMut(&'n RowColumn)) -> bool {
    let mut is_row = true;
    node.visit(&mut |node| match node {
        Node::Column(column) => see(column),
        Node::Attribute(_) => is_row = false,
        node => is_row &= !is_others(node),
    });
    is_row
}

fn known(lists: &Lists<Arc<str>>) -> Test<'_> {
    lists.known.as_ref().map_or(Test::Everybody, Test::Bits)
}

fn compared<'a>(column: &'a Coded, how: Comparison, constant: &Scalar) -> Test<'a> {
    match find(column, how, constant) {
        Found::Codes(set) => Test::codes(column, set),
        Found::Keys(ranges) => Test::any(ranges.into_iter().map(|range| Test::Keys(column, range))),
    }
}

/// What holds of two values, neither of them NULL, of which the comparison does not.
pub(super) fn negated(how: Comparison) -> Comparison {
    match how {
        Comparison::Equal => Comparison::NotEqual,
        Comparison::NotEqual => Comparison::Equal,
        Comparison::Less => Comparison::GreaterOrEqual,
        Comparison::LessOrEqual => Comparison::Greater,
        Comparison::Greater => Comparison::LessOrEqual,
        Comparison::GreaterOrEqual => Comparison::Less,
    }
}
