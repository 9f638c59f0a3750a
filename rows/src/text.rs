//! Text and JSON written into buffers.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// A number in digits.
pub(crate) fn number(number: impl itoa::Integer) -> String {
    itoa::Buffer::new().format(number).to_owned()
}

/// A number with zeros in front, as many digits as `width` at least.
pub(crate) fn padded(value: u64, width: usize) -> String {
    alloc::format!("{value:0width$}")
}

/// At most 64 characters of a text, and an ellipsis if there are more.
pub(crate) fn shown(text: &str) -> String {
    match text.char_indices().nth(64) {
        Some((at, _)) => [text.get(..at).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}

/// Appends a JSON string.
pub(crate) fn push_json(out: &mut Vec<u8>, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push(b'"');
    let mut characters = [0; 4];
    for c in text.chars() {
        match c {
            '"' => out.extend_from_slice(b"\\\""),
            '\\' => out.extend_from_slice(b"\\\\"),
            '\n' => out.extend_from_slice(b"\\n"),
            '\r' => out.extend_from_slice(b"\\r"),
            '\t' => out.extend_from_slice(b"\\t"),
            c if c < ' ' => {
                let code = u32::from(c);
                out.extend_from_slice(b"\\u00");
                for nibble in [code >> 4, code & 15] {
                    let digit = usize::try_from(nibble).ok().and_then(|at| HEX.get(at));
                    out.push(digit.copied().unwrap_or(b'0'));
                }
            }
            c => out.extend_from_slice(c.encode_utf8(&mut characters).as_bytes()),
        }
    }
    out.push(b'"');
}

/// A JSON object that is being written.
pub(crate) struct Object<'o> {
    out: &'o mut Vec<u8>,
    first: bool,
}

impl<'o> Object<'o> {
    pub(crate) fn new(out: &'o mut Vec<u8>) -> Self {
        out.push(b'{');
        Self { out, first: true }
    }

    /// An object that was begun before and has no member after its last comma.
    pub(crate) fn resumed(out: &'o mut Vec<u8>) -> Self {
        Self { out, first: true }
    }

    /// The next member's name; its value is to be written to what this gives.
    pub(crate) fn name(&mut self, name: &str) -> &mut Vec<u8> {
        if !core::mem::take(&mut self.first) {
            self.out.push(b',');
        }
        push_json(self.out, name);
        self.out.push(b':');
        self.out
    }

    pub(crate) fn text(&mut self, name: &str, text: &str) -> &mut Self {
        push_json(self.name(name), text);
        self
    }

    pub(crate) fn maybe(&mut self, name: &str, text: Option<&str>) -> &mut Self {
        if let Some(text) = text {
            self.text(name, text);
        }
        self
    }

    pub(crate) fn number(&mut self, name: &str, value: impl itoa::Integer) -> &mut Self {
        self.json(name, number(value).as_bytes())
    }

    pub(crate) fn flag(&mut self, name: &str, flag: bool) -> &mut Self {
        self.json(name, if flag { b"true" } else { b"false" })
    }

    pub(crate) fn json(&mut self, name: &str, json: &[u8]) -> &mut Self {
        self.name(name).extend_from_slice(json);
        self
    }

    pub(crate) fn list<T>(&mut self, name: &str, items: &[T], write: impl Fn(&T, &mut Vec<u8>)) -> &mut Self {
        let out = self.name(name);
        out.push(b'[');
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            write(item, out);
        }
        out.push(b']');
        self
    }

    pub(crate) fn end(self) {
        self.out.push(b'}');
    }
}

/// What `write` writes, as text.
pub(crate) fn json(write: impl FnOnce(&mut Object<'_>)) -> String {
    let mut out = Vec::new();
    let mut object = Object::new(&mut out);
    write(&mut object);
    object.end();
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{push_json, shown};
    use proptest::prelude::*;
    use seatwright::{Limits, json::Node};

    proptest! {
        #[test]
        fn strings_come_back(text in any::<String>()) {
            let mut out = Vec::new();
            push_json(&mut out, &text);
            let limits = Limits { bytes: usize::MAX, text: usize::MAX, ..Limits::default() };
            let node = Node::parse(&out, &limits).unwrap();
            prop_assert_eq!(node.as_text(), Some(text.as_str()));
        }
    }

    #[test]
    fn shows_a_part() {
        assert_eq!(shown("abc"), "abc");
        assert_eq!(shown(&"é".repeat(65)).chars().count(), 65);
    }
}
