//! `build`: the requests, one JSON object a line.

use seatwright::{BuildError, Json, Options, Request, build};
use seatwright_rows::{RowFiles, push_request};

use crate::arguments::Build;
use crate::commands::check::in_short;
use crate::commands::{GATHERED, options, warn_of_secrets};
use crate::failure::{Failure, Outcome};
use crate::object::object;
use crate::reading::Reading;
use crate::screen::Screen;
use crate::settings::completed;
use crate::shown::{self, Issues};
use crate::source::Source;
use crate::target::Target;

pub(super) fn run(arguments: &Build, screen: &Screen) -> Result<Outcome, Failure> {
    let options = options(&arguments.sheet.options)?;
    let mut source = Source::open(&arguments.sheet.file)?;
    if let Some(text) = object(&mut source, &options)? {
        let text = completed(&arguments.sheet, &options, text)?;
        return one(arguments, &options, &source, &text, screen);
    }
    let mut reading = Reading::begin(source, &arguments.sheet, &options, screen)?;
    let errors = shown::column_errors(&reading.source.name, &reading.facts);
    if let Some(message) = errors.filter(|_| !reading.may_go_on()) {
        screen.error(&message);
        return Ok(Outcome::Issues);
    }
    let mut target = Target::open(arguments.output.as_deref(), true, false, &reading.inputs())?;
    warn_of_secrets(screen, &target, "requests");
    let facts = reading.facts.clone();
    let mut issues = Issues::new();
    let mut files = RowFiles::new(true, false, false);
    let summary = reading.rows(&mut |row| {
        issues.add(row.row, &facts, row.issues);
        files.add(&row);
        let out = files.requests.get_or_insert_default();
        if out.len() >= GATHERED {
            target.bytes(out)?;
            out.clear();
        }
        Ok(())
    })?;
    target.bytes(files.requests.get_or_insert_default())?;
    target.complete()?;
    let lines = issues.lines("`seatwright check --format csv` lists all of them");
    screen.note(&format!("{}: {}\n{lines}", reading.source.name, in_short(&summary)));
    Ok(Outcome::of(reading.may_go_on() && summary.invalid == 0))
}

/// One object is one request.
fn one(
    arguments: &Build,
    options: &Options,
    source: &Source,
    text: &str,
    screen: &Screen,
) -> Result<Outcome, Failure> {
    let request = match build(arguments.sheet.operation, Json(text), options) {
        Ok(request) => request,
        Err(BuildError::Invalid(report)) => {
            screen.error(&format!(
                "{} has errors; nothing was written\n{}",
                source.name,
                shown::report(&report)
            ));
            return Ok(Outcome::Issues);
        }
        Err(error) => return Err(Failure::usage(error.to_string())),
    };
    let mut target = Target::open(arguments.output.as_deref(), true, false, &[source])?;
    warn_of_secrets(screen, &target, "requests");
    target.bytes(&line(1, &request))?;
    target.complete()?;
    Ok(Outcome::Clean)
}

/// A request as the row engine writes it.
pub(super) fn line(row: u32, request: &Request) -> Vec<u8> {
    let mut line = Vec::new();
    push_request(row, request, &request.body, &mut line);
    line
}
