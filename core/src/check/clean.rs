//! The quick way: most values of most requests need nothing, and one look shows it.

use super::list::is_mail_address;
use crate::plan::Spec;
use crate::scan::{is_plain, same};
use crate::table::Kind;

/// Whether the text goes out exactly as it is: right for its row, without blanks at its ends and without a character
/// that JSON escapes. `false` only means that the long way must look.
#[inline]
pub(crate) fn is_clean(spec: &Spec, text: &str) -> bool {
    let bytes = text.as_bytes();
    let solid = |byte: Option<&u8>| byte.is_some_and(|byte| *byte > b' ');
    if bytes.len() < spec.shortest
        || bytes.len() > spec.longest
        || !solid(bytes.first())
        || !solid(bytes.last())
        || !is_plain(text)
    {
        return false;
    }
    match spec.kind {
        Kind::Text => true,
        Kind::YesNo => matches!(bytes, b"yes" | b"no"),
        Kind::Choice(choices) => choices.iter().any(|choice| same(choice, text)),
        Kind::Zone(_) => spec.sorted.binary_search(&text).is_ok(),
        // One address; a list of them takes the long way.
        Kind::MailList => is_mail_address(text),
        _ => false,
    }
}
