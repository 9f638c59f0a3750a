//! Many users in one run.

pub(crate) mod collisions;
pub(crate) mod numbers;
pub(crate) mod summary;
pub(crate) mod to_json;
pub(crate) mod unread;
pub(crate) mod user;
pub(crate) mod waves;

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use crate::convert::ConvertOptions;
use crate::convert::batch::collisions::{Claim, Collision, Extension, Settled, settle};
use crate::convert::batch::summary::{Summary, Tally};
use crate::convert::batch::unread::UnreadValue;
use crate::convert::batch::user::User;
use crate::convert::converter::Converter;
use crate::convert::record::canonical::with_record;
use crate::issues::Issue;
use crate::json::Unreadable;
use crate::json::scanner::{Scanner, Token};
use crate::options::error::OptionError;

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

/// How many records are read between two looks at whether to go on.
const BETWEEN: usize = 256;

/// Converts the records of a JSON list. Each is read twice, so that no more than one is held in memory at a time: first
/// for what it claims, then for what it becomes.
pub(crate) fn run(
    mut converter: Converter<'_>,
    records: &str,
    unread: &[UnreadValue],
    proceed: &mut dyn FnMut() -> bool,
) -> Result<Option<Batch>, OptionError> {
    let unread: BTreeMap<u32, &UnreadValue> = unread.iter().map(|value| (value.row, value)).collect();
    let fault = |at| unread.get(&collisions::number(at)).map(|value| value.issue());
    let options = converter.options;
    let limits = options.limits.record();
    let slices = match split(records, options) {
        Ok(slices) => slices,
        Err(issue) => return Ok(Some(empty(&converter, issue))),
    };
    let claim = |(at, json): (usize, &&str)| match fault(at) {
        Some(_) => Claim::default(),
        None => with_record(json, limits, |record| record.map(|record| Claim::of(record, options)))
            .unwrap_or_default(),
    };
    let mut claims = Vec::with_capacity(slices.len());
    for row in slices.iter().enumerate() {
        if row.0 % BETWEEN == 0 && !proceed() {
            return Ok(None);
        }
        claims.push(claim(row));
    }
    let Settled { extensions, mut collisions } = settle(&claims, options);
    let mut users = Vec::with_capacity(slices.len());
    for (at, json) in slices.iter().enumerate() {
        if at % BETWEEN == 0 && !proceed() {
            return Ok(None);
        }
        let extension = extensions.get(at).unwrap_or(&Extension::None);
        let conversion = match fault(at) {
            Some(issue) => converter.unreadable(issue),
            None => with_record(json, limits, |record| match record {
                Ok(record) => converter.convert(record, extension),
                Err(issue) => Ok(converter.unreadable(issue)),
            })?,
        };
        users.push(User { row: collisions::number(at), conversion, collides: false });
    }
    collisions.extend(numbers::meetings(&users));
    let collisions = collisions::in_order(collisions);
    for collision in &collisions {
        for row in collision.rows.iter().filter(|row| collision.holds(**row)) {
            let at = usize::try_from(*row).unwrap_or(usize::MAX).saturating_sub(1);
            if let Some(user) = users.get_mut(at) {
                user.collides = true;
            }
        }
    }
    let mut tally = Tally::new();
    for user in &users {
        tally.add(user);
    }
    let ready: Vec<bool> = users.iter().map(User::is_ready).collect();
    Ok(Some(Batch {
        from: converter.from,
        to: converter.to,
        issues: Vec::new(),
        blocked: users.iter().filter(|user| !user.is_ready()).map(|user| user.row).collect(),
        waves: options.waves.map(|waves| waves::cut(waves, &ready, &claims, &collisions)),
        summary: tally.end(collisions.len()),
        collisions,
        users,
    }))
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
    let fault = |fault: crate::json::error::SyntaxError| {
        let (line, column) = fault.place(json.as_bytes());
        Issue::unreadable(Unreadable::Json { line, column })
    };
    let mut scanner = Scanner::new(json);
    match scanner.value().map_err(fault)? {
        Token::List => {}
        Token::Null => return Err(Issue::wrong_type("list", "null")),
        Token::Bool(_) => return Err(Issue::wrong_type("list", "boolean")),
        Token::Number(_) => return Err(Issue::wrong_type("list", "number")),
        Token::Text(_) => return Err(Issue::wrong_type("list", "text")),
        Token::Object => return Err(Issue::wrong_type("list", "object")),
    }
    let mut slices = Vec::new();
    while scanner.item(slices.is_empty()).map_err(fault)? {
        if slices.len() == options.limits.rows {
            return Err(Issue::limit("rows", options.limits.rows));
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
