//! Generated files whose larger part no table changes: templates with `{{...}}` where the tables come in.

use seatwright::convert::Disposition;
use seatwright::{AdviceCode, Limits, OutcomeKind, PlaceholderKind, Words};

use crate::option_types::{python, typescript};
use crate::python::alias;
use crate::typescript::declare;

/// The text with every placeholder filled by `fill`.
///
/// # Panics
/// When a placeholder is not closed.
pub(crate) fn filled(template: &str, fill: impl Fn(&str) -> String) -> String {
    let mut parts = template.split("{{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) =
            part.split_once("}}").unwrap_or_else(|| panic!("a placeholder is left open: {part}"));
        text.push_str(fill(name).trim_end_matches('\n'));
        text.push_str(rest);
    }
    text
}

/// `records.d.ts`.
pub(crate) fn records_types() -> String {
    filled(include_str!("templates/records.d.ts"), |name| match words(name) {
        Some((name, about, words)) => {
            let mut text = String::new();
            declare(&mut text, name, about, words);
            text.trim_start().to_owned()
        }
        None => typescript(name, true),
    })
}

/// `records.py`.
pub(crate) fn records_python() -> String {
    filled(include_str!("templates/records.py"), |name| {
        if let Some((name, _, words)) = words(name) {
            return alias(name, words).trim_start().to_owned();
        }
        let keywords = matches!(name, "ConvertOptions" | "ResponseOptions" | "RecordOptions");
        python(name, keywords, |_| true)
    })
}

/// `keywords.py`.
pub(crate) fn keywords_python() -> String {
    let path = ["domain", "user", "site", "device", "phonenumber"];
    filled(include_str!("templates/keywords.py"), |name| match name {
        "CommonOptions" => python("Options", true, |option| !path.contains(&option)),
        option => python("Options", true, |name| name == option),
    })
}

/// `js/facts.js`: what the core knows and the glue needs before the module is asked.
pub(crate) fn facts() -> String {
    let Limits { bytes, text: _, keys: _, depth, issues: _ } = Limits::default();
    let rows = seatwright::convert::ConvertLimits::default().rows;
    let version = env!("CARGO_PKG_VERSION");
    let line = |(name, value): &(&str, &str)| format!("  {}: {value:?},", key(name));
    let beside = seatwright::OPERATIONS.iter().filter(|operation| is_beside(operation.id));
    let beside = beside.flat_map(|operation| [operation.id, operation.alias]);
    let beside = beside.map(|name| format!("  {name:?},")).collect::<Vec<_>>().join("\n");
    let headers = seatwright::HEADERS.iter().map(line).collect::<Vec<_>>().join("\n");
    format!(
        "// Generated from the core by `cargo run -p seatwright-codegen`; do not edit.\n\n\
         /** The version of the package. */\nexport const version = {version:?};\n\n\
         /** Limits that apply when none are given. */\n\
         export const LIMITS = {{ bytes: {bytes}, depth: {depth}, rows: {rows} }};\n\n\
         /** The headers of every request, but for its authorization. */\n\
         export const HEADERS = Object.freeze({{\n{headers}\n}});\n\n\
         /** The operations that the first module lacks, by both of their names. */\n\
         export const BESIDE = [\n{beside}\n];\n"
    )
}

/// The operations of the entry `seatwright/netsapiens`.
fn of_netsapiens() -> impl Iterator<Item = &'static &'static seatwright::Operation> {
    seatwright::OPERATIONS.iter().filter(|operation| operation.platform() == "netsapiens")
}

/// `js/netsapiens-calls.js`: a function for each operation of the vendor, by the vendor's own name of it.
pub(crate) fn netsapiens_calls() -> String {
    let mut text = String::from(
        "// Generated from the core by `cargo run -p seatwright-codegen`; do not edit.\n\n\
         import { call } from \"./calls.js\";\n\n",
    );
    for operation in of_netsapiens() {
        // The width at which the formatter breaks the line.
        let line = format!("export const {} = call({:?});\n", operation.alias, operation.id);
        if line.len() > 81 {
            text.push_str(&format!("export const {} = call(\n  {:?},\n);\n", operation.alias, operation.id));
        } else {
            text.push_str(&line);
        }
    }
    text
}

/// `netsapiens.d.ts`: their types.
pub(crate) fn netsapiens_types() -> String {
    let mut text = String::from(
        "// Generated from the core by `cargo run -p seatwright-codegen`; do not edit.\n\
         // NetSapiens by its calls: `seatwright/netsapiens`.\n\n\
         import type { BoundOperation, OperationId, OperationInputs, OperationPayloads, Options, Request } from \"./types.js\";\n\n\
         /** What `build` of an operation takes. */\n\
         export type Input<K extends OperationId> = Parameters<\n  \
         BoundOperation<OperationInputs[K], OperationPayloads[K], K>[\"build\"]\n>[0];\n",
    );
    for operation in of_netsapiens() {
        let (id, name, title) = (operation.id, operation.alias, operation.title);
        let first = format!(
            "{title}: builds the request of `{id}`. Throws a `ValidationError` when the input has errors, an\n * \
             `OptionError` for a wrong option."
        );
        let beside = if is_beside(id) {
            "\n * In a page `await loadBeside()` of `seatwright/beside` comes before it."
        } else {
            ""
        };
        text.push_str(&format!(
            "\n/**\n * {first}{beside}\n */\nexport function {name}(\n  input: Input<{id:?}>,\n  options?: Options,\n): \
             Request<OperationPayloads[{id:?}]>;\n"
        ));
    }
    text
}

/// Whether an operation is in the module of what stands beside a user: all but those of users and sites.
fn is_beside(id: &str) -> bool {
    !matches!(id.split('.').nth(1), Some("user" | "site"))
}

fn key(name: &str) -> String {
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) { name.to_owned() } else { format!("{name:?}") }
}

/// A closed list of words by the name of its type.
fn words(name: &str) -> Option<(&'static str, &'static str, &'static [&'static str])> {
    Some(match name {
        "OutcomeWord" => ("OutcomeWord", "What an answer means.", OutcomeKind::WORDS),
        "AdviceCode" => ("AdviceCode", "What a piece of advice is about: append-only.", AdviceCode::WORDS),
        "LossVerdict" => ("LossVerdict", "What became of a field.", Disposition::WORDS),
        "PlaceholderKind" => ("PlaceholderKind", "What a placeholder holds.", PlaceholderKind::WORDS),
        "Verdict" => ("Verdict", "What became of a field.", Disposition::WORDS),
        _ => return None,
    })
}
