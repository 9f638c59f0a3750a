//! Whole numbers from their spelling, without ever passing through a float.

use alloc::borrow::ToOwned;
use alloc::string::String;

/// The largest whole number that JavaScript and most JSON readers keep exactly: 2^53.
pub(crate) const EXACT: i64 = 9_007_199_254_740_992;

/// A length or count as a number of reports and limits.
pub(crate) fn of_count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Why a spelling is not a whole number that can be sent as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    LeadingZero,
    Fraction,
    Exponent,
    Precision,
    NegativeZero,
    /// White space that does not survive, in a secret.
    Blanks,
    NotANumber,
}

impl Refusal {
    /// The `reason` of `would_lose_data`; `None` if it is not a number.
    pub(crate) const fn reason(self) -> Option<&'static str> {
        match self {
            Self::LeadingZero => Some("leading_zero"),
            Self::Fraction => Some("fraction"),
            Self::Exponent => Some("exponent"),
            Self::Precision => Some("precision"),
            Self::NegativeZero => Some("negative_zero"),
            Self::Blanks => Some("white_space"),
            Self::NotANumber => None,
        }
    }
}

/// A number as it is spelled.
struct Parts<'t> {
    negative: bool,
    whole: &'t str,
    /// Behind the point, if there is one.
    fraction: Option<&'t str>,
    power: i32,
}

/// Further than any number here is from one.
const FAR: i32 = 1_000_000;

/// Takes a spelling apart. In text an exponent is the mark of a spreadsheet that has cut digits off, so it is refused.
fn parts(spelling: &str, from_text: bool) -> Result<Parts<'_>, Refusal> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let rest = spelling.strip_prefix('-');
    let (negative, rest) = (rest.is_some(), rest.unwrap_or(spelling));
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (rest, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    if whole.is_empty() || !digits(whole) || !fraction.is_none_or(digits) {
        return Err(Refusal::NotANumber);
    }
    let power = match exponent {
        None => 0,
        Some(text) => {
            let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
            if unsigned.is_empty() || !digits(unsigned) {
                return Err(Refusal::NotANumber);
            }
            if from_text {
                return Err(Refusal::Exponent);
            }
            text.parse().unwrap_or(if text.starts_with('-') { -FAR } else { FAR })
        }
    };
    Ok(Parts { negative, whole, fraction, power })
}

impl Parts<'_> {
    fn has_leading_zero(&self) -> bool {
        self.whole.len() > 1 && self.whole.starts_with('0')
    }
}

/// Reads a whole number. In a number literal `1e3` is just 1000.
pub(crate) fn whole(spelling: &str, from_text: bool) -> Result<i64, Refusal> {
    let parts = parts(spelling, from_text)?;
    if parts.has_leading_zero() {
        return Err(Refusal::LeadingZero);
    }
    let value = scaled(parts.whole, parts.fraction.unwrap_or_default(), parts.power)?;
    match (parts.negative, value) {
        (true, 0) => Err(Refusal::NegativeZero),
        (true, value) => Ok(-value),
        (false, value) => Ok(value),
    }
}

/// `digits.fraction × 10^power`, if that is whole and exact.
fn scaled(digits: &str, fraction: &str, power: i32) -> Result<i64, Refusal> {
    let point = i32::try_from(digits.len()).unwrap_or(i32::MAX).saturating_add(power);
    let mut value = 0_i64;
    let mut at = 0_i32;
    for digit in digits.bytes().chain(fraction.bytes()).map(|byte| i64::from(byte - b'0')) {
        if at < point {
            value = append(value, digit)?;
        } else if digit != 0 {
            return Err(Refusal::Fraction);
        }
        at = at.saturating_add(1);
    }
    while at < point && value != 0 {
        value = append(value, 0)?;
        at = at.saturating_add(1);
    }
    Ok(value)
}

fn append(value: i64, digit: i64) -> Result<i64, Refusal> {
    let next = value.checked_mul(10).and_then(|shifted| shifted.checked_add(digit));
    next.filter(|number| *number <= EXACT).ok_or(Refusal::Precision)
}

/// Zeros that may be written out for an exponent.
const DIGITS: u32 = 400;

/// The shortest plain spelling of a decimal: no exponent, no zeros at its end, every other digit kept.
pub(crate) fn decimal(spelling: &str, from_text: bool) -> Result<String, Refusal> {
    // A point stands between digits.
    if spelling.split(['e', 'E']).next().is_some_and(|mantissa| mantissa.ends_with('.')) {
        return Err(Refusal::NotANumber);
    }
    let parts = parts(spelling, from_text)?;
    let Parts { negative, whole, fraction, power } = parts;
    let fraction = fraction.unwrap_or("0");
    if parts.has_leading_zero() {
        return Err(Refusal::LeadingZero);
    }
    let all = [whole, fraction].concat();
    let zero = all.bytes().all(|byte| byte == b'0');
    if power.unsigned_abs() > DIGITS && !zero {
        return Err(Refusal::Precision);
    }
    let length = i32::try_from(all.len()).unwrap_or(i32::MAX);
    let point = i32::try_from(whole.len()).unwrap_or(i32::MAX).saturating_add(if zero { 0 } else { power });
    // The point may stand before the first digit or after the last one.
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or(0));
    let padded = [zeros(-point), all, zeros(point.saturating_sub(length))].concat();
    let (left, right) = padded.split_at_checked(usize::try_from(point).unwrap_or(0)).unwrap_or((&padded, ""));
    let left = left.trim_start_matches('0');
    let right = right.trim_end_matches('0');
    let left = if left.is_empty() { "0" } else { left };
    if left == "0" && right.is_empty() {
        return if negative { Err(Refusal::NegativeZero) } else { Ok("0".to_owned()) };
    }
    let mark = if right.is_empty() { "" } else { "." };
    Ok([if negative { "-" } else { "" }, left, mark, right].concat())
}

#[cfg(test)]
mod tests {
    use crate::strings::number::EXACT;
    use crate::strings::number::Refusal;
    use crate::strings::number::decimal;
    use crate::strings::number::whole;

    #[test]
    fn writes_decimals_out() {
        let cases = [
            ("0", "0"),
            ("10", "10"),
            ("10.0", "10"),
            ("1.50", "1.5"),
            ("0.75", "0.75"),
            ("-0.750", "-0.75"),
            ("1e2", "100"),
            ("1.25e1", "12.5"),
            ("125e-2", "1.25"),
            ("5e-3", "0.005"),
            ("0e9", "0"),
            ("12345678901234567890.123456789012345678901", "12345678901234567890.123456789012345678901"),
        ];
        for (spelling, plain) in cases {
            assert_eq!(decimal(spelling, false).as_deref(), Ok(plain), "{spelling}");
        }
    }

    #[test]
    fn refuses_what_is_no_decimal() {
        let cases = [
            ("1,5", Refusal::NotANumber),
            ("", Refusal::NotANumber),
            (".5", Refusal::NotANumber),
            ("5.", Refusal::NotANumber),
            ("1e", Refusal::NotANumber),
            ("007.5", Refusal::LeadingZero),
            ("-0.0", Refusal::NegativeZero),
            ("1e99999", Refusal::Precision),
            ("1e-99999", Refusal::Precision),
            ("1e99999999999", Refusal::Precision),
        ];
        for (spelling, refusal) in cases {
            assert_eq!(decimal(spelling, false), Err(refusal), "{spelling}");
        }
        assert_eq!(decimal("1e2", true), Err(Refusal::Exponent));
        assert_eq!(decimal("1.e2", true), Err(Refusal::NotANumber));
    }

    #[test]
    fn reads_what_is_whole() {
        let cases: [(&str, i64); 9] = [
            ("0", 0),
            ("25", 25),
            ("-5", -5),
            ("25.0", 25),
            ("25.000", 25),
            ("1e3", 1000),
            ("1.5e1", 15),
            ("1200e-2", 12),
            ("9007199254740992", EXACT),
        ];
        for (spelling, value) in cases {
            assert_eq!(whole(spelling, false), Ok(value), "{spelling}");
        }
    }

    #[test]
    fn refuses_what_would_change() {
        let cases = [
            ("0123", Refusal::LeadingZero),
            ("5.5", Refusal::Fraction),
            ("1e-1", Refusal::Fraction),
            ("9007199254740993", Refusal::Precision),
            ("1e400", Refusal::Precision),
            ("-0", Refusal::NegativeZero),
            ("", Refusal::NotANumber),
            ("1e", Refusal::NotANumber),
            ("+5", Refusal::NotANumber),
            (".5", Refusal::NotANumber),
        ];
        for (spelling, refusal) in cases {
            assert_eq!(whole(spelling, false), Err(refusal), "{spelling}");
        }
        assert_eq!(whole("1e3", true), Err(Refusal::Exponent));
    }
}
