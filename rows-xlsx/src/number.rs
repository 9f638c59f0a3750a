//! Numbers as a workbook shows them: [`shown`].

/// A number under a format. Leading zeros and the marks of phone numbers are shown (`0000`, `000-000-0000`, `"+"0`); marks between
/// thousands, decimals, percent signs and colours are left to the number itself, which is unambiguous without them.
pub(crate) fn shown(number: f64, format: Option<&str>) -> String {
    let plain = plain(number);
    let digits = plain.bytes().all(|byte| byte.is_ascii_digit());
    format.filter(|_| digits).and_then(|format| filled(&plain, format)).unwrap_or(plain)
}

/// All digits that Excel keeps, which are fifteen; with an exponent where there are more.
fn plain(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let kept: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    if kept.abs() < 1e15 { format!("{kept}") } else { format!("{kept:e}").replace('e', "E+") }
}

/// One place of a format.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// `0`: a zero where there is no digit.
    Zero,
    /// `#`, `?`: nothing where there is no digit.
    Digit,
    Mark(char),
}

/// The digits in the places of a format; nothing for a format that has others.
fn filled(digits: &str, format: &str) -> Option<String> {
    let places = places(format)?;
    let count = places.iter().filter(|place| !matches!(place, Place::Mark(_))).count();
    // Digits alone need no format, and a format without places shows none.
    if count == 0 || !places.iter().any(|place| *place != Place::Digit) {
        return None;
    }
    let mut rest: Vec<char> = digits.chars().collect();
    let mut shown = Vec::new();
    let mut left = count;
    for place in places.iter().rev() {
        match place {
            Place::Mark(mark) => shown.push(*mark),
            Place::Zero | Place::Digit => {
                left -= 1;
                let digit = rest.pop().or((*place == Place::Zero).then_some('0'));
                shown.extend(digit);
                if left == 0 {
                    // The first place takes all digits that are left.
                    while let Some(digit) = rest.pop() {
                        shown.push(digit);
                    }
                }
            }
        }
    }
    Some(shown.into_iter().rev().collect())
}

fn places(format: &str) -> Option<Vec<Place>> {
    let mut places = Vec::new();
    let mut rest = format.chars();
    while let Some(c) = rest.next() {
        match c {
            '0' => places.push(Place::Zero),
            '#' | '?' => places.push(Place::Digit),
            '\\' => places.push(Place::Mark(rest.next()?)),
            '"' => loop {
                match rest.next()? {
                    '"' => break,
                    mark => places.push(Place::Mark(mark)),
                }
            },
            '-' | '(' | ')' | ' ' | '+' | ':' => places.push(Place::Mark(c)),
            // What follows is for negative numbers, for zero and for text.
            ';' => break,
            // Conditions, colours, decimals, thousands, days: the number says it by itself.
            _ => return None,
        }
    }
    Some(places)
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn shows_numbers_as_the_workbook_does() {
        for (number, format, expected) in [
            (42.0, Some("0000"), "0042"),
            (12345.0, Some("0000"), "12345"),
            (42.0, Some("General"), "42"),
            (42.0, None, "42"),
            (0.0, Some("000"), "000"),
            (2_485_556_969.0, Some("000-000-0000"), "248-555-6969"),
            (2_485_556_969.0, Some("(###) ###\\-####"), "(248) 555-6969"),
            (12_485_556_969.0, Some("\"+\"0"), "+12485556969"),
            (4_930_550_000.0, Some("+0;-0"), "+4930550000"),
            // The number says these by itself.
            (1004.0, Some("#,##0"), "1004"),
            (1004.0, Some("0.00"), "1004"),
            (0.5, Some("0%"), "0.5"),
            (2_485_556_969.0, Some("[<=9999999]###-####;(###) ###-####"), "2485556969"),
            (-5.0, Some("0000"), "-5"),
            (0.1 + 0.2, None, "0.3"),
            (123_456_789_012_345.0, None, "123456789012345"),
            (1.5e15, None, "1.5E+15"),
            (f64::NAN, None, ""),
        ] {
            assert_eq!(shown(number, format), expected, "{number} {format:?}");
        }
    }
}
