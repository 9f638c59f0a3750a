//! The rows that a run sends: [`RunRows`] gathers them, [`RunPlan`] has them with the plan that they are checked against.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{Operation, Options};

use crate::facts::Facts;
use crate::plan::{Action, Existing, Guard, PlanDocument, PlanError, PlanRow, PlanSummary, PlanWriter};

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

/// A row that has a request.
#[derive(Clone)]
pub(crate) struct RunRow {
    pub(crate) row: u32,
    pub(crate) action: Action,
    pub(crate) key: Option<String>,
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    pub(crate) body: Vec<u8>,
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
            });
        } else if let (Action::Invalid, Some(key)) = (row.action, row.key) {
            self.others.push(key.trim().to_lowercase());
        }
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
    /// How many rows have a request.
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
