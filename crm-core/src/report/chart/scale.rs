//! Round numbers for axes, and numbers as people read them.

use serde::{Deserialize, Serialize};

/// What numbers of a chart are written with: `$` before them, ` %` behind them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Unit {
    /// What stands before the number.
    pub prefix: String,
    /// What stands behind it.
    pub suffix: String,
}

impl Unit {
    /// Numbers with this before them.
    pub fn prefix(text: impl Into<String>) -> Self {
        Self {
            prefix: text.into(),
            suffix: String::new(),
        }
    }

    /// Numbers with this behind them.
    pub fn suffix(text: impl Into<String>) -> Self {
        Self {
            prefix: String::new(),
            suffix: text.into(),
        }
    }

    fn around(&self, value: f64, digits: &str) -> String {
        let sign = if value < 0.0 { "−" } else { "" };
        format!("{sign}{}{digits}{}", self.prefix, self.suffix)
    }

    /// The number in short, for an axis: `$1.2M`, `−40k`.
    pub(super) fn short(&self, value: f64) -> String {
        const STEPS: [(f64, &str); 4] = [(1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k")];
        let step = STEPS.iter().find(|(size, _)| value.abs() >= *size * 0.999_999);
        let (size, letter) = step.copied().unwrap_or((1.0, ""));
        let mut digits = format!("{:.2}", value.abs() / size);
        digits.truncate(digits.trim_end_matches('0').trim_end_matches('.').len());
        self.around(value, &(digits + letter))
    }

    /// The number in full, with separators and at most two decimals: `$1,234.50`.
    pub(in crate::report) fn full(&self, value: f64) -> String {
        let value = finite(value);
        let cents = format!("{:.2}", value.abs());
        let (whole, decimals) = cents.split_once('.').unwrap_or((&cents, "00"));
        let mut digits = String::with_capacity(whole.len() * 2);
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                digits.push(',');
            }
            digits.push(digit);
        }
        if decimals != "00" {
            digits = format!("{digits}.{decimals}");
        }
        self.around(value, &digits)
    }
}

/// A number that can be drawn: nothing for what is no number.
pub(super) fn finite(value: f64) -> f64 {
    if value.is_finite() { value } else { 0.0 }
}

/// An axis from one round number to another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    pub(super) min: f64,
    pub(super) max: f64,
    step: f64,
}

impl Scale {
    /// The shortest axis with at most six steps that holds zero and these values.
    pub(super) fn around(values: impl Iterator<Item = f64>) -> Self {
        let (mut low, mut high, mut are_whole) = (0.0_f64, 0.0_f64, true);
        for value in values.map(finite) {
            (low, high) = (low.min(value), high.max(value));
            are_whole &= value.fract() == 0.0;
        }
        if high - low <= 0.0 {
            high = 1.0;
        }
        let rough = (high - low) / 5.0;
        let power = 10_f64.powf(rough.log10().floor());
        let steps = [1.0, 2.0, 2.5, 5.0, 10.0].map(|factor| factor * power);
        // Things that are counted have no halves.
        let mut fitting = steps
            .into_iter()
            .filter(|step| !are_whole || high < 1.5 || step.fract() == 0.0);
        let step = fitting.find(|step| *step >= rough * 0.999_999).unwrap_or(rough);
        Self {
            min: (low / step).floor() * step,
            max: (high / step).ceil() * step,
            step,
        }
    }

    /// An axis from 0 to 100 by quarters.
    pub(super) fn percent() -> Self {
        Self {
            min: 0.0,
            max: 100.0,
            step: 25.0,
        }
    }

    /// Where a value lies, 0 at the start of the axis and 1 at its end.
    pub(super) fn place(&self, value: f64) -> f64 {
        ((finite(value) - self.min) / (self.max - self.min)).clamp(0.0, 1.0)
    }

    /// The round numbers on the axis.
    pub(super) fn ticks(&self) -> impl Iterator<Item = f64> + use<> {
        let Self { min, max, step } = *self;
        (0..=20_u8)
            .map(move |n| min + f64::from(n) * step)
            .take_while(move |tick| *tick <= max + step / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(values: &[f64], expected: &[&str]) {
        let unit = Unit::default();
        let ticks: Vec<_> = Scale::around(values.iter().copied())
            .ticks()
            .map(|tick| unit.short(tick))
            .collect();
        assert_eq!(ticks, expected);
    }

    #[test]
    fn axes_are_round() {
        check(&[94_000.0], &["0", "20k", "40k", "60k", "80k", "100k"]);
        check(&[-3.0, 9.0], &["−5", "0", "5", "10"]);
        check(&[-3.0, 9.5], &["−5", "−2.5", "0", "2.5", "5", "7.5", "10"]);
        check(&[0.9], &["0", "0.2", "0.4", "0.6", "0.8", "1"]);
        check(&[3_999_999.0], &["0", "1M", "2M", "3M", "4M"]);
        check(&[43_472.0], &["0", "10k", "20k", "30k", "40k", "50k"]);
        check(&[], &["0", "0.2", "0.4", "0.6", "0.8", "1"]);
        check(
            &[f64::NAN, f64::INFINITY, 0.0],
            &["0", "0.2", "0.4", "0.6", "0.8", "1"],
        );
    }

    #[test]
    fn numbers_read_well() {
        let dollars = Unit::prefix("$");
        assert_eq!(dollars.full(1_234_567.5), "$1,234,567.50");
        assert_eq!(dollars.full(-999.0), "−$999");
        assert_eq!(dollars.short(-1_250_000.0), "−$1.25M");
        assert_eq!(Unit::suffix(" %").full(0.0), "0 %");
    }
}
