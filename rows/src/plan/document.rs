//! A plan as a document: [`PlanWriter`] writes it, [`PlanDocument`] reads it and says whether it may be carried out.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;

use crate::facts::Facts;
use crate::plan::digest::{Hasher, digest};
use crate::plan::error::PlanError;
use crate::plan::existing::Existing;
use crate::plan::guard::Guard;
use crate::plan::row::PlanRow;
use crate::plan::summary::PlanSummary;
use crate::text::{Object, push_json};

/// The version of the document.
const VERSION: u32 = 1;

/// Writes a plan, row by row: `plan` (1), `operation`, `existing` (`digest`, `records`), `rows`, `unmanaged`, `digest`, and all of the
/// summary. No secret stands in it, nor goes into its digests.
///
/// A plan says what would be done and holds no request to send, for those have secrets: to carry it out, read the same sheet again
/// against the same records.
#[derive(Clone)]
pub struct PlanWriter {
    hasher: Hasher,
    first: bool,
}

impl PlanWriter {
    /// Begins a document at the end of `out`.
    #[must_use]
    pub fn new(facts: &Facts, existing: &Existing, out: &mut Vec<u8>) -> Self {
        let mut object = Object::new(out);
        object.number("plan", VERSION).text("operation", facts.operation().id);
        let mut of = Object::new(object.name("existing"));
        of.text("digest", existing.digest()).number("records", existing.len());
        of.end();
        object.name("rows").push(b'[');
        Self { hasher: Hasher::default(), first: true }
    }

    /// Appends a row.
    pub fn row(&mut self, row: &PlanRow<'_>, out: &mut Vec<u8>) {
        if !core::mem::take(&mut self.first) {
            out.push(b',');
        }
        let from = out.len();
        row.write_plan(out);
        self.hasher.add(out.get(from..).unwrap_or_default());
    }

    /// Ends the document. Gives the digest of its rows.
    pub fn finish(self, summary: &PlanSummary, out: &mut Vec<u8>) -> String {
        let digest = digest(self.hasher.finish());
        out.extend_from_slice(b"],");
        let mut object = Object::resumed(out);
        object.list("unmanaged", &summary.unmanaged, |key, out| push_json(out, key));
        object.text("digest", &digest);
        summary.write(&mut object);
        object.end();
        digest
    }
}

/// A plan that was written: what it was made against, and what it asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanDocument {
    /// The operation of its sheet.
    pub operation: String,
    /// The digest of the records that it was made against.
    pub existing: String,
    /// The digest of its rows.
    pub digest: String,
    /// What a person must agree to.
    pub guards: Vec<Guard>,
}

impl PlanDocument {
    /// Reads a plan.
    ///
    /// # Errors
    /// It is no plan, or one of another version.
    pub fn from_json(json: &[u8]) -> Result<Self, PlanError> {
        let node =
            Node::parse(json, &crate::nodes::BOUNDS).map_err(|_| PlanError::NotAPlan("it is not JSON"))?;
        let version = node.get("plan").and_then(Node::as_integer);
        if version != Some(i64::from(VERSION)) {
            return Err(PlanError::NotAPlan("\"plan\" is not 1"));
        }
        let text = |node: Option<&Node>, missing| {
            node.and_then(Node::as_text).map(ToOwned::to_owned).ok_or(PlanError::NotAPlan(missing))
        };
        let existing = node.get("existing").and_then(|existing| existing.get("digest"));
        let guards = node.get("guards").and_then(Node::as_list);
        let guards = guards.ok_or(PlanError::NotAPlan("\"guards\" is missing"))?;
        let guard = |guard: &Node| {
            let code = guard.get("code").and_then(Node::as_text).and_then(Guard::of_text);
            code.ok_or(PlanError::NotAPlan("a guard is not known"))
        };
        Ok(Self {
            operation: text(node.get("operation"), "\"operation\" is missing")?,
            existing: text(existing, "the digest of \"existing\" is missing")?,
            digest: text(node.get("digest"), "\"digest\" is missing")?,
            guards: guards.iter().map(guard).collect::<Result<_, _>>()?,
        })
    }

    /// Whether the plan may be carried out: the records are those that it was made against, and a person said yes to each of its
    /// guards.
    ///
    /// # Errors
    /// The plan is stale, or a guard lacks its yes.
    pub fn check(&self, existing: &Existing, yes: &[Guard]) -> Result<(), PlanError> {
        if self.existing != existing.digest() {
            return Err(PlanError::Stale);
        }
        let open: Vec<Guard> = self.guards.iter().copied().filter(|guard| !yes.contains(guard)).collect();
        if open.is_empty() { Ok(()) } else { Err(PlanError::NeedsYes(open)) }
    }

    /// Whether the rows are those of the plan; `digest` is what [`PlanWriter::finish`] gave when the sheet was read again.
    ///
    /// # Errors
    /// They are not.
    pub fn check_rows(&self, digest: &str) -> Result<(), PlanError> {
        if self.digest == digest { Ok(()) } else { Err(PlanError::OtherRows) }
    }
}
