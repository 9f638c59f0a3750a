//! The limits of a value in words, for schemas that cannot have them as keywords.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::describe::json_schema::clean::is_measured;
use crate::describe::json_schema::object::Builder;
use crate::plan::spec::Spec;
use crate::schema::{Format, Kind, Verb};

impl Builder<'_> {
    /// Help with the limits of a value behind it.
    pub(crate) fn in_words(&self, spec: &Spec, help: &'static str) -> Cow<'static, str> {
        let mut text = String::from(help);
        let mut add = |sentence: &str| {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(sentence);
        };
        if is_measured(spec.kind) {
            let unit = spec.field.unit.as_str();
            let number = |number: i64| String::from(itoa::Buffer::new().format(number));
            match (spec.field.min, spec.field.max) {
                (Some(min), Some(max)) => {
                    add(&[&number(min), " to ", &*number(max), " ", unit, "."].concat());
                }
                (None, Some(max)) => add(&["At most ", &*number(max), " ", unit, "."].concat()),
                (Some(min), None) => add(&["At least ", &*number(min), " ", unit, "."].concat()),
                (None, None) => {}
            }
        }
        if let Some(form) = form(spec.kind) {
            add(form);
        }
        if spec.field.secret {
            add("A secret: do not make one up, and do not repeat it.");
        }
        if self.settings.plan.operation.verb == Verb::Create
            && let Some(default) = spec.field.default
        {
            add(&["\"", default, "\" unless given."].concat());
        }
        Cow::Owned(text)
    }
}

/// What a text of this kind looks like.
const fn form(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Pin(_) => "Digits only.",
        Kind::Phone(_) => "A telephone number, digits only.",
        Kind::MailList => "E-mail addresses, with semicolons between them.",
        Kind::ExtensionList => "Extensions, with commas between them.",
        Kind::NameList(_) => "Names, with commas between them.",
        Kind::Date => "A day, written YYYY-MM-DD unless the options say otherwise.",
        Kind::Formatted(format) => match format {
            Format::UserAtDomain => "A user, \"@\" and a domain.",
            Format::SipAlias => "A SIP user, \"@\" and a host, without a scheme.",
            Format::LinePort => "A SIP user, or one with \"@\" and a host, without a scheme.",
            Format::Token => "No blanks at its ends and no two in a row.",
            Format::Extension => "An extension: letters, digits, \".\", \"_\" and \"-\".",
            Format::Digits => "Digits only.",
            Format::PhoneNumber => "A telephone number.",
            Format::MailAddress => "An e-mail address.",
            Format::IpAddress => "An IP address.",
            Format::FullStateName => "The full name of a state or province.",
            Format::ZoneKey => "The key of a time zone, not its display name.",
            Format::LanguageName => "The name of a language, not a locale.",
            #[cfg(feature = "beside")]
            Format::MacAddress => "Twelve hexadecimal digits.",
            #[cfg(feature = "beside")]
            Format::DeviceId => "The user part of a SIP address.",
            #[cfg(feature = "beside")]
            Format::CountryCode => "The two letters of a country, in uppercase.",
            #[cfg(feature = "beside")]
            Format::LocationDocument => "A location document that the server made, XML or JSON.",
            #[cfg(feature = "beside")]
            Format::Lines => "Text of one or more lines.",
        },
        _ => return None,
    })
}
