//! Many users in one run.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::canonical::with_record;
use super::claims::{Claim, Collision, Extension, Settled, settle};
use super::conversion::Conversion;
use super::converter::Converter;
use super::record::{document, unreadable, wrong_type};
use super::summary::{Summary, Tally};
use super::{ConvertOptions, waves};
use crate::code::Code;
use crate::issue::{Issue, Params};
use crate::json::Unreadable;
use crate::json::scan::{Scanner, Token};
use crate::options::OptionError;

/// Many users, converted.
#[derive(Clone)]
pub struct Batch {
    /// The operation that makes such users at the source.
    pub from: &'static str,
    /// The operation that the inputs are for.
    pub to: &'static str,
    /// What is wrong with the list itself; then there are no users.
    pub issues: Vec<Issue>,
    /// One for each record, in order.
    pub users: Vec<User>,
    /// Who met whom.
    pub collisions: Vec<Collision>,
    /// Counts.
    pub summary: Summary,
    /// Rows to send together, when the options ask for waves.
    pub waves: Option<Vec<Vec<u32>>>,
    /// Rows that cannot be sent.
    pub blocked: Vec<u32>,
}

/// One user of a batch.
#[derive(Clone)]
pub struct User {
    /// The record's number, from 1.
    pub row: u32,
    /// The user, converted.
    pub conversion: Conversion,
    pub(super) collides: bool,
}

impl User {
    /// Whether the user can be sent.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.conversion.ok() && !self.collides
    }

    /// Why not: `errors`, `collision`, `trunk_user`.
    pub fn blocked_by(&self) -> impl Iterator<Item = &'static str> {
        let errors = self.conversion.report.as_ref().is_some_and(|report| !report.ok());
        let reasons = [
            (errors, "errors"),
            (self.collides, "collision"),
            (self.conversion.report.is_none(), "trunk_user"),
        ];
        reasons.into_iter().filter(|(holds, _)| *holds).map(|(_, reason)| reason)
    }

    /// The user as a JSON object.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = Vec::with_capacity(4096);
        self.write(&mut out);
        String::from_utf8(out).unwrap_or_default()
    }
}

/// Converts the records of a JSON list. Each is read twice, so that no more than one is held in memory at a time: first
/// for what it claims, then for what it becomes.
pub(super) fn run(mut converter: Converter<'_>, records: &str) -> Result<Batch, OptionError> {
    let options = converter.options;
    let limits = options.limits.record();
    let slices = match split(records, options) {
        Ok(slices) => slices,
        Err(issue) => return Ok(empty(&converter, issue)),
    };
    let claims: Vec<_> = slices
        .iter()
        .map(|json| with_record(json, limits, |record| record.map(|record| Claim::of(record, options))))
        .map(Result::unwrap_or_default)
        .collect();
    let Settled { extensions, collisions } = settle(&claims, options);
    let mut collides = vec![false; slices.len()];
    for collision in &collisions {
        for row in collision.rows.iter().filter(|row| collision.holds(**row)) {
            let at = usize::try_from(*row).unwrap_or(usize::MAX).saturating_sub(1);
            if let Some(collides) = collides.get_mut(at) {
                *collides = true;
            }
        }
    }
    let mut tally = Tally::new();
    let mut users = Vec::with_capacity(slices.len());
    for (at, json) in slices.iter().enumerate() {
        let extension = extensions.get(at).unwrap_or(&Extension::None);
        let conversion = with_record(json, limits, |record| match record {
            Ok(record) => converter.convert(record, extension),
            Err(issue) => Ok(converter.unreadable(issue)),
        })?;
        let collides = collides.get(at).copied().unwrap_or_default();
        let user = User { row: super::claims::number(at), conversion, collides };
        tally.add(&user);
        users.push(user);
    }
    let ready: Vec<bool> = users.iter().map(User::is_ready).collect();
    Ok(Batch {
        from: converter.from,
        to: converter.to,
        issues: Vec::new(),
        blocked: users.iter().filter(|user| !user.is_ready()).map(|user| user.row).collect(),
        waves: options.waves.map(|waves| waves::cut(waves, &ready, &claims, &collisions)),
        summary: tally.end(collisions.len()),
        collisions,
        users,
    })
}

fn empty(converter: &Converter<'_>, issue: Issue) -> Batch {
    Batch {
        from: converter.from,
        to: converter.to,
        issues: vec![issue],
        users: Vec::new(),
        collisions: Vec::new(),
        summary: Tally::new().end(0),
        waves: converter.options.waves.map(|_| Vec::new()),
        blocked: Vec::new(),
    }
}

/// The text of each record. A list that breaks off is refused whole: what comes behind the break may collide with what
/// stands before it.
fn split<'a>(json: &'a str, options: &ConvertOptions) -> Result<Vec<&'a str>, Issue> {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let fault = |fault: crate::json::fault::Fault| {
        let (line, column) = fault.place(json.as_bytes());
        unreadable(Unreadable::Json { line, column })
    };
    let mut scanner = Scanner::new(json);
    match scanner.value().map_err(fault)? {
        Token::List => {}
        Token::Null => return Err(wrong_type("list", "null")),
        Token::Bool(_) => return Err(wrong_type("list", "boolean")),
        Token::Number(_) => return Err(wrong_type("list", "number")),
        Token::Text(_) => return Err(wrong_type("list", "text")),
        Token::Object => return Err(wrong_type("list", "object")),
    }
    let mut slices = Vec::new();
    while scanner.item(slices.is_empty()).map_err(fault)? {
        if slices.len() == options.limits.rows {
            let max = i64::try_from(options.limits.rows).unwrap_or(i64::MAX);
            let params = Params::default().with("limit", "rows").with("max", max);
            return Err(document(Code::LimitExceeded, params));
        }
        scanner.peek();
        let from = scanner.at();
        let token = scanner.value().map_err(fault)?;
        scanner.leave(&token, true).map_err(fault)?;
        slices.push(scanner.since(from));
    }
    scanner.end().map_err(fault)?;
    Ok(slices)
}

impl core::fmt::Debug for Batch {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.to_json())
    }
}
