//! Values as a table and one text, for a boundary that is dear: the keys cross once, afterwards only values.
//!
//! The table has two words a value: the position of its key, and where it ends in the text with what it is in the low
//! [`TAG_BITS`]. Values have no marks between them, so that any text can be one.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use crate::collections::slot::Slot;
use crate::input::record::{Record, SourceError, Target};
use crate::input::scalar::Scalar;
use crate::input::{Json, Source};

const TAG_BITS: u32 = 4;

/// Bytes of an entry of the table.
const ENTRY: usize = 8;

/// A value that was packed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    Text(&'a str),
    Number(&'a str),
    Bool(bool),
    Null,
    Absent,
    /// Text that is not Unicode.
    InvalidUnicode,
    /// A list or an object, as JSON.
    Nested(&'a str),
    /// The name of a type that JSON does not have.
    Foreign(&'a str),
}

impl<'a> Value<'a> {
    /// By its tag; `bindings-wasm/js/packed-value.js` has the same numbers.
    #[inline]
    fn new(tag: u32, text: &'a str) -> Self {
        match tag {
            0 => Self::Text(text),
            1 => Self::Number(text),
            2 => Self::Bool(true),
            3 => Self::Bool(false),
            4 => Self::Null,
            6 => Self::InvalidUnicode,
            7 => Self::Nested(text),
            8 => Self::Foreign(text),
            _ => Self::Absent,
        }
    }
}

/// The keys of records, and where each one leads; found once, for callers repeat themselves.
#[derive(Default)]
pub struct Header {
    keys: Vec<String>,
    places: RefCell<Vec<Target>>,
}

impl Header {
    /// Of keys in the order of the values.
    #[must_use]
    pub fn new(keys: Vec<String>) -> Self {
        Self { keys, places: RefCell::default() }
    }

    pub(crate) fn keys(&self) -> &[String] {
        &self.keys
    }

    /// How many keys there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there are no keys.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// `count` values that belong to keys of this header: the table, in little-endian words, and the text. What is not
    /// written like this counts as no values at all.
    #[must_use]
    pub fn read<'a>(&'a self, count: usize, input: &'a [u8]) -> Packed<'a> {
        let (table, text) = input.split_at_checked(count.saturating_mul(ENTRY)).unwrap_or_default();
        let text = core::str::from_utf8(text).unwrap_or_default();
        Packed { header: self, table: table.as_chunks().0, text }
    }
}

/// Packed values with their keys. As a Source they are a record, and must be one value a key in the order of the keys.
#[derive(Clone, Copy)]
pub struct Packed<'a> {
    header: &'a Header,
    table: &'a [[u8; ENTRY]],
    text: &'a str,
}

/// The two words of an entry: the position of the key, and the end with the tag.
#[inline]
fn words(entry: [u8; ENTRY]) -> (usize, u32) {
    let entry = u64::from_le_bytes(entry);
    #[expect(clippy::cast_possible_truncation, reason = "the halves are what is wanted")]
    (entry as u32 as usize, (entry >> 32) as u32)
}

impl<'a> Packed<'a> {
    pub(crate) fn header(&self) -> &'a Header {
        self.header
    }

    /// Bytes of all values.
    pub(crate) fn size(&self) -> usize {
        self.text.len()
    }

    /// The positions of keys, and their values.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (usize, Value<'a>)> + use<'a> {
        let text = self.text;
        let mut from = 0;
        self.table.iter().map(move |entry| {
            let (at, word) = words(*entry);
            let end = (word >> TAG_BITS) as usize;
            let value = text.get(from..end).unwrap_or_default();
            from = end;
            (at, Value::new(word & ((1 << TAG_BITS) - 1), value))
        })
    }

    /// The value of a key.
    pub(crate) fn value(&self, at: usize) -> Value<'a> {
        self.entries().nth(at).map_or(Value::Absent, |(_, value)| value)
    }
}

impl<'a> Source<'a> for Packed<'a> {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        if self.text.len() > record.max_bytes() {
            return record.broken(SourceError::Bytes);
        }
        let mut places = self.header.places.borrow_mut();
        if places.len() != self.header.keys.len() {
            *places = self.header.keys.iter().map(|key| record.locate(Slot::NONE, key)).collect();
        }
        for ((key, place), (_, value)) in self.header.keys.iter().zip(&*places).zip(self.entries()) {
            if !hand_over(record, *place, key, value) {
                return;
            }
        }
    }
}

fn hand_over<'a>(record: &mut Record<'a, '_>, place: Target, key: &'a str, value: Value<'a>) -> bool {
    let key = Cow::Borrowed(key);
    let scalar = match value {
        Value::Text(text) => Scalar::Text(Cow::Borrowed(text)),
        Value::Number(text) => Scalar::Number(Cow::Borrowed(text)),
        Value::Bool(value) => Scalar::Bool(value),
        Value::Null => Scalar::Null,
        Value::InvalidUnicode => Scalar::InvalidUnicode,
        Value::Foreign(name) => Scalar::Foreign(Cow::Borrowed(name)),
        // A list or an object goes the way of the JSON Source, which knows about groups.
        Value::Nested(json) => return Json::value(record, Slot::NONE, key, json),
        Value::Absent => return true,
    };
    match place {
        Target::Value(slot) | Target::Group(slot) | Target::List(slot) => record.put(slot, key, scalar),
        Target::Unknown => record.unknown(Slot::NONE, key, scalar),
    }
}
