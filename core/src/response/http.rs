//! What an HTTP status says by itself (RFC 9110, section 15), before the vendor's body is read.

use crate::response::outcome::OutcomeKind;
use crate::schema::Verb;

/// The verdict of the status. Statuses that none of the vendors documents are taken by HTTP's own meaning; what has
/// none for a write is unknown.
pub(crate) const fn verdict(status: u16, verb: Verb) -> OutcomeKind {
    match status {
        200 | 201 | 203 => match verb {
            Verb::Create => OutcomeKind::Created,
            Verb::Update => OutcomeKind::Updated,
            #[cfg(feature = "beside")]
            Verb::Check => OutcomeKind::Checked,
        },
        202 | 204 | 205 => OutcomeKind::Accepted,
        400 | 405 | 406 | 413 | 415 | 422 => OutcomeKind::Invalid,
        401 | 403 => OutcomeKind::Denied,
        404 => OutcomeKind::NotFound,
        // The server stopped waiting for the request; how much of it had arrived is not known.
        408 | 500..=599 => OutcomeKind::ServerError,
        409 => OutcomeKind::Conflict,
        429 => OutcomeKind::Throttled,
        _ => OutcomeKind::Unknown,
    }
}

/// Whether a text only says the status in words (RFC 9110, section 15) or by number.
pub(crate) fn is_status_phrase(text: &str) -> bool {
    const PHRASES: &[&str] = &[
        "Bad Request",
        "Unauthorized",
        "Forbidden",
        "Not Found",
        "Method Not Allowed",
        "Not Acceptable",
        "Conflict",
        "Unsupported Media Type",
        "Unprocessable Entity",
        "Unprocessable Content",
        "Too Many Requests",
        "Internal Server Error",
        "Bad Gateway",
        "Service Unavailable",
        "Gateway Timeout",
        "Error",
        "Failed",
    ];
    let text =
        text.trim().trim_end_matches(['.', '!']).trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    text.is_empty() || PHRASES.iter().any(|phrase| text.eq_ignore_ascii_case(phrase))
}

/// Statuses of an API that lives at another address, or speaks another format.
pub(crate) const fn is_misdirected(status: u16) -> bool {
    matches!(status, 300..=399 | 405 | 406 | 415)
}

/// Statuses that come from the server, not from a proxy before it, when their body is a page.
pub(crate) const fn is_client_error(status: u16) -> bool {
    matches!(status, 400..=499)
}
