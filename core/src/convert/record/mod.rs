//! A record of the source, its fields found by their rows. Nothing of it is copied before it is needed: a batch reads
//! each record twice.

pub(crate) mod canonical;
pub(crate) mod pick;

use alloc::borrow::{Cow, ToOwned};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::collections::sort::sorted;
use crate::convert::converter::FROM;
use crate::convert::loss::Disposition;
use crate::convert::user::field_map as map;
use crate::issues::Issue;
use crate::json::error::SyntaxError;
use crate::json::scanner::{Scanner, Token};
use crate::json::secret::is_hollow;
use crate::json::{Node, Unreadable};
use crate::limits::Limits;
use crate::schema::secret_names::is_secret;
use crate::strings::extension::{self, Reading};

/// The members of a record. Nothing empty counts as there: Odin answers with empty texts, groups and lists for what a
/// user does not have.
pub(crate) struct SourceRecord<'a> {
    /// The JSON text of each row's value.
    at: [Option<&'a str>; map::COUNT],
    limits: Limits,
    /// Keys that no row names, and rows whose key came more than once.
    pub(crate) unknown: Vec<Cow<'a, str>>,
    pub(crate) repeated: Vec<&'static str>,
}

/// A value that holds something.
pub(crate) enum SourceValue<'a> {
    Text(Cow<'a, str>),
    Other(Node),
}

impl<'a> SourceRecord<'a> {
    /// Reads a record, or a list of one, as the library's documented answer is.
    pub(crate) fn read(json: &'a str, limits: Limits) -> Result<Self, Issue> {
        if json.len() > limits.bytes {
            return Err(Issue::unreadable(Unreadable::Limit { limit: "bytes", max: limits.bytes }));
        }
        let json = json.strip_prefix('\u{feff}').unwrap_or(json);
        let fault = |fault: SyntaxError| {
            let (line, column) = fault.place(json.as_bytes());
            Issue::unreadable(Unreadable::Json { line, column })
        };
        let mut scanner = Scanner::new(json);
        let mut token = scanner.value().map_err(fault)?;
        let listed = matches!(token, Token::List);
        if listed && scanner.item(true).map_err(fault)? {
            token = scanner.value().map_err(fault)?;
        }
        if !matches!(token, Token::Object) {
            scanner.leave(&token, true).map_err(fault)?;
            return Err(Issue::wrong_type("object", if listed { "list" } else { shape(&token) }));
        }
        let mut record = Self { at: [None; map::COUNT], limits, unknown: Vec::new(), repeated: Vec::new() };
        let keys = record.members(&mut scanner).map_err(fault)?;
        if keys > limits.keys {
            return Err(Issue::unreadable(Unreadable::Limit { limit: "keys", max: limits.keys }));
        }
        let more = listed && scanner.item(false).map_err(fault)?;
        if more {
            return Err(Issue::wrong_type("object", "list"));
        }
        scanner.end().map_err(fault)?;
        record.unknown = sorted(core::mem::take(&mut record.unknown), &Ord::cmp);
        record.unknown.dedup();
        Ok(record)
    }

    fn members(&mut self, scanner: &mut Scanner<'a>) -> Result<usize, SyntaxError> {
        let mut keys = 0;
        while scanner.member(keys == 0)? {
            keys += 1;
            let key = scanner.key()?;
            scanner.peek();
            let from = scanner.at();
            let token = scanner.value()?;
            scanner.leave(&token, true)?;
            // Half a character in a text is no text; elsewhere nothing reads it.
            if let Token::Text(text) = &token {
                text.text().map_err(|_| SyntaxError(from))?;
            }
            let key = key.key();
            let row =
                map::find(&key).and_then(|row| Some((map::ROWS.get(row)?.field, self.at.get_mut(row)?)));
            match row {
                Some((field, place)) => {
                    if place.replace(scanner.since(from)).is_some() && !self.repeated.contains(&field) {
                        self.repeated.push(field);
                    }
                }
                None => self.unknown.push(key),
            }
        }
        Ok(keys)
    }

    /// The value of a row of the map, if there is any.
    pub(crate) fn row(&self, row: usize) -> Option<SourceValue<'a>> {
        let json = self.at.get(row).copied().flatten()?;
        let mut scanner = Scanner::new(json);
        let value = match scanner.value().ok()? {
            Token::Null => return None,
            Token::Text(text) => {
                // Blanks at the ends are no part of a value.
                let text = match text.text().ok()? {
                    Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
                    Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
                };
                return Some(SourceValue::Text(text))
                    .filter(|value| !matches!(value, SourceValue::Text(text) if text.is_empty()));
            }
            Token::Bool(flag) => Node::Bool(flag),
            Token::Number(digits) => Node::Number(digits.to_owned()),
            // Past a limit it is none of the shapes that a field takes.
            Token::List | Token::Object => {
                Node::parse(json.as_bytes(), &self.limits).unwrap_or(Node::Bool(true))
            }
        };
        Some(SourceValue::Other(value))
            .filter(|value| !matches!(value, SourceValue::Other(node) if is_hollow(node)))
    }

    /// The value of a field, if there is any.
    pub(crate) fn get(&self, field: &str) -> Option<SourceValue<'a>> {
        self.row(map::find(field)?)
    }

    /// The value of a field as JSON text, for a row of the loss report: of what somebody has to look at, and no secret.
    pub(crate) fn shown(&self, field: &str, verdict: Disposition) -> Option<String> {
        if !matches!(verdict, Disposition::NeedsChoice | Disposition::Lost) {
            return None;
        }
        let operation = crate::vendors::operation(FROM)?;
        let mut keys = field.split('.');
        let mut node = self.get(keys.next()?)?.into_node();
        for key in keys {
            node = node.get(key)?.clone();
        }
        // Of objects keys may be unknown, and hold secrets.
        let parts = node.as_list().unwrap_or(core::slice::from_ref(&node));
        let plain = parts.iter().all(|part| matches!(part, Node::Text(_) | Node::Number(_) | Node::Bool(_)));
        let secret = field.split('.').any(|key| is_secret(operation, key));
        (plain && !secret).then(|| node.to_json())
    }

    /// A group's value.
    pub(crate) fn group(&self, field: &str) -> Option<Node> {
        match self.get(field)? {
            SourceValue::Other(node) => Some(node),
            SourceValue::Text(_) => None,
        }
    }

    /// The extension without the marks of a spreadsheet and `.0`; whatever else it is, the report over the input says so.
    pub(crate) fn extension(&self) -> Option<Cow<'a, str>> {
        self.text("extension").map(|text| match extension::read(&text) {
            Reading::Mended(inner) => Cow::Owned(inner),
            _ => text,
        })
    }

    /// A field as text.
    pub(crate) fn text(&self, field: &str) -> Option<Cow<'a, str>> {
        self.get(field).and_then(SourceValue::into_text)
    }
}

impl<'a> SourceValue<'a> {
    /// Text, or a whole number by its digits: Odin answers digits as numbers.
    pub(crate) fn into_text(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Text(text) => Some(text),
            Self::Other(node) => text(&node).map(|text| Cow::Owned(text.into_owned())),
        }
    }

    pub(crate) fn into_node(self) -> Node {
        match self {
            Self::Text(text) => Node::Text(text.into_owned()),
            Self::Other(node) => node,
        }
    }
}

fn shape(token: &Token<'_>) -> &'static str {
    match token {
        Token::Null => "null",
        Token::Bool(_) => "boolean",
        Token::Number(_) => "number",
        Token::Text(_) => "text",
        Token::List => "list",
        Token::Object => "object",
    }
}

/// An inner value as text.
pub(crate) fn text(node: &Node) -> Option<Cow<'_, str>> {
    match node {
        Node::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()).map(Cow::Borrowed),
        Node::Number(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            Some(Cow::Borrowed(digits))
        }
        Node::Number(_) => node.as_integer().map(|number| Cow::Owned(number.to_string())),
        _ => None,
    }
}
