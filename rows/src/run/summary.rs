//! What a run has done in all: [`RunSummary`].

use alloc::string::String;

use crate::plan::{Action, PlanSummary};
use crate::run::status::RunStatus;
use crate::text::{Object, json};

/// How many rows have each status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally([u32; RunStatus::ALL.len()]);

impl Tally {
    /// How many have a status.
    #[must_use]
    pub fn of(&self, status: RunStatus) -> u32 {
        let place = RunStatus::ALL.iter().position(|known| *known == status);
        place.and_then(|at| self.0.get(at)).copied().unwrap_or(0)
    }

    /// All of them.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.0.iter().sum()
    }

    pub(crate) fn add(&mut self, status: RunStatus) {
        let place = RunStatus::ALL.iter().position(|known| *known == status);
        if let Some(count) = place.and_then(|at| self.0.get_mut(at)) {
            *count += 1;
        }
    }

    fn write(&self, waits: bool, object: &mut Object<'_>) {
        for (status, count) in RunStatus::ALL.iter().zip(self.0) {
            // Only what stands beside a row waits.
            if *status != RunStatus::Waiting || waits {
                object.number(status.as_str(), count);
            }
        }
    }
}

/// What a run has done in all. For each plan `create` adds up to the rows that the plan would make, `update` to those that it would change;
/// the other rows of the plan are counted as they are there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunSummary {
    /// Rows below the headings.
    pub read: u32,
    /// Rows that make something.
    pub create: Tally,
    /// Rows that change something.
    pub update: Tally,
    /// Requests beside those of the rows; they add up to those of the plans.
    pub beside: Tally,
    pub(crate) planned_beside: u32,
    pub(crate) others: [u32; 5],
    /// Why nothing more is sent, before the end.
    pub stopped: Option<StopReason>,
}

/// Why a run sends nothing more, although rows are left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopReason {
    /// So many rows in a row did not end as `done` as the options allow.
    Refusals,
    /// The caller cancelled it.
    Cancelled,
    /// The server denied the token, or the first request (HTTP 401, 403).
    Denied,
}

impl StopReason {
    /// The word in journals and summaries.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Refusals => "refusals",
            Self::Cancelled => "cancelled",
            Self::Denied => "denied",
        }
    }
}

/// The actions without a request.
const OTHERS: [Action; 5] =
    [Action::Unchanged, Action::Conflict, Action::Invalid, Action::Continuation, Action::Blank];

impl RunSummary {
    /// How many rows of all plans have a status.
    #[must_use]
    pub fn of(&self, status: RunStatus) -> u32 {
        self.create.of(status) + self.update.of(status)
    }

    /// How many rows have an action in their plan.
    #[must_use]
    pub fn count(&self, action: Action) -> u32 {
        match action {
            Action::Create => self.create.total(),
            Action::Update => self.update.total(),
            other => {
                let place = OTHERS.iter().position(|known| *known == other);
                place.and_then(|at| self.others.get(at)).copied().unwrap_or(0)
            }
        }
    }

    /// Whether every request is done: those of the rows, and those beside them.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let all = self.create.total() + self.update.total() + self.beside.total();
        self.of(RunStatus::Done) + self.beside.of(RunStatus::Done) == all
    }

    /// Whether the counts add up to the rows, and to the requests beside them.
    #[must_use]
    pub fn reconciles(&self) -> bool {
        let rows = self.create.total() + self.update.total() + self.others.iter().sum::<u32>();
        rows == self.read && self.beside.total() == self.planned_beside
    }

    /// As compact JSON: `read`, `create` and `update` with a count for each status, `beside` likewise where there is any, the rows
    /// without a request, `stopped`.
    #[must_use]
    pub fn to_json(&self) -> String {
        json(|object| {
            object.number("read", self.read);
            for (name, tally) in [("create", &self.create), ("update", &self.update)] {
                let mut counts = Object::new(object.name(name));
                counts.number("all", tally.total());
                tally.write(false, &mut counts);
                counts.end();
            }
            if self.planned_beside > 0 {
                let mut counts = Object::new(object.name("beside"));
                counts.number("all", self.beside.total());
                self.beside.write(true, &mut counts);
                counts.end();
            }
            for (action, count) in OTHERS.iter().zip(self.others) {
                object.number(action.as_str(), count);
            }
            object.maybe("stopped", self.stopped.map(StopReason::as_str));
        })
    }

    pub(crate) fn add_plan(&mut self, plan: &PlanSummary) {
        self.read += plan.read;
        self.planned_beside += plan.beside.unwrap_or(0);
        for (action, count) in OTHERS.iter().zip(&mut self.others) {
            *count += plan.count(*action);
        }
    }
}
