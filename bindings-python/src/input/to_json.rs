//! Lists and mappings that no table describes, as compact JSON text. With a stack of its own: no nesting and no
//! cycle can exhaust the interpreter's.

use std::borrow::Cow;
use std::vec::IntoIter;

use pyo3::prelude::*;
use pyo3::types::{PyList, PyString, PyTuple};
use seatwright::Scalar;

use crate::input::entries::{self, Entry};
use crate::input::value::{self as host, DeferredError, Host};

/// How far a value is followed.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    /// Levels; what lies deeper is left out, which is one level more than any rule allows.
    pub(crate) depth: usize,
    /// Bytes of the text.
    pub(crate) bytes: usize,
}

/// Why there is no text.
pub(crate) enum Refusal {
    /// JSON has no spelling for a value of this type.
    Foreign(Cow<'static, str>),
    /// It would be too long.
    Bytes,
}

enum Frame<'py> {
    List(IntoIter<Bound<'py, PyAny>>),
    Mapping(IntoIter<Entry<'py>>),
}

/// The text so far, and what is still open.
struct Writer<'py, 't> {
    out: Vec<u8>,
    stack: Vec<Frame<'py>>,
    /// Items of open lists and mappings that are not written yet. Each will take two bytes at least, so hostile
    /// values are refused before they are held.
    pending: usize,
    bounds: Bounds,
    trouble: &'t DeferredError,
}

/// The JSON text of a list or mapping.
pub(crate) fn json(host: Host<'_, '_>, bounds: Bounds, trouble: &DeferredError) -> Result<String, Refusal> {
    let mut writer = Writer { out: Vec::new(), stack: Vec::new(), pending: 0, bounds, trouble };
    writer.push(host)?;
    while writer.step()? {}
    Ok(String::from_utf8(writer.out).unwrap_or_default())
}

impl<'py> Writer<'py, '_> {
    /// Writes the next item, or closes the innermost frame. `false`: everything is written.
    fn step(&mut self) -> Result<bool, Refusal> {
        let Some(frame) = self.stack.last_mut() else { return Ok(false) };
        let next = match frame {
            Frame::List(items) => items.next().map(|value| (None, value)),
            Frame::Mapping(entries) => entries.next().map(|(key, value)| (Some(key), value)),
        };
        let Some((key, value)) = next else {
            self.out.push(if matches!(frame, Frame::List(_)) { b']' } else { b'}' });
            self.stack.pop();
            return Ok(true);
        };
        self.pending = self.pending.saturating_sub(1);
        if !matches!(self.out.last(), Some(b'[' | b'{')) {
            self.out.push(b',');
        }
        if let Some(key) = key {
            match key.cast::<PyString>() {
                Ok(key) => push_string(key, &mut self.out),
                Err(_) => return Err(Refusal::Foreign(Cow::Owned(key_name(&key)))),
            }
            self.out.push(b':');
        }
        match (host::read(&value, self.trouble), value.cast::<PyString>()) {
            // A lone surrogate: JSON can spell it.
            (Host::Scalar(Scalar::InvalidUnicode), Ok(string)) => push_string(string, &mut self.out),
            (host, _) => self.push(host)?,
        }
        if self.out.len() > self.bounds.bytes { Err(Refusal::Bytes) } else { Ok(true) }
    }

    fn push(&mut self, host: Host<'_, 'py>) -> Result<(), Refusal> {
        match host {
            Host::Scalar(Scalar::Foreign(name)) => Err(Refusal::Foreign(Cow::Owned(name.into_owned()))),
            Host::Scalar(Scalar::InvalidUnicode) => Err(Refusal::Foreign(Cow::Borrowed("text"))),
            Host::Scalar(Scalar::Text(text)) => {
                push_text(&text, &mut self.out);
                Ok(())
            }
            Host::Scalar(scalar) => {
                self.out.extend_from_slice(scalar.to_json().as_bytes());
                Ok(())
            }
            Host::List(list) => {
                self.out.push(b'[');
                let items = items(&list, self.room());
                self.open(items.len(), Frame::List(items.into_iter()))
            }
            Host::Mapping(mapping) => match entries::of_mapping(&mapping, self.room()) {
                Ok(entries) => {
                    self.out.push(b'{');
                    let entries = entries.unwrap_or_default();
                    self.open(entries.len(), Frame::Mapping(entries.into_iter()))
                }
                Err(error) => {
                    host::blame(error, mapping.py(), self.trouble);
                    Err(Refusal::Foreign(Cow::Owned(host::type_name(&mapping))))
                }
            },
        }
    }

    /// How many items are read: one more than there can be room for. The innermost level stays empty.
    fn room(&self) -> usize {
        if self.stack.len() < self.bounds.depth {
            (self.bounds.bytes / 2).saturating_sub(self.pending).saturating_add(1)
        } else {
            0
        }
    }

    fn open(&mut self, count: usize, frame: Frame<'py>) -> Result<(), Refusal> {
        self.pending += count;
        self.stack.push(frame);
        if self.pending > self.bounds.bytes / 2 { Err(Refusal::Bytes) } else { Ok(()) }
    }
}

/// How a key is named that is no text.
pub(crate) fn key_name(key: &Bound<'_, PyAny>) -> String {
    ["object with a key of type ", &host::type_name(key)].concat()
}

/// The items of a list or tuple, at most `max`, read without a subclass's say.
pub(crate) fn items<'py>(list: &Bound<'py, PyAny>, max: usize) -> Vec<Bound<'py, PyAny>> {
    if let Ok(list) = list.cast::<PyList>() {
        list.iter().take(max).collect()
    } else if let Ok(tuple) = list.cast::<PyTuple>() {
        tuple.iter().take(max).collect()
    } else {
        Vec::new()
    }
}

/// The JSON text of a string.
pub(crate) fn string(string: &Bound<'_, PyString>) -> String {
    let mut out = Vec::new();
    push_string(string, &mut out);
    String::from_utf8(out).unwrap_or_default()
}

fn push_text(text: &str, out: &mut Vec<u8>) {
    // Writing to a vector cannot fail.
    let _ = serde_json::to_writer(out, text);
}

/// Text that may hold lone surrogates, which are written as escapes.
fn push_string(string: &Bound<'_, PyString>, out: &mut Vec<u8>) {
    if let Ok(text) = string.to_str() {
        return push_text(text, out);
    }
    let encoded = host::wtf8(string);
    let mut rest = &*encoded;
    out.push(b'"');
    while !rest.is_empty() {
        let valid = match std::str::from_utf8(rest) {
            Ok(_) => rest.len(),
            Err(error) => error.valid_up_to(),
        };
        let (text, after) = rest.split_at(valid);
        let quoted = serde_json::to_string(&*String::from_utf8_lossy(text)).unwrap_or_default();
        out.extend_from_slice(quoted.as_bytes().get(1..quoted.len() - 1).unwrap_or_default());
        rest = after;
        if let [0xed, high, low, tail @ ..] = rest {
            let code = 0xd000 | u32::from(high & 0x3f) << 6 | u32::from(low & 0x3f);
            out.extend_from_slice(format!("\\u{code:04x}").as_bytes());
            rest = tail;
        }
    }
    out.push(b'"');
}
