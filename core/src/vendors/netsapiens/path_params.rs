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
    label: "Site to change",
    help: "The name of an existing site, as it is spelled there.",
    role: ParamRole::Other,
};
