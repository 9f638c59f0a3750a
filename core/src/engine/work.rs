//! The state of one run, and its steps in order.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::check::cell::{Cell, CheckResult};
use crate::collections::slot::Slot;
use crate::collections::slot_set::SlotSet;
use crate::engine::{path, seconds, unknown_keys};
use crate::input::record::{Record, holds_something};
use crate::input::scalar::Scalar;
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::options::Defaults;
use crate::options::resolved::Requirement;
use crate::plan::fast_check::{is_clean, is_clean_integer};
use crate::rules;
use crate::rules::View;
use crate::schema::ParamRole;
use crate::schema::Verb;

/// A Source behind one pointer: the engine is compiled once, not once a Source.
pub(crate) type Fill<'f, 'a> = &'f mut dyn for<'s> FnMut(&mut Record<'a, 's>);

#[derive(Default)]
pub(crate) struct Work {
    /// Slots whose value is right and goes out.
    pub(crate) good: SlotSet,
    /// Those of them whose text can be copied as it is.
    pub(crate) plain: SlotSet,
    /// Slots the caller gave something for.
    pub(crate) given: SlotSet,
    /// Slots that get no default although nothing goes out.
    pub(crate) closed: SlotSet,
    pub(crate) filled: SlotSet,
    pub(crate) path: String,
}

impl Work {
    pub(crate) fn run<'a>(&mut self, record: &mut Record<'a, '_>, textual: bool, fill: Fill<'_, 'a>) {
        let plan = record.plan;
        fill(record);
        if record.findings.has_document_errors() {
            return;
        }
        self.given = record.given;
        let twins = unknown_keys::settle(record, &self.given);
        self.path = path::build(record, &twins);
        if record.findings.is_settled() {
            return;
        }
        seconds::take_places(record);
        self.check(record, textual);
        seconds::compare(record, textual);
        if record.findings.is_settled() {
            return;
        }
        // Before the rules: on an update they add nothing.
        let nothing = plan.operation.verb == Verb::Update && self.changes_nothing(record);
        self.require(record, nothing);
        let param = |role| {
            let name = plan.operation.param(role)?;
            let given = record.settings.options.param(name);
            given.or_else(|| twins.iter().find(|twin| twin.param == name).map(|twin| twin.value.as_str()))
        };
        let (domain, user) = (param(ParamRole::Organization), param(ParamRole::User));
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
                CheckResult::Good => self.good.set(slot),
                CheckResult::Absent => self.given.clear(slot),
                CheckResult::Emptied => {
                    self.given.clear(slot);
                    self.closed.set(slot);
                }
                CheckResult::Bad => self.closed.set(slot),
            }
            if record.findings.is_settled() {
                return;
            }
        }
        self.good = self.good.or(&copied);
        self.plain = copied;
    }

    /// Missing required fields, all at once.
    fn require(&mut self, record: &mut Record<'_, '_>, nothing: bool) {
        let plan = record.plan;
        let settings = record.settings;
        if nothing {
            record.findings.document(Issue::warning(Code::NoEffect));
        }
        let fills = plan.operation.verb == Verb::Create && settings.options.defaults != Defaults::None;
        let lenient = !settings.complete && matches!(settings.partial, Requirement::All);
        if lenient && !nothing {
            self.name_missing(record);
        }
        for slot in plan.required.iter().filter(|_| !lenient) {
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

    /// Whether an update has no value but those that say which record is meant. A form that asks about the boxes left so
    /// far is not told, nor is a call with errors, whose keys may be meant for something.
    fn changes_nothing(&self, record: &Record<'_, '_>) -> bool {
        let plan = record.plan;
        let changes = |slot: Slot| {
            plan.spec(slot).is_some_and(|spec| !plan.operation.identity.contains(&spec.field.wire))
        };
        !record.findings.failed
            && !matches!(record.settings.partial, Requirement::Slots(_))
            && record.unknown_keys.is_empty()
            && !self.good.iter().any(changes)
    }

    /// One warning that names the required fields which are not there.
    fn name_missing(&self, record: &mut Record<'_, '_>) {
        let plan = record.plan;
        let missing = |slot: &Slot| {
            !self.given.has(*slot)
                && !record.promised.has(*slot)
                && !self.is_bad(record, *slot)
                && !record.findings.is_waived(*slot, Code::Required)
        };
        let missing = plan.required.iter().filter(missing).filter_map(|slot| plan.spec(slot));
        let names: Vec<String> = missing.map(|spec| spec.wire.to_owned()).collect();
        if !names.is_empty() {
            record.findings.document(Issue::warning(Code::Required).param("fields", names));
        }
    }

    fn ask(&self, record: &mut Record<'_, '_>, slot: Slot) {
        // Beside a key whose fix fills the field it would be said twice.
        let asked = record.settings.partial.asks(slot) && !record.promised.has(slot);
        if asked && !self.given.has(slot) && !self.is_bad(record, slot) {
            record.issue(slot, Issue::error(Code::Required));
        }
    }

    /// Whether a group asks for its required fields: it is there and, unless it is an item of a list, holds something.
    /// Answers print unused groups with nothing but an empty list in them.
    fn is_open(&self, record: &Record<'_, '_>, group: Slot) -> bool {
        let Some(spec) = record.plan.spec(group) else { return false };
        self.good.has(group) && (spec.item.is_some() || holds_something(record, &self.given, group))
    }

    /// Whether something was given and already complained about.
    #[inline(always)]
    fn is_bad(&self, record: &Record<'_, '_>, slot: Slot) -> bool {
        self.closed.has(slot) && self.given.has(slot) && record.get(slot).is_some()
    }
}
