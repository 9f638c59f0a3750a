//! Where values go: JSON text, written without a serializer's detours.

use alloc::string::String;
use alloc::vec::Vec;

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Appends `text` as a JSON string, quotes included. The escapes are those of `JSON.stringify`.
pub(crate) fn push_text(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    if crate::strings::bytes::is_plain(text) {
        push_bytes(out, text.as_bytes());
    } else {
        let mut rest = text.as_bytes();
        while let Some(at) = rest.iter().position(|byte| matches!(byte, ..0x20 | b'"' | b'\\')) {
            let (plain, special) = rest.split_at_checked(at).unwrap_or((rest, &[]));
            push_bytes(out, plain);
            let Some((byte, after)) = special.split_first() else { break };
            push_escaped(out, *byte);
            rest = after;
        }
        push_bytes(out, rest);
    }
    out.push(b'"');
}

fn push_escaped(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' => b'"',
        b'\\' => b'\\',
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0c => b'f',
        0x20.. => return out.push(byte),
        _ => {
            let digit = |nibble: u8| HEX.get(usize::from(nibble)).copied().unwrap_or(b'0');
            return out.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]);
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

/// Appends bytes. Values are short, and in the browser a `memory.copy` of twenty bytes costs more than the bytes:
/// there they are stored eight at a time.
#[inline]
pub(crate) fn push_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    if cfg!(target_family = "wasm") && bytes.len() <= 128 {
        out.reserve(bytes.len());
        let (words, tail) = bytes.as_chunks::<8>();
        for word in words {
            out.extend_from_slice(word);
        }
        let (halves, tail) = tail.as_chunks::<4>();
        for half in halves {
            out.extend_from_slice(half);
        }
        for byte in tail {
            out.push(*byte);
        }
    } else {
        out.extend_from_slice(bytes);
    }
}

/// Appends a whole number.
pub(crate) fn push_integer(out: &mut Vec<u8>, number: i64) {
    out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
}

/// Appends bytes, mostly up to 32, by copies whose length the compiler knows: two that overlap.
#[inline(always)]
pub(crate) fn push_short(out: &mut Vec<u8>, bytes: &[u8]) {
    if cfg!(target_family = "wasm") {
        return push_bytes(out, bytes);
    }
    if bytes.len() > 32 {
        out.extend_from_slice(bytes);
    } else if let (Some(head), Some(tail)) = (bytes.first_chunk::<16>(), bytes.last_chunk::<16>()) {
        overlap(out, bytes.len(), head, tail);
    } else if let (Some(head), Some(tail)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        overlap(out, bytes.len(), head, tail);
    } else if let (Some(head), Some(tail)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        overlap(out, bytes.len(), head, tail);
    } else if let (Some(head), Some(tail)) = (bytes.first_chunk::<2>(), bytes.last_chunk::<2>()) {
        overlap(out, bytes.len(), head, tail);
    } else {
        out.extend_from_slice(bytes);
    }
}

/// Writes the head, and the tail so that both together have `length` bytes.
#[inline(always)]
fn overlap<const N: usize>(out: &mut Vec<u8>, length: usize, head: &[u8; N], tail: &[u8; N]) {
    out.extend_from_slice(head);
    out.truncate(out.len() + length - 2 * N);
    out.extend_from_slice(tail);
}

/// What goes before a text: `,"wire":"`. Kept with room behind it, so that it is copied without a look at its length.
#[derive(Debug)]
pub(crate) struct KeyPrefix {
    bytes: [u8; KeyPrefix::ROOM],
    /// 0 where there is no room.
    length: usize,
}

impl KeyPrefix {
    const ROOM: usize = 64;

    pub(crate) fn new(text: &[u8]) -> Self {
        let mut bytes = [0; Self::ROOM];
        let room = bytes.get_mut(..text.len());
        let length = room.map_or(0, |room| {
            room.copy_from_slice(text);
            text.len()
        });
        Self { bytes, length }
    }

    /// Appends the text that it was made of; `false` where there was no room for it.
    #[inline(always)]
    pub(crate) fn push(&self, out: &mut Vec<u8>) -> bool {
        if self.length == 0 {
            return false;
        }
        if cfg!(target_family = "wasm") {
            push_bytes(out, self.bytes.get(..self.length).unwrap_or_default());
        } else {
            let start = out.len();
            out.extend_from_slice(&self.bytes);
            out.truncate(start + self.length);
        }
        true
    }
}

/// Appends a member whose text can be copied as it is: `,"wire":"text"`.
#[inline(always)]
pub(crate) fn push_member(out: &mut Vec<u8>, key: &[u8], lead: &KeyPrefix, text: &str) {
    out.reserve(KeyPrefix::ROOM + text.len() + 1);
    if !lead.push(out) {
        out.push(b',');
        push_bytes(out, key);
        out.push(b'"');
    }
    push_short(out, text.as_bytes());
    out.push(b'"');
}

/// `text` as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len() + 2);
    push_text(&mut out, text);
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::json::escape::KeyPrefix;
    use crate::json::escape::push_member;
    use crate::json::escape::push_short;
    use crate::json::escape::quoted;

    #[test]
    fn copies_every_length() {
        let text: String = ('!'..='~').cycle().take(200).filter(|c| !matches!(c, '"' | '\\')).collect();
        for length in 0..=130 {
            let (text, _) = text.split_at(length);
            let mut out = b"before".to_vec();
            push_short(&mut out, text.as_bytes());
            assert_eq!(out, ["before", text].concat().as_bytes());
            let key = format!("\"{text}\":");
            push_member(&mut out, key.as_bytes(), &KeyPrefix::new(format!(",{key}\"").as_bytes()), text);
            assert_eq!(out, format!("before{text},{key}\"{text}\"").as_bytes());
        }
    }

    #[test]
    fn escapes_like_json_stringify() {
        let text: String = (0_u8..=0x7f).map(char::from).chain("é€😀".chars()).collect();
        assert_eq!(quoted(&text), serde_json::to_string(&text).unwrap());
    }
}
