//! What spreadsheets and data frames leave around a value.

use alloc::string::String;
use alloc::vec::Vec;

/// The value inside `'1004`, `="1004"` or `"1004"`: marks that say "this is text".
pub(crate) fn unmarked(text: &str) -> Option<&str> {
    let inner = match text.strip_prefix('\'') {
        Some(rest) => rest.strip_suffix('\'').unwrap_or(rest),
        None => text.strip_prefix('=').unwrap_or(text).strip_prefix('"')?.strip_suffix('"')?,
    };
    let inner = inner.trim();
    (!inner.is_empty() && !inner.contains(['"', '\''])).then_some(inner)
}

/// The text before `.0` or `.00`: a whole number that was read as a float. More zeros may be a group of digits, unless
/// at least `full` unbroken digits stand before them.
pub(crate) fn without_fraction(text: &str, full: usize) -> Option<&str> {
    let whole = text.trim_end_matches('0');
    let zeros = text.len() - whole.len();
    let whole = whole.strip_suffix(['.', ','])?;
    let digits = whole.bytes().rev().take_while(u8::is_ascii_digit).count();
    let alone = digits > 0 && digits == whole.trim_start_matches('+').len();
    let fits = zeros > 0 && (digits >= full || (alone && zeros <= 2));
    fits.then_some(whole)
}

/// What stands behind a minus, when a digit does.
pub(crate) fn without_minus(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('-').or_else(|| text.strip_prefix('\u{2212}'))?;
    rest.as_bytes().first()?.is_ascii_digit().then_some(rest)
}

/// `1,004` without its separators: digits in groups of three.
pub(crate) fn without_thousands(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split([',', '\u{a0}', '\u{202f}', ' ', '\'', '\u{2019}']).collect();
    let digits = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let fits = groups.len() > 1
        && groups.iter().all(digits)
        && groups.iter().skip(1).all(|group| group.len() == 3)
        && groups.first().is_some_and(|group| group.len() <= 3);
    fits.then(|| groups.concat())
}

/// What programs and people write into a cell that has nothing to say. Letter case matters: Nan and Null are names.
const NOTHING: &[&str] = &[
    "-",
    "--",
    "-1",
    "?",
    ".",
    "n/a",
    "N/A",
    "n.a.",
    "NA",
    "<NA>",
    "#N/A",
    "nan",
    "NaN",
    "NaT",
    "null",
    "NULL",
    "(null)",
    "nil",
    "none",
    "None",
    "undefined",
    "[object Object]",
];

/// Whether it says that there is nothing: `n/a`, `nan`, an error of a spreadsheet such as `#REF!`.
pub(crate) fn is_placeholder(text: &str) -> bool {
    NOTHING.contains(&text)
        || text.strip_prefix('#').is_some_and(|rest| {
            rest.ends_with(['!', '?', 'A']) && !rest.contains(|c: char| c.is_ascii_lowercase() || c == ' ')
        })
}

#[cfg(test)]
mod tests {
    use crate::strings::spreadsheet::{is_placeholder, unmarked, without_fraction, without_thousands};

    #[test]
    fn marks_fractions_and_separators() {
        assert_eq!(unmarked("'1004"), Some("1004"));
        assert_eq!(unmarked("=\"1004\""), Some("1004"));
        assert_eq!(unmarked("\"1004\""), Some("1004"));
        assert_eq!(unmarked("O'Neil"), None);
        assert_eq!(unmarked("=1+2"), None);
        assert_eq!(without_fraction("1004.0", 7), Some("1004"));
        assert_eq!(without_fraction("555.0000", 7), None);
        assert_eq!(without_fraction("6155550100.0000", 7), Some("6155550100"));
        assert_eq!(without_fraction("1000", 7), None);
        assert_eq!(without_fraction("10.04", 7), None);
        assert_eq!(without_thousands("1,004").as_deref(), Some("1004"));
        assert_eq!(without_thousands("1,04"), None);
        assert_eq!(without_thousands("1001,1002"), None);
    }

    #[test]
    fn placeholders_and_names() {
        for text in ["n/a", "#N/A", "#REF!", "#NAME?", "#DIV/0!", "nan", "null", "-"] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in ["Nan", "Null", "Na", "#1 Team", "#A Team", "Nina", ""] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
