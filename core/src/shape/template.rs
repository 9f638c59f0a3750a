//! Bodies of a shape where values are at hand one by one, as in a host's dict: judged in one walk, written in another.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::api::bound::BoundOperation;
use crate::input::record::Record;
use crate::input::scalar::Scalar;
use crate::input::{Header, Source};
use crate::json::escape as sink;
use crate::json::escape::KeyPrefix;
use crate::plan::fast_check::is_clean_integer;
use crate::shape::{Member, Shape};

/// A clean value.
///
/// `Debug` says which of the two it is and no more, for it may be a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text that goes out as it is.
    Text(&'a str),
    /// A whole number.
    Integer(i64),
}

impl core::fmt::Debug for Piece<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text",
            Self::Integer(_) => "Integer",
        })
    }
}

/// A shape with its keys, and its body made ready to be written.
///
/// ```
/// use seatwright::{Options, Piece, BodyTemplate, operation};
///
/// let options = Options::from_json(r#"{"domain":"example.com","defaults":"none"}"#).unwrap();
/// let first = [("area-code", Piece::Integer(248)), ("site", Piece::Text("New York"))];
/// let bound = operation("createSite").unwrap().bind(options).unwrap();
/// let template = BodyTemplate::learn(&bound, &first).unwrap();
/// assert!(template.takes(0, Piece::Integer(212)) && !template.takes(1, Piece::Text(" Paris")));
/// let mut body = Vec::new();
/// template.write(&[Piece::Integer(212), Piece::Text("Paris")], &mut body);
/// assert_eq!(body, br#"{"site":"Paris","area-code":212}"#);
/// ```
pub struct BodyTemplate {
    shape: Shape,
    keys: Box<[String]>,
    /// The text before each value, and the place of the value.
    leads: Box<[(Span, usize)]>,
    /// The text behind the last value.
    end: Box<str>,
}

/// More digits no 64-bit number has, its sign included.
const DIGITS: usize = 20;

struct Span {
    text: Box<str>,
    lead: KeyPrefix,
}

impl BodyTemplate {
    /// Learns from a record; `None` as [`Shape::learn`].
    #[must_use]
    pub fn learn(bound: &BoundOperation, record: &[(&str, Piece<'_>)]) -> Option<Self> {
        let header = Header::new(record.iter().map(|(key, _)| (*key).to_owned()).collect());
        let packed = pack(record);
        let shape = Shape::learn(bound, header.read(record.len(), &packed))?;
        let span = |text: &String| Span { text: text.as_str().into(), lead: KeyPrefix::new(text.as_bytes()) };
        let leads = shape.spans.iter().map(span).zip(shape.order.iter().copied()).collect();
        let end = shape.spans.last()?.as_str().into();
        Some(Self { keys: header.keys().into(), leads, end, shape })
    }

    /// What all records of this shape have in common.
    #[must_use]
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The keys in the caller's order.
    #[must_use]
    pub fn keys(&self) -> &[String] {
        &self.keys
    }

    /// Whether a value is clean for the key at this place. Of another kind than the one that was learned from, it is not.
    #[must_use]
    #[inline]
    pub fn takes(&self, at: usize, value: Piece<'_>) -> bool {
        let Some(member) = self.shape.members.get(at) else { return false };
        match (value, member) {
            (Piece::Text(text), _) => member.takes_text(text, self.shape.longest),
            (Piece::Integer(number), Member::Value { spec, number: true, .. }) => {
                is_clean_integer(spec, number)
            }
            _ => false,
        }
    }

    /// Whether clean values together are within the limit of bytes.
    #[must_use]
    #[inline]
    pub fn fits(&self, values: &[Piece<'_>]) -> bool {
        let most = |value: &Piece<'_>| match value {
            Piece::Text(text) => text.len(),
            Piece::Integer(_) => DIGITS,
        };
        let size = |value: &Piece<'_>| match value {
            Piece::Text(text) => text.len(),
            Piece::Integer(number) => itoa::Buffer::new().format(*number).len(),
        };
        let limit = self.shape.limit;
        values.iter().map(most).sum::<usize>() <= limit || values.iter().map(size).sum::<usize>() <= limit
    }

    /// Whether the request of clean values waits for the record.
    #[must_use]
    pub fn waits(&self, values: &[Piece<'_>]) -> bool {
        let at = self.shape.synchronous.0;
        at.is_some_and(|at| values.get(at) == Some(&Piece::Text("yes")))
    }

    /// Appends the body of clean values, one a key.
    pub fn write(&self, values: &[Piece<'_>], out: &mut Vec<u8>) {
        for (span, at) in &self.leads {
            if !span.lead.push(out) {
                out.extend_from_slice(span.text.as_bytes());
            }
            match values.get(*at) {
                Some(Piece::Text(text)) => sink::push_short(out, text.as_bytes()),
                Some(Piece::Integer(number)) => sink::push_integer(out, *number),
                None => {}
            }
        }
        out.extend_from_slice(self.end.as_bytes());
    }

    /// The record again that a body was written of: what is rarely asked (the report, say) is asked of it. `None` for
    /// another body.
    #[must_use]
    pub fn read<'a>(&'a self, body: &'a str) -> Option<Reread<'a>> {
        let mut values = Vec::with_capacity(self.keys.len());
        for (key, member) in self.keys.iter().zip(&self.shape.members) {
            let repeated = match member {
                Member::Path(given) => Scalar::Text(Cow::Borrowed(given.as_str())),
                Member::Value { .. } => Scalar::Null,
            };
            values.push((key.as_str(), repeated));
        }
        let mut rest = body;
        for (span, at) in &self.leads {
            rest = rest.strip_prefix(&*span.text)?;
            let text = span.text.ends_with('"');
            let (_, value) = values.get_mut(*at)?;
            // A value that stands there for the second time is followed by what makes it another one.
            let length = match value {
                Scalar::Text(known) | Scalar::Number(known) => known.len(),
                _ => rest.find(|c| if text { c == '"' } else { c == ',' || c == '}' })?,
            };
            let (spelling, behind) = rest.split_at_checked(length)?;
            let spelling = Cow::Borrowed(spelling);
            *value = if text { Scalar::Text(spelling) } else { Scalar::Number(spelling) };
            rest = behind;
        }
        (rest == &*self.end).then_some(Reread(values))
    }
}

/// A record that was read from its own body.
pub struct Reread<'a>(Vec<(&'a str, Scalar<'a>)>);

impl<'a> Source<'a> for Reread<'a> {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        for (key, value) in self.0 {
            if !record.entry(Cow::Borrowed(key), value) {
                return;
            }
        }
    }
}

/// Values as the other side of a boundary writes them (`core/src/input/packed.rs`).
fn pack(record: &[(&str, Piece<'_>)]) -> Vec<u8> {
    let (mut table, mut text) = (Vec::new(), Vec::new());
    for (at, (_, value)) in (0_u32..).zip(record) {
        let tag = match value {
            Piece::Text(value) => {
                text.extend_from_slice(value.as_bytes());
                0
            }
            Piece::Integer(number) => {
                sink::push_integer(&mut text, *number);
                1
            }
        };
        let end = u32::try_from(text.len()).unwrap_or(u32::MAX >> 4);
        table.extend_from_slice(&at.to_le_bytes());
        table.extend_from_slice(&((end << 4) | tag).to_le_bytes());
    }
    table.append(&mut text);
    table
}
