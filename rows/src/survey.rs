//! The first pass over a sheet: what it is, what its columns are, what is wrong with them as a whole.

mod about;
mod addressed;
mod part;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;
use seatwright::schema::Verb;
use seatwright::{Confidence, Operation, OptionError, Options};

use self::addressed::{Addressed, Says};
use crate::cells::{Cells, Workbook};
use crate::companion::targets::{beside_names, beside_targets};
use crate::companion::{Companion, companions};
use crate::evidence::Evidence;
use crate::extensions::Bits;
use crate::facts::Facts;
use crate::header;
use crate::heading::{Headings, Meaning};
use crate::line::Line;
use crate::mapping::{Header, Mapping, To};
use crate::reader::{Found, Reader};
use crate::resolve::{Candidate, Resolved, resolve};
use crate::sheet_options::{SheetOptions, Template};
use crate::spelling::Spellings;
use crate::target::{Roles, Sort, Target, targets};

/// How many rows are held until the headings are found.
const HEAD: usize = 30;

/// The first pass: takes the bytes of a sheet, gives its [`Facts`].
///
/// ```
/// use seatwright::{Options, operation};
/// use seatwright_rows::{SheetCode, Survey};
///
/// let options = Options { domain: Some("example.com".into()), ..Options::default() };
/// let create = operation("netsapiens.user.create").unwrap();
/// let mut survey = Survey::new(create, &options, &Default::default())?;
/// survey.push(b"Durchwahl;Vorname;Nachname;E-Mail;Schuhgr\xf6\xdfe\n1001;Ann;King;ann@example.com;38\n");
/// let facts = survey.finish();
/// assert_eq!(facts.mapping.column_of("user").unwrap().heading, "Durchwahl");
/// let unmatched: Vec<_> = facts.findings.iter().filter(|f| f.code == SheetCode::UnmatchedColumn).collect();
/// assert_eq!(unmatched[0].message(), "column \"Schuhgröße\" is no known field; its values are not sent");
/// # Ok::<(), seatwright::OptionError>(())
/// ```
pub struct Survey {
    reader: Reader,
    work: Work,
}

/// The values of a template that a cell can hold, by their paths.
fn liked(
    operation: &'static Operation,
    template: &Template,
    options: &Options,
) -> Result<Vec<(String, String)>, OptionError> {
    fn add(path: &str, value: &Node, out: &mut Vec<(String, String)>) {
        match value {
            Node::Text(text) | Node::Number(text) if !text.is_empty() => {
                out.push((path.to_owned(), text.clone()));
            }
            Node::Bool(flag) => {
                out.push((path.to_owned(), String::from(if *flag { "true" } else { "false" })));
            }
            Node::Object(members) => {
                for (key, value) in members {
                    add(&[path, ".", key].concat(), value, out);
                }
            }
            Node::List(items) => {
                for (at, value) in items.iter().enumerate() {
                    add(&[path, "[", &crate::text::number(at), "]"].concat(), value, out);
                }
            }
            Node::Null | Node::Text(_) | Node::Number(_) => {}
        }
    }
    let mut values = Vec::new();
    for (field, value) in &seatwright::like(operation.id, &template.0, options)?.values {
        add(field, value, &mut values);
    }
    Ok(values)
}

/// What the pass keeps.
struct Work {
    operation: &'static Operation,
    options: Options,
    sheet: SheetOptions,
    targets: Vec<Target>,
    beside: Vec<&'static Companion>,
    like: Vec<(String, String)>,
    addressed: Addressed,
    headings: Headings,
    roles: Roles,
    /// Rows that wait for the headings to be found: number, and cells.
    held: Vec<(u32, Vec<String>)>,
    decided: bool,
    header: Header,
    type_row: Option<u32>,
    columns: Vec<Seen>,
    /// Rows of values.
    rows: u32,
    blank: u32,
    /// The last row of values, and how many cells it has.
    last: (u32, usize),
    keyed: bool,
    workbook: Workbook,
}

/// A column on the first pass.
struct Seen {
    heading: String,
    meaning: Option<Meaning>,
    near: Option<usize>,
    /// Position in the mapping that was given.
    given: Option<usize>,
    sort: Sort,
    evidence: Evidence,
    spellings: Option<Spellings>,
    /// Which extensions of a range stand in it.
    marks: Bits,
    says: Says,
}

impl Survey {
    /// Begins to look at a sheet for an operation.
    ///
    /// # Errors
    /// An option has a value that it does not take.
    pub fn new(
        operation: &'static Operation,
        options: &Options,
        sheet: &SheetOptions,
    ) -> Result<Self, OptionError> {
        let beside = companions(operation, &sheet.beside)?;
        let like = sheet.like.as_ref().map(|template| liked(operation, template, options)).transpose()?;
        if sheet.extensions.is_some()
            && (operation.verb != Verb::Create || Roles::of(operation).extension.is_none())
        {
            let what = ["\"extensions\": ", operation.id, " makes nobody who has an extension"];
            return Err(OptionError::Value(what.concat()));
        }
        let mut targets = targets(operation, options)?;
        let mut headings = Headings::new(operation, &targets);
        targets.extend(beside_targets(&beside, options)?);
        headings.add_beside(beside_names(&beside, &targets));
        let work = Work {
            operation,
            options: options.clone(),
            sheet: sheet.clone(),
            headings,
            targets,
            beside,
            like: like.unwrap_or_default(),
            addressed: Addressed::default(),
            roles: Roles::of(operation),
            held: Vec::new(),
            decided: false,
            header: sheet.mapping.header,
            type_row: None,
            columns: Vec::new(),
            rows: 0,
            blank: 0,
            last: (0, 0),
            keyed: false,
            workbook: Workbook::default(),
        };
        Ok(Self { reader: Reader::edited(sheet.source, sheet.edits.clone()), work })
    }

    /// Takes the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        let work = &mut self.work;
        self.reader.push(bytes, &mut |line| work.take(line));
    }

    /// Names the columns of a table whose rows come as cells, before the first row: they are read as objects with these keys are.
    /// No two names are the same.
    ///
    /// ```
    /// use seatwright::{Options, operation};
    /// use seatwright_rows::{CellKind, Cells, Survey};
    ///
    /// let options = Options { domain: Some("example.com".into()), ..Options::default() };
    /// let mut survey = Survey::new(operation("netsapiens.site.create").unwrap(), &options, &Default::default())?;
    /// survey.set_columns(&["site".into(), "area-code".into()]);
    /// let mut cells = Cells::default();
    /// cells.push("Paris", CellKind::Text);
    /// cells.push("212", CellKind::Number);
    /// survey.row(&cells);
    /// assert_eq!(survey.finish().mapping.column_of("area-code").unwrap().index, 1);
    /// # Ok::<(), seatwright::OptionError>(())
    /// ```
    pub fn set_columns(&mut self, names: &[String]) {
        self.reader.set_columns(names);
        let work = &mut self.work;
        work.keyed = true;
        work.decided = true;
        work.header = Header::Nowhere;
        for name in names.iter().skip(work.columns.len()) {
            work.add_column(name);
        }
    }

    /// Takes the next row of a workbook or a table.
    pub fn row(&mut self, cells: &Cells) {
        let work = &mut self.work;
        self.reader.row(cells, &mut |line| work.take(line));
    }

    /// Takes what is to be said once of the workbook that the rows are of.
    pub fn set_workbook(&mut self, workbook: &Workbook) {
        self.work.workbook = workbook.clone();
    }

    /// The rows were objects of a program, written as JSON: see [`Source::host`](crate::Source).
    pub fn set_host(&mut self) {
        self.reader.set_host();
        self.work.sheet.source.host = true;
    }

    /// There are no more bytes.
    #[must_use]
    pub fn finish(mut self) -> Facts {
        let work = &mut self.work;
        let found = self.reader.finish(&mut |line| work.take(line));
        self.work.finish(found)
    }
}

impl Work {
    fn take(&mut self, line: Line<'_>) {
        if !line.keys().is_empty() && !self.decided {
            // Objects name their columns themselves.
            self.keyed = true;
            self.decided = true;
            self.header = Header::Nowhere;
            // Lines before the first object are rows too, without a column.
            for (row, _) in core::mem::take(&mut self.held) {
                self.row(row, false, 0, |_| ("", false));
            }
        }
        if self.keyed {
            for key in line.keys().iter().skip(self.columns.len()) {
                self.add_column(key);
            }
        }
        if self.decided {
            self.row(line.row, line.is_blank(), line.len(), |column| {
                // JSON says by itself what is a switch and what a list.
                let text = line.cell(column).filter(|cell| cell.kind.is_written());
                (line.text(column), text.is_some())
            });
            return;
        }
        if matches!(self.header, Header::Row(row) if line.row < row) {
            return;
        }
        self.held.push((line.row, line.cells().map(|cell| cell.text.to_owned()).collect()));
        let enough = match self.header {
            Header::Found => self.held.len() >= HEAD,
            Header::Row(row) => line.row > row,
            Header::Nowhere => self.held.len() > 1,
        };
        if enough {
            self.decide();
        }
    }

    /// Finds the headings among the rows that are held.
    fn decide(&mut self) {
        self.decided = true;
        let held = core::mem::take(&mut self.held);
        let place = match self.header {
            Header::Row(row) => held.iter().position(|(at, _)| *at == row),
            Header::Nowhere => None,
            Header::Found => {
                // Headings that the mapping names are known too.
                let named = self.mapped_header(&held);
                named.or_else(|| {
                    let rows: Vec<&[String]> = held.iter().map(|(_, cells)| cells.as_slice()).collect();
                    header::find(&self.headings, &self.targets, &rows)
                })
            }
        };
        let width = held.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
        let mut first = 0;
        if let Some((row, cells)) = place.and_then(|place| held.get(place)) {
            self.header = Header::Row(*row);
            first = place.map_or(0, |place| place + 1);
            for cell in cells {
                self.add_column(cell.trim());
            }
        } else if let Header::Row(_) = self.header {
            // The row that should hold them is not there.
            first = held.len();
        } else if self.header == Header::Nowhere {
            (0..width).for_each(|_| self.add_column(""));
        }
        if place.is_some()
            && let Some((row, cells)) = held.get(first)
            && header::is_type_row(cells)
        {
            self.type_row = Some(*row);
            first += 1;
        }
        for (row, cells) in held.iter().skip(first) {
            let blank = cells.iter().all(|cell| cell.trim().is_empty());
            let text = |column: usize| (cells.get(column).map_or("", String::as_str), true);
            self.row(*row, blank, cells.len(), text);
        }
    }

    /// The row that has the most headings of the mapping that was given.
    fn mapped_header(&self, held: &[(u32, Vec<String>)]) -> Option<usize> {
        let named = |cells: &[String]| {
            let is = |cell: &&String| {
                self.sheet
                    .mapping
                    .columns
                    .iter()
                    .any(|column| !column.heading.is_empty() && column.heading == cell.trim())
            };
            cells.iter().filter(is).count()
        };
        let most = held.iter().map(|(_, cells)| named(cells)).max().filter(|most| *most > 0)?;
        let first = held.iter().position(|(_, cells)| named(cells) == most)?;
        (most * 2 >= self.sheet.mapping.columns.len()).then_some(first)
    }

    fn add_column(&mut self, heading: &str) {
        let index = self.columns.len();
        let given = self.given(heading, index);
        let meaning = self.headings.exact(&self.targets, heading, self.keyed);
        let near = if meaning.is_none() { self.headings.near(heading) } else { None };
        let path = given.and_then(|at| self.sheet.mapping.columns.get(at)).map(|column| &column.to);
        let target = match path {
            Some(To::Field(path)) => self.targets.iter().find(|target| target.path == *path),
            Some(To::Ignored) => None,
            _ => match &meaning {
                Some(Meaning { targets, .. }) => targets.first().and_then(|at| self.targets.get(*at)),
                None => near.and_then(|at| self.targets.get(at)),
            },
        };
        let shared = |path: &str| {
            self.roles.named_site == Some(path) || matches!(path, "department" | "department.name")
        };
        let spellings = target.filter(|target| shared(&target.path)).map(|_| Spellings::default());
        let says = target.map_or(Says::Nothing, |target| self.says(&target.path));
        let sort = target.map_or(Sort::Text, |target| target.sort);
        self.columns.push(Seen {
            heading: heading.to_owned(),
            meaning,
            near,
            given,
            sort,
            evidence: Evidence::default(),
            spellings,
            marks: Bits::default(),
            says,
        });
    }

    /// What a field says of a person, where emergency addresses are asked for.
    fn says(&self, path: &str) -> Says {
        let Some(address) = self.beside.iter().find(|companion| companion.place.is_some()) else {
            return Says::Nothing;
        };
        let inside = path.strip_prefix(address.name).is_some_and(|rest| rest.starts_with(':'));
        if inside {
            Says::Where
        } else if self.roles.extension == Some(path) || self.roles.login == Some(path) {
            Says::Who
        } else {
            Says::Nothing
        }
    }

    /// The column of the mapping that is this one: of the same heading, the next in turn; without headings, by its place.
    fn given(&self, heading: &str, index: usize) -> Option<usize> {
        let columns = &self.sheet.mapping.columns;
        if self.header == Header::Nowhere && !self.keyed {
            return columns.iter().position(|column| column.index == index);
        }
        let before = self.columns.iter().filter(|seen| seen.heading == heading).count();
        let same = columns.iter().enumerate().filter(|(_, column)| {
            if column.heading.is_empty() { column.index == index } else { column.heading == heading }
        });
        same.map(|(at, _)| at).nth(before)
    }

    fn row<'t>(&mut self, row: u32, blank: bool, cells: usize, text: impl Fn(usize) -> (&'t str, bool)) {
        self.rows += 1;
        self.last = (row, cells);
        if blank {
            self.blank += 1;
            return;
        }
        if self.columns.iter().any(|column| column.says == Says::Where) {
            let cells = self.columns.iter().enumerate();
            self.addressed.see(row, cells.map(|(at, column)| (column.says, text(at).0)));
        }
        for (at, column) in self.columns.iter_mut().enumerate() {
            let (text, written) = text(at);
            if !text.trim().is_empty() {
                if written {
                    column.evidence.see(text, row, column.sort);
                } else {
                    column.evidence.filled += 1;
                }
                if let Some(extensions) = &self.sheet.extensions {
                    extensions.mark(text, &mut column.marks);
                }
                if let Some(spellings) = &mut column.spellings {
                    spellings.add(text);
                }
            }
        }
    }

    fn finish(mut self, found: Found) -> Facts {
        if !self.decided {
            self.decide();
        }
        let mut findings = self.about_the_file(&found);
        let candidates: Vec<Candidate<'_>> = self
            .columns
            .iter()
            .map(|seen| Candidate {
                heading: &seen.heading,
                meaning: seen.meaning.as_ref(),
                near: seen.near,
                given: seen.given.and_then(|at| self.sheet.mapping.columns.get(at)),
                filled: seen.evidence.filled > 0,
            })
            .collect();
        let Resolved { columns, findings: more } = resolve(&self.targets, &candidates);
        findings.extend(more);
        let mut mapping =
            Mapping { header: self.header, columns, constants: self.sheet.mapping.constants.clone() };
        for (at, seen) in self.columns.iter().enumerate() {
            let Some(column) = mapping.columns.get_mut(at) else { continue };
            let To::Field(path) = &column.to else { continue };
            let Some(target) = self.targets.iter().find(|target| target.path == *path) else { continue };
            let said = seen.evidence.findings(at, &seen.heading, target);
            for (repair, sure) in said.iter().filter_map(|finding| finding.fix) {
                if sure == Confidence::Certain || self.sheet.accept_likely {
                    column.repairs.push(repair);
                }
            }
            column.repairs.sort_unstable();
            column.repairs.dedup();
            findings.extend(said);
            if let Some(spellings) = &seen.spellings {
                self.about_names(at, seen, path, spellings, &mut findings);
            }
        }
        self.about_the_mapping(&mapping, found.format.is_some(), &mut findings);
        Facts {
            operation: self.operation,
            options: self.options,
            sheet: self.sheet,
            found,
            mapping,
            type_row: self.type_row,
            rows: self.rows,
            blank: self.blank,
            findings,
            targets: self.targets,
            roles: self.roles,
            beside: self.beside,
            like: self.like,
            addressed: self.addressed.finish().into(),
            marks: self.columns.into_iter().map(|seen| seen.marks).collect(),
        }
    }
}
