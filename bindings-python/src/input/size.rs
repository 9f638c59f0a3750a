//! How many bytes an object has, for `limits.bytes`: the UTF-8 of its texts, the digits of its numbers, and the JSON text
//! of its lists and inner objects. The values that a browser packs (`core/src/input/packed.rs`) have the same size;
//! `tests/object-sizes.json` holds both to it.

use std::cell::Cell;

use seatwright::Scalar;

/// What was counted so far.
#[derive(Default)]
pub(crate) struct Size(Cell<usize>);

impl Size {
    pub(crate) fn add(&self, bytes: usize) {
        self.0.set(self.0.get().saturating_add(bytes));
    }

    /// A value of the object itself.
    #[inline]
    pub(crate) fn add_value(&self, value: &Scalar<'_>) {
        self.add(match value {
            Scalar::Text(text) | Scalar::Number(text) | Scalar::List(text) | Scalar::Object(text) => {
                text.len()
            }
            Scalar::Integer(number) => digits(*number),
            Scalar::Null | Scalar::Bool(_) | Scalar::InvalidUnicode | Scalar::Foreign(_) => 0,
        });
    }

    /// A value inside a list or an inner object, with the comma behind it.
    pub(crate) fn add_inner(&self, value: &Scalar<'_>) {
        self.add(1);
        match value {
            Scalar::Text(text) => self.add(quoted(text)),
            Scalar::Null | Scalar::Bool(true) => self.add(4),
            Scalar::Bool(false) => self.add(5),
            _ => self.add_value(value),
        }
    }

    /// The key of a member of an inner object, with its colon.
    pub(crate) fn add_key(&self, key: &str) {
        self.add(quoted(key) + 1);
    }

    /// The brackets around `count` members, whose last has no comma behind it.
    pub(crate) fn add_brackets(&self, count: usize) {
        self.add(if count == 0 { 2 } else { 1 });
    }

    /// More than any limit allows.
    pub(crate) fn add_too_much(&self) {
        self.0.set(usize::MAX);
    }

    pub(crate) fn exceeds(&self, limit: usize) -> bool {
        self.0.get() > limit
    }
}

/// The length of a number as it is written.
#[inline]
pub(crate) fn digits(number: i64) -> usize {
    let digits = number.unsigned_abs().checked_ilog10().map_or(1, |power| power as usize + 1);
    digits + usize::from(number < 0)
}

/// The length of a text as JSON.
fn quoted(text: &str) -> usize {
    let escape = |byte: u8| match byte {
        b'"' | b'\\' | 0x08 | 0x09 | 0x0a | 0x0c | 0x0d => 1,
        0x00..=0x1f => 5,
        _ => 0,
    };
    text.len() + 2 + text.bytes().map(escape).sum::<usize>()
}
