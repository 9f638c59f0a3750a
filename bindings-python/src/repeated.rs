//! Dicts with the same keys, one after the other: what is theirs in common is learned once ([`Template`]), and then only
//! values are looked at. Whatever is not as it was goes the usual way, and every call gives what it would give alone.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use arrayvec::ArrayVec;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyString};
use seatwright::{Operation, Options, Piece, Template};

use crate::entries;
use crate::plain::{self, Key, ROOM, Value};

/// How many shapes an operation remembers. Callers have one or a few; whoever has more goes the usual way.
const SHAPES: usize = 4;

/// The shapes of an operation with its options.
#[derive(Default)]
pub(crate) struct Repeated {
    shapes: [OnceLock<Learned>; SHAPES],
    /// The shape that fitted last.
    last: AtomicUsize,
    /// Dicts that went the usual way.
    long: AtomicUsize,
}

struct Learned {
    template: Template,
    /// The caller's own keys: mostly the same objects again, which then need not be read.
    keys: Box<[Py<PyString>]>,
}

/// The values of a dict, lent as long as no code of Python runs.
type Values<'a> = ArrayVec<Piece<'a>, ROOM>;

impl Repeated {
    /// The template of a shape that was found.
    pub(crate) fn template(&self, at: usize) -> Option<&Template> {
        self.shapes.get(at)?.get().map(|learned| &learned.template)
    }

    /// Whether a dict has a known shape and clean values: then it can be built. `false` says nothing.
    pub(crate) fn holds(&self, dict: &Bound<'_, PyDict>) -> bool {
        self.fitting(dict, |_, _| ()).is_some()
    }

    /// Appends the body of such a dict. Gives its shape, and whether the request waits for the record.
    pub(crate) fn write(&self, dict: &Bound<'_, PyDict>, out: &mut Vec<u8>) -> Option<(usize, bool)> {
        self.fitting(dict, |template, values| {
            template.write(values, out);
            template.waits(values)
        })
    }

    /// The shape that fits, and what `with` makes of the values.
    fn fitting<'a, R>(
        &self,
        dict: &'a Bound<'_, PyDict>,
        with: impl FnOnce(&Template, &Values<'a>) -> R,
    ) -> Option<(usize, R)> {
        let count = dict.len();
        let last = self.last.load(Ordering::Relaxed);
        for at in (last..SHAPES).chain(0..last) {
            let Some(learned) = self.shapes.get(at)?.get() else { continue };
            if learned.keys.len() != count {
                continue;
            }
            let mut values = Values::new();
            let mut take = |key: Key<'a>, value: Value<'a>| learned.take(key, value, &mut values);
            // SAFETY: `take` compares and writes down; `with`, one of the two above, writes the body. No code of Python runs
            // before the values are gone.
            if unsafe { plain::each(dict, &mut take) } {
                self.last.store(at, Ordering::Relaxed);
                return Some((at, with(&learned.template, &values)));
            }
        }
        None
    }

    /// Learns from a dict that was built the usual way, now and then: it takes longer than a call.
    pub(crate) fn learn(&self, operation: &'static Operation, options: &Options, dict: &Bound<'_, PyDict>) {
        let count = self.long.fetch_add(1, Ordering::Relaxed);
        if !count.is_power_of_two() {
            return;
        }
        let Some(free) = self.shapes.iter().find(|shape| shape.get().is_none()) else { return };
        let entries = entries::of_dict(dict, ROOM + 1);
        if entries.len() > ROOM || entries.is_empty() {
            return;
        }
        let mut keys = Vec::with_capacity(entries.len());
        let mut record = Vec::with_capacity(entries.len());
        for (key, value) in &entries {
            let Ok(key) = key.cast_exact::<PyString>() else { return };
            let Ok(name) = key.to_str() else { return };
            let piece = if let Ok(text) = value.cast_exact::<PyString>() {
                text.to_str().ok().map(Piece::Text)
            } else {
                value.cast_exact::<PyInt>().ok().and_then(|number| number.extract().ok()).map(Piece::Integer)
            };
            let Some(piece) = piece else { return };
            keys.push(key.clone().unbind());
            record.push((name, piece));
        }
        if let Some(template) = Template::learn(operation, options, &record) {
            // Another thread may have been first; then that shape stays.
            let _ = free.set(Learned { template, keys: keys.into() });
        }
    }
}

impl Learned {
    /// Writes a value down if it is clean and its key the next one.
    #[inline]
    fn take<'a>(&self, key: Key<'a>, value: Value<'a>, values: &mut Values<'a>) -> bool {
        let at = values.len();
        let (Some(object), Some(name)) = (self.keys.get(at), self.template.keys().get(at)) else {
            return false;
        };
        if !key.is(object) && key.text() != Some(name) {
            return false;
        }
        let piece = match value {
            Value::Text(text) => Piece::Text(text),
            Value::Integer(number) => Piece::Integer(number),
            Value::Bool(_) | Value::Null => return false,
        };
        self.template.takes(at, piece) && values.try_push(piece).is_ok()
    }
}
