//! `session.txt`: a session on a terminal as a person sees it. Each line after `$ ` is run, in one folder; what it writes must be
//! what stands below it. `docs/command-line.md` shows the same text. `SESSION=write cargo test -p seatwright-cli session` writes both.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use crate::program::{command, root};
use crate::terminal::{on_terminal, seen};

const SHEET: &str = "\
Ext.;Name;E-Mail;Department;Voicemail;PIN
1001;Ann King;ann@example.com;Sales;WAHR;4821
1002;Cole, Ben;ben@;Sales;FALSCH;7733
17;Di Fox;di@example.com;Support;WAHR;9150
1004;Ed Moss;ed@example.com;Support;x;6204
1001;Flo Hart;flo@example.com;Support;x;8316
";

const RECORDS: &str = r#"[
  {"user": "1001", "name-first-name": "Ann", "name-last-name": "King", "email-address": "ann@example.com",
   "user-scope": "Basic User", "department": "Support", "voicemail-enabled": "yes"},
  {"user": "1009", "name-first-name": "Gus", "name-last-name": "Lane", "email-address": "gus@example.com"}
]
"#;

fn made_again(session: &str) -> String {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("people.csv"), SHEET).unwrap();
    fs::write(folder.path().join("users.json"), RECORDS).unwrap();
    std::os::unix::fs::symlink(command().get_program(), folder.path().join("seatwright")).unwrap();
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
    let mut text = String::new();
    let mut lines = session.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(first) = line.strip_prefix("$ ") else { continue };
        let mut shell = first.to_owned();
        let mut shown = line.to_owned();
        while shell.ends_with('\\') {
            let next = lines.next().unwrap();
            shown = [&*shown, next].join("\n");
            shell = [&*shell, next].join("\n");
        }
        let mut command = Command::new("sh");
        command.args(["-c", &shell]).current_dir(folder.path()).env("PATH", &path);
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
            command.env_remove(name);
        }
        let (raw, code) = on_terminal(command);
        let seen = seen(&raw).join("\n");
        text += &[&*shown, seen.trim_matches('\n')].join("\n");
        text = text.trim_end_matches('\n').to_owned() + "\n";
        if code != Some(0) {
            text += &["[exit code ", &code.unwrap_or(-1).to_string(), "]\n"].concat();
        }
        text.push('\n');
    }
    text.trim_end().to_owned() + "\n"
}

#[test]
fn the_session_is_what_the_program_prints() {
    let place = root().join("cli/tests/session.txt");
    let session = fs::read_to_string(&place).unwrap();
    let again = made_again(&session);
    let page = root().join("docs/command-line.md");
    let text = fs::read_to_string(&page).unwrap();
    let (before, rest) = text.split_once("```console\n").unwrap();
    let (shown, after) = rest.split_once("```\n").unwrap();
    if std::env::var("SESSION").is_ok_and(|what| what == "write") {
        fs::write(place, &again).unwrap();
        fs::write(page, format!("{before}```console\n{again}```\n{after}")).unwrap();
        return;
    }
    assert_eq!(session, again);
    assert_eq!(shown, session, "docs/command-line.md has another session");
}
