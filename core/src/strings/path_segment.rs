//! Text as one segment of a URL path.

use alloc::string::String;
#[cfg(feature = "records")]
use alloc::vec::Vec;

use crate::strings::bytes::holds;
use crate::strings::characters::{self, Class, class};

/// Whether a client or server on the way could read the segment as another place. Percent-encoding does not help
/// against dots: common HTTP clients collapse them.
pub(crate) fn is_traversal(value: &str) -> bool {
    let encoded = || {
        let lower = value.to_ascii_lowercase();
        ["%2e", "%2f", "%5c", "%00"].iter().any(|encoded| holds(&lower, encoded))
    };
    value.trim().is_empty()
        || matches!(value, "." | "..")
        || value.contains(['/', '\\'])
        || (value.as_bytes().contains(&b'%') && encoded())
        || characters::refused(value).is_some()
}

/// RFC 3986, section 2.3.
const fn is_unreserved_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

static UNRESERVED: Class = class!(is_unreserved_byte);

pub(crate) fn is_unreserved(text: &str) -> bool {
    text.bytes().all(|byte| UNRESERVED.has(byte))
}

/// RFC 3986: unreserved characters stay, all else is encoded byte by byte.
pub(crate) fn percent_encode(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    if is_unreserved(text) {
        return out.push_str(text);
    }
    for byte in text.bytes() {
        if is_unreserved_byte(byte) {
            out.push(char::from(byte));
        } else {
            let digit = |nibble: u8| char::from(HEX.get(usize::from(nibble)).copied().unwrap_or(b'0'));
            out.push('%');
            out.push(digit(byte >> 4));
            out.push(digit(byte & 15));
        }
    }
}

/// A percent-encoded path segment as text.
#[cfg(feature = "records")]
pub(crate) fn percent_decode(segment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        bytes.push(u8::from_str_radix(after.get(..2)?, 16).ok()?);
        rest = after.get(2..)?;
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use crate::strings::path_segment::percent_encode;

    #[test]
    fn encodes_all_but_unreserved() {
        let mut out = String::new();
        percent_encode("New York/é~", &mut out);
        assert_eq!(out, "New%20York%2F%C3%A9~");
    }
}
