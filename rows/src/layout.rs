//! A mapping made ready for rows: where each value comes from and where it goes.

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{FieldNames, OptionError};

use crate::facts::Facts;
use crate::mapping::To;
use crate::repair::Repair;
use crate::route::{Route, routes};
use crate::target::{FULL_NAME, Sort};

/// What a value is put into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Goal {
    /// A place of the request.
    Slot(Route),
    /// A parameter of the path, by its name.
    Param(&'static str),
    /// First and last name.
    Name(Route, Route),
    /// Nothing of this request.
    Nowhere,
}

/// One value of a row.
#[expect(clippy::struct_excessive_bools, reason = "independent facts")]
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) path: String,
    /// What messages call it.
    pub(crate) name: String,
    pub(crate) column: Option<usize>,
    /// The name beside the value, of a cell such as `"Ann" <1001>`.
    pub(crate) beside: bool,
    /// What stands for a blank cell.
    pub(crate) constant: Option<String>,
    /// What stands for a blank cell is that of a template.
    pub(crate) liked: bool,
    pub(crate) sort: Sort,
    pub(crate) secret: bool,
    /// Digits leave as a JSON number.
    pub(crate) counted: bool,
    pub(crate) repairs: Vec<Repair>,
    pub(crate) goal: Goal,
}

/// The values of a row in the order of the sheet, then constants without a column.
pub(crate) fn layout(facts: &Facts) -> Result<Vec<Slot>, OptionError> {
    let mapping = &facts.mapping;
    let mut slots = Vec::new();
    for (at, column) in mapping.columns.iter().enumerate() {
        if let To::Field(path) = &column.to {
            slots.extend(slot(facts, path, Some(at), false, &column.repairs)?);
        }
    }
    // Names beside values, where nothing else gives them.
    for (at, column) in mapping.columns.iter().enumerate() {
        let To::Field(path) = &column.to else { continue };
        if !column.repairs.contains(&Repair::Value) {
            continue;
        }
        let has = |path: &str| mapping.column_of(path).is_some();
        let named = facts.roles.first.is_some_and(has) || facts.roles.last.is_some_and(has) || has(FULL_NAME);
        let beside = match &**path {
            "caller-id-number" => Some("caller-id-name"),
            _ if facts.roles.first.is_some() && !named => Some(FULL_NAME),
            _ => None,
        };
        if let Some(beside) =
            beside.filter(|beside| !has(beside) && slots.iter().all(|slot: &Slot| slot.path != *beside))
        {
            slots.extend(slot(facts, beside, Some(at), true, &[])?);
        }
    }
    for (path, constant) in &mapping.constants {
        if let Some(slot) = slots.iter_mut().find(|slot| slot.path == *path) {
            slot.constant = Some(constant.clone());
        } else if let Some(mut slot) = slot(facts, path, None, false, &[])? {
            slot.constant = Some(constant.clone());
            slots.push(slot);
        }
    }
    for (path, value) in &facts.like {
        let found = slots.iter_mut().find(|slot| slot.path == *path && !slot.beside);
        if let Some(slot) = found {
            if slot.constant.is_none() {
                (slot.constant, slot.liked) = (Some(value.clone()), true);
            }
        } else if let Some(mut slot) = slot(facts, path, None, false, &[])? {
            (slot.constant, slot.liked) = (Some(value.clone()), true);
            slots.push(slot);
        }
    }
    // Rows are given an extension that have no column for it.
    if let Some(path) = facts.given_extension()
        && slots.iter().all(|slot| slot.path != path)
    {
        slots.extend(slot(facts, path, None, false, &[])?);
    }
    Ok(slots)
}

/// The name inside the braces of a path such as `{domain}`, which stands for a parameter of the URL's path.
pub(crate) fn param_name(path: &str) -> Option<&str> {
    path.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'))
}

fn slot(
    facts: &Facts,
    path: &str,
    column: Option<usize>,
    beside: bool,
    repairs: &[Repair],
) -> Result<Option<Slot>, OptionError> {
    let Some(target) = facts.targets.iter().find(|target| target.path == path) else { return Ok(None) };
    let paths = match (path, facts.roles.first, facts.roles.last) {
        (FULL_NAME, Some(first), Some(last)) => [first, last].to_vec(),
        _ => [path].to_vec(),
    };
    let mut found = routes(facts.operation, &facts.options, &paths)?.into_iter().flatten();
    let param = |name| facts.operation.params.iter().find(|param| param.name == name);
    let goal = if path == FULL_NAME {
        found.next().zip(found.next()).map(|(first, last)| Goal::Name(first, last))
    } else if let Some(param) = param_name(path).and_then(param) {
        Some(Goal::Param(param.name))
    } else {
        found.next().map(Goal::Slot)
    };
    Ok(goal.map(|goal| Slot {
        path: path.into(),
        name: String::from(if facts.options.names == FieldNames::Label { target.label } else { path }),
        column,
        beside,
        constant: None,
        liked: false,
        sort: target.sort,
        secret: target.secret,
        counted: target.counted,
        repairs: repairs.to_vec(),
        goal,
    }))
}
