//! Path parameters of the users and sites calls.

use crate::schema::{ParamRole, PathParam};

/// The organisation. Length and characters: create-user page and every `OpenAPI` document. The pattern there is
/// not grouped and so matches anything; we read it as it was meant and only warn.
pub(crate) const DOMAIN: PathParam = PathParam {
    name: "domain",
    max: Some(64),
    tilde: true,
    charset: Some(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-')),
    extension: false,
    #[cfg(feature = "beside")]
    phone: false,
    label: "Domain",
    help: "The organisation that the users and sites belong to.",
    role: ParamRole::Organization,
};

/// The extension of an existing user: at most 16 characters (`OpenAPI` 2.3.1.0 and 45.0).
pub(crate) const USER: PathParam = PathParam {
    name: "user",
    max: Some(16),
    tilde: true,
    charset: None,
    extension: true,
    #[cfg(feature = "beside")]
    phone: false,
    label: "User to change",
    help: "The extension of an existing user.",
    role: ParamRole::User,
};

/// The name of an existing site; blanks are usual in it.
pub(crate) const SITE: PathParam = PathParam {
    name: "site",
    max: None,
    tilde: false,
    charset: None,
    extension: false,
    #[cfg(feature = "beside")]
    phone: false,
    label: "Site to change",
    help: "The name of an existing site, as it is spelled there.",
    role: ParamRole::Other,
};

/// The id of an existing device (`OpenAPI` 45.0: text without limits).
#[cfg(feature = "beside")]
pub(crate) const DEVICE: PathParam = PathParam {
    name: "device",
    extension: true,
    label: "Device to change",
    help: "The id of an existing device: the part of its SIP address before the @.",
    role: ParamRole::Other,
    max: None,
    tilde: false,
    charset: None,
    phone: false,
};

/// An existing phone number (`OpenAPI` 45.0: text without limits; numbers stand with country code and without `+`).
#[cfg(feature = "beside")]
pub(crate) const PHONE_NUMBER: PathParam = PathParam {
    name: "phonenumber",
    phone: true,
    label: "Number to change",
    help: "An existing phone number with its country code.",
    extension: false,
    ..DEVICE
};

/// The user that has the device or the address: as for a change, and nothing of the user changes.
#[cfg(feature = "beside")]
pub(crate) const OWNER: PathParam =
    PathParam { label: "User", help: "The extension of the user that it belongs to.", ..USER };
