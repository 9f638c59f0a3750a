//! `"call": "differences"`: a record beside the request that should have made it.

use seatwright::{differences, differences_json};
use seatwright_tests::{Case, File};
use serde_json::Value;

use crate::{equal, listed};

/// The result as JSON text, and whether the expectation holds.
pub(super) fn run(file: &File, case: &Case) -> (String, Result<(), String>) {
    let operation = case.operation.as_ref().unwrap_or(&file.operation);
    let request = case.request.as_ref().expect("a comparison has a request").to_string();
    match differences(operation, &case.document(), &request) {
        Ok(found) => {
            let result = differences_json(&found);
            let held = check(case, &result).map_err(|reason| format!("{reason}\n    result: {result}"));
            (result, held)
        }
        Err(error) => super::refused(&error, &case.expect),
    }
}

fn check(case: &Case, text: &str) -> Result<(), String> {
    equal("option_error", &false, &case.expect.option_error)?;
    let result: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    listed("differences", &result, case.expect.differences.as_ref().ok_or("no differences are stated")?)?;
    match &case.canary {
        Some(canary) if text.contains(canary.as_str()) => Err("the canary is in the result".to_owned()),
        _ => Ok(()),
    }
}
