//! Columns that want the same field, and those that may be one of several: [`resolve`].

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use seatwright::{Confidence, Severity};

use crate::finding::{Finding, SheetCode};
use crate::heading::{Meaning, Tier};
use crate::mapping::{Column, To};
use crate::target::{FULL_NAME, Sort, Target};

/// A column, and what it may be.
pub(crate) struct Candidate<'s> {
    pub(crate) heading: &'s str,
    pub(crate) meaning: Option<&'s Meaning>,
    pub(crate) near: Option<usize>,
    /// What the caller's mapping says of it.
    pub(crate) given: Option<&'s Column>,
    /// A cell of it holds something.
    pub(crate) filled: bool,
}

/// What the columns are.
pub(crate) struct Resolved {
    pub(crate) columns: Vec<Column>,
    pub(crate) findings: Vec<Finding>,
}

/// What one column wants to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    Field(usize, Tier),
    Several,
    Nothing,
    Ignored,
}

impl Candidate<'_> {
    fn wish(&self, targets: &[Target]) -> Wish {
        match self.given.map(|column| &column.to) {
            Some(To::Field(path)) => {
                let found = targets.iter().position(|target| target.path == *path);
                return found.map_or(Wish::Nothing, |at| Wish::Field(at, Tier::Given));
            }
            Some(To::Ignored) => return Wish::Ignored,
            Some(To::Nothing) | None => {}
        }
        match (self.meaning, self.near) {
            (Some(Meaning { tier, targets }), _) => match targets.as_slice() {
                [one] => Wish::Field(*one, *tier),
                _ => Wish::Several,
            },
            // A secret is not put where a slip of the pen seems to point.
            (None, Some(at)) if targets.get(at).is_some_and(|target| !target.secret) => {
                Wish::Field(at, Tier::Near)
            }
            _ => Wish::Nothing,
        }
    }
}

/// Gives each field to the column that is surest of it.
pub(crate) fn resolve(targets: &[Target], candidates: &[Candidate<'_>]) -> Resolved {
    let wishes: Vec<Wish> = candidates.iter().map(|candidate| candidate.wish(targets)).collect();
    let mut resolved = Resolved { columns: Vec::new(), findings: Vec::new() };
    for (at, (candidate, wish)) in candidates.iter().zip(&wishes).enumerate() {
        let mut column = Column {
            heading: candidate.heading.to_owned(),
            index: at,
            to: To::Nothing,
            tier: None,
            repairs: candidate.given.map(|column| column.repairs.clone()).unwrap_or_default(),
        };
        let of = |severity, code| Finding::new(severity, code).of_column(at, candidate.heading);
        let path = |target: usize| targets.get(target).map_or("", |target| &*target.path);
        match *wish {
            Wish::Ignored => column.to = To::Ignored,
            Wish::Nothing => {
                // An empty column without a heading is the edge of the sheet.
                if candidate.filled || !candidate.heading.is_empty() {
                    let mut finding = of(Severity::Warning, SheetCode::UnmatchedColumn);
                    if let Some(near) = candidate.near {
                        finding = finding.of_field(path(near));
                    }
                    resolved.findings.push(finding);
                }
            }
            Wish::Several => {
                let fields = candidate.meaning.map(|meaning| meaning.targets.as_slice()).unwrap_or_default();
                let fields = fields.iter().map(|target| path(*target).to_owned());
                resolved.findings.push(of(Severity::Warning, SheetCode::AmbiguousColumn).with(fields));
            }
            Wish::Field(target, tier) => match rival(candidates, &wishes, at, target, tier) {
                Some(Rival::Surer) => {
                    let finding = of(Severity::Warning, SheetCode::UnmatchedColumn);
                    resolved.findings.push(finding);
                }
                Some(Rival::Equal) => {
                    resolved
                        .findings
                        .push(of(Severity::Error, SheetCode::DoubledColumn).of_field(path(target)));
                }
                None if is_shadowed(targets, &wishes, target) => {
                    resolved.findings.push(of(Severity::Info, SheetCode::UnmatchedColumn));
                }
                None => {
                    column.to = To::Field(path(target).to_owned());
                    column.tier = Some(tier);
                    if tier.sure() == Confidence::Likely {
                        let severity = if tier == Tier::Near { Severity::Warning } else { Severity::Info };
                        let finding = of(severity, SheetCode::LikelyColumn).of_field(path(target));
                        resolved.findings.push(finding);
                    }
                    if path(target) == FULL_NAME {
                        resolved.findings.push(of(Severity::Warning, SheetCode::SplitName));
                    }
                }
            },
        }
        resolved.columns.push(column);
    }
    resolved
}

/// Why another column has the field.
enum Rival {
    Surer,
    Equal,
}

fn rival(
    candidates: &[Candidate<'_>],
    wishes: &[Wish],
    at: usize,
    target: usize,
    tier: Tier,
) -> Option<Rival> {
    let filled = |column: usize| candidates.get(column).is_some_and(|candidate| candidate.filled);
    let mut worst = None;
    for (other, wish) in wishes.iter().enumerate() {
        let Wish::Field(same, by) = *wish else { continue };
        if other == at || same != target {
            continue;
        }
        if by < tier {
            return Some(Rival::Surer);
        }
        if by == tier {
            // Of columns that are equally sure, an empty one has nothing to say.
            match (filled(at), filled(other)) {
                (true, false) => {}
                (true, true) => worst = Some(Rival::Equal),
                (false, false) if at < other => {}
                (false, _) => return Some(Rival::Surer),
            }
        }
    }
    worst
}

/// Whether a whole name says nothing new, for first and last name have columns of their own.
fn is_shadowed(targets: &[Target], wishes: &[Wish], target: usize) -> bool {
    let has = |names: &[&str]| {
        wishes.iter().any(|wish| match wish {
            Wish::Field(at, _) => targets.get(*at).is_some_and(|target| names.contains(&&*target.path)),
            _ => false,
        })
    };
    targets.get(target).is_some_and(|target| target.path == FULL_NAME && target.sort == Sort::Text)
        && has(&["name-first-name", "firstName", "first_name"])
        && has(&["name-last-name", "lastName", "last_name"])
}
