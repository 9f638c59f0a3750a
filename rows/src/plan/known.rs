//! Rows whose record is known: [`Known`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;
use seatwright::{BuildError, Code, Defaults, Json, Partial, Report, Severity, build_into};

use crate::line::Line;
use crate::nodes::{at, text};
use crate::pass::{Pass, set_params};
use crate::plan::Action;
use crate::plan::change::PlanChange;
use crate::plan::compare::Comparing;
use crate::plan::conflict;
use crate::plan::existing::Records;
use crate::plan::options::PlanOptions;
use crate::plan::planned::Planned;
use crate::plan::side::Side;
use crate::row_checks::of_report;
use crate::row_issue::RowIssue;
use crate::summary::Summary;
use crate::values::Values;

/// Plans rows beside their records.
pub(crate) struct Known {
    pub(crate) side: Side,
    /// The key's place in the layout.
    pub(crate) key: Option<usize>,
}

impl Known {
    /// Compares a row with its record.
    pub(crate) fn plan(
        &mut self,
        pass: &mut Pass,
        line: &Line<'_>,
        (records, place, options): (&Records, usize, PlanOptions),
        body: &mut Vec<u8>,
        changes: &mut Vec<PlanChange>,
    ) -> Planned {
        let (Some(stored), Some(record)) = (records.all.get(place), records.node(place)) else {
            return Planned::of(Action::Invalid);
        };
        let clear = pass.facts.sheet.clear.clone();
        let bare = Values {
            layout: &self.side.layout,
            line: *line,
            mended: &pass.mended,
            clear: clear.as_deref(),
            kept: &[],
        };
        let kept = kept(&self.side, &bare, &record);
        let values = Values { kept: &kept, ..bare };
        let caller = &pass.facts.options;
        set_params(&mut self.side.options, caller, &values);
        let own = &mut self.side.options;
        if let Some(option) = own.path_param_mut(records.create.record_identity.key) {
            *option = Some(stored.key.clone());
        }
        if own.domain.is_none() {
            own.domain.clone_from(&stored.domain);
        }
        own.partial = Partial::Yes;
        own.complete = false;
        own.defaults = Defaults::None;
        let operation = self.side.operation;
        let built = build_into(operation, values, &self.side.options, body);
        self.side.options.partial = caller.partial.clone();
        self.side.options.complete = caller.complete;
        let mut said = Said { issues: &mut pass.issues, summary: &mut pass.summary };
        match &built {
            Ok(request) => said.report(&request.report, &values),
            Err(BuildError::Invalid(report)) => said.report(report, &values),
            Err(error) => said.error(&alloc::format!("{error}")),
        }
        if built.is_err() || !pass.is_sound() {
            return Planned::of(Action::Invalid);
        }
        let given = Node::parse(body, &crate::nodes::BOUNDS).unwrap_or(Node::Object(Vec::new()));
        let comparing = Comparing {
            records,
            operation,
            options: &self.side.options,
            stored,
            record: &record,
            given: &given,
            send_secrets: options.send_secrets,
        };
        let compared = comparing.run();
        body.clear();
        let compared = match compared {
            Ok(compared) => compared,
            Err(error) => {
                let message = error.message();
                pass.issues.push(RowIssue::new(Severity::Error, "bad_record", message));
                return Planned::of(Action::Invalid);
            }
        };
        for path in &compared.unseen {
            let slot = pass.layout.iter().find(|slot| slot.path == *path);
            let name = slot.map_or(path, |slot| &slot.name);
            pass.summary.note("secret_not_compared", path, || {
                [name, " is not shown by the record, and is not sent to somebody who exists"].concat()
            });
        }
        if compared.changes.is_empty() {
            return Planned::of(Action::Unchanged);
        }
        if conflict::contradicts(pass, records, place, &record, &compared) {
            return Planned::of(Action::Conflict);
        }
        let input = compared.input.to_json();
        *changes = compared.changes;
        self.send(pass, &values_of(&self.side, line, &[], clear.as_deref()), &input, body)
    }

    /// Builds the update.
    fn send(&self, pass: &mut Pass, values: &Values<'_>, input: &str, body: &mut Vec<u8>) -> Planned {
        let built = build_into(self.side.operation, Json(input), &self.side.options, body);
        let mut more = Vec::new();
        let mut notes = Summary::default();
        let mut said = Said { issues: &mut more, summary: &mut notes };
        match &built {
            Ok(request) => said.report(&request.report, values),
            Err(BuildError::Invalid(report)) => said.report(report, values),
            Err(error) => said.error(&alloc::format!("{error}")),
        }
        // What was said of the row's values is said already.
        more.retain(|issue| {
            !pass.issues.iter().any(|known| known.code == issue.code && known.field == issue.field)
        });
        pass.issues.append(&mut more);
        match built {
            Ok(request) if pass.is_sound() => {
                Planned { request: Some(request), ..Planned::of(Action::Update) }
            }
            _ => Planned::of(Action::Invalid),
        }
    }
}

fn values_of<'a>(
    side: &'a Side,
    line: &Line<'a>,
    mended: &'a [(usize, String)],
    clear: Option<&'a str>,
) -> Values<'a> {
    Values { layout: &side.layout, line: *line, mended, clear, kept: &[] }
}

/// Items of a list that the row leaves blank beside others that it gives: a request holds the whole list, and a blank cell keeps.
fn kept(side: &Side, values: &Values<'_>, record: &Node) -> Vec<(usize, String)> {
    let mut kept = Vec::new();
    for list in &side.lists {
        let inside = |path: &str| path.strip_prefix(&**list).is_some_and(|rest| rest.starts_with('['));
        let slots = || side.layout.iter().enumerate().filter(|(_, slot)| inside(&slot.path));
        if !slots().any(|(place, _)| values.get(place).is_some()) {
            continue;
        }
        for (place, slot) in slots() {
            if values.get(place).is_none()
                && let Some(text) = at(record, &slot.path).and_then(text)
            {
                kept.push((place, text));
            }
        }
    }
    kept
}

/// Where issues go.
struct Said<'p> {
    issues: &'p mut Vec<RowIssue>,
    summary: &'p mut Summary,
}

impl Said<'_> {
    fn report(&mut self, report: &Report, values: &Values<'_>) {
        let before = self.issues.len();
        of_report(report, values, self.issues, self.summary);
        // A row that names a record and nothing else changes nothing: it is unchanged.
        let hollow = |issue: &RowIssue| issue.code == Code::NoEffect.as_str() && issue.field.is_none();
        let mut at = 0;
        self.issues.retain(|issue| {
            at += 1;
            at <= before || !hollow(issue)
        });
    }

    fn error(&mut self, message: &str) {
        self.issues.push(RowIssue::new(Severity::Error, "bad_option", message.to_owned()));
    }
}
