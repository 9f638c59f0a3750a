//! Where a user goes, which is known before anything else of the user.

use alloc::borrow::Cow;

use crate::convert::options::ConvertOptions;
use crate::convert::options::choices::TrunkUsers;
use crate::convert::record::SourceRecord;
use crate::convert::record::pick::says_something;
use crate::json::Node;

/// The domain and site of one user.
pub(crate) struct Destination<'a> {
    pub(crate) domain: Option<&'a str>,
    pub(crate) site: Option<Cow<'a, str>>,
    pub(crate) by: Reason,
}

/// What decided it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// A row of the map, which names the provider too or not.
    Map { provider: bool },
    /// The domain for all groups.
    Given,
    /// Nothing.
    Nothing,
}

pub(crate) fn destination<'a>(record: &'a SourceRecord<'_>, options: &'a ConvertOptions) -> Destination<'a> {
    let group = record.text("groupId");
    let provider = record.text("serviceProviderId");
    let mapped = group.as_deref().and_then(|group| options.groups.find(provider.as_deref(), group));
    let (domain, site, by) = match (mapped, options.domain.as_deref()) {
        (Some((place, provider)), _) => {
            (Some(place.domain.as_str()), place.site.as_deref(), Reason::Map { provider })
        }
        (None, Some(domain)) => (Some(domain), None, Reason::Given),
        (None, None) => (None, None, Reason::Nothing),
    };
    let named = || group.filter(|_| options.site_from_group && domain.is_some());
    Destination { domain, site: site.map(Cow::Borrowed).or_else(named), by }
}

/// Whether the user is reached over a trunk: by what the record says of its endpoint, or by the trunk it names. An
/// answer carries the unused endpoint too, with an empty list of contacts.
pub(crate) fn is_trunk_user(record: &SourceRecord<'_>) -> bool {
    const NAMES: &[&str] = &["enterpriseTrunkName", "alternateTrunkIdentity"];
    match record.text("endpointType").as_deref() {
        Some("trunkAddressing") => true,
        Some("accessDeviceEndpoint") => false,
        _ => record.group("trunkAddressing").is_some_and(|trunk| {
            let group = trunk.get("trunkGroupDeviceEndpoint");
            let inside = |key| group.and_then(|group: &Node| group.get(key));
            let told = [inside("name"), inside("linePort")].into_iter().flatten().any(says_something);
            told || NAMES.iter().filter_map(|key| trunk.get(key)).any(says_something)
        }),
    }
}

/// Whether the user is reported and not converted.
pub(crate) fn is_left_out(record: &SourceRecord<'_>, options: &ConvertOptions) -> bool {
    options.trunk_users == TrunkUsers::Report && is_trunk_user(record)
}
