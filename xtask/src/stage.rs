//! One program of the test run, and the count of all.

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
        let (mut passed, mut failed) = (0, 0);
        for line in
            child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()).map_while(Result::ok)
        {
            self.say(&line);
            passed += counted(&line, PASSED);
            failed += counted(&line, FAILED);
        }
        let good = child.wait().is_ok_and(|status| status.success());
        self.say(&format!("== {}: {} s ==", stage.name, begun.elapsed().as_secs()));
        if passed + failed == 0 {
            return self.done(stage.name, if good { Ok(()) } else { Err("failed".to_owned()) });
        }
        self.passed += passed;
        if failed > 0 || !good {
            self.fail(stage.name, failed.max(1));
        }
    }

    fn fail(&mut self, name: &'static str, count: u64) {
        self.failed += count;
        self.broken.push(name);
    }

    /// Prints the closing line.
    pub(crate) fn close(self) -> Result<(), String> {
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 { Ok(()) } else { Err(format!("failed: {}", self.broken.join(", "))) }
    }
}

/// What stands before or after the number in the closing lines of cargo test, pytest and node's test runner.
const PASSED: &[&str] = &[" passed; ", " passed in ", " passed, ", "pass "];
const FAILED: &[&str] = &[" failed; ", " failed, ", " failed in ", "fail "];

fn counted(line: &str, marks: &[&str]) -> u64 {
    let line = line.trim_start_matches(['#', 'ℹ', '=', ' ']);
    let closing = line.starts_with("test result: ")
        || line.starts_with("pass ")
        || line.starts_with("fail ")
        || (line.contains(" in ")
            && line.trim_end_matches(['=', ' ']).ends_with('s')
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

#[cfg(test)]
mod tests {
    use super::{FAILED, PASSED, counted};

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
            ("# pass 42", 42, 0),
            ("ℹ fail 3", 0, 3),
            ("pass on what you know in 5 minutes", 0, 0),
            ("7 passed over", 0, 0),
        ];
        for (line, passed, failed) in cases {
            assert_eq!((counted(line, PASSED), counted(line, FAILED)), (passed, failed), "{line}");
        }
    }
}
