//! What the caller can ask for when a record is made into input.

use alloc::string::String;

use crate::options::FieldNames;
use crate::options::error::OptionError;
use crate::options::reader;
use crate::options::table::{OptionKind, options};
use crate::strings::words::Words;

options! {
    /// Options of [`from_record_with`](crate::from_record_with).
    ///
    /// ```
    /// let options = seatwright::RecordOptions::from_json(r#"{"names": "label"}"#)?;
    /// assert_eq!(options.names, seatwright::FieldNames::Label);
    /// # Ok::<(), seatwright::OptionError>(())
    /// ```
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct RecordOptions {
        /// How messages name fields: by their keys in the request, or by the labels of the form. Only messages change.
        names: FieldNames = OptionKind::Word("FieldNames", FieldNames::WORDS), "\"wire\"", "0.1.0";
        /// The document that the input is for: names of fields follow it, and fields that only it has are kept. The profile of
        /// the call that the input goes to.
        profile: Option<String> = OptionKind::Profile, "the first", "0.1.0";
    }
}

impl RecordOptions {
    /// Reads options from a JSON object.
    ///
    /// # Errors
    /// An unknown option, or a value that the option does not take.
    pub fn from_json(json: &str) -> Result<Self, OptionError> {
        reader::from_json(json)
    }
}
