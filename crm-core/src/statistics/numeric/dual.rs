//! Dual numbers: a value together with its derivatives, so that a formula is written once and its gradient follows.

use std::ops::{Add, Div, Mul, Neg, Sub};

use super::special::{digamma, ln_gamma};

/// A value and its derivatives by N variables.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Dual<const N: usize> {
    /// The value.
    pub(crate) value: f64,
    /// The derivative by each variable.
    pub(crate) slope: [f64; N],
}

impl<const N: usize> Dual<N> {
    /// A number that depends on no variable.
    pub(crate) const fn constant(value: f64) -> Self {
        Self {
            value,
            slope: [0.0; N],
        }
    }

    /// The exponentials of N variables: positive numbers, differentiated by their logarithms.
    pub(crate) fn exponentials(logs: &[f64]) -> [Self; N] {
        let mut numbers = [Self::constant(1.0); N];
        for (at, (number, log)) in numbers.iter_mut().zip(logs).enumerate() {
            number.value = log.exp();
            if let Some(slope) = number.slope.get_mut(at) {
                *slope = number.value;
            }
        }
        numbers
    }

    /// A function of this number, by its value and its derivative there.
    fn chain(self, value: f64, derivative: f64) -> Self {
        Self {
            value,
            slope: self.slope.map(|slope| slope * derivative),
        }
    }

    pub(crate) fn ln(self) -> Self {
        self.chain(self.value.ln(), 1.0 / self.value)
    }

    pub(crate) fn exp(self) -> Self {
        let value = self.value.exp();
        self.chain(value, value)
    }

    pub(crate) fn ln_gamma(self) -> Self {
        self.chain(ln_gamma(self.value), digamma(self.value))
    }

    /// ln(eᵃ + eᵇ) without overflow.
    pub(crate) fn log_add(self, other: Self) -> Self {
        let (low, high) = if self.value < other.value {
            (self, other)
        } else {
            (other, self)
        };
        let ratio = (low.value - high.value).exp();
        let share = ratio / (1.0 + ratio);
        let mut sum = Self::constant(high.value + ratio.ln_1p());
        for ((slope, high), low) in sum.slope.iter_mut().zip(high.slope).zip(low.slope) {
            *slope = high + share * (low - high);
        }
        sum
    }

    fn zip(self, other: Self, value: f64, slope: impl Fn(f64, f64) -> f64) -> Self {
        let mut result = Self::constant(value);
        for ((to, a), b) in result.slope.iter_mut().zip(self.slope).zip(other.slope) {
            *to = slope(a, b);
        }
        result
    }
}

impl<const N: usize> Add for Dual<N> {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        self.zip(other, self.value + other.value, |a, b| a + b)
    }
}

impl<const N: usize> Sub for Dual<N> {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self.zip(other, self.value - other.value, |a, b| a - b)
    }
}

impl<const N: usize> Mul for Dual<N> {
    type Output = Self;
    #[expect(clippy::suspicious_arithmetic_impl, reason = "the product rule is a sum")]
    fn mul(self, other: Self) -> Self {
        self.zip(other, self.value * other.value, |a, b| {
            a * other.value + b * self.value
        })
    }
}

impl<const N: usize> Div for Dual<N> {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        let inverse = 1.0 / other.value;
        let value = self.value * inverse;
        self.zip(other, value, |a, b| (a - b * value) * inverse)
    }
}

impl<const N: usize> Neg for Dual<N> {
    type Output = Self;
    fn neg(self) -> Self {
        self.chain(-self.value, -1.0)
    }
}

impl<const N: usize> Add<f64> for Dual<N> {
    type Output = Self;
    fn add(self, other: f64) -> Self {
        Self {
            value: self.value + other,
            ..self
        }
    }
}

impl<const N: usize> Mul<f64> for Dual<N> {
    type Output = Self;
    fn mul(self, other: f64) -> Self {
        self.chain(self.value * other, other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_of_finite_differences() {
        let formula = |logs: &[f64]| {
            let [a, b] = Dual::<2>::exponentials(logs);
            let first = (a * b + 1.0).ln() - a / b;
            let second = (a + b * 2.0).ln_gamma() + (-a).exp();
            first.log_add(second)
        };
        let at = [0.3, -0.7];
        let found = formula(&at);
        for variable in 0..2 {
            let (mut above, mut below) = (at, at);
            above[variable] += 1e-5;
            below[variable] -= 1e-5;
            let expected = (formula(&above).value - formula(&below).value) / 2e-5;
            assert!((found.slope[variable] / expected - 1.0).abs() < 1e-7);
        }
    }
}
