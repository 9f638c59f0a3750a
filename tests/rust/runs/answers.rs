//! What single answers mean for a row.

use std::time::Duration;

use seatwright_rows::{Answer, Next, Purpose, RowResult, Run, RunOptions, RunStatus, StopReason};
use serde_json::{Value, json};

use crate::office::Office;

/// Who answers: each request in turn.
type Script<'s> = &'s [(u16, Value)];

/// Carries out a plan of one row against these answers. Gives the purposes, the waits in seconds, and the result.
fn carry(office: &Office, script: Script<'_>, options: RunOptions) -> (String, Vec<u64>, RowResult) {
    let mut run = Run::new(vec![office.plan()], options).unwrap();
    let (mut asked, mut waits, mut answers) = (String::new(), Vec::new(), script.iter());
    let mut now = Duration::ZERO;
    loop {
        match run.next(now) {
            Next::Write(_) => {}
            Next::Send(step) => {
                asked.push(if step.purpose == Purpose::Send { 'S' } else { 'L' });
                let (status, body) = answers.next().unwrap_or_else(|| panic!("{asked}: one more"));
                let headers = match status {
                    429 | 503 => {
                        vec![("Retry-After".to_owned(), body["wait"].as_str().unwrap_or("x").to_owned())]
                    }
                    _ => Vec::new(),
                };
                let body = body.as_str().map_or_else(|| body.to_string(), str::to_owned).into_bytes();
                run.answered(step.id, &Answer { status: *status, headers, body }, now).unwrap();
            }
            Next::Wait(wait) => {
                waits.push(wait.as_secs());
                now += wait;
            }
            Next::Answers(_) => panic!(),
            Next::Finished => break,
        }
    }
    assert_eq!(answers.next(), None, "{asked}: one less");
    assert!(run.summary().reconciles());
    (asked, waits, run.result(0, 2).unwrap())
}

fn one(script: Script<'_>) -> (String, Vec<u64>, RowResult) {
    carry(&Office::users(1, &[]), script, RunOptions::default())
}

fn record() -> Value {
    json!({"user": "1001", "domain": "example.com", "name-first-name": "Ann", "name-last-name": "King1001", "email": "u1001@example.com",
        "user-scope": "Basic User", "department": "Sales", "voicemail-login-pin": 481_001})
}

fn with(field: &str, value: &str) -> Value {
    let mut record = record();
    record[field] = json!(value);
    record
}

fn accepted() -> (u16, Value) {
    (202, json!({"code": 202, "message": "Accepted"}))
}

fn missing() -> (u16, Value) {
    (404, json!({"code": 404, "message": "User 1001 does not exist in domain example.com"}))
}

#[test]
fn a_record_in_the_answer_ends_the_row() {
    let (asked, _, result) = one(&[(200, record())]);
    assert_eq!(
        (&*asked, result.status, result.confirmed, result.next_step()),
        ("S", RunStatus::Done, true, "")
    );
    let (_, _, result) = one(&[(200, with("department", "Support"))]);
    assert_eq!((result.status, result.differs), (RunStatus::Done, vec!["department".to_owned()]));
}

#[test]
fn what_was_accepted_is_read_back() {
    let (asked, waits, result) = one(&[accepted(), missing(), missing(), (200, record())]);
    assert_eq!((&*asked, &*waits, result.status), ("SLLL", &[1, 2][..], RunStatus::Done));
    // It is never found, and is not sent again: it may be carried out late.
    let (asked, _, result) = one(&[accepted(), missing(), missing(), missing(), missing(), missing()]);
    assert_eq!((&*asked, result.status), ("SLLLLL", RunStatus::Unknown));
    assert!(
        result.message.contains("cannot be found") && result.next_step().contains("resume"),
        "{result:?}"
    );
    // A field that the server stores in another way is told; a name that is another's is not ours.
    let (_, _, result) = one(&[accepted(), (200, with("department", "SALES"))]);
    assert_eq!((result.status, &*result.differs[0]), (RunStatus::Done, "department"));
    let (_, _, result) = one(&[accepted(), (200, with("name-last-name", "Fox"))]);
    assert_eq!(result.status, RunStatus::Conflict);
}

#[test]
fn an_answer_that_is_missing_is_looked_up() {
    let none = || (0, json!(""));
    let (asked, waits, result) = one(&[none(), (200, record())]);
    assert_eq!((&*asked, &*waits, result.status, result.confirmed), ("SL", &[1][..], RunStatus::Done, false));
    let (asked, _, result) = one(&[none(), missing(), (200, record())]);
    assert_eq!((&*asked, result.status, result.sends), ("SLS", RunStatus::Done, 2));
    // Somebody else has made the record meanwhile.
    let (asked, _, result) = one(&[none(), (200, with("department", "Support"))]);
    assert_eq!((&*asked, result.status), ("SL", RunStatus::Conflict));
    assert!(result.message.contains("\"department\""), "{}", result.message);
    // Pages and empty bodies prove nothing.
    let (asked, _, result) = one(&[none(), (404, json!("<html>")), (404, json!("")), (200, record())]);
    assert_eq!((&*asked, result.status), ("SLLL", RunStatus::Done));
    let gone: Vec<_> = std::iter::once(none()).chain((0..5).map(|_| (502, json!("<html>")))).collect();
    let (asked, _, result) = one(&gone);
    assert_eq!((&*asked, result.status), ("SLLLLL", RunStatus::Unknown));
    // Sent five times, and never there: it is known not to have happened.
    let never: Vec<_> = (0..5).flat_map(|_| [(500, json!({})), missing()]).collect();
    let (asked, waits, result) = one(&never);
    assert_eq!((&*asked, &*waits, result.status), ("SLSLSLSLSL", &[1, 2, 4, 8, 16][..], RunStatus::Failed));
}

#[test]
fn a_server_that_asks_to_wait_is_obeyed() {
    let busy = |status, wait: &str| (status, json!({"wait": wait}));
    let (asked, waits, result) = one(&[busy(429, "7"), busy(429, "x"), (200, record())]);
    assert_eq!((&*asked, &*waits, result.status, result.sends), ("SSS", &[7, 2][..], RunStatus::Done, 3));
    // A date counts from the date of the answer, in each of its forms; without one the wait is the usual one.
    let carry = |headers: &[(&str, &str)]| {
        let mut run = Run::new(vec![Office::users(1, &[]).plan()], RunOptions::default()).unwrap();
        while !matches!(run.next(Duration::ZERO), Next::Send(_)) {}
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        run.answered(1, &Answer { status: 429, headers, body: Vec::new() }, Duration::ZERO).unwrap();
        loop {
            match run.next(Duration::ZERO) {
                Next::Wait(wait) => return wait.as_secs(),
                Next::Write(_) => {}
                other => panic!("{other:?}"),
            }
        }
    };
    let made = ("Date", "Wed, 21 Oct 2026 07:28:00 GMT");
    for until in
        ["Wed, 21 Oct 2026 07:29:30 GMT", "Wednesday, 21-Oct-26 07:29:30 GMT", "Wed Oct 21 07:29:30 2026"]
    {
        assert_eq!(carry(&[made, ("Retry-After", until)]), 90, "{until}");
        assert_eq!(carry(&[("Retry-After", until)]), 1, "{until}");
    }
    // A server that is busy may have done it.
    let (asked, waits, _) = one(&[busy(503, "90"), missing(), (200, record())]);
    assert_eq!((&*asked, &*waits), ("SLS", &[90][..]));
}

#[test]
fn a_conflict_may_be_our_own() {
    let taken = || (409, json!({"code": 409, "message": "UID already exists."}));
    let (asked, _, result) = one(&[taken(), (200, record())]);
    assert_eq!((&*asked, result.status, result.confirmed), ("SL", RunStatus::Done, false));
    let (_, _, result) = one(&[taken(), (200, with("name-last-name", "Fox"))]);
    assert_eq!(result.status, RunStatus::Conflict);
    // The login is somebody else's.
    let (_, _, result) = one(&[taken(), missing()]);
    assert_eq!(result.status, RunStatus::Conflict);
    assert!(
        result.message.contains("UID already exists") && result.next_step().contains("plan again"),
        "{result:?}"
    );
    let (_, _, result) = one(&[(500, json!({})), missing(), taken(), missing()]);
    assert_eq!(result.status, RunStatus::Unknown);
}

#[test]
fn a_refusal_ends_the_row() {
    for (status, outcome) in [(400, "invalid"), (404, "not_found"), (418, "unknown")] {
        let (asked, _, result) = one(&[(status, json!({"code": status, "message": "No"}))]);
        assert_eq!((&*asked, result.status, result.outcome), ("S", RunStatus::Refused, outcome));
        assert!(result.message.contains("No"), "{}", result.message);
    }
    // The answer of somebody else is none: the record is read.
    let (asked, _, _) = one(&[(200, json!({"user": "1002"})), (200, record())]);
    assert_eq!(asked, "SL");
}

#[test]
fn a_change_is_read_back_and_sent_again() {
    let mut office = Office::users(1, &[]);
    let mut old = with("department", "Old");
    old.as_object_mut().unwrap().remove("voicemail-login-pin");
    office.records = json!([old]).to_string();
    let carry = |script: Script<'_>| carry(&office, script, RunOptions::default());
    let stale = || (200, with("department", "Old"));
    let (asked, _, result) = carry(&[accepted(), stale(), (200, record())]);
    assert_eq!((&*asked, result.status), ("SLL", RunStatus::Done));
    let (asked, _, result) = carry(&[(0, json!("")), stale(), accepted(), (200, record())]);
    assert_eq!((&*asked, result.status), ("SLSL", RunStatus::Done));
    let (asked, _, result) = carry(&[missing()]);
    assert_eq!((&*asked, result.status, result.outcome), ("S", RunStatus::Refused, "not_found"));
    let mut script = vec![accepted()];
    script.extend((0..5).map(|_| stale()));
    script.push(accepted());
    script.extend((0..5).map(|_| stale()));
    let (asked, _, result) = carry(&script);
    assert_eq!((&*asked, result.status), ("SLLLLLSLLLLL", RunStatus::Failed));
    assert!(result.message.contains("\"department\""), "{}", result.message);
}

#[test]
fn refusals_in_a_row_stop_the_run() {
    let office = Office::users(9, &[]);
    let mut run =
        Run::new(vec![office.plan()], RunOptions { stop_after: 2, ..RunOptions::default() }).unwrap();
    let (mut at, mut order) = (0, Vec::new());
    loop {
        match run.next(Duration::ZERO) {
            Next::Write(_) => {}
            Next::Send(step) => {
                order.push(step.row);
                // One that is done in between begins the count again.
                let (status, body) = match at {
                    1 => (200, json!({"user": step.key})),
                    _ => (400, json!({"code": 400, "message": "No such department"})),
                };
                at += 1;
                let answer = Answer { status, headers: Vec::new(), body: body.to_string().into_bytes() };
                run.answered(step.id, &answer, Duration::ZERO).unwrap();
            }
            Next::Finished => break,
            other => panic!("{other:?}"),
        }
    }
    let summary = run.summary();
    assert_eq!((order, summary.stopped), (vec![2, 3, 4, 5], Some(StopReason::Refusals)));
    assert_eq!(
        (summary.of(RunStatus::Done), summary.of(RunStatus::Refused), summary.of(RunStatus::NotSent)),
        (1, 3, 5)
    );
    assert!(summary.reconciles() && !summary.is_complete());
    assert!(run.result(0, 2).unwrap().next_step().contains("correct the row"));
}

#[test]
fn a_run_that_is_cancelled_reads_what_it_has_sent() {
    let office = Office::users(6, &[]);
    let mut run =
        Run::new(vec![office.plan()], RunOptions { concurrency: 2, ..RunOptions::default() }).unwrap();
    let mut steps = Vec::new();
    while steps.len() < 2 {
        if let Next::Send(step) = run.next(Duration::ZERO) {
            steps.push(step);
        }
    }
    run.cancel();
    run.answered(steps[0].id, &Answer { status: 429, ..Answer::none() }, Duration::ZERO).unwrap();
    run.answered(steps[1].id, &Answer::none(), Duration::ZERO).unwrap();
    let mut now = Duration::ZERO;
    let mut looked = Vec::new();
    loop {
        match run.next(now) {
            Next::Write(_) => {}
            Next::Wait(wait) => now += wait,
            Next::Send(step) => {
                looked.push((step.row, step.purpose));
                let answer = Answer {
                    status: 200,
                    headers: Vec::new(),
                    body: json!({"user": step.key}).to_string().into_bytes(),
                };
                run.answered(step.id, &answer, now).unwrap();
            }
            Next::Finished => break,
            other @ Next::Answers(_) => panic!("{other:?}"),
        }
    }
    assert_eq!(looked, [(3, Purpose::LookUp)]);
    let statuses: Vec<_> = (2..=7).map(|row| run.result(0, row).unwrap().status).collect();
    let expected = [
        RunStatus::Failed,
        RunStatus::Done,
        RunStatus::NotSent,
        RunStatus::NotSent,
        RunStatus::NotSent,
        RunStatus::NotSent,
    ];
    assert_eq!(statuses, expected);
    assert_eq!(run.summary().stopped, Some(StopReason::Cancelled));
}
