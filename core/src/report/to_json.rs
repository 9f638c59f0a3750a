//! Reports as JSON text: compact, the same bytes in every language.

use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::change::Change;
use crate::issues::{Fix, Issue, Param, Params, Step};
use crate::json::escape::{push_integer, push_text};
use crate::json::to_json::ToJson;
use crate::json::{Members, Scanner, list, text};
use crate::report::Report;

impl Report {
    /// The whole report as compact JSON, the same bytes in every language.
    #[must_use]
    pub fn to_json(&self) -> String {
        text(|out| self.write_json(out))
    }

    /// Appends what [`to_json`](Self::to_json) gives.
    pub fn write_json(&self, out: &mut Vec<u8>) {
        Members::new(out)
            .text("operation", self.operation())
            .text("profile", self.profile())
            .flag("ok", self.ok())
            .list("issues", &self.issues, |issue, out| write_issue(issue, &self.message(issue), out))
            .list("changes", &self.changes(), ToJson::write)
            .end();
    }
}

impl ToJson for Report {
    fn write(&self, out: &mut Vec<u8>) {
        self.write_json(out);
    }
}

impl ToJson for Issue {
    fn write(&self, out: &mut Vec<u8>) {
        write_issue(self, &self.message(), out);
    }
}

/// An issue with its sentence.
pub(crate) fn write_issue(issue: &Issue, message: &str, out: &mut Vec<u8>) {
    let mut members = Members::new(out);
    members.text("severity", issue.severity.as_str()).text("code", issue.code.as_str());
    members.list("path", &issue.path, ToJson::write);
    if let Some(field) = &issue.field {
        members.text("field", field);
    }
    issue.params.write(members.name("params"));
    members.text("message", message);
    if let Some(known) = &issue.fix {
        fix(known, issue.fix_id().as_deref(), members.name("fix"));
    }
    members.end();
}

impl ToJson for Change {
    fn write(&self, out: &mut Vec<u8>) {
        let mut members = Members::new(out);
        members.list("path", &self.path, ToJson::write);
        members.text("field", &self.field).text("rule", self.rule.as_str());
        if let Some(from) = &self.from {
            members.json("from", value(from));
        }
        if let Some(to) = &self.to {
            members.json("to", value(to));
        }
        members.end();
    }
}

impl ToJson for Step {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Key(key) => push_text(out, key),
            Self::Item(at) => push_integer(out, i64::from(*at)),
        }
    }
}

impl ToJson for Params {
    fn write(&self, out: &mut Vec<u8>) {
        let mut members = Members::new(out);
        for (name, param) in self.iter() {
            param.write(members.name(name));
        }
        members.end();
    }
}

impl ToJson for Param {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Number(number) => push_integer(out, *number),
            Self::Text(text) => push_text(out, text),
            Self::List(texts) => list(out, texts, |text, out| push_text(out, text)),
        }
    }
}

/// A fix, and its name where the issue is at hand.
fn fix(fix: &Fix, id: Option<&str>, out: &mut Vec<u8>) {
    let mut members = Members::new(out);
    if let Some(id) = id {
        members.text("id", id);
    }
    members.text("op", fix.op());
    match fix {
        Fix::Rename(to, _) => {
            members.text("to", to);
        }
        Fix::Replace(json, _) => {
            members.json("value", value(json));
        }
        Fix::Option(name, value, _) => {
            members.text(name, value);
        }
        Fix::Remove(_) => {}
    }
    members.text("certainty", fix.confidence().as_str()).end();
}

impl ToJson for Fix {
    fn write(&self, out: &mut Vec<u8>) {
        fix(self, None, out);
    }
}

/// JSON text as a value; text that is not JSON, from a Source that says it is, becomes `null`.
fn value(json: &str) -> &str {
    let mut scanner = Scanner::new(json);
    let read = scanner.value().and_then(|token| scanner.leave(&token, true)).and_then(|()| scanner.end());
    if read.is_ok() { json.trim_ascii() } else { "null" }
}
