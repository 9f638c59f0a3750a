//! What a key of a record is to the request.

use alloc::string::String;

use crate::collections::slot::Slot;
use crate::plan::Plan;
use crate::schema::RecordDialect;
use crate::strings::suggest::same_but_style;

/// What a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyKind {
    /// A field, under any of its names.
    Field(Slot),
    /// A path parameter.
    Param,
    /// Only answers have it.
    ReadOnly,
    /// A field of other operations on the same resource.
    Elsewhere,
    /// The name of a command around the record.
    Transport,
    /// Nothing we know.
    Unknown,
}

/// Looks a key up inside `parent`: the exact names first, then the other names that the vendor has had, and then the same
/// letters in another style (`UserId`, `user_scope`), which no two names of a table share.
pub(crate) fn known(plan: &Plan, dialect: &RecordDialect, parent: Slot, key: &str) -> KeyKind {
    let operation = plan.operation;
    if let Some(hit) = plan.index.find(parent, key) {
        return KeyKind::Field(hit.slot);
    }
    if parent == Slot::NONE {
        if operation.params.iter().any(|param| param.name == key) {
            return KeyKind::Param;
        }
        if dialect.read_only.contains(&key) {
            return KeyKind::ReadOnly;
        }
        if dialect.transport.contains(&key) {
            return KeyKind::Transport;
        }
    }
    let before = if parent == Slot::NONE { String::new() } else { [&plan.name(parent), "."].concat() };
    let answers = || plan.read_only();
    if answers().any(|name| name.strip_prefix(&*before) == Some(key)) {
        return KeyKind::ReadOnly;
    }
    if parent == Slot::NONE && operation.without.contains(&key) {
        return KeyKind::Elsewhere;
    }
    if let Some(slot) = older(plan, dialect, parent, key) {
        return KeyKind::Field(slot);
    }
    if !is_name(key) {
        return KeyKind::Unknown;
    }
    let restyled = |name: &&str| !name.contains('.') && same_but_style(name, key);
    if answers().filter_map(|name| name.strip_prefix(&*before)).any(|name| restyled(&name)) {
        return KeyKind::ReadOnly;
    }
    plan.index
        .names(parent)
        .find(|(name, _)| same_but_style(name, key))
        .map_or(KeyKind::Unknown, |(_, hit)| KeyKind::Field(hit.slot))
}

/// The field by its name in the previous API or in the vendor's other interface.
fn older(plan: &Plan, dialect: &RecordDialect, parent: Slot, key: &str) -> Option<Slot> {
    let by_v1 = plan.slots().find(|(_, spec)| spec.parent == parent && spec.field.v1 == Some(key));
    by_v1.map(|(slot, _)| slot).or_else(|| {
        let restyled = |name: &str| is_name(key) && same_but_style(name, key);
        let (_, wire) = dialect.names.iter().find(|(name, _)| restyled(name))?;
        plan.index.find(parent, wire).map(|hit| hit.slot)
    })
}

/// Whether a key holds nothing but what the styles of names differ in.
fn is_name(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b' '))
}
