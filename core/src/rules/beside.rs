//! Rules of what stands beside a user: values that need each other, numbers, and the user that all of it belongs to.

use alloc::borrow::ToOwned;

use crate::collections::slot::Slot;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Issue};
use crate::json::escape::quoted;
use crate::options::context::Country;
use crate::rules::View;
use crate::strings::phone;

/// Whether the caller gave something for a slot, or has a key whose fix fills it.
fn is_given(view: &View<'_, '_, '_>, slot: Slot) -> bool {
    view.record.promised.has(slot)
        || view.given.has(slot)
            && view.record.get(slot).is_some_and(|value| {
                *value != crate::input::scalar::Scalar::Null
                    && value.as_text().is_none_or(|text| !text.is_empty())
            })
}

pub(crate) fn needs(view: &mut View<'_, '_, '_>, field: Slot, other: Slot) {
    if is_given(view, field) && !is_given(view, other) && view.record.settings.partial.asks(other) {
        let because = view.record.key(field).to_owned();
        view.issue(other, Issue::error(Code::Required).param("other", because));
    }
}

pub(crate) fn only_with(view: &mut View<'_, '_, '_>, field: Slot, other: Slot) {
    if is_given(view, field) && !is_given(view, other) {
        let other = view.record.key(other).to_owned();
        view.issue(
            field,
            Issue::warning(Code::Inconsistent).param("other", other).param("reason", "without"),
        );
    }
}

/// E.164: digits with the country code, which never begins with a zero. Ten digits that are a number of the North
/// American plan are probably one without its country code, but may be one of another country with it.
pub(crate) fn country_code(view: &mut View<'_, '_, '_>, slot: Slot) {
    let country = view.record.settings.options.context.country.as_ref().map(Country::as_str);
    let Some(given) = view.text(slot).filter(|given| !given.is_empty()) else { return };
    let (issue, likely) = if given.starts_with('0') {
        (Issue::error(Code::BadFormat), phone::completed(given, country))
    } else if !given.bytes().all(|byte| byte.is_ascii_digit()) {
        let issue = Issue::error(Code::BadFormat).param("value", given).param("expected", "phone_number");
        return view.issue(slot, issue);
    } else if is_north_american(given) {
        (Issue::warning(Code::BadFormat), Some(["1", given].concat()))
    } else {
        return;
    };
    let issue = issue
        .param("value", given)
        .param("expected", "phone_number")
        .param("reason", "no_country_code")
        .maybe("suggestion", likely.as_deref());
    let fix = likely.map(|likely| Fix::Replace(quoted(&likely), Confidence::Likely));
    view.issue(slot, issue.fix(fix));
}

/// Ten digits; area code and exchange begin with 2 to 9.
fn is_north_american(digits: &str) -> bool {
    digits.len() == 10
        && [0, 3].iter().all(|at| digits.as_bytes().get(*at).is_some_and(|digit| *digit >= b'2'))
}

pub(crate) fn taken_number(view: &mut View<'_, '_, '_>, slot: Slot) {
    let Some(numbers) = &view.record.settings.options.context.numbers else { return };
    let Some(given) = view.text(slot).filter(|given| !given.is_empty()) else { return };
    let same = |known: &str| known.bytes().filter(u8::is_ascii_digit).eq(given.bytes());
    if numbers.iter().any(same) {
        let issue = Issue::error(Code::Conflict).param("value", given);
        view.issue(slot, issue);
    }
}

/// What the caller knows of users need not be all: a user may be made in the same run.
pub(crate) fn leads_to_user(view: &mut View<'_, '_, '_>, slot: Slot, how: Slot, users: &[&str]) {
    let known = &view.record.settings.options.context.users;
    if known.is_empty() || !view.text(how).is_some_and(|how| users.contains(&how)) {
        return;
    }
    let Some(given) = view.text(slot).filter(|given| !given.is_empty() && *given != "[*]") else { return };
    if !known.contains(given) {
        let issue = Issue::warning(Code::Unverified).param("value", given).param("reason", "no_user");
        view.issue(slot, issue);
    }
}

pub(crate) fn owner_exists(view: &mut View<'_, '_, '_>) {
    let known = &view.record.settings.options.context.users;
    let Some(user) = view.user.filter(|user| !user.is_empty() && *user != "~") else { return };
    if !known.is_empty() && !known.contains(user) {
        let issue = Issue::warning(Code::Unverified).param("value", user).param("reason", "no_user");
        view.record.findings.param("user", issue);
    }
}
