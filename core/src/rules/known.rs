//! What the caller knows of the system: taken extensions, logins and sites.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Issue, Severity};
use crate::options::Defaults;
use crate::rules::View;
use crate::schema::Verb;
use crate::strings::suggest::nearest;

pub(crate) fn user(view: &mut View<'_, '_, '_>, slot: Slot) {
    let known = &view.record.settings.options.context.users;
    if view.record.plan.operation.verb == Verb::Create
        && let Some(given) = view.text(slot).filter(|given| known.contains(given))
    {
        let issue = Issue::error(Code::Conflict).param("value", given);
        view.issue(slot, issue);
    }
}

/// `user@domain`, which the server would fill in itself (create-user page). Written out so that it can be
/// compared before the server answers 409.
pub(crate) fn derive_login(view: &mut View<'_, '_, '_>, slot: Slot, user: Slot) {
    if !is_open(view, slot) {
        return;
    }
    let Some(domain) = view.domain.filter(|domain| *domain != "~") else { return };
    let Some(user) = view.text(user).filter(|user| !user.is_empty()) else { return };
    let login = [user, "@", domain].concat();
    if domain.contains(|c: char| c.is_ascii_uppercase() || c.is_whitespace()) {
        let issue = Issue::warning(Code::Unverified).param("value", &*login).param("reason", "login_domain");
        view.issue(slot, issue);
    }
    put(view, slot, login);
}

/// Whether a value may be derived: on create, unless nothing is to be filled or something was given.
fn is_open(view: &View<'_, '_, '_>, slot: Slot) -> bool {
    let settings = view.record.settings;
    settings.plan.operation.verb == Verb::Create
        && settings.options.defaults != Defaults::None
        && view.record.get(slot).is_none_or(|given| *given == Scalar::Null)
}

/// Puts a value that follows from others, and says so.
fn put(view: &mut View<'_, '_, '_>, slot: Slot, value: String) {
    let json = crate::json::escape::quoted(&crate::issues::shortened(&value));
    view.record.fill(slot, Scalar::Text(Cow::Owned(value)));
    let path = view.record.path(slot);
    view.record.findings.change(slot, path, ChangeKind::Derived, None, Some(json));
    view.good.set(slot);
}

/// A copy of another field, unless one is given.
pub(crate) fn derive(view: &mut View<'_, '_, '_>, slot: Slot, from: Slot) {
    if !is_open(view, slot) {
        return;
    }
    if let Some(value) = view.text(from).filter(|value| !value.is_empty()) {
        let value = value.to_owned();
        put(view, slot, value);
    }
}

/// A group has its domains, and an id in another one is refused.
pub(crate) fn user_domain(view: &mut View<'_, '_, '_>, slot: Slot) {
    let Some(domains) = &view.record.settings.options.context.domains else { return };
    let Some((_, domain)) = view.text(slot).and_then(|id| id.split_once('@')) else { return };
    if !domains.iter().any(|known| known.eq_ignore_ascii_case(domain)) {
        let few = domains.len() <= 12;
        let allowed = few.then(|| domains.iter().map(str::to_owned).collect::<Vec<_>>());
        let issue = Issue::error(Code::InvalidChoice).param("value", domain).maybe("allowed", allowed);
        view.issue(slot, issue);
    }
}

/// Numbers are stored as `+1-5136549858` and given in several spellings, so the digits decide; a national one is the
/// part after the country code.
pub(crate) fn number(view: &mut View<'_, '_, '_>, slot: Slot) {
    let Some(numbers) = &view.record.settings.options.context.numbers else { return };
    let Some(given) = view.text(slot) else { return };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let wanted = digits(given);
    let national = !given.trim_start().starts_with('+');
    let same = |known: &str| {
        digits(known) == wanted
            || (national && known.split_once('-').is_some_and(|(_, rest)| digits(rest) == wanted))
    };
    if !numbers.iter().any(same) {
        let issue = Issue::warning(Code::Unverified).param("value", given);
        view.issue(slot, issue);
    }
}

/// Extensions are unique in the group, users, hunt groups and attendants together, and the group bounds their length.
pub(crate) fn extension(view: &mut View<'_, '_, '_>, slot: Slot) {
    let context = &view.record.settings.options.context;
    let Some(given) = view.text(slot) else { return };
    if context.extensions.contains(given) {
        let issue = Issue::error(Code::Conflict).param("value", given);
        view.issue(slot, issue);
    } else if let Some(length) = context.extension_length {
        let actual = given.chars().count();
        let outside = [
            (Code::TooShort, "min", length.min.filter(|min| actual < usize::from(*min))),
            (Code::TooLong, "max", length.max.filter(|max| actual > usize::from(*max))),
        ];
        for (code, name, limit) in outside {
            if let Some(limit) = limit {
                let issue = Issue::error(code)
                    .param(name, usize::from(limit))
                    .param("unit", "digits")
                    .param("actual", actual);
                view.issue(slot, issue);
            }
        }
    }
}

pub(crate) fn login(view: &mut View<'_, '_, '_>, slot: Slot) {
    let Some(login) = view.text(slot).filter(|login| !login.is_empty()) else { return };
    if view.record.settings.options.context.logins.contains(login) {
        let issue = Issue::error(Code::Conflict).param("value", login);
        view.issue(slot, issue);
    } else if !login.as_bytes().contains(&b'@') {
        // Logins are unique on the whole system: a bare extension will meet itself in another domain.
        let domain = view.domain.filter(|domain| *domain != "~" && !domain.is_empty());
        let whole = domain.map(|domain| [login, "@", domain].concat());
        let issue = Issue::warning(Code::Unverified).param("value", login).param("reason", "bare_login");
        let issue = issue.maybe("suggestion", whole.as_deref());
        let fix = whole.map(|whole| Fix::Replace(crate::json::escape::quoted(&whole), Confidence::Likely));
        view.issue(slot, issue.fix(fix));
    }
}

/// A site that does not exist is created with the user while the domain has sites left (create-user page), so a
/// slip of the pen makes a site that no call can delete.
pub(crate) fn site(view: &mut View<'_, '_, '_>, slot: Slot) {
    let context = &view.record.settings.options.context;
    let Some(sites) = &context.sites else { return };
    let Some(given) = view.text(slot).filter(|given| !given.is_empty() && !sites.contains(given)) else {
        return;
    };
    let near = nearest(given, sites.iter());
    let fix = near.map(|near| Fix::Replace(crate::json::escape::quoted(near), Confidence::Likely));
    let severity = if context.sites_left == Some(0) { Severity::Error } else { Severity::Warning };
    let issue = Issue::new(severity, Code::NewSite)
        .param("value", given)
        .maybe("suggestion", near)
        .maybe("sites_left", context.sites_left.map(i64::from));
    view.issue(slot, issue.fix(fix));
}

pub(crate) fn taken_site(view: &mut View<'_, '_, '_>, slot: Slot) {
    let Some(sites) = &view.record.settings.options.context.sites else { return };
    if let Some(given) = view.text(slot).filter(|given| sites.contains(given)) {
        let issue = Issue::error(Code::Conflict).param("value", given);
        view.issue(slot, issue);
    }
}
