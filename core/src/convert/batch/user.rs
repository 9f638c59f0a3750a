//! One user of a batch.

use alloc::string::String;
use alloc::vec::Vec;

use crate::convert::conversion::Conversion;

/// One user of a batch.
#[derive(Clone)]
pub struct User {
    /// The record's number, from 1.
    pub row: u32,
    /// The user, converted.
    pub conversion: Conversion,
    pub(crate) collides: bool,
}

impl User {
    /// Whether the user can be sent.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.conversion.ok() && !self.collides
    }

    /// Why not: `errors`, `collision`, `trunk_user`.
    pub fn blocked_by(&self) -> impl Iterator<Item = &'static str> {
        let errors = self.conversion.report.as_ref().is_some_and(|report| !report.ok());
        let reasons = [
            (errors, "errors"),
            (self.collides, "collision"),
            (self.conversion.report.is_none(), "trunk_user"),
        ];
        reasons.into_iter().filter(|(holds, _)| *holds).map(|(_, reason)| reason)
    }

    /// The user as a JSON object.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = Vec::with_capacity(4096);
        self.write(&mut out);
        String::from_utf8(out).unwrap_or_default()
    }
}
