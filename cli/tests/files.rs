//! Files: what is read and written, and under which names.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::program::{PEOPLE, USERS, folder, names, run, run_in, run_with_input};

/// A path as the program names it.
pub(crate) fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn standard_input_is_read_twice() {
    let file = folder("people.csv", PEOPLE);
    let path = shown(&file.1);
    let by_path = run(["check", &path, "--format=csv"].iter().chain(&USERS)).ended(1);
    let by_pipe =
        run_with_input(PEOPLE.as_bytes(), ["check", "-", "--format=csv"].iter().chain(&USERS)).ended(1);
    assert_eq!(by_pipe.text(), by_path.text());
    assert!(by_pipe.err.contains("standard input: 1 ready, 1 invalid"), "{}", by_pipe.err);
}

#[test]
fn cells_that_were_changed_come_from_a_file() {
    let (folder, path) = folder("people.csv", PEOPLE);
    let edits = folder.path().join("edits.json");
    let check = |code| {
        let files = [shown(&path), shown(&edits)];
        run(["check", &files[0], "--edits", &files[1]].iter().chain(&USERS)).ended(code)
    };
    fs::write(&edits, r#"[[3, 2, "ben@example.com"]]"#).unwrap();
    assert!(check(0).text().ends_with("2 ready\n"));
    fs::write(&edits, "[[3, 2").unwrap();
    assert!(check(2).err.contains("edits.json is not JSON"));
    fs::write(&edits, r#"[[0, 2, "x"]]"#).unwrap();
    assert!(check(2).err.contains("\"edits\" takes a list of [row, column, text]"));
    assert_eq!(fs::read_to_string(&path).unwrap(), PEOPLE);
}

#[test]
fn a_file_takes_its_place_when_it_is_complete() {
    let (folder, path) = folder("people.csv", PEOPLE);
    let output = folder.path().join("report.html");
    fs::write(&output, "old").unwrap();
    run(["check", &shown(&path), "-o", &shown(&output)].iter().chain(&USERS)).ended(1);
    assert!(fs::read_to_string(&output).unwrap().starts_with("<!DOCTYPE html>"));
    // A command that fails leaves the old file.
    let missing = run(["check", &shown(&path), "-o", &shown(&output), "--mapping", "nowhere.json"]
        .iter()
        .chain(&USERS));
    assert!(missing.ended(2).err.contains("nowhere.json"));
    assert!(fs::read_to_string(&output).unwrap().starts_with("<!DOCTYPE html>"));
    assert_eq!(names(folder.path()), ["people.csv", "report.html"]);
}

#[test]
fn what_is_read_is_not_overwritten() {
    let (folder, path) = folder("people.csv", PEOPLE);
    let linked = folder.path().join("same.csv");
    fs::hard_link(&path, &linked).unwrap();
    for output in [path.clone(), linked, folder.path().join(".").join("people.csv")] {
        let refused = run(["fix", &shown(&path), "-o", &shown(&output)].iter().chain(&USERS)).ended(2);
        assert!(refused.err.contains("is read by this command"), "{}", refused.err);
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), PEOPLE);
    assert_eq!(names(folder.path()), ["people.csv", "same.csv"]);
    let mapping = folder.path().join("mapping.json");
    fs::write(&mapping, r#"{"columns": []}"#).unwrap();
    let both = [shown(&path), shown(&mapping)];
    let refused =
        run(["check", &both[0], "--mapping", &both[1], "-o", &both[1]].iter().chain(&USERS)).ended(2);
    assert!(refused.err.contains("is read by this command"), "{}", refused.err);
}

#[test]
fn two_results_need_two_files() {
    let (folder, path) = folder("people.csv", PEOPLE);
    let (path, one) = (shown(&path), shown(&folder.path().join("one.json")));
    let arguments = ["plan", &path, "--existing", &path, "-o", &one, "--requests", &one];
    let refused = run(arguments.iter().chain(&USERS)).ended(2);
    assert!(refused.err.contains("is named twice"), "{}", refused.err);
}

/// Names that look like options, hold control characters or no text at all.
#[cfg(unix)]
#[test]
fn hostile_names_are_names() {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;

    let folder = TempDir::new().unwrap();
    let all: [&[u8]; 5] =
        [b"-rf.csv", b"a\x1b[2J\nb.csv", b"\xff\xfe.csv", "e\u{202e}vsc.csv".as_bytes(), b"$(x) 'y'.csv"];
    for name in all {
        let name = OsString::from_vec(name.to_vec());
        fs::write(folder.path().join(&name), PEOPLE).unwrap();
        let usual = USERS.iter().map(OsString::from);
        let arguments = ["check".into()].into_iter().chain(usual).chain(["--".into(), name.clone()]);
        let run = run_in(folder.path(), arguments).ended(1);
        let all = run.text() + &run.err;
        assert!(!all.contains(['\u{1b}', '\u{202e}']), "{all}");
        assert_eq!(all.lines().next().map(|line| line.contains(": 2 rows for")), Some(true), "{all}");
        fs::remove_file(folder.path().join(&name)).unwrap();
        let arguments =
            ["check".into()].into_iter().chain(USERS.iter().map(OsString::from)).chain(["--".into(), name]);
        let missing = run_in(folder.path(), arguments).ended(2);
        assert!(
            missing.err.contains("there is no such file") && !missing.err.contains('\u{1b}'),
            "{}",
            missing.err
        );
        assert_eq!(missing.err.lines().count(), 1, "{}", missing.err);
    }
}

/// A cell with codes of a terminal changes nothing on it.
#[test]
fn a_cell_moves_no_cursor() {
    let file = folder("people.csv", "Extension,Last\u{1b}[31mname,Email\n1\u{1b}]0;title\u{7},King,ann@\n");
    let shown = run(["check", &shown(&file.1)].iter().chain(&USERS)).ended(1);
    assert!(!shown.text().contains(['\u{1b}', '\u{7}']), "{}", shown.text());
}

/// Files with secrets are their owner's alone.
#[cfg(unix)]
#[test]
fn others_cannot_read_secrets() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = folder("people.csv", PEOPLE);
    for (command, name, others) in
        [("build", "requests.ndjson", false), ("fix", "fixed.csv", false), ("check", "issues.csv", true)]
    {
        let output = folder.path().join(name);
        run([command, &shown(&path), "-o", &shown(&output)].iter().chain(&USERS)).ended(1);
        let mode = fs::metadata(&output).unwrap().permissions().mode();
        assert_eq!(mode & 0o044 != 0, others, "{name}: {mode:o}");
    }
}

#[test]
fn a_corrected_file_makes_the_same_requests() {
    let (folder, path) = folder("people.csv", PEOPLE);
    let fixed = folder.path().join("fixed.csv");
    run(["fix", &shown(&path), "-o", &shown(&fixed)].iter().chain(&USERS)).ended(1);
    let requests = |path: &Path| run(["build", &shown(path)].iter().chain(&USERS)).ended(1).text();
    assert_eq!(requests(&fixed), requests(&path));
    assert_eq!(requests(&path).lines().count(), 1);
}

#[test]
fn a_constant_is_named_by_its_heading_or_its_field() {
    let file = folder("people.csv", PEOPLE);
    for constant in ["Role=Office Manager", "user-scope=Office Manager"] {
        let built = run(["build", &shown(&file.1), "--constant", constant].iter().chain(&USERS)).ended(1);
        assert!(built.text().contains(r#""user-scope":"Office Manager""#), "{}", built.text());
    }
    let wrong = run(["build", &shown(&file.1), "--constant", "user-scope"].iter().chain(&USERS)).ended(2);
    assert!(wrong.err.contains("like --constant \"Site=Paris\""), "{}", wrong.err);
}

/// One JSON object is one input of the core, in its strictness.
#[test]
fn one_object_is_no_sheet() {
    let text = r#"{"user": 1001, "name-first-name": "Ann", "name-last-name": "King", "email": "ann@example.com", "timezone": "US/Eastern"}"#;
    let (folder, path) = folder("ann.json", text);
    let path = shown(&path);
    let checked = run(["check", &path].iter().chain(&USERS)).ended(1);
    assert!(checked.text().contains("did you mean \"time-zone\"?"), "{}", checked.text());
    let json = run(["check", &path, "--format=json"].iter().chain(&USERS)).ended(1);
    let report: serde_json::Value = serde_json::from_slice(&json.out).unwrap();
    assert_eq!(report["issues"][0]["code"], "unknown_field");
    assert!(
        run(["check", &path, "--format=csv"].iter().chain(&USERS)).ended(2).err.contains("--format json")
    );
    assert!(run(["build", &path].iter().chain(&USERS)).ended(1).out.is_empty());
    let fixed = shown(&folder.path().join("fixed.json"));
    run(["fix", &path, "-o", &fixed].iter().chain(&USERS)).ended(0);
    let built = run(["build", &fixed].iter().chain(&USERS)).ended(0);
    let line: serde_json::Value = serde_json::from_slice(&built.out).unwrap();
    assert_eq!(line["body"]["time-zone"], "US/Eastern");
    assert_eq!(
        (line["row"].as_u64(), line["path"].as_str()),
        (Some(1), Some("/ns-api/v2/domains/example.com/users"))
    );
}

/// One input takes what it lacks from a template, as the rows of a sheet do, and nothing that is somebody's own.
#[test]
fn one_object_is_like_another() {
    let ann = r#"{"user": "1001", "name-first-name": "Ann", "name-last-name": "King", "email-address": "ann@example.com"}"#;
    let (folder, path) = folder("ann.json", ann);
    let zoe = folder.path().join("zoe.json");
    let build = |code| {
        let files = [shown(&path), shown(&zoe)];
        run(["build", &files[0], "--like", &files[1]].iter().chain(&USERS)).ended(code)
    };
    fs::write(&zoe, r#"{"user": "1500", "email": "zoe@example.com", "department": "Sales"}"#).unwrap();
    let body = build(0).text();
    assert!(body.contains(r#""user":"1001""#) && body.contains(r#""department":"Sales""#), "{body}");
    assert!(!body.contains("zoe"), "{body}");
    fs::write(&zoe, "[]").unwrap();
    assert!(build(2).err.contains("the template must be a JSON object"));
}

#[test]
fn a_range_of_extensions_is_two_numbers() {
    let (_folder, path) = folder("people.csv", "Name,Email\nAnn King,ann@example.com\n");
    let build = |range: &str, code| {
        let file = shown(&path);
        run(["build", &file, "--extensions", range].iter().chain(&USERS)).ended(code)
    };
    assert!(build("0100-0199", 0).text().contains(r#""user":"0100""#));
    assert!(build("1000", 2).err.contains("--extensions takes a first and a last extension"));
    assert!(build("1999-1000", 2).err.contains("\"extensions\" takes a first and a last extension"));
}
