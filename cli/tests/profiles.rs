//! `--profile-from` and `profile`: a server's own document.

use std::fs;

use serde_json::{Value, json};

use crate::program::{USERS, folder, run, run_in};

/// A document with users: `badge` and a role of its own, no department, a name of eight letters at most.
pub(crate) fn document() -> Value {
    let text = json!({"type": "string"});
    let schema = json!({
        "type": "object",
        "required": ["user", "name-first-name", "name-last-name", "email", "user-scope"],
        "properties": {
            "user": text, "name-first-name": {"type": "string", "maxLength": 8}, "name-last-name": text, "email": text,
            "user-scope": {"type": "string", "enum": ["Basic User", "No Portal", "Concierge"]},
            "voicemail-enabled": {"type": "string", "enum": ["yes", "no"], "default": "yes"},
            "voicemail-login-pin": {"type": "string"},
            "badge": {"type": "integer", "minimum": 1, "maximum": 99},
        }
    });
    let request = json!({"requestBody": {"content": {"application/json": {"schema": schema}}}});
    let paths = json!({
        "/domains/{domain}/users#2": {"post": request},
        "/domains/{domain}/users/{user}": {"put": request},
    });
    json!({"openapi": "3.1.0", "paths": paths})
}

const SHEET: &str = "user,name-first-name,name-last-name,email,user-scope,badge\n\
                     1001,Ann,King,ann@example.com,Basic User,7\n\
                     1002,Bartholomew,Cole,ben@example.com,Basic User,8\n\
                     1003,Di,Fox,di@example.com,Basic User,100\n";

/// The arguments of a command over the sheet.
fn with<'a>(command: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let from = ["--profile-from", "openapi.json"];
    [&[command, "people.csv"], &USERS[..], &from, more].concat()
}

#[test]
fn a_sheet_is_checked_built_and_planned_under_the_document() {
    let (folder, _) = folder("openapi.json", document().to_string());
    let at = |name: &str| folder.path().join(name);
    fs::write(at("people.csv"), SHEET).unwrap();
    fs::write(at("users.json"), "[]").unwrap();

    let report = run_in(folder.path(), with("check", &["--format", "json"])).ended(1).text();
    assert!(report.contains(r#""to":"badge","by":"name""#), "{report}");
    let table = run_in(folder.path(), with("check", &[])).ended(1).text();
    assert!(table.contains("at most 8") && table.contains("at most 99"), "{table}");
    assert!(table.contains("1 ready, 2 invalid"), "{table}");

    let built = run_in(folder.path(), with("build", &[])).ended(1).text();
    let lines: Vec<Value> = built.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0]["body"]["badge"], 7);
    assert_eq!(lines[0]["body"]["email"], "ann@example.com");

    let planned = with("plan", &["--existing", "users.json", "--format", "json"]);
    let plan: Value = serde_json::from_str(&run_in(folder.path(), planned).ended(1).text()).unwrap();
    assert_eq!(plan["counts"]["create"], 1, "{plan}");

    let fixed = run_in(folder.path(), with("fix", &["-o", "corrected.csv"])).ended(1);
    assert!(fixed.err.contains("at most 99"), "{}", fixed.err);
    assert_eq!(fs::read_to_string(at("corrected.csv")).unwrap().lines().count(), 4);
}

#[test]
fn forms_schemas_templates_and_explanations_have_the_fields_of_the_document() {
    let (folder, _) = folder("openapi.json", document().to_string());
    let said = |arguments: &[&str]| {
        let arguments = [arguments, &["--profile-from", "openapi.json"]].concat();
        run_in(folder.path(), arguments).ended(0).text()
    };
    let form = said(&["describe", "netsapiens.user.create"]);
    assert!(form.contains("profile openapi of reference, 44.4, 45, openapi"), "{form}");
    assert!(form.contains("badge") && form.contains("1 to 99"), "{form}");
    // A field that the document lacks is none here.
    assert!(!form.contains("status-message"), "{form}");
    let schema: Value = serde_json::from_str(&said(&["schema", "netsapiens.user.create"])).unwrap();
    assert_ne!(schema["properties"]["badge"], Value::Null);
    assert!(said(&["template", "netsapiens.user.create"]).contains("badge"));
    assert!(said(&["explain", "badge"]).contains("netsapiens.user.create"));
}

#[test]
fn the_differences_are_listed_with_what_became_of_them() {
    let (folder, path) = folder("openapi.json", document().to_string());
    let path = path.to_str().unwrap();
    let table = run(["profile", path]).ended(0).text();
    assert!(table.contains("netsapiens.user.create, nearest profile 45"), "{table}");
    for line in ["badge", "as the document", "Reasons"] {
        assert!(table.contains(line), "{line}: {table}");
    }
    let report: Value =
        serde_json::from_str(&run(["profile", path, "--format", "json"]).ended(0).text()).unwrap();
    let found = report["differences"].as_array().unwrap();
    let badge = found.iter().find(|one| one["field"] == "badge").unwrap();
    let expected = json!({
        "operation": "netsapiens.user.create", "field": "badge", "kind": "field", "theirs": "integer", "applied": true
    });
    assert_eq!(*badge, expected);
    drop(folder);
}

/// Another document, none, and two profiles at once.
#[test]
fn a_document_that_is_none_ends_with_its_reason() {
    let (folder, _) = folder("openapi.json", r#"{"openapi": "3.1.0", "paths": {"/pets": {}}}"#);
    let run = |arguments: &[&str]| run_in(folder.path(), arguments).ended(2).err;
    let described = ["describe", "netsapiens.user.create", "--profile-from", "openapi.json"];
    assert!(run(&described).contains("openapi.json: the document is that of another API"));
    assert!(run(&["profile", "missing.json"]).contains("there is no such file"));
    assert!(run(&[&described[..], &["--profile", "45"]].concat()).contains("cannot be used with"));
    // What the document does not have is named with the profiles that there are.
    fs::write(folder.path().join("openapi.json"), document().to_string()).unwrap();
    let site = ["describe", "netsapiens.site.create", "--profile-from", "openapi.json"];
    assert!(run(&site).contains("there is no profile \"openapi\" for netsapiens.site.create"));
}
