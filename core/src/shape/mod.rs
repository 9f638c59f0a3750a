//! Fast path: records of one shape. Callers send objects with the same keys again and again, and most of
//! their values need nothing.
//!
//! The verdict on a record whose values are all clean depends on its keys and on the options alone, so it is learned
//! from one such record and holds for the next: what is left to do is to look at each value.

pub(crate) mod spans;
#[cfg(not(target_family = "wasm"))]
pub(crate) mod template;
#[cfg(test)]
pub(crate) mod tests;

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::api::bound::BoundOperation;
use crate::collections::slot_set::SlotSet;
use crate::engine;
use crate::input::{Packed, Value};
use crate::options::context::Context;
use crate::options::resolved::Settings;
use crate::plan::fast_check::{Hints, is_clean_again, is_clean_number};
use crate::plan::spec::Spec;
use crate::schema::{Expects, Kind};

#[cfg(not(target_family = "wasm"))]
pub use crate::shape::template::{BodyTemplate, Piece, Reread};

/// What clean records with the same keys under the same options have in common.
pub struct Shape {
    /// One a key.
    members: Box<[Member]>,
    /// The keys in the order of the body.
    order: Vec<usize>,
    /// The body around the values of these keys: one more than there are values.
    spans: Vec<String>,
    pub(crate) path: String,
    expects: Expects,
    /// The key that asks to wait for the record, and whether the record that was learned from does.
    synchronous: (Option<usize>, bool),
    /// Bytes that one text may have, that all values may have, and that those may have which are shown again.
    longest: usize,
    #[cfg(not(target_family = "wasm"))]
    limit: usize,
    room: usize,
}

pub(crate) enum Member {
    Value {
        spec: &'static Spec,
        number: bool,
        /// Which of the choices it was before.
        hints: Hints,
    },
    /// It repeats what the path says.
    Path(String),
}

impl Member {
    /// Bytes of the longest word of its closed list, if it has one.
    fn closed(&self) -> Option<usize> {
        let Self::Value { spec, .. } = self else { return None };
        match spec.kind {
            Kind::YesNo => Some(3),
            Kind::Choice(choices) => choices.iter().map(|choice| choice.len()).max(),
            Kind::Zone(_) => spec.closed.words().iter().map(|zone| zone.len()).max(),
            _ => None,
        }
    }

    #[inline]
    fn takes_text(&self, text: &str, longest: usize) -> bool {
        match self {
            Self::Value { spec, number: false, hints } => {
                text.len() <= longest && is_clean_again(spec, text, hints)
            }
            Self::Value { .. } => false,
            Self::Path(given) => text == given,
        }
    }

    fn takes(&self, value: Value<'_>, longest: usize) -> bool {
        match (self, value) {
            (_, Value::Text(text)) => self.takes_text(text, longest),
            (Self::Value { spec, number: true, .. }, Value::Number(number)) => is_clean_number(spec, number),
            _ => false,
        }
    }
}

impl Shape {
    /// Learns from a record.
    ///
    /// `None` when one of its values is not clean, or when more than the values is to be looked at.
    #[must_use]
    pub fn learn(bound: &BoundOperation, record: Packed<'_>) -> Option<Self> {
        let settings = bound.settings();
        // What the caller knows of the system is compared with values: such a verdict cannot be learned.
        let alone = bound.options().context == Context::default()
            && !settings.plan.nested
            && !settings.plan.rules.iter().any(|placed| placed.rule.refuses_alone());
        if !alone {
            return None;
        }
        let mut body = Vec::new();
        let outcome = engine::run(&settings, record, Some(&mut body));
        if !outcome.report.ok() {
            return None;
        }
        let shape = Self::of(&settings, record, &outcome.report.filled, outcome.path)?;
        let longest = shape.longest;
        let clean = (0..).zip(&shape.members).all(|(at, member)| member.takes(record.value(at), longest));
        // Whatever the engine did to this record that the shape does not know of shows here.
        (clean && shape.body(record).as_bytes() == body).then_some(shape)
    }

    fn of(settings: &Settings<'_>, record: Packed<'_>, filled: &SlotSet, path: String) -> Option<Self> {
        let plan = settings.plan;
        let keys = record.header().keys();
        let mut places = vec![None; plan.end().index()];
        let mut members = Vec::with_capacity(keys.len());
        for (at, key) in keys.iter().enumerate() {
            let member = if let Some(slot) = plan.slot(key) {
                let place = places.get_mut(slot.index())?;
                if place.replace(at).is_some() {
                    return None;
                }
                let number = matches!(record.value(at), Value::Number(_));
                Member::Value { spec: plan.spec(slot)?, number, hints: Hints::default() }
            } else {
                plan.operation.params.iter().find(|param| param.name == key)?;
                // Without an option the path is another one for every record.
                Member::Path(settings.options.param(key)?.to_owned())
            };
            members.push(member);
        }
        let (order, spans) = spans::around(settings, &places, filled, &members);
        let synchronous = places.get(plan.waits_on.index()).copied().flatten();
        let limits = &settings.options.limits;
        // Values that are not shown again are not counted again either: the learned ones, and words of closed lists.
        let words: usize = members.iter().filter_map(Member::closed).sum();
        Some(Self {
            members: members.into_boxed_slice(),
            order,
            spans,
            path,
            expects: plan.operation.expects,
            synchronous: (synchronous, synchronous.is_some_and(|at| record.value(at) == Value::Text("yes"))),
            longest: limits.text,
            #[cfg(not(target_family = "wasm"))]
            limit: limits.bytes,
            room: limits.bytes.checked_sub(record.size() + words)?,
        })
    }

    /// Keys by their position, in the order of the body.
    #[must_use]
    pub fn order(&self) -> &[usize] {
        &self.order
    }

    /// The body around the values of [`order`](Self::order), which stand in it as they are.
    #[must_use]
    pub fn spans(&self) -> &[String] {
        &self.spans
    }

    /// The path of every such request.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the request of the record that was learned from waits.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.synchronous.1
    }

    /// Keys with a closed list, by position: a word that was clean once needs not be shown again. Not the key that asks
    /// to wait, for more depends on it.
    #[must_use]
    pub fn closed(&self) -> Vec<usize> {
        let open = |at: &usize| self.synchronous.0 != Some(*at);
        let closed = (0..).zip(&self.members).filter(|(_, member)| member.closed().is_some());
        closed.map(|(at, _)| at).filter(open).collect()
    }

    /// The status codes that mean success: of a request that waits for the record, or of one that does not.
    #[must_use]
    pub fn expects(&self, waits: bool) -> &'static [u16] {
        if waits { self.expects.synchronous } else { self.expects.always }
    }

    /// Whether a record is clean that differs from the one that was learned from in these values, and if so, whether
    /// its request waits for the record.
    #[must_use]
    pub fn holds(&self, values: Packed<'_>) -> Option<bool> {
        if values.size() > self.room {
            return None;
        }
        let (synchronous, mut waits) = self.synchronous;
        for (at, value) in values.entries() {
            if !self.members.get(at)?.takes(value, self.longest) {
                return None;
            }
            if synchronous == Some(at) {
                waits = value == Value::Text("yes");
            }
        }
        Some(waits)
    }

    fn body(&self, record: Packed<'_>) -> String {
        let values = self.order.iter().map(|at| match record.value(*at) {
            Value::Text(text) | Value::Number(text) => text,
            _ => "",
        });
        let spans = self.spans.iter().map(String::as_str);
        spans.zip(values.chain([""])).flat_map(|(span, value)| [span, value]).collect()
    }
}
