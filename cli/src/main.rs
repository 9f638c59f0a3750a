//! The program `seatwright`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(seatwright_cli::run(std::env::args_os()))
}
