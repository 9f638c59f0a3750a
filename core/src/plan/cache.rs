//! Each plan is compiled once per profile and kept for the life of the program.

use alloc::boxed::Box;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use crate::collections::slot::Slot;
use crate::plan::Plan;
use crate::schema::Operation;

/// How many compiled plans are kept: one for every operation and profile, with room. A test holds the tables to it.
pub(crate) const PLANS: usize = 64;

/// The profiles of an operation: its own, the default first, and behind them those of servers' own documents
/// (`profile_from_openapi`) in the order in which they were registered.
///
/// ```
/// let create = seatwright::operation("netsapiens.user.create").unwrap();
/// assert_eq!(seatwright::profiles(create), ["reference", "44.4", "45"]);
/// ```
#[must_use]
pub fn profiles(operation: &Operation) -> &'static [&'static str] {
    #[cfg(feature = "openapi")]
    if let Some(all) = crate::plan::registered::profiles(operation) {
        return all;
    }
    operation.profiles
}

/// The fields that each request of an operation must have under a profile, the first one without a name: the names of their
/// rows, in table order. None if the operation has no such profile.
///
/// ```
/// let update = seatwright::operation("netsapiens.user.update").unwrap();
/// let required = ["name-first-name", "name-last-name", "email-address", "user-scope"];
/// assert_eq!(seatwright::required_fields(update, Some("45")), required);
/// ```
#[must_use]
pub fn required_fields(operation: &'static Operation, profile: Option<&str>) -> Vec<&'static str> {
    let specs = plan(operation, profile).map_or(&[][..], |plan| &plan.specs);
    let required = specs.iter().filter(|spec| spec.required && spec.parent == Slot::NONE);
    required.map(|spec| spec.field.wire).collect()
}

/// The plan of an operation under one of its profiles; the first when none is named. `None`: it has no such profile.
pub(crate) fn plan(operation: &'static Operation, profile: Option<&str>) -> Option<&'static Plan> {
    // Two threads that come first at once both compile; one plan stays.
    static CACHE: [OnceBox<Plan>; PLANS] = [const { OnceBox::new() }; PLANS];
    let own = match profile {
        None => operation.profiles.first(),
        Some(given) => operation.profiles.iter().find(|name| **name == given),
    };
    #[cfg(feature = "openapi")]
    if own.is_none() {
        return crate::plan::registered::plan(operation, profile?);
    }
    let profile = own?;
    CACHE.iter().find_map(|cell| {
        let plan = cell.get_or_init(|| Box::new(Plan::compile(operation, profile)));
        let same = plan.operation.id == operation.id && plan.profile == *profile;
        same.then_some(plan)
    })
}
