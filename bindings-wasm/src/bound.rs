//! An operation with its options, as JavaScript holds it.

use seatwright::table::Token;
use seatwright::{
    BuildError, Header, Json, OPERATIONS, Operation, Options, Packed, Request, Shape, build, build_into,
    defaults, describe, is_valid, normalize, operation, validate,
};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

use crate::buffer::{exchange, look, text};

/// The ids of all operations, one a line.
#[must_use]
#[wasm_bindgen]
pub fn operations() -> String {
    OPERATIONS.iter().map(|operation| operation.id).collect::<Vec<_>>().join("\n")
}

/// An operation bound to options. Inputs are in the input buffer: JSON text, or values packed for the keys of the
/// last [`Bound::keys`].
#[wasm_bindgen]
pub struct Bound {
    operation: &'static Operation,
    options: Options,
    header: Header,
    shape: Option<Shape>,
}

#[wasm_bindgen]
impl Bound {
    /// Binds.
    ///
    /// # Errors
    /// No such operation, an unknown option, or a value that an option does not take.
    #[wasm_bindgen(constructor)]
    pub fn new(id: &str, options: &str) -> Result<Self, JsError> {
        let operation =
            operation(id).ok_or_else(|| JsError::new(&["there is no operation \"", id, "\""].concat()))?;
        let options = Options::from_json(options).map_err(|error| JsError::new(&error.message()))?;
        // The options are read against the table once, so that a mistake shows here and not at the first call.
        defaults(operation, &options).map_err(|error| JsError::new(&error.message()))?;
        Ok(Self { operation, options, header: Header::default(), shape: None })
    }

    /// Remembers the keys of the values that follow: the input holds them, each ended by NUL.
    pub fn keys(&mut self, length: usize) {
        exchange(length, &mut |input, _| {
            let keys = text(input).split_terminator('\0');
            self.header = Header::new(keys.map(str::to_owned).collect());
            true
        });
        self.shape = None;
    }

    /// Learns the shape of a record, and writes what is common to all of that shape, each on a line: what
    /// [`holds`](Self::holds) says of it, the keys with a closed list, the order of the keys, the path, the statuses of a
    /// request that does not wait and of one that does; then, each after a NUL, the body around the values. Negative
    /// when there is nothing to learn.
    pub fn learn(&mut self, length: usize) -> i32 {
        exchange(length, &mut |input, out| {
            let record = self.header.read(self.header.len(), input);
            self.shape = Shape::learn(self.operation, &self.options, record);
            self.shape.as_ref().is_some_and(|shape| {
                outline(shape, out);
                true
            })
        })
    }

    /// Judges a record that differs in `count` values from the one that was learned from: 1 when it is clean, 2 when its
    /// request also waits for the record, 0 when the ladder must judge.
    #[must_use]
    pub fn holds(&self, count: usize, length: usize) -> i32 {
        let Some(shape) = &self.shape else { return 0 };
        look(length, |input| shape.holds(self.header.read(count, input)))
            .map_or(0, |waits| 1 + i32::from(waits))
    }

    /// 1 or 0.
    #[must_use]
    pub fn is_valid(&self, packed: bool, length: usize) -> i32 {
        self.run(packed, length, |bound, input, _| {
            let valid = match input {
                Input::Text(text) => is_valid(bound.operation, Json(text), &bound.options),
                Input::Packed(packed) => is_valid(bound.operation, packed, &bound.options),
            };
            valid.unwrap_or(false)
        })
    }

    /// Writes the report.
    #[must_use]
    pub fn validate(&self, packed: bool, length: usize) -> i32 {
        self.run(packed, length, |bound, input, out| {
            let report = match input {
                Input::Text(text) => validate(bound.operation, Json(text), &bound.options),
                Input::Packed(packed) => validate(bound.operation, packed, &bound.options),
            };
            report.is_ok_and(|report| {
                report.write_json(out);
                true
            })
        })
    }

    /// Writes the report, a line feed, and the payload if there is one.
    #[must_use]
    pub fn normalize(&self, packed: bool, length: usize) -> i32 {
        self.run(packed, length, |bound, input, out| {
            let result = match input {
                Input::Text(text) => normalize(bound.operation, Json(text), &bound.options),
                Input::Packed(packed) => normalize(bound.operation, packed, &bound.options),
            };
            result.is_ok_and(|(report, payload)| {
                report.write_json(out);
                out.push(b'\n');
                out.extend_from_slice(payload.unwrap_or_default().as_bytes());
                true
            })
        })
    }

    /// Writes the body, the path and the success statuses, each on a line; a report alone when there are errors.
    #[must_use]
    pub fn build(&self, packed: bool, length: usize) -> i32 {
        self.run(packed, length, |bound, input, out| {
            let built = match input {
                Input::Text(text) => build_into(bound.operation, Json(text), &bound.options, out),
                Input::Packed(packed) => build_into(bound.operation, packed, &bound.options, out),
            };
            match built {
                Ok(request) => {
                    out.push(b'\n');
                    out.extend_from_slice(request.path.as_bytes());
                    out.push(b'\n');
                    write_statuses(out, request.expects);
                    true
                }
                Err(BuildError::Invalid(report)) => {
                    report.write_json(out);
                    false
                }
                Err(_) => false,
            }
        })
    }

    /// Writes the command line for a person.
    #[must_use]
    pub fn curl(&self, packed: bool, length: usize, base: &str) -> i32 {
        self.run(packed, length, |bound, input, out| match bound.request(input) {
            Ok(request) => {
                out.extend_from_slice(request.curl(base).as_bytes());
                true
            }
            Err(_) => false,
        })
    }

    /// Writes the address below `base`.
    #[must_use]
    pub fn url(&self, packed: bool, length: usize, base: &str) -> i32 {
        self.run(packed, length, |bound, input, out| match bound.request(input) {
            Ok(request) => {
                out.extend_from_slice(request.url(base).as_bytes());
                true
            }
            Err(_) => false,
        })
    }

    /// Writes the form as JSON.
    #[must_use]
    pub fn describe(&self) -> i32 {
        exchange(0, &mut |_, out| {
            describe(self.operation, &self.options).is_ok_and(|form| {
                form.write_json(out);
                true
            })
        })
    }

    /// The documented defaults as an object.
    ///
    /// # Errors
    /// None: the options were read when they were bound.
    pub fn defaults(&self) -> Result<JsValue, JsError> {
        let wrong = |message: String| JsError::new(&message);
        let defaults = defaults(self.operation, &self.options).map_err(|error| wrong(error.message()))?;
        Defaults(defaults).serialize(&Serializer::json_compatible()).map_err(|error| wrong(error.to_string()))
    }

    /// The operation's id, its method, the vendor's own name and the member of the body that the token travels in (empty:
    /// it is a header), each on a line.
    #[must_use]
    pub fn about(&self) -> String {
        let token = match self.operation.token {
            Token::Bearer => "",
            Token::Body(name) => name,
        };
        [self.operation.id, self.operation.method, self.operation.alias, token].join("\n")
    }
}

#[derive(Clone, Copy)]
enum Input<'a> {
    Text(&'a str),
    Packed(Packed<'a>),
}

impl Bound {
    fn run(&self, packed: bool, length: usize, work: impl Fn(&Self, Input<'_>, &mut Vec<u8>) -> bool) -> i32 {
        exchange(length, &mut |input, out| {
            let input = if packed {
                Input::Packed(self.header.read(self.header.len(), input))
            } else {
                Input::Text(text(input))
            };
            work(self, input, out)
        })
    }

    fn request(&self, input: Input<'_>) -> Result<Request, BuildError> {
        match input {
            Input::Text(text) => build(self.operation, Json(text), &self.options),
            Input::Packed(packed) => build(self.operation, packed, &self.options),
        }
    }
}

fn outline(shape: &Shape, out: &mut Vec<u8>) {
    out.push(if shape.waits() { b'2' } else { b'1' });
    for keys in [&shape.closed(), shape.order()] {
        let keys: Vec<String> = keys.iter().map(usize::to_string).collect();
        out.push(b'\n');
        out.extend_from_slice(keys.join(",").as_bytes());
    }
    out.push(b'\n');
    out.extend_from_slice(shape.path().as_bytes());
    for waits in [false, true] {
        out.push(b'\n');
        write_statuses(out, shape.expects(waits));
    }
    for span in shape.spans() {
        out.push(b'\0');
        out.extend_from_slice(span.as_bytes());
    }
}

fn write_statuses(out: &mut Vec<u8>, statuses: &[u16]) {
    for status in statuses {
        out.extend_from_slice(&status_digits(*status));
    }
}

/// Three digits: every status has them.
fn status_digits(status: u16) -> [u8; 3] {
    let digit = |value: u16| b'0' + u8::try_from(value % 10).unwrap_or_default();
    [digit(status / 100), digit(status / 10), digit(status)]
}

/// Pairs as one object.
struct Defaults(Vec<(&'static str, &'static str)>);

impl Serialize for Defaults {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}
