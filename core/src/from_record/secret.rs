//! Masks in place of secrets, and values that must not be shown.

use alloc::string::String;

use crate::json::Node;
use crate::json::secret::holds_secret;
use crate::plan::Plan;

/// Whether a text is what servers and forms show in place of a secret: nothing but asterisks or bullets. BroadWorks
/// masks passcodes with asterisks when they are read.
pub(crate) fn is_mask(node: &Node) -> bool {
    let text = node.as_text().map(str::trim).unwrap_or_default();
    !text.is_empty() && text.chars().all(|c| matches!(c, '*' | '\u{2022}' | '\u{25cf}'))
}

/// A value as a change shows it; nothing when a key in it is that of a secret, or sounds like one.
pub(crate) fn shown(plan: &Plan, node: &Node) -> Option<String> {
    (!holds_secret(plan.operation, node)).then(|| node.to_json())
}
