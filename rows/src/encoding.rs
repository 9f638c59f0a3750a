//! Bytes to text, chunk by chunk: [`Encoding`].

use alloc::string::String;
use core::str;

use crate::cp1252;

/// How a sheet's characters are written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, low byte first: what spreadsheets call "Unicode text".
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252, which older spreadsheets write in Western Europe and America.
    Windows1252,
}

impl Encoding {
    /// The name of the WHATWG Encoding standard.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// The encoding of a name, letter case aside. `latin1` and `iso-8859-1` mean Windows-1252, as in that standard.
    ///
    /// ```
    /// use seatwright_rows::Encoding;
    ///
    /// assert_eq!(Encoding::named("Latin1"), Some(Encoding::Windows1252));
    /// assert_eq!(Encoding::named("utf-7"), None);
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        const NAMES: &[(&str, Encoding)] = &[
            ("utf-8", Encoding::Utf8),
            ("utf8", Encoding::Utf8),
            ("utf-16", Encoding::Utf16Le),
            ("utf-16le", Encoding::Utf16Le),
            ("utf-16be", Encoding::Utf16Be),
            ("windows-1252", Encoding::Windows1252),
            ("cp1252", Encoding::Windows1252),
            ("latin1", Encoding::Windows1252),
            ("iso-8859-1", Encoding::Windows1252),
        ];
        NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, encoding)| *encoding)
    }
}

/// How many bytes are looked at before the first character is given out.
const HEAD: usize = 4;

/// Decodes a stream of bytes. What it gives does not depend on where the chunks end.
///
/// Without a byte order mark and without a declaration, a stream is UTF-8 until the first bytes that are no ASCII: if
/// they are no UTF-8, it is Windows-1252. Both write ASCII in the same way, so nothing given out before was wrong.
#[derive(Clone, Debug)]
pub(crate) struct Decoder {
    declared: Option<Encoding>,
    /// What was decided on.
    settled: Option<Encoding>,
    marked: bool,
    started: bool,
    first: [u8; HEAD],
    /// Bytes of a character whose rest is still to come, or the first bytes of the stream.
    pending: [u8; HEAD],
    length: usize,
    /// The first half of a surrogate pair.
    high: Option<u16>,
    lossy: bool,
}

impl Decoder {
    pub(crate) const fn new(declared: Option<Encoding>) -> Self {
        Self {
            declared,
            settled: None,
            marked: false,
            started: false,
            first: [0; HEAD],
            pending: [0; HEAD],
            length: 0,
            high: None,
            lossy: false,
        }
    }

    /// What the stream is written in, as far as it was read.
    pub(crate) fn encoding(&self) -> Encoding {
        self.settled.unwrap_or(Encoding::Utf8)
    }

    /// Whether a byte order mark says so.
    pub(crate) const fn is_marked(&self) -> bool {
        self.marked
    }

    /// Whether bytes were met that are no character of the encoding; U+FFFD stands in their place.
    pub(crate) const fn is_lossy(&self) -> bool {
        self.lossy
    }

    /// The first four bytes of the stream; zeros until they were read.
    pub(crate) const fn first(&self) -> [u8; HEAD] {
        self.first
    }

    fn waiting(&self) -> &[u8] {
        self.pending.get(..self.length).unwrap_or_default()
    }

    /// Takes a byte into what is pending.
    fn hold(&mut self, byte: u8) {
        if let Some(cell) = self.pending.get_mut(self.length) {
            *cell = byte;
            self.length += 1;
        }
    }

    pub(crate) fn push(&mut self, bytes: &[u8], out: &mut String) {
        let mut bytes = bytes;
        if !self.started {
            while self.length < HEAD {
                let Some((byte, rest)) = bytes.split_first() else { return };
                self.hold(*byte);
                bytes = rest;
            }
            self.start(out);
        }
        self.decode(bytes, out);
    }

    /// The stream has ended.
    pub(crate) fn finish(&mut self, out: &mut String) {
        if !self.started {
            self.start(out);
        }
        match self.settled {
            Some(Encoding::Windows1252) => {}
            None if self.declared.is_none() && self.length > 0 => {
                self.settled = Some(Encoding::Windows1252);
                out.extend(self.waiting().iter().map(|byte| cp1252::character(*byte)));
            }
            _ if self.length > 0 || self.high.is_some() => self.replace(out),
            _ => {}
        }
        self.length = 0;
        self.high = None;
    }

    /// Looks at the first bytes.
    fn start(&mut self, out: &mut String) {
        self.started = true;
        let head = self.pending;
        self.first = head;
        let head = head.get(..self.length).unwrap_or_default();
        self.length = 0;
        let (marked, skip) = match head {
            [0xef, 0xbb, 0xbf, ..] => (Some(Encoding::Utf8), 3),
            [0xff, 0xfe, ..] => (Some(Encoding::Utf16Le), 2),
            [0xfe, 0xff, ..] => (Some(Encoding::Utf16Be), 2),
            _ => (None, 0),
        };
        self.marked = marked.is_some();
        let guessed = match *head {
            [a, 0, b, 0] if a > 0 && b > 0 => Some(Encoding::Utf16Le),
            [0, a, 0, b] if a > 0 && b > 0 => Some(Encoding::Utf16Be),
            _ => None,
        };
        self.settled = marked.or(self.declared).or(guessed);
        self.decode(head.get(skip..).unwrap_or_default(), out);
    }

    fn decode(&mut self, bytes: &[u8], out: &mut String) {
        match self.settled {
            Some(Encoding::Utf16Le) => self.utf16(bytes, u16::from_le_bytes, out),
            Some(Encoding::Utf16Be) => self.utf16(bytes, u16::from_be_bytes, out),
            Some(Encoding::Windows1252) => out.extend(bytes.iter().map(|byte| cp1252::character(*byte))),
            Some(Encoding::Utf8) | None => self.utf8(bytes, out),
        }
    }

    fn utf16(&mut self, bytes: &[u8], unit: fn([u8; 2]) -> u16, out: &mut String) {
        for byte in bytes {
            self.hold(*byte);
            if self.length < 2 {
                continue;
            }
            let [one, two, ..] = self.pending;
            self.length = 0;
            let unit = unit([one, two]);
            let high = self.high.take();
            if high.is_some() && !(0xdc00..=0xdfff).contains(&unit) {
                self.replace(out);
            }
            match (high, unit) {
                (_, 0xd800..=0xdbff) => self.high = Some(unit),
                (high, unit) => {
                    let pair = char::decode_utf16(high.into_iter().chain([unit])).next().and_then(Result::ok);
                    match pair {
                        Some(character) => out.push(character),
                        None => self.replace(out),
                    }
                }
            }
        }
    }

    fn utf8(&mut self, mut bytes: &[u8], out: &mut String) {
        // A character that began in the last chunk.
        while self.length > 0 {
            let Some((byte, rest)) = bytes.split_first() else { return };
            self.hold(*byte);
            bytes = rest;
            let held = self.pending;
            let held = held.get(..self.length).unwrap_or_default();
            match str::from_utf8(held) {
                Ok(text) => {
                    out.push_str(text);
                    self.length = 0;
                    self.settled = Some(Encoding::Utf8);
                }
                Err(error) if error.error_len().is_none() => {}
                // What was held is no character: the bytes are looked at again one after the other.
                Err(_) => {
                    self.length = 0;
                    return self.restart(held, bytes, out);
                }
            }
        }
        self.whole_utf8(bytes, out);
    }

    /// Text that cannot be a character at its beginning, then the rest of the chunk.
    fn restart(&mut self, held: &[u8], bytes: &[u8], out: &mut String) {
        self.whole_utf8(held, out);
        self.decode(bytes, out);
    }

    fn whole_utf8(&mut self, mut bytes: &[u8], out: &mut String) {
        loop {
            let (valid, error) = match str::from_utf8(bytes) {
                Ok(text) => (text, None),
                Err(error) => {
                    let (valid, _) = bytes.split_at_checked(error.valid_up_to()).unwrap_or_default();
                    (str::from_utf8(valid).unwrap_or_default(), Some(error))
                }
            };
            out.push_str(valid);
            if self.settled.is_none() && !valid.is_ascii() {
                self.settled = Some(Encoding::Utf8);
            }
            let Some(error) = error else { return };
            let rest = bytes.get(valid.len()..).unwrap_or_default();
            let Some(wrong) = error.error_len() else {
                for byte in rest {
                    self.hold(*byte);
                }
                return;
            };
            if self.settled.is_none() {
                self.settled = Some(Encoding::Windows1252);
                return self.decode(rest, out);
            }
            self.replace(out);
            bytes = rest.get(wrong..).unwrap_or_default();
        }
    }

    fn replace(&mut self, out: &mut String) {
        self.lossy = true;
        out.push(char::REPLACEMENT_CHARACTER);
    }
}

#[cfg(test)]
mod tests {
    use super::{Decoder, Encoding};
    use proptest::prelude::*;

    fn read(bytes: &[u8], declared: Option<Encoding>, chunk: usize) -> (String, Encoding, bool) {
        let mut decoder = Decoder::new(declared);
        let mut out = String::new();
        for piece in bytes.chunks(chunk.max(1)) {
            decoder.push(piece, &mut out);
        }
        decoder.finish(&mut out);
        (out, decoder.encoding(), decoder.is_lossy())
    }

    #[test]
    fn knows_the_marks_and_does_without() {
        let utf16 =
            |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<_>>();
        let marked = |mark: &[u8], rest: &[u8]| [mark, rest].concat();
        let text = "Größe €😀";
        let cases: [(Vec<u8>, Option<Encoding>, Encoding); 8] = [
            (text.as_bytes().to_vec(), None, Encoding::Utf8),
            (marked(b"\xef\xbb\xbf", text.as_bytes()), Some(Encoding::Windows1252), Encoding::Utf8),
            (marked(b"\xff\xfe", &utf16(text, u16::to_le_bytes)), None, Encoding::Utf16Le),
            (marked(b"\xfe\xff", &utf16(text, u16::to_be_bytes)), None, Encoding::Utf16Be),
            (utf16(text, u16::to_le_bytes), None, Encoding::Utf16Le),
            (utf16(text, u16::to_be_bytes), None, Encoding::Utf16Be),
            (utf16("łe", u16::to_be_bytes), Some(Encoding::Utf16Be), Encoding::Utf16Be),
            (b"Gr\xf6\xdfe \x80".to_vec(), None, Encoding::Windows1252),
        ];
        for (bytes, declared, expected) in cases {
            let (read, encoding, lossy) = read(&bytes, declared, 3);
            let wanted = if bytes.starts_with(b"Gr\xf6") {
                "Größe €"
            } else if declared == Some(Encoding::Utf16Be) {
                "łe"
            } else {
                text
            };
            assert_eq!((read.as_str(), encoding, lossy), (wanted, expected, false));
        }
    }

    /// The first bytes beyond ASCII decide; a later one that does not fit is lost and said.
    #[test]
    fn says_what_is_lost() {
        assert_eq!(read("é\u{0}".as_bytes(), None, 1), ("é\u{0}".into(), Encoding::Utf8, false));
        assert_eq!(read(b"\xc3\xa9 \xe9", None, 1), ("é \u{fffd}".into(), Encoding::Utf8, true));
        assert_eq!(read(b"a\xe9 \xc3\xa9", None, 1), ("aé Ã©".into(), Encoding::Windows1252, false));
        assert_eq!(read(b"a\xe9", Some(Encoding::Utf8), 1), ("a\u{fffd}".into(), Encoding::Utf8, true));
        assert_eq!(read(b"a\xc3", None, 1), ("aÃ".into(), Encoding::Windows1252, false));
        assert_eq!(read(b"\xff\xfea\0\x3d\xd8", None, 1), ("a\u{fffd}".into(), Encoding::Utf16Le, true));
    }

    proptest! {
        #[test]
        fn chunks_never_matter(bytes in proptest::collection::vec(prop_oneof![any::<u8>(), Just(b'a'), Just(0xc3), Just(0xa9), Just(0)], 0..60), chunk in 1_usize..9, declared in 0_usize..5) {
            let declared = [None, Some(Encoding::Utf8), Some(Encoding::Utf16Le), Some(Encoding::Utf16Be), Some(Encoding::Windows1252)][declared];
            prop_assert_eq!(read(&bytes, declared, chunk), read(&bytes, declared, usize::MAX));
        }

        #[test]
        fn text_comes_back(text in ".*", chunk in 1_usize..9) {
            let (read, _, lossy) = read(text.as_bytes(), Some(Encoding::Utf8), chunk);
            prop_assert_eq!(read, text.strip_prefix('\u{feff}').unwrap_or(&text));
            prop_assert!(!lossy);
        }
    }
}
