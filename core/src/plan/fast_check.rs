//! Fast path: a single check that most values of most requests need no repair.

use core::sync::atomic::{AtomicU64, Ordering};

use crate::plan::spec::Spec;
use crate::schema::{Format, Kind, Unit, WireType};
use crate::strings::bytes::{is_plain, same};
use crate::strings::characters;
use crate::strings::email::{has_dot, is_mail_address};
use crate::strings::{extension, invisible};

/// Whether the value goes out exactly as it is. `false` means "unknown": run the full check.
#[inline(always)]
pub(crate) fn is_clean_integer(spec: &Spec, number: i64) -> bool {
    (spec.least..=spec.most).contains(&number)
}

/// Whether the text goes out exactly as it is: right for its row, without blanks at its ends and without a character
/// that JSON escapes. `false` means "unknown": run the full check.
#[inline(always)]
pub(crate) fn is_clean(spec: &Spec, text: &str) -> bool {
    if may_be_clean(spec, text) {
        return is_right(spec, text);
    }
    matches!(spec.kind, Kind::Text) && !text.is_ascii() && is_clean_beyond_ascii(spec, text)
}

/// The same of free text with letters of any script: names are often such text.
#[cold]
fn is_clean_beyond_ascii(spec: &Spec, text: &str) -> bool {
    let length = match spec.field.unit {
        Unit::Bytes => text.len(),
        Unit::Characters | Unit::Digits => text.chars().count(),
    };
    (spec.shortest..=spec.longest).contains(&length)
        && !text.contains(['"', '\\'])
        && text.trim().len() == text.len()
        && characters::refused(text).is_none()
        && invisible::first(text, false).is_none()
}

/// The same of a text that is known to be printable ASCII without `"` and `\`.
#[inline(always)]
pub(crate) fn is_clean_plain(spec: &Spec, text: &str) -> bool {
    fits(spec, text) && is_right(spec, text)
}

/// Whether a text of the right length, without blanks at its ends, is right for its row.
#[inline(always)]
fn is_right(spec: &Spec, text: &str) -> bool {
    match spec.kind {
        Kind::Text => true,
        Kind::YesNo => matches!(text.as_bytes(), b"yes" | b"no"),
        Kind::Choice(choices) => choices.iter().any(|choice| same(choice, text)),
        Kind::Zone(_) => spec.closed.find(text).is_some(),
        // One address; a list of them takes the long way.
        Kind::MailList => is_mail_address(text) && has_dot(text),
        Kind::Formatted(Format::Extension) => extension::is_clean(text),
        Kind::ExtensionList => is_extension_list(text),
        Kind::Phone(WireType::Text) | Kind::Pin(WireType::Text) => {
            text.bytes().all(|byte| byte.is_ascii_digit())
        }
        _ => false,
    }
}

#[inline(always)]
fn may_be_clean(spec: &Spec, text: &str) -> bool {
    fits(spec, text) && (matches!(spec.kind, Kind::YesNo) || is_plain(text))
}

#[inline(always)]
fn fits(spec: &Spec, text: &str) -> bool {
    let bytes = text.as_bytes();
    if matches!(spec.kind, Kind::YesNo) {
        return matches!(bytes, b"yes" | b"no");
    }
    let solid = |byte: Option<&u8>| byte.is_some_and(|byte| *byte > b' ');
    bytes.len() >= spec.shortest && bytes.len() <= spec.longest && solid(bytes.first()) && solid(bytes.last())
}

/// The same answer as [`is_clean`], for a caller who asks about the same row again: of a closed list, `hints` are where
/// the last texts stood.
#[inline(always)]
pub(crate) fn is_clean_again(spec: &Spec, text: &str, hints: &Hints) -> bool {
    match spec.kind {
        Kind::Choice(choices) => {
            hints.find(choices, text, || choices.iter().position(|choice| same(choice, text)), spec)
        }
        Kind::Zone(_) => hints.find(spec.closed.words(), text, || spec.closed.find(text), spec),
        _ => is_clean(spec, text),
    }
}

/// Where the last four different texts stood in a closed list. Hints and nothing more: texts are compared.
pub(crate) struct Hints(AtomicU64);

impl Default for Hints {
    fn default() -> Self {
        Self(AtomicU64::new(u64::MAX))
    }
}

impl Hints {
    #[inline(always)]
    fn find(&self, list: &[&str], text: &str, search: impl Fn() -> Option<usize>, spec: &Spec) -> bool {
        let hints = self.0.load(Ordering::Relaxed);
        for hint in hints.to_le_bytes().as_chunks::<2>().0 {
            let at = usize::from(u16::from_le_bytes(*hint));
            if list.get(at).is_some_and(|before| same(before, text)) {
                return true;
            }
        }
        // Only texts that were clean: an empty choice is in the list but needs the full check.
        let at = search().filter(|_| may_be_clean(spec, text)).and_then(|at| u16::try_from(at).ok());
        at.inspect(|at| self.0.store((hints << 16) | u64::from(*at), Ordering::Relaxed)).is_some()
    }
}

/// Whether the number goes out exactly as it is spelled, for a field that is a number on the wire. `false` only means
/// that the long way must look.
#[inline(always)]
pub(crate) fn is_clean_number(spec: &Spec, literal: &str) -> bool {
    if !matches!(spec.kind, Kind::Integer | Kind::Phone(WireType::Integer) | Kind::Pin(WireType::Integer)) {
        return false;
    }
    let digits = literal.as_bytes();
    // Fifteen digits are below 2^53, and no spelling of a whole number is shorter.
    if digits.is_empty() || digits.len() > 15 || (digits.len() > 1 && digits.first() == Some(&b'0')) {
        return false;
    }
    let mut value = 0_i64;
    for byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return false;
        }
        value = value * 10 + i64::from(digit);
    }
    spec.field.min.is_none_or(|min| value >= min) && spec.field.max.is_none_or(|max| value <= max)
}

/// Digits with single commas between them.
fn is_extension_list(text: &str) -> bool {
    let mut last = b',';
    for byte in text.bytes() {
        if !(byte.is_ascii_digit() || (byte == b',' && last != b',')) {
            return false;
        }
        last = byte;
    }
    last != b','
}
