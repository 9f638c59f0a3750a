//! Each plan is compiled once per profile and kept for the life of the program.

use alloc::boxed::Box;

use once_cell::race::OnceBox;

use crate::plan::Plan;
use crate::schema::Operation;

/// How many compiled plans are kept: one for every operation and profile, with room. A test holds the tables to it.
pub(crate) const PLANS: usize = 64;

/// The plan of an operation under one of its profiles; the first when none is named. `None`: it has no such profile.
pub(crate) fn plan(operation: &'static Operation, profile: Option<&str>) -> Option<&'static Plan> {
    // Two threads that come first at once both compile; one plan stays.
    static CACHE: [OnceBox<Plan>; PLANS] = [const { OnceBox::new() }; PLANS];
    let profile = match profile {
        None => operation.profiles.first(),
        Some(given) => operation.profiles.iter().find(|name| **name == given),
    }?;
    CACHE.iter().find_map(|cell| {
        let plan = cell.get_or_init(|| Box::new(Plan::compile(operation, profile)));
        let same = plan.operation.id == operation.id && plan.profile == *profile;
        same.then_some(plan)
    })
}
