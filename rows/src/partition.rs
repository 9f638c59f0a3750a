//! A table in partitions that different processes read, with the result that one process has: [`ClaimPass`], [`merge_claims`].
//!
//! Each partition is surveyed, and the surveys are joined ([`Survey::add_part`](crate::Survey::add_part)). Then each notes the keys
//! of its rows ([`ClaimPass`]); [`merge_claims`] finds out what each must know of those before it. With that its second pass begins
//! ([`Sheet::start`](crate::Sheet::start)).

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::OptionError;

use crate::cells::Cells;
use crate::facts::Facts;
use crate::keys::KeyTable;
use crate::line::Line;
use crate::pack::{Packer, Unpack};
use crate::pass::{Pass, Step};
use crate::person::Person;
use crate::reader::Reader;

/// What a partition must know of those before it.
#[derive(Clone, Default)]
pub struct Start {
    /// How many rows they have.
    pub rows: u32,
    /// The person that a further row may continue.
    pub(crate) person: Person,
    /// Keys of this partition that stand in an earlier one.
    pub(crate) keys: KeyTable,
}

impl Start {
    /// The start of a partition of whose keys nothing is known.
    #[must_use]
    pub fn after(rows: u32) -> Self {
        Self { rows, ..Self::default() }
    }

    /// As bytes, for another process. They hold the cells of a row, so perhaps a secret.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        let mut out = Packer::default();
        out.number(self.rows);
        self.person.pack(&mut out);
        self.keys.pack(&mut out);
        out.0
    }

    /// What [`pack`](Self::pack) gave; nothing for other bytes.
    #[must_use]
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let from = &mut Unpack(bytes);
        Self::read(from).filter(|_| from.is_done())
    }

    fn read(from: &mut Unpack<'_>) -> Option<Self> {
        Some(Self { rows: from.number()?, person: Person::unpack(from)?, keys: KeyTable::unpack(from)? })
    }
}

/// What a partition has that others may have too.
pub struct Claims {
    /// What it began with.
    start: Start,
    rows: u32,
    /// Its first row with values.
    head: Person,
    /// The person that a further row after it may continue.
    person: Person,
    keys: KeyTable,
}

impl Claims {
    /// As bytes, for another process. They hold the cells of two rows, so perhaps secrets.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        let mut out = Packer(self.start.pack());
        out.number(self.rows);
        self.head.pack(&mut out);
        self.person.pack(&mut out);
        self.keys.pack(&mut out);
        out.0
    }

    /// What [`pack`](Self::pack) gave; nothing for other bytes.
    #[must_use]
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let from = &mut Unpack(bytes);
        let claims = Self {
            start: Start::read(from)?,
            rows: from.number()?,
            head: Person::unpack(from)?,
            person: Person::unpack(from)?,
            keys: KeyTable::unpack(from)?,
        };
        from.is_done().then_some(claims)
    }
}

/// The pass over a partition that notes its keys and builds nothing.
pub struct ClaimPass {
    reader: Reader,
    pass: Pass,
    claims: Claims,
}

impl ClaimPass {
    /// Begins with what the survey of the whole table found out.
    ///
    /// # Errors
    /// An option has a value that it does not take.
    pub fn new(facts: &Facts, start: Start) -> Result<Self, OptionError> {
        let mut pass = Pass::new(facts)?;
        let mut reader = Reader::new(facts.sheet.source);
        reader.set_before(start.rows);
        pass.set_person(start.person.clone());
        let (head, person, keys) = Default::default();
        Ok(Self { reader, pass, claims: Claims { start, rows: 0, head, person, keys } })
    }

    /// Names the columns, as [`Survey::set_columns`](crate::Survey::set_columns) has them.
    pub fn set_columns(&mut self, names: &[String]) {
        self.reader.set_columns(names);
    }

    /// Takes the next row.
    pub fn row(&mut self, cells: &Cells) {
        let Self { reader, pass, claims } = self;
        reader.row(cells, &mut |line| claims.take(pass, &line));
    }

    /// There are no more rows.
    #[must_use]
    pub fn finish(mut self) -> Claims {
        self.claims.person = self.pass.person().clone();
        self.claims.keys = self.pass.keys().clone();
        self.claims
    }
}

impl Claims {
    fn take(&mut self, pass: &mut Pass, line: &Line<'_>) {
        self.rows += 1;
        let step = pass.begin(line);
        if matches!(step, Step::Continuation | Step::Full) && self.head.is_nobody() {
            self.head.set(line);
        }
        if step == Step::Full {
            pass.claim(line);
        }
    }
}

/// Finds out what each partition must know of those before it: a start for each, in their order. Also gives those whose claims must be
/// made once more with that start, because their first rows continue a person of the partition before; then this is called again.
///
/// # Errors
/// An option has a value that it does not take.
///
/// ```
/// use seatwright::{Options, operation};
/// use seatwright_rows::{CellKind, Cells, ClaimPass, Sheet, Start, Survey, merge_claims};
///
/// let cells = |name: &str| {
///     let mut cells = Cells::default();
///     cells.push(name, CellKind::Text);
///     cells
/// };
/// let names = ["site".into()];
/// let parts = [["Paris", "Rome"], ["Oslo", "Paris"]];
/// let options = Options { domain: Some("example.com".into()), ..Options::default() };
/// let mut survey = Survey::new(operation("netsapiens.site.create").unwrap(), &options, &Default::default())?;
/// survey.set_columns(&names);
/// parts.as_flattened().iter().for_each(|name| survey.row(&cells(name)));
/// let facts = survey.finish();
///
/// let mut claims = Vec::new();
/// for (part, before) in parts.iter().zip([0, 2]) {
///     let mut pass = ClaimPass::new(&facts, Start::after(before))?;
///     pass.set_columns(&names);
///     part.iter().for_each(|name| pass.row(&cells(name)));
///     claims.push(pass.finish());
/// }
/// let (mut starts, again) = merge_claims(&facts, &claims)?;
/// assert!(again.is_empty());
///
/// let mut sheet = Sheet::new(&facts)?;
/// sheet.start(starts.remove(1));
/// sheet.set_columns(&names);
/// let mut said = Vec::new();
/// for name in parts[1] {
///     sheet.row(&cells(name), &mut |row| said.push((row.row, row.issues.first().map(|issue| issue.message.clone()))));
/// }
/// assert_eq!(said, [(3, None), (4, Some("\"Paris\" stands already in row 1".into()))]);
/// # Ok::<(), seatwright::OptionError>(())
/// ```
pub fn merge_claims(facts: &Facts, parts: &[Claims]) -> Result<(Vec<Start>, Vec<usize>), OptionError> {
    let pass = Pass::new(facts)?;
    let mut merged = KeyTable::default();
    for part in parts {
        // Who repeats whom is found out partition by partition below.
        let _ = merged.merge(&part.keys);
    }
    let (mut starts, mut again) = (Vec::new(), Vec::new());
    let (mut before, mut person) = (0, Person::default());
    for (at, part) in parts.iter().enumerate() {
        // Claims that began with another person stand when neither makes a further row of the first.
        let continues = |person| part.head.with_line(|head| pass.continues(person, head));
        if part.start.person != person && (continues(&person) || continues(&part.start.person)) {
            again.push(at);
        }
        starts.push(Start { rows: before, person: person.clone(), keys: part.keys.earlier(&merged) });
        before = u32::saturating_add(before, part.rows);
        if !part.person.is_nobody() {
            person = part.person.clone();
        }
    }
    Ok((starts, again))
}

impl crate::Sheet {
    /// Begins in the middle of a table, before the first row. Further rows of a person, duplicates and the numbers of rows are then
    /// what they are in the whole table.
    pub fn start(&mut self, start: Start) {
        self.begin_at(start.rows, start.person, start.keys);
    }
}
