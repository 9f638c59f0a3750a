//! Ctrl-C at any point: no half file, exit code 130.

use std::fs;
use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use crate::program::{USERS, command, folder, names};

fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill").args([&format!("-{name}"), &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}

fn people(count: u32) -> String {
    let row = |at: u32| format!("{},Ann,King,a{at}@example.com\n", 10_000 + at);
    "Extension,First name,Last name,Email\n".to_owned() + &(0..count).map(row).collect::<String>()
}

/// A sheet that never ends, from a pipe: the file that was there stays as it was, and nothing lies beside it.
#[test]
fn a_stopped_command_changes_no_file() {
    for name in ["INT", "TERM", "HUP"] {
        let (folder, _) = folder("old.csv", "");
        let output = folder.path().join("out.csv");
        fs::write(&output, "old").unwrap();
        let mut command = command();
        command
            .args(["check", "-", "-o"])
            .arg(&output)
            .args(USERS)
            .stdin(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // More than a pipe holds: when all is written, the program has begun to read, and watches for signals since before that.
        stdin.write_all(people(12_000).as_bytes()).unwrap();
        signal(&child, name);
        let output = child.wait_with_output().unwrap();
        drop(stdin);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), said.contains("stopped")), (Some(130), true), "{name}: {said}");
        assert_eq!(names(folder.path()), ["old.csv", "out.csv"], "{name}");
        assert_eq!(fs::read(folder.path().join("out.csv")).unwrap(), b"old", "{name}");
    }
}

/// At whatever moment it is stopped, the file is the old one or the new one, and nothing lies beside it.
#[test]
fn there_is_no_moment_for_half_a_file() {
    let (folder, path) = folder("people.csv", people(6_000));
    let output = folder.path().join("requests.ndjson");
    let begun = || {
        let mut command = command();
        command.arg("build").arg(&path).arg("-o").arg(&output).args(USERS);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let start = Instant::now();
    assert_eq!(begun().wait().unwrap().code(), Some(0));
    let whole = (start.elapsed(), fs::read(&output).unwrap());
    for at in 0..24 {
        fs::write(&output, "old").unwrap();
        let mut child = begun();
        std::thread::sleep(whole.0 * at / 20);
        // A process that is not there any more takes no signal.
        let _ = Command::new("kill").args(["-INT", &child.id().to_string()]).stderr(Stdio::null()).status();
        let code = child.wait().unwrap().code();
        let left = fs::read(&output).unwrap();
        match code {
            Some(0) => assert!(left == whole.1, "{at}: {} bytes", left.len()),
            // Before the program watches for the signal, the system ends it.
            Some(130) | None => assert!(left == b"old" || left == whole.1, "{at}: {} bytes", left.len()),
            other => panic!("{at}: {other:?}"),
        }
        assert_eq!(names(folder.path()), ["people.csv", "requests.ndjson"], "{at}");
    }
}

/// A full disk: the old file stays, and the message says so.
#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_named() {
    let file = folder("people.csv", people(3_000));
    let run = crate::program::run(
        ["build", &*file.1.display().to_string(), "-o", "/dev/full"].iter().chain(&USERS),
    )
    .ended(2);
    assert!(run.err.contains("the disk is full"), "{}", run.err);
}
