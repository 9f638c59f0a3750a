//! `convert`: records of one system as requests for another.

use std::path::Path;

use seatwright::convert::Disposition;
use seatwright::{Batch, ConvertOptions, Defaults, Json, Options, Severity, build, convert_batch, operation};
use seatwright_rows::{write_conversion_csv, write_conversion_html};

use crate::arguments::Convert;
use crate::commands::build::line;
use crate::commands::{must_differ, warn_of_secrets};
use crate::failure::{Failure, Outcome};
use crate::screen::{Screen, severity};
use crate::shown::{self, BAD, LISTED, NEUTRAL, WELL};
use crate::source::Source;
use crate::table::{Cell, Table};
use crate::target::Target;

/// The one pair of operations that the core has a map for.
const FROM: &str = "odin.user.create";
const TO: &str = "netsapiens.user.create";

/// The most bytes of a file of records, which is held in memory.
const RECORDS: usize = 512 << 20;

pub(super) fn run(arguments: &Convert, screen: &Screen) -> Result<Outcome, Failure> {
    let options = ConvertOptions::from_json(&arguments.options.to_json()?.to_json())?;
    must_differ(arguments.output.as_deref(), arguments.losses.as_deref())?;
    let mut source = Source::open(&arguments.records)?;
    let records = list(source.text(RECORDS)?);
    let batch = convert_batch(FROM, TO, &records, &options)?;
    if let Some(issue) = batch.issues.first() {
        return Err(Failure::usage(format!("{}: {}", source.name, issue.message())));
    }
    let mut output = Target::open(arguments.output.as_deref(), true, false, &[&source])?;
    warn_of_secrets(screen, &output, "requests");
    let losses = arguments.losses.as_deref();
    let losses = losses.map(|path| losses_of(&batch, path, &source)).transpose()?;
    let to = operation(TO).ok_or_else(|| Failure::usage("this build has no NetSapiens operations"))?;
    // What the target fills in by itself is left to it.
    let building = Options {
        defaults: Defaults::Required,
        profile: options.profile.clone(),
        waive: options.waive.clone(),
        ..Options::default()
    };
    for user in batch.users.iter().filter(|user| user.is_ready()) {
        let input = user.conversion.input.as_deref().unwrap_or_default();
        let request = build(to, Json(input), &building);
        let request = request.map_err(|error| Failure::usage(format!("record {}: {error}", user.row)))?;
        let mut lines = line(user.row, &request);
        user.conversion.write_requests(user.row, &mut lines);
        output.bytes(&lines)?;
    }
    output.complete()?;
    if let Some(losses) = losses {
        losses.complete()?;
    }
    screen.note(&in_short(&source.name, &batch));
    Ok(Outcome::of(batch.blocked.is_empty()))
}

/// One object, or objects a line, as a list; lines keep their numbers.
fn list(text: String) -> String {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if !start.starts_with('{') {
        return text;
    }
    let text = start.trim_end();
    if crate::table_options::json(text).is_some() {
        return format!("[{text}]");
    }
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    format!("[{}]", lines.join(",\n"))
}

/// What became of each field, written and not yet in its place.
fn losses_of(batch: &Batch, path: &Path, source: &Source) -> Result<Target, Failure> {
    let mut target = Target::open(Some(path), false, false, &[source])?;
    let ending = path.extension().map(std::ffi::OsStr::to_ascii_lowercase);
    if ending.is_some_and(|ending| ending == "html" || ending == "htm") {
        let mut html = String::new();
        write_conversion_html(batch, &source.name, &mut html);
        target.bytes(html.as_bytes())?;
    } else {
        let mut csv = Vec::new();
        write_conversion_csv(batch, &mut csv);
        target.bytes(&csv)?;
    }
    Ok(target)
}

/// Who cannot be sent and why, and the counts.
fn in_short(name: &str, batch: &Batch) -> String {
    let mut table = Table::new(&["record", "user", "reason", "issue"]);
    let blocked = batch.users.iter().filter(|user| !user.is_ready());
    for user in blocked.clone().take(LISTED) {
        let reasons: Vec<&str> = user.blocked_by().collect();
        let report = user.conversion.report.as_ref();
        let errors = report.into_iter().flat_map(|report| {
            let errors = report.issues().iter().filter(|issue| issue.severity == Severity::Error);
            errors.map(|issue| report.message(issue))
        });
        let message = errors.collect::<Vec<_>>().join("; ");
        let reason = Cell::new(&reasons.join(", ")).styled(severity(Severity::Error));
        let id = Cell::new(user.conversion.id.as_deref().unwrap_or_default());
        table.row([Cell::number(user.row), id, reason, Cell::new(&message)]);
    }
    let mut text = shown::section("Not converted", &table);
    let more = blocked.count().saturating_sub(LISTED);
    if more > 0 {
        text += &format!("  and {more} more\n");
    }
    let summary = &batch.summary;
    let blocked = summary.users - summary.ready;
    let users = shown::counts(&[("ready", summary.ready, WELL), ("blocked", blocked, BAD)]);
    let count = |verdict: Disposition| {
        let place = Disposition::ALL.iter().position(|one| *one == verdict);
        place.and_then(|place| summary.verdicts.get(place)).copied().unwrap_or(0)
    };
    let values = shown::counts(&[
        ("values carried", count(Disposition::Carried), NEUTRAL),
        ("derived", count(Disposition::Derived), NEUTRAL),
        ("need a choice", count(Disposition::NeedsChoice), severity(Severity::Warning)),
        ("lost", count(Disposition::Lost), severity(Severity::Warning)),
    ]);
    format!("{text}{name}: {users}; {values}")
}
