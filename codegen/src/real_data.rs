//! The page of data as people have it: rows as an office manager types them, and the reports as they print.

use seatwright::{ChangeKind, Json, Options, operation, validate};

use crate::layout::MARKDOWN_NOTICE;

/// A row, and what is particular about it.
struct Row {
    title: &'static str,
    about: &'static str,
    operation: &'static str,
    options: &'static str,
    input: &'static str,
}

const fn user(title: &'static str, about: &'static str, input: &'static str) -> Row {
    let options = r#"{"domain":"example.com","defaults":"none","partial":true}"#;
    Row { title, about, operation: "netsapiens.user.create", options, input }
}

/// Twenty rows.
const ROWS: &[Row] = &[
    user(
        "A column with a gap",
        "A data frame reads the numbers of a column as decimals when one cell is empty, and writes them with `.0`.",
        r#"{"user": "1004.0", "caller-id-number": "6155550100.0"}"#,
    ),
    user(
        "The same for emergency calls",
        "A number that emergency services call back is never repaired without a question.",
        r#"{"caller-id-number-emergency": "6155550100.0"}"#,
    ),
    user(
        "A number with its extension",
        "Both stand in the one column that the old system had.",
        r#"{"caller-id-number": "(615) 555-0100 ext. 1004"}"#,
    ),
    user(
        "Two numbers in one cell",
        "Office and mobile.",
        r#"{"caller-id-number": "615-555-0100 / 615-555-0101"}"#,
    ),
    user(
        "A number of a large table",
        "The spreadsheet shows long numbers in short, and saves them so.",
        r#"{"caller-id-number": "6.15555E+09"}"#,
    ),
    user(
        "A number from a letterhead",
        "The zero in brackets is for callers inside the country.",
        r#"{"caller-id-number": "+44 (0)20 7183 8750"}"#,
    ),
    user("A national number", "As it is dialled at home.", r#"{"caller-id-number": "020 7183 8750"}"#),
    Row {
        options: r#"{"domain":"example.com","defaults":"none","partial":true,"context":{"country":"GB"}}"#,
        ..user(
            "The same, with the country",
            "The option `context.country` says where the office is.",
            r#"{"caller-id-number": "020 7183 8750"}"#,
        )
    },
    user(
        "A name beside the number",
        "A list of contacts.",
        r#"{"caller-id-number": "Reception 615-555-0100"}"#,
    ),
    user(
        "Hyphens of a word processor",
        "They look like hyphens and are other characters (U+2011).",
        "{\"caller-id-number\": \"615\u{2011}555\u{2011}0100\"}",
    ),
    user("A thousands separator", "The sheet formats every number.", r#"{"user": "1,004"}"#),
    user("Two extensions", "Somebody has two telephones.", r#"{"user": "1004/1005"}"#),
    user(
        "The extension of the fire brigade",
        "The first free number with three digits.",
        r#"{"user": "911"}"#,
    ),
    user(
        "A PIN that lost its zero",
        "It was 0246 before the spreadsheet read it as a number.",
        r#"{"voicemail-login-pin": 246}"#,
    ),
    user(
        "Addresses as a mail program copies them",
        "Names before the addresses.",
        r#"{"email-address": "Ann Smith <ann@example.com>, Bob Jones <bob@example.com>"}"#,
    ),
    user(
        "A slip in an address",
        "A comma in the place of the dot.",
        r#"{"email-address": "ann@example,com"}"#,
    ),
    user(
        "Two lines in one cell",
        "Alt and Enter make a second line.",
        r#"{"email-address": "ann@example.com\nbob@example.com"}"#,
    ),
    user(
        "Letters of another encoding",
        "The export was UTF-8 and was opened as something else; the department comes from a web page.",
        r#"{"name-last-name": "MÃ¼ller", "department": "Sales &amp; Support"}"#,
    ),
    user(
        "Cells without a value",
        "What programs write when there is nothing.",
        r##"{"department": "n/a", "site": "#REF!", "caller-id-number": "#N/A"}"##,
    ),
    Row {
        title: "A name for a site",
        about: "Fine on a sign at the door.",
        operation: "netsapiens.site.create",
        options: r#"{"domain":"example.com","defaults":"none","partial":true}"#,
        input: r#"{"site": "Store #12 / Downtown"}"#,
    },
];

/// The page.
pub(crate) fn page() -> String {
    let mut text = format!("{MARKDOWN_NOTICE}# Data as people have it\n\n");
    text.push_str(
        "Twenty rows as an office manager types or exports them, each with the report as it prints. An error keeps the request \
         from being built. A warning does not. What can only mean one thing is repaired, and the change is listed. A suggestion is \
         also in the issue's `fix`: a fix that is `certain` can be applied without a question, one that is `likely` cannot. \
         The option `strict` turns each repair into an error.\n",
    );
    for (at, row) in ROWS.iter().enumerate() {
        let operation =
            operation(row.operation).unwrap_or_else(|| panic!("{}: no such operation", row.title));
        let options =
            Options::from_json(row.options).unwrap_or_else(|error| panic!("{}: {error}", row.title));
        let report = validate(operation, Json(row.input), &options);
        let report = report.unwrap_or_else(|error| panic!("{}: {error}", row.title));
        text.push_str(&format!(
            "\n## {}. {}\n\n{}\n\n```json\n{}\n```\n\n```text\n",
            at + 1,
            row.title,
            row.about,
            visible(row.input),
        ));
        text.push_str(&visible(&report.to_string()));
        text.push('\n');
        for change in report.changes() {
            if change.rule == ChangeKind::Coerced || change.rule == ChangeKind::Dropped {
                continue;
            }
            let value = |json: &Option<String>| visible(json.as_deref().unwrap_or_default());
            let (from, to) = (value(&change.from), value(&change.to));
            text.push_str(&format!("  {} {}: {from} is now {to}\n", change.rule.as_str(), change.field));
        }
        text.push_str("```\n");
    }
    text
}

/// The text, with hyphens that look like others written by their numbers.
fn visible(text: &str) -> String {
    text.replace('\u{2011}', "\\u2011")
}
