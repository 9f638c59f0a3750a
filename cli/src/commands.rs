//! One module a command.

mod build;
mod check;
mod completions;
mod convert;
mod describe;
mod explain;
mod fix;
mod plan;
mod profile;
mod schema;
mod template;

use std::path::Path;

use seatwright::Options;

use crate::arguments::{Command, Format};
use crate::failure::{Failure, Outcome};
use crate::screen::Screen;
use crate::table_options::TableOptions;

/// How many bytes are gathered before they are written.
const GATHERED: usize = 1 << 16;

/// Runs a command.
pub(crate) fn run(command: Command, screen: &Screen) -> Result<Outcome, Failure> {
    match command {
        Command::Check(arguments) => check::run(&arguments, screen),
        Command::Plan(arguments) => plan::run(&arguments, screen),
        Command::Build(arguments) => build::run(&arguments, screen),
        Command::Fix(arguments) => fix::run(&arguments, screen),
        Command::Convert(arguments) => convert::run(&arguments, screen),
        Command::Explain(arguments) => explain::run(&arguments, screen),
        Command::Describe(arguments) => describe::run(&arguments, screen),
        Command::Profile(arguments) => profile::run(&arguments, screen),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Template(arguments) => template::run(&arguments),
        Command::Completions { shell } => completions::run(shell),
    }
}

/// The options of the operation.
fn options(given: &TableOptions<Options>) -> Result<Options, Failure> {
    Ok(Options::from_json(&given.to_json()?.to_json())?)
}

/// The format that was asked for, or that the ending of a file names.
fn format(given: Option<Format>, output: Option<&Path>) -> Format {
    let ending = output.and_then(Path::extension).map(std::ffi::OsStr::to_ascii_lowercase);
    let named = || match ending.as_ref()?.to_str()? {
        "json" => Some(Format::Json),
        "csv" => Some(Format::Csv),
        "html" | "htm" => Some(Format::Html),
        _ => None,
    };
    given.or_else(named).unwrap_or(Format::Table)
}

/// The sentence for a person who sees secrets on the screen, or is about to.
fn warn_of_secrets(screen: &Screen, target: &crate::target::Target, what: &str) {
    if target.is_terminal() {
        screen.note(&format!(
            "{what} hold the secrets of the sheet; --output writes them to a file of your own"
        ));
    }
}

/// Two results in one file would be one of them.
fn must_differ(one: Option<&Path>, other: Option<&Path>) -> Result<(), Failure> {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    match (one, other) {
        (Some(one), Some(other)) if one == other || real(one) == real(other) && one.is_file() => {
            let name = crate::plain::plain_path(one);
            Err(Failure::usage(format!("{name} is named twice; give each result a file of its own")))
        }
        _ => Ok(()),
    }
}
