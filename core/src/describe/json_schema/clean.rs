//! Values that need no repair.

use alloc::boxed::Box;
use alloc::vec;

use crate::collections::slot::Slot;
use crate::describe::json_schema::object::Builder;
use crate::describe::json_schema::patterns::{SEEN, of_format};
use crate::describe::json_schema::value::{Alternative, Type, Value, any};
use crate::options::context::DateFormat;
use crate::plan::spec::Spec;
#[cfg(feature = "beside")]
use crate::schema::Format;
use crate::schema::{Kind, Unit};

/// Whether lengths of a kind are checked as the text stands.
pub(crate) fn is_measured(kind: Kind) -> bool {
    #[cfg(feature = "beside")]
    if matches!(kind, Kind::Formatted(Format::MacAddress | Format::LocationDocument | Format::Lines)) {
        return false;
    }
    matches!(kind, Kind::Text | Kind::Formatted(_))
}

/// The limits of a text in characters. One in bytes is the upper bound of that.
pub(crate) fn measured(spec: &Spec) -> Alternative {
    let mut text = Alternative::of(Type::Text);
    if is_measured(spec.kind) {
        text.min_length = match (spec.field.min, spec.field.unit) {
            // A character has four bytes at most.
            (Some(min), Unit::Bytes) if min > 0 => Some((min + 3) / 4),
            (min, _) => min.filter(|min| *min > 0),
        };
        text.max_length = spec.field.max;
    }
    text
}

impl Builder<'_> {
    pub(crate) fn clean(&self, slot: Slot, spec: &'static Spec, name: &str) -> Value {
        let (min, max) = (spec.field.min, spec.field.max);
        let number = Alternative::within(Some(0), None);
        match spec.kind {
            Kind::Integer => vec![Alternative::within(min, max)],
            Kind::Decimal => any(Type::Number),
            Kind::Boolean => any(Type::Boolean),
            Kind::YesNo | Kind::Choice(_) | Kind::Zone(_) => {
                vec![Alternative::one_of(spec.kind.choices().unwrap_or_default())]
            }
            // The vendor's document decides whether the request has a number or text: both are clean.
            Kind::Pin(_) if self.flat => vec![Alternative::matching("^[0-9]*$")],
            Kind::Pin(_) => vec![Alternative::matching("^[0-9]*$"), number],
            Kind::Phone(_) if self.flat => any(Type::Text),
            Kind::Phone(_) => vec![Alternative::of(Type::Text), number],
            Kind::Date if self.settings.options.context.date_format == DateFormat::Iso => {
                vec![Alternative::matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
            }
            Kind::Group(_) => self.group(slot, spec, name),
            Kind::List(_) => self.list(slot, spec, name),
            _ => {
                let format = match spec.kind {
                    Kind::Formatted(format) => of_format(format, self.settings.plan.operation.verb),
                    _ => None,
                };
                let mut text = measured(spec);
                if spec.field.unit == Unit::Bytes {
                    text.min_length = None;
                }
                // A blank is a missing value.
                text.pattern = format.or(spec.required.then_some(SEEN)).map(Into::into);
                vec![text]
            }
        }
    }

    /// A group of fields.
    pub(crate) fn group(&self, slot: Slot, spec: &'static Spec, name: &str) -> Value {
        let mut object = self.object(slot, name.trim_end_matches("[]"));
        object.open |= spec.field.open;
        vec![Alternative { object: Some(object), ..Alternative::of(Type::Object) }]
    }

    /// A list of items that are alike.
    pub(crate) fn list(&self, slot: Slot, spec: &'static Spec, name: &str) -> Value {
        let Kind::List(list) = spec.kind else { return any(Type::List) };
        let item = self.settings.plan.spec(slot.next()).map(|item| {
            let name = [name, "[]"].concat();
            Box::new(self.property(slot.next(), item, &name))
        });
        vec![Alternative { items: item, max_items: Some(list.max), ..Alternative::of(Type::List) }]
    }
}
