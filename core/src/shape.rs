//! Records of one shape: callers send objects with the same keys again and again, and most of their values need nothing.
//!
//! The verdict on a record whose values are all clean depends on its keys and on the options alone, so it is learned
//! from one such record and holds for the next: what is left to do is to look at each value.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::check::{Hints, is_clean_again, is_clean_number};
use crate::context::Context;
use crate::engine;
use crate::mask::Mask;
use crate::options::{Options, Settings};
use crate::plan::{NONE, Plan, Spec};
use crate::source::{Packed, Value};
use crate::table::{Expects, Kind, Operation};

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
    /// Which of the choices it was before.
    hints: Hints,
}

impl Member {
    /// Bytes of the longest word of its closed list, if it has one.
    fn closed(&self) -> Option<usize> {
        match self.spec.kind {
            Kind::YesNo => Some(3),
            Kind::Choice(choices) => choices.iter().map(|choice| choice.len()).max(),
            Kind::Zone(_) => self.spec.closed.words().iter().map(|zone| zone.len()).max(),
            _ => None,
        }
    }

    fn takes(&self, value: Value<'_>, longest: usize) -> bool {
        match value {
            Value::Text(text) => {
                !self.number && text.len() <= longest && is_clean_again(self.spec, text, &self.hints)
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
                Some(Member { spec: plan.spec(slot)?, number, hints: Hints::default() })
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
        // Values that are not shown again are not counted again either: the learned ones, and words of closed lists.
        let words: usize = members.iter().flatten().filter_map(Member::closed).sum();
        Some(Self {
            members: members.into_boxed_slice(),
            order,
            spans,
            path,
            expects: plan.operation.expects,
            synchronous: (synchronous, synchronous.is_some_and(|at| record.value(at) == Value::Text("yes"))),
            longest: limits.text,
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
        let closed =
            |member: &Option<Member>| member.as_ref().is_some_and(|member| member.closed().is_some());
        (0..).zip(&self.members).filter(|(_, member)| closed(member)).map(|(at, _)| at).filter(open).collect()
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
            spans.push(core::mem::replace(&mut span, if number { Vec::new() } else { vec![b'"'] }));
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

#[cfg(test)]
mod tests {
    use super::Shape;
    use crate::{Header, Options, build, operation};

    /// Values as the other side of a boundary writes them: key, tag, text.
    fn packed(values: &[(u32, u32, &str)]) -> Vec<u8> {
        let (mut table, mut text) = (Vec::new(), String::new());
        for (key, tag, value) in values {
            text.push_str(value);
            table.extend_from_slice(&key.to_le_bytes());
            table.extend_from_slice(&(u32::try_from(text.len()).unwrap() << 4 | tag).to_le_bytes());
        }
        table.extend_from_slice(text.as_bytes());
        table
    }

    fn site(options: &str, keys: &[&str], values: &[(u32, u32, &str)]) -> Option<(Header, Shape)> {
        let header = Header::new(keys.iter().map(ToString::to_string).collect());
        let bytes = packed(values);
        let options = Options::from_json(options).unwrap();
        let shape =
            Shape::learn(operation("createSite").unwrap(), &options, header.read(keys.len(), &bytes))?;
        Some((header, shape))
    }

    const NONE: &str = r#"{"domain":"example.com","defaults":"none"}"#;

    #[test]
    fn knows_the_body_around_the_values() {
        let values = [(0, 0, "US/Eastern"), (1, 1, "248"), (2, 0, "New York")];
        let (_, shape) = site(NONE, &["time-zone", "area-code", "site"], &values).unwrap();
        assert_eq!(shape.order(), [2, 0, 1]);
        assert_eq!(shape.spans(), [r#"{"site":""#, r#"","time-zone":""#, r#"","area-code":"#, "}"]);
    }

    #[test]
    fn holds_clean_values_alone() {
        let (header, shape) =
            site(NONE, &["site", "area-code"], &[(0, 0, "New York"), (1, 1, "248")]).unwrap();
        let holds =
            |values: &[(u32, u32, &str)]| shape.holds(header.read(values.len(), &packed(values))).is_some();
        assert!(holds(&[]));
        assert!(holds(&[(0, 0, "Paris")]));
        assert!(holds(&[(1, 1, "212"), (0, 0, "Paris")]));
        for text in ["", " Paris", "Paris ", "Pa\"ris", "Pa\\ris", "Pa\nris", "Pa\u{7f}ris", "Pâris"] {
            assert!(!holds(&[(0, 0, text)]), "{text:?}");
        }
        for number in ["", "0248", "-1", "24.8", "1e2", "99999999999999999"] {
            assert!(!holds(&[(1, 1, number)]), "{number}");
        }
        // Another type, another key, what JSON does not have.
        assert!(!holds(&[(0, 1, "248")]) && !holds(&[(1, 0, "248")]) && !holds(&[(2, 0, "x")]));
        assert!((2..16).all(|tag| !holds(&[(0, tag, "x")])));
    }

    #[test]
    fn learns_nothing_where_more_than_the_values_counts() {
        let learns = |options: &str, keys: &[&str], value| site(options, keys, &[(0, 0, value)]).is_some();
        assert!(learns(NONE, &["site"], "New York"));
        assert!(!learns(NONE, &["site"], " New York"));
        assert!(!learns(NONE, &["sight"], "New York"));
        let context = r#"{"domain":"example.com","defaults":"none","context":{"sites":[]}}"#;
        assert!(!learns(context, &["site"], "New York"));
        assert!(!learns(r#"{"domain":"example.com","limits":{"bytes":7}}"#, &["site"], "New York"));
    }

    #[test]
    fn counts_learned_values_as_if_they_were_there() {
        let nine = r#"{"domain":"example.com","defaults":"none","limits":{"bytes":9}}"#;
        let (header, shape) = site(nine, &["site"], &[(0, 0, "New York")]).unwrap();
        let holds = |text| shape.holds(header.read(1, &packed(&[(0, 0, text)]))).is_some();
        assert!(holds("P") && !holds("Pa"));
    }

    #[test]
    fn fills_what_building_fills() {
        let options = r#"{"domain":"example.com"}"#;
        let (_, shape) = site(options, &["site"], &[(0, 0, "New York")]).unwrap();
        let request = build(
            operation("createSite").unwrap(),
            crate::Json(r#"{"site":"New York"}"#),
            &Options::from_json(options).unwrap(),
        );
        let request = request.unwrap();
        assert_eq!(shape.spans().join("New York").as_bytes(), request.body);
        assert_eq!(shape.path(), request.path);
        assert_eq!(shape.expects(false), request.expects);
    }
}
