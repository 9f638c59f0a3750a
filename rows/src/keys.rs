//! What is unique over all rows: [`KeyTable`].

use alloc::vec;
use alloc::vec::Vec;

use crate::pack::{Packer, Unpack};

/// What a key is of. Keys of different kinds never meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyKind {
    /// An extension, in its domain or group.
    Extension,
    /// A login or a user id, on the whole system.
    Login,
    /// A phone number, on the whole system.
    Number,
    /// The name of a site, in its domain.
    Site,
    /// A mail address: twice is a warning only.
    Mail,
    /// The id of a device, in its domain.
    Device,
    /// The MAC address of a phone, with its line: twice is a warning only.
    Mac,
}

impl KeyKind {
    /// The word in issues.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Extension => "extension",
            Self::Login => "login",
            Self::Number => "number",
            Self::Site => "site",
            Self::Mail => "email_address",
            Self::Device => "device",
            Self::Mac => "mac_address",
        }
    }

    const ALL: [Self; 7] =
        [Self::Extension, Self::Login, Self::Number, Self::Site, Self::Mail, Self::Device, Self::Mac];

    fn number(self) -> u32 {
        match self {
            Self::Extension => 1,
            Self::Login => 2,
            Self::Number => 3,
            Self::Site => 4,
            Self::Mail => 5,
            Self::Device => 6,
            Self::Mac => 7,
        }
    }

    fn of_number(number: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.number() == number)
    }
}

/// A key that two partitions of a sheet have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Collision {
    /// The row that has it first.
    pub first: u32,
    /// The row that repeats it.
    pub later: u32,
    /// What it is.
    pub kind: KeyKind,
}

/// Which row had a key first. Keys are kept as 72 bits of a hash, twelve bytes a key, so that a million rows fit: two
/// different keys of ten million are taken for one with a probability of about one in a hundred million.
///
/// Tables of partitions of a sheet are merged into what one table over the whole sheet would be.
///
/// ```
/// use seatwright_rows::{KeyKind, KeyTable};
///
/// let mut table = KeyTable::default();
/// assert_eq!(table.insert(KeyKind::Extension, "example.com", "1001", 2), None);
/// assert_eq!(table.insert(KeyKind::Extension, "example.org", "1001", 3), None);
/// assert_eq!(table.insert(KeyKind::Extension, "example.com", "1001", 7), Some(2));
/// ```
#[derive(Clone, Default)]
pub struct KeyTable {
    /// By the first eight bits of the hash; empty until the first key.
    shards: Vec<Shard>,
}

#[derive(Clone, Default)]
struct Shard {
    /// Two words of the hash, then kind and row; zeros for no key.
    entries: Vec<[u32; 3]>,
    used: usize,
}

/// Rows are told by 28 bits.
const ROW: u32 = (1 << 28) - 1;

impl KeyTable {
    /// Adds a key, unless it is there: then gives the row that has it. Letter case makes a difference.
    ///
    /// `scope` is what the key is unique in; `row` is below 2^28.
    pub fn insert(&mut self, kind: KeyKind, scope: &str, value: &str, row: u32) -> Option<u32> {
        let (shard, hash) = hash(kind, scope, value);
        let shard = self.shard(shard)?;
        if let Ok(first) = shard.find(hash) {
            return Some(first & ROW);
        }
        shard.insert(hash, kind.number() << 28 | (row & ROW));
        None
    }

    /// The row that has a key.
    #[must_use]
    pub fn get(&self, kind: KeyKind, scope: &str, value: &str) -> Option<u32> {
        let (shard, hash) = hash(kind, scope, value);
        self.shards.get(shard)?.find(hash).ok().map(|first| first & ROW)
    }

    /// How many keys there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.shards.iter().map(|shard| shard.used).sum()
    }

    /// Whether there is no key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many bytes the keys take.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let entries: usize = self.shards.iter().map(|shard| shard.entries.capacity()).sum();
        entries * size_of::<[u32; 3]>() + self.shards.capacity() * size_of::<Shard>()
    }

    /// Takes the keys of another partition in. Of a key that both have the first row stays; the pairs are given in the
    /// order of the rows that repeat.
    #[must_use]
    pub fn merge(&mut self, other: &Self) -> Vec<Collision> {
        let mut collisions = Vec::new();
        for (at, shard) in other.shards.iter().enumerate() {
            let Some(mine) = self.shard(at) else { continue };
            mine.reserve(shard.used);
            for [one, two, theirs] in shard.entries.iter().filter(|[_, _, row]| *row != 0) {
                let hash = [*one, *two];
                if let Ok(first) = mine.find(hash) {
                    let (first, later) = (first & ROW, theirs & ROW);
                    if let Some(kind) = KeyKind::of_number(theirs >> 28) {
                        collisions.push(Collision { first: first.min(later), later: first.max(later), kind });
                    }
                    if later < first {
                        mine.replace(hash, *theirs);
                    }
                } else {
                    mine.insert(hash, *theirs);
                }
            }
        }
        collisions.sort_unstable_by_key(|collision| (collision.later, collision.kind, collision.first));
        collisions
    }

    /// Of the keys of a partition those that an earlier row of the merged table has, with that row.
    pub(crate) fn earlier(&self, merged: &Self) -> Self {
        let mut earlier = Self::default();
        for (at, (shard, all)) in self.shards.iter().zip(&merged.shards).enumerate() {
            let found =
                shard.entries.iter().filter(|[_, _, row]| *row != 0).filter_map(|[one, two, mine]| {
                    let first = all.find([*one, *two]).ok()?;
                    (first & ROW < mine & ROW).then_some([*one, *two, first])
                });
            let found: Vec<[u32; 3]> = found.collect();
            if let Some(shard) = earlier.shard(at).filter(|_| !found.is_empty()) {
                shard.reserve(found.len());
                for [one, two, first] in found {
                    shard.insert([one, two], first);
                }
            }
        }
        earlier
    }

    /// As bytes: for each shard how many keys, and of each its hash, its kind and row.
    pub(crate) fn pack(&self, out: &mut Packer) {
        out.size(self.shards.len());
        for shard in &self.shards {
            out.size(shard.used);
            for entry in shard.entries.iter().filter(|[_, _, row]| *row != 0) {
                for word in entry {
                    out.number(*word);
                }
            }
        }
    }

    /// What [`pack`](Self::pack) wrote.
    pub(crate) fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        let mut table = Self::default();
        for at in 0..from.size()? {
            let used = from.size()?;
            let shard = table.shard(at)?;
            shard.reserve(used.min(from.left() / size_of::<[u32; 3]>()));
            for _ in 0..used {
                let (hash, row) = ([from.number()?, from.number()?], from.number()?);
                if row != 0 && shard.find(hash).is_err() {
                    shard.insert(hash, row);
                }
            }
        }
        Some(table)
    }

    fn shard(&mut self, at: usize) -> Option<&mut Shard> {
        if self.shards.is_empty() {
            self.shards = vec![Shard::default(); 256];
        }
        self.shards.get_mut(at)
    }
}

impl Shard {
    /// The row of a hash, or where it would go.
    fn find(&self, hash: [u32; 2]) -> Result<u32, Option<usize>> {
        let length = self.entries.len();
        let mut at = start(hash, length);
        for _ in 0..length {
            match self.entries.get(at) {
                Some([_, _, 0]) => return Err(Some(at)),
                Some([one, two, row]) if [*one, *two] == hash => return Ok(*row),
                _ => at = if at + 1 < length { at + 1 } else { 0 },
            }
        }
        Err(None)
    }

    fn replace(&mut self, hash: [u32; 2], row: u32) {
        if let Some(entry) = self.entries.iter_mut().find(|[one, two, row]| *row != 0 && [*one, *two] == hash)
        {
            *entry = [hash[0], hash[1], row];
        }
    }

    /// Adds a hash that is not there.
    fn insert(&mut self, hash: [u32; 2], row: u32) {
        // Seven of eight places at most are taken; a fifth more when they are: twelve bytes a place are sixteen a key at most.
        if (self.used + 1) * 8 > self.entries.len() * 7 {
            self.grow(self.entries.len() + self.entries.len() / 7 + 8);
        }
        self.put(hash, row);
        self.used += 1;
    }

    /// Makes room for so many more. Keys of another table come in the order of their places: without room for all of them, the first
    /// ones would crowd at the start of the table.
    fn reserve(&mut self, count: usize) {
        let all = self.used + count;
        if all * 8 > self.entries.len() * 7 {
            self.grow(all + all / 7 + 8);
        }
    }

    fn grow(&mut self, more: usize) {
        let old = core::mem::replace(&mut self.entries, vec![[0; 3]; more]);
        for [one, two, row] in old.into_iter().filter(|[_, _, row]| *row != 0) {
            self.put([one, two], row);
        }
    }

    fn put(&mut self, hash: [u32; 2], row: u32) {
        if let Err(Some(at)) = self.find(hash)
            && let Some(entry) = self.entries.get_mut(at)
        {
            let [one, two] = hash;
            *entry = [one, two, row];
        }
    }
}

/// Where the search for a hash begins.
fn start(hash: [u32; 2], length: usize) -> usize {
    let [one, _] = hash;
    let scaled = (u64::from(one) * length as u64) >> 32;
    usize::try_from(scaled).unwrap_or(0)
}

/// Eight bits for the shard, and 64 for the entry.
fn hash(kind: KeyKind, scope: &str, value: &str) -> (usize, [u32; 2]) {
    let seeds = [0x9e37_79b9_7f4a_7c15_u64, 0xc2b2_ae3d_27d4_eb4f];
    let [mut one, mut two] = seeds.map(|seed| fold(seed ^ u64::from(kind.number()), seed.rotate_left(32)));
    for text in [scope, value] {
        for chunk in text.as_bytes().chunks(8) {
            let mut word = [0; 8];
            word.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
            let word = u64::from_le_bytes(word);
            one = fold(one ^ word, 0xa076_1d64_78bd_642f);
            two = fold(two ^ word, 0xe703_7ed1_a0b4_28db);
        }
        // Where a text ends makes a difference.
        one = fold(one ^ text.len() as u64, 0x8ebc_6af0_9c88_c6e3);
        two = fold(two ^ text.len() as u64, 0x5899_65cc_7537_4cc3);
    }
    let [shard, ..] = two.to_le_bytes();
    (usize::from(shard), halves(one))
}

/// The low and the high half of a word.
#[expect(clippy::cast_possible_truncation, reason = "the two halves")]
const fn halves(word: u64) -> [u32; 2] {
    [word as u32, (word >> 32) as u32]
}

/// Both halves of a product, so that each bit of the factors reaches all of it.
fn fold(one: u64, two: u64) -> u64 {
    let product = u128::from(one) * u128::from(two);
    #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
    let (low, high) = (product as u64, (product >> 64) as u64);
    low ^ high
}

#[cfg(test)]
mod tests {
    use super::{Collision, KeyKind, KeyTable};
    use crate::pack::{Packer, Unpack};
    use proptest::prelude::*;
    use std::collections::HashMap;

    #[test]
    fn holds_a_million_keys_in_sixteen_bytes_each() {
        let mut table = KeyTable::default();
        for row in 1..=1_000_000_u32 {
            assert_eq!(table.insert(KeyKind::Login, "", &format!("user{row}@example.com"), row), None);
            if row % 200_000 == 0 {
                let bytes = table.bytes() / table.len();
                assert!(bytes <= 16, "{bytes}");
            }
        }
        assert_eq!(table.insert(KeyKind::Login, "", "user77@example.com", 5), Some(77));
        assert_eq!(table.get(KeyKind::Login, "", "user78@example.com"), Some(78));
        assert_eq!(table.get(KeyKind::Mail, "", "user78@example.com"), None);
        assert_eq!(table.len(), 1_000_000);
    }

    #[test]
    fn crosses_as_bytes() {
        let mut parts = [KeyTable::default(), KeyTable::default()];
        for row in 1..=200_000_u32 {
            let value = (row % 150_000).to_string();
            assert_eq!(parts[usize::from(row > 100_000)].insert(KeyKind::Login, "", &value, row), None);
        }
        let crossed = parts.map(|part| {
            let mut out = Packer::default();
            part.pack(&mut out);
            assert!(KeyTable::unpack(&mut Unpack(&out.0[..out.0.len() - 1])).is_none());
            KeyTable::unpack(&mut Unpack(&out.0)).unwrap()
        });
        let mut merged = KeyTable::default();
        let collisions: usize = crossed.iter().map(|part| merged.merge(part).len()).sum();
        assert_eq!((merged.len(), collisions), (150_000, 50_000));
        assert_eq!(crossed[0].earlier(&merged).len(), 0);
        let earlier = crossed[1].earlier(&merged);
        assert_eq!(earlier.len(), 50_000);
        assert_eq!(earlier.get(KeyKind::Login, "", "77"), Some(77));
        assert_eq!(earlier.get(KeyKind::Login, "", "100001"), None);
    }

    #[test]
    fn tells_where_one_text_ends() {
        let mut table = KeyTable::default();
        assert_eq!(table.insert(KeyKind::Extension, "ab", "c", 1), None);
        assert_eq!(table.insert(KeyKind::Extension, "a", "bc", 2), None);
        assert_eq!(table.insert(KeyKind::Extension, "", "abc", 3), None);
        assert_eq!(table.insert(KeyKind::Extension, "", "abc\0", 4), None);
    }

    proptest! {
        /// Rows in any partitions, merged in any order, are as one table: the first row of each key.
        #[test]
        fn merged_tables_equal_one(rows in proptest::collection::vec((0_u8..3, 0_u8..12, 0_usize..4), 0..80), swap in any::<bool>()) {
            let kinds = [KeyKind::Extension, KeyKind::Login, KeyKind::Mail];
            let mut whole = KeyTable::default();
            let mut parts = vec![KeyTable::default(); 4];
            let mut first: HashMap<(u8, u8), u32> = HashMap::new();
            for (row, (kind, value, part)) in (1..).zip(&rows) {
                let (of, text) = (kinds[usize::from(*kind)], value.to_string());
                let known = first.get(&(*kind, *value)).copied();
                prop_assert_eq!(whole.insert(of, "d", &text, row), known);
                first.entry((*kind, *value)).or_insert(row);
                parts[*part].insert(of, "d", &text, row);
            }
            if swap {
                parts.reverse();
            }
            let mut merged = KeyTable::default();
            let mut collisions = Vec::new();
            for part in &parts {
                collisions.extend(merged.merge(part));
            }
            prop_assert_eq!(merged.len(), whole.len());
            for ((kind, value), row) in &first {
                prop_assert_eq!(merged.get(kinds[usize::from(*kind)], "d", &value.to_string()), Some(*row));
            }
            for Collision { first, later, .. } in collisions {
                prop_assert!(first < later);
            }
        }
    }
}
