//! The command line of Seatwright, as a library: the program `seatwright` and the Python package's command call [`run`].
//!
//! It opens files, shows progress and writes results. What a row means is decided by `seatwright-rows` and `seatwright`, and no
//! request is sent. `docs/command-line.md` describes the commands.
//!
//! A module imports only from layers with a lower number (`tests/rust/layers.rs`):
//!
//! | layer | modules | contents |
//! | --- | --- | --- |
//! | 1 | `failure`, `plain`, `interrupt` | why a command ends early; text that a terminal can show; unfinished files |
//! | 2 | `table`, `source`, `progress` | aligned lines; files that are read; the bar |
//! | 3 | `target`, `screen`, `table_options` | files that are written; what goes to the terminal; arguments from the core's table of options |
//! | 4 | `arguments` | the commands and their arguments |
//! | 5 | `object`, `settings`, `shown` | one JSON object; how a sheet is read; findings and issues as lines |
//! | 6 | `reading` | the passes over a sheet |
//! | 7 | `commands` | one module a command |

#![allow(
    clippy::format_push_string,
    reason = "lines for a person are few, and `write!` gives a result that is always good"
)]

mod arguments;
mod commands;
mod failure;
mod interrupt;
mod object;
mod plain;
mod progress;
mod reading;
mod screen;
mod settings;
mod shown;
mod source;
mod table;
mod table_options;
mod target;

use std::ffi::OsString;

use clap::Parser as _;

use crate::arguments::Arguments;
use crate::screen::Screen;

/// Runs one command line; the first argument is the name of the program. Once the arguments are right, Ctrl-C and, on Unix, SIGTERM
/// and SIGHUP end the process, after the files that are not complete were removed. Gives the exit code:
///
/// - 0: no errors were found
/// - 1: errors were found, or a plan needs a yes
/// - 2: the arguments are wrong, or a file cannot be read or written
/// - 130: Ctrl-C; the process ends by itself
/// - 141: the reader of the output has closed it
///
/// ```
/// assert_eq!(seatwright_cli::run(["seatwright", "check"]), 2);
/// ```
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> u8 {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // A closed pipe has nobody to tell.
            let _ = error.print();
            return if error.use_stderr() { failure::USAGE } else { failure::CLEAN };
        }
    };
    // Before the first file is begun. A program that only asks for help keeps its own handlers.
    interrupt::watch();
    let screen = Screen::new(&arguments.screen);
    match commands::run(arguments.command, &screen) {
        Ok(outcome) => outcome.code(),
        Err(failure) => {
            screen.failure(&failure);
            failure.code()
        }
    }
}
