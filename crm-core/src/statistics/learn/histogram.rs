//! Columns as bins, and the sums of gradients in them: what trees are grown from.

/// Bins of a column: 0 for missing values, then by value.
pub(super) const BINS: usize = 256;

/// The columns as bins.
pub(super) struct Binned {
    /// The highest value of each bin but the last, by column.
    pub(super) edges: Vec<Vec<f64>>,
    /// The bin of each row, by column.
    pub(super) bins: Vec<Vec<u8>>,
}

impl Binned {
    /// Bins of about as many rows each; a column with few values has one for each of them.
    pub(super) fn of(columns: &[Vec<f64>]) -> Self {
        let edges: Vec<Vec<f64>> = columns.iter().map(|column| edges(column)).collect();
        let bins = columns
            .iter()
            .zip(&edges)
            .map(|(column, edges)| column.iter().map(|value| bin(edges, *value)).collect());
        Self {
            bins: bins.collect(),
            edges,
        }
    }
}

fn edges(column: &[f64]) -> Vec<f64> {
    let mut values: Vec<f64> = column.iter().copied().filter(|value| !value.is_nan()).collect();
    values.sort_unstable_by(f64::total_cmp);
    let most = BINS - 1;
    let mut edges = Vec::new();
    let mut distinct = values.clone();
    distinct.dedup_by(|a, b| a.total_cmp(b).is_eq());
    if distinct.len() <= most {
        edges = distinct;
    } else {
        for at in 1..=most {
            edges.extend(values.get((values.len() * at / most).saturating_sub(1)));
        }
        edges.dedup_by(|a, b| a.total_cmp(b).is_eq());
    }
    // Whatever is above the last edge is in the last bin.
    edges.pop();
    edges
}

/// 0 for a missing value, else 1 + the number of edges below it.
pub(super) fn bin(edges: &[f64], value: f64) -> u8 {
    if value.is_nan() {
        return 0;
    }
    let below = edges.partition_point(|edge| *edge < value);
    u8::try_from(below + 1).unwrap_or(u8::MAX)
}

/// Sums over rows: of the first and second derivatives of the loss, and how many rows.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Sums {
    pub(super) first: f64,
    pub(super) second: f64,
    pub(super) rows: f64,
}

impl Sums {
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            first: self.first + other.first,
            second: self.second + other.second,
            rows: self.rows + other.rows,
        }
    }

    pub(super) fn minus(self, other: Self) -> Self {
        Self {
            first: self.first - other.first,
            second: self.second - other.second,
            rows: self.rows - other.rows,
        }
    }

    /// What the loss falls by when these rows get their best value, doubled.
    pub(super) fn score(self, l2: f64) -> f64 {
        self.first * self.first / (self.second + l2)
    }
}

/// The sums by column and bin.
#[derive(Clone)]
pub(super) struct Histogram {
    pub(super) columns: Vec<Vec<Sums>>,
}

impl Histogram {
    pub(super) fn of(binned: &Binned, rows: &[u32], derivatives: &[[f64; 2]]) -> Self {
        let of_column = |(bins, edges): (&Vec<u8>, &Vec<f64>)| {
            let mut sums = vec![Sums::default(); edges.len() + 2];
            for row in rows {
                let row = *row as usize;
                let (Some(bin), Some([first, second])) = (bins.get(row), derivatives.get(row)) else {
                    continue;
                };
                if let Some(sum) = sums.get_mut(usize::from(*bin)) {
                    sum.first += first;
                    sum.second += second;
                    sum.rows += 1.0;
                }
            }
            sums
        };
        Self {
            columns: binned.bins.iter().zip(&binned.edges).map(of_column).collect(),
        }
    }

    /// The sums of the rows that are here and not there.
    pub(super) fn without(mut self, part: &Self) -> Self {
        for (column, other) in self.columns.iter_mut().zip(&part.columns) {
            for (sum, other) in column.iter_mut().zip(other) {
                *sum = sum.minus(*other);
            }
        }
        self
    }
}
