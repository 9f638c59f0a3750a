//! The call that reads users: `GET /users` with a whole user id, or with filters (docstrings of `odins_spear`).

use crate::schema::{RecordRead, Segment};

pub(crate) static USER: RecordRead = RecordRead {
    one: &[Segment::Literal("/users")],
    query: Some("userId"),
    all: &[Segment::Literal("/users")],
    // The library has a limit and no way to the rest.
    pages: None,
    filters: &["serviceProviderId", "groupId"],
    // The library reads a user id without an asterisk as one user.
    empty_is_absent: true,
};
