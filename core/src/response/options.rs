//! What the caller can say about an answer.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::limits::Limits;
use crate::options::FieldNames;
use crate::options::error::OptionError;
use crate::options::reader::{self, FromOption, ITEM, OptionReader, Read};
use crate::options::table::{OptionKind, options};
use crate::options::value::OptionValue;
use crate::strings::words::Words;

options! {
    /// Options of [`read_response`](crate::read_response).
    ///
    /// ```
    /// let options = seatwright::ResponseOptions::from_json(
    ///     r#"{"headers": {"Retry-After": "30"}, "request": {"body": {"user": "1004"}}}"#,
    /// )?;
    /// assert_eq!(options.headers, [("Retry-After".to_owned(), "30".to_owned())]);
    /// assert_eq!(options.request.body.as_deref(), Some(r#"{"user":"1004"}"#));
    /// # Ok::<(), seatwright::OptionError>(())
    /// ```
    #[derive(Clone, Default, PartialEq, Eq)]
    pub struct ResponseOptions {
        /// The headers of the answer; names in any case.
        headers: Vec<(String, String)> = OptionKind::Headers, "{}", "0.1.0";
        /// The request that was answered, one stored with its `body` and `path`, or the payload that was sent. With it issues
        /// carry values, and a secret that the server repeats is certain to be found.
        request: Sent = OptionKind::Request, "", "0.1.0";
        /// Bounds on the answer.
        limits: Limits = OptionKind::Limits("Limits", Limits::ROWS), "{}", "0.1.0";
        /// Language of messages.
        locale: Option<String> = OptionKind::Locale, "\"en\"", "0.1.0";
        /// How messages name fields: by their keys in the request, or by the labels of the form. Only messages change.
        names: FieldNames = OptionKind::Word("FieldNames", FieldNames::WORDS), "\"wire\"", "0.1.0";
    }
}

/// The request that was answered.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// Its body, as JSON text.
    pub body: Option<String>,
    /// Its path.
    pub path: Option<String>,
}

/// What the caller says is not what a server sent: it is read whole.
pub(crate) const OWN: Limits =
    Limits { bytes: usize::MAX, text: usize::MAX, keys: usize::MAX, depth: usize::MAX, issues: usize::MAX };

impl ResponseOptions {
    /// Reads options from a JSON object. `headers` is an object of texts or of lists of texts, or a list of pairs;
    /// `request.body` the request itself or its JSON text.
    ///
    /// # Errors
    /// An unknown option, or a value that the option does not take.
    pub fn from_json(json: &str) -> Result<Self, OptionError> {
        reader::from_json(json)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.trim().eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// Names only: headers carry cookies, the request secrets.
impl core::fmt::Debug for ResponseOptions {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("ResponseOptions")
            .field("headers", &names)
            .field("request", &self.request)
            .field("limits", &self.limits)
            .field("locale", &self.locale)
            .field("names", &self.names)
            .finish()
    }
}

impl core::fmt::Debug for Sent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Sent").field("path", &self.path).finish_non_exhaustive()
    }
}

const HEADERS: &str = "an object of text, or a list of pairs of a name and a value";

impl FromOption for Vec<(String, String)> {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        let mut all = Self::new();
        if given.value.is_null() {
            return Ok(all);
        }
        let pairs = given.value.items(&mut |pair| {
            let mut two = Vec::new();
            let read = given.inside(ITEM, pair).items(HEADERS, &mut |part| {
                two.push(if two.is_empty() { Values::One(part.text("text")?) } else { Values::read(part)? });
                Ok(())
            });
            read?;
            match <[Values; 2]>::try_from(two) {
                Ok([Values::One(name), values]) => values.push(&name, &mut all),
                _ => return given.wrong(HEADERS),
            }
            Ok(())
        });
        if let Some(pairs) = pairs {
            return pairs.map(|()| all);
        }
        given.each(HEADERS, &mut |name, given| {
            Values::read(given)?.push(name, &mut all);
            Ok(())
        })?;
        Ok(all)
    }
}

/// The value of a header, or its values; null is none.
enum Values {
    One(String),
    Many(Vec<String>),
}

impl Values {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        if given.value.is_null() {
            return Ok(Self::Many(Vec::new()));
        }
        match given.list_of_text() {
            Some(texts) => texts.map(Self::Many),
            None => given.text("text, or a list of text").map(Self::One),
        }
    }

    fn push(self, name: &str, all: &mut Vec<(String, String)>) {
        let values = match self {
            Self::One(value) => Vec::from([value]),
            Self::Many(values) => values,
        };
        all.extend(values.into_iter().map(|value| (name.into(), value)));
    }
}

impl FromOption for Sent {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        let mut sent = Self::default();
        if given.value.is_null() {
            return Ok(sent);
        }
        given.fill(
            &mut sent,
            &["body", "path"],
            &[
                |sent, given| {
                    let value = given.value;
                    if !value.is_null() {
                        let body = value.with_str(str::to_owned).or_else(|| value.to_json());
                        sent.body = Some(body.map_or_else(|| given.wrong("what JSON can hold"), Ok)?);
                    }
                    Ok(())
                },
                |sent, given| {
                    sent.path = FromOption::read(given)?;
                    Ok(())
                },
            ],
        )?;
        Ok(sent)
    }
}
