//! Keys that are no field of the operation: each is kept, or left out and told.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::from_record::group::Cleaner;
use crate::from_record::member::Member;
use crate::from_record::names::KeyKind;
use crate::from_record::secret::{is_mask, shown};
use crate::issues::code::Code;
use crate::issues::{Params, Severity, Step};
use crate::json::Node;
use crate::json::secret::is_hollow;
use crate::schema::Unknown;
use crate::schema::secret_names::is_secret;

impl Cleaner<'_> {
    pub(crate) fn other(&mut self, parent: Slot, member: Member, out: &mut Vec<(String, Node)>) {
        let Member { key, path, known, value, .. } = member;
        let node = value.into_node();
        let plain = (Params::default(), None);
        let (severity, code, (params, fix)) = match known {
            KeyKind::Param if !is_hollow(&node) => return out.push((key, node)),
            KeyKind::Field(_) | KeyKind::Param => {
                let from = Some(node.to_json());
                return self.findings.dropped_key(path, &key, from);
            }
            KeyKind::ReadOnly => (Severity::Info, Code::ReadOnly, plain),
            KeyKind::Elsewhere => (Severity::Warning, Code::NoEffect, plain),
            KeyKind::Transport => (Severity::Info, Code::NoEffect, plain),
            KeyKind::Unknown if is_secret(self.plan.operation, &key) && is_mask(&node) => {
                (Severity::Info, Code::Masked, plain)
            }
            KeyKind::Unknown => {
                let open = self.plan.spec(parent).is_some_and(|group| group.field.open);
                let advice = crate::plan::suggestions::advice(self.plan, parent, &key, &|_| false);
                if open || self.plan.operation.unknown != Unknown::Error {
                    let (code, (params, fix)) =
                        if open { (Code::Unverified, plain) } else { (Code::UnknownField, advice) };
                    self.findings.at_path(path, Severity::Warning, code, params, fix);
                    return out.push((key, node));
                }
                // The server ignores it and reports success: it may as well not be sent.
                (Severity::Info, Code::UnknownField, advice)
            }
        };
        let from = shown(self.plan, &node).filter(|_| !is_secret(self.plan.operation, &key));
        let field = self.named(parent, &path, &key);
        self.findings.dropped_key(path.clone(), &field, from);
        self.findings.at_path(path, severity, code, params, fix);
    }

    /// The key with its groups, as tables name it.
    fn named(&self, parent: Slot, path: &[Step], key: &str) -> String {
        match path {
            [Step::Key(own)] if parent == Slot::NONE => own.clone(),
            _ if parent == Slot::NONE => key.to_owned(),
            _ => [&self.plan.name(parent), ".", key].concat(),
        }
    }
}
