//! The list of operations: one line each.

#[cfg(feature = "crmcom")]
pub(crate) mod crmcom;
pub(crate) mod netsapiens;
#[cfg(feature = "odin")]
pub(crate) mod odin;

use crate::schema::Operation;
use crate::vendors::netsapiens::{site, user};

/// Every operation, in the order forms and docs list them.
pub static OPERATIONS: &[&Operation] = &[
    &user::CREATE,
    &site::CREATE,
    &user::UPDATE,
    &site::UPDATE,
    #[cfg(feature = "odin")]
    &odin::user::CREATE,
    #[cfg(feature = "odin")]
    &odin::user::UPDATE,
    #[cfg(feature = "crmcom")]
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
