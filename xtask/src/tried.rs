//! Wheels as a user installs them: on each Python of this machine, and from the source distribution.

use std::env::consts::ARCH;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::wheels::FOLDER;
use crate::{python, run};

/// The oldest Python that the wheels support, and the newest that may be here.
const MINORS: std::ops::RangeInclusive<u32> = 10..=14;

/// Installs the wheel for glibc on each Python that starts by its name, without a compiler, and uses it; then the same from the source
/// distribution on the first of them. Prints what was tried, and which Pythons are not here.
#[expect(clippy::print_stdout, reason = "a tool for a terminal")]
pub(crate) fn tried() -> Result<(), String> {
    let wheel = built(&format!("manylinux2014_{ARCH}"), ".whl")?;
    let mut first = None;
    for name in MINORS.map(|minor| format!("python3.{minor}")) {
        // A shim of a version manager that starts nothing is no Python.
        let starts = Command::new(&name).arg("--version").output();
        if !starts.is_ok_and(|output| output.status.success()) {
            println!("{name} is not here");
            continue;
        }
        let inside = environment(&name)?;
        run::program(&inside, &["-m", "pip", "install", "--quiet", "--only-binary", ":all:", &wheel])?;
        used(&inside)?;
        println!("{name}: {wheel} is installed, and its command checks a sheet");
        first.get_or_insert(name);
    }
    let name = first.ok_or("no Python of 3.10 or newer starts by its name, such as python3.12")?;
    let inside = environment(&name)?;
    let sdist = built("seatwright", ".tar.gz")?;
    run::program(&inside, &["-m", "pip", "install", "--quiet", &sdist])?;
    used(&inside)?;
    println!("{name}: {sdist} is built and installed, and its command checks a sheet");
    Ok(())
}

/// The file of `cargo xtask wheels` whose name has this part and this end.
fn built(part: &str, end: &str) -> Result<String, String> {
    let entries = fs::read_dir(run::root().join(FOLDER)).map_err(|error| format!("{FOLDER}: {error}"))?;
    let named = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.contains(part) && name.ends_with(end)
    };
    let path = entries.flatten().map(|entry| entry.path()).find(named);
    let path = path.ok_or_else(|| format!("{FOLDER} has no {part}*{end}: run `cargo xtask wheels`"))?;
    Ok(path.to_string_lossy().into_owned())
}

/// A new, empty environment of this Python; gives its interpreter.
fn environment(name: &str) -> Result<String, String> {
    let home: PathBuf = run::root().join("target/tried").join(name);
    let _ = fs::remove_dir_all(&home);
    run::program(name, &["-m", "venv", &home.to_string_lossy()])?;
    Ok(python::inside(&home))
}

/// The library and the command do their work.
fn used(python: &str) -> Result<(), String> {
    let sheet = run::root().join("target/tried/sites.csv");
    let sheet = sheet.to_string_lossy();
    let operation = "netsapiens.site.create";
    let domain = ["--domain", "example.com"];
    let template = ["-m", "seatwright", "template", operation, "--quiet", "--output", &*sheet];
    run::program(python, &[&template[..], &domain].concat())?;
    let found = run::root().join("target/tried/sites.json");
    let found = found.to_string_lossy();
    let check =
        ["-m", "seatwright", "check", &*sheet, "--operation", operation, "--quiet", "--output", &*found];
    run::program(python, &[&check[..], &domain].concat())?;
    let build = "import seatwright; seatwright.build('createSite', {'site': 'Paris'}, domain='example.com')";
    run::program(python, &["-c", build])
}
