//! Which differences a profile follows. Nothing that a table protects becomes weaker.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::collections::slot_set::SLOTS;
use crate::openapi::Compared;
use crate::openapi::compare::{OpenApiDifference, OpenApiDifferenceKind as What};
use crate::openapi::decision::{OpenApiDecision, OpenApiReason as Reason};
use crate::openapi::draft::Draft;
use crate::openapi::value::{choose, fill, is_guarded, limit, retype};
use crate::plan::Plan;
use crate::plan::cache::plan;
use crate::schema::Operation;

/// The rows of a profile, and what became of each difference.
pub(crate) struct Decided {
    pub(crate) operation: &'static Operation,
    pub(crate) base: &'static str,
    pub(crate) drafts: Vec<Draft>,
    /// Keys that answers hold, beside those of the table.
    pub(crate) read_only: Vec<String>,
    pub(crate) decisions: Vec<OpenApiDecision>,
}

/// Goes through the differences of one operation in their order.
pub(crate) fn decide(compared: &Compared) -> Option<Decided> {
    let Compared { operation, body, profile, differences } = compared;
    let base = plan(operation, Some(profile))?;
    let top = base.specs.iter().filter(|spec| spec.parent == Slot::NONE);
    let known =
        |name: &str| base.slot(name).is_some() || operation.params.iter().any(|param| param.name == name);
    let facts = body.properties.iter().filter(|(name, property)| property.read_only && !known(name));
    let is_fact = |name: &String| {
        operation.is_read_only(name)
            || body.properties.iter().any(|(known, property)| known == name && property.read_only)
    };
    let mut deciding = Deciding {
        compared,
        base,
        drafts: top.map(Draft::of).collect(),
        slots: base.specs.len(),
        read_only: facts.map(|(name, _)| name.clone()).collect(),
        of_responses: body.required.iter().any(is_fact),
    };
    let decisions = differences.iter().map(|difference| OpenApiDecision {
        difference: difference.clone(),
        kept: deciding.one(difference).err(),
    });
    let decisions = decisions.collect();
    let Deciding { drafts, read_only, .. } = deciding;
    Some(Decided { operation, base: profile, drafts, read_only, decisions })
}

struct Deciding<'c> {
    compared: &'c Compared,
    base: &'static Plan,
    drafts: Vec<Draft>,
    slots: usize,
    read_only: Vec<String>,
    /// The document's list of required fields has some that requests do not take.
    of_responses: bool,
}

impl Deciding<'_> {
    fn one(&mut self, difference: &OpenApiDifference) -> Result<(), Reason> {
        let body = &self.compared.body;
        if body.properties.is_empty() {
            return Err(Reason::Silent);
        }
        let operation = self.compared.operation;
        let Some(at) = self.drafts.iter().position(|draft| draft.from == difference.field) else {
            return if difference.kind == What::Field {
                self.add(&difference.field)
            } else {
                Err(Reason::SetByServer)
            };
        };
        let Some(draft) = self.drafts.get_mut(at) else { return Err(Reason::Needed) };
        let spec = self.base.slot(&difference.field).and_then(|slot| self.base.spec(slot));
        let theirs = spec.and_then(|spec| body.of(spec));
        let needed = is_needed(operation, draft.field.wire);
        match (difference.kind, theirs) {
            (What::Field, Some((name, _))) => {
                draft.wire = Some(name.clone());
                Ok(())
            }
            (What::Field | What::ReadOnly, theirs) => {
                if is_guarded(draft) {
                    return Err(Reason::Safety);
                }
                if needed {
                    return Err(Reason::Needed);
                }
                draft.gone = true;
                self.read_only.extend(theirs.map(|(name, _)| name.clone()));
                Ok(())
            }
            (What::Required, _) if draft.required => {
                if body.required.is_empty() {
                    return Err(Reason::Silent);
                }
                if needed {
                    return Err(Reason::Needed);
                }
                draft.required = false;
                Ok(())
            }
            (What::Required, _) if self.of_responses => Err(Reason::Responses),
            (What::Required, _) => {
                draft.required = true;
                Ok(())
            }
            (_, None) => Err(Reason::Silent),
            (What::Type, Some((_, property))) => {
                retype(draft, property, needed || has_rule(operation, draft.field.wire))
            }
            (What::Choices, Some((_, property))) => {
                choose(draft, property, needed || has_rule(operation, draft.field.wire))
            }
            (What::Default, Some((_, property))) => fill(
                draft,
                property,
                self.base.derived.has(self.base.slot(&difference.field).unwrap_or(Slot::NONE)),
            ),
            (What::Minimum, Some((_, property))) => limit(draft, property.minimum, true, true),
            (What::Maximum, Some((_, property))) => limit(draft, property.maximum, false, true),
            (What::MinLength, Some((_, property))) => limit(draft, property.min_length, true, false),
            (What::MaxLength, Some((_, property))) => limit(draft, property.max_length, false, false),
        }
    }

    /// A field that only the document has.
    fn add(&mut self, name: &str) -> Result<(), Reason> {
        let Compared { operation, body, .. } = self.compared;
        let (_, property) = body.properties.iter().find(|(known, _)| known == name).ok_or(Reason::Silent)?;
        // Dots and brackets lead into groups and lists, wherever a path is written.
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ' | ':' | '$' | '@');
        if name.is_empty() || name.len() > 128 || !name.chars().all(is_name) {
            return Err(Reason::Contradicts);
        }
        let required = body.requires(name) && !self.of_responses;
        // Another of our profiles may have it, with more to say of its values.
        let elsewhere = operation.profiles.iter().filter_map(|profile| plan(operation, Some(profile)));
        let ours =
            elsewhere.filter_map(|plan| plan.spec(plan.slot(name)?)).find(|spec| spec.field.only.is_some());
        let mut draft = match ours {
            Some(spec) => Draft::of(spec),
            None => Draft::added(name, property, required).ok_or(Reason::Nested)?,
        };
        if self.slots >= SLOTS {
            return Err(Reason::Room);
        }
        self.slots += 1;
        draft.required = required;
        draft.wire = Some(name.to_owned());
        self.drafts.push(draft);
        Ok(())
    }
}

/// Whether the library cannot do without the field: it tells which record is meant, or steers the call.
fn is_needed(operation: &Operation, wire: &str) -> bool {
    #[cfg(feature = "records")]
    if operation.record_identity.key == wire {
        return true;
    }
    operation.identity.contains(&wire)
        || operation.waits_on == Some(wire)
        || operation.inherits_from == Some(wire)
}

/// Whether a rule reads the field.
fn has_rule(operation: &Operation, wire: &str) -> bool {
    operation.rules.iter().any(|rule| rule.reads(|name| name == wire))
}
