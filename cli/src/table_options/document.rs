//! `--profile-from`: a server's own document as a profile.

use std::path::Path;

use seatwright::{OpenApiError, OpenApiProfile, profile_from_openapi};

use crate::failure::Failure;
use crate::source::Source;

/// The name of the profile in results; a further document of the same process has a number behind it.
const NAME: &str = "openapi";

/// Registers the document of a file.
pub(crate) fn registered(path: &Path) -> Result<OpenApiProfile, Failure> {
    let mut file = Source::open(path)?;
    let document = file.start(super::FILE)?;
    let mut at = 1;
    loop {
        let name = if at == 1 { NAME.to_owned() } else { format!("{NAME}-{at}") };
        match profile_from_openapi(&document, &name) {
            Err(OpenApiError::NameTaken(_)) => at += 1,
            result => return result.map_err(|error| Failure::usage(format!("{}: {error}", file.name))),
        }
    }
}
