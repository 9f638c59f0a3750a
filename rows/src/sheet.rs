//! The second pass over a sheet: each row becomes a request, or says why it cannot: [`Sheet`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{BuildError, OptionError, Options, Request, Severity, build_into};

use crate::facts::Facts;
use crate::keys::KeyTable;
use crate::layout::{Goal, Param, Slot, layout};
use crate::line::Line;
use crate::person::Person;
use crate::reader::Reader;
use crate::row_checks::{damaged, of_flaw, of_report, width};
use crate::row_issue::RowIssue;
use crate::summary::Summary;
use crate::unique::{Keys, Taken};
use crate::values::{Values, mended};

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
/// assert_eq!(lines, ["ready", "invalid", "\"1001\" stands already in row 2", "\"ada@\" is not a mail address"]);
/// assert_eq!((summary.read, summary.ready, summary.invalid), (2, 1, 1));
/// # Ok::<(), seatwright::OptionError>(())
/// ```
pub struct Sheet {
    reader: Reader,
    work: Work,
}

struct Work {
    facts: Facts,
    options: Options,
    layout: Vec<Slot>,
    keys: Keys,
    /// Columns that name somebody, and the row that a further one may continue.
    names: Vec<usize>,
    person: Person,
    mended: Vec<(usize, String)>,
    body: Vec<u8>,
    issues: Vec<RowIssue>,
    summary: Summary,
}

impl Sheet {
    /// Begins the second pass with what the first found out.
    ///
    /// # Errors
    /// An option has a value that it does not take.
    pub fn new(facts: &Facts) -> Result<Self, OptionError> {
        let layout = layout(facts)?;
        let keys = Keys::new(facts, &layout);
        Ok(Self {
            reader: Reader::new(facts.sheet.source),
            work: Work {
                options: facts.options.clone(),
                names: keys.columns(&layout),
                person: Person::default(),
                keys,
                layout,
                facts: facts.clone(),
                mended: Vec::new(),
                body: Vec::with_capacity(1024),
                issues: Vec::new(),
                summary: Summary::default(),
            },
        })
    }

    /// Names and numbers that something other than a user has already: a queue, an attendant, a fax line.
    pub fn set_taken(&mut self, taken: Taken) {
        self.work.keys.taken = taken;
    }

    /// The keys of the rows so far: to be merged with those of other partitions.
    #[must_use]
    pub const fn keys(&self) -> &KeyTable {
        &self.work.keys.table
    }

    /// Takes the next bytes and hands over every row that they complete.
    pub fn push(&mut self, bytes: &[u8], take: &mut dyn FnMut(Row<'_>)) {
        let work = &mut self.work;
        self.reader.push(bytes, &mut |line| work.row(line, take));
    }

    /// There are no more bytes: hands over the last row, and what became of all.
    pub fn finish(&mut self, take: &mut dyn FnMut(Row<'_>)) -> Summary {
        let work = &mut self.work;
        self.reader.finish(&mut |line| work.row(line, take));
        let mut summary = core::mem::take(&mut self.work.summary);
        summary.issues.sort_by_key(|(code, count)| (core::cmp::Reverse(*count), *code));
        summary
    }
}

impl Work {
    fn row(&mut self, line: Line<'_>, take: &mut dyn FnMut(Row<'_>)) {
        if self.facts.is_above(line.row) {
            return;
        }
        self.summary.read += 1;
        self.issues.clear();
        self.body.clear();
        if line.is_blank() {
            self.summary.blank += 1;
            return self.without_request(Verdict::Blank, line, take);
        }
        if line.flaw.is_none() {
            if self.person.is_continued_by(&line, &self.layout, &self.names) {
                self.summary.continuation += 1;
                mended(&self.layout, &line, &mut self.mended);
                return self.without_request(Verdict::Continuation, line, take);
            }
            self.person.set(&line);
        }
        let request = match line.flaw {
            Some(flaw) => {
                self.issues.push(of_flaw(flaw));
                None
            }
            None => self.build(&line),
        };
        let ok = self.issues.iter().all(|issue| issue.severity != Severity::Error);
        let request = request.filter(|_| ok);
        let verdict = if request.is_some() { Verdict::Ready } else { Verdict::Invalid };
        match verdict {
            Verdict::Ready => self.summary.ready += 1,
            _ => self.summary.invalid += 1,
        }
        for issue in &self.issues {
            self.summary.count(issue.code);
        }
        let body = if request.is_some() { &*self.body } else { &[] };
        let read = line.flaw.is_none();
        let values = Values { layout: &self.layout, line, mended: &self.mended, clear: None };
        take(Row {
            row: line.row,
            verdict,
            request,
            body,
            issues: &self.issues,
            line,
            facts: &self.facts,
            values: read.then_some(values),
        });
    }

    /// Hands over a row of which there is nothing to say.
    fn without_request(&self, verdict: Verdict, line: Line<'_>, take: &mut dyn FnMut(Row<'_>)) {
        let values = Values { layout: &self.layout, line, mended: &self.mended, clear: None };
        take(Row {
            row: line.row,
            verdict,
            request: None,
            body: &[],
            issues: &[],
            line,
            facts: &self.facts,
            values: (verdict == Verdict::Continuation).then_some(values),
        });
    }

    fn build(&mut self, line: &Line<'_>) -> Option<Request> {
        mended(&self.layout, line, &mut self.mended);
        let values = Values {
            layout: &self.layout,
            line: *line,
            mended: &self.mended,
            clear: self.facts.sheet.clear.as_deref(),
        };
        set_params(&mut self.options, &self.facts.options, &values);
        width(line, &self.facts, &mut self.issues, &mut self.summary);
        damaged(&values, &mut self.issues);
        self.keys.check(&values, &self.options, line.row, &mut self.issues);
        match build_into(self.facts.operation, values, &self.options, &mut self.body) {
            Ok(request) => {
                of_report(&request.report, &values, &mut self.issues, &mut self.summary);
                Some(request)
            }
            Err(BuildError::Invalid(report)) => {
                of_report(&report, &values, &mut self.issues, &mut self.summary);
                None
            }
            Err(error) => {
                self.issues.push(RowIssue::new(Severity::Error, "bad_option", alloc::format!("{error}")));
                None
            }
        }
    }
}

/// Puts the row's own domain, user or site into the options of its request.
fn set_params(options: &mut Options, base: &Options, values: &Values<'_>) {
    for (at, slot) in values.layout.iter().enumerate() {
        let Goal::Param(param) = slot.goal else { continue };
        let (option, base) = match param {
            Param::Domain => (&mut options.domain, &base.domain),
            Param::User => (&mut options.user, &base.user),
            Param::Site => (&mut options.site, &base.site),
        };
        match (values.get(at).map(|cell| cell.text.trim()).or(base.as_deref()), option) {
            (Some(text), Some(kept)) => {
                kept.clear();
                kept.push_str(text);
            }
            (text, option) => *option = text.map(str::to_owned),
        }
    }
}
