//! Which orders or lines a filter leaves.
//!
//! As with customers, negation is pushed down, so that no test knows of NULL. A step about one text is asked once a text,
//! and becomes a table; a comparison of a figure becomes ranges of keys in each part.

use std::ops::Range;

use super::ints::Ints;
use super::{Facts, Figure, Figures, Part, Word};
use crate::base::Result;
use crate::segment::evaluate::compare;
use crate::segment::evaluate::flipped;
use crate::segment::frame::bits::{and, is_empty, or};
use crate::segment::frame::codes::{ranges, split};
use crate::segment::frame::column::Kind;
use crate::segment::frame::compile::{Compiler, columns, negated};
use crate::segment::plan::{Column, Comparison, Node, Scalar};

/// A test of rows.
pub(super) enum RowTest<'n> {
    None,
    All,
    Word(Word, Table<'n>),
    Article(Table<'n>),
    Figure(Figure, Comparison, Scalar),
    Both(Vec<RowTest<'n>>),
    Either(Vec<RowTest<'n>>),
}

/// A step about one text, and which texts make it what it has to be.
pub(super) struct Table<'n> {
    column: &'n Column,
    node: &'n Node,
    wanted: bool,
    /// By number: 1 for those that do.
    passes: Vec<u8>,
}

/// What a step reads of a row.
enum Reads<'n> {
    Nothing,
    One(&'n Column),
    /// Several columns, or something that is not the row's.
    More,
}

impl<'n> RowTest<'n> {
    /// The rows that make the step true, or false; none when columns cannot tell.
    pub(super) fn of(compiler: &Compiler<'_, '_>, node: &'n Node, wanted: bool) -> Result<Option<Self>> {
        let all_of = |nodes: &'n [Node], how: Comparison, value: &'n Node| {
            let tests = nodes.iter().map(|other| compared(compiler, how, value, other));
            tests.collect::<Result<Option<Vec<_>>>>()
        };
        Ok(match node {
            Node::Not(inner) => Self::of(compiler, inner, !wanted)?,
            Node::And(parts) | Node::Or(parts) => {
                let tests = parts.iter().map(|part| Self::of(compiler, part, wanted));
                let Some(tests) = tests.collect::<Result<Option<Vec<_>>>>()? else {
                    return Ok(None);
                };
                Some(if matches!(node, Node::And(_)) == wanted {
                    Self::both(tests)
                } else {
                    Self::Either(tests)
                })
            }
            _ => match reads(node) {
                Reads::Nothing => {
                    let is_so = compiler.suppose(node, None)? == Scalar::Bool(wanted);
                    Some(if is_so { Self::All } else { Self::None })
                }
                Reads::One(column) if Figure::of(column).is_none() => {
                    let table = Table {
                        column,
                        node,
                        wanted,
                        passes: Vec::new(),
                    };
                    match (Word::of(column), column) {
                        (Some(word), _) => Some(Self::Word(word, table)),
                        (None, Column::Sku | Column::Product | Column::Categories) => {
                            Some(Self::Article(table))
                        }
                        // An order always has an id.
                        (None, Column::OrderId) if is_null_of_column(node) => {
                            Some(if wanted { Self::None } else { Self::All })
                        }
                        _ => None,
                    }
                }
                Reads::One(_) => match node {
                    Node::IsNull(_) if is_null_of_column(node) => {
                        Some(if wanted { Self::None } else { Self::All })
                    }
                    Node::Compare(how, a, b) => {
                        let how = if wanted { *how } else { negated(*how) };
                        match compared(compiler, how, a, b)? {
                            Some(test) => Some(test),
                            None => compared(compiler, flipped(how), b, a)?,
                        }
                    }
                    Node::In(value, list) if wanted => {
                        all_of(list, Comparison::Equal, value)?.map(Self::Either)
                    }
                    Node::In(value, list) => all_of(list, Comparison::NotEqual, value)?.map(Self::both),
                    _ => None,
                },
                Reads::More => None,
            },
        })
    }

    fn both(tests: Vec<Self>) -> Self {
        let mut parts = Vec::with_capacity(tests.len());
        for test in tests {
            match test {
                Self::All => {}
                Self::None => return Self::None,
                Self::Both(inner) => parts.extend(inner),
                test => parts.push(test),
            }
        }
        Self::Both(parts)
    }

    /// Whether it asks about lines, which orders do not have.
    pub(super) fn is_of_lines(&self) -> bool {
        match self {
            Self::None | Self::All | Self::Word(..) => false,
            Self::Article(_) => true,
            Self::Figure(figure, ..) => figure.is_of_lines(),
            Self::Both(parts) | Self::Either(parts) => parts.iter().any(Self::is_of_lines),
        }
    }

    /// Asks about each text; false when some value is in no column.
    pub(super) fn fill(&mut self, compiler: &Compiler<'_, '_>, facts: &Facts) -> Result<bool> {
        match self {
            Self::None | Self::All => {}
            Self::Word(_, table) => {
                let texts = facts.texts.iter().map(|text| Scalar::Text(text.clone()));
                let values = std::iter::once(Scalar::Null).chain(texts);
                table.passes = table.ask(compiler, values)?;
            }
            Self::Article(table) => {
                let Some(texts) = compiler.catalogue(facts)?.column(table.column) else {
                    return Ok(false);
                };
                let passes = table.ask(compiler, texts.values.iter().cloned())?;
                let passes = texts.places.iter().map(|place| passes[*place as usize]);
                table.passes = passes.collect();
            }
            Self::Figure(figure, ..) => return Ok(facts.has(*figure)),
            Self::Both(parts) | Self::Either(parts) => {
                for part in parts {
                    if !part.fill(compiler, facts)? {
                        return Ok(false);
                    }
                }
            }
        }
        Ok(true)
    }

    /// The test of one part's rows, and the orders that lie in its window of time.
    pub(super) fn within<'a>(&'a self, part: &'a Part) -> (Bound<'a>, Range<usize>) {
        let mut window = 0..part.owners.len();
        let tests = match self {
            Self::Both(tests) => tests.as_slice(),
            test => std::slice::from_ref(test),
        };
        let mut rest = Vec::new();
        for test in tests {
            match test {
                Self::Figure(Figure::PlacedAt, how, bound) if *how != Comparison::NotEqual => {
                    let Some(placed_at) = part.figure(Figure::PlacedAt) else {
                        return (Bound::None, 0..0);
                    };
                    let Some((low, high)) = placed_at.ranges(*how, bound).first().copied() else {
                        return (Bound::None, 0..0);
                    };
                    window.start = window.start.max(placed_at.keys.less_than(low));
                    window.end = window.end.min(placed_at.keys.less_than(high.saturating_add(1)));
                }
                test => rest.push(test.bound(part)),
            }
        }
        (Bound::Both(rest), window.start..window.end.max(window.start))
    }

    fn bound<'a>(&'a self, part: &'a Part) -> Bound<'a> {
        match self {
            Self::None => Bound::None,
            Self::All => Bound::Both(Vec::new()),
            Self::Word(word, table) => Bound::Table(&part.words[*word as usize], false, &table.passes),
            Self::Article(table) => Bound::Table(&part.articles, true, &table.passes),
            Self::Figure(figure, how, constant) => match part.figure(*figure) {
                Some(figures) => Bound::Ranges(
                    &figures.keys,
                    figure.is_of_lines(),
                    figures.ranges(*how, constant),
                ),
                None => Bound::None,
            },
            Self::Both(parts) => Bound::Both(parts.iter().map(|test| test.bound(part)).collect()),
            Self::Either(parts) => Bound::Either(parts.iter().map(|test| test.bound(part)).collect()),
        }
    }
}

impl Table<'_> {
    fn ask(&self, compiler: &Compiler<'_, '_>, values: impl Iterator<Item = Scalar>) -> Result<Vec<u8>> {
        values
            .map(|value| {
                let said = compiler.suppose_column(self.node, self.column, value)?;
                Ok(u8::from(said == Scalar::Bool(self.wanted)))
            })
            .collect()
    }
}

/// A figure compared with what does not depend on the row.
fn compared<'n>(
    compiler: &Compiler<'_, '_>,
    how: Comparison,
    value: &Node,
    other: &Node,
) -> Result<Option<RowTest<'n>>> {
    let Node::Column(column) = value else {
        return Ok(None);
    };
    let (Some(figure), Reads::Nothing) = (Figure::of(column), reads(other)) else {
        return Ok(None);
    };
    Ok(Some(RowTest::Figure(figure, how, compiler.suppose(other, None)?)))
}

fn is_null_of_column(node: &Node) -> bool {
    matches!(node, Node::IsNull(inner) if matches!(**inner, Node::Column(_)))
}

fn reads(node: &Node) -> Reads<'_> {
    let mut found = Reads::Nothing;
    let is_row = columns(node, &mut |column| {
        found = match found {
            Reads::Nothing => Reads::One(column),
            Reads::One(other) if other == column => Reads::One(column),
            _ => Reads::More,
        };
    });
    if is_row { found } else { Reads::More }
}

impl Figures {
    fn ranges(&self, how: Comparison, constant: &Scalar) -> Vec<(i64, i64)> {
        key_ranges(self.kind, self.keys.ends(), how, constant)
    }
}

/// The keys from the least to the greatest that compare so with a constant, in ranges.
pub(super) fn key_ranges(
    kind: Kind,
    (least, most): (i64, i64),
    how: Comparison,
    constant: &Scalar,
) -> Vec<(i64, i64)> {
    let end = most.saturating_add(1);
    let order = |key| compare(&kind.scalar(key), constant);
    split(least, end, order).map_or_else(Vec::new, |(less, up_to)| {
        ranges(how, (least, end), less, up_to).collect()
    })
}

/// A test of one part's rows.
pub(super) enum Bound<'a> {
    None,
    /// Numbers, whether lines have them, and the ranges that pass.
    Ranges(&'a Ints, bool, Vec<(i64, i64)>),
    /// The same with those that pass.
    Table(&'a Ints, bool, &'a [u8]),
    Both(Vec<Bound<'a>>),
    Either(Vec<Bound<'a>>),
}

/// Some orders of a part, one after the other, and their lines.
pub(super) struct Block<'a> {
    pub(super) part: &'a Part,
    pub(super) orders: Range<usize>,
    pub(super) lines: Range<usize>,
    /// Whether a row is a line.
    pub(super) is_of_lines: bool,
}

impl<'a> Block<'a> {
    pub(super) fn of(part: &'a Part, orders: Range<usize>, is_of_lines: bool) -> Self {
        let lines = part.lines[orders.start] as usize..part.lines[orders.end] as usize;
        Self {
            part,
            orders,
            lines,
            is_of_lines,
        }
    }

    /// Each order by its place in the block, with the places of its rows.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, Range<usize>)> + '_ {
        let first = self.lines.start;
        let ends = self.part.lines[self.orders.start..=self.orders.end].windows(2);
        ends.enumerate().map(move |(order, ends)| {
            if self.is_of_lines {
                (order, ends[0] as usize - first..ends[1] as usize - first)
            } else {
                (order, order..order + 1)
            }
        })
    }

    pub(super) fn len(&self) -> usize {
        if self.is_of_lines {
            self.lines.len()
        } else {
            self.orders.len()
        }
    }

    /// Leaves of the rows those that a test of orders or of lines leaves.
    fn keep(&self, of_lines: bool, mask: &mut [u8], test: impl Fn(usize, &mut [u8])) {
        if of_lines {
            return test(self.lines.start, mask);
        }
        if !self.is_of_lines {
            return test(self.orders.start, mask);
        }
        let mut orders = vec![1; self.orders.len()];
        test(self.orders.start, &mut orders);
        for (order, lines) in self.rows() {
            if orders[order] == 0 {
                mask[lines].fill(0);
            }
        }
    }
}

impl Bound<'_> {
    /// Leaves of the block's rows those that pass.
    pub(super) fn keep(&self, block: &Block<'_>, mask: &mut [u8]) {
        match self {
            Self::None => mask.fill(0),
            Self::Ranges(keys, of_lines, ranges) => block.keep(*of_lines, mask, |start, mask| {
                if let [range] = ranges.as_slice() {
                    return keys.keep(*range, start, mask);
                }
                let mut any = vec![0; mask.len()];
                for range in ranges {
                    let mut own = vec![1; mask.len()];
                    keys.keep(*range, start, &mut own);
                    or(&mut any, &own);
                }
                and(mask, &any);
            }),
            Self::Table(numbers, of_lines, passes) => {
                block.keep(*of_lines, mask, |start, mask| {
                    numbers.keep_in(passes, start, mask);
                });
            }
            Self::Both(parts) => {
                for part in parts {
                    if is_empty(mask) {
                        break;
                    }
                    part.keep(block, mask);
                }
            }
            Self::Either(parts) => {
                let mut any = vec![0; mask.len()];
                for part in parts {
                    let mut own = mask.to_vec();
                    part.keep(block, &mut own);
                    or(&mut any, &own);
                }
                mask.copy_from_slice(&any);
            }
        }
    }
}
