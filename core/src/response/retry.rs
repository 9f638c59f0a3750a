//! The header `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date.

use alloc::borrow::ToOwned;
use alloc::string::String;

/// Longer than this nobody means, and a program that believed it would never come back.
const MOST: u32 = 24 * 60 * 60;

/// When to come back.
pub(crate) enum Retry {
    /// In so many seconds.
    Seconds(u32),
    /// At this moment. How far away it is only a clock could say, and the core has none.
    Date(String),
}

impl Retry {
    /// Reads the header; what is neither form is no information.
    pub(crate) fn read(header: &str) -> Option<Self> {
        let text = header.trim();
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.parse().ok().filter(|seconds| *seconds <= MOST).map(Self::Seconds);
        }
        is_http_date(text).then(|| Self::Date(text.to_owned()))
    }
}

/// `Wed, 21 Oct 2026 07:28:00 GMT`: the one form that servers may still write. Only the shape is checked.
fn is_http_date(text: &str) -> bool {
    const SHAPE: &[u8] = b"Aaa, 00 Aaa 0000 00:00:00 GMT";
    text.len() == SHAPE.len()
        && SHAPE.iter().zip(text.bytes()).enumerate().all(|(at, (shape, byte))| match shape {
            b'0' => byte.is_ascii_digit(),
            // The last three letters stand for themselves.
            b'A' if at < 26 => byte.is_ascii_uppercase(),
            b'a' => byte.is_ascii_lowercase(),
            other => *other == byte,
        })
}

#[cfg(test)]
mod tests {
    use crate::response::retry::Retry;
    use crate::response::retry::is_http_date;

    #[test]
    fn a_date_has_one_shape() {
        assert!(is_http_date("Wed, 21 Oct 2026 07:28:00 GMT"));
        for other in
            ["Wed, 21 Oct 2026 07:28:00 UTC", "Wed, 21 Oct 2026 07:28:00", "2026-10-21T07:28:00Z", ""]
        {
            assert!(!is_http_date(other), "{other}");
        }
    }

    #[test]
    fn a_day_is_the_most() {
        assert!(matches!(Retry::read("86400"), Some(Retry::Seconds(86400))));
        assert!(Retry::read("86401").is_none());
        assert!(Retry::read("+5").is_none());
        assert!(Retry::read("1.5").is_none());
    }
}
