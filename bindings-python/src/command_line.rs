//! The command `seatwright`, of the crate `seatwright-cli`.

use std::ffi::OsString;

use pyo3::prelude::*;

/// Runs the command `seatwright` with these arguments, the first being its name, and gives the exit code.
///
/// Private: it takes the signals of the process and ends it on Ctrl-C. `seatwright._command_line` calls it.
///
/// >>> from seatwright._native import command_line
/// >>> command_line(("seatwright", "completions", "no such shell"))
/// 2
#[pyfunction]
#[pyo3(signature = (arguments, /))]
pub(crate) fn command_line(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| seatwright_cli::run(arguments))
}
