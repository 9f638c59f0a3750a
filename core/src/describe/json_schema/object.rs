//! Objects: which keys an operation takes or sends, and which must be there.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::describe::json_schema::JsonSchemaView as View;
use crate::describe::json_schema::value::{Alternative, Object, Property, Type, Value};
use crate::issues::code::Code;
use crate::options::Defaults;
use crate::options::resolved::{Requirement, Settings};
use crate::plan::spec::Spec;
use crate::schema::{Certainty, Kind, Unknown, Verb};

/// What a schema is made of.
pub(crate) struct Builder<'o> {
    pub(crate) settings: Settings<'o>,
    pub(crate) view: View,
    pub(crate) flat: bool,
}

impl<'o> Builder<'o> {
    pub(crate) const fn new(settings: Settings<'o>, view: View, flat: bool) -> Self {
        Self { settings, view, flat }
    }

    /// The whole input, or the whole body.
    pub(crate) fn top(&self) -> Object {
        self.object(Slot::NONE, "")
    }

    /// The members of the group in a slot, or of the whole; `name` is that of the group's text.
    pub(crate) fn object(&self, parent: Slot, name: &str) -> Object {
        let plan = self.settings.plan;
        let mut object = Object { open: self.is_open(parent), ..Object::default() };
        for (slot, spec) in self.members(parent) {
            let text = if name.is_empty() {
                Cow::Borrowed(spec.field.wire)
            } else {
                Cow::Owned([name, ".", spec.field.wire].concat())
            };
            let property = self.property(slot, spec, &text);
            let mut names = vec![spec.wire];
            if self.view == View::Input {
                let others = [spec.field.wire].into_iter().chain(spec.field.aliases.iter().copied());
                let leads_here =
                    |name: &str| plan.index.find(parent, name).is_some_and(|hit| hit.slot == slot);
                for other in others.filter(|other| *other != spec.wire && leads_here(other)) {
                    if !names.contains(&other) {
                        names.push(other);
                    }
                }
            }
            for alias in names.iter().skip(1) {
                let description = ["Another name of ", spec.wire, "."].concat().into();
                let property = Property { description, default: None, ..property.clone() };
                object.properties.push((Cow::Borrowed(alias), property));
            }
            object.properties.push((Cow::Borrowed(spec.wire), property));
            if self.must_be_there(slot, spec) {
                object.required.push(names);
            }
        }
        if self.view == View::Input && !object.open {
            self.left_out(parent, &mut object);
        }
        object.may_be_hollow = self.view == View::Input
            && parent != Slot::NONE
            && plan.spec(parent).is_some_and(|spec| spec.item.is_none());
        object
    }

    /// The fields right inside a group or the whole: an input has them in the order of the form, a body in that of the table.
    fn members(&self, parent: Slot) -> Vec<(Slot, &'static Spec)> {
        let plan = self.settings.plan;
        let mut members: Vec<_> = plan.slots().filter(|(_, spec)| spec.parent == parent).collect();
        if parent == Slot::NONE && self.view != View::Output {
            let texts = plan.texts();
            members.sort_by_key(|(_, spec)| {
                texts.iter().position(|text| text.name == spec.field.wire).unwrap_or(usize::MAX)
            });
        }
        members
    }

    /// One field; `name` is that of its text.
    pub(crate) fn property(&self, slot: Slot, spec: &'static Spec, name: &str) -> Property {
        let operation = self.settings.plan.operation;
        let text = self.settings.plan.texts().iter().find(|text| text.name == name);
        let help = text.map_or("", |text| text.help);
        // A default is text on the wire.
        let defaults = operation.verb == Verb::Create
            && (matches!(spec.kind, Kind::Text) || spec.kind.choices().is_some())
            && !self.flat;
        Property {
            title: text.map(|text| text.label),
            description: if self.flat { self.in_words(spec, help) } else { Cow::Borrowed(help) },
            value: self.value(slot, spec, name),
            default: spec.field.default.filter(|_| defaults),
            secret: spec.field.secret,
            read_only: false,
        }
    }

    fn value(&self, slot: Slot, spec: &'static Spec, name: &str) -> Value {
        // What is waived goes out as it is, and what is only inferred of a field refuses nothing.
        let waived =
            self.settings.waived.iter().any(|(waived, code)| *waived == slot && *code != Code::Required);
        if waived || (is_inferred(spec) && self.view != View::Clean) {
            return Value::new();
        }
        match self.view {
            View::Input => self.accepted(slot, spec, name),
            View::Clean => self.clean(slot, spec, name),
            View::Output => self.sent(slot, spec, name),
        }
    }

    /// Whether keys that are no field are allowed.
    fn is_open(&self, parent: Slot) -> bool {
        let keeps = match self.settings.unknown {
            Unknown::Error => false,
            Unknown::Warn | Unknown::Keep => true,
            Unknown::Drop => self.view == View::Input,
        };
        keeps || self.settings.plan.spec(parent).is_some_and(|spec| spec.field.open)
    }

    /// Whether a missing value is asked for.
    pub(crate) fn is_asked(&self, slot: Slot, spec: &Spec) -> bool {
        let waived = self.settings.waived.contains(&(slot, Code::Required));
        let lenient = spec.parent == Slot::NONE
            && !self.settings.complete
            && matches!(self.settings.partial, Requirement::All);
        spec.required && !waived && !lenient && !is_inferred(spec) && self.settings.partial.asks(slot)
    }

    /// Whether a required value is filled in when it is missing.
    pub(crate) fn is_filled(&self, slot: Slot) -> bool {
        let plan = self.settings.plan;
        plan.operation.verb == Verb::Create
            && self.settings.options.defaults != Defaults::None
            && (plan.defaulted.has(slot) || plan.derived.has(slot))
    }

    fn must_be_there(&self, slot: Slot, spec: &Spec) -> bool {
        let plan = self.settings.plan;
        if !self.is_asked(slot, spec) {
            return false;
        }
        if self.view != View::Output {
            return !self.is_filled(slot);
        }
        if spec.parent == Slot::NONE {
            // A field whose value the site or another field decides is omitted from the body.
            return !self.is_filled(slot) || (spec.partner == Slot::NONE && !spec.field.inheritable);
        }
        // An update may send a group with nothing but an empty list in it, which clears.
        let Some(group) = plan.spec(spec.parent) else { return false };
        let has_list = || {
            spec.parent
                .to(group.end)
                .any(|slot| plan.spec(slot).is_some_and(|inside| matches!(inside.kind, Kind::List(_))))
        };
        plan.operation.verb == Verb::Create || group.item.is_some() || !has_list()
    }

    /// Keys that an input may have and that do not go into the body: parameters of the path, and what only answers have.
    fn left_out(&self, parent: Slot, object: &mut Object) {
        let operation = self.settings.plan.operation;
        let mut add = |name: Cow<'static, str>, property: Property| {
            if !object.properties.iter().any(|(known, _)| *known == name) {
                object.properties.push((name, property));
            }
        };
        if parent == Slot::NONE {
            for param in operation.params {
                add(
                    Cow::Borrowed(param.name),
                    Property {
                        title: Some(param.label),
                        description: Cow::Borrowed(param.help),
                        value: path_param(),
                        ..Property::default()
                    },
                );
            }
            for name in operation.without {
                let description = Cow::Borrowed("Has no effect here and is left out.");
                add(Cow::Borrowed(name), Property { description, ..Property::default() });
            }
        }
        let inside = if parent == Slot::NONE {
            String::new()
        } else {
            [&self.settings.plan.name(parent), "."].concat()
        };
        for name in self.settings.plan.read_only() {
            if let Some(name) = name.strip_prefix(&*inside).filter(|name| !name.contains('.')) {
                add(Cow::Borrowed(name), Property { read_only: true, ..Property::default() });
            }
        }
    }
}

/// Whether a row is no fact but a conclusion, which only warns.
fn is_inferred(spec: &Spec) -> bool {
    spec.field.certainty == Certainty::Inferred
}

/// A parameter of the path that an input may have in place of the option.
fn path_param() -> Value {
    [Type::Text, Type::Number, Type::Null].map(Alternative::of).into()
}
