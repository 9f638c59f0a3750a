//! The page of values: inputs made of public reports and files, each with what is said, and the kinds with their vectors.

use seatwright::{
    Change, ConvertOptions, Json, Options, ResponseOptions, convert, from_record, operation, read_response,
    validate,
};
use serde_json::Value;

use crate::layout::{MARKDOWN_NOTICE, markdown_head, markdown_row};

const DATA: &str = include_str!("../../tests/values/cases.json");

/// An input, and what is said of it.
pub struct ValueCase {
    /// Its name.
    pub id: String,
    /// What is said, as the page prints it.
    pub said: String,
    /// Texts that must be in it.
    pub has: Vec<String>,
    /// Texts that must not.
    pub has_not: Vec<String>,
    kind: String,
    title: String,
    why: String,
    input: String,
}

/// Every case, run.
///
/// # Panics
/// When the data is not as the page needs it.
#[must_use]
pub fn value_cases() -> Vec<ValueCase> {
    let data = data();
    let case = |case: &Value| {
        let text = |name: &str| case[name].as_str().unwrap_or_default().to_owned();
        let texts = |name: &str| {
            let list = case[name].as_array().into_iter().flatten();
            list.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        ValueCase {
            id: text("id"),
            said: said(case),
            has: texts("has"),
            has_not: texts("hasNot"),
            kind: text("kind"),
            title: text("title"),
            why: text("why"),
            input: text("input"),
        }
    };
    data["cases"].as_array().into_iter().flatten().map(case).collect()
}

/// The topics of vectors that hold a kind of fault.
///
/// # Panics
/// When the data is not as the page needs it.
#[must_use]
pub fn value_topics() -> Vec<String> {
    let data = data();
    let kinds = data["kinds"].as_array().into_iter().flatten();
    let topics = kinds.flat_map(|kind| kind["vectors"].as_array().into_iter().flatten());
    topics.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn data() -> Value {
    serde_json::from_str(DATA).unwrap_or_else(|error| panic!("tests/values/cases.json: {error}"))
}

/// The page.
pub(crate) fn page() -> String {
    let mut text = format!("{MARKDOWN_NOTICE}# Values, case by case\n\n");
    text.push_str(
        "Inputs made of public reports and files, each with what is right and what is said. A value of another program, such \
         as a missing one of a data frame, stands as the binding reads it: as `null`. `tests/values/cases.json` has the inputs and \
         what the answers must contain.\n\n## Kinds of fault\n\nThe vectors hold each kind in every runtime.\n\n",
    );
    let cases = value_cases();
    text.push_str(&markdown_head(&["Kind", "Cases", "Vectors"]));
    let data = data();
    let kinds: Vec<&Value> = data["kinds"].as_array().into_iter().flatten().collect();
    let name = |kind: &Value, name: &str| kind[name].as_str().unwrap_or_default().to_owned();
    for kind in &kinds {
        let count = cases.iter().filter(|case| case.kind == name(kind, "kind")).count();
        let vectors = kind["vectors"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let vectors: Vec<String> = vectors.map(|topic| format!("`{topic}`")).collect();
        text.push_str(&markdown_row(&[name(kind, "title"), count.to_string(), vectors.join(", ")]));
    }
    for kind in &kinds {
        text.push_str(&format!("\n## {}\n", name(kind, "title")));
        for case in cases.iter().filter(|case| case.kind == name(kind, "kind")) {
            let ValueCase { title, why, input, said, .. } = case;
            let (input, said) = (visible(input), visible(said));
            text.push_str(&format!(
                "\n### {title}\n\n{why}\n\n```json\n{input}\n```\n\n```text\n{said}```\n"
            ));
        }
    }
    text
}

fn said(case: &Value) -> String {
    let text = |name: &str| case[name].as_str().unwrap_or_default();
    let (id, operation_id, input) = (text("id"), text("operation"), text("input"));
    let options = case["options"].to_string();
    let failed = |error: &dyn std::fmt::Display| -> ! { panic!("{id}: {error}") };
    match text("call") {
        "from_record" => {
            let made = from_record(operation_id, input).unwrap_or_else(|error| failed(&error));
            let mut out = format!("{}\n", made.input.to_json());
            for issue in &made.issues {
                out.push_str(&format!("  {}: {}\n", issue.severity.as_str(), issue.message()));
            }
            out + &changes(&made.changes)
        }
        "read_response" => {
            let status = case["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(0);
            let outcome = read_response(operation_id, status, input.as_bytes(), &ResponseOptions::default());
            let outcome = outcome.unwrap_or_else(|error| failed(&error));
            let mut out = format!("{}\n", outcome.verdict.as_str());
            if let Some(message) = &outcome.message {
                out.push_str(&format!("  the server says: {message}\n"));
            }
            for issue in &outcome.issues {
                out.push_str(&format!("  {}: {}\n", issue.severity.as_str(), issue.message()));
            }
            for advice in &outcome.advice {
                out.push_str(&format!("  advice: {}\n", advice.message()));
            }
            out
        }
        "convert" => {
            let options = ConvertOptions::from_json(&options).unwrap_or_else(|error| failed(&error));
            let made = convert(operation_id, "netsapiens.user.create", input, &options);
            let made = made.unwrap_or_else(|error| failed(&error));
            let mut out = format!("{}\n", made.input.as_deref().unwrap_or("no input"));
            for row in made.loss.iter().filter(|row| row.verdict.as_str() != "carried") {
                out.push_str(&format!("  {} {}: {}\n", row.verdict.as_str(), row.field, row.note));
            }
            for issue in made.report.iter().flat_map(seatwright::Report::issues) {
                out.push_str(&format!("  {}: {}\n", issue.severity.as_str(), issue.message()));
            }
            out
        }
        _ => {
            let operation = operation(operation_id).unwrap_or_else(|| failed(&"no such operation"));
            let options = Options::from_json(&options).unwrap_or_else(|error| failed(&error));
            let report = validate(operation, Json(input), &options).unwrap_or_else(|error| failed(&error));
            format!("{report}\n{}", changes(&report.changes()))
        }
    }
}

fn changes(changes: &[Change]) -> String {
    let mut out = String::new();
    for change in changes {
        let line = match (&change.from, &change.to) {
            (Some(from), Some(to)) => format!("{}: {from} is now {to}", change.field),
            (None, Some(to)) => format!("{}: filled with {to}", change.field),
            _ => format!("{}: left out", change.field),
        };
        out.push_str(&format!("  {} {line}\n", change.rule.as_str()));
    }
    out
}

/// The text, with a character that cannot be seen written by its number.
fn visible(text: &str) -> String {
    text.replace('\u{200b}', "\\u200b")
}
