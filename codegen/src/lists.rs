//! What several operations have in common and types name once: closed lists of words, and groups inside requests.

use std::collections::BTreeMap;

use seatwright::OPERATIONS;
use seatwright::schema::{Kind, Operation};

use crate::layout::pascal;
use crate::rows::{Row, rows};

/// A closed list: the key it is the list of, and the kind.
pub(crate) struct Closed {
    pub(crate) wire: &'static str,
    pub(crate) kind: Kind,
}

/// Closed lists of the tables, nested ones included, by the name of their type.
pub(crate) fn closed_lists() -> BTreeMap<String, Closed> {
    let mut found: BTreeMap<String, Closed> = BTreeMap::new();
    for top in OPERATIONS.iter().flat_map(|operation| rows(operation)) {
        for row in top.with_inside() {
            let (wire, kind) = (row.field.wire, row.field.kind);
            if let Kind::Choice(_) | Kind::Zone(_) = kind {
                let other = found.insert(pascal(wire), Closed { wire, kind });
                let same = other.is_none_or(|other| other.kind.choices() == kind.choices());
                assert!(same, "two lists are named {wire}");
            }
        }
    }
    found
}

/// The type of a group: by its resource, for create and update have the same ones. `odin.user.create` and
/// `accessDeviceEndpoint.accessDevice` give `OdinUserAccessDevice`; an item of a list is an `…Item`.
pub(crate) fn group_name(operation: &Operation, row: &Row) -> String {
    let resource = operation.id.rsplit_once('.').map_or(operation.id, |(resource, _)| resource);
    let key = row.path.rsplit('.').next().unwrap_or_default();
    let item = if row.field.wire.is_empty() { "Item" } else { "" };
    format!("{}{}{item}", pascal(resource), pascal(key))
}

/// A group with the operation it is met in first.
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) operation: &'static Operation,
    pub(crate) row: Row,
}

/// Every group once, in the order of the tables, inner ones first.
pub(crate) fn groups() -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    for operation in OPERATIONS.iter().copied() {
        for top in rows(operation) {
            for row in top.with_inside().into_iter().rev() {
                let Kind::Group(fields) = row.field.kind else { continue };
                let name = group_name(operation, row);
                let Some(other) = found.iter().find(|group| group.name == name) else {
                    found.push(Group { name, operation, row: row.clone() });
                    continue;
                };
                let Kind::Group(others) = other.row.field.kind else { continue };
                // By what they say: constants have no address to compare.
                assert_eq!(format!("{fields:?}"), format!("{others:?}"), "two groups are named {name}");
            }
        }
    }
    found
}
