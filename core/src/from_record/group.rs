//! Fields: each one found under its names, repaired, and put in table order.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::collections::sort::sorted;
use crate::from_record::member::{Member, Value};
use crate::from_record::names::KeyKind;
use crate::from_record::secret::shown;
use crate::from_record::value::{is_nothing, is_same};
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Issue, Step};
use crate::json::Node;
use crate::json::escape::quoted;
use crate::plan::Plan;
use crate::plan::spec::Spec;
use crate::report::collector::Findings;
use crate::schema::RecordDialect;

/// The record on its way into the input.
pub(crate) struct Cleaner<'s> {
    pub(crate) plan: &'static Plan,
    pub(crate) dialect: &'static RecordDialect,
    pub(crate) findings: Findings<'s>,
    /// Where the value at hand goes, in wire names.
    pub(crate) target: Vec<Step>,
    /// Dotted names whose place is taken: they stay where they were, at the top.
    pub(crate) left: Vec<(String, Node)>,
}

impl Cleaner<'_> {
    /// The members of a group: fields in table order, then the others in the record's.
    pub(crate) fn group(&mut self, parent: Slot, all: Vec<Member>) -> Vec<(String, Node)> {
        let mut out = Vec::new();
        let (fields, others): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|member| matches!(member.known, KeyKind::Field(_)));
        // The wire name before the others, which have to agree with it.
        let rank = |member: &Member| match member.known {
            KeyKind::Field(slot) => {
                let exact = self.plan.spec(slot).is_some_and(|spec| spec.wire == member.key);
                (slot, member.moved || !exact)
            }
            _ => (Slot::NONE, true),
        };
        let mut fields = sorted(fields, &|one, other| rank(one).cmp(&rank(other))).into_iter().peekable();
        let mut behind = Vec::new();
        while let Some(member) = fields.next() {
            let KeyKind::Field(slot) = member.known else { continue };
            let Some(spec) = self.plan.spec(slot) else { continue };
            let mut same: Vec<Member> = vec![member];
            while let Some(next) = fields.next_if(|next| next.known == KeyKind::Field(slot)) {
                same.push(next);
            }
            same.retain(|member| !self.drop_nothing(slot, spec, member));
            let mut same = same.into_iter();
            let Some(first) = same.next() else { continue };
            let twins = self.agree(slot, parent, &first, same, &mut behind);
            if let Some(node) = self.field(slot, spec, first) {
                out.push((spec.wire.to_owned(), node));
            }
            out.extend(twins);
        }
        out.append(&mut behind);
        for member in others {
            self.other(parent, member, &mut out);
        }
        out
    }

    /// Leaves a value out that says that there is none.
    pub(crate) fn drop_nothing(&mut self, slot: Slot, spec: &Spec, member: &Member) -> bool {
        let Value::Node(node) = &member.value else { return false };
        let nothing = is_nothing(self.plan.operation, spec, node)
            || node.as_text().is_some_and(|text| self.dialect.nothing.contains(&text));
        if nothing {
            let from = (!spec.field.secret).then(|| node.to_json());
            self.findings.dropped(slot, member.path.clone(), from);
        }
        nothing
    }

    /// Further values of a field. Equal ones are left out. Of two that differ nobody knows which one counts, so both
    /// stay: the same key twice beside each other (returned), another name under that name.
    fn agree(
        &mut self,
        slot: Slot,
        parent: Slot,
        first: &Member,
        others: impl Iterator<Item = Member>,
        behind: &mut Vec<(String, Node)>,
    ) -> Vec<(String, Node)> {
        let mut twins: Vec<(String, Node)> = Vec::new();
        let secret = self.plan.spec(slot).is_none_or(|spec| spec.field.secret);
        for member in others {
            let same = match (&first.value, &member.value) {
                (Value::Node(one), Value::Node(other)) => is_same(one, other),
                _ => false,
            };
            let Member { key, path, value, moved, .. } = member;
            let node = value.into_node();
            if same {
                let from = shown(self.plan, &node).filter(|_| !secret);
                self.findings.dropped(slot, path, from);
                continue;
            }
            let repeated = path == first.path;
            let issue = if repeated {
                Issue::error(Code::DuplicateKey)
            } else {
                let other = match path.last() {
                    Some(Step::Key(key)) => key.clone(),
                    _ => key.clone(),
                };
                Issue::error(Code::ConflictingFields).param("other", other)
            };
            self.findings.field(slot, first.path.clone(), issue);
            if repeated {
                twins.push((key, node));
            } else if moved && parent != Slot::NONE {
                let own = path.into_iter().next();
                self.left.extend(own.and_then(|step| match step {
                    Step::Key(key) => Some((key, node)),
                    Step::Item(_) => None,
                }));
            } else {
                behind.push((key, node));
            }
        }
        twins
    }

    /// One field, under its name.
    fn field(&mut self, slot: Slot, spec: &'static Spec, member: Member) -> Option<Node> {
        self.target.push(Step::Key(spec.wire.to_owned()));
        if member.moved {
            self.moved(slot, &member);
        } else if member.key != spec.wire {
            let (from, to) = (Some(quoted(&member.key)), Some(quoted(spec.wire)));
            self.findings.change(slot, member.path.clone(), ChangeKind::Renamed, from, to);
        }
        let node = self.value(slot, spec, member.path, member.value);
        self.target.pop();
        node
    }

    /// Says where a dotted name went.
    pub(crate) fn moved(&mut self, slot: Slot, member: &Member) {
        if let Some(Step::Key(name)) = member.path.last() {
            let to = Some(crate::json::text(|out| {
                crate::json::list(out, &self.target, crate::json::to_json::ToJson::write);
            }));
            self.findings.change(slot, member.path.clone(), ChangeKind::Renamed, Some(quoted(name)), to);
        }
    }
}
