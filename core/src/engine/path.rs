//! Path parameters: checked against traversal, then percent-encoded.

use alloc::string::String;

use crate::engine::unknown_keys::BodyParam;
use crate::input::record::Record;
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::options::resolved::Requirement;
use crate::schema::{PathParam, Segment};
use crate::strings::characters;
use crate::strings::extension::{self, Reading};
use crate::strings::path_segment::{is_traversal, is_unreserved, percent_encode};

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
                // `~` is only meant when the caller says so by option, never when it stands in a row of data.
                check(record, param, given.or(twin), given.is_some());
                percent_encode(given.or(twin).unwrap_or_default(), &mut path);
            }
        }
    }
    path
}

/// The option, without the blanks around it; that they were there is said.
fn trimmed<'o>(record: &mut Record<'_, 'o>, name: &str) -> Option<&'o str> {
    let settings = record.settings;
    let given = settings.options.written(name)?;
    let kept = settings.options.param(name)?;
    if kept.len() != given.len() && !kept.is_empty() {
        record.findings.trimmed_param(name, given, kept);
    }
    Some(kept)
}

fn check(record: &mut Record<'_, '_>, param: &PathParam, value: Option<&str>, by_option: bool) {
    let mut issue = |issue| record.findings.param(param.name, issue);
    let Some(value) = value else {
        if matches!(record.settings.partial, Requirement::All) {
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
