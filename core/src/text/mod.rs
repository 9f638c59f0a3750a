//! Labels, help and groups for forms: apart from the rules, so that a program without forms can leave them out.

#[cfg(feature = "crmcom")]
mod crmcom_user;
mod netsapiens_site;
mod netsapiens_user;
#[cfg(feature = "odin")]
mod odin_user;

use crate::table::Operation;

/// What a form says about one field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text {
    /// Wire name of the base row; `department.name` inside a group, `aliases[]` for an item of a list.
    pub name: &'static str,
    /// What the form calls it.
    pub label: &'static str,
    /// One or two sentences on what it does.
    pub help: &'static str,
    /// Id of its [`Group`].
    pub group: &'static str,
    /// Where the meaning is taken from.
    pub source: &'static str,
}

/// A part of a form.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Group {
    /// Its id in descriptions.
    pub id: &'static str,
    /// Its heading.
    pub label: &'static str,
    /// Folded until asked for.
    pub advanced: bool,
}

/// The texts of an operation in form order, and the groups they stand in.
pub(crate) fn of(operation: &Operation) -> (&'static [Text], &'static [Group]) {
    match operation.id.rsplit_once('.').map(|(resource, _)| resource) {
        Some("netsapiens.user") => (netsapiens_user::USER, netsapiens_user::GROUPS),
        Some("netsapiens.site") => (netsapiens_site::SITE, netsapiens_user::GROUPS),
        #[cfg(feature = "odin")]
        Some("odin.user") => (odin_user::USER, odin_user::GROUPS),
        #[cfg(feature = "crmcom")]
        Some("crmcom.user") => (crmcom_user::USER, crmcom_user::GROUPS),
        _ => (&[], &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::registry::OPERATIONS;
    use crate::table::{Field, Kind};

    /// A text without a row would never be shown, a second one for a row never be read.
    #[test]
    fn every_text_has_its_row_and_every_row_its_text() {
        for operation in OPERATIONS {
            let (texts, groups) = of(operation);
            let mut rows = Vec::new();
            named("", operation.fields, &mut rows);
            for (at, text) in texts.iter().enumerate() {
                let found = rows.iter().filter(|row| *row == text.name).count();
                assert_eq!(found, 1, "{}: {}", operation.id, text.name);
                assert!(
                    texts.iter().skip(at + 1).all(|other| other.name != text.name),
                    "{} twice",
                    text.name
                );
                assert!(groups.iter().any(|group| group.id == text.group), "{}: {}", text.name, text.group);
            }
            for row in &rows {
                let text = texts.iter().find(|text| text.name == row);
                let text = text.unwrap_or_else(|| panic!("{}: {row} has no text", operation.id));
                let top = row.split(['.', '[']).next();
                let top = texts.iter().find(|text| Some(text.name) == top);
                assert_eq!(top.map(|top| top.group), Some(text.group), "{row} stands apart");
            }
            let kept = groups.iter().filter(|group| texts.iter().any(|text| text.group == group.id)).count();
            assert!(kept == groups.len() || operation.platform() == "netsapiens", "{}", operation.id);
        }
    }

    /// The names of all rows as texts spell them.
    fn named(around: &str, fields: &[Field], rows: &mut Vec<String>) {
        for field in fields {
            let name =
                if around.is_empty() { field.wire.to_owned() } else { format!("{around}.{}", field.wire) };
            rows.push(name.clone());
            inside(&name, field.kind, rows);
        }
    }

    fn inside(name: &str, kind: Kind, rows: &mut Vec<String>) {
        match kind {
            Kind::Group(fields) => named(name, fields, rows),
            Kind::List(list) => {
                rows.push(format!("{name}[]"));
                inside(name, list.of.kind, rows);
            }
            _ => {}
        }
    }
}
