//! The map from groups of the source to domains and sites of the target.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::either::Either;

/// Where a group goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The domain.
    pub domain: String,
    /// The site inside it.
    pub site: Option<String>,
}

/// Groups and where each goes: an object from group ids to a domain or `{"domain", "site"}`, or a list of
/// `{"service_provider", "group", "domain", "site"}`, since a group id is unique inside its provider only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups(BTreeMap<String, BTreeMap<Option<String>, Place>>);

impl Groups {
    /// Says where a group goes; a group without a provider stands for all providers that have no row of their own.
    pub fn add(&mut self, provider: Option<String>, group: String, place: Place) {
        self.0.entry(group).or_default().insert(provider, place);
    }

    /// Where a group goes, and whether its provider decided it.
    pub(super) fn find(&self, provider: Option<&str>, group: &str) -> Option<(&Place, bool)> {
        let places = self.0.get(group)?;
        let own = provider.and_then(|provider| places.get(&Some(provider.to_owned())));
        own.map(|place| (place, true)).or_else(|| places.get(&None).map(|place| (place, false)))
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceFields {
    domain: String,
    site: Option<String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    service_provider: Option<String>,
    group: String,
    domain: String,
    site: Option<String>,
}

impl<'de> Deserialize<'de> for Groups {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map;
        impl<'de> Visitor<'de> for Map {
            type Value = Groups;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("group ids with their domain, or a list of rows with group and domain")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Groups, A::Error> {
                let mut groups = Groups::default();
                while let Some((group, place)) = map.next_entry()? {
                    let place = match place {
                        Either::Text(domain) => Place { domain, site: None },
                        Either::Object(PlaceFields { domain, site }) => Place { domain, site },
                    };
                    groups.add(None, group, place);
                }
                Ok(groups)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Groups, A::Error> {
                let mut groups = Groups::default();
                while let Some(Row { service_provider, group, domain, site }) = rows.next_element()? {
                    let place = Place { domain, site };
                    if groups
                        .find(service_provider.as_deref(), &group)
                        .is_some_and(|(other, own)| *other != place && own == service_provider.is_some())
                    {
                        return Err(A::Error::custom(format!("the group {group:?} has two places")));
                    }
                    groups.add(service_provider, group, place);
                }
                Ok(groups)
            }
        }
        deserializer.deserialize_any(Map)
    }
}
