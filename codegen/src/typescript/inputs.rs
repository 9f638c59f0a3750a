//! The fields of one operation: what goes in, and the body that comes out.

use seatwright::Operation;
use seatwright::schema::{EmptyString, Kind, Verb, WireType};

use crate::layout::{pascal, sentences, wrapped};
use crate::lists::group_name;
use crate::rows::{Row, rows};

/// The interfaces of an operation's input and payload.
pub(super) fn interfaces(operation: &'static Operation) -> String {
    let name = pascal(operation.id);
    let rows = rows(operation);
    let mut text = format!(
        "\n/** {}: `{}`, the vendor's `{}`. */\nexport interface {name} {{\n",
        operation.title, operation.id, operation.alias
    );
    for param in operation.params {
        // A row of that name is a field, as `user` is on create.
        if !rows.iter().any(|row| row.names().contains(&param.name)) {
            let about = format!("The path's `{0}`, when the option `{0}` is not given.", param.name);
            text.push_str(&member(&[about], param.name, true, "TextInput | null"));
        }
    }
    for row in &rows {
        let kind = input(operation, row);
        for (at, spelling) in row.names().iter().enumerate() {
            if at > 0 {
                let about = format!("Another spelling of `{}`.", row.field.wire);
                text.push_str(&member(&[about], spelling, true, &kind));
            } else {
                // With a second spelling either will do, and what an update or another profile asks for is the
                // report's to say.
                let optional = !row.must_be_given()
                    || row.names().len() > 1
                    || row.partial
                    || operation.verb == Verb::Update;
                text.push_str(&member(&about(row), spelling, optional, &kind));
            }
        }
    }
    text.push_str(&format!(
        "}}\n\n/** The body of `{}`. */\nexport interface {name}Payload {{\n",
        operation.id
    ));
    for row in &rows {
        for wire in row.wires() {
            text.push_str(&union("  ", &format!("{}?:", key(wire)), &output(operation, row)));
            text.push('\n');
        }
    }
    text + "}\n"
}

/// The interfaces of one group inside requests.
pub(super) fn group(operation: &'static Operation, name: &str, row: &Row) -> String {
    let shown = &row.shown;
    let mut text = format!(
        "\n/** {}. {} `{}` in a request. */\nexport interface {name} {{\n",
        shown.label, shown.help, row.path
    );
    for row in &row.inside {
        text.push_str(&member(&about(row), row.field.wire, !row.must_be_given(), &input(operation, row)));
    }
    text.push_str(&format!("}}\n\n/** `{}` in a body. */\nexport interface {name}Payload {{\n", row.path));
    for row in &row.inside {
        text.push_str(&union("  ", &format!("{}?:", key(row.field.wire)), &output(operation, row)));
        text.push('\n');
    }
    text + "}\n"
}

/// What a comment says of a row: label and help, then the facts.
fn about(row: &Row) -> Vec<String> {
    let shown = &row.shown;
    let mut facts = Vec::new();
    if row.must_be_given() {
        let update = row.verb == Verb::Update;
        facts.push(if update { "required unless `partial`" } else { "required" }.to_owned());
    }
    if let Some(default) = shown.default {
        facts.push(format!("default {default:?}"));
    }
    facts.extend(row.provenance());
    facts.extend(row.limits());
    facts.extend(row.differences());
    if shown.secret {
        facts.push("a secret".to_owned());
    }
    if shown.inheritable && row.verb == Verb::Create {
        facts.push("left to the `site` when one is given".to_owned());
    }
    let source = format!("Source: {} ({}).", shown.source, shown.certainty);
    vec![
        format!("{}. {}", shown.label, shown.help),
        format!("{} {source}", sentences(&facts)).trim().to_owned(),
    ]
}

/// One member with its comment.
fn member(about: &[String], name: &str, optional: bool, kind: &str) -> String {
    let lines: Vec<String> = about.iter().flat_map(|text| wrapped(text, 100)).collect();
    let comment = match &*lines {
        [line] => format!("  /** {line} */\n"),
        lines => format!("  /**\n   * {}\n   */\n", lines.join("\n   * ")),
    };
    let mark = if optional { "?" } else { "" };
    comment + &union("  ", &format!("{}{mark}:", key(name)), kind) + "\n"
}

/// `start kind;`, the kind on lines of its own where prettier would put it there.
pub(crate) fn union(indent: &str, start: &str, kind: &str) -> String {
    let line = format!("{indent}{start} {kind};");
    // Prettier leaves one type or null on the line, however long.
    let hugged = kind.matches(" | ").count() == 1 && kind.ends_with(" | null");
    if line.len() <= 80 || hugged || !kind.contains(" | ") {
        return line;
    }
    let below = format!("{indent}  {kind};");
    if below.len() <= 80 {
        return format!("{indent}{start}\n{below}");
    }
    let members = kind.replace(" | ", &format!("\n{indent}  | "));
    format!("{indent}{start}\n{indent}  | {members};")
}

/// A key, quoted where it is no identifier.
fn key(name: &str) -> String {
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        name.to_owned()
    } else {
        format!("{name:?}")
    }
}

/// What the engine takes for a value.
fn input(operation: &Operation, row: &Row) -> String {
    taken(operation, row) + " | null"
}

fn taken(operation: &Operation, row: &Row) -> String {
    match row.field.kind {
        Kind::Text | Kind::MailList | Kind::ExtensionList | Kind::Formatted(_) => "TextInput".to_owned(),
        Kind::Boolean => "BooleanInput".to_owned(),
        Kind::Decimal => "DecimalInput".to_owned(),
        Kind::Date => "DateInput".to_owned(),
        Kind::NameList(_) => "TextInput | readonly string[]".to_owned(),
        Kind::Pin(_) => "DigitsInput".to_owned(),
        Kind::Phone(_) => "PhoneInput".to_owned(),
        Kind::Integer => "IntegerInput".to_owned(),
        Kind::YesNo => "YesNoInput".to_owned(),
        Kind::Choice(_) | Kind::Zone(_) => format!("{}Input", pascal(row.field.wire)),
        Kind::Group(_) => group_name(operation, row),
        Kind::List(_) => listed("readonly ", row.inside.iter().map(|item| taken(operation, item))),
    }
}

fn listed(start: &str, items: impl Iterator<Item = String>) -> String {
    let item: String = items.collect();
    if item.contains(' ') { format!("{start}({item})[]") } else { format!("{start}{item}[]") }
}

/// What the body holds. An update may keep `""`, which clears.
fn output(operation: &Operation, row: &Row) -> String {
    let mut kinds: Vec<String> = Vec::new();
    for (_, _, kind) in &row.profiles {
        let one = match kind {
            Kind::Boolean => "boolean".to_owned(),
            Kind::Pin(WireType::Integer) | Kind::Integer | Kind::Decimal => "number".to_owned(),
            // `[*]` stays text.
            Kind::Phone(WireType::Integer) => "number | \"[*]\"".to_owned(),
            Kind::Text
            | Kind::MailList
            | Kind::ExtensionList
            | Kind::Formatted(_)
            | Kind::Date
            | Kind::NameList(_)
            | Kind::Pin(WireType::Text)
            | Kind::Phone(WireType::Text) => "string".to_owned(),
            Kind::YesNo => "YesNo".to_owned(),
            Kind::Choice(_) | Kind::Zone(_) => pascal(row.field.wire),
            Kind::Group(_) => format!("{}Payload", group_name(operation, row)),
            Kind::List(_) => listed("", row.inside.iter().map(|item| output(operation, item))),
        };
        if !kinds.contains(&one) {
            kinds.push(one);
        }
    }
    if kinds.iter().any(|kind| kind == "string") {
        kinds.retain(|kind| kind == "string" || !kind.contains('"'));
        if row.profiles.iter().any(|(_, _, kind)| matches!(kind, Kind::Phone(WireType::Integer))) {
            kinds.insert(0, "number".to_owned());
        }
    } else if row.verb == Verb::Update && operation.blank == EmptyString::Clears {
        kinds.push("\"\"".to_owned());
    }
    kinds.join(" | ")
}
