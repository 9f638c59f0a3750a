//! Journals that are cut, changed, or of something else.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use seatwright_rows::{
    Answer, Guard, Next, PlanError, Purpose, Run, RunError, RunOptions, RunPlan, RunStatus,
};

use crate::office::Office;
use crate::server::{Random, Server, name};
use crate::world::World;

fn options() -> RunOptions {
    RunOptions { stop_after: 0, ..RunOptions::default() }
}

/// Carries out what is left, without faults. Gives the names that were sent.
fn finish(run: &mut Run, server: &mut Server, journal: &mut Vec<u8>) -> Vec<String> {
    let mut sent = Vec::new();
    let mut now = Duration::ZERO;
    loop {
        match run.next(now) {
            Next::Write(bytes) => journal.extend(bytes),
            Next::Send(step) => {
                if step.purpose == Purpose::Send {
                    sent.push(name(&step));
                }
                let answer = server.take(&step);
                run.answered(step.id, &answer, now).unwrap();
            }
            Next::Wait(wait) => now += wait,
            Next::Answers(_) => panic!("nothing is under way"),
            Next::Finished => return sent,
        }
    }
}

fn whole(office: &Office) -> (RunPlan, Vec<u8>, Server) {
    let plan = office.plan();
    let mut server = Server::new(1, 0).with("users", "user", &office.records);
    let mut journal = Vec::new();
    let mut run = Run::new(vec![plan.clone()], options()).unwrap();
    finish(&mut run, &mut server, &mut journal);
    assert!(run.summary().is_complete());
    (plan, journal, server)
}

/// Whatever the end of a journal has lost, what was made is not made again.
#[test]
fn a_journal_cut_at_any_byte_goes_on_without_a_double_send() {
    let office = Office::users(4, &[]);
    let (plan, journal, server) = whole(&office);
    for cut in 1..=journal.len() {
        let mut rest = journal[..cut].to_vec();
        let run = Run::resume(vec![plan.clone()], &rest, options());
        let mut run = run.unwrap_or_else(|error| panic!("{cut}: {error}"));
        let mut again = Server::new(2, 0);
        again.records.clone_from(&server.records);
        again.unique = false;
        let sent = finish(&mut run, &mut again, &mut rest);
        // The first line is on the disk before anything is sent; without it the run is a new one.
        if cut + 1 >= first_line(&journal) {
            assert_eq!(again.made, BTreeMap::new(), "cut at {cut}: {sent:?}");
        }
        assert!(run.summary().is_complete(), "cut at {cut}: {}", run.summary().to_json());
        // The journal that was cut and went on is one that can be read.
        let run = Run::resume(vec![plan.clone()], &rest, options());
        assert!(run.unwrap_or_else(|error| panic!("{cut}: {error}")).summary().is_complete(), "cut at {cut}");
    }
}

fn first_line(journal: &[u8]) -> usize {
    journal.iter().position(|byte| *byte == b'\n').unwrap() + 1
}

#[test]
fn a_longer_journal_is_cut_anywhere() {
    let office = Office::users(120, &[]);
    let (plan, journal, server) = whole(&office);
    let mut random = Random::new(3);
    for _ in 0..60 {
        let cut = usize::try_from(random.below(journal.len() as u64)).unwrap().max(first_line(&journal));
        let mut rest = journal[..cut].to_vec();
        let mut run = Run::resume(vec![plan.clone()], &rest, options()).unwrap();
        let mut again = Server::new(2, 0);
        again.records.clone_from(&server.records);
        finish(&mut run, &mut again, &mut rest);
        assert_eq!((again.made.len(), run.summary().is_complete()), (0, true), "cut at {cut}");
    }
}

/// A line that is changed, taken out or put elsewhere is found, with its number.
#[test]
fn a_journal_that_was_changed_is_refused() {
    let office = Office::users(3, &[]);
    let (plan, journal, _) = whole(&office);
    let resume = |journal: &[u8]| Run::resume(vec![plan.clone()], journal, options()).err();
    assert_eq!(resume(&journal), None);
    let text = String::from_utf8(journal.clone()).unwrap();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    for at in 1..lines.len() - 1 {
        let number = u32::try_from(at).unwrap() + 1;
        let mut without = lines.clone();
        without.remove(at);
        assert_eq!(resume(without.concat().as_bytes()), Some(RunError::Edited(number)), "without {number}");
        let mut swapped = lines.clone();
        swapped.swap(at, at + 1);
        assert_eq!(resume(swapped.concat().as_bytes()), Some(RunError::Edited(number)), "{number} swapped");
        let mut changed = lines.clone();
        let line = lines[at].replacen("\"row\":2", "\"row\":3", 1).replacen("200", "201", 1);
        let line = line.replacen("202", "203", 1).replacen("\"why\":\"end\"", "\"why\":\"x\"", 1);
        if line != lines[at] {
            changed[at] = &line;
            assert_eq!(
                resume(changed.concat().as_bytes()),
                Some(RunError::Edited(number)),
                "{number} changed"
            );
        }
    }
    // Two runs that write into one journal.
    let half = lines[..lines.len() / 2].concat();
    let mut one = Run::resume(vec![plan.clone()], half.as_bytes(), options()).unwrap();
    let mut two = Run::resume(vec![plan.clone()], half.as_bytes(), options()).unwrap();
    let mut both = half.into_bytes();
    for run in [&mut one, &mut two] {
        let Next::Write(bytes) = run.next(Duration::ZERO) else { panic!() };
        both.extend(bytes);
    }
    assert!(matches!(resume(&both), Some(RunError::Edited(_))), "{:?}", resume(&both));
}

#[test]
fn a_journal_of_something_else_is_refused() {
    let office = Office::users(3, &[]);
    let (plan, journal, _) = whole(&office);
    let other = Office::users(4, &[]).plan();
    let refused = |plans: Vec<RunPlan>, journal: &[u8]| {
        Run::resume(plans, journal, options()).err().map(|error| error.message())
    };
    let says = |message: Option<String>, text: &str| {
        assert!(message.as_deref().is_some_and(|said| said.contains(text)), "{message:?}");
    };
    says(refused(vec![other.clone()], &journal), "belongs to another plan");
    says(refused(vec![plan.clone(), other], &journal), "belongs to another plan");
    says(refused(vec![plan.clone()], b"row,key\n2,1001\n"), "is no journal");
    says(refused(vec![plan.clone()], b"{\"row\":2,\"method\":\"POST\"}\n"), "is no journal");
    for (version, said) in [("0", "has version 0"), ("2", "has version 2"), ("\"x\"", "has version")] {
        let first = format!("{{\"event\":\"begin\",\"journal\":{version}}}\n");
        says(refused(vec![plan.clone()], first.as_bytes()), said);
    }
    says(refused(vec![plan], b"\xff\xfe\x00"), "is no journal");
}

/// A sheet that was changed, and records that are newer, are refused before anything is sent.
#[test]
fn a_plan_of_something_else_is_refused() {
    let office = Office::users(12, &[]);
    let document = office.document();
    let mut changed = office.clone();
    changed.csv = changed.csv.replace("Sales", "Support");
    assert_eq!(changed.plan_of(&document, &Guard::ALL).unwrap_err(), PlanError::OtherRows);
    let mut newer = office.clone();
    newer.records = newer.records.replace("Old", "New");
    assert_eq!(newer.plan_of(&document, &Guard::ALL).unwrap_err(), PlanError::Stale);
    let mut many = Office::users(44, &[]);
    many.csv = many.csv.lines().take(5).collect::<Vec<_>>().join(
        "
",
    );
    let refused = many.plan_of(&many.document(), &[]).unwrap_err();
    assert!(
        matches!(&refused, PlanError::NeedsYes(guards) if guards.contains(&Guard::FarFewer)),
        "{refused}"
    );
}

/// No value of a secret stands in a journal, whatever a server repeats, nor in what the run says.
#[test]
fn a_journal_holds_no_secret() {
    let office = Office::users(8, &[]);
    let plan = office.plan();
    let mut run = Run::new(vec![plan], RunOptions { stop_after: 3, ..options() }).unwrap();
    let (mut journal, mut said) = (Vec::new(), String::new());
    loop {
        match run.next(Duration::ZERO) {
            Next::Write(bytes) => journal.extend(bytes),
            Next::Send(step) => {
                write!(said, "{step:?}").unwrap();
                let body = [
                    br#"{"code":400,"message":"Bad value: "#,
                    &*step.body.escape_ascii().to_string().replace('\\', "").replace('"', "'").into_bytes(),
                    br#""}"#,
                ]
                .concat();
                let answer = Answer { status: 400, headers: Vec::new(), body };
                said.push_str(&run.answered(step.id, &answer, Duration::ZERO).unwrap().message);
            }
            Next::Finished => break,
            Next::Wait(_) | Next::Answers(_) => panic!(),
        }
    }
    let summary = run.summary();
    assert_eq!((summary.of(RunStatus::Refused), summary.of(RunStatus::NotSent)), (3, 5));
    said.push_str(&String::from_utf8(journal).unwrap());
    write!(said, "{run:?}").unwrap();
    assert!(said.contains("Bad value") && !said.contains("481"), "{said}");
}

/// The longest test of the journal alone: a run that dies at each step in turn.
#[test]
fn a_program_that_dies_at_each_step_goes_on() {
    for seed in 1..=10 {
        let office = Office::users(12, &[]);
        let server = Server::new(seed, 0).with("users", "user", &office.records);
        let mut world = World::new(seed, server, 250);
        let run = world.carry_out(&[office.plan()], &options(), 400);
        assert!(run.summary().is_complete(), "seed {seed}");
        assert!(world.processes > 2 && world.server.made.values().all(|made| *made == 1), "seed {seed}");
    }
}
