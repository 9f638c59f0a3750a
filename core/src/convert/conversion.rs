//! One user, converted.

use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::collections::slot_set::SlotSet;
use crate::convert::follow_up::FollowUp;
use crate::convert::following::{Following, write_all, write_lines};
use crate::convert::loss::Loss;
use crate::json::Members;
use crate::json::escape::push_bytes;
use crate::json::to_json::ToJson;
use crate::plan::Plan;
use crate::report::Report;

/// Another system's user as this one's input, with what was lost on the way.
#[derive(Clone)]
pub struct Conversion {
    /// The operation that makes such a user at the source.
    pub from: &'static str,
    /// The operation that the input is for.
    pub to: &'static str,
    /// Whose record it is: its `userId`, when it can be read.
    pub id: Option<String>,
    /// The input as a JSON object: the domain, then fields in table order. `None` when the record could not be read,
    /// or the user is on a trunk and left out.
    pub input: Option<String>,
    /// What the target's rules say of the input, or of a record that could not be read; `None` for a user left out.
    pub report: Option<Report>,
    /// One row for each field of the record that holds something, and for required ones that are missing.
    pub loss: Vec<Loss>,
    /// What is sent after the user's request: each after the one before it.
    pub requests: Vec<Following>,
    /// What other calls must do, which no request of `requests` does.
    pub follow_up: Vec<FollowUp>,
    pub(crate) sent: SlotSet,
    pub(crate) scope_given: bool,
}

/// A documented default that stands for a field which the record does not fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Defaulted {
    /// The target's field.
    pub field: &'static str,
    /// `converter` when it is in the input, `server` when it is left to the server, `site` when the site decides.
    pub by: &'static str,
    /// The value, but for the site's.
    pub value: Option<&'static str>,
}

impl Conversion {
    /// Whether the request can be built.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.input.is_some() && self.report.as_ref().is_some_and(Report::ok)
    }

    /// What the record leaves to documented defaults, in table order.
    #[must_use]
    pub fn defaulted(&self) -> Vec<Defaulted> {
        if self.input.is_none() {
            return Vec::new();
        }
        let Some(plan) = self.report.as_ref().map(|report| report.plan) else { return Vec::new() };
        plan.defaulted.iter().filter_map(|slot| self.default_of(plan, slot)).collect()
    }

    fn default_of(&self, plan: &'static Plan, slot: Slot) -> Option<Defaulted> {
        let spec = plan.spec(slot)?;
        let (field, value) = (spec.wire, spec.field.default);
        // Says how the call is to be answered, and nothing of the user.
        if slot == plan.waits_on {
            return None;
        }
        if field == "user-scope" {
            return (!self.scope_given).then_some(Defaulted { field, by: "converter", value });
        }
        if self.sent.has(slot) {
            return None;
        }
        if spec.field.inheritable && self.sent.has(plan.inherits_from) {
            return Some(Defaulted { field, by: "site", value: None });
        }
        Some(Defaulted { field, by: "server", value })
    }

    /// The whole of it as compact JSON, the same bytes in every language.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = Vec::with_capacity(4096);
        let mut members = Members::new(&mut out);
        members.text("from", self.from).text("to", self.to);
        self.write_parts(1, &mut members);
        members.list("defaulted", &self.defaulted(), |default, out| default.write(None, out)).end();
        String::from_utf8(out).unwrap_or_default()
    }

    /// Appends the requests after the user's, one object of JSON a line, with the number of the record in front: the lines of
    /// a file of requests.
    pub fn write_requests(&self, row: u32, out: &mut Vec<u8>) {
        write_lines(&self.requests, row, out);
    }

    /// `"input":…,"report":…,"loss":[…],"requests":[…],"follow_up":[…]`, with the number of the record.
    pub(crate) fn write_parts(&self, row: u32, members: &mut Members<'_>) {
        members.maybe_text("id", self.id.as_deref());
        members.json("input", self.input.as_deref().unwrap_or("null"));
        match &self.report {
            Some(report) => report.write(members.name("report")),
            None => push_bytes(members.name("report"), b"null"),
        }
        members.list("loss", &self.loss, Loss::write);
        write_all(&self.requests, row, members.name("requests"));
        members.list("follow_up", &self.follow_up, |row, out| push_bytes(out, row.json.as_bytes()));
    }
}

impl Defaulted {
    pub(crate) fn write(&self, users: Option<u32>, out: &mut Vec<u8>) {
        Members::new(out)
            .text("field", self.field)
            .text("by", self.by)
            .maybe_text("value", self.value)
            .maybe_number("users", users.map(i64::from))
            .end();
    }
}

impl core::fmt::Debug for Conversion {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.to_json())
    }
}
