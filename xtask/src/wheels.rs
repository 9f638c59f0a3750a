//! Wheels for other machines than this one, and the source distribution.

use std::fs;
use std::path::PathBuf;

use crate::{python, run};

/// Each target, and the oldest systems that its wheel runs on: glibc 2.17 of 2012, musl 1.2 of 2020.
const TARGETS: [(&str, &str); 4] = [
    ("x86_64-unknown-linux-gnu", "manylinux2014"),
    ("aarch64-unknown-linux-gnu", "manylinux2014"),
    ("x86_64-unknown-linux-musl", "musllinux_1_2"),
    ("aarch64-unknown-linux-musl", "musllinux_1_2"),
];

/// The linker for all of them: zig has the symbols of each version of glibc and musl.
const ZIG: &str = "ziglang>=0.15,<0.16";

/// Where they are written.
pub(crate) const FOLDER: &str = "target/wheels-all";

/// Builds the wheels of all targets, or of those that are named, and the source distribution, and lists them.
pub(crate) fn build(named: &[String]) -> Result<(), String> {
    let unknown = |name: &&String| TARGETS.iter().all(|(target, _)| target != name);
    if let Some(name) = named.iter().find(unknown) {
        let known: Vec<&str> = TARGETS.iter().map(|(target, _)| *target).collect();
        return Err(format!("there is no target {name}; the targets are {}", known.join(", ")));
    }
    let python = python::environment_with(&[ZIG])?;
    let maturin = |arguments: &[&str]| {
        let manifest = ["--manifest-path", "bindings-python/Cargo.toml", "--out", FOLDER];
        // Where maturin finds zig: in the environment that it runs in itself.
        let zig = ("CARGO_ZIGBUILD_PYTHON_PATH", &*python);
        run::program_with(zig, &python, &[&["-m", "maturin"], arguments, &manifest].concat())
    };
    let wanted = |target: &str| named.is_empty() || named.iter().any(|name| name == target);
    for (target, oldest) in TARGETS.into_iter().filter(|(target, _)| wanted(target)) {
        run::program("rustup", &["--quiet", "target", "add", target])?;
        let how = ["--quiet", "--profile", "wheel", "--zig"];
        maturin(&[&["build"], &how[..], &["--compatibility", oldest, "--target", target]].concat())?;
    }
    maturin(&["sdist"])?;
    list()
}

/// Prints each file with its size: the name of a wheel ends in its platform tags.
#[expect(clippy::print_stdout, reason = "a tool for a terminal")]
fn list() -> Result<(), String> {
    let entries = fs::read_dir(run::root().join(FOLDER)).map_err(|error| error.to_string())?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    for file in files {
        let size = fs::metadata(&file).map_err(|error| error.to_string())?.len();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        println!("{size:>9} bytes  {name}");
    }
    Ok(())
}
