//! Telephone numbers as people and programs write them: one number, and what stands around it.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use crate::strings::bytes::{parted, replaced};
use crate::strings::country::of_digits;
use crate::strings::number;
use crate::strings::number::Refusal;
use crate::strings::spreadsheet::{unmarked, without_fraction, without_minus};

/// No telephone number has more digits (E.164, section 6.1).
pub(crate) const LONGEST: usize = 15;
/// Fewer digits make no full number, behind which an extension or another number could stand.
const FULL: usize = 7;

/// Why a text is not one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The marks of a spreadsheet, or the fraction `.0`, around a number: what is meant is certain.
    Spreadsheet,
    /// An extension behind the number.
    Extension,
    /// More than one number.
    Several,
    /// The trunk prefix of calls inside the country, behind the country code.
    TrunkPrefix,
    /// Words or other characters beside the number.
    Words,
    /// An exponent: the digits are lost.
    Exponent,
    /// More digits than a number has.
    TooLong,
    /// No number at all.
    None,
}

impl Fault {
    /// The `reason` in issues.
    pub(crate) const fn reason(self) -> Option<&'static str> {
        match self {
            Self::Spreadsheet => Some("spreadsheet"),
            Self::Extension => Some("extension_part"),
            Self::Several => Some("several_numbers"),
            Self::TrunkPrefix => Some("trunk_prefix"),
            Self::Words => Some("words"),
            Self::Exponent | Self::TooLong | Self::None => None,
        }
    }
}

/// A text that should be a number.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reading<'t> {
    /// The number as it is written there; empty when it cannot be told.
    pub(crate) written: Cow<'t, str>,
    /// Its digits.
    pub(crate) digits: String,
    /// A `+` says that the country code is in front.
    pub(crate) international: bool,
    pub(crate) fault: Option<Fault>,
}

impl Reading<'_> {
    fn failed(fault: Fault) -> Self {
        let (written, digits) = (Cow::Borrowed(""), String::new());
        Self { written, digits, international: false, fault: Some(fault) }
    }

    /// The number is what is likely meant.
    fn but(mut self, fault: Fault) -> Self {
        self.fault = self.fault.or(Some(fault));
        self
    }

    fn owned<'o>(self) -> Reading<'o> {
        let Self { written, digits, international, fault } = self;
        Reading { written: Cow::Owned(written.into_owned()), digits, international, fault }
    }

    /// Whether there is a number to offer.
    pub(crate) fn is_known(&self) -> bool {
        (2..=LONGEST).contains(&self.digits.len())
    }
}

/// Bytes of the longest text that is read as one number, with punctuation and what stands beside it.
const MOST: usize = 256;

/// Blanks, brackets, dots, slashes, and the hyphens and dashes of word processors.
const fn is_punctuation(c: char) -> bool {
    matches!(
        c,
        ' ' | '(' | ')' | '-' | '.' | '/' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{2010}'
            ..='\u{2015}' | '\u{202f}' | '\u{2212}'
    )
}

fn is_part(c: char) -> bool {
    c.is_ascii_digit() || is_punctuation(c)
}

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Reads a number.
pub(crate) fn read(given: &str) -> Reading<'_> {
    let given = given.trim();
    // The reading goes inward bracket by bracket: a bound keeps the stack small, and no number is longer.
    if given.len() > MOST {
        let one = given.trim_start_matches('+').bytes().all(|byte| byte.is_ascii_digit());
        return Reading::failed(if one { Fault::TooLong } else { Fault::Several });
    }
    if let Some(inner) = unmarked(given) {
        let inner = read(inner);
        return if inner.digits.is_empty() { inner } else { inner.but(Fault::Spreadsheet) };
    }
    let text = match given.get(..4) {
        Some(scheme) if scheme.eq_ignore_ascii_case("tel:") => given.get(4..).unwrap_or_default().trim(),
        _ => given,
    };
    // What a spreadsheet makes of `555-0100` behind an equals sign, or a mark for nothing. Before a full number the sign is
    // likely one of a list.
    if let Some(positive) = without_minus(text) {
        return beside(positive, "", "");
    }
    let plain = text.strip_prefix('+').unwrap_or(text);
    if is_exponent(plain) {
        return Reading::failed(Fault::Exponent);
    }
    if let Some(whole) = without_fraction(text, FULL) {
        return run(whole).but(Fault::Spreadsheet);
    }
    // Behind the number: the first character that belongs to none. A `+` only leads.
    let lead = text.len() - plain.len();
    let end = plain.find(|c| !is_part(c)).map_or(text.len(), |at| lead + at);
    match text.split_at_checked(end) {
        Some((number, "")) => run(number),
        Some((number, rest)) => beside(text, number, rest),
        None => Reading::failed(Fault::None),
    }
}

/// `1.5E+09`, and with the comma of other countries.
fn is_exponent(text: &str) -> bool {
    text.contains(['e', 'E']) && number::whole(&replaced(text, ",", "."), true) == Err(Refusal::Exponent)
}

/// A number with something else behind it or before it.
fn beside<'t>(text: &'t str, number: &'t str, rest: &str) -> Reading<'t> {
    if digits_of(number).len() >= FULL && is_extension(rest) {
        return run(number).but(Fault::Extension);
    }
    let groups: Vec<&str> = text.split(',').collect();
    let thousands = groups.len() > 2
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()))
        && groups.iter().skip(1).all(|group| group.len() == 3);
    if thousands {
        return run(&replaced(text, ",", "")).owned().but(Fault::Words);
    }
    let parts = text.split(|c| !(is_part(c) || c == '+')).flat_map(split_at_plus);
    let mut full = parts.filter(|part| digits_of(part).len() >= FULL);
    match (full.next(), full.next()) {
        (Some(_), Some(_)) => Reading::failed(Fault::Several),
        (Some(one), None) => run(one).but(Fault::Words),
        _ => Reading::failed(Fault::None),
    }
}

/// The parts of a text that begin with a `+`, and what stands before the first.
fn split_at_plus(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.bytes().skip(1).position(|byte| byte == b'+').map_or(rest.len(), |at| at + 1);
        let (part, behind) = rest.split_at_checked(end)?;
        rest = behind;
        Some(part)
    })
}

/// Whether this is an extension: `x55`, `ext. 55`, `;ext=55`, `, ext 55`, `#55`.
fn is_extension(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', ',', ';', '(']).trim_end_matches([' ', ')']);
    let word = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = rest.len() - word.len();
    let word = word.trim_end_matches([' ', '.', ':', '=', '#', '\u{a0}']).to_ascii_lowercase();
    (1..=6).contains(&digits)
        && matches!(&*word, "" | "x" | "ex" | "ext" | "extn" | "extension" | "int" | "poste" | "dw")
}

/// Digits and punctuation, perhaps behind a `+`.
fn run(text: &str) -> Reading<'_> {
    let text = text.trim_matches(|c| is_punctuation(c) && c != '(' && c != ')');
    let all = digits_of(text);
    let international = text.trim_start_matches('(').starts_with('+');
    if all.is_empty() {
        return Reading::failed(Fault::None);
    }
    if let Some((before, behind)) = parted(text, "(0)")
        && before.contains(|c: char| c.is_ascii_digit())
    {
        return within(before, behind);
    }
    // A group in brackets at the end is no area code.
    if text.ends_with(')')
        && let Some((before, inside)) = text.rsplit_once('(')
        && digits_of(before).len() >= FULL
    {
        let tail = digits_of(inside).len();
        return run(before).but(if tail < FULL { Fault::Extension } else { Fault::Several });
    }
    // `555-0101/02`: the last digits of a second number. A slash behind an area code has more digits after it.
    if let Some((before, behind)) = text.rsplit_once('/')
        && digits_of(before).len() >= FULL
        && !behind.is_empty()
    {
        return Reading::failed(Fault::Several);
    }
    if let Some(reading) = behind_full(text, international) {
        return reading;
    }
    let reading = Reading { written: Cow::Borrowed(text), digits: all, international, fault: None };
    if reading.digits.len() > LONGEST {
        let one = text.bytes().filter(u8::is_ascii_digit).count() == text.trim_start_matches('+').len();
        return Reading::failed(if one { Fault::TooLong } else { Fault::Several });
    }
    // The same slip without brackets: +44 020 7183 8750.
    if international
        && let Some(dialling) = of_digits(&reading.digits)
        && let Some(national) = reading.digits.strip_prefix(dialling.code)
        && dialling.trunk == "0"
        && national.starts_with('0')
    {
        return within(dialling.code, national.get(1..).unwrap_or_default());
    }
    reading
}

/// A number with `(0)` between the country code and the rest.
fn within<'t>(code: &str, national: &str) -> Reading<'t> {
    let code = digits_of(code);
    let Some(dialling) = of_digits(&code) else { return Reading::failed(Fault::TrunkPrefix) };
    // Where nothing is dialled before a national number, the zero belongs to it.
    let zero = if dialling.trunk.is_empty() { "0" } else { "" };
    let digits = [&*code, zero, &digits_of(national)].concat();
    if digits.len() > LONGEST {
        return Reading::failed(Fault::TrunkPrefix);
    }
    let written = Cow::Owned(["+", &digits].concat());
    Reading { written, digits, international: true, fault: Some(Fault::TrunkPrefix) }
}

/// A full number with more digits behind it: ten unbroken ones, or the groups of a North American number.
fn behind_full(text: &str, international: bool) -> Option<Reading<'_>> {
    let mut groups: Vec<(usize, usize)> = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        match groups.last_mut() {
            _ if !byte.is_ascii_digit() => {}
            Some((_, end)) if *end == at => *end = at + 1,
            _ => groups.push((at, at + 1)),
        }
    }
    let length = |at: usize| groups.get(at).map_or(0, |(start, end)| end - start);
    let national = [length(0), length(1), length(2)] == [3, 3, 4] && !international;
    let with_code = [length(0), length(1), length(2), length(3)] == [1, 3, 3, 4]
        && text.trim_start_matches('+').starts_with('1');
    let full = if national {
        3
    } else if with_code {
        4
    } else {
        1 + (0..groups.len()).find(|at| length(*at) >= 10)?
    };
    let (_, end) = *groups.get(full - 1)?;
    let (number, rest) = text.split_at_checked(end)?;
    let tail = digits_of(rest).len();
    if tail == 0 {
        return None;
    }
    Some(if tail >= FULL { Reading::failed(Fault::Several) } else { run(number).but(Fault::Extension) })
}

/// The number with the hyphens and blanks of a keyboard; `None` when it has no others.
pub(crate) fn in_ascii(text: &str) -> Option<String> {
    let plain = |c| match c {
        '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    };
    (!text.is_ascii()).then(|| text.chars().map(plain).collect::<String>()).filter(|plain| plain != text)
}

/// What would be sent for a national number that begins with a zero: by the country, or without the `00` of calls abroad.
pub(crate) fn completed(digits: &str, country: Option<&str>) -> Option<String> {
    match digits.strip_prefix("00") {
        Some(rest) => (rest.len() >= FULL && of_digits(rest).is_some()).then(|| rest.to_owned()),
        None => crate::strings::country::completed(digits, country?),
    }
}

#[cfg(test)]
mod tests {
    use crate::strings::phone::{Fault, read};

    #[test]
    fn one_number_with_the_usual_punctuation() {
        let cases = [
            ("6155550100", "6155550100"),
            ("+1 (615) 555-0100", "16155550100"),
            ("tel:+1-615-555-0100", "16155550100"),
            ("615.555.0100", "6155550100"),
            ("555.0000", "5550000"),
            ("030/1234567", "0301234567"),
            ("(248) 555\u{2011}0101", "2485550101"),
            ("248\u{2013}555\u{2013}0101", "2485550101"),
            ("+49 30 123456-789", "4930123456789"),
            ("+39 06 6982", "39066982"),
            ("911", "911"),
        ];
        for (text, digits) in cases {
            let reading = read(text);
            assert_eq!((reading.fault, &*reading.digits), (None, digits), "{text}");
        }
    }

    #[test]
    fn what_is_more_or_less_than_one_number() {
        let cases = [
            ("6155550100.0", Fault::Spreadsheet, "6155550100"),
            ("+1 2485550120.0", Fault::Spreadsheet, "12485550120"),
            ("911.0", Fault::Spreadsheet, "911"),
            ("6155550100,00", Fault::Spreadsheet, "6155550100"),
            ("'6155550100", Fault::Spreadsheet, "6155550100"),
            ("=\"6155550100\"", Fault::Spreadsheet, "6155550100"),
            ("615-555-0100 x55", Fault::Extension, "6155550100"),
            ("(608) 555-0100 ext. 55", Fault::Extension, "6085550100"),
            ("+19055550100;ext=555", Fault::Extension, "19055550100"),
            ("248-555-0101 (1004)", Fault::Extension, "2485550101"),
            ("2485550101-1004", Fault::Extension, "2485550101"),
            ("248-555-0101-1004", Fault::Extension, "2485550101"),
            ("+1 248 555 0101 1004", Fault::Extension, "12485550101"),
            ("2485550101 2485550102", Fault::Several, ""),
            ("248-555-0101, 248-555-0102", Fault::Several, ""),
            ("+1 248 555 0101 +1 248 555 0102", Fault::Several, ""),
            ("555-0101/0102", Fault::Several, ""),
            ("2485550101/02", Fault::Several, ""),
            ("+44 (0)20 7183 8750", Fault::TrunkPrefix, "442071838750"),
            ("+44 020 7183 8750", Fault::TrunkPrefix, "442071838750"),
            ("+39 (0)6 6982", Fault::TrunkPrefix, "39066982"),
            ("2.485E+09", Fault::Exponent, ""),
            ("2,485E+09", Fault::Exponent, ""),
            ("Ann 6155550100", Fault::Words, "6155550100"),
            ("6155550100 (mobile)", Fault::Words, "6155550100"),
            ("6,155,550,100", Fault::Words, "6155550100"),
            ("1-800-FLOWERS", Fault::None, ""),
            ("n/a", Fault::None, ""),
            ("-", Fault::None, ""),
            ("-1", Fault::None, ""),
            ("-40", Fault::None, ""),
            ("-6155550100", Fault::Words, "6155550100"),
            ("\u{2212}615 555 0100", Fault::Words, "6155550100"),
            ("6155550100615555", Fault::TooLong, ""),
        ];
        for (text, fault, digits) in cases {
            let reading = read(text);
            assert_eq!((reading.fault, &*reading.digits), (Some(fault), digits), "{text}");
        }
    }
}
