//! Extensions for rows that have none: [`Extensions`].

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use seatwright::OptionError;

use crate::text::padded;

/// Extensions that are given to rows without one, in the order of the rows: the next free one from `first` to `last`.
///
/// Those that stand anywhere in the sheet, that existing records have, that `context.users` names or that something else has
/// (`taken` of the sheet) are not given.
///
/// ```
/// use seatwright_rows::Extensions;
///
/// assert!(Extensions::new("1000", "1999", &["1100".into()]).is_ok());
/// assert!(Extensions::new("1999", "1000", &[]).is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extensions {
    first: u64,
    last: u64,
    /// How many digits each has.
    width: usize,
    taken: Bits,
}

/// The most extensions of a range: their marks take a bit each, for every column of the sheet.
const MOST: u64 = 100_000;

impl Extensions {
    /// A range, and extensions of it that are never given.
    ///
    /// # Errors
    /// The two are no digits, of different lengths, in the wrong order, or more than 100,000 apart.
    pub fn new(first: &str, last: &str, taken: &[String]) -> Result<Self, OptionError> {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() < 17;
        let numbers = if digits(first) && digits(last) && first.len() == last.len() {
            first.parse::<u64>().ok().zip(last.parse::<u64>().ok())
        } else {
            None
        };
        let wrong = "\"extensions\" takes a first and a last extension with the same number of digits, at most 100,000 of them, like \
            1000 and 1999";
        let Some((from, to)) = numbers.filter(|(from, to)| from <= to && to - from < MOST) else {
            return Err(OptionError::Value(wrong.into()));
        };
        let mut extensions = Self { first: from, last: to, width: first.len(), taken: Bits::default() };
        for each in taken {
            extensions.take(each);
        }
        Ok(extensions)
    }

    /// The place of an extension in the range.
    fn place(&self, extension: &str) -> Option<usize> {
        let extension = extension.trim();
        let digits = extension.len() == self.width && extension.bytes().all(|byte| byte.is_ascii_digit());
        let value = if digits { extension.parse::<u64>().ok()? } else { return None };
        if value > self.last { None } else { usize::try_from(value.checked_sub(self.first)?).ok() }
    }

    /// Marks one that is in use; any other text is none.
    pub(crate) fn take(&mut self, extension: &str) {
        if let Some(place) = self.place(extension) {
            self.taken.set(place);
        }
    }

    /// Marks those that a cell names, however it is written: `1001`, `'1001`, `1001.0`, `Ann <1001>`.
    pub(crate) fn mark(&self, cell: &str, marks: &mut Bits) {
        for run in cell.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()) {
            if let Some(place) = self.place(run) {
                marks.set(place);
            }
        }
    }

    pub(crate) fn take_all(&mut self, marks: &Bits) {
        self.taken.join(marks);
    }

    /// The next one that is free; it is not any more. The search goes on where it ended, so that all together cost one walk.
    pub(crate) fn give(&mut self) -> Option<String> {
        let count = usize::try_from(self.last - self.first).ok()?.checked_add(1)?;
        let place = self.taken.next_free(count)?;
        self.taken.set(place);
        Some(padded(self.first + u64::try_from(place).ok()?, self.width))
    }

    /// The sentence of a row for which none is left.
    pub(crate) fn used_up(&self) -> String {
        let [first, last] = [self.first, self.last].map(|value| padded(value, self.width));
        ["no extension from ", &first, " to ", &last, " is free; give a larger range"].concat()
    }
}

/// One mark for each extension of a range.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bits {
    words: Vec<u64>,
    /// All before it are marked.
    from: usize,
}

/// The marks of each column, in the order of the sheet.
pub(crate) type Marks = Arc<[Bits]>;

impl Bits {
    fn set(&mut self, place: usize) {
        let word = place / 64;
        if self.words.len() <= word {
            self.words.resize(word + 1, 0);
        }
        if let Some(word) = self.words.get_mut(word) {
            *word |= 1 << (place % 64);
        }
    }

    fn join(&mut self, other: &Self) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    fn has(&self, place: usize) -> bool {
        self.words.get(place / 64).is_some_and(|word| word & (1 << (place % 64)) != 0)
    }

    fn next_free(&mut self, count: usize) -> Option<usize> {
        let place = (self.from..count).find(|place| !self.has(*place));
        self.from = place.unwrap_or(count);
        place
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;

    use crate::extensions::{Bits, Extensions};

    #[test]
    fn gives_each_once_in_order_and_keeps_the_width() {
        let mut extensions = Extensions::new("0098", "0102", &["0099".into(), "99".into()]).unwrap();
        let mut marks = Bits::default();
        for cell in ["'0100", "Ann <0101>", "0102.0", "98", "00980", "n/a"] {
            extensions.mark(cell, &mut marks);
        }
        let mut without = extensions.clone();
        extensions.take_all(&marks);
        assert_eq!((extensions.give().as_deref(), extensions.give()), (Some("0098"), None));
        let all: Vec<_> = core::iter::from_fn(|| without.give()).collect();
        assert_eq!(all, vec!["0098", "0100", "0101", "0102"]);
        assert_eq!(without.used_up(), "no extension from 0098 to 0102 is free; give a larger range");
    }

    #[test]
    fn says_what_is_no_range() {
        for (first, last) in [
            ("", ""),
            ("a", "b"),
            ("10", "9"),
            ("99", "100"),
            ("000000", "100000"),
            ("1", "99999999999999999"),
        ] {
            assert!(Extensions::new(first, last, &[]).is_err(), "{first} {last}");
        }
        assert!(Extensions::new("00000", "99999", &[]).is_ok());
    }
}
