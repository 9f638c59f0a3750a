//! What became of each difference when a document was made a profile.

use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot_set::SLOTS;
use crate::json;
use crate::json::to_json::ToJson;
use crate::openapi::compare::OpenApiDifference;
use crate::openapi::write_operations;
use crate::strings::words::words;

words! {
    /// Why a difference is not applied.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum OpenApiReason {
        /// It would weaken a protection of the table.
        Safety = "safety",
        /// The library needs the field as it is.
        Needed = "needed",
        /// The type of the document says less than the table.
        Weaker = "weaker",
        /// The limit of the document is looser.
        Looser = "looser",
        /// The document does not state it.
        Silent = "silent",
        /// The list of required fields is that of a response.
        Responses = "responses",
        /// The server sets the field.
        SetByServer = "set_by_server",
        /// The server fills the default.
        ServerFills = "server_fills",
        /// An object, a list or a value of any type.
        Nested = "nested",
        /// The spelling differs in blanks alone.
        Spelling = "spelling",
        /// It cannot be met, or contradicts the rest of the field.
        Contradicts = "contradicts",
        /// The request has as many fields as there can be.
        Room = "room",
    }
}

// The message of `Room` has the number.
const _: () = assert!(SLOTS == 192);

impl OpenApiReason {
    /// The reason as a sentence without a period.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Safety => {
                "the table protects this field: a secret, an emergency number, or a role with more rights"
            }
            Self::Needed => {
                "this library needs the field as it is, for a rule or to tell one record from another"
            }
            Self::Weaker => "the document states less about the values than the table",
            Self::Looser => {
                "the limit of the document is looser; to send a value beyond the limit of the table, waive it"
            }
            Self::Silent => "the document states nothing about this, so that the table applies",
            Self::Responses => {
                "the document's list of required fields has some that only the server sets, so it describes responses"
            }
            Self::SetByServer => "the server sets this field; requests do not contain it",
            Self::ServerFills => {
                "the server fills in this default; only defaults that are text are filled in here"
            }
            Self::Nested => {
                "the document describes an object, a list or a value of any type, and only single values are taken from it"
            }
            Self::Spelling => "the values differ only in leading or trailing spaces",
            Self::Contradicts => "it contradicts the other constraints of the field, or no value can meet it",
            Self::Room => "a request can have at most 192 fields",
        }
    }
}

/// A difference, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenApiDecision {
    /// What differs.
    pub difference: OpenApiDifference,
    /// `None`: the profile follows the document. Else why it follows the table.
    pub kept: Option<OpenApiReason>,
}

/// What [`profile_from_openapi`](crate::profile_from_openapi) registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenApiProfile {
    /// The name for the option `profile`.
    pub name: String,
    /// The operations that have the profile, each with the profile of ours that it starts from.
    pub operations: Vec<(&'static str, &'static str)>,
    /// Every difference, in the order of [`openapi_differences`](crate::openapi_differences).
    pub decisions: Vec<OpenApiDecision>,
}

impl OpenApiProfile {
    /// The report as compact JSON: each of `differences` has `applied`, and `reason` and `message` if that is `false`.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::text(|out| {
            let mut members = json::Members::new(out);
            members.text("name", &self.name);
            write_operations(&self.operations, &mut members);
            members.list("differences", &self.decisions, ToJson::write).end();
        })
    }
}

impl ToJson for OpenApiDecision {
    fn write(&self, out: &mut Vec<u8>) {
        let mut members = json::Members::new(out);
        self.difference.members(&mut members);
        members.flag("applied", self.kept.is_none());
        if let Some(reason) = self.kept {
            members.text("reason", reason.as_str()).text("message", reason.message());
        }
        members.end();
    }
}
