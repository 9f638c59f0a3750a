//! Labels and help texts of form fields.

/// What a form says about one field.
#[derive(Clone, Copy, Debug)]
pub struct Text {
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
pub struct Group {
    /// Its id in descriptions.
    pub id: &'static str,
    /// Its heading.
    pub label: &'static str,
    /// Folded until asked for.
    pub advanced: bool,
}

/// The labels of an operation's form.
#[derive(Clone, Copy, Debug)]
pub struct Labels {
    /// One row a field, in form order.
    pub texts: &'static [Text],
    /// The parts of the form that the rows stand in.
    pub groups: &'static [Group],
}

impl Labels {
    /// No labels: fields are shown by their wire names.
    pub const NONE: &'static Self = &Self { texts: &[], groups: &[] };
}
