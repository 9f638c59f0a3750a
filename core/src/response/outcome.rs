//! The result: [`Outcome`], with its [`OutcomeKind`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::Issue;
use crate::json::to_json::ToJson;
use crate::json::{Members, Node, text};
use crate::options::FieldNames;
use crate::plan::cache::plan;
use crate::report::to_json::write_issue;
use crate::report::worded;
use crate::response::advice::Advice;
use crate::response::secrets::masked;
use crate::schema::Operation;
use crate::strings::words::words;

words! {
    /// What the answer means.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum OutcomeKind {
        /// The record exists now.
        Created = "created",
        /// The server took the request; the record may not be readable yet.
        Accepted = "accepted",
        /// The record is changed.
        Updated = "updated",
        /// The server looked at the values and found nothing wrong; nothing is stored.
        #[cfg(feature = "beside")]
        Checked = "checked",
        /// Something of it exists already.
        Conflict = "conflict",
        /// The server refuses what was sent.
        Invalid = "invalid",
        /// The caller may not do this.
        Denied = "denied",
        /// Something the request names does not exist.
        NotFound = "not_found",
        /// Too many requests.
        Throttled = "throttled",
        /// The server failed; the write may have happened.
        ServerError = "server_error",
        /// It cannot be told.
        Unknown = "unknown",
    }
}

impl OutcomeKind {
    /// Whether the request did what it was for.
    #[must_use]
    pub const fn succeeded(self) -> bool {
        #[cfg(feature = "beside")]
        if matches!(self, Self::Checked) {
            return true;
        }
        matches!(self, Self::Created | Self::Accepted | Self::Updated)
    }
}

/// An answer, read.
///
/// Only `record` may hold secrets, for it is the caller's own data; `Debug` masks them there.
#[derive(Clone)]
pub struct Outcome {
    /// The operation's id.
    pub operation: &'static str,
    pub(crate) table: &'static Operation,
    pub(crate) names: FieldNames,
    /// What the answer means.
    pub verdict: OutcomeKind,
    /// The HTTP status; 0, and `null` in the JSON, when no answer came.
    pub status: u16,
    /// The record that came back, as the vendor spells it; [`Issue`]s never come from it.
    pub record: Option<Node>,
    /// What the answer says of single fields, in the request's own names. An error is what the server said; what we
    /// infer from it is a warning.
    pub issues: Vec<Issue>,
    /// What to do next.
    pub advice: Vec<Advice>,
    /// How many seconds the server asks to wait, a day at most. For a date it is the time since the header `Date` of the same
    /// answer; without that header it is nothing, and the date stands in the advice.
    pub retry_after: Option<u32>,
    /// The server's own text: on one line, 500 characters at most, without the secrets of the request.
    pub message: Option<String>,
    /// The server's own code: `4200` of "\[Error 4200\]", CRM.COM's `status.code`, NetSapiens' `code`.
    pub server_code: Option<String>,
}

impl Outcome {
    /// The sentence of one of its issues, with fields named as the option `names` says.
    #[must_use]
    pub fn message(&self, issue: &Issue) -> String {
        plan(self.table, None).map_or_else(|| issue.message(), |plan| worded(issue, plan, self.names))
    }

    /// The outcome as compact JSON, the same bytes in every language. Holds the whole record.
    #[must_use]
    pub fn to_json(&self) -> String {
        text(|out| self.write(out))
    }
}

impl ToJson for Outcome {
    fn write(&self, out: &mut Vec<u8>) {
        let mut members = Members::new(out);
        members.text("operation", self.operation).text("outcome", self.verdict.as_str());
        match self.status {
            0 => members.json("status", "null"),
            status => members.number("status", i64::from(status)),
        };
        self.record.as_ref().unwrap_or(&Node::Null).write(members.name("record"));
        members.list("issues", &self.issues, |issue, out| write_issue(issue, &self.message(issue), out));
        members.list("advice", &self.advice, ToJson::write);
        members
            .maybe_number("retry_after", self.retry_after.map(i64::from))
            .maybe_text("message", self.message.as_deref())
            .maybe_text("server_code", self.server_code.as_deref())
            .end();
    }
}

/// The JSON with the record's secrets masked.
impl core::fmt::Debug for Outcome {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let record = self.record.as_ref().map(|record| masked(self.table, record));
        let shown = Self { record, ..self.clone() };
        f.write_str(&shown.to_json())
    }
}
