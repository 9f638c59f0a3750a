//! Why a document cannot be compared.

use alloc::string::String;

use crate::json::Unreadable;

/// A document that cannot be compared, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenApiError {
    /// It is no JSON.
    #[error("the document is not valid JSON; the error is at line {line}, column {column}")]
    Json {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// It is past a bound of this library.
    #[error("the document exceeds the limit of {max} ({limit})")]
    Limit {
        /// What is bounded: `bytes`, `depth`, `keys`, `text` and `steps` of the whole, `properties`, `required`, `choices` and
        /// `texts` of one body.
        limit: &'static str,
        /// How much is read.
        max: usize,
    },
    /// JSON, and no `OpenAPI` document: `paths` is missing.
    #[error("the document is not an OpenAPI document: it has no object \"paths\"")]
    NotOpenApi,
    /// It has none of the requests that this library knows.
    #[error(
        "the document is that of another API: it has none of the requests known here, such as POST /domains/{{domain}}/users"
    )]
    AnotherApi,
    /// A reference that leads to itself, or through too many others.
    #[error("the reference {0:?} leads back to itself")]
    Cycle(String),
    /// A reference that leads nowhere in the document.
    #[error("the reference {0:?} leads nowhere in the document")]
    Missing(String),
    /// A name that no profile can have.
    #[error(
        "{0:?} cannot be the name of a profile; a name has 1 to 64 letters of a to z, digits, \".\", \"_\" and \"-\", such as \"core-1\""
    )]
    Name(String),
    /// The name of one of the profiles that this library brings.
    #[error("the profile {0:?} is one of this library's own; choose another name")]
    OwnName(String),
    /// Another document was registered under the name.
    #[error(
        "another document is registered as the profile {0:?}; choose another name, such as one with the server's version"
    )]
    NameTaken(String),
    /// As many profiles are registered as there can be.
    #[error("{0} profiles are registered, which is the most that one program can have")]
    TooMany(usize),
}

impl From<Unreadable> for OpenApiError {
    fn from(fault: Unreadable) -> Self {
        match fault {
            Unreadable::Json { line, column } => Self::Json { line, column },
            Unreadable::Limit { limit, max } => Self::Limit { limit, max },
        }
    }
}
