//! JSON written member by member, into bytes that are there already.

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::escape::push_text;

/// An object that is being written. Names are ours: plain words.
pub(crate) struct Members<'o> {
    out: &'o mut Vec<u8>,
    first: bool,
}

impl<'o> Members<'o> {
    /// Opens an object.
    pub(crate) fn new(out: &'o mut Vec<u8>) -> Self {
        out.push(b'{');
        Self { out, first: true }
    }

    /// Goes on with an object that has members already.
    #[cfg(feature = "records")]
    pub(crate) fn more(out: &'o mut Vec<u8>) -> Self {
        Self { out, first: false }
    }

    /// The next member's name, which may be any text; its value is to be written to what this gives.
    #[cfg(feature = "records")]
    pub(crate) fn key(&mut self, name: &str) -> &mut Vec<u8> {
        if !core::mem::take(&mut self.first) {
            self.out.push(b',');
        }
        push_text(self.out, name);
        self.out.push(b':');
        self.out
    }

    /// The next member's name; its value is to be written to what this gives.
    pub(crate) fn name(&mut self, name: &str) -> &mut Vec<u8> {
        if !core::mem::take(&mut self.first) {
            self.out.push(b',');
        }
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        self.out
    }

    pub(crate) fn text(&mut self, name: &str, text: &str) -> &mut Self {
        push_text(self.name(name), text);
        self
    }

    pub(crate) fn flag(&mut self, name: &str, flag: bool) -> &mut Self {
        self.json(name, if flag { "true" } else { "false" })
    }

    #[cfg(any(feature = "describe", feature = "records"))]
    pub(crate) fn number(&mut self, name: &str, number: i64) -> &mut Self {
        self.json(name, itoa::Buffer::new().format(number))
    }

    #[cfg(any(feature = "describe", feature = "records", feature = "openapi"))]
    pub(crate) fn maybe_text(&mut self, name: &str, text: Option<&str>) -> &mut Self {
        if let Some(text) = text {
            self.text(name, text);
        }
        self
    }

    #[cfg(feature = "records")]
    pub(crate) fn maybe_json(&mut self, name: &str, json: Option<&str>) -> &mut Self {
        if let Some(json) = json {
            self.json(name, json);
        }
        self
    }

    #[cfg(any(feature = "describe", feature = "records"))]
    pub(crate) fn maybe_number(&mut self, name: &str, number: Option<i64>) -> &mut Self {
        if let Some(number) = number {
            self.number(name, number);
        }
        self
    }

    /// A value that is JSON already.
    pub(crate) fn json(&mut self, name: &str, json: &str) -> &mut Self {
        self.name(name).extend_from_slice(json.as_bytes());
        self
    }

    #[cfg(any(feature = "describe", feature = "records"))]
    pub(crate) fn texts<T: AsRef<str>>(&mut self, name: &str, texts: &[T]) -> &mut Self {
        list(self.name(name), texts, |text, out| push_text(out, text.as_ref()));
        self
    }

    pub(crate) fn list<T>(&mut self, name: &str, items: &[T], write: impl Fn(&T, &mut Vec<u8>)) -> &mut Self {
        list(self.name(name), items, write);
        self
    }

    /// Closes the object.
    pub(crate) fn end(&mut self) {
        self.out.push(b'}');
    }
}

/// Writes a list.
pub(crate) fn list<T>(out: &mut Vec<u8>, items: &[T], write: impl Fn(&T, &mut Vec<u8>)) {
    out.push(b'[');
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        write(item, out);
    }
    out.push(b']');
}

/// What `write` writes, as text.
pub(crate) fn text(write: impl FnOnce(&mut Vec<u8>)) -> String {
    // A report of a few issues fits; a growing vector copies.
    let mut out = Vec::with_capacity(2048);
    write(&mut out);
    String::from_utf8(out).unwrap_or_default()
}
