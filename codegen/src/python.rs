//! `types.py`: typed dictionaries for the Python calls. Laid out as `ruff format` does at 100 columns.

use seatwright::schema::{Kind, Verb};
use seatwright::{OPERATIONS, Operation};

use crate::layout::{pascal, sentences, wrapped};
use crate::lists::{Closed, Group, closed_lists, group_name, groups};
use crate::rows::{Row, rows};
use crate::templates::filled;
use crate::{option_types, params, words};

const WIDTH: usize = 100;

const HEAD: &str = r#"# Generated from the tables by `cargo run -p seatwright-codegen`; do not edit.
"""Types for editors and type checkers: the fields of every operation, and closed lists of words.

`CreateUser` is the dict that `create_user` takes, `CreateUserFields` the same as keyword arguments.
Groups inside a request have dicts of their own, such as `OdinUserDepartment`.
Values are typed as wide as the calls take them: what is coerced is allowed here too.
"""

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, NewType, TypeAlias

from seatwright._typeddict import TypedDict

TextInput: TypeAlias = str | int | Decimal
"""Text, or a number that has one spelling as text."""

IntegerInput: TypeAlias = int | float | str | Decimal
"""A whole number, or text or a decimal that is exactly one (`"25"`, `25.0`)."""

DigitsInput: TypeAlias = str | int
"""Digits: as text where leading zeros matter."""

PhoneInput: TypeAlias = str | int
"""A telephone number; punctuation, `+` and `tel:` are taken away."""

BooleanInput: TypeAlias = bool | Literal["true", "false", ""]
"""`true` or `false`, also as text; `""` is an untouched box."""

DecimalInput: TypeAlias = int | float | Decimal | str
"""A decimal number. As text or `Decimal` it keeps every digit."""

DateInput: TypeAlias = date | str
"""A day; as text in the form of `context`'s `date_format`."""

YesNo: TypeAlias = Literal["yes", "no"]

YesNoInput: TypeAlias = (
    bool | Literal["yes", "no", "Y", "N", "on", "off", "true", "false", "1", "0", 1, 0, ""]
)
"""`yes` or `no`, and the words that forms and sheets use for them, in any letter case.

`""` is an untouched box: as if not given.
"""
"#;

const KNOWLEDGE: &str = r#"

class ExtensionLength(TypedDict, total=False):
    """Digits of an extension."""

    min: int
    max: int


class ExtensionLengthAnswer(TypedDict, total=False):
    """The same under the names of the answer of `/groups/extensions`."""

    minExtensionLength: int
    maxExtensionLength: int
    defaultExtensionLength: int


class PasswordRules(TypedDict, total=False):
    """Rules for portal passwords, from the answer of `/groups/password-rules`."""

    minLength: int
    restrictMinDigits: bool
    minDigits: int
    restrictMinUpperCaseLetters: bool
    minUpperCaseLetters: int
    restrictMinLowerCaseLetters: bool
    minLowerCaseLetters: int
    restrictMinNonAlphanumericCharacters: bool
    minNonAlphanumericCharacters: int
    disallowUserId: bool


class Context(TypedDict, total=False):
    """What the caller knows of the system; checks sharpen with it."""

{{Context}}


class Limits(TypedDict, total=False):
    """Bounds on what one call reads; past one is an issue `limit_exceeded`."""

{{Limits}}
"#;

/// A name that a caller gives is no slip of one that the library has.
const REGISTERED: &str = r#"
RegisteredProfile = NewType("RegisteredProfile", str)
"""The name of a server's own document, as `profile_from_openapi` gives it."""
"#;

/// The file.
pub(crate) fn file() -> String {
    let mut text = HEAD.to_owned();
    let aliases: Vec<&str> = OPERATIONS.iter().map(|operation| operation.alias).collect();
    text.push_str(&alias("OperationAlias", &aliases));
    for (name, _, values) in words::unions() {
        let alias = alias(if name == "Code" { "IssueCode" } else { name }, &values);
        if name == "Profile" {
            text.push_str(REGISTERED);
            text.push_str(&format!("{} | RegisteredProfile\n", alias.trim_end()));
        } else {
            text.push_str(&alias);
        }
    }
    text.push_str("\nOperationName: TypeAlias = OperationId | OperationAlias\n");
    text.push_str(
        "\"\"\"What the calls take for an operation: its id, or the vendor's own name of it.\"\"\"\n",
    );
    for (name, Closed { kind, .. }) in closed_lists() {
        text.push_str(&closed(&name, kind));
    }
    text.push_str(&filled(KNOWLEDGE, |name| option_types::python(name, false, |_| true)));
    text.push_str(&params::python());
    for Group { name, operation, row } in groups() {
        text.push_str(&group(operation, &name, &row));
    }
    for operation in OPERATIONS {
        text.push_str(&dictionary(operation));
        text.push_str(&keywords(operation));
    }
    text
}

/// A closed list, and the wider type of what stands for its words.
fn closed(name: &str, kind: Kind) -> String {
    let choices = kind.choices().unwrap_or_default();
    let mut text = alias(name, choices);
    let wider = match kind {
        Kind::Zone(zones) => {
            let twins: Vec<&str> = zones.twins.iter().map(|(unlisted, _)| *unlisted).collect();
            text.push_str(&alias(&format!("{name}Equivalent"), &twins));
            format!("{name} | {name}Equivalent | Literal[\"\"]")
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

pub(crate) fn alias(name: &str, values: &[&str]) -> String {
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

/// The vendor's own name where it can be one of a type, `createUser` as `CreateUser`; else ours in the same order of
/// words, `odin.user.create` as `CreateOdinUser`.
fn type_name(operation: &Operation) -> String {
    if operation.alias.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return pascal(operation.alias);
    }
    let (resource, verb) = operation.id.rsplit_once('.').unwrap_or((operation.id, ""));
    pascal(verb) + &pascal(resource)
}

/// The dict of one group inside requests.
fn group(operation: &'static Operation, name: &str, row: &Row) -> String {
    let shown = &row.shown;
    let head = docstring(&[
        format!("{}. {}", shown.label, shown.help),
        format!("`{}` in a request of `{}`.", row.path, operation.platform()),
    ]);
    let mut text = format!("\n\nclass {name}(TypedDict, total=False):\n{head}\n");
    for row in &row.inside {
        text.push_str(&format!("    {}: {}\n", row.field.wire, input(operation, row)));
        text.push_str(&docstring(&about(row)));
    }
    text
}

/// The dict with the vendor's own keys: the functional form where dashes are no identifiers.
fn dictionary(operation: &'static Operation) -> String {
    let name = type_name(operation);
    let rows = rows(operation);
    let summary = format!("The fields of `{}` (`{}`) by their wire names.", operation.id, operation.alias);
    if rows.iter().all(|row| row.names().iter().all(|name| !name.contains('-'))) {
        return class(&name, &summary, operation, &rows, str::to_owned);
    }
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
            let entry = format!("        \"{spelling}\": {},\n", input(operation, row));
            // As ruff breaks a line of more than 100 characters.
            text.push_str(&if entry.len() > 101 {
                entry.replace(" | None", "\n        | None")
            } else {
                entry
            });
        }
    }
    text.push_str("    },\n    total=False,\n)\n");
    text + &format!("\"\"\"{summary}\"\"\"\n")
}

/// The same fields as keyword arguments; options of the same name stand in the call's own signature.
fn keywords(operation: &'static Operation) -> String {
    let name = format!("{}Fields", type_name(operation));
    let summary = format!("The fields of `{}` as keyword arguments.", operation.id);
    class(&name, &summary, operation, &rows(operation), snake)
}

fn class(
    name: &str,
    summary: &str,
    operation: &Operation,
    rows: &[Row],
    spelt: impl Fn(&str) -> String,
) -> String {
    let mut text = format!("\n\nclass {name}(TypedDict, total=False):\n    \"\"\"{summary}\"\"\"\n\n");
    for row in rows {
        for (at, spelling) in row.names().iter().enumerate() {
            text.push_str(&format!("    {}: {}\n", spelt(spelling), input(operation, row)));
            let about =
                if at == 0 { about(row) } else { vec![format!("Another spelling of {}.", row.field.wire)] };
            text.push_str(&docstring(&about));
        }
    }
    text
}

/// `user-scope` and `serviceProviderId` as Python spells keywords.
fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            text.push('_');
        }
        text.push(if letter == '-' { '_' } else { letter.to_ascii_lowercase() });
    }
    text
}

pub(crate) fn docstring(about: &[String]) -> String {
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
    facts.extend(row.provenance());
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
fn input(operation: &Operation, row: &Row) -> String {
    taken(operation, row) + " | None"
}

fn taken(operation: &Operation, row: &Row) -> String {
    match row.field.kind {
        Kind::Text | Kind::MailList | Kind::ExtensionList | Kind::Formatted(_) => "TextInput".to_owned(),
        Kind::Boolean => "BooleanInput".to_owned(),
        Kind::Decimal => "DecimalInput".to_owned(),
        Kind::Date => "DateInput".to_owned(),
        Kind::NameList(_) => "TextInput | list[str]".to_owned(),
        Kind::Pin(_) => "DigitsInput".to_owned(),
        Kind::Phone(_) => "PhoneInput".to_owned(),
        Kind::Integer => "IntegerInput".to_owned(),
        Kind::YesNo => "YesNoInput".to_owned(),
        Kind::Choice(_) | Kind::Zone(_) => format!("{}Input", pascal(row.field.wire)),
        Kind::Group(_) => group_name(operation, row),
        Kind::List(_) => {
            let item: String = row.inside.iter().map(|item| taken(operation, item)).collect();
            // Lists are invariant: one of texts is none of texts and numbers.
            if item == "TextInput" {
                "list[str] | list[TextInput]".to_owned()
            } else {
                format!("list[{item}]")
            }
        }
    }
}
