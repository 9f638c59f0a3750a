//! One slot under check: its value, and the helpers that all kinds share.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use crate::input::record::Record;
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Params, Severity, shortened};
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
    pub(crate) slot: u8,
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
                self.issue(
                    Severity::Error,
                    Code::BadCharacter,
                    Params::default().with("character", "U+FFFD"),
                );
                return CheckResult::Bad;
            }
            Scalar::Foreign(_) => return self.wrong_type(),
            // A host's integer past what a JSON number keeps is judged by its digits, as one in JSON text is.
            Scalar::Integer(number) if number.unsigned_abs() > number::EXACT.unsigned_abs() => {
                let digits = itoa::Buffer::new().format(*number).to_owned();
                self.set(Scalar::Number(Cow::Owned(digits)));
            }
            Scalar::List(_) if matches!(self.spec.kind, Kind::NameList(_)) => {}
            Scalar::List(_) | Scalar::Object(_)
                if !matches!(self.spec.kind, Kind::Group(_) | Kind::List(_)) =>
            {
                return self.wrong_type();
            }
            Scalar::Text(text) => {
                if text.len() > self.record.settings.options.limits.text {
                    let max = i64::try_from(self.record.settings.options.limits.text).unwrap_or(i64::MAX);
                    let params = Params::default().with("limit", "text").with("max", max);
                    self.issue(Severity::Error, Code::LimitExceeded, params);
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
        let params = self.type_params();
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
            Some((to, sure)) => self.fixable(Code::WrongType, params, &to, sure),
            None => self.issue(Severity::Error, Code::WrongType, params),
        }
        self.after(Code::WrongType)
    }

    /// Whether a fix must not repeat an object: a key in it sounds like a secret, or it is not JSON to the letter.
    fn is_withheld(&self, json: &str) -> bool {
        let node = Node::parse(json.as_bytes(), &self.record.settings.options.limits);
        node.map_or(true, |node| holds_secret(self.record.plan.operation, &node))
    }

    fn null(&mut self) -> CheckResult {
        if self.record.plan.operation.verb == Verb::Update {
            // People mean "clear" by it; what clears is an empty text, so say that nothing is sent.
            self.dropped("null");
            let blank = self.spec.field.blank.unwrap_or(self.record.plan.operation.blank);
            let params = Params::default().with("reason", "null");
            let clears = blank == EmptyString::Clears && !self.spec.required;
            let params = if clears { params.with("clear", "\"\"") } else { params };
            self.issue(Severity::Warning, Code::NoEffect, params);
            return CheckResult::Emptied;
        }
        CheckResult::Absent
    }

    /// `""`: each vendor has its own meaning for it, and a required value cannot be empty anywhere.
    pub(crate) fn empty(&mut self) -> CheckResult {
        if self.spec.required {
            self.issue(Severity::Error, Code::Required, Params::default());
            return self.after(Code::Required);
        }
        let nested = matches!(self.spec.kind, Kind::Group(_) | Kind::List(_));
        let blank = self.spec.field.blank.unwrap_or(self.record.plan.operation.blank);
        match blank {
            EmptyString::Refused if nested => return self.wrong_shape(),
            EmptyString::Refused => {
                let params = Params::default().with("min", 1_i64).with("unit", self.spec.field.unit.as_str());
                let params = if self.spec.field.secret { params } else { params.with("actual", 0_i64) };
                return self.refuse(Code::TooShort, params);
            }
            EmptyString::Clears
                if self.spec.kind.is_textual() || self.record.plan.operation.verb == Verb::Update =>
            {
                return CheckResult::Good;
            }
            EmptyString::Unclear if self.spec.kind.is_textual() => {
                let params = Params::default().with("min", 1_i64).with("unit", self.spec.field.unit.as_str());
                self.issue(Severity::Warning, Code::TooShort, params);
                return CheckResult::Good;
            }
            EmptyString::Clears | EmptyString::Unclear | EmptyString::Absent => {}
        }
        self.dropped("\"\"");
        CheckResult::Emptied
    }

    pub(crate) fn dropped(&mut self, from: &str) {
        let path = self.record.path(self.slot);
        let from = (!self.spec.field.secret).then(|| from.to_owned());
        self.record.findings.dropped(self.slot, path, from);
    }

    /// Takes characters away that leave no mark on a screen and carry no meaning where they stand.
    #[cold]
    fn visible(&mut self) -> Result<(), CheckResult> {
        let plain = matches!(self.spec.kind, Kind::Phone(_) | Kind::MailList)
            || matches!(self.spec.kind, Kind::Formatted(format) if format != Format::FullStateName);
        let text = self.text().unwrap_or_default();
        let Some(found) = invisible::first(text, plain) else { return Ok(()) };
        let to = Scalar::Text(Cow::Owned(invisible::without(text, plain)));
        let params =
            Params::default().with("character", characters::code_point(found)).with("reason", "invisible");
        self.mend(Code::BadCharacter, params, to)
    }

    /// Puts a value in place of one that can only mean that, and says so: as a change, or under `strict` as an error. An
    /// emergency number is asked about.
    pub(crate) fn mend(&mut self, code: Code, params: Params, to: Scalar<'a>) -> Result<(), CheckResult> {
        if self.is_strict() || self.spec.field.emergency {
            let sure = if self.spec.field.emergency { Confidence::Likely } else { Confidence::Certain };
            self.fixable(code, params, &to, sure);
            return Err(self.after(code));
        }
        self.replace(ChangeKind::Repaired, to);
        Ok(())
    }

    /// An error or a warning, with what is likely meant as a fix to ask about.
    pub(crate) fn likely(
        &mut self,
        severity: Severity,
        code: Code,
        params: Params,
        to: Option<Scalar<'_>>,
    ) -> CheckResult {
        let params = match &to {
            Some(Scalar::Text(text)) => params.with("suggestion", &**text),
            Some(Scalar::Integer(number)) => params.with("suggestion", *number),
            _ => params,
        };
        let path = self.record.path(self.slot);
        let fix = to.map(|to| Fix::Replace(to.to_json(), Confidence::Likely));
        self.record.findings.field(self.slot, path, severity, code, params, fix);
        if severity == Severity::Error { self.after(code) } else { CheckResult::Good }
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

    pub(crate) fn issue(&mut self, severity: Severity, code: Code, params: Params) {
        let path = self.record.path(self.slot);
        self.record.findings.field(self.slot, path, severity, code, params, None);
    }

    /// An error, with a value that would be right.
    pub(crate) fn fixable(&mut self, code: Code, params: Params, to: &Scalar<'_>, sure: Confidence) {
        let path = self.record.path(self.slot);
        let fix = (!self.spec.field.secret).then(|| Fix::Replace(to.to_json(), sure));
        self.record.findings.field(self.slot, path, Severity::Error, code, params, fix);
    }

    /// An error that the caller may waive: then the value goes out as it is.
    pub(crate) fn refuse(&mut self, code: Code, params: Params) -> CheckResult {
        self.issue(Severity::Error, code, params);
        self.after(code)
    }

    pub(crate) fn after(&self, code: Code) -> CheckResult {
        if self.record.findings.is_waived(self.slot, code) { CheckResult::Good } else { CheckResult::Bad }
    }

    pub(crate) fn wrong_type(&mut self) -> CheckResult {
        let mut params = self.type_params();
        if let (Some(text), false) = (self.text(), self.spec.field.secret) {
            params = params.with("value", text);
        }
        self.issue(Severity::Error, Code::WrongType, params);
        // A host's value without a JSON meaning cannot go out, whatever the row says.
        if matches!(self.value(), Scalar::Foreign(_)) {
            CheckResult::Bad
        } else {
            self.after(Code::WrongType)
        }
    }

    pub(crate) fn type_params(&self) -> Params {
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
        Params::default().with("expected", expected).with("actual", self.value().type_name())
    }

    pub(crate) fn bad_format(&mut self, value: &str, expected: &'static str) -> CheckResult {
        let params = self.shown(value).with("expected", expected);
        self.refuse(Code::BadFormat, params)
    }

    /// The value as a parameter, unless it is a secret.
    pub(crate) fn shown(&self, value: &str) -> Params {
        if self.spec.field.secret { Params::default() } else { Params::default().with("value", value) }
    }

    pub(crate) fn would_lose(&mut self, refusal: Refusal, value: &str) -> CheckResult {
        match refusal.reason() {
            Some(reason) => {
                let mut params = Params::default().with("reason", reason);
                if !self.spec.field.secret {
                    params = params.with("value", value);
                }
                self.refuse(Code::WouldLoseData, params)
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
        let params = if self.spec.field.secret {
            Params::default()
        } else {
            Params::default().with("character", characters::code_point(found))
        };
        self.issue(Severity::Error, Code::BadCharacter, params);
        false
    }

    /// Puts the same value in another type; refused under `strict`, but not where a Source has nothing but text.
    pub(crate) fn coerce(&mut self, to: Scalar<'a>) -> Result<(), CheckResult> {
        if self.is_strict() && !self.textual {
            let params = self.type_params();
            self.fixable(Code::WrongType, params, &to, Confidence::Certain);
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
                    Ok(whole) if text.contains('.') && self.is_whole_number() => {
                        itoa::Buffer::new().format(whole).to_owned()
                    }
                    Ok(_) if text.contains('.') => return Err(self.would_lose(Refusal::Fraction, &text)),
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
            let params = self.type_params();
            self.fixable(Code::WrongType, params, &to, Confidence::Certain);
            return Err(self.after(Code::WrongType));
        }
        self.replace(ChangeKind::Coerced, to);
        Ok(())
    }

    fn is_whole_number(&self) -> bool {
        matches!(self.spec.kind, Kind::Formatted(Format::Extension | Format::Digits | Format::PhoneNumber))
    }

    /// Warns past a limit that practice suggests.
    pub(crate) fn soft_length(&mut self, actual: i64) {
        let unit = self.spec.field.unit.as_str();
        let soft = self.spec.field.soft;
        let mut warn = |code, name, limit: i64| {
            let mut params = Params::default().with(name, limit).with("unit", unit);
            if !self.spec.field.secret {
                params = params.with("actual", actual);
            }
            self.issue(Severity::Warning, code, params);
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
