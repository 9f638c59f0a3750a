//! Help, examples and completions.

use std::fs;

use seatwright::{ConvertOptions, JsonSchemaOptions, Options};
use seatwright_rows::SheetOptions;
use tempfile::TempDir;

use crate::program::{PEOPLE, command, run};

const COMMANDS: [&str; 11] = [
    "check",
    "plan",
    "build",
    "fix",
    "convert",
    "explain",
    "describe",
    "profile",
    "schema",
    "template",
    "completions",
];

#[test]
fn each_command_has_help_with_examples() {
    assert!(run(["--help"]).ended(0).text().contains("Exit codes:"));
    for name in COMMANDS {
        let help = run([name, "--help"]).ended(0).text();
        assert!(help.contains("Examples:\n  ") && help.contains(&format!("seatwright {name}")), "{help}");
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
    }
}

/// Every option of the core's tables is an argument with its help.
#[test]
fn the_tables_of_options_are_arguments() {
    let has = |help: &str, name: &str| help.contains(&format!("--{}", name.replace('_', "-")));
    for name in ["check", "plan", "build", "fix", "describe", "schema", "template"] {
        let help = run([name, "--help"]).ended(0).text();
        assert!(Options::ROWS.iter().all(|row| has(&help, row.name)), "{help}");
    }
    let help = run(["convert", "--help"]).ended(0).text();
    assert!(ConvertOptions::ROWS.iter().all(|row| has(&help, row.name)), "{help}");
    let help = run(["check", "--help"]).ended(0).text();
    assert!(SheetOptions::NAMES.iter().all(|name| has(&help, name)), "{help}");
}

/// The examples of all help texts run as they are printed, one folder for all.
#[cfg(unix)]
#[test]
fn the_examples_run() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("people.csv"), PEOPLE).unwrap();
    fs::copy(crate::program::root().join("tests/sheets/office.xlsx"), at("people.xlsx")).unwrap();
    fs::write(at("users.json"), "[]").unwrap();
    fs::write(at("openapi.json"), crate::profiles::document().to_string()).unwrap();
    let record = r#"[{"userId": "ann@old.example.net", "groupId": "north", "firstName": "Ann", "lastName": "King", "extension": "1001", "emailAddress": "ann@example.com"}]"#;
    fs::write(at("broadworks.json"), record).unwrap();
    fs::create_dir_all(at(".local/share/bash-completion/completions")).unwrap();
    fs::create_dir_all(at(".zfunc")).unwrap();
    fs::create_dir_all(at(".config/fish/completions")).unwrap();
    let program = command().get_program().to_owned();
    std::os::unix::fs::symlink(program, at("seatwright")).unwrap();
    let mut count = 0;
    for name in [""].iter().chain(&COMMANDS) {
        let help = if name.is_empty() { run(["--help"]) } else { run([*name, "--help"]) }.ended(0).text();
        let examples = help.split("Examples:\n").nth(1).unwrap().split("\n\n").next().unwrap();
        for line in examples.replace("\\\n", "").lines().map(str::trim) {
            // There is one sheet in the workbook of the tests, and `$PROFILE` is PowerShell's.
            let line =
                line.replace("--sheet Phones", "--sheet Telefonliste").replace("$PROFILE", "profile.ps1");
            let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
            let mut shell = std::process::Command::new("sh");
            shell.args(["-c", &line]).current_dir(folder.path()).env("PATH", path).env("HOME", folder.path());
            let output = shell.output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr);
            // The sheet has a row with an error.
            assert!(matches!(output.status.code(), Some(0 | 1)), "{line}: {said}");
            count += 1;
        }
    }
    assert!(count > 20, "{count} examples");
    for made in ["report.html", "plan.json", "requests.ndjson", "corrected.csv", "losses.html"] {
        assert!(fs::metadata(at(made)).is_ok_and(|file| file.len() > 0), "{made}");
    }
}

#[test]
fn shells_get_their_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = run(["completions", shell]).ended(0).text();
        let known: &[&str] = match shell {
            "bash" | "zsh" | "fish" => &["accept-likely", "netsapiens.user.create", "many_updates"],
            // These two complete no values.
            _ => &["accept-likely", "check"],
        };
        assert!(known.iter().all(|word| script.contains(word)), "{shell}: {script}");
    }
}

#[test]
fn a_field_is_explained_with_its_source() {
    let text = run(["explain", "Time zone", "--operation", "createUser"]).ended(0).text();
    assert!(text.contains("source: OpenAPI 45.0") && text.contains("certainty: documented"), "{text}");
    let json = run(["explain", "required", "--format=json"]).ended(0);
    let all: serde_json::Value = serde_json::from_slice(&json.out).unwrap();
    assert_eq!(
        all["codes"][0]["sentences"][0],
        seatwright::catalogue().messages.iter().find(|entry| entry.key == "required").unwrap().templates[0]
            .text
    );
}

#[test]
fn a_form_is_described_as_the_core_has_it() {
    let json = run(["describe", "createUser", "--profile", "45", "--format", "json"]).ended(0).text();
    let options = Options { profile: Some("45".into()), ..Options::default() };
    let form = seatwright::describe(seatwright::operation("createUser").unwrap(), &options).unwrap();
    assert_eq!(json, form.to_json() + "\n");
    let table = run(["describe", "createUser"]).ended(0).text();
    assert!(form.fields.iter().all(|field| table.contains(field.label)), "{table}");
}

#[test]
fn a_schema_is_that_of_the_core() {
    let create = seatwright::operation("createSite").unwrap();
    let schema = |options: Options, words: [Option<&str>; 2], flat| {
        let wanted = JsonSchemaOptions::from_words(words[0], words[1], flat).unwrap();
        seatwright::json_schema(create, &options, wanted).unwrap() + "\n"
    };
    assert_eq!(
        run(["schema", "createSite"]).ended(0).text(),
        schema(Options::default(), [None, None], false)
    );
    let options = Options { profile: Some("45".into()), ..Options::default() };
    let asked = ["--view", "output", "--target", "openapi-3.0", "--flat", "--profile", "45"];
    let json = run(["schema", "createSite"].into_iter().chain(asked)).ended(0).text();
    assert_eq!(json, schema(options, [Some("output"), Some("openapi-3.0")], true));
    run(["schema", "createSite", "--target", "draft-04"]).ended(2);
}

/// A template can be checked at once, with its example row.
#[test]
fn a_template_is_read_as_it_is_meant() {
    for operation in seatwright::OPERATIONS {
        let sheet = run(["template", operation.id]).ended(0);
        let checked = crate::program::run_with_input(&sheet.out, ["check", "-", "--operation", operation.id]);
        assert_eq!(checked.code, 0, "{}: {}", operation.id, checked.text());
    }
}

/// With the columns of devices, numbers and addresses, whose requests the example row makes.
#[test]
fn a_template_has_columns_of_what_stands_beside_a_user() {
    let sheet = run(["template", "createUser", "--beside", "--domain", "example.com"]).ended(0);
    let how = ["build", "-", "--operation", "createUser", "--domain", "example.com", "--beside"];
    let built = crate::program::run_with_input(&sheet.out, how);
    assert_eq!(built.code, 0, "{}", built.text());
    for operation in
        ["netsapiens.user_address.create", "netsapiens.device.create", "netsapiens.phonenumber.create"]
    {
        assert!(built.text().contains(operation), "{operation}: {}", built.text());
    }
    let how = ["plan", "-", "--operation", "createUser", "--domain", "example.com", "--beside", "--existing"];
    let (_folder, none) = crate::program::folder("none.json", "[]");
    let how = how.iter().map(std::ffi::OsStr::new).chain([none.as_os_str()]);
    let planned = crate::program::run_with_input(&sheet.out, how);
    assert!(planned.text().contains("3 requests beside them"), "{}", planned.text());
    let wrong = run(["template", "odin.user.create", "--beside"]).ended(2);
    assert!(wrong.err.contains("nothing is known to stand beside odin.user.create"), "{}", wrong.err);
}
