//! The requests beside those of the rows, on a second pass over a sheet: [`BesidePass`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;
use seatwright::{OptionError, Request, Severity};

use crate::beside::emergency::{Emergency, Whereabouts, is_american};
use crate::beside::part::{Part, Saying};
use crate::beside::request::{BesideRequest, RequestId};
use crate::facts::Facts;
use crate::layout::Slot;
use crate::line::Line;
use crate::nodes::member_text;
use crate::row_issue::RowIssue;
use crate::values::Values;

/// The person of the row, and of further rows below it.
#[derive(Clone, Debug)]
pub(crate) struct Owner {
    pub(crate) key: String,
    pub(crate) domain: Option<String>,
    /// First and last name of the row.
    pub(crate) name: Option<String>,
    row: u32,
    /// Nothing of a person is sent whose own row is not sent.
    sent: bool,
    /// There was a record of the person before.
    exists: bool,
    /// The last request of the person: the next one waits for it.
    last: Option<RequestId>,
    /// How many devices the person has in the rows so far.
    devices: u8,
    whereabouts: Whereabouts,
}

impl Owner {
    /// The key for the first device; with a letter behind it for the next ones.
    pub(crate) fn lettered(&self) -> Option<String> {
        let mut key = self.key.clone();
        if let Some(at) = self.devices.checked_sub(1) {
            let letter = b'a'.checked_add(at).filter(u8::is_ascii_lowercase)?;
            key.push(char::from(letter));
        }
        Some(key)
    }
}

/// What is known of a row's own request.
pub(crate) struct Own<'r> {
    /// The key of its record, or as the row has it.
    pub(crate) key: Option<String>,
    pub(crate) domain: Option<String>,
    /// It is sent, or nothing needs to be.
    pub(crate) request: Option<(&'r Request, &'r [u8])>,
    /// The record of the person, where there is one.
    pub(crate) record: Option<&'r Node>,
    /// A record of the person exists.
    pub(crate) exists: bool,
    /// Nothing keeps the person from being as the row says.
    pub(crate) sound: bool,
}

/// The requests beside those of the rows.
pub(crate) struct BesidePass {
    parts: Vec<Part>,
    owner: Option<Owner>,
    /// Places of first and last name, or of a whole one.
    names: [Option<usize>; 2],
    emergency: Option<Emergency>,
    /// Those of the row.
    pub(crate) requests: Vec<BesideRequest>,
}

impl BesidePass {
    /// Nothing for a sheet that asks for no companions.
    pub(crate) fn new(facts: &Facts, layout: &[Slot]) -> Result<Option<Self>, OptionError> {
        if facts.beside.is_empty() {
            return Ok(None);
        }
        let place = |path: &str| layout.iter().position(|slot| slot.path == path && !slot.beside);
        let full = place(crate::target::FULL_NAME);
        let names = match (facts.roles.first.and_then(place), facts.roles.last.and_then(place)) {
            (None, None) => [full, None],
            both => [both.0, both.1],
        };
        let emergency = Emergency::new(facts, layout);
        Ok(Some(Self { parts: Part::all(facts)?, owner: None, names, emergency, requests: Vec::new() }))
    }

    /// A row of its own begins a person.
    pub(crate) fn own(&mut self, row: u32, own: Own<'_>, facts: &Facts, values: &Values<'_>) {
        let look = |emergency: &Emergency| emergency.look(facts, values, own.record);
        let whereabouts = self.emergency.as_ref().map(look).unwrap_or_default();
        let of_request = own.request.and_then(|(request, body)| {
            let operation = request.operation();
            let key = operation.record_identity.key;
            operation.param_of(key, &request.path).or_else(|| {
                let body = Node::parse(body, &crate::nodes::BOUNDS).ok()?;
                member_text(&body, operation, key)
            })
        });
        let names = self.names.iter().filter_map(|at| values.text(*at)).map(str::trim);
        let name = names.filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ");
        self.owner = of_request.or(own.key).map(|key| Owner {
            key,
            domain: own.domain,
            name: (!name.is_empty()).then_some(name),
            row,
            sent: own.sound,
            exists: own.exists,
            last: own.request.map(|_| RequestId { row, part: 0 }),
            devices: 0,
            whereabouts,
        });
    }

    /// Makes the requests of a row beside its own one. Nothing is sent of a row that has errors.
    pub(crate) fn plan(
        &mut self,
        line: &Line<'_>,
        layout: &[Slot],
        clear: Option<&str>,
        mut say: Saying<'_>,
    ) {
        self.requests.clear();
        let Self { parts, owner, requests, emergency, .. } = self;
        let before = errors(say.issues);
        for part in parts {
            if !part.begin(line) {
                continue;
            }
            let is_own = owner.as_ref().is_some_and(|owner| owner.row == line.row);
            let Some(owner) = owner.as_mut().filter(|owner| owner.sent || is_own) else {
                let message = "the user of this row is not sent, and so nothing that belongs to the user";
                let mut issue = RowIssue::new(Severity::Error, "without_user", message.into());
                issue.column = part.column(line);
                say.issues.push(issue);
                break;
            };
            let built = part.build(line, owner, clear, &mut say);
            owner.devices = owner.devices.saturating_add(u8::from(part.is_lettered()));
            owner.whereabouts.addressed |= part.is_address();
            if let Some(built) = built {
                let number = u32::try_from(requests.len()).unwrap_or(u32::MAX).saturating_add(1);
                requests.push(BesideRequest {
                    id: RequestId { row: line.row, part: number },
                    after: Vec::new(),
                    key: built.key,
                    request: built.request,
                    check: built.check,
                    exists: owner.exists,
                });
            }
        }
        let Some(owner) = owner else { return };
        if owner.row == line.row && errors(say.issues) > before {
            owner.sent = false;
        }
        if let Some(emergency) = emergency.as_ref().filter(|_| owner.sent && owner.row == line.row) {
            let Whereabouts { addressed, american } = owner.whereabouts;
            let number = |request: &BesideRequest| request.key.as_deref().is_some_and(is_american);
            if !addressed && american.unwrap_or_else(|| requests.iter().any(number)) {
                say.issues.push(emergency.warning(layout));
            }
        }
        if !owner.sent || errors(say.issues) > before {
            requests.clear();
        }
        // One after the other: what fails leaves the rest of the person waiting.
        for request in requests {
            request.after.extend(owner.last);
            owner.last = Some(request.id);
        }
    }
}

fn errors(issues: &[RowIssue]) -> usize {
    issues.iter().filter(|issue| issue.severity == Severity::Error).count()
}
