//! What mends the values of a column: [`Repair`].

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use crate::damage;
use crate::target::Sort;
use crate::text::number;
use crate::words;

/// One way of mending every value of a column that needs it; others stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Repair {
    /// `'=…` and `="0042"` without their guard.
    Unguard,
    /// UTF-8 that was read as Windows-1252.
    Decode,
    /// Of `"Ann" <1001>` what stands in the brackets.
    Value,
    /// `n/a` and the like are no value.
    Blank,
    /// `1004.0` is 1004.
    PointZero,
    /// `1,004` is 1004.
    Thousands,
    /// Zeros in front until there are so many digits.
    Pad(u8),
    /// A `+` in front of digits that have a country's code.
    Plus,
    /// Words of any language become `yes` and `no`.
    YesNo,
}

impl Repair {
    /// The word in mappings: `pad:4` has its number.
    #[must_use]
    pub fn to_text(self) -> String {
        match self {
            Self::Unguard => "unguard".to_owned(),
            Self::Decode => "decode".to_owned(),
            Self::Value => "value".to_owned(),
            Self::Blank => "blank".to_owned(),
            Self::PointZero => "point_zero".to_owned(),
            Self::Thousands => "thousands".to_owned(),
            Self::Pad(digits) => ["pad:", &number(digits)].concat(),
            Self::Plus => "plus".to_owned(),
            Self::YesNo => "yes_no".to_owned(),
        }
    }

    /// The repair of such a word.
    ///
    /// ```
    /// use seatwright_rows::Repair;
    ///
    /// assert_eq!(Repair::of_text("pad:4"), Some(Repair::Pad(4)));
    /// assert_eq!(Repair::of_text("pad:99"), None);
    /// ```
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        if let Some(digits) = text.strip_prefix("pad:") {
            return digits.parse().ok().filter(|digits| (1..=20).contains(digits)).map(Self::Pad);
        }
        [
            Self::Unguard,
            Self::Decode,
            Self::Value,
            Self::Blank,
            Self::PointZero,
            Self::Thousands,
            Self::Plus,
            Self::YesNo,
        ]
        .into_iter()
        .find(|repair| repair.to_text() == text)
    }

    /// Mends one value, if it needs this.
    fn apply(self, text: &str, sort: Sort) -> Option<String> {
        let bare = text.trim();
        match self {
            Self::Unguard => damage::guarded(text, sort.is_numeric()).map(str::to_owned),
            // What was saved wrong twice is read wrong twice.
            Self::Decode => damage::mojibake(text).map(|once| damage::mojibake(&once).unwrap_or(once)),
            Self::Value => damage::name_and_value(text).map(|(_, value)| value.to_owned()),
            Self::Blank => words::is_blank_word(text).then(String::new),
            Self::PointZero => damage::point_zero(bare).map(str::to_owned),
            Self::Thousands => damage::thousands(bare),
            Self::Pad(digits) => {
                let missing = usize::from(digits).saturating_sub(bare.len());
                (missing > 0 && damage::is_digits(bare))
                    .then(|| ["0".repeat(missing).as_str(), bare].concat())
            }
            Self::Plus => (damage::is_digits(bare) && bare.len() > 10).then(|| ["+", bare].concat()),
            Self::YesNo => {
                let (yes, no) = if sort == Sort::Boolean { ("true", "false") } else { ("yes", "no") };
                let word = if words::yes_no(text)? { yes } else { no };
                (word != text).then(|| word.to_owned())
            }
        }
    }
}

/// Mends a value with all of a column's repairs, which stand in order.
pub(crate) fn mend<'t>(text: &'t str, repairs: &[Repair], sort: Sort) -> Cow<'t, str> {
    let mut mended = Cow::Borrowed(text);
    for repair in repairs {
        if let Some(better) = repair.apply(&mended, sort) {
            mended = Cow::Owned(better);
        }
    }
    mended
}

#[cfg(test)]
mod tests {
    use super::{Repair, mend};
    use crate::target::Sort;

    #[test]
    fn mends_in_order() {
        let mend = |text: &str, repairs: &[Repair], sort| mend(text, repairs, sort).into_owned();
        assert_eq!(mend("=\"42\"", &[Repair::Unguard, Repair::Pad(4)], Sort::Extension), "0042");
        assert_eq!(mend("42.0", &[Repair::PointZero, Repair::Pad(4)], Sort::Extension), "0042");
        assert_eq!(mend("n/a", &[Repair::Blank, Repair::Pad(4)], Sort::Extension), "");
        assert_eq!(mend("WAHR", &[Repair::YesNo], Sort::YesNo), "yes");
        assert_eq!(mend("nein", &[Repair::YesNo], Sort::Boolean), "false");
        assert_eq!(mend("perhaps", &[Repair::YesNo], Sort::YesNo), "perhaps");
        assert_eq!(mend("49301234567", &[Repair::Plus], Sort::Phone), "+49301234567");
        assert_eq!(mend("1004", &[Repair::Pad(4), Repair::Plus, Repair::Thousands], Sort::Phone), "1004");
    }
}
