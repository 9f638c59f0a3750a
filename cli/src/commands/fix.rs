//! `fix`: the sheet again, with every correction that is certain.

use seatwright::{FixChoice, Options, fix};
use seatwright_rows::RowFiles;

use crate::arguments::Fix;
use crate::commands::check::in_short;
use crate::commands::{GATHERED, options, warn_of_secrets};
use crate::failure::{Failure, Outcome};
use crate::object::object;
use crate::reading::Reading;
use crate::screen::Screen;
use crate::shown::{self, Issues};
use crate::source::Source;
use crate::target::Target;

pub(super) fn run(arguments: &Fix, screen: &Screen) -> Result<Outcome, Failure> {
    let options = options(&arguments.sheet.options)?;
    let mut source = Source::open(&arguments.sheet.file)?;
    if let Some(text) = object(&mut source, &options)? {
        return one(arguments, &options, &source, &text, screen);
    }
    let mut reading = Reading::begin(source, &arguments.sheet, &options, screen)?;
    let mut target = Target::open(arguments.output.as_deref(), true, false, &reading.inputs())?;
    warn_of_secrets(screen, &target, "corrected rows");
    let facts = reading.facts.clone();
    let mut issues = Issues::new();
    let mut files = RowFiles::new(false, false, true);
    facts.write_headings(files.corrected.get_or_insert_default());
    let mut left_out = 0;
    let summary = reading.rows(&mut |row| {
        issues.add(row.row, &facts, row.issues);
        left_out += u32::from(row.line.flaw.is_some());
        files.add(&row);
        let out = files.corrected.get_or_insert_default();
        if out.len() >= GATHERED {
            target.bytes(out)?;
            out.clear();
        }
        Ok(())
    })?;
    target.bytes(files.corrected.get_or_insert_default())?;
    target.complete()?;
    let lines = issues.lines("`seatwright check --format csv` lists all of them");
    let findings = shown::findings(&facts, arguments.sheet.columns.accept_likely);
    screen.note(&format!("{}: {}\n{findings}{lines}", reading.source.name, in_short(&summary)));
    if left_out > 0 {
        let rows = shown::counted(left_out, "row");
        screen.note(&format!("{rows} could not be read and are not in the corrected file"));
    }
    Ok(Outcome::of(reading.may_go_on() && summary.invalid == 0))
}

/// The certain fixes of one object.
fn one(
    arguments: &Fix,
    options: &Options,
    source: &Source,
    text: &str,
    screen: &Screen,
) -> Result<Outcome, Failure> {
    let fixed = fix(arguments.sheet.operation.id, text, &FixChoice::Certain, options)?;
    let mut target = Target::open(arguments.output.as_deref(), true, false, &[source])?;
    warn_of_secrets(screen, &target, "objects");
    let input = fixed.input.as_ref().map(seatwright::json::Node::to_json);
    target.bytes(format!("{}\n", input.as_deref().unwrap_or(text)).as_bytes())?;
    target.complete()?;
    for (name, value) in &fixed.options {
        screen.note(&format!("from now on use the option --{name} {value}"));
    }
    let (changes, left) = (fixed.changes.len(), shown::report(&fixed.report));
    screen.note(&format!("{}: {changes} corrected\n{left}", source.name));
    Ok(Outcome::of(fixed.report.ok()))
}
