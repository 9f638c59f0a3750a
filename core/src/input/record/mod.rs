//! The slots of one request while a Source fills them.

pub(crate) mod fast;

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use arrayvec::ArrayVec;

use crate::collections::slot::Slot;
use crate::collections::slot_set::{SLOTS, SlotSet};
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Issue, Step};
use crate::json::Unreadable;
use crate::options::Empty;
use crate::options::resolved::Settings;
use crate::plan::Plan;
use crate::plan::key_index::Prediction;
use crate::report::collector::Findings;
use crate::schema::{Kind, Unknown};
use crate::strings::invisible;

/// Marks a slot without a value in the index of values.
const FREE: u8 = u8::MAX;

/// Whether a group holds a value or an unknown key, at any depth.
pub(crate) fn holds_something(record: &Record<'_, '_>, given: &SlotSet, group: Slot) -> bool {
    let plan = record.plan;
    let Some(spec) = plan.spec(group) else { return false };
    let within = |slot: Slot| slot == group || (group < slot && slot < spec.end);
    record.unknown_keys.iter().any(|unknown| within(unknown.parent))
        || group.next().to(spec.end).any(|slot| {
            given.has(slot)
                && plan.spec(slot).is_some_and(|spec| !matches!(spec.kind, Kind::Group(_) | Kind::List(_)))
        })
}

/// A key that has no slot.
pub(crate) struct UnknownKey<'a> {
    /// The group it stands in, or none.
    pub(crate) parent: Slot,
    pub(crate) key: Cow<'a, str>,
    pub(crate) value: Scalar<'a>,
}

/// Where a key leads: the answer of [`Record::locate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A single value.
    Value(Slot),
    /// A group: its keys are located with this slot as parent.
    Group(Slot),
    /// A list: its items are located with [`Record::item`].
    List(Slot),
    /// No slot: hand the value over all the same, it may be kept.
    Unknown,
}

/// A document-level finding of a Source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceError {
    /// Not JSON, from this line and column on.
    Json {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// The document is larger than the limit.
    Bytes,
}

/// A value, and the member of the document that it came from when that goes out unchanged.
struct Held<'a> {
    value: Scalar<'a>,
    member: &'a [u8],
}

/// One more value for a slot, under another name of the field.
pub(crate) struct Second<'a> {
    pub(crate) slot: Slot,
    pub(crate) key: String,
    pub(crate) value: Scalar<'a>,
}

/// What a Source fills: one entry a slot, keys without a slot aside.
///
/// A keyed Source asks [`locate`](Self::locate) for each key; a positional one (a CSV row, an Arrow batch, packed
/// values) resolves its header once and calls [`put`](Self::put) with the slots it remembers.
pub struct Record<'a, 's> {
    pub(crate) plan: &'static Plan,
    pub(crate) settings: &'s Settings<'s>,
    pub(crate) findings: Findings<'s>,
    /// Slots that hold something.
    pub(crate) given: SlotSet,
    /// Those of them that were found right already,
    pub(crate) passed: SlotSet,
    /// and those whose text can be copied as it is.
    pub(crate) copied: SlotSet,
    index: [u8; SLOTS],
    values: ArrayVec<Held<'a>, SLOTS>,
    /// The caller's key, where it is not the wire name.
    pub(crate) keys: Vec<(Slot, Cow<'a, str>)>,
    pub(crate) unknown_keys: Vec<UnknownKey<'a>>,
    pub(crate) seconds: Vec<Second<'a>>,
    /// Slots that the fix of an unknown key's error fills.
    pub(crate) promised: SlotSet,
    seen: usize,
    /// How many keys may be taken without a look at the options.
    fast_until: usize,
    /// The name located last.
    last: u16,
    full: bool,
}

impl<'a, 's> Record<'a, 's> {
    #[inline]
    pub(crate) fn new(settings: &'s Settings<'s>, first_only: bool) -> Self {
        Self {
            plan: settings.plan,
            settings,
            findings: Findings::new(settings, first_only),
            given: SlotSet::default(),
            passed: SlotSet::default(),
            copied: SlotSet::default(),
            index: [FREE; SLOTS],
            values: ArrayVec::new(),
            keys: Vec::new(),
            unknown_keys: Vec::new(),
            seconds: Vec::new(),
            promised: SlotSet::default(),
            seen: 0,
            fast_until: if settings.options.empty == Empty::Value { settings.options.limits.keys } else { 0 },
            last: 0,
            full: false,
        }
    }

    /// Where `key` leads inside `parent` (a group's slot, or [`Slot::NONE`] at the top).
    #[must_use]
    pub fn locate(&mut self, parent: Slot, key: &str) -> Target {
        match self.plan.index.follow(&mut self.last, parent, key) {
            Some(hit) => self.place(hit.slot),
            None => Target::Unknown,
        }
    }

    /// The single value to expect next inside `parent`, as callers repeat their keys in the same order.
    #[inline(always)]
    pub(crate) fn expected(&self, parent: Slot) -> Option<Prediction<'static>> {
        self.plan.index.expected(self.last, parent)
    }

    #[inline(always)]
    fn place(&self, slot: Slot) -> Target {
        match self.plan.spec(slot).map(|spec| spec.kind) {
            Some(Kind::Group(_)) => Target::Group(slot),
            Some(Kind::List(_)) => Target::List(slot),
            Some(_) => Target::Value(slot),
            None => Target::Unknown,
        }
    }

    /// The place of item `at` of the list in `slot`; `None` past the end, where the item must be reported with
    /// [`overflow`](Self::overflow).
    #[must_use]
    pub fn item(&self, slot: Slot, at: usize) -> Option<Target> {
        let list = self.plan.spec(slot)?;
        let mut child = slot.next();
        for _ in 0..at {
            child = self.plan.spec(child).filter(|_| child < list.end)?.end;
        }
        (child < list.end).then(|| self.place(child))
    }

    /// A list has more items than the vendor takes.
    pub fn overflow(&mut self, slot: Slot, count: usize) {
        if let Some(Kind::List(list)) = self.plan.spec(slot).map(|spec| spec.kind) {
            let issue = Issue::error(Code::TooLong)
                .param("max", usize::from(list.max))
                .param("unit", "items")
                .param("actual", count);
            self.issue(slot, issue);
        }
    }

    /// The document cannot be read, wholly or from a place on.
    pub fn broken(&mut self, broken: SourceError) {
        let fault = match broken {
            SourceError::Json { line, column } => Unreadable::Json { line, column },
            SourceError::Bytes => {
                Unreadable::Limit { limit: "bytes", max: self.settings.options.limits.bytes }
            }
        };
        self.findings.document(Issue::unreadable(fault));
    }

    /// The input is not an object but this.
    pub fn not_an_object(&mut self, shape: &str) {
        self.findings.document(Issue::wrong_type("object", shape));
    }

    /// How many keys a document may have: a Source that walks further only wastes its time.
    #[must_use]
    pub fn max_keys(&self) -> usize {
        self.settings.options.limits.keys
    }

    /// Counts a key; `false` when there are more than the limit, and reading should end.
    #[inline(always)]
    fn count(&mut self) -> bool {
        self.seen += 1;
        self.seen <= self.settings.options.limits.keys || self.overflows()
    }

    /// The limit is passed: said once, and there is no more to read.
    #[cold]
    fn overflows(&mut self) -> bool {
        if !self.full {
            self.full = true;
            self.findings.document(Issue::limit("keys", self.settings.options.limits.keys));
        }
        false
    }

    /// Hands over a value whose slot is known; `key` is the name that [`locate`](Self::locate) found it by. `false`:
    /// stop reading.
    #[inline]
    pub fn put(&mut self, slot: Slot, key: Cow<'a, str>, value: Scalar<'a>) -> bool {
        if !self.count() {
            return false;
        }
        if matches!(self.settings.options.empty, Empty::Absent)
            && value.as_text().is_some_and(invisible::is_blank)
        {
            return true;
        }
        match self.index.get(slot.index()) {
            Some(&FREE) => {
                if let Some(cell) = self.index.get_mut(slot.index()) {
                    *cell = u8::try_from(self.values.len()).unwrap_or(FREE);
                }
                self.given.set(slot);
                let renamed = self.plan.aliased.has(slot)
                    && self.plan.spec(slot).is_some_and(|spec| spec.item.is_none() && spec.wire != key);
                if renamed {
                    self.keys.push((slot, key));
                }
                // INVARIANT: a slot enters once, so there is room for all.
                let _ = self.values.try_push(Held { value, member: b"" });
            }
            _ => self.again(slot, &key, &value),
        }
        true
    }

    /// A second value for a slot: the same key twice, or two spellings of it.
    fn again(&mut self, slot: Slot, key: &str, value: &Scalar<'a>) {
        let first = self.key(slot).to_owned();
        let mut path = self.path(slot);
        if first == key {
            self.findings.field(slot, path, Issue::error(Code::DuplicateKey));
        } else if self.get(slot) == Some(value) {
            path.pop();
            path.push(Step::Key(key.to_owned()));
            let from = (!self.is_secret(slot)).then(|| value.to_json());
            self.findings.dropped(slot, path, from);
        } else {
            // Whether they mean the same shows when both are checked.
            self.seconds.push(Second { slot, key: key.to_owned(), value: value.clone() });
        }
    }

    /// Opens a group or list whose inside follows. `false`: it was there already, or reading should end.
    pub fn open(&mut self, slot: Slot, key: Cow<'a, str>) -> bool {
        self.put(slot, key, Scalar::Object(Cow::Borrowed("")))
    }

    /// Hands over a value that has no slot. `false`: stop reading.
    pub fn unknown(&mut self, parent: Slot, key: Cow<'a, str>, value: Scalar<'a>) -> bool {
        if !self.count() {
            return false;
        }
        self.unknown_keys.push(UnknownKey { parent, key, value });
        true
    }

    /// Hands over one top-level value by its key, with `{…}` and `[…]` as opaque JSON. `false`: stop reading.
    pub fn entry(&mut self, key: Cow<'a, str>, value: Scalar<'a>) -> bool {
        match self.locate(Slot::NONE, &key) {
            Target::Value(slot) | Target::Group(slot) | Target::List(slot) => self.put(slot, key, value),
            Target::Unknown => self.unknown(Slot::NONE, key, value),
        }
    }

    /// Whether the value of a slot is a day: a host may hand over its own type for one as ISO text.
    #[must_use]
    pub fn takes_a_day(&self, slot: Slot) -> bool {
        self.plan.spec(slot).is_some_and(|spec| matches!(spec.kind, Kind::Date))
    }

    /// Which values of unknown keys will be asked for: a Source may hand over anything otherwise.
    #[must_use]
    pub fn keeps_unknown(&self) -> bool {
        matches!(self.settings.unknown, Unknown::Warn | Unknown::Keep)
    }

    /// How deep a value may be nested.
    #[must_use]
    pub fn max_depth(&self) -> usize {
        self.settings.options.limits.depth
    }

    /// How many bytes a document may have.
    #[must_use]
    pub fn max_bytes(&self) -> usize {
        self.settings.options.limits.bytes
    }

    #[inline(always)]
    pub(crate) fn get(&self, slot: Slot) -> Option<&Scalar<'a>> {
        let at = *self.index.get(slot.index())?;
        self.values.get(usize::from(at)).map(|held| &held.value)
    }

    pub(crate) fn get_mut(&mut self, slot: Slot) -> Option<&mut Scalar<'a>> {
        let at = *self.index.get(slot.index())?;
        self.values.get_mut(usize::from(at)).map(|held| &mut held.value)
    }

    /// Puts a value that the engine made itself, in place of a `null` if there is one.
    pub(crate) fn fill(&mut self, slot: Slot, value: Scalar<'a>) {
        if let Some(old) = self.get_mut(slot) {
            *old = value;
        } else if let Some(cell) = self.index.get_mut(slot.index()).filter(|cell| **cell == FREE) {
            *cell = u8::try_from(self.values.len()).unwrap_or(FREE);
            let _ = self.values.try_push(Held { value, member: b"" });
            self.given.set(slot);
        }
    }

    /// Puts another value in place of one that went out as it stood in the document.
    #[cfg(feature = "beside")]
    pub(crate) fn replace(&mut self, slot: Slot, value: Scalar<'a>) {
        let at = self.index.get(slot.index()).copied().unwrap_or(FREE);
        if let Some(held) = self.values.get_mut(usize::from(at)) {
            *held = Held { value, member: b"" };
        }
    }

    /// The caller's key of a slot, or its wire name.
    pub(crate) fn key(&self, slot: Slot) -> &str {
        if !self.keys.is_empty()
            && let Some((_, key)) = self.keys.iter().find(|(at, _)| *at == slot)
        {
            return key;
        }
        self.plan.spec(slot).map_or("", |spec| spec.wire)
    }

    /// Writes down which keys the caller spelled in another way of the vendor's.
    pub(crate) fn note_renames(&mut self) {
        for at in 0..self.keys.len() {
            let Some((slot, key)) = self.keys.get(at) else { return };
            let (slot, from) = (*slot, crate::json::escape::quoted(key));
            let to = self.plan.spec(slot).map(|spec| crate::json::escape::quoted(spec.wire));
            let path = self.path(slot);
            self.findings.change(slot, path, ChangeKind::Renamed, Some(from), to);
        }
    }

    /// Reports an issue of the field in `slot`.
    #[cold]
    pub(crate) fn issue(&mut self, slot: Slot, issue: Issue) {
        let path = if self.findings.is_blind() { Vec::new() } else { self.path(slot) };
        self.findings.field(slot, path, issue);
    }

    /// The path of a slot in the caller's keys.
    pub(crate) fn path(&self, slot: Slot) -> Vec<Step> {
        let mut path = Vec::new();
        let mut at = slot;
        while let Some(spec) = self.plan.spec(at) {
            path.push(match spec.item {
                Some(item) => Step::Item(item),
                None => Step::Key(self.key(at).to_owned()),
            });
            at = spec.parent;
        }
        path.reverse();
        path
    }

    pub(crate) fn is_secret(&self, slot: Slot) -> bool {
        self.plan.spec(slot).is_none_or(|spec| spec.field.secret)
    }
}
