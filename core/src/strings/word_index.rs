//! Fast path: words of a table are found without reading the table; an index of them is made at first use.

use alloc::boxed::Box;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use crate::strings::suggest::{Bare, Glance};

/// How many tables have an index: one list of zones and the words of each resource, with room. A test holds the tables to it.
pub(crate) const INDEXES: usize = 16;

/// One word of a table, and what it stands for.
pub(crate) struct Entry {
    pub word: &'static str,
    pub meant: &'static str,
    /// Which part of the word is compared by its letters, if any is.
    pub compared: Option<&'static str>,
    /// Whether a text may name it in full.
    pub named: bool,
}

/// Words with what they stand for, in the order of their table.
pub(crate) struct WordIndex {
    entries: Vec<(Entry, Glance)>,
    /// The hash of a word's letters, and its entry: sorted.
    named: Vec<(u32, usize)>,
}

impl WordIndex {
    fn new(entries: Vec<Entry>) -> Self {
        let hashes = entries.iter().enumerate().filter(|(_, entry)| entry.named);
        let mut named: Vec<(u32, usize)> =
            hashes.map(|(at, entry)| (hash(&Bare::new(entry.word)), at)).collect();
        named.sort_unstable();
        let entries =
            entries.into_iter().map(|entry| (Glance::new(entry.compared.unwrap_or_default()), entry));
        Self { entries: entries.map(|(glance, entry)| (entry, glance)).collect(), named }
    }

    /// The words with the letters of `text`, in the order of the table.
    pub(crate) fn named(&self, text: &str) -> impl Iterator<Item = &Entry> {
        let wanted = hash(&Bare::new(text));
        let from = self.named.partition_point(|(hash, _)| *hash < wanted);
        let hits = self.named.get(from..).unwrap_or_default().iter();
        hits.take_while(move |(hash, _)| *hash == wanted)
            .filter_map(|(_, at)| self.entries.get(*at).map(|(entry, _)| entry))
    }

    /// The words of which the compared part may be a slip away from `given`, in the order of the table.
    pub(crate) fn near(&self, given: &Bare) -> impl Iterator<Item = &Entry> {
        let near = self
            .entries
            .iter()
            .filter(|(entry, glance)| entry.compared.is_some() && !given.glance().is_no_slip(glance));
        near.map(|(entry, _)| entry)
    }
}

/// FNV-1a of the letters.
fn hash(bare: &Bare) -> u32 {
    bare.letters()
        .iter()
        .fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// The index of the table with this id, made at first use of `entries`. `None`: there are more tables than [`INDEXES`].
pub(crate) fn index(id: &'static str, entries: impl Fn() -> Vec<Entry>) -> Option<&'static WordIndex> {
    // Two threads that come first at once both make it; one stays.
    static CACHE: [OnceBox<(&'static str, WordIndex)>; INDEXES] = [const { OnceBox::new() }; INDEXES];
    CACHE.iter().find_map(|cell| {
        let (of, index) = cell.get_or_init(|| Box::new((id, WordIndex::new(entries()))));
        (*of == id).then_some(index)
    })
}

#[cfg(test)]
mod tests {
    use crate::strings::suggest::{Bare, same_but_style};
    use crate::strings::word_index::{Entry, INDEXES, WordIndex};
    use crate::vendors::WORDS;
    use crate::vendors::netsapiens::choices::ZONES;

    #[test]
    fn there_is_room_for_every_table() {
        assert!(WORDS.len() < INDEXES);
    }

    #[test]
    fn finds_what_reading_the_table_finds() {
        let lines = || ZONES.words.lines().filter_map(|line| line.split_once('='));
        let table: Vec<(&str, &str)> =
            lines().flat_map(|(meant, words)| words.split(',').map(move |word| (word, meant))).collect();
        assert!(table.len() > 500, "the table has moved");
        let entries =
            table.iter().map(|(word, meant)| Entry { word, meant, compared: Some(word), named: true });
        let index = WordIndex::new(entries.collect());
        let given = table.iter().map(|(word, _)| *word).step_by(7);
        for given in
            given.chain(["", "chicgo", "bogta", "+05:3", "newyrok", "a/b", "\u{e9}cole", &"x".repeat(300)])
        {
            let found: Vec<&str> = index.named(given).map(|entry| entry.word).collect();
            let read = table.iter().map(|(word, _)| *word).filter(|word| same_but_style(word, given));
            for word in read {
                assert!(found.contains(&word), "{given}: {word}");
            }
            let bare = Bare::new(given);
            let is_slip = |word: &&str| bare.slip(&Bare::new(word)).is_some();
            let found: Vec<&str> = index.near(&bare).map(|entry| entry.word).filter(is_slip).collect();
            let read: Vec<&str> = table.iter().map(|(word, _)| *word).filter(is_slip).collect();
            assert_eq!(found, read, "{given}");
        }
    }
}
