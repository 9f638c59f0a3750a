//! Values under two names of one field: `null` is none, and those that mean the same do not conflict.

use alloc::borrow::{Cow, ToOwned};

use crate::check::cell::Cell;
use crate::collections::slot::Slot;
use crate::input::record::Record;
use crate::input::scalar::Scalar;
use crate::issues::code::Code;
use crate::issues::{Issue, Step};
use crate::report::collector::Findings;

/// A value takes the place of a `null` under another name, before anything is checked.
pub(crate) fn take_places(record: &mut Record<'_, '_>) {
    let seconds = core::mem::take(&mut record.seconds);
    for mut second in seconds {
        let slot = second.slot;
        if !second.value.is_null() && record.get(slot).is_some_and(Scalar::is_null) {
            let first = record.key(slot).to_owned();
            let key = core::mem::replace(&mut second.key, first);
            if let Some(place) = record.get_mut(slot) {
                core::mem::swap(place, &mut second.value);
            }
            record.keys.retain(|(at, _)| *at != slot);
            if record.plan.spec(slot).is_some_and(|spec| spec.wire != key) {
                record.keys.push((slot, Cow::Owned(key)));
            }
        }
        record.seconds.push(second);
    }
}

/// Looks at each second value as at the first, and compares what became of both.
pub(crate) fn compare(record: &mut Record<'_, '_>, textual: bool) {
    for mut second in core::mem::take(&mut record.seconds) {
        let slot = second.slot;
        let Some(spec) = record.plan.spec(slot) else { return };
        let mut path = record.path(slot);
        let from = second.value.to_json();
        let is_null = second.value.is_null();
        if !is_null {
            let quiet = Findings::new(record.settings, true);
            let loud = core::mem::replace(&mut record.findings, quiet);
            swap(record, slot, &mut second.value);
            (Cell { record, slot, spec, textual }).check();
            swap(record, slot, &mut second.value);
            record.findings = loud;
        }
        if is_null || record.get(slot) == Some(&second.value) {
            path.pop();
            path.push(Step::Key(second.key));
            record.findings.dropped(slot, path, (!spec.field.secret).then_some(from));
        } else {
            let issue = Issue::error(Code::ConflictingFields).param("other", second.key);
            record.findings.field(slot, path, issue);
        }
    }
}

fn swap<'a>(record: &mut Record<'a, '_>, slot: Slot, value: &mut Scalar<'a>) {
    if let Some(place) = record.get_mut(slot) {
        core::mem::swap(place, value);
    }
}
