//! The rows that a run sends: [`RunRows`] gathers them, [`RunPlan`] has them with the plan that they are checked against.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;
use seatwright::{Defaults, Json, ListPage, Operation, Options, Partial, ReadRequest, build_into};

use crate::beside::{BesideRequest, RequestId};
use crate::facts::Facts;
use crate::nodes::member_text;
use crate::plan::{Action, Existing, Guard, PlanDocument, PlanError, PlanRow, PlanSummary, PlanWriter};
use crate::run::step::Purpose;

/// Gathers the rows of a plan when its sheet is read again.
///
/// The requests are held in memory until the run ends: about as many bytes as their bodies have, and 200 bytes each.
#[derive(Clone)]
pub struct RunRows {
    existing: Existing,
    operation: &'static Operation,
    options: Options,
    writer: PlanWriter,
    scratch: Vec<u8>,
    rows: Vec<RunRow>,
    others: Vec<String>,
}

/// A request of a row.
#[derive(Clone)]
pub(crate) struct RunRow {
    pub(crate) row: u32,
    /// 0 for the request of the row itself, from 1 for those beside it.
    pub(crate) part: u32,
    pub(crate) action: Action,
    pub(crate) key: Option<String>,
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    pub(crate) body: Vec<u8>,
    /// What must be done before.
    pub(crate) after: Option<RequestId>,
    /// What it makes may exist already.
    pub(crate) exists: bool,
    /// What the server is asked with before.
    pub(crate) check: Option<RunCheck>,
}

/// A request whose answer completes the body of another one.
#[derive(Clone)]
pub(crate) struct RunCheck {
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    pub(crate) body: Vec<u8>,
    pub(crate) takes: &'static [&'static str],
    /// The body has what the answer gave.
    pub(crate) taken: bool,
}

impl RunRow {
    fn beside(request: &BesideRequest) -> Self {
        let check = request.check.as_ref().map(|check| RunCheck {
            operation: check.request.operation(),
            path: check.request.path.clone(),
            body: check.request.body.clone(),
            takes: check.takes,
            taken: false,
        });
        Self {
            row: request.id.row,
            part: request.id.part,
            action: Action::Create,
            key: request.key.clone(),
            operation: request.request.operation(),
            path: request.request.path.clone(),
            body: request.request.body.clone(),
            after: request.after.last().copied(),
            exists: request.exists,
            check,
        }
    }

    /// What is sent next to make the record: the request, or the one that it needs an answer of.
    pub(crate) fn sending(&self) -> Purpose {
        if self.check.as_ref().is_some_and(|check| !check.taken) { Purpose::Check } else { Purpose::Send }
    }

    /// The request that reads its record back; where the record has no name yet, the one that lists all there are.
    pub(crate) fn look_up(&self) -> Option<ReadRequest> {
        self.operation.record_read?;
        let one = self.operation.read_request(&self.path, &self.body);
        one.or_else(|| {
            self.check.as_ref()?;
            let options = self.params(Options::default());
            self.operation.list_request(&options, ListPage { start: 0, limit: 0 }, &[]).ok()?
        })
    }

    /// Whether [`look_up`](Self::look_up) lists records.
    pub(crate) fn is_listed(&self) -> bool {
        self.check.is_some() && self.operation.read_request(&self.path, &self.body).is_none()
    }

    fn params(&self, mut options: Options) -> Options {
        for param in self.operation.params {
            if let Some(option) = options.path_param_mut(param.name) {
                *option = self.operation.param_of(param.name, &self.path);
            }
        }
        options
    }

    /// Puts what the check has returned into the body. Nothing when the answer lacks it.
    pub(crate) fn take(&mut self, record: &Node) -> Option<()> {
        let check = self.check.as_mut()?;
        let Ok(Node::Object(mut members)) = Node::parse(&self.body, &crate::nodes::BOUNDS) else {
            return None;
        };
        for name in check.takes {
            let value = record.get(name).filter(|value| !seatwright::json::is_hollow(value))?;
            // A name that was sent before is sent again, so that the server finds out that there is one.
            if members.iter().all(|(known, _)| known != name) {
                // Groups are handed back as their text, for the field takes text.
                let value = match value {
                    Node::Object(_) | Node::List(_) => Node::Text(value.to_json()),
                    value => value.clone(),
                };
                members.push(((*name).to_owned(), value));
            }
        }
        let options = Options { defaults: Defaults::None, partial: Partial::Yes, ..Options::default() };
        let mut body = Vec::new();
        let input = Node::Object(members).to_json();
        build_into(self.operation, Json(&input), &self.params(options), &mut body).ok()?;
        self.body = body;
        if let Some(check) = &mut self.check {
            check.taken = true;
        }
        self.name_again();
        Some(())
    }

    /// The record has this name, as a journal says.
    pub(crate) fn name(&mut self, key: &str) {
        let name = self.operation.record_identity.key;
        if let Ok(Node::Object(mut members)) = Node::parse(&self.body, &crate::nodes::BOUNDS) {
            members.retain(|(known, _)| known != name);
            members.push((name.to_owned(), Node::Text(key.to_owned())));
            self.body = Node::Object(members).to_json().into_bytes();
            self.name_again();
        }
    }

    fn name_again(&mut self) {
        let body = Node::parse(&self.body, &crate::nodes::BOUNDS).unwrap_or(Node::Null);
        self.key = member_text(&body, self.operation, self.operation.record_identity.key);
    }
}

/// A plan that may be carried out: its document was checked against what exists and against the rows. `Debug` shows no request.
#[derive(Clone)]
pub struct RunPlan {
    pub(crate) document: PlanDocument,
    pub(crate) options: Options,
    pub(crate) rows: Vec<RunRow>,
    /// The keys, without letter case, of invalid rows whose record does not exist.
    pub(crate) others: Vec<String>,
    pub(crate) summary: PlanSummary,
    /// The fields for which secrets were made.
    pub(crate) made: Vec<String>,
}

impl RunRows {
    /// Begins to gather the rows of a sheet that is planned against these records.
    #[must_use]
    pub fn new(facts: &Facts, existing: &Existing) -> Self {
        let mut scratch = Vec::new();
        let writer = PlanWriter::new(facts, existing, &mut scratch);
        scratch.clear();
        Self {
            existing: existing.clone(),
            operation: facts.operation(),
            options: facts.options.clone(),
            writer,
            scratch,
            rows: Vec::new(),
            others: Vec::new(),
        }
    }

    /// Takes the next row that the [`Planner`](crate::Planner) gives.
    pub fn add(&mut self, row: &PlanRow<'_>) {
        self.writer.row(row, &mut self.scratch);
        self.scratch.clear();
        if let Some(request) = &row.request {
            self.rows.push(RunRow {
                row: row.row,
                action: row.action,
                key: row.key.map(ToOwned::to_owned),
                operation: request.operation(),
                path: request.path.clone(),
                body: row.body.to_vec(),
                part: 0,
                after: None,
                exists: false,
                check: None,
            });
        } else if let (Action::Invalid, Some(key)) = (row.action, row.key) {
            self.others.push(key.trim().to_lowercase());
        }
        self.rows.extend(row.beside.iter().map(RunRow::beside));
    }

    /// There are no more rows. Checks that the plan is the one of these rows and records, and that a person agreed to its guards.
    ///
    /// # Errors
    /// The records have changed since the plan was made, the sheet makes another plan, or a guard lacks its yes.
    pub fn finish(
        mut self,
        summary: &PlanSummary,
        document: &PlanDocument,
        yes: &[Guard],
    ) -> Result<RunPlan, PlanError> {
        document.check(&self.existing, yes)?;
        if document.operation != self.operation.id {
            return Err(PlanError::OtherRows);
        }
        document.check_rows(&self.writer.finish(summary, &mut self.scratch))?;
        if !self.others.is_empty() {
            let exist: BTreeSet<String> = self.existing.keys().map(|key| key.trim().to_lowercase()).collect();
            self.others.retain(|key| !exist.contains(key));
        }
        Ok(RunPlan {
            document: document.clone(),
            options: self.options,
            rows: self.rows,
            others: self.others,
            summary: summary.clone(),
            made: Vec::new(),
        })
    }
}

impl RunPlan {
    /// How many requests there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether nothing is to be sent.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl core::fmt::Debug for RunRows {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "RunRows({}, {} requests)", self.operation.id, self.rows.len())
    }
}

impl core::fmt::Debug for RunPlan {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "RunPlan({}, {} requests)", self.document.operation, self.rows.len())
    }
}
