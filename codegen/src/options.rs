//! The page of options.

use seatwright::convert::ConvertLimits;
use seatwright::{
    Code, Context, ConvertOptions, Limits, OPERATIONS, OptionKind, OptionRow, Options, RecordOptions,
    ResponseOptions, validate,
};

use crate::layout::{MARKDOWN_NOTICE, markdown_head, markdown_row, quoted_list};
use crate::option_types::one_line;
use crate::words;

/// The page.
pub(crate) fn page() -> String {
    let mut text = format!("{MARKDOWN_NOTICE}# Options\n\n");
    text.push_str(
        "The same names in every language. An option that does not exist, or a value that an option does not take, is an \
         error of the program: `OptionError`, not an issue. Its sentence is the same in every language. A whole number may \
         stand for text. In Python `None` is the same as not given.\n\n",
    );
    table(&mut text, "Option", Options::ROWS);
    text.push_str(
        "\n## Limits\n\nPast one of them the report has an error `limit_exceeded` that names it.\n\n",
    );
    limits(&mut text, Limits::ROWS);
    text.push_str("\n## Context\n\nWithout it the checks that need it stay silent.\n\n");
    table(&mut text, "Key", Context::ROWS);
    text.push_str("\n## Reading a response\n\n");
    table(&mut text, "Option", ResponseOptions::ROWS);
    text.push_str("\n## Making input of a record\n\n");
    table(&mut text, "Option", RecordOptions::ROWS);
    text.push_str("\n## Converting\n\n");
    table(&mut text, "Option", ConvertOptions::ROWS);
    for row in ConvertOptions::ROWS {
        if let OptionKind::Object(_, rows) = row.kind {
            text.push_str(&format!("\n### `{}`\n\n", row.name));
            table(&mut text, "Key", rows);
        }
    }
    text.push_str("\n### `limits`\n\n");
    limits(&mut text, ConvertLimits::ROWS);
    text
}

fn table(text: &mut String, first: &str, rows: &[OptionRow]) {
    text.push_str(&markdown_head(&[first, "Value", "Default", "What it does", "Since"]));
    for row in rows {
        // An empty list or object is nothing.
        let default = match row.default.trim_matches('"') {
            "" | "[]" | "{}" => String::new(),
            default => format!("`{default}`"),
        };
        text.push_str(&markdown_row(&[
            format!("`{}`", row.name),
            values(row.kind),
            default,
            one_line(row.help),
            row.since.to_owned(),
        ]));
    }
}

fn limits(text: &mut String, rows: &[(&str, usize, &str)]) {
    text.push_str(&markdown_head(&["Limit", "Default", "Bounds"]));
    for (name, default, help) in rows {
        text.push_str(&markdown_row(&[format!("`{name}`"), default.to_string(), one_line(help)]));
    }
}

fn values(kind: OptionKind) -> String {
    let kind = match kind {
        OptionKind::Text => "text or a whole number",
        OptionKind::PlainText => "text",
        OptionKind::Flag => "`true`, `false`",
        OptionKind::Number => "whole number of 0 or more",
        OptionKind::Names => "list of text",
        OptionKind::Word(_, words) => return quoted_list(words),
        OptionKind::Object(..) | OptionKind::Limits(..) => "object",
        OptionKind::Texts => "object of text",
        OptionKind::Profile => return quoted_list(&words::profiles()),
        OptionKind::Locale => "`en`",
        OptionKind::Partial => "`true`, `false`, list of field names",
        OptionKind::Waivers => {
            return format!("list of `field/code` with a code of {}", quoted_list(&waivable()));
        }
        OptionKind::ExtensionLength => "object: `min`, `max`; or the answer of `/groups/extensions`",
        OptionKind::PasswordRules => "object: the answer of `/groups/password-rules`; or the preset `common`",
        OptionKind::Release => "text such as `R18.0.0`",
        OptionKind::Country => "two letters of ISO 3166, such as `US` or `GB`",
        OptionKind::Groups => {
            "object from group ids to a domain or `{domain, site}`; or a list of `{service_provider, group, domain, site}`"
        }
        OptionKind::DialPolicies => "object from class names to a policy or `{dial-plan, dial-policy}`",
        OptionKind::PerDomain => "list of text, or an object from domains to lists",
        OptionKind::EmailTemplate => "text with `{fields}`",
        OptionKind::Headers => "object of text, or list of pairs",
        OptionKind::Request => "object: `body`, `path`",
    };
    kind.to_owned()
}

/// The codes that the option `waive` takes, found by asking.
fn waivable() -> Vec<&'static str> {
    let operation = OPERATIONS[0];
    let field = operation.fields[0].wire;
    let takes = |code: &&Code| {
        let waive = vec![format!("{field}/{}", code.as_str())];
        validate(operation, seatwright::Json("{}"), &Options { waive, ..Options::default() }).is_ok()
    };
    Code::ALL.iter().filter(takes).map(|code| code.as_str()).collect()
}
