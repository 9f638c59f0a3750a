//! What goes to the terminal beside the results: [`Screen`].

use std::io::{self, IsTerminal as _, Write as _};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use seatwright::Severity;

use crate::failure::Failure;
use crate::progress::Progress;

/// When colours are used: `auto` is on a terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// Arguments that every command has.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct ScreenArguments {
    /// When colours are used; `auto` is on a terminal, unless the variable `NO_COLOR` is set
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: Color,
    /// Write no progress, summary or note to standard error; errors of the command remain
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
}

/// Standard error, and the colours of standard output.
pub(crate) struct Screen {
    color: ColorChoice,
    quiet: bool,
}

impl Screen {
    pub(crate) fn new(arguments: &ScreenArguments) -> Self {
        let color = match arguments.color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self { color, quiet: arguments.quiet }
    }

    /// Whether standard output takes colours.
    pub(crate) fn is_colored(&self) -> bool {
        match self.color {
            ColorChoice::Auto => AutoStream::choice(&io::stdout()) != ColorChoice::Never,
            choice => choice != ColorChoice::Never,
        }
    }

    /// Text that is no result: summaries, notes, warnings.
    pub(crate) fn note(&self, text: &str) {
        if !self.quiet {
            self.write(text);
        }
    }

    /// Why a command ended. Nobody is told of a closed pipe.
    pub(crate) fn failure(&self, failure: &Failure) {
        if let Failure::Usage(message) = failure {
            self.error(message);
        }
    }

    /// Why nothing was written; said even when notes are not.
    pub(crate) fn error(&self, message: &str) {
        let style = severity(Severity::Error);
        self.write(&format!("{style}error{style:#}: {message}"));
    }

    fn write(&self, text: &str) {
        let mut stderr = AutoStream::new(io::stderr(), self.color);
        // If nobody reads standard error, nobody can be told.
        let _ = writeln!(stderr, "{}", text.trim_end_matches('\n'));
    }

    /// Begins a step with a bar, when somebody sees it.
    pub(crate) fn progress(&self, name: &str, total: Option<u64>) -> Progress {
        Progress::begin(!self.quiet && io::stderr().is_terminal(), name, total)
    }
}

/// The colour of a severity.
pub(crate) const fn severity(severity: Severity) -> Style {
    match severity {
        Severity::Error => Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Red))).bold(),
        Severity::Warning => Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow))),
        Severity::Info => Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Cyan))),
    }
}

/// The colour of what is well.
pub(crate) const GOOD: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Green)));
