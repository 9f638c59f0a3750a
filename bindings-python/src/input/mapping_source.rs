//! A Python mapping as a [`Source`].

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::PyString;
use seatwright::{Record, Scalar, Slot, Source, SourceError, Target};

use crate::input::entries::{self, Entry, Held};
use crate::input::size::Size;
use crate::input::to_json::{self, Bounds, Refusal};
use crate::input::value::{self as host, DeferredError, Host};

/// How many entries of one inner group or list are read; far more than any table has.
const INSIDE: usize = 1 << 16;

/// The entries of a dict or mapping, and where what lies inside them is kept.
#[derive(Clone, Copy)]
pub(crate) struct Entries<'a, 'py> {
    pub(crate) top: &'a [Entry<'py>],
    pub(crate) held: &'a Held<'py>,
    pub(crate) trouble: &'a DeferredError,
    pub(crate) size: &'a Size,
}

impl<'a> Source<'a> for Entries<'a, '_> {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        self.object(record, Slot::NONE, self.top);
        if self.size.exceeds(record.max_bytes()) {
            record.broken(SourceError::Bytes);
        }
    }
}

impl<'a, 'py> Entries<'a, 'py> {
    fn object(self, record: &mut Record<'a, '_>, parent: Slot, entries: &'a [Entry<'py>]) {
        for (key, value) in entries {
            let name = match key.cast_exact::<PyString>().ok().and_then(|key| key.to_str().ok()) {
                Some(name) => Cow::Borrowed(name),
                None => match rare_key(key) {
                    Ok(name) => Cow::Owned(name),
                    Err(name) => {
                        // Not a key of any JSON object, so it is nobody's field whatever it looks like.
                        let what = Scalar::Foreign(Cow::Owned(to_json::key_name(key)));
                        if record.unknown(parent, Cow::Owned(name), what) {
                            continue;
                        }
                        return;
                    }
                },
            };
            if parent != Slot::NONE {
                self.size.add_key(&name);
            }
            let place = record.locate(parent, &name);
            // The usual entry: text for a single value.
            if let (Target::Value(slot), Ok(text)) = (place, value.cast_exact::<PyString>())
                && let Ok(text) = text.to_str()
            {
                let text = Scalar::Text(Cow::Borrowed(text));
                self.count(parent, &text);
                if !record.put(slot, name, text) {
                    return;
                }
                continue;
            }
            let read = match (place, host::read(value, self.trouble)) {
                (Target::Value(slot), Host::Scalar(Scalar::Foreign(name_of_type))) => {
                    let day = if record.takes_a_day(slot) { host::day(value) } else { None };
                    let given =
                        day.map_or(Scalar::Foreign(name_of_type), |day| Scalar::Text(Cow::Owned(day)));
                    self.count(parent, &given);
                    record.put(slot, name, given)
                }
                (Target::Value(slot), Host::Scalar(scalar)) => {
                    self.count(parent, &scalar);
                    record.put(slot, name, scalar)
                }
                (Target::Group(slot), Host::Mapping(mapping)) => {
                    let open = self.group(record, slot, name, &mapping);
                    self.end(parent);
                    open
                }
                (Target::List(slot), Host::List(list)) => {
                    let open = record.open(slot, name);
                    self.list(record, slot, &list);
                    self.end(parent);
                    open
                }
                (place, host) => {
                    let scalar = self.opaque(record, host);
                    self.count(parent, &scalar);
                    match place {
                        Target::Value(slot) | Target::Group(slot) | Target::List(slot) => {
                            record.put(slot, name, scalar)
                        }
                        Target::Unknown => record.unknown(parent, name, scalar),
                    }
                }
            };
            if !read {
                return;
            }
        }
    }

    fn group(
        self,
        record: &mut Record<'a, '_>,
        slot: Slot,
        name: Cow<'a, str>,
        mapping: &Bound<'py, PyAny>,
    ) -> bool {
        match entries::of_mapping(mapping, INSIDE) {
            Ok(entries) => {
                let open = record.open(slot, name);
                let entries = self.held.keep(entries.unwrap_or_default());
                self.size.add_brackets(entries.len());
                self.object(record, slot, entries);
                open
            }
            Err(error) => {
                host::blame(error, mapping.py(), self.trouble);
                record.put(slot, name, Scalar::Foreign(Cow::Owned(host::type_name(mapping))))
            }
        }
    }

    fn list(self, record: &mut Record<'a, '_>, slot: Slot, list: &Bound<'py, PyAny>) {
        let items = to_json::items(list, INSIDE);
        let count = items.len();
        let none = list.py().None().into_bound(list.py());
        let items = self.held.keep(items.into_iter().map(|item| (none.clone(), item)).collect());
        self.size.add_brackets(count);
        let mut room = 0;
        for (at, (_, item)) in items.iter().enumerate() {
            let place = record.item(slot, at);
            room += usize::from(place.is_some());
            match (place, host::read(item, self.trouble)) {
                (Some(Target::Group(child)), Host::Mapping(mapping)) => {
                    self.group(record, child, Cow::Borrowed(""), &mapping);
                    self.end(slot);
                }
                (place, host) => {
                    let scalar = self.opaque(record, host);
                    self.count(slot, &scalar);
                    if let Some(Target::Value(child) | Target::Group(child) | Target::List(child)) = place {
                        record.put(child, Cow::Borrowed(""), scalar);
                    }
                }
            }
            if place.is_none() && self.size.exceeds(record.max_bytes()) {
                break;
            }
        }
        if count > room && !self.size.exceeds(record.max_bytes()) {
            record.overflow(slot, count);
        }
    }

    #[inline]
    fn count(self, parent: Slot, value: &Scalar<'_>) {
        if parent == Slot::NONE { self.size.add_value(value) } else { self.size.add_inner(value) }
    }

    /// After a list or an inner object: the comma behind it.
    fn end(self, parent: Slot) {
        if parent != Slot::NONE {
            self.size.add(1);
        }
    }

    /// A value without an inside of its own: lists and mappings become JSON text, which may be kept or shown.
    fn opaque(self, record: &mut Record<'a, '_>, host: Host<'a, 'py>) -> Scalar<'a> {
        let list = match host {
            Host::Scalar(scalar) => return scalar,
            Host::List(_) => true,
            Host::Mapping(_) => false,
        };
        let bounds = Bounds { depth: record.max_depth(), bytes: record.max_bytes() };
        let text = match to_json::json(host, bounds, self.trouble) {
            Ok(text) => Cow::Owned(text),
            Err(Refusal::Foreign(name)) if record.keeps_unknown() => return Scalar::Foreign(name),
            Err(Refusal::Bytes) => {
                self.size.add_too_much();
                return Scalar::Null;
            }
            Err(_) => Cow::Borrowed(if list { "[]" } else { "{}" }),
        };
        if list { Scalar::List(text) } else { Scalar::Object(text) }
    }
}

/// The text of a key that is not plainly a `str`; `Err` with what to call it when it is no text at all.
#[cold]
fn rare_key(key: &Bound<'_, PyAny>) -> Result<String, String> {
    if let Ok(string) = key.cast::<PyString>() {
        return Ok(string.to_string_lossy().into_owned());
    }
    match host::read(key, &DeferredError::default()) {
        Host::Scalar(Scalar::Text(text)) => Ok(text.into_owned()),
        Host::Scalar(Scalar::Foreign(name)) => Err(format!("<{name}>")),
        Host::Scalar(scalar) => Err(scalar.to_json()),
        Host::List(_) | Host::Mapping(_) => Err(format!("<{}>", host::type_name(key))),
    }
}

/// An input that is no mapping: only its shape matters.
pub(crate) struct Shape(pub(crate) String);

impl<'a> Source<'a> for Shape {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        record.not_an_object(&self.0);
    }
}
