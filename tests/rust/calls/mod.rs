//! The calls other than validation and building, one module each.

mod convert;
mod differences;
mod fix;
mod from_record;
mod read_response;

use seatwright_tests::{Case, File};

/// The line for the transcript, and whether the expectation holds.
pub(super) fn run(call: &str, file: &File, case: &Case) -> (String, Result<(), String>) {
    let (result, held) = match call {
        "from_record" => {
            let (result, held) = from_record::run(file, case);
            (Some(result), held)
        }
        "read_response" => read_response::run(file, case),
        "differences" => differences::run(file, case),
        "fix" => fix::run(file, case),
        "convert" | "convert_batch" => {
            let (result, held) = convert::run(call, file, case);
            (Some(result), held)
        }
        other => panic!("{}#{}: there is no call {other}", file.topic, case.name),
    };
    let id = format!("{}#{}", file.topic, case.name);
    (serde_json::json!({ "id": id, "result": result }).to_string(), held)
}
