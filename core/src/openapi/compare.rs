//! A body of the document beside a table.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::json;
use crate::json::to_json::ToJson;
use crate::openapi::property::{Body, Property};
use crate::plan::cache::plan;
use crate::plan::spec::Spec;
use crate::schema::{Kind, Operation};
use crate::strings::words::words;

words! {
    /// What differs.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum OpenApiDifferenceKind {
        /// A field that one of the two does not have.
        Field = "field",
        /// A field that the document lists as read-only and the table sends.
        ReadOnly = "read_only",
        /// The JSON type.
        Type = "type",
        /// Values of a closed list that only one of the two has.
        Choices = "choices",
        /// The least value.
        Minimum = "minimum",
        /// The greatest value.
        Maximum = "maximum",
        /// The least length.
        MinLength = "min_length",
        /// The greatest length.
        MaxLength = "max_length",
        /// The default.
        Default = "default",
        /// Whether the field is required.
        Required = "required",
    }
}

/// One difference between a document and a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenApiDifference {
    /// The operation.
    pub operation: &'static str,
    /// The field, by the name of whichever has it.
    pub field: String,
    /// What differs.
    pub kind: OpenApiDifferenceKind,
    /// What the table has; `None` when it has nothing there.
    pub ours: Option<String>,
    /// What the document has; `None` when it has nothing there.
    pub theirs: Option<String>,
}

impl OpenApiDifference {
    /// Adds its members to an object that may have more.
    pub(crate) fn members(&self, members: &mut json::Members<'_>) {
        members
            .text("operation", self.operation)
            .text("field", &self.field)
            .text("kind", self.kind.as_str())
            .maybe_text("ours", self.ours.as_deref())
            .maybe_text("theirs", self.theirs.as_deref());
    }
}

impl ToJson for OpenApiDifference {
    fn write(&self, out: &mut Vec<u8>) {
        let mut members = json::Members::new(out);
        self.members(&mut members);
        members.end();
    }
}

/// The differences to one profile of an operation.
pub(crate) fn compare(
    operation: &'static Operation,
    profile: &str,
    body: &Body,
) -> Option<Vec<OpenApiDifference>> {
    let plan = plan(operation, Some(profile))?;
    let mut found = Found { operation: operation.id, all: Vec::new() };
    let top = || plan.specs.iter().filter(|spec| spec.parent == Slot::NONE);
    for spec in top() {
        match body.of(spec) {
            None => found.say(spec.wire, OpenApiDifferenceKind::Field, Some(spec.kind.json_type()), None),
            Some((name, theirs)) => {
                if name != spec.wire {
                    found.say(spec.wire, OpenApiDifferenceKind::Field, Some(spec.wire), Some(name));
                }
                found.field(spec, theirs, body.requires(name));
            }
        }
    }
    let params: Vec<&str> = operation.params.iter().map(|param| param.name).collect();
    for (name, property) in &body.properties {
        let known = top().any(|spec| spec.wire == name || spec.field.answers_to(name))
            || params.contains(&name.as_str())
            || operation.without.contains(&name.as_str());
        if known || property.read_only {
            continue;
        }
        let required = body.requires(name);
        if operation.is_read_only(name) {
            // A fact of responses that a document lists as required says what its server would like to get.
            if required {
                let kind = OpenApiDifferenceKind::Required;
                found.say(name, kind, Some("set by the server"), Some("required"));
            }
            continue;
        }
        found.say(name, OpenApiDifferenceKind::Field, None, Some(&types(property)));
    }
    Some(found.all)
}

struct Found {
    operation: &'static str,
    all: Vec<OpenApiDifference>,
}

impl Found {
    fn say(&mut self, field: &str, kind: OpenApiDifferenceKind, ours: Option<&str>, theirs: Option<&str>) {
        let (ours, theirs) = (ours.map(ToOwned::to_owned), theirs.map(ToOwned::to_owned));
        self.all.push(OpenApiDifference {
            operation: self.operation,
            field: field.to_owned(),
            kind,
            ours,
            theirs,
        });
    }

    fn field(&mut self, spec: &Spec, theirs: &Property, required: bool) {
        let name = spec.wire;
        if theirs.read_only {
            // Nothing else of such a field is about requests.
            return self.say(name, OpenApiDifferenceKind::ReadOnly, Some("sent"), Some("read-only"));
        }
        let ours = spec.kind.json_type();
        let fits = |word: &String| word == ours || (word == "number" && ours == "integer");
        if !theirs.types.is_empty() && !theirs.types.iter().any(fits) {
            self.say(name, OpenApiDifferenceKind::Type, Some(ours), Some(&types(theirs)));
        }
        self.choices(spec, theirs);
        // Limits of texts and numbers; of digits the table has values.
        let numeric = matches!(spec.kind, Kind::Integer | Kind::Phone(_));
        let (min, max) = (spec.field.min, spec.field.max);
        let (least, most) = if numeric {
            ((min, theirs.minimum), (max, theirs.maximum))
        } else {
            ((min, theirs.min_length.filter(|min| *min > 0)), (max, theirs.max_length))
        };
        let kinds = if numeric {
            (OpenApiDifferenceKind::Minimum, OpenApiDifferenceKind::Maximum)
        } else {
            (OpenApiDifferenceKind::MinLength, OpenApiDifferenceKind::MaxLength)
        };
        for (kind, (ours, theirs)) in [(kinds.0, least), (kinds.1, most)] {
            if ours != theirs {
                let text = |limit: Option<i64>| limit.map(|limit| limit.to_string());
                self.say(name, kind, text(ours).as_deref(), text(theirs).as_deref());
            }
        }
        if spec.field.default != theirs.default.as_deref() {
            self.say(name, OpenApiDifferenceKind::Default, spec.field.default, theirs.default.as_deref());
        }
        if spec.required != required {
            let word = |required| Some(if required { "required" } else { "optional" });
            self.say(name, OpenApiDifferenceKind::Required, word(spec.required), word(required));
        }
    }

    /// Values that only one of the two lists.
    fn choices(&mut self, spec: &Spec, theirs: &Property) {
        let ours = spec.kind.choices().unwrap_or_default();
        if ours.is_empty() && theirs.choices.is_empty() {
            return;
        }
        let only_ours: Vec<&str> =
            ours.iter().copied().filter(|ours| !theirs.choices.iter().any(|known| known == ours)).collect();
        let theirs: Vec<&str> = theirs.choices.iter().map(String::as_str).collect();
        let only_theirs: Vec<&str> = theirs.into_iter().filter(|theirs| !ours.contains(theirs)).collect();
        if !(only_ours.is_empty() && only_theirs.is_empty()) {
            let text = |list: &[&str]| (!list.is_empty()).then(|| list.join(", "));
            let (ours, theirs) = (text(&only_ours), text(&only_theirs));
            self.say(spec.wire, OpenApiDifferenceKind::Choices, ours.as_deref(), theirs.as_deref());
        }
    }
}

fn types(property: &Property) -> String {
    if property.types.is_empty() { "any".to_owned() } else { property.types.join(", ") }
}
