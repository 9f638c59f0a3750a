//! One fix after the other, on a tree of the input.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::issues::change::{Change, ChangeKind};
use crate::issues::{Fix, Issue, Step};
use crate::json::Node;
use crate::json::escape::quoted;
use crate::json::secret::holds_secret;
use crate::options::Options;
use crate::schema::Operation;
use crate::schema::secret_names::is_secret;

/// An input and its options while fixes are applied.
pub(crate) struct Draft {
    pub(crate) operation: &'static Operation,
    pub(crate) input: Option<Node>,
    pub(crate) options: Options,
    pub(crate) set: Vec<(&'static str, String)>,
    pub(crate) changes: Vec<Change>,
}

impl Draft {
    /// Whether one of the fixes changed something.
    pub(crate) fn apply(&mut self, issues: &[&Issue]) -> bool {
        // From the end: what is inside a group comes after it, and items of a list keep their places.
        let changes: Vec<Change> = issues.iter().rev().filter_map(|issue| self.one(issue)).collect();
        let is_changed = !changes.is_empty();
        self.changes.extend(changes.into_iter().rev());
        is_changed
    }

    fn one(&mut self, issue: &Issue) -> Option<Change> {
        let fix = issue.fix.as_ref()?;
        if let Fix::Option(name, value, _) = fix {
            return self.option(name, value);
        }
        let (last, above) = issue.path.split_last()?;
        if let (Step::Key(key), Fix::Replace(json, _)) = (last, fix)
            && let Some(name) = key.strip_prefix('{').and_then(|key| key.strip_suffix('}'))
            && let Some(param) = self.operation.params.iter().find(|param| param.name == name)
        {
            let value = Node::parse(json.as_bytes(), &self.options.limits).ok()?;
            return self.option(param.name, value.as_text()?);
        }
        let (operation, limits) = (self.operation, self.options.limits);
        let place = above.iter().try_fold(self.input.as_mut()?, within)?;
        let (rule, (from, to)) = match fix {
            Fix::Rename(to, _) => {
                rename(place, last, to)?;
                (ChangeKind::Renamed, (last_key(last).map(quoted), Some(quoted(to))))
            }
            Fix::Replace(json, _) => {
                let to = Node::parse(json.as_bytes(), &limits).ok()?;
                let before = within(place, last)?;
                if *before == to {
                    return None;
                }
                let before = core::mem::replace(before, to);
                let to = Some(json.trim().to_owned());
                (ChangeKind::Repaired, shown(operation, issue, &before, to))
            }
            Fix::Remove(_) => {
                let before = take(place, last)?;
                (ChangeKind::Dropped, shown(operation, issue, &before, None))
            }
            Fix::Option(..) => return None,
        };
        let named = if let Fix::Rename(to, _) = fix { Some((*to).to_owned()) } else { issue.field.clone() };
        let field = named.or_else(|| last_key(last).map(ToOwned::to_owned)).unwrap_or_default();
        Some(Change { path: issue.path.clone(), field, rule, from, to })
    }

    fn option(&mut self, name: &'static str, value: &str) -> Option<Change> {
        let place = match name {
            "profile" => &mut self.options.profile,
            name => self.options.path_param_mut(name)?,
        };
        if place.as_deref() == Some(value) {
            return None;
        }
        let from = place.replace(value.to_owned()).as_deref().map(quoted);
        self.set.retain(|(known, _)| *known != name);
        self.set.push((name, value.to_owned()));
        let field = ["{", name, "}"].concat();
        let path = vec![Step::Key(field.clone())];
        Some(Change { path, field, rule: ChangeKind::Repaired, from, to: Some(quoted(value)) })
    }
}

/// The values of a change as it shows them: none of a secret.
fn shown(
    operation: &Operation,
    issue: &Issue,
    from: &Node,
    to: Option<String>,
) -> (Option<String>, Option<String>) {
    let secret = issue.path.iter().filter_map(last_key).any(|key| is_secret(operation, key))
        || holds_secret(operation, from);
    if secret { (None, None) } else { (Some(from.to_json()), to) }
}

fn last_key(step: &Step) -> Option<&str> {
    if let Step::Key(key) = step { Some(key) } else { None }
}

/// The value of a step; of a key given twice the last one, which is the one that counts.
fn within<'n>(node: &'n mut Node, step: &Step) -> Option<&'n mut Node> {
    match (node, step) {
        (Node::Object(members), Step::Key(key)) => {
            members.iter_mut().rev().find(|(name, _)| name == key).map(|(_, value)| value)
        }
        (Node::List(items), Step::Item(at)) => items.get_mut(usize::from(*at)),
        _ => None,
    }
}

/// Gives a key another name, in its place. An empty place of that name gives way; a value does not.
fn rename(node: &mut Node, step: &Step, to: &str) -> Option<()> {
    let (Node::Object(members), Step::Key(key)) = (node, step) else { return None };
    if members.iter().any(|(name, value)| name == to && !value.is_null()) || key == to {
        return None;
    }
    members.retain(|(name, _)| name != to);
    members.iter_mut().rev().find(|(name, _)| name == key).map(|(name, _)| to.clone_into(name))
}

/// Takes out a key or an item, and gives its value.
fn take(node: &mut Node, step: &Step) -> Option<Node> {
    match (node, step) {
        (Node::Object(members), Step::Key(key)) => {
            let at = members.iter().rposition(|(name, _)| name == key)?;
            Some(members.remove(at).1)
        }
        (Node::List(items), Step::Item(at)) if usize::from(*at) < items.len() => {
            Some(items.remove(usize::from(*at)))
        }
        _ => None,
    }
}
