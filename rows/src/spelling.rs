//! Names of sites and departments that rows share: [`Spellings`].

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::letters::words;

/// More different names than this are not watched: a column that has them is none of sites.
const MOST: usize = 2000;

/// The names in one column, grouped by what they are without case and blanks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spellings {
    names: BTreeMap<String, Vec<String>>,
    count: usize,
}

impl Spellings {
    pub(crate) fn add(&mut self, name: &str) {
        let name = name.trim();
        let key = words(name);
        match self.names.get_mut(&key) {
            Some(known) if known.iter().any(|known| known == name) => {}
            _ if self.count >= MOST => {}
            Some(known) => {
                known.push(name.to_owned());
                self.count += 1;
            }
            None => {
                self.names.insert(key, [name.to_owned()].to_vec());
                self.count += 1;
            }
        }
    }

    /// Every spelling; those of one name in the order of the rows.
    pub(crate) fn all(&self) -> impl Iterator<Item = &str> {
        self.names.values().flatten().map(String::as_str)
    }

    /// The groups with more than one spelling, in the order of their names; spellings in the order of the rows.
    pub(crate) fn several(&self) -> impl Iterator<Item = &[String]> {
        self.names.values().filter(|names| names.len() > 1).map(Vec::as_slice)
    }

    /// The first spelling of each name.
    pub(crate) fn each(&self) -> impl Iterator<Item = &str> {
        self.names.values().filter_map(|names| names.first()).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Spellings;

    #[test]
    fn groups_by_case_and_blanks() {
        let mut names = Spellings::default();
        for name in ["New York", "Boston", "new  york", "NewYork", " New York ", "boston", "Boston"] {
            names.add(name);
        }
        let several: Vec<_> = names.several().collect();
        assert_eq!(several, [&["Boston", "boston"][..], &["New York", "new  york"]]);
        assert_eq!(names.each().collect::<Vec<_>>(), ["Boston", "New York", "NewYork"]);
    }
}
