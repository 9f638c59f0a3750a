//! Options from JSON text and from the values of a language binding.

use alloc::string::String;
use alloc::vec::Vec;

use crate::options::error::OptionError;
use crate::options::reader::{self, FromOption, OptionReader, Read};
use crate::options::value::OptionValue;
use crate::options::{Options, Partial};

impl Options {
    /// Reads options from a JSON object.
    ///
    /// # Errors
    /// An unknown option, or a value that the option does not take.
    pub fn from_json(json: &str) -> Result<Self, OptionError> {
        reader::from_json(json)
    }

    /// Reads options from an object of another language.
    ///
    /// ```
    /// use seatwright::{Limits, Options, json::Node};
    ///
    /// let value = Node::parse(br#"{"domian": "example.com"}"#, &Limits::default()).unwrap();
    /// let error = Options::from_value(&value).unwrap_err();
    /// assert_eq!(error.to_string(), r#"there is no option "domian"; did you mean "domain"?"#);
    /// ```
    ///
    /// # Errors
    /// An unknown option, or a value that the option does not take.
    pub fn from_value<V: OptionValue>(value: &V) -> Result<Self, OptionError> {
        reader::from_value("", value)
    }
}

impl FromOption for Partial {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        match given.value.as_bool() {
            Some(true) => Ok(Self::Yes),
            Some(false) => Ok(Self::No),
            None => given.texts("true, false or a list of field names").map(Self::Touched),
        }
    }
}

/// The only list of text among options that is no list of names: `waive`.
impl FromOption for Vec<String> {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        given.texts("a list of text like \"email-address/required\"")
    }
}

/// Reads the words of an enum.
macro_rules! read_words {
    ($($name:ty),+) => {
        $(impl FromOption for $name {
            fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
                given.word()
            }
        })+
    };
}
#[cfg(feature = "records")]
pub(crate) use read_words;

read_words!(
    crate::options::Defaults,
    crate::options::Empty,
    crate::options::FieldNames,
    crate::schema::Unknown,
    crate::options::context::Cti,
    crate::options::context::DateFormat
);
