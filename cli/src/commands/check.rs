//! `check`: what is wrong with a sheet or an object.

use seatwright::{Json, Options, Severity, validate};
use seatwright_rows::{HtmlReport, Row, RowFiles, Summary};

use crate::arguments::{Check, Format};
use crate::commands::{GATHERED, format, options};
use crate::failure::{Failure, Outcome};
use crate::object::object;
use crate::reading::Reading;
use crate::screen::Screen;
use crate::settings::completed;
use crate::shown::{self, BAD, Issues, NEUTRAL, WELL};
use crate::source::Source;
use crate::target::Target;

pub(super) fn run(arguments: &Check, screen: &Screen) -> Result<Outcome, Failure> {
    let options = options(&arguments.sheet.options)?;
    let mut source = Source::open(&arguments.sheet.file)?;
    let format = format(arguments.format, arguments.output.as_deref());
    if let Some(text) = object(&mut source, &options)? {
        let text = completed(&arguments.sheet, &options, text)?;
        return one(arguments, &options, (source, &text), format, screen);
    }
    let mut reading = Reading::begin(source, &arguments.sheet, &options, screen)?;
    let colored = screen.is_colored();
    let mut target = Target::open(arguments.output.as_deref(), false, colored, &reading.inputs())?;
    let mut warned = reading.facts.findings.iter().any(|finding| finding.severity == Severity::Warning);
    let mut seen =
        |row: &Row<'_>| warned |= row.issues.iter().any(|issue| issue.severity == Severity::Warning);
    let summary = match format {
        Format::Table => table(arguments, &mut reading, &mut target, &mut seen)?,
        Format::Json => json(&mut reading, &mut target, &mut seen)?,
        Format::Csv => csv(&mut reading, &mut target, &mut seen)?,
        Format::Html => html(&mut reading, &mut target, &mut seen)?,
    };
    if format != Format::Table || !target.is_standard() {
        screen.note(&format!("{}: {}", reading.source.name, in_short(&summary)));
    }
    target.complete()?;
    let clean = reading.may_go_on() && summary.invalid == 0 && !(arguments.deny_warnings && warned);
    Ok(Outcome::of(clean))
}

/// What is told of each row, whatever the format is.
type Seen<'s> = dyn FnMut(&Row<'_>) + 's;

fn table(
    arguments: &Check,
    reading: &mut Reading<'_>,
    target: &mut Target,
    seen: &mut Seen<'_>,
) -> Result<Summary, Failure> {
    let facts = reading.facts.clone();
    let mut issues = Issues::new();
    let summary = reading.rows(&mut |row| {
        seen(&row);
        issues.add(row.row, &facts, row.issues);
        Ok(())
    })?;
    target.styled(&shown::head(&reading.source.name, &facts))?;
    target.styled(&shown::columns(&facts))?;
    target.styled(&shown::findings(&facts, arguments.sheet.columns.accept_likely))?;
    target.styled(&issues.lines("--format csv lists all of them"))?;
    target.styled(&shown::notes(&summary.notes))?;
    target.styled(&format!("\n{}\n", in_short(&summary)))?;
    Ok(summary)
}

/// One document: the facts, each row, and the counts.
fn json(reading: &mut Reading<'_>, target: &mut Target, seen: &mut Seen<'_>) -> Result<Summary, Failure> {
    target.bytes(format!("{{\"facts\":{},\"rows\":[", reading.facts.to_json()).as_bytes())?;
    let mut out = Vec::new();
    let mut first = true;
    let summary = reading.rows(&mut |row| {
        seen(&row);
        if !std::mem::take(&mut first) {
            out.push(b',');
        }
        row.write_verdict(&mut out);
        // A line break ends it.
        out.pop();
        if out.len() < GATHERED { Ok(()) } else { flush(&mut out, target) }
    })?;
    flush(&mut out, target)?;
    target.bytes(format!("],\"summary\":{}}}\n", summary.to_json()).as_bytes())?;
    Ok(summary)
}

fn csv(reading: &mut Reading<'_>, target: &mut Target, seen: &mut Seen<'_>) -> Result<Summary, Failure> {
    let mut files = RowFiles::new(false, true, false);
    reading.facts.write_error_headings(files.errors.get_or_insert_default());
    let summary = reading.rows(&mut |row| {
        seen(&row);
        files.add(&row);
        let out = files.errors.get_or_insert_default();
        if out.len() < GATHERED { Ok(()) } else { flush(out, target) }
    })?;
    flush(files.errors.get_or_insert_default(), target)?;
    Ok(summary)
}

fn html(reading: &mut Reading<'_>, target: &mut Target, seen: &mut Seen<'_>) -> Result<Summary, Failure> {
    let mut report = HtmlReport::new(&reading.source.name);
    let summary = reading.rows(&mut |row| {
        seen(&row);
        report.row(&row);
        Ok(())
    })?;
    target.bytes(report.finish(&reading.facts, &summary).as_bytes())?;
    Ok(summary)
}

fn flush(out: &mut Vec<u8>, target: &mut Target) -> Result<(), Failure> {
    target.bytes(out)?;
    out.clear();
    Ok(())
}

/// The counts as one line.
pub(super) fn in_short(summary: &Summary) -> String {
    shown::counts(&[
        ("ready", summary.ready, WELL),
        ("invalid", summary.invalid, BAD),
        ("continuation", summary.continuation, NEUTRAL),
        ("blank", summary.blank, NEUTRAL),
    ])
}

/// One object is one input of the core.
fn one(
    arguments: &Check,
    options: &Options,
    (source, text): (Source, &str),
    format: Format,
    screen: &Screen,
) -> Result<Outcome, Failure> {
    let operation = arguments.sheet.operation;
    let report = validate(operation, Json(text), options)?;
    let mut target = Target::open(arguments.output.as_deref(), false, screen.is_colored(), &[&source])?;
    match format {
        Format::Table => {
            let verdict = if report.ok() { "can be sent" } else { "has errors" };
            let style = if report.ok() { WELL } else { BAD };
            let name = &source.name;
            target
                .styled(&format!("{name}: one object for {}, {style}{verdict}{style:#}\n", operation.id))?;
            target.styled(&shown::report(&report))?;
        }
        Format::Json => target.bytes(format!("{}\n", report.to_json()).as_bytes())?,
        Format::Csv | Format::Html => {
            let name = &source.name;
            let message = "holds one object and no rows; use --format table or --format json";
            return Err(Failure::usage(format!("{name} {message}")));
        }
    }
    target.complete()?;
    let warned = report.issues().iter().any(|issue| issue.severity == Severity::Warning);
    Ok(Outcome::of(report.ok() && !(arguments.deny_warnings && warned)))
}
