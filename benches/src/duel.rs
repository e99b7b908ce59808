//! Rounds of one side and the other in turn, and the table of what came out.

use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode, Throughput};

use crate::Result;

/// What one round took, an operation.
#[derive(Debug, Clone, Copy)]
pub struct Round {
    /// crm's time.
    pub crm: Duration,
    /// `SQLite`'s time.
    pub sqlite: Duration,
}

impl Round {
    fn ratio(self) -> f64 {
        self.sqlite.as_secs_f64() / self.crm.as_secs_f64()
    }
}

/// All rounds of one comparison.
#[derive(Debug)]
pub struct Duel {
    name: String,
    /// How many times as fast as `SQLite` crm is to be.
    target: f64,
    rounds: Vec<Round>,
}

impl Duel {
    /// A comparison in which crm is to be at least `target` times as fast as `SQLite`.
    pub fn new(name: impl Into<String>, target: f64) -> Self {
        Self {
            name: name.into(),
            target,
            rounds: Vec::new(),
        }
    }

    /// Adds a round.
    pub fn add(&mut self, round: Round) {
        self.rounds.push(round);
    }
}

/// Lets criterion run rounds of `operations` a side; every round runs both sides, whichever is being measured.
pub fn compare(
    name: &str,
    target: f64,
    operations: usize,
    mut round: impl FnMut() -> Result<Round>,
) -> Result<Duel> {
    let mut duel = Duel::new(name, target);
    let mut failure = None;
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    let mut group = criterion.benchmark_group(name);
    group
        .sampling_mode(SamplingMode::Flat)
        .throughput(Throughput::Elements(operations as u64));
    let sides: [(&str, fn(&Round) -> Duration); 2] =
        [("crm", |round| round.crm), ("sqlite", |round| round.sqlite)];
    for (side, of) in sides {
        group.bench_function(side, |bencher| {
            bencher.iter_custom(|rounds| {
                let mut measured = Duration::ZERO;
                for _ in 0..rounds {
                    match round() {
                        Ok(round) => {
                            measured += of(&round).mul_f64(operations as f64);
                            duel.rounds.push(round);
                        }
                        Err(error) => {
                            failure = Some(error);
                            return Duration::from_secs(1) * rounds as u32;
                        }
                    }
                }
                measured
            });
        });
    }
    group.finish();
    failure.map_or(Ok(duel), Err)
}

/// Runs `work` and says what each of its `operations` took.
pub fn time(operations: usize, work: impl FnOnce() -> Result<()>) -> Result<Duration> {
    let started = now();
    work()?;
    Ok(started.elapsed().div_f64(operations as f64))
}

/// The stopwatch.
#[expect(
    clippy::disallowed_methods,
    reason = "a bench times what it runs; no record depends on it"
)]
pub fn now() -> Instant {
    Instant::now()
}

/// The middle of the values; zero of none.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Prints the comparisons as a table on standard error.
pub fn print_table(duels: &[Duel]) {
    eprintln!(
        "\n{:<28} {:>11} {:>11} {:>9} {:>9}  {:>7}  rounds",
        "", "crm", "sqlite", "sqlite÷crm", "target", ""
    );
    for Duel { name, target, rounds } in duels.iter().filter(|duel| !duel.rounds.is_empty()) {
        let of = |side: fn(&Round) -> f64| median(rounds.iter().map(side).collect());
        let ratio = of(|round| round.ratio());
        eprintln!(
            "{name:<28} {:>11} {:>11} {ratio:>8.2} × {:>7.2} ×  {:>7}  {}",
            show(of(|round| round.crm.as_secs_f64())),
            show(of(|round| round.sqlite.as_secs_f64())),
            target,
            if ratio >= *target { "met" } else { "MISSED" },
            rounds.len(),
        );
    }
}

/// A time in the unit that fits.
pub fn show(seconds: f64) -> String {
    match seconds {
        s if s >= 1.0 => format!("{s:.2} s"),
        s if s >= 1e-3 => format!("{:.2} ms", s * 1e3),
        s => format!("{:.1} µs", s * 1e6),
    }
}
