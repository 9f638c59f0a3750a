//! What an unknown key was probably meant to be.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Issue};
use crate::plan::Plan;
use crate::plan::spec::Spec;
use crate::schema::FieldWords;
use crate::strings::suggest::{Bare, nearest, same_but_style};
#[cfg(feature = "suggestions")]
use crate::strings::word_index::{Entry, index};

/// What an unknown key was probably meant to be, or where it belongs; `given` tells which slots hold something.
pub(crate) fn advice(plan: &Plan, parent: Slot, key: &str, given: &dyn Fn(Slot) -> bool) -> Issue {
    let issue = Issue::error(Code::UnknownField);
    if let Some((meant, sure)) = meant(plan, parent, key) {
        let taken = plan.index.find(parent, meant).is_some_and(|hit| given(hit.slot));
        let fix = if taken { Fix::Remove(Confidence::Likely) } else { Fix::Rename(meant, sure) };
        issue.param("suggestion", meant).fix(fix)
    } else if let named = named(plan, key)
        && parent == Slot::NONE
        && !named.is_empty()
    {
        let fix = match *named {
            [meant] if plan.index.find(parent, meant).is_some_and(|hit| given(hit.slot)) => {
                Some(Fix::Remove(Confidence::Likely))
            }
            [meant] => Some(Fix::Rename(meant, Confidence::Likely)),
            _ => None,
        };
        issue.offering(&named).fix(fix)
    } else if let Some(place) = belongs(plan, key).filter(|_| parent == Slot::NONE) {
        issue.param("belongs", place).fix(Fix::Remove(Confidence::Likely))
    } else if let Some(near) = nearest(key, plan.index.names(parent).map(|(name, _)| name))
        .filter(|near| Bare::new(key).slip(&Bare::new(near)).is_some())
        .or_else(|| begun(plan, parent, key))
    {
        // In a place that is taken there is no room for it, and it may well be something else.
        let taken = plan.index.find(parent, near).is_some_and(|hit| given(hit.slot));
        let fix = (!taken).then_some(Fix::Rename(near, Confidence::Likely));
        issue.param("suggestion", near).fix(fix)
    } else {
        issue
    }
}

/// The one name that has `key` for its first words.
pub(crate) fn begun(plan: &Plan, parent: Slot, key: &str) -> Option<&'static str> {
    let mut names = plan
        .index
        .names(parent)
        .map(|(name, _)| name)
        .filter(|name| name.strip_prefix(key).is_some_and(|rest| rest.starts_with(['_', '-'])));
    names.next().filter(|_| names.next().is_none())
}

/// The field that a key means for certain: its name in the previous API, or the same letters in another style.
pub(crate) fn meant(plan: &Plan, parent: Slot, key: &str) -> Option<(&'static str, Confidence)> {
    let by_v1 = plan.specs.iter().find(|spec| spec.parent == parent && spec.field.v1 == Some(key));
    by_v1
        .map(|spec| spec.wire)
        .or_else(|| {
            plan.index.names(parent).find(|(name, _)| same_but_style(name, key)).map(|(name, _)| name)
        })
        .map(|name| (name, Confidence::Certain))
}

/// The fields that people call so, by their names under the profile: words of the vendor's folder, and names of the previous
/// API in another style.
fn named(plan: &Plan, key: &str) -> Vec<&'static str> {
    let called = called(&plan.operation.words, key);
    let hits = called.lines().filter_map(|wire| plan.index.find(Slot::NONE, wire));
    let mut found: Vec<&'static str> = Vec::new();
    for spec in hits.filter_map(|hit| plan.spec(hit.slot)) {
        if !found.contains(&spec.wire) {
            found.push(spec.wire);
        }
    }
    if found.is_empty() {
        let older = |spec: &&Spec| {
            spec.parent == Slot::NONE && spec.field.v1.is_some_and(|v1| same_but_style(v1, key))
        };
        found.extend(plan.specs.iter().find(older).map(|spec| spec.wire));
    }
    found
}

/// The wire names of the fields that people call so, each on a line.
#[cfg(feature = "suggestions")]
pub(crate) fn called(words: &FieldWords, key: &str) -> String {
    let Some(index) = index(words.id, || entries(words)) else { return String::new() };
    let mut found: Vec<&str> = Vec::new();
    for entry in index.named(key).filter(|entry| same_but_style(entry.word, key)) {
        if !found.contains(&entry.meant) {
            found.push(entry.meant);
        }
    }
    found.join("\n")
}

#[cfg(feature = "suggestions")]
fn entries(words: &FieldWords) -> Vec<Entry> {
    let lists = words.lists.iter().copied().flatten();
    let entry = |wire, word| Entry { word, meant: wire, compared: None, named: true };
    lists.flat_map(|(wire, words)| words.split(',').map(move |word| entry(wire, word))).collect()
}

#[cfg(not(feature = "suggestions"))]
fn called(words: &FieldWords, key: &str) -> String {
    crate::strings::suggest_with::ask(words.id, key)
}

/// Where a key belongs that has no place here.
pub(crate) fn belongs(plan: &Plan, key: &str) -> Option<String> {
    let operation = plan.operation;
    if let Some(field) = operation.fields.iter().find(|field| field.only.is_some() && field.answers_to(key)) {
        return field.only.map(|profile| ["profile ", profile].concat());
    }
    #[cfg(feature = "openapi")]
    if let Some(document) = &plan.of_document
        && operation.fields.iter().any(|field| field.answers_to(key))
    {
        return Some(["profile ", document.base].concat());
    }
    if let Some((_, place)) = operation.misplaced.iter().find(|(name, _)| *name == key) {
        return Some((*place).to_owned());
    }
    let (sibling, fields) = operation.sibling?;
    fields.iter().any(|field| field.answers_to(key) || field.v1 == Some(key)).then(|| sibling.to_owned())
}
