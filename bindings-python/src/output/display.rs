//! Reports for people: a terminal and a notebook.
//!
//! Keys and values come from the input, so nothing of them may steer a terminal or become markup.

use std::fmt::Write as _;

use seatwright::Step;
use seatwright_rows::push_html;

use crate::output::content::{ChangeView, Content, IssueView};

/// `text` with control and direction characters shown by number.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let steers = c.is_control()
            || matches!(c, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
        if steers {
            // Writing to a string cannot fail.
            let _ = write!(out, "<U+{:04X}>", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// `department.name`, `aliases[1]`.
pub(crate) fn place(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(key) if text.is_empty() => text.push_str(&plain(&shortened(key))),
            Step::Key(key) => {
                text.push('.');
                text.push_str(&plain(&shortened(key)));
            }
            Step::Item(at) => {
                let _ = write!(text, "[{at}]");
            }
        }
    }
    if text.is_empty() { "input".to_owned() } else { text }
}

/// One issue on one line.
pub(crate) fn line(issue: IssueView<'_>) -> String {
    format!("{:7} {}: {}", issue.severity(), place(&issue.path()), plain(&issue.message()))
}

/// One change on one line.
pub(crate) fn change(change: &ChangeView) -> String {
    let mut text = format!("{} {}", place(&change.path), change.rule);
    match (&change.from, &change.to) {
        (Some(from), Some(to)) => {
            let _ = write!(text, " {} to {}", plain(&shortened(from)), plain(&shortened(to)));
        }
        (Some(value), None) | (None, Some(value)) => {
            let _ = write!(text, " {}", plain(&shortened(value)));
        }
        (None, None) => {}
    }
    text
}

/// `netsapiens.user.create (reference): 2 errors, 1 warning, 30 changes`.
pub(crate) fn verdict(report: &Content) -> String {
    let count = |severity| report.issues().filter(|issue| issue.severity() == severity).count();
    let counted = [
        (count("error"), "error"),
        (count("warning"), "warning"),
        (count("info"), "note"),
        (report.changes().len(), "change"),
    ];
    let mut parts = Vec::new();
    if report.ok() {
        parts.push("ok".to_owned());
    }
    for (number, word) in counted.into_iter().filter(|(number, _)| *number > 0) {
        parts.push(format!("{number} {word}{}", if number == 1 { "" } else { "s" }));
    }
    format!("{} ({}): {}", report.operation(), report.profile(), parts.join(", "))
}

/// The verdict, then one line an issue.
pub(crate) fn terminal(report: &Content) -> String {
    let mut text = verdict(report);
    for issue in report.issues() {
        text.push_str("\n  ");
        text.push_str(&line(issue));
    }
    text
}

/// A table for a notebook.
pub(crate) fn html(report: &Content) -> String {
    let mut page =
        format!("<div class=\"seatwright-report\"><p><strong>{}</strong></p>", escaped(&verdict(report)));
    if report.count() > 0 {
        page.push_str("<table><thead><tr><th>severity</th><th>where</th><th>what</th></tr></thead><tbody>");
        for issue in report.issues() {
            let _ = write!(
                page,
                "<tr><td>{}</td><td><code>{}</code></td><td style=\"text-align:left\">{}</td></tr>",
                issue.severity(),
                escaped(&place(&issue.path())),
                escaped(&plain(&issue.message()))
            );
        }
        page.push_str("</tbody></table>");
    }
    let changes = report.changes();
    if !changes.is_empty() {
        let _ = write!(page, "<details><summary>changes ({})</summary><ul>", changes.len());
        for item in changes {
            let _ = write!(page, "<li><code>{}</code></li>", escaped(&change(item)));
        }
        page.push_str("</ul></details>");
    }
    page.push_str("</div>");
    page
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_html(&mut out, text);
    out
}

/// Keys and values as far as a line has room for them.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(72) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}
