//! Every vector against the Rust core. Writes the transcript that the other runtimes are compared with.

mod calls;

use std::fmt::Write as _;

use seatwright_tests::{Case, Expect, Outcome, load_all, run};
use serde_json::{Map, Value};

#[test]
fn every_case_holds() {
    let mut transcript = String::new();
    let mut failures = Vec::new();
    let mut count = 0;
    for file in load_all() {
        for case in &file.cases {
            count += 1;
            if let Some(call) = &case.call {
                let (line, held) = calls::run(call, &file, case);
                failures.extend(held.err().map(|reason| {
                    format!("{}#{}\n    why: {}\n    {reason}", file.topic, case.name, case.why)
                }));
                writeln!(transcript, "{line}").unwrap();
                continue;
            }
            let outcome = run(&file, case);
            if let Err(reason) = check(case, &outcome) {
                failures.push(format!("{}\n    why: {}\n    {reason}", outcome.id, case.why));
            }
            writeln!(transcript, "{}", serde_json::to_string(&outcome).unwrap()).unwrap();
        }
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/parity");
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(format!("{folder}/rust.ndjson"), transcript).unwrap();
    assert!(failures.is_empty(), "{} of {count} vectors fail:\n{}", failures.len(), failures.join("\n"));
}

fn check(case: &Case, outcome: &Outcome) -> Result<(), String> {
    let expect = &case.expect;
    if expect.option_error || outcome.option_error.is_some() {
        return refusal(outcome.option_error.as_deref(), expect);
    }
    let report_text = outcome.report.as_deref().unwrap_or_default();
    let report: Value = serde_json::from_str(report_text).map_err(|error| error.to_string())?;
    let shown = |reason: String| format!("{reason}\n    report: {report_text}\n    body: {:?}", outcome.body);
    if let Some(ok) = expect.ok {
        equal("ok", &report["ok"], &Value::Bool(ok)).map_err(shown)?;
    }
    if let Some(issues) = &expect.issues {
        listed("issues", &report["issues"], issues).map_err(shown)?;
    }
    if let Some(changes) = &expect.changes {
        listed("changes", &report["changes"], changes).map_err(shown)?;
    }
    if let Some(body) = &expect.body {
        equal("body", &outcome.body, &Some(body.to_string())).map_err(shown)?;
    }
    if let Some(path) = &expect.path {
        equal("path", &outcome.path, &Some(path.clone())).map_err(shown)?;
    }
    if let Some(expects) = &expect.expects {
        equal("expects", &outcome.expects, &Some(expects.clone())).map_err(shown)?;
    }
    if let Some(canary) = &case.canary {
        for (channel, text) in [("report", &outcome.report), ("curl", &outcome.curl), ("path", &outcome.path)]
        {
            if text.as_ref().is_some_and(|text| text.contains(canary.as_str())) {
                return Err(format!("the canary is in the {channel}"));
            }
        }
    }
    Ok(())
}

fn listed(what: &str, actual: &Value, expected: &[Map<String, Value>]) -> Result<(), String> {
    let actual = actual.as_array().ok_or("no list")?;
    if actual.len() != expected.len() {
        return Err(format!("{what}: {} instead of {}", actual.len(), expected.len()));
    }
    actual.iter().zip(expected).enumerate().try_for_each(|(at, (actual, expected))| {
        within(&Value::Object(expected.clone()), actual).map_err(|reason| format!("{what}[{at}]{reason}"))
    })
}

/// Everything stated must be there; what is not stated may be anything. Lists and scalars are compared whole.
fn within(expected: &Value, actual: &Value) -> Result<(), String> {
    match expected {
        Value::Object(map) => map.iter().try_for_each(|(key, value)| match actual.get(key) {
            Some(found) => within(value, found).map_err(|reason| format!(".{key}{reason}")),
            None => Err(format!(".{key}: missing")),
        }),
        _ if expected == actual => Ok(()),
        _ => Err(format!(": {actual} instead of {expected}")),
    }
}

fn equal<T: PartialEq + std::fmt::Debug>(what: &str, actual: &T, expected: &T) -> Result<(), String> {
    if actual == expected { Ok(()) } else { Err(format!("{what}: {actual:?} instead of {expected:?}")) }
}

/// Whether options were refused as they should, and with the sentence that is stated.
fn refusal(message: Option<&str>, expect: &Expect) -> Result<(), String> {
    equal("option_error", &message.is_some(), &expect.option_error)
        .map_err(|reason| format!("{reason}: {}", message.unwrap_or_default()))?;
    match &expect.option_message {
        Some(stated) => equal("option_message", &message, &Some(stated.as_str())),
        None => Ok(()),
    }
}

/// Every param of every issue that the vectors give is declared with its code, of the declared type, and none is missing.
#[test]
fn params_are_those_that_their_codes_declare() {
    let mut seen = 0;
    for file in load_all() {
        for case in &file.cases {
            let texts = match &case.call {
                None => vec![run(&file, case).report],
                Some(call) => vec![
                    serde_json::from_str::<Value>(&calls::run(call, &file, case).0)
                        .ok()
                        .and_then(|line| line["result"].as_str().map(str::to_owned)),
                ],
            };
            for text in texts.into_iter().flatten() {
                let value: Value = serde_json::from_str(&text).unwrap();
                each_issue(&value, &mut |issue| {
                    seen += 1;
                    declared(issue)
                        .unwrap_or_else(|reason| panic!("{}#{}: {reason}: {issue}", file.topic, case.name));
                });
            }
        }
    }
    assert!(seen > 1000, "{seen} issues");
}

fn each_issue(value: &Value, look: &mut dyn FnMut(&Value)) {
    match value {
        Value::Object(members) => {
            if members.contains_key("severity") && members.contains_key("code") {
                look(value);
            }
            members.values().for_each(|value| each_issue(value, look));
        }
        Value::Array(items) => items.iter().for_each(|item| each_issue(item, look)),
        _ => {}
    }
}

fn declared(issue: &Value) -> Result<(), String> {
    use seatwright::{Code, Need, ParamKind, Words};
    let code = issue["code"].as_str().and_then(Code::from_word).ok_or("no such code")?;
    let params = issue["params"].as_object().ok_or("no params")?;
    for (name, value) in params {
        let row =
            code.params().iter().find(|row| row.name == name).ok_or(format!("{name} is not declared"))?;
        let held = match row.kind {
            ParamKind::Number => value.is_i64(),
            ParamKind::Text => value.is_string(),
            ParamKind::List => value.is_array(),
            ParamKind::NumberOrText => value.is_i64() || value.is_string(),
        };
        if !held {
            return Err(format!("{name} is no {:?}", row.kind));
        }
    }
    for row in code.params().iter().filter(|row| row.need == Need::Required) {
        params.get(row.name).ok_or(format!("{} is missing", row.name))?;
    }
    Ok(())
}
