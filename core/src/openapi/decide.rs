//! Which differences a profile follows. Nothing that a table protects becomes weaker.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;

use crate::collections::slot::Slot;
use crate::collections::slot_set::SLOTS;
use crate::openapi::Compared;
use crate::openapi::compare::{OpenApiDifference, OpenApiDifferenceKind as What};
use crate::openapi::decision::{OpenApiDecision, OpenApiReason as Reason};
use crate::openapi::draft::{Draft, NewKind};
use crate::openapi::property::Property;
use crate::plan::Plan;
use crate::plan::cache::plan;
use crate::schema::{Kind, Operation, WireType};

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

/// Secrets, emergency numbers and roles.
fn is_guarded(draft: &Draft) -> bool {
    draft.field.secret || draft.field.emergency || !draft.field.elevated.is_empty()
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
    operation.rules.iter().any(|rule| {
        let named = Cell::new(false);
        rule.place(|name| {
            named.set(named.get() || name == wire);
            Slot::NONE
        });
        named.get()
    })
}

fn retype(draft: &mut Draft, property: &Property, bound: bool) -> Result<(), Reason> {
    let is = |word: &str| property.types.iter().any(|known| known == word);
    let text = is("string");
    let whole = is("integer") || is("number");
    let wire = match () {
        () if text => Some(WireType::Text),
        () if whole => Some(WireType::Integer),
        () => None,
    };
    // Of digits a document decides how they travel; what they are is the table's.
    let digits = match (draft.same(), wire) {
        (Some(Kind::Pin(_)), Some(wire)) => Some(Kind::Pin(wire)),
        (Some(Kind::Phone(_)), Some(wire)) => Some(Kind::Phone(wire)),
        _ => None,
    };
    if let Some(kind) = digits {
        draft.kind = NewKind::Same(kind);
        return Ok(());
    }
    if is_guarded(draft) {
        return Err(Reason::Safety);
    }
    if wire.is_none() && !is("boolean") {
        return Err(Reason::Nested);
    }
    let kind = match draft.same() {
        Some(Kind::Text) if !draft.field.prose && is("integer") => Kind::Integer,
        Some(Kind::Text) if !draft.field.prose && is("number") => Kind::Decimal,
        Some(Kind::Text | Kind::YesNo) if !draft.field.prose && is("boolean") => Kind::Boolean,
        Some(Kind::Decimal) if is("integer") => Kind::Integer,
        _ => return Err(Reason::Weaker),
    };
    if bound {
        return Err(Reason::Needed);
    }
    // A text that is filled in would not have this type.
    draft.field.default = None;
    draft.retype(NewKind::Same(kind), property);
    Ok(())
}

fn choose(draft: &mut Draft, property: &Property, bound: bool) -> Result<(), Reason> {
    if property.choices.is_empty() {
        return Err(Reason::Silent);
    }
    if draft.field.secret || draft.field.emergency {
        return Err(Reason::Safety);
    }
    let theirs = property.words().ok_or(Reason::Contradicts)?;
    let ours: Vec<String> = draft.choices().into_iter().map(ToOwned::to_owned).collect();
    // A blank at the end of a value is a slip of the document.
    let spelled = |word: String| {
        let same = |ours: &&String| **ours != word && ours.trim() == word.trim() && !property.lists(ours);
        ours.iter().find(same).cloned().unwrap_or(word)
    };
    let mut list: Vec<String> = Vec::new();
    for word in theirs.into_iter().map(spelled) {
        if !list.contains(&word) {
            list.push(word);
        }
    }
    if list.len() == ours.len() && ours.iter().all(|word| list.contains(word)) {
        return Err(Reason::Spelling);
    }
    let elevated = draft.field.elevated;
    if !elevated.is_empty() {
        // What a role is allowed is not in the document: a new one counts as one with more rights.
        draft.elevated = list.iter().filter(|word| !ours.contains(word)).cloned().collect();
        let missing = elevated.iter().filter(|role| !list.iter().any(|word| word == *role));
        let missing: Vec<String> = missing.map(|role| (*role).to_owned()).collect();
        list.extend(missing);
    }
    draft.kind = match draft.same() {
        Some(Kind::YesNo) if bound => return Err(Reason::Needed),
        Some(Kind::Zone(zones)) => NewKind::Zone(zones, list),
        Some(Kind::Choice(_) | Kind::YesNo) => NewKind::Choice(list),
        Some(Kind::Text) if !draft.field.prose => NewKind::Choice(list),
        _ => return Err(Reason::Weaker),
    };
    if draft.field.default.is_some_and(|default| !draft.choices().contains(&default)) {
        draft.field.default = None;
    }
    Ok(())
}

fn fill(draft: &mut Draft, property: &Property, derived: bool) -> Result<(), Reason> {
    let default = property.default.as_deref().ok_or(Reason::Silent)?;
    if is_guarded(draft) {
        return Err(Reason::Safety);
    }
    if derived {
        return Err(Reason::Needed);
    }
    let choices = draft.choices();
    if choices.is_empty() && draft.same().is_none_or(|kind| !matches!(kind, Kind::Text)) {
        return Err(Reason::ServerFills);
    }
    let length = i64::try_from(default.chars().count()).unwrap_or(i64::MAX);
    let fits = if choices.is_empty() {
        draft.field.min.is_none_or(|min| length >= min)
            && draft.field.max.is_none_or(|max| length <= max)
            && !default.is_empty()
            && default.trim() == default
            && !default.chars().any(char::is_control)
    } else {
        choices.contains(&default)
    };
    if !fits {
        return Err(Reason::Contradicts);
    }
    draft.default = Some(default.to_owned());
    Ok(())
}

/// A limit of a value or of a length, the lower or the upper one.
fn limit(draft: &mut Draft, theirs: Option<i64>, lower: bool, of_value: bool) -> Result<(), Reason> {
    if draft.retyped {
        return Ok(());
    }
    let theirs = theirs.ok_or(Reason::Silent)?;
    let looked_at = match draft.same() {
        Some(Kind::Integer) => of_value,
        Some(Kind::Phone(WireType::Integer)) => of_value && lower,
        Some(Kind::Text) => !of_value,
        _ => false,
    };
    if !looked_at {
        return Err(Reason::Weaker);
    }
    let (ours, other) =
        if lower { (draft.field.min, draft.field.max) } else { (draft.field.max, draft.field.min) };
    let looser = |ours: i64| if lower { theirs < ours } else { theirs > ours };
    if ours.is_some_and(looser) {
        return Err(Reason::Looser);
    }
    let crossed = |other: i64| if lower { theirs > other } else { theirs < other };
    let possible = (-crate::strings::number::EXACT..=crate::strings::number::EXACT).contains(&theirs)
        && (of_value || theirs > 0);
    if !possible || other.is_some_and(crossed) {
        return Err(Reason::Contradicts);
    }
    let place = if lower { &mut draft.field.min } else { &mut draft.field.max };
    *place = Some(theirs);
    Ok(())
}
