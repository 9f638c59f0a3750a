//! JSON text, streamed: no tree is built, and what has no slot of its own stays in its spelling.

use alloc::borrow::Cow;

use crate::collections::slot::Slot;
use crate::input::Source;
use crate::input::record::{Record, SourceError, Target};
use crate::input::scalar::Scalar;
use crate::json::{RawString, Scanner, SyntaxError, Token};

/// A JSON document.
#[derive(Clone, Copy)]
pub struct Json<'a>(pub &'a str);

impl<'a> Source<'a> for Json<'a> {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        if self.0.len() > record.max_bytes() {
            return record.broken(SourceError::Bytes);
        }
        // Some writers put a byte order mark before UTF-8; it is not part of the document.
        let text = self.0.strip_prefix('\u{feff}').unwrap_or(self.0);
        if let Err(fault) = document(&mut Scanner::new(text), record) {
            let (line, column) = fault.place(text.as_bytes());
            record.broken(SourceError::Json { line, column });
        }
    }
}

impl<'a> Json<'a> {
    /// Hands over one value given as JSON text, groups and lists included: for Sources that hold part of their
    /// values as JSON. `false`: stop reading.
    pub fn value(record: &mut Record<'a, '_>, parent: Slot, key: Cow<'a, str>, text: &'a str) -> bool {
        let mut scanner = Scanner::new(text);
        let place = record.locate(parent, &key);
        let read = value(&mut scanner, record, parent, place, key);
        read.and_then(|more| scanner.end().map(|()| more)).unwrap_or_else(|fault| {
            let (line, column) = fault.place(text.as_bytes());
            record.broken(SourceError::Json { line, column });
            false
        })
    }
}

fn document<'a>(scanner: &mut Scanner<'a>, record: &mut Record<'a, '_>) -> Result<(), SyntaxError> {
    let token = scanner.value()?;
    if let Token::Object = token {
        object(scanner, record, Slot::NONE)?;
        return scanner.end();
    }
    let shape = scalar(scanner, &token, scanner.at())?;
    scanner.end()?;
    record.not_an_object(shape.type_name());
    Ok(())
}

/// Reads an object, whose brace was read.
fn object<'a>(
    scanner: &mut Scanner<'a>,
    record: &mut Record<'a, '_>,
    parent: Slot,
) -> Result<(), SyntaxError> {
    let mut first = true;
    loop {
        if let Some(guess) = record.expected(parent).filter(|_| !first)
            && let Some((member, text)) = scanner.member_of(guess.member)
        {
            if !record.put_member(&guess, member, text) {
                break;
            }
        } else if !scanner.member(first)? {
            return Ok(());
        } else if !any(scanner, record, parent)? {
            break;
        }
        first = false;
    }
    // Nothing more is wanted, but whether it is JSON still matters.
    scanner.leave(&Token::Object, false)
}

/// Reads a member of any kind, whose key is next. `false`: stop reading.
fn any<'a>(
    scanner: &mut Scanner<'a>,
    record: &mut Record<'a, '_>,
    parent: Slot,
) -> Result<bool, SyntaxError> {
    let key = scanner.key().map(RawString::key)?;
    let place = record.locate(parent, &key);
    value(scanner, record, parent, place, key)
}

/// Hands over the value that is read next. `false`: stop reading.
#[inline]
fn value<'a>(
    scanner: &mut Scanner<'a>,
    record: &mut Record<'a, '_>,
    parent: Slot,
    place: Target,
    key: Cow<'a, str>,
) -> Result<bool, SyntaxError> {
    let token = scanner.value()?;
    let from = scanner.at();
    match (place, token) {
        (Target::Group(slot), Token::Object) => {
            let open = record.open(slot, key);
            if open {
                object(scanner, record, slot)?;
            } else {
                scanner.leave(&Token::Object, true)?;
            }
            Ok(open)
        }
        (Target::List(slot), Token::List) => {
            let open = record.open(slot, key);
            if open {
                list(scanner, record, slot)?;
            } else {
                scanner.leave(&Token::List, true)?;
            }
            Ok(open)
        }
        (Target::Value(slot) | Target::Group(slot) | Target::List(slot), token) => {
            let value = scalar(scanner, &token, from)?;
            Ok(record.put(slot, key, value))
        }
        (Target::Unknown, token) => {
            let value = scalar(scanner, &token, from)?;
            Ok(record.unknown(parent, key, value))
        }
    }
}

/// Reads a list, whose bracket was read.
fn list<'a>(scanner: &mut Scanner<'a>, record: &mut Record<'a, '_>, slot: Slot) -> Result<(), SyntaxError> {
    let (mut count, mut room) = (0, 0);
    while scanner.item(count == 0)? {
        if let Some(place) = record.item(slot, count) {
            room += 1;
            value(scanner, record, slot, place, Cow::Borrowed(""))?;
        } else {
            let token = scanner.value()?;
            scanner.leave(&token, true)?;
        }
        count += 1;
    }
    if count > room {
        record.overflow(slot, count);
    }
    Ok(())
}

/// The value that began with `token`, whose bracket, if it is one, ends at `from`.
#[inline]
fn scalar<'a>(scanner: &mut Scanner<'a>, token: &Token<'a>, from: usize) -> Result<Scalar<'a>, SyntaxError> {
    let opaque = |scanner: &mut Scanner<'a>| {
        scanner.leave(token, true)?;
        Ok(Cow::Borrowed(scanner.since(from - 1)))
    };
    Ok(match token {
        Token::Text(quoted) => quoted.text().map_or(Scalar::InvalidUnicode, Scalar::Text),
        Token::Number(spelling) => Scalar::Number(Cow::Borrowed(spelling)),
        Token::Bool(flag) => Scalar::Bool(*flag),
        Token::Null => Scalar::Null,
        Token::List => Scalar::List(opaque(scanner)?),
        Token::Object => Scalar::Object(opaque(scanner)?),
    })
}
