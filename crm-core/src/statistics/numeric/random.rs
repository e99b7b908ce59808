//! Random numbers from a seed: the same seed gives the same numbers on every machine.

/// xoshiro256** (D. Blackman and S. Vigna, Scrambled Linear Pseudorandom Number Generators, 2021), its state made
/// from the seed by splitmix64.
#[derive(Debug, Clone)]
pub(crate) struct Random {
    state: [u64; 4],
}

impl Random {
    /// The numbers of this seed.
    pub(crate) fn seeded(seed: u64) -> Self {
        let mut sum = seed;
        let state = std::array::from_fn(|_| {
            sum = sum.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = sum;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        });
        Self { state }
    }

    /// 64 random bits.
    pub(crate) fn bits(&mut self) -> u64 {
        let [a, b, c, d] = self.state;
        let result = b.wrapping_mul(5).rotate_left(7).wrapping_mul(9);
        let (c, d) = (c ^ a, d ^ b);
        self.state = [a ^ d, b ^ c, c ^ (b << 17), d.rotate_left(45)];
        result
    }

    /// Between 0 and 1, without 1.
    #[expect(
        clippy::cast_precision_loss,
        reason = "the upper 53 bits are what an f64 holds"
    )]
    pub(crate) fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Below `end`, each as likely; 0 when `end` is 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.bits()) * (end as u128);
        usize::try_from(wide >> 64).unwrap_or(0)
    }

    /// From the standard normal distribution, by the method of Box and Muller.
    pub(crate) fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.unit()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.unit()).cos()
    }

    /// Puts the values in a random order.
    pub(crate) fn shuffle<T>(&mut self, values: &mut [T]) {
        for last in (1..values.len()).rev() {
            let other = self.below(last + 1);
            values.swap(last, other);
        }
    }
}

#[cfg(test)]
impl Random {
    /// From the gamma distribution with this shape and rate 1 (G. Marsaglia and W. Tsang, A Simple Method for
    /// Generating Gamma Variables, 2000).
    pub(crate) fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            let boost = self.unit().powf(1.0 / shape);
            return self.gamma(shape + 1.0) * boost;
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let normal = self.normal();
            let v = (1.0 + c * normal).powi(3);
            if v > 0.0 && self.unit().ln() < 0.5 * normal * normal + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    /// From the beta distribution.
    pub(crate) fn beta(&mut self, a: f64, b: f64) -> f64 {
        let (x, y) = (self.gamma(a), self.gamma(b));
        x / (x + y)
    }

    /// From the exponential distribution with this rate.
    pub(crate) fn exponential(&mut self, rate: f64) -> f64 {
        -(1.0 - self.unit()).ln() / rate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_their_moments() {
        let mut random = Random::seeded(7);
        let n = 100_000;
        let mut sums = [0.0; 5];
        for _ in 0..n {
            let normal = random.normal();
            let draws = [
                random.unit(),
                normal,
                normal * normal,
                random.gamma(0.5),
                random.beta(2.0, 3.0),
            ];
            for (sum, draw) in sums.iter_mut().zip(draws) {
                *sum += draw / f64::from(n);
            }
        }
        for (mean, expected) in sums.iter().zip([0.5, 0.0, 1.0, 0.5, 0.4]) {
            assert!((mean - expected).abs() < 0.015, "{mean} is far from {expected}");
        }
    }

    #[test]
    fn a_seed_gives_its_numbers() {
        let mut random = Random::seeded(42);
        assert_eq!(
            [random.bits(), random.bits()],
            [1_546_998_764_402_558_742, 6_990_951_692_964_543_102]
        );
        let mut deck = [0, 1, 2, 3, 4];
        random.shuffle(&mut deck);
        deck.sort_unstable();
        assert_eq!(deck, [0, 1, 2, 3, 4]);
        assert_eq!(random.below(0), 0);
    }
}
