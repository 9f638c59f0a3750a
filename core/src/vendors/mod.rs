//! One folder a vendor: rows, lists, labels, record dialect, responses. Nothing below this layer knows a vendor.

#[cfg(feature = "crmcom")]
pub(crate) mod crmcom;
pub(crate) mod netsapiens;
#[cfg(feature = "odin")]
pub(crate) mod odin;
#[cfg(test)]
mod tests;

use alloc::borrow::ToOwned;

use crate::options::error::{OptionError, did_you_mean};
#[cfg(feature = "records")]
use crate::response::Reader;
#[cfg(feature = "suggestions")]
use crate::schema::FieldWords;
use crate::schema::Operation;
use crate::vendors::netsapiens::{site, user};

/// Every operation, in the order forms and docs list them.
pub static OPERATIONS: &[&Operation] = &[
    &user::CREATE,
    &site::CREATE,
    &user::UPDATE,
    &site::UPDATE,
    #[cfg(feature = "beside")]
    &netsapiens::device::CREATE,
    #[cfg(feature = "beside")]
    &netsapiens::device::UPDATE,
    #[cfg(feature = "beside")]
    &netsapiens::phone_number::CREATE,
    #[cfg(feature = "beside")]
    &netsapiens::phone_number::UPDATE,
    #[cfg(feature = "beside")]
    &netsapiens::address::VALIDATE,
    #[cfg(feature = "beside")]
    &netsapiens::address::CREATE,
    #[cfg(feature = "beside")]
    &netsapiens::address::CREATE_FOR_USER,
    #[cfg(feature = "beside")]
    &netsapiens::phone::CREATE,
    #[cfg(feature = "odin")]
    &odin::user::CREATE,
    #[cfg(feature = "odin")]
    &odin::user::UPDATE,
    #[cfg(all(feature = "odin", feature = "beside"))]
    &odin::group_device::CREATE,
    #[cfg(all(feature = "odin", feature = "beside"))]
    &odin::group_device::UPDATE,
    #[cfg(all(feature = "odin", feature = "beside"))]
    &odin::number::CREATE,
    #[cfg(all(feature = "odin", feature = "beside"))]
    &odin::number::ASSIGN,
    #[cfg(feature = "crmcom")]
    &crmcom::user::CREATE,
];

/// What people call the fields of each resource.
#[cfg(feature = "suggestions")]
pub(crate) static WORDS: &[FieldWords] = &[
    user::WORDS,
    site::WORDS,
    #[cfg(feature = "beside")]
    netsapiens::device::WORDS,
    #[cfg(feature = "beside")]
    netsapiens::phone_number::WORDS,
    #[cfg(feature = "beside")]
    netsapiens::address::WORDS,
    #[cfg(feature = "beside")]
    netsapiens::phone::WORDS,
    #[cfg(feature = "odin")]
    odin::user::WORDS,
    #[cfg(all(feature = "odin", feature = "beside"))]
    odin::group_device::WORDS,
    #[cfg(all(feature = "odin", feature = "beside"))]
    odin::number::WORDS,
    #[cfg(feature = "crmcom")]
    crmcom::user::WORDS,
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
///     r#"there is no operation "netsapiens.user.creat"; did you mean "netsapiens.user.create"?"#
/// );
/// ```
pub fn find_operation(id: &str) -> Result<&'static Operation, OptionError> {
    operation(id).ok_or_else(|| {
        let near = did_you_mean(id, OPERATIONS.iter().flat_map(|known| [known.id, known.alias]));
        OptionError::Operation(id.to_owned(), near)
    })
}

/// The code of one vendor.
#[cfg(feature = "records")]
struct Vendor {
    /// The first part of the ids of its operations.
    id: &'static str,
    read_response: Reader,
}

#[cfg(feature = "records")]
static VENDORS: &[Vendor] = &[
    Vendor { id: "netsapiens", read_response: netsapiens::responses::read },
    #[cfg(feature = "odin")]
    Vendor { id: "odin", read_response: odin::responses::read },
    #[cfg(feature = "crmcom")]
    Vendor { id: "crmcom", read_response: crmcom::responses::read },
];

/// What reads the responses of an operation.
#[cfg(feature = "records")]
pub(crate) fn response_reader(operation: &Operation) -> Reader {
    let vendor = VENDORS.iter().find(|vendor| vendor.id == operation.platform());
    vendor.map_or(|_, _| {}, |vendor| vendor.read_response)
}
