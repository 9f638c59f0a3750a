//! The portal on a local sandbox.

use crate::{run, wasm};

/// Builds what the portal needs and serves it; ends with Ctrl-C.
pub(crate) fn open(arguments: &[String]) -> Result<(), String> {
    wasm::build()?;
    run::npm_ci("web-demo")?;
    let mut command = vec!["server.mjs"];
    let with_port = arguments.iter().any(|argument| argument == "--port");
    command.extend(arguments.iter().map(String::as_str).filter(|argument| *argument != "--no-open"));
    if !with_port {
        command.extend(["--port", "8080"]);
    }
    if !arguments.iter().any(|argument| argument == "--no-open") {
        command.push("--open");
    }
    run::program_in(&run::root().join("web-demo"), "node", &command)
}
