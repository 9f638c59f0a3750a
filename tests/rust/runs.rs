//! Plans carried out against a server that fails and in a program that dies: nobody is lost, nobody is made twice, and nothing is
//! called done without an answer.

#[path = "runs/answers.rs"]
mod answers;
#[path = "runs/beside.rs"]
mod beside;
#[path = "runs/callers.rs"]
mod callers;
#[path = "runs/cases.rs"]
mod cases;
#[path = "runs/denied.rs"]
mod denied;
#[path = "runs/journals.rs"]
mod journals;
#[path = "runs/office.rs"]
mod office;
#[path = "runs/results.rs"]
mod results;
#[path = "runs/server.rs"]
mod server;
#[path = "runs/world.rs"]
mod world;

use std::collections::BTreeMap;

use seatwright_rows::{Action, Run, RunOptions, RunPlan, RunStatus};

use crate::office::Office;
use crate::server::{Fault, Server};
use crate::world::World;

/// What is held after a run, whatever happened in it.
struct Counts {
    done: u32,
    doubled: usize,
    lost: usize,
    done_without_an_answer: usize,
}

/// Compares what a run says with what the server has.
fn count(run: &Run, server: &Server, names: &BTreeMap<(u32, u32), String>) -> Counts {
    let mut counts = Counts { done: 0, doubled: 0, lost: 0, done_without_an_answer: 0 };
    counts.doubled = server.made.values().filter(|made| **made > 1).count();
    for ((plan, row), name) in names {
        let result = run.result(*plan, *row).unwrap();
        let there = server.records.contains_key(name);
        match result.status {
            RunStatus::Done => {
                counts.done += 1;
                counts.lost += usize::from(!there);
                counts.done_without_an_answer += usize::from(!server.told.contains_key(name));
            }
            // A record that exists is not reported as missing.
            RunStatus::NotSent | RunStatus::Waiting | RunStatus::Skipped | RunStatus::Refused => {
                counts.lost += usize::from(there && server.made.contains_key(name));
            }
            RunStatus::Failed | RunStatus::Unknown | RunStatus::Conflict => {}
        }
    }
    counts
}

fn user_names(users: u32) -> BTreeMap<(u32, u32), String> {
    (0..users).map(|at| ((0, at + 2), format!("users/{}", at + 1001))).collect()
}

fn options(concurrency: u32) -> RunOptions {
    RunOptions { concurrency, stop_after: 0, ..RunOptions::default() }
}

/// One seed: users, a quarter of whom exist, with every fault at 5 % and a few deaths.
fn users_with_faults(seed: u64, users: u32) -> String {
    let office = Office::users(users, &[]);
    let plan = office.plan();
    let server = Server::new(seed, 50).with("users", "user", &office.records);
    // About ten deaths a seed of 50 rows, and more of a longer one.
    let mut world = World::new(seed, server, (4000 / u64::from(users)).max(1));
    let run = world.carry_out(&[plan], &options(1 + u32::try_from(seed % 8).unwrap()), 60);
    let counts = count(&run, &world.server, &user_names(users));
    let summary = run.summary();
    assert!(summary.reconciles(), "{}", summary.to_json());
    let planned = (users / 4, users - users / 4);
    assert_eq!((summary.count(Action::Update), summary.count(Action::Create)), planned);
    assert_eq!((counts.doubled, counts.lost, counts.done_without_an_answer), (0, 0, 0), "seed {seed}");
    assert_eq!(counts.done, users, "seed {seed}: {}", summary.to_json());
    assert!(world.server.records.values().all(|record| record["department"] == "Sales"));
    assert_eq!(world.server.records.len(), usize::try_from(users).unwrap());
    // What existed before is not to be undone.
    let created = run.created();
    assert_eq!(created.len(), usize::try_from(planned.1).unwrap());
    assert!(
        created
            .iter()
            .all(|made| world.server.made.contains_key(&format!("users/{}", made.key.as_deref().unwrap())))
    );
    format!(
        "seed {seed:2}: {users} rows, {} requests, {} processes: {} done, 0 lost, 0 doubled, 0 done without an answer",
        world.server.requests, world.processes, counts.done
    )
}

#[test]
#[expect(clippy::print_stdout, reason = "each seed with its counts, to be shown")]
fn nobody_is_lost_or_doubled() {
    for seed in 1..=20 {
        println!("{}", users_with_faults(seed, 50));
    }
}

/// `cargo test --release -p seatwright-tests --test runs -- --ignored --nocapture`
#[test]
#[ignore = "minutes: 10,000 rows for each of 20 seeds"]
#[expect(clippy::print_stdout, reason = "each seed with its counts, to be shown")]
fn nobody_of_ten_thousand_is_lost_or_doubled() {
    for seed in 1..=20 {
        println!("{}", users_with_faults(seed, 10_000));
    }
}

/// The server itself lets a name be taken twice: only the run keeps from it.
#[test]
fn nobody_is_doubled_where_names_are_not_unique() {
    for seed in 1..=20 {
        // A proxy that repeats a request is beyond what a client can mend. So is a server that reports a record as missing which it
        // has accepted, when the program has died before it knew of the answer: `docs/runs.md` states this limit.
        for (without, deaths) in [(vec![Fault::Repeated, Fault::Unreadable], 20), (vec![Fault::Repeated], 0)]
        {
            let office = Office::users(60, &[]);
            let mut server = Server::new(seed, 50).with("users", "user", &office.records);
            server.unique = false;
            server.without = without;
            let mut world = World::new(seed, server, deaths);
            let run = world.carry_out(&[office.plan()], &options(4), 60);
            let counts = count(&run, &world.server, &user_names(60));
            let found = (counts.doubled, counts.lost, counts.done_without_an_answer);
            assert_eq!(found, (0, 0, 0), "seed {seed}, {deaths}");
            assert_eq!(counts.done, 60, "seed {seed}, {deaths}");
        }
    }
}

/// A system that reads no record back: what is not known is said to be unknown, and nothing is sent twice.
#[test]
fn what_cannot_be_read_back_is_not_sent_twice() {
    let mut unknown = 0;
    for seed in 1..=20 {
        let office = Office::crm(40);
        let mut server = Server::new(seed, 50);
        server.unique = false;
        server.without = vec![Fault::Repeated];
        let mut world = World::new(seed, server, 20);
        let run = world.carry_out(&[office.plan()], &options(3), 6);
        let names = (0..40).map(|at| ((0, at + 2), format!("crmapi/rest/v2/users/create/ann{at}"))).collect();
        let counts = count(&run, &world.server, &names);
        assert_eq!((counts.doubled, counts.lost, counts.done_without_an_answer), (0, 0, 0), "seed {seed}");
        let summary = run.summary();
        assert!(summary.reconciles());
        unknown += summary.of(RunStatus::Unknown);
        assert_eq!(summary.of(RunStatus::Done), counts.done);
        assert!(
            run.created()
                .iter()
                .all(|made| made.id.as_deref() == Some("7") && made.confirmed && made.path.is_none())
        );
    }
    assert!(unknown > 100, "{unknown}");
}

/// A user is sent when the site is there.
#[test]
fn sites_come_before_their_users() {
    let sites: Vec<String> = ["Paris", "Rome", "New York"].map(str::to_owned).to_vec();
    for seed in 1..=10 {
        let (users, places) = (Office::users(30, &sites), Office::sites(&sites));
        // The plan of the users is given first, for good measure.
        let plans: Vec<RunPlan> = [users.plan(), places.plan()].to_vec();
        let server = Server::new(seed, 50).with("users", "user", &users.records);
        let mut world = World::new(seed, server, 10);
        let run = world.carry_out(&plans, &options(8), 60);
        assert!(run.summary().is_complete(), "seed {seed}: {}", run.summary().to_json());
        let journal = String::from_utf8(world.journal).unwrap();
        for site in 0..3 {
            let done = journal
                .find(&format!(r#"{{"event":"end","plan":1,"row":{},"result":"done""#, site + 2))
                .unwrap();
            // A user who exists is in the site already.
            let new = |user: &u32| (user + 1001) % 3 == site && !(user + 1001).is_multiple_of(4);
            for user in (0..30_u32).filter(new) {
                let sent = journal.find(&format!(r#""plan":0,"row":{},"action""#, user + 2)).unwrap();
                assert!(sent > done, "seed {seed}: site {site}, user {user}");
            }
        }
    }
}
