//! Fast path: dicts with the same keys, one after the other. What is theirs in common is learned once
//! ([`BodyTemplate`]), and then only values are looked at. Whatever is not as it was goes the usual way, and every call
//! gives what it would give alone.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arrayvec::ArrayVec;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt, PyString};
use seatwright::{BodyTemplate, Operation, Options, Piece};

use crate::input::dict_fast::{self, Key, ROOM, Value};
use crate::input::entries;

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

/// A shape, with the caller's own keys.
pub(crate) struct Learned {
    pub(crate) template: BodyTemplate,
    keys: Box<[LearnedKey]>,
    hashes: Box<[isize]>,
    /// Keys by their hash, [`FREE`] where there is none.
    index: [u8; INDEX],
}

/// Twice as many as a shape has keys, so that a look at one place or two finds a key.
const INDEX: usize = 2 * ROOM;

const FREE: u8 = u8::MAX;

/// One key of the caller's: mostly the same object again, which then need not be read.
struct LearnedKey {
    object: Py<PyString>,
    name: Box<str>,
    meaning: Meaning,
}

/// What the value of a key is.
enum Meaning {
    /// The template's value of this number.
    Field(usize),
    /// An option of the call, which must have this very value again.
    Option(Box<Constant>),
}

/// The value of an option, if it is one that cannot change.
enum Constant {
    Text(String),
    Integer(i64),
    Bool(bool),
    Null,
}

/// A keyword argument of a call: the key as it was given, the field's name or `None` for an option, the value.
pub(crate) type Keyword<'py> = (Bound<'py, PyString>, Option<&'static str>, Bound<'py, PyAny>);

/// The values of a dict, lent as long as no code of Python runs.
type Values<'a> = ArrayVec<Piece<'a>, ROOM>;

impl Repeated {
    /// Whether a dict has a known shape and clean values: then it can be built. `false` means "not known", not "invalid".
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

    /// What `with` makes of the shape that fits, and of the values in the template's order.
    #[inline]
    fn fitting<'a, R>(
        &self,
        dict: &'a Bound<'_, PyDict>,
        with: impl FnOnce(Arc<Learned>, &Values<'a>) -> R,
    ) -> Option<R> {
        let mut values = Values::new();
        let mut refused = [false; SHAPES];
        let found = self.in_order(dict, &mut values, &mut refused);
        let learned = found.or_else(|| self.in_any_order(dict, &mut values, refused))?;
        if !learned.template.fits(&values) {
            return None;
        }
        // No code of Python ran since the walk that gave the values, and `with`, one of those above, runs none.
        Some(with(learned, &values))
    }

    /// The shape whose keys are those of a dict one after the other.
    #[inline]
    fn in_order<'a>(
        &self,
        dict: &'a Bound<'_, PyDict>,
        values: &mut Values<'a>,
        refused: &mut [bool; SHAPES],
    ) -> Option<Arc<Learned>> {
        let count = dict.len();
        for (at, refused) in refused.iter_mut().enumerate() {
            let learned = Arc::clone(self.shapes().known.get(at)?);
            if learned.keys.len() != count {
                continue;
            }
            values.clear();
            let mut place = 0;
            let mut take = |key: Key<'a>, value: Value<'a>| {
                let Some(known) = learned.keys.get(place) else { return false };
                if !known.is(key) {
                    return false;
                }
                place += 1;
                match &known.meaning {
                    Meaning::Field(at) => {
                        let clean =
                            learned.clean(*at, value).is_some_and(|piece| values.try_push(piece).is_ok());
                        // Its key fits and it is not clean: no order helps.
                        *refused = !clean;
                        clean
                    }
                    Meaning::Option(constant) => constant.is(value),
                }
            };
            // SAFETY: `take` compares and writes down. Nothing it writes is used after `false`.
            if unsafe { dict_fast::each(dict, &mut take) } && place == count {
                if at > 0 {
                    self.prefer(&learned);
                }
                return Some(learned);
            }
        }
        None
    }

    /// The shape whose keys are those of a dict in any order. Not one that refused a value.
    #[inline(never)]
    fn in_any_order<'a>(
        &self,
        dict: &'a Bound<'_, PyDict>,
        values: &mut Values<'a>,
        refused: [bool; SHAPES],
    ) -> Option<Arc<Learned>> {
        let count = dict.len();
        for (at, refused) in refused.into_iter().enumerate() {
            let learned = Arc::clone(self.shapes().known.get(at)?);
            if refused || learned.keys.len() != count {
                continue;
            }
            values.clear();
            values.extend(learned.template.keys().iter().map(|_| Piece::Integer(0)));
            let mut seen = 0;
            let mut take = |key: Key<'a>, value: Value<'a>| {
                seen += 1;
                match learned.find(key).map(|known| &known.meaning) {
                    Some(Meaning::Field(at)) => match (learned.clean(*at, value), values.get_mut(*at)) {
                        (Some(piece), Some(place)) => {
                            *place = piece;
                            true
                        }
                        _ => false,
                    },
                    Some(Meaning::Option(constant)) => constant.is(value),
                    None => false,
                }
            };
            // SAFETY: as above. Keys of a dict differ, so that as many as the shape has are all of them.
            if unsafe { dict_fast::each(dict, &mut take) } && seen == count {
                if at > 0 {
                    self.prefer(&learned);
                }
                return Some(learned);
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
        self.learn_with(|| Learned::of_dict(operation, options, dict));
    }

    /// As [`learn`](Self::learn), from the keyword arguments of a call.
    pub(crate) fn learn_keywords(
        &self,
        operation: &'static Operation,
        options: &Options,
        keywords: &[Keyword<'_>],
    ) {
        self.learn_with(|| Learned::of_keywords(operation, options, keywords));
    }

    fn learn_with(&self, learn: impl FnOnce() -> Option<Learned>) {
        {
            let Shapes { known, long } = &mut *self.shapes();
            *long += 1;
            // From the second one on, ever less often, for it may never succeed; and seldom in the place of another.
            let soon = *long > 1 && *long < PATIENCE && long.is_power_of_two() && !known.is_full();
            if !soon && !long.is_multiple_of(PATIENCE) {
                return;
            }
        }
        let Some(learned) = learn() else { return };
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
    fn of_dict(operation: &'static Operation, options: &Options, dict: &Bound<'_, PyDict>) -> Option<Self> {
        let entries = entries::of_dict(dict, ROOM + 1);
        if entries.len() > ROOM {
            return None;
        }
        let mut keys = Vec::with_capacity(entries.len());
        let mut record = Vec::with_capacity(entries.len());
        for (at, (key, value)) in entries.iter().enumerate() {
            let key = key.cast_exact::<PyString>().ok()?;
            record.push((key.to_str().ok()?, piece(value)?));
            keys.push(LearnedKey::new(key, Meaning::Field(at))?);
        }
        Self::new(BodyTemplate::learn(&operation.bind(options.clone()).ok()?, &record)?, keys)
    }

    /// `None` when a field is given twice, an option might change, or there is no shape.
    fn of_keywords(
        operation: &'static Operation,
        options: &Options,
        keywords: &[Keyword<'_>],
    ) -> Option<Self> {
        if keywords.len() > ROOM {
            return None;
        }
        let mut keys = Vec::with_capacity(keywords.len());
        let mut record: Vec<(&str, Piece<'_>)> = Vec::with_capacity(keywords.len());
        for (key, field, value) in keywords {
            let meaning = match field {
                Some(name) if record.iter().any(|(known, _)| known == name) => return None,
                Some(name) => {
                    record.push((name, piece(value)?));
                    Meaning::Field(record.len() - 1)
                }
                None => Meaning::Option(Box::new(Constant::of(value)?)),
            };
            keys.push(LearnedKey::new(key.cast_exact::<PyString>().ok()?, meaning)?);
        }
        Self::new(BodyTemplate::learn(&operation.bind(options.clone()).ok()?, &record)?, keys)
    }

    fn new(template: BodyTemplate, keys: Vec<(LearnedKey, isize)>) -> Option<Self> {
        let mut index = [FREE; INDEX];
        let (keys, hashes): (Vec<_>, Vec<_>) = keys.into_iter().unzip();
        for (at, hash) in hashes.iter().enumerate() {
            let place = places(*hash).find(|place| index.get(*place) == Some(&FREE))?;
            *index.get_mut(place)? = u8::try_from(at).ok()?;
        }
        Some(Self { template, keys: keys.into(), hashes: hashes.into(), index })
    }

    #[inline]
    fn find(&self, key: Key<'_>) -> Option<&LearnedKey> {
        let hash = key.hash();
        for place in places(hash) {
            let at = usize::from(*self.index.get(place)?);
            let known = self.keys.get(at)?;
            if self.hashes.get(at) == Some(&hash) && known.is(key) {
                return Some(known);
            }
        }
        None
    }

    #[inline]
    fn clean<'a>(&self, at: usize, value: Value<'a>) -> Option<Piece<'a>> {
        let piece = match value {
            Value::Text(text) => Piece::Text(text),
            Value::Integer(number) => Piece::Integer(number),
            Value::Bool(_) | Value::Null => return None,
        };
        self.template.takes(at, piece).then_some(piece)
    }
}

/// Where a key of this hash may stand in an index, first things first.
#[inline]
fn places(hash: isize) -> impl Iterator<Item = usize> {
    let first = hash.cast_unsigned();
    (0..INDEX).map(move |step| first.wrapping_add(step) % INDEX)
}

fn piece<'a>(value: &'a Bound<'_, PyAny>) -> Option<Piece<'a>> {
    match value.cast_exact::<PyString>() {
        Ok(text) => Some(Piece::Text(text.to_str().ok()?)),
        Err(_) => Some(Piece::Integer(value.cast_exact::<PyInt>().ok()?.extract().ok()?)),
    }
}

impl LearnedKey {
    /// With its hash.
    fn new(key: &Bound<'_, PyString>, meaning: Meaning) -> Option<(Self, isize)> {
        let name = key.to_str().ok()?.into();
        Some((Self { name, object: key.clone().unbind(), meaning }, key.hash().ok()?))
    }

    #[inline]
    fn is(&self, key: Key<'_>) -> bool {
        key.is(&self.object) || key.text() == Some(&self.name)
    }
}

impl Constant {
    fn of(value: &Bound<'_, PyAny>) -> Option<Self> {
        if value.is_none() {
            return Some(Self::Null);
        }
        if let Ok(flag) = value.cast_exact::<PyBool>() {
            return Some(Self::Bool(flag.is_true()));
        }
        match piece(value)? {
            Piece::Text(text) => Some(Self::Text(text.to_owned())),
            Piece::Integer(number) => Some(Self::Integer(number)),
        }
    }

    #[inline]
    fn is(&self, value: Value<'_>) -> bool {
        match (self, value) {
            (Self::Text(known), Value::Text(text)) => known == text,
            (Self::Integer(known), Value::Integer(number)) => *known == number,
            (Self::Bool(known), Value::Bool(flag)) => *known == flag,
            (Self::Null, Value::Null) => true,
            _ => false,
        }
    }
}
