//! An object as one text: its keys are sent once, afterwards only tagged values, each ended by NUL.
//!
//! Tags: `s` text, `n` number, `t` `f` booleans, `z` null, `u` absent, `b` text that is not Unicode, `j` JSON of a list or
//! an object, `x` the name of a type that JSON does not have.

use std::borrow::Cow;
use std::cell::RefCell;

use seatwright::{Broken, Json, Place, Record, Scalar, Source};

/// The keys of a shape of object, and where each one leads; found once, for callers repeat themselves.
#[derive(Default)]
pub(crate) struct Header {
    keys: Vec<String>,
    places: RefCell<Vec<Place>>,
    ends: RefCell<Vec<usize>>,
}

impl Header {
    pub(crate) fn new(text: &str) -> Self {
        Self { keys: text.split_terminator('\0').map(str::to_owned).collect(), ..Self::default() }
    }

    /// The values with this header; `None` unless there is exactly one value a key: a NUL inside a value would
    /// shift the others.
    pub(crate) fn read<'a>(&'a self, values: &'a str) -> Option<Packed<'a>> {
        let mut ends = self.ends.borrow_mut();
        ends.clear();
        ends_of(values.as_bytes(), &mut ends);
        drop(ends);
        (self.ends.borrow().len() == self.keys.len()).then_some(Packed { header: self, values })
    }
}

/// Positions of the NULs, eight bytes at a time.
fn ends_of(bytes: &[u8], ends: &mut Vec<usize>) {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    let (words, tail) = bytes.as_chunks::<8>();
    for (at, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        // The high bit of each byte that is zero, and of no other.
        let mut zeros = !(((word & LOW) + LOW) | word | LOW);
        while zeros != 0 {
            ends.push(at * 8 + zeros.trailing_zeros() as usize / 8);
            zeros &= zeros - 1;
        }
    }
    let from = bytes.len() - tail.len();
    ends.extend(tail.iter().enumerate().filter(|(_, byte)| **byte == 0).map(|(at, _)| from + at));
}

/// Packed values with their keys.
#[derive(Clone, Copy)]
pub(crate) struct Packed<'a> {
    header: &'a Header,
    values: &'a str,
}

impl<'a> Source<'a> for Packed<'a> {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        if self.values.len() > record.max_bytes() {
            return record.broken(Broken::Bytes);
        }
        let mut places = self.header.places.borrow_mut();
        if places.len() != self.header.keys.len() {
            *places = self.header.keys.iter().map(|key| record.locate(None, key)).collect();
        }
        let ends = self.header.ends.borrow();
        let mut from = 0;
        for ((key, place), end) in self.header.keys.iter().zip(&*places).zip(&*ends) {
            let value = self.values.get(from..*end).unwrap_or_default();
            from = end + 1;
            if !hand_over(record, *place, key, value) {
                return;
            }
        }
    }
}

fn hand_over<'a>(record: &mut Record<'a, '_>, place: Place, key: &'a str, value: &'a str) -> bool {
    let key = Cow::Borrowed(key);
    let (tag, text) = value.split_at_checked(1).unwrap_or(("u", ""));
    let scalar = match tag {
        "s" => Scalar::Text(Cow::Borrowed(text)),
        "n" => Scalar::Number(Cow::Borrowed(text)),
        "t" => Scalar::Bool(true),
        "f" => Scalar::Bool(false),
        "z" => Scalar::Null,
        "b" => Scalar::Broken,
        // A list or an object goes the way of the JSON Source, which knows about groups.
        "j" => return Json::value(record, None, key, text),
        "x" => Scalar::Foreign(Cow::Borrowed(text)),
        _ => return true,
    };
    match place {
        Place::Value(slot) | Place::Group(slot) | Place::List(slot) => record.put(slot, key, scalar),
        Place::Unknown => record.stray(None, key, scalar),
    }
}

#[cfg(test)]
mod tests {
    use super::Header;

    #[test]
    fn counts_one_value_a_key() {
        let header = Header::new("a\0b\0");
        assert!(header.read("s12345678\0t\0").is_some());
        assert!(header.read("s1234\x005678\0t\0").is_none());
        assert!(header.read("sé\u{1}\u{80}\0n1\0").is_some());
        assert!(header.read("").is_none());
    }
}
