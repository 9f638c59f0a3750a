//! The list of operations: one line each.

use alloc::borrow::ToOwned;

#[cfg(feature = "crmcom")]
use crate::crmcom;
use crate::nearest::nearest;
use crate::netsapiens::{site, user};
#[cfg(feature = "odin")]
use crate::odin;
use crate::options::OptionError;
use crate::sink::quoted;
use crate::table::Operation;

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

/// The same, or an error that names the nearest.
///
/// ```
/// let refusal = seatwright::find_operation("netsapiens.user.creat").unwrap_err();
/// assert_eq!(
///     refusal.message(),
///     r#"there is no operation "netsapiens.user.creat"; did you mean "netsapiens.user.create""#
/// );
/// ```
pub fn find_operation(id: &str) -> Result<&'static Operation, OptionError> {
    operation(id).ok_or_else(|| {
        let near = nearest(id, OPERATIONS.iter().flat_map(|known| [known.id, known.alias]));
        let near = near.map(|near| ["; did you mean ", &quoted(near)].concat()).unwrap_or_default();
        OptionError::Operation(id.to_owned(), near)
    })
}
