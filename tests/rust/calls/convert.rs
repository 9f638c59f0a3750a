//! `convert` and `convert_batch`.

use seatwright::{ConvertOptions, OptionError};
use seatwright_tests::{Case, Expect, File};
use serde_json::{Map, Value};

use crate::{equal, listed, within};

/// The result as JSON text, and whether the expectation holds.
pub(super) fn run(call: &str, file: &File, case: &Case) -> (String, Result<(), String>) {
    let (records, expect) = (case.document(), &case.expect);
    let converted = options(case).and_then(|options| {
        if call == "convert" {
            let user = seatwright::convert(&file.operation, to(case), &records, &options)?;
            return Ok(user.to_json());
        }
        seatwright::convert_batch(&file.operation, to(case), &records, &options).map(|batch| batch.to_json())
    });
    let result = match converted {
        Ok(result) => result,
        Err(error) => return super::refused(&error, expect),
    };
    let held = check(call, case, &result).map_err(|reason| format!("{reason}\n    result: {result}"));
    (result, held)
}

fn check(call: &str, case: &Case, text: &str) -> Result<(), String> {
    equal("option_error", &false, &case.expect.option_error)?;
    if case.canary.as_ref().is_some_and(|canary| text.contains(canary.as_str())) {
        return Err("the canary is in the result".to_owned());
    }
    let result: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if call == "convert" { check_one(&case.expect, &result) } else { check_batch(&case.expect, &result) }
}

fn options(case: &Case) -> Result<ConvertOptions, OptionError> {
    ConvertOptions::from_json(&serde_json::to_string(&case.options).unwrap())
}

fn to(case: &Case) -> &str {
    case.to.as_deref().unwrap_or_else(|| panic!("{}: a conversion names its target", case.name))
}

fn check_one(expect: &Expect, result: &Value) -> Result<(), String> {
    let issues = match &result["report"] {
        Value::Null => Value::Array(Vec::new()),
        report => report["issues"].clone(),
    };
    if let Some(input) = &expect.input {
        // As text: the order of keys counts.
        equal("input", &result["input"].to_string(), &input.to_string())?;
    }
    if let Some(ok) = expect.ok {
        equal("ok", &result["report"]["ok"], &Value::Bool(ok))?;
    }
    if let Some(expected) = &expect.issues {
        listed("issues", &issues, expected)?;
    }
    if let Some(expected) = &expect.loss {
        listed("loss", &result["loss"], expected)?;
    }
    if let Some(expected) = &expect.loss_of {
        rows(&result["loss"], expected)?;
    }
    if let Some(expected) = &expect.requests {
        listed("requests", &result["requests"], expected)?;
        // The order of the keys of a body counts.
        for (expected, request) in expected.iter().zip(result["requests"].as_array().into_iter().flatten()) {
            if let Some(body) = expected.get("body") {
                equal("body", &request["body"].to_string(), &body.to_string())?;
            }
        }
    }
    if let Some(expected) = &expect.follow_up {
        listed("follow_up", &result["follow_up"], expected)?;
    }
    Ok(())
}

/// Rows of a loss report by field. `to` is compared even where the row has none.
fn rows(loss: &Value, expected: &Map<String, Value>) -> Result<(), String> {
    let loss = loss.as_array().ok_or("no loss report")?;
    expected.iter().try_for_each(|(field, expected)| {
        let mut found = loss.iter().filter(|row| row["field"] == **field);
        let (row, more) = (found.next(), found.next());
        match (row, more, expected) {
            (None, _, Value::Null) => Ok(()),
            (None, ..) => Err(format!("loss: no row for {field}")),
            (_, Some(_), _) => Err(format!("loss: two rows for {field}")),
            (Some(row), None, expected) => {
                equal(field, &row["verdict"], &expected["verdict"])?;
                equal(field, &row["to"], &expected["to"])
            }
        }
    })
}

fn check_batch(expect: &Expect, result: &Value) -> Result<(), String> {
    if let Some(expected) = &expect.issues {
        listed("issues", &result["issues"], expected)?;
    }
    if let Some(expected) = &expect.users {
        let users = result["users"].as_array().ok_or("no users")?;
        equal("users", &users.len(), &expected.len())?;
        for (expected, user) in expected.iter().zip(users) {
            check_user(expected, user).map_err(|reason| format!("row {}: {reason}", user["row"]))?;
        }
    }
    if let Some(expected) = &expect.collisions {
        listed("collisions", &result["collisions"], expected)?;
    }
    if let Some(expected) = &expect.summary {
        within(expected, &result["summary"]).map_err(|reason| format!("summary{reason}"))?;
    }
    for expected in expect.summary_defaulted.iter().flatten() {
        let counts = result["summary"]["defaulted"].as_array().ok_or("no defaults")?;
        if !counts.contains(expected) {
            return Err(format!("summary.defaulted: no {expected}"));
        }
    }
    if let Some(expected) = &expect.waves {
        equal("waves", &result["waves"], expected)?;
    }
    if let Some(expected) = &expect.blocked {
        equal("blocked", &result["blocked"], expected)?;
    }
    Ok(())
}

fn check_user(expected: &Map<String, Value>, user: &Value) -> Result<(), String> {
    for (key, expected) in expected {
        match key.as_str() {
            "row" | "ready" | "blocked_by" | "id" => equal(key, &user[key], expected)?,
            "ok" => equal(key, &user["report"]["ok"], expected)?,
            "input" => equal(key, &user[key].to_string(), &expected.to_string())?,
            "input_of" => within(expected, &user["input"]).map_err(|reason| format!("input{reason}"))?,
            "loss_of" => rows(&user["loss"], expected.as_object().ok_or("loss_of is no object")?)?,
            "issues" => {
                let expected: Vec<Map<String, Value>> =
                    serde_json::from_value(expected.clone()).map_err(|error| error.to_string())?;
                listed(key, &user["report"]["issues"], &expected)?;
            }
            _ => return Err(format!("a user is not compared by {key}")),
        }
    }
    Ok(())
}
