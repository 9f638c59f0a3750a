//! Callers that hand over answers in any order, twice, or of other steps, and clocks that jump.

use std::time::Duration;

use seatwright_rows::{Answer, Next, Purpose, Run, RunError, RunOptions, RunStatus, Step};
use serde_json::json;

use crate::office::Office;
use crate::server::Random;

fn record(step: &Step) -> Answer {
    let user = step.key.as_deref().unwrap();
    let body = json!({"user": user, "name-first-name": "Ann", "name-last-name": format!("King{user}"),
        "email": format!("u{user}@example.com"), "user-scope": "Basic User", "department": "Sales"});
    Answer { status: 200, headers: Vec::new(), body: body.to_string().into_bytes() }
}

#[test]
fn answers_come_in_any_order_and_count_once() {
    let options = RunOptions { concurrency: 3, ..RunOptions::default() };
    let mut run = Run::new(vec![Office::users(3, &[]).plan()], options).unwrap();
    let now = Duration::ZERO;
    assert!(matches!(run.next(now), Next::Write(_)));
    let Next::Send(first) = run.next(now) else { panic!() };
    // One that was announced and not given out, and one that was never made.
    for step in [0, 2, 3, 4, u64::MAX] {
        assert_eq!(run.answered(step, &record(&first), now).unwrap_err(), RunError::NoSuchStep(step));
    }
    let mut steps = vec![first];
    while let Next::Send(step) = run.next(now) {
        steps.push(step);
    }
    assert_eq!(steps.len(), 3);
    steps.reverse();
    for step in &steps {
        let told = run.answered(step.id, &record(step), now).unwrap();
        assert_eq!(
            (told.row, told.key.as_deref(), told.status),
            (step.row, step.key.as_deref(), Some(RunStatus::Done))
        );
        // The same again, and a worse one, change nothing.
        for again in [record(step), Answer { status: 400, ..Answer::none() }] {
            assert_eq!(run.answered(step.id, &again, now).unwrap_err(), RunError::Answered(step.id));
        }
    }
    assert!(run.summary().is_complete());
}

/// The answers of two steps are exchanged: each has the record of the other, which proves nothing. Both are read.
#[test]
fn answers_for_another_person_prove_nothing() {
    let options = RunOptions { concurrency: 2, ..RunOptions::default() };
    let mut run = Run::new(vec![Office::users(2, &[]).plan()], options).unwrap();
    let (mut now, mut flying, mut order) = (Duration::ZERO, Vec::<Step>::new(), Vec::new());
    loop {
        match run.next(now) {
            Next::Write(_) => {}
            Next::Send(step) => flying.push(step),
            Next::Wait(wait) => now += wait,
            Next::Answers(_) => {
                let exchanged = flying.len() == 2 && order.is_empty();
                let answers: Vec<Answer> = flying.iter().map(record).collect();
                for (at, step) in flying.drain(..).enumerate() {
                    let answer = if exchanged { &answers[1 - at] } else { &answers[at] };
                    order.push((step.row, step.purpose));
                    run.answered(step.id, answer, now).unwrap();
                }
            }
            Next::Finished => break,
        }
    }
    assert!(run.summary().is_complete());
    order.sort_unstable_by_key(|step| (step.0, step.1 == Purpose::LookUp));
    assert_eq!(order, [(2, Purpose::Send), (2, Purpose::LookUp), (3, Purpose::Send), (3, Purpose::LookUp)]);
}

/// Whatever the clock shows, a wait ends, nobody is sent twice at once, and no wait is longer than the server asked for.
#[test]
fn a_clock_that_jumps_loses_nobody() {
    for seed in 1..=20 {
        let mut random = Random::new(seed);
        let mut run = Run::new(vec![Office::users(6, &[]).plan()], RunOptions::default()).unwrap();
        let (mut now, mut asked) = (Duration::from_secs(1_000_000), 0_u32);
        loop {
            // An hour or a century back or on, or not at all.
            now = match random.below(6) {
                0 => now.saturating_sub(Duration::from_hours(1)),
                1 => now + Duration::from_hours(1),
                2 => Duration::ZERO,
                3 => now + Duration::from_hours(876_600),
                _ => now,
            };
            match run.next(now) {
                Next::Write(_) => {}
                Next::Send(step) => {
                    let answer = match (random.below(3), asked < 60) {
                        (0, true) => {
                            let wait = vec![("Retry-After".to_owned(), "40".to_owned())];
                            Answer { status: 429, headers: wait, body: Vec::new() }
                        }
                        _ => record(&step),
                    };
                    asked += 1;
                    run.answered(step.id, &answer, now).unwrap();
                }
                Next::Wait(wait) => {
                    assert!(wait <= Duration::from_secs(40), "seed {seed}: {wait:?}");
                    now += wait;
                }
                Next::Answers(_) => panic!(),
                Next::Finished => break,
            }
        }
        let summary = run.summary();
        let ended = summary.of(RunStatus::Done) + summary.of(RunStatus::Failed);
        assert!(ended == 6 && summary.reconciles(), "seed {seed}: {}", summary.to_json());
    }
}
