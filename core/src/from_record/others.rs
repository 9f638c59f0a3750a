//! Keys that are no field of the operation: each is kept, or left out and told.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::group::Cleaner;
use super::member::Member;
use super::names::Known;
use super::secret::{is_hollow, is_mask, shown};
use crate::code::Code;
use crate::issue::{Params, Severity, Step};
use crate::json::Node;
use crate::plan::NONE;
use crate::secret_names::is_secret;
use crate::strays;
use crate::table::Unknown;

impl Cleaner<'_> {
    pub(super) fn other(&mut self, parent: u8, member: Member, out: &mut Vec<(String, Node)>) {
        let Member { key, path, known, value, .. } = member;
        let node = value.into_node();
        let plain = (Params::default(), None);
        let (severity, code, (params, fix)) = match known {
            Known::Param if !is_hollow(&node) => return out.push((key, node)),
            Known::Field(_) | Known::Param => {
                let from = Some(node.to_json());
                return self.findings.dropped_stray(path, &key, from);
            }
            Known::ReadOnly => (Severity::Info, Code::ReadOnly, plain),
            Known::Elsewhere => (Severity::Warning, Code::NoEffect, plain),
            Known::Transport => (Severity::Info, Code::NoEffect, plain),
            Known::Unknown if is_secret(self.plan.operation, &key) && is_mask(&node) => {
                (Severity::Info, Code::Masked, plain)
            }
            Known::Unknown => {
                let open = self.plan.spec(parent).is_some_and(|group| group.field.open);
                let advice = strays::advice(self.plan, parent, &key, &|_| false);
                if open || self.plan.operation.unknown != Unknown::Error {
                    let (code, (params, fix)) =
                        if open { (Code::Unverified, plain) } else { (Code::UnknownField, advice) };
                    self.findings.stray(path, Severity::Warning, code, params, fix);
                    return out.push((key, node));
                }
                // The server ignores it and reports success: it may as well not be sent.
                (Severity::Info, Code::UnknownField, advice)
            }
        };
        let from = shown(self.plan, &node).filter(|_| !is_secret(self.plan.operation, &key));
        let field = self.named(parent, &path, &key);
        self.findings.dropped_stray(path.clone(), &field, from);
        self.findings.stray(path, severity, code, params, fix);
    }

    /// The key with its groups, as tables name it.
    fn named(&self, parent: u8, path: &[Step], key: &str) -> String {
        match path {
            [Step::Key(own)] if parent == NONE => own.clone(),
            _ if parent == NONE => key.to_owned(),
            _ => [&self.plan.name(parent), ".", key].concat(),
        }
    }
}
