//! Records of one shape: callers send objects with the same keys again and again, and most of their values need nothing.
//!
//! The verdict on a record whose values are all clean depends on its keys and on the options alone, so it is learned
//! from one such record and holds for the next: what is left to do is to look at each value.

use std::sync::atomic::AtomicU16;

use crate::check::{is_clean_again, is_clean_number, no_hint};
use crate::context::Context;
use crate::engine;
use crate::mask::Mask;
use crate::options::{Options, Settings};
use crate::plan::{NONE, Plan, Spec};
use crate::source::{Packed, Value};
use crate::table::{Expects, Operation};

/// What clean records with the same keys under the same options have in common.
pub struct Shape {
    /// One a key; `None` for a key that repeats what the path says.
    members: Box<[Option<Member>]>,
    /// The keys in the order of the body.
    order: Vec<usize>,
    /// The body around the values of these keys: one more than there are values.
    spans: Vec<String>,
    path: String,
    expects: Expects,
    /// The key that asks to wait for the record, and whether the record that was learned from does.
    synchronous: (Option<usize>, bool),
    /// Bytes that one text and that all of them may have.
    longest: usize,
    room: usize,
}

struct Member {
    spec: &'static Spec,
    number: bool,
    /// Which of the choices it was the last time.
    hint: AtomicU16,
}

impl Member {
    fn takes(&self, value: Value<'_>, longest: usize) -> bool {
        match value {
            Value::Text(text) => {
                !self.number && text.len() <= longest && is_clean_again(self.spec, text, &self.hint)
            }
            Value::Number(number) => self.number && is_clean_number(self.spec, number),
            _ => false,
        }
    }
}

impl Shape {
    /// Learns from a record.
    ///
    /// `None` when one of its values is not clean, or when more than the values is to be looked at.
    #[must_use]
    pub fn learn(operation: &'static Operation, options: &Options, record: Packed<'_>) -> Option<Self> {
        let settings = Settings::new(operation, options).ok()?;
        // What the caller knows of the system is compared with values: such a verdict cannot be learned.
        let alone = options.context == Context::default()
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
        let clean = (0..)
            .zip(&shape.members)
            .all(|(at, member)| member.as_ref().is_none_or(|member| member.takes(record.value(at), longest)));
        // Whatever the engine did to this record that the shape does not know of (a derived value, say) shows here.
        (clean && shape.body(record).as_bytes() == body).then_some(shape)
    }

    fn of(settings: &Settings<'_>, record: Packed<'_>, filled: &Mask, path: String) -> Option<Self> {
        let plan = settings.plan;
        let keys = record.header().keys();
        let mut places = vec![None; usize::from(plan.len())];
        let mut members = Vec::with_capacity(keys.len());
        for (at, key) in keys.iter().enumerate() {
            let member = if let Some(slot) = plan.slot(key) {
                let place = places.get_mut(usize::from(slot))?;
                if place.replace(at).is_some() {
                    return None;
                }
                let number = matches!(record.value(at), Value::Number(_));
                Some(Member { spec: plan.spec(slot)?, number, hint: no_hint() })
            } else {
                plan.operation.params.iter().find(|param| param.name == key)?;
                // Without an option the path is another one for every record.
                settings.options.param(key)?;
                None
            };
            members.push(member);
        }
        let (order, spans) = spans(plan, &places, filled, &members);
        let synchronous = places.get(usize::from(plan.synchronous)).copied().flatten();
        let limits = &settings.options.limits;
        Some(Self {
            members: members.into_boxed_slice(),
            order,
            spans,
            path,
            expects: plan.operation.expects,
            synchronous: (synchronous, synchronous.is_some_and(|at| record.value(at) == Value::Text("yes"))),
            longest: limits.text,
            // Values that stay are not counted again.
            room: limits.bytes.checked_sub(record.size())?,
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
            if !self.members.get(at)?.as_ref()?.takes(value, self.longest) {
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

fn spans(
    plan: &Plan,
    places: &[Option<usize>],
    filled: &Mask,
    members: &[Option<Member>],
) -> (Vec<usize>, Vec<String>) {
    let (mut order, mut spans) = (Vec::new(), Vec::new());
    let mut span = Vec::new();
    for ((slot, spec), place) in (0_u8..NONE).zip(&*plan.specs).zip(places) {
        if let Some(at) = *place {
            let number = members.get(at).and_then(Option::as_ref).is_some_and(|member| member.number);
            span.push(b',');
            span.extend_from_slice(&spec.key);
            if !number {
                span.push(b'"');
            }
            order.push(at);
            spans.push(std::mem::replace(&mut span, if number { Vec::new() } else { vec![b'"'] }));
        } else if let Some(default) = spec.filled.as_ref().filter(|_| filled.has(slot)) {
            span.push(b',');
            span.extend_from_slice(default);
        }
    }
    spans.push(span);
    // Members come with their comma; the first one's place is where the brace goes.
    match spans.first_mut().and_then(|span| span.first_mut()) {
        Some(comma) => *comma = b'{',
        None => spans.iter_mut().for_each(|span| span.push(b'{')),
    }
    spans.iter_mut().last().into_iter().for_each(|span| span.push(b'}'));
    (order, spans.into_iter().map(|span| String::from_utf8(span).unwrap_or_default()).collect())
}
