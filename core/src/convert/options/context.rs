//! What is on the target already.

use alloc::collections::BTreeMap;
use alloc::string::String;

use crate::collections::name_set::Names;
use crate::options::table::{OptionKind, options};

options! {
    /// What the caller knows of the target; checks sharpen with it and stay silent without.
    #[derive(Clone, Debug, Default)]
    pub struct TargetContext {
        /// Extensions that are taken.
        users: PerDomain = OptionKind::PerDomain, "[]", "0.1.0";
        /// Portal logins on the system.
        logins: Names = OptionKind::Names, "[]", "0.1.0";
        /// Sites.
        sites: Option<PerDomain> = OptionKind::PerDomain, "", "0.1.0";
        /// How many more sites a domain may have.
        sites_left: Option<u32> = OptionKind::Number, "", "0.1.0";
    }
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
