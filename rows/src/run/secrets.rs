//! Secrets made for rows that have none: [`MadeSecrets`].

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;
use seatwright::schema::{Kind, Unknown};
use seatwright::{
    BuildError, Defaults, Json, Operation, Options, Partial, PasswordError, Rule, Severity, build_into,
    generate_password,
};

use crate::csv::{Marks, push_cell, push_end};
use crate::damage::guarded;
use crate::line::Line;
use crate::nodes::member;
use crate::plan::Action;
use crate::reader::{Reader, Source};
use crate::run::rows::{RunPlan, RunRow};
use crate::target::Sort;
use crate::text::{number, shown};

/// Random bytes for each character of a secret: enough, as `generate_password` says.
const BYTES: usize = 16;
/// The longest password, and so the most characters of any secret.
const CHARACTERS: usize = 60;
/// How many digits a PIN that is made has, unless more are asked for.
const DIGITS: usize = 6;
/// After the name of every field.
const LAST: &str = "\u{10ffff}";
const HEADINGS: [&str; 4] = ["row", "key", "field", "value"];

/// Secrets that were made for new records. They stand in no plan, journal or result: the file that [`write_csv`](Self::write_csv) writes
/// is the only place, and a run that is resumed needs it. `Debug` shows their number.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct MadeSecrets(Vec<Made>);

#[derive(Clone, PartialEq, Eq)]
struct Made {
    row: u32,
    key: String,
    field: String,
    value: String,
}

/// Why no secrets are made, or why those of a file are refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretError {
    /// No secret can be made for this field: its name.
    Field(String),
    /// The random bytes are too few: how many are needed.
    Random(usize),
    /// The rules of the group leave no room for a password.
    Rules(PasswordError),
    /// The file lacks the secret of a row: the row and the field.
    Missing(u32, String),
    /// The file has a secret that no row needs, or one of another key: the row and the field.
    Other(u32, String),
    /// The file is not one of made secrets.
    NotSecrets,
    /// The operation does not take the secret: the row, and why. The secret is not shown.
    Refused(u32, String),
}

impl SecretError {
    /// The sentence for a person.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::Field(field) => ["no secret can be made for \"", &*shown(field), "\""].concat(),
            Self::Random(needed) => {
                [&*number(*needed), " random bytes are needed to make these secrets"].concat()
            }
            Self::Rules(error) => alloc::format!("{error}"),
            Self::Missing(row, field) => [
                "the file of made secrets has no \"",
                &*shown(field),
                "\" for row ",
                &number(*row),
                "; give the file that was written when the run began",
            ]
            .concat(),
            Self::Other(row, field) => [
                "the file of made secrets has \"",
                &*shown(field),
                "\" for row ",
                &number(*row),
                ", which needs none or has another key; give the file that was written when the run began",
            ]
            .concat(),
            Self::NotSecrets => {
                "this file is not one of made secrets: its columns are row, key, field, value".to_owned()
            }
            Self::Refused(row, why) => {
                ["the secret made for row ", &*number(*row), " is refused: ", why].concat()
            }
        }
    }
}

impl core::fmt::Display for SecretError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.message())
    }
}

impl core::error::Error for SecretError {}

impl core::fmt::Debug for MadeSecrets {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "MadeSecrets({})", self.0.len())
    }
}

impl MadeSecrets {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Appends them as CSV: row, key, field, value. This is the only place that holds them.
    pub fn write_csv(&self, out: &mut Vec<u8>) {
        let marks = Marks { delimiter: b',', quote: b'"' };
        let mut line = |cells: [&str; 4]| {
            for (at, cell) in cells.iter().enumerate() {
                push_cell(out, cell, Sort::Text, marks);
                push_end(out, at + 1 == cells.len(), marks);
            }
        };
        line(HEADINGS);
        for made in &self.0 {
            line([&*number(made.row), &*made.key, &*made.field, &*made.value]);
        }
    }

    /// Reads what [`write_csv`](Self::write_csv) wrote.
    ///
    /// # Errors
    /// The file is another one.
    pub fn from_csv(csv: &[u8]) -> Result<Self, SecretError> {
        let mut made = Vec::new();
        let mut right = true;
        let mut first = true;
        let mut reader = Reader::new(Source { delimiter: Some(b','), ..Source::default() });
        let mut take = |line: Line<'_>| {
            let cell = |at| {
                let text = line.text(at);
                guarded(text, false).unwrap_or(text).to_owned()
            };
            if core::mem::take(&mut first) {
                right &= HEADINGS.iter().enumerate().all(|(at, heading)| line.text(at) == *heading);
                return;
            }
            if line.is_blank() {
                return;
            }
            match cell(0).parse() {
                Ok(row) if line.len() == 4 => {
                    made.push(Made { row, key: cell(1), field: cell(2), value: cell(3) });
                }
                _ => right = false,
            }
        };
        reader.push(csv, &mut take);
        let found = reader.finish(&mut take);
        let whole = found.not_a_sheet.is_none() && found.open_quote.is_none() && !found.lossy;
        if right && whole && !first { Ok(Self(made)) } else { Err(SecretError::NotSecrets) }
    }
}

/// How a secret of a field is made.
enum Way {
    /// So many digits.
    Pin(usize),
    /// By the password rules of the group; the field that names the user.
    Password(&'static str),
}

fn way(operation: &Operation, name: &str) -> Option<(&'static str, Way)> {
    let field = operation.fields.iter().find(|field| field.answers_to(name) && field.secret)?;
    let least = field.min.max(field.soft.min).and_then(|min| usize::try_from(min).ok()).unwrap_or(0);
    let way = match field.kind {
        Kind::Pin(_) => Way::Pin(least.max(DIGITS)),
        _ => operation.rules.iter().find_map(|rule| match rule {
            Rule::PasswordRules { field, user } if *field == name => Some(Way::Password(user)),
            _ => None,
        })?,
    };
    Some((field.wire, way))
}

impl RunPlan {
    /// How many random bytes [`make_secrets`](Self::make_secrets) needs for these fields.
    #[must_use]
    pub fn random_bytes(&self, fields: &[&str]) -> usize {
        self.lacking(fields).count() * BYTES * CHARACTERS
    }

    /// The rows that make a record and have no value in one of these fields.
    fn lacking<'p>(&'p self, fields: &'p [&'p str]) -> impl Iterator<Item = (&'p RunRow, &'p str)> {
        let lacks = |row: &RunRow, field: &str| {
            let body = Node::parse(&row.body, &crate::nodes::BOUNDS).unwrap_or(Node::Null);
            member(&body, row.operation, field).is_none()
        };
        let creates = self.rows.iter().filter(|row| row.action == Action::Create && row.part == 0);
        creates.flat_map(move |row| {
            fields.iter().copied().filter(move |field| lacks(row, field)).map(move |field| (row, field))
        })
    }

    /// Makes a secret for each new record that has none in one of `fields`: a PIN of six digits that is no part of the key and no
    /// simple sequence, or a password by the rules of the group (`context.password_rules`). `random` must come from a generator fit
    /// for secrets, and have [`random_bytes`](Self::random_bytes) bytes.
    ///
    /// Write them to a file of their own before the run begins, then give them to the plan by [`with_secrets`](Self::with_secrets).
    ///
    /// # Errors
    /// A field is no secret that can be made, there are too few random bytes, or the rules leave no room for a password.
    pub fn make_secrets(&self, fields: &[&str], random: &[u8]) -> Result<MadeSecrets, SecretError> {
        let mut rest = random;
        let mut made = Vec::new();
        for field in fields {
            let operation = self.rows.iter().find(|row| row.part == 0).map(|row| row.operation);
            if let Some(operation) = operation
                && way(operation, field).is_none()
            {
                return Err(SecretError::Field((*field).to_owned()));
            }
        }
        for (row, field) in self.lacking(fields) {
            let missing = || SecretError::Field(field.to_owned());
            let (wire, way) = way(row.operation, field).ok_or_else(missing)?;
            let few = || SecretError::Random(self.random_bytes(fields));
            let (own, after) = rest.split_at_checked(BYTES * CHARACTERS).ok_or_else(few)?;
            rest = after;
            let key = row.key.clone().unwrap_or_default();
            let value = match way {
                Way::Pin(digits) => pin(digits, &key, own).ok_or_else(few)?,
                Way::Password(user) => {
                    let body = Node::parse(&row.body, &crate::nodes::BOUNDS).unwrap_or(Node::Null);
                    let user = body.get(user).and_then(Node::as_text).unwrap_or_default().to_owned();
                    let rules = self.options.context.password_rules.unwrap_or_default();
                    generate_password(&rules, None, &user, own).map_err(SecretError::Rules)?
                }
            };
            made.push(Made { row: row.row, key, field: wire.to_owned(), value });
        }
        Ok(MadeSecrets(made))
    }

    /// Puts made secrets into the requests. `fields` are those that they were made for.
    ///
    /// # Errors
    /// A row that lacks a secret has none in the file, the file has one that no row needs or that belongs to another key, or the
    /// operation does not take it.
    pub fn with_secrets(mut self, fields: &[&str], made: &MadeSecrets) -> Result<Self, SecretError> {
        let mut needed: BTreeMap<(u32, &'static str), String> = BTreeMap::new();
        for (row, field) in self.lacking(fields) {
            let Some((wire, _)) = way(row.operation, field) else {
                return Err(SecretError::Field(field.to_owned()));
            };
            needed.insert((row.row, wire), row.key.clone().unwrap_or_default());
        }
        let mut given: BTreeMap<(u32, &str), &Made> = BTreeMap::new();
        for made in &made.0 {
            let other = || SecretError::Other(made.row, made.field.clone());
            let place = (made.row, &*made.field);
            let key = needed
                .range((made.row, "")..=(made.row, LAST))
                .find(|((row, field), _)| (*row, *field) == place);
            if key.is_none_or(|(_, key)| *key != made.key) || given.insert(place, made).is_some() {
                return Err(other());
            }
        }
        if let Some((row, field)) = needed.keys().find(|place| !given.contains_key(*place)) {
            return Err(SecretError::Missing(*row, (*field).to_owned()));
        }
        for row in self.rows.iter_mut().filter(|row| row.part == 0) {
            for ((_, field), made) in given.range((row.row, "")..=(row.row, LAST)) {
                row.body = with_value(row, &self.options, field, &made.value)
                    .map_err(|why| SecretError::Refused(row.row, why))?;
            }
        }
        for field in fields {
            let wire = self
                .rows
                .iter()
                .find(|row| row.part == 0)
                .and_then(|row| way(row.operation, field))
                .map(|(wire, _)| wire);
            let made = self.made.iter().any(|made| Some(&**made) == wire);
            self.made.extend(wire.filter(|_| !made).map(ToOwned::to_owned));
        }
        self.made.sort_unstable();
        Ok(self)
    }
}

/// The body with one more value, built by the core as every body is.
fn with_value(row: &RunRow, options: &Options, field: &str, value: &str) -> Result<Vec<u8>, String> {
    let Ok(Node::Object(mut members)) = Node::parse(&row.body, &crate::nodes::BOUNDS) else {
        return Err("its request cannot be read".to_owned());
    };
    let before = members.clone();
    members.push((field.to_owned(), Node::from(value)));
    let param = |name: &str| row.operation.param_of(name, &row.path);
    let options = Options {
        domain: param("domain").or_else(|| options.domain.clone()),
        partial: Partial::Yes,
        complete: false,
        defaults: Defaults::None,
        unknown: Some(Unknown::Keep),
        ..options.clone()
    };
    let mut body = Vec::new();
    match build_into(row.operation, Json(&Node::Object(members).to_json()), &options, &mut body) {
        Ok(_) => {}
        Err(BuildError::Invalid(report)) => {
            let issues = report.issues();
            let error = issues.iter().find(|issue| issue.severity == Severity::Error);
            return Err(error.map(|issue| report.message(issue)).unwrap_or_default());
        }
        Err(error) => return Err(alloc::format!("{error}")),
    }
    // Nothing else of the request has changed.
    let after = Node::parse(&body, &crate::nodes::BOUNDS).unwrap_or(Node::Null);
    let same = before.iter().all(|(key, value)| after.get(key) == Some(value));
    let added = after.as_object().is_some_and(|after| after.len() == before.len() + 1);
    if same && added { Ok(body) } else { Err("its request would change".to_owned()) }
}

/// Digits that are not easily guessed: no part of the key, not all alike, no run up or down.
fn pin(digits: usize, key: &str, random: &[u8]) -> Option<String> {
    // Bytes above would favour the first digits.
    let mut bytes = random.iter().filter(|byte| **byte < 250).map(|byte| byte % 10);
    loop {
        let mut pin = String::new();
        while pin.len() < digits {
            let digit = bytes.next()?;
            // A document that types the PIN as a number would lose a zero.
            if digit > 0 || !pin.is_empty() {
                pin.push(char::from(b'0' + digit));
            }
        }
        let steps: Vec<i16> = pin.as_bytes().windows(2).filter_map(step).collect();
        let plain = |by: i16| steps.iter().all(|step| *step == by);
        let of_key = !key.is_empty() && (pin.contains(key) || key.contains(&*pin));
        if !of_key && !plain(0) && !plain(1) && !plain(-1) {
            return Some(pin);
        }
    }
}

fn step(two: &[u8]) -> Option<i16> {
    Some(i16::from(*two.get(1)?) - i16::from(*two.first()?))
}
