//! Values as the body has them.

use alloc::vec;

use crate::collections::slot::Slot;
use crate::describe::json_schema::clean::measured;
use crate::describe::json_schema::object::Builder;
use crate::describe::json_schema::patterns::of_format;
use crate::describe::json_schema::value::{Alternative, Type, Value, any};
use crate::plan::spec::Spec;
use crate::schema::{EmptyString, Kind, Verb, WireType};
use crate::strings::number::EXACT;

/// A documented special value of phone numbers.
const ANY: &str = r"^\[\*\]$";

impl Builder<'_> {
    pub(crate) fn sent(&self, slot: Slot, spec: &'static Spec, name: &str) -> Value {
        let mut value = match spec.kind {
            Kind::Integer => vec![Alternative::within(spec.field.min, spec.field.max)],
            Kind::Decimal => any(Type::Number),
            Kind::Boolean => any(Type::Boolean),
            Kind::YesNo | Kind::Choice(_) | Kind::Zone(_) => {
                vec![Alternative::one_of(spec.kind.choices().unwrap_or_default())]
            }
            Kind::Pin(WireType::Text) => vec![Alternative::matching("^[0-9]+$")],
            Kind::Pin(WireType::Integer) => vec![Alternative::within(Some(0), Some(EXACT))],
            Kind::Phone(WireType::Text) => vec![Alternative::matching(r"^[0-9]{1,15}$|^\[\*\]$")],
            Kind::Phone(WireType::Integer) => {
                vec![
                    Alternative::within(Some(spec.field.min.unwrap_or(0).max(0)), Some(EXACT)),
                    Alternative::matching(ANY),
                ]
            }
            Kind::Group(_) => self.group(slot, spec, name),
            Kind::List(_) => self.list(slot, spec, name),
            Kind::Date | Kind::MailList | Kind::ExtensionList | Kind::NameList(_) => any(Type::Text),
            Kind::Text => vec![measured(spec)],
            Kind::Formatted(format) => {
                let mut text = measured(spec);
                text.pattern = of_format(format, self.settings.plan.operation.verb).map(Into::into);
                vec![text]
            }
        };
        let limited = value.first().is_none_or(|first| {
            first.kind != Type::Text
                || first.pattern.is_some()
                || first.min_length.is_some()
                || !first.choices.is_empty()
        });
        if limited && self.sends_empty_text(spec) {
            value.push(Alternative { max_length: Some(0), ..Alternative::of(Type::Text) });
        }
        value
    }

    /// Whether `""` is sent as it is: it clears.
    fn sends_empty_text(&self, spec: &Spec) -> bool {
        let operation = self.settings.plan.operation;
        let textual = spec.kind.is_textual();
        !spec.required
            && match spec.field.blank.unwrap_or(operation.blank) {
                EmptyString::Clears => textual || operation.verb == Verb::Update,
                EmptyString::Unclear => textual,
                EmptyString::Refused | EmptyString::Absent => false,
            }
    }
}
