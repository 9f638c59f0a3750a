//! `cargo xtask <task>`: everything that is more than one cargo call.

mod chromium;
mod demo;
mod example;
mod python;
mod run;
mod spark;
mod spear;
mod stage;
mod test;
mod tools;
mod tried;
mod wasm;
mod wheels;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask demo [--port N] [--no-open]   build, then open the portal on a local sandbox
cargo xtask test                          every test; sets up what it needs
cargo xtask tools                         the npm package in bundlers, frameworks, runtimes (minutes)
cargo xtask wasm                          build the npm package into bindings-wasm/dist
cargo xtask wheel                         build the wheel into target/wheels
cargo xtask wheels [TARGET...]            wheels for glibc 2.17 and musl, and the sdist, in target/wheels-all
cargo xtask tried                         those wheels and the sdist on each Python of this machine
cargo xtask odins-spear                   environments with the real odins_spear, for its tests
cargo xtask spark                         a real Spark beside one process (minutes)
cargo xtask generate                      write the generated files anew
cargo xtask example                       follow the recipes of docs/ in a copy, and test it
cargo xtask slips                         how good proposals are for slips, in figures
cargo xtask bench                         the figures beside peers (minutes)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rest = arguments.get(1..).unwrap_or_default();
    let done = match arguments.first().map(String::as_str) {
        Some("demo") => demo::open(rest),
        Some("test") => test::all(),
        Some("tools") => tools::all(),
        Some("wasm") => wasm::build(),
        Some("wheel") => python::wheel().map(|_| ()),
        Some("wheels") => wheels::build(rest),
        Some("tried") => tried::tried(),
        Some("odins-spear") => python::wheel().and_then(|_| spear::environments()),
        Some("spark") => spark::tested(),
        Some("generate") => run::cargo(&["run", "--quiet", "--package", "seatwright-codegen"]),
        Some("example") => example::follow(),
        Some("slips") => run::cargo(&[
            "test",
            "--quiet",
            "--package",
            "seatwright-tests",
            "--test",
            "slips",
            "--",
            "--nocapture",
        ]),
        Some("bench") => run::program("bash", &["benches/run.sh"]),
        _ => Err(HELP.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
