//! The two operations that a row may become a request of: [`Side`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::schema::Verb;
use seatwright::{Operation, OptionError, Options, operation};

use crate::facts::Facts;
use crate::layout::{Goal, Slot, param_name};
use crate::route::routes;
use crate::target::{FULL_NAME, Roles, Target, targets};

/// The operation that makes what this one makes or changes.
pub(crate) fn create_of(given: &'static Operation) -> Option<&'static Operation> {
    if given.verb == Verb::Create { Some(given) } else { sibling(given, ".update", ".create") }
}

/// The operation that changes what this one makes or changes; not every vendor has one.
pub(crate) fn update_of(given: &'static Operation) -> Option<&'static Operation> {
    if given.verb == Verb::Update { Some(given) } else { sibling(given, ".create", ".update") }
}

fn sibling(given: &Operation, from: &str, to: &str) -> Option<&'static Operation> {
    let stem = given.id.strip_suffix(from)?;
    operation(&[stem, to].concat())
}

/// One operation, and where the values of a row go in its request.
pub(crate) struct Side {
    pub(crate) operation: &'static Operation,
    /// One slot for each of the sheet's layout, in its order; then the rest of lists that have columns for some of their items.
    pub(crate) layout: Vec<Slot>,
    /// The lists that have columns for their items: the path before the bracket.
    pub(crate) lists: Vec<String>,
    pub(crate) options: Options,
}

impl Side {
    /// Makes `layout`, of the sheet's operation, that of another one.
    pub(crate) fn new(
        operation: &'static Operation,
        facts: &Facts,
        layout: &[Slot],
    ) -> Result<Self, OptionError> {
        let mut slots = Vec::with_capacity(layout.len());
        for slot in layout {
            let goal = goal(operation, &facts.options, &facts.roles, &slot.path)?;
            // A template serves who is created, and changes nobody.
            let constant = slot.constant.clone().filter(|_| !slot.liked);
            slots.push(Slot { name: String::new(), goal, constant, liked: false, ..slot.clone() });
        }
        let mut lists: Vec<String> = Vec::new();
        for slot in layout {
            if let Some((list, _)) = slot.path.split_once('[')
                && !lists.iter().any(|known| known == list)
            {
                lists.push(list.into());
            }
        }
        let all = targets(operation, &facts.options)?;
        for target in all.iter().filter(|target| rests(target, &lists, layout)) {
            slots.push(Slot {
                name: target.path.clone(),
                path: target.path.clone(),
                column: None,
                beside: false,
                constant: None,
                liked: false,
                sort: target.sort,
                secret: target.secret,
                counted: target.counted,
                repairs: Vec::new(),
                goal: goal(operation, &facts.options, &facts.roles, &target.path)?,
            });
        }
        Ok(Self { operation, layout: slots, lists, options: facts.options.clone() })
    }
}

/// Whether a target belongs to one of the lists and no column has it.
fn rests(target: &Target, lists: &[String], layout: &[Slot]) -> bool {
    let inside = target.path.split_once('[').is_some_and(|(list, _)| lists.iter().any(|known| known == list));
    inside && !target.grouped && !layout.iter().any(|slot| slot.path == target.path)
}

fn goal(
    operation: &'static Operation,
    options: &Options,
    roles: &Roles,
    path: &str,
) -> Result<Goal, OptionError> {
    let name = param_name(path).unwrap_or(path);
    if let Some(param) = operation.params.iter().find(|param| param.name == name) {
        return Ok(Goal::Param(param.name));
    }
    if path == FULL_NAME {
        let (Some(first), Some(last)) = (roles.first, roles.last) else { return Ok(Goal::Nowhere) };
        let mut found = routes(operation, options, &[first, last])?.into_iter().flatten();
        return Ok(found.next().zip(found.next()).map_or(Goal::Nowhere, |(one, two)| Goal::Name(one, two)));
    }
    let found = routes(operation, options, &[name])?.into_iter().flatten().next();
    Ok(found.map_or(Goal::Nowhere, Goal::Slot))
}
