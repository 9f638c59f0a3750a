//! Environments with the real `odins_spear`: one for each major version, for their pins exclude each other.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{python, run};

/// A word to start a Python with, and what goes before its arguments.
type Starter = (&'static str, &'static [&'static str]);

/// What the releases run on: the older one's pinned numpy has no wheels for anything newer.
const STARTERS: &[Starter] = &[
    ("python3.11", &[]),
    ("python3.12", &[]),
    ("python3", &[]),
    ("python", &[]),
    ("py", &["-3.11"]),
    ("py", &["-3.12"]),
];

const MISSING: &str = "odins_spear is tested on Python 3.11 or 3.12, and neither is on the path; \
install one, such as by `apt install python3.11`, `brew install python@3.12` or `pyenv install 3.12`";

/// Makes the environments that are not there, and installs the wheel built last into each.
pub(crate) fn environments() -> Result<(), String> {
    for major in ["1", "2"] {
        let list = format!("tests/python/odins_spear/requirements-{major}.txt");
        let home = run::root().join("target/odins-spear").join(major);
        prepared(&home, &list)?;
        python::install(&python::inside(&home))?;
    }
    Ok(())
}

/// An environment with exactly the listed packages. It stays as long as the list does.
pub(crate) fn prepared(home: &Path, list: &str) -> Result<(), String> {
    let wanted = fs::read_to_string(run::root().join(list)).map_err(|error| format!("{list}: {error}"))?;
    let made_from = home.join("made-from.txt");
    if fs::read_to_string(&made_from).is_ok_and(|had| had == wanted) {
        return Ok(());
    }
    let (starter, before) = found()?;
    let _ = fs::remove_dir_all(home);
    let home_text = home.to_string_lossy();
    run::program(starter, &[before, &["-m", "venv", &*home_text]].concat())?;
    run::program(&python::inside(home), &["-m", "pip", "install", "--quiet", "--requirement", list])?;
    // Last, so that an environment that was left half made is made anew.
    fs::write(&made_from, wanted).map_err(|error| format!("{}: {error}", made_from.display()))
}

fn found() -> Result<Starter, String> {
    let fits = |(name, before): &Starter| {
        let check = "import sys; sys.exit(sys.version_info[:2] not in [(3, 11), (3, 12)])";
        let output = Command::new(name).args(*before).args(["-c", check]).output();
        output.is_ok_and(|output| output.status.success())
    };
    STARTERS.iter().copied().find(fits).ok_or_else(|| MISSING.to_owned())
}
