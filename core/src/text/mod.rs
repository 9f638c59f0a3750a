//! Labels, help and groups for forms: apart from the rules, so that a program without forms can leave them out.

mod netsapiens_site;
mod netsapiens_user;

use crate::table::Operation;

/// What a form says about one field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text {
    /// Wire name of the base row.
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
    let texts = match operation.id.rsplit_once('.').map(|(resource, _)| resource) {
        Some("netsapiens.user") => netsapiens_user::USER,
        Some("netsapiens.site") => netsapiens_site::SITE,
        _ => &[],
    };
    (texts, netsapiens_user::GROUPS)
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::registry::OPERATIONS;

    /// A text without a row would never be shown, a second one for a row never be read.
    #[test]
    fn every_text_has_its_row() {
        for operation in OPERATIONS {
            let (texts, groups) = of(operation);
            for (at, text) in texts.iter().enumerate() {
                let rows = operation.fields.iter().filter(|field| field.wire == text.name).count();
                assert_eq!(rows, 1, "{}: {}", operation.id, text.name);
                assert!(
                    texts.iter().skip(at + 1).all(|other| other.name != text.name),
                    "{} twice",
                    text.name
                );
                assert!(groups.iter().any(|group| group.id == text.group), "{}: {}", text.name, text.group);
            }
        }
    }
}
