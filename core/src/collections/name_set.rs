//! Names that are known, each once: [`Names`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::sort::sorted;

/// Names in bytewise order, each once. Made of a list at once: ten thousand logins are sorted, not inserted.
///
/// ```
/// let names: seatwright::Names = ["1005", "1004", "1005"].into_iter().collect();
/// assert!(names.contains("1004") && !names.contains("1006"));
/// assert_eq!(names.iter().collect::<Vec<_>>(), ["1004", "1005"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(Vec<String>);

impl Names {
    /// Whether it is one of them.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.place(name).is_ok()
    }

    /// Adds one. For many, collect them.
    pub fn insert(&mut self, name: String) {
        if let Err(place) = self.place(&name) {
            self.0.insert(place, name);
        }
    }

    /// Takes all out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|known| known.as_str().cmp(name))
    }
}

impl From<Vec<String>> for Names {
    fn from(names: Vec<String>) -> Self {
        let mut names = sorted(names, &Ord::cmp);
        names.dedup();
        Self(names)
    }
}

impl<N: Into<String>> FromIterator<N> for Names {
    fn from_iter<I: IntoIterator<Item = N>>(names: I) -> Self {
        Self::from(names.into_iter().map(Into::into).collect::<Vec<String>>())
    }
}

#[cfg(test)]
mod tests {
    use crate::collections::name_set::Names;

    #[test]
    fn is_what_a_sorted_set_is() {
        let mut state = 5_u64;
        let mut roll = |of: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) % of
        };
        for count in 0..60 {
            let name = |roll: &mut dyn FnMut(u64) -> u64| {
                (0..roll(3))
                    .map(|_| ["a", "B", "é", "\u{1f600}", "-"][usize::try_from(roll(5)).unwrap()])
                    .collect::<String>()
            };
            let list: Vec<String> = (0..count).map(|_| name(&mut roll)).collect();
            let set: std::collections::BTreeSet<String> = list.iter().cloned().collect();
            let names = Names::from(list);
            assert!(names.iter().eq(set.iter()));
            let other = name(&mut roll);
            assert_eq!(names.contains(&other), set.contains(&other));
        }
    }

    #[test]
    fn has_each_name_once_however_it_came() {
        let collected: Names = ["b", "a", "b", "", "é", "B"].into_iter().collect();
        let mut inserted = Names::default();
        for name in ["é", "b", "", "a", "B", "a"] {
            inserted.insert(name.to_owned());
        }
        assert_eq!(collected, inserted);
        assert_eq!(collected.iter().collect::<Vec<_>>(), ["", "B", "a", "b", "é"]);
        assert_eq!(collected.len(), 5);
        assert!(collected.contains("") && !collected.contains("c"));
        inserted.clear();
        assert!(inserted.is_empty() && !inserted.contains("a"));
    }
}
