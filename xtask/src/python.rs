//! The wheel, and an environment of its own to test it in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run;

fn environment() -> PathBuf {
    run::root().join("target/venv")
}

/// The interpreter of the test environment.
pub(crate) fn interpreter() -> String {
    inside(&environment())
}

/// The interpreter of an environment.
pub(crate) fn inside(environment: &Path) -> String {
    let place = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    environment.join(place).to_string_lossy().into_owned()
}

/// A Python of 3.10 or newer on the machine.
fn found() -> Result<&'static str, String> {
    let new_enough = |name: &&str| {
        let check = "import sys; sys.exit(sys.version_info < (3, 10))";
        Command::new(name).args(["-c", check]).output().is_ok_and(|output| output.status.success())
    };
    let names = ["python3", "python", "python3.13", "python3.12", "python3.11", "python3.10"];
    names.into_iter().find(|name| new_enough(name)).ok_or_else(|| "Python 3.10 or newer is needed".to_owned())
}

/// Makes the environment with what the tests need and with these packages; gives its interpreter.
pub(crate) fn environment_with(packages: &[&str]) -> Result<String, String> {
    if !PathBuf::from(interpreter()).exists() {
        run::program(found()?, &["-m", "venv", "target/venv"])?;
    }
    let python = interpreter();
    let install = ["-m", "pip", "install", "--quiet"];
    for list in ["tests/python/requirements.txt", "tests/tzdata/requirements.txt"] {
        run::program(&python, &[&install[..], &["--requirement", list]].concat())?;
    }
    if !packages.is_empty() {
        run::program(&python, &[&install[..], packages].concat())?;
    }
    Ok(python)
}

/// Builds the wheel into `target/wheels`; gives its path.
pub(crate) fn wheel() -> Result<PathBuf, String> {
    let python = environment_with(&[])?;
    let wheels = run::root().join("target/wheels");
    let _ = fs::remove_dir_all(&wheels);
    run::program(
        &python,
        &[
            "-m",
            "maturin",
            "build",
            "--quiet",
            "--profile",
            "wheel",
            "--manifest-path",
            "bindings-python/Cargo.toml",
            "--out",
            "target/wheels",
        ],
    )?;
    let mut built =
        fs::read_dir(&wheels).map_err(|error| error.to_string())?.flatten().map(|entry| entry.path());
    built
        .find(|path| path.extension().is_some_and(|kind| kind == "whl"))
        .ok_or_else(|| "maturin made no wheel".to_owned())
}

/// Installs the wheel that was built last.
pub(crate) fn install(interpreter: &str) -> Result<(), String> {
    let wheels = run::root().join("target/wheels");
    let mut built =
        fs::read_dir(wheels).map_err(|error| error.to_string())?.flatten().map(|entry| entry.path());
    let wheel = built.find(|path| path.extension().is_some_and(|kind| kind == "whl")).ok_or("no wheel")?;
    run::program(
        interpreter,
        &["-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", &wheel.to_string_lossy()],
    )
}
