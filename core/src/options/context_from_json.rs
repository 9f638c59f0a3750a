//! `context` from a JSON tree. What a vendor's answer holds beside what is asked for is passed over.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::json::escape::quoted;
use crate::options::context::{Context, Cti, DateFormat, ExtensionLength, PasswordRules, Release};
use crate::options::reader::{OptionReader, Read};
use crate::strings::suggest::nearest;

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
    "country",
];

/// Those of them that `null` leaves unknown.
const UNKNOWN: &[&str] = &[
    "sites",
    "sites_left",
    "domains",
    "extension_length",
    "numbers",
    "password_rules",
    "release",
    "country",
];
const CTI: &[(&str, Cti)] =
    &[("enabled", Cti::Enabled), ("disabled", Cti::Disabled), ("unknown", Cti::Unknown)];
const DATES: &[(&str, DateFormat)] = &[
    (DateFormat::Iso.as_str(), DateFormat::Iso),
    (DateFormat::DayFirst.as_str(), DateFormat::DayFirst),
    (DateFormat::MonthFirst.as_str(), DateFormat::MonthFirst),
];

pub(crate) fn context(given: &OptionReader<'_>) -> Read<Context> {
    let mut context = Context::default();
    given.members(CONTEXT_NAMES, &mut |name, given| {
        if given.value.is_null() && UNKNOWN.contains(&name) {
            return Ok(());
        }
        match name {
            "users" => context.users = given.names()?,
            "logins" => context.logins = given.names()?,
            "sites" => context.sites = Some(given.names()?),
            "sites_left" => context.sites_left = Some(given.number()?),
            "domains" => context.domains = Some(given.names()?),
            "extensions" => context.extensions = given.names()?,
            "extension_length" => context.extension_length = Some(extension_length(given)?),
            "numbers" => context.numbers = Some(given.names()?),
            "password_rules" => context.password_rules = Some(password_rules(given)?),
            "cti" => context.cti = given.word(CTI)?,
            "release" => context.release = Some(release(given)?),
            "country" => context.country = Some(country(given)?),
            _ => context.date_format = given.word(DATES)?,
        }
        Ok(())
    })?;
    Ok(context)
}

/// Two letters of ISO 3166, of a country whose numbers are known.
fn country(given: &OptionReader<'_>) -> Read<String> {
    let country = given.text()?.to_ascii_uppercase();
    if crate::strings::country::of(&country).is_some() {
        return Ok(country);
    }
    let text = ["country ", &quoted(&country), " is not the two-letter code of a country, such as US or GB"];
    Err(text.concat())
}

fn extension_length(given: &OptionReader<'_>) -> Read<ExtensionLength> {
    let length = ExtensionLength {
        min: given.count(&["min", "minExtensionLength"])?,
        max: given.count(&["max", "maxExtensionLength"])?,
    };
    if length.min.is_none() && length.max.is_none() {
        return Err("\"extension_length\" needs min, max or both".to_owned());
    }
    Ok(length)
}

fn password_rules(given: &OptionReader<'_>) -> Read<PasswordRules> {
    match given.value.as_text() {
        Some("common") => return Ok(PasswordRules::COMMON),
        Some(name) => {
            let text = ["there is no preset ", &quoted(name), "; the only preset is \"common\""];
            return Err(text.concat());
        }
        None => {}
    }
    slips(given)?;
    let mut counts = [None; COUNTED.len()];
    for (count, (least, switch)) in counts.iter_mut().zip(COUNTED) {
        // A number whose switch is off is not asked for.
        let on = switch.map_or(Ok(None), |switch| given.switch(switch))? != Some(false);
        *count = given.count(&[least])?.filter(|_| on);
    }
    let [min_length, min_digits, min_upper, min_lower, min_symbols] = counts;
    let without_user_id = given.switch(USER_ID)?.unwrap_or_default();
    Ok(PasswordRules {
        preset: None,
        min_length,
        min_digits,
        min_upper,
        min_lower,
        min_symbols,
        without_user_id,
    })
}

/// What can be counted before sending, and the switch that turns it on, in the order of [`PasswordRules`].
const COUNTED: [(&str, Option<&str>); 5] = [
    ("minLength", None),
    ("minDigits", Some("restrictMinDigits")),
    ("minUpperCaseLetters", Some("restrictMinUpperCaseLetters")),
    ("minLowerCaseLetters", Some("restrictMinLowerCaseLetters")),
    ("minNonAlphanumericCharacters", Some("restrictMinNonAlphanumericCharacters")),
];
const USER_ID: &str = "disallowUserId";

fn rules() -> impl Iterator<Item = &'static str> {
    COUNTED.iter().flat_map(|(least, switch)| [Some(*least), *switch]).flatten().chain([USER_ID])
}

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
fn slips(given: &OptionReader<'_>) -> Read<()> {
    let Some(members) = given.value.as_object() else { return Ok(()) };
    for (key, _) in members {
        let known = rules().chain(BESIDE.iter().copied()).any(|known| known == key);
        if let Some(near) = nearest(key, rules()).filter(|_| !known) {
            let text = ["there is no password rule ", &quoted(key), "; did you mean ", &quoted(near), "?"];
            return Err(text.concat());
        }
    }
    Ok(())
}

/// `R18.0.0`, in whole or its first numbers.
fn release(given: &OptionReader<'_>) -> Read<Release> {
    let name = given.text()?;
    let mut numbers = [0; 3];
    let text = name.strip_prefix(['R', 'r']).unwrap_or(&name);
    let wrong = || {
        let text = ["release ", &quoted(&name), " does not have the format R18.0.0"];
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
