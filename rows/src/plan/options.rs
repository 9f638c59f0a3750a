//! How rows are compared with records: [`PlanOptions`].

/// How rows are compared with records. By default a secret that the record does not show is not sent to somebody who exists, and one
/// name with one mail address is one person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanOptions {
    /// Send the secrets of rows whose record does not show them: each such row is an update, for nothing tells that the secret is
    /// the same.
    pub send_secrets: bool,
    /// A person may have several extensions: a new key with the name and the mail address of somebody who exists is a create with a
    /// warning, and no conflict.
    pub several_keys: bool,
}
