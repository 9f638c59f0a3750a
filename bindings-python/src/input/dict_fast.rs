//! Fast path: the usual dict. Its keys are text, its values are JSON's own single ones. It is read without taking a
//! reference to anything in it, which is what [`entries`](super::entries) does for all others.
//!
//! The unsafe code of the project, save the promises of those who call it; `docs/decisions.md` says what it buys. It
//! rests on one fact: from the first entry to the end of the call no code of Python runs and the interpreter lock is
//! not given up, so that nobody can change the dict or free a text that was borrowed from it. Where that cannot be
//! promised, the dict is left to the safe way: a free-threaded interpreter, a value that has code of its own, a text
//! whose reading raises.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::ptr;

use arrayvec::ArrayVec;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use seatwright::{Record, Scalar, Source, SourceError};

use crate::input::call::Call;
use crate::input::size::digits;

/// Dicts with more entries are read the other way.
pub(crate) const ROOM: usize = 64;

/// Makes a call with a dict, or gives the call back when the dict is not a usual one.
pub(crate) fn call<'a, C: Call>(dict: &'a Bound<'_, PyDict>, call: C) -> Result<C::Output, C> {
    let mut entries = ArrayVec::<_, ROOM>::new();
    let mut take = |key: Key<'a>, value| key.text().is_some_and(|key| entries.try_push((key, value)).is_ok());
    // SAFETY: entries are written down and nothing else. They are read until `call.with` returns, because implementing
    // `Call` promises that the interpreter is not touched.
    if unsafe { each(dict, &mut take) } { Ok(call.with(Plain(&entries))) } else { Err(call) }
}

/// Hands over the entries of a dict one by one. Whether all were, and `take` said yes to each; `false` too when one of
/// them is not a usual one.
///
/// # Safety
/// `take` runs no code of Python. Nothing it was lent is used after code of Python ran, nor after `false`.
#[inline]
pub(crate) unsafe fn each<'a>(
    dict: &'a Bound<'_, PyDict>,
    take: &mut impl FnMut(Key<'a>, Value<'a>) -> bool,
) -> bool {
    if cfg!(Py_GIL_DISABLED) {
        return false;
    }
    let (mut at, mut key, mut value) = (0, ptr::null_mut(), ptr::null_mut());
    // SAFETY: `dict` is a dict and we are attached, by its type. `PyDict_Next` runs no code and gives borrowed pointers
    // to live objects. Nothing until the next turn changes the dict: neither `read` nor `take` runs code of Python.
    while unsafe { ffi::PyDict_Next(dict.as_ptr(), &raw mut at, &raw mut key, &raw mut value) } != 0 {
        // SAFETY: both are live, and the dict, which holds them, stays as it is for as long as the caller of this
        // function promises to use them.
        let Some((key, value)) = (unsafe { read(key, value) }) else { return false };
        if !take(key, value) {
            return false;
        }
    }
    true
}

/// A key, which is a `str`.
#[derive(Clone, Copy)]
pub(crate) struct Key<'a> {
    object: *mut ffi::PyObject,
    lent: PhantomData<&'a str>,
}

impl<'a> Key<'a> {
    /// Whether it is this very object.
    #[inline]
    pub(crate) fn is(self, other: &Py<PyString>) -> bool {
        self.object == other.as_ptr()
    }

    /// Its hash, which a `str` that is a key has computed before.
    #[inline]
    pub(crate) fn hash(self) -> isize {
        // SAFETY: only `read` makes keys, of live objects of the exact type `str`, whose hash runs no code of Python
        // and cannot fail.
        unsafe { ffi::PyObject_Hash(self.object) }
    }

    /// Its text; `None` for a lone surrogate, which ends the walk.
    #[inline]
    pub(crate) fn text(self) -> Option<&'a str> {
        // SAFETY: only `read` makes keys, of live objects, for callers of `each`, who use them no longer than that.
        unsafe { text(self.object) }
    }
}

/// One entry, or `None` when it is not a usual one.
///
/// # Safety
/// We are attached, both objects are live, and stay so as long as what is returned.
#[inline]
unsafe fn read<'a>(key: *mut ffi::PyObject, value: *mut ffi::PyObject) -> Option<(Key<'a>, Value<'a>)> {
    // SAFETY: live objects, by this function's contract; of the exact types, so no subclass's code is asked.
    unsafe {
        if ffi::PyUnicode_CheckExact(key) == 0 {
            return None;
        }
        let value = if ffi::PyUnicode_CheckExact(value) != 0 {
            Value::Text(text(value)?)
        } else if value == ffi::Py_True() {
            Value::Bool(true)
        } else if value == ffi::Py_False() {
            Value::Bool(false)
        } else if value == ffi::Py_None() {
            Value::Null
        } else if ffi::PyLong_CheckExact(value) != 0 {
            let mut overflow = 0;
            let number = ffi::PyLong_AsLongLongAndOverflow(value, &raw mut overflow);
            if overflow != 0 {
                return None;
            }
            Value::Integer(number)
        } else {
            return None;
        };
        Some((Key { object: key, lent: PhantomData }, value))
    }
}

/// The UTF-8 of a text, which lives as long as the text; `None` for a lone surrogate. That raises, and raising may
/// collect garbage, which may run anything: from then on nothing borrowed before may be used.
///
/// # Safety
/// We are attached, `string` is a live `str` and stays so as long as what is returned.
#[inline]
unsafe fn text<'a>(string: *mut ffi::PyObject) -> Option<&'a str> {
    let mut size = 0;
    // SAFETY: a live `str`. The bytes are UTF-8 by the documentation of the function, are kept in the object, and
    // never change; a size is never negative.
    unsafe {
        let bytes = ffi::PyUnicode_AsUTF8AndSize(string, &raw mut size);
        if bytes.is_null() {
            ffi::PyErr_Clear();
            return None;
        }
        Some(str::from_utf8_unchecked(std::slice::from_raw_parts(bytes.cast(), size.cast_unsigned())))
    }
}

/// The value of an entry.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    Text(&'a str),
    Integer(i64),
    Bool(bool),
    Null,
}

impl Value<'_> {
    /// As [`Size`](super::size::Size) counts it.
    fn size(self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Integer(number) => digits(number),
            Self::Bool(_) | Self::Null => 0,
        }
    }
}

/// The entries of such a dict.
struct Plain<'e, 'a>(&'e [(&'a str, Value<'a>)]);

impl<'a> Source<'a> for Plain<'_, 'a> {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        if self.0.iter().map(|(_, value)| value.size()).sum::<usize>() > record.max_bytes() {
            return record.broken(SourceError::Bytes);
        }
        for (key, value) in self.0 {
            let open = match *value {
                Value::Text(text) => record.text(key, text),
                Value::Integer(number) => record.integer(key, number),
                Value::Bool(flag) => record.entry(Cow::Borrowed(key), Scalar::Bool(flag)),
                Value::Null => record.entry(Cow::Borrowed(key), Scalar::Null),
            };
            if !open {
                return;
            }
        }
    }
}
