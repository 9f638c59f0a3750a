//! Values that contradict each other, or say more than was meant.

use crate::collections::slot::Slot;
use crate::input::scalar::Scalar;
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::rules::View;

/// A slip here gives a person rights over other customers.
pub(crate) fn elevated_scope(view: &mut View<'_, '_, '_>, scope: Slot) {
    let elevated = view.record.plan.spec(scope).map_or(&[][..], |spec| spec.field.elevated);
    if let Some(given) = view.text(scope).filter(|given| elevated.contains(given)) {
        let issue = Issue::warning(Code::ElevatedScope).param("value", given);
        view.issue(scope, issue);
    }
}

pub(crate) fn pin_is_extension(view: &mut View<'_, '_, '_>, pin: Slot, user: Slot) {
    let extension = view.text(user).or(view.user);
    let same = view.good.has(pin)
        && match (view.record.get(pin), extension) {
            (Some(Scalar::Text(pin) | Scalar::Number(pin)), Some(extension)) => pin == extension,
            (Some(Scalar::Integer(pin)), Some(extension)) => itoa::Buffer::new().format(*pin) == extension,
            _ => false,
        };
    if same {
        view.issue(pin, Issue::warning(Code::WeakSecret));
    }
}

/// Real exchange, `seancgill/ns-blueprint`, portal import pages: the dial plan is the domain's name.
pub(crate) fn dial_plan(view: &mut View<'_, '_, '_>, plan: Slot) {
    let Some(domain) = view.domain.filter(|domain| *domain != "~") else { return };
    if view.text(plan).is_some_and(|given| !given.is_empty() && !given.eq_ignore_ascii_case(domain)) {
        let issue = Issue::warning(Code::Inconsistent).param("other", "{domain}").param("expected", domain);
        view.issue(plan, issue);
    }
}

pub(crate) fn switch_contradicts(view: &mut View<'_, '_, '_>, behaviour: Slot, switch: Slot) {
    let (Some(chosen), Some(on)) = (view.text(behaviour), view.text(switch)) else { return };
    let contradicts = match on {
        "yes" => chosen == "no",
        "no" => !chosen.is_empty() && chosen != "no",
        _ => false,
    };
    if contradicts {
        let issue = Issue::warning(Code::Inconsistent).param("other", view.record.key(switch));
        view.issue(behaviour, issue);
    }
}

/// Such a code hides the user and takes it out of the seat count (create-user page): right for queues and the
/// like, which carry the scope of system users.
pub(crate) fn system_code(view: &mut View<'_, '_, '_>, code: Slot, scope: Slot, system_scope: &str) {
    let hides = view.text(code).is_some_and(|code| code.starts_with("system-"));
    if hides && view.text(scope).is_some_and(|scope| scope != system_scope) {
        let issue = Issue::warning(Code::Inconsistent).param("other", view.record.key(scope));
        view.issue(code, issue);
    }
}

pub(crate) fn synchronous(view: &mut View<'_, '_, '_>, switch: Slot) {
    if view.text(switch) == Some("yes") {
        view.issue(switch, Issue::warning(Code::NoEffect));
    }
}
