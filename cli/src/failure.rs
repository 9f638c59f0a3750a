//! How a command ends: [`Outcome`] and [`Failure`].

use std::io;

/// No errors.
pub(crate) const CLEAN: u8 = 0;
/// Errors in the data.
const ISSUES: u8 = 1;
/// Wrong arguments, or a file that cannot be read or written.
pub(crate) const USAGE: u8 = 2;
/// As a shell shows a program that a closed pipe ended: 128 and the number of SIGPIPE.
const CLOSED_PIPE: u8 = 141;

/// What a command that ran to its end found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// No errors.
    Clean,
    /// Errors, or something that needs a yes.
    Issues,
}

impl Outcome {
    pub(crate) const fn of(clean: bool) -> Self {
        if clean { Self::Clean } else { Self::Issues }
    }

    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Clean => CLEAN,
            Self::Issues => ISSUES,
        }
    }
}

/// Why a command did not run to its end.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The sentence for the person, with the way out.
    Usage(String),
    /// The reader of the output has closed it.
    ClosedPipe,
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// A file that cannot be read or written.
    pub(crate) fn file(name: &str, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::ClosedPipe;
        }
        let why = match error.kind() {
            io::ErrorKind::NotFound => "there is no such file or folder; check the path".to_owned(),
            io::ErrorKind::PermissionDenied => {
                "access is denied; check the permissions of the file".to_owned()
            }
            io::ErrorKind::IsADirectory => "this is a folder; give the path of a file".to_owned(),
            io::ErrorKind::StorageFull => "the disk is full; nothing was written".to_owned(),
            _ => error.to_string(),
        };
        Self::Usage(format!("{name}: {why}"))
    }

    pub(crate) const fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => USAGE,
            Self::ClosedPipe => CLOSED_PIPE,
        }
    }
}

impl From<seatwright::OptionError> for Failure {
    fn from(error: seatwright::OptionError) -> Self {
        Self::Usage(error.message())
    }
}
