//! The second pass over a sheet: each row becomes a request, or says why it cannot: [`Sheet`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{BuildError, Issue, OptionError, Options, Report, Request, Severity, build_into};

use crate::damage;
use crate::facts::Facts;
use crate::finding::SheetCode;
use crate::keys::KeyTable;
use crate::layout::{Goal, Param, Slot, layout};
use crate::line::{Flaw, Line};
use crate::person::Person;
use crate::reader::Reader;
use crate::row_issue::{RowIssue, dotted, fix};
use crate::target::Sort;
use crate::text::{Object, number, shown};
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

/// What became of all rows. The counts add up: `read` is `ready`, `invalid`, `continuation` and `blank` together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows below the headings.
    pub read: u32,
    /// Rows with a request.
    pub ready: u32,
    /// Rows with errors.
    pub invalid: u32,
    /// Further rows of a person.
    pub continuation: u32,
    /// Rows without a value.
    pub blank: u32,
    /// Errors and warnings by their codes, the more frequent first.
    pub issues: Vec<(&'static str, u32)>,
    /// What is good to know and much the same for many rows.
    pub notes: Vec<Note>,
}

/// Something good to know that many rows share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// A code of the core, or `short_row`.
    pub code: &'static str,
    /// The field that it is about; empty for whole rows.
    pub field: String,
    /// The sentence of the first row that has it.
    pub message: String,
    /// How many rows have it.
    pub rows: u32,
}

impl Summary {
    /// As compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        crate::text::json(|object| {
            object.number("read", self.read).number("ready", self.ready).number("invalid", self.invalid);
            object.number("continuation", self.continuation).number("blank", self.blank);
            let mut issues = Object::new(object.name("issues"));
            for (code, count) in &self.issues {
                issues.number(code, *count);
            }
            issues.end();
            object.list("notes", &self.notes, |note, out| {
                let mut object = Object::new(out);
                object.text("code", note.code);
                object.maybe("field", Some(&*note.field).filter(|field| !field.is_empty()));
                object.text("message", &note.message).number("rows", note.rows);
                object.end();
            });
        })
    }

    fn count(&mut self, code: &'static str) {
        match self.issues.iter_mut().find(|(known, _)| *known == code) {
            Some((_, count)) => *count += 1,
            None => self.issues.push((code, 1)),
        }
    }

    /// Notes are few, for they are about fields and not about values: of each code and field the first sentence stands.
    fn note(&mut self, code: &'static str, field: &str, message: impl FnOnce() -> String) {
        let known = self.notes.iter_mut().find(|note| note.code == code && note.field == field);
        if let Some(note) = known {
            note.rows += 1;
        } else if self.notes.len() < 50 {
            self.notes.push(Note { code, field: field.to_owned(), message: message(), rows: 1 });
        }
    }
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

fn of_flaw(flaw: Flaw) -> RowIssue {
    let (code, message) = match flaw {
        Flaw::OpenQuote => (SheetCode::OpenQuote.as_str(), "a quote is opened in this row and never closed"),
        Flaw::TooLong => ("limit_exceeded", "a cell, or the row, has more bytes than the limit"),
        Flaw::TooWide => ("limit_exceeded", "the row has more cells than the limit"),
        Flaw::BadJson => ("bad_json", "the row is not JSON"),
        Flaw::NotAnObject => ("wrong_type", "the row must be an object"),
        Flaw::DuplicateKey => ("duplicate_key", "a key stands here more than once"),
    };
    RowIssue::new(Severity::Error, code, message.to_owned())
}

/// Fewer cells than headings are blank ones; more, if something stands in them, have moved.
fn width(line: &Line<'_>, facts: &Facts, issues: &mut Vec<RowIssue>, summary: &mut Summary) {
    let columns = facts.mapping.columns.len();
    if line.len() < columns && line.keys().is_empty() {
        summary.note("short_row", "", || {
            "rows have fewer cells than there are headings; those are blank".to_owned()
        });
    }
    if let Some(extra) = (columns..line.len()).find(|column| !line.text(*column).trim().is_empty()) {
        let (has, are) = (number(line.len()), number(columns));
        let message =
            ["the row has ", &*has, " cells and there are ", &are, " headings: cells may have moved"];
        let mut issue = RowIssue::new(Severity::Error, "long_row", message.concat());
        issue.column = Some(extra);
        issues.push(issue);
    }
}

/// Values that something was done to and that the core would take as they are.
fn damaged(values: &Values<'_>, issues: &mut Vec<RowIssue>) {
    for (at, slot) in values.layout.iter().enumerate() {
        let Some(cell) = values.get(at).filter(|_| !slot.beside) else { continue };
        let text = cell.text;
        // Lost here, or by whoever wrote the file.
        let (code, what) = if !text.is_ascii() && text.contains(char::REPLACEMENT_CHARACTER) {
            (SheetCode::LostCharacters, "holds a character that was lost")
        } else if !slot.secret && text.starts_with('#') && damage::is_formula_error(text) {
            (SheetCode::FormulaErrors, "is the error of a formula")
        } else if slot.sort == Sort::Extension && !damage::is_digits(text) {
            if damage::is_exponent(text.trim()) {
                (SheetCode::Exponent, "is a number whose digits are lost")
            } else if damage::is_date(text) {
                (SheetCode::Dates, "is a day; a spreadsheet made it of digits")
            } else {
                continue;
            }
        } else {
            continue;
        };
        let value = (!slot.secret).then(|| shown(text));
        let name = value.as_ref().map_or_else(|| slot.path.clone(), |value| ["\"", value, "\""].concat());
        let mut issue = RowIssue::new(Severity::Error, code.as_str(), [&*name, " ", what].concat());
        issue.column = slot.column;
        issue.field = Some(slot.path.clone());
        issue.value = value;
        issues.push(issue);
    }
}

/// Takes the core's issues over, with the columns that they are about.
fn of_report(report: &Report, values: &Values<'_>, issues: &mut Vec<RowIssue>, summary: &mut Summary) {
    for issue in report.issues() {
        if issue.severity == Severity::Info {
            summary.note(issue.code.as_str(), issue.field.as_deref().unwrap_or_default(), || issue.message());
        } else {
            issues.push(of_issue(issue, values));
        }
    }
}

fn of_issue(issue: &Issue, values: &Values<'_>) -> RowIssue {
    let path = dotted(&issue.path);
    let named = |slot: &&Slot| slot.path == path;
    let inside = |slot: &&Slot| {
        let below = |long: &str, short: &str| {
            long.strip_prefix(short).is_some_and(|rest| rest.starts_with(['.', '[']))
        };
        below(&slot.path, &path) || below(&path, &slot.path)
    };
    let by_name = |slot: &&Slot| match &slot.goal {
        Goal::Name(first, last) => first.is(&path) || last.is(&path),
        _ => false,
    };
    let layout = values.layout;
    let slot = layout
        .iter()
        .find(named)
        .or_else(|| layout.iter().find(by_name))
        .or_else(|| layout.iter().find(inside));
    let mut said = RowIssue::new(issue.severity, issue.code.as_str(), issue.message());
    // What mends an item of a list, or one of two names, is not what the cell should hold.
    said.fix = fix(issue).filter(|_| slot.is_none_or(|slot| slot.path == path));
    said.field = issue.field.clone().or_else(|| (!path.is_empty()).then_some(path));
    if let Some(slot) = slot {
        said.column = slot.column;
        let cell = slot.column.map(|column| values.line.text(column)).filter(|text| !text.trim().is_empty());
        said.value = cell.filter(|_| !slot.secret).map(shown);
    }
    said
}
