//! Fields: by key, by another name, or by label.

use anstyle::Style;
use seatwright::json::Node;
use seatwright::{FieldDescription, OPERATIONS, Operation, Options, describe, profiles};

use crate::commands::describe::takes;
use crate::failure::Failure;

/// A field of an operation.
pub(super) struct Known {
    operation: &'static str,
    path: String,
    field: FieldDescription,
}

/// Every field that answers to a word.
pub(super) fn find(
    word: &str,
    operation: Option<&'static Operation>,
    profile: Option<&str>,
) -> Result<Vec<Known>, Failure> {
    let mut found = all(operation, profile)?;
    found.retain(|known| known.answers_to(word));
    Ok(found)
}

/// The keys of all.
pub(super) fn names(
    operation: Option<&'static Operation>,
    profile: Option<&str>,
) -> Result<Vec<String>, Failure> {
    Ok(all(operation, profile)?
        .into_iter()
        .flat_map(|known| [known.path, known.field.label.to_owned()])
        .collect())
}

/// Under the profile, where an operation has it.
fn all(operation: Option<&'static Operation>, profile: Option<&str>) -> Result<Vec<Known>, Failure> {
    let mut all = Vec::new();
    for operation in operation.map_or_else(|| OPERATIONS.to_vec(), |operation| vec![operation]) {
        let profile = profile.filter(|profile| profiles(operation).contains(profile)).map(str::to_owned);
        for field in describe(operation, &Options { profile, ..Options::default() })?.fields {
            let name = field.name.to_owned();
            add(&mut all, operation.id, field, name);
        }
    }
    Ok(all)
}

fn add(all: &mut Vec<Known>, operation: &'static str, field: FieldDescription, path: String) {
    for inside in &field.fields {
        add(all, operation, inside.clone(), format!("{path}.{}", inside.name));
    }
    for item in field.item.iter().flat_map(|item| &item.fields) {
        add(all, operation, item.clone(), format!("{path}[].{}", item.name));
    }
    all.push(Known { operation, path, field });
}

/// Texts, with the operations that have the same one named together.
pub(super) fn texts(fields: &[Known]) -> Vec<String> {
    let mut texts: Vec<(String, Vec<&str>)> = Vec::new();
    for known in fields {
        let text = known.text();
        match texts.iter_mut().find(|(same, _)| *same == text) {
            Some((_, operations)) => operations.push(known.operation),
            None => texts.push((text, vec![known.operation])),
        }
    }
    texts.into_iter().map(|(text, operations)| format!("{text}  of: {}\n", operations.join(", "))).collect()
}

impl Known {
    fn answers_to(&self, word: &str) -> bool {
        let same = |name: &str| name.eq_ignore_ascii_case(word);
        same(&self.path)
            || same(self.field.name)
            || same(self.field.label)
            || self.field.aliases.iter().any(|alias| same(alias))
    }

    fn text(&self) -> String {
        let bold = Style::new().bold();
        let Self { path, field, .. } = self;
        let mut text = format!("{bold}{path}{bold:#}, field \"{}\"\n  {}\n", field.label, field.help);
        let mut line = |name: &str, value: &str| {
            if !value.is_empty() {
                text += &format!("  {name}: {value}\n");
            }
        };
        line("takes", &takes(field));
        line("required", if field.required { "yes" } else { "no" });
        line("when left out", field.default.unwrap_or_default());
        line("copied from", field.derived_from.unwrap_or_default());
        line("handed down", if field.inheritable { "by the site" } else { "" });
        line("other names", &field.aliases.join(", "));
        line("certainty", field.certainty);
        line("source", field.source);
        text
    }

    /// As `describe` has it, with its operation and path.
    pub(super) fn to_node(&self) -> Node {
        let field = &self.field;
        let text = |value: Option<&str>| value.map_or(Node::Null, Node::from);
        let list = |values: &[&str]| Node::List(values.iter().map(|value| Node::from(*value)).collect());
        let members = [
            ("operation", Node::from(self.operation)),
            ("path", Node::from(&*self.path)),
            ("label", Node::from(field.label)),
            ("help", Node::from(field.help)),
            ("kind", Node::from(field.kind)),
            ("takes", Node::from(takes(field))),
            ("required", Node::from(field.required)),
            ("default", text(field.default)),
            ("choices", field.choices.map_or(Node::Null, list)),
            ("aliases", list(&field.aliases)),
            ("secret", Node::from(field.secret)),
            ("certainty", Node::from(field.certainty)),
            ("source", Node::from(field.source)),
        ];
        Node::Object(members.map(|(name, node)| (name.to_owned(), node)).into())
    }
}
