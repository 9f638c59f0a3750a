//! What a document changes in the values of one field: type, list, default, limits.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::openapi::decision::OpenApiReason as Reason;
use crate::openapi::draft::{Draft, NewKind};
use crate::openapi::property::Property;
use crate::schema::{Kind, WireType};
use crate::strings::number::EXACT;
use crate::strings::{characters, invisible};

/// Secrets, emergency numbers and roles.
pub(crate) fn is_guarded(draft: &Draft) -> bool {
    draft.field.secret || draft.field.emergency || !draft.field.elevated.is_empty()
}

pub(crate) fn retype(draft: &mut Draft, property: &Property, bound: bool) -> Result<(), Reason> {
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

pub(crate) fn choose(draft: &mut Draft, property: &Property, bound: bool) -> Result<(), Reason> {
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

pub(crate) fn fill(draft: &mut Draft, property: &Property, derived: bool) -> Result<(), Reason> {
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
            && characters::refused(default).is_none()
            && invisible::first(default, true).is_none()
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
pub(crate) fn limit(
    draft: &mut Draft,
    theirs: Option<i64>,
    lower: bool,
    of_value: bool,
) -> Result<(), Reason> {
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
    let possible = (-EXACT..=EXACT).contains(&theirs) && (of_value || theirs > 0);
    if !possible || other.is_some_and(crossed) {
        return Err(Reason::Contradicts);
    }
    let place = if lower { &mut draft.field.min } else { &mut draft.field.max };
    *place = Some(theirs);
    Ok(())
}
