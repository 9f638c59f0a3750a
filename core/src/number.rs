//! Whole numbers from their spelling, without ever passing through a float.

/// The largest whole number that JavaScript and most JSON readers keep exactly: 2^53.
pub(crate) const EXACT: i64 = 9_007_199_254_740_992;

/// Why a spelling is not a whole number that can be sent as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    LeadingZero,
    Fraction,
    Exponent,
    Precision,
    NegativeZero,
    NotANumber,
}

impl Refusal {
    /// The `reason` of `would_lose_data`; `None` when it is no number at all.
    pub(crate) const fn reason(self) -> Option<&'static str> {
        match self {
            Self::LeadingZero => Some("leading_zero"),
            Self::Fraction => Some("fraction"),
            Self::Exponent => Some("exponent"),
            Self::Precision => Some("precision"),
            Self::NegativeZero => Some("negative_zero"),
            Self::NotANumber => None,
        }
    }
}

/// Reads a whole number. In text an exponent is the mark of a spreadsheet that has cut digits off, so it is
/// refused; in a number literal `1e3` is just 1000.
pub(crate) fn whole(spelling: &str, from_text: bool) -> Result<i64, Refusal> {
    let (negative, rest) = match spelling.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, spelling),
    };
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (rest, None),
    };
    let (digits, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if digits.is_empty() || !all_digits(digits) || !all_digits(fraction) {
        return Err(Refusal::NotANumber);
    }
    let power = match exponent {
        None => 0_i32,
        Some(text) => {
            let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
            if unsigned.is_empty() || !all_digits(unsigned) {
                return Err(Refusal::NotANumber);
            }
            if from_text {
                return Err(Refusal::Exponent);
            }
            text.parse().unwrap_or(if text.starts_with('-') { -1000 } else { 1000 })
        }
    };
    if digits.len() > 1 && digits.starts_with('0') {
        return Err(Refusal::LeadingZero);
    }
    let value = scaled(digits, fraction, power)?;
    match (negative, value) {
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

#[cfg(test)]
mod tests {
    use super::{EXACT, Refusal, whole};

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
