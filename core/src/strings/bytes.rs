//! Eight bytes at a time: the questions that every byte of every value is asked.
//!
//! Plain arithmetic on `u64`, because the wasm build has no vector instructions and its `memcmp` goes byte by byte.

use alloc::string::String;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Marks the bytes of the word that are a control character, a quote, a backslash, DEL or not ASCII. The lowest mark is
/// right; those above it may be carried over from it.
#[inline(always)]
const fn special(word: u64) -> u64 {
    let control = word.wrapping_sub(ONES * 0x20);
    let quote = (word ^ (ONES * 0x22)).wrapping_sub(ONES);
    let backslash = (word ^ (ONES * 0x5c)).wrapping_sub(ONES);
    let delete = word.wrapping_add(ONES);
    // A byte that is not ASCII has its mark in `word`, so the others need only be right for ASCII.
    (control | quote | backslash | delete | word) & HIGH
}

/// A text of less than eight bytes as a word, its gaps filled with its own bytes or with blanks.
#[inline(always)]
fn short(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        return u64::from(u32::from_le_bytes(*first)) | (u64::from(u32::from_le_bytes(*last)) << 32);
    }
    let byte = |at: usize| u64::from(bytes.get(at).copied().unwrap_or(b' '));
    byte(0) | (byte(1) << 8) | (byte(2) << 16) | ((ONES * 0x20) & !0xff_ffff)
}

/// Whether text is printable ASCII without `"` and `\`: it can be copied into JSON and holds nothing refused.
#[inline]
pub(crate) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    if !cfg!(target_family = "wasm") {
        return is_plain_by_sixteen(bytes);
    }
    // The last word overlaps the one before: quicker than going through the last bytes one by one.
    let Some(last) = bytes.last_chunk::<8>() else { return special(short(bytes)) == 0 };
    let (words, _) = bytes.as_chunks::<8>();
    words
        .iter()
        .fold(special(u64::from_le_bytes(*last)), |seen, word| seen | special(u64::from_le_bytes(*word)))
        == 0
}

/// How many bytes stand before the first one that is special, or before the end.
#[inline(always)]
pub(crate) fn first_special(bytes: &[u8]) -> usize {
    let (words, tail) = bytes.as_chunks::<8>();
    let mut at = 0;
    for word in words {
        let seen = special(u64::from_le_bytes(*word));
        if seen != 0 {
            return at + (seen.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let plain = |byte: &u8| matches!(byte, 0x20..0x7f) && *byte != b'"' && *byte != b'\\';
    at + tail.iter().position(|byte| !plain(byte)).unwrap_or(tail.len())
}

/// [`is_plain`] where there are vectors.
#[inline]
fn is_plain_by_sixteen(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk::<16>() {
        let (parts, _) = bytes.as_chunks::<16>();
        return !parts.iter().any(special_by_sixteen) && !special_by_sixteen(last);
    }
    let word = |bytes: &[u8; 8]| special(u64::from_le_bytes(*bytes));
    match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(head), Some(tail)) => word(head) | word(tail) == 0,
        _ => special(short(bytes)) == 0,
    }
}

/// [`special`] of sixteen bytes. Compilers make vector instructions of it when it stands alone, not where it is inlined.
#[inline(always)]
fn special_by_sixteen(part: &[u8; 16]) -> bool {
    let refused = |byte: u8| u8::from(byte.wrapping_sub(0x20) > 0x5e || byte == b'"' || byte == b'\\');
    part.iter().fold(0, |seen, byte| seen | refused(*byte)) != 0
}

/// Whether two texts are equal.
#[inline(always)]
pub(crate) fn same(one: &str, other: &str) -> bool {
    same_bytes(one.as_bytes(), other.as_bytes())
}

/// Whether the bytes of two texts are equal.
#[inline]
pub(crate) fn same_bytes(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    // Where there are vectors, sixteen bytes at a time. Compilers see to that by themselves.
    if !cfg!(target_family = "wasm")
        && let (Some(end), Some(other_end)) = (one.last_chunk::<16>(), other.last_chunk::<16>())
    {
        let (parts, _) = one.as_chunks::<16>();
        let (others, _) = other.as_chunks::<16>();
        return end == other_end && parts.iter().zip(others).all(|(part, other)| part == other);
    }
    let (Some(end), Some(other_end)) = (one.last_chunk::<8>(), other.last_chunk::<8>()) else {
        return short(one) == short(other);
    };
    // Names of ours differ at their ends more often than at their beginnings.
    let (words, _) = one.as_chunks::<8>();
    let (others, _) = other.as_chunks::<8>();
    let equal = |(one, other): (&[u8; 8], &[u8; 8])| u64::from_le_bytes(*one) == u64::from_le_bytes(*other);
    equal((end, other_end)) && words.iter().zip(others).all(equal)
}

/// Whether a text has another one, which is short and not empty, in it. The standard search is made for long ones, and is
/// kilobytes of the browser's module.
pub(crate) fn holds(text: &str, part: &str) -> bool {
    text.as_bytes().windows(part.len().max(1)).any(|window| window == part.as_bytes())
}

/// Where a text has another one, which is short and not empty, for the first time: the text before it and behind it.
pub(crate) fn parted<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    let at = text.as_bytes().windows(part.len().max(1)).position(|window| window == part.as_bytes())?;
    Some((text.get(..at)?, text.get(at + part.len()..)?))
}

/// The text with another one wherever it has `part`, which is short and not empty.
pub(crate) fn replaced(mut text: &str, part: &str, other: &str) -> String {
    let mut made = String::with_capacity(text.len());
    while let Some((before, behind)) = parted(text, part) {
        made.push_str(before);
        made.push_str(other);
        text = behind;
    }
    made.push_str(text);
    made
}

#[cfg(test)]
mod tests {
    use crate::strings::bytes::first_special;
    use crate::strings::bytes::holds;
    use crate::strings::bytes::is_plain;
    use crate::strings::bytes::same;
    use crate::strings::bytes::{parted, replaced};

    #[test]
    fn finds_and_replaces_as_the_standard_library_does() {
        for text in ["", "a", "aa", "aaa", "(0)", "+44 (0)20 (0)", "ä&amp;amp;ö", "&am", "x,y,,z,"] {
            for part in ["a", "aa", "(0)", "&amp;", ",", "ö"] {
                assert_eq!(holds(text, part), text.contains(part), "{text} {part}");
                assert_eq!(parted(text, part), text.split_once(part), "{text} {part}");
                for other in ["", "&", "aa"] {
                    assert_eq!(
                        replaced(text, part, other),
                        text.replace(part, other),
                        "{text} {part} {other}"
                    );
                }
            }
        }
    }

    #[test]
    fn finds_each_special_byte_at_each_place() {
        for length in 0..40 {
            let plain = "~".repeat(length);
            assert!(is_plain(&plain));
            assert_eq!(first_special(plain.as_bytes()), length);
            assert!(same(&plain, &"~".repeat(length)));
            for at in 0..length {
                for special in ["\0", "\x1f", "\"", "\\", "\x7f", "é"] {
                    let mut text = plain.clone();
                    text.replace_range(at..=at, special);
                    assert!(!is_plain(&text), "{text:?}");
                    assert_eq!(first_special(text.as_bytes()), at, "{text:?}");
                    assert!(!same(&text, &plain), "{text:?}");
                }
                let mut text = plain.clone();
                text.replace_range(at..=at, " ");
                assert!(is_plain(&text), "{text:?}");
            }
        }
    }

    #[test]
    fn finds_a_part_wherever_it_is() {
        assert!(holds("abc", "a") && holds("abc", "bc") && holds("abc", "abc") && holds("aab", "ab"));
        assert!(!holds("abc", "ac") && !holds("ab", "abc") && !holds("", "a"));
    }

    #[test]
    fn every_byte_is_judged_alone() {
        for byte in 0_u8..0x80 {
            let text = String::from_utf8(vec![b' ', byte, b'!', b'a', b'a', b'a', b'a', b'a']).unwrap();
            let plain = (0x20..0x7f).contains(&byte) && byte != b'"' && byte != b'\\';
            assert_eq!(is_plain(&text), plain, "{byte:#x}");
            assert_eq!(is_plain(&text.repeat(3)), plain, "{byte:#x}");
            assert_eq!(first_special(text.as_bytes()), if plain { 8 } else { 1 }, "{byte:#x}");
        }
    }
}
