//! Records read from what an API or an export gives: [`ExistingReader`].

use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use seatwright::json::Node;
use seatwright::{Operation, OptionError, Options, Severity, from_record};

use crate::cells::Cells;
use crate::csv::{Marks, push_cell, push_end};
use crate::encoding::Encoding;
use crate::finding::SheetCode;
use crate::format::{Format, NotASheet};
use crate::layout::layout;
use crate::line::{CellKind, Line};
use crate::name;
use crate::nodes::{leaves, text};
use crate::pass::{Pass, Step};
use crate::plan::claims::Claims;
use crate::plan::digest::{Hasher, digest};
use crate::plan::error::ExistingError;
use crate::plan::existing::{Existing, Index, Records, Stored};
use crate::plan::side::{create_of, update_of};
use crate::reader::{Found, Reader};
use crate::sheet_options::SheetOptions;
use crate::survey::Survey;
use crate::target::{FULL_NAME, Roles, Sort, targets};

/// Takes what exists in chunks of bytes: a JSON list of records as the vendor's API returns them, lists one after the other (pages),
/// one record a line (NDJSON), or an export file: a sheet with headings, read as [`Survey`] reads sheets.
///
/// ```
/// use seatwright::{Options, operation};
/// use seatwright_rows::{ExistingReader, SheetOptions};
///
/// let create = operation("netsapiens.user.create").unwrap();
/// let options = Options { domain: Some("example.com".into()), ..Options::default() };
/// let mut reader = ExistingReader::new(create, &options, &SheetOptions::default())?;
/// reader.push(br#"[{"user": "1001", "name-first-name": "Ann"}, {"user": "1002", "name-first-na"#);
/// reader.push(br#"me": "Ben"}]"#);
/// assert_eq!(reader.finish().unwrap().keys().collect::<Vec<_>>(), ["1001", "1002"]);
///
/// let mut reader = ExistingReader::new(create, &options, &SheetOptions::default())?;
/// reader.push(br#"[{"user": "1001", "name-first-name": "Ann"}, {"user": "1002", "#);
/// // What is missing would be taken for new.
/// assert_eq!(reader.finish().unwrap_err().message(), "what exists is cut off: records may be missing");
/// # Ok::<(), seatwright::OptionError>(())
/// ```
pub struct ExistingReader {
    create: &'static Operation,
    options: Options,
    sheet: SheetOptions,
    reader: Reader,
    building: Building,
    /// All bytes, for an export is read twice; nothing once the records are known to be JSON.
    bytes: Vec<u8>,
}

/// The records so far.
struct Building {
    records: Records,
    /// Paths of the fields that the digest is of.
    known: BTreeSet<String>,
    digests: Vec<[u8; 32]>,
    /// The domain of records that name none.
    domain: Option<String>,
    error: Option<ExistingError>,
    json: bool,
}

impl ExistingReader {
    /// Begins to read records. `operation` makes or changes them; `options.domain` is the domain of records that name none.
    ///
    /// # Errors
    /// An option has a value that it does not take.
    pub fn new(
        operation: &'static Operation,
        options: &Options,
        sheet: &SheetOptions,
    ) -> Result<Self, OptionError> {
        let create = create_of(operation).unwrap_or(operation);
        let update = update_of(operation);
        let mut all = targets(create, options)?;
        if let Some(update) = update {
            all.extend(targets(update, options)?);
        }
        let mail = all.iter().find(|target| target.sort == Sort::Mail).map(|target| target.path.clone());
        let (secret, open): (Vec<_>, Vec<_>) = all.into_iter().partition(|target| target.secret);
        let records = Records {
            create,
            update,
            roles: Roles::of(create),
            mail,
            secrets: secret
                .into_iter()
                .map(|target| target.path)
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            all: Vec::new(),
            digest: String::new(),
            domain: None,
            index: Index::default(),
        };
        let building = Building {
            records,
            known: open.into_iter().map(|target| target.path).collect(),
            digests: Vec::new(),
            domain: options.domain.clone().filter(|domain| !matches!(domain.trim(), "" | "~")),
            error: None,
            json: false,
        };
        Ok(Self {
            create,
            options: options.clone(),
            sheet: sheet.clone(),
            reader: Reader::new(sheet.source),
            building,
            bytes: Vec::new(),
        })
    }

    /// Takes the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        let building = &mut self.building;
        self.reader.push(bytes, &mut |line| building.json(&line));
        if self.building.json {
            self.bytes = Vec::new();
        } else {
            self.bytes.extend_from_slice(bytes);
        }
    }

    /// Takes the next row of a workbook that holds an export.
    pub fn row(&mut self, cells: &Cells) {
        let marks = Marks { delimiter: b',', quote: b'"' };
        if self.bytes.is_empty() {
            self.sheet.source.encoding = Some(Encoding::Utf8);
            self.sheet.source.delimiter = Some(marks.delimiter);
            self.reader = Reader::new(self.sheet.source);
        }
        let mut line = Vec::new();
        let last = cells.len().max(1);
        for (at, text) in cells.texts().chain(cells.is_empty().then_some("")).enumerate() {
            push_cell(&mut line, text, Sort::Text, marks);
            push_end(&mut line, at + 1 == last, marks);
        }
        self.push(&line);
    }

    /// There are no more bytes.
    ///
    /// # Errors
    /// Something of it cannot be read. A record that is missing here would be made once more, so nothing is passed over.
    pub fn finish(mut self) -> Result<Existing, ExistingError> {
        let building = &mut self.building;
        let found = self.reader.finish(&mut |line| building.json(&line));
        // A record that breaks off cannot be read either.
        whole(&found)?;
        if let Some(error) = self.building.error.take() {
            return Err(error);
        }
        if let Some(Format::Csv { .. }) = found.format {
            self.export()?;
        }
        Ok(self.building.finish())
    }

    /// Reads an export.
    fn export(&mut self) -> Result<(), ExistingError> {
        let options = |error: OptionError| ExistingError::Options(error.message());
        let mut survey = Survey::new(self.create, &self.options, &self.sheet).map_err(options)?;
        survey.push(&self.bytes);
        let facts = survey.finish();
        let cut = |code| matches!(code, SheetCode::CutOff | SheetCode::OpenQuote | SheetCode::RowLimit);
        if facts.findings.iter().any(|finding| cut(finding.code)) {
            return Err(ExistingError::CutOff);
        }
        let key = self.create.record_identity.key;
        if facts.mapping.column_of(key).is_none() {
            return Err(ExistingError::NoKeyColumn(key));
        }
        let slots = layout(&facts).map_err(options)?;
        let mut pass = Pass::new(&facts).map_err(options)?;
        let mut reader = Reader::new(self.sheet.source);
        let building = &mut self.building;
        let mut take = |line: Line<'_>| {
            let node = match pass.begin(&line) {
                Step::Above | Step::Blank | Step::Continuation => return,
                Step::Flawed => return building.refuse(ExistingError::Record(line.row, "is no row")),
                Step::Full => {
                    let values = pass.values(line);
                    let cells = slots.iter().enumerate();
                    let said = cells.filter_map(|(at, slot)| Some((slot, values.get(at)?.text)));
                    Node::Object(
                        said.flat_map(|(slot, text)| match (&*slot.path, slot.sort) {
                            (FULL_NAME, _) => {
                                let (first, last) = name::split(text);
                                let roles = building.records.roles;
                                let names = [(roles.first, first), (roles.last, last)];
                                names
                                    .iter()
                                    .filter_map(|(role, name)| Some(((*role)?.to_owned(), Node::from(*name))))
                                    .collect()
                            }
                            (path, Sort::List) => {
                                let items = text.split([';', ',', '\n']).map(str::trim);
                                let items = items.filter(|item| !item.is_empty()).map(Node::from);
                                alloc::vec![(path.to_owned(), Node::List(items.collect()))]
                            }
                            (path, _) => {
                                let name = path.trim_start_matches('{').trim_end_matches('}');
                                alloc::vec![(name.to_owned(), Node::from(text))]
                            }
                        })
                        .collect(),
                    )
                }
            };
            building.add(line.row, &node);
        };
        reader.push(&self.bytes, &mut take);
        reader.finish(&mut take);
        self.building.error.take().map_or(Ok(()), Err)
    }
}

/// Whether nothing of the file is missing.
fn whole(found: &Found) -> Result<(), ExistingError> {
    match (found.not_a_sheet, found.format) {
        (Some(kind), _) => return Err(ExistingError::NotASheet(kind)),
        (None, None) => return Err(ExistingError::NotASheet(NotASheet::Binary)),
        _ => {}
    }
    let json = !matches!(found.format, Some(Format::Csv { .. }));
    if found.open_quote.is_some() || found.limited || json && found.unterminated {
        return Err(ExistingError::CutOff);
    }
    if found.lossy {
        return Err(ExistingError::Encoding);
    }
    if found.rows == 0 && !json {
        return Err(ExistingError::Empty);
    }
    Ok(())
}

impl Building {
    fn refuse(&mut self, error: ExistingError) {
        self.error.get_or_insert(error);
    }

    /// Takes a row of JSON; rows of a sheet wait.
    fn json(&mut self, line: &Line<'_>) {
        if line.keys().is_empty() {
            if line.flaw.is_some() {
                self.refuse(ExistingError::Record(line.row, "cannot be read"));
            }
            return;
        }
        self.json = true;
        if line.flaw.is_some() {
            return self.refuse(ExistingError::Record(line.row, "is no JSON object that can be read"));
        }
        if line.is_blank() {
            return;
        }
        let mut members = Vec::new();
        for (key, cell) in line.keys().iter().zip(line.cells()) {
            let value = match cell.kind {
                CellKind::Absent | CellKind::NoResult | CellKind::Merged | CellKind::Foreign => continue,
                CellKind::Text => Node::from(cell.text),
                CellKind::Number => Node::Number(cell.text.to_owned()),
                CellKind::Bool => Node::Bool(cell.text == "true"),
                CellKind::Nested => match Node::parse(cell.text.as_bytes(), &crate::nodes::BOUNDS) {
                    Ok(node) => node,
                    Err(_) => return self.refuse(ExistingError::Record(line.row, "is too large")),
                },
            };
            members.push((key.clone(), value));
        }
        let node = Node::Object(members);
        for record in enveloped(&node, self.records.create) {
            self.add(line.row, record);
        }
    }

    fn add(&mut self, row: u32, record: &Node) {
        let records = &mut self.records;
        let cleaner = records.update.unwrap_or(records.create);
        let made = match from_record(cleaner.id, &record.to_json()) {
            Ok(made) => made,
            Err(error) => return self.refuse(ExistingError::Options(error.message())),
        };
        let answer = made
            .issues
            .iter()
            .any(|issue| issue.severity == Severity::Error && issue.path.is_empty() && issue.field.is_none());
        if answer {
            return self.refuse(ExistingError::Record(row, "is an answer that holds no record"));
        }
        let of = |name: &str| made.input.get(name).and_then(text).filter(|text| !text.is_empty());
        let Some(key) = of(records.create.record_identity.key) else {
            let field = records.create.record_identity.key;
            return self.refuse(ExistingError::NoKey(row, field));
        };
        let domain = of("domain").or_else(|| self.domain.clone()).filter(|_| records.is_scoped());
        let stored = Stored { domain, key, json: made.input.to_json() };
        let claims = Claims::of(&made.input, records.create, &records.roles, records.mail.as_deref());
        let place = records.all.len();
        if let Some(other) = records.index.add(records.create, &stored, &claims, place) {
            // Pages may overlap.
            let same = records.all.get(other).is_some_and(|other| other.json == stored.json);
            if !same {
                self.refuse(ExistingError::Twice(row, stored.key));
            }
            return;
        }
        let mut lines: Vec<(String, String)> = Vec::new();
        leaves(&made.input, "", &mut |path, value| {
            if self.known.contains(path)
                && let Some(text) = text(value).filter(|text| !text.is_empty())
            {
                lines.push((path.to_owned(), text));
            }
        });
        lines.sort_unstable();
        let mut hasher = Hasher::default();
        hasher.add(stored.domain.as_deref().unwrap_or_default().to_ascii_lowercase().as_bytes());
        hasher.add(stored.key.as_bytes());
        for (path, text) in &lines {
            hasher.add(path.as_bytes());
            hasher.add(text.as_bytes());
        }
        self.digests.push(hasher.finish());
        records.all.push(stored);
    }

    fn finish(mut self) -> Existing {
        self.digests.sort_unstable();
        let mut hasher = Hasher::default();
        for record in &self.digests {
            hasher.add(record);
        }
        let mut records = self.records;
        records.digest = digest(hasher.finish());
        let first =
            records.all.first().and_then(|record| record.domain.as_deref()).or(self.domain.as_deref());
        let all = records.all.iter().all(|record| {
            let (one, other) = (record.domain.as_deref().unwrap_or_default(), first.unwrap_or_default());
            one.eq_ignore_ascii_case(other)
        });
        records.domain = first.filter(|_| all).map(ToOwned::to_owned);
        Existing(Arc::new(records))
    }
}

/// The records in an envelope around several, or the one record.
fn enveloped<'n>(node: &'n Node, operation: &Operation) -> Vec<&'n Node> {
    if let Some((status, data)) = operation.dialect.envelope
        && let Some(members) = node.as_object()
        && members.iter().all(|(key, _)| key == status || key == data)
        && let Some(list) = node.get(data).and_then(Node::as_list)
    {
        return list.iter().collect();
    }
    alloc::vec![node]
}
