//! The page of codes: each with an issue that a real call gives.

use seatwright::{Issue, Json, Options, ResponseOptions, from_record, operation, read_response, validate};

use crate::examples::{EXAMPLES, Example};
use crate::layout::{MARKDOWN_NOTICE, markdown_head, markdown_row};
use crate::params;

/// The page.
pub(crate) fn page() -> String {
    let mut text = format!("{MARKDOWN_NOTICE}# Codes\n\n");
    text.push_str(
        "A code never changes its meaning and none is taken away; messages may be reworded in any release. A param with a \
         question mark is not in every issue of its code. The issues \
         below are real: each is what `validate` says of the input under it, `from_record` of it as a record, or `read_response` \
         of the answer.\n\n",
    );
    text.push_str(&markdown_head(&["Code", "Severity here", "Params", "Message"]));
    let found: Vec<(&Example, Issue)> = EXAMPLES.iter().map(|example| (example, issue(example))).collect();
    for (example, issue) in &found {
        text.push_str(&markdown_row(&[
            format!("[`{0}`](#{0})", example.code.as_str()),
            issue.severity.as_str().to_owned(),
            params::markdown(example.code),
            issue.message(),
        ]));
    }
    for (example, issue) in &found {
        let given = match example.status {
            None => format!("options `{}`, input", example.options),
            Some(status) => format!("the answer {status} with the body"),
        };
        text.push_str(&format!(
            "\n## {}\n\n`{}`, {given} `{}`\n\n```json\n{}\n```\n",
            example.code.as_str(),
            example.operation,
            example.input,
            pretty(issue),
        ));
    }
    text
}

/// The issue of an example.
fn issue(example: &Example) -> Issue {
    let code = example.code.as_str();
    let issues = match example.status {
        None => {
            let operation =
                operation(example.operation).unwrap_or_else(|| panic!("{code}: no such operation"));
            let options =
                Options::from_json(example.options).unwrap_or_else(|error| panic!("{code}: {error}"));
            let report = validate(operation, Json(example.input), &options);
            let report = report.unwrap_or_else(|error| panic!("{code}: {error}"));
            let made = from_record(example.operation, example.input);
            let made = made.unwrap_or_else(|error| panic!("{code}: {error}"));
            [report.issues(), &made.issues].concat()
        }
        Some(status) => {
            let options = ResponseOptions::default();
            let outcome = read_response(example.operation, status, example.input.as_bytes(), &options);
            outcome.unwrap_or_else(|error| panic!("{code}: {error}")).issues
        }
    };
    let issue = issues.into_iter().find(|issue| issue.code == example.code);
    issue.unwrap_or_else(|| panic!("{code}: the example does not give it"))
}

/// One member a line: an issue is flat enough for that.
fn pretty(issue: &Issue) -> String {
    let json = serde_json::to_value(issue).unwrap_or_default();
    let order = ["severity", "code", "path", "field", "params", "message", "fix"];
    let members =
        order.iter().filter_map(|name| json.get(name).map(|value| format!("  \"{name}\": {value}")));
    format!("{{\n{}\n}}", members.collect::<Vec<_>>().join(",\n"))
}
