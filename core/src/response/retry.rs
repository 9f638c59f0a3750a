//! The header `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::response::http_date::moment;

/// Longer than this nobody means, and a program that believed it would never come back.
const MOST: u32 = 24 * 60 * 60;

/// When to come back.
pub(crate) enum Retry {
    /// In so many seconds.
    Seconds(u32),
    /// At this moment, which is so many seconds after the answer was made. The core has no clock: the answer's own `Date` tells.
    Date(String, Option<u32>),
}

impl Retry {
    /// Reads the header, beside the header `Date` of the same answer; what is neither form is no information.
    pub(crate) fn read(header: &str, date: Option<&str>) -> Option<Self> {
        let text = header.trim();
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.parse().ok().filter(|seconds| *seconds <= MOST).map(Self::Seconds);
        }
        let made = date.and_then(|date| moment(date.trim(), None));
        let until = moment(text, made)?;
        // A moment that has passed is no wait.
        let seconds = made.map(|made| until.saturating_sub(made).max(0));
        let seconds =
            seconds.and_then(|seconds| u32::try_from(seconds).ok()).filter(|seconds| *seconds <= MOST);
        Some(Self::Date(text.to_owned(), seconds))
    }

    /// How long to wait, if that can be told.
    pub(crate) fn seconds(&self) -> Option<u32> {
        match self {
            Self::Seconds(seconds) => Some(*seconds),
            Self::Date(_, seconds) => *seconds,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::response::retry::Retry;

    #[test]
    fn a_day_is_the_most() {
        let read = |header| Retry::read(header, None);
        assert!(matches!(read("86400"), Some(Retry::Seconds(86400))));
        assert!(read("86401").is_none());
        assert!(read("+5").is_none());
        assert!(read("1.5").is_none());
        let made = "Wed, 21 Oct 2026 07:28:00 GMT";
        let after = |header| Retry::read(header, Some(made)).and_then(|retry| retry.seconds());
        assert_eq!(after("Thu, 22 Oct 2026 07:28:00 GMT"), Some(86400));
        assert_eq!(after("Thu, 22 Oct 2026 07:28:01 GMT"), None);
    }

    #[test]
    fn a_date_counts_from_the_date_of_the_answer() {
        let after = |header, date| Retry::read(header, date).map(|retry| retry.seconds());
        let made = Some(" Sat, 28 Feb 2026 23:59:50 GMT ");
        for header in
            ["Sun, 01 Mar 2026 00:00:20 GMT", "Sunday, 01-Mar-26 00:00:20 GMT", "Sun Mar  1 00:00:20 2026"]
        {
            assert_eq!(after(header, made), Some(Some(30)), "{header}");
            assert_eq!(after(header, None), Some(None), "{header}");
            assert_eq!(after(header, Some("today")), Some(None), "{header}");
        }
        assert_eq!(after("Sat, 28 Feb 2026 23:59:40 GMT", made), Some(Some(0)));
        assert_eq!(after("tomorrow", made), None);
    }
}
