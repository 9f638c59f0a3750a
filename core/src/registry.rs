//! The list of operations: one line each.

#[cfg(feature = "records")]
use alloc::{borrow::ToOwned, format};

#[cfg(feature = "crmcom")]
use crate::crmcom;
use crate::netsapiens::{site, user};
#[cfg(feature = "odin")]
use crate::odin;
use crate::table::Operation;
#[cfg(feature = "records")]
use crate::{nearest::nearest, options::OptionError};

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

/// The same, or an error with the nearest id.
#[cfg(feature = "records")]
pub(crate) fn find(id: &str) -> Result<&'static Operation, OptionError> {
    operation(id).ok_or_else(|| {
        let near = nearest(id, OPERATIONS.iter().map(|known| known.id));
        let near = near.map(|near| format!("; did you mean {near:?}")).unwrap_or_default();
        OptionError::Operation(id.to_owned(), near)
    })
}
