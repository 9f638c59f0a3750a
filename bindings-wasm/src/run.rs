//! A plan carried out. JavaScript sends, keeps the journal and knows the time.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::time::Duration;

use seatwright::json::Node;
use seatwright::schema::Token;
use seatwright_rows::{
    Answer, BesideResult, MadeSecrets, Next, PlanDocument, PlanRow, Planner, Purpose, RowResult, Run,
    RunOptions, RunPlan, RunRows, RunStatus, Step, Unpacked,
};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

use crate::existing::{Records, guards, planner};
use crate::feed::{Feed, Part};
use crate::nodes::{maybe, number, object, text};
use crate::rows::SheetFacts;

fn failed(error: impl core::fmt::Display) -> JsError {
    JsError::new(&alloc::format!("{error}"))
}

/// Seconds of a clock of JavaScript's.
fn time(seconds: f64) -> Result<Duration, JsError> {
    let fault = |_| JsError::new("a time is a number of seconds, and not negative");
    Duration::try_from_secs_f64(seconds).map_err(fault)
}

#[wasm_bindgen]
impl SheetFacts {
    /// Begins to gather the requests of a plan, to carry it out.
    ///
    /// # Errors
    /// The records are for another operation.
    pub fn gather(
        &self,
        records: &Records,
        send_secrets: bool,
        several_keys: bool,
    ) -> Result<RunGather, JsError> {
        let planner = planner(self, records, send_secrets, several_keys)?;
        let rows = RunRows::new(&self.facts, &records.existing);
        Ok(RunGather { planner, feed: self.feed(), rows })
    }
}

/// Gathers the requests of a plan when its sheet is read again.
#[wasm_bindgen]
pub struct RunGather {
    planner: Planner,
    feed: Feed,
    rows: RunRows,
}

#[wasm_bindgen]
impl RunGather {
    /// Takes the next bytes of the sheet.
    pub fn push(&mut self, bytes: &[u8]) {
        let Self { planner, feed, rows } = self;
        let mut take = |row: PlanRow<'_>| rows.add(&row);
        feed.each(bytes, &mut |part| match part {
            Part::Bytes(bytes) => planner.push(bytes, &mut take),
            Part::Of(Unpacked::Row(cells)) => planner.row(cells, &mut take),
            Part::Of(Unpacked::Workbook(_)) => {}
        });
    }

    /// There are no more bytes: checks the plan that was saved against these rows and records. `yes` are guards, one a line.
    ///
    /// # Errors
    /// The plan may not be carried out.
    pub fn finish(self, document: &str, yes: &str) -> Result<RunPlans, JsError> {
        let Self { mut planner, mut rows, .. } = self;
        let summary = planner.finish(&mut |row| rows.add(&row));
        let document = PlanDocument::from_json(document.as_bytes()).map_err(failed)?;
        let plan = rows.finish(&summary, &document, &guards(yes)?).map_err(failed)?;
        Ok(RunPlans(alloc::vec![plan]))
    }
}

/// Plans that may be carried out, with their requests.
#[wasm_bindgen]
pub struct RunPlans(Vec<RunPlan>);

impl RunPlans {
    fn one(&self) -> Result<&RunPlan, JsError> {
        match &*self.0 {
            [plan] => Ok(plan),
            _ => Err(JsError::new("secrets are made for a run of one plan")),
        }
    }
}

fn names(fields: &str) -> Vec<&str> {
    fields.lines().collect()
}

#[wasm_bindgen]
impl RunPlans {
    /// Adds the plans of another one behind these.
    pub fn add(&mut self, other: RunPlans) {
        self.0.extend(other.0);
    }

    /// How many random bytes `make_secrets` needs. `fields` are one a line.
    ///
    /// # Errors
    /// There are several plans.
    pub fn random_bytes(&self, fields: &str) -> Result<usize, JsError> {
        Ok(self.one()?.random_bytes(&names(fields)))
    }

    /// Makes a secret for each new record that has none in one of these fields, and gives them as CSV.
    ///
    /// # Errors
    /// A field is no secret that can be made, there are too few random bytes, or the rules leave no room for a password.
    pub fn make_secrets(&self, fields: &str, random: &[u8]) -> Result<String, JsError> {
        let mut csv = Vec::new();
        self.one()?.make_secrets(&names(fields), random).map_err(failed)?.write_csv(&mut csv);
        Ok(String::from_utf8(csv).unwrap_or_default())
    }

    /// The plan with the secrets of such a file in its requests.
    ///
    /// # Errors
    /// The file is another one.
    pub fn with_secrets(self, fields: &str, csv: &[u8]) -> Result<RunPlans, JsError> {
        let plan = self.one()?.clone();
        let made = MadeSecrets::from_csv(csv).map_err(failed)?;
        Ok(RunPlans(alloc::vec![plan.with_secrets(&names(fields), &made).map_err(failed)?]))
    }

    /// Begins to carry them out, or goes on with a journal. Waits are in seconds.
    ///
    /// # Errors
    /// An option is out of its range, or the journal is not one of these plans.
    #[expect(clippy::too_many_arguments, reason = "JavaScript hands over no struct")]
    pub fn begin(
        self,
        journal: Option<Vec<u8>>,
        concurrency: u32,
        stop_after: u32,
        attempts: u32,
        look_ups: u32,
        backoff: f64,
        backoff_limit: f64,
        seed: Option<u64>,
    ) -> Result<RunEngine, JsError> {
        let (backoff, backoff_limit) = (time(backoff)?, time(backoff_limit)?);
        let options =
            RunOptions { concurrency, stop_after, attempts, look_ups, backoff, backoff_limit, seed };
        let run = match journal {
            Some(journal) => Run::resume(self.0, &journal, options),
            None => Run::new(self.0, options),
        };
        Ok(RunEngine { run: run.map_err(failed)? })
    }
}

/// Carries out plans: says what to send next, and what an answer means.
#[wasm_bindgen]
pub struct RunEngine {
    pub(crate) run: Run,
}

#[wasm_bindgen]
impl RunEngine {
    /// What to do next, as JSON: `write` with lines for the journal, `send` with a step, `wait` with seconds, `answers` with seconds
    /// or null, or `finished`. `now` is a time in seconds.
    ///
    /// # Errors
    /// `now` is no time.
    pub fn next(&mut self, now: f64) -> Result<String, JsError> {
        let seconds = |wait: Duration| number(wait.as_secs_f64());
        let next = match self.run.next(time(now)?) {
            Next::Write(bytes) => ("write", Node::Text(String::from_utf8(bytes).unwrap_or_default())),
            Next::Send(step) => ("send", step_node(&step)),
            Next::Wait(wait) => ("wait", seconds(wait)),
            Next::Answers(wait) => ("answers", wait.map_or(Node::Null, seconds)),
            Next::Finished => ("finished", Node::Bool(true)),
        };
        Ok(object([next]).to_json())
    }

    /// Takes the answer to a step; a status of 0 says that none came. `headers` are names and values, each on a line. Gives `plan`,
    /// `row`, `key`, `outcome`, `status` and `message` as JSON.
    ///
    /// # Errors
    /// No such step was given out, or it has its answer already.
    pub fn answered(
        &mut self,
        step: f64,
        status: u16,
        headers: &str,
        body: &[u8],
        now: f64,
    ) -> Result<String, JsError> {
        let lines: Vec<&str> = headers.lines().collect();
        let headers = lines.chunks_exact(2).filter_map(|pair| match pair {
            [name, value] => Some((String::from(*name), String::from(*value))),
            _ => None,
        });
        let answer = Answer { status, headers: headers.collect(), body: body.to_vec() };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a step's own number")]
        let answered = self.run.answered(step as u64, &answer, time(now)?).map_err(failed)?;
        let part = (answered.part > 0).then(|| ("part", number(answered.part)));
        let members = [
            ("plan", number(answered.plan)),
            ("row", number(answered.row)),
            ("key", maybe(answered.key.as_deref())),
            ("outcome", text(answered.outcome)),
            ("status", maybe(answered.status.map(RunStatus::as_str))),
            ("message", Node::Text(answered.message)),
        ];
        Ok(object(members.into_iter().chain(part)).to_json())
    }

    /// Sends nothing more but look-ups.
    pub fn cancel(&mut self) {
        self.run.cancel();
    }

    /// How many rows have which status, as JSON.
    #[must_use]
    pub fn summary(&self) -> String {
        self.run.summary().to_json()
    }

    /// What became of a row, as JSON; nothing for one without a request.
    #[must_use]
    pub fn result(&self, plan: u32, row: u32) -> Option<String> {
        self.run.result(plan, row).map(|result| result_node(&result).to_json())
    }

    /// What became of the requests beside that of a row, as a JSON list.
    #[must_use]
    pub fn beside(&self, plan: u32, row: u32) -> String {
        let one = |beside: &BesideResult| {
            let Node::Object(mut members) = result_node(&beside.result) else { return Node::Null };
            members.push((String::from("request"), Node::Text(beside.id.to_string())));
            members.push((String::from("operation"), text(beside.operation)));
            members.push((String::from("key"), maybe(beside.key.as_deref())));
            Node::Object(members)
        };
        Node::List(self.run.beside(plan, row).iter().map(one).collect()).to_json()
    }

    /// The records that the run has made, one a line.
    #[must_use]
    pub fn created(&self) -> String {
        let mut out = Vec::new();
        self.run.created().iter().for_each(|made| made.write(&mut out));
        String::from_utf8(out).unwrap_or_default()
    }
}

fn step_node(step: &Step) -> Node {
    let token = match (step.purpose, step.operation().token) {
        (Purpose::Send | Purpose::Check, Token::Body(name)) => name,
        _ => "",
    };
    let part = (step.part > 0).then(|| ("part", number(step.part)));
    let members = [
        ("id", number(step.id)),
        ("plan", number(step.plan)),
        ("row", number(step.row)),
        ("key", maybe(step.key.as_deref())),
        ("attempt", number(step.attempt)),
        ("purpose", text(step.purpose.as_str())),
        ("method", text(step.method)),
        ("path", text(&step.path)),
        ("body", Node::Text(String::from_utf8(step.body.clone()).unwrap_or_default())),
        ("token", text(token)),
    ];
    object(members.into_iter().chain(part))
}

fn result_node(result: &RowResult) -> Node {
    object([
        ("status", text(result.status.as_str())),
        ("http_status", if result.http_status == 0 { Node::Null } else { number(result.http_status) }),
        ("outcome", text(result.outcome)),
        ("message", text(&result.message)),
        ("next_step", text(result.next_step())),
        ("id", maybe(result.id.as_deref())),
        ("differs", Node::List(result.differs.iter().map(|field| text(field)).collect())),
        ("sends", number(result.sends)),
        ("confirmed", Node::Bool(result.confirmed)),
    ])
}
