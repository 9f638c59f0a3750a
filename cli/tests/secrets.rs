//! A secret is in the bodies of requests and in the corrected sheet, and nowhere else.

use crate::program::{USERS, folder, run};

const CANARY: &str = "kq7Zx9Lp";

#[test]
fn a_secret_is_shown_nowhere() {
    // One that is sent, and one that is refused.
    let sheet = format!(
        "Extension,First name,Last name,Email,Voicemail PIN,{CANARY}x\n1001,Ann,King,ann@example.com,{CANARY},1\n1002,Ben,Cole,ben@example.com,48213,2\n"
    );
    let (folder, path) = folder("people.csv", sheet);
    let records = folder.path().join("records.json");
    std::fs::write(&records, format!(r#"[{{"user": "1002", "voicemail-login-pin": "{CANARY}"}}]"#)).unwrap();
    let (path, existing) = (path.display().to_string(), format!("--existing={}", records.display()));
    let with_heading = |text: String| text.replace(&format!("{CANARY}x"), "");
    for format in ["table", "json", "csv", "html"] {
        for arguments in
            [vec!["check", &path, "--format", format], vec!["plan", &path, &existing, "--format", format]]
        {
            let run = run(arguments.iter().chain(&USERS)).ended(1);
            let all = with_heading(run.text() + &run.err);
            assert!(!all.contains(CANARY), "{arguments:?}: {all}");
        }
    }
    for command in ["build", "fix"] {
        let run = run([command, &*path, "--allow-errors"].iter().chain(&USERS)).ended(1);
        assert!(!with_heading(run.err.clone()).contains(CANARY), "{}", run.err);
        assert!(run.text().contains("48213"), "{}", run.text());
    }
}

#[test]
fn an_object_keeps_its_secret() {
    let text = format!(r#"{{"user": "1001", "voicemail-login-pin": "{CANARY}", "recording": "{CANARY}"}}"#);
    let file = folder("ann.json", text);
    for format in ["table", "json"] {
        let run =
            run(["check", &*file.1.display().to_string(), "--format", format].iter().chain(&USERS)).ended(1);
        let all = run.text() + &run.err;
        assert!(!all.replace("\"recording\"", "").contains(CANARY), "{all}");
    }
}

/// A conversion puts passwords into no summary and no list of losses.
#[test]
fn a_conversion_keeps_secrets() {
    let record = format!(
        r#"{{"userId": "ann@old.example.net", "groupId": "north", "firstName": "Ann", "lastName": "King", "extension": "1001", "emailAddress": "ann@example.com", "password": "{CANARY}", "title": "CEO"}}"#
    );
    let (folder, path) = folder("records.json", record);
    let losses = folder.path().join("losses.csv");
    let run = run([
        "convert",
        &*path.display().to_string(),
        "--domain=example.com",
        "--losses",
        &losses.display().to_string(),
    ])
    .ended(0);
    assert!(!run.err.contains(CANARY) && run.err.contains("1 ready"), "{}", run.err);
    let losses = std::fs::read_to_string(losses).unwrap();
    assert!(losses.contains("title") && !losses.contains(CANARY), "{losses}");
}
