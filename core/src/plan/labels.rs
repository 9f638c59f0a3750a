//! The labels of fields by their names in reports.

use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::plan::Plan;
use crate::schema::labels::{Group, Text};

impl Plan {
    /// The texts of its rows.
    pub(crate) fn texts(&self) -> &[Text] {
        #[cfg(feature = "openapi")]
        if let Some(document) = &self.of_document {
            return &document.texts;
        }
        self.operation.labels.texts
    }

    /// The parts of its form.
    pub(crate) fn groups(&self) -> &[Group] {
        #[cfg(feature = "openapi")]
        if let Some(document) = &self.of_document {
            return &document.groups;
        }
        self.operation.labels.groups
    }

    /// The label of a field by any of its names at the top, or by its name in reports, `department.name`; `aliases[]` is
    /// one item of a list, `{domain}` a path parameter.
    pub(crate) fn label(&self, name: &str) -> Option<&'static str> {
        if let Some(param) = name.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            return self.operation.params.iter().find(|known| known.name == param).map(|param| param.label);
        }
        let field = name.trim_end_matches("[]");
        let named = |slot: &Slot| {
            self.spec(*slot).is_some_and(|spec| spec.item.is_none()) && self.name(*slot) == field
        };
        let slot = self.slot(field).or_else(|| Slot::FIRST.to(self.end()).find(named))?;
        let row = [&*self.base_name(slot), name.strip_prefix(field).unwrap_or_default()].concat();
        self.texts().iter().find(|text| text.name == row).map(|text| text.label)
    }

    /// The name of a slot by its base rows, as labels have it: a profile may call a field by another name.
    fn base_name(&self, slot: Slot) -> String {
        let mut names = Vec::new();
        let mut at = slot;
        while let Some(spec) = self.spec(at) {
            if spec.item.is_none() {
                names.push(spec.field.wire);
            }
            at = spec.parent;
        }
        names.reverse();
        names.join(".")
    }
}
