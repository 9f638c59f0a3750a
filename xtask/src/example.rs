//! Follows the recipes of `docs/` to the letter, in a copy of the source tree.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::run;
use crate::stage::{Stage, Tally};

/// The recipes; each is followed in the copy that the one before it has left.
const PAGES: [&str; 2] = ["docs/adding-an-operation.md", "docs/adding-a-rule.md"];

/// What a fenced block of the page asks for.
enum Step {
    /// A new file.
    File { path: String, text: String },
    /// Lines after a line that is there.
    Lines { path: String, after: String, text: String },
}

/// Makes the copy, follows the recipes and runs the Rust tests and the generator there.
pub(crate) fn follow() -> Result<(), String> {
    let mut tally = Tally::default();
    let copy = match prepared() {
        Ok((copy, diff)) => {
            tally.done("the recipes, followed", Ok(()));
            report(&mut tally, &diff);
            copy
        }
        Err(reason) => {
            tally.done("the recipes, followed", Err(reason));
            return tally.close();
        }
    };
    stages(&mut tally, &copy);
    tally.close()
}

/// For the whole test run: whether the recipes still fit the tree, and make code that compiles. Their tests are for `cargo xtask example`,
/// because they compile everything once more.
pub(crate) fn run_in(tally: &mut Tally) {
    match prepared() {
        Ok((copy, diff)) => {
            report(tally, &diff);
            compiles(tally, &copy);
        }
        Err(reason) => tally.done("recipes", Err(reason)),
    }
}

fn stage(copy: &Path, name: &'static str, arguments: &[&str]) -> Stage {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let target = run::root().join("target/example-build");
    Stage::new(name, &cargo, arguments)
        .within(copy.to_path_buf())
        .with("CARGO_TARGET_DIR", &target.to_string_lossy())
}

fn compiles(tally: &mut Tally, copy: &Path) {
    let run = ["run", "--quiet", "--package", "seatwright-codegen"];
    tally.run(&stage(copy, "recipes: generated files", &run));
}

fn stages(tally: &mut Tally, copy: &Path) {
    compiles(tally, copy);
    let tests = [
        "test",
        "--package",
        "seatwright-tests",
        "--test",
        "vectors",
        "--test",
        "tables",
        "--test",
        "generated",
    ];
    tally.run(&stage(copy, "recipes: tests", &tests));
    tally.run(&stage(copy, "recipes: texts", &["test", "--package", "seatwright", "--lib", "text"]));
}

fn report(tally: &mut Tally, diff: &str) {
    tally.say(&format!("\n== recipes: the lines written by hand ==\n{diff}"));
}

/// The copy with the steps of all recipes applied, and the number of lines per file.
fn prepared() -> Result<(PathBuf, String), String> {
    let root = run::root();
    let copy = root.join("target/example");
    let _ = fs::remove_dir_all(&copy);
    for folder in [
        "cli",
        "core",
        "codegen",
        "tests",
        "bindings-wasm",
        "bindings-python",
        "benches",
        "rows",
        "rows-xlsx",
        "xtask",
        "docs",
    ] {
        copied(&root.join(folder), &copy.join(folder))?;
    }
    for file in ["Cargo.toml", "Cargo.lock", "README.md", "rustfmt.toml", "clippy.toml"] {
        if root.join(file).is_file() {
            fs::copy(root.join(file), copy.join(file)).map_err(|error| format!("{file}: {error}"))?;
        }
    }
    let mut diff = String::new();
    for page in PAGES {
        let text = fs::read_to_string(root.join(page)).map_err(|error| format!("{page}: {error}"))?;
        let _ = writeln!(diff, "{page}");
        let mut total = 0;
        for step in steps(page, &text)? {
            let (path, text, kind) = match &step {
                Step::File { path, text } => (path, text, "new"),
                Step::Lines { path, text, .. } => (path, text, "line"),
            };
            take(&copy, &step).map_err(|error| format!("{page}: {error}"))?;
            let lines = text.lines().count();
            total += lines;
            let _ = writeln!(diff, "{lines:>4}  {kind:<4}  {path}");
        }
        let _ = writeln!(diff, "{total:>4}  lines in all");
    }
    Ok((copy, diff))
}

fn take(copy: &Path, step: &Step) -> Result<(), String> {
    match step {
        Step::File { path, text } => {
            let place = copy.join(path);
            if place.exists() {
                return Err(format!("{path} is there already"));
            }
            fs::write(place, text).map_err(|error| format!("{path}: {error}"))
        }
        Step::Lines { path, after, text } => {
            let place = copy.join(path);
            let old = fs::read_to_string(&place).map_err(|error| format!("{path}: {error}"))?;
            let mut new = String::new();
            let mut found = 0;
            for line in old.lines() {
                new.push_str(line);
                new.push('\n');
                if line == after {
                    found += 1;
                    new.push_str(text);
                }
            }
            if found != 1 {
                return Err(format!("{path} has the line {after:?} {found} times"));
            }
            fs::write(&place, new).map_err(|error| format!("{path}: {error}"))
        }
    }
}

/// The fenced blocks that name a file.
fn steps(page: &str, text: &str) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(head) = line.strip_prefix("```") else { continue };
        let text: String =
            lines.by_ref().take_while(|line| *line != "```").flat_map(|line| [line, "\n"]).collect();
        if let Some((_, path)) = head.split_once(" file=") {
            steps.push(Step::File { path: path.to_owned(), text });
        } else if let Some((_, rest)) = head.split_once(" line-in=") {
            let (path, after) = rest
                .split_once(" after=\"")
                .and_then(|(path, after)| Some((path, after.strip_suffix('"')?)))
                .ok_or_else(|| format!("{page}: {head}"))?;
            let after = after.replace("\\\"", "\"");
            steps.push(Step::Lines { path: path.to_owned(), after, text });
        }
    }
    if steps.is_empty() { Err(format!("{page} has no steps")) } else { Ok(steps) }
}

/// Copies a folder without what is built or installed in it.
fn copied(from: &Path, to: &Path) -> Result<(), String> {
    let wrong = |error: std::io::Error| format!("{}: {error}", from.display());
    fs::create_dir_all(to).map_err(wrong)?;
    for entry in fs::read_dir(from).map_err(wrong)? {
        let entry = entry.map_err(wrong)?;
        let name = entry.file_name();
        let skipped = ["node_modules", "target", "dist", "__pycache__", ".venv"];
        if skipped.iter().any(|skip| name.to_string_lossy() == *skip) {
            continue;
        }
        if entry.file_type().map_err(wrong)?.is_dir() {
            copied(&entry.path(), &to.join(name))?;
        } else {
            fs::copy(entry.path(), to.join(name)).map_err(wrong)?;
        }
    }
    Ok(())
}
