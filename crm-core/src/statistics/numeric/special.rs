//! Functions of one and two numbers that the standard library lacks.

/// Where Stirling's series is exact to the last digits.
const FAR: f64 = 10.0;

/// Half of ln 2π.
const HALF_LN_TAU: f64 = 0.918_938_533_204_672_8;

/// The coefficients B₂ₖ / (2k (2k − 1)) of Stirling's series.
const STIRLING: [f64; 7] = [
    1.0 / 12.0,
    -1.0 / 360.0,
    1.0 / 1_260.0,
    -1.0 / 1_680.0,
    1.0 / 1_188.0,
    -691.0 / 360_360.0,
    1.0 / 156.0,
];

/// The coefficients B₂ₖ / 2k of the series of the digamma function.
const DIGAMMA: [f64; 7] = [
    1.0 / 12.0,
    -1.0 / 120.0,
    1.0 / 252.0,
    -1.0 / 240.0,
    1.0 / 132.0,
    -691.0 / 32_760.0,
    1.0 / 12.0,
];

/// ln Γ(x) for x > 0, by Stirling's series (Abramowitz and Stegun, 6.1.40): ln Γ(0.5) = ln √π = 0.5723649.
pub(crate) fn ln_gamma(x: f64) -> f64 {
    // Γ(x) = Γ(x + n) / (x (x + 1) … (x + n − 1)).
    let (mut far, mut product) = (x, 1.0);
    while far < FAR {
        product *= far;
        far += 1.0;
    }
    let inverse = 1.0 / (far * far);
    let series = STIRLING.iter().rev().fold(0.0, |sum, term| sum * inverse + term) / far;
    (far - 0.5) * far.ln() - far + HALF_LN_TAU + series - product.ln()
}

/// The derivative of ln Γ(x) for x > 0 (Abramowitz and Stegun, 6.3.18): ψ(1) = −0.5772157.
pub(crate) fn digamma(x: f64) -> f64 {
    let (mut far, mut sum) = (x, 0.0);
    while far < FAR {
        sum += 1.0 / far;
        far += 1.0;
    }
    let inverse = 1.0 / (far * far);
    let series = DIGAMMA.iter().rev().fold(0.0, |sum, term| sum * inverse + term) * inverse;
    far.ln() - 0.5 / far - series - sum
}

/// ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b): B(2, 3) = 1/12.
pub(crate) fn ln_beta(a: f64, b: f64) -> f64 {
    ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b)
}

/// (e^(εx) − 1) / ε, which is x at ε = 0.
pub(crate) fn expm1_over(epsilon: f64, x: f64) -> f64 {
    if epsilon == 0.0 {
        x
    } else {
        (epsilon * x).exp_m1() / epsilon
    }
}

/// The value that a standard normal variable stays below with this probability: 0.975 → 1.959964.
///
/// By the series of its distribution function, 1/2 + φ(x) (x + x³/3 + x⁵/(3·5) + …) (Abramowitz and Stegun, 26.2.11),
/// and bisection: it is asked for once a forecast.
pub(crate) fn normal_quantile(probability: f64) -> f64 {
    let below = |x: f64| {
        let (mut term, mut sum, mut odd) = (x, x, 1.0);
        while term.abs() > 1e-17 * sum.abs() && odd < 1e3 {
            odd += 2.0;
            term *= x * x / odd;
            sum += term;
        }
        0.5 + sum * (-0.5 * x * x - HALF_LN_TAU).exp()
    };
    // Beyond eight standard deviations lies less than f64 can tell from 0 and 1.
    let (mut low, mut high) = (-8.0, 8.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if below(middle) < probability {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn near(found: f64, expected: f64) {
        let error = (found - expected).abs() / expected.abs().max(1.0);
        assert!(error < 2e-14, "{found} is not {expected}");
    }

    #[test]
    fn gamma_at_known_points() {
        near(ln_gamma(0.5), std::f64::consts::PI.sqrt().ln());
        near(ln_gamma(1.0), 0.0);
        near(ln_gamma(2.0), 0.0);
        near(ln_gamma(11.0), 3_628_800_f64.ln());
        // Γ(1/4), and one by the recurrence from it.
        near(ln_gamma(0.25), 3.625_609_908_221_908_f64.ln());
        near(ln_gamma(1e-8), 18.420_680_738_180_21);
        near(ln_gamma(1e6 + 1.0) - ln_gamma(1e6), 1e6_f64.ln());
    }

    #[test]
    fn digamma_at_known_points() {
        let euler = 0.577_215_664_901_532_9;
        near(digamma(1.0), -euler);
        near(digamma(0.5), -euler - 4_f64.ln());
        near(digamma(20.0) - digamma(19.0), 1.0 / 19.0);
    }

    #[test]
    fn others_at_known_points() {
        near(ln_beta(2.0, 3.0), -(12_f64.ln()));
        near(normal_quantile(0.975), 1.959_963_984_540_054);
        near(normal_quantile(0.5), 0.0);
        near(normal_quantile(0.1), -normal_quantile(0.9));
        near(expm1_over(0.0, 3.0), 3.0);
        near(expm1_over(1e-12, 3.0), 3.0 + 4.5e-12);
    }
}
