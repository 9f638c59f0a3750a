//! What a row says beside what its record holds: [`compare`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::{Node, is_hollow};
use seatwright::schema::{Field, Kind};
use seatwright::{
    Defaults, Difference, Json, Operation, OptionError, Options, Partial, Step, build_into,
    differences_under, required_fields,
};

use crate::nodes::{at, member, text, without};
use crate::plan::change::PlanChange;
use crate::plan::existing::{Records, Stored};
use crate::row_issue::dotted;
use crate::unique::compared;

/// What became of the comparison.
pub(crate) struct Compared {
    pub(crate) changes: Vec<PlanChange>,
    /// A changed field that says which record is meant.
    pub(crate) moved: Option<String>,
    /// Secrets that the record does not show, and that are not sent.
    pub(crate) unseen: Vec<String>,
    /// The input of the update.
    pub(crate) input: Node,
}

/// One comparison.
pub(crate) struct Comparing<'a> {
    pub(crate) records: &'a Records,
    /// The operation that changes records, or the one that makes them where none does.
    pub(crate) operation: &'static Operation,
    /// Those of the row.
    pub(crate) options: &'a Options,
    pub(crate) stored: &'a Stored,
    pub(crate) record: &'a Node,
    /// The body that the row alone makes.
    pub(crate) given: &'a Node,
    pub(crate) send_secrets: bool,
}

impl Comparing<'_> {
    pub(crate) fn run(&self) -> Result<Compared, OptionError> {
        let mut changes = Vec::new();
        let mut moved = None;
        for found in self.differences()? {
            let Some(Step::Key(top)) = found.path.first() else { continue };
            let field = self.field(top);
            let wire = field.map_or(&**top, |field| field.wire);
            // The key is that of the record by another spelling; a switch of the request is no value.
            if wire == self.operation.record_identity.key
                || self.operation.waits_on == Some(wire)
                || self.is_same(&found, field)
            {
                continue;
            }
            if self.operation.identity.contains(&wire) {
                // A record that leaves its group out proves nothing.
                if found.missing {
                    continue;
                }
                moved.get_or_insert(wire.to_owned());
            }
            let path = dotted(&found.path);
            let secret = self.records.is_secret(&path) || found.sent.is_none();
            let [from, to] = [found.stored, found.sent].map(|value| value.filter(|_| !secret));
            changes.push(PlanChange { field: path, from, to, secret });
        }
        let mut unseen = Vec::new();
        for path in &self.records.secrets {
            let sent = at(self.given, path).is_some_and(|value| !is_hollow(value));
            if !sent || at(self.record, path).is_some() {
                continue;
            }
            if self.send_secrets {
                changes.push(PlanChange { field: path.clone(), from: None, to: None, secret: true });
            } else {
                unseen.push(path.clone());
            }
        }
        let input = if changes.is_empty() { Node::Null } else { self.input(&changes, &unseen) };
        Ok(Compared { changes, moved, unseen, input })
    }

    /// What differs. Values that are the same text need no second look, and most are.
    fn differences(&self) -> Result<Vec<Difference>, OptionError> {
        let members = self.given.as_object().unwrap_or_default();
        let same = |key: &str, value: &Node| {
            let stored = self.record.get(key).or_else(|| Some(member(self.record, self.operation, key)?.1));
            let said = text(value).filter(|said| !said.is_empty());
            said.is_some() && said == stored.and_then(text)
        };
        let rest: Vec<_> = members.iter().filter(|(key, value)| !same(key, value)).cloned().collect();
        if rest.is_empty() {
            return Ok(Vec::new());
        }
        let profile = self.options.profile.as_deref();
        differences_under(self.operation.id, profile, &self.stored.json, &Node::Object(rest).to_json())
    }

    fn field(&self, key: &str) -> Option<&'static Field> {
        self.operation.fields.iter().find(|field| field.answers_to(key))
    }

    /// Whether the record means the same: by its default, which records may leave out, or by another spelling of the value.
    fn is_same(&self, found: &Difference, field: Option<&'static Field>) -> bool {
        let ([Step::Key(key)], Some(field), Some(sent)) = (&*found.path, field, &found.sent) else {
            return false;
        };
        match &found.stored {
            None => {
                let default = self.records.create.fields.iter().find(|row| row.wire == field.wire);
                let default = default.filter(|row| !row.contested).and_then(|row| row.default);
                found.missing && default.is_some() && default == text(sent).as_deref()
            }
            Some(stored) if matches!(field.kind, Kind::Phone(_)) => {
                let number = |node| text(node).map(|text| compared(&text).into_owned());
                number(stored).is_some() && number(stored) == number(sent)
            }
            Some(stored) => {
                let one = Node::Object(alloc::vec![(key.clone(), stored.clone())]).to_json();
                let options = Options {
                    partial: Partial::Yes,
                    complete: false,
                    defaults: Defaults::None,
                    ..self.options.clone()
                };
                let mut body = Vec::new();
                let built = build_into(self.operation, Json(&one), &options, &mut body).is_ok();
                let node = Node::parse(&body, &crate::nodes::BOUNDS).ok().filter(|_| built);
                node.is_some_and(|node| node.get(key) == Some(sent))
            }
        }
    }

    /// What changes, and what the document requires beside it: from the row, else from the record.
    fn input(&self, changes: &[PlanChange], unseen: &[String]) -> Node {
        let top = |path: &str| path.split(['.', '[']).next().unwrap_or_default().to_owned();
        let tops: Vec<String> = changes.iter().map(|change| top(&change.field)).collect();
        let mut members: Vec<(String, Node)> = Vec::new();
        for (key, value) in self.given.as_object().unwrap_or_default() {
            let waits = self.operation.waits_on.is_some_and(|wire| key == wire);
            if !waits && !tops.contains(key) {
                continue;
            }
            let hidden = |path: &str| unseen.iter().any(|secret| secret == path);
            let Some(mut value) = without(value, key, &hidden) else { continue };
            if let Some(Kind::Group(fields)) = self.field(key).map(|field| field.kind) {
                complete(fields, &mut value, self.record.get(key));
            }
            members.push((key.clone(), value));
        }
        let key = self.operation.record_identity.key;
        let named = self.operation.fields.iter().any(|field| field.wire == key)
            && !self.operation.without.contains(&key);
        let required = required_fields(self.operation, self.options.profile.as_deref());
        for wire in required.into_iter().chain(named.then_some(key)) {
            let there = members.iter().any(|(name, _)| {
                name == wire || self.field(wire).is_some_and(|field| field.answers_to(name))
            });
            let from_record = || member(self.record, self.operation, wire);
            let value = if wire == key {
                from_record()
            } else {
                member(self.given, self.operation, wire).or_else(from_record)
            };
            if let Some((name, value)) = value.filter(|(_, value)| !there && !is_hollow(value)) {
                members.push((name.to_owned(), value.clone()));
            }
        }
        Node::Object(members)
    }
}

/// Adds what a group requires and the row does not say, from the record.
fn complete(fields: &[Field], value: &mut Node, stored: Option<&Node>) {
    let Node::Object(members) = value else { return };
    for field in fields {
        let here = members.iter_mut().find(|(name, _)| field.answers_to(name));
        match (here, stored.and_then(|stored| stored.get(field.wire))) {
            (Some((_, value)), stored) => {
                if let Kind::Group(fields) = field.kind {
                    complete(fields, value, stored);
                }
            }
            (None, Some(stored)) if field.required && !is_hollow(stored) => {
                members.push((field.wire.to_owned(), stored.clone()));
            }
            _ => {}
        }
    }
}
