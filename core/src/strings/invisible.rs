//! Characters that leave no mark on a screen, and how messages name characters.

use alloc::string::String;

use crate::strings::characters::{code_point, refused};

/// Whether Unicode lists it as default-ignorable (property `Default_Ignorable_Code_Point`). The bidirectional controls
/// among them are refused in text, for they change what a person reads.
const fn is_ignorable(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Joiners, selectors and fillers: behind a letter of a script that uses them, or behind an emoji, they have a meaning.
const fn joins(c: char) -> bool {
    is_ignorable(c)
        && !matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fff8}')
}

/// The first character that carries no meaning where it stands; `plain` text has no script that uses any.
pub(crate) fn first(text: &str, plain: bool) -> Option<char> {
    if text.is_ascii() {
        return None;
    }
    let mut before = ' ';
    text.chars().find(|c| {
        let found = is_idle(*c, before, plain);
        before = *c;
        found
    })
}

/// The text without them.
pub(crate) fn without(text: &str, plain: bool) -> String {
    let mut before = ' ';
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        if !is_idle(c, before, plain) {
            kept.push(c);
            before = c;
        }
    }
    kept
}

fn is_idle(c: char, before: char, plain: bool) -> bool {
    if !is_ignorable(c) {
        return false;
    }
    // Latin, Greek, Cyrillic and Armenian letters are never joined so.
    plain || !(joins(c) && before >= '\u{590}' || is_bidi(c))
}

/// Whether a text has nothing but white space and characters that leave no mark on a screen.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || (is_ignorable(c) && !is_bidi(c)))
}

/// Left to the check that refuses them.
fn is_bidi(c: char) -> bool {
    refused(c.encode_utf8(&mut [0; 4])).is_some()
}

/// Whether a message shows the character by its number.
pub(crate) fn is_hidden(c: char) -> bool {
    (is_ignorable(c) && !joins(c)) || matches!(c, '\u{a0}' | '\u{fffd}') || is_bidi(c)
}

/// `U+200B (zero width space)`.
pub(crate) fn named(c: &str) -> &'static str {
    match c {
        "U+0000" => " (null)",
        "U+0009" => " (tab)",
        "U+000A" => " (line feed)",
        "U+000D" => " (carriage return)",
        "U+00AD" => " (soft hyphen)",
        "U+200B" => " (zero width space)",
        "U+200C" => " (zero width non-joiner)",
        "U+200D" => " (zero width joiner)",
        "U+200E" => " (left-to-right mark)",
        "U+200F" => " (right-to-left mark)",
        "U+202E" => " (right-to-left override)",
        "U+FEFF" => " (byte order mark)",
        "U+FFFD" => " (replacement character)",
        _ => "",
    }
}

/// The text with characters that nobody would see written by their numbers.
pub(crate) fn shown(text: &str, out: &mut String) {
    for c in text.chars() {
        if is_hidden(c) {
            out.push('<');
            out.push_str(&code_point(c));
            out.push('>');
        } else {
            out.push(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::strings::invisible::{first, without};

    #[test]
    fn goes_where_it_has_no_meaning() {
        let cases = [
            ("Smith\u{200b}", "Smith"),
            ("\u{feff}Ann", "Ann"),
            ("An\u{ad}na", "Anna"),
            ("Ann\u{200d}", "Ann"),
            ("\u{3164}", ""),
            // Persian, an emoji of two, a variant of an ideograph.
            ("\u{645}\u{6cc}\u{200c}\u{631}", "\u{645}\u{6cc}\u{200c}\u{631}"),
            ("\u{1f469}\u{200d}\u{1f4bb}", "\u{1f469}\u{200d}\u{1f4bb}"),
            ("\u{8fbb}\u{e0100}", "\u{8fbb}\u{e0100}"),
            // Refused elsewhere.
            ("a\u{202e}b", "a\u{202e}b"),
        ];
        for (text, kept) in cases {
            assert_eq!(without(text, false), kept, "{text:?}");
            assert_eq!(first(text, false).is_some(), text != kept, "{text:?}");
        }
        assert_eq!(without("\u{202a}+1 615\u{202c}", true), "+1 615");
    }
}
