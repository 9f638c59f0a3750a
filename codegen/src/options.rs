//! The page of options.

use seatwright::{Code, Limits, OPERATIONS, OPTION_NAMES, Options, validate};

use crate::layout::{MARKDOWN_NOTICE, markdown_head, markdown_row, quoted_list};
use crate::words;

/// The page.
///
/// # Panics
/// When an option has no line here.
pub(crate) fn page() -> String {
    let mut text = format!("{MARKDOWN_NOTICE}# Options\n\n");
    text.push_str(
        "The same names in every language. An option that does not exist, or a value that an option does not take, is an \
         error of the program: `OptionError`, not an issue.\n\n",
    );
    text.push_str(&markdown_head(&["Option", "Values", "Default", "What it does"]));
    for name in OPTION_NAMES {
        let (values, default, about) = line(name);
        let default = if default.is_empty() { String::new() } else { format!("`{default}`") };
        text.push_str(&markdown_row(&[format!("`{name}`"), values, default, about.to_owned()]));
    }
    let Limits { bytes, text: longest, keys, depth, issues } = Limits::default();
    text.push_str(
        "\n## Limits\n\nPast one of them the report has an error `limit_exceeded` that names it.\n\n",
    );
    text.push_str(&markdown_head(&["Limit", "Default", "Bounds"]));
    for (name, default, about) in [
        ("bytes", bytes, "bytes of a JSON document"),
        ("text", longest, "bytes of one text"),
        ("keys", keys, "keys, nested ones included"),
        ("depth", depth, "nesting of a value that is kept"),
        ("issues", issues, "issues in one report"),
    ] {
        text.push_str(&markdown_row(&[format!("`{name}`"), default.to_string(), about.to_owned()]));
    }
    text.push_str("\n## Context\n\nWithout it the checks that need it stay silent.\n\n");
    text.push_str(&markdown_head(&["Key", "Value", "Used for"]));
    for (name, value, about) in [
        ("users", "list of text", "`conflict` at an extension, user id or user name that exists"),
        ("logins", "list of text", "`conflict` at a login that exists, given or derived"),
        ("sites", "list of text", "`new_site` at a site that would be created; `conflict` at one to create"),
        ("sites_left", "number", "0 makes `new_site` an error"),
        ("domains", "list of text", "`invalid_choice` at a user id of another domain"),
        ("extensions", "list of text", "`conflict` at an extension that is taken in the group"),
        (
            "extension_length",
            "object: `min`, `max`; or the answer of `/groups/extensions`",
            "`too_short`, `too_long` at an extension",
        ),
        ("numbers", "list of text", "`unverified` at a phone number that the group does not have"),
        (
            "password_rules",
            "object: the answer of `/groups/password-rules`; or the preset `common`",
            "`weak_secret` at a portal password, once for each rule broken",
        ),
        (
            "cti",
            "`enabled`, `disabled`, `unknown`",
            "`required` or `no_effect` at the phone extension of an account",
        ),
        ("release", "text such as `R18.0.0`", "`deprecated` or `unverified` for the whole call"),
        (
            "date_format",
            "`YYYY-MM-DD`, `DD/MM/YYYY`, `MM/DD/YYYY`",
            "how days are expected and written; days as `YYYY-MM-DD` are always read",
        ),
        (
            "country",
            "two letters of ISO 3166, such as `US` or `GB`",
            "what a national number is with its country code; which short numbers are services",
        ),
    ] {
        text.push_str(&markdown_row(&[format!("`{name}`"), value.to_owned(), about.to_owned()]));
    }
    text
}

fn line(name: &str) -> (String, &'static str, &'static str) {
    let text = || "text".to_owned();
    match name {
        "domain" => (
            text(),
            "",
            "Path: the organisation. `~` stands for that of the token; then no login is derived.",
        ),
        "user" => (text(), "", "Path: the extension of the user to change."),
        "site" => (text(), "", "Path: the name of the site to change."),
        "profile" => (
            quoted_list(&words::profiles()),
            words::profiles()[0],
            "The vendor's document to check against. Input of every \
             shape is accepted under each; names and JSON types of the body follow the profile.",
        ),
        "defaults" => (
            quoted_list(&words::defaults()),
            words::defaults()[0],
            "Which defaults a create fills: each documented one save those that a given site hands down, those too, only \
             what a required field lacks, or none (then no login is derived either). An update never fills.",
        ),
        "unknown" => (
            quoted_list(&words::unknown()),
            "",
            "What an unknown key does: an error, a warning and it is kept, it is kept, or an info and it is left out. \
             The operation's page names its default.",
        ),
        "strict" => (
            "`true`, `false`".to_owned(),
            "false",
            "Refuse coercions and repairs. Trimming, renames, defaults, derivations and the types of a profile stay.",
        ),
        "partial" => (
            "`true`, `false`, list of field names".to_owned(),
            "false",
            "Do not ask for what is missing, or only for the fields named: what a form asks about the boxes left so far.",
        ),
        "complete" => (
            "`true`, `false`".to_owned(),
            "false",
            "Ask for each required field of an update that is built without them otherwise, with one warning that names them.",
        ),
        "empty" => (
            quoted_list(&words::empty()),
            words::empty()[0],
            "What `\"\"` means: a value as the vendor treats it (it clears), or nothing entered, as in forms and sheets.",
        ),
        "waive" => (
            format!("list of `field/code` with a code of {}", quoted_list(&waivable())),
            "",
            "Turns the error into a warning; the value goes out as it is.",
        ),
        "limits" => ("object".to_owned(), "", "Bounds on what one call reads, see below."),
        "locale" => ("`en`".to_owned(), "en", "Language of messages."),
        "context" => ("object".to_owned(), "", "What the caller knows of the system, see below."),
        other => panic!("the option {other} has no line in the reference"),
    }
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
