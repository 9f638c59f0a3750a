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
use crate::issues::{Issue, Severity, Step};
use crate::json::Node;
use crate::json::secret::is_hollow;
use crate::schema::Unknown;
use crate::schema::secret_names::is_secret;

impl Cleaner<'_> {
    pub(crate) fn other(&mut self, parent: Slot, member: Member, out: &mut Vec<(String, Node)>) {
        let Member { key, path, known, value, .. } = member;
        let node = value.into_node();
        let issue = match known {
            KeyKind::Param if !is_hollow(&node) => return out.push((key, node)),
            KeyKind::Field(_) | KeyKind::Param => {
                let from = Some(node.to_json());
                return self.findings.dropped_key(path, &key, from);
            }
            KeyKind::ReadOnly => Issue::info(Code::ReadOnly),
            KeyKind::Elsewhere => Issue::warning(Code::NoEffect),
            KeyKind::Transport => Issue::info(Code::NoEffect),
            KeyKind::Unknown if is_secret(self.plan.operation, &key) && is_mask(&node) => {
                Issue::info(Code::Masked)
            }
            KeyKind::Unknown => {
                let open = self.plan.spec(parent).is_some_and(|group| group.field.open);
                let advice = crate::plan::suggestions::advice(self.plan, parent, &key, &|_| false);
                if open || self.plan.operation.unknown != Unknown::Error {
                    let issue = if open { Issue::error(Code::Unverified) } else { advice };
                    self.findings.at_path(path, Issue { severity: Severity::Warning, ..issue });
                    return out.push((key, node));
                }
                // The server ignores it and reports success: it may as well not be sent.
                Issue { severity: Severity::Info, ..advice }
            }
        };
        let from = shown(self.plan, &node).filter(|_| !is_secret(self.plan.operation, &key));
        let field = self.named(parent, &path, &key);
        self.findings.dropped_key(path.clone(), &field, from);
        self.findings.at_path(path, issue);
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
