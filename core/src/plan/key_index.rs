//! Fast path: the next key is predicted from the last input. Any other is found in a small open-addressing table, built
//! once a plan.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::sync::atomic::{AtomicU16, Ordering};

use crate::collections::hash::hash;
use crate::collections::slot::Slot;
use crate::json::escape::push_text;
use crate::plan::spec::Spec;
use crate::schema::Kind;
use crate::strings::bytes::same;

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) slot: Slot,
    /// Found under another spelling than the profile's own.
    pub(crate) alias: bool,
}

/// A name to expect.
#[derive(Clone, Copy)]
pub(crate) struct Prediction<'p> {
    pub(crate) text: &'static str,
    /// `,"name":"`: how it stands in compact JSON behind other members, before a text.
    pub(crate) member: &'p [u8],
    pub(crate) slot: Slot,
    pub(crate) alias: bool,
    pub(crate) at: u16,
}

struct Name {
    parent: Slot,
    text: &'static str,
    member: Box<[u8]>,
    /// No group and no list.
    single: bool,
    hit: Hit,
    /// The slot again if it is a single value at the top and this its own name, or [`Slot::NONE`].
    usual: Slot,
}

/// All names of a plan's slots.
pub(crate) struct Index {
    names: Box<[Name]>,
    /// Positions in `names`, `u16::MAX` where free; the length is a power of two, at most half full.
    table: Box<[u16]>,
    /// The name that followed each name the last time: callers send the same keys in the same order. A hint between
    /// threads, nothing more: whatever stands there, the name is compared.
    next: Box<[AtomicU16]>,
}

impl Index {
    pub(crate) fn new(specs: &[Spec]) -> Self {
        let mut names = Vec::new();
        for (slot, spec) in Slot::FIRST.to(Slot::NONE).zip(specs) {
            if spec.item.is_some() {
                continue;
            }
            let mut add = |text: &'static str| {
                let taken = names.iter().any(|name: &Name| name.parent == spec.parent && name.text == text);
                if !taken {
                    let alias = text != spec.wire;
                    let nested =
                        spec.parent != Slot::NONE || matches!(spec.kind, Kind::Group(_) | Kind::List(_));
                    let usual = if alias || nested { Slot::NONE } else { slot };
                    let single = !matches!(spec.kind, Kind::Group(_) | Kind::List(_));
                    let mut member = vec![b','];
                    push_text(&mut member, text);
                    member.extend_from_slice(b":\"");
                    let member = member.into_boxed_slice();
                    let hit = Hit { slot, alias };
                    names.push(Name { parent: spec.parent, text, member, single, hit, usual });
                }
            };
            add(spec.wire);
            add(spec.field.wire);
            spec.field.aliases.iter().copied().for_each(add);
        }
        let mut table = vec![u16::MAX; (names.len() * 2).next_power_of_two().max(8)];
        let wrap = table.len() - 1;
        for (at, name) in (0_u16..).zip(&names) {
            let mut place = hash(name.parent.number(), name.text.as_bytes()) as usize & wrap;
            while table.get(place).is_some_and(|cell| *cell != u16::MAX) {
                place = (place + 1) & wrap;
            }
            if let Some(cell) = table.get_mut(place) {
                *cell = at;
            }
        }
        let next = core::iter::repeat_with(|| AtomicU16::new(0)).take(names.len() + 1).collect();
        Self { names: names.into_boxed_slice(), table: table.into_boxed_slice(), next }
    }

    /// The slot of `key` inside `parent`.
    pub(crate) fn find(&self, parent: Slot, key: &str) -> Option<Hit> {
        self.names.get(usize::from(self.search(parent, key)?)).map(|name| name.hit)
    }

    /// As [`find`](Self::find), trying first what followed `last`, which is kept up to date.
    #[inline(always)]
    pub(crate) fn follow(&self, last: &mut u16, parent: Slot, key: &str) -> Option<Hit> {
        let guess = self.next.get(usize::from(*last))?.load(Ordering::Relaxed);
        if let Some(name) = self.names.get(usize::from(guess))
            && name.parent == parent
            && same(name.text, key)
        {
            *last = guess + 1;
            return Some(name.hit);
        }
        self.lead(last, parent, key)
    }

    /// The next `last` and the slot, where [`follow`](Self::follow) would guess right and `key` is the own name of a
    /// single value at the top. `None` means "not known".
    #[inline(always)]
    pub(crate) fn guess(&self, last: u16, key: &str) -> Option<(u16, Slot)> {
        let guess = self.next.get(usize::from(last))?.load(Ordering::Relaxed);
        let name = self.names.get(usize::from(guess)).filter(|name| same(name.text, key))?;
        Some((guess + 1, name.usual))
    }

    /// The name of a single value that followed `last` the last time, if it stands in `parent`.
    #[inline(always)]
    pub(crate) fn expected(&self, last: u16, parent: Slot) -> Option<Prediction<'_>> {
        let at = self.next.get(usize::from(last))?.load(Ordering::Relaxed);
        let name = self.names.get(usize::from(at)).filter(|name| name.parent == parent && name.single)?;
        let Hit { slot, alias } = name.hit;
        Some(Prediction { text: name.text, member: &name.member, slot, alias, at })
    }

    /// [`follow`](Self::follow) after a wrong guess.
    #[inline(never)]
    fn lead(&self, last: &mut u16, parent: Slot, key: &str) -> Option<Hit> {
        let found = self.search(parent, key)?;
        self.next.get(usize::from(*last))?.store(found, Ordering::Relaxed);
        *last = found + 1;
        self.names.get(usize::from(found)).map(|name| name.hit)
    }

    fn search(&self, parent: Slot, key: &str) -> Option<u16> {
        let wrap = self.table.len() - 1;
        let mut place = hash(parent.number(), key.as_bytes()) as usize & wrap;
        // INVARIANT: the table is at most half full, so the walk meets a free cell, which names nothing.
        loop {
            let at = *self.table.get(place)?;
            let name = self.names.get(usize::from(at))?;
            if name.parent == parent && same(name.text, key) {
                return Some(at);
            }
            place = (place + 1) & wrap;
        }
    }

    /// Every name a caller may use inside `parent`, for suggestions.
    pub(crate) fn names(&self, parent: Slot) -> impl Iterator<Item = (&'static str, Hit)> {
        self.names.iter().filter(move |name| name.parent == parent).map(|name| (name.text, name.hit))
    }
}
