//! What is on the target already.

use alloc::collections::BTreeMap;
use alloc::string::String;

use crate::collections::name_set::Names;

/// What the caller knows of the target; checks sharpen with it and stay silent without.
#[derive(Clone, Debug, Default)]
pub struct TargetContext {
    /// Extensions that are taken.
    pub users: PerDomain,
    /// Portal logins on the system.
    pub logins: Names,
    /// Sites.
    pub sites: Option<PerDomain>,
    /// How many more sites a domain may have.
    pub sites_left: Option<u32>,
}

/// Names in every domain (a list), or in each one (an object from domains to lists).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PerDomain {
    /// The same for all.
    Every(Names),
    /// By domain, in lower case.
    Each(BTreeMap<String, Names>),
}

impl Default for PerDomain {
    fn default() -> Self {
        Self::Every(Names::default())
    }
}

impl PerDomain {
    /// The names in a domain. Host names do not know case.
    pub(crate) fn of(&self, domain: &str) -> Option<&Names> {
        match self {
            Self::Every(names) => Some(names),
            Self::Each(domains) => domains.get(&domain.to_ascii_lowercase()),
        }
    }

    pub(crate) fn has(&self, domain: &str, name: &str) -> bool {
        self.of(domain).is_some_and(|names| names.contains(name))
    }
}
