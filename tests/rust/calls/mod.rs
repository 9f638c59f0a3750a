//! The calls other than validation and building, one module each.

mod convert;
mod differences;
mod fix;
mod from_record;
mod read_response;

use seatwright::OptionError;
use seatwright_tests::{Case, Expect, File};

/// The line for the transcript, and whether the expectation holds.
pub(super) fn run(call: &str, file: &File, case: &Case) -> (String, Result<(), String>) {
    let (result, held) = match call {
        "from_record" => from_record::run(file, case),
        "read_response" => read_response::run(file, case),
        "differences" => differences::run(file, case),
        "fix" => fix::run(file, case),
        "convert" | "convert_batch" => convert::run(call, file, case),
        other => panic!("{}#{}: there is no call {other}", file.topic, case.name),
    };
    let id = format!("{}#{}", file.topic, case.name);
    (serde_json::json!({ "id": id, "result": result }).to_string(), held)
}

/// What stands in the transcript when the call itself is refused: the sentence, the same in every language.
fn refused(error: &OptionError, expect: &Expect) -> (String, Result<(), String>) {
    let message = error.message();
    let held = crate::refusal(Some(&message), expect);
    (serde_json::json!({ "option_error": message }).to_string(), held)
}
