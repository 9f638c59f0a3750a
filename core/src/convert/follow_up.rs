//! What other calls must do after the user exists, as rows of data.

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::Members;
use crate::json::Node;

/// A call that is to follow. This library does not know these calls: a row holds what they will need.
#[derive(Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// `password`, `phone_number`, `device`, `emergency_address`, `alias` or `trunk_user`.
    pub kind: &'static str,
    /// The whole row as a JSON object, `kind` included.
    pub json: String,
}

/// The kinds, in the order of the rows of one user.
pub const FOLLOW_UPS: [&str; 6] =
    ["password", "phone_number", "device", "emergency_address", "alias", "trunk_user"];

/// Writes one row.
pub(crate) struct Writer {
    kind: &'static str,
    out: Vec<u8>,
}

impl Writer {
    pub(crate) fn new(kind: &'static str) -> Self {
        let mut out = Vec::with_capacity(96);
        Members::new(&mut out).text("kind", kind);
        Self { kind, out }
    }

    pub(crate) fn text(mut self, key: &str, value: Option<&str>) -> Self {
        Members::more(&mut self.out).maybe_text(key, value);
        self
    }

    pub(crate) fn flag(mut self, key: &str, value: bool) -> Self {
        Members::more(&mut self.out).flag(key, value);
        self
    }

    pub(crate) fn node(mut self, key: &str, value: &Node) -> Self {
        value.write(Members::more(&mut self.out).key(key));
        self
    }

    /// The members of an object as members of the row.
    pub(crate) fn members(mut self, value: &Node) -> Self {
        for (key, value) in value.as_object().unwrap_or_default() {
            self = self.node(key, value);
        }
        self
    }

    pub(crate) fn end(mut self) -> FollowUp {
        Members::more(&mut self.out).end();
        FollowUp { kind: self.kind, json: String::from_utf8(self.out).unwrap_or_default() }
    }
}

impl core::fmt::Debug for FollowUp {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.json)
    }
}
