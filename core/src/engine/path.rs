//! Path parameters: checked against traversal, then percent-encoded.

use alloc::string::String;

use crate::engine::unknown_keys::BodyParam;
use crate::input::record::Record;
use crate::issues::Issue;
#[cfg(feature = "beside")]
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::options::resolved::Requirement;
use crate::schema::{PathParam, Segment};
use crate::strings::characters;
use crate::strings::extension::{self, Reading};
use crate::strings::path_segment::{is_traversal, is_unreserved, percent_encode};
#[cfg(feature = "beside")]
use crate::strings::phone;

/// The path with its parameters in place.
pub(crate) fn build(record: &mut Record<'_, '_>, twins: &[BodyParam]) -> String {
    let operation = record.plan.operation;
    let mut path = String::with_capacity(64);
    for segment in operation.path {
        match segment {
            Segment::Literal(text) => path.push_str(text),
            Segment::Param(name) => {
                let Some(param) = operation.params.iter().find(|param| param.name == *name) else { continue };
                let given = trimmed(record, name);
                let twin = twins.iter().find(|twin| twin.param == *name).map(|twin| twin.value.as_str());
                let by_option = given.is_some();
                let given = given.or(twin);
                #[cfg(feature = "beside")]
                let digits = given.filter(|_| param.phone).and_then(|given| digits(record, name, given));
                #[cfg(feature = "beside")]
                let given = digits.as_deref().or(given);
                // `~` is only meant when the caller says so by option, never when it stands in a row of data.
                check(record, param, given, by_option);
                percent_encode(given.unwrap_or_default(), &mut path);
            }
        }
    }
    path
}

/// The option, without the blanks around it; that they were there is said.
fn trimmed<'o>(record: &mut Record<'_, 'o>, name: &str) -> Option<&'o str> {
    let settings = record.settings;
    let given = settings.options.path_param(name)?;
    let kept = settings.options.param(name)?;
    if kept.len() != given.len() && !kept.is_empty() {
        record.findings.trimmed_param(name, given, kept);
    }
    Some(kept)
}

/// The digits of a phone number that is written with punctuation. A text that is not a phone number goes into the path as it is.
#[cfg(feature = "beside")]
fn digits(record: &mut Record<'_, '_>, name: &str, given: &str) -> Option<String> {
    let reading = phone::read(given);
    if reading.fault.is_some() || reading.digits.is_empty() {
        if !given.is_empty() {
            let issue = Issue::error(Code::BadFormat).param("value", given).param("expected", "phone_number");
            record.findings.param(name, issue.maybe("reason", reading.fault.and_then(phone::Fault::reason)));
        }
        return None;
    }
    if reading.digits == given {
        return None;
    }
    record.findings.changed_param(name, ChangeKind::Repaired, given, &reading.digits);
    Some(reading.digits)
}

fn check(record: &mut Record<'_, '_>, param: &PathParam, value: Option<&str>, by_option: bool) {
    let mut issue = |issue| record.findings.param(param.name, issue);
    let Some(value) = value else {
        // Without it the request would go to another record, whatever else may be left out. A form that asks about the boxes
        // touched so far is not there yet.
        if !matches!(record.settings.partial, Requirement::Slots(_)) {
            issue(Issue::error(Code::Required));
        }
        return;
    };
    // Nearly every value: nothing to encode, nothing that leads elsewhere.
    let plain = !value.is_empty() && is_unreserved(value) && !matches!(value, "." | ".." | "~");
    let usual = !param.extension || extension::is_clean(value);
    if plain && usual && param.max.is_none_or(|max| value.len() <= max) {
        return;
    }
    if value == "~" && param.tilde && by_option {
        return;
    }
    if is_traversal(value) || value == "~" {
        let bad = Issue::error(Code::BadFormat).param("value", value);
        return issue(bad.param("expected", "path_segment"));
    }
    let length = value.chars().count();
    if let Some(max) = param.max.filter(|max| length > *max) {
        let long = Issue::error(Code::TooLong).param("max", max).param("unit", "characters");
        return issue(long.param("actual", length));
    }
    // A user of that name may be there, made before anybody looked.
    let odd = match extension::read(value) {
        _ if usual => None,
        Reading::Clean => None,
        Reading::Mended(likely) => Some(("spreadsheet", Some(likely))),
        Reading::Exponent => Some(("characters", None)),
        Reading::Odd(reason, _, likely) => Some((reason, likely)),
    };
    if let Some((reason, likely)) = odd {
        let bad = Issue::warning(Code::BadFormat)
            .param("value", value)
            .param("expected", "user_extension")
            .param("reason", reason);
        issue(bad.maybe("suggestion", likely));
    }
    if let Some(other) = param.charset.and_then(|allowed| value.chars().find(|c| !allowed(*c))) {
        issue(Issue::warning(Code::BadCharacter).param("character", characters::code_point(other)));
    }
}
