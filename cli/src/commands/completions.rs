//! `completions`: what a shell completes.

use clap::CommandFactory as _;
use clap_complete::{Shell, generate};

use crate::arguments::Arguments;
use crate::failure::{Failure, Outcome};
use crate::target::Target;

pub(super) fn run(shell: Shell) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    generate(shell, &mut Arguments::command(), "seatwright", &mut script);
    let mut target = Target::open(None, false, false, &[])?;
    target.bytes(&script)?;
    target.complete()?;
    Ok(Outcome::Clean)
}
