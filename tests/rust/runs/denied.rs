//! A token that the server denies: the run stops, and no row is marked because of it.

use std::time::Duration;

use seatwright_rows::{Answer, Next, Purpose, Run, RunOptions, RunStatus, Step, StopReason};
use serde_json::{Value, json};

use crate::office::Office;

/// Carries a run out. `answer` gets the number of the step, from 0. Gives the steps, and what is written.
fn carry(
    run: &mut Run,
    mut answer: impl FnMut(usize, &Step) -> (u16, Value),
) -> (Vec<(u32, Purpose)>, String) {
    let (mut steps, mut written, mut flying) = (Vec::new(), Vec::new(), Vec::<Step>::new());
    loop {
        match run.next(Duration::ZERO) {
            Next::Write(bytes) => written.extend(bytes),
            Next::Send(step) => flying.push(step),
            Next::Answers(_) => {
                let step = flying.remove(0);
                let (status, body) = answer(steps.len(), &step);
                steps.push((step.row, step.purpose));
                let body = body.to_string().into_bytes();
                let answer = Answer { status, headers: Vec::new(), body };
                run.answered(step.id, &answer, Duration::ZERO).unwrap();
            }
            Next::Finished => return (steps, String::from_utf8(written).unwrap()),
            Next::Wait(wait) => panic!("{wait:?}"),
        }
    }
}

fn record(step: &Step) -> (u16, Value) {
    let user = step.key.as_deref().unwrap();
    let body = json!({"user": user, "name-first-name": "Ann", "name-last-name": format!("King{user}"),
        "email": format!("u{user}@example.com"), "user-scope": "Basic User", "department": "Sales"});
    (200, body)
}

fn missing(step: &Step) -> (u16, Value) {
    let message = format!("User {} does not exist in domain example.com", step.key.as_deref().unwrap());
    (404, json!({"code": 404, "message": message}))
}

fn denied(status: u16) -> (u16, Value) {
    (status, json!({"code": status, "message": "Token expired"}))
}

fn options(concurrency: u32) -> RunOptions {
    // Without a limit of refusals: the stop is another one.
    RunOptions { concurrency, stop_after: 0, ..RunOptions::default() }
}

/// Three new users, of whom nobody exists.
fn office() -> Office {
    Office::users(3, &[])
}

#[test]
fn a_first_request_that_is_denied_stops_the_run() {
    for (status, concurrency) in [(401, 1), (403, 1), (401, 3), (403, 3)] {
        let plan = office().plan();
        let mut run = Run::new(vec![plan.clone()], options(concurrency)).unwrap();
        let (steps, journal) = carry(&mut run, |_, _| denied(status));
        // Those that were announced together are sent; nothing comes after them.
        assert_eq!(steps.len(), usize::try_from(concurrency).unwrap(), "{status}");
        let summary = run.summary();
        assert_eq!((summary.stopped, summary.of(RunStatus::NotSent)), (Some(StopReason::Denied), 3));
        assert!(summary.reconciles() && !journal.contains("\"event\":\"end\""), "{journal}");
        let result = run.result(0, 2).unwrap();
        assert!(
            result.message.contains("Token expired") && result.next_step().contains("token"),
            "{result:?}"
        );
        // The right token: each is read, because the journal may have lost its end, and made once.
        let mut run = Run::resume(vec![plan], journal.as_bytes(), options(concurrency)).unwrap();
        assert_eq!(run.summary().of(RunStatus::NotSent), 3);
        let (steps, _) = carry(&mut run, |_, step| match step.purpose {
            Purpose::LookUp => missing(step),
            Purpose::Send | Purpose::Check => record(step),
        });
        assert!(run.summary().is_complete(), "{}", run.summary().to_json());
        let mut sent: Vec<u32> =
            steps.iter().filter(|step| step.1 == Purpose::Send).map(|step| step.0).collect();
        sent.sort_unstable();
        assert_eq!(sent, [2, 3, 4]);
    }
}

#[test]
fn a_denied_request_says_what_to_do() {
    let mut run = Run::new(vec![office().plan()], options(1)).unwrap();
    while !matches!(run.next(Duration::ZERO), Next::Send(_)) {}
    let body = denied(401).1.to_string().into_bytes();
    let answer = Answer { status: 401, headers: Vec::new(), body };
    let told = run.answered(1, &answer, Duration::ZERO).unwrap();
    assert_eq!((told.status, told.outcome), (None, "denied"));
    let expected = "the run stops: check the token and what it may do, then resume the run; the server says: Token expired";
    assert_eq!(told.message, expected);
}

/// A token that expires: what was accepted is read when the run goes on, and is not sent again.
#[test]
fn a_token_that_expires_midway_marks_nobody() {
    let plan = office().plan();
    let mut run = Run::new(vec![plan.clone()], options(1)).unwrap();
    let (steps, journal) = carry(&mut run, |at, step| match at {
        0 => record(step),
        1 => (202, json!({"code": 202, "message": "Accepted"})),
        _ => denied(401),
    });
    assert_eq!(steps, [(2, Purpose::Send), (3, Purpose::Send), (3, Purpose::LookUp)]);
    let status = |row| run.result(0, row).unwrap().status;
    // The second was accepted; whether it exists was not told.
    assert_eq!([status(2), status(3), status(4)], [RunStatus::Done, RunStatus::Unknown, RunStatus::NotSent]);
    assert!(run.result(0, 3).unwrap().next_step().contains("token"));
    assert_eq!(journal.matches("\"event\":\"end\"").count(), 1, "{journal}");
    let mut run = Run::resume(vec![plan], journal.as_bytes(), options(1)).unwrap();
    let (steps, _) = carry(&mut run, |_, step| match (step.row, step.purpose) {
        (4, Purpose::LookUp) => missing(step),
        _ => record(step),
    });
    assert_eq!(steps, [(3, Purpose::LookUp), (4, Purpose::LookUp), (4, Purpose::Send)]);
    assert!(run.summary().is_complete());
}

/// 403 for one record, from a server that has accepted the token: the row is refused, and the others go on.
#[test]
fn a_record_that_is_denied_is_refused() {
    let plan = office().plan();
    let mut run = Run::new(vec![plan.clone()], options(1)).unwrap();
    let (steps, journal) = carry(&mut run, |at, step| if at == 1 { denied(403) } else { record(step) });
    assert_eq!((steps.len(), run.summary().stopped), (3, None));
    let result = run.result(0, 3).unwrap();
    assert_eq!((result.status, result.outcome), (RunStatus::Refused, "denied"));
    assert_eq!(run.result(0, 4).unwrap().status, RunStatus::Done);
    // It is tried again, by a token that may do more.
    let mut run = Run::resume(vec![plan], journal.as_bytes(), options(1)).unwrap();
    let (steps, _) =
        carry(&mut run, |_, step| if step.purpose == Purpose::LookUp { missing(step) } else { record(step) });
    assert_eq!(steps, [(3, Purpose::LookUp), (3, Purpose::Send)]);
    assert!(run.summary().is_complete());
}

/// What is under way when the token is denied has its answer taken, and is not followed by another request.
#[test]
fn nothing_is_read_with_a_denied_token() {
    let mut run = Run::new(vec![office().plan()], options(3)).unwrap();
    let (steps, _) = carry(&mut run, |at, _| match at {
        0 => denied(401),
        1 => (202, json!({"code": 202, "message": "Accepted"})),
        _ => (0, json!("")),
    });
    assert_eq!(steps, [(2, Purpose::Send), (3, Purpose::Send), (4, Purpose::Send)]);
    let statuses: Vec<RunStatus> = (2..=4).map(|row| run.result(0, row).unwrap().status).collect();
    assert_eq!(statuses, [RunStatus::NotSent, RunStatus::Unknown, RunStatus::Unknown]);
}
