//! Numbers of Arrow as Python spells them, so that a table says the same as its rows as dicts.

use std::fmt::Write as _;

/// A float that is finite, as its `repr` has it: the shortest digits, and an exponent below 1e-4 and from 1e16 on.
pub(super) fn float(value: f64, out: &mut String) {
    let size = value.abs();
    if size != 0.0 && !(1e-4..1e16).contains(&size) {
        let text = format!("{value:e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let (sign, exponent) = exponent.strip_prefix('-').map_or(('+', exponent), |rest| ('-', rest));
        // Writing to a string cannot fail.
        let _ = write!(out, "{digits}e{sign}{exponent:0>2}");
    } else {
        let _ = write!(out, "{value:?}");
    }
}

/// A decimal number from its digits, as `str` of Python's `Decimal` has it.
pub(super) fn decimal(unscaled: &str, scale: i8, out: &mut String) {
    let digits = unscaled.strip_prefix('-').unwrap_or(unscaled);
    if digits.len() < unscaled.len() {
        out.push('-');
    }
    let length = i64::try_from(digits.len()).unwrap_or(i64::MAX);
    // How many digits stand before the point.
    let before = length - i64::from(scale);
    if scale < 0 || before <= -6 {
        let (first, rest) = digits.split_at(1);
        out.push_str(first);
        if !rest.is_empty() {
            out.push('.');
            out.push_str(rest);
        }
        let _ = write!(out, "E{:+}", before - 1);
    } else if before <= 0 {
        out.push_str("0.");
        for _ in before..0 {
            out.push('0');
        }
        out.push_str(digits);
    } else {
        let (whole, fraction) = digits.split_at(usize::try_from(before).unwrap_or(0).min(digits.len()));
        out.push_str(whole);
        if !fraction.is_empty() {
            out.push('.');
            out.push_str(fraction);
        }
    }
}
