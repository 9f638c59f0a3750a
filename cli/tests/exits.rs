//! Exit codes and the sentences beside them.

use std::io::Read as _;
use std::process::Stdio;

use crate::program::{PEOPLE, USERS, command, folder, run, run_with_input};

#[test]
fn clean_data_gives_zero_and_errors_give_one() {
    let clean = "Extension,First name,Last name,Email\n1001,Ann,King,ann@example.com\n";
    run_with_input(clean.as_bytes(), ["check", "-"].iter().chain(&USERS)).ended(0);
    run_with_input(PEOPLE.as_bytes(), ["check", "-"].iter().chain(&USERS)).ended(1);
}

#[test]
fn warnings_give_one_when_asked() {
    let twice =
        "Extension,First name,Last name,Email\n1001,Ann,King,a@example.com\n1002,Ben,Cole,a@example.com\n";
    run_with_input(twice.as_bytes(), ["check", "-"].iter().chain(&USERS)).ended(0);
    run_with_input(twice.as_bytes(), ["check", "-", "--deny-warnings"].iter().chain(&USERS)).ended(1);
}

#[test]
fn wrong_arguments_give_two_and_the_way_out() {
    let file = folder("people.csv", PEOPLE);
    let path = file.1.display().to_string();
    for (arguments, said) in [
        (vec!["chekc", &path], "'check'"),
        (vec!["check", &path], "--operation <OPERATION>"),
        (vec!["check", &path, "--operation", "netsapiens.user.creat"], "netsapiens.user.create"),
        (vec!["check", &path, "--opration", "createUser"], "--operation"),
        (vec!["check", &path, "--operation", "createUser", "--profile", "46"], "the profiles are"),
        (
            vec!["check", &path, "--operation", "createUser", "--defaults", "some"],
            "documented, all, required, none",
        ),
        (vec!["check", &path, "--operation", "createUser", "--context", "{"], "--context is not JSON"),
        (vec!["check", &path, "--operation", "createUser", "--context", "{\"domian\": 1}"], "domian"),
        (vec!["check", &path, "--operation", "createUser", "--sheet", "Phones"], "leave --sheet out"),
        (vec!["check", "nowhere.csv", "--operation", "createUser"], "nowhere.csv: there is no such file"),
        (vec!["check", "tests", "--operation", "createUser"], "tests: this is a folder"),
        (vec!["check", &path, "--operation", "createUser", "-o", "no/such/folder.csv"], "no/such/folder.csv"),
        (vec!["plan", &path, "--operation", "createUser", "--existing", "nowhere.json"], "nowhere.json"),
        (vec!["explain", "lost_zeross"], "did you mean \"lost_zeros\"?"),
        (vec!["template", "createUser", "--delimiter", "x"], "--delimiter takes"),
        (vec!["template", "createUser", "-o", "people.XLSX"], "a template is CSV"),
    ] {
        let run = run(&arguments).ended(2);
        assert!(run.err.contains(said), "{arguments:?}: {}", run.err);
        assert!(run.out.is_empty(), "{arguments:?}");
    }
}

/// The row, the column, what is wrong and what to do stand in one line.
#[test]
fn an_issue_names_its_place() {
    let checked = run_with_input(PEOPLE.as_bytes(), ["check", "-"].iter().chain(&USERS)).ended(1).text();
    let line = checked.lines().find(|line| line.contains("E-Mail") && line.contains("error")).unwrap();
    assert_eq!(
        line,
        "    3  E-Mail  error     \"ben@\" is not an e-mail address; write it like ann@example.com"
    );
}

#[test]
fn quiet_leaves_the_result_alone() {
    let loud = run_with_input(PEOPLE.as_bytes(), ["build", "-"].iter().chain(&USERS)).ended(1);
    let quiet = run_with_input(PEOPLE.as_bytes(), ["build", "-", "-q"].iter().chain(&USERS)).ended(1);
    assert!(loud.err.contains("1 ready, 1 invalid") && quiet.err.is_empty(), "{}{}", loud.err, quiet.err);
    assert_eq!(loud.text(), quiet.text());
}

#[test]
fn colours_are_for_terminals_or_when_asked() {
    let colored = |when: &str| {
        let run =
            run_with_input(PEOPLE.as_bytes(), ["check", "-", "--color", when].iter().chain(&USERS)).ended(1);
        run.text().contains("\u{1b}[")
    };
    assert!(!colored("auto") && !colored("never") && colored("always"));
}

/// A pipe that its reader closes ends the program without a message.
#[test]
fn a_closed_pipe_ends_quietly() {
    let row = |at: u32| format!("{},Ann,King,a{at}@example.com\n", 10_000 + at);
    let rows: String = (0..20_000).map(row).collect();
    let file = folder("people.csv", "Extension,First name,Last name,Email\n".to_owned() + &rows);
    for arguments in [vec!["build"], vec!["check", "--format=json"], vec!["fix"]] {
        let mut command = command();
        command.args(&arguments).arg(&file.1).args(USERS);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut start = [0; 10];
        let mut out = child.stdout.take().unwrap();
        out.read_exact(&mut start).unwrap();
        drop(out);
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), &*said), (Some(141), ""), "{arguments:?}");
    }
}
