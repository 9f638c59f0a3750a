//! Findings, issues and counts as lines for a person.

use anstyle::Style;
use seatwright::{Confidence, Issue, Report, Severity, Step};
use seatwright_rows::{Facts, Format, Header, Note, RowIssue, To};

use crate::plain::plain;
use crate::screen::{GOOD, severity};
use crate::table::{Cell, Table};

/// How many issues a table lists.
pub(crate) const LISTED: usize = 200;

/// `people.csv: 300 rows for netsapiens.user.create (windows-1252, ";" between cells)`.
pub(crate) fn head(name: &str, facts: &Facts) -> String {
    let rows = counted(facts.rows, "row");
    let mut about = vec![facts.found.encoding.as_str().to_owned()];
    match facts.found.format {
        Some(Format::Csv { delimiter: b'\t', .. }) => about.push("tabs between cells".to_owned()),
        Some(Format::Csv { delimiter, .. }) => {
            about.push(format!("\"{}\" between cells", char::from(delimiter)));
        }
        Some(format) => about.push(format.as_str().to_owned()),
        None => {}
    }
    if let Header::Row(row) = facts.mapping.header {
        about.push(format!("headings in row {row}"));
    }
    let bold = Style::new().bold();
    format!("{bold}{name}{bold:#}: {rows} for {} ({})\n", facts.operation().id, about.join(", "))
}

/// Which column is which field.
pub(crate) fn columns(facts: &Facts) -> String {
    let mut table = Table::new(&["column", "field", "by"]);
    for (at, column) in facts.mapping.columns.iter().enumerate() {
        let by = column.tier.map_or("", |tier| tier.as_str());
        let (field, by) = match &column.to {
            To::Field(path) => (path.as_str(), by),
            To::Ignored => ("(left out as the mapping says)", ""),
            To::Nothing => ("(no field)", ""),
        };
        table.row([Cell::new(&facts.column_name(at)), Cell::new(field), Cell::new(by)]);
    }
    section("Columns", &table)
}

/// What is said of the whole sheet. `accepted`: likely repairs are made too.
pub(crate) fn findings(facts: &Facts, accepted: bool) -> String {
    let mut table = Table::new(&["severity", "code", "finding"]);
    for finding in &facts.findings {
        let mut message = finding.message();
        if let Some((repair, sure)) = &finding.fix {
            let repair = repair.to_text();
            message += &match sure {
                Confidence::Certain => format!("; repaired ({repair})"),
                Confidence::Likely if accepted => format!("; repaired ({repair})"),
                Confidence::Likely => format!("; --accept-likely repairs it ({repair})"),
            };
        }
        let word = Cell::new(finding.severity.as_str()).styled(severity(finding.severity));
        table.row([word, Cell::new(finding.code.as_str()), Cell::new(&message)]);
    }
    section("Findings", &table)
}

/// Issues of rows, the first of them.
pub(crate) struct Issues {
    table: Table,
    listed: usize,
    more: usize,
}

impl Issues {
    pub(crate) fn new() -> Self {
        Self { table: Table::new(&["row", "column", "severity", "issue"]), listed: 0, more: 0 }
    }

    pub(crate) fn add(&mut self, row: u32, facts: &Facts, issues: &[RowIssue]) {
        for issue in issues {
            if self.listed == LISTED {
                self.more += 1;
                continue;
            }
            self.listed += 1;
            let column = issue.column.map(|column| facts.column_name(column));
            let column = column.or_else(|| issue.field.clone()).unwrap_or_default();
            let message = with_fix(&issue.message, issue.fix.as_ref());
            let word = Cell::new(issue.severity.as_str()).styled(severity(issue.severity));
            self.table.row([Cell::number(row), Cell::new(&column), word, Cell::new(&message)]);
        }
    }

    /// The lines; `rest` tells how to see what is not listed.
    pub(crate) fn lines(&self, rest: &str) -> String {
        let mut lines = section("Rows", &self.table);
        if self.more > 0 {
            lines += &format!("  and {} more; {rest}\n", self.more);
        }
        lines
    }
}

fn with_fix(message: &str, fix: Option<&(String, Confidence)>) -> String {
    match fix {
        // An issue that asks a question has its answer in it.
        Some((fix, Confidence::Certain)) if !message.ends_with('?') => {
            format!("{message}; `fix` writes \"{fix}\"")
        }
        _ => message.to_owned(),
    }
}

/// What many rows share.
pub(crate) fn notes(notes: &[Note]) -> String {
    let mut table = Table::new(&["rows", "note"]);
    for note in notes {
        table.row([Cell::number(note.rows), Cell::new(&note.message)]);
    }
    section("Notes", &table)
}

/// `278 ready, 22 invalid, 0 blank`: those that are not zero, and the first always.
pub(crate) fn counts(counts: &[(&str, u32, Style)]) -> String {
    let shown = counts.iter().enumerate().filter(|(at, (_, count, _))| *at == 0 || *count > 0);
    let texts =
        shown.map(
            |(_, (name, count, style))| {
                if *count == 0 { format!("0 {name}") } else { format!("{style}{count} {name}{style:#}") }
            },
        );
    texts.collect::<Vec<_>>().join(", ")
}

/// The issues and changes of one object.
pub(crate) fn report(report: &Report) -> String {
    let mut issues = Table::new(&["field", "severity", "code", "issue"]);
    for issue in report.issues() {
        let word = Cell::new(issue.severity.as_str()).styled(severity(issue.severity));
        let message = report.message(issue);
        issues.row([Cell::new(&place(issue)), word, Cell::new(issue.code.as_str()), Cell::new(&message)]);
    }
    let mut changes = Table::new(&["field", "change", "from", "to"]);
    for change in report.changes() {
        let text = |value: &Option<String>| Cell::new(value.as_deref().unwrap_or_default());
        let rule = Cell::new(change.rule.as_str());
        changes.row([Cell::new(&change.field), rule, text(&change.from), text(&change.to)]);
    }
    section("Issues", &issues) + &section("Changes", &changes)
}

/// Where an issue is.
fn place(issue: &Issue) -> String {
    let mut text = String::new();
    for step in &issue.path {
        match step {
            Step::Key(key) if text.is_empty() => text.push_str(key),
            Step::Key(key) => text += &format!(".{key}"),
            Step::Item(at) => text += &format!("[{at}]"),
        }
    }
    if text.is_empty() { "(whole object)".to_owned() } else { text }
}

/// A table below its title; nothing without rows.
pub(crate) fn section(title: &str, table: &Table) -> String {
    if table.is_empty() {
        return String::new();
    }
    let bold = Style::new().bold();
    format!("\n{bold}{title}{bold:#}\n{}", table.lines())
}

/// `1 row`, `2 rows`.
pub(crate) fn counted(count: u32, name: &str) -> String {
    if count == 1 { format!("1 {name}") } else { format!("{count} {name}s") }
}

/// The colours of counts: well, in error, and neither.
pub(crate) const WELL: Style = GOOD;
/// In error.
pub(crate) const BAD: Style = severity(Severity::Error);
/// Neither.
pub(crate) const NEUTRAL: Style = Style::new();

/// A sentence about errors in the columns, which keep a sheet from being sent.
pub(crate) fn column_errors(name: &str, facts: &Facts) -> Option<String> {
    let errors = facts.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let messages: Vec<String> = errors.map(|finding| plain(&finding.message())).collect();
    let way = "correct the sheet, or go on with the rows that are sound by --allow-errors";
    (!messages.is_empty()).then(|| format!("{name}: {}; {way}", messages.join("; ")))
}
