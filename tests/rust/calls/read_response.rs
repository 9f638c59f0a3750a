//! `"call": "read_response"`: an answer, read.

use seatwright::{Outcome, ResponseOptions, read_response};
use seatwright_tests::{Case, File};
use serde_json::{Map, Value};

use crate::equal;

/// The outcome as JSON text, and whether the expectation holds.
pub(super) fn run(file: &File, case: &Case) -> (String, Result<(), String>) {
    let operation = case.operation.as_ref().unwrap_or(&file.operation);
    let status = case.status.unwrap_or(0);
    let mut options = case.options.clone();
    options.extend(case.headers.clone().map(|headers| ("headers".to_owned(), headers)));
    let outcome = ResponseOptions::from_json(&Value::Object(options).to_string())
        .and_then(|options| read_response(operation, status, &case.answer(), &options));
    match outcome {
        Ok(outcome) => {
            let result = outcome.to_json();
            let held =
                check(case, &outcome, &result).map_err(|reason| format!("{reason}\n    result: {result}"));
            (result, held)
        }
        Err(error) => super::refused(&error, &case.expect),
    }
}

fn check(case: &Case, outcome: &Outcome, result: &str) -> Result<(), String> {
    let expect = &case.expect;
    equal("option_error", &false, &expect.option_error)?;
    let made: Value = serde_json::from_str(result).map_err(|error| error.to_string())?;
    equal("outcome", &made["outcome"].as_str(), &expect.outcome.as_deref())?;
    equal("status", &made["status"].as_u64(), &case.status.filter(|status| *status > 0).map(u64::from))?;
    let record = outcome.record.as_ref().map_or_else(|| "null".to_owned(), seatwright::json::Node::to_json);
    let stated = expect.record.as_ref().map(Value::to_string);
    if let Some(stated) = stated.as_ref().or(expect.record_text.as_ref()) {
        equal("record", &record, stated)?;
    }
    let codes: Vec<&str> =
        made["advice"].as_array().into_iter().flatten().filter_map(|one| one["code"].as_str()).collect();
    equal("advice", &codes, &expect.advice.iter().flatten().map(String::as_str).collect())?;
    issues(&made["issues"], expect.issues.as_ref().ok_or("an answer needs issues")?)?;
    for (name, stated) in [
        ("retry_after", &expect.retry_after),
        ("message", &expect.message),
        ("server_code", &expect.server_code),
    ] {
        if let Some(stated) = stated {
            equal(name, &made[name], stated)?;
        }
    }
    if let Some(canary) = &case.canary {
        let mut shown = outcome.clone();
        shown.record = None;
        if shown.to_json().contains(canary.as_str()) || format!("{outcome:?}").contains(canary.as_str()) {
            return Err("the canary is beside the record, or in Debug".to_owned());
        }
    }
    Ok(())
}

fn issues(actual: &Value, expected: &[Map<String, Value>]) -> Result<(), String> {
    // A param stated as null must not be there.
    for (at, issue) in expected.iter().enumerate() {
        for (name, _) in issue
            .get("params")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter(|(_, value)| value.is_null())
        {
            equal(name, &actual[at]["params"].get(name), &None)?;
        }
    }
    let stated: Vec<Map<String, Value>> = expected.iter().cloned().map(without_nulls).collect();
    crate::listed("issues", actual, &stated)
}

fn without_nulls(mut issue: Map<String, Value>) -> Map<String, Value> {
    if let Some(params) = issue.get_mut("params").and_then(Value::as_object_mut) {
        params.retain(|_, value| !value.is_null());
    }
    issue
}
