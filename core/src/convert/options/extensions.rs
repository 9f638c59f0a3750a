//! Extensions to give out: a range with a running counter for each domain.

use alloc::collections::BTreeMap;
use alloc::string::String;

use crate::collections::name_set::Names;
use crate::options::table::{OptionKind, options};
use crate::strings::words::{Words, words};

options! {
    /// The range, and when it is used: always for users without an extension, for colliding ones by `collisions`.
    #[derive(Clone, Debug, Default)]
    pub struct Range {
        /// The first one; its digits say how many each one has: `0200`.
        start: Option<String> = OptionKind::Text, "", "0.1.0";
        /// The last one.
        end: Option<String> = OptionKind::Text, "", "0.1.0";
        /// Ones that are never given out.
        taken: Names = OptionKind::Names, "[]", "0.1.0";
        /// What is done about extensions that collide inside a domain.
        collisions: Collisions = OptionKind::Word("Collisions", Collisions::WORDS), "\"report\"", "0.1.0";
    }
}

words! {
    /// What is done about extensions that collide inside a domain.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Collisions {
        /// All of them are named and held back.
        #[default]
        Report = "report",
        /// Who is on the target, or else the first row, keeps it; the others get the next free one.
        Allocate = "allocate",
    }
}

impl Range {
    /// What is wrong with it.
    pub(crate) fn fault(&self) -> Option<&'static str> {
        match (self.start.as_deref(), self.end.as_deref()) {
            (None, None) if self.collisions == Collisions::Allocate => {
                Some("\"extensions\" needs start and end to allocate extensions")
            }
            (None, None) => None,
            (Some(start), Some(end)) => match (digits(start), digits(end)) {
                (Some(from), Some(to)) if from <= to => None,
                (Some(_), Some(_)) => Some("\"extensions\" has an end before its start"),
                _ => Some("\"extensions\" needs start and end of at most 16 digits"),
            },
            _ => Some("\"extensions\" needs both start and end"),
        }
    }

    fn bounds(&self) -> Option<(u64, u64, usize)> {
        let start = self.start.as_deref()?;
        Some((digits(start)?, digits(self.end.as_deref()?)?, start.len()))
    }
}

fn digits(text: &str) -> Option<u64> {
    let plain = (1..=16).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// Gives extensions out, each once.
pub(crate) struct Counter<'a> {
    range: &'a Range,
    /// What comes next in each domain.
    next: BTreeMap<&'a str, u64>,
}

impl<'a> Counter<'a> {
    pub(crate) const fn new(range: &'a Range) -> Self {
        Self { range, next: BTreeMap::new() }
    }

    /// The next one that is not taken. The counter only moves forward, so a batch costs no more than the range and
    /// the taken ones together.
    pub(crate) fn give(&mut self, domain: &'a str, is_taken: impl Fn(&str) -> bool) -> Option<String> {
        let (start, end, width) = self.range.bounds()?;
        let next = self.next.entry(domain).or_insert(start);
        while *next <= end {
            let mut buffer = itoa::Buffer::new();
            let digits = buffer.format(*next);
            let extension = ["0".repeat(width.saturating_sub(digits.len())).as_str(), digits].concat();
            *next += 1;
            if !self.range.taken.contains(&extension) && !is_taken(&extension) {
                return Some(extension);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::convert::options::extensions::Counter;
    use crate::convert::options::extensions::Range;

    #[test]
    fn gives_each_one_once_and_keeps_the_width() {
        let range = Range {
            start: Some("098".into()),
            end: Some("101".into()),
            taken: ["099"].into_iter().collect(),
            ..Range::default()
        };
        let mut counter = Counter::new(&range);
        assert_eq!(counter.give("a", |_| false).as_deref(), Some("098"));
        assert_eq!(counter.give("b", |_| false).as_deref(), Some("098"));
        assert_eq!(counter.give("a", |taken| taken == "100").as_deref(), Some("101"));
        assert_eq!(counter.give("a", |_| false), None);
    }
}
