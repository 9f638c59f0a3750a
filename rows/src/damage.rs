//! What programs do to values on their way into a sheet, one test each.

use alloc::string::String;
use alloc::vec::Vec;

use crate::cp1252;

/// Whether text is ASCII digits, at least one.
pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A guard against being taken for a formula: `'=1+1` and `="0042"`; before digits, also the apostrophe that keeps a
/// spreadsheet from counting with them. Gives what is guarded.
pub(crate) fn guarded(text: &str, numeric: bool) -> Option<&str> {
    if let Some(inside) = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        return (!inside.contains('"')).then_some(inside);
    }
    let rest = text.strip_prefix('\'')?;
    let bare = rest.trim_start_matches('\'');
    (bare.starts_with(TRIGGERS) || (numeric && is_digits(rest))).then_some(rest)
}

/// What stands for a secret that cannot be seen: nothing but asterisks or bullets, or one of the errors that a spreadsheet
/// writes in English. Other words with `#` and `!` may well be passwords.
pub(crate) fn is_unreadable_secret(text: &str) -> bool {
    const ERRORS: [&str; 7] = ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"];
    let text = text.trim();
    !text.is_empty() && text.chars().all(|c| matches!(c, '*' | '\u{2022}' | '\u{25cf}'))
        || ERRORS.contains(&text)
}

/// Characters that make a formula of a cell that begins with one.
pub(crate) const TRIGGERS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// UTF-8 that was read as Windows-1252: `JosÃ©` for `José`. Gives the text as it was.
pub(crate) fn mojibake(text: &str) -> Option<String> {
    // All such text has one of the characters that the first bytes of UTF-8 become.
    if text.is_ascii() || !text.chars().any(|c| matches!(c, 'Â'..='ô')) {
        return None;
    }
    let bytes: Option<Vec<u8>> = text.chars().map(cp1252::byte).collect();
    String::from_utf8(bytes?).ok()
}

/// From here on a float stands for whole numbers beside it too.
const INEXACT: u64 = 1 << 53;

/// `1004.0`, as programs write that read a column of numbers with gaps. Nothing for a number whose last digit may be lost.
pub(crate) fn point_zero(text: &str) -> Option<&str> {
    let (whole, rest) = text.split_once('.')?;
    let zeros = !rest.is_empty() && rest.bytes().all(|byte| byte == b'0') && rest.len() < 3;
    (zeros && is_digits(whole) && whole.parse::<u64>().is_ok_and(|number| number < INEXACT)).then_some(whole)
}

/// `1,004`, `1.004`, `1 004`, `1'004`: groups of three with one mark between them. Gives the digits.
pub(crate) fn thousands(text: &str) -> Option<String> {
    let mark = text.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(mark, ',' | '.' | ' ' | '\'' | '’' | '\u{a0}' | '\u{202f}') {
        return None;
    }
    let mut digits = String::new();
    for (at, group) in text.split(mark).enumerate() {
        let fits = if at == 0 { (1..=3).contains(&group.len()) } else { group.len() == 3 };
        if !fits || !is_digits(group) {
            return None;
        }
        digits.push_str(group);
    }
    Some(digits)
}

/// `1.23457E+11`: a number whose digits a spreadsheet has rounded away.
pub(crate) fn is_exponent(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return false };
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    is_digits(whole) && is_digits(fraction) && is_digits(exponent) && exponent.len() < 4
}

/// A day, as a spreadsheet makes of `1-2` or `02/04`: `01.02.2026`, `2026-02-01 00:00:00`, `1/2`, `01-Feb`, `Feb 26`.
pub(crate) fn is_date(text: &str) -> bool {
    let text = text.trim();
    if text.len() > 24 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let day = text.split_once([' ', 'T']).filter(|(_, time)| time.contains(':')).map_or(text, |(day, _)| day);
    let parts: Vec<&str> = day.split(['-', '/', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let short = |part: &str| is_digits(part) && matches!(part.len(), 1..=2);
    let year = |part: &str| is_digits(part) && matches!(part.len(), 2 | 4);
    match *parts.as_slice() {
        [one, two, three] if is_digits(two) => {
            (short(one) && short(two) && year(three))
                || (one.len() == 4 && is_digits(one) && short(two) && short(three))
        }
        [one, two, three] => {
            short(one) && is_month(two) && year(three) || is_month(one) && short(two) && year(three)
        }
        [one, two] if day.contains('/') => short(one) && short(two),
        [one, two] => {
            (is_month(one) && year(two)) || (is_month(one) && short(two)) || (short(one) && is_month(two))
        }
        _ => false,
    }
}

/// Months by their beginnings, in English, German, French, Spanish, Italian and Dutch.
fn is_month(word: &str) -> bool {
    const MONTHS: &[&str] = &[
        "jan", "feb", "fév", "fev", "mar", "mär", "mrz", "mrt", "apr", "avr", "abr", "may", "mai", "mag",
        "mei", "jun", "juin", "giu", "jul", "juil", "lug", "aug", "aoû", "ago", "sep", "set", "oct", "okt",
        "ott", "nov", "dec", "dez", "déc", "dic", "ene", "gen",
    ];
    let word = word.to_lowercase();
    word.chars().count() <= 9 && MONTHS.iter().any(|month| word.starts_with(month))
}

/// What a spreadsheet shows for a formula without a result: `#N/A`, `#REF!`, `#NV`.
pub(crate) fn is_formula_error(text: &str) -> bool {
    const WORDS: &[&str] = &["#N/A", "#NV", "#N/D", "#N/V", "#GETTING_DATA", "#SPILL!", "#CALC!"];
    let text = text.trim();
    let Some(word) = text.strip_prefix('#') else { return false };
    WORDS.contains(&text)
        || (word.len() < 12
            && word.ends_with(['!', '?'])
            && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '/' | '!' | '?')))
}

/// `"Ann Smith" <1001>` or `Ann Smith <ann@example.com>`: the name and the value.
pub(crate) fn name_and_value(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.trim().strip_suffix('>')?.rsplit_once('<')?;
    let name = name.trim();
    let name = name.strip_prefix('"').and_then(|name| name.strip_suffix('"')).unwrap_or(name).trim();
    let value = value.trim();
    let plain = value.bytes().all(|byte| byte.is_ascii_digit() || b"+-.() ".contains(&byte));
    (!value.is_empty() && (plain || value.contains('@')) && !name.contains(['<', '>']))
        .then_some((name, value))
}

#[cfg(test)]
mod tests {
    use super::{
        guarded, is_date, is_exponent, is_formula_error, mojibake, name_and_value, point_zero, thousands,
    };

    #[test]
    fn takes_guards_away_and_nothing_else() {
        for (text, numeric, inside) in [
            ("'=1+1", false, Some("=1+1")),
            ("''=x", false, Some("'=x")),
            ("=\"0042\"", true, Some("0042")),
            ("'0042", true, Some("0042")),
            ("'0042", false, None),
            ("'t Hooft", false, None),
            ("=\"a\"&\"b\"", false, None),
            ("O'Brien", false, None),
            ("'", false, None),
        ] {
            assert_eq!(guarded(text, numeric), inside, "{text}");
        }
    }

    #[test]
    fn reads_back_what_was_read_wrong() {
        assert_eq!(mojibake("JosÃ© NÃºÃ±ez").as_deref(), Some("José Núñez"));
        assert_eq!(mojibake("MÃ¼ller â€“ GrÃ¶ÃŸe").as_deref(), Some("Müller – Größe"));
        for right in ["José", "Zoë Ångström", "ascii", "Łódź", "François", ""] {
            assert_eq!(mojibake(right), None, "{right}");
        }
    }

    #[test]
    fn tells_numbers_from_what_became_of_them() {
        assert_eq!(
            (point_zero("1004.0"), point_zero("1004.00"), point_zero("1.5")),
            (Some("1004"), Some("1004"), None)
        );
        // A float is 9007199254740992 for 9007199254740993 too.
        assert_eq!(point_zero("9007199254740991.0"), Some("9007199254740991"));
        for text in ["9007199254740992.0", "9007199254740994.0", "123456789012345678901.0"] {
            assert_eq!(point_zero(text), None, "{text}");
        }
        for text in ["1,004", "1.004", "1 004", "1'004", "1\u{202f}004"] {
            assert_eq!(thousands(text).as_deref(), Some("1004"), "{text}");
        }
        assert_eq!(thousands("12,345,678").as_deref(), Some("12345678"));
        for text in ["1004", "1,04", "1,004.5", "1,004.567", "1234,567", ",123", "555-123", ""] {
            assert_eq!(thousands(text), None, "{text}");
        }
        for text in ["1.23457E+11", "2,48E+09", "1E3", "5e-2"] {
            assert!(is_exponent(text), "{text}");
        }
        for text in ["1E", "E3", "Ann", "12", "0x1e3", "1E+3000"] {
            assert!(!is_exponent(text), "{text}");
        }
    }

    #[test]
    fn knows_days() {
        for text in [
            "01.02.2026",
            "2026-02-01",
            "2026-02-01 00:00:00",
            "1/2",
            "1/2/26",
            "01-Feb",
            "Feb-04",
            "4. Feb",
            "Mrz 26",
        ] {
            assert!(is_date(text), "{text}");
        }
        for text in [
            "1004",
            "555-1234",
            "10-12",
            "555.123.4567",
            "1.2.3.4",
            "Jan Smith",
            "marketing 7x",
            "",
            "2485556969",
        ] {
            assert!(!is_date(text), "{text}");
        }
    }

    #[test]
    fn knows_errors_and_names_beside_values() {
        for text in ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NV", "#BEZUG!"] {
            assert!(is_formula_error(text), "{text}");
        }
        for text in ["#1", "#", "#sales!", "N/A"] {
            assert!(!is_formula_error(text), "{text}");
        }
        assert_eq!(name_and_value("\"Ann Smith\" <1001>"), Some(("Ann Smith", "1001")));
        assert_eq!(name_and_value("Ann <ann@example.com>"), Some(("Ann", "ann@example.com")));
        assert_eq!(name_and_value("<+1 248 555 6969>"), Some(("", "+1 248 555 6969")));
        for text in ["1001", "Ann <x>", "a < b > c", ">"] {
            assert_eq!(name_and_value(text), None, "{text}");
        }
    }
}
