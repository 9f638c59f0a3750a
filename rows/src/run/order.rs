//! Which row waits for which: [`Order`].

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;

use crate::nodes::member_text;
use crate::plan::Action;
use crate::run::rows::{RunPlan, RunRow};
use crate::run::task::{Place, Task};

/// What comes before a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum First {
    /// It refers to nothing that the plans make.
    Nothing,
    /// Another row.
    Row(usize),
    /// A record that does not exist, and that no plan makes.
    NotMade,
}

/// Rows that refer to a record that another row makes: a user to a site.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    first: BTreeMap<usize, First>,
    /// Who waits for a row.
    after: BTreeMap<usize, Vec<usize>>,
}

/// A record by its platform, its domain and its name without letter case.
type Name = (&'static str, String, String);

impl Order {
    pub(crate) fn new(plans: &[RunPlan], tasks: &[Task], places: &BTreeMap<Place, usize>) -> Self {
        let mut order = Self::default();
        for (at, task) in tasks.iter().enumerate() {
            let Some(after) = of(plans, task).and_then(|row| row.after) else { continue };
            let place = Place { row: after.row, part: after.part, ..task.place };
            if let Some(first) = places.get(&place) {
                order.first.insert(at, First::Row(*first));
                order.after.entry(*first).or_default().push(at);
            }
        }
        // A plan of one operation refers to nothing that it makes itself.
        if plans.len() < 2 {
            return order;
        }
        let mut makers: BTreeMap<(&str, Name), First> = BTreeMap::new();
        for plan in plans {
            let Some(operation) = seatwright::operation(&plan.document.operation) else { continue };
            let domain = plan.options.domain.as_deref().unwrap_or_default().to_lowercase();
            for key in &plan.others {
                let name = (operation.platform(), domain.clone(), key.clone());
                makers.insert((operation.record_identity.key, name), First::NotMade);
            }
        }
        for (at, task) in tasks.iter().enumerate() {
            let is_own = |row: &&RunRow| row.action == Action::Create && row.part == 0;
            let Some(row) = of(plans, task).filter(is_own) else { continue };
            let key = row.operation.record_identity.key;
            if let Some(name) = body(row).and_then(|body| name(row, &body, key)) {
                makers.insert((key, name), First::Row(at));
            }
        }
        for (at, task) in tasks.iter().enumerate() {
            let Some(row) = of(plans, task).filter(|row| row.part == 0) else { continue };
            let Some(field) = row.operation.inherits_from else { continue };
            let Some(name) = body(row).and_then(|body| name(row, &body, field)) else { continue };
            let Some(first) = makers.get(&(field, name)).copied() else { continue };
            if first == First::Row(at) {
                continue;
            }
            order.first.insert(at, first);
            if let First::Row(first) = first {
                order.after.entry(first).or_default().push(at);
            }
        }
        order
    }

    /// What a task waits for.
    pub(crate) fn first(&self, at: usize) -> First {
        self.first.get(&at).copied().unwrap_or(First::Nothing)
    }

    /// The tasks that have waited for this one.
    pub(crate) fn take_after(&mut self, at: usize) -> Vec<usize> {
        self.after.remove(&at).unwrap_or_default()
    }
}

fn of<'p>(plans: &'p [RunPlan], task: &Task) -> Option<&'p RunRow> {
    plans.get(usize::try_from(task.place.plan).ok()?)?.rows.get(task.at)
}

fn body(row: &RunRow) -> Option<Node> {
    Node::parse(&row.body, &crate::nodes::BOUNDS).ok()
}

fn name(row: &RunRow, body: &Node, field: &str) -> Option<Name> {
    let text = member_text(body, row.operation, field)?.trim().to_lowercase();
    let domain = row.operation.param_of("domain", &row.path).unwrap_or_default().to_lowercase();
    Some((row.operation.platform(), domain, text))
}
