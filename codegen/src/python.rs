//! `types.py`: typed dictionaries for the Python calls. Laid out as `ruff format` does at 100 columns.

use std::collections::BTreeMap;

use seatwright::table::{Field, Kind, Verb};
use seatwright::{OPERATIONS, Operation};

use crate::layout::{pascal, sentences, wrapped};
use crate::rows::{Row, rows};
use crate::words;

const WIDTH: usize = 100;

const HEAD: &str = r#"# Generated from the tables by `cargo run -p seatwright-codegen`; do not edit.
"""Types for editors and type checkers: the fields of every operation, and closed lists of words.

`CreateUser` is the dict that `create_user` takes, `CreateUserFields` the same as keyword arguments.
Values are typed as wide as the calls take them: what is coerced is allowed here too.
"""

from collections.abc import Collection
from decimal import Decimal
from typing import Literal, TypeAlias, TypedDict

TextInput: TypeAlias = str | int | Decimal
"""Text, or a number that has one spelling as text."""

IntegerInput: TypeAlias = int | float | str | Decimal
"""A whole number, or text or a decimal that is exactly one (`"25"`, `25.0`)."""

DigitsInput: TypeAlias = str | int
"""Digits: as text where leading zeros matter."""

PhoneInput: TypeAlias = str | int
"""A telephone number; punctuation, `+` and `tel:` are taken away."""

YesNo: TypeAlias = Literal["yes", "no"]

YesNoInput: TypeAlias = (
    bool | Literal["yes", "no", "Y", "N", "on", "off", "true", "false", "1", "0", 1, 0, ""]
)
"""`yes` or `no`, and the words that forms and sheets use for them, in any letter case.

`""` is an untouched box: as if not given.
"""
"#;

const KNOWLEDGE: &str = r#"

class Context(TypedDict, total=False):
    """What the caller knows of the system; checks sharpen with it."""

    users: Collection[str]
    """Extensions in the domain."""
    logins: Collection[str]
    """Portal logins on the system."""
    sites: Collection[str]
    """Sites of the domain."""
    sites_left: int
    """How many more sites the domain may have."""


class Limits(TypedDict, total=False):
    """Bounds on what one call reads; past one is an issue `limit_exceeded`."""

    bytes: int
    """Bytes of a JSON document."""
    text: int
    """Bytes of one text."""
    depth: int
    """Nesting of a kept value."""
    keys: int
    """Keys, nested ones included."""
    issues: int
    """Issues in one report."""
"#;

/// The file.
pub(crate) fn file() -> String {
    let mut text = HEAD.to_owned();
    let ids: Vec<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
    for (name, values) in [
        ("OperationId", ids),
        ("Profile", words::profiles()),
        ("Defaults", words::defaults()),
        ("Unknown", words::unknown()),
        ("Empty", words::empty()),
        ("Severity", words::severities()),
        ("ChangeRule", words::changes()),
        ("IssueCode", words::codes()),
    ] {
        text.push_str(&alias(name, &values));
    }
    for (name, kind) in closed_lists() {
        text.push_str(&closed(&name, kind));
    }
    text.push_str(KNOWLEDGE);
    for operation in OPERATIONS {
        text.push_str(&dictionary(operation));
        text.push_str(&keywords(operation));
    }
    text
}

/// Closed lists by the name of their type.
fn closed_lists() -> BTreeMap<String, Kind> {
    let rows = OPERATIONS.iter().flat_map(|operation| rows(operation));
    rows.filter(|row| matches!(row.field.kind, Kind::Choice(_) | Kind::Zone(_)))
        .map(|row| (pascal(row.field.wire), row.field.kind))
        .collect()
}

/// A closed list, and the wider type of what stands for its words.
fn closed(name: &str, kind: Kind) -> String {
    let choices = kind.choices().unwrap_or_default();
    let mut text = alias(name, choices);
    let wider = match kind {
        Kind::Zone(zones) => {
            let twins: Vec<&str> = zones.twins.iter().map(|(unlisted, _)| *unlisted).collect();
            text.push_str(&alias(&format!("{name}Twin"), &twins));
            format!("{name} | {name}Twin | Literal[\"\"]")
        }
        _ if choices.contains(&"yes") => format!("{name} | YesNoInput"),
        _ if choices.contains(&"no") => format!("{name} | Literal[False, \"\"]"),
        _ => format!("{name} | Literal[\"\"]"),
    };
    let line = format!("{name}Input: TypeAlias = {wider}");
    if line.len() <= WIDTH {
        text + "\n" + &line + "\n"
    } else {
        text + &format!("\n{name}Input: TypeAlias = (\n    {wider}\n)\n")
    }
}

fn alias(name: &str, values: &[&str]) -> String {
    let quoted: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
    let line = format!("{name}: TypeAlias = Literal[{}]", quoted.join(", "));
    if line.len() <= WIDTH {
        return format!("\n{line}\n");
    }
    let inside = format!("    {}", quoted.join(", "));
    if inside.len() <= WIDTH {
        return format!("\n{name}: TypeAlias = Literal[\n{inside}\n]\n");
    }
    format!("\n{name}: TypeAlias = Literal[\n    {},\n]\n", quoted.join(",\n    "))
}

/// `netsapiens.user.create` as `CreateUser`.
fn type_name(operation: &Operation) -> String {
    pascal(operation.alias)
}

/// The dict with the vendor's own keys: the functional form, for dashes are no identifiers.
fn dictionary(operation: &'static Operation) -> String {
    let name = type_name(operation);
    let rows = rows(operation);
    let mut text = format!("\n\n{name} = TypedDict(\n    \"{name}\",\n    {{\n");
    for param in operation.params {
        if !rows.iter().any(|row| row.names().contains(&param.name)) {
            text.push_str(&format!("        # The path's, when the option `{}` is not given.\n", param.name));
            text.push_str(&format!("        \"{}\": TextInput | None,\n", param.name));
        }
    }
    for row in &rows {
        for (at, spelling) in row.names().iter().enumerate() {
            let about =
                if at == 0 { about(row) } else { vec![format!("Another spelling of {}.", row.field.wire)] };
            for line in about.iter().flat_map(|text| wrapped(text, WIDTH - 10)) {
                text.push_str(&format!("        # {line}\n"));
            }
            text.push_str(&format!("        \"{spelling}\": {},\n", input(row.field)));
        }
    }
    text.push_str("    },\n    total=False,\n)\n");
    let about =
        format!("The fields of `{}` (`{}`) under the vendor's own names.", operation.id, operation.alias);
    text + &format!("\"\"\"{about}\"\"\"\n")
}

/// The same fields as keyword arguments; options of the same name stand in the call's own signature.
fn keywords(operation: &'static Operation) -> String {
    let name = type_name(operation);
    let mut text = format!(
        "\n\nclass {name}Fields(TypedDict, total=False):\n    \"\"\"The fields of `{}` as keyword arguments.\"\"\"\n\n",
        operation.id
    );
    for row in rows(operation) {
        for (at, spelling) in row.names().iter().enumerate() {
            text.push_str(&format!("    {}: {}\n", spelling.replace('-', "_"), input(row.field)));
            let about =
                if at == 0 { about(&row) } else { vec![format!("Another spelling of {}.", row.field.wire)] };
            text.push_str(&docstring(&about));
        }
    }
    text
}

fn docstring(about: &[String]) -> String {
    if let [line] = about
        && line.chars().count() + 10 <= WIDTH
    {
        return format!("    \"\"\"{line}\"\"\"\n");
    }
    let paragraphs: Vec<String> = about.iter().map(|text| wrapped(text, WIDTH - 7).join("\n    ")).collect();
    format!("    \"\"\"{}\n    \"\"\"\n", paragraphs.join("\n\n    "))
}

/// Label and help, then the facts.
fn about(row: &Row) -> Vec<String> {
    let shown = &row.shown;
    let mut facts = Vec::new();
    if row.must_be_given() {
        let update = row.verb == Verb::Update;
        facts.push(if update { "required unless `partial`" } else { "required" }.to_owned());
    }
    facts.extend(shown.default.map(|default| format!("default {default:?}")));
    facts.extend(row.limits());
    facts.extend(row.differences());
    if shown.secret {
        facts.push("a secret".to_owned());
    }
    let mut about = vec![format!("{}. {}", shown.label, shown.help)];
    if !facts.is_empty() {
        about.push(sentences(&facts));
    }
    about
}

/// What the engine takes for a value.
fn input(field: &Field) -> String {
    let kind = match field.kind {
        Kind::Text | Kind::MailList | Kind::ExtensionList => "TextInput".to_owned(),
        Kind::Pin(_) => "DigitsInput".to_owned(),
        Kind::Phone(_) => "PhoneInput".to_owned(),
        Kind::Integer => "IntegerInput".to_owned(),
        Kind::YesNo => "YesNoInput".to_owned(),
        Kind::Choice(_) | Kind::Zone(_) => format!("{}Input", pascal(field.wire)),
        Kind::Group(_) => "dict[str, object]".to_owned(),
        Kind::List(list) => format!("list[{}]", input(&list.of)),
    };
    kind + " | None"
}
