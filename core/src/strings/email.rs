//! The grammar of HTML's `input type=email`.

use crate::strings::characters::{Class, class};

/// The grammar of HTML's `input type=email`: the one that browsers already enforce.
pub(crate) fn is_mail_address(text: &str) -> bool {
    let mut bytes = text.bytes();
    let end = bytes.position(|byte| !LOCAL.has(byte));
    end.is_some_and(|end| end > 0 && text.as_bytes().get(end) == Some(&b'@')) && is_host(bytes)
}

/// What may stand before the `@`.
pub(crate) static LOCAL: Class = class!(is_local);
/// What may stand in a label.
pub(crate) static LETTER: Class = class!(is_letter);

pub(crate) const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

pub(crate) const fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~'
        )
}

/// Labels of 1 to 63 letters, digits and hyphens, no hyphen at their ends, joined by dots.
pub(crate) fn is_host(bytes: impl Iterator<Item = u8>) -> bool {
    let mut label = 0;
    let mut last = b'.';
    for byte in bytes {
        if LETTER.has(byte) {
            label += 1;
        } else {
            // A label ends at a dot, and neither begins nor ends with a hyphen.
            match byte {
                b'.' if (1..=63).contains(&label) && last != b'-' => label = 0,
                b'-' if label > 0 => label += 1,
                _ => return false,
            }
        }
        last = byte;
    }
    (1..=63).contains(&label) && last != b'-'
}
