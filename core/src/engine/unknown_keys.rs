//! Keys without a slot: what each one is, and what was probably meant.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::collections::slot_set::SlotSet;
use crate::collections::sort::sorted;
use crate::input::record::Record;
use crate::input::scalar::Scalar;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Issue, Severity, Step};
use crate::plan::Plan;
use crate::plan::suggestions::advice;
use crate::schema::Unknown;
use crate::schema::secret_names::is_secret;

/// A path parameter that stood in the body.
pub(crate) struct BodyParam {
    pub(crate) param: &'static str,
    pub(crate) value: String,
}

/// Judges the unknown keys. What stays in `record.unknown_keys` afterwards is kept in the output. Returns the values of
/// path parameters that the caller put into the body instead.
pub(crate) fn settle(record: &mut Record<'_, '_>, given: &SlotSet) -> Vec<BodyParam> {
    let mut twins = Vec::new();
    if record.unknown_keys.is_empty() {
        return twins;
    }
    let mut unknown_keys = core::mem::take(&mut record.unknown_keys);
    refuse_repeated(record, &unknown_keys);
    unknown_keys.retain(|entry| {
        if record.findings.is_settled() {
            return false;
        }
        let mut path = if entry.parent == Slot::NONE { Vec::new() } else { record.path(entry.parent) };
        path.push(Step::Key(entry.key.clone().into_owned()));
        let operation = record.plan.operation;
        // The value of a secret is not shown.
        let from = || (!is_secret(operation, &entry.key)).then(|| entry.value.to_json());
        if record.plan.is_read_only(&dotted(record.plan, entry.parent, &entry.key)) {
            record.findings.dropped_key(path.clone(), &entry.key, from());
            record.findings.at_path(path, Issue::info(Code::ReadOnly));
            return false;
        }
        if record.plan.spec(entry.parent).is_some_and(|group| group.field.open) {
            record.findings.at_path(path, Issue::warning(Code::Unverified));
            return keepable(record, entry.parent, &entry.key, &entry.value);
        }
        if entry.parent == Slot::NONE {
            let params = operation.params.iter().map(|param| param.name);
            if let Some(param) = params.into_iter().find(|name| *name == entry.key) {
                twins.extend(twin(record, param, path, &entry.value));
                return false;
            }
            if operation.without.contains(&&*entry.key) {
                record.findings.dropped_key(path.clone(), &entry.key, from());
                record.findings.at_path(path, Issue::warning(Code::NoEffect));
                return false;
            }
        }
        match record.settings.unknown {
            Unknown::Error => {
                let promised = unknown(record, path, entry.parent, &entry.key, Severity::Error, given);
                if let Some(slot) = promised.filter(|_| holds(&entry.value)) {
                    record.promised.set(slot);
                }
            }
            Unknown::Warn => {
                unknown(record, path, entry.parent, &entry.key, Severity::Warning, given);
            }
            Unknown::Drop => {
                record.findings.dropped_key(path.clone(), &entry.key, from());
                unknown(record, path, entry.parent, &entry.key, Severity::Info, given);
                return false;
            }
            Unknown::Keep => {}
        }
        keepable(record, entry.parent, &entry.key, &entry.value)
    });
    record.unknown_keys = unknown_keys;
    twins
}

/// Whether the value can go out with the payload: JSON has a spelling for it and it is not nested too deep.
fn keepable(record: &mut Record<'_, '_>, parent: Slot, key: &str, value: &Scalar<'_>) -> bool {
    let mut path = if parent == Slot::NONE { Vec::new() } else { record.path(parent) };
    path.push(Step::Key(key.to_owned()));
    match value {
        Scalar::Foreign(_) | Scalar::InvalidUnicode if record.keeps_unknown() => {
            record.findings.at_path(path, Issue::wrong_type("json", value.type_name()));
            false
        }
        Scalar::List(text) | Scalar::Object(text) if depth(text) > record.max_depth() => {
            let issue = Issue::limit("depth", record.max_depth());
            record.findings.at_path(path, issue);
            false
        }
        _ => true,
    }
}

/// How deep JSON text is nested.
fn depth(json: &str) -> usize {
    let (mut now, mut most) = (0_usize, 0);
    let (mut quoted, mut escaped) = (false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => {
                now += 1;
                most = most.max(now);
            }
            b'}' | b']' if !quoted => now = now.saturating_sub(1),
            _ => {}
        }
    }
    most
}

fn refuse_repeated(record: &mut Record<'_, '_>, unknown_keys: &[crate::input::record::UnknownKey<'_>]) {
    let keys: Vec<(Slot, &str)> = unknown_keys.iter().map(|entry| (entry.parent, &*entry.key)).collect();
    let keys = sorted(keys, &Ord::cmp);
    let mut last = None;
    for pair in keys.windows(2) {
        if let [one, other] = pair
            && one == other
            && last != Some(*one)
        {
            last = Some(*one);
            let mut path = if one.0 == Slot::NONE { Vec::new() } else { record.path(one.0) };
            path.push(Step::Key(one.1.to_owned()));
            record.findings.at_path(path, Issue::error(Code::DuplicateKey));
        }
    }
}

/// A body key that is really the path's: taken when the path has none, dropped when equal, refused when not.
fn twin(
    record: &mut Record<'_, '_>,
    param: &'static str,
    path: Vec<Step>,
    value: &Scalar<'_>,
) -> Option<BodyParam> {
    let text = match value {
        Scalar::Text(text) => text.trim().to_owned(),
        Scalar::Integer(_) | Scalar::Number(_) => value.to_json(),
        Scalar::Null => return None,
        other => {
            record.findings.at_path(path, Issue::wrong_type("text", other.type_name()));
            return None;
        }
    };
    match record.settings.options.param(param) {
        Some(given) if given != text => {
            let issue = Issue::error(Code::ConflictingFields)
                .param("other", ["{", param, "}"].concat())
                .param("reason", ["path_", param].concat())
                .param("expected", given)
                .param("value", &*text)
                .fix(Fix::Remove(Confidence::Likely));
            record.findings.at_path(path, issue);
            None
        }
        _ => {
            record.findings.dropped_key(path, param, Some(value.to_json()));
            Some(BodyParam { param, value: text })
        }
    }
}

/// `address.city`: how tables name a key inside a group.
fn dotted<'k>(plan: &Plan, parent: Slot, key: &'k str) -> Cow<'k, str> {
    if parent == Slot::NONE {
        Cow::Borrowed(key)
    } else {
        Cow::Owned([&plan.name(parent), ".", key].concat())
    }
}

/// Whether a value would fill a field.
fn holds(value: &Scalar<'_>) -> bool {
    *value != Scalar::Null && value.as_text().is_none_or(|text| !text.trim().is_empty())
}

/// Says what a key is that nobody asked for. The slot that its fix fills, if it has one.
fn unknown(
    record: &mut Record<'_, '_>,
    path: Vec<Step>,
    parent: Slot,
    key: &str,
    severity: Severity,
    given: &SlotSet,
) -> Option<Slot> {
    // A bare yes or no needs no suggestion.
    let issue = if record.findings.is_blind() {
        Issue::error(Code::UnknownField)
    } else {
        let holds = |slot| given.has(slot) && !matches!(record.get(slot), Some(Scalar::Null));
        advice(record.plan, parent, key, &holds)
    };
    let filled = match issue.fix {
        Some(Fix::Rename(name, _)) => record.plan.index.find(parent, name).map(|hit| hit.slot),
        _ => None,
    };
    record.findings.at_path(path, Issue { severity, ..issue });
    filled
}
