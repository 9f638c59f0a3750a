//! Windows-1252: Latin-1 with other characters from 0x80 to 0x9F (WHATWG Encoding, index windows-1252).

/// What the bytes 0x80 to 0x9F are. Five have no character and stay the control characters that they are in Latin-1.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The character of a byte.
pub(crate) fn character(byte: u8) -> char {
    match byte {
        0x80..=0x9f => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(byte),
    }
}

/// The byte of a character, if it has one.
pub(crate) fn byte(character: char) -> Option<u8> {
    match u8::try_from(u32::from(character)) {
        Ok(byte) if !(0x80..=0x9f).contains(&byte) => Some(byte),
        _ => {
            let at = HIGH.iter().position(|known| *known == character)?;
            u8::try_from(at + 0x80).ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{byte, character};

    #[test]
    fn agrees_with_encoding_rs() {
        for value in 0..=255_u8 {
            let bytes = [value];
            let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
            assert_eq!(text.chars().collect::<Vec<_>>(), [character(value)], "{value:#x}");
            assert_eq!(byte(character(value)), Some(value));
        }
        assert_eq!(byte('ł'), None);
    }
}
