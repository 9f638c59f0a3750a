//! What the caller can say about an answer.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::Node;
use crate::limits::Limits;
use crate::options::error::OptionError;

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
    /// The answer's headers; names in any case.
    pub headers: Vec<(String, String)>,
    /// What was sent. With it issues carry values, and a secret that the server repeats is certain to be found.
    pub request: Sent,
    /// Bounds on the answer.
    pub limits: Limits,
    /// Language of messages; `en`.
    pub locale: Option<String>,
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
        let node = Node::parse(json.as_bytes(), &OWN).map_err(|_| wrong("not JSON"))?;
        let mut options = Self::default();
        for (name, value) in members(&node, "an object of options")? {
            match name.as_str() {
                _ if value.is_null() => {}
                "headers" => options.headers = headers(value)?,
                "request" => options.request = sent(value)?,
                "limits" => options.limits = limits(value)?,
                "locale" => options.locale = Some(text(value, "locale is a text")?),
                _ => return Err(unknown(name, "headers, request, limits, locale")),
            }
        }
        Ok(options)
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
            .finish()
    }
}

impl core::fmt::Debug for Sent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Sent").field("path", &self.path).finish_non_exhaustive()
    }
}

fn headers(node: &Node) -> Result<Vec<(String, String)>, OptionError> {
    const SHAPE: &str = "headers are an object of texts, or a list of pairs of texts";
    let mut all = Vec::new();
    let mut push = |name: &str, value: &Node| -> Result<(), OptionError> {
        let values = value.as_list().unwrap_or(core::slice::from_ref(value));
        for value in values {
            all.push((name.to_owned(), text(value, SHAPE)?));
        }
        Ok(())
    };
    if let Some(pairs) = node.as_list() {
        for pair in pairs {
            match pair.as_list() {
                Some([Node::Text(name), value]) => push(name, value)?,
                _ => return Err(wrong(SHAPE)),
            }
        }
    } else {
        for (name, value) in members(node, SHAPE)? {
            push(name, value)?;
        }
    }
    Ok(all)
}

fn sent(node: &Node) -> Result<Sent, OptionError> {
    let mut sent = Sent::default();
    for (name, value) in members(node, "request is an object with body and path")? {
        match name.as_str() {
            _ if value.is_null() => {}
            "body" => sent.body = Some(value.as_text().map_or_else(|| value.to_json(), str::to_owned)),
            "path" => sent.path = Some(text(value, "request.path is a text")?),
            _ => return Err(unknown(name, "body, path")),
        }
    }
    Ok(sent)
}

fn limits(node: &Node) -> Result<Limits, OptionError> {
    let mut limits = Limits::default();
    for (name, value) in members(node, "limits is an object of whole numbers")? {
        let place = match name.as_str() {
            "bytes" => &mut limits.bytes,
            "text" => &mut limits.text,
            "keys" => &mut limits.keys,
            "depth" => &mut limits.depth,
            "issues" => &mut limits.issues,
            _ => return Err(unknown(name, "bytes, text, keys, depth, issues")),
        };
        let number = value.as_integer().and_then(|number| usize::try_from(number).ok());
        *place = number.ok_or_else(|| wrong("limits are whole numbers"))?;
    }
    Ok(limits)
}

fn members<'n>(node: &'n Node, shape: &str) -> Result<&'n [(String, Node)], OptionError> {
    node.as_object().ok_or_else(|| wrong(shape))
}

fn text(node: &Node, shape: &str) -> Result<String, OptionError> {
    node.as_text().map(str::to_owned).ok_or_else(|| wrong(shape))
}

fn wrong(what: &str) -> OptionError {
    OptionError::Value(["options: ", what].concat())
}

fn unknown(name: &str, known: &str) -> OptionError {
    OptionError::Value(format!("options: unknown field `{name}`, expected one of {known}"))
}
