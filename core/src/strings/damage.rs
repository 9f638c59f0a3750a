//! Text that was damaged on its way: another encoding, HTML, placeholders.

use alloc::string::String;
use alloc::vec::Vec;

use crate::strings::bytes::holds;
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
    /// References of HTML such as `&amp;`, and the text they stand for.
    Html(String),
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

/// Bytes of the longest name of a reference that is looked at: `#x00027`.
const NAME: usize = 8;

fn html(text: &str) -> Option<Damage> {
    let (mut plain, mut rest, mut found) = (String::new(), text, false);
    while let Some((before, behind)) = rest.split_once('&') {
        plain.push_str(before);
        let end = behind.bytes().take(NAME).position(|byte| byte == b';');
        let name = end.and_then(|end| behind.split_at_checked(end));
        if let Some((name, tail)) = name
            && let Some(character) = reference(name)
        {
            plain.push(character);
            rest = tail.get(1..).unwrap_or_default();
            found = true;
        } else {
            plain.push('&');
            rest = behind;
        }
    }
    plain.push_str(rest);
    found.then(|| Damage::Html(String::from(plain.trim())))
}

/// The character of a reference: by its number, by one of the names of marks, or a letter of Latin-1 with its accent
/// (HTML, section 13.5).
fn reference(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let (digits, base) = match number.strip_prefix(['x', 'X']) {
            Some(digits) => (digits, 16),
            None => (number, 10),
        };
        let value = u32::from_str_radix(digits, base).ok()?;
        return char::from_u32(value).filter(|c| !c.is_control());
    }
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "amp" => '&',
        "szlig" => 'ß',
        _ => return accented(name),
    })
}

/// `uuml`, `Eacute`: in Latin-1 the letters with accents stand in one order twice, uppercase and lowercase.
fn accented(name: &str) -> Option<char> {
    const LETTERS: &[u8; 30] = b"AAAAAA.CEEEEIIII.NOOOOO.OUUUUY";
    const ACCENTS: &[u8; 30] = b"gactur.egacugacu.tgactu.sgacua";
    let letter = name.bytes().next()?;
    let accent = match name.get(1..)? {
        "grave" => b'g',
        "acute" => b'a',
        "circ" => b'c',
        "tilde" => b't',
        "uml" => b'u',
        "ring" => b'r',
        "cedil" => b'e',
        "slash" => b's',
        _ => return None,
    };
    let mut pairs = LETTERS.iter().zip(ACCENTS);
    let at = pairs.position(|pair| pair == (&letter.to_ascii_uppercase(), &accent))?;
    let lower = if letter.is_ascii_lowercase() { 0x20 } else { 0 };
    char::from_u32(u32::try_from(0xc0 + at).ok()? + lower)
}

#[cfg(test)]
mod tests {
    use crate::strings::damage::{Damage, find};

    #[test]
    fn finds_damage_and_what_was_there() {
        let encoding = |text: &str| Some(Damage::Encoding(Some(text.into())));
        let html = |text: &str| Some(Damage::Html(text.into()));
        let cases = [
            ("MÃ¼ller", encoding("Müller")),
            ("FranÃ§ois", encoding("François")),
            ("Oâ€™Neil", encoding("O’Neil")),
            ("Å\u{81}ukasz", encoding("Łukasz")),
            ("Smith &amp; Sons", html("Smith & Sons")),
            ("O&#39;Neil", html("O'Neil")),
            ("O&#x27;Neil", html("O'Neil")),
            ("M&uuml;ller", html("Müller")),
            ("&Ouml;zg&uuml;r Gro&szlig;", html("Özgür Groß")),
            ("Fran&ccedil;ois Nu&ntilde;ez", html("François Nuñez")),
            ("S&oslash;ren &Aring;s &amp; Co", html("Søren Ås & Co")),
            ("Ren&#233;e &yacute; &Yacute;", html("Renée ý Ý")),
            ("A&B; C&D", None),
            ("&;&#;&#x;&#0;&#xd800;&#99999999;", None),
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
