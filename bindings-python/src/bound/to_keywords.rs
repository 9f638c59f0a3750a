//! Options as the keyword arguments that give them again: for pickles, and for other options beside them.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use seatwright::{Context, Options, Partial, PasswordRules};

/// Only what differs from the default.
pub(crate) fn keywords<'py>(py: Python<'py>, options: &Options) -> PyResult<Bound<'py, PyDict>> {
    let usual = Options::default();
    let dict = PyDict::new(py);
    let texts = [
        ("domain", &options.domain),
        ("user", &options.user),
        ("site", &options.site),
        ("profile", &options.profile),
    ];
    for (name, value) in texts {
        if let Some(value) = value {
            dict.set_item(name, value)?;
        }
    }
    if options.defaults != usual.defaults {
        dict.set_item("defaults", word(&options.defaults))?;
    }
    if let Some(unknown) = &options.unknown {
        dict.set_item("unknown", word(unknown))?;
    }
    if options.strict {
        dict.set_item("strict", true)?;
    }
    if options.complete {
        dict.set_item("complete", true)?;
    }
    match &options.partial {
        Partial::No => {}
        Partial::Yes => dict.set_item("partial", true)?,
        Partial::Touched(names) => dict.set_item("partial", names)?,
    }
    if options.empty != usual.empty {
        dict.set_item("empty", word(&options.empty))?;
    }
    if !options.waive.is_empty() {
        dict.set_item("waive", &options.waive)?;
    }
    if options.limits != usual.limits {
        let (limits, given) = (PyDict::new(py), &options.limits);
        limits.set_item("bytes", given.bytes)?;
        limits.set_item("text", given.text)?;
        limits.set_item("depth", given.depth)?;
        limits.set_item("keys", given.keys)?;
        limits.set_item("issues", given.issues)?;
        dict.set_item("limits", limits)?;
    }
    if let Some(locale) = &options.locale {
        dict.set_item("locale", locale)?;
    }
    if options.names != usual.names {
        dict.set_item("names", word(&options.names))?;
    }
    if options.context != usual.context {
        dict.set_item("context", context(py, &options.context)?)?;
    }
    Ok(dict)
}

/// The word of an option is the name of its variant in lower case.
fn word(variant: &impl std::fmt::Debug) -> String {
    format!("{variant:?}").to_lowercase()
}

fn context<'py>(py: Python<'py>, given: &Context) -> PyResult<Bound<'py, PyDict>> {
    let usual = Context::default();
    let dict = PyDict::new(py);
    for (name, names) in
        [("users", &given.users), ("logins", &given.logins), ("extensions", &given.extensions)]
    {
        if !names.is_empty() {
            dict.set_item(name, names.iter().collect::<Vec<_>>())?;
        }
    }
    for (name, names) in [("sites", &given.sites), ("domains", &given.domains), ("numbers", &given.numbers)] {
        if let Some(names) = names {
            dict.set_item(name, names.iter().collect::<Vec<_>>())?;
        }
    }
    if let Some(left) = given.sites_left {
        dict.set_item("sites_left", left)?;
    }
    if let Some(length) = &given.extension_length {
        let bounds = PyDict::new(py);
        for (name, bound) in [("min", length.min), ("max", length.max)] {
            if let Some(bound) = bound {
                bounds.set_item(name, bound)?;
            }
        }
        dict.set_item("extension_length", bounds)?;
    }
    if let Some(rules) = &given.password_rules {
        match rules.preset {
            Some(preset) => dict.set_item("password_rules", preset.as_str())?,
            None => dict.set_item("password_rules", password_rules(py, rules)?)?,
        }
    }
    if given.cti != usual.cti {
        dict.set_item("cti", word(&given.cti))?;
    }
    if let Some(release) = &given.release {
        dict.set_item("release", &release.name)?;
    }
    if let Some(country) = &given.country {
        dict.set_item("country", country.as_str())?;
    }
    if given.date_format != usual.date_format {
        dict.set_item("date_format", given.date_format.as_str())?;
    }
    Ok(dict)
}

/// Under the names of the vendor's answer.
fn password_rules<'py>(py: Python<'py>, rules: &PasswordRules) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    let counts = [
        ("minLength", rules.min_length),
        ("minDigits", rules.min_digits),
        ("minUpperCaseLetters", rules.min_upper),
        ("minLowerCaseLetters", rules.min_lower),
        ("minNonAlphanumericCharacters", rules.min_symbols),
    ];
    for (name, count) in counts {
        if let Some(count) = count {
            dict.set_item(name, count)?;
        }
    }
    if rules.without_user_id {
        dict.set_item("disallowUserId", true)?;
    }
    Ok(dict)
}
