//! Headings compared: their letters and digits alone, without case and accents.

use alloc::string::String;
use alloc::vec::Vec;

/// Letters and digits of a heading in small letters: `E-mail address` and `email_address` are one.
pub(crate) fn letters(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(bare).filter(|c| c.is_alphanumeric()).collect()
}

/// The same, with one blank for all that stands between words, so that data can be compared: `New  York` and
/// `new york ` are one, `Newyork` is another.
pub(crate) fn words(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().flat_map(char::to_lowercase));
    }
    out
}

/// A letter without the accent that headings are often written without.
const fn bare(c: char) -> char {
    match c {
        'à'..='å' | 'ą' | 'ă' => 'a',
        'ç' | 'č' | 'ć' => 'c',
        'è'..='ë' | 'ę' | 'ě' => 'e',
        'ì'..='ï' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ő' => 'o',
        'ř' => 'r',
        'š' | 'ś' => 's',
        'ù'..='ü' | 'ű' | 'ů' => 'u',
        'ý' | 'ÿ' => 'y',
        'ž' | 'ź' | 'ż' => 'z',
        _ => c,
    }
}

/// How many letters must be changed, put in, left out or swapped with their neighbour to make one of the other; `None`
/// for more than `most`.
pub(crate) fn edits(one: &str, other: &str, most: usize) -> Option<usize> {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let (mut before, mut last): (Vec<usize>, Vec<usize>) = (Vec::new(), (0..=other.len()).collect());
    for (row, a) in one.iter().enumerate() {
        let mut next = Vec::with_capacity(other.len() + 1);
        next.push(row + 1);
        for (column, b) in other.iter().enumerate() {
            let get = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX / 2);
            let mut fewest = (get(&last, column) + usize::from(a != b))
                .min(get(&last, column + 1) + 1)
                .min(get(&next, column) + 1);
            let swapped =
                row > 0 && column > 0 && one.get(row - 1) == Some(b) && other.get(column - 1) == Some(a);
            if swapped {
                fewest = fewest.min(get(&before, column - 1) + 1);
            }
            next.push(fewest);
        }
        before = core::mem::replace(&mut last, next);
    }
    last.last().copied().filter(|edits| *edits <= most)
}

#[cfg(test)]
mod tests {
    use super::{edits, letters, words};

    #[test]
    fn compares_letters_alone() {
        for heading in
            ["E-mail address", "email_address", " EMAIL  ADDRESS ", "emailAddress", "É-mail-Address"]
        {
            assert_eq!(letters(heading), "emailaddress");
        }
        assert_eq!(letters("alias[0]"), "alias0");
        assert_eq!(words("  New\u{a0} YORK "), "new york");
    }

    #[test]
    fn counts_edits() {
        assert_eq!(edits("frist", "first", 1), Some(1));
        assert_eq!(edits("extention", "extension", 2), Some(1));
        assert_eq!(edits("abc", "abcd", 1), Some(1));
        assert_eq!(edits("abc", "cba", 1), None);
        assert_eq!(edits("", "ab", 1), None);
    }
}
