//! `"call": "fix"`: an input with its fixes applied.

use seatwright::{FixChoice, Options, fix};
use seatwright_tests::{Case, File};
use serde_json::{Value, json};

use crate::{equal, listed};

/// The result as JSON text, and whether the expectation holds.
pub(super) fn run(file: &File, case: &Case) -> (String, Result<(), String>) {
    let options = serde_json::to_string(&case.options).unwrap();
    let choice = case.fixes.clone().unwrap_or_else(|| json!("certain")).to_string();
    let fixed = Options::from_json(&options).and_then(|options| {
        fix(&file.operation, &case.document(), &FixChoice::from_json(&choice)?, &options)
    });
    match fixed {
        Ok(fixed) => {
            let result = fixed.to_json();
            let held = check(case, &result).map_err(|reason| format!("{reason}\n    result: {result}"));
            (result, held)
        }
        Err(error) => super::refused(&error, &case.expect),
    }
}

fn check(case: &Case, text: &str) -> Result<(), String> {
    let expect = &case.expect;
    equal("option_error", &false, &expect.option_error)?;
    let mut result: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    // As text: the order of keys counts.
    let input = expect.input.as_ref().ok_or("a fix needs an input")?;
    equal("input", &result["input"].to_string(), &input.to_string())?;
    equal("options", &result["options"], &expect.options.clone().unwrap_or_else(|| json!({})))?;
    listed("changes", &result["changes"], expect.changes.as_ref().ok_or("a fix needs changes")?)?;
    listed("issues", &result["report"]["issues"], expect.issues.as_ref().ok_or("a fix needs issues")?)?;
    if let Some(ok) = expect.ok {
        equal("ok", &result["report"]["ok"], &Value::Bool(ok))?;
    }
    result["input"] = Value::Null;
    match &case.canary {
        Some(canary) if result.to_string().contains(canary.as_str()) => {
            Err("the canary is beside the input".to_owned())
        }
        _ => Ok(()),
    }
}
