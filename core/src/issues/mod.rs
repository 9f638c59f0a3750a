//! What is wrong: [`Issue`], and how to mend it: [`Fix`].

pub(crate) mod builder;
pub(crate) mod change;
pub(crate) mod code;
pub(crate) mod messages;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::code::Code;
use crate::strings::number::of_count;
use crate::strings::words::words;

words! {
    /// How bad it is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Severity {
        /// The request is not built.
        Error = "error",
        /// Built, and probably not what was meant.
        Warning = "warning",
        /// Good to know.
        Info = "info",
    }
}

/// One step of a path: a key, or a position in a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The caller's own key.
    Key(String),
    /// Position from 0.
    Item(u8),
}

/// A detail of an issue.
#[derive(Clone, Debug, PartialEq)]
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

impl From<usize> for Param {
    fn from(count: usize) -> Self {
        Self::Number(of_count(count))
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
    match kept(text) {
        Some(kept) => [kept, "…"].concat(),
        None => text.to_owned(),
    }
}

/// The first 64 characters of a text that has more.
pub(crate) fn kept(text: &str) -> Option<&str> {
    // No text has more characters than bytes.
    if text.len() <= SHOWN {
        return None;
    }
    text.char_indices().nth(SHOWN).and_then(|(at, _)| text.get(..at))
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

    /// Every text of the details, replaced by what `change` makes of it.
    #[cfg(feature = "records")]
    pub(crate) fn map_text(&mut self, change: impl Fn(&str) -> String) {
        for (_, param) in &mut self.0 {
            match param {
                Param::Text(text) => *text = change(text),
                Param::List(items) => items.iter_mut().for_each(|item| *item = change(item)),
                Param::Number(_) => {}
            }
        }
    }
}

words! {
    /// Whether a fix is beyond doubt.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Confidence {
        /// Follows from the facts: may be applied without asking.
        Certain = "certain",
        /// A guess: ask.
        Likely = "likely",
    }
}

/// A change of the input that would settle an issue; it applies at the issue's path.
#[derive(Clone, Debug, PartialEq)]
pub enum Fix {
    /// Give the value another key.
    Rename(&'static str, Confidence),
    /// Put another value, as JSON text.
    Replace(String, Confidence),
    /// Take the key out.
    Remove(Confidence),
    /// Leave the input and give this option this value.
    Option(&'static str, &'static str, Confidence),
}

impl Fix {
    /// The word for what is done, in reports.
    #[must_use]
    pub const fn op(&self) -> &'static str {
        match self {
            Self::Rename(..) => "rename",
            Self::Replace(..) => "replace",
            Self::Remove(_) => "remove",
            Self::Option(..) => "option",
        }
    }

    /// Whether it may be applied without asking.
    #[must_use]
    pub const fn confidence(&self) -> Confidence {
        match self {
            Self::Rename(_, sure)
            | Self::Replace(_, sure)
            | Self::Remove(sure)
            | Self::Option(_, _, sure) => *sure,
        }
    }
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
    /// The name of its fix: `timezone/unknown_field/rename`. Equal inputs give equal names, one name is
    /// one fix of a report, and no name contains a value.
    #[must_use]
    pub fn fix_id(&self) -> Option<String> {
        self.fix.as_ref().map(|fix| [&place(&self.path), self.code.as_str(), fix.op()].join("/"))
    }
}

/// A path as text: `department.name`, `aliases[1]`.
pub(crate) fn place(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(key) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(key);
            }
            Step::Item(at) => {
                text.push('[');
                text.push_str(itoa::Buffer::new().format(*at));
                text.push(']');
            }
        }
    }
    if text.is_empty() { "document".to_owned() } else { text }
}
