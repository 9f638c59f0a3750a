//! A key and its value on the way into the input, with the place that the caller knows it by.

use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::from_record::names::{KeyKind, known};
use crate::issues::Step;
use crate::json::Node;
use crate::plan::Plan;
use crate::schema::RecordDialect;

/// One member of a group, or an item of a list.
pub(crate) struct Member {
    /// Its name where it now stands.
    pub(crate) key: String,
    /// Where the caller has it.
    pub(crate) path: Vec<Step>,
    pub(crate) known: KeyKind,
    pub(crate) value: Value,
    /// It was moved here from a dotted name.
    pub(crate) moved: bool,
}

/// A value: as it came, or put together from dotted names.
pub(crate) enum Value {
    Node(Node),
    Group(Vec<Member>),
    /// Items with their numbers.
    List(Vec<(u32, Member)>),
}

impl Value {
    /// The value as one tree again.
    pub(crate) fn into_node(self) -> Node {
        match self {
            Self::Node(node) => node,
            Self::Group(members) => Node::Object(
                members.into_iter().map(|member| (member.key, member.value.into_node())).collect(),
            ),
            Self::List(items) => {
                Node::List(items.into_iter().map(|(_, member)| member.value.into_node()).collect())
            }
        }
    }
}

/// The members of an object that stands at `path` and is the inside of `parent`.
pub(crate) fn members(
    plan: &Plan,
    dialect: &RecordDialect,
    parent: Slot,
    path: &[Step],
    object: Vec<(String, Node)>,
) -> Vec<Member> {
    let member = |(key, node): (String, Node)| Member {
        path: below(path, Step::Key(key.clone())),
        known: known(plan, dialect, parent, &key),
        key,
        value: Value::Node(node),
        moved: false,
    };
    object.into_iter().map(member).collect()
}

/// `path` and one step more.
pub(crate) fn below(path: &[Step], step: Step) -> Vec<Step> {
    let mut path = path.to_vec();
    path.push(step);
    path
}
