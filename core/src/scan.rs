//! Eight bytes at a time: the questions that every byte of every value is asked.
//!
//! Plain arithmetic on `u64`, because the wasm build has no vector instructions and its `memcmp` goes byte by byte.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Whether a byte of the word is zero.
const fn has_zero(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGH
}

/// Whether a byte of the word is a control character, a quote, a backslash, DEL or not ASCII.
const fn special(word: u64) -> u64 {
    let control = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
    let quote = has_zero(word ^ (ONES * 0x22));
    let backslash = has_zero(word ^ (ONES * 0x5c));
    let delete = has_zero(word ^ (ONES * 0x7f));
    control | quote | backslash | delete | (word & HIGH)
}

/// The last bytes of a text as a word, filled up with blanks.
fn rest(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(u64::from_le_bytes(*b"        "), |word, byte| (word << 8) | u64::from(*byte))
}

/// Whether text is printable ASCII without `"` and `\`: it can be copied into JSON and holds nothing refused.
pub(crate) fn is_plain(text: &str) -> bool {
    let (words, tail) = text.as_bytes().as_chunks::<8>();
    let seen = words.iter().fold(0, |seen, word| seen | special(u64::from_le_bytes(*word)));
    (seen | special(rest(tail))) == 0
}

/// Whether two texts are equal.
pub(crate) fn same(one: &str, other: &str) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let (words, tail) = one.as_bytes().as_chunks::<8>();
    let (others, end) = other.as_bytes().as_chunks::<8>();
    let differ = |(one, other): (&[u8; 8], &[u8; 8])| u64::from_le_bytes(*one) ^ u64::from_le_bytes(*other);
    words.iter().zip(others).map(differ).all(|bits| bits == 0)
        && tail.iter().zip(end).all(|(one, other)| one == other)
}

#[cfg(test)]
mod tests {
    use super::{is_plain, same};

    #[test]
    fn finds_each_special_byte_at_each_place() {
        for length in 0..20 {
            let plain = "~".repeat(length);
            assert!(is_plain(&plain));
            assert!(same(&plain, &"~".repeat(length)));
            for at in 0..length {
                for special in ["\0", "\x1f", "\"", "\\", "\x7f", "é"] {
                    let mut text = plain.clone();
                    text.replace_range(at..=at, special);
                    assert!(!is_plain(&text), "{text:?}");
                    assert!(!same(&text, &plain), "{text:?}");
                }
                let mut text = plain.clone();
                text.replace_range(at..=at, " ");
                assert!(is_plain(&text), "{text:?}");
            }
        }
    }

    #[test]
    fn every_byte_is_judged_alone() {
        for byte in 0_u8..0x80 {
            let text = String::from_utf8(vec![b' ', byte, b'!', b'a', b'a', b'a', b'a', b'a']).unwrap();
            let plain = (0x20..0x7f).contains(&byte) && byte != b'"' && byte != b'\\';
            assert_eq!(is_plain(&text), plain, "{byte:#x}");
        }
    }
}
