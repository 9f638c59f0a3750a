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
