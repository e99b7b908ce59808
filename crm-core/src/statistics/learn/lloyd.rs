//! The search for groups: k-means++ and Lloyd's rounds with Hamerly's bounds, on all cores.

use crate::base::Result;
use crate::statistics::numeric::{GoOn, Random, share_items};

/// Rows are shared out among the cores in blocks of so many. Whatever is added up is added up by blocks, so that it does
/// not depend on the number of cores.
const BLOCK: usize = 4_096;

/// Rows, one behind the other, and what is known of them.
struct Block {
    /// The number of columns.
    width: usize,
    values: Vec<f64>,
    labels: Vec<u32>,
    /// No row is farther from its centre.
    upper: Vec<f64>,
    /// No row is nearer to any other centre. While centres are chosen: the squared distance from the nearest.
    lower: Vec<f64>,
    /// Of each group the sum of its rows, and their number.
    sums: Vec<f64>,
    counts: Vec<f64>,
}

/// All rows.
pub(super) struct Blocks {
    width: usize,
    blocks: Vec<Block>,
}

/// Centres as they are compared with: by columns, so that one row is compared with all of them at once.
struct Centers {
    count: usize,
    by_column: Vec<f64>,
    /// Of each, half the distance from the nearest other: a row that is no farther has no nearer centre.
    half_way: Vec<f64>,
}

/// How far the centres went in a round.
struct Steps {
    each: Vec<f64>,
    longest: usize,
    /// The longest of the others.
    second: f64,
}

/// The squared distance.
pub(super) fn squared(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

impl Blocks {
    /// The rows of these columns.
    pub(super) fn of(columns: &[Vec<f64>], count: usize) -> Self {
        let width = columns.len();
        let block = |from: usize| {
            let rows = from..count.min(from + BLOCK);
            let empty = vec![0.0; rows.len()];
            Block {
                width,
                values: rows
                    .clone()
                    .flat_map(|row| columns.iter().filter_map(move |column| column.get(row).copied()))
                    .collect(),
                labels: vec![0; rows.len()],
                upper: empty.clone(),
                lower: empty,
                sums: Vec::new(),
                counts: Vec::new(),
            }
        };
        Self {
            width,
            blocks: (0..count).step_by(BLOCK).map(block).collect(),
        }
    }

    /// The group of each row.
    pub(super) fn labels(&self) -> Vec<u32> {
        let labels = self.blocks.iter().flat_map(|block| &block.labels);
        labels.copied().collect()
    }

    /// How many rows each group has.
    pub(super) fn sizes(&self, groups: usize) -> Vec<u64> {
        let mut sizes = vec![0; groups];
        for label in self.blocks.iter().flat_map(|block| &block.labels) {
            if let Some(size) = sizes.get_mut(*label as usize) {
                *size += 1;
            }
        }
        sizes
    }

    /// Centres far from each other: the first one any row, each next one the best of 2 + ln k rows that are drawn with a
    /// chance in proportion to their squared distance from those that are there, as Arthur and Vassilvitskii advise
    /// (analysed by C. Grunau and others, A Nearly Tight Analysis of Greedy k-means++, 2023). None where there are fewer
    /// different rows than groups.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most 2 + 23"
    )]
    pub(super) fn begin(&mut self, groups: u32, random: &mut Random) -> Option<Vec<Vec<f64>>> {
        let tries = 2 + f64::from(groups).ln() as usize;
        let rows: usize = self.blocks.iter().map(|block| block.labels.len()).sum();
        let first = random.below(rows);
        let first = self.blocks.get(first / BLOCK)?.row(first % BLOCK)?.to_vec();
        for block in &mut self.blocks {
            block.lower.fill(f64::INFINITY);
        }
        let mut left = share_items(&mut self.blocks, |block| block.approach(&first));
        let mut centers = vec![first];
        for _ in 1..groups {
            let drawn: Option<Vec<Vec<f64>>> = (0..tries).map(|_| self.draw(&left, random)).collect();
            let drawn = drawn?;
            let by_block = share_items(&mut self.blocks, |block| block.left_by(&drawn));
            let of_try = |at: usize| by_block.iter().filter_map(|left| left.get(at)).sum::<f64>();
            let (_, best) = drawn
                .into_iter()
                .enumerate()
                .min_by(|a, b| of_try(a.0).total_cmp(&of_try(b.0)))?;
            left = share_items(&mut self.blocks, |block| block.approach(&best));
            centers.push(best);
        }
        Some(centers)
    }

    /// A row, with a chance in proportion to its squared distance from the nearest centre; `left` has their sums by
    /// block.
    fn draw(&self, left: &[f64], random: &mut Random) -> Option<Vec<f64>> {
        let mut rest = random.unit() * left.iter().sum::<f64>();
        let mut last = None;
        for (block, sum) in self.blocks.iter().zip(left).filter(|(_, sum)| **sum > 0.0) {
            last = Some(block);
            if rest < *sum {
                break;
            }
            rest -= sum;
        }
        let block = last?;
        let found = block.lower.iter().position(|distance| {
            rest -= distance;
            rest < 0.0 && *distance > 0.0
        });
        // Rounding may run past the last one.
        let at = found.or_else(|| block.lower.iter().rposition(|distance| *distance > 0.0))?;
        block.row(at).map(<[f64]>::to_vec)
    }

    /// Moves each centre to the middle of its rows, and each row to the nearest centre, until no row moves; the centres
    /// and the sum of the squared distances from them.
    pub(super) fn settle(
        &mut self,
        mut centers: Vec<Vec<f64>>,
        rounds: u32,
        go_on: GoOn<'_>,
    ) -> Result<(Vec<Vec<f64>>, f64)> {
        let (mut moved, _) = self.look_at_all(&centers);
        for _ in 1..rounds {
            go_on()?;
            if !moved {
                // Sums that were kept from change to change are off by what rounding left: they are made anew, and the
                // search has ended when nothing moves by a look at every row.
                self.add_up(centers.len());
                self.middles(&mut centers);
                let (late, inertia) = self.look_at_all(&centers);
                if !late {
                    return Ok((centers, inertia));
                }
            }
            let before = centers.clone();
            self.middles(&mut centers);
            moved = self.look_at_doubtful(&before, &centers);
        }
        let (_, inertia) = self.look_at_all(&centers);
        Ok((centers, inertia))
    }

    /// Compares each row with all centres; whether one moved, and the sum of the squared distances.
    fn look_at_all(&mut self, centers: &[Vec<f64>]) -> (bool, f64) {
        let centers = Centers::of(centers);
        let looks = share_items(&mut self.blocks, |block| block.look_at_all(&centers));
        let none = (false, 0.0);
        looks
            .into_iter()
            .fold(none, |all, look| (all.0 | look.0, all.1 + look.1))
    }

    /// The same of the rows alone that may have another centre, now that centres moved.
    fn look_at_doubtful(&mut self, before: &[Vec<f64>], centers: &[Vec<f64>]) -> bool {
        let steps = Steps::of(before, centers);
        let centers = Centers::of(centers);
        let looks = share_items(&mut self.blocks, |block| block.look_at_doubtful(&centers, &steps));
        looks.contains(&true)
    }

    /// Adds the rows of each group up.
    fn add_up(&mut self, groups: usize) {
        share_items(&mut self.blocks, |block| block.add_up(groups));
    }

    /// Puts each centre in the middle of its rows; a group without rows begins again at a row that is far from its
    /// centre.
    fn middles(&self, centers: &mut [Vec<f64>]) {
        let mut begun = Vec::new();
        for (at, center) in centers.iter_mut().enumerate() {
            let count: f64 = self.blocks.iter().filter_map(|block| block.counts.get(at)).sum();
            if count < 0.5 {
                begun.push(at);
                continue;
            }
            center.fill(0.0);
            for block in &self.blocks {
                for (center, sum) in center.iter_mut().zip(block.sums.iter().skip(at * self.width)) {
                    *center += sum;
                }
            }
            for center in center {
                *center /= count;
            }
        }
        for at in begun {
            let farthest = self.farthest(centers).map(<[f64]>::to_vec);
            if let Some((center, row)) = centers.get_mut(at).zip(farthest) {
                *center = row;
            }
        }
    }

    /// The row that is farthest from all centres.
    fn farthest(&self, centers: &[Vec<f64>]) -> Option<&[f64]> {
        let rows = self
            .blocks
            .iter()
            .flat_map(|block| block.values.chunks_exact(self.width));
        let distance = |row: &[f64]| {
            let distances = centers.iter().map(|center| squared(center, row));
            distances.fold(f64::INFINITY, f64::min)
        };
        let mut farthest = (0.0, None);
        for row in rows {
            let distance = distance(row);
            if distance > farthest.0 {
                farthest = (distance, Some(row));
            }
        }
        farthest.1
    }
}

impl Block {
    fn row(&self, at: usize) -> Option<&[f64]> {
        self.values.get(at * self.width..(at + 1) * self.width)
    }

    /// Takes a new centre into account, and says what the squared distances come to.
    fn approach(&mut self, center: &[f64]) -> f64 {
        let rows = self.values.chunks_exact(self.width);
        let mut sum = 0.0;
        for (distance, row) in self.lower.iter_mut().zip(rows) {
            *distance = distance.min(squared(row, center));
            sum += *distance;
        }
        sum
    }

    /// What the squared distances would come to with each of these centres.
    fn left_by(&self, tries: &[Vec<f64>]) -> Vec<f64> {
        let mut sums = vec![0.0; tries.len()];
        for (distance, row) in self.lower.iter().zip(self.values.chunks_exact(self.width)) {
            for (sum, center) in sums.iter_mut().zip(tries) {
                *sum += distance.min(squared(row, center));
            }
        }
        sums
    }

    fn look_at_all(&mut self, centers: &Centers) -> (bool, f64) {
        let (mut moved, mut inertia) = (false, 0.0);
        let mut distances = vec![0.0; centers.count];
        let rows = self.values.chunks_exact(self.width).zip(&mut self.labels);
        for ((row, label), (upper, lower)) in rows.zip(self.upper.iter_mut().zip(&mut self.lower)) {
            let found = centers.two_nearest(row, *label, &mut distances);
            moved |= found.label != *label;
            *label = found.label;
            inertia += found.nearest;
            (*upper, *lower) = (found.nearest.sqrt(), found.second.sqrt());
        }
        self.add_up(centers.count);
        (moved, inertia)
    }

    fn look_at_doubtful(&mut self, centers: &Centers, steps: &Steps) -> bool {
        let mut moved = false;
        let mut distances = vec![0.0; centers.count];
        let rows = self.values.chunks_exact(self.width).zip(&mut self.labels);
        for ((row, label), (upper, lower)) in rows.zip(self.upper.iter_mut().zip(&mut self.lower)) {
            let at = *label as usize;
            let (step, others) = steps.of_group(at);
            *upper += step;
            *lower -= others;
            let enough = lower.max(centers.half_way.get(at).copied().unwrap_or(0.0));
            if *upper <= enough {
                continue;
            }
            *upper = centers.distance(row, at).sqrt();
            if *upper <= enough {
                continue;
            }
            let found = centers.two_nearest(row, *label, &mut distances);
            (*upper, *lower) = (found.nearest.sqrt(), found.second.sqrt());
            if found.label != *label {
                moved = true;
                let to = found.label as usize;
                for (group, sign) in [(at, -1.0), (to, 1.0)] {
                    if let Some(count) = self.counts.get_mut(group) {
                        *count += sign;
                    }
                    for (sum, value) in self.sums.iter_mut().skip(group * self.width).zip(row) {
                        *sum += sign * value;
                    }
                }
                *label = found.label;
            }
        }
        moved
    }

    fn add_up(&mut self, groups: usize) {
        self.sums.clear();
        self.sums.resize(groups * self.width, 0.0);
        self.counts.clear();
        self.counts.resize(groups, 0.0);
        for (row, label) in self.values.chunks_exact(self.width).zip(&self.labels) {
            let at = *label as usize;
            if let Some(count) = self.counts.get_mut(at) {
                *count += 1.0;
            }
            let sums = self.sums.get_mut(at * self.width..).unwrap_or_default();
            for (sum, value) in sums.iter_mut().zip(row) {
                *sum += value;
            }
        }
    }
}

/// The nearest centre of a row, its squared distance, and that of the nearest other.
struct TwoNearest {
    label: u32,
    nearest: f64,
    second: f64,
}

impl Centers {
    fn of(centers: &[Vec<f64>]) -> Self {
        let width = centers.first().map_or(0, Vec::len);
        let by_column = (0..width)
            .flat_map(|column| {
                centers
                    .iter()
                    .filter_map(move |center| center.get(column).copied())
            })
            .collect();
        let half_way = |(at, center): (usize, &Vec<f64>)| {
            let others = centers.iter().enumerate().filter(|(other, _)| *other != at);
            let nearest = others.map(|(_, other)| squared(center, other));
            nearest.fold(f64::INFINITY, f64::min).sqrt() / 2.0
        };
        Self {
            count: centers.len(),
            by_column,
            half_way: centers.iter().enumerate().map(half_way).collect(),
        }
    }

    /// The squared distance of a row from one centre.
    fn distance(&self, row: &[f64], center: usize) -> f64 {
        let columns = row.iter().zip(self.by_column.chunks_exact(self.count));
        let gaps = columns.filter_map(|(value, centers)| centers.get(center).map(|center| value - center));
        gaps.map(|gap| gap * gap).sum()
    }

    /// A row stays where it is unless another centre is nearer. `distances` is room for as many numbers as there are
    /// centres.
    fn two_nearest(&self, row: &[f64], label: u32, distances: &mut [f64]) -> TwoNearest {
        distances.fill(0.0);
        for (value, centers) in row.iter().zip(self.by_column.chunks_exact(self.count)) {
            for (sum, center) in distances.iter_mut().zip(centers) {
                *sum += (value - center) * (value - center);
            }
        }
        let mut found = TwoNearest {
            label,
            nearest: distances.get(label as usize).copied().unwrap_or(f64::INFINITY),
            second: f64::INFINITY,
        };
        for (&distance, other) in distances.iter().zip(0..).filter(|(_, other)| *other != label) {
            if distance < found.nearest {
                found.second = found.nearest;
                (found.label, found.nearest) = (other, distance);
            } else if distance < found.second {
                found.second = distance;
            }
        }
        found
    }
}

impl Steps {
    fn of(before: &[Vec<f64>], centers: &[Vec<f64>]) -> Self {
        let steps = before.iter().zip(centers);
        let each: Vec<f64> = steps
            .map(|(before, center)| squared(before, center).sqrt())
            .collect();
        let longest = (0..each.len())
            .max_by(|a, b| each[*a].total_cmp(&each[*b]))
            .unwrap_or(0);
        let others = each.iter().enumerate().filter(|(at, _)| *at != longest);
        Self {
            second: others.fold(0.0, |most, (_, step)| most.max(*step)),
            longest,
            each,
        }
    }

    /// How far the centre of a group went, and how far any other did at most.
    fn of_group(&self, at: usize) -> (f64, f64) {
        let longest = self.each.get(self.longest).copied().unwrap_or(0.0);
        let others = if at == self.longest { self.second } else { longest };
        (self.each.get(at).copied().unwrap_or(0.0), others)
    }
}
