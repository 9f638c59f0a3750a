//! What a run has done, row by row and in all; it can be asked at any time.

use alloc::string::String;
use alloc::vec::Vec;

use crate::beside::RequestId;
use crate::plan::Action;
use crate::run::carry::Run;
use crate::run::created::Created;
use crate::run::status::{BesideResult, RowResult, RunStatus};
use crate::run::summary::RunSummary;
use crate::run::task::{Place, Stage, Task, row_of};

impl Run {
    /// What became of a row: `plan` is the number of its plan, from 0. Nothing for a row without a request.
    #[must_use]
    pub fn result(&self, plan: u32, row: u32) -> Option<RowResult> {
        self.result_of(plan, RequestId { row, part: 0 })
    }

    /// What became of a request: of a row, or of one beside it. Nothing for one that there is not.
    #[must_use]
    pub fn result_of(&self, plan: u32, id: RequestId) -> Option<RowResult> {
        let place = Place { plan, row: id.row, part: id.part };
        let task = self.tasks.get(*self.places.get(&place)?)?;
        Some(task.present())
    }

    /// What became of the requests beside that of a row, in their order.
    #[must_use]
    pub fn beside(&self, plan: u32, row: u32) -> Vec<BesideResult> {
        let places = self.places.range(Place { plan, row, part: 1 }..=Place { plan, row, part: u32::MAX });
        let tasks = places.filter_map(|(_, at)| self.tasks.get(*at));
        let of = |task: &Task| {
            let row = row_of(&self.plans, task)?;
            let id = RequestId { row: task.place.row, part: task.place.part };
            let (operation, key) = (row.operation.id, row.key.clone());
            Some(BesideResult { id, operation, key, result: task.present() })
        };
        tasks.filter_map(of).collect()
    }

    /// How many rows have which status. It can be asked at any time.
    #[must_use]
    pub fn summary(&self) -> RunSummary {
        let mut summary = RunSummary { stopped: self.stopped, ..RunSummary::default() };
        for plan in &self.plans {
            summary.add_plan(&plan.summary);
        }
        for task in &self.tasks {
            let Some(row) = row_of(&self.plans, task) else { continue };
            let tally = match row.action {
                _ if row.part > 0 => &mut summary.beside,
                Action::Create => &mut summary.create,
                _ => &mut summary.update,
            };
            tally.add(task.present().status);
        }
        summary
    }

    /// The records that the run has made, in all its processes, in the order of the sheets: what is to be deleted to undo it.
    /// A record that was there before anything was sent is not among them.
    #[must_use]
    pub fn created(&self) -> Vec<Created> {
        let mut created = Vec::new();
        for task in &self.tasks {
            let Some(row) = row_of(&self.plans, task) else { continue };
            let made = task.result.status == RunStatus::Done && task.stage == Stage::Ended;
            if row.action != Action::Create || !made || task.result.sends == 0 {
                continue;
            }
            created.push(Created {
                plan: task.place.plan,
                row: task.place.row,
                part: task.place.part,
                operation: row.operation.id,
                key: row.key.clone(),
                id: task.result.id.clone(),
                path: row.operation.read_request(&row.path, &row.body).map(|read| read.path),
                confirmed: task.result.confirmed,
            });
        }
        created
    }

    /// The operation of the sheet of a plan.
    #[must_use]
    pub fn operation(&self, plan: u32) -> Option<&str> {
        let plan = self.plans.get(usize::try_from(plan).ok()?)?;
        Some(&plan.document.operation)
    }
}

/// The counts: requests may hold secrets.
impl core::fmt::Debug for Run {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let done: usize = self.tasks.iter().filter(|task| task.stage == Stage::Ended).count();
        let plans: Vec<String> = self.plans.iter().map(|plan| plan.document.operation.clone()).collect();
        write!(f, "Run({plans:?}, {done} of {} rows)", self.tasks.len())
    }
}
