//! What tells one user or site from the others: [`Claims`].

use alloc::string::String;

use seatwright::Operation;
use seatwright::json::Node;

use crate::nodes::member_text;
use crate::target::Roles;
use crate::unique::compared;

/// What a record or a request has that nobody else may have, beside its key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Claims {
    /// In lowercase.
    pub(crate) login: Option<String>,
    /// Its digits.
    pub(crate) number: Option<String>,
    /// With its group.
    pub(crate) extension: Option<(String, String)>,
    /// First name, last name and mail address in lowercase.
    pub(crate) person: Option<String>,
}

/// What an extension of BroadWorks is unique in.
const GROUPS: [&str; 2] = ["serviceProviderId", "groupId"];

impl Claims {
    pub(crate) fn of(node: &Node, operation: &Operation, roles: &Roles, mail: Option<&str>) -> Self {
        let key = operation.record_identity.key;
        let of = |role: Option<&str>| {
            let role = role.filter(|role| *role != key && !role.starts_with('{'))?;
            member_text(node, operation, role)
        };
        let group = || {
            let mut scope = String::new();
            for name in GROUPS {
                scope.push_str(&member_text(node, operation, name).unwrap_or_default());
                scope.push('\n');
            }
            scope
        };
        let person = || {
            let mut person = String::new();
            for name in [roles.first?, roles.last?, mail?] {
                person.push_str(&member_text(node, operation, name)?.to_lowercase());
                person.push('\n');
            }
            Some(person)
        };
        Self {
            login: of(roles.login).map(|login| login.to_ascii_lowercase()),
            number: of(roles.number).map(|number| compared(&number).into_owned()),
            extension: of(roles.extension).map(|extension| (group(), extension)),
            person: person(),
        }
    }
}
