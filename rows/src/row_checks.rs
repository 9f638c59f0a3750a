//! What is said of one row: its cells, and the core's verdict on them.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{Issue, Report, Severity};

use crate::damage;
use crate::facts::Facts;
use crate::finding::SheetCode;
use crate::layout::{Goal, Slot};
use crate::line::{CellKind, Flaw, Line};
use crate::row_issue::{RowIssue, dotted, fix};
use crate::summary::Summary;
use crate::target::Sort;
use crate::text::{number, shown};
use crate::values::Values;

/// The code of the core for a value of another type.
const WRONG_TYPE: &str = "wrong_type";

/// Why a row cannot be read at all.
pub(crate) fn of_flaw(flaw: Flaw) -> RowIssue {
    let (code, message) = match flaw {
        Flaw::OpenQuote => (SheetCode::OpenQuote.as_str(), "a quote is opened in this row and never closed"),
        Flaw::TooLong => ("limit_exceeded", "a cell, or the row, has more bytes than the limit"),
        Flaw::TooWide => ("limit_exceeded", "the row has more cells than the limit"),
        Flaw::BadJson => ("bad_json", "the row is not JSON"),
        Flaw::NotAnObject => (WRONG_TYPE, "the row must be an object"),
        Flaw::DuplicateKey => ("duplicate_key", "a key stands here more than once"),
    };
    RowIssue::new(Severity::Error, code, message.to_owned())
}

/// Fewer cells than headings are blank ones; more, if something stands in them, have moved.
pub(crate) fn width(line: &Line<'_>, facts: &Facts, issues: &mut Vec<RowIssue>, summary: &mut Summary) {
    let columns = facts.mapping.columns.len();
    if line.len() < columns && line.keys().is_empty() {
        summary.note("short_row", "", || {
            "rows have fewer cells than there are headings; those are blank".to_owned()
        });
    }
    if let Some(extra) = (columns..line.len()).find(|column| !line.text(*column).trim().is_empty()) {
        let (has, are) = (number(line.len()), number(columns));
        let message =
            ["the row has ", &*has, " cells and there are ", &are, " headings: cells may have moved"];
        let mut issue = RowIssue::new(Severity::Error, "long_row", message.concat());
        issue.column = Some(extra);
        issues.push(issue);
    }
}

/// Values that something was done to and that the core would take as they are.
pub(crate) fn damaged(values: &Values<'_>, issues: &mut Vec<RowIssue>) {
    for (at, slot) in values.layout.iter().enumerate() {
        if slot.secret && damage::is_unreadable_secret(values.line.text(slot.column.unwrap_or(usize::MAX))) {
            let message =
                [&*slot.name, " is no secret but what stands in place of one; it is not sent"].concat();
            let mut issue = RowIssue::new(Severity::Warning, "masked", message);
            issue.column = slot.column;
            issue.field = Some(slot.path.clone());
            issues.push(issue);
        }
        let cell = slot.column.and_then(|column| values.line.cell(column));
        if let Some(cell) = cell.filter(|cell| cell.kind == CellKind::Foreign && !slot.beside) {
            let what = [" holds a value of the type ", cell.text, ", which no request can have"].concat();
            let message = [&*slot.name, &*what, "; give text, a number, or true or false"].concat();
            let mut issue = RowIssue::new(Severity::Error, WRONG_TYPE, message);
            issue.column = slot.column;
            issue.field = Some(slot.path.clone());
            issues.push(issue);
            continue;
        }
        let unread = cell.and_then(|cell| unread(cell.kind));
        if let Some((code, what)) = unread.filter(|_| !slot.beside) {
            let mut issue = RowIssue::new(Severity::Error, code.as_str(), [&*slot.name, " ", what].concat());
            issue.column = slot.column;
            issue.field = Some(slot.path.clone());
            issues.push(issue);
            continue;
        }
        let Some(cell) = values.get(at).filter(|_| !slot.beside) else { continue };
        let text = cell.text;
        // Lost when the bytes were decoded, or before the file was written.
        let (code, what) = if !text.is_ascii() && text.contains(char::REPLACEMENT_CHARACTER) {
            (SheetCode::LostCharacters, "holds a character that was lost")
        } else if !slot.secret && text.starts_with('#') && damage::is_formula_error(text) {
            (SheetCode::FormulaErrors, "is the error of a formula")
        } else if slot.sort == Sort::Extension && !damage::is_digits(text) {
            if damage::is_exponent(text.trim()) {
                (SheetCode::Exponent, "is a number whose digits are lost")
            } else if damage::is_date(text) {
                (SheetCode::Dates, "is a day; a spreadsheet made it of digits")
            } else {
                continue;
            }
        } else {
            continue;
        };
        let value = (!slot.secret).then(|| shown(text));
        let name = value.as_ref().map_or_else(|| slot.name.clone(), |value| ["\"", value, "\""].concat());
        let mut issue = RowIssue::new(Severity::Error, code.as_str(), [&*name, " ", what].concat());
        issue.column = slot.column;
        issue.field = Some(slot.path.clone());
        issue.value = value;
        issues.push(issue);
    }
}

/// Why a cell of a workbook has no value that can be sent.
const fn unread(kind: CellKind) -> Option<(SheetCode, &'static str)> {
    match kind {
        CellKind::NoResult => Some((
            SheetCode::NoResult,
            "is a formula whose result is not stored; open the workbook in a spreadsheet program and save it",
        )),
        CellKind::Merged => Some((
            SheetCode::MergedCells,
            "stands in cells that are merged over several rows; only the first of them has the value",
        )),
        _ => None,
    }
}

/// Takes the core's issues over, with the columns that they are about.
pub(crate) fn of_report(
    report: &Report,
    values: &Values<'_>,
    issues: &mut Vec<RowIssue>,
    summary: &mut Summary,
) {
    // An error that the cell shows by itself says more than what the core finds in its value.
    let told: Vec<Option<String>> = issues
        .iter()
        .filter(|issue| {
            let says_more = issue.code == WRONG_TYPE || issue.code == "no_free_extension";
            issue.severity == Severity::Error && (says_more || SheetCode::named(issue.code))
        })
        .map(|issue| issue.field.clone())
        .collect();
    for issue in report.issues() {
        if told.contains(&Some(dotted(&issue.path))) {
            continue;
        }
        if issue.severity == Severity::Info {
            summary.note(issue.code.as_str(), issue.field.as_deref().unwrap_or_default(), || {
                report.message(issue)
            });
        } else {
            issues.push(of_issue(issue, report.message(issue), values));
        }
    }
}

fn of_issue(issue: &Issue, message: String, values: &Values<'_>) -> RowIssue {
    let path = dotted(&issue.path);
    let named = |slot: &&Slot| slot.path == path;
    let inside = |slot: &&Slot| {
        let below = |long: &str, short: &str| {
            long.strip_prefix(short).is_some_and(|rest| rest.starts_with(['.', '[']))
        };
        below(&slot.path, &path) || below(&path, &slot.path)
    };
    let by_name = |slot: &&Slot| match &slot.goal {
        Goal::Name(first, last) => first.is(&path) || last.is(&path),
        _ => false,
    };
    let layout = values.layout;
    let slot = layout
        .iter()
        .find(named)
        .or_else(|| layout.iter().find(by_name))
        .or_else(|| layout.iter().find(inside));
    let mut said = RowIssue::new(issue.severity, issue.code.as_str(), message);
    // What mends an item of a list, or one of two names, is not what the cell should hold.
    said.fix = fix(issue).filter(|_| slot.is_none_or(|slot| slot.path == path));
    said.field = issue.field.clone().or_else(|| (!path.is_empty()).then_some(path));
    if let Some(slot) = slot {
        said.column = slot.column;
        let cell = slot.column.map(|column| values.line.text(column)).filter(|text| !text.trim().is_empty());
        said.value = cell.filter(|_| !slot.secret).map(shown);
    }
    said
}

#[cfg(test)]
mod tests {
    use seatwright::{Options, operation};

    use crate::{Row, Sheet, SheetOptions, Survey};

    fn messages(names: &str) -> Vec<String> {
        let csv = b"Extension,First name,Last name,Email,Time zone,VM PIN\n1001,Ann,,ann@example.com,US/Estern,****\n";
        let options = ["{\"domain\": \"example.com\", \"defaults\": \"required\"", names, "}"].concat();
        let options = Options::from_json(&options).unwrap();
        let create = operation("netsapiens.user.create").unwrap();
        let mut survey = Survey::new(create, &options, &SheetOptions::default()).unwrap();
        survey.push(csv);
        let facts = survey.finish();
        let mut sheet = Sheet::new(&facts).unwrap();
        let mut said = Vec::new();
        let mut take = |row: Row<'_>| said.extend(row.issues.iter().map(|issue| issue.message.clone()));
        sheet.push(csv, &mut take);
        sheet.finish(&mut take);
        said
    }

    #[test]
    fn fields_are_named_for_programs_or_for_people() {
        let wire = messages("").join("\n");
        assert!(wire.contains("voicemail-login-pin is no secret"), "{wire}");
        assert!(wire.contains("\"name-last-name\" is required"), "{wire}");
        let label = messages(", \"names\": \"label\"").join("\n");
        for wire_name in ["voicemail-login-pin", "name-last-name", "time-zone"] {
            assert!(!label.contains(wire_name), "{label}");
        }
        assert!(label.contains("Last name is required"), "{label}");
    }
}
