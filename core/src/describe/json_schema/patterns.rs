//! Regular expressions that mean the same in ECMA-262, Python and Rust.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::schema::{Format, Verb};

/// A character that may be an invisible one, which is taken away: all but those of Latin scripts.
const MARKS: &str = r"|[^\x00-\xAC\xAE-\u024F]";
/// A text that has something to see.
pub(crate) const SEEN: &str = r"\S";
/// A text of nothing but white space.
pub(crate) const BLANK: &str = r"^\s*$";

/// What is trimmed or rid of invisible characters, and may be anything afterwards.
pub(crate) fn marked(blank: bool) -> String {
    let ends = if blank { r"^$|^\s|\s$" } else { r"^\s+\S|\S\s+$" };
    [ends, MARKS].concat()
}

/// The pattern of a format, where a document states it and another form is refused.
pub(crate) const fn of_format(format: Format, verb: Verb) -> Option<&'static str> {
    match format {
        Format::UserAtDomain if matches!(verb, Verb::Create) => Some("^[^@]+@[^@]+$"),
        // The domain may be left to the server.
        Format::UserAtDomain => Some("^[^@]*$|^[^@]+@[^@]+$"),
        Format::SipAlias => Some(r"^[-A-Za-z0-9_.!~*'()]+@[-A-Za-z0-9_.!~*'()]+$"),
        Format::LinePort => Some(r"^\+?[-A-Za-z0-9_.!~*'()]+(?:@[-A-Za-z0-9_.!~*'()]+)?$"),
        Format::Token => Some(r"^[^ \t\r\n](?:[^ \t\r\n]| [^ \t\r\n])*$"),
        _ => None,
    }
}

/// A text that means one of the choices: as it stands, or in other letters' case and with other separators.
pub(crate) fn of_choices(choices: &[&str], strict: bool, blank: bool) -> String {
    let mut pattern = String::from("^");
    let gap = if strict { r"\s*" } else { "[^A-Za-z0-9]*" };
    pattern.push_str(gap);
    pattern.push_str("(?:");
    for (at, choice) in choices.iter().enumerate() {
        if at > 0 {
            pattern.push('|');
        }
        if strict {
            exactly(choice, &mut pattern);
        } else {
            in_any_style(choice, gap, &mut pattern);
        }
    }
    if !strict {
        for (meant, words) in [
            ("yes", "|[Yy]|[Tt][Rr][Uu][Ee]|[Oo][Nn]|1"),
            ("no", "|[Nn]|[Ff][Aa][Ll][Ss][Ee]|[Oo][Ff][Ff]|0"),
        ] {
            if choices.contains(&meant) {
                pattern.push_str(words);
            }
        }
    }
    pattern.push(')');
    pattern.push_str(gap);
    pattern.push('$');
    if blank {
        pattern.push('|');
        pattern.push_str(BLANK);
    }
    pattern
}

fn exactly(choice: &str, out: &mut String) {
    for c in choice.chars() {
        if matches!(
            c,
            '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '/'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
}

fn in_any_style(choice: &str, gap: &str, out: &mut String) {
    let letters = choice.chars().filter(char::is_ascii_alphanumeric);
    for (at, c) in letters.enumerate() {
        if at > 0 {
            out.push_str(gap);
        }
        if c.is_ascii_alphabetic() {
            out.extend(['[', c.to_ascii_uppercase(), c.to_ascii_lowercase(), ']']);
        } else {
            out.push(c);
        }
    }
}

/// Two patterns of which one must hold.
pub(crate) fn either(one: &'static str, other: &str) -> Cow<'static, str> {
    Cow::Owned([one, "|", other].concat())
}
