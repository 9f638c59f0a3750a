//! Groups of which one is meant, and groups that take one key.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::input::record::holds_something;
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::rules::View;

/// The schema takes one of the two endpoints. Answers carry both, the unused one with nothing but an empty list of
/// contacts, which counts as none.
pub(crate) fn endpoint(view: &mut View<'_, '_, '_>, kind: Slot, endpoints: [Slot; 2]) {
    let there = endpoints.map(|group| holds_something(view.record, &view.given, group));
    let names = endpoints.map(|group| view.record.key(group).to_owned());
    let ([device, _], [device_name, trunk_name]) = (endpoints, &names);
    if there == [true, true] {
        let issue = Issue::error(Code::ExactlyOneOf).param("fields", names.to_vec());
        return view.issue(device, issue);
    }
    let given = match there {
        [true, false] => device_name,
        [false, true] => trunk_name,
        _ => return,
    };
    if view.text(kind).is_some_and(|kind| kind != given) {
        let issue = Issue::error(Code::Inconsistent).param("other", given.as_str());
        view.issue(kind, issue);
    }
}

/// Exactly one key, an unconfirmed one included.
pub(crate) fn one_key(view: &mut View<'_, '_, '_>, group: Slot, keys: &'static [&'static str]) {
    let plan = view.record.plan;
    let Some(spec) = plan.spec(group).filter(|_| view.good.has(group)) else { return };
    let known = group.next().to(spec.end).filter(|slot| view.given.has(*slot)).count();
    let other = view.record.unknown_keys.iter().filter(|unknown| unknown.parent == group).count();
    if known + other != 1 {
        let names = keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let issue = Issue::error(Code::ExactlyOneOf).param("fields", names);
        view.issue(group, issue);
    }
}
