//! One companion in a sheet that has columns for it: [`Part`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{
    BuildError, FieldNames, Operation, OptionError, Options, Partial, Request, Severity, build,
};

use crate::beside::pass::Owner;
use crate::beside::request::Check;
use crate::companion::{Claim, Companion, Fill};
use crate::facts::Facts;
use crate::keys::KeyKind;
use crate::layout::{Goal, Slot};
use crate::line::Line;
use crate::mapping::To;
use crate::route::routes;
use crate::row_checks::{damaged, of_report};
use crate::row_issue::RowIssue;
use crate::summary::Summary;
use crate::unique::Keys;
use crate::values::{Values, mended};

/// One companion in a sheet that has columns for it.
pub(crate) struct Part {
    companion: &'static Companion,
    /// What stands before the colon.
    prefix: String,
    operation: &'static Operation,
    layout: Vec<Slot>,
    /// The operation that is asked with before, and where the same values go in its request.
    check: Option<(&'static Operation, Vec<Slot>)>,
    /// Places of the layout that are filled when the row leaves them blank.
    fills: Vec<(usize, Fill)>,
    /// Places of the layout that no two rows may have in common, and the place that tells two apart.
    claims: Vec<(usize, Option<usize>, KeyKind)>,
    /// What the check gives, as far as the layout has it.
    takes: Vec<usize>,
    /// Those of the sheet, as the operation takes them.
    options: Options,
    mended: Vec<(usize, String)>,
}

/// What a row makes of a part.
pub(crate) struct Built {
    pub(crate) key: Option<String>,
    pub(crate) request: Request,
    pub(crate) check: Option<Check>,
}

/// What is said of a row, and the keys of those before it.
pub(crate) struct Saying<'p> {
    pub(crate) issues: &'p mut Vec<RowIssue>,
    pub(crate) summary: &'p mut Summary,
    pub(crate) keys: &'p mut Keys,
}

impl Part {
    /// The parts of a sheet, in the order in which their requests are sent.
    pub(crate) fn all(facts: &Facts) -> Result<Vec<Self>, OptionError> {
        let mut parts = Vec::new();
        for companion in &facts.beside {
            for at in 0..companion.most {
                parts.extend(Self::new(companion, at, facts)?);
            }
        }
        Ok(parts)
    }

    fn new(companion: &'static Companion, at: usize, facts: &Facts) -> Result<Option<Self>, OptionError> {
        let prefix = companion.prefix(at);
        let Some(operation) = companion.operation() else { return Ok(None) };
        let options = Companion::options(operation, &facts.options);
        let start = [&*prefix, ":"].concat();
        let mut layout: Vec<Slot> = Vec::new();
        for (column, given) in facts.mapping.columns.iter().enumerate() {
            if let To::Field(path) = &given.to
                && let Some(bare) = path.strip_prefix(&*start)
                && let Some(mut slot) = slot(facts, operation, &options, &start, bare)?
            {
                slot.column = Some(column);
                slot.repairs.clone_from(&given.repairs);
                layout.push(slot);
            }
        }
        // Constants alone make nothing.
        if layout.is_empty() {
            return Ok(None);
        }
        let mut place = |field: &str| -> Result<Option<usize>, OptionError> {
            if let Some(at) = layout.iter().position(|slot| slot.path == field) {
                return Ok(Some(at));
            }
            let Some(slot) = slot(facts, operation, &options, &start, field)? else { return Ok(None) };
            layout.push(slot);
            Ok(Some(layout.len() - 1))
        };
        let mut constants = Vec::new();
        for (path, constant) in &facts.mapping.constants {
            if let Some(bare) = path.strip_prefix(&*start)
                && let Some(at) = place(bare)?
            {
                constants.push((at, constant));
            }
        }
        let mut fills = Vec::new();
        for (field, fill) in companion.fills {
            if let Some(at) = place(field)?.filter(|at| constants.iter().all(|(known, _)| known != at)) {
                fills.push((at, *fill));
            }
        }
        for (at, constant) in constants {
            if let Some(slot) = layout.get_mut(at) {
                slot.constant = Some(constant.clone());
            }
        }
        let place = |field: &str| layout.iter().position(|slot| slot.path == field);
        let claim = |claim: &Claim| Some((place(claim.field)?, claim.apart.and_then(place), claim.kind));
        let claims = companion.claims.iter().filter_map(claim).collect();
        let takes: Vec<usize> = companion.takes.iter().filter_map(|field| place(field)).collect();
        let check = match companion.check.and_then(seatwright::operation) {
            Some(check) => {
                let of = Companion::options(check, &facts.options);
                let mut slots = layout.clone();
                for slot in &mut slots {
                    slot.goal = goal(check, &of, &slot.path)?;
                }
                Some((check, slots))
            }
            None => None,
        };
        let mended = Vec::new();
        Ok(Some(Self { companion, prefix, operation, layout, check, fills, claims, takes, options, mended }))
    }

    fn values<'a>(&'a self, layout: &'a [Slot], line: Line<'a>, clear: Option<&'a str>) -> Values<'a> {
        Values { layout, line, mended: &self.mended, clear, kept: &[] }
    }

    /// Reads a row. Whether it has a value in one of the columns.
    pub(crate) fn begin(&mut self, line: &Line<'_>) -> bool {
        mended(&self.layout, line, &mut self.mended);
        (0..self.layout.len()).any(|at| {
            let Some(column) = self.layout.get(at).and_then(|slot| slot.column) else { return false };
            let better = self.mended.iter().find(|(place, _)| *place == at).map(|(_, text)| &**text);
            !better.unwrap_or(line.text(column)).trim().is_empty()
        })
    }

    /// A column that has a value in this row, for what is said of the part as a whole.
    pub(crate) fn column(&self, line: &Line<'_>) -> Option<usize> {
        let filled = |column: &usize| !line.text(*column).trim().is_empty();
        self.layout.iter().filter_map(|slot| slot.column).find(filled)
    }

    /// Makes the requests of a row that [`begin`](Self::begin) has read. Nothing when it has errors, which are said.
    pub(crate) fn build(
        &mut self,
        line: &Line<'_>,
        owner: &Owner,
        clear: Option<&str>,
        say: &mut Saying<'_>,
    ) -> Option<Built> {
        self.fill(owner);
        self.options.domain.clone_from(&owner.domain);
        self.options.user = Some(owner.key.clone());
        let mut issues = Vec::new();
        let mut notes = Summary::default();
        let values = self.values(&self.layout, *line, clear);
        damaged(&values, &mut issues);
        self.claim(&values, owner, line.row, say.keys, &mut issues);
        // What the row gives needs no answer that has it.
        let given = self.takes.len() == self.companion.takes.len()
            && self.takes.iter().all(|at| values.get(*at).is_some());
        let mut check = None;
        if let Some((operation, layout)) = self.check.as_ref().filter(|_| !given) {
            let options = Companion::options(operation, &self.options);
            let options = Options { user: None, ..options };
            let values = self.values(layout, *line, clear);
            check = said(build(operation, values, &options), &values, &mut issues, &mut notes);
        }
        let partial =
            if self.check.is_some() && !given { Partial::Yes } else { self.options.partial.clone() };
        let options = Options { partial, ..self.options.clone() };
        let request = said(build(self.operation, values, &options), &values, &mut issues, &mut notes);
        let sound = issues.iter().all(|issue| issue.severity != Severity::Error);
        let key = request.as_ref().and_then(|request| {
            let key = request.operation().record_identity.key;
            let body = seatwright::json::Node::parse(&request.body, &crate::nodes::BOUNDS).ok()?;
            crate::nodes::member_text(&body, request.operation(), key)
        });
        for mut issue in issues {
            issue.field = issue.field.map(|field| [&*self.prefix, ":", &field].concat());
            say.issues.push(issue);
        }
        for note in notes.notes {
            let field = [&*self.prefix, ":", &note.field].concat();
            say.summary.note(note.code, &field, || note.message);
        }
        let request = request.filter(|_| sound)?;
        let takes = self.companion.takes;
        let check = check.map(|request| Check { request, takes });
        Some(Built { key, request, check })
    }

    /// Puts what the row leaves blank into the layouts.
    fn fill(&mut self, owner: &Owner) {
        for (at, fill) in &self.fills {
            let text = match fill {
                Fill::Owner => Some(owner.key.clone()),
                Fill::OwnerAndLetter => owner.lettered(),
                Fill::Name => owner.name.clone(),
                Fill::Text(text) => Some((*text).into()),
            };
            let layouts = self.check.as_mut().map(|(_, layout)| layout);
            for layout in [Some(&mut self.layout), layouts].into_iter().flatten() {
                if let Some(slot) = layout.get_mut(*at) {
                    slot.constant.clone_from(&text);
                }
            }
        }
    }

    /// Looks up what no two rows may have, and keeps what is new.
    fn claim(
        &self,
        values: &Values<'_>,
        owner: &Owner,
        row: u32,
        keys: &mut Keys,
        issues: &mut Vec<RowIssue>,
    ) {
        for (at, apart, kind) in &self.claims {
            let (Some(value), Some(slot)) = (values.text(Some(*at)), self.layout.get(*at)) else { continue };
            let domain = owner.domain.as_deref().unwrap_or_default();
            let apart = values.text(*apart).unwrap_or_default();
            for mut issue in keys.claim(*kind, domain, value.trim(), apart, row) {
                issue.column = slot.column;
                issue.field = Some(slot.path.clone());
                issues.push(issue);
            }
        }
    }

    /// Whether it makes devices that are told apart by letters.
    pub(crate) fn is_lettered(&self) -> bool {
        self.companion.fills.iter().any(|(_, fill)| *fill == Fill::OwnerAndLetter)
    }

    /// Whether it is the emergency address.
    pub(crate) fn is_address(&self) -> bool {
        self.companion.place.is_some()
    }
}

/// Takes over what the core says of a request, except what is said already.
fn said(
    built: Result<Request, BuildError>,
    values: &Values<'_>,
    issues: &mut Vec<RowIssue>,
    notes: &mut Summary,
) -> Option<Request> {
    let before = issues.len();
    let mut more = core::mem::take(issues);
    match &built {
        Ok(request) => of_report(&request.report, values, &mut more, notes),
        Err(BuildError::Invalid(report)) => of_report(report, values, &mut more, notes),
        Err(error) => more.push(RowIssue::new(Severity::Error, "bad_option", alloc::format!("{error}"))),
    }
    for (at, issue) in more.into_iter().enumerate() {
        let known = |known: &RowIssue| known.code == issue.code && known.field == issue.field;
        if at < before || !issues.iter().any(known) {
            issues.push(issue);
        }
    }
    built.ok()
}

fn goal(operation: &'static Operation, options: &Options, path: &str) -> Result<Goal, OptionError> {
    let found = routes(operation, options, &[path])?.into_iter().flatten().next();
    Ok(found.map_or(Goal::Nowhere, Goal::Slot))
}

/// The slot of a field of a companion; without a column.
fn slot(
    facts: &Facts,
    operation: &'static Operation,
    options: &Options,
    start: &str,
    bare: &str,
) -> Result<Option<Slot>, OptionError> {
    let path = [start, bare].concat();
    let Some(target) = facts.targets.iter().find(|target| target.path == path) else { return Ok(None) };
    let name = if facts.options.names == FieldNames::Label { target.label } else { bare };
    Ok(Some(Slot {
        path: bare.into(),
        name: name.into(),
        column: None,
        beside: false,
        constant: None,
        liked: false,
        sort: target.sort,
        secret: target.secret,
        counted: target.counted,
        repairs: Vec::new(),
        goal: goal(operation, options, bare)?,
    }))
}
