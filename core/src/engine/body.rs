//! Writes the request body.

use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::engine::work::Work;
use crate::input::record::{Record, holds_something};
use crate::input::scalar::Scalar;
use crate::json::escape as sink;
use crate::schema::{Kind, Verb};

/// Writes the payload: table order, then kept unknown keys in input order.
pub(crate) fn emit(record: &Record<'_, '_>, work: &Work, out: &mut Vec<u8>) {
    // Members come with their comma; the first one's place is where the brace goes.
    let start = out.len();
    if record.plan.nested {
        inside(record, work, Slot::NONE, Slot::FIRST, record.plan.end(), out);
    } else {
        for slot in work.good.or(&work.filled).iter() {
            match (record.plan.spec(slot), record.get(slot)) {
                // Here rather than in a function: this is most of all that is written.
                (Some(spec), Some(Scalar::Text(text))) if work.plain.has(slot) => {
                    sink::push_member(out, &spec.key, &spec.lead, text);
                }
                _ => leaf(record, work, slot, out),
            }
        }
        kept(record, Slot::NONE, out);
    }
    enclose(out, start, b'{', b'}');
}

/// Puts brackets around what was written from `start` on, the first comma making room for one.
pub(crate) fn enclose(out: &mut Vec<u8>, start: usize, open: u8, close: u8) {
    match out.get_mut(start) {
        Some(comma) => *comma = open,
        None => out.push(open),
    }
    out.push(close);
}

pub(crate) fn inside(
    record: &Record<'_, '_>,
    work: &Work,
    parent: Slot,
    from: Slot,
    to: Slot,
    out: &mut Vec<u8>,
) {
    let mut slot = from;
    while slot < to {
        let Some(spec) = record.plan.spec(slot) else { return };
        // What stands in place of a group is only kept where the row is doubtful; it goes out as it is.
        let opened = matches!(record.get(slot), Some(Scalar::Object(inside)) if inside.is_empty());
        let (open, close) = match spec.kind {
            Kind::Group(_) if opened || !work.good.has(slot) => (b'{', b'}'),
            Kind::List(_) if opened || !work.good.has(slot) => (b'[', b']'),
            Kind::Group(_) | Kind::List(_) => {
                leaf(record, work, slot, out);
                slot = spec.end.max(slot.next());
                continue;
            }
            _ => {
                leaf(record, work, slot, out);
                slot = slot.next();
                continue;
            }
        };
        if work.good.any(slot, spec.end) {
            let before = out.len();
            out.push(b',');
            out.extend_from_slice(&spec.key);
            let start = out.len();
            inside(record, work, slot, slot.next(), spec.end, out);
            // An empty group asks for nothing, and one with nothing but an empty list is how answers print an unused one;
            // in an update that list may clear.
            let unused = open == b'{'
                && spec.item.is_none()
                && (out.len() == start
                    || (record.plan.operation.verb == Verb::Create
                        && !holds_something(record, &work.given, slot)));
            if unused {
                out.truncate(before);
            } else {
                enclose(out, start, open, close);
            }
        }
        slot = spec.end.max(slot.next());
    }
    kept(record, parent, out);
}

/// One value, or the default in its place, with its comma.
pub(crate) fn leaf(record: &Record<'_, '_>, work: &Work, slot: Slot, out: &mut Vec<u8>) {
    if let Some(member) = record.member(slot) {
        return sink::push_bytes(out, member);
    }
    let Some(spec) = record.plan.spec(slot) else { return };
    if let Some(Scalar::Text(text)) = record.get(slot).filter(|_| work.plain.has(slot)) {
        sink::push_member(out, &spec.key, &spec.lead, text);
    } else if let Some(value) = record.get(slot).filter(|_| work.good.has(slot)) {
        out.push(b',');
        sink::push_bytes(out, &spec.key);
        crate::input::scalar::push_scalar(out, value);
    } else if let Some(filled) = spec.filled.as_ref().filter(|_| work.filled.has(slot)) {
        out.push(b',');
        sink::push_bytes(out, filled);
    }
}

/// Unknown keys that are kept, as the Source spelled their values.
pub(crate) fn kept(record: &Record<'_, '_>, parent: Slot, out: &mut Vec<u8>) {
    for entry in record.unknown_keys.iter().filter(|entry| entry.parent == parent) {
        out.push(b',');
        sink::push_text(out, &entry.key);
        out.push(b':');
        crate::input::scalar::push_scalar(out, &entry.value);
    }
}
