//! JSON objects out of a stream of characters: [`Objects`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::Limits as JsonLimits;
use seatwright::json::{Node, Unreadable};

use crate::limits::Limits;
use crate::line::{Buffer, CellKind, Flaw};

/// Cuts a stream into JSON documents: at line breaks, or where brackets close.
#[expect(clippy::struct_excessive_bools, reason = "the state of a scanner")]
#[derive(Clone)]
pub(crate) struct Objects {
    by_line: bool,
    text: String,
    depth: usize,
    /// Inside the list that holds all objects.
    listed: bool,
    quoted: bool,
    escaped: bool,
    long: bool,
    most: usize,
}

impl Objects {
    pub(crate) const fn new(by_line: bool, most: usize) -> Self {
        Self {
            by_line,
            text: String::new(),
            depth: 0,
            listed: false,
            quoted: false,
            escaped: false,
            long: false,
            most,
        }
    }

    /// Takes characters until a document is whole. Gives what is left of them, and whether one is.
    pub(crate) fn push<'t>(&mut self, text: &'t str) -> (&'t str, bool) {
        let mut rest = text.chars();
        while let Some(c) = rest.next() {
            let whole = if self.by_line { self.line(c) } else { self.bracket(c) };
            if whole {
                return (rest.as_str(), true);
            }
        }
        ("", false)
    }

    /// Whether something was begun and not finished.
    pub(crate) fn is_open(&self) -> bool {
        self.long || !self.text.trim().is_empty()
    }

    /// Whether the list that holds the objects is still open.
    pub(crate) const fn is_cut_off(&self) -> bool {
        self.listed
    }

    /// Whether an object is still open.
    pub(crate) const fn is_deep(&self) -> bool {
        self.depth > 0
    }

    /// The document, and whether it was too long to be kept.
    pub(crate) fn document(&self) -> (&str, bool) {
        (&self.text, self.long)
    }

    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.long = false;
    }

    fn keep(&mut self, c: char) {
        if self.text.len() < self.most {
            self.text.push(c);
        } else {
            self.long = true;
        }
    }

    fn line(&mut self, c: char) -> bool {
        if c != '\n' {
            self.keep(c);
        }
        c == '\n'
    }

    fn bracket(&mut self, c: char) -> bool {
        if self.quoted {
            self.keep(c);
            match c {
                _ if self.escaped => self.escaped = false,
                '\\' => self.escaped = true,
                '"' => self.quoted = false,
                _ => {}
            }
            return false;
        }
        match c {
            '[' if self.depth == 0 && !self.listed && !self.is_open() => self.listed = true,
            ']' if self.depth == 0 && self.listed => {
                self.listed = false;
                return self.is_open();
            }
            ',' if self.depth == 0 => return self.is_open(),
            c if self.depth == 0 && c.is_whitespace() => {}
            _ => {
                self.keep(c);
                match c {
                    '"' => self.quoted = true,
                    '{' | '[' => self.depth += 1,
                    '}' | ']' => {
                        self.depth = self.depth.saturating_sub(1);
                        return self.depth == 0;
                    }
                    _ => {}
                }
            }
        }
        false
    }
}

/// Puts the members of an object into the cells of their columns; a key met first is a new column.
pub(crate) fn cells(
    document: &str,
    keys: &mut Vec<String>,
    (limits, host): (&Limits, bool),
    line: &mut Buffer,
) -> Option<Flaw> {
    let bounds =
        JsonLimits { bytes: limits.row, text: limits.cell, keys: limits.columns, ..JsonLimits::default() };
    let node = match Node::parse(document.as_bytes(), &bounds) {
        Ok(node) => node,
        Err(Unreadable::Limit { limit: "keys", .. }) => return Some(Flaw::TooWide),
        Err(Unreadable::Limit { .. }) => return Some(Flaw::TooLong),
        Err(Unreadable::Json { .. }) => return Some(Flaw::BadJson),
    };
    let Some(members) = node.as_object() else { return Some(Flaw::NotAnObject) };
    let mut flaw = None;
    for (at, (key, _)) in members.iter().enumerate() {
        if members.iter().take(at).any(|(other, _)| other == key) {
            flaw = Some(Flaw::DuplicateKey);
        }
        if !keys.contains(key) {
            if keys.len() >= limits.columns {
                return Some(Flaw::TooWide);
            }
            keys.push(key.clone());
        }
    }
    for key in &*keys {
        match members.iter().find(|(name, _)| name == key).map(|(_, value)| value) {
            None | Some(Node::Null) => line.push("", CellKind::Absent),
            Some(Node::Text(text)) => line.push(text, CellKind::Text),
            Some(Node::Number(spelling)) => line.push(spelling, CellKind::Number),
            Some(Node::Bool(yes)) => line.push(if *yes { "true" } else { "false" }, CellKind::Bool),
            Some(nested) => match foreign(nested).filter(|_| host) {
                Some(name) => line.push(name, CellKind::Foreign),
                None => line.push(&nested.to_json(), CellKind::Nested),
            },
        }
    }
    flaw
}

/// The name of the type of a value that JSON does not have.
fn foreign(node: &Node) -> Option<&str> {
    match node.as_object() {
        Some([(key, Node::Text(name))]) if key == "\0" => Some(name),
        _ => None,
    }
}
