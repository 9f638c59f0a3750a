//! The list of operations: one line each.

use crate::crmcom;
use crate::netsapiens::{site, user};
use crate::odin;
use crate::table::Operation;

/// Every operation, in the order forms and docs list them.
pub static OPERATIONS: &[&Operation] = &[
    &user::CREATE,
    &site::CREATE,
    &user::UPDATE,
    &site::UPDATE,
    &odin::user::CREATE,
    &odin::user::UPDATE,
    &crmcom::user::CREATE,
];

/// The operation with this id, or with this vendor's name.
///
/// ```
/// assert_eq!(seatwright::operation("createUser").map(|op| op.id), Some("netsapiens.user.create"));
/// assert!(seatwright::operation("netsapiens.user.delete").is_none());
/// ```
#[must_use]
pub fn operation(id: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().copied().find(|op| op.id == id || op.alias == id)
}
