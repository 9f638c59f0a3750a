//! `seatwright.spark` on a real Spark: `cargo xtask spark`. It takes 0.7 GB of disk and some minutes.

use std::path::Path;
use std::process::Command;

use crate::{python, run, spear};

const LIST: &str = "tests/spark/requirements.txt";

const MISSING: &str = "Spark needs Java 17 or newer, and `java` is not on the path or older; install one, such as \
by `apt install openjdk-17-jre-headless` or `brew install openjdk@17`";

/// Builds the wheel, installs it beside Spark, runs the tests, and then a million rows in four partitions and in one process.
pub(crate) fn tested() -> Result<(), String> {
    java()?;
    python::wheel()?;
    let home = run::root().join("target/spark");
    spear::prepared(&home, LIST)?;
    let interpreter = python::inside(&home);
    python::install(&interpreter)?;
    run::program(&interpreter, &["-m", "pytest", "-q", "tests/spark"])?;
    run::program(&interpreter, &["tests/spark/million.py"])
}

/// Looks for Java, which root installs now on Debian.
fn java() -> Result<(), String> {
    if is_new_enough() {
        return Ok(());
    }
    if Path::new("/usr/bin/apt-get").exists() {
        // Without root these fail, and the message says what to do.
        let _ = run::program("apt-get", &["update", "--quiet"]);
        let install = ["install", "--yes", "--quiet", "--no-install-recommends", "openjdk-17-jre-headless"];
        let _ = run::program("apt-get", &install);
    }
    if is_new_enough() { Ok(()) } else { Err(MISSING.to_owned()) }
}

fn is_new_enough() -> bool {
    let Ok(said) = Command::new("java").arg("-version").output() else { return false };
    // `openjdk version "17.0.15" 2025-04-15`, on the error stream.
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    let version = said.split('"').nth(1).and_then(|version| version.split('.').next());
    version.and_then(|version| version.parse::<u32>().ok()).is_some_and(|version| version >= 17)
}
