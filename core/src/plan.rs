//! An operation under one profile, compiled: rows flattened to slots, with a key index and prewritten JSON.
//!
//! Groups are flattened: `department.name` is a slot with a parent, and a bounded list is the slots of its
//! items. So a nested JSON object, a dotted CSV header and an Arrow struct fill the same slots.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use crate::closed::Closed;
use crate::index::Index;
use crate::mask::{Mask, SLOTS};
use crate::number::EXACT;
use crate::rules::{Placed, Rule};
use crate::sink;
use crate::table::{Field, Kind, Operation, Set, Typed, Verb};

/// No slot.
pub(crate) const NONE: u8 = u8::MAX;

/// One slot: a row under the plan's profile, at its place.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) field: &'static Field,
    /// The name in the request under this profile.
    pub(crate) wire: &'static str,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
    /// The slot of the group or list around it, or [`NONE`].
    pub(crate) parent: u8,
    /// The slot after the last one inside it.
    pub(crate) end: u8,
    /// Position in a list.
    pub(crate) item: Option<u8>,
    /// The slot of the field that says the same in other words, or [`NONE`].
    pub(crate) partner: u8,
    /// `"wire":`, or nothing for a list item.
    pub(crate) key: Box<[u8]>,
    /// `"wire":"default"`.
    pub(crate) filled: Option<Box<[u8]>>,
    /// Bytes of text that no limit of the row forbids or warns of; measured in bytes, so for ASCII.
    pub(crate) shortest: usize,
    pub(crate) longest: usize,
    /// `,"wire":"`: what goes before a text.
    pub(crate) lead: sink::Lead,
    /// The whole numbers that no limit of the row forbids or warns of.
    pub(crate) least: i64,
    pub(crate) most: i64,
    /// A long closed list; empty for other kinds.
    pub(crate) closed: Closed,
}

/// A compiled operation. Built once a profile and kept for the life of the program.
pub(crate) struct Plan {
    pub(crate) operation: &'static Operation,
    pub(crate) profile: &'static str,
    pub(crate) specs: Box<[Spec]>,
    pub(crate) index: Index,
    pub(crate) rules: Box<[Placed]>,
    pub(crate) required: Mask,
    /// Slots that must be there when their group is.
    pub(crate) required_inside: Mask,
    /// Slots that a rule fills from another one, on create.
    pub(crate) derived: Mask,
    /// Slots with a documented default, on create.
    pub(crate) defaulted: Mask,
    pub(crate) inheritable: Mask,
    pub(crate) contested: Mask,
    /// Slots with more than one name.
    pub(crate) aliased: Mask,
    /// Groups or lists are among the rows.
    pub(crate) nested: bool,
    pub(crate) synchronous: u8,
    pub(crate) site: u8,
}

impl Plan {
    pub(crate) fn spec(&self, slot: u8) -> Option<&Spec> {
        self.specs.get(usize::from(slot))
    }

    pub(crate) fn len(&self) -> u8 {
        u8::try_from(self.specs.len()).unwrap_or(NONE)
    }

    /// The slot of a top-level field by any of its names.
    pub(crate) fn slot(&self, name: &str) -> Option<u8> {
        self.index.find(NONE, name).map(|hit| hit.slot)
    }

    /// The slots of a field named as in reports, `department.name`; by any of its names when it is top-level.
    pub(crate) fn slots_named(&self, name: &str) -> Mask {
        let mut slots = Mask::default();
        if let Some(top) = self.slot(name) {
            slots.set(top);
        } else if name.contains('.') {
            let named = |slot: &u8| {
                self.spec(*slot).is_some_and(|spec| spec.item.is_none()) && self.name(*slot) == name
            };
            (0..self.len()).filter(named).for_each(|slot| slots.set(slot));
        }
        slots
    }

    /// `department.name` of a slot: list positions are left out, for the name is that of the row.
    pub(crate) fn name(&self, slot: u8) -> String {
        let mut names = Vec::new();
        let mut at = slot;
        while let Some(spec) = self.spec(at) {
            if spec.item.is_none() {
                names.push(spec.wire);
            }
            at = spec.parent;
        }
        names.reverse();
        names.join(".")
    }

    pub(crate) fn compile(operation: &'static Operation, profile: &'static str) -> Self {
        let mut specs = Vec::new();
        flatten(operation, profile, operation.fields, NONE, &mut specs);
        debug_assert!(specs.len() <= SLOTS, "a table outgrew the slots");
        specs.truncate(SLOTS);
        let index = Index::new(&specs);
        let mut plan = Self {
            operation,
            profile,
            specs: specs.into_boxed_slice(),
            index,
            rules: Box::default(),
            required: Mask::default(),
            required_inside: Mask::default(),
            derived: Mask::default(),
            defaulted: Mask::default(),
            inheritable: Mask::default(),
            contested: Mask::default(),
            aliased: Mask::default(),
            nested: false,
            synchronous: NONE,
            site: NONE,
        };
        plan.nested = plan.specs.iter().any(|spec| matches!(spec.kind, Kind::Group(_) | Kind::List(_)));
        plan.synchronous = plan.slot("synchronous").unwrap_or(NONE);
        plan.site = plan.slot("site").unwrap_or(NONE);
        plan.rules =
            operation.rules.iter().map(|rule| rule.place(|name| plan.slot(name).unwrap_or(NONE))).collect();
        for placed in &plan.rules {
            if let Rule::DerivedFrom { .. } = placed.rule
                && operation.verb == Verb::Create
            {
                plan.derived.set(placed.slots[0]);
            }
        }
        let partners: Vec<u8> = plan
            .specs
            .iter()
            .map(|spec| spec.field.partner.and_then(|partner| plan.slot(partner)).unwrap_or(NONE))
            .collect();
        for (spec, partner) in plan.specs.iter_mut().zip(partners) {
            spec.partner = partner;
        }
        for (slot, spec) in (0_u8..).zip(&*plan.specs) {
            if spec.required {
                if spec.parent == NONE { plan.required.set(slot) } else { plan.required_inside.set(slot) }
            }
            if spec.filled.is_some() && operation.verb == Verb::Create {
                plan.defaulted.set(slot);
            }
            if spec.field.inheritable {
                plan.inheritable.set(slot);
            }
            if spec.field.contested {
                plan.contested.set(slot);
            }
            if !spec.field.aliases.is_empty() || spec.wire != spec.field.wire {
                plan.aliased.set(slot);
            }
        }
        plan
    }
}

fn flatten(
    operation: &'static Operation,
    profile: &'static str,
    fields: &'static [Field],
    parent: u8,
    specs: &mut Vec<Spec>,
) {
    for field in fields {
        let elsewhere = field.only.is_some_and(|only| only != profile);
        if elsewhere || (parent == NONE && operation.without.contains(&field.wire)) {
            continue;
        }
        push(operation, profile, field, parent, None, specs);
    }
}

fn push(
    operation: &'static Operation,
    profile: &'static str,
    field: &'static Field,
    parent: u8,
    item: Option<u8>,
    specs: &mut Vec<Spec>,
) {
    let mut wire = field.wire;
    let mut kind = field.kind;
    for overlay in operation.overlays {
        if parent == NONE && overlay.profile == profile && overlay.field == field.wire {
            match overlay.set {
                Set::Wire(name) => wire = name,
                Set::Kind(other) => kind = other,
            }
        }
    }
    let mut key = Vec::new();
    if item.is_none() {
        sink::push_text(&mut key, wire);
        key.push(b':');
    }
    let filled = field.default.map(|default| {
        let mut text = key.clone();
        sink::push_text(&mut text, default);
        text.into_boxed_slice()
    });
    let closed = if let Kind::Zone(zones) = kind { Closed::new(zones.listed) } else { Closed::default() };
    let mut lead = vec![b','];
    lead.extend_from_slice(&key);
    lead.push(b'"');
    let (shortest, longest) = lengths(field, kind);
    let (least, most) = numbers(field, kind);
    let slot = u8::try_from(specs.len()).unwrap_or(NONE);
    specs.push(Spec {
        field,
        wire,
        kind,
        required: field.required || (parent == NONE && operation.required.contains(&field.wire)),
        parent,
        end: 0,
        item,
        partner: NONE,
        key: key.into_boxed_slice(),
        filled,
        shortest,
        longest,
        lead: sink::Lead::new(&lead),
        least,
        most,
        closed,
    });
    match kind {
        Kind::Group(fields) => flatten(operation, profile, fields, slot, specs),
        Kind::List(list) => {
            for at in 0..list.max {
                push(operation, profile, &list.of, slot, Some(at), specs);
            }
        }
        _ => {}
    }
    let end = u8::try_from(specs.len()).unwrap_or(NONE);
    if let Some(spec) = specs.get_mut(usize::from(slot)) {
        spec.end = end;
    }
}

/// The lengths of text between which nothing is to be said.
fn lengths(field: &Field, kind: Kind) -> (usize, usize) {
    let hard = match kind {
        Kind::Text => [field.min, field.max],
        // Of digits, the hard limits are values.
        Kind::Phone(_) | Kind::Pin(_) => [None, None],
        _ => return (1, usize::MAX),
    };
    let bound = |limit: Option<i64>| limit.and_then(|limit| usize::try_from(limit).ok());
    let least = bound(hard[0]).max(bound(field.soft.min)).unwrap_or(1);
    let most = [hard[1], field.soft.max].into_iter().filter_map(bound).min().unwrap_or(usize::MAX);
    (least.max(1), most)
}

/// The whole numbers of which nothing is to be said; none for rows that are not numbers on the wire.
fn numbers(field: &Field, kind: Kind) -> (i64, i64) {
    // The least number of so many digits.
    let least = |digits: Option<i64>| {
        let zeros = digits.and_then(|digits| u32::try_from(digits - 1).ok()).filter(|zeros| *zeros > 0);
        zeros.map_or(0, |zeros| 10_i64.saturating_pow(zeros))
    };
    let (soft_least, soft_most) = match kind {
        Kind::Integer => (field.soft.min.unwrap_or(-EXACT), field.soft.max.unwrap_or(EXACT)),
        Kind::Phone(Typed::Integer) | Kind::Pin(Typed::Integer) => {
            let most = field.soft.max.map_or(EXACT, |digits| least(Some(digits + 1)) - 1);
            (least(field.soft.min), most)
        }
        _ => return (1, 0),
    };
    let hard_least = field.min.unwrap_or(-EXACT);
    (soft_least.max(hard_least), soft_most.min(field.max.unwrap_or(EXACT)).min(EXACT))
}

/// How many compiled plans are kept; one for every operation and profile, with room.
const PLANS: usize = 64;

/// The plan of an operation of the registry under one of its profiles; the first when none is named.
pub(crate) fn plan(operation: &'static Operation, profile: Option<&str>) -> Option<&'static Plan> {
    // Two threads that come first at once both compile; one plan stays.
    static CACHE: [OnceBox<Plan>; PLANS] = [const { OnceBox::new() }; PLANS];
    let mut first = 0;
    for known in crate::registry::OPERATIONS {
        if core::ptr::eq(*known, operation) || known.id == operation.id {
            let at = match profile {
                None => 0,
                Some(profile) => known.profiles.iter().position(|name| *name == profile)?,
            };
            let name = known.profiles.get(at)?;
            return CACHE
                .get(first + at)
                .map(|cell| cell.get_or_init(|| Box::new(Plan::compile(known, name))));
        }
        first += known.profiles.len();
    }
    None
}
