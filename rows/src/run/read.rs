//! A journal that is read again: [`Past`].

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;
use seatwright::{OutcomeKind, Words};

use crate::run::error::RunError;
use crate::run::journal::{DIGITS, Journal, SUM, VERSION, sum};
use crate::run::rows::RunPlan;
use crate::run::status::{RowResult, RunStatus};
use crate::run::task::Place;

/// What happened according to a journal.
#[derive(Default)]
pub(crate) struct Past {
    pub(crate) rows: BTreeMap<Place, PastRow>,
    /// The greatest number of a step.
    pub(crate) steps: u64,
    /// The sum of the last line that counts.
    pub(crate) chain: String,
    /// Whether the file ends with a line break, or is empty.
    pub(crate) terminated: bool,
    /// Whether the first line stands in it.
    pub(crate) begun: bool,
}

/// What happened to a row.
#[derive(Default)]
pub(crate) struct PastRow {
    pub(crate) sends: u32,
    /// The key that was sent last.
    pub(crate) key: Option<String>,
    /// What the last request was answered with; nothing when the journal has no answer to it.
    pub(crate) last: Option<OutcomeKind>,
    /// Whether some request was answered with success.
    pub(crate) confirmed: bool,
    pub(crate) end: Option<RowResult>,
    /// The line that named it first.
    pub(crate) line: u32,
}

impl Past {
    /// Reads a journal of these plans.
    pub(crate) fn read(journal: &[u8], plans: &[RunPlan]) -> Result<Self, RunError> {
        let mut past = Self { terminated: journal.is_empty() || journal.ends_with(b"\n"), ..Self::default() };
        let mut lines: Vec<&[u8]> = journal.split(|byte| *byte == b'\n').collect();
        if past.terminated {
            lines.pop();
        }
        for (at, line) in lines.iter().enumerate() {
            let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
            if let Some((event, chain)) = event(line, &past.chain) {
                past.take(&event, plans, number)?;
                past.chain = chain;
                continue;
            }
            if !past.begun && at == 0 && !is_beginning(line, plans) {
                return Err(other_version(line).unwrap_or(RunError::NotAJournal));
            }
            // A program that died leaves a part of a line, which is no JSON. It is the last one, or the run went on after it.
            let is_part = |line: &&[u8]| Node::parse(line, &crate::nodes::BOUNDS).is_err();
            let next = lines.get(at + 1..).unwrap_or_default().iter().find(|line| !is_part(line));
            let goes_on = |next: &&[u8]| {
                let next = event_name(next, &past.chain);
                next.as_deref() == Some(if past.begun { "resume" } else { "begin" })
            };
            if !is_part(line) || !next.is_none_or(goes_on) {
                return Err(RunError::Edited(number));
            }
        }
        Ok(past)
    }

    fn take(&mut self, event: &Node, plans: &[RunPlan], line: u32) -> Result<(), RunError> {
        let text = |name: &str| event.get(name).and_then(Node::as_text);
        let number = |name: &str| event.get(name).and_then(Node::as_integer);
        let name = text("event").unwrap_or_default();
        if name == "begin" {
            if self.begun {
                return Err(RunError::Edited(line));
            }
            self.begun = true;
            return check_plans(event, plans);
        }
        if !self.begun {
            return Err(RunError::NotAJournal);
        }
        if matches!(name, "resume" | "finish") {
            return Ok(());
        }
        let edited = RunError::Edited(line);
        let small = |name: &str| number(name).and_then(|value| u32::try_from(value).ok());
        let (Some(plan), Some(row)) = (small("plan"), small("row")) else { return Err(edited) };
        let place = Place { plan, row, part: small("part").unwrap_or(0) };
        let past = self.rows.entry(place).or_default();
        if past.line == 0 {
            past.line = line;
        }
        if let Some(step) = number("step").and_then(|step| u64::try_from(step).ok()) {
            self.steps = self.steps.max(step);
        }
        match name {
            "send" => {
                past.sends += 1;
                past.key = text("key").map(ToOwned::to_owned);
                past.last = None;
                past.end = None;
            }
            "answer" if text("purpose") == Some("send") => {
                past.last = text("outcome").and_then(OutcomeKind::from_word);
                past.confirmed |= past.last.is_some_and(OutcomeKind::succeeded);
            }
            "answer" => {}
            "end" => {
                let Some(status) = text("result").and_then(RunStatus::of_text) else { return Err(edited) };
                let differs = event.get("differs").and_then(Node::as_list).unwrap_or_default();
                past.end = Some(RowResult {
                    http_status: number("status").and_then(|status| u16::try_from(status).ok()).unwrap_or(0),
                    outcome: text("outcome").map_or("", word),
                    message: text("message").unwrap_or_default().to_owned(),
                    id: text("id").map(ToOwned::to_owned),
                    differs: differs.iter().filter_map(Node::as_text).map(ToOwned::to_owned).collect(),
                    confirmed: event.get("confirmed").and_then(Node::as_bool).unwrap_or(false),
                    ..RowResult::new(status)
                });
            }
            _ => return Err(edited),
        }
        Ok(())
    }
}

/// What look-ups are answered with.
pub(crate) const LOOKED: [&str; 4] = ["found", "different", "absent", "unclear"];

/// The word of a journal as one of ours.
fn word(text: &str) -> &'static str {
    let looked = LOOKED.into_iter().find(|word| *word == text);
    looked.or_else(|| OutcomeKind::from_word(text).map(OutcomeKind::as_str)).unwrap_or("")
}

/// The line as JSON and its sum, when the sum is right.
fn event(line: &[u8], chain: &str) -> Option<(Node, String)> {
    let end = line.strip_suffix(b"\"}")?;
    let (inside, digits) = end.split_at_checked(end.len().checked_sub(DIGITS)?)?;
    let inside = inside.strip_suffix(SUM)?;
    let sum = sum(chain, inside);
    if sum.as_bytes() != digits {
        return None;
    }
    Some((Node::parse(line, &crate::nodes::BOUNDS).ok()?, sum))
}

fn event_name(line: &[u8], chain: &str) -> Option<String> {
    event(line, chain)?.0.get("event").and_then(Node::as_text).map(ToOwned::to_owned)
}

/// Whether a line that is cut off is the beginning of the journal of these plans.
fn is_beginning(line: &[u8], plans: &[RunPlan]) -> bool {
    let mut journal = Journal::default();
    journal.begin(plans);
    journal.take().starts_with(line)
}

/// A first line that another version wrote.
fn other_version(line: &[u8]) -> Option<RunError> {
    let node = Node::parse(line, &crate::nodes::BOUNDS).ok()?;
    let version = node.get("journal")?;
    (version.as_integer() != Some(VERSION)).then(|| RunError::Version(crate::text::shown(&version.to_json())))
}

fn check_plans(event: &Node, plans: &[RunPlan]) -> Result<(), RunError> {
    let version = event.get("journal");
    if version.and_then(Node::as_integer) != Some(VERSION) {
        let version = version.map(Node::to_json).unwrap_or_default();
        return Err(RunError::Version(crate::text::shown(&version)));
    }
    let written = event.get("plans").and_then(Node::as_list).unwrap_or_default();
    let same = |written: &Node, plan: &RunPlan| {
        let is = |name: &str, text: &str| written.get(name).and_then(Node::as_text) == Some(text);
        is("operation", &plan.document.operation)
            && is("existing", &plan.document.existing)
            && is("digest", &plan.document.digest)
    };
    if written.len() != plans.len() || !written.iter().zip(plans).all(|(written, plan)| same(written, plan)) {
        return Err(RunError::OtherPlan);
    }
    let (mut missing, mut new) = (Vec::new(), Vec::new());
    for (written, plan) in written.iter().zip(plans) {
        let fields = written.get("made").and_then(Node::as_list).unwrap_or_default();
        let fields: Vec<&str> = fields.iter().filter_map(Node::as_text).collect();
        missing.extend(fields.iter().filter(|field| !plan.made.iter().any(|made| made == *field)).copied());
        new.extend(plan.made.iter().map(String::as_str).filter(|made| !fields.contains(made)));
    }
    if !missing.is_empty() {
        return Err(RunError::NeedsSecrets(missing.join(", ")));
    }
    if new.is_empty() { Ok(()) } else { Err(RunError::OtherSecrets(new.join(", "))) }
}
