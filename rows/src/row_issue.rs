//! What is wrong with a row: [`RowIssue`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{Confidence, Fix, Issue, Severity, Step};

use crate::text::{Object, number};

/// Codes of rows that are neither codes of the core nor [`SheetCode`](crate::SheetCode)s, with what each is about.
pub const ROW_CODES: &[(&str, &str)] = &[
    (
        "duplicate",
        "An earlier row of the sheet has this extension, login, number, address or name of a site.",
    ),
    ("taken", "Something else that exists has this extension, login or number."),
    ("short_row", "A row has fewer cells than the headings; the others are blank."),
    ("long_row", "A row has more cells than the headings and the values beyond them have no column."),
    (
        "renamed",
        "The key is new, and the login, the extension or the name and mail address are those of a record.",
    ),
    ("moved", "The row has another group or provider than the record; another request moves a user."),
    ("near_key", "A record has this key in other letter case or with other blanks."),
    ("no_update", "The vendor has no request that changes what exists."),
    ("not_found", "The sheet only changes what exists, and no record has this key."),
    (
        "no_emergency_address",
        "A user in the United States or Canada has no emergency address, and none of the user's site is known.",
    ),
    (
        "like",
        "Rows have no value in this field; they get that of the record or template that was given with `like`.",
    ),
    ("free_extension", "Rows have no extension; each gets the next free one of the range."),
    ("no_free_extension", "A row has no extension, and none of the range is free."),
    ("without_user", "What stands beside a user is in a row whose user is not sent, or that names no user."),
];

/// Something wrong with one row, with its column and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowIssue {
    /// An error keeps the row from being sent.
    pub severity: Severity,
    /// What it is about: a code of the core, of [`SheetCode`](crate::SheetCode), or one of `duplicate`, `taken`,
    /// `short_row`, `long_row`.
    pub code: &'static str,
    /// The column, from 0; none for a value that no column gives.
    pub column: Option<usize>,
    /// The field, by its path.
    pub field: Option<String>,
    /// What stands in the cell, at most 64 characters of it; never a secret.
    pub value: Option<String>,
    /// The sentence for a person.
    pub message: String,
    /// What would mend it, and how sure that is.
    pub fix: Option<(String, Confidence)>,
}

impl RowIssue {
    pub(crate) fn new(severity: Severity, code: &'static str, message: String) -> Self {
        Self { severity, code, column: None, field: None, value: None, message, fix: None }
    }

    pub(crate) fn write(&self, headings: &[String], out: &mut Vec<u8>) {
        let mut object = Object::new(out);
        object.text("severity", self.severity.as_str()).text("code", self.code);
        if let Some(column) = self.column {
            object.number("column", column);
            object.maybe("heading", headings.get(column).map(String::as_str));
        }
        object.maybe("field", self.field.as_deref()).maybe("value", self.value.as_deref());
        object.text("message", &self.message);
        if let Some((fix, sure)) = &self.fix {
            object.text("fix", fix).text("certainty", sure.as_str());
        }
        object.end();
    }
}

/// A path of the core with dots and `[n]`.
pub(crate) fn dotted(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(key) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(key);
            }
            Step::Item(at) => text.push_str(&["[", &number(*at), "]"].concat()),
        }
    }
    text
}

/// A fix of the core as a person writes it into a cell.
pub(crate) fn fix(issue: &Issue) -> Option<(String, Confidence)> {
    match issue.fix.as_ref()? {
        Fix::Replace(json, sure) => {
            let limits = seatwright::Limits::default();
            let node = seatwright::json::Node::parse(json.as_bytes(), &limits).ok()?;
            let text = node.as_text().map_or_else(|| json.clone(), String::from);
            Some((text, *sure))
        }
        Fix::Remove(sure) => Some((String::new(), *sure)),
        // An option holds for the whole sheet, not for a cell; a renamed key is a column that has no field.
        Fix::Option(..) | Fix::Rename(..) => None,
    }
}
