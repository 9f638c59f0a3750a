//! What other calls must do after the user exists, as rows of data.

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::Node;
use crate::json::escape::{push_bytes, push_text};

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
        push_bytes(&mut out, b"{\"kind\":");
        push_text(&mut out, kind);
        Self { kind, out }
    }

    fn key(&mut self, key: &str) {
        self.out.push(b',');
        push_text(&mut self.out, key);
        self.out.push(b':');
    }

    pub(crate) fn text(mut self, key: &str, value: Option<&str>) -> Self {
        if let Some(value) = value {
            self.key(key);
            push_text(&mut self.out, value);
        }
        self
    }

    pub(crate) fn flag(mut self, key: &str, value: bool) -> Self {
        self.key(key);
        push_bytes(&mut self.out, if value { b"true" } else { b"false" });
        self
    }

    pub(crate) fn node(mut self, key: &str, value: &Node) -> Self {
        self.key(key);
        value.write(&mut self.out);
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
        self.out.push(b'}');
        FollowUp { kind: self.kind, json: String::from_utf8(self.out).unwrap_or_default() }
    }
}

impl core::fmt::Debug for FollowUp {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.json)
    }
}
