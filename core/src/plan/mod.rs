//! An operation under one profile, compiled: rows flattened to slots, with a key index and prewritten JSON.
//!
//! Groups are flattened: `department.name` is a slot with a parent, and a bounded list is the slots of its
//! items. So a nested JSON object, a dotted CSV header and an Arrow struct fill the same slots.

pub(crate) mod cache;
pub(crate) mod fast_check;
pub(crate) mod key_index;
#[cfg(feature = "describe")]
pub(crate) mod labels;
#[cfg(feature = "openapi")]
pub(crate) mod registered;
pub(crate) mod rule;
pub(crate) mod spec;
pub(crate) mod suggestions;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::collections::slot_set::{SLOTS, SlotSet};
use crate::collections::word_set::WordSet;
use crate::json::escape as sink;
use crate::plan::key_index::Index;
use crate::plan::rule::Placed;
use crate::plan::spec::{Spec, lengths, numbers};
use crate::schema::rule::Rule;
use crate::schema::{Field, Kind, Operation, Override, Verb};

/// A compiled operation. Built once a profile and kept for the life of the program.
pub(crate) struct Plan {
    pub(crate) operation: &'static Operation,
    pub(crate) profile: &'static str,
    pub(crate) specs: Box<[Spec]>,
    pub(crate) index: Index,
    pub(crate) rules: Box<[Placed]>,
    pub(crate) required: SlotSet,
    /// Slots that must be there when their group is.
    pub(crate) required_inside: SlotSet,
    /// Slots that a rule fills from another one, on create.
    pub(crate) derived: SlotSet,
    /// Slots with a documented default, on create.
    pub(crate) defaulted: SlotSet,
    pub(crate) inheritable: SlotSet,
    pub(crate) contested: SlotSet,
    /// Slots of words that people read.
    pub(crate) prose: SlotSet,
    /// Slots with more than one name.
    pub(crate) aliased: SlotSet,
    /// Groups or lists are among the rows.
    pub(crate) nested: bool,
    pub(crate) waits_on: Slot,
    pub(crate) inherits_from: Slot,
    /// Where its rows are those of a server's own document.
    #[cfg(feature = "openapi")]
    pub(crate) of_document: Option<registered::OfDocument>,
}

impl Plan {
    pub(crate) fn spec(&self, slot: Slot) -> Option<&Spec> {
        self.specs.get(slot.index())
    }

    /// The slot after the last one.
    pub(crate) fn end(&self) -> Slot {
        Slot::of(self.specs.len())
    }

    /// Each slot with its row, in order.
    pub(crate) fn slots(&self) -> impl Iterator<Item = (Slot, &Spec)> {
        Slot::FIRST.to(self.end()).zip(&*self.specs)
    }

    /// The slot of a top-level field by any of its names.
    pub(crate) fn slot(&self, name: &str) -> Option<Slot> {
        self.index.find(Slot::NONE, name).map(|hit| hit.slot)
    }

    /// The slots of a field named as in reports, `department.name`; by any of its names when it is top-level.
    pub(crate) fn slots_named(&self, name: &str) -> SlotSet {
        let mut slots = SlotSet::default();
        if let Some(top) = self.slot(name) {
            slots.set(top);
        } else if name.as_bytes().contains(&b'.') {
            let named = |slot: &Slot| {
                self.spec(*slot).is_some_and(|spec| spec.item.is_none()) && self.name(*slot) == name
            };
            Slot::FIRST.to(self.end()).filter(named).for_each(|slot| slots.set(slot));
        }
        slots
    }

    /// `department.name` of a slot: list positions are left out, for the name is that of the row.
    pub(crate) fn name(&self, slot: Slot) -> String {
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

    /// Keys that answers hold and requests do not take; nested keys with dots.
    #[cfg(any(feature = "records", feature = "json_schema"))]
    pub(crate) fn read_only(&self) -> impl Iterator<Item = &str> {
        let all = self.operation.read_only.iter().copied().flatten().copied();
        #[cfg(feature = "openapi")]
        let all = all.chain(self.of_document.iter().flat_map(|own| own.read_only.iter().map(|name| &**name)));
        all
    }

    /// Whether answers hold this key and requests do not; nested keys with dots.
    pub(crate) fn is_read_only(&self, name: &str) -> bool {
        #[cfg(feature = "openapi")]
        if self.of_document.as_ref().is_some_and(|own| own.read_only.iter().any(|known| known == name)) {
            return true;
        }
        self.operation.is_read_only(name)
    }

    pub(crate) fn compile(operation: &'static Operation, profile: &'static str) -> Self {
        let mut specs = Vec::new();
        flatten(operation, profile, operation.fields, Slot::NONE, &mut specs);
        debug_assert!(specs.len() <= SLOTS, "a table outgrew the slots");
        specs.truncate(SLOTS);
        let index = Index::new(&specs);
        let mut plan = Self {
            operation,
            profile,
            specs: specs.into_boxed_slice(),
            index,
            rules: Box::default(),
            required: SlotSet::default(),
            required_inside: SlotSet::default(),
            derived: SlotSet::default(),
            defaulted: SlotSet::default(),
            inheritable: SlotSet::default(),
            contested: SlotSet::default(),
            prose: SlotSet::default(),
            aliased: SlotSet::default(),
            nested: false,
            waits_on: Slot::NONE,
            inherits_from: Slot::NONE,
            #[cfg(feature = "openapi")]
            of_document: None,
        };
        plan.nested = plan.specs.iter().any(|spec| matches!(spec.kind, Kind::Group(_) | Kind::List(_)));
        plan.waits_on = operation.waits_on.and_then(|name| plan.slot(name)).unwrap_or(Slot::NONE);
        plan.inherits_from = operation.inherits_from.and_then(|name| plan.slot(name)).unwrap_or(Slot::NONE);
        plan.rules = operation
            .rules
            .iter()
            .map(|rule| rule.place(|name| plan.slot(name).unwrap_or(Slot::NONE)))
            .collect();
        for placed in &plan.rules {
            if let Rule::DerivedFrom { .. } = placed.rule
                && operation.verb == Verb::Create
            {
                plan.derived.set(placed.slots[0]);
            }
        }
        let partners: Vec<Slot> = plan
            .specs
            .iter()
            .map(|spec| spec.field.partner.and_then(|partner| plan.slot(partner)).unwrap_or(Slot::NONE))
            .collect();
        for (spec, partner) in plan.specs.iter_mut().zip(partners) {
            spec.partner = partner;
        }
        for (slot, spec) in Slot::FIRST.to(Slot::NONE).zip(&*plan.specs) {
            if spec.required {
                let top = spec.parent == Slot::NONE;
                if top { &mut plan.required } else { &mut plan.required_inside }.set(slot);
            }
            if spec.filled.is_some() && operation.verb == Verb::Create {
                plan.defaulted.set(slot);
            }
            if spec.field.inheritable {
                plan.inheritable.set(slot);
            }
            if spec.field.prose {
                plan.prose.set(slot);
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
    parent: Slot,
    specs: &mut Vec<Spec>,
) {
    for field in fields {
        let elsewhere = field.only.is_some_and(|only| only != profile);
        if elsewhere || (parent == Slot::NONE && operation.without.contains(&field.wire)) {
            continue;
        }
        push(operation, profile, field, parent, None, specs);
    }
}

fn push(
    operation: &'static Operation,
    profile: &'static str,
    field: &'static Field,
    parent: Slot,
    item: Option<u8>,
    specs: &mut Vec<Spec>,
) {
    let mut wire = field.wire;
    let mut kind = field.kind;
    for overlay in operation.overlays {
        if parent == Slot::NONE && overlay.profile == profile && overlay.field == field.wire {
            match overlay.set {
                Override::Wire(name) => wire = name,
                Override::Kind(other) => kind = other,
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
    let closed = if let Kind::Zone(zones) = kind { WordSet::new(zones.listed) } else { WordSet::default() };
    let mut lead = vec![b','];
    lead.extend_from_slice(&key);
    lead.push(b'"');
    let (shortest, longest) = lengths(field, kind);
    let (least, most) = numbers(field, kind);
    let slot = Slot::of(specs.len());
    specs.push(Spec {
        field,
        wire,
        kind,
        required: field.required || (parent == Slot::NONE && operation.required.contains(&field.wire)),
        parent,
        end: Slot::NONE,
        item,
        partner: Slot::NONE,
        key: key.into_boxed_slice(),
        filled,
        shortest,
        longest,
        lead: sink::KeyPrefix::new(&lead),
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
    let end = Slot::of(specs.len());
    if let Some(spec) = specs.get_mut(slot.index()) {
        spec.end = end;
    }
}
