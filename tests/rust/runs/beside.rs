//! Requests beside those of the rows: the order of a person, what a refusal leaves waiting, and faults and deaths.

use std::time::Duration;

use seatwright_rows::{Answer, Next, RequestId, Run, RunOptions, RunStatus, StopReason};
use serde_json::{Value, json};

use crate::office::Office;
use crate::options;
use crate::server::Server;
use crate::world::World;

const PEOPLE: u32 = 12;

/// Every fault at 5 %, in a program that dies: each person ends with one address, the devices and the number, each made once.
#[test]
fn nothing_beside_a_user_is_lost_or_doubled() {
    let mut processes = 0;
    for seed in 1..=12 {
        let office = Office::people(PEOPLE);
        let plan = office.plan();
        let server = Server::new(seed, 50).with("users", "user", &office.records);
        let mut world = World::new(seed, server, 30);
        let run = world.carry_out(&[plan], &options(1 + u32::try_from(seed % 8).unwrap()), 60);
        let summary = run.summary();
        assert!(summary.reconciles() && summary.is_complete(), "seed {seed}: {}", summary.to_json());
        // Of each user an address, a device and a number; every third has a further device.
        let further = (1001..1001 + PEOPLE).filter(|user| user % 3 == 0).count();
        let beside = 3 * usize::try_from(PEOPLE).unwrap() + further;
        assert_eq!(summary.beside.of(RunStatus::Done), u32::try_from(beside).unwrap(), "seed {seed}");
        let doubled: Vec<_> = world.server.made.iter().filter(|(_, made)| **made > 1).collect();
        assert!(doubled.is_empty(), "seed {seed}: {doubled:?}");
        let count = |part: &str| world.server.records.keys().filter(|name| name.contains(part)).count();
        let people = usize::try_from(PEOPLE).unwrap();
        assert_eq!(
            (count("/addresses/"), count("phonenumbers/"), count("/devices/")),
            (people, people, people + further),
            "seed {seed}"
        );
        // All of it is to be undone, but those who existed.
        let existed = (1001..1001 + PEOPLE).filter(|user| user % 4 == 0).count();
        let created = run.created();
        assert_eq!(created.len(), people - existed + beside, "seed {seed}");
        for made in &created {
            let path = made.path.as_deref().unwrap().strip_prefix("/ns-api/v2/domains/example.com/").unwrap();
            assert!(world.server.records.contains_key(path), "seed {seed}: {path}");
        }
        processes += world.processes;
    }
    assert!(processes > 24, "{processes} processes");
}

/// A server that answers as `judge` says, and the names of what it was sent, in order.
fn carry_out(run: &mut Run, judge: &dyn Fn(&str, &Value) -> Answer) -> Vec<String> {
    let mut sent = Vec::new();
    loop {
        match run.next(Duration::ZERO) {
            Next::Write(_) => {}
            Next::Send(step) => {
                let body = serde_json::from_slice(&step.body).unwrap_or(Value::Null);
                let path = step.path.trim_start_matches("/ns-api/v2/domains/example.com/").to_owned();
                sent.push(format!("{} {path}", step.method));
                let answer = judge(&path, &body);
                run.answered(step.id, &answer, Duration::ZERO).unwrap();
            }
            Next::Finished => return sent,
            Next::Wait(_) | Next::Answers(_) => panic!("nothing to wait for"),
        }
    }
}

fn of(status: u16, body: &Value) -> Answer {
    Answer { status, body: body.to_string().into_bytes(), ..Answer::none() }
}

/// The record comes back with what was sent, and an address with an id.
fn good(path: &str, body: &Value) -> Answer {
    let mut body = body.clone();
    if path == "addresses/validate" {
        body["emergency-address-id"] = json!("a-1");
        body["address-formatted-pidflo"] = json!({"ValidationStatus": "VALID"});
    }
    if path == "phonenumbers" {
        return of(202, &json!({"code": 202, "message": "Accepted"}));
    }
    of(200, &body)
}

/// User, address, device, number, one after the other.
#[test]
fn a_person_is_made_in_order() {
    let office = Office::people(1);
    let mut run = Run::new(vec![office.plan()], RunOptions::default()).unwrap();
    let sent = carry_out(&mut run, &|path, body| {
        if path.starts_with("phonenumbers/") {
            return of(
                200,
                &json!({"phonenumber": "12485551001", "dial-rule-application": "to-user",
                "dial-rule-translation-destination-user": "1001"}),
            );
        }
        good(path, body)
    });
    assert_eq!(
        sent,
        [
            "POST users",
            "POST addresses/validate",
            "POST users/1001/addresses",
            "POST users/1001/devices",
            "POST phonenumbers",
            "GET phonenumbers/12485551001",
        ]
    );
    assert!(run.summary().is_complete(), "{}", run.summary().to_json());
}

/// A device that is refused leaves the number of that person waiting, and the others go on. Nothing of a user who is refused is sent.
#[test]
fn what_fails_leaves_the_rest_of_the_person_waiting() {
    use RunStatus::{Done, Refused, Waiting};
    let office = Office::people(3);
    let mut run =
        Run::new(vec![office.plan()], RunOptions { stop_after: 0, ..RunOptions::default() }).unwrap();
    let refused = || of(400, &json!({"code": 400, "message": "no"}));
    carry_out(&mut run, &|path, body| match path {
        "users" if body["user"] == "1002" => refused(),
        "users/1001/devices" => refused(),
        _ if path.starts_with("phonenumbers/") => {
            let number = path.trim_start_matches("phonenumbers/");
            of(200, &json!({"phonenumber": number}))
        }
        _ => good(path, body),
    });
    let status = |row, part| run.result_of(0, RequestId { row, part }).unwrap().status;
    // 1001 stands in row 2; 1002 in rows 3 and 4, for 1002 is a multiple of 3; 1003 in row 5.
    let all =
        |row, parts: std::ops::RangeInclusive<u32>| parts.map(|part| status(row, part)).collect::<Vec<_>>();
    assert_eq!(all(2, 0..=3), [Done, Done, Refused, Waiting]);
    assert_eq!(all(3, 0..=3), [Refused, Waiting, Waiting, Waiting]);
    assert_eq!(all(4, 1..=1), [Waiting]);
    assert_eq!(all(5, 0..=3), [Done, Done, Done, Done]);
    let summary = run.summary();
    assert!(summary.reconciles() && !summary.is_complete());
    let beside = |status| summary.beside.of(status);
    assert_eq!((beside(Done), beside(Refused), beside(Waiting)), (4, 1, 5), "{}", summary.to_json());
}

/// A token that the check of an address finds denied stops the run: the address is not sent, and no person is marked.
#[test]
fn a_denied_check_stops_the_run() {
    let office = Office::people(2);
    let mut run =
        Run::new(vec![office.plan()], RunOptions { concurrency: 1, ..RunOptions::default() }).unwrap();
    let sent = carry_out(&mut run, &|path, body| match path {
        "addresses/validate" => of(401, &json!({"code": 401, "message": "Token expired"})),
        _ => good(path, body),
    });
    assert_eq!(sent.last().map(String::as_str), Some("POST addresses/validate"), "{sent:?}");
    assert_eq!(sent.iter().filter(|name| name.ends_with("validate")).count(), 1);
    let summary = run.summary();
    assert_eq!(summary.stopped, Some(StopReason::Denied));
    let address = run.result_of(0, RequestId { row: 2, part: 1 }).unwrap();
    assert_eq!(address.status, RunStatus::NotSent);
    assert_eq!(summary.beside.of(RunStatus::Refused), 0, "{}", summary.to_json());
}
