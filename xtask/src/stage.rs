//! One program of the test run, and the count of all.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

/// A program to run.
pub(crate) struct Stage {
    name: &'static str,
    program: String,
    arguments: Vec<String>,
    folder: PathBuf,
    variables: Vec<(&'static str, String)>,
}

impl Stage {
    pub(crate) fn new(name: &'static str, program: &str, arguments: &[&str]) -> Self {
        Self {
            name,
            program: program.to_owned(),
            arguments: arguments.iter().map(|&argument| argument.to_owned()).collect(),
            folder: crate::run::root(),
            variables: Vec::new(),
        }
    }

    pub(crate) fn within(mut self, folder: PathBuf) -> Self {
        self.folder = folder;
        self
    }

    pub(crate) fn with(mut self, variable: &'static str, value: &str) -> Self {
        self.variables.push((variable, value.to_owned()));
        self
    }
}

/// How many tests passed and failed.
#[derive(Default)]
pub(crate) struct Tally {
    passed: u64,
    failed: u64,
    broken: Vec<&'static str>,
    /// The lines that tell what failed, by stage, shown again at the end.
    told: Vec<String>,
    /// What stages of a second lane print; `None` prints at once.
    kept: Option<String>,
}

#[expect(clippy::print_stdout, reason = "a tool for a terminal")]
impl Tally {
    /// The count of a lane that runs beside another one: what it prints is kept until [`Tally::join`].
    pub(crate) fn beside() -> Self {
        Self { kept: Some(String::new()), ..Self::default() }
    }

    /// Adds the count of a lane that has ended, and prints what it has kept.
    pub(crate) fn join(&mut self, lane: Self) {
        if let Some(kept) = lane.kept {
            self.say(kept.trim_end());
        }
        self.passed += lane.passed;
        self.failed += lane.failed;
        self.broken.extend(lane.broken);
        self.told.extend(lane.told);
    }

    /// Prints a line, or keeps it.
    pub(crate) fn say(&mut self, line: &str) {
        match &mut self.kept {
            Some(kept) => {
                kept.push_str(line);
                kept.push('\n');
            }
            None => println!("{line}"),
        }
    }

    /// A step without tests of its own counts as one.
    pub(crate) fn done(&mut self, name: &'static str, result: Result<(), String>) {
        match result {
            Ok(()) => self.passed += 1,
            Err(reason) => {
                self.say(&format!("{name}: {reason}"));
                self.told.push(format!("{name}: {reason}"));
                self.fail(name, 1);
            }
        }
    }

    /// Runs a stage, shows what it prints, and counts the tests of its closing lines.
    pub(crate) fn run(&mut self, stage: &Stage) {
        self.say(&format!("\n== {} ==", stage.name));
        let begun = Instant::now();
        let spawned = Command::new(&stage.program)
            .args(&stage.arguments)
            .current_dir(&stage.folder)
            .envs(stage.variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = match spawned {
            Ok(child) => child,
            Err(error) => {
                return self.done(stage.name, Err(format!("{} cannot be started: {error}", stage.program)));
            }
        };
        let (mut passed, mut failed, mut reasons) = (0, 0, Reasons::default());
        for line in
            child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()).map_while(Result::ok)
        {
            self.say(&line);
            passed += counted(&line, PASSED);
            failed += counted(&line, FAILED) + counted(&line, ERRORS);
            reasons.see(&line);
        }
        let good = child.wait().is_ok_and(|status| status.success());
        self.say(&format!("== {}: {} s ==", stage.name, begun.elapsed().as_secs()));
        if passed + failed == 0 && good {
            return self.done(stage.name, Ok(()));
        }
        self.passed += passed;
        if failed > 0 || !good {
            self.told.push(reasons.told(stage.name));
            self.fail(stage.name, failed.max(1));
        }
    }

    fn fail(&mut self, name: &'static str, count: u64) {
        self.failed += count;
        self.broken.push(name);
    }

    /// Prints the closing line.
    pub(crate) fn close(self) -> Result<(), String> {
        for told in &self.told {
            println!("\n{told}");
        }
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 { Ok(()) } else { Err(format!("failed: {}", self.broken.join(", "))) }
    }
}

/// What a failing stage printed about its failures: a log is long, and its end is what people see.
#[derive(Default)]
struct Reasons {
    lines: Vec<String>,
    last: VecDeque<String>,
    /// So many lines after a reason belong to it.
    following: u8,
}

impl Reasons {
    /// As many lines of one stage are shown again.
    const SHOWN: usize = 40;

    fn see(&mut self, line: &str) {
        let text = line.trim_start();
        let begins =
            ["FAILED ", "ERROR ", "not ok ", "error: ", "E   "].iter().any(|mark| text.starts_with(mark));
        if begins || text.ends_with("... FAILED") || text.contains(" panicked at ") {
            self.following = if text.contains(" panicked at ") { 4 } else { 1 };
        }
        if self.following > 0 && self.lines.len() < Self::SHOWN {
            self.following -= 1;
            self.lines.push(line.to_owned());
        }
        self.last.push_back(line.to_owned());
        if self.last.len() > 10 {
            self.last.pop_front();
        }
    }

    fn told(self, name: &str) -> String {
        let lines = if self.lines.is_empty() { self.last.into() } else { self.lines };
        [&[format!("== {name}, what failed ==")], &*lines].concat().join("\n")
    }
}

/// What stands before or after the number in the closing lines of cargo test, pytest and node's test runner.
const PASSED: &[&str] = &[" passed; ", " passed in ", " passed, ", "pass "];
const ERRORS: &[&str] = &[" errors in ", " error in "];
const FAILED: &[&str] = &[" failed; ", " failed, ", " failed in ", "fail "];

fn counted(line: &str, marks: &[&str]) -> u64 {
    let line = line.trim_start_matches(['#', 'ℹ', '=', ' ']);
    let closing = line.starts_with("test result: ")
        || line.starts_with("pass ")
        || line.starts_with("fail ")
        || (line.contains(" in ")
            && without_clock(line.trim_end_matches(['=', ' '])).ends_with('s')
            && line.starts_with(|c: char| c.is_ascii_digit()));
    if !closing {
        return 0;
    }
    marks
        .iter()
        .find_map(|mark| {
            let at = line.find(mark)?;
            let number: String = if mark.starts_with(' ') {
                let before = line[..at].rsplit(|c: char| !c.is_ascii_digit()).next()?;
                before.to_owned()
            } else if at == 0 {
                line[mark.len()..].chars().take_while(char::is_ascii_digit).collect()
            } else {
                return None;
            };
            number.parse().ok()
        })
        .unwrap_or(0)
}

/// pytest adds `(0:04:19)` to the seconds of a long run.
fn without_clock(line: &str) -> &str {
    match line.strip_suffix(')').and_then(|line| line.rsplit_once(" (")) {
        Some((before, clock)) if clock.bytes().all(|byte| byte.is_ascii_digit() || byte == b':') => before,
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::{ERRORS, FAILED, PASSED, counted};

    #[test]
    fn reads_the_closing_lines_of_each_runner() {
        let cases = [
            (
                "test result: ok. 4 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.08s",
                4,
                1,
            ),
            ("2 failed, 120 passed in 3.21s", 120, 2),
            ("120 passed in 3.21s", 120, 0),
            ("6 failed, 1623 passed, 6450 errors in 259.79s (0:04:19)", 1623, 6456),
            ("8079 passed, 3 skipped in 193.08s (0:03:13)", 8079, 0),
            ("# pass 42", 42, 0),
            ("ℹ fail 3", 0, 3),
            ("pass on what you know in 5 minutes", 0, 0),
            ("7 passed over", 0, 0),
            ("7 passed in the report (all)", 0, 0),
        ];
        for (line, passed, failed) in cases {
            let fails = counted(line, FAILED) + counted(line, ERRORS);
            assert_eq!((counted(line, PASSED), fails), (passed, failed), "{line}");
        }
    }
}
