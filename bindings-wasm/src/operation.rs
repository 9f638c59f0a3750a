//! An operation with its options, as JavaScript holds it.

#![expect(clippy::float_cmp, reason = "wasm_bindgen writes such a comparison for every enum")]

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;
use seatwright::schema::Token;
use seatwright::{
    BoundOperation, Header, Json, OptionError, Options, Packed, Record, Shape, Source, find_operation,
};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::buffers::{Buffers, text};
use crate::shape_text;

/// An operation bound to options. Inputs are in the input buffer: JSON text, or values packed for the keys of the
/// last [`Bound::keys`].
#[wasm_bindgen]
pub struct Bound {
    operation: BoundOperation,
    header: Header,
    shape: Option<Shape>,
}

/// What can be asked of an operation.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug)]
pub enum Call {
    /// Writes nothing; the sign is the answer.
    IsValid,
    /// Writes the report.
    Validate,
    /// Writes the report, a line feed, and the payload if there is one.
    Normalize,
    /// Writes the body, the path and the success statuses, each on a line; a report alone when there are errors.
    Build,
    /// Writes the command line for a person.
    Curl,
    /// Writes the address of a path, which is the input, below the base.
    Url,
    /// Writes the documented defaults as a JSON object.
    Defaults,
    /// Writes the operation's id, its method, the vendor's own name and the member of the body that the token travels in
    /// (empty: it is a header), each on a line.
    About,
}

#[wasm_bindgen]
impl Bound {
    /// Binds. The input holds the operation's name and the options as JSON. `None` when there is no such operation, an
    /// unknown option, or a value that an option does not take: then the output says so.
    #[must_use]
    pub fn bind(buffers: &mut Buffers, name: usize, options: usize) -> Option<Self> {
        let mut bound = None;
        buffers.exchange(name + options, |input, out| {
            let (name, options) = input.split_at_checked(name).unwrap_or_default();
            match Self::new(text(name), text(options)) {
                Ok(good) => bound = Some(good),
                Err(refusal) => out.extend_from_slice(refusal.message().as_bytes()),
            }
            true
        });
        bound
    }

    /// Remembers the keys of the values that follow: the input holds them, each ended by NUL.
    pub fn keys(&mut self, buffers: &Buffers, length: usize) {
        let keys = text(buffers.look(length)).split_terminator('\0');
        self.header = Header::new(keys.map(str::to_owned).collect());
        self.shape = None;
    }

    /// Learns the shape of a record, and writes its [`shape_text`]. Negative when there is nothing to learn.
    pub fn learn(&mut self, buffers: &mut Buffers, length: usize) -> i32 {
        buffers.exchange(length, |input, out| {
            let record = self.header.read(self.header.len(), input);
            self.shape = Shape::learn(&self.operation, record);
            self.shape.as_ref().is_some_and(|shape| {
                shape_text::write(shape, out);
                true
            })
        })
    }

    /// Judges a record that differs in `count` values from the one that was learned from: 1 when it is clean, 2 when its
    /// request also waits for the record, 0 if the full check is needed.
    #[must_use]
    pub fn holds(&self, buffers: &Buffers, count: usize, length: usize) -> i32 {
        let Some(shape) = &self.shape else { return 0 };
        let values = self.header.read(count, buffers.look(length));
        shape.holds(values).map_or(0, |waits| 1 + i32::from(waits))
    }

    /// Makes a call with the input of `length` bytes, behind which stand `base` bytes more for those that need a base.
    /// Gives how much it wrote; negative, and one less, when the answer is a report of errors or no.
    #[must_use]
    pub fn call(&self, buffers: &mut Buffers, call: Call, packed: bool, length: usize, base: usize) -> i32 {
        buffers.exchange(length + base, |input, out| {
            let (input, base) = input.split_at_checked(length).unwrap_or_default();
            let input = if packed {
                Input::Packed(self.header.read(self.header.len(), input))
            } else {
                Input::Text(text(input))
            };
            self.answer(call, input, text(base), out)
        })
    }
}

impl Bound {
    fn new(name: &str, options: &str) -> Result<Self, OptionError> {
        let operation = find_operation(name)?.bind(Options::from_json(options)?)?;
        Ok(Self { operation, header: Header::default(), shape: None })
    }

    /// Whether what was written is the result of the call, and not the report of errors.
    fn answer(&self, call: Call, input: Input<'_>, base: &str, out: &mut Vec<u8>) -> bool {
        let bound = &self.operation;
        let operation = bound.operation();
        match call {
            Call::IsValid => return bound.is_valid(input),
            Call::Validate => bound.validate(input).write_json(out),
            Call::Normalize => {
                let (report, payload) = bound.normalize(input);
                report.write_json(out);
                out.push(b'\n');
                out.extend_from_slice(payload.unwrap_or_default().as_bytes());
            }
            Call::Build => match bound.build_into(input, out) {
                Ok(request) => {
                    out.push(b'\n');
                    out.extend_from_slice(request.path.as_bytes());
                    out.push(b'\n');
                    shape_text::write_statuses(out, request.expects);
                }
                Err(report) => {
                    report.write_json(out);
                    return false;
                }
            },
            Call::Curl => {
                let Ok(request) = bound.build(input) else { return false };
                return write_or_refuse(request.curl(base), out);
            }
            Call::Url => {
                let Input::Text(path) = input else { return false };
                return write_or_refuse(operation.url(base, path), out);
            }
            Call::Defaults => {
                let members = bound.defaults().into_iter();
                let members = members.map(|(name, value)| (name.to_owned(), Node::Text(value.to_owned())));
                out.extend_from_slice(Node::Object(members.collect()).to_json().as_bytes());
            }
            Call::About => {
                let token = match operation.token {
                    Token::Bearer => "",
                    Token::Body(name) => name,
                };
                let about = [operation.id, operation.method, operation.alias, token].join("\n");
                out.extend_from_slice(about.as_bytes());
            }
        }
        true
    }
}

/// Writes what was made, or why it was refused; says which.
fn write_or_refuse(made: Result<String, OptionError>, out: &mut Vec<u8>) -> bool {
    let good = made.is_ok();
    out.extend_from_slice(made.unwrap_or_else(|refusal| refusal.message()).as_bytes());
    good
}

/// An input of either form, so that the calls are compiled once.
#[derive(Clone, Copy)]
enum Input<'a> {
    Text(&'a str),
    Packed(Packed<'a>),
}

impl<'a> Source<'a> for Input<'a> {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        match self {
            Self::Text(text) => Json(text).fill(record),
            Self::Packed(packed) => packed.fill(record),
        }
    }
}
