//! One value that an update changes: [`PlanChange`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;

use crate::text::Object;

/// One value that an update changes.
#[derive(Clone, PartialEq, Eq)]
pub struct PlanChange {
    /// The field, by its path: wire names with dots and `[n]`.
    pub field: String,
    /// What the record holds; nothing for a secret, and where the record shows no such key.
    pub from: Option<Node>,
    /// What the row says; nothing for a secret.
    pub to: Option<Node>,
    /// It is a secret: neither value is told.
    pub secret: bool,
}

impl PlanChange {
    /// Appends it as compact JSON.
    pub fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::new(out);
        object.text("field", &self.field);
        for (name, value) in [("from", &self.from), ("to", &self.to)] {
            if let Some(value) = value.as_ref().filter(|_| !self.secret) {
                value.write(object.name(name));
            }
        }
        if self.secret {
            object.flag("secret", true);
        }
        object.end();
    }
}

/// The place only: values may be anything.
impl core::fmt::Debug for PlanChange {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("PlanChange").field("field", &self.field).finish_non_exhaustive()
    }
}
