//! Counts over a batch.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::sort::sorted;
use crate::convert::batch::user::User;
use crate::convert::conversion::Defaulted;
use crate::convert::follow_up::FOLLOW_UPS;
use crate::convert::following::Part;
use crate::convert::loss::Disposition;
use crate::convert::user::field_map as map;
use crate::json::escape::push_bytes;
use crate::json::{Members, Node};
use crate::limits::Limits;

/// How many of each disposition, in the order of [`Disposition::ALL`].
pub type Verdicts = [u32; 5];

/// Counts over a batch.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Records.
    pub users: u32,
    /// Users that can be sent.
    pub ready: u32,
    /// Users that cannot, by reason; a user may have several.
    pub blocked_by: [(&'static str, u32); 3],
    /// Rows of all loss reports.
    pub verdicts: Verdicts,
    /// The same by field: those of the map in its order, then others bytewise.
    pub fields: Vec<(String, Verdicts)>,
    /// Values that need a choice, by field: each with the number of users who have it.
    pub choices: BTreeMap<String, BTreeMap<String, u32>>,
    /// Issues by code.
    pub issues: BTreeMap<&'static str, u32>,
    /// Collisions.
    pub collisions: u32,
    /// Requests after those of the users, by what they make.
    pub requests: Vec<(&'static str, u32)>,
    /// Follow-up rows by kind.
    pub follow_up: Vec<(&'static str, u32)>,
    /// Documented defaults that stand for what the records do not say.
    pub defaulted: Vec<(Defaulted, u32)>,
}

/// Counts, one user after the other.
pub(crate) struct Tally {
    summary: Summary,
    known: [Verdicts; map::COUNT],
    other: BTreeMap<String, Verdicts>,
    requests: [u32; Part::ALL.len()],
    follow_up: [u32; FOLLOW_UPS.len()],
    defaulted: BTreeMap<&'static str, Vec<(Defaulted, u32)>>,
    order: Vec<&'static str>,
}

impl Tally {
    pub(crate) fn new() -> Self {
        Self {
            summary: Summary {
                blocked_by: [("errors", 0), ("collision", 0), ("trunk_user", 0)],
                ..Summary::default()
            },
            known: [[0; 5]; map::COUNT],
            other: BTreeMap::new(),
            requests: [0; Part::ALL.len()],
            follow_up: [0; FOLLOW_UPS.len()],
            defaulted: BTreeMap::new(),
            order: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, user: &User) {
        let summary = &mut self.summary;
        summary.users += 1;
        summary.ready += u32::from(user.is_ready());
        for (reason, count) in &mut summary.blocked_by {
            *count += u32::from(user.blocked_by().any(|given| given == *reason));
        }
        for loss in &user.conversion.loss {
            count(&mut summary.verdicts, loss.verdict);
            // A user who is left out has nothing to choose but that.
            let open = loss.verdict == Disposition::NeedsChoice && user.conversion.input.is_some();
            if let Some(value) = loss.value.as_deref().filter(|_| open) {
                let values = summary.choices.entry(loss.field.clone().into_owned()).or_default();
                *values.entry(plain(value)).or_default() += 1;
            }
            if let Some(verdicts) = map::find(&loss.field).and_then(|row| self.known.get_mut(row)) {
                count(verdicts, loss.verdict);
            } else if let Some(verdicts) = self.other.get_mut(&*loss.field) {
                count(verdicts, loss.verdict);
            } else {
                let mut verdicts = [0; 5];
                count(&mut verdicts, loss.verdict);
                self.other.insert(loss.field.clone().into_owned(), verdicts);
            }
        }
        for issue in user.conversion.report.iter().flat_map(crate::report::Report::issues) {
            *summary.issues.entry(issue.code.as_str()).or_default() += 1;
        }
        for request in &user.conversion.requests {
            for (part, count) in Part::ALL.iter().zip(&mut self.requests) {
                *count += u32::from(*part == request.part);
            }
        }
        for row in &user.conversion.follow_up {
            let kind = FOLLOW_UPS.iter().position(|kind| *kind == row.kind);
            if let Some(count) = kind.and_then(|kind| self.follow_up.get_mut(kind)) {
                *count += 1;
            }
        }
        for default in user.conversion.defaulted() {
            let counts = self.defaulted.entry(default.field).or_insert_with(|| {
                self.order.push(default.field);
                Vec::new()
            });
            match counts.iter_mut().find(|(known, _)| *known == default) {
                Some((_, users)) => *users += 1,
                None => counts.push((default, 1)),
            }
        }
    }

    pub(crate) fn end(mut self, collisions: usize) -> Summary {
        let summary = &mut self.summary;
        summary.collisions = u32::try_from(collisions).unwrap_or(u32::MAX);
        let known = map::ROWS.iter().zip(self.known).map(|(row, verdicts)| (row.field.to_owned(), verdicts));
        let used = known.filter(|(_, verdicts)| verdicts.iter().any(|count| *count > 0));
        summary.fields = used.chain(self.other).collect();
        let parts = Part::ALL.iter().map(|part| part.as_str()).zip(self.requests);
        summary.requests = parts.filter(|(_, count)| *count > 0).collect();
        let rows = FOLLOW_UPS.iter().copied().zip(self.follow_up);
        summary.follow_up = rows.filter(|(_, count)| *count > 0).collect();
        for field in self.order {
            let counts = self.defaulted.remove(field).unwrap_or_default();
            let counts = sorted(counts, &|one, other| one.0.cmp(&other.0));
            summary.defaulted.extend(counts);
        }
        self.summary
    }
}

fn count(verdicts: &mut Verdicts, verdict: Disposition) {
    for (known, count) in Disposition::ALL.iter().zip(verdicts) {
        *count += u32::from(*known == verdict);
    }
}

impl Summary {
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        let mut members = Members::new(out);
        members.number("users", i64::from(self.users)).number("ready", i64::from(self.ready));
        members.number("blocked", i64::from(self.users - self.ready));
        counts(self.blocked_by.iter().copied(), members.name("blocked_by"));
        members.number("collisions", i64::from(self.collisions));
        counts(words().zip(self.verdicts), members.name("verdicts"));
        let mut fields = Members::new(members.name("fields"));
        for (field, verdicts) in &self.fields {
            counts(words().zip(*verdicts).filter(|(_, count)| *count > 0), fields.key(field));
        }
        fields.end();
        let mut choices = Members::new(members.name("choices"));
        for (field, values) in &self.choices {
            // Values are the caller's: they may hold what a name of ours does not.
            let mut counted = Members::new(choices.key(field));
            for (value, users) in values {
                number(*users, counted.key(value));
            }
            counted.end();
        }
        choices.end();
        counts(self.issues.iter().map(|(code, count)| (*code, *count)), members.name("issues"));
        counts(self.requests.iter().copied(), members.name("requests"));
        counts(self.follow_up.iter().copied(), members.name("follow_up"));
        members.list("defaulted", &self.defaulted, |(default, users), out| default.write(Some(*users), out));
        members.end();
    }
}

/// A text without its quotes, as a table of choices has it; any other value as its JSON text.
fn plain(json: &str) -> String {
    match Node::parse(json.as_bytes(), &Limits::default()) {
        Ok(Node::Text(text)) => text,
        _ => json.to_owned(),
    }
}

fn words() -> impl Iterator<Item = &'static str> {
    Disposition::ALL.iter().map(|verdict| verdict.as_str())
}

fn counts<'a>(pairs: impl Iterator<Item = (&'a str, u32)>, out: &mut Vec<u8>) {
    let mut members = Members::new(out);
    for (name, count) in pairs {
        members.number(name, i64::from(count));
    }
    members.end();
}

pub(crate) fn number(value: u32, out: &mut Vec<u8>) {
    push_bytes(out, itoa::Buffer::new().format(value).as_bytes());
}
