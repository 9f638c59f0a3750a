//! Extensions that nobody has: [`next_free`].

use alloc::string::String;

use crate::text::padded;

/// The first extension from `from` to `to` that is not taken, with as many digits as `from`; `None` when all are.
///
/// ```
/// use seatwright_rows::next_free;
///
/// let taken = ["0100", "0101", "0103"];
/// assert_eq!(next_free("0100", "0199", |extension| taken.contains(&extension)), Some("0102".into()));
/// assert_eq!(next_free("0100", "0101", |extension| taken.contains(&extension)), None);
/// assert_eq!(next_free("100", "ten", |_| false), None);
/// ```
#[must_use]
pub fn next_free(from: &str, to: &str, taken: impl Fn(&str) -> bool) -> Option<String> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() < 19;
    let (first, last): (u64, u64) =
        if digits(from) && digits(to) { (from.parse().ok()?, to.parse().ok()?) } else { return None };
    (first..=last).find_map(|candidate| {
        let text = padded(candidate, from.len());
        (!taken(&text)).then_some(text)
    })
}
