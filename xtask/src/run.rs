//! Programs, run from the root of the repository.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Runs a program from the root.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Result<(), String> {
    program_in(&root(), name, arguments)
}

/// Runs a program from the root with this variable.
pub(crate) fn program_with(variable: (&str, &str), name: &str, arguments: &[&str]) -> Result<(), String> {
    let (variable, value) = variable;
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root()).env(variable, value);
    ended(name, arguments, command.status())
}

/// Runs a program from a folder.
pub(crate) fn program_in(folder: &Path, name: &str, arguments: &[&str]) -> Result<(), String> {
    ended(name, arguments, Command::new(name).args(arguments).current_dir(folder).status())
}

fn ended(name: &str, arguments: &[&str], status: std::io::Result<ExitStatus>) -> Result<(), String> {
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name} {} ended with {status}", arguments.join(" "))),
        Err(error) => Err(format!("{name} cannot be started ({error}); is it installed")),
    }
}

/// Runs cargo.
pub(crate) fn cargo(arguments: &[&str]) -> Result<(), String> {
    cargo_without(&[], arguments)
}

/// Runs cargo as if these variables were not set.
pub(crate) fn cargo_without(variables: &[&str], arguments: &[&str]) -> Result<(), String> {
    let name = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    for variable in variables {
        command.env_remove(variable);
    }
    ended("cargo", arguments, command.status())
}

/// `npm`, as Windows spells it too.
pub(crate) fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// Installs the locked packages of a folder, unless they are there already.
pub(crate) fn npm_ci(folder: &str) -> Result<(), String> {
    let folder = root().join(folder);
    let newer = |one: &str, other: &str| {
        let time = |name: &str| std::fs::metadata(folder.join(name)).and_then(|data| data.modified()).ok();
        time(one) >= time(other)
    };
    if folder.join("node_modules/.package-lock.json").exists()
        && newer("node_modules/.package-lock.json", "package-lock.json")
    {
        return Ok(());
    }
    program_in(&folder, npm(), &["ci", "--no-audit", "--no-fund"])
}
