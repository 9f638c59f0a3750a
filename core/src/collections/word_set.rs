//! A long closed list: whether a text is on it, in one look.

use alloc::boxed::Box;
use alloc::vec;

use crate::collections::hash::hash;
use crate::strings::bytes::same;

/// The words, and an open-addressing table of their positions.
#[derive(Debug, Default)]
pub(crate) struct WordSet {
    words: &'static [&'static str],
    /// `u16::MAX` where free; the length is a power of two, at most half full.
    table: Box<[u16]>,
}

impl WordSet {
    pub(crate) fn new(words: &'static [&'static str]) -> Self {
        let mut table = vec![u16::MAX; (words.len() * 2).next_power_of_two().max(8)];
        let wrap = table.len() - 1;
        for (at, word) in (0_u16..).zip(words) {
            let mut place = hash(0, word.as_bytes()) as usize & wrap;
            while table.get(place).is_some_and(|cell| *cell != u16::MAX) {
                place = (place + 1) & wrap;
            }
            if let Some(cell) = table.get_mut(place) {
                *cell = at;
            }
        }
        Self { words, table: table.into_boxed_slice() }
    }

    /// The words in their own order.
    pub(crate) fn words(&self) -> &'static [&'static str] {
        self.words
    }

    /// Whether the text is one of the words.
    pub(crate) fn has(&self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// Where the text stands among the words.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        let wrap = self.table.len().wrapping_sub(1);
        let mut place = hash(0, text.as_bytes()) as usize & wrap;
        // INVARIANT: the table is at most half full, so the walk meets a free cell, which names nothing.
        while let Some(at) = self.table.get(place).copied().map(usize::from)
            && let Some(word) = self.words.get(at)
        {
            if same(word, text) {
                return Some(at);
            }
            place = (place + 1) & wrap;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::collections::word_set::WordSet;

    #[test]
    fn has_its_words_and_no_other() {
        let words = crate::vendors::netsapiens::zones::ZONES;
        let closed = WordSet::new(words);
        for word in words {
            assert!(closed.has(word), "{word}");
            let mut other = (*word).to_owned();
            other.pop();
            assert_eq!(closed.has(&other), words.contains(&&*other), "{other}");
            assert!(!closed.has(&word.to_lowercase()) || words.contains(&&*word.to_lowercase()), "{word}");
        }
        for other in ["", "a", "US/Eastern ", " US/Eastern", "US/East"] {
            assert!(!closed.has(other), "{other}");
        }
        assert!(!WordSet::default().has("") && !WordSet::default().has("US/Eastern"));
    }
}
