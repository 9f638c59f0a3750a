//! Whether a text can be one segment of a URL path.

use crate::strings::bytes::holds;
use crate::strings::characters;

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
