//! Every test, with what it needs, and one closing line: `N passed, N failed`.

use std::path::Path;

use crate::stage::{Stage, Tally};
use crate::{chromium, example, python, run, spear, wasm};

/// Features of the core that programs choose: each alone, and one combination.
const CORE_FEATURES: [&str; 11] = [
    "",
    "odin",
    "crmcom",
    "describe",
    "records",
    "serde",
    "suggestions",
    "beside",
    "openapi",
    "json_schema",
    "describe,serde,crmcom",
];

/// Runs everything; a stage that fails does not keep the others from running.
pub(crate) fn all() -> Result<(), String> {
    let mut tally = Tally::default();
    let root = run::root();

    tally.done("wasm target", wasm::target());
    // The vectors come first: they write the transcript that the other languages are compared with.
    tally.run(&cargo("Rust", &["test", "--workspace", "--exclude", "seatwright-python", "--no-fail-fast"]));
    tally.run(&cargo("rustdoc", &["doc", "--quiet", "--no-deps", "--package", "seatwright"]));

    // Both end in a step that has use for one processor only.
    let (package, wheel) = std::thread::scope(|scope| {
        let wheel = scope.spawn(python::wheel);
        (wasm::build(), wheel.join().unwrap_or_else(|_| Err("the build of the wheel panicked".to_owned())))
    });
    tally.done("npm package", package);
    let browser = chromium::path();
    tally.done("Chromium", browser.as_ref().map(|_| ()).map_err(Clone::clone));
    let browser = browser.unwrap_or_default();
    tally.done("portal packages", run::npm_ci("web-demo"));
    tally.done("JavaScript packages", run::npm_ci("tests/js"));
    let npm = |name: &'static str, folder: &str, script: &[&str]| {
        Stage::new(name, run::npm(), script).within(root.join(folder)).with("CHROMIUM_PATH", &browser)
    };
    // Lanes, because most of these stages have use for one processor only, and those with a browser wait much.
    let lanes = std::thread::scope(|scope| {
        let rest = scope.spawn(|| {
            let mut lane = Tally::beside();
            lints(&mut lane);
            lane.run(&npm("eslint", "tests/js", &["run", "--silent", "lint"]));
            lane.run(&npm("prettier", "tests/js", &["run", "--silent", "format:check"]));
            lane.run(&npm("Node and Chromium", "tests/js", &["test", "--silent"]));
            example::run_in(&mut lane);
            lane
        });
        let python = scope.spawn(|| {
            let mut lane = Tally::beside();
            match wheel {
                Ok(_) => python_stages(&mut lane, &root),
                Err(reason) => lane.done("wheel", Err(reason)),
            }
            lane
        });
        tally.run(&npm("portal and sandbox", "web-demo", &["run", "--silent", "test:flows"]));
        [("Python", python.join()), ("lints, Node and recipes", rest.join())]
    });
    for (name, lane) in lanes {
        match lane {
            Ok(lane) => tally.join(lane),
            Err(_) => tally.done(name, Err("the lane panicked".to_owned())),
        }
    }
    // Measures time, so it has the machine to itself.
    tally.run(&npm("weight of the portal", "web-demo", &["run", "--silent", "test:weight"]));
    tally.close()
}

fn cargo(name: &'static str, arguments: &[&str]) -> Stage {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    Stage::new(name, &cargo, arguments)
}

fn lints(tally: &mut Tally) {
    tally.run(&cargo("rustfmt", &["fmt", "--all", "--check"]));
    tally.run(&cargo(
        "clippy",
        &["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"],
    ));
    // What the workspace hides, where every feature is on and the host is the target.
    for features in CORE_FEATURES {
        let alone = ["clippy", "--quiet", "--package", "seatwright", "--no-default-features", "--features"];
        tally.run(&cargo(
            "core with some features",
            &[&alone[..], &[features, "--", "-D", "warnings"]].concat(),
        ));
    }
    for (name, features) in wasm::MODULES {
        let module = ["clippy", "--quiet", "--package", "seatwright-wasm", "--target", wasm::TARGET];
        let with = ["--no-default-features", "--features", features, "--", "-D", "warnings"];
        tally.run(&cargo(name, &[&module[..], &with].concat()));
    }
}

fn python_stages(tally: &mut Tally, root: &Path) {
    tally.done("wheel", Ok(()));
    tally.done("Python environment", python::install(&python::interpreter()));
    tally.done("odins_spear environments", spear::environments());
    let interpreter = python::interpreter();
    let module = |name: &'static str, arguments: &[&str]| {
        let mut words = vec!["-m"];
        words.extend(arguments);
        Stage::new(name, &interpreter, &words).within(root.to_path_buf())
    };
    tally.run(&module("ruff", &["ruff", "check", "bindings-python", "tests", "benches", "examples"]));
    tally.run(&module(
        "ruff format",
        &["ruff", "format", "--check", "bindings-python", "tests", "benches", "examples"],
    ));
    tally.run(&module("mypy", &["mypy", "--strict", "bindings-python/python", "tests/python"]));
    tally.run(&module("Python", &["pytest", "-q", "tests/python"]));
    tally.run(
        &Stage::new("time zone twins", &interpreter, &["tests/tzdata/twins.py"]).within(root.to_path_buf()),
    );
    tally.run(
        &Stage::new("time zone words", &interpreter, &["tests/tzdata/words.py"]).within(root.to_path_buf()),
    );
}
