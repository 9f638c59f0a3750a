//! Characters that have no place in a name or a number.

use alloc::string::String;

/// The first control or bidirectional control character of `text`. Joiners (U+200C, U+200D) are part of some
/// scripts and of emoji and are allowed.
pub(crate) fn refused(text: &str) -> Option<char> {
    if crate::strings::bytes::is_plain(text) {
        return None;
    }
    text.chars().find(|c| {
        c.is_control()
            || matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

// The classes and cases of Latin-1, which is what the vendors with rules about them store. Unicode's own tables would be
// 6 KB of the browser's module; letters past U+00FF count as alphanumeric, without a case.

/// Whether it is a capital letter.
pub(crate) const fn is_upper(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ')
}

/// Whether it is a small letter.
pub(crate) const fn is_lower(c: char) -> bool {
    matches!(c, 'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ' | 'ª' | 'µ' | 'º')
}

/// Whether it is neither letter nor digit.
pub(crate) const fn is_symbol(c: char) -> bool {
    let digit = matches!(c, '0'..='9' | '²' | '³' | '¹' | '¼'..='¾');
    c <= 'ÿ' && !is_upper(c) && !is_lower(c) && !digit
}

/// In small letters.
pub(crate) fn lowered(text: &str) -> String {
    let small = |c| if is_upper(c) { char::from_u32(u32::from(c) + 32).unwrap_or(c) } else { c };
    text.chars().map(small).collect()
}

/// `U+202E`.
pub(crate) fn code_point(c: char) -> String {
    let number = u32::from(c);
    let places = match number {
        0..=0xffff => 4,
        0x1_0000..=0xf_ffff => 5,
        _ => 6,
    };
    let digit = |place: u32| char::from_digit((number >> (place * 4)) & 15, 16).unwrap_or('0');
    let digits = (0..places).rev().map(|place| digit(place).to_ascii_uppercase());
    "U+".chars().chain(digits).collect()
}

/// A set of bytes, asked without branches.
pub(crate) struct Class(pub(crate) [bool; 256]);

impl Class {
    #[inline]
    pub(crate) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).is_some_and(|has| *has)
    }
}

/// The bytes that a `const fn` says yes to.
macro_rules! class {
    ($has:path) => {{
        let mut bytes = [false; 256];
        let mut rest: &mut [bool] = &mut bytes;
        let mut byte = 0_u8;
        while let Some((first, others)) = rest.split_first_mut() {
            *first = $has(byte);
            byte = byte.wrapping_add(1);
            rest = others;
        }
        $crate::strings::characters::Class(bytes)
    }};
}

pub(crate) use class;

#[cfg(test)]
mod tests {
    use crate::strings::characters::code_point;
    use crate::strings::characters::is_lower;
    use crate::strings::characters::is_symbol;
    use crate::strings::characters::is_upper;
    use crate::strings::characters::lowered;

    #[test]
    fn latin_1_is_classed_as_unicode_classes_it() {
        for c in '\0'..='ÿ' {
            assert_eq!(is_upper(c), c.is_uppercase(), "{c:?}");
            assert_eq!(is_lower(c), c.is_lowercase(), "{c:?}");
            assert_eq!(is_symbol(c), !c.is_alphanumeric(), "{c:?}");
            assert_eq!(lowered(&c.to_string()), c.to_lowercase().to_string(), "{c:?}");
        }
        assert!(!is_symbol('Ł') && !is_upper('Ł'));
    }

    #[test]
    fn code_points_have_four_to_six_digits() {
        for (c, name) in
            [('\0', "U+0000"), ('\u{202e}', "U+202E"), ('\u{1f600}', "U+1F600"), ('\u{10ffff}', "U+10FFFF")]
        {
            assert_eq!(code_point(c), name);
        }
    }
}
