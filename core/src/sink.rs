//! Where values go: JSON text, written without a serializer's detours.

use crate::scalar::Scalar;

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Appends `text` as a JSON string, quotes included. The escapes are those of `JSON.stringify`.
pub(crate) fn push_text(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    if crate::scan::is_plain(text) {
        push_bytes(out, text.as_bytes());
    } else {
        for byte in text.bytes() {
            push_escaped(out, byte);
        }
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

/// Appends a value as JSON.
pub(crate) fn push_scalar(out: &mut Vec<u8>, value: &Scalar<'_>) {
    match value {
        Scalar::Text(text) => push_text(out, text),
        Scalar::Integer(number) => out.extend_from_slice(itoa::Buffer::new().format(*number).as_bytes()),
        Scalar::Number(text) | Scalar::List(text) | Scalar::Object(text) => {
            out.extend_from_slice(text.as_bytes());
        }
        Scalar::Bool(true) => out.extend_from_slice(b"true"),
        Scalar::Bool(false) => out.extend_from_slice(b"false"),
        Scalar::Null | Scalar::Broken | Scalar::Foreign(_) => out.extend_from_slice(b"null"),
    }
}

/// `text` as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len() + 2);
    push_text(&mut out, text);
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn escapes_like_json_stringify() {
        let text: String = (0_u8..=0x7f).map(char::from).chain("é€😀".chars()).collect();
        assert_eq!(quoted(&text), serde_json::to_string(&text).unwrap());
    }
}
