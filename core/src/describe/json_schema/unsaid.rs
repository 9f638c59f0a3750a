//! What a schema cannot say of an operation: a line for each reason, made of its rows and rules.

use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::describe::json_schema::JsonSchemaView as View;
use crate::describe::json_schema::clean::is_measured;
use crate::describe::json_schema::object::Builder;
use crate::issues::code::Code;
use crate::plan::spec::Spec;
use crate::schema::rule::Rule;
use crate::schema::{Format, Kind, Unit, WireType};

/// A reason for errors that a schema cannot state: codes, the fields they stand at (none: any place), and why.
struct Reason<'n> {
    codes: &'n [Code],
    fields: Vec<String>,
    why: &'n str,
}

impl Reason<'_> {
    fn write(&self, out: &mut String) {
        if !out.is_empty() {
            out.push('\n');
        }
        let codes: Vec<&str> = self.codes.iter().map(|code| code.as_str()).collect();
        out.push_str(&codes.join(", "));
        if !self.fields.is_empty() {
            out.push_str(" (");
            out.push_str(&self.fields.join(", "));
            out.push(')');
        }
        out.push_str(": ");
        out.push_str(self.why);
    }
}

impl Builder<'_> {
    /// The reasons, each on a line. Everything built fits the schema of the output, so it has none.
    pub(crate) fn unsaid(&self) -> String {
        let mut out = String::new();
        if self.view == View::Output {
            out.push_str("Every body that is built fits this schema.");
            return out;
        }
        let operation = self.settings.plan.operation;
        let mut say = |codes: &[Code], fields: &[&str], why: &str| {
            let fields = fields.iter().map(|field| String::from(*field)).collect();
            Reason { codes, fields, why }.write(&mut out);
        };
        say(
            &[Code::DuplicateKey, Code::BadJson, Code::LimitExceeded],
            &[],
            "the text of the document is checked before its values.",
        );
        say(
            &[Code::BadCharacter],
            &[],
            "control characters and characters that change the reading direction are refused.",
        );
        say(
            &[Code::WouldLoseData],
            &[],
            "numbers that lost digits in a spreadsheet or do not fit a JSON number are refused.",
        );
        say(&[Code::ConflictingFields], &[], "two names of one field have different values.");
        if !operation.params.is_empty() {
            let params: Vec<String> =
                operation.params.iter().map(|param| ["{", param.name, "}"].concat()).collect();
            let params: Vec<&str> = params.iter().map(String::as_str).collect();
            let codes = &[Code::Required, Code::BadFormat, Code::TooLong];
            say(codes, &params, "parameters of the path are options, or stand in the input.");
        }
        for rule in operation.rules {
            if let Some((codes, fields, why)) = reason(rule) {
                let fields: Vec<&str> = fields.iter().copied().filter(|field| !field.is_empty()).collect();
                say(codes, &fields, why);
            }
        }
        for (codes, why, holds) in KINDS {
            let fields: Vec<String> = self.named(*holds);
            if !fields.is_empty() {
                Reason { codes, fields, why }.write(&mut out);
            }
        }
        out
    }

    /// The names of the fields for which something holds, each once.
    fn named(&self, holds: fn(&Spec) -> bool) -> Vec<String> {
        let plan = self.settings.plan;
        let mut names = Vec::new();
        for (slot, _) in plan.slots().filter(|(_, spec)| holds(spec)) {
            let name = plan.name(slot);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

/// A reason that follows from what a value is.
type KindRow = (&'static [Code], &'static str, fn(&Spec) -> bool);

#[rustfmt::skip]
const KINDS: &[KindRow] = &[
    (&[Code::TooLong, Code::TooShort], "the limit counts bytes of UTF-8, a schema counts characters.",
        |spec| is_measured(spec.kind) && spec.field.unit == Unit::Bytes),
    (&[Code::TooLong, Code::TooShort], "blanks at the ends are taken away before the length is counted.",
        |spec| is_measured(spec.kind) && spec.field.unit != Unit::Bytes && (spec.field.min.is_some() || spec.field.max.is_some())),
    (&[Code::Required], "a text of invisible characters counts as none.",
        |spec| spec.required && !matches!(spec.kind, Kind::Group(_) | Kind::List(_))),
    (&[Code::InvalidChoice, Code::WrongType], "other spellings of the listed values are repaired, and a pattern for all of them is too long.",
        |spec| spec.kind.choices().is_some()),
    (&[Code::BadFormat, Code::TooLong, Code::TooSmall, Code::WouldLoseData], "a telephone number is read with the usual punctuation around its digits.",
        |spec| matches!(spec.kind, Kind::Phone(_) | Kind::Formatted(Format::PhoneNumber))),
    (&[Code::BadFormat, Code::WouldLoseData], "a secret of digits: no blanks, no leading zero where a number is sent.",
        |spec| matches!(spec.kind, Kind::Pin(WireType::Integer | WireType::Text))),
    (&[Code::BadFormat], "each e-mail address is read by itself.",
        |spec| matches!(spec.kind, Kind::MailList | Kind::Formatted(Format::MailAddress))),
    (&[Code::BadFormat, Code::WouldLoseData], "an extension that no path can carry is refused.",
        |spec| is_extension(spec.kind)),
    (&[Code::BadFormat, Code::TooShort, Code::TooLong], "the digits are counted without what people write between them.",
        |spec| is_hexadecimal(spec.kind)),
    (&[Code::BadFormat], "the parts on both sides of the \"@\" are checked once the blanks around the text are taken away.",
        |spec| matches!(spec.kind, Kind::Formatted(Format::UserAtDomain | Format::SipAlias | Format::LinePort))),
    (&[Code::WrongType, Code::TooBig, Code::TooSmall, Code::BadFormat], "a number given as text is compared with the limits once it is read.",
        |spec| matches!(spec.kind, Kind::Integer | Kind::Decimal | Kind::Boolean)),
    (&[Code::WrongType], "a list of names holds texts only.",
        |spec| matches!(spec.kind, Kind::NameList(_))),
    (&[Code::Required], "needed once the group around it holds something.",
        |spec| spec.required && spec.parent != Slot::NONE),
];

fn is_extension(kind: Kind) -> bool {
    #[cfg(feature = "beside")]
    if matches!(kind, Kind::Formatted(Format::DeviceId)) {
        return true;
    }
    matches!(kind, Kind::Formatted(Format::Extension | Format::Digits))
}

#[cfg_attr(not(feature = "beside"), expect(unused_variables, reason = "no format of that kind is there"))]
fn is_hexadecimal(kind: Kind) -> bool {
    #[cfg(feature = "beside")]
    if matches!(kind, Kind::Formatted(Format::MacAddress | Format::CountryCode)) {
        return true;
    }
    false
}

/// What a rule can refuse; `None` where it only warns.
#[rustfmt::skip]
fn reason(rule: &Rule) -> Option<(&'static [Code], [&'static str; 2], &'static str)> {
    Some(match *rule {
        Rule::KnownUser { field } => (&[Code::Conflict], [field, ""], "the extension is in use, by the option `context.users`."),
        Rule::Login { field, .. } | Rule::GivenLogin { field } => {
            (&[Code::Conflict], [field, ""], "the login is in use, by the option `context.logins`.")
        }
        Rule::KnownSite { field } => (&[Code::NewSite], [field, ""], "the site does not exist, by the option `context.sites`."),
        Rule::TakenSite { field } => (&[Code::Conflict], [field, ""], "the site exists, by the option `context.sites`."),
        Rule::UserDomain { field } => (&[Code::InvalidChoice], [field, ""], "the domain does not exist, by the option `context.domains`."),
        Rule::KnownExtension { field } => (&[Code::Conflict, Code::TooShort, Code::TooLong, Code::BadFormat], [field, ""], "the extension is in use or has another length, by the options `context.extensions` and `context.extension_length`."),
        Rule::PasswordRules { field, .. } => (&[Code::WeakSecret], [field, ""], "the rules for passwords are in the option `context.password_rules`."),
        Rule::Endpoint { field, device, .. } => (&[Code::ExactlyOneOf, Code::Inconsistent], [field, device], "of two endpoints one is given, and another field says which."),
        Rule::Latin1 => (&[Code::BadCharacter], ["", ""], "characters outside Latin-1 may not survive on the server."),
        Rule::OneKey { field, .. } => (&[Code::ExactlyOneOf], [field, ""], "exactly one of its keys is given."),
        Rule::Confirms { field, other } => (&[Code::Mismatch], [field, other], "the two values differ."),
        Rule::Cti { field } => (&[Code::Required, Code::Inconsistent], [field, ""], "the option `context.cti` asks for it."),
        #[cfg(feature = "beside")]
        Rule::Needs { field, other } => (&[Code::Required], [other, field], "one is needed beside the other."),
        #[cfg(feature = "beside")]
        Rule::CountryCode { field } => (&[Code::BadFormat], [field, ""], "the number needs its country code."),
        #[cfg(feature = "beside")]
        Rule::TakenNumber { field } => (&[Code::Conflict], [field, ""], "the number is in use, by the option `context.numbers`."),
        #[cfg(feature = "beside")]
        Rule::Region { field, country } => (&[Code::InvalidChoice, Code::BadFormat], [field, country], "the country decides how its regions are written."),
        #[cfg(feature = "beside")]
        Rule::PostalCode { field, country } => (&[Code::BadFormat, Code::TooShort, Code::WouldLoseData], [field, country], "the country decides the form of its postal codes."),
        #[cfg(feature = "beside")]
        Rule::Street { field, .. } => (&[Code::BadFormat], [field, ""], "a street has a number, at which people can be found."),
        Rule::DerivedFrom { .. }
        | Rule::KnownNumber { .. }
        | Rule::Release { .. }
        | Rule::ElevatedScope { .. }
        | Rule::PinIsExtension { .. }
        | Rule::DialPlan { .. }
        | Rule::DialByName { .. }
        | Rule::SwitchContradicts { .. }
        | Rule::SystemCode { .. }
        | Rule::Synchronous { .. }
        | Rule::ServiceNumber { .. }
        | Rule::PathSegment { .. }
        | Rule::Prose => return None,
        #[cfg(feature = "beside")]
        Rule::OnlyWith { .. } | Rule::LeadsToUser { .. } | Rule::OwnerExists => return None,
    })
}
