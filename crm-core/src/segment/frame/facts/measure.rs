//! Measures of a customer's orders or lines, compared with what does not depend on the customer, for all at once.

use std::ops::Range;

use rust_decimal::Decimal;

use super::dictionary::Texts;
use super::filter::{Block, Bound, RowTest, key_ranges};
use super::{Facts, Figure, Part, Word};
use crate::base::Result;
use crate::journal::UNWATCHED;
use crate::segment::evaluate::{compare, divide, holds};
use crate::segment::frame::bits::{Bits, pack};
use crate::segment::frame::column::Kind;
use crate::segment::frame::compile::Compiler;
use crate::segment::frame::cores::on_all_cores;
use crate::segment::plan::{Aggregate, Column, Comparison, Measure, Node, Rows, Scalar, Table};

/// So many orders are looked at before the next ones.
const BLOCK: usize = 1 << 10;

/// Fewer orders than this are not worth another thread.
const SHARE: usize = 1 << 17;

/// A question about a measure of rows that columns can answer.
pub(in crate::segment::frame) struct Measured<'n> {
    is_of_lines: bool,
    test: RowTest<'n>,
    measure: Measure,
    of: Of<'n>,
    asked: Asked,
    /// What stands for NULL.
    otherwise: Scalar,
}

/// What of each row.
#[derive(Clone, Copy)]
enum Of<'n> {
    Row,
    Order,
    Figure(Figure),
    Word(Word),
    Article(&'n Column),
}

/// What the measure has to be.
pub(in crate::segment::frame) enum Asked {
    Compared(Comparison, Scalar),
    Null(bool),
}

impl Asked {
    fn passes(&self, value: &Scalar) -> bool {
        match self {
            Self::Compared(how, constant) => compare(value, constant).is_some_and(|order| holds(*how, order)),
            Self::Null(wanted) => (*value == Scalar::Null) == *wanted,
        }
    }

    /// Which keys from the least to the greatest pass, in ranges.
    fn ranges(&self, kind: Kind, ends: (i64, i64)) -> Vec<(i64, i64)> {
        match self {
            Self::Compared(how, constant) => key_ranges(kind, ends, *how, constant),
            Self::Null(true) => Vec::new(),
            Self::Null(false) => vec![ends],
        }
    }
}

impl<'n> Measured<'n> {
    /// The question; none when columns do not answer it.
    pub(in crate::segment::frame) fn of(
        compiler: &Compiler<'_, '_>,
        node: &'n Node,
        asked: Asked,
    ) -> Result<Option<Self>> {
        let (aggregate, otherwise) = match node {
            Node::Aggregate(aggregate) => (aggregate, Scalar::Null),
            Node::Call(crate::segment::plan::Function::Coalesce, parts) => match parts.as_slice() {
                [Node::Aggregate(aggregate), Node::Constant(otherwise)] => (aggregate, otherwise.clone()),
                _ => return Ok(None),
            },
            _ => return Ok(None),
        };
        let Aggregate { measure, rows, of } = &**aggregate;
        let of = match of {
            None => Some(Of::Row),
            Some(Node::Column(column)) => Of::column(column),
            Some(_) => None,
        };
        let Some(of) = of.filter(|of| of.has(*measure)) else {
            return Ok(None);
        };
        Self::on(compiler, rows, *measure, of, asked, otherwise)
    }

    /// Whether the last of some rows lies before an instant.
    pub(in crate::segment::frame) fn last_before(
        compiler: &Compiler<'_, '_>,
        rows: &'n Rows,
        instant: Scalar,
    ) -> Result<Option<Self>> {
        let of = Of::Figure(Figure::PlacedAt);
        let asked = Asked::Compared(Comparison::Less, instant);
        Self::on(compiler, rows, Measure::Max, of, asked, Scalar::Null)
    }

    fn on(
        compiler: &Compiler<'_, '_>,
        rows: &'n Rows,
        measure: Measure,
        of: Of<'n>,
        asked: Asked,
        otherwise: Scalar,
    ) -> Result<Option<Self>> {
        let is_of_lines = match rows.table {
            Table::Orders => false,
            Table::OrderLines => true,
            Table::Interactions => return Ok(None),
        };
        let test = match &rows.filter {
            None => Some(RowTest::All),
            Some(filter) => RowTest::of(compiler, filter, true)?,
        };
        let asks_of_lines = |test: &RowTest<'_>| test.is_of_lines() || of.is_of_lines();
        let test = test.filter(|test| is_of_lines || !asks_of_lines(test));
        Ok(test.map(|test| Self {
            is_of_lines,
            test,
            measure,
            of,
            asked,
            otherwise,
        }))
    }

    /// Whom the answer is yes for, of the customers below `rows`; none when some value is in no column.
    pub(in crate::segment::frame) fn select(
        mut self,
        compiler: &Compiler<'_, '_>,
        facts: &Facts,
        rows: usize,
    ) -> Result<Option<Bits>> {
        if !self.test.fill(compiler, facts)? || !self.fits(facts) {
            return Ok(None);
        }
        let texts = match self.of {
            Of::Article(column) => compiler.catalogue(facts)?.column(column),
            _ => None,
        };
        let passes = self.passes(facts, texts);
        let part = |number: usize| Ok(self.part(&facts.parts[number], facts.size, texts, &passes));
        let orders: usize = facts
            .parts
            .iter()
            .map(|part| self.test.within(part).1.len())
            .sum();
        let parts = if orders < SHARE {
            (0..facts.parts.len()).map(part).collect::<Result<Vec<_>>>()?
        } else {
            on_all_cores(facts.parts.len(), UNWATCHED, part)?
        };
        let mut mask = parts.concat();
        mask.resize(rows, 0);
        Ok(Some(Bits::of_words(pack(&mask).collect())))
    }

    /// Whether all values are in columns, and no sum of them is too long.
    fn fits(&self, facts: &Facts) -> bool {
        let Of::Figure(figure) = self.of else {
            return true;
        };
        facts.parts.iter().all(|part| {
            part.figure(figure).is_some_and(|figures| {
                let (least, most) = figures.keys.ends();
                let most = least.unsigned_abs().max(most.unsigned_abs());
                let rows = part.owners.len().max(part.articles.len());
                let sums = matches!(self.measure, Measure::Sum | Measure::Average);
                !sums || most.checked_mul(rows as u64).is_some_and(|sum| sum < 1 << 62)
            })
        })
    }

    /// Which texts pass, NULL first; empty when the answer is no text.
    fn passes(&self, facts: &Facts, texts: Option<&Texts>) -> Vec<u8> {
        let passes = |value: &Scalar| u8::from(self.passes_value(value));
        match (self.measure, self.of, texts) {
            (Measure::First | Measure::Last, Of::Word(_), _) => {
                let texts = facts.texts.iter().map(|text| Scalar::Text(text.clone()));
                let values = std::iter::once(Scalar::Null).chain(texts);
                values.map(|value| passes(&value)).collect()
            }
            (Measure::First | Measure::Last, Of::Article(_), Some(texts)) => {
                texts.values.iter().map(passes).collect()
            }
            _ => Vec::new(),
        }
    }

    fn passes_value(&self, value: &Scalar) -> bool {
        match value {
            Scalar::Null => self.asked.passes(&self.otherwise),
            value => self.asked.passes(value),
        }
    }

    /// Of each customer of a part whether the answer is yes.
    fn part(&self, part: &Part, size: usize, texts: Option<&Texts>, passes: &[u8]) -> Vec<u8> {
        let (bound, window) = self.test.within(part);
        let sums = self.sums(part, size, texts, &bound, window);
        match self.measure {
            Measure::Count | Measure::CountDistinct => {
                let most = sums.counts.iter().copied().max().unwrap_or(0);
                let ranges = self.asked.ranges(Kind::Number(0), (0, most.into()));
                let is_in = |count: i64| ranges.iter().any(|(low, high)| *low <= count && count <= *high);
                sums.counts
                    .iter()
                    .map(|count| u8::from(is_in((*count).into())))
                    .collect()
            }
            Measure::First | Measure::Last if !passes.is_empty() => {
                let place = |key: i64| usize::try_from(key).unwrap_or(usize::MAX);
                sums.each(passes[0], |key, _| passes.get(place(key)).copied().unwrap_or(0))
            }
            _ => {
                let kind = match self.of {
                    Of::Figure(figure) => part.figure(figure).map(|figures| figures.kind),
                    _ => None,
                };
                let kind = kind.unwrap_or(Kind::Instant);
                let missing = u8::from(self.passes_value(&Scalar::Null));
                if self.measure == Measure::Average {
                    return sums.each(missing, |key, count| {
                        let count = Scalar::Number(Decimal::from(count));
                        u8::from(self.passes_value(&divide(&kind.scalar(key), &count)))
                    });
                }
                let ranges = self.asked.ranges(kind, sums.ends());
                let is_in = |key: i64| ranges.iter().any(|(low, high)| *low <= key && key <= *high);
                sums.each(missing, |key, _| u8::from(is_in(key)))
            }
        }
    }

    fn sums(
        &self,
        part: &Part,
        size: usize,
        texts: Option<&Texts>,
        bound: &Bound<'_>,
        window: Range<usize>,
    ) -> Sums {
        let is_count = matches!((self.measure, self.of), (Measure::Count, Of::Row));
        let mut sums = Sums {
            counts: vec![0; size],
            keys: if matches!(self.measure, Measure::Count | Measure::CountDistinct) {
                Vec::new()
            } else {
                vec![0; size]
            },
        };
        let mut pairs: Vec<(u16, i64)> = Vec::new();
        let (mut mask, mut keys, mut scratch) = (Vec::new(), Vec::new(), Vec::new());
        for start in window.clone().step_by(BLOCK) {
            let orders = start..(start + BLOCK).min(window.end);
            let block = Block::of(part, orders.clone(), self.is_of_lines);
            mask.clear();
            mask.resize(block.len(), 1);
            bound.keep(&block, &mut mask);
            let owners = &part.owners[orders.clone()];
            if is_count {
                for (order, rows) in block.rows() {
                    let kept: u32 = mask[rows].iter().map(|left| u32::from(*left)).sum();
                    sums.counts[usize::from(owners[order])] += kept;
                }
                continue;
            }
            self.of.read(&block, texts, &mut keys, &mut scratch);
            for (order, rows) in block.rows() {
                let owner = owners[order];
                let kept = rows.filter(|row| mask[*row] != 0);
                match self.measure {
                    Measure::CountDistinct => {
                        let known = kept.map(|row| keys[row]).filter(|key| !self.of.is_null(*key));
                        pairs.extend(known.map(|key| (owner, key)));
                    }
                    _ => kept.for_each(|row| sums.add(self.measure, owner.into(), keys[row])),
                }
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        for (owner, _) in pairs {
            sums.counts[usize::from(owner)] += 1;
        }
        sums
    }
}

/// What is known of each customer of a part.
struct Sums {
    /// Rows that count.
    counts: Vec<u32>,
    keys: Vec<i64>,
}

impl Sums {
    fn add(&mut self, measure: Measure, owner: usize, key: i64) {
        let (count, sum) = (&mut self.counts[owner], &mut self.keys[owner]);
        *sum = match measure {
            Measure::Sum | Measure::Average => *sum + key,
            _ if *count == 0 => key,
            Measure::Min => key.min(*sum),
            Measure::Max => key.max(*sum),
            Measure::Last => key,
            Measure::First | Measure::Count | Measure::CountDistinct => *sum,
        };
        *count += 1;
    }

    /// The least key and the greatest.
    fn ends(&self) -> (i64, i64) {
        let least = self.keys.iter().copied().min().unwrap_or(0);
        (least, self.keys.iter().copied().max().unwrap_or(0))
    }

    fn each(&self, missing: u8, passes: impl Fn(i64, u32) -> u8) -> Vec<u8> {
        let sums = self.counts.iter().zip(&self.keys);
        sums.map(|(count, key)| {
            if *count == 0 {
                missing
            } else {
                passes(*key, *count)
            }
        })
        .collect()
    }
}

impl<'n> Of<'n> {
    fn column(column: &'n Column) -> Option<Self> {
        match column {
            Column::OrderId => Some(Self::Order),
            Column::Sku | Column::Product | Column::Categories => Some(Self::Article(column)),
            column => Figure::of(column)
                .map(Self::Figure)
                .or_else(|| Word::of(column).map(Self::Word)),
        }
    }

    /// Whether the measure is taken of keys as it is of values.
    fn has(self, measure: Measure) -> bool {
        match (measure, self) {
            (Measure::CountDistinct, of) => !matches!(of, Self::Row | Self::Article(Column::Categories)),
            (Measure::First | Measure::Last, of) => !matches!(of, Self::Row | Self::Order),
            (Measure::Sum | Measure::Average, Self::Figure(figure)) => figure != Figure::PlacedAt,
            (Measure::Count, Self::Row) | (Measure::Min | Measure::Max, Self::Figure(_)) => true,
            _ => false,
        }
    }

    fn is_of_lines(self) -> bool {
        match self {
            Self::Article(_) => true,
            Self::Figure(figure) => figure.is_of_lines(),
            Self::Row | Self::Order | Self::Word(_) => false,
        }
    }

    fn is_null(self, key: i64) -> bool {
        matches!(self, Self::Word(_) | Self::Article(_)) && key == 0
    }

    /// The keys of a block's rows.
    fn read(self, block: &Block<'_>, texts: Option<&Texts>, keys: &mut Vec<i64>, scratch: &mut Vec<i64>) {
        let part = block.part;
        match self {
            Self::Row => {}
            Self::Order => {
                scratch.clear();
                scratch.extend(
                    block
                        .orders
                        .clone()
                        .map(|order| i64::try_from(order).unwrap_or(0)),
                );
            }
            Self::Word(word) => part.words[word as usize].read(block.orders.clone(), scratch),
            Self::Article(_) => {
                part.articles.read(block.lines.clone(), keys);
                let places = texts.map_or(&[][..], |texts| &texts.places);
                for key in keys.iter_mut() {
                    let place = usize::try_from(*key).ok().and_then(|article| places.get(article));
                    *key = place.map_or(0, |place| i64::from(*place));
                }
            }
            Self::Figure(figure) => {
                let Some(figures) = part.figure(figure) else {
                    return;
                };
                if figure.is_of_lines() {
                    figures.keys.read(block.lines.clone(), keys);
                } else {
                    figures.keys.read(block.orders.clone(), scratch);
                }
            }
        }
        if !self.is_of_lines() {
            keys.clear();
            for (order, rows) in block.rows() {
                keys.extend(rows.map(|_| scratch[order]));
            }
        }
    }
}
