//! The journal as it is written: [`Journal`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::plan::digest::{Hasher, push_hex};
use crate::run::rows::RunPlan;
use crate::run::status::RowResult;
use crate::run::step::Purpose;
use crate::run::task::Place;
use crate::text::{Object, push_json};

/// The version of the journal.
pub(crate) const VERSION: i64 = 1;
/// What stands around the sum at the end of a line.
pub(crate) const SUM: &[u8] = b",\"sum\":\"";
/// How many digits a sum has.
pub(crate) const DIGITS: usize = 16;

/// The digest of a line and all lines before it, by which a line that was changed or lost is found. Lines hold no secret.
pub(crate) fn sum(chain: &str, line: &[u8]) -> String {
    let mut hasher = Hasher::default();
    hasher.add(chain.as_bytes());
    hasher.add(line);
    let mut text = String::new();
    push_hex(&mut text, hasher.finish().iter().take(DIGITS / 2));
    text
}

/// Lines that the caller has not written yet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Journal {
    /// The sum of the last line.
    pub(crate) chain: String,
    pending: Vec<u8>,
}

impl Journal {
    /// Goes on after a line with this sum; `terminated` is whether the file ends with a line break.
    pub(crate) fn after(chain: String, terminated: bool) -> Self {
        Self { chain, pending: if terminated { Vec::new() } else { b"\n".to_vec() } }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pending.is_empty()
    }

    pub(crate) fn take(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.pending)
    }

    fn of(place: Place, object: &mut Object<'_>) {
        object.number("plan", place.plan).number("row", place.row);
        if place.part > 0 {
            object.number("part", place.part);
        }
    }

    fn line(&mut self, event: &str, write: impl FnOnce(&mut Object<'_>)) {
        let mut line = Vec::new();
        let mut object = Object::new(&mut line);
        object.text("event", event);
        write(&mut object);
        self.chain = sum(&self.chain, &line);
        self.pending.extend_from_slice(&line);
        self.pending.extend_from_slice(SUM);
        self.pending.extend_from_slice(self.chain.as_bytes());
        self.pending.extend_from_slice(b"\"}\n");
    }

    /// The first line: which plans are carried out.
    pub(crate) fn begin(&mut self, plans: &[RunPlan]) {
        self.line("begin", |object| {
            object.number("journal", VERSION);
            object.list("plans", plans, |plan, out| {
                let mut object = Object::new(out);
                object.text("operation", &plan.document.operation).text("existing", &plan.document.existing);
                object.text("digest", &plan.document.digest).number("requests", plan.rows.len());
                object.list("made", &plan.made, |field, out| push_json(out, field));
                object.end();
            });
        });
    }

    /// The run goes on in another process.
    pub(crate) fn resume(&mut self) {
        self.line("resume", |_| {});
    }

    /// A request is about to be sent.
    pub(crate) fn send(&mut self, step: u64, place: Place, key: Option<&str>, action: &str, attempt: u32) {
        self.line("send", |object| {
            object.number("step", step);
            Self::of(place, object);
            object.text("action", action).maybe("key", key).number("attempt", attempt);
        });
    }

    /// An answer came, or none.
    pub(crate) fn answer(&mut self, step: u64, place: Place, purpose: Purpose, result: &RowResult) {
        self.line("answer", |object| {
            object.number("step", step);
            Self::of(place, object);
            object.text("purpose", purpose.as_str()).number("status", result.http_status);
            object.text("outcome", result.outcome);
        });
    }

    /// Nothing more is done with a row.
    pub(crate) fn end(&mut self, place: Place, result: &RowResult) {
        self.line("end", |object| {
            Self::of(place, object);
            object.text("result", result.status.as_str()).number("status", result.http_status);
            object.text("outcome", result.outcome).flag("confirmed", result.confirmed);
            object.maybe("id", result.id.as_deref());
            if !result.differs.is_empty() {
                object.list("differs", &result.differs, |field, out| push_json(out, field));
            }
            if !result.message.is_empty() {
                object.text("message", &result.message);
            }
        });
    }

    /// Nothing more is sent, and why.
    pub(crate) fn finish(&mut self, why: &str) {
        self.line("finish", |object| {
            object.text("why", why);
        });
    }
}
