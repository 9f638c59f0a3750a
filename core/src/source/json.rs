//! JSON text, streamed: no tree is built, values stay raw literals until their slot is known.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Source;
use crate::record::{Broken, Place, Record};
use crate::scalar::Scalar;

/// A JSON document.
#[derive(Clone, Copy)]
pub struct Json<'a>(pub &'a str);

impl<'a> Source<'a> for Json<'a> {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        if self.0.len() > record.max_bytes() {
            return record.broken(Broken::Bytes);
        }
        // Some writers put a byte order mark before UTF-8; it is not part of the document.
        let text = self.0.strip_prefix('\u{feff}').unwrap_or(self.0);
        let broken = |error: serde_json::Error| Broken::Json { line: error.line(), column: error.column() };
        if text.trim_ascii_start().starts_with('{') {
            let mut reader = serde_json::Deserializer::from_str(text);
            let read = reader.deserialize_map(Object { record, parent: None });
            if let Err(error) = read.and_then(|()| reader.end()) {
                record.broken(broken(error));
            }
        } else {
            match serde_json::from_str::<&RawValue>(text) {
                Ok(raw) => record.not_an_object(scalar(raw.get()).shape()),
                Err(error) => record.broken(broken(error)),
            }
        }
    }
}

/// Reads an inner object, whose grammar was checked with the document's.
fn object<'a>(record: &mut Record<'a, '_>, parent: Option<u8>, text: &'a str) {
    let mut reader = serde_json::Deserializer::from_str(text);
    let _ = reader.deserialize_map(Object { record, parent });
}

struct Object<'r, 'a, 's> {
    record: &'r mut Record<'a, 's>,
    parent: Option<u8>,
}

impl<'a> Visitor<'a> for Object<'_, 'a, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(Key(key)) = map.next_key()? {
            let raw: &'a RawValue = map.next_value()?;
            if !value(self.record, self.parent, key, raw.get()) {
                while map.next_entry::<serde::de::IgnoredAny, serde::de::IgnoredAny>()?.is_some() {}
                return Ok(());
            }
        }
        Ok(())
    }
}

impl<'a> Json<'a> {
    /// Hands over one value given as JSON text, groups and lists included: for Sources that hold part of their
    /// values as JSON. `false`: stop reading.
    pub fn value(record: &mut Record<'a, '_>, parent: Option<u8>, key: Cow<'a, str>, text: &'a str) -> bool {
        value(record, parent, key, text)
    }
}

fn value<'a>(record: &mut Record<'a, '_>, parent: Option<u8>, key: Cow<'a, str>, text: &'a str) -> bool {
    let scalar = scalar(text);
    match (record.locate(parent, &key), scalar) {
        (Place::Group(slot), Scalar::Object(text)) => {
            let open = record.open(slot, key);
            if let Cow::Borrowed(text) = text {
                object(record, Some(slot), text);
            }
            open
        }
        (Place::List(slot), Scalar::List(text)) => {
            let open = record.open(slot, key);
            if let Cow::Borrowed(text) = text {
                list(record, slot, text);
            }
            open
        }
        (Place::Value(slot) | Place::Group(slot) | Place::List(slot), scalar) => {
            record.put(slot, key, scalar)
        }
        (Place::Unknown, scalar) => record.stray(parent, key, scalar),
    }
}

fn list<'a>(record: &mut Record<'a, '_>, slot: u8, text: &'a str) {
    let mut reader = serde_json::Deserializer::from_str(text);
    let _ = reader.deserialize_seq(Items { record, slot });
}

struct Items<'r, 'a, 's> {
    record: &'r mut Record<'a, 's>,
    slot: u8,
}

impl<'a> Visitor<'a> for Items<'_, 'a, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<S: SeqAccess<'a>>(self, mut items: S) -> Result<(), S::Error> {
        let mut at = 0;
        while let Some(raw) = items.next_element::<&'a RawValue>()? {
            match (self.record.item(self.slot, at), scalar(raw.get())) {
                (Some(Place::Group(child)), Scalar::Object(Cow::Borrowed(text)))
                    if self.record.open(child, Cow::Borrowed("")) =>
                {
                    object(self.record, Some(child), text);
                }
                (Some(Place::Value(child) | Place::Group(child) | Place::List(child)), scalar) => {
                    self.record.put(child, Cow::Borrowed(""), scalar);
                }
                _ => {}
            }
            at += 1;
        }
        let room = (0..at).take_while(|at| self.record.item(self.slot, *at).is_some()).count();
        if at > room {
            self.record.overflow(self.slot, at);
        }
        Ok(())
    }
}

/// A key, borrowed when it has no escapes. A lone surrogate cannot be a key of ours; it becomes U+FFFD.
struct Key<'a>(Cow<'a, str>);

impl<'a> Deserialize<'a> for Key<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'a> Visitor<'a> for Text {
            type Value = Key<'a>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_bytes<E>(self, bytes: &'a [u8]) -> Result<Key<'a>, E> {
                // The usual key is ASCII, and checking that is quicker than looking for what is broken.
                Ok(Key(
                    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
                ))
            }

            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Key<'a>, E> {
                Ok(Key(Cow::Owned(String::from_utf8_lossy(bytes).into_owned())))
            }
        }
        deserializer.deserialize_bytes(Text)
    }
}

/// Reads one raw literal. Its grammar has been checked already.
fn scalar(text: &str) -> Scalar<'_> {
    match text.as_bytes().first() {
        Some(b'"') => match serde_json::Deserializer::from_str(text).deserialize_str(Words) {
            Ok(words) => Scalar::Text(words),
            Err(_) => Scalar::Broken,
        },
        Some(b'{') => Scalar::Object(Cow::Borrowed(text)),
        Some(b'[') => Scalar::List(Cow::Borrowed(text)),
        Some(b't') => Scalar::Bool(true),
        Some(b'f') => Scalar::Bool(false),
        Some(b'n') => Scalar::Null,
        _ => Scalar::Number(Cow::Borrowed(text)),
    }
}

struct Words;

impl<'a> Visitor<'a> for Words {
    type Value = Cow<'a, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_borrowed_str<E>(self, text: &'a str) -> Result<Cow<'a, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Cow<'a, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}
