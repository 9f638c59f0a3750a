//! Characters that have no place in a name or a number.

/// The first control or bidirectional control character of `text`. Joiners (U+200C, U+200D) are part of some
/// scripts and of emoji and are allowed.
pub(crate) fn refused(text: &str) -> Option<char> {
    if crate::scan::is_plain(text) {
        return None;
    }
    text.chars().find(|c| {
        c.is_control()
            || matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

/// `U+202E`.
pub(crate) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
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
        $crate::characters::Class(bytes)
    }};
}

pub(crate) use class;
