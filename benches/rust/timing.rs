//! Times calls beside each other: round by round everyone gets a turn, so that noise hits all alike.
//!
//! No benchmark framework: it would be most of the build, and it times one candidate after the other.

use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

/// How long one turn of one candidate takes.
const TURN: Duration = Duration::from_millis(4);
const ROUNDS: usize = 51;

/// A call under a name. The closure gives something that depends on its work, so that nothing is optimized away.
pub struct Candidate<'a> {
    name: &'static str,
    call: Box<dyn FnMut() -> usize + 'a>,
}

impl<'a> Candidate<'a> {
    /// Names a call.
    pub fn new(name: &'static str, call: impl FnMut() -> usize + 'a) -> Self {
        Self { name, call: Box::new(call) }
    }

    fn turn(&mut self, calls: u32) -> Duration {
        let start = Instant::now();
        for _ in 0..calls {
            black_box((self.call)());
        }
        start.elapsed()
    }

    /// How many calls fill a turn; warms up on the way.
    fn calls(&mut self) -> u32 {
        let mut calls = 1;
        loop {
            let took = self.turn(calls);
            if took >= TURN {
                return calls;
            }
            calls *= if took * 8 < TURN { 4 } else { 2 };
        }
    }
}

/// The nanoseconds of one call each: the median of all rounds.
#[must_use]
pub fn measure(candidates: &mut [Candidate<'_>]) -> Vec<f64> {
    let calls: Vec<u32> = candidates.iter_mut().map(Candidate::calls).collect();
    let mut samples = vec![Vec::with_capacity(ROUNDS); candidates.len()];
    for _ in 0..ROUNDS {
        for ((candidate, &calls), samples) in candidates.iter_mut().zip(&calls).zip(&mut samples) {
            samples.push(candidate.turn(calls).as_secs_f64() * 1e9 / f64::from(calls));
        }
    }
    samples.into_iter().map(median).collect()
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or_default()
}

/// Measures and prints; the first candidate is ours, and the last column is its time against each row's.
#[expect(clippy::print_stdout, reason = "the result is for a terminal")]
pub fn compare(title: &str, mut candidates: Vec<Candidate<'_>>) {
    let times = measure(&mut candidates);
    let ours = times.first().copied().unwrap_or_default();
    println!("\n{title:<46}{:>10}{:>12}", "ns", "ours / it");
    let rows: Vec<_> = candidates.iter().map(|candidate| candidate.name).zip(times).collect();
    for &(name, time) in &rows {
        println!("  {name:<44}{time:>10.0}{:>12.2}", ours / time);
    }
    keep(title, &rows);
}

/// Adds the table as a line of JSON to the file that `BENCH_RESULTS` names.
fn keep(title: &str, rows: &[(&'static str, f64)]) {
    let Ok(path) = std::env::var("BENCH_RESULTS") else { return };
    let rows: Vec<_> =
        rows.iter().map(|(name, time)| serde_json::json!({"name": name, "ns": time.round()})).collect();
    let line = serde_json::json!({"runtime": "Rust", "title": title, "rows": rows});
    let file = std::fs::OpenOptions::new().create(true).append(true).open(&path);
    let written = file.and_then(|mut file| writeln!(file, "{line}"));
    written.unwrap_or_else(|error| panic!("{path}: {error}"));
}
