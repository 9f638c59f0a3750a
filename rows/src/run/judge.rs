//! What an answer means for a row: [`of_send`], [`of_look_up`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use seatwright::json::Node;
use seatwright::{
    AdviceCode, Outcome, OutcomeKind, RecordAnswer, ResponseOptions, Sent, Severity, Step, differences,
    read_record, read_response,
};

use crate::nodes::member_text;
use crate::plan::Action;
use crate::row_issue::dotted;
use crate::run::options::RunOptions;
use crate::run::rows::RunRow;
use crate::run::status::RunStatus;
use crate::run::step::Answer;
use crate::run::task::Task;
use crate::text::number;

/// What is done next with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum After {
    /// Nothing.
    End(RunStatus),
    /// Its request is sent, or sent again.
    Send(Wait),
    /// Its record is read.
    LookUp(Wait),
    /// The server did nothing with the request, because of who asks. `token`: it says so of the token itself, not of this request.
    Denied { token: bool },
}

/// How long that waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wait {
    /// After how many tries; 0 for no wait.
    pub(crate) tries: u32,
    /// What the server asked for.
    pub(crate) asked: Option<Duration>,
    /// Nothing else is sent meanwhile either.
    pub(crate) all: bool,
}

impl Wait {
    const NO: Self = Self { tries: 0, asked: None, all: false };

    fn after(tries: u32, outcome: &Outcome) -> Self {
        let asked = outcome.retry_after.map(|seconds| Duration::from_secs(u64::from(seconds)));
        Self { tries, asked, all: asked.is_some() || outcome.verdict == OutcomeKind::Throttled }
    }
}

fn options(path: &str, body: &[u8], answer: &Answer) -> ResponseOptions {
    ResponseOptions {
        headers: answer.headers.clone(),
        request: Sent { body: Some(String::from_utf8_lossy(body).into_owned()), path: Some(path.to_owned()) },
        ..ResponseOptions::default()
    }
}

/// Whether the record of a row can be read back.
pub(crate) fn is_readable(row: &RunRow) -> bool {
    row.look_up().is_some()
}

/// The answer to the request of a row.
pub(crate) fn of_send(row: &RunRow, task: &mut Task, answer: &Answer, run: &RunOptions) -> After {
    let readable = task.result.readable;
    let result = &mut task.result;
    result.http_status = answer.status;
    result.differs.clear();
    task.conflicted = false;
    let of = options(&row.path, &row.body, answer);
    let Ok(outcome) = read_response(row.operation.id, answer.status, &answer.body, &of) else {
        return After::End(RunStatus::Unknown);
    };
    result.outcome = outcome.verdict.as_str();
    result.message = said(&outcome);
    let creates = row.action == Action::Create;
    match outcome.verdict {
        OutcomeKind::Created | OutcomeKind::Updated | OutcomeKind::Accepted => {
            result.confirmed = true;
            result.message.clear();
            if let Some(record) = outcome.record.as_ref().filter(|record| is_named(row, record)) {
                result.id = id(record, row);
                result.differs = differing(row, record).unwrap_or_default();
                return After::End(RunStatus::Done);
            }
            match (readable, outcome.verdict) {
                (true, _) => After::LookUp(Wait::NO),
                (false, OutcomeKind::Accepted) => {
                    "the server accepted the request and has not said whether it is carried out"
                        .clone_into(&mut result.message);
                    After::End(RunStatus::Unknown)
                }
                (false, _) => After::End(RunStatus::Done),
            }
        }
        // Nothing was done with it.
        OutcomeKind::Throttled if task.tries < run.attempts => After::Send(Wait::after(task.tries, &outcome)),
        OutcomeKind::Throttled => After::End(RunStatus::Failed),
        OutcomeKind::Conflict if creates && readable => {
            task.conflicted = true;
            After::LookUp(Wait::NO)
        }
        // An earlier request of ours may be what it conflicts with.
        OutcomeKind::Conflict if creates && result.sends > 1 => After::End(RunStatus::Unknown),
        OutcomeKind::Conflict if creates => After::End(RunStatus::Conflict),
        OutcomeKind::Denied => denied(&outcome),
        OutcomeKind::Conflict | OutcomeKind::Invalid | OutcomeKind::NotFound => {
            After::End(RunStatus::Refused)
        }
        _ if is_refusal(&outcome) => After::End(RunStatus::Refused),
        _ if readable => After::LookUp(Wait::after(task.tries, &outcome)),
        _ => After::End(RunStatus::Unknown),
    }
}

/// 401 is about the token, and 403 about what it asks for (RFC 9110, sections 15.5.2 and 15.5.4); vendors have codes of their own.
fn denied(outcome: &Outcome) -> After {
    let session = |code| matches!(code, AdviceCode::LogInAgain | AdviceCode::CheckAccount);
    After::Denied { token: outcome.status == 401 || outcome.advice.iter().any(|advice| session(advice.code)) }
}

/// A refusal by a status that no document has: nothing was written.
fn is_refusal(outcome: &Outcome) -> bool {
    let doubt = |code| matches!(code, AdviceCode::CheckBeforeRetry | AdviceCode::CheckBaseUrl);
    outcome.verdict == OutcomeKind::Unknown
        && (400..500).contains(&outcome.status)
        && !outcome.advice.iter().any(|advice| doubt(advice.code))
}

/// The answer to the reading of its record.
pub(crate) fn of_look_up(
    row: &RunRow,
    task: &mut Task,
    answer: &Answer,
    run: &RunOptions,
) -> (After, &'static str) {
    task.result.http_status = answer.status;
    let of = options(&row.path, &row.body, answer);
    let read = if row.is_listed() {
        // A record of whatever name proves nothing.
        let unclear = || read_response(row.operation.id, answer.status, &answer.body, &of);
        listed(row, answer).map_or_else(|| unclear().map(RecordAnswer::Unclear), Ok)
    } else {
        read_record(row.operation.id, answer.status, &answer.body, &of)
    };
    match read {
        Ok(RecordAnswer::Found(record)) if is_named(row, &record) => found(row, task, &record, run),
        Ok(RecordAnswer::Found(_)) => {
            "the record that was read has no name".clone_into(&mut task.result.message);
            task.unclear += 1;
            let again = task.unclear < run.look_ups;
            let wait = Wait { tries: task.unclear, ..Wait::NO };
            (if again { After::LookUp(wait) } else { After::End(RunStatus::Unknown) }, "unclear")
        }
        Ok(RecordAnswer::Absent) => (absent(task, run), "absent"),
        Ok(RecordAnswer::Unclear(outcome)) => {
            task.result.message = ["the record cannot be read: ", &said(&outcome)].concat();
            if outcome.verdict == OutcomeKind::Denied {
                return (denied(&outcome), "unclear");
            }
            task.unclear += 1;
            let again = task.unclear < run.look_ups;
            let wait = Wait::after(task.unclear, &outcome);
            (if again { After::LookUp(wait) } else { After::End(RunStatus::Unknown) }, "unclear")
        }
        Err(_) => (After::End(RunStatus::Unknown), "unclear"),
    }
}

/// Whether a record tells which one it is. That of a user always does, or an answer about somebody else would count.
fn is_named(row: &RunRow, record: &Node) -> bool {
    row.part == 0 || member_text(record, row.operation, row.operation.record_identity.key).is_some()
}

/// Of the records that there are the one that has the values of a row. Nothing when the answer is no list.
fn listed(row: &RunRow, answer: &Answer) -> Option<RecordAnswer> {
    let Ok(Node::List(records)) = Node::parse(&answer.body, &crate::nodes::BOUNDS) else { return None };
    let sent = Node::parse(&row.body, &crate::nodes::BOUNDS).ok()?;
    let has =
        |record: &Node| sent.as_object().unwrap_or_default().iter().all(|(key, _)| record.get(key).is_some());
    let same =
        |record: &Node| has(record) && differing(row, record).is_some_and(|differs| differs.is_empty());
    let found = records.into_iter().find(same);
    (answer.status == 200).then(|| found.map_or(RecordAnswer::Absent, RecordAnswer::Found))
}

/// The answer to the request that a row needs an answer of. It stores nothing, so it may be sent again.
pub(crate) fn of_check(row: &mut RunRow, task: &mut Task, answer: &Answer, run: &RunOptions) -> After {
    let result = &mut task.result;
    result.http_status = answer.status;
    let Some(check) = &row.check else { return After::End(RunStatus::Unknown) };
    let of = options(&check.path, &check.body, answer);
    let Ok(outcome) = read_response(check.operation.id, answer.status, &answer.body, &of) else {
        return After::End(RunStatus::Unknown);
    };
    result.outcome = outcome.verdict.as_str();
    result.message = said(&outcome);
    if outcome.verdict == OutcomeKind::Denied {
        return denied(&outcome);
    }
    let refused =
        matches!(outcome.verdict, OutcomeKind::Conflict | OutcomeKind::Invalid | OutcomeKind::NotFound);
    if refused || outcome.verdict != OutcomeKind::Throttled && is_refusal(&outcome) {
        return After::End(RunStatus::Refused);
    }
    if outcome.verdict.succeeded() {
        if outcome.record.as_ref().and_then(|record| row.take(record)).is_some() {
            result.message.clear();
            return After::Send(Wait::NO);
        }
        "the server's check of the values gave no id".clone_into(&mut result.message);
    }
    // Nothing was stored, whatever happened.
    if task.checks < run.attempts {
        After::Send(Wait::after(task.checks, &outcome))
    } else {
        After::End(RunStatus::Failed)
    }
}

fn found(row: &RunRow, task: &mut Task, record: &Node, run: &RunOptions) -> (After, &'static str) {
    let Some(differs) = differing(row, record) else {
        "the record that was read cannot be compared".clone_into(&mut task.result.message);
        return (After::End(RunStatus::Unknown), "unclear");
    };
    task.unclear = 0;
    let result = &mut task.result;
    let same = differs.is_empty();
    let word = if same { "found" } else { "different" };
    result.message.clear();
    result.id = id(record, row);
    if same {
        result.differs.clear();
        return (After::End(RunStatus::Done), word);
    }
    let fields = differs.join("\", \"");
    let required = differs.iter().any(|field| is_required(row, field));
    result.differs = differs;
    if row.action == Action::Create {
        if result.confirmed && !task.conflicted && !required {
            return (After::End(RunStatus::Done), word);
        }
        result.message = ["the record exists and has other values in \"", &fields, "\""].concat();
        return (After::End(RunStatus::Conflict), word);
    }
    // A server that accepted the change may take its time.
    if result.confirmed && task.looks < run.look_ups {
        return (After::LookUp(Wait { tries: task.looks, ..Wait::NO }), word);
    }
    // An accepted change that does not show is sent once more: the server may store the values in another way.
    let most = if result.confirmed { run.attempts.min(2) } else { run.attempts };
    if task.tries < most {
        return (After::Send(Wait::NO), word);
    }
    result.message = ["the record still has other values in \"", &fields, "\""].concat();
    (After::End(RunStatus::Failed), word)
}

fn absent(task: &mut Task, run: &RunOptions) -> After {
    task.unclear = 0;
    let result = &mut task.result;
    if task.conflicted {
        // The server has something of it, and it is not this record; an earlier request of ours may be behind it.
        return After::End(if result.sends > 1 { RunStatus::Unknown } else { RunStatus::Conflict });
    }
    if result.confirmed {
        task.absent += 1;
        if task.absent < run.look_ups {
            return After::LookUp(Wait { tries: task.absent, ..Wait::NO });
        }
        // What the server accepted is not sent again by the process that sent it: it may be carried out late.
        if task.tries > 0 {
            "the server accepted the request, and the record cannot be found".clone_into(&mut result.message);
            return After::End(RunStatus::Unknown);
        }
    }
    // A request that changes a record says itself that there is none.
    if task.tries < run.attempts { After::Send(Wait::NO) } else { After::End(RunStatus::Failed) }
}

/// The fields in which a record differs from what was sent. A key that the record does not have says nothing.
fn differing(row: &RunRow, record: &Node) -> Option<Vec<String>> {
    let sent = core::str::from_utf8(&row.body).ok()?;
    let found = differences(row.operation.id, &record.to_json(), sent).ok()?;
    let waits = |path: &[Step]| matches!(path.first(), Some(Step::Key(key)) if row.operation.waits_on == Some(&**key));
    // The server may store what it gave in a form of its own.
    let given = |path: &[Step]| {
        let takes = row.check.as_ref().map(|check| check.takes).unwrap_or_default();
        matches!(path.first(), Some(Step::Key(key)) if takes.contains(&&**key))
    };
    let told = found.iter().filter(|found| !found.missing && !waits(&found.path) && !given(&found.path));
    Some(told.map(|found| dotted(&found.path)).collect())
}

fn is_required(row: &RunRow, path: &str) -> bool {
    let top = path.split(['.', '[']).next().unwrap_or_default();
    let field = row.operation.fields.iter().find(|field| field.answers_to(top));
    row.operation
        .required
        .iter()
        .any(|wire| *wire == top || field.is_some_and(|field| field.answers_to(wire)))
}

/// The server's own identifier of a record that it made.
fn id(record: &Node, row: &RunRow) -> Option<String> {
    if row.action != Action::Create || row.operation.record_identity.key == "id" {
        return None;
    }
    // A name that the server gives is its identifier.
    let name = if row.check.is_some() { row.operation.record_identity.key } else { "id" };
    let id = record.get(name)?;
    id.as_text().or_else(|| id.as_number()).map(ToOwned::to_owned).filter(|id| !id.is_empty())
}

/// What an answer says, for a person.
fn said(outcome: &Outcome) -> String {
    let issue = outcome.issues.iter().find(|issue| issue.severity != Severity::Info);
    let issue = issue.map(|issue| outcome.message(issue));
    match (issue, &outcome.message) {
        (Some(issue), Some(server)) => [&*issue, "; the server says: ", server].concat(),
        (Some(text), None) => text,
        (None, Some(server)) => ["the server says: ", server].concat(),
        (None, None) if outcome.status == 0 => "no answer came".to_owned(),
        (None, None) => ["the server answered with HTTP status ", &*number(outcome.status)].concat(),
    }
}
