//! The second pass over a sheet: each row becomes a request, or says why it cannot: [`Sheet`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::schema::Verb;
use seatwright::{OptionError, Request, build_into};

use crate::beside::BesideRequest;
use crate::beside::pass::Own;
use crate::cells::Cells;
use crate::facts::Facts;
use crate::keys::KeyTable;
use crate::line::Line;
use crate::pass::{Pass, Step};
use crate::person::Person;
use crate::reader::Reader;
use crate::row_issue::RowIssue;
use crate::summary::Summary;
use crate::unique::Taken;
use crate::values::Values;

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is a request to send.
    Ready,
    /// It has errors.
    Invalid,
    /// A further row of the person above it, with another device or number: it changes nothing of the request.
    Continuation,
    /// Nothing stands in it.
    Blank,
}

impl Verdict {
    /// The word in plans.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Invalid => "invalid",
            Self::Continuation => "continuation",
            Self::Blank => "blank",
        }
    }
}

/// One row of the sheet, and what became of it.
pub struct Row<'r> {
    /// The row as a spreadsheet numbers it.
    pub row: u32,
    /// What became of it.
    pub verdict: Verdict,
    /// The request, without its body; only of a row that is ready.
    pub request: Option<Request>,
    /// The body of the request: JSON, which may hold secrets.
    pub body: &'r [u8],
    /// Requests beside it, in the order in which they are sent; also of a further row of a person.
    pub beside: Vec<BesideRequest>,
    /// What is wrong or worth a look, errors and warnings; what is only good to know is said once, in the summary.
    pub issues: &'r [RowIssue],
    /// The cells as they stand in the sheet.
    pub line: Line<'r>,
    /// What the sheet is, for what is written of the row.
    pub(crate) facts: &'r Facts,
    /// What the cells say, mended; nothing for a row that was not read.
    pub(crate) values: Option<Values<'r>>,
}

/// Takes the bytes of a sheet a second time and gives its rows with their requests.
///
/// ```
/// use seatwright::{Options, operation};
/// use seatwright_rows::{Sheet, Survey, Verdict};
///
/// let csv = b"Extension,Name,Email\n1001,Ann Smith,ann@example.com\n1001,Ada King,ada@\n";
/// let options = Options::from_json(r#"{"domain": "example.com", "defaults": "required"}"#)?;
/// let mut survey = Survey::new(operation("netsapiens.user.create").unwrap(), &options, &Default::default())?;
/// survey.push(csv);
/// let facts = survey.finish();
///
/// let mut sheet = Sheet::new(&facts)?;
/// let mut lines = Vec::new();
/// let mut take = |row: seatwright_rows::Row<'_>| {
///     lines.push(row.verdict.as_str().to_owned());
///     lines.extend(row.issues.iter().map(|issue| issue.message.clone()));
/// };
/// sheet.push(csv, &mut take);
/// let summary = sheet.finish(&mut take);
/// assert_eq!(lines, ["ready", "invalid", "\"1001\" stands already in row 2", "\"ada@\" is not an e-mail address; write it like ann@example.com"]);
/// assert_eq!((summary.read, summary.ready, summary.invalid), (2, 1, 1));
/// # Ok::<(), seatwright::OptionError>(())
/// ```
pub struct Sheet {
    reader: Reader,
    work: Work,
}

struct Work {
    pass: Pass,
    body: Vec<u8>,
}

impl Sheet {
    /// Begins the second pass with what the first found out.
    ///
    /// # Errors
    /// An option has a value that it does not take.
    pub fn new(facts: &Facts) -> Result<Self, OptionError> {
        let work = Work { pass: Pass::new(facts)?, body: Vec::with_capacity(1024) };
        Ok(Self { reader: Reader::edited(facts.sheet.source, facts.sheet.edits.clone()), work })
    }

    /// Names and numbers that something other than a user has already: a queue, an attendant, a fax line.
    pub fn set_taken(&mut self, taken: Taken) {
        self.work.pass.set_taken(taken);
    }

    /// The keys of the rows so far: to be merged with those of other partitions.
    #[must_use]
    pub const fn keys(&self) -> &KeyTable {
        self.work.pass.keys()
    }

    pub(crate) fn begin_at(&mut self, rows: u32, person: Person, keys: KeyTable) {
        self.reader.set_before(rows);
        self.work.pass.set_person(person);
        self.work.pass.set_keys(keys);
    }

    /// Takes the next bytes and hands over every row that they complete.
    pub fn push(&mut self, bytes: &[u8], take: &mut dyn FnMut(Row<'_>)) {
        let work = &mut self.work;
        self.reader.push(bytes, &mut |line| work.row(line, take));
    }

    /// Names the columns of a table, as [`Survey::set_columns`](crate::Survey::set_columns) has them.
    pub fn set_columns(&mut self, names: &[String]) {
        self.reader.set_columns(names);
    }

    /// Takes the next row of a workbook or a table and hands it over.
    pub fn row(&mut self, cells: &Cells, take: &mut dyn FnMut(Row<'_>)) {
        let work = &mut self.work;
        self.reader.row(cells, &mut |line| work.row(line, take));
    }

    /// There are no more bytes: hands over the last row, and what became of all.
    pub fn finish(&mut self, take: &mut dyn FnMut(Row<'_>)) -> Summary {
        let work = &mut self.work;
        self.reader.finish(&mut |line| work.row(line, take));
        core::mem::take(&mut self.work.pass.summary).sorted()
    }
}

impl Work {
    fn row(&mut self, line: Line<'_>, take: &mut dyn FnMut(Row<'_>)) {
        self.body.clear();
        let (verdict, request) = match self.pass.begin(&line) {
            Step::Above => return,
            Step::Blank => (Verdict::Blank, None),
            Step::Continuation => {
                self.pass.plan_beside(&line, None);
                let verdict = if self.pass.is_sound() { Verdict::Continuation } else { Verdict::Invalid };
                (verdict, None)
            }
            Step::Flawed => (Verdict::Invalid, None),
            Step::Full => {
                let request = self.build(&line).filter(|_| self.pass.is_sound());
                let request = self.beside(&line, request);
                (if request.is_some() { Verdict::Ready } else { Verdict::Invalid }, request)
            }
        };
        let beside = self.pass.take_beside();
        let summary = &mut self.pass.summary;
        match verdict {
            Verdict::Ready => summary.ready += 1,
            Verdict::Invalid => summary.invalid += 1,
            Verdict::Continuation => summary.continuation += 1,
            Verdict::Blank => summary.blank += 1,
        }
        self.pass.count();
        let read = line.flaw.is_none() && verdict != Verdict::Blank;
        take(Row {
            row: line.row,
            verdict,
            body: if request.is_some() { &self.body } else { &[] },
            request,
            beside,
            issues: &self.pass.issues,
            line,
            facts: &self.pass.facts,
            values: read.then(|| self.pass.values(line)),
        });
    }

    /// What stands beside a row of its own. An error in it keeps the whole person from being sent.
    fn beside(&mut self, line: &Line<'_>, request: Option<Request>) -> Option<Request> {
        if self.pass.has_beside() {
            let values = self.pass.values(*line);
            let own = Own {
                key: self.pass.key(&values),
                domain: self.pass.options.domain.clone(),
                request: request.as_ref().map(|request| (request, &*self.body)),
                record: None,
                exists: self.pass.facts.operation.verb != Verb::Create,
                sound: request.is_some(),
            };
            self.pass.plan_beside(line, Some(own));
        }
        request.filter(|_| self.pass.is_sound())
    }

    fn build(&mut self, line: &Line<'_>) -> Option<Request> {
        self.pass.check(line);
        let built = build_into(
            self.pass.facts.operation,
            self.pass.values(*line),
            &self.pass.options,
            &mut self.body,
        );
        match built {
            Ok(request) => {
                self.pass.report(&request.report, line);
                self.pass.note_given(line);
                Some(request)
            }
            Err(error) => {
                self.pass.refusal(&error, line);
                None
            }
        }
    }
}
