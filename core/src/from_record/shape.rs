//! Values: groups and lists in the shape of the request, single values in its types.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::from_record::group::Cleaner;
use crate::from_record::member::{Member, Value, below, members};
use crate::from_record::names::{KeyKind, known};
use crate::from_record::secret::{is_mask, shown};
use crate::from_record::value::retyped;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Issue, Step};
use crate::json::Node;
use crate::json::secret::is_hollow;
use crate::plan::spec::Spec;
use crate::schema::Kind;

impl Cleaner<'_> {
    /// The value as the request has it; `None` when nothing is left of it.
    pub(crate) fn value(
        &mut self,
        slot: Slot,
        spec: &'static Spec,
        path: Vec<Step>,
        value: Value,
    ) -> Option<Node> {
        match (spec.kind, value) {
            (Kind::Group(_), Value::Node(node @ Node::Object(_))) if is_hollow(&node) => {
                let from = (!spec.field.secret).then(|| node.to_json());
                self.findings.dropped(slot, path, from);
                None
            }
            (Kind::Group(_), Value::Node(Node::Object(object))) => {
                let inside = members(self.plan, self.dialect, slot, &path, object);
                self.inside(slot, inside)
            }
            (Kind::Group(_), Value::Group(mut inside)) => {
                // Put together before the numbers of list items were settled.
                for member in &mut inside {
                    member.known = known(self.plan, self.dialect, slot, &member.key);
                }
                self.inside(slot, inside)
            }
            (Kind::List(_), Value::List(items)) => {
                let items = items.into_iter().map(|(_, member)| member).collect();
                Some(self.list(slot, items))
            }
            (Kind::List(_), Value::Node(Node::List(items))) => {
                let items = items.into_iter().enumerate().map(|(at, node)| {
                    let step = Step::Item(u8::try_from(at).unwrap_or(u8::MAX));
                    item(below(&path, step), node)
                });
                let items = items.collect();
                Some(self.list(slot, items))
            }
            // Converters from XML print a list of one as its item.
            (Kind::List(list), Value::Node(node)) if fits(list.of.kind, &node) => {
                let from = shown(self.plan, &node).filter(|_| !spec.field.secret);
                let to = from.as_ref().map(|item| ["[", item, "]"].concat());
                self.findings.change(slot, path.clone(), ChangeKind::Repaired, from, to);
                let items = vec![item(path, node)];
                Some(self.list(slot, items))
            }
            (Kind::Group(_) | Kind::List(_), value) => Some(value.into_node()),
            (_, value) => self.scalar(slot, spec, path, value.into_node()),
        }
    }

    fn inside(&mut self, slot: Slot, members: Vec<Member>) -> Option<Node> {
        let inside = self.group(slot, members);
        (!inside.is_empty()).then_some(Node::Object(inside))
    }

    fn list(&mut self, slot: Slot, items: Vec<Member>) -> Node {
        let mut out = Vec::with_capacity(items.len());
        for member in items {
            let slot = self.item_slot(slot, out.len());
            let Some(spec) = self.plan.spec(slot) else { continue };
            if self.drop_nothing(slot, spec, &member) {
                continue;
            }
            self.target.push(Step::Item(u8::try_from(out.len()).unwrap_or(u8::MAX)));
            if member.moved {
                self.moved(slot, &member);
            }
            out.extend(self.value(slot, spec, member.path, member.value));
            self.target.pop();
        }
        Node::List(out)
    }

    /// The slot of an item; past the most that the vendor takes, that of the last one.
    fn item_slot(&self, list: Slot, at: usize) -> Slot {
        let end = self.plan.spec(list).map_or(list, |spec| spec.end);
        let mut slot = list.next();
        for _ in 0..at {
            match self.plan.spec(slot) {
                Some(spec) if spec.end < end => slot = spec.end,
                _ => break,
            }
        }
        slot
    }

    fn scalar(&mut self, slot: Slot, spec: &Spec, path: Vec<Step>, node: Node) -> Option<Node> {
        if spec.field.secret && is_mask(&node) {
            self.findings.dropped(slot, path.clone(), None);
            self.findings.field(slot, path, Issue::info(Code::Masked));
            return None;
        }
        let Some(to) = retyped(spec.kind, &node) else { return Some(node) };
        let (before, after) =
            if spec.field.secret { (None, None) } else { (Some(node.to_json()), Some(to.to_json())) };
        self.findings.change(slot, path, ChangeKind::Coerced, before, after);
        Some(to)
    }
}

fn item(path: Vec<Step>, node: Node) -> Member {
    Member { key: String::new(), path, known: KeyKind::Unknown, value: Value::Node(node), moved: false }
}

/// Whether a value can be the one item of such a list.
fn fits(kind: Kind, node: &Node) -> bool {
    match kind {
        Kind::Group(_) => matches!(node, Node::Object(_)),
        _ => matches!(node, Node::Text(_) | Node::Number(_) | Node::Bool(_)),
    }
}
