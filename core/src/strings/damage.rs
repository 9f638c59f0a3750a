//! Text that was damaged on its way: another encoding, HTML, placeholders.

use alloc::string::String;
use alloc::vec::Vec;

use crate::strings::bytes::{holds, replaced};
use crate::strings::spreadsheet::is_placeholder;

/// What is wrong with a text that people read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Damage {
    /// It says that there is nothing.
    Placeholder,
    /// Letters that could not be read became U+FFFD: they are lost.
    Lost,
    /// UTF-8 that was read as Windows-1252; the text as it was, if all of it can be told.
    Encoding(Option<String>),
    /// References of HTML such as `&amp;`; the text they stand for, if all of them are of the list.
    Html(Option<String>),
}

/// The first thing that is wrong.
pub(crate) fn find(text: &str) -> Option<Damage> {
    if text.is_ascii() {
        // The placeholders are short, and a reference has an ampersand.
        if text.len() <= LONGEST && is_placeholder(text) {
            return Some(Damage::Placeholder);
        }
        return if text.as_bytes().contains(&b'&') { html(text) } else { None };
    }
    beyond_ascii(text)
}

/// `[object Object]`.
const LONGEST: usize = 15;

#[cold]
fn beyond_ascii(text: &str) -> Option<Damage> {
    if holds(text, "\u{fffd}") {
        return Some(Damage::Lost);
    }
    // What Windows-1252 shows for the first byte of two or three, and for the byte behind it.
    let mut before = ' ';
    let damaged = text.chars().any(|c| {
        let found = matches!(before, '\u{c2}'..='\u{c5}' | '\u{d0}' | '\u{d1}' | '\u{e2}')
            && byte(c).is_some_and(|byte| (0x80..0xc0).contains(&byte));
        before = c;
        found
    });
    if damaged {
        let bytes: Option<Vec<u8>> = text.chars().map(byte).collect();
        return Some(Damage::Encoding(bytes.and_then(|bytes| String::from_utf8(bytes).ok())));
    }
    html(text)
}

/// The byte that Windows-1252 shows as this character.
fn byte(c: char) -> Option<u8> {
    /// 0x80 to 0x9F; zeros are not assigned.
    const HIGH: [u16; 32] = [
        0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
        0x0153, 0, 0x017e, 0x0178,
    ];
    let number = u32::from(c);
    if let Ok(byte) = u8::try_from(number) {
        return Some(byte);
    }
    let at = HIGH.iter().position(|high| u32::from(*high) == number)?;
    u8::try_from(0x80 + at).ok()
}

/// The references that exports leave in names.
const REFERENCES: &[(&str, &str)] = &[
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&#039;", "'"),
    ("&#x27;", "'"),
    ("&nbsp;", " "),
    ("&amp;", "&"),
];

fn html(text: &str) -> Option<Damage> {
    if !has_reference(text) {
        return None;
    }
    let plain = REFERENCES
        .iter()
        .fold(String::from(text), |text, (reference, plain)| replaced(&text, reference, plain));
    Some(Damage::Html((!has_reference(&plain)).then(|| String::from(plain.trim()))))
}

/// `&uuml;`, `&#252;`: a name or a number between an ampersand and a semicolon.
fn has_reference(text: &str) -> bool {
    text.split('&').skip(1).any(|behind| {
        let name = behind.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').take(8);
        let end = name.count();
        end > 1 && behind.as_bytes().get(end) == Some(&b';')
    })
}

#[cfg(test)]
mod tests {
    use crate::strings::damage::{Damage, find};

    #[test]
    fn finds_damage_and_what_was_there() {
        let encoding = |text: &str| Some(Damage::Encoding(Some(text.into())));
        let html = |text: &str| Some(Damage::Html(Some(text.into())));
        let cases = [
            ("MÃ¼ller", encoding("Müller")),
            ("FranÃ§ois", encoding("François")),
            ("Oâ€™Neil", encoding("O’Neil")),
            ("Å\u{81}ukasz", encoding("Łukasz")),
            ("Smith &amp; Sons", html("Smith & Sons")),
            ("O&#39;Neil", html("O'Neil")),
            ("M&uuml;ller", Some(Damage::Html(None))),
            ("M&#252;ller &amp; Sons", Some(Damage::Html(None))),
            ("A&B; C&D", None),
            ("&&&;&;", None),
            ("M\u{fffd}ller", Some(Damage::Lost)),
            ("n/a", Some(Damage::Placeholder)),
            ("Müller", None),
            ("Åsa", None),
            ("R&D", None),
            ("SÃO PAULO", None),
            ("José “Pepe” Núñez", None),
            ("Ann", None),
        ];
        for (text, damage) in cases {
            assert_eq!(find(text), damage, "{text}");
        }
    }
}
