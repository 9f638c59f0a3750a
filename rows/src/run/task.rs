//! One row on its way: [`Task`].

use alloc::borrow::ToOwned;

use seatwright::OutcomeKind;

use crate::plan::Action;
use crate::run::judge::is_readable;
use crate::run::read::Past;
use crate::run::rows::{RunPlan, RunRow};
use crate::run::status::{RowResult, RunStatus};
use crate::run::step::Purpose;

/// Which row of which plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) plan: u32,
    pub(crate) row: u32,
    /// 0 for the request of the row itself.
    pub(crate) part: u32,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The record that it refers to is not made yet.
    Blocked,
    /// It is next, or waits for its time.
    Waiting(Purpose),
    /// Its request is under way, or about to be.
    Sent(Purpose),
    /// Nothing more is done with it.
    Ended,
}

/// One row on its way.
#[derive(Clone, Debug)]
pub(crate) struct Task {
    pub(crate) place: Place,
    /// Its place among the rows of its plan.
    pub(crate) at: usize,
    /// What is sent first.
    pub(crate) begin: Purpose,
    pub(crate) stage: Stage,
    /// How often its request was sent by this process.
    pub(crate) tries: u32,
    /// How often its record was read since; how often it was not there after the server had accepted it, and how often in a row the
    /// answer told nothing.
    pub(crate) looks: u32,
    pub(crate) absent: u32,
    pub(crate) unclear: u32,
    /// How often the server was asked for what the body lacks.
    pub(crate) checks: u32,
    /// The last request was answered with a conflict: the record may be ours.
    pub(crate) conflicted: bool,
    /// The last request was denied: the server did nothing with it.
    pub(crate) idle: bool,
    pub(crate) result: RowResult,
}

impl Task {
    /// A row at the beginning of this process, with what happened to it before.
    pub(crate) fn new(place: Place, at: usize, row: &RunRow, past: &Past) -> Self {
        let readable = is_readable(row);
        let mut result = RowResult { readable, ..RowResult::new(RunStatus::NotSent) };
        // Something may have been sent that the journal has lost: the record is read first.
        let mut purpose = match row.action {
            Action::Create if (past.begun || row.exists) && readable => Purpose::LookUp,
            _ => row.sending(),
        };
        let mut stage = None;
        let mut denied = false;
        if let Some(before) = past.rows.get(&place) {
            (result.sends, result.confirmed) = (before.sends, before.confirmed);
            let known = RowResult { readable, sends: before.sends, ..RowResult::new(RunStatus::NotSent) };
            if let Some(end) = &before.end {
                result = RowResult { status: end.status, readable, sends: before.sends, ..end.clone() };
            }
            denied = before.last == Some(OutcomeKind::Denied);
            // The server did nothing with these.
            let idle = matches!(before.last, Some(OutcomeKind::Throttled | OutcomeKind::Denied));
            if before.end.is_some() && !result.is_open() {
                stage = Some(Stage::Ended);
            } else if before.sends > 0 && !idle {
                if readable {
                    purpose = Purpose::LookUp;
                } else {
                    "the request was sent, and its answer is not known".clone_into(&mut result.message);
                    result.status = RunStatus::Unknown;
                    stage = Some(Stage::Ended);
                }
            }
            if stage.is_none() {
                result = RowResult { confirmed: before.confirmed, ..known };
            }
        }
        Self {
            place,
            at,
            begin: purpose,
            stage: stage.unwrap_or(Stage::Waiting(purpose)),
            tries: 0,
            looks: 0,
            absent: 0,
            unclear: 0,
            checks: 0,
            conflicted: false,
            idle: denied,
            result,
        }
    }

    /// The result as it stands now.
    pub(crate) fn present(&self) -> RowResult {
        let status = match self.stage {
            Stage::Ended => self.result.status,
            _ if self.result.sends == 0 || self.idle => RunStatus::NotSent,
            // What was sent was not carried out, and nothing is sent again.
            Stage::Waiting(Purpose::Send | Purpose::Check) => RunStatus::Failed,
            _ => RunStatus::Unknown,
        };
        RowResult { status, ..self.result.clone() }
    }
}

/// The row of a task.
pub(crate) fn row_of<'p>(plans: &'p [RunPlan], task: &Task) -> Option<&'p RunRow> {
    plans.get(usize::try_from(task.place.plan).ok()?)?.rows.get(task.at)
}

/// The row of a task, to be completed by an answer.
pub(crate) fn row_of_mut<'p>(plans: &'p mut [RunPlan], task: &Task) -> Option<&'p mut RunRow> {
    plans.get_mut(usize::try_from(task.place.plan).ok()?)?.rows.get_mut(task.at)
}
