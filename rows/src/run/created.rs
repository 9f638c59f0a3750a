//! What a run has made, to be undone: [`Created`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::text::Object;

/// A record that a run has made. What deletes it is for the caller: this library builds no request that deletes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Created {
    /// Which of the plans, from 0.
    pub plan: u32,
    /// The row.
    pub row: u32,
    /// 0 for the request of the row itself, from 1 for those beside it.
    pub part: u32,
    /// The operation that made it.
    pub operation: &'static str,
    /// The key of the record.
    pub key: Option<String>,
    /// The server's own identifier, where it told one beside the key.
    pub id: Option<String>,
    /// The path of the record, where the vendor has one.
    pub path: Option<String>,
    /// Whether an answer said that this run made it. Otherwise the request was sent, no answer told what became of it, and the record
    /// was found with the same values.
    pub confirmed: bool,
}

impl Created {
    /// Appends it as one line of JSON.
    pub fn write(&self, out: &mut Vec<u8>) {
        let mut object = Object::new(out);
        object.number("plan", self.plan).number("row", self.row);
        if self.part > 0 {
            object.number("part", self.part);
        }
        object.text("operation", self.operation).maybe("key", self.key.as_deref());
        object.maybe("id", self.id.as_deref()).maybe("path", self.path.as_deref());
        object.flag("confirmed", self.confirmed);
        object.end();
        out.push(b'\n');
    }
}
