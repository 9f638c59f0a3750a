//! Each plan is compiled once per profile and kept for the life of the program.

use alloc::boxed::Box;

use once_cell::race::OnceBox;

use crate::plan::Plan;
use crate::schema::Operation;

/// How many compiled plans are kept; one for every operation and profile, with room.
pub(crate) const PLANS: usize = 64;

/// The plan of an operation of the registry under one of its profiles; the first when none is named.
pub(crate) fn plan(operation: &'static Operation, profile: Option<&str>) -> Option<&'static Plan> {
    // Two threads that come first at once both compile; one plan stays.
    static CACHE: [OnceBox<Plan>; PLANS] = [const { OnceBox::new() }; PLANS];
    let mut first = 0;
    for known in crate::vendors::OPERATIONS {
        if core::ptr::eq(*known, operation) || known.id == operation.id {
            let at = match profile {
                None => 0,
                Some(profile) => known.profiles.iter().position(|name| *name == profile)?,
            };
            let name = known.profiles.get(at)?;
            return CACHE
                .get(first + at)
                .map(|cell| cell.get_or_init(|| Box::new(Plan::compile(known, name))));
        }
        first += known.profiles.len();
    }
    None
}
