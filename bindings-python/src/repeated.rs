//! Dicts with the same keys, one after the other: what is theirs in common is learned once ([`BodyTemplate`]), and then
//! only values are looked at. Whatever is not as it was goes the usual way, and every call gives what it would give
//! alone.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arrayvec::ArrayVec;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyString};
use seatwright::{BodyTemplate, Operation, Options, Piece};

use crate::entries;
use crate::plain::{self, Key, ROOM, Value};

/// How many shapes an operation remembers. Callers have one or a few.
const SHAPES: usize = 4;

/// How many dicts go the usual way before one more is learned from, once no other reason speaks for it: learning takes
/// as long as some calls.
const PATIENCE: usize = 64;

/// The shapes of an operation with its options.
#[derive(Default)]
pub(crate) struct Repeated(Mutex<Shapes>);

#[derive(Default)]
struct Shapes {
    /// The one that fitted last comes first.
    known: ArrayVec<Arc<Learned>, SHAPES>,
    /// Dicts that went the usual way since the last shape was learned.
    long: usize,
}

/// A shape, with the caller's own keys: mostly the same objects again, which then need not be read.
pub(crate) struct Learned {
    pub(crate) template: BodyTemplate,
    keys: Box<[Py<PyString>]>,
}

/// The values of a dict, lent as long as no code of Python runs.
type Values<'a> = ArrayVec<Piece<'a>, ROOM>;

impl Repeated {
    /// Whether a dict has a known shape and clean values: then it can be built. `false` says nothing.
    pub(crate) fn holds(&self, dict: &Bound<'_, PyDict>) -> bool {
        self.fitting(dict, |_, _| ()).is_some()
    }

    /// Appends the body of such a dict. Gives its shape, and whether the request waits for the record.
    pub(crate) fn write(&self, dict: &Bound<'_, PyDict>, out: &mut Vec<u8>) -> Option<(Arc<Learned>, bool)> {
        self.fitting(dict, |learned, values| {
            learned.template.write(values, out);
            let waits = learned.template.waits(values);
            (learned, waits)
        })
    }

    /// What `with` makes of the shape that fits, and of the values.
    fn fitting<'a, R>(
        &self,
        dict: &'a Bound<'_, PyDict>,
        with: impl FnOnce(Arc<Learned>, &Values<'a>) -> R,
    ) -> Option<R> {
        let count = dict.len();
        for at in 0..SHAPES {
            let learned = Arc::clone(self.shapes().known.get(at)?);
            if learned.keys.len() != count {
                continue;
            }
            let mut values = Values::new();
            let mut take = |key: Key<'a>, value: Value<'a>| learned.take(key, value, &mut values);
            // SAFETY: `take` compares and writes down; `with`, one of the two above, writes the body. No code of Python
            // runs before the values are gone.
            if unsafe { plain::each(dict, &mut take) } {
                if at > 0 {
                    self.prefer(&learned);
                }
                return Some(with(learned, &values));
            }
        }
        None
    }

    /// Puts a shape first, if it is still there.
    fn prefer(&self, learned: &Arc<Learned>) {
        let known = &mut self.shapes().known;
        if let Some(at) = known.iter().position(|known| Arc::ptr_eq(known, learned))
            && let Some(before) = known.get_mut(..=at)
        {
            before.rotate_right(1);
        }
    }

    /// Held for a look and no longer: a walk that ends in an exception may run code of Python, which may come here
    /// again.
    fn shapes(&self) -> MutexGuard<'_, Shapes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Learns from a dict that was built the usual way, now and then.
    pub(crate) fn learn(&self, operation: &'static Operation, options: &Options, dict: &Bound<'_, PyDict>) {
        {
            let Shapes { known, long } = &mut *self.shapes();
            *long += 1;
            // From the second one on, ever less often, for it may never succeed; and seldom in the place of another.
            let soon = *long > 1 && *long < PATIENCE && long.is_power_of_two() && !known.is_full();
            if !soon && !long.is_multiple_of(PATIENCE) {
                return;
            }
        }
        let Some(learned) = Learned::of(operation, options, dict) else { return };
        let mut shapes = self.shapes();
        shapes.long = 0;
        let forgotten = if shapes.known.is_full() { shapes.known.pop() } else { None };
        shapes.known.insert(0, Arc::new(learned));
        drop(shapes);
        // Its keys may be the last references to them.
        drop(forgotten);
    }
}

impl Learned {
    /// `None` when the dict is not a usual one, or has no shape.
    fn of(operation: &'static Operation, options: &Options, dict: &Bound<'_, PyDict>) -> Option<Self> {
        let entries = entries::of_dict(dict, ROOM + 1);
        if entries.len() > ROOM {
            return None;
        }
        let mut keys = Vec::with_capacity(entries.len());
        let mut record = Vec::with_capacity(entries.len());
        for (key, value) in &entries {
            let key = key.cast_exact::<PyString>().ok()?;
            let piece = match value.cast_exact::<PyString>() {
                Ok(text) => Piece::Text(text.to_str().ok()?),
                Err(_) => Piece::Integer(value.cast_exact::<PyInt>().ok()?.extract().ok()?),
            };
            record.push((key.to_str().ok()?, piece));
            keys.push(key.clone().unbind());
        }
        let template = BodyTemplate::learn(&operation.bind(options.clone()).ok()?, &record)?;
        Some(Self { template, keys: keys.into() })
    }

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
