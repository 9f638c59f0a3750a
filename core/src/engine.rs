//! The one loop: collect, check, rules, fill, emit.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::check::{Cell, Verdict, is_clean, is_clean_integer};
use crate::code::Code;
use crate::issue::{Params, Severity};
use crate::mask::Mask;
use crate::options::{Defaults, Settings};
use crate::path;
use crate::plan::{NONE, Plan};
use crate::record::Record;
use crate::report::Report;
use crate::rules::{self, View};
use crate::scalar::Scalar;
use crate::sink;
use crate::source::Source;
use crate::strays;
use crate::table::{Kind, Verb};

/// What a run leaves behind.
pub(crate) struct Outcome {
    pub(crate) report: Report,
    /// The encoded path; meaningful when the report is ok.
    pub(crate) path: String,
    /// Whether the body asks to wait for the record.
    pub(crate) synchronous: bool,
}

/// A Source behind one pointer: the engine is compiled once, not once a Source.
type Fill<'f, 'a> = &'f mut dyn for<'s> FnMut(&mut Record<'a, 's>);

/// Whether the input can be built; stops at the first error.
pub(crate) fn holds<'a, S: Source<'a>>(settings: &Settings<'_>, source: S) -> bool {
    let mut source = Some(source);
    holds_filled(settings, S::TEXTUAL, &mut |record| {
        if let Some(source) = source.take() {
            source.fill(record);
        }
    })
}

fn holds_filled(settings: &Settings<'_>, textual: bool, fill: Fill<'_, '_>) -> bool {
    let mut record = Record::new(settings, true);
    let mut work = Work::default();
    work.run(&mut record, textual, fill);
    !record.findings.failed
}

/// Checks everything; writes the payload to `out` when there is one and nothing is wrong.
pub(crate) fn run<'a, S: Source<'a>>(
    settings: &Settings<'_>,
    source: S,
    out: Option<&mut Vec<u8>>,
) -> Outcome {
    let mut source = Some(source);
    let mut fill = |record: &mut Record<'a, '_>| {
        if let Some(source) = source.take() {
            source.fill(record);
        }
    };
    run_filled(settings, S::TEXTUAL, &mut fill, out)
}

fn run_filled(
    settings: &Settings<'_>,
    textual: bool,
    fill: Fill<'_, '_>,
    out: Option<&mut Vec<u8>>,
) -> Outcome {
    let mut record = Record::new(settings, false);
    let mut work = Work::default();
    work.run(&mut record, textual, fill);
    let ok = !record.findings.failed;
    let synchronous =
        record.get(settings.plan.synchronous).is_some_and(|value| value.as_text() == Some("yes"));
    if let Some(out) = out.filter(|_| ok) {
        emit(&record, &work, out);
    }
    let (issues, changes) = record.findings.finish();
    let report = Report { plan: settings.plan, issues, changes, filled: work.filled };
    Outcome { report, path: work.path, synchronous }
}

#[derive(Default)]
struct Work {
    /// Slots whose value is right and goes out.
    good: Mask,
    /// Those of them whose text can be copied as it is.
    plain: Mask,
    /// Slots the caller gave something for.
    given: Mask,
    /// Slots that get no default although nothing goes out.
    closed: Mask,
    filled: Mask,
    path: String,
}

impl Work {
    fn run<'a>(&mut self, record: &mut Record<'a, '_>, textual: bool, fill: Fill<'_, 'a>) {
        let plan = record.plan;
        fill(record);
        if record.findings.has_document_errors() {
            return;
        }
        self.given = record.given;
        let twins = strays::settle(record, &self.given);
        self.path = path::build(record, &twins);
        if record.findings.is_settled() {
            return;
        }
        self.check(record, textual);
        if record.findings.is_settled() {
            return;
        }
        self.require(record);
        let param = |name: &str| {
            let given = record.settings.options.param(name);
            given.or_else(|| twins.iter().find(|twin| twin.param == name).map(|twin| twin.value.as_str()))
        };
        let (domain, user) = (param("domain"), param("user"));
        let mut view = View { record, good: self.good, given: self.given, domain, user };
        rules::run(plan, &mut view);
        self.good = view.good;
        if plan.operation.verb == Verb::Create && !record.findings.is_settled() {
            self.fill(record);
        }
    }

    fn check(&mut self, record: &mut Record<'_, '_>, textual: bool) {
        let plan = record.plan;
        let longest = record.settings.options.limits.text;
        let mut copied = record.copied;
        self.good = record.passed;
        record.note_renames();
        for slot in record.given.without(&record.passed.or(&copied)).iter() {
            let Some(spec) = plan.spec(slot) else { return };
            match record.get(slot) {
                Some(Scalar::Text(text)) if text.len() <= longest && is_clean(spec, text) => {
                    copied.set(slot);
                    continue;
                }
                Some(Scalar::Integer(number)) if is_clean_integer(spec, *number) => {
                    self.good.set(slot);
                    continue;
                }
                _ => {}
            }
            match (Cell { record, slot, spec, textual }).check() {
                Verdict::Good => self.good.set(slot),
                Verdict::Absent => self.given.clear(slot),
                Verdict::Emptied => {
                    self.given.clear(slot);
                    self.closed.set(slot);
                }
                Verdict::Bad => self.closed.set(slot),
            }
            if record.findings.is_settled() {
                return;
            }
        }
        self.good = self.good.or(&copied);
        self.plain = copied;
    }

    /// Missing required fields, all at once.
    fn require(&mut self, record: &mut Record<'_, '_>) {
        let plan = record.plan;
        let settings = record.settings;
        let fills = plan.operation.verb == Verb::Create && settings.options.defaults != Defaults::None;
        for slot in plan.required.iter() {
            let filled =
                fills && (plan.defaulted.has(slot) || plan.derived.has(slot)) && !self.closed.has(slot);
            if !filled {
                self.ask(record, slot);
            }
        }
        if !plan.required_inside.is_empty() {
            for slot in plan.required_inside.iter() {
                if plan.spec(slot).is_some_and(|spec| self.is_open(record, spec.parent)) {
                    self.ask(record, slot);
                }
            }
        }
    }

    fn ask(&self, record: &mut Record<'_, '_>, slot: u8) {
        if record.settings.partial.asks(slot) && !self.given.has(slot) && !self.is_bad(record, slot) {
            let path = record.path(slot);
            record.findings.field(slot, path, Severity::Error, Code::Required, Params::default(), None);
        }
    }

    /// Whether a group asks for its required fields: it is there and, unless it is an item of a list, holds something.
    /// Answers print unused groups with nothing but an empty list in them.
    fn is_open(&self, record: &Record<'_, '_>, group: u8) -> bool {
        let Some(spec) = record.plan.spec(group) else { return false };
        self.good.has(group) && (spec.item.is_some() || holds_something(record, &self.given, group))
    }

    /// Whether something was given and already complained about.
    fn is_bad(&self, record: &Record<'_, '_>, slot: u8) -> bool {
        self.closed.has(slot) && self.given.has(slot) && record.get(slot).is_some()
    }

    fn fill(&mut self, record: &mut Record<'_, '_>) {
        let plan = record.plan;
        let mode = record.settings.options.defaults;
        if mode == Defaults::None {
            return;
        }
        let site = plan.site;
        let to_site = self.good.has(site)
            && record.get(site).and_then(Scalar::as_text).is_some_and(|site| !site.is_empty());
        let inherits = to_site && !plan.inheritable.is_empty();
        let mut left = Mask::default();
        let mut overriding = Mask::default();
        for slot in plan.defaulted.iter() {
            let partner = plan.spec(slot).map_or(NONE, |spec| spec.partner);
            let partner = self.given.has(partner) || self.closed.has(partner);
            if self.given.has(slot) || self.closed.has(slot) || partner {
                continue;
            }
            if mode == Defaults::Required {
                if plan.required.has(slot) {
                    self.filled.set(slot);
                }
                continue;
            }
            if inherits && plan.inheritable.has(slot) {
                if mode == Defaults::All {
                    overriding.set(slot);
                } else {
                    left.set(slot);
                    continue;
                }
            }
            self.filled.set(slot);
        }
        let mut contested = Mask::default();
        plan.contested.iter().filter(|slot| self.filled.has(*slot)).for_each(|slot| contested.set(slot));
        name_them(record, plan, Code::Inherited, &left);
        name_them(record, plan, Code::OverridesInherited, &overriding);
        name_them(record, plan, Code::ContestedDefault, &contested);
    }
}

/// Whether a group holds a value or an unknown key, at any depth.
pub(crate) fn holds_something(record: &Record<'_, '_>, given: &Mask, group: u8) -> bool {
    let plan = record.plan;
    let Some(spec) = plan.spec(group) else { return false };
    let within = |slot: u8| slot == group || (group + 1..spec.end).contains(&slot);
    record.strays.iter().any(|stray| within(stray.parent))
        || (group + 1..spec.end).any(|slot| {
            given.has(slot)
                && plan.spec(slot).is_some_and(|spec| !matches!(spec.kind, Kind::Group(_) | Kind::List(_)))
        })
}

/// One info that names fields, at the first of them.
fn name_them(record: &mut Record<'_, '_>, plan: &Plan, code: Code, slots: &Mask) {
    let Some(first) = slots.iter().next() else { return };
    let names: Vec<String> =
        slots.iter().filter_map(|slot| plan.spec(slot)).map(|spec| spec.wire.to_owned()).collect();
    let path = record.path(first);
    record.findings.field(first, path, Severity::Info, code, Params::default().with("fields", names), None);
}

/// Writes the payload: table order, then kept unknown keys in input order.
fn emit(record: &Record<'_, '_>, work: &Work, out: &mut Vec<u8>) {
    // Members come with their comma; the first one's place is where the brace goes.
    let start = out.len();
    if record.plan.nested {
        inside(record, work, NONE, 0, record.plan.len(), out);
    } else {
        for slot in work.good.or(&work.filled).iter() {
            match (record.plan.spec(slot), record.get(slot)) {
                // Here rather than in a function: this is most of all that is written.
                (Some(spec), Some(Scalar::Text(text))) if work.plain.has(slot) => {
                    sink::push_member(out, &spec.key, &spec.lead, text);
                }
                _ => leaf(record, work, slot, out),
            }
        }
        kept(record, NONE, out);
    }
    enclose(out, start, b'{', b'}');
}

/// Puts brackets around what was written from `start` on, the first comma making room for one.
fn enclose(out: &mut Vec<u8>, start: usize, open: u8, close: u8) {
    match out.get_mut(start) {
        Some(comma) => *comma = open,
        None => out.push(open),
    }
    out.push(close);
}

fn inside(record: &Record<'_, '_>, work: &Work, parent: u8, from: u8, to: u8, out: &mut Vec<u8>) {
    let mut slot = from;
    while slot < to {
        let Some(spec) = record.plan.spec(slot) else { return };
        // What stands in place of a group is only kept where the row is doubtful; it goes out as it is.
        let opened = matches!(record.get(slot), Some(Scalar::Object(inside)) if inside.is_empty());
        let (open, close) = match spec.kind {
            Kind::Group(_) if opened || !work.good.has(slot) => (b'{', b'}'),
            Kind::List(_) if opened || !work.good.has(slot) => (b'[', b']'),
            Kind::Group(_) | Kind::List(_) => {
                leaf(record, work, slot, out);
                slot = spec.end.max(slot + 1);
                continue;
            }
            _ => {
                leaf(record, work, slot, out);
                slot += 1;
                continue;
            }
        };
        if work.good.any(slot, spec.end) {
            let before = out.len();
            out.push(b',');
            out.extend_from_slice(&spec.key);
            let start = out.len();
            inside(record, work, slot, slot + 1, spec.end, out);
            // An empty group asks for nothing, and one with nothing but an empty list is how answers print an unused one;
            // in an update that list may clear.
            let unused = open == b'{'
                && spec.item.is_none()
                && (out.len() == start
                    || (record.plan.operation.verb == Verb::Create
                        && !holds_something(record, &work.given, slot)));
            if unused {
                out.truncate(before);
            } else {
                enclose(out, start, open, close);
            }
        }
        slot = spec.end.max(slot + 1);
    }
    kept(record, parent, out);
}

/// One value, or the default in its place, with its comma.
fn leaf(record: &Record<'_, '_>, work: &Work, slot: u8, out: &mut Vec<u8>) {
    if let Some(member) = record.member(slot) {
        return sink::push_bytes(out, member);
    }
    let Some(spec) = record.plan.spec(slot) else { return };
    if let Some(Scalar::Text(text)) = record.get(slot).filter(|_| work.plain.has(slot)) {
        sink::push_member(out, &spec.key, &spec.lead, text);
    } else if let Some(value) = record.get(slot).filter(|_| work.good.has(slot)) {
        out.push(b',');
        sink::push_bytes(out, &spec.key);
        sink::push_scalar(out, value);
    } else if let Some(filled) = spec.filled.as_ref().filter(|_| work.filled.has(slot)) {
        out.push(b',');
        sink::push_bytes(out, filled);
    }
}

/// Unknown keys that are kept, as the Source spelled their values.
fn kept(record: &Record<'_, '_>, parent: u8, out: &mut Vec<u8>) {
    for stray in record.strays.iter().filter(|stray| stray.parent == parent) {
        out.push(b',');
        sink::push_text(out, &stray.key);
        out.push(b':');
        sink::push_scalar(out, &stray.value);
    }
}
