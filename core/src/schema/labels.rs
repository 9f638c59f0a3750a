//! Labels and help texts of form fields.

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
