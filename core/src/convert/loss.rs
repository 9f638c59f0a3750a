//! What became of each field of the source.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::Members;
use crate::strings::words::words;

words! {
    /// What became of one field.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Disposition {
        /// Goes over as it is, into the request or whole into a row of follow-up data.
        Carried = "carried",
        /// Something of the target was computed from it.
        Derived = "derived",
        /// Somebody has to decide or to do something before anything of it arrives.
        NeedsChoice = "needs_choice",
        /// The target has no place for it.
        Lost = "lost",
        /// Only the source needs it: nothing of the user is lost.
        NotNeeded = "not_needed",
    }
}

/// One row of a loss report. Holds nothing of a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The source's key; dotted inside a group.
    pub field: Cow<'static, str>,
    /// What became of it.
    pub verdict: Disposition,
    /// Fields of the target or kinds of follow-up rows, separated with `, `; what a choice would fill.
    pub to: Option<&'static str>,
    /// Why, for a person.
    pub note: Cow<'static, str>,
    /// The source's value as JSON text, of what needs a choice or is lost; `None` for secrets, and for keys that are not
    /// known, which may hold one.
    pub value: Option<String>,
}

impl Loss {
    pub(crate) fn new(
        field: impl Into<Cow<'static, str>>,
        verdict: Disposition,
        to: Option<&'static str>,
        note: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { field: field.into(), verdict, to, note: note.into(), value: None }
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        Members::new(out)
            .text("field", &self.field)
            .text("verdict", self.verdict.as_str())
            .maybe_text("to", self.to)
            .text("note", &self.note)
            .maybe_json("value", self.value.as_deref())
            .end();
    }
}
