//! Profiles of servers' own documents: registered by a name, compiled at once, kept for the life of the program.
//!
//! A program that registers none finds the first cell empty, and no lock or allocation is on the way of a call.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use crate::collections::slot::Slot;
use crate::plan::Plan;
#[cfg(feature = "describe")]
use crate::schema::labels::{Group, Text};
use crate::schema::{Field, Operation, Overlay, Override};

/// How many profiles a program can register.
pub(crate) const MOST: usize = 16;

static ALL: [OnceBox<Registered>; MOST] = [const { OnceBox::new() }; MOST];

/// One profile.
struct Registered {
    name: &'static str,
    /// What the document says of the operations, to tell an equal document from another.
    content: String,
    plans: Vec<Plan>,
    /// Of each operation with a plan here, its profiles up to this one.
    profiles: Vec<(&'static str, &'static [&'static str])>,
}

/// What a plan has from a document beside its rows.
pub(crate) struct OfDocument {
    /// The profile of ours that its rows start from.
    pub(crate) base: &'static str,
    /// Keys of its own that it lists as read-only.
    pub(crate) read_only: Vec<String>,
    #[cfg(feature = "describe")]
    pub(crate) texts: Vec<Text>,
    #[cfg(feature = "describe")]
    pub(crate) groups: Vec<Group>,
}

/// Why a profile is not registered.
pub(crate) enum Refused {
    /// Another document has the name.
    Taken,
    /// There are [`MOST`] of them.
    Full,
}

/// The profiles of an operation, if a registered one is among them.
pub(crate) fn profiles(operation: &Operation) -> Option<&'static [&'static str]> {
    let of = |one: &'static Registered| one.profiles.iter().find(|(id, _)| *id == operation.id);
    all().filter_map(of).last().map(|(_, profiles)| *profiles)
}

/// The plan of an operation under a registered profile.
pub(crate) fn plan(operation: &Operation, name: &str) -> Option<&'static Plan> {
    let one = all().find(|one| one.name == name)?;
    one.plans.iter().find(|plan| plan.operation.id == operation.id)
}

fn all() -> impl Iterator<Item = &'static Registered> {
    ALL.iter().map_while(OnceBox::get)
}

/// Registers a profile; `plans` is called only for a name that is new. An equal one is there already: nothing changes.
pub(crate) fn register(
    name: &str,
    content: String,
    plans: impl FnOnce(&'static str) -> Vec<Plan>,
) -> Result<(), Refused> {
    let same = |one: &Registered, content: &str| {
        if one.content == content { Ok(()) } else { Err(Refused::Taken) }
    };
    if let Some(one) = all().find(|one| one.name == name) {
        return same(one, &content);
    }
    if all().count() == MOST {
        return Err(Refused::Full);
    }
    let name: &'static str = String::from(name).leak();
    let mut one = Box::new(Registered { name, content, plans: plans(name), profiles: Vec::new() });
    for cell in &ALL {
        if cell.get().is_none() {
            // Those before this one do not change any more.
            one.profiles =
                one.plans.iter().map(|plan| (plan.operation.id, with(plan.operation, name))).collect();
            match cell.set(one) {
                Ok(()) => return Ok(()),
                // Another thread was here first.
                Err(back) => one = back,
            }
        }
        if let Some(other) = cell.get().filter(|other| other.name == name) {
            return same(other, &one.content);
        }
    }
    Err(Refused::Full)
}

fn with(operation: &Operation, name: &'static str) -> &'static [&'static str] {
    let before = profiles(operation).unwrap_or(operation.profiles);
    let mut all = before.to_vec();
    all.push(name);
    all.leak()
}

/// A row as a profile has it.
pub(crate) struct Row {
    pub(crate) field: Field,
    pub(crate) wire: &'static str,
    pub(crate) required: bool,
}

impl Plan {
    /// A plan of the rows that a document makes of those of `document.base`: the operation with these rows is compiled, and
    /// all else is asked of the operation itself.
    pub(crate) fn of_rows(
        operation: &'static Operation,
        profile: &'static str,
        rows: Vec<Row>,
        document: OfDocument,
    ) -> Self {
        let mut fields = Vec::with_capacity(rows.len());
        let mut overlays = Vec::new();
        for Row { field, wire, required } in rows {
            if wire != field.wire {
                overlays.push(Overlay { profile, field: field.wire, set: Override::Wire(wire) });
            }
            fields.push(Field { required, only: None, ..field });
        }
        let revised = Operation {
            fields: fields.leak(),
            overlays: overlays.leak(),
            required: &[],
            without: &[],
            ..*operation
        };
        let mut plan = Self::compile(Box::leak(Box::new(revised)), profile);
        plan.operation = operation;
        // A rule about a field that the document lacks has nothing to look at.
        let base = crate::plan::cache::plan(operation, Some(document.base));
        let lost =
            |name: &str| plan.slot(name).is_none() && base.is_some_and(|base| base.slot(name).is_some());
        let placed = operation.rules.iter().filter(|rule| !rule.reads(lost));
        let rules: Box<[_]> =
            placed.map(|rule| rule.place(|name| plan.slot(name).unwrap_or(Slot::NONE))).collect();
        plan.rules = rules;
        plan.of_document = Some(document);
        plan
    }
}
