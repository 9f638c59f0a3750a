//! A JSON document as a tree, for what is read seldom and kept whole: a vendor's answer, a record to convert.
//!
//! Order of keys, keys given twice and the spelling of numbers stay as they came: `1.50`, `-0` and a number of thirty
//! digits go out as they came in.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::error::{SyntaxError, Unreadable};
use crate::json::escape::push_text;
use crate::json::scanner::{Scanner, Token};
use crate::json::string::RawString;
use crate::limits::Limits;
use crate::strings::number;

/// Reading, writing and dropping a tree go down level by level, so there is a depth that no limit can raise.
pub(crate) const MAX_DEPTH: usize = 256;

/// One JSON value.
///
/// ```
/// use seatwright::{Limits, json::Node};
///
/// let node = Node::parse(br#"{"id": 1.50, "tags": ["a"]}"#, &Limits::default()).unwrap();
/// assert_eq!(node.get("id").and_then(Node::as_number), Some("1.50"));
/// assert_eq!(node.to_json(), r#"{"id":1.50,"tags":["a"]}"#);
/// ```
///
/// `Debug` names the shape only: the value may hold a secret.
#[derive(Clone, PartialEq, Eq)]
pub enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as it is spelled.
    Number(String),
    /// A string.
    Text(String),
    /// `[…]`.
    List(Vec<Node>),
    /// `{…}`, with keys in order and possibly more than once.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Reads a document.
    ///
    /// # Errors
    /// It is not JSON (a surrogate escape without its partner included), not UTF-8, or past one of `limits`.
    pub fn parse(json: &[u8], limits: &Limits) -> Result<Self, Unreadable> {
        if json.len() > limits.bytes {
            return Err(Unreadable::Limit { limit: "bytes", max: limits.bytes });
        }
        // Some writers put a byte order mark before UTF-8; it is not part of the document.
        let json = json.strip_prefix("\u{feff}".as_bytes()).unwrap_or(json);
        let fault = |fault: SyntaxError| {
            let (line, column) = fault.place(json);
            Unreadable::Json { line, column }
        };
        let text = core::str::from_utf8(json).map_err(|error| fault(SyntaxError(error.valid_up_to())))?;
        let mut reader = Reader {
            scanner: Scanner::new(text),
            depth: limits.depth.min(MAX_DEPTH),
            keys: limits.keys,
            limits,
        };
        let read = reader.node(0).and_then(|node| {
            reader.scanner.end()?;
            Ok(node)
        });
        read.map_err(|stop| match stop {
            Stop::Json(at) => fault(at),
            Stop::Limit(limit, max) => Unreadable::Limit { limit, max },
        })
    }

    /// Appends it as JSON without blanks; strings as `JSON.stringify` writes them.
    pub fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Null => out.extend_from_slice(b"null"),
            Self::Bool(true) => out.extend_from_slice(b"true"),
            Self::Bool(false) => out.extend_from_slice(b"false"),
            Self::Number(spelling) => out.extend_from_slice(spelling.as_bytes()),
            Self::Text(text) => push_text(out, text),
            Self::List(items) => {
                out.push(b'[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push(b',');
                    }
                    item.write(out);
                }
                out.push(b']');
            }
            Self::Object(members) => {
                out.push(b'{');
                for (at, (key, value)) in members.iter().enumerate() {
                    if at > 0 {
                        out.push(b',');
                    }
                    push_text(out, key);
                    out.push(b':');
                    value.write(out);
                }
                out.push(b'}');
            }
        }
    }

    /// The same as a `String`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = Vec::new();
        self.write(&mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    /// The value of a key; of a key given twice the last one, as most readers take it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The members of an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&[(String, Self)]> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }

    /// The items of a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Self]> {
        if let Self::List(items) = self { Some(items) } else { None }
    }

    /// Text.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// A number's spelling.
    #[must_use]
    pub fn as_number(&self) -> Option<&str> {
        if let Self::Number(spelling) = self { Some(spelling) } else { None }
    }

    /// A number that is whole and within ±2^53; `25.0` and `1e3` are.
    #[must_use]
    pub fn as_integer(&self) -> Option<i64> {
        number::whole(self.as_number()?, false).ok()
    }

    /// A boolean.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(flag) = self { Some(*flag) } else { None }
    }

    /// Whether it is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The word for its type in messages.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Number(_) => "number",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Object(_) => "object",
        }
    }
}

impl core::fmt::Debug for Node {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.type_name())
    }
}

impl From<bool> for Node {
    fn from(flag: bool) -> Self {
        Self::Bool(flag)
    }
}

impl From<i64> for Node {
    fn from(number: i64) -> Self {
        Self::Number(itoa::Buffer::new().format(number).to_owned())
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// Why reading stopped.
enum Stop {
    Json(SyntaxError),
    Limit(&'static str, usize),
}

impl From<SyntaxError> for Stop {
    fn from(fault: SyntaxError) -> Self {
        Self::Json(fault)
    }
}

struct Reader<'a, 'l> {
    scanner: Scanner<'a>,
    /// How deep lists and objects may be nested.
    depth: usize,
    /// How many keys and items are left.
    keys: usize,
    limits: &'l Limits,
}

impl<'a> Reader<'a, '_> {
    fn node(&mut self, above: usize) -> Result<Node, Stop> {
        let node = match self.scanner.value()? {
            Token::Null => Node::Null,
            Token::Bool(flag) => Node::Bool(flag),
            Token::Number(spelling) => Node::Number(spelling.to_owned()),
            Token::Text(quoted) => {
                Node::Text(self.text(quoted, self.scanner.at() - quoted.inside.len() - 2)?)
            }
            Token::List | Token::Object if above >= self.depth => {
                return Err(Stop::Limit("depth", self.depth));
            }
            Token::List => {
                let mut items = Vec::new();
                while self.scanner.item(items.is_empty())? {
                    self.count()?;
                    items.push(self.node(above + 1)?);
                }
                Node::List(items)
            }
            Token::Object => {
                let mut members = Vec::new();
                while self.scanner.member(members.is_empty())? {
                    self.count()?;
                    let at = self.scanner.at();
                    let key = self.scanner.key()?;
                    let key = self.text(key, at)?;
                    members.push((key, self.node(above + 1)?));
                }
                Node::Object(members)
            }
        };
        Ok(node)
    }

    fn count(&mut self) -> Result<(), Stop> {
        self.keys = self.keys.checked_sub(1).ok_or(Stop::Limit("keys", self.limits.keys))?;
        Ok(())
    }

    /// What the string at `at` says.
    fn text(&self, quoted: RawString<'a>, at: usize) -> Result<String, Stop> {
        if quoted.inside.len() > self.limits.text {
            return Err(Stop::Limit("text", self.limits.text));
        }
        Ok(quoted.text().map_err(|_| Stop::Json(SyntaxError(at)))?.into_owned())
    }
}
