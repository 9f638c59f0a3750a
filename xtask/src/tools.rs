//! The npm package in the tools that portal teams use. They are large and slow, and so no part of `cargo xtask test`.

use crate::stage::{Stage, Tally};
use crate::{chromium, run, wasm};

/// Builds the package, installs the locked tools and runs each of them.
pub(crate) fn all() -> Result<(), String> {
    wasm::build()?;
    // The browser and its driver are those of the other tests.
    run::npm_ci("tests/js")?;
    run::npm_ci("tests/tools")?;
    let mut tally = Tally::default();
    let tools = Stage::new("tools", run::npm(), &["test", "--silent"])
        .within(run::root().join("tests/tools"))
        .with("CHROMIUM_PATH", &chromium::path()?);
    tally.run(&tools);
    tally.close()
}
