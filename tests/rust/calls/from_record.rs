//! `"call": "from_record"`: a record made into input, and the request that is built of it.

use seatwright::{Json, Options, RecordOptions, build, from_record, from_record_with, operation};
use seatwright_tests::{Case, File};
use serde_json::{Value, json};

use crate::{equal, listed};

/// The result as JSON text, and whether the expectation holds.
pub(super) fn run(file: &File, case: &Case) -> (String, Result<(), String>) {
    let operation = case.operation.as_ref().unwrap_or(&file.operation);
    let options = RecordOptions::from_json(&names(case)).unwrap();
    let made = match from_record_with(operation, &case.document(), &options) {
        Ok(made) => made,
        Err(error) => return super::refused(&error, &case.expect),
    };
    let result = made.to_json();
    let held = check(file, case, &made.input.to_json(), &result);
    (result.clone(), held.map_err(|reason| format!("{reason}\n    result: {result}")))
}

/// Of the options only `names` is one of this call; the others are for the request that is built.
fn names(case: &Case) -> String {
    match case.options.get("names") {
        Some(names) => json!({ "names": names }).to_string(),
        None => "{}".to_owned(),
    }
}

fn check(file: &File, case: &Case, input: &str, result: &str) -> Result<(), String> {
    let expect = &case.expect;
    let made: Value = serde_json::from_str(result).map_err(|error| error.to_string())?;
    equal("operation", &made["operation"], &Value::String(file.operation.clone()))?;
    let stated = expect.input.as_ref().ok_or("a record needs an input")?;
    let stated = stated.as_str().map_or_else(|| stated.to_string(), str::to_owned);
    equal("input", &input, &&*stated)?;
    listed("changes", &made["changes"], expect.changes.as_ref().ok_or("a record needs changes")?)?;
    listed("issues", &made["issues"], expect.issues.as_ref().ok_or("a record needs issues")?)?;
    if let Some(canary) = &case.canary {
        for shown in ["changes", "issues"] {
            if made[shown].to_string().contains(canary.as_str()) {
                return Err(format!("the canary is in the {shown}"));
            }
        }
    }
    again(file, case, input)?;
    expect.body.as_ref().map_or(Ok(()), |body| round_trip(file, case, input, body))
}

/// What is made of a record has nothing left to repair.
fn again(file: &File, case: &Case, input: &str) -> Result<(), String> {
    if case.expect.issues.iter().flatten().any(|issue| issue.get("severity") == Some(&json!("error"))) {
        return Ok(());
    }
    let made = from_record(&file.operation, input).map_err(|error| error.to_string())?;
    equal("the input made of the input", &&*made.input.to_json(), &input)?;
    equal("changes of the input", &made.changes, &Vec::new())
}

/// The values of the record are what is sent.
fn round_trip(file: &File, case: &Case, input: &str, body: &Value) -> Result<(), String> {
    let call = operation(&file.operation).ok_or("no such operation")?;
    let mut options = case.options.clone();
    options.insert("defaults".to_owned(), json!("none"));
    let options =
        Options::from_json(&Value::Object(options).to_string()).map_err(|error| error.to_string())?;
    let request = build(call, Json(input), &options).map_err(|error| error.to_string())?;
    equal("body", &String::from_utf8_lossy(&request.body).into_owned(), &body.to_string())
}
