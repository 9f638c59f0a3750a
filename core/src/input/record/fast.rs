//! Fast paths into a record, for the entries that nearly every request consists of.

use alloc::borrow::Cow;

use crate::collections::slot::Slot;
use crate::input::record::{FREE, Held, Record};
use crate::input::scalar::Scalar;
use crate::plan::fast_check::{is_clean, is_clean_integer, is_clean_plain};
use crate::plan::key_index::Prediction;
use crate::plan::spec::Spec;

impl<'a> Record<'a, '_> {
    /// As [`put`](Self::put) for the expected key and a text that is printable ASCII without `"` and `\`, with the
    /// whole `,"key":"text"`: nearly every member of nearly every document, and nearly all go out as they came.
    #[inline(always)]
    pub(crate) fn put_member(&mut self, guess: &Prediction<'_>, member: &'a [u8], text: &'a str) -> bool {
        let Prediction { slot, alias, at, text: key, .. } = *guess;
        self.last = at + 1;
        let position = self.values.len();
        let free = self.index.get_mut(slot.index()).filter(|cell| **cell == FREE);
        if let Some(cell) = free
            && self.seen < self.fast_until
            && !alias
            && text.len() <= self.settings.options.limits.text
            && self.plan.spec(slot).is_some_and(|spec| is_clean_plain(spec, text))
        {
            self.seen += 1;
            *cell = u8::try_from(position).unwrap_or(FREE);
            self.given.set(slot);
            self.copied.set(slot);
            // INVARIANT: as in `put`.
            let _ = self.values.try_push(Held { value: Scalar::Text(Cow::Borrowed(text)), member });
            return true;
        }
        self.put(slot, Cow::Borrowed(key), Scalar::Text(Cow::Borrowed(text)))
    }

    /// The member of a slot as it stood in the document, if it goes out like that.
    #[inline(always)]
    pub(crate) fn member(&self, slot: Slot) -> Option<&'a [u8]> {
        let at = *self.index.get(slot.index())?;
        let member = self.values.get(usize::from(at))?.member;
        (!member.is_empty()).then_some(member)
    }

    /// Hands over a top-level text: what [`entry`](Self::entry) does, quicker for what most entries are. `false`: stop
    /// reading.
    #[inline(always)]
    pub fn text(&mut self, key: &'a str, text: &'a str) -> bool {
        let value = Scalar::Text(Cow::Borrowed(text));
        let Some((slot, spec)) = self.usual(key) else { return self.entry(Cow::Borrowed(key), value) };
        if text.len() <= self.settings.options.limits.text && is_clean(spec, text) {
            self.copied.set(slot);
        }
        self.enter(slot, value)
    }

    /// The same for a whole number.
    #[inline(always)]
    pub fn integer(&mut self, key: &'a str, number: i64) -> bool {
        let value = Scalar::Integer(number);
        let Some((slot, spec)) = self.usual(key) else { return self.entry(Cow::Borrowed(key), value) };
        if is_clean_integer(spec, number) {
            self.passed.set(slot);
        }
        self.enter(slot, value)
    }

    /// The slot of a top-level key when all is as usual: it follows the key that it followed the last time, leads to
    /// a single value by its own name, is given once, and no option requires the full check.
    #[inline(always)]
    fn usual(&mut self, key: &str) -> Option<(Slot, &'static Spec)> {
        if self.seen >= self.fast_until {
            return None;
        }
        let (at, slot) = self.plan.index.guess(self.last, key)?;
        let spec = self.plan.spec(slot)?;
        self.index.get(slot.index()).filter(|cell| **cell == FREE)?;
        self.last = at;
        Some((slot, spec))
    }

    /// Puts a value into a free slot.
    #[inline(always)]
    fn enter(&mut self, slot: Slot, value: Scalar<'a>) -> bool {
        if let Some(cell) = self.index.get_mut(slot.index()) {
            [*cell, ..] = self.values.len().to_le_bytes();
        }
        self.seen += 1;
        self.given.set(slot);
        // INVARIANT: a slot enters once, so there is room for all.
        let _ = self.values.try_push(Held { value, member: b"" });
        true
    }
}
