//! MAC addresses as people, labels and programs write them: twelve hexadecimal digits (IEEE 802, EUI-48), and what stands
//! between them.

use alloc::string::String;

use crate::strings::spreadsheet::unmarked;

/// Hexadecimal digits of an address.
pub(crate) const DIGITS: usize = 12;

/// A text that should be an address.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Twelve digits and nothing else.
    Clean,
    /// The same with separators: these digits.
    Separated(String),
    /// The same with the marks of a spreadsheet around it.
    Marked(String),
    /// Fewer digits: how many, and what was likely meant.
    Short(usize, Option<String>),
    /// More digits: how many.
    Long(usize),
    /// Digits that a spreadsheet has lost.
    Exponent,
    /// Another character between the digits, and what was likely meant.
    Character(char, Option<String>),
    /// No address at all.
    None,
}

/// Whether it is twelve digits and nothing else.
pub(crate) fn is_clean(text: &str) -> bool {
    text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Reads an address. Letters keep their case.
pub(crate) fn read(text: &str) -> Reading {
    if is_clean(text) {
        return Reading::Clean;
    }
    if let Some(inner) = unmarked(text) {
        return match read(inner) {
            Reading::Clean => Reading::Marked(inner.into()),
            Reading::Separated(digits) => Reading::Marked(digits),
            other => other,
        };
    }
    let exponent = text.split_once(['E', 'e']).is_some_and(|(digits, power)| {
        power.starts_with('+')
            && digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
    });
    if exponent {
        return Reading::Exponent;
    }
    let kept: String = text.chars().filter(|c| !is_separator(*c)).collect();
    let count = kept.len();
    match kept.chars().find(|c| !c.is_ascii_hexdigit()) {
        None if count == DIGITS => Reading::Separated(kept),
        None if count == 0 => Reading::None,
        None if count > DIGITS => Reading::Long(count),
        None => Reading::Short(count, padded(text, &kept)),
        Some(_) if count > 64 => Reading::None,
        Some(other) => Reading::Character(other, likely(&kept)),
    }
}

/// Colons, hyphens, dots, blanks, and the hyphens and dashes of word processors.
const fn is_separator(c: char) -> bool {
    matches!(c, ':' | '-' | '.' | ' ' | '_' | '\u{a0}' | '\u{2010}'..='\u{2015}' | '\u{202f}' | '\u{2212}')
}

/// A spreadsheet that takes an address of decimal digits for a number removes the zeros in front.
fn padded(text: &str, digits: &str) -> Option<String> {
    let number = text == digits && digits.bytes().all(|byte| byte.is_ascii_digit());
    // Each address of a manufacturer begins with three bytes of the manufacturer's own, of which few are zero.
    (number && digits.len() >= DIGITS - 4)
        .then(|| ["0".repeat(DIGITS - digits.len()).as_str(), digits].concat())
}

/// An address with a word before it, such as `SEP` in the names of configuration files; letters in place of digits.
fn likely(kept: &str) -> Option<String> {
    let as_digits: String = kept
        .chars()
        .map(|c| match c {
            'O' | 'o' => '0',
            'I' | 'i' | 'L' | 'l' => '1',
            other => other,
        })
        .collect();
    if is_clean(&as_digits) {
        return Some(as_digits);
    }
    let (word, digits) = kept.split_at_checked(kept.len().checked_sub(DIGITS)?)?;
    (is_clean(digits) && word.bytes().all(|byte| byte.is_ascii_alphabetic())).then(|| digits.into())
}

#[cfg(test)]
mod tests {
    use crate::strings::mac_address::{Reading, read};

    #[test]
    fn every_usual_spelling_is_twelve_digits() {
        for text in [
            "00-04-13-AA-BB-CC",
            "0004.13AA.BBCC",
            "00:04:13:AA:BB:CC",
            "00 04 13 AA BB CC",
            "000413-AABBCC",
            "00:04-13 AA.BB:CC",
            "00\u{2011}04\u{2011}13\u{2011}AA\u{2011}BB\u{2011}CC",
        ] {
            assert_eq!(read(text), Reading::Separated("000413AABBCC".into()), "{text}");
        }
        assert_eq!(read("000413aabbcc"), Reading::Clean);
        assert_eq!(read("'000413aabbcc"), Reading::Marked("000413aabbcc".into()));
        assert_eq!(read("=\"00:04:13:aa:bb:cc\""), Reading::Marked("000413aabbcc".into()));
    }

    #[test]
    fn what_is_no_address_says_why() {
        let likely = |text: &str| Some(text.to_owned());
        for (text, reading) in [
            ("00:04:13:AA:BB:C", Reading::Short(11, None)),
            ("413112233", Reading::Short(9, likely("000413112233"))),
            ("12", Reading::Short(2, None)),
            ("00:04:13:FF:FE:AA:BB:CC", Reading::Long(16)),
            ("4.13112E+11", Reading::Exponent),
            ("00:04:13:AA:BB:CG", Reading::Character('G', None)),
            ("00:O4:13:AA:BB:CC", Reading::Character('O', likely("000413AABBCC"))),
            ("SEP000413AABBCC", Reading::Character('S', likely("000413AABBCC"))),
            ("MAC: 00:04:13:AA:BB:CC", Reading::Character('M', likely("000413AABBCC"))),
            ("n/a", Reading::Character('n', None)),
            ("--", Reading::None),
            ("", Reading::None),
        ] {
            assert_eq!(read(text), reading, "{text}");
        }
    }
}
