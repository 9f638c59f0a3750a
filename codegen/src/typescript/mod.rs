//! `types.d.ts`: the JavaScript API with the fields of every operation. `templates/types.d.ts` is the part that no table
//! changes.

pub(crate) mod inputs;

use seatwright::OPERATIONS;
use seatwright::schema::Kind;

use crate::layout::pascal;
use crate::lists::{Closed, Group, closed_lists, groups};
use crate::option_types::typescript;
use crate::templates::filled;
use crate::{params, words};

/// A name that a caller gives is no slip of one that the library has.
const REGISTERED: &str = "
declare const registered: unique symbol;
/** The name of a server's own document, as `profileFromOpenapi` of `seatwright/profiles` gives it. */
export type RegisteredProfile = string & { readonly [registered]: true };
";

/// The file.
pub(crate) fn file() -> String {
    let mut text = filled(include_str!("../templates/types.d.ts"), |name| match name {
        "IssueParams" => params::typescript(),
        name => typescript(name, false),
    });
    text.push_str(REGISTERED);
    for (name, about, values) in words::unions() {
        declare(&mut text, name, about, &values);
    }
    for (name, Closed { wire, kind }) in closed_lists() {
        let choices = kind.choices().unwrap_or_default();
        declare(&mut text, &name, &format!("`{wire}` exactly as the server wants it."), choices);
        let mut wider = format!("{name} | ");
        match kind {
            Kind::Zone(zones) => {
                let twins: Vec<&str> = zones.twins.iter().map(|(unlisted, _)| *unlisted).collect();
                let about = "Unlisted names whose clock is that of a listed zone, which is sent instead.";
                declare(&mut text, &format!("{name}Equivalent"), about, &twins);
                wider.push_str(&format!("{name}Equivalent | \"\""));
            }
            _ if choices.contains(&"yes") => wider.push_str("YesNoInput"),
            _ if choices.contains(&"no") => wider.push_str("false | \"\""),
            _ => wider.push_str("\"\""),
        }
        text.push_str(&inputs::union("", &format!("export type {name}Input ="), &wider));
        text.push('\n');
    }
    for Group { name, operation, row } in groups() {
        text.push_str(&inputs::group(operation, &name, &row));
    }
    for operation in OPERATIONS {
        text.push_str(&inputs::interfaces(operation));
    }
    text.push_str(&map("OperationInputs", "The input of each operation.", ""));
    text.push_str(&map("OperationPayloads", "The body of each operation.", "Payload"));
    text
}

pub(crate) fn declare(text: &mut String, name: &str, about: &str, values: &[&str]) {
    let quoted: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
    text.push_str(&format!("\n/** {about} */\n"));
    let wider = if name == "Profile" { " | RegisteredProfile" } else { "" };
    text.push_str(&inputs::union("", &format!("export type {name} ="), &(quoted.join(" | ") + wider)));
    text.push('\n');
}

fn map(name: &str, about: &str, suffix: &str) -> String {
    let mut text = format!("\n/** {about} */\nexport interface {name} {{\n");
    for operation in OPERATIONS {
        text.push_str(&format!("  {:?}: {}{suffix};\n", operation.id, pascal(operation.id)));
    }
    text + "}\n"
}
