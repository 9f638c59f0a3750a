//! Strings in their spelling, and what they say.

use alloc::borrow::Cow;
use alloc::string::String;

/// A string whose grammar was checked, without its quotes.
#[derive(Clone, Copy)]
pub(crate) struct RawString<'a> {
    pub(crate) inside: &'a str,
    pub(crate) escaped: bool,
}

/// An escape that is half a character: a surrogate without its partner.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LoneSurrogate;

impl<'a> RawString<'a> {
    /// What it says; borrowed when nothing is escaped.
    #[inline]
    pub(crate) fn text(self) -> Result<Cow<'a, str>, LoneSurrogate> {
        if self.escaped {
            unescape(self.inside, false).map(Cow::Owned)
        } else {
            Ok(Cow::Borrowed(self.inside))
        }
    }

    /// The same for a key. A lone surrogate cannot be in a key of ours; it becomes U+FFFD.
    #[inline]
    pub(crate) fn key(self) -> Cow<'a, str> {
        if self.escaped {
            Cow::Owned(unescape(self.inside, true).unwrap_or_default())
        } else {
            Cow::Borrowed(self.inside)
        }
    }
}

#[cold]
fn unescape(spelling: &str, replace: bool) -> Result<String, LoneSurrogate> {
    let mut text = String::with_capacity(spelling.len());
    let mut rest = spelling;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let mut letters = escape.chars();
        let letter = letters.next();
        rest = letters.as_str();
        text.push(match letter {
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => match unit(&mut rest) {
                Ok(letter) => letter,
                Err(LoneSurrogate) if replace => char::REPLACEMENT_CHARACTER,
                Err(LoneSurrogate) => return Err(LoneSurrogate),
            },
            // A quote, a backslash or a slash.
            Some(itself) => itself,
            None => break,
        });
    }
    text.push_str(rest);
    Ok(text)
}

/// Reads the digits after `\u`, and the partner of a leading surrogate.
fn unit(rest: &mut &str) -> Result<char, LoneSurrogate> {
    let (high, after) = hex(rest).ok_or(LoneSurrogate)?;
    *rest = after;
    if let Some(letter) = char::from_u32(high) {
        return Ok(letter);
    }
    let (low, after) = after.strip_prefix("\\u").and_then(hex).ok_or(LoneSurrogate)?;
    if !(0xd800..0xdc00).contains(&high) || !(0xdc00..0xe000).contains(&low) {
        return Err(LoneSurrogate);
    }
    *rest = after;
    char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00)).ok_or(LoneSurrogate)
}

/// Four hexadecimal digits, and what follows them.
fn hex(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    Some((u32::from_str_radix(digits, 16).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use crate::json::string::LoneSurrogate;
    use crate::json::string::RawString;

    fn text(inside: &str) -> Result<String, LoneSurrogate> {
        RawString { inside, escaped: true }.text().map(alloc::borrow::Cow::into_owned)
    }

    #[test]
    fn escapes_say_what_they_stand_for() {
        assert_eq!(text(r#"\"\\\/\b\f\n\r\t"#).unwrap(), "\"\\/\u{8}\u{c}\n\r\t");
        assert_eq!(text(r"a\u0041\u00e9\u20ACé").unwrap(), "aAé€é");
        assert_eq!(text(r"\ud83d\ude00!").unwrap(), "😀!");
    }

    #[test]
    fn half_a_character_is_no_text_and_marked_in_a_key() {
        for lone in
            [r"\ud800", r"\ud800x", r"\ud800\n", r"\udc00", r"\ud800\ud800", r"\ud800\u0041", r"\udc00\ud800"]
        {
            assert_eq!(text(lone), Err(LoneSurrogate), "{lone}");
        }
        assert_eq!(RawString { inside: r"a\ud800\u0041", escaped: true }.key(), "a\u{fffd}A");
        assert_eq!(RawString { inside: r"\ud800\ud83d\ude00", escaped: true }.key(), "\u{fffd}😀");
    }
}
