//! Bytes to rows: [`Reader`].

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::cells::Cells;
use crate::cut::Cut;
use crate::edits::Edits;
use crate::encoding::{Decoder, Encoding};
use crate::format::{self, Format, NotASheet};
use crate::limits::Limits;
use crate::line::{Buffer, Flaw, Line};
use crate::objects::{self, Objects};

/// How many bytes of text decide on the format.
const HEAD: usize = 1 << 16;

/// What is known of a file before it is read. Nothing by default: all of it is found out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The encoding, unless a byte order mark says another.
    pub encoding: Option<Encoding>,
    /// The delimiter.
    pub delimiter: Option<u8>,
    /// Bounds.
    pub limits: Limits,
    /// The rows were objects of a program: what JSON does not have stands in them as an object with the one key U+0000, whose
    /// value is the name of a type.
    pub host: bool,
}

/// What was found out about a file.
#[expect(clippy::struct_excessive_bools, reason = "independent facts")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// How characters are written.
    pub encoding: Encoding,
    /// A byte order mark says so.
    pub marked: bool,
    /// How rows are written; `None` for a file that holds no rows.
    pub format: Option<Format>,
    /// A line `sep=` stands at the top.
    pub separator_line: bool,
    /// What the file is instead of a sheet.
    pub not_a_sheet: Option<NotASheet>,
    /// Bytes were met that are no characters of the encoding.
    pub lossy: bool,
    /// The row in which a quote is opened that is never closed.
    pub open_quote: Option<u32>,
    /// The last row has no line break after it, or a JSON document is cut off.
    pub unterminated: bool,
    /// There are more rows than the limit; they were not read.
    pub limited: bool,
    /// How many rows there are, blank ones included.
    pub rows: u32,
}

/// Takes a sheet in chunks of bytes and gives its rows. Where the chunks end makes no difference.
///
/// ```
/// use seatwright_rows::Reader;
///
/// let mut rows = Vec::new();
/// let mut reader = Reader::new(Default::default());
/// let mut take = |line: seatwright_rows::Line<'_>| rows.push((line.row, line.text(1).to_owned()));
/// reader.push(b"Ext;Name\n1001;\"Sm", &mut take);
/// reader.push(b"ith; Ann\"\n\n1002;Ada", &mut take);
/// let found = reader.finish(&mut take);
/// assert_eq!(rows, [(1, "Name".into()), (2, "Smith; Ann".into()), (3, "".into()), (4, "Ada".into())]);
/// assert!(found.unterminated);
/// ```
pub struct Reader {
    source: Source,
    edits: Edits,
    decoder: Decoder,
    /// Text that waits for the format to be decided on.
    head: String,
    state: State,
    found: Found,
    line: Buffer,
    /// Columns of a sheet of JSON objects.
    keys: Vec<String>,
    /// Rows of a table that another reader reads, before these.
    before: u32,
}

enum State {
    Head,
    Csv(Box<Cut>),
    Json(Objects),
    /// Rows come as cells.
    Given,
    Refused,
}

impl Reader {
    /// A reader for one file.
    #[must_use]
    pub fn new(source: Source) -> Self {
        Self::edited(source, Edits::default())
    }

    /// A reader for one file of which some cells were changed since.
    #[must_use]
    pub fn edited(source: Source, edits: Edits) -> Self {
        let found = Found {
            encoding: source.encoding.unwrap_or(Encoding::Utf8),
            marked: false,
            format: None,
            separator_line: false,
            not_a_sheet: None,
            lossy: false,
            open_quote: None,
            unterminated: false,
            limited: false,
            rows: 0,
        };
        Self {
            source,
            edits,
            decoder: Decoder::new(source.encoding),
            head: String::new(),
            state: State::Head,
            found,
            line: Buffer::default(),
            keys: Vec::new(),
            before: 0,
        }
    }

    /// Numbers rows from there on.
    pub(crate) fn set_before(&mut self, rows: u32) {
        self.before = rows;
    }

    pub(crate) fn set_host(&mut self) {
        self.source.host = true;
    }

    /// The columns of a sheet of JSON objects, in the order in which their keys were met.
    #[must_use]
    pub fn keys(&self) -> &[String] {
        &self.keys
    }

    /// Takes the next bytes and hands over every row that they complete.
    pub fn push(&mut self, bytes: &[u8], take: &mut dyn FnMut(Line<'_>)) {
        if let State::Refused = self.state {
            return;
        }
        let mut text = core::mem::take(&mut self.head);
        self.decoder.push(bytes, &mut text);
        self.text(text, false, take);
    }

    /// Names the columns of a table whose rows come as cells: they are read as objects with these keys are. No two names are the
    /// same.
    pub fn set_columns(&mut self, names: &[String]) {
        names.clone_into(&mut self.keys);
        self.found.format = Some(Format::Ndjson);
    }

    /// Takes the next row of a workbook or a table, blank ones too.
    pub fn row(&mut self, cells: &Cells, take: &mut dyn FnMut(Line<'_>)) {
        self.state = State::Given;
        if self.keys.is_empty() {
            self.found.format = Some(Format::Workbook);
        }
        self.line.clone_from(&cells.0);
        let flaw = cells.flaw(&self.source.limits);
        if flaw.is_some() {
            self.line.clear();
        }
        self.hand(flaw, take);
        self.line.clear();
    }

    /// There are no more bytes: hands over the last row, and says what was found out.
    pub fn finish(&mut self, take: &mut dyn FnMut(Line<'_>)) -> Found {
        let mut text = core::mem::take(&mut self.head);
        self.decoder.finish(&mut text);
        self.text(text, true, take);
        self.end(take);
        self.found.encoding = self.decoder.encoding();
        self.found.marked = self.decoder.is_marked();
        self.found.lossy = self.decoder.is_lossy();
        self.found
    }

    /// Reads text, and keeps its allocation for the next.
    fn text(&mut self, mut text: String, last: bool, take: &mut dyn FnMut(Line<'_>)) {
        if let State::Head = self.state {
            if text.len() < HEAD && !last {
                self.head = text;
                return;
            }
            let skip = self.start(&text);
            self.feed(text.get(skip..).unwrap_or_default(), take);
        } else {
            self.feed(&text, take);
        }
        text.clear();
        self.head = text;
    }

    /// Decides on the format. Gives how many bytes of the text are no rows.
    fn start(&mut self, text: &str) -> usize {
        let mut cut = text.len().min(HEAD);
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        let head = text.get(..cut).unwrap_or_default();
        // Objects of a program are no file, whatever characters stand in them.
        let refused = NotASheet::of_bytes(self.decoder.first()).or_else(|| NotASheet::of_text(head));
        let refused = refused.filter(|_| !self.source.host);
        if refused.is_some() {
            self.found.not_a_sheet = refused;
            self.state = State::Refused;
            return 0;
        }
        let line = format::separator_line(head);
        self.found.separator_line = line.is_some();
        let skip = line.map_or(0, |(_, length)| length);
        let delimiter = self.source.delimiter.or(line.map(|(delimiter, _)| delimiter));
        let format = format::of_text(head.get(skip..).unwrap_or_default(), delimiter);
        self.found.format = Some(format);
        self.state = match format {
            Format::Csv { delimiter, quote } => State::Csv(Box::new(Cut::new(delimiter, quote))),
            Format::Ndjson => State::Json(Objects::new(true, self.source.limits.row)),
            Format::Json => State::Json(Objects::new(false, self.source.limits.row)),
            Format::Workbook => State::Given,
        };
        skip
    }

    fn feed(&mut self, text: &str, take: &mut dyn FnMut(Line<'_>)) {
        match &self.state {
            State::Csv(_) => self.feed_csv(text.as_bytes(), take),
            State::Json(_) => self.feed_json(text, take),
            State::Head | State::Given | State::Refused => {}
        }
    }

    fn feed_csv(&mut self, mut bytes: &[u8], take: &mut dyn FnMut(Line<'_>)) {
        loop {
            let State::Csv(cut) = &mut self.state else { return };
            // Empty lines are rows of a spreadsheet too, which the reader underneath passes over.
            if !cut.open {
                let Some(&byte) = bytes.first() else { return };
                let paired = core::mem::take(&mut cut.returned) && byte == b'\n';
                if matches!(byte, b'\r' | b'\n') {
                    cut.returned = byte == b'\r';
                    bytes = bytes.get(1..).unwrap_or_default();
                    if !paired {
                        self.line.clear();
                        self.hand(None, take);
                    }
                    continue;
                }
                cut.open = true;
            }
            if bytes.is_empty() {
                return;
            }
            let (whole, read) = cut.read(bytes, &mut self.line, &self.source.limits);
            let ended_by = read.checked_sub(1).and_then(|at| bytes.get(at)).copied();
            bytes = bytes.get(read..).unwrap_or_default();
            if whole {
                cut.open = false;
                cut.returned = ended_by == Some(b'\r');
                let flaw = cut.flaw.take();
                self.hand(flaw, take);
                self.line.clear();
            }
        }
    }

    fn feed_json(&mut self, mut text: &str, take: &mut dyn FnMut(Line<'_>)) {
        loop {
            let State::Json(objects) = &mut self.state else { return };
            let (rest, whole) = objects.push(text);
            text = rest;
            if !whole {
                return;
            }
            self.object(take);
        }
    }

    /// The document that is whole becomes a row.
    fn object(&mut self, take: &mut dyn FnMut(Line<'_>)) {
        let State::Json(objects) = &mut self.state else { return };
        self.line.clear();
        let (document, long) = objects.document();
        let flaw = match document.trim() {
            _ if long => Some(Flaw::TooLong),
            "" => None,
            document => objects::cells(
                document,
                &mut self.keys,
                (&self.source.limits, self.source.host),
                &mut self.line,
            ),
        };
        objects.clear();
        self.hand(flaw, take);
        self.line.clear();
    }

    /// Hands a row over, unless there are more than the limit.
    fn hand(&mut self, flaw: Option<Flaw>, take: &mut dyn FnMut(Line<'_>)) {
        if self.found.rows >= self.source.limits.rows {
            self.found.limited = true;
            return;
        }
        self.found.rows += 1;
        if flaw.is_none() && !self.edits.is_empty() {
            self.edits.apply(self.found.rows, &mut self.line);
        }
        take(self.line.line(self.before.saturating_add(self.found.rows), flaw, &self.keys));
    }

    fn end(&mut self, take: &mut dyn FnMut(Line<'_>)) {
        match &mut self.state {
            State::Csv(cut) if cut.open => {
                self.found.unterminated = true;
                // Only inside quotes a line break ends no row.
                let length = self.line.text.len();
                let (whole, _) = cut.read(b"\n", &mut self.line, &self.source.limits);
                if !whole {
                    self.line.text.truncate(length);
                    cut.read(&[], &mut self.line, &self.source.limits);
                    self.found.open_quote = Some(self.found.rows + 1);
                }
                let flaw = if whole { cut.flaw } else { Some(Flaw::OpenQuote) };
                self.hand(flaw, take);
            }
            State::Json(objects) => {
                self.found.unterminated = objects.is_cut_off() || objects.is_deep();
                if objects.is_open() {
                    self.object(take);
                }
            }
            _ => {}
        }
        self.state = State::Refused;
    }
}
