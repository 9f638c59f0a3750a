//! The state machine: [`Run`].

use alloc::collections::{BTreeMap, VecDeque};
use alloc::vec::Vec;
use core::time::Duration;

use seatwright::OutcomeKind;

use crate::run::error::RunError;
use crate::run::journal::Journal;
use crate::run::judge::{After, Wait, is_readable, of_check, of_look_up, of_send};
use crate::run::options::RunOptions;
use crate::run::order::{First, Order};
use crate::run::read::Past;
use crate::run::rows::RunPlan;
use crate::run::status::{RowResult, RunStatus};
use crate::run::step::{Answer, Answered, Next, Purpose, Step};
use crate::run::summary::StopReason;
use crate::run::task::{Place, Stage, Task, row_of_mut};
use crate::run::waits::{Clock, Waits};

/// Carries out plans: says what to send next, and what an answer means. It sends nothing, writes nothing and reads no clock.
///
/// The caller asks [`next`](Self::next) until it is [`Next::Finished`]. `now` is the time of a clock of the caller's, from any beginning;
/// only differences count, and a clock that jumps back delays waits without ending them.
///
/// ```
/// use core::time::Duration;
/// use seatwright::{Options, operation};
/// use seatwright_rows::{
///     Answer, ExistingReader, Next, PlanDocument, PlanOptions, PlanWriter, Planner, Run, RunOptions, RunRows, RunStatus, Survey,
/// };
///
/// let create = operation("netsapiens.site.create").unwrap();
/// let options = Options::from_json(r#"{"domain": "example.com", "defaults": "none"}"#)?;
/// let csv = b"site\nParis\n";
/// let mut existing = ExistingReader::new(create, &options, &Default::default())?;
/// existing.push(b"[]");
/// let existing = existing.finish().unwrap();
/// let mut survey = Survey::new(create, &options, &Default::default())?;
/// survey.push(csv);
/// let facts = survey.finish();
///
/// // The plan, which somebody reads and keeps.
/// let mut plan = Vec::new();
/// let mut writer = PlanWriter::new(&facts, &existing, &mut plan);
/// let mut planner = Planner::new(&facts, &existing, PlanOptions::default())?;
/// planner.push(csv, &mut |row| writer.row(&row, &mut plan));
/// let summary = planner.finish(&mut |row| writer.row(&row, &mut plan));
/// writer.finish(&summary, &mut plan);
///
/// // Later: the sheet is read again, and gives the requests.
/// let document = PlanDocument::from_json(&plan).unwrap();
/// let mut rows = RunRows::new(&facts, &existing);
/// let mut planner = Planner::new(&facts, &existing, PlanOptions::default())?;
/// planner.push(csv, &mut |row| rows.add(&row));
/// let summary = planner.finish(&mut |row| rows.add(&row));
/// let plan = rows.finish(&summary, &document, &[]).unwrap();
///
/// let mut run = Run::new(vec![plan], RunOptions::default()).unwrap();
/// let mut journal = Vec::new();
/// let mut sent = Vec::new();
/// loop {
///     match run.next(Duration::ZERO) {
///         Next::Write(bytes) => journal.extend(bytes), // to a file, flushed
///         Next::Send(step) => {
///             sent.push((step.method, step.path.clone()));
///             // What an HTTP client would get.
///             let (status, body) = match step.method {
///                 "POST" => (202, r#"{"code": 202, "message": "Accepted"}"#),
///                 _ => (200, r#"{"site": "Paris", "domain": "example.com"}"#),
///             };
///             let answer = Answer { status, body: body.into(), ..Answer::none() };
///             run.answered(step.id, &answer, Duration::ZERO).unwrap();
///         }
///         Next::Finished => break,
///         Next::Wait(_) | Next::Answers(_) => unreachable!(),
///     }
/// }
/// // The server accepted the request, so the record is read back before the row is called done.
/// assert_eq!(sent[1], ("GET", "/ns-api/v2/domains/example.com/sites/Paris".to_owned()));
/// assert_eq!(run.result(0, 2).unwrap().status, RunStatus::Done);
/// assert!(run.summary().is_complete());
/// # Ok::<(), seatwright::OptionError>(())
/// ```
pub struct Run {
    pub(super) plans: Vec<RunPlan>,
    options: RunOptions,
    pub(super) tasks: Vec<Task>,
    /// The place of a row's task.
    pub(super) places: BTreeMap<Place, usize>,
    order: Order,
    /// Tasks that may be taken up: those that were begun, and those that were not.
    begun: VecDeque<usize>,
    fresh: VecDeque<usize>,
    waits: Waits,
    clock: Clock,
    /// Steps whose lines were handed over.
    prepared: VecDeque<Step>,
    /// Steps that were given out and have no answer.
    flying: BTreeMap<u64, usize>,
    /// The numbers of the last step, and of the last one of earlier processes.
    last: u64,
    before: u64,
    journal: Journal,
    /// How many rows in a row did not end as done.
    refused: u32,
    pub(super) stopped: Option<StopReason>,
    /// Whether some answer has shown that the token is accepted.
    welcome: bool,
    /// Whether the token was denied: not even records are read.
    denied: bool,
    ended: bool,
}

impl Run {
    /// Begins to carry out plans, with a new journal. A plan of users may stand beside the plan of their sites: a user is sent when
    /// the site is done.
    ///
    /// # Errors
    /// An option is out of its range.
    pub fn new(plans: Vec<RunPlan>, options: RunOptions) -> Result<Self, RunError> {
        let mut run = Self::with(plans, options, &Past { terminated: true, ..Past::default() })?;
        run.journal.begin(&run.plans);
        Ok(run)
    }

    /// Goes on with a run from its journal, which is read to its last whole line. What the run writes from here on is appended to it.
    ///
    /// A request that the journal announces and has no answer to may have been carried out: its record is read before anything
    /// is sent. So are the records of rows that the journal does not name, in case its end was lost. Rows that failed or whose
    /// outcome is unknown, and rows that were denied, are tried again.
    ///
    /// # Errors
    /// The file is no journal, or one of another plan or version; a line of it was changed; the run has made secrets that are not
    /// given; or an option is out of its range.
    pub fn resume(plans: Vec<RunPlan>, journal: &[u8], options: RunOptions) -> Result<Self, RunError> {
        let past = Past::read(journal, &plans)?;
        let mut run = Self::with(plans, options, &past)?;
        run.journal = Journal::after(past.chain.clone(), past.terminated);
        if past.begun {
            run.journal.resume();
        } else {
            run.journal.begin(&run.plans);
        }
        Ok(run)
    }

    fn with(mut plans: Vec<RunPlan>, options: RunOptions, past: &Past) -> Result<Self, RunError> {
        if options.concurrency == 0 || options.attempts == 0 || options.look_ups == 0 {
            return Err(RunError::Options("concurrency, attempts and look_ups must be at least 1"));
        }
        let mut tasks = Vec::new();
        let mut places = BTreeMap::new();
        for (number, plan) in plans.iter_mut().enumerate() {
            for (at, row) in plan.rows.iter_mut().enumerate() {
                let plan = u32::try_from(number).unwrap_or(u32::MAX);
                let place = Place { plan, row: row.row, part: row.part };
                // What a server has named is looked for by that name.
                if let Some(key) = past.rows.get(&place).and_then(|past| past.key.as_deref())
                    && row.check.is_some()
                {
                    row.name(key);
                }
                places.insert(place, tasks.len());
                tasks.push(Task::new(place, at, row, past));
            }
        }
        if let Some((_, row)) = past.rows.iter().find(|(place, _)| !places.contains_key(place)) {
            return Err(RunError::OtherRow(row.line));
        }
        let mut run = Self {
            order: Order::new(&plans, &tasks, &places),
            waits: Waits::new(&options),
            plans,
            options,
            tasks,
            places,
            begun: VecDeque::new(),
            fresh: VecDeque::new(),
            clock: Clock::default(),
            prepared: VecDeque::new(),
            flying: BTreeMap::new(),
            last: past.steps,
            before: past.steps,
            journal: Journal::default(),
            refused: 0,
            stopped: None,
            welcome: false,
            denied: false,
            ended: false,
        };
        for at in 0..run.tasks.len() {
            run.begin(at);
        }
        Ok(run)
    }

    /// Puts a task where it begins.
    fn begin(&mut self, at: usize) {
        let Some(task) = self.tasks.get(at) else { return };
        if task.stage == Stage::Ended {
            return;
        }
        match self.order.first(at) {
            First::Row(first) => match self.tasks.get(first).map(|task| (task.stage, task.result.status)) {
                Some((Stage::Ended, RunStatus::Done)) => self.queue(at),
                Some((Stage::Ended, _)) => self.skip(at),
                _ => self.set(at, Stage::Blocked),
            },
            First::NotMade => self.skip(at),
            First::Nothing => self.queue(at),
        }
    }

    fn set(&mut self, at: usize, stage: Stage) {
        if let Some(task) = self.tasks.get_mut(at) {
            task.stage = stage;
        }
    }

    /// Sends nothing of a task, nor of those that wait for it.
    fn skip(&mut self, at: usize) {
        let mut left = alloc::vec![at];
        while let Some(at) = left.pop() {
            if let Some(task) = self.tasks.get_mut(at).filter(|task| task.stage != Stage::Ended) {
                task.stage = Stage::Ended;
                let (status, message) = if task.place.part == 0 {
                    (RunStatus::Skipped, "the record that it refers to was not made")
                } else {
                    (RunStatus::Waiting, "what comes before it is not done")
                };
                task.result.status = status;
                task.result.message = message.into();
            }
            left.extend(self.order.take_after(at));
        }
    }

    /// The task may be taken up.
    fn queue(&mut self, at: usize) {
        let Some(task) = self.tasks.get_mut(at) else { return };
        let fresh = match task.stage {
            Stage::Waiting(_) | Stage::Sent(_) => task.tries == 0 && task.looks == 0 && task.checks == 0,
            Stage::Blocked => {
                task.stage = Stage::Waiting(task.begin);
                true
            }
            Stage::Ended => return,
        };
        if fresh { self.fresh.push_back(at) } else { self.begun.push_back(at) }
    }

    /// What the caller does next.
    pub fn next(&mut self, now: Duration) -> Next {
        let elapsed = self.clock.see(now);
        while let Some(at) = self.waits.due(elapsed) {
            self.queue(at);
        }
        if self.prepared.is_empty() && !self.waits.is_paused(elapsed) {
            self.prepare();
        }
        // What has happened and what is about to happen go to the disk together.
        if !self.journal.is_empty() {
            return Next::Write(self.journal.take());
        }
        if let Some(step) = self.prepared.pop_front() {
            return Next::Send(step);
        }
        let ready = !self.begun.is_empty() || self.stopped.is_none() && !self.fresh.is_empty();
        let left = self.waits.left(elapsed, ready);
        if !self.flying.is_empty() {
            return Next::Answers(left.filter(|_| self.is_free()));
        }
        if let Some(left) = left {
            return Next::Wait(left.max(Duration::from_millis(1)));
        }
        if !self.ended {
            self.ended = true;
            self.journal.finish(self.stopped.map_or("end", StopReason::as_str));
            return Next::Write(self.journal.take());
        }
        Next::Finished
    }

    /// Whether one more request may be under way.
    fn is_free(&self) -> bool {
        u32::try_from(self.flying.len()).is_ok_and(|flying| flying < self.options.concurrency)
    }

    /// Makes steps of as many tasks as may be under way, and the lines that announce them.
    fn prepare(&mut self) {
        while self.is_free() {
            let fresh = self.stopped.is_none();
            // What was begun comes first.
            let next = self.begun.pop_front().or_else(|| if fresh { self.fresh.pop_front() } else { None });
            let Some(at) = next else { return };
            let Some(step) = self.step(at) else { continue };
            self.flying.insert(step.id, at);
            self.prepared.push_back(step);
        }
    }

    fn step(&mut self, at: usize) -> Option<Step> {
        let task = self.tasks.get_mut(at)?;
        let Stage::Waiting(purpose) = task.stage else { return None };
        let plan = usize::try_from(task.place.plan).ok()?;
        let row = self.plans.get(plan)?.rows.get(task.at)?;
        let (operation, method, path, body) = match purpose {
            Purpose::Send => (row.operation, row.operation.method, row.path.clone(), row.body.clone()),
            Purpose::LookUp => {
                let read = row.look_up()?;
                (row.operation, read.method, read.path, Vec::new())
            }
            Purpose::Check => {
                let check = row.check.as_ref()?;
                (check.operation, check.operation.method, check.path.clone(), check.body.clone())
            }
        };
        self.last += 1;
        match purpose {
            Purpose::Send => {
                task.tries += 1;
                (task.looks, task.absent, task.unclear) = (0, 0, 0);
                task.result.sends += 1;
                task.idle = false;
                let (key, action) = (row.key.as_deref(), row.action.as_str());
                self.journal.send(self.last, task.place, key, action, task.result.sends);
            }
            Purpose::LookUp => task.looks += 1,
            Purpose::Check => task.checks += 1,
        }
        task.stage = Stage::Sent(purpose);
        Some(Step {
            id: self.last,
            plan: task.place.plan,
            row: task.place.row,
            part: task.place.part,
            key: row.key.clone(),
            attempt: task.result.sends,
            purpose,
            method,
            path,
            body,
            operation,
        })
    }

    /// Takes the answer to a step. An answer to another step, or a second one, changes nothing.
    ///
    /// # Errors
    /// No such step was given out, or it has its answer already.
    pub fn answered(&mut self, step: u64, answer: &Answer, now: Duration) -> Result<Answered, RunError> {
        self.clock.see(now);
        let given = step > self.before && step <= self.last;
        let waiting = self.prepared.iter().any(|prepared| prepared.id == step);
        if !given || waiting {
            return Err(RunError::NoSuchStep(step));
        }
        let at = self.flying.remove(&step).ok_or(RunError::Answered(step))?;
        let Self { tasks, plans, options, journal, .. } = self;
        let task = tasks.get_mut(at).ok_or(RunError::NoSuchStep(step))?;
        let row = row_of_mut(plans, task).ok_or(RunError::NoSuchStep(step))?;
        let Stage::Sent(purpose) = task.stage else { return Err(RunError::Answered(step)) };
        let (after, outcome) = match purpose {
            Purpose::Send => {
                let after = of_send(row, task, answer, options);
                (after, task.result.outcome)
            }
            Purpose::LookUp => {
                let (after, outcome) = of_look_up(row, task, answer, options);
                if after == After::End(RunStatus::Done) || task.result.outcome.is_empty() {
                    task.result.outcome = outcome;
                }
                (after, outcome)
            }
            Purpose::Check => {
                let after = of_check(row, task, answer, options);
                task.result.readable = is_readable(row);
                (after, task.result.outcome)
            }
        };
        self.welcome |= is_welcome(outcome);
        // A token that was never accepted may be wrong; one that was accepted before lacks the right to this record.
        let (after, stops) = match (after, purpose) {
            (After::Denied { token }, _) if token || !self.welcome => (after, true),
            (After::Denied { .. }, Purpose::Send | Purpose::Check) => (After::End(RunStatus::Refused), false),
            (After::Denied { .. }, Purpose::LookUp) => (After::End(RunStatus::Unknown), false),
            (after, _) => (after, false),
        };
        let outcome = if stops { OutcomeKind::Denied.as_str() } else { outcome };
        if stops {
            task.result.outcome = outcome;
            task.idle |= purpose != Purpose::LookUp;
        }
        let sending = row.sending();
        let told = RowResult { outcome, ..task.result.clone() };
        journal.answer(step, task.place, purpose, &told);
        let mut answered = Answered {
            plan: task.place.plan,
            row: task.place.row,
            part: task.place.part,
            key: row.key.clone(),
            outcome,
            status: None,
            message: task.result.message.clone(),
        };
        match after {
            After::End(status) => {
                answered.status = Some(status);
                self.end(at, status);
            }
            After::Denied { .. } => {
                answered.message = [DENIED, &answered.message].concat();
                self.set(at, Stage::Waiting(purpose));
                self.denied = true;
                self.stop(StopReason::Denied);
            }
            After::Send(_) if self.stopped.is_some() => self.set(at, Stage::Waiting(sending)),
            After::LookUp(_) if self.denied => self.set(at, Stage::Waiting(Purpose::LookUp)),
            After::Send(wait) => self.wait(at, sending, wait),
            After::LookUp(wait) => self.wait(at, Purpose::LookUp, wait),
        }
        Ok(answered)
    }

    fn wait(&mut self, at: usize, purpose: Purpose, wait: Wait) {
        self.set(at, Stage::Waiting(purpose));
        let elapsed = self.clock.elapsed();
        let backoff = match wait.tries {
            0 => Duration::ZERO,
            tries => self.waits.backoff(&self.options, tries),
        };
        let until = elapsed.saturating_add(wait.asked.unwrap_or(backoff));
        if wait.all {
            self.waits.pause(until);
        }
        if until > elapsed { self.waits.add(until, at) } else { self.queue(at) }
    }

    fn end(&mut self, at: usize, status: RunStatus) {
        let Some(task) = self.tasks.get_mut(at) else { return };
        task.stage = Stage::Ended;
        task.result.status = status;
        self.journal.end(task.place, &task.result);
        if status == RunStatus::Done {
            self.refused = 0;
        } else {
            self.refused += 1;
            if self.options.stop_after > 0 && self.refused >= self.options.stop_after {
                self.stop(StopReason::Refusals);
            }
        }
        for at in self.order.take_after(at) {
            if status == RunStatus::Done { self.queue(at) } else { self.skip(at) }
        }
    }

    /// Sends nothing more but look-ups, which tell what became of requests that were sent. Steps that were given out, or announced in
    /// the journal, are still waited for.
    pub fn cancel(&mut self) {
        self.stop(StopReason::Cancelled);
    }

    fn stop(&mut self, reason: StopReason) {
        self.stopped.get_or_insert(reason);
        let tasks = &self.tasks;
        let reads = !self.denied;
        let looks = |at: usize| {
            reads && tasks.get(at).is_some_and(|task| task.stage == Stage::Waiting(Purpose::LookUp))
        };
        self.waits.retain(looks);
        self.begun.retain(|at| looks(*at));
    }
}

/// What a denied request is reported with, before what the server says.
const DENIED: &str = "the run stops: check the token and what it may do, then resume the run; ";

/// Whether an answer shows that the server accepts the token: it did what was asked, or told of a record.
fn is_welcome(outcome: &str) -> bool {
    matches!(outcome, "created" | "updated" | "accepted" | "conflict" | "found" | "different" | "absent")
}
