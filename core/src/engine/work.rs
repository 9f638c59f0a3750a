//! The state of one run, and its steps in order.

use alloc::string::String;

use crate::check::cell::{Cell, CheckResult};
use crate::collections::slot_set::SlotSet;
use crate::engine::{path, unknown_keys};
use crate::input::record::{Record, holds_something};
use crate::input::scalar::Scalar;
use crate::issues::code::Code;
use crate::issues::{Params, Severity};
use crate::options::Defaults;
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
        self.check(record, textual);
        if record.findings.is_settled() {
            return;
        }
        self.require(record);
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
}
