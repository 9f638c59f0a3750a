//! Moves 30,000 users from Odin to NetSapiens in one run: time, memory and what became of them.
//!
//! `cargo bench --package seatwright-benches --bench migrate [-- 60000]`; another number shows that the time is linear.

#![expect(clippy::print_stdout, reason = "a program that prints its figures")]

use std::time::Instant;

use seatwright::{ConvertOptions, convert_batch};
use seatwright_tests::migration;

fn main() {
    let count = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(30_000);
    let records = migration::records(count);
    let options = ConvertOptions::from_json(&migration::options(count)).expect("options of the generator");
    println!("{count} records, {} of JSON", megabytes(records.len()));
    let before = peak();
    let (mut times, busy) = (Vec::new(), processor());
    let mut last = None;
    for _ in 0..5 {
        drop(last.take());
        let start = Instant::now();
        let batch = convert_batch("odin.user.create", "netsapiens.user.create", &records, &options)
            .expect("options that hold");
        times.push(start.elapsed().as_secs_f64());
        last = Some(batch);
    }
    times.sort_by(f64::total_cmp);
    let batch = last.expect("five runs");
    let busy = processor().zip(busy).map(|(after, before)| (after - before) / 5.0);
    let after = peak();
    let (middle, best) =
        (times.get(2).copied().unwrap_or_default(), times.first().copied().unwrap_or_default());
    println!("converted in {middle:.2} s (median of five, best {best:.2})");
    if let Some(busy) = busy {
        println!("processor {busy:.2} s a run");
    }
    if let (Some(before), Some(after)) = (before, after) {
        println!("peak memory {} with the records, {} without", megabytes(after), megabytes(after - before));
    }
    let start = Instant::now();
    let lines: usize = batch.users.iter().map(|user| user.to_json().len() + 1).sum();
    println!("as lines of JSON {} in {:.2} s", megabytes(lines), start.elapsed().as_secs_f64());
    let summary = &batch.summary;
    println!("ready {}, blocked {} {:?}", summary.ready, batch.blocked.len(), summary.blocked_by);
    let settled = batch.collisions.iter().filter(|collision| collision.resolution.is_some()).count();
    println!("collisions {}, settled {settled}", summary.collisions);
    println!("carried, derived, needs_choice, lost: {:?}", summary.verdicts);
    for (field, verdicts) in &summary.fields {
        println!("  {field:60} {verdicts:?}");
    }
    println!("issues {:?}\nfollow-up {:?}", summary.issues, summary.follow_up);
    println!("waves {}", batch.waves.map_or(0, |waves| waves.len()));
}

/// The most memory the process has held, where the system says so.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<usize>().ok().map(|kilobytes| kilobytes * 1024)
}

/// The seconds that processors have worked for this process, where the system says so: ticks of a hundredth.
fn processor() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/stat").ok()?;
    let mut fields = status.rsplit_once(')')?.1.split_ascii_whitespace().skip(11);
    let ticks = |field: &str| field.parse::<f64>().ok();
    Some((ticks(fields.next()?)? + ticks(fields.next()?)?) / 100.0)
}

fn megabytes(bytes: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
    let megabytes = bytes as f64 / 1e6;
    format!("{megabytes:.1} MB")
}
