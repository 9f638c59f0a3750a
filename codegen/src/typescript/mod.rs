//! `types.d.ts`: the JavaScript API with the fields of every operation. `api.d.ts` is the part that no table changes.

mod inputs;

use std::collections::BTreeMap;

use seatwright::OPERATIONS;
use seatwright::table::Kind;

use crate::layout::pascal;
use crate::rows::rows;
use crate::words;

const API: &str = include_str!("api.d.ts");

/// The file.
pub(crate) fn file() -> String {
    let mut text = API.to_owned();
    let unions: [(&str, &str, Vec<&str>); 7] = [
        ("OperationId", "Every operation.", OPERATIONS.iter().map(|operation| operation.id).collect()),
        ("Profile", "A document of a vendor's contract.", words::profiles()),
        ("Severity", "How bad an issue is.", words::severities()),
        ("ChangeRule", "What was done to the input.", words::changes()),
        ("Defaults", "Which documented defaults a create fills.", words::defaults()),
        ("Unknown", "What an unknown key does.", words::unknown()),
        ("Empty", "What `\"\"` means.", words::empty()),
    ];
    for (name, about, values) in unions {
        declare(&mut text, name, about, &values);
    }
    declare(&mut text, "Code", "What an issue is about: append-only.", &words::codes());
    for (name, kind) in closed_lists() {
        let choices = kind.choices().unwrap_or_default();
        declare(&mut text, &name, &format!("`{}` exactly as the server wants it.", dashed(&name)), choices);
        let mut wider = format!("{name} | ");
        match kind {
            Kind::Zone(zones) => {
                let twins: Vec<&str> = zones.twins.iter().map(|(unlisted, _)| *unlisted).collect();
                let about = "Unlisted names whose clock is that of a listed zone, which is sent instead.";
                declare(&mut text, &format!("{name}Twin"), about, &twins);
                wider.push_str(&format!("{name}Twin | \"\""));
            }
            _ if choices.contains(&"yes") => wider.push_str("YesNoInput"),
            _ if choices.contains(&"no") => wider.push_str("false | \"\""),
            _ => wider.push_str("\"\""),
        }
        text.push_str(&inputs::union("", &format!("export type {name}Input ="), &wider));
        text.push('\n');
    }
    for operation in OPERATIONS {
        text.push_str(&inputs::interfaces(operation));
    }
    text.push_str(&map("OperationInputs", "The input of each operation.", ""));
    text.push_str(&map("OperationPayloads", "The body of each operation.", "Payload"));
    text
}

/// Closed lists of the tables, by the name of their type.
fn closed_lists() -> BTreeMap<String, Kind> {
    let mut found: BTreeMap<String, Kind> = BTreeMap::new();
    for row in OPERATIONS.iter().flat_map(|operation| rows(operation)) {
        if let Kind::Choice(_) | Kind::Zone(_) = row.field.kind {
            let other = found.insert(pascal(row.field.wire), row.field.kind);
            let same = other.is_none_or(|other| other.choices() == row.field.kind.choices());
            assert!(same, "two lists are named {}", row.field.wire);
        }
    }
    found
}

fn dashed(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

fn declare(text: &mut String, name: &str, about: &str, values: &[&str]) {
    let quoted: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
    text.push_str(&format!("\n/** {about} */\n"));
    text.push_str(&inputs::union("", &format!("export type {name} ="), &quoted.join(" | ")));
    text.push('\n');
}

fn map(name: &str, about: &str, suffix: &str) -> String {
    let mut text = format!("\n/** {about} */\nexport interface {name} {{\n");
    for operation in OPERATIONS {
        text.push_str(&format!("  {:?}: {}{suffix};\n", operation.id, pascal(operation.id)));
    }
    text + "}\n"
}
