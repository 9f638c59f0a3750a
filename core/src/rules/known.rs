//! What the caller knows of the system: taken extensions, logins and sites.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Params, Severity, Step};
use crate::options::Defaults;
use crate::rules::View;
use crate::schema::Verb;
use crate::strings::suggest::nearest;

pub(crate) fn user(view: &mut View<'_, '_, '_>, slot: u8) {
    let known = &view.record.settings.options.context.users;
    if view.record.plan.operation.verb == Verb::Create
        && let Some(given) = view.text(slot).filter(|given| known.contains(given))
    {
        let params = Params::default().with("value", given);
        view.issue(slot, Severity::Error, Code::Conflict, params);
    }
}

/// `user@domain`, which the server would fill in itself (create-user page). Written out so that it can be
/// compared before the server answers 409.
pub(crate) fn derive_login(view: &mut View<'_, '_, '_>, slot: u8, user: u8) {
    if !is_open(view, slot) {
        return;
    }
    let Some(domain) = view.domain.filter(|domain| *domain != "~") else { return };
    let Some(user) = view.text(user).filter(|user| !user.is_empty()) else { return };
    let login = [user, "@", domain].concat();
    if domain.contains(|c: char| c.is_ascii_uppercase() || c.is_whitespace()) {
        let params = Params::default().with("value", &*login).with("reason", "login_domain");
        view.warn(slot, Code::Unverified, params);
    }
    put(view, slot, login);
}

/// Whether a value may be derived: on create, unless nothing is to be filled or something was given.
fn is_open(view: &View<'_, '_, '_>, slot: u8) -> bool {
    let settings = view.record.settings;
    settings.plan.operation.verb == Verb::Create
        && settings.options.defaults != Defaults::None
        && view.record.get(slot).is_none_or(|given| *given == Scalar::Null)
}

/// Puts a value that follows from others, and says so.
fn put(view: &mut View<'_, '_, '_>, slot: u8, value: String) {
    let json = crate::json::escape::quoted(&crate::issues::shortened(&value));
    view.record.fill(slot, Scalar::Text(Cow::Owned(value)));
    let path = view.record.path(slot);
    view.record.findings.change(slot, path, ChangeKind::Derived, None, Some(json));
    view.good.set(slot);
}

/// A copy of another field, unless one is given.
pub(crate) fn derive(view: &mut View<'_, '_, '_>, slot: u8, from: u8) {
    if !is_open(view, slot) {
        return;
    }
    if let Some(value) = view.text(from).filter(|value| !value.is_empty()) {
        let value = value.to_owned();
        put(view, slot, value);
    }
}

/// A group has its domains, and an id in another one is refused.
pub(crate) fn user_domain(view: &mut View<'_, '_, '_>, slot: u8) {
    let Some(domains) = &view.record.settings.options.context.domains else { return };
    let Some((_, domain)) = view.text(slot).and_then(|id| id.split_once('@')) else { return };
    if !domains.iter().any(|known| known.eq_ignore_ascii_case(domain)) {
        let mut params = Params::default().with("value", domain);
        if domains.len() <= 12 {
            params = params.with("allowed", domains.iter().map(str::to_owned).collect::<Vec<_>>());
        }
        view.issue(slot, Severity::Error, Code::InvalidChoice, params);
    }
}

/// Numbers are stored as `+1-5136549858` and given in several spellings, so the digits decide; a national one is the
/// part after the country code.
pub(crate) fn number(view: &mut View<'_, '_, '_>, slot: u8) {
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
        let params = Params::default().with("value", given);
        view.warn(slot, Code::Unverified, params);
    }
}

/// Extensions are unique in the group, users, hunt groups and attendants together, and the group bounds their length.
pub(crate) fn extension(view: &mut View<'_, '_, '_>, slot: u8) {
    let context = &view.record.settings.options.context;
    let Some(given) = view.text(slot) else { return };
    if context.extensions.contains(given) {
        let params = Params::default().with("value", given);
        view.issue(slot, Severity::Error, Code::Conflict, params);
    } else if let Some(length) = context.extension_length {
        let actual = given.chars().count();
        let outside = [
            (Code::TooShort, "min", length.min.filter(|min| actual < usize::from(*min))),
            (Code::TooLong, "max", length.max.filter(|max| actual > usize::from(*max))),
        ];
        for (code, name, limit) in outside {
            if let Some(limit) = limit {
                let params = Params::default()
                    .with(name, i64::from(limit))
                    .with("unit", "digits")
                    .with("actual", i64::try_from(actual).unwrap_or(i64::MAX));
                view.issue(slot, Severity::Error, code, params);
            }
        }
    }
}

pub(crate) fn login(view: &mut View<'_, '_, '_>, slot: u8) {
    let Some(login) = view.text(slot).filter(|login| !login.is_empty()) else { return };
    if view.record.settings.options.context.logins.contains(login) {
        let params = Params::default().with("value", login);
        view.issue(slot, Severity::Error, Code::Conflict, params);
    } else if !login.as_bytes().contains(&b'@') {
        // Logins are unique on the whole system: a bare extension will meet itself in another domain.
        let params = Params::default().with("value", login).with("reason", "bare_login");
        let domain = view.domain.filter(|domain| *domain != "~" && !domain.is_empty());
        let whole = domain.map(|domain| [login, "@", domain].concat());
        let params = match &whole {
            Some(whole) => params.with("suggestion", &**whole),
            None => params,
        };
        let fix = whole.map(|whole| Fix::Replace(crate::json::escape::quoted(&whole), Confidence::Likely));
        let path = view.record.path(slot);
        view.record.findings.field(slot, path, Severity::Warning, Code::Unverified, params, fix);
    }
}

/// A site that does not exist is created with the user while the domain has sites left (create-user page), so a
/// slip of the pen makes a site that no call can delete.
pub(crate) fn site(view: &mut View<'_, '_, '_>, slot: u8) {
    let context = &view.record.settings.options.context;
    let Some(sites) = &context.sites else { return };
    let Some(given) = view.text(slot).filter(|given| !given.is_empty() && !sites.contains(given)) else {
        return;
    };
    let near = nearest(given, sites.iter());
    let mut params = Params::default().with("value", given);
    if let Some(near) = near {
        params = params.with("suggestion", near);
    }
    if let Some(left) = context.sites_left {
        params = params.with("sites_left", i64::from(left));
    }
    let fix = near.map(|near| Fix::Replace(crate::json::escape::quoted(near), Confidence::Likely));
    let severity = if context.sites_left == Some(0) { Severity::Error } else { Severity::Warning };
    let path: Vec<Step> = view.record.path(slot);
    view.record.findings.field(slot, path, severity, Code::NewSite, params, fix);
}

pub(crate) fn taken_site(view: &mut View<'_, '_, '_>, slot: u8) {
    let Some(sites) = &view.record.settings.options.context.sites else { return };
    if let Some(given) = view.text(slot).filter(|given| sites.contains(given)) {
        let params = Params::default().with("value", given);
        view.issue(slot, Severity::Error, Code::Conflict, params);
    }
}
