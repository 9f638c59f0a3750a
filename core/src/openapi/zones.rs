//! A vendor's time zones with the list of one server.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::schema::Zones;

/// The same zones with another list: an unlisted name leads to the listed one that means the same.
pub(crate) fn zones_of(zones: &'static Zones, listed: &'static [&'static str]) -> &'static Zones {
    let is_listed = |name: &&'static str| listed.contains(name);
    let mut twins: Vec<(&'static str, &'static str)> = Vec::new();
    // Each listed name of the vendor stands for itself.
    let itself = zones.listed.iter().map(|name| (*name, *name));
    for (name, meant) in zones.twins.iter().copied().chain(itself).filter(|(name, _)| !is_listed(name)) {
        let same = zones.twins.iter().filter(|(_, other)| *other == meant).map(|(other, _)| *other);
        if let Some(found) = Some(meant).into_iter().chain(same).find(is_listed) {
            twins.push((name, found));
        }
    }
    twins.sort_unstable();
    Box::leak(Box::new(Zones {
        #[cfg(feature = "suggestions")]
        id: zones.id,
        listed,
        twins: twins.leak(),
        #[cfg(feature = "suggestions")]
        words: zones.words,
    }))
}
