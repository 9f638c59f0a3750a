//! What is wrong: [`Issue`], and how to mend it: [`Fix`].

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use crate::code::Code;
use crate::message;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The request is not built.
    Error,
    /// Built, and probably not what was meant.
    Warning,
    /// Good to know.
    Info,
}

impl Severity {
    /// The word in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// One step of a path: a key, or a position in a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(untagged)]
pub enum Step {
    /// The caller's own key.
    Key(String),
    /// Position from 0.
    Item(u8),
}

/// A detail of an issue.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Param {
    /// A whole number.
    Number(i64),
    /// Text.
    Text(String),
    /// Several texts.
    List(Vec<String>),
}

impl From<i64> for Param {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(shortened(text))
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<String>> for Param {
    fn from(list: Vec<String>) -> Self {
        Self::List(list)
    }
}

/// How much of a value a report repeats.
const SHOWN: usize = 64;

/// `text`, cut to 64 characters and an ellipsis.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The named details of an issue, in the order they are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Params(pub(crate) Vec<(&'static str, Param)>);

impl Params {
    /// The detail of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, param)| param)
    }

    /// The details in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Param)> {
        self.0.iter().map(|(name, param)| (*name, param))
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.0.push((name, value.into()));
        self
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

/// Whether a fix is beyond doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sure {
    /// Follows from the facts: may be applied without asking.
    Certain,
    /// A guess: ask.
    Likely,
}

/// A change of the input that would settle an issue; it applies at the issue's path.
#[derive(Clone, Debug, PartialEq)]
pub enum Fix {
    /// Give the value another key.
    Rename(&'static str, Sure),
    /// Put another value, as JSON text.
    Replace(String, Sure),
    /// Take the key out.
    Remove(Sure),
}

impl Serialize for Fix {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let sure = match self {
            Self::Rename(to, sure) => {
                map.serialize_entry("op", "rename")?;
                map.serialize_entry("to", to)?;
                sure
            }
            Self::Replace(value, sure) => {
                map.serialize_entry("op", "replace")?;
                map.serialize_entry("value", &raw(value))?;
                sure
            }
            Self::Remove(sure) => {
                map.serialize_entry("op", "remove")?;
                sure
            }
        };
        map.serialize_entry("certainty", sure)?;
        map.end()
    }
}

/// JSON text as a value of a serializer; text that is not JSON becomes `null`.
pub(crate) fn raw(json: &str) -> Option<Box<RawValue>> {
    RawValue::from_string(json.to_owned()).ok()
}

/// Something wrong, or worth knowing. Holds no more of the value than it shows, and nothing of a secret.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// What it is about.
    pub code: Code,
    /// Where, in the caller's own keys; empty for the whole document, `["{domain}"]` for a path parameter.
    pub path: Vec<Step>,
    /// The vendor's name of the field, if it is about one.
    pub field: Option<String>,
    /// The details.
    pub params: Params,
    /// How to mend it, if that is known.
    pub fix: Option<Fix>,
}

impl Issue {
    /// The sentence for a person: lower case, no final period, what is allowed, then the suggestion.
    #[must_use]
    pub fn message(&self) -> String {
        message::render(self)
    }
}

impl Serialize for Issue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("severity", &self.severity)?;
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("path", &self.path)?;
        if let Some(field) = &self.field {
            map.serialize_entry("field", field)?;
        }
        map.serialize_entry("params", &self.params)?;
        map.serialize_entry("message", &self.message())?;
        if let Some(fix) = &self.fix {
            map.serialize_entry("fix", fix)?;
        }
        map.end()
    }
}
