//! Options as types: the interfaces of TypeScript and the typed dictionaries of Python, from the rows of the core.

use seatwright::convert::{ConvertLimits, NumberPlan, Range, TargetContext, Waves};
use seatwright::{
    Context, ConvertOptions, Limits, OptionKind, OptionRow, Options, RecordOptions, ResponseOptions,
};

use crate::layout::wrapped;
use crate::typescript::inputs;

/// The rows of one object of options, or of limits.
fn members(name: &str) -> Vec<Member> {
    let rows = match name {
        "Options" => Options::ROWS,
        "Context" => Context::ROWS,
        "ResponseOptions" => ResponseOptions::ROWS,
        "RecordOptions" => RecordOptions::ROWS,
        "ConvertOptions" => ConvertOptions::ROWS,
        "ConvertContext" => TargetContext::ROWS,
        "Extensions" => Range::ROWS,
        "NumberPlan" => NumberPlan::ROWS,
        "Waves" => Waves::ROWS,
        "Limits" => return limits(Limits::ROWS),
        "ConvertLimits" => return limits(ConvertLimits::ROWS),
        other => panic!("there are no options named {other}"),
    };
    rows.iter().map(Member::of).collect()
}

fn limits(rows: &[(&'static str, usize, &'static str)]) -> Vec<Member> {
    rows.iter()
        .map(|(name, _, help)| Member { name, kind: OptionKind::Number, help: one_line(help) })
        .collect()
}

/// One option of an object.
struct Member {
    name: &'static str,
    kind: OptionKind,
    help: String,
}

impl Member {
    fn of(row: &OptionRow) -> Self {
        Self { name: row.name, kind: row.kind, help: one_line(row.help) }
    }
}

/// The help of a row on one line: in the source it is wrapped.
pub(crate) fn one_line(help: &str) -> String {
    help.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn union_of(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| format!("{word:?}")).collect()
}

/// The members of an interface, between its braces. `records` has options that take sets too.
pub(crate) fn typescript(name: &str, records: bool) -> String {
    let mut text = String::new();
    for Member { name, kind, help } in members(name) {
        let lines = wrapped(&help, 100);
        match &*lines {
            [line] => text.push_str(&format!("  /** {line} */\n")),
            lines => text.push_str(&format!("  /**\n   * {}\n   */\n", lines.join("\n   * "))),
        }
        let null = matches!(kind, OptionKind::Headers | OptionKind::Request);
        let kind = typescript_kind(kind, records) + if null { " | null" } else { "" };
        text.push_str(&inputs::union("  ", &format!("readonly {name}?:"), &kind));
        text.push('\n');
    }
    text
}

fn typescript_kind(kind: OptionKind, records: bool) -> String {
    let kind = match kind {
        OptionKind::Text => "string | number",
        OptionKind::Flag => "boolean",
        OptionKind::Number => "number",
        OptionKind::Names if records => "Names",
        OptionKind::Names => "readonly (string | number)[]",
        OptionKind::Word(name @ ("Defaults" | "Unknown" | "Empty"), _)
        | OptionKind::Object(name, _)
        | OptionKind::Limits(name, _) => name,
        OptionKind::Word(_, words) => return union_of(words).join(" | "),
        OptionKind::Texts => "{ readonly [name: string]: string }",
        OptionKind::Profile => "Profile",
        OptionKind::Locale => "\"en\"",
        OptionKind::Partial => "boolean | readonly string[]",
        OptionKind::Waivers => "readonly `${string}/${Code}`[]",
        OptionKind::ExtensionLength => "ExtensionLength",
        OptionKind::PasswordRules => "PasswordRules | \"common\"",
        OptionKind::PlainText | OptionKind::Release | OptionKind::Country | OptionKind::EmailTemplate => {
            "string"
        }
        OptionKind::Groups => "Groups",
        OptionKind::DialPolicies => "DialPolicies",
        OptionKind::PerDomain => "Names | { readonly [domain: string]: Names }",
        OptionKind::Headers => "ResponseHeaders",
        OptionKind::Request => "Request | SentRequest | object | string",
    };
    kind.to_owned()
}

/// The members of a typed dictionary. `nullable`: keyword arguments, of which `None` is as if not given.
pub(crate) fn python(name: &str, nullable: bool, wanted: impl Fn(&str) -> bool) -> String {
    let mut text = String::new();
    for Member { name, kind, help } in members(name) {
        if !wanted(name) {
            continue;
        }
        let kind = python_kind(kind) + if nullable { " | None" } else { "" };
        text.push_str(&format!("    {name}: {kind}\n"));
        text.push_str(&crate::python::docstring(&[help]));
    }
    text
}

fn python_kind(kind: OptionKind) -> String {
    let kind = match kind {
        OptionKind::Text => "str | int",
        OptionKind::Flag => "bool",
        OptionKind::Number => "int",
        OptionKind::Names => "Collection[str | int]",
        OptionKind::Word(name @ ("Defaults" | "Unknown" | "Empty"), _)
        | OptionKind::Object(name, _)
        | OptionKind::Limits(name, _) => name,
        OptionKind::Word(_, words) => return format!("Literal[{}]", union_of(words).join(", ")),
        OptionKind::Texts => "Mapping[str, str]",
        OptionKind::Profile => "Profile",
        OptionKind::PlainText
        | OptionKind::Locale
        | OptionKind::Release
        | OptionKind::Country
        | OptionKind::EmailTemplate => "str",
        OptionKind::Partial => "bool | Collection[str]",
        OptionKind::Waivers => "Collection[str]",
        OptionKind::ExtensionLength => "ExtensionLength | ExtensionLengthAnswer",
        OptionKind::PasswordRules => "PasswordRules | Mapping[str, object] | Literal[\"common\"]",
        OptionKind::Groups => "Mapping[str, str | GroupPlace] | Sequence[GroupRow]",
        OptionKind::DialPolicies => "Mapping[str, str | DialPolicy]",
        OptionKind::PerDomain => "Collection[str | int] | Mapping[str, Collection[str | int]]",
        OptionKind::Headers => "Headers",
        OptionKind::Request => "Request | SentRequest | Mapping[str, Any] | str | bytes",
    };
    kind.to_owned()
}
