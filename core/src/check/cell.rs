//! One slot under check: its value, and the helpers that all kinds share.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use crate::collections::slot::Slot;
use crate::input::record::Record;
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Issue, Severity, shortened};
use crate::json::Node;
use crate::json::secret::holds_secret;
use crate::plan::spec::Spec;
use crate::schema::{EmptyString, Format, Kind, Verb, WireType};
use crate::strings::number::Refusal;
use crate::strings::{characters, invisible, number};

/// What became of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CheckResult {
    /// It goes out, as it now stands in the record.
    Good,
    /// It counts as not given, and a default may take its place.
    Absent,
    /// It counts as not given on purpose: no default either.
    Emptied,
    /// It is wrong.
    Bad,
}

/// A slot being checked.
pub(crate) struct Cell<'r, 'a, 's> {
    pub(crate) record: &'r mut Record<'a, 's>,
    pub(crate) slot: Slot,
    pub(crate) spec: &'static Spec,
    /// The Source holds nothing but text.
    pub(crate) textual: bool,
}

impl<'a> Cell<'_, 'a, '_> {
    /// Checks, repairs and types the value.
    pub(crate) fn check(&mut self) -> CheckResult {
        let Some(value) = self.record.get(self.slot) else { return CheckResult::Absent };
        match value {
            Scalar::Null => return self.null(),
            Scalar::InvalidUnicode => {
                self.issue(Issue::error(Code::BadCharacter).param("character", "U+FFFD"));
                return CheckResult::Bad;
            }
            Scalar::Foreign(_) => return self.wrong_type(),
            // A host's integer past what a JSON number keeps is judged by its digits, as one in JSON text is.
            Scalar::Integer(number) if number.unsigned_abs() > number::EXACT.unsigned_abs() => {
                let digits = itoa::Buffer::new().format(*number).to_owned();
                self.set(Scalar::Number(Cow::Owned(digits)));
            }
            Scalar::List(_) if matches!(self.spec.kind, Kind::NameList(_)) => {}
            // A document of the server's: its text is likely meant.
            #[cfg(feature = "beside")]
            Scalar::Object(_) if matches!(self.spec.kind, Kind::Formatted(Format::LocationDocument)) => {}
            Scalar::List(_) | Scalar::Object(_)
                if !matches!(self.spec.kind, Kind::Group(_) | Kind::List(_)) =>
            {
                return self.wrong_type();
            }
            Scalar::Text(text) => {
                if text.len() > self.record.settings.options.limits.text {
                    self.issue(Issue::limit("text", self.record.settings.options.limits.text));
                    return CheckResult::Bad;
                }
                if !self.spec.field.secret {
                    if !text.is_ascii()
                        && let Err(verdict) = self.visible()
                    {
                        return verdict;
                    }
                    self.trim();
                }
                if self.text() == Some("") {
                    return self.empty();
                }
            }
            _ => {}
        }
        match self.spec.kind {
            Kind::Text => self.plain_text(),
            Kind::Pin(typed) => self.pin(typed),
            Kind::Phone(typed) => self.phone(typed),
            Kind::Integer => self.integer(),
            Kind::YesNo => match self.text() {
                Some("yes" | "no") => CheckResult::Good,
                _ => self.choice(&["yes", "no"]),
            },
            Kind::Choice(choices) => self.choice(choices),
            Kind::Zone(zones) => self.zone(zones),
            Kind::MailList => self.mail_list(),
            Kind::ExtensionList => self.extension_list(),
            Kind::Formatted(format) => self.formatted(format),
            Kind::Boolean => self.boolean(),
            Kind::Decimal => self.decimal(),
            Kind::Date => self.date(),
            Kind::NameList(known) => self.name_list(known),
            // A Source that found the right shape has opened it, and its inside stands in slots of its own.
            Kind::Group(_) | Kind::List(_) if matches!(self.value(), Scalar::Object(inside) if inside.is_empty()) => {
                CheckResult::Good
            }
            Kind::Group(_) | Kind::List(_) => self.wrong_shape(),
        }
    }

    /// Something else where a group or a list belongs. One item stands for a list of one, and a text may well be the
    /// name that an identifier asks for.
    fn wrong_shape(&mut self) -> CheckResult {
        let issue = self.type_issue();
        let shows = !matches!(self.value(), Scalar::Object(json) if self.is_withheld(json));
        let wrapped = match (self.spec.kind, self.value()) {
            (Kind::List(list), value) => {
                let fits = match list.of.kind {
                    Kind::Group(_) => matches!(value, Scalar::Object(_)),
                    _ => matches!(value, Scalar::Text(_)),
                };
                fits.then(|| {
                    (Scalar::List(Cow::Owned(["[", &value.to_json(), "]"].concat())), Confidence::Certain)
                })
            }
            (Kind::Group(fields), value @ Scalar::Text(_)) if self.spec.field.open => {
                fields.last().map(|field| {
                    let key = crate::json::escape::quoted(field.wire);
                    let json = ["{", &key, ":", &value.to_json(), "}"].concat();
                    (Scalar::Object(Cow::Owned(json)), Confidence::Likely)
                })
            }
            _ => None,
        };
        match wrapped.filter(|_| shows) {
            Some((to, sure)) => self.fixable(issue, &to, sure),
            None => self.issue(issue),
        }
        self.after(Code::WrongType)
    }

    /// Whether a fix must not repeat an object: a key in it sounds like a secret, or it is not JSON to the letter.
    pub(crate) fn is_withheld(&self, json: &str) -> bool {
        let node = Node::parse(json.as_bytes(), &self.record.settings.options.limits);
        node.map_or(true, |node| holds_secret(self.record.plan.operation, &node))
    }

    /// A value that is missing, as `null` and the marks of data frames have it, is not sent.
    fn null(&mut self) -> CheckResult {
        self.dropped("null");
        if self.record.plan.operation.verb == Verb::Update {
            // People mean "clear" by it; what clears is an empty text, so say that nothing is sent.
            let blank = self.spec.field.blank.unwrap_or(self.record.plan.operation.blank);
            let clears = blank == EmptyString::Clears && !self.spec.required;
            let issue = Issue::warning(Code::NoEffect).param("reason", "null");
            self.issue(issue.maybe("clear", clears.then_some("\"\"")));
            return CheckResult::Emptied;
        }
        CheckResult::Absent
    }

    /// `""`: each vendor has its own meaning for it, and a required value cannot be empty anywhere.
    pub(crate) fn empty(&mut self) -> CheckResult {
        if self.spec.required {
            self.issue(Issue::error(Code::Required));
            return self.after(Code::Required);
        }
        let nested = matches!(self.spec.kind, Kind::Group(_) | Kind::List(_));
        let blank = self.spec.field.blank.unwrap_or(self.record.plan.operation.blank);
        match blank {
            EmptyString::Refused if nested => return self.wrong_shape(),
            EmptyString::Refused => {
                let issue = Issue::error(Code::TooShort).param("min", 1_i64);
                let issue = issue.param("unit", self.spec.field.unit.as_str());
                return self.refuse(issue.maybe("actual", (!self.spec.field.secret).then_some(0_i64)));
            }
            EmptyString::Clears
                if self.spec.kind.is_textual() || self.record.plan.operation.verb == Verb::Update =>
            {
                return CheckResult::Good;
            }
            EmptyString::Unclear if self.spec.kind.is_textual() => {
                let issue = Issue::warning(Code::TooShort)
                    .param("min", 1_i64)
                    .param("unit", self.spec.field.unit.as_str());
                self.issue(issue);
                return CheckResult::Good;
            }
            EmptyString::Clears | EmptyString::Unclear | EmptyString::Absent => {}
        }
        self.dropped("\"\"");
        CheckResult::Emptied
    }

    pub(crate) fn dropped(&mut self, from: &str) {
        if self.record.findings.is_blind() {
            return;
        }
        let path = self.record.path(self.slot);
        let from = (!self.spec.field.secret).then(|| from.to_owned());
        self.record.findings.dropped(self.slot, path, from);
    }

    /// Takes characters away that leave no mark on a screen and carry no meaning where they stand.
    #[cold]
    fn visible(&mut self) -> Result<(), CheckResult> {
        let plain = matches!(self.spec.kind, Kind::Phone(_) | Kind::MailList)
            || matches!(self.spec.kind, Kind::Formatted(format) if !format.is_composed());
        let text = self.text().unwrap_or_default();
        let Some(found) = invisible::first(text, plain) else { return Ok(()) };
        let to = Scalar::Text(Cow::Owned(invisible::without(text, plain)));
        let issue = Issue::error(Code::BadCharacter).param("character", characters::code_point(found));
        self.mend(issue.param("reason", "invisible"), to)
    }

    /// Puts a value in place of one that can only mean that, and says so: as a change, or under `strict` as an error. An
    /// emergency number is asked about.
    pub(crate) fn mend(&mut self, issue: Issue, to: Scalar<'a>) -> Result<(), CheckResult> {
        if self.is_strict() || self.spec.field.emergency {
            let sure = if self.spec.field.emergency { Confidence::Likely } else { Confidence::Certain };
            let code = issue.code;
            self.fixable(issue, &to, sure);
            return Err(self.after(code));
        }
        self.replace(ChangeKind::Repaired, to);
        Ok(())
    }

    /// An error or a warning, with what is likely meant as a fix to ask about.
    pub(crate) fn likely(&mut self, issue: Issue, to: Option<Scalar<'_>>) -> CheckResult {
        let issue = match &to {
            Some(Scalar::Text(text)) => issue.param("suggestion", &**text),
            Some(Scalar::Integer(number)) => issue.param("suggestion", *number),
            _ => issue,
        };
        let issue = issue.fix(to.map(|to| Fix::Replace(to.to_json(), Confidence::Likely)));
        if issue.severity == Severity::Error {
            return self.refuse(issue);
        }
        self.issue(issue);
        CheckResult::Good
    }

    fn trim(&mut self) {
        let Some(text) = self.text() else { return };
        let plain = |byte: Option<&u8>| byte.is_some_and(|byte| (0x21..0x80).contains(byte));
        if plain(text.as_bytes().first()) && plain(text.as_bytes().last()) {
            return;
        }
        let kept = text.trim();
        if kept.len() == text.len() {
            return;
        }
        let to = Scalar::Text(Cow::Owned(kept.to_owned()));
        self.replace(ChangeKind::Trimmed, to);
    }

    pub(crate) fn value(&self) -> &Scalar<'a> {
        self.record.get(self.slot).unwrap_or(&Scalar::Null)
    }

    pub(crate) fn text(&self) -> Option<&str> {
        self.value().as_text()
    }

    /// Puts a value in place of the old one and writes the change down.
    pub(crate) fn replace(&mut self, rule: ChangeKind, to: Scalar<'a>) {
        if !self.record.findings.is_settled() {
            let path = self.record.path(self.slot);
            let (before, after) = if self.spec.field.secret {
                (None, None)
            } else {
                (Some(abridged(self.value())), Some(abridged(&to)))
            };
            self.record.findings.change(self.slot, path, rule, before, after);
        }
        self.set(to);
    }

    /// Puts a value in place of the old one, silently.
    pub(crate) fn set(&mut self, to: Scalar<'a>) {
        if let Some(value) = self.record.get_mut(self.slot) {
            *value = to;
        }
    }

    pub(crate) fn issue(&mut self, issue: Issue) {
        self.record.issue(self.slot, issue);
    }

    /// An error, with a value that would be right.
    pub(crate) fn fixable(&mut self, issue: Issue, to: &Scalar<'_>, sure: Confidence) {
        self.issue(issue.fix((!self.spec.field.secret).then(|| Fix::Replace(to.to_json(), sure))));
    }

    /// An error that the caller may waive: then the value goes out as it is.
    pub(crate) fn refuse(&mut self, issue: Issue) -> CheckResult {
        let code = issue.code;
        self.issue(issue);
        self.after(code)
    }

    pub(crate) fn after(&self, code: Code) -> CheckResult {
        if self.record.findings.is_waived(self.slot, code) { CheckResult::Good } else { CheckResult::Bad }
    }

    pub(crate) fn wrong_type(&mut self) -> CheckResult {
        let value = self.text().filter(|_| !self.spec.field.secret);
        let issue = self.type_issue().maybe("value", value);
        self.issue(issue);
        // A host's value without a JSON meaning cannot go out, whatever the row says.
        if matches!(self.value(), Scalar::Foreign(_)) {
            CheckResult::Bad
        } else {
            self.after(Code::WrongType)
        }
    }

    /// An error that says which type belongs here.
    pub(crate) fn type_issue(&self) -> Issue {
        let expected = match self.spec.kind {
            Kind::YesNo => "yes_no",
            Kind::Choice(_) => "choice",
            Kind::Integer => "integer",
            Kind::Pin(_) => "digits",
            Kind::Group(_) => "object",
            Kind::List(_) => "list",
            Kind::Boolean => "boolean",
            Kind::Decimal => "decimal",
            Kind::Date => "date",
            Kind::Text
            | Kind::Phone(_)
            | Kind::Zone(_)
            | Kind::MailList
            | Kind::ExtensionList
            | Kind::Formatted(_)
            | Kind::NameList(_) => "text",
        };
        Issue::wrong_type(expected, self.value().type_name())
    }

    pub(crate) fn bad_format(&mut self, value: &str, expected: &'static str) -> CheckResult {
        let issue =
            Issue::error(Code::BadFormat).maybe("value", self.shown(value)).param("expected", expected);
        self.refuse(issue)
    }

    /// The value as a parameter, unless it is a secret.
    pub(crate) fn shown<'v>(&self, value: &'v str) -> Option<&'v str> {
        (!self.spec.field.secret).then_some(value)
    }

    pub(crate) fn would_lose(&mut self, refusal: Refusal, value: &str) -> CheckResult {
        match refusal.reason() {
            Some(reason) => {
                let issue = Issue::error(Code::WouldLoseData).param("reason", reason);
                self.refuse(issue.maybe("value", self.shown(value)))
            }
            None => self.wrong_type(),
        }
    }

    /// Whether coercions and repairs are refused.
    pub(crate) fn is_strict(&self) -> bool {
        self.record.settings.options.strict
    }

    /// Refuses characters that no value may hold.
    pub(crate) fn characters(&mut self) -> bool {
        let Some(found) = self.text().and_then(characters::refused) else { return true };
        let shown = (!self.spec.field.secret).then(|| characters::code_point(found));
        self.issue(Issue::error(Code::BadCharacter).maybe("character", shown));
        false
    }

    /// Puts the same value in another type; refused under `strict`, but not where a Source has nothing but text.
    pub(crate) fn coerce(&mut self, to: Scalar<'a>) -> Result<(), CheckResult> {
        if self.is_strict() && !self.textual {
            let issue = self.type_issue();
            self.fixable(issue, &to, Confidence::Certain);
            return Err(self.after(Code::WrongType));
        }
        self.replace(ChangeKind::Coerced, to);
        Ok(())
    }

    /// A number for a field of text: only a plain whole number has one spelling.
    pub(crate) fn number_to_text(&mut self) -> Result<(), CheckResult> {
        let digits = match self.value() {
            Scalar::Integer(number) if number.abs() <= number::EXACT => {
                itoa::Buffer::new().format(*number).to_owned()
            }
            Scalar::Integer(number) => {
                let text = itoa::Buffer::new().format(*number).to_owned();
                return Err(self.would_lose(Refusal::Precision, &text));
            }
            Scalar::Number(text) => {
                let text = text.clone();
                match number::whole(&text, true) {
                    // A column with a gap is read as floats; an extension or a number is whole.
                    Ok(whole) if text.as_bytes().contains(&b'.') && self.is_whole_number() => {
                        itoa::Buffer::new().format(whole).to_owned()
                    }
                    Ok(_) if text.as_bytes().contains(&b'.') => {
                        return Err(self.would_lose(Refusal::Fraction, &text));
                    }
                    Ok(_) => text.into_owned(),
                    Err(refusal) => return Err(self.would_lose(refusal, &text)),
                }
            }
            Scalar::Text(_) => return Ok(()),
            _ => return Err(self.wrong_type()),
        };
        let to = Scalar::Text(Cow::Owned(digits));
        if self.is_strict()
            && !matches!(self.spec.kind, Kind::Pin(WireType::Text) | Kind::Phone(WireType::Text))
        {
            let issue = self.type_issue();
            self.fixable(issue, &to, Confidence::Certain);
            return Err(self.after(Code::WrongType));
        }
        self.replace(ChangeKind::Coerced, to);
        Ok(())
    }

    fn is_whole_number(&self) -> bool {
        #[cfg(feature = "beside")]
        if matches!(self.spec.kind, Kind::Formatted(Format::DeviceId)) {
            return true;
        }
        matches!(self.spec.kind, Kind::Formatted(Format::Extension | Format::Digits | Format::PhoneNumber))
    }

    /// Warns past a limit that practice suggests.
    pub(crate) fn soft_length(&mut self, actual: i64) {
        let unit = self.spec.field.unit.as_str();
        let soft = self.spec.field.soft;
        let mut warn = |code, name, limit: i64| {
            let issue = Issue::warning(code).param(name, limit).param("unit", unit);
            self.issue(issue.maybe("actual", (!self.spec.field.secret).then_some(actual)));
        };
        if let Some(min) = soft.min.filter(|min| actual < *min) {
            warn(Code::TooShort, "min", min);
        }
        if let Some(max) = soft.max.filter(|max| actual > *max) {
            warn(Code::TooLong, "max", max);
        }
    }
}

/// A value as a change shows it: texts are cut.
pub(crate) fn abridged(value: &Scalar<'_>) -> String {
    match value {
        Scalar::Text(text) => crate::json::escape::quoted(&shortened(text)),
        other => other.to_json(),
    }
}
