//! A call of a vendor's API: its rows and everything around them.

#[cfg(feature = "describe")]
use crate::schema::labels::Labels;
#[cfg(feature = "records")]
use crate::schema::record_dialect::RecordDialect;
#[cfg(feature = "records")]
use crate::schema::record_read::RecordRead;
use crate::schema::rule::Rule;
use crate::schema::{EmptyString, Field, Kind};
use crate::strings::words::words;

/// Where a token travels; it is added when the request is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// In the header `authorization`.
    Bearer,
    /// In the body, as its first member with this name.
    Body(&'static str),
}

/// One disagreement between two documents of a vendor: what a profile changes in a base row.
#[derive(Clone, Copy, Debug)]
pub struct Overlay {
    /// The document.
    pub profile: &'static str,
    /// Wire name of the base row.
    pub field: &'static str,
    /// What is different there.
    pub set: Override,
}

/// The part of a row that an [`Overlay`] replaces.
#[derive(Clone, Copy, Debug)]
pub enum Override {
    /// The name in the request.
    Wire(&'static str),
    /// The kind, and with it the JSON type.
    Kind(Kind),
}

/// A value that travels in the path.
#[derive(Clone, Copy, Debug)]
pub struct PathParam {
    /// Its name in the path template and among the options. A body key of that name is taken as this.
    pub name: &'static str,
    /// Greatest length in characters, where documented.
    pub max: Option<usize>,
    /// Whether `~` ("that of the token") may stand in for it.
    pub tilde: bool,
    /// The characters the document names; others warn.
    pub charset: Option<fn(char) -> bool>,
    /// Whether it is the extension of a user.
    pub extension: bool,
    /// Whether it is a phone number, of which the digits go into the path.
    #[cfg(feature = "beside")]
    pub phone: bool,
    /// What a form calls it.
    pub label: &'static str,
    /// What it is, in a sentence.
    pub help: &'static str,
    /// What the rules take it for.
    pub role: ParamRole,
}

/// What a path parameter names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamRole {
    /// The organisation that records belong to.
    Organization,
    /// The user that the call changes.
    User,
    /// Another record.
    Other,
}

/// A piece of a path template.
#[derive(Clone, Copy, Debug)]
pub enum Segment {
    /// Fixed text with its slashes.
    Literal(&'static str),
    /// The parameter with this name.
    Param(&'static str),
}

/// What an operation does to the vendor's record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Makes a new record: defaults are filled.
    Create,
    /// Changes one: nothing is filled, `""` clears.
    Update,
    /// Asks the server about values and stores nothing.
    #[cfg(feature = "beside")]
    Check,
}

words! {
    /// What an unknown key does when the caller does not say.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Unknown {
        /// Refuse: for servers that drop unknown keys in silence.
        Error = "error",
        /// Keep it and say so.
        Warn = "warn",
        /// Keep it.
        Keep = "keep",
        /// Leave it out and say so.
        Drop = "drop",
    }
}

/// The answers that mean success.
#[derive(Clone, Copy, Debug)]
pub struct Expects {
    /// Always among them.
    pub always: &'static [u16],
    /// Also, when the body says `synchronous: yes`.
    pub synchronous: &'static [u16],
}

/// How a record tells which object it is.
#[derive(Clone, Copy, Debug)]
pub struct RecordIdentity {
    /// The key of requests and records that holds the object's name.
    pub key: &'static str,
    /// The segment of the path before the name; empty where the path has no name.
    pub folder: &'static str,
    /// Whether the server completes a name without `@` by a domain.
    pub completed: bool,
}

/// One call of a vendor's API.
#[derive(Debug)]
pub struct Operation {
    /// `platform.resource.verb`.
    pub id: &'static str,
    /// The vendor's own name for it.
    pub alias: &'static str,
    /// What a person would call it.
    pub title: &'static str,
    /// Creates or updates.
    pub verb: Verb,
    /// HTTP method.
    pub method: &'static str,
    /// Path below the server.
    pub path: &'static [Segment],
    /// A prefix of the path that the base given by the caller may already end in.
    pub base: &'static str,
    /// The path's parameters.
    pub params: &'static [PathParam],
    /// The documents that describe this operation; the first is the default.
    pub profiles: &'static [&'static str],
    /// The rows.
    pub fields: &'static [Field],
    /// Keys that this operation does not take: left out, with a warning.
    pub without: &'static [&'static str],
    /// Wire names that this operation requires, whatever the row says.
    pub required: &'static [&'static str],
    /// A request with a part of the required fields is built, with one warning that names the rest; the options `strict`
    /// and `complete` make it an error for each.
    pub lenient: bool,
    /// Wire names that only say which record is meant: a request with nothing else changes nothing.
    pub identity: &'static [&'static str],
    /// Differences between the documents.
    pub overlays: &'static [Overlay],
    /// Keys that answers hold and requests do not take, with dots where they are nested.
    pub read_only: &'static [&'static [&'static str]],
    /// Keys people send that belong elsewhere, each with where.
    pub misplaced: &'static [(&'static str, &'static str)],
    /// What people call the fields besides.
    pub words: FieldWords,
    /// The sibling whose fields are often put here by mistake.
    pub sibling: Option<(&'static str, &'static [Field])>,
    /// What an unknown key does by default.
    pub unknown: Unknown,
    /// What `""` means.
    pub blank: EmptyString,
    /// Where the token goes.
    pub token: Token,
    /// Cross-field rules, in order.
    pub rules: &'static [Rule],
    /// The answers that mean success.
    pub expects: Expects,
    /// Labels and help texts of its form.
    #[cfg(feature = "describe")]
    pub labels: &'static Labels,
    /// How a record tells which object it is.
    #[cfg(feature = "records")]
    pub record_identity: RecordIdentity,
    /// How records of the vendor differ from its requests.
    #[cfg(feature = "records")]
    pub dialect: &'static RecordDialect,
    /// How its records are read back, where the vendor has calls for it.
    #[cfg(feature = "records")]
    pub record_read: Option<&'static RecordRead>,
    /// The switch that asks the server to answer with the record; `yes` selects [`Expects::synchronous`].
    pub waits_on: Option<&'static str>,
    /// The field that names an existing object whose values fill the inheritable fields.
    pub inherits_from: Option<&'static str>,
}

impl Operation {
    /// Whether answers hold this key and requests do not; nested keys with dots.
    #[must_use]
    pub fn is_read_only(&self, name: &str) -> bool {
        self.read_only.iter().any(|names| names.contains(&name))
    }

    /// The name of the path parameter with this role.
    #[must_use]
    pub fn param(&self, role: ParamRole) -> Option<&'static str> {
        self.params.iter().find(|param| param.role == role).map(|param| param.name)
    }

    /// The part of the id before the first dot.
    #[must_use]
    pub fn platform(&self) -> &'static str {
        self.id.split('.').next().unwrap_or_default()
    }
}

/// What people call the fields of a resource besides.
#[derive(Clone, Copy, Debug)]
pub struct FieldWords {
    /// By which a module without the words asks for them.
    pub id: &'static str,
    /// Wire names with their words; commas between the words, of which letters and digits are compared.
    #[cfg(feature = "suggestions")]
    pub lists: &'static [&'static [(&'static str, &'static str)]],
}
