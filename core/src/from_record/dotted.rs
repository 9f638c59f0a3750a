//! Dotted names with `[n]`, as sheets and flat forms write nesting: `address.city`, `alias[0]`.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::from_record::member::{Member, Value, members};
use crate::from_record::names::{KeyKind, known};
use crate::json::Node;
use crate::plan::Plan;
use crate::report::collector::Findings;
use crate::schema::Kind;
use crate::schema::RecordDialect;

/// One part of a dotted name.
#[derive(Clone, Copy)]
enum Part<'k> {
    Name(&'k str),
    Item(u32),
}

/// Puts the members with dotted names where their names lead. One that leads nowhere, or to a place that holds
/// something else already, stays as it is.
pub(crate) fn gather(
    plan: &Plan,
    dialect: &RecordDialect,
    all: Vec<Member>,
    findings: &mut Findings<'_>,
) -> Vec<Member> {
    let (flat, mut level): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|member| member.known == KeyKind::Unknown && member.key.contains(['.', '[']));
    for mut member in flat {
        let name = core::mem::take(&mut member.key);
        let parts = parts(&name);
        let Some(slot) = parts.as_deref().and_then(|parts| leads_to(plan, dialect, parts)) else {
            level.push(Member { key: name, ..member });
            continue;
        };
        // An empty cell of a sheet counts as absent in every column.
        if let Value::Node(node) = &member.value
            && (node.is_null() || node.as_text().is_some_and(|text| text.trim().is_empty()))
        {
            let from = (!plan.spec(slot).is_none_or(|spec| spec.field.secret)).then(|| node.to_json());
            findings.dropped(slot, member.path, from);
            continue;
        }
        member.moved = true;
        if let Err(mut member) =
            insert(plan, dialect, &mut level, Slot::NONE, &parts.unwrap_or_default(), member)
        {
            member.moved = false;
            level.push(Member { key: name, known: KeyKind::Unknown, ..member });
        }
    }
    level
}

/// `a.b[0]` in its parts; `None` when it is not of this form.
fn parts(name: &str) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    for piece in name.split('.') {
        let (bare, mut rest) = piece.find('[').map_or((piece, ""), |at| piece.split_at(at));
        if bare.is_empty() {
            return None;
        }
        parts.push(Part::Name(bare));
        while !rest.is_empty() {
            let (number, after) = rest.strip_prefix('[')?.split_once(']')?;
            let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
            parts.push(Part::Item(digits.then(|| number.parse().ok())??));
            rest = after;
        }
    }
    (parts.len() > 1).then_some(parts)
}

/// The slot that a dotted name leads to; that of the group for a key of it that only answers have.
fn leads_to(plan: &Plan, dialect: &RecordDialect, parts: &[Part<'_>]) -> Option<Slot> {
    let mut parent = Slot::NONE;
    let mut parts = parts.iter();
    while let Some(Part::Name(name)) = parts.next() {
        let slot = match known(plan, dialect, parent, name) {
            KeyKind::Field(slot) => slot,
            KeyKind::ReadOnly if parent != Slot::NONE && parts.len() == 0 => return Some(parent),
            _ => return None,
        };
        let inner = match (plan.spec(slot)?.kind, parts.as_slice().first()) {
            (_, None) => return Some(slot),
            (Kind::Group(_), Some(Part::Name(_))) => slot,
            (Kind::List(_), Some(Part::Item(_))) => {
                parts.next();
                slot.next()
            }
            _ => return None,
        };
        if parts.len() == 0 {
            return Some(inner);
        }
        parent = inner;
    }
    None
}

/// Gives the member back when its place is taken by something that takes no more.
fn insert(
    plan: &Plan,
    dialect: &RecordDialect,
    level: &mut Vec<Member>,
    parent: Slot,
    parts: &[Part<'_>],
    mut member: Member,
) -> Result<(), Member> {
    let Some((Part::Name(name), rest)) = parts.split_first() else { return Err(member) };
    let found = known(plan, dialect, parent, name);
    if rest.is_empty() {
        (*name).clone_into(&mut member.key);
        member.known = found;
        level.push(member);
        return Ok(());
    }
    let KeyKind::Field(slot) = found else { return Err(member) };
    let at = level.iter().position(|other| other.known == found).unwrap_or_else(|| {
        let is_list = matches!(rest.first(), Some(Part::Item(_)));
        let value = if is_list { Value::List(Vec::new()) } else { Value::Group(Vec::new()) };
        let wire = plan.spec(slot).map_or("", |spec| spec.wire);
        level.push(made(wire, found, value));
        level.len() - 1
    });
    let Some(host) = level.get_mut(at) else { return Err(member) };
    if let Some((Part::Item(number), rest)) = rest.split_first() {
        let Value::List(items) = &mut host.value else { return Err(member) };
        let place = items.binary_search_by_key(number, |(taken, _)| *taken);
        if rest.is_empty() {
            let Err(place) = place else { return Err(member) };
            member.known = KeyKind::Field(slot.next());
            items.insert(place, (*number, member));
            return Ok(());
        }
        let place = place.unwrap_or_else(|place| {
            items.insert(place, (*number, made("", KeyKind::Field(slot.next()), Value::Group(Vec::new()))));
            place
        });
        let Some((_, Member { value: Value::Group(inside), .. })) = items.get_mut(place) else {
            return Err(member);
        };
        return insert(plan, dialect, inside, slot.next(), rest, member);
    }
    if let Value::Node(Node::Object(object)) = &mut host.value {
        let inside = members(plan, dialect, slot, &host.path, core::mem::take(object));
        host.value = Value::Group(inside);
    }
    let Value::Group(inside) = &mut host.value else { return Err(member) };
    insert(plan, dialect, inside, slot, rest, member)
}

/// A group, list or item that stands in no record and came to be through the names of its members.
fn made(wire: &str, known: KeyKind, value: Value) -> Member {
    Member { key: wire.to_owned(), path: Vec::new(), known, value, moved: false }
}
