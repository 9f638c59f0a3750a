//! Options from a JSON tree.

use crate::limits::Limits;
use crate::options::error::OptionError;
use crate::options::reader::{OptionReader, Read};
use crate::options::{
    Defaults, Empty, OPTION_NAMES, Options, Partial, context_from_json as known, reader as given,
};
use crate::schema::Unknown;

impl Options {
    /// Reads options from a JSON object.
    ///
    /// # Errors
    /// An unknown option, or a value that the option does not take.
    pub fn from_json(json: &str) -> Result<Self, OptionError> {
        given::options(json, Self::read)
    }

    pub(crate) fn read(given: &OptionReader<'_>) -> Read<Self> {
        let mut options = Self::default();
        given.members(OPTION_NAMES, &mut |name, given| {
            if given.value.is_null() && OPTIONAL.contains(&name) {
                return Ok(());
            }
            match name {
                "domain" => options.domain = Some(given.text()?),
                "user" => options.user = Some(given.text()?),
                "site" => options.site = Some(given.text()?),
                "profile" => options.profile = Some(given.text()?),
                "defaults" => options.defaults = given.word(DEFAULTS)?,
                "unknown" => options.unknown = Some(given.word(UNKNOWN)?),
                "strict" => options.strict = given.flag()?,
                "partial" => options.partial = partial(given)?,
                "complete" => options.complete = given.flag()?,
                "empty" => options.empty = given.word(EMPTY)?,
                "waive" => options.waive = given.texts("a list of text like \"email-address/required\"")?,
                "limits" => options.limits = limits(given)?,
                "locale" => options.locale = Some(given.text()?),
                _ => options.context = known::context(given)?,
            }
            Ok(())
        })?;
        Ok(options)
    }
}

/// Options for which `null` is as good as nothing.
const OPTIONAL: &[&str] = &["domain", "user", "site", "profile", "unknown", "locale"];
const DEFAULTS: &[(&str, Defaults)] = &[
    ("documented", Defaults::Documented),
    ("all", Defaults::All),
    ("required", Defaults::Required),
    ("none", Defaults::None),
];
const UNKNOWN: &[(&str, Unknown)] =
    &[("error", Unknown::Error), ("warn", Unknown::Warn), ("keep", Unknown::Keep), ("drop", Unknown::Drop)];
const EMPTY: &[(&str, Empty)] = &[("value", Empty::Value), ("absent", Empty::Absent)];
const LIMITS: &[&str] = &["bytes", "text", "keys", "depth", "issues"];

fn partial(given: &OptionReader<'_>) -> Read<Partial> {
    match given.value.as_bool() {
        Some(true) => Ok(Partial::Yes),
        Some(false) => Ok(Partial::No),
        None => given.texts("true, false or a list of field names").map(Partial::Touched),
    }
}

fn limits(given: &OptionReader<'_>) -> Read<Limits> {
    let mut limits = Limits::default();
    given.members(LIMITS, &mut |name, given| {
        let limit = match name {
            "bytes" => &mut limits.bytes,
            "text" => &mut limits.text,
            "keys" => &mut limits.keys,
            "depth" => &mut limits.depth,
            _ => &mut limits.issues,
        };
        *limit = given.number()?;
        Ok(())
    })?;
    Ok(limits)
}
