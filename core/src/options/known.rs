//! `context` from a JSON tree. What a vendor's answer holds beside what is asked for is passed over.

use alloc::borrow::ToOwned;

use crate::context::{Context, Cti, DateFormat, ExtensionLength, PasswordRules, Release};
use crate::given::{Given, Read};
use crate::nearest::nearest;
use crate::sink::quoted;

/// The names inside `context`, as every language spells them.
pub const CONTEXT_NAMES: &[&str] = &[
    "users",
    "logins",
    "sites",
    "sites_left",
    "domains",
    "extensions",
    "extension_length",
    "numbers",
    "password_rules",
    "cti",
    "release",
    "date_format",
];
const CTI: &[(&str, Cti)] =
    &[("enabled", Cti::Enabled), ("disabled", Cti::Disabled), ("unknown", Cti::Unknown)];
const DATES: &[(&str, DateFormat)] = &[
    (DateFormat::Iso.as_str(), DateFormat::Iso),
    (DateFormat::DayFirst.as_str(), DateFormat::DayFirst),
    (DateFormat::MonthFirst.as_str(), DateFormat::MonthFirst),
];

pub(super) fn context(given: &Given<'_>) -> Read<Context> {
    let mut context = Context::default();
    given.members(CONTEXT_NAMES, &mut |name, given| {
        match name {
            "users" => context.users = given.set()?,
            "logins" => context.logins = given.set()?,
            "sites" => context.sites = given.maybe(Given::set)?,
            "sites_left" => context.sites_left = given.maybe(Given::number)?,
            "domains" => context.domains = given.maybe(Given::set)?,
            "extensions" => context.extensions = given.set()?,
            "extension_length" => context.extension_length = given.maybe(extension_length)?,
            "numbers" => context.numbers = given.maybe(Given::set)?,
            "password_rules" => context.password_rules = given.maybe(password_rules)?,
            "cti" => context.cti = given.word(CTI)?,
            "release" => context.release = given.maybe(release)?,
            _ => context.date_format = given.word(DATES)?,
        }
        Ok(())
    })?;
    Ok(context)
}

fn extension_length(given: &Given<'_>) -> Read<ExtensionLength> {
    let length = ExtensionLength {
        min: given.part(&["min", "minExtensionLength"], Given::number)?,
        max: given.part(&["max", "maxExtensionLength"], Given::number)?,
    };
    if length.min.is_none() && length.max.is_none() {
        return Err("extension_length has neither min nor max".to_owned());
    }
    Ok(length)
}

fn password_rules(given: &Given<'_>) -> Read<PasswordRules> {
    match given.value.as_text() {
        Some("common") => return Ok(PasswordRules::COMMON),
        Some(name) => {
            let text = ["there is no preset ", &quoted(name), "; there is \"common\""];
            return Err(text.concat());
        }
        None => {}
    }
    slips(given)?;
    // A number whose switch is off is not asked for.
    let on = |switch: &'static str, least: &'static str| -> Read<Option<u8>> {
        let off = given.part(&[switch], Given::flag)? == Some(false);
        Ok(given.part(&[least], Given::number)?.filter(|_| !off))
    };
    Ok(PasswordRules {
        preset: None,
        min_length: given.part(&["minLength"], Given::number)?,
        min_digits: on("restrictMinDigits", "minDigits")?,
        min_upper: on("restrictMinUpperCaseLetters", "minUpperCaseLetters")?,
        min_lower: on("restrictMinLowerCaseLetters", "minLowerCaseLetters")?,
        min_symbols: on("restrictMinNonAlphanumericCharacters", "minNonAlphanumericCharacters")?,
        without_user_id: given.part(&["disallowUserId"], Given::flag)?.unwrap_or_default(),
    })
}

/// What can be checked before sending.
const RULES: &[&str] = &[
    "minLength",
    "restrictMinDigits",
    "minDigits",
    "restrictMinUpperCaseLetters",
    "minUpperCaseLetters",
    "restrictMinLowerCaseLetters",
    "minLowerCaseLetters",
    "restrictMinNonAlphanumericCharacters",
    "minNonAlphanumericCharacters",
    "disallowUserId",
];

/// The rest of an answer (schema R25); newer releases may have more.
const BESIDE: &[&str] = &[
    "disallowOldPassword",
    "disallowReversedOldPassword",
    "disallowPreviousPasswords",
    "numberOfPreviousPasswords",
    "maxFailedLoginAttempts",
    "passwordExpiresDays",
    "forcePasswordChangeAfterReset",
    "usePasswordValidationService",
    "reenableLogin",
    "lockOutInMinutes",
    "serviceProviderId",
    "groupId",
];

/// An answer may hold anything, but a slip in the name of a rule would switch it off in silence.
fn slips(given: &Given<'_>) -> Read<()> {
    let Some(members) = given.value.as_object() else { return Ok(()) };
    for (key, _) in members {
        let known = RULES.contains(&key.as_str()) || BESIDE.contains(&key.as_str());
        if let Some(near) = nearest(key, RULES.iter().copied()).filter(|_| !known) {
            let text = ["there is no password rule ", &quoted(key), "; did you mean ", &quoted(near), "?"];
            return Err(text.concat());
        }
    }
    Ok(())
}

/// `R18.0.0`, in whole or its first numbers.
fn release(given: &Given<'_>) -> Read<Release> {
    let name = given.text()?;
    let mut numbers = [0; 3];
    let text = name.strip_prefix(['R', 'r']).unwrap_or(&name);
    let wrong = || {
        let text = ["release ", &quoted(&name), " is not of the form R18.0.0"];
        Err(text.concat())
    };
    if text.split('.').count() > numbers.len() {
        return wrong();
    }
    for (number, part) in numbers.iter_mut().zip(text.split('.')) {
        match part.parse() {
            Ok(given) => *number = given,
            Err(_) => return wrong(),
        }
    }
    Ok(Release { name, numbers })
}
