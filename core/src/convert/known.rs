//! What is on the target already.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// What the caller knows of the target; checks sharpen with it and stay silent without.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Known {
    /// Extensions that are taken.
    pub users: PerDomain,
    /// Portal logins on the system.
    pub logins: BTreeSet<String>,
    /// Sites.
    pub sites: Option<PerDomain>,
    /// How many more sites a domain may have.
    pub sites_left: Option<u32>,
}

/// Names in every domain (a list), or in each one (an object from domains to lists).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PerDomain {
    /// The same for all.
    Every(BTreeSet<String>),
    /// By domain, in lower case.
    Each(BTreeMap<String, BTreeSet<String>>),
}

impl Default for PerDomain {
    fn default() -> Self {
        Self::Every(BTreeSet::new())
    }
}

impl PerDomain {
    /// The names in a domain. Host names do not know case.
    pub(super) fn of(&self, domain: &str) -> Option<&BTreeSet<String>> {
        match self {
            Self::Every(names) => Some(names),
            Self::Each(domains) => domains.get(&domain.to_ascii_lowercase()),
        }
    }

    pub(super) fn has(&self, domain: &str, name: &str) -> bool {
        self.of(domain).is_some_and(|names| names.contains(name))
    }
}

/// A name, or a number in its place: extensions lose their quotes easily.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Label(pub(super) String);

impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Word;
        impl Visitor<'_> for Word {
            type Value = Label;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text or a whole number")
            }

            fn visit_str<E>(self, text: &str) -> Result<Label, E> {
                Ok(Label(text.to_owned()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Label, E> {
                Ok(Label(itoa::Buffer::new().format(number).to_owned()))
            }
        }
        deserializer.deserialize_any(Word)
    }
}

pub(super) fn labels(list: BTreeSet<Label>) -> BTreeSet<String> {
    list.into_iter().map(|Label(text)| text).collect()
}

impl<'de> Deserialize<'de> for PerDomain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;
        impl<'de> Visitor<'de> for Names {
            type Value = PerDomain;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of names, or domains with their lists")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<PerDomain, A::Error> {
                let mut names = BTreeSet::new();
                while let Some(Label(name)) = list.next_element()? {
                    names.insert(name);
                }
                Ok(PerDomain::Every(names))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<PerDomain, A::Error> {
                let mut domains: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
                while let Some((domain, list)) = map.next_entry::<String, BTreeSet<Label>>()? {
                    domains.entry(domain.to_ascii_lowercase()).or_default().extend(labels(list));
                }
                Ok(PerDomain::Each(domains))
            }
        }
        deserializer.deserialize_any(Names)
    }
}
