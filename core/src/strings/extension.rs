//! Extensions as people and programs write them.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::strings::bytes::replaced;
use crate::strings::number;
use crate::strings::number::Refusal;
use crate::strings::spreadsheet::{
    is_placeholder, unmarked, without_fraction, without_minus, without_thousands,
};

/// What a text is that should be an extension.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// One, as it stands.
    Clean,
    /// One inside the marks of a spreadsheet or with `.0` behind it: what is meant is certain.
    Mended(String),
    /// A number whose digits are lost.
    Exponent,
    /// Something else; the `reason` in issues, whether it can be sent all the same, and what is likely meant.
    Odd(&'static str, bool, Option<String>),
}

/// Letters, digits, `.`, `_` and `-`: the characters of which nothing is to be said.
const fn is_usual(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-')
}

/// Whether nothing is to be said of the extension.
#[inline]
pub(crate) fn is_clean(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) || read(text) == Reading::Clean
}

/// Reads an extension.
#[cold]
pub(crate) fn read(text: &str) -> Reading {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Reading::Clean;
    }
    if let Some(inner) = unmarked(text) {
        return match read(inner) {
            Reading::Clean => Reading::Mended(inner.to_owned()),
            other => other,
        };
    }
    if let Some(whole) = without_fraction(text, usize::MAX) {
        return Reading::Mended(whole.to_owned());
    }
    if number::whole(&replaced(text, ",", "."), true) == Err(Refusal::Exponent)
        && text.contains(['.', ',', '+', '-'])
    {
        return Reading::Exponent;
    }
    if is_placeholder(text) {
        return Reading::Odd("placeholder", false, None);
    }
    if let Some(joined) = without_thousands(text) {
        return Reading::Odd("thousands", false, Some(joined));
    }
    // `ext. 1004`, `x1004`
    let word = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = text.get(word.len()..).filter(|digits| digits.len() > 1);
    let word = word.trim_end_matches([' ', '.', ':', '#']).to_ascii_lowercase();
    if let Some(digits) = digits.filter(|_| matches!(&*word, "x" | "ext" | "extn" | "extension" | "")) {
        return Reading::Odd("prefix", !text.as_bytes().contains(&b' '), Some(digits.to_owned()));
    }
    if text.contains(['/', '\\', ',', ';', '&', '|']) {
        return Reading::Odd("several_extensions", false, None);
    }
    if text.contains(char::is_whitespace) {
        let joined: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let digits = joined.bytes().all(|byte| byte.is_ascii_digit());
        return Reading::Odd("blanks", false, digits.then_some(joined));
    }
    if let Some(positive) = without_minus(text)
        && positive.bytes().all(|byte| byte.is_ascii_digit())
    {
        return Reading::Odd("negative", false, (positive.len() > 2).then(|| positive.to_owned()));
    }
    if !text.bytes().all(is_usual) || text.starts_with(['-', '.']) {
        return Reading::Odd("characters", true, ascii_digits(text));
    }
    Reading::Clean
}

/// Digits of other scripts as those of ASCII; `None` when it is not digits alone.
fn ascii_digits(text: &str) -> Option<String> {
    let digit = |c: char| {
        let zero = [0x30, 0x660, 0x6f0, 0x966, 0xff10]
            .into_iter()
            .find(|zero| (*zero..*zero + 10).contains(&u32::from(c)))?;
        char::from_digit(u32::from(c) - zero, 10)
    };
    text.chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use crate::strings::extension::{Reading, is_clean, read};

    #[test]
    fn letters_digits_and_three_signs_are_clean() {
        for text in ["1004", "0042", "FXS4", "front.desk", "a_b-c", "1e3", "101-2"] {
            assert!(is_clean(text), "{text}");
        }
    }

    #[test]
    fn what_is_meant_is_certain_likely_or_neither() {
        let mended = |text: &str| Reading::Mended(text.into());
        let odd = |reason, sent, likely: &str| {
            Reading::Odd(reason, sent, (!likely.is_empty()).then(|| likely.into()))
        };
        let cases = [
            ("1004.0", mended("1004")),
            ("'1004", mended("1004")),
            ("=\"0042\"", mended("0042")),
            ("1.0E+03", Reading::Exponent),
            ("1,0E+03", Reading::Exponent),
            ("1,004", odd("thousands", false, "1004")),
            ("1 004", odd("thousands", false, "1004")),
            ("10 04", odd("blanks", false, "1004")),
            ("1004/1005", odd("several_extensions", false, "")),
            ("1004, 1005", odd("several_extensions", false, "")),
            ("ext. 1004", odd("prefix", false, "1004")),
            ("x1004", odd("prefix", true, "1004")),
            ("#N/A", odd("placeholder", false, "")),
            ("nan", odd("placeholder", false, "")),
            ("-4", odd("negative", false, "")),
            ("-1004", odd("negative", false, "1004")),
            ("-1", odd("placeholder", false, "")),
            ("-desk", odd("characters", true, "")),
            (".5", odd("characters", true, "")),
            ("*97", odd("characters", true, "")),
            ("\u{661}\u{660}\u{660}\u{664}", odd("characters", true, "1004")),
        ];
        for (text, reading) in cases {
            assert_eq!(read(text), reading, "{text}");
        }
    }
}
