//! Values of `context` that a vendor's answer may stand for. What the answer holds beside is passed over.

use alloc::borrow::ToOwned;

use crate::json::escape::quoted;
use crate::options::context::{Country, ExtensionLength, PasswordRules, Preset, Release};
use crate::options::error::did_you_mean;
use crate::options::reader::{FromOption, OptionReader, Read};
use crate::options::value::OptionValue;
use crate::strings::suggest::nearest;

impl FromOption for ExtensionLength {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        let mut length = Self::default();
        given.each("an object", &mut |name, given| {
            match name {
                "min" | "minExtensionLength" => length.min = given.small()?,
                "max" | "maxExtensionLength" => length.max = given.small()?,
                _ => {}
            }
            Ok(())
        })?;
        if length.min.is_none() && length.max.is_none() {
            return Err("\"context.extension_length\" needs min, max or both".to_owned());
        }
        Ok(length)
    }
}

impl<V: OptionValue> OptionReader<'_, V> {
    /// A small number, unless it is null.
    fn small(&self) -> Read<Option<u8>> {
        if self.value.is_null() { Ok(None) } else { self.number().map(Some) }
    }
}

impl FromOption for PasswordRules {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        let preset = given.value.with_str(|name| {
            if name == Preset::Common.as_str() {
                return Ok(Self::COMMON);
            }
            Err(["there is no preset ", &quoted(name), "; the only preset is \"common\""].concat())
        });
        preset.unwrap_or_else(|| rules_of(given))
    }
}

fn rules_of<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<PasswordRules> {
    let mut counts = [None; COUNTED.len()];
    let mut switched_off = [false; COUNTED.len()];
    let mut without_user_id = false;
    given.each("an object", &mut |name, given| {
        if let Some(count) = place(&mut counts, name, |(least, _)| *least) {
            *count = given.small()?;
        } else if let Some(off) = place(&mut switched_off, name, |(_, switch)| *switch) {
            *off = !given.value.is_null() && !given.flag()?;
        } else if name == USER_ID {
            without_user_id = !given.value.is_null() && given.flag()?;
        } else {
            refuse_slip(name)?;
        }
        Ok(())
    })?;
    for (count, off) in counts.iter_mut().zip(switched_off) {
        // A number whose switch is off is not asked for.
        count.take_if(|_| off);
    }
    let [min_length, min_digits, min_upper, min_lower, min_symbols] = counts;
    let preset = None;
    Ok(PasswordRules { preset, min_length, min_digits, min_upper, min_lower, min_symbols, without_user_id })
}

/// The place of a rule by its name.
fn place<'p, T>(
    places: &'p mut [T; COUNTED.len()],
    name: &str,
    named: impl Fn(&(&'static str, &'static str)) -> &'static str,
) -> Option<&'p mut T> {
    places.get_mut(COUNTED.iter().position(|counted| named(counted) == name)?)
}

/// What can be counted before sending, and the switch that turns it on, in the order of [`PasswordRules`].
const COUNTED: [(&str, &str); 5] = [
    ("minLength", ""),
    ("minDigits", "restrictMinDigits"),
    ("minUpperCaseLetters", "restrictMinUpperCaseLetters"),
    ("minLowerCaseLetters", "restrictMinLowerCaseLetters"),
    ("minNonAlphanumericCharacters", "restrictMinNonAlphanumericCharacters"),
];
const USER_ID: &str = "disallowUserId";

fn rules() -> impl Iterator<Item = &'static str> {
    COUNTED.iter().flat_map(|(least, switch)| [*least, *switch]).chain([USER_ID])
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
fn refuse_slip(name: &str) -> Read<()> {
    if BESIDE.contains(&name) || nearest(name, rules()).is_none() {
        return Ok(());
    }
    Err(["there is no password rule ", &quoted(name), &did_you_mean(name, rules())].concat())
}

/// Two letters of ISO 3166, of a country whose numbers are known.
impl FromOption for Country {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        let code = given.text("text")?;
        Self::new(&code).ok_or_else(|| {
            let form = " is not the two-letter code of a country, such as US or GB";
            ["country ", &quoted(&code.to_ascii_uppercase()), form].concat()
        })
    }
}

/// `R18.0.0`, in whole or its first numbers.
impl FromOption for Release {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        let name = given.text("text")?;
        match numbers(name.strip_prefix(['R', 'r']).unwrap_or(&name)) {
            Some(numbers) => Ok(Self { name, numbers }),
            None => Err(["release ", &quoted(&name), " does not have the format R18.0.0"].concat()),
        }
    }
}

fn numbers(text: &str) -> Option<[u16; 3]> {
    let mut numbers = [0; 3];
    for (at, part) in text.split('.').enumerate() {
        *numbers.get_mut(at)? = part.parse().ok()?;
    }
    Some(numbers)
}
