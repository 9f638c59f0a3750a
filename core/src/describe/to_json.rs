//! The form as JSON text.

use alloc::string::String;
use alloc::vec::Vec;

use crate::describe::{Description, FieldDescription, GroupDescription, PathParamDescription};
use crate::json::to_json::ToJson;
use crate::json::{Members, text};

impl Description {
    /// The form as compact JSON, the same bytes in every language.
    #[must_use]
    pub fn to_json(&self) -> String {
        text(|out| self.write_json(out))
    }

    /// Appends what [`to_json`](Self::to_json) gives.
    pub fn write_json(&self, out: &mut Vec<u8>) {
        Members::new(out)
            .text("operation", self.operation)
            .texts("aliases", &self.aliases)
            .text("profile", self.profile)
            .texts("profiles", self.profiles)
            .text("title", self.title)
            .text("method", self.method)
            .text("path", &self.path)
            .maybe_text("since", self.since.as_deref())
            .maybe_text("deprecated_since", self.deprecated_since)
            .maybe_text("token_in_body", self.token_in_body)
            .list("path_params", &self.path_params, ToJson::write)
            .list("groups", &self.groups, ToJson::write)
            .list("fields", &self.fields, ToJson::write)
            .end();
    }
}

impl ToJson for Description {
    fn write(&self, out: &mut Vec<u8>) {
        self.write_json(out);
    }
}

impl ToJson for PathParamDescription {
    fn write(&self, out: &mut Vec<u8>) {
        Members::new(out)
            .text("name", self.name)
            .text("label", self.label)
            .text("help", self.help)
            .flag("required", self.required)
            .maybe_number("max_length", self.max_length.and_then(|max| i64::try_from(max).ok()))
            .end();
    }
}

impl ToJson for GroupDescription {
    fn write(&self, out: &mut Vec<u8>) {
        Members::new(out).text("id", self.id).text("label", self.label).flag("advanced", self.advanced).end();
    }
}

impl ToJson for FieldDescription {
    fn write(&self, out: &mut Vec<u8>) {
        let mut members = Members::new(out);
        members
            .text("name", self.name)
            .text("label", self.label)
            .text("help", self.help)
            .text("group", self.group)
            .text("kind", self.kind)
            .flag("required", self.required)
            .maybe_text("derived_from", self.derived_from)
            .maybe_text("default", self.default);
        if let Some(choices) = self.choices {
            members.texts("choices", choices);
        }
        members
            .maybe_number("min", self.min)
            .maybe_number("max", self.max)
            .maybe_number("min_length", self.min_length)
            .maybe_number("max_length", self.max_length)
            .maybe_text("unit", self.unit)
            .maybe_text("format", self.format);
        if !self.fields.is_empty() {
            members.list("fields", &self.fields, ToJson::write);
        }
        members.maybe_number("max_items", self.max_items.map(i64::from));
        if let Some(item) = &self.item {
            item.write(members.name("item"));
        }
        members
            .flag("secret", self.secret)
            .flag("inheritable", self.inheritable)
            .texts("aliases", &self.aliases)
            .flag("advanced", self.advanced)
            .text("certainty", self.certainty)
            .text("source", self.source)
            .end();
    }
}
