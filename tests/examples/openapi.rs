//! Prints how a server's own OpenAPI document differs from the tables, a difference a line:
//! `cargo run -p seatwright-tests --example openapi -- openapi.json`.

use std::process::ExitCode;

#[expect(clippy::print_stdout, reason = "a tool for a terminal")]
fn main() -> ExitCode {
    for path in std::env::args().skip(1) {
        let report = std::fs::read(&path).map_err(|error| error.to_string()).and_then(|document| {
            seatwright::openapi_differences(&document).map_err(|error| error.to_string())
        });
        let report = match report {
            Ok(report) => report,
            Err(reason) => {
                eprintln!("{path}: {reason}");
                return ExitCode::FAILURE;
            }
        };
        for (operation, profile) in &report.operations {
            let of = report.differences.iter().filter(|one| one.operation == *operation);
            println!("{operation} ({profile}): {} differences", of.clone().count());
            for one in of {
                let side = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
                println!(
                    "  {} {}: {} / {}",
                    one.field,
                    one.kind.as_str(),
                    side(&one.ours),
                    side(&one.theirs)
                );
            }
        }
    }
    ExitCode::SUCCESS
}
