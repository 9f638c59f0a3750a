//! The map from groups of the source to domains and sites of the target.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;

/// Where a group goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// The domain.
    pub domain: String,
    /// The site inside it.
    pub site: Option<String>,
}

/// Groups and where each goes: an object from group ids to a domain or `{"domain", "site"}`, or a list of
/// `{"service_provider", "group", "domain", "site"}`, since a group id is unique inside its provider only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups(BTreeMap<String, BTreeMap<Option<String>, Destination>>);

impl Groups {
    /// Says where a group goes; a group without a provider stands for all providers that have no row of their own.
    pub fn add(&mut self, provider: Option<String>, group: String, place: Destination) {
        self.0.entry(group).or_default().insert(provider, place);
    }

    /// Where a group goes, and whether its provider decided it.
    pub(crate) fn find(&self, provider: Option<&str>, group: &str) -> Option<(&Destination, bool)> {
        let places = self.0.get(group)?;
        let own = provider.and_then(|provider| places.get(&Some(provider.to_owned())));
        own.map(|place| (place, true)).or_else(|| places.get(&None).map(|place| (place, false)))
    }
}
