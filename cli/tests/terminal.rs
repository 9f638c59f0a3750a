//! The program on a terminal, and what is seen there: [`seen`].

use std::fs::File;
use std::io::Read as _;
use std::process::Command;

use rustix::fs::{Mode, OFlags};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

use crate::program::{PEOPLE, USERS, command, folder};

/// Runs a command on a terminal of 100 columns. Gives what it writes, with all codes, and its exit code.
pub(crate) fn on_terminal(mut command: Command) -> (String, Option<i32>) {
    let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&controller).unwrap();
    unlockpt(&controller).unwrap();
    tcsetwinsize(&controller, Winsize { ws_row: 40, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
    let name = ptsname(&controller, Vec::new()).unwrap();
    let device = rustix::fs::open(name.as_c_str(), OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).unwrap();
    let user = || device.try_clone().unwrap();
    command.env("TERM", "xterm-256color").stdin(user()).stdout(user()).stderr(user());
    let mut child = command.spawn().unwrap();
    // The reader sees the end when nobody else holds the device.
    drop((command, device));
    let reader = std::thread::spawn(move || {
        let (mut controller, mut bytes) = (File::from(controller), Vec::new());
        let mut buffer = [0; 4096];
        // At the end Linux gives an error in place of nothing.
        while let Ok(count @ 1..) = controller.read(&mut buffer) {
            bytes.extend_from_slice(&buffer[..count]);
        }
        bytes
    });
    let code = child.wait().unwrap().code();
    (String::from_utf8(reader.join().unwrap()).unwrap(), code)
}

/// The lines that a person sees: without codes, and of each bar the last state.
pub(crate) fn seen(raw: &str) -> Vec<String> {
    // A terminal is sent two characters for the end of a line.
    let plain = anstream::adapter::strip_str(raw).to_string().replace("\r\r\n", "\n").replace("\r\n", "\n");
    let mut lines: Vec<String> = Vec::new();
    for line in plain.split(['\n', '\r']).map(str::trim_end).map(str::to_owned) {
        let bar = |line: &str| {
            line.split_once(" [").filter(|(_, rest)| rest.ends_with('%')).map(|(name, _)| name.to_owned())
        };
        match (lines.last().and_then(|last| bar(last)), bar(&line)) {
            (Some(last), Some(name)) if last == name => *lines.last_mut().unwrap() = line,
            _ => lines.push(line),
        }
    }
    lines
}

fn people(on: &[&str]) -> (String, Option<i32>) {
    let file = folder("people.csv", PEOPLE);
    let mut command = command();
    command.arg("check").arg(&file.1).args(USERS).args(on);
    on_terminal(command)
}

#[test]
fn a_terminal_gets_colours_and_a_bar() {
    let (raw, code) = people(&[]);
    assert_eq!(code, Some(1));
    assert!(raw.contains("\u{1b}[1m") && raw.contains("\u{1b}[31m"), "{raw:?}");
    let lines = seen(&raw);
    let bar = "reading columns [==============================] 100 %";
    assert!(lines.iter().any(|line| line == bar), "{lines:?}");
}

#[test]
fn quiet_and_never_are_heard_on_a_terminal() {
    let (raw, _) = people(&["--quiet"]);
    assert!(!raw.contains("100 %"), "{raw:?}");
    let (raw, _) = people(&["--color=never", "--quiet"]);
    assert!(!raw.contains('\u{1b}'), "{raw:?}");
}

/// Secrets on the screen are announced; a cell cannot write to the terminal.
#[test]
fn a_terminal_is_told_of_secrets_and_gets_no_codes_of_cells() {
    let file =
        folder("people.csv", "Extension,First name,Last name,Email\n1001,Ann\u{9b}x,King,a@example.com\n");
    for (name, what) in [("build", "requests"), ("fix", "corrected rows")] {
        let mut command = command();
        command.arg(name).arg(&file.1).args(USERS);
        let (raw, _) = on_terminal(command);
        assert!(raw.contains(&format!("{what} hold the secrets of the sheet")), "{raw:?}");
        assert!(!raw.contains('\u{9b}'), "{raw:?}");
        assert!(name == "build" || raw.contains("1001,Ann\u{fffd}x,King"), "{raw:?}");
    }
}
