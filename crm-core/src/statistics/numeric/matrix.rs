//! Small symmetric matrices: those of second derivatives and of covariances.

/// A square matrix, by rows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Matrix {
    rows: Vec<Vec<f64>>,
}

impl Matrix {
    /// The matrix of zeros.
    pub(crate) fn zero(size: usize) -> Self {
        Self {
            rows: vec![vec![0.0; size]; size],
        }
    }

    /// The matrix with these rows.
    pub(crate) fn of(rows: Vec<Vec<f64>>) -> Self {
        Self { rows }
    }

    /// The matrix that changes nothing.
    pub(crate) fn identity(size: usize) -> Self {
        let mut one = Self::zero(size);
        for (at, row) in one.rows.iter_mut().enumerate() {
            row[at] = 1.0;
        }
        one
    }

    pub(crate) fn rows(&self) -> &[Vec<f64>] {
        &self.rows
    }

    pub(crate) fn rows_mut(&mut self) -> &mut [Vec<f64>] {
        &mut self.rows
    }

    pub(crate) fn into_rows(self) -> Vec<Vec<f64>> {
        self.rows
    }

    /// The product with a column.
    pub(crate) fn times(&self, column: &[f64]) -> Vec<f64> {
        self.rows.iter().map(|row| dot(row, column)).collect()
    }

    /// The lower triangle L with L · Lᵀ = this; none unless it is positive definite.
    pub(crate) fn cholesky(&self) -> Option<Self> {
        let size = self.rows.len();
        let mut lower = Self::zero(size);
        for i in 0..size {
            for j in 0..=i {
                let rest = self.rows[i][j] - dot(&lower.rows[i][..j], &lower.rows[j][..j]);
                lower.rows[i][j] = if i == j {
                    // Rounding can leave a little where there is nothing.
                    if rest.is_nan() || rest <= 1e-13 * self.rows[i][i].abs() {
                        return None;
                    }
                    rest.sqrt()
                } else {
                    rest / lower.rows[j][j]
                };
            }
        }
        Some(lower)
    }

    /// The inverse; none unless it is positive definite.
    pub(crate) fn inverse(&self) -> Option<Self> {
        let lower = self.cholesky()?;
        let size = self.rows.len();
        let mut inverse = Self::zero(size);
        let mut unit = vec![0.0; size];
        for column in 0..size {
            unit[column] = 1.0;
            for (row, value) in lower.solve_from_cholesky(&unit).into_iter().enumerate() {
                inverse.rows[row][column] = value;
            }
            unit[column] = 0.0;
        }
        Some(inverse)
    }

    /// The x with A · x = b, when this is the lower triangle of A.
    pub(crate) fn solve_from_cholesky(&self, b: &[f64]) -> Vec<f64> {
        let mut x = b.to_vec();
        for i in 0..x.len() {
            x[i] = (x[i] - dot(&self.rows[i][..i], &x[..i])) / self.rows[i][i];
        }
        for i in (0..x.len()).rev() {
            let rest: f64 = (i + 1..x.len()).map(|j| self.rows[j][i] * x[j]).sum();
            x[i] = (x[i] - rest) / self.rows[i][i];
        }
        x
    }
}

/// The sum of products.
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inverse_undoes() {
        let matrix = Matrix::of(vec![
            vec![4.0, 2.0, 0.5],
            vec![2.0, 3.0, 1.0],
            vec![0.5, 1.0, 2.0],
        ]);
        let inverse = matrix.inverse().unwrap();
        let back = inverse.times(&matrix.times(&[1.0, -2.0, 3.0]));
        for (found, expected) in back.iter().zip([1.0, -2.0, 3.0]) {
            assert!((found - expected).abs() < 1e-12);
        }
    }

    #[test]
    fn an_indefinite_matrix_has_no_root() {
        for rows in [
            vec![vec![1.0, 2.0], vec![2.0, 1.0]],
            vec![vec![1.0, 1.0], vec![1.0, 1.0]],
            vec![vec![f64::NAN]],
        ] {
            assert_eq!(Matrix::of(rows).cholesky(), None);
        }
    }
}
