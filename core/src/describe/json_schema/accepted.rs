//! Values that checking takes, with all that it repairs. Whatever is accepted without an error must fit here.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::describe::json_schema::clean::measured;
use crate::describe::json_schema::object::Builder;
use crate::describe::json_schema::patterns::{BLANK, SEEN, either, marked, of_choices, of_format};
use crate::describe::json_schema::value::{Alternative, Property, Type, Value, any};
use crate::options::Empty;
use crate::plan::spec::Spec;
use crate::schema::{EmptyString, Format, Kind, Verb, WireType};
use crate::strings::number::EXACT;
use crate::strings::phone::LONGEST;

/// Longer lists are not spelled out in a pattern.
const SPELLED: usize = 16;

impl Builder<'_> {
    pub(crate) fn accepted(&self, slot: Slot, spec: &'static Spec, name: &str) -> Value {
        let strict = self.settings.options.strict;
        let blank = self.takes_blank(slot, spec);
        let verb = self.settings.plan.operation.verb;
        let mut value = match spec.kind {
            Kind::Integer => {
                let text = read_from(r"^\s*-?[0-9]|[^\x00-\x7F]", strict, blank);
                text.into_iter().chain([whole(spec)]).collect()
            }
            Kind::Decimal => {
                let text = read_from("[0-9]", strict, blank);
                text.into_iter().chain(any(Type::Number)).collect()
            }
            Kind::Boolean => {
                let words = of_choices(&["true", "false"], false, false);
                let text = read_from(&words, strict, blank);
                text.into_iter().chain(any(Type::Boolean)).collect()
            }
            Kind::YesNo | Kind::Choice(_) => choices(spec.kind.choices().unwrap_or_default(), strict, blank),
            Kind::Zone(zones) if strict => {
                vec![Alternative::one_of(zones.listed), Alternative::matching(marked(blank))]
            }
            Kind::Zone(zones) => vec![
                Alternative::one_of(zones.listed),
                Alternative { pattern: (!blank).then(|| SEEN.into()), ..Alternative::of(Type::Text) },
            ],
            Kind::Pin(wire) => {
                let digits = if wire == WireType::Integer { "^(?:0|[1-9][0-9]*)$" } else { "^[0-9]+$" };
                let digits = if blank { either(digits, "^$") } else { digits.into() };
                vec![Alternative::matching(digits), Alternative::within(Some(0), Some(EXACT))]
            }
            Kind::Phone(wire) => {
                let min = spec.field.min.filter(|_| wire == WireType::Integer).unwrap_or(0).max(0);
                let most = u32::try_from(LONGEST).map_or(EXACT, |digits| 10_i64.saturating_pow(digits) - 1);
                let digits = if blank {
                    either(r"[0-9]|^\s*\[\*\]\s*$", BLANK)
                } else {
                    r"[0-9]|^\s*\[\*\]\s*$".into()
                };
                vec![Alternative::matching(either_wide(&digits)), Alternative::within(Some(min), Some(most))]
            }
            Kind::NameList(_) if strict => text(spec, None, blank),
            Kind::NameList(_) => {
                let mut value = text(spec, None, blank);
                let item = Property { value: any(Type::Text), ..Property::default() };
                value.push(Alternative { items: Some(item.into()), ..Alternative::of(Type::List) });
                value.push(whole_as_text());
                value
            }
            Kind::Date => text(spec, None, blank),
            Kind::Group(_) | Kind::List(_) => {
                let mut value = if matches!(spec.kind, Kind::List(_)) {
                    self.list(slot, spec, name)
                } else {
                    self.group(slot, spec, name)
                };
                if blank {
                    value.push(Alternative::matching(BLANK));
                }
                value
            }
            Kind::Text | Kind::Formatted(_) | Kind::MailList | Kind::ExtensionList => {
                let pattern = match spec.kind {
                    Kind::Formatted(format) => of_format(format, verb),
                    _ => None,
                };
                let mut value = text(spec, pattern, blank);
                // Digits alone are no address.
                let is_address = match spec.kind {
                    Kind::Formatted(Format::SipAlias) => true,
                    Kind::Formatted(Format::UserAtDomain) => verb == Verb::Create,
                    _ => false,
                };
                if !is_address && !strict {
                    value.push(whole_as_text());
                }
                value
            }
        };
        if self.takes_null(slot, spec) {
            value.push(Alternative::of(Type::Null));
        }
        value
    }

    /// Whether `null`, which counts as not given, is no error.
    fn takes_null(&self, slot: Slot, spec: &Spec) -> bool {
        spec.parent != Slot::NONE || !self.is_asked(slot, spec) || self.is_filled(slot)
    }

    /// Whether a text without anything to see is no error.
    pub(crate) fn takes_blank(&self, slot: Slot, spec: &Spec) -> bool {
        if self.settings.options.empty == Empty::Absent {
            return self.takes_null(slot, spec);
        }
        let meaning = spec.field.blank.unwrap_or(self.settings.plan.operation.blank);
        !spec.required && meaning != EmptyString::Refused
    }
}

/// Text as it stands, and text that is trimmed or mended first.
fn text(spec: &'static Spec, pattern: Option<&'static str>, blank: bool) -> Value {
    let mut text = measured(spec);
    // Its spelling is mended before it is measured.
    if matches!(spec.kind, Kind::Formatted(Format::PhoneNumber)) {
        (text.min_length, text.max_length) = (None, None);
    }
    let least = text.min_length.take().filter(|min| *min > 1);
    text.min_length = least;
    if spec.field.secret {
        // Nothing of a secret is trimmed.
        text.pattern = pattern.map(Into::into);
        if !blank && least.is_none() {
            text.min_length = Some(1);
        }
        let empty = blank && (least.is_some() || pattern.is_some());
        let empty = empty.then(|| Alternative::matching("^$"));
        return core::iter::once(text).chain(empty).collect();
    }
    let limited = least.is_some() || text.max_length.is_some();
    match (pattern, limited) {
        (Some(pattern), false) => text.pattern = Some(either(pattern, &marked(blank))),
        (pattern, _) => text.pattern = pattern.or((!blank).then_some(SEEN)).map(Into::into),
    }
    let marks = limited.then(|| Alternative::matching(marked(blank)));
    core::iter::once(text).chain(marks).collect()
}

/// Text that a value of another type is read from; under `strict` only a blank one, which counts as not given.
fn read_from(pattern: &str, strict: bool, blank: bool) -> Option<Alternative> {
    match (strict, blank) {
        (true, true) => Some(Alternative::matching(BLANK)),
        (true, false) => None,
        (false, true) => Some(Alternative::matching([pattern, "|", BLANK].concat())),
        (false, false) => Some(Alternative::matching(pattern.to_owned())),
    }
}

fn whole(spec: &Spec) -> Alternative {
    Alternative::within(spec.field.min.or(Some(-EXACT)), spec.field.max.or(Some(EXACT)))
}

/// A number where text belongs: it has one spelling.
fn whole_as_text() -> Alternative {
    Alternative::within(Some(-EXACT), Some(EXACT))
}

/// One of a closed list, by any spelling of it, and by what stands for yes and no.
fn choices(choices: &'static [&'static str], strict: bool, blank: bool) -> Value {
    let spelled = if choices.len() <= SPELLED {
        of_choices(choices, strict, blank)
    } else if strict {
        marked(blank)
    } else {
        // Any other text.
        if blank { String::new() } else { SEEN.into() }
    };
    let mut value: Vec<Alternative> = vec![Alternative::one_of(choices), Alternative::matching(spelled)];
    // `true` and 1 stand for yes, `false` and 0 for no, where the list has them.
    let (yes, no) = (choices.contains(&"yes"), choices.contains(&"no"));
    if !strict && (yes || no) {
        value.push(Alternative::of(Type::Boolean));
        value.push(Alternative::within(Some(i64::from(!no)), Some(i64::from(yes))));
    }
    value
}

/// Also a text with characters of other scripts, in which digits have other forms.
fn either_wide(pattern: &str) -> String {
    [pattern, r"|[^\x00-\x7F]"].concat()
}
