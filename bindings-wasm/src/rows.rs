//! The two passes over a sheet, and what needs none. Bytes come in by chunks; JavaScript reads the file.

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::schema::Token;
use seatwright::{OptionError, Options, find_operation};
use seatwright_rows::{Facts, Row, Sheet, SheetOptions, Summary, Survey, Taken, Unpacked};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

use crate::beside::push_beside;
use crate::feed::{Feed, Part};
use crate::nodes::push_cells;
use crate::outputs::Outputs;

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err calls")]
pub(crate) fn refused(error: OptionError) -> JsError {
    JsError::new(&error.message())
}

/// The first pass.
#[wasm_bindgen]
pub struct SheetSurvey {
    survey: Survey,
    taken: Taken,
    feed: Feed,
}

#[wasm_bindgen]
impl SheetSurvey {
    /// Begins to look at a sheet. Options of the operation and of the sheet are JSON text. The bytes of a workbook are its packed
    /// rows, in all passes.
    ///
    /// # Errors
    /// No such operation, an unknown option, or a value that an option does not take.
    #[wasm_bindgen(constructor)]
    pub fn new(operation: &str, options: &str, sheet: &str, is_workbook: bool) -> Result<Self, JsError> {
        Self::begin(operation, options, sheet, is_workbook).map_err(refused)
    }

    /// The rows were objects: what JSON does not have stands in them as an object with the one key U+0000, whose value is the name of
    /// a type.
    pub fn set_host(&mut self) {
        self.survey.set_host();
    }

    /// Takes the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        let Self { survey, feed, .. } = self;
        feed.each(bytes, &mut |part| match part {
            Part::Bytes(bytes) => survey.push(bytes),
            Part::Of(Unpacked::Workbook(workbook)) => survey.set_workbook(&workbook),
            Part::Of(Unpacked::Row(cells)) => survey.row(cells),
        });
    }

    /// There are no more bytes.
    #[must_use]
    pub fn finish(self) -> SheetFacts {
        let is_workbook = matches!(self.feed, Feed::Workbook(_));
        SheetFacts { facts: self.survey.finish(), taken: self.taken, is_workbook }
    }
}

impl SheetSurvey {
    fn begin(operation: &str, options: &str, sheet: &str, is_workbook: bool) -> Result<Self, OptionError> {
        let operation = find_operation(operation)?;
        let options = Options::from_json(options)?;
        let (sheet, taken) = SheetOptions::from_json(sheet)?;
        let survey = Survey::new(operation, &options, &sheet)?;
        Ok(Self { survey, taken, feed: Feed::new(is_workbook) })
    }
}

/// What the first pass found out.
#[wasm_bindgen]
pub struct SheetFacts {
    pub(crate) facts: Facts,
    pub(crate) taken: Taken,
    is_workbook: bool,
}

impl SheetFacts {
    pub(crate) fn feed(&self) -> Feed {
        Feed::new(self.is_workbook)
    }
}

#[wasm_bindgen]
impl SheetFacts {
    /// All of it as compact JSON.
    #[must_use]
    pub fn json(&self) -> String {
        self.facts.to_json()
    }

    /// The member of the body that the token travels in; empty: it is a header.
    #[must_use]
    pub fn token(&self) -> String {
        match self.facts.operation().token {
            Token::Bearer => String::new(),
            Token::Body(name) => String::from(name),
        }
    }

    /// The first line of the errors file.
    #[must_use]
    pub fn error_headings(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.facts.write_error_headings(&mut out);
        out
    }

    /// The first line of the results file of a run.
    #[must_use]
    pub fn result_headings(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.facts.write_result_headings(&mut out);
        out
    }

    /// The first line of the corrected file.
    #[must_use]
    pub fn headings(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.facts.write_headings(&mut out);
        out
    }

    /// Begins the second pass.
    ///
    /// # Errors
    /// An option has a value that it does not take.
    pub fn begin(&self) -> Result<SheetPass, JsError> {
        let mut sheet = Sheet::new(&self.facts).map_err(refused)?;
        sheet.set_taken(self.taken.clone());
        Ok(SheetPass { sheet, feed: self.feed(), summary: None, outputs: Outputs::default() })
    }
}

/// The second pass.
#[wasm_bindgen]
pub struct SheetPass {
    sheet: Sheet,
    feed: Feed,
    /// JSON text, when there are no more rows.
    summary: Option<String>,
    outputs: Outputs,
}

#[wasm_bindgen]
impl SheetPass {
    /// Takes the next bytes, and the end if they are the last. Gives three lines for each row that is whole: number, verdict and
    /// issues as JSON, the cells if they are asked for, and `requests` beside it; method and path; the body. The last two are empty for a row without a
    /// request.
    pub fn rows(&mut self, bytes: &[u8], last: bool, cells: bool) -> String {
        let mut out = Vec::new();
        self.push(bytes, last, &mut |row| {
            row.write_verdict(&mut out);
            out.pop();
            if cells {
                push_cells(&mut out, |out| row.write_cells(out));
            }
            push_beside(&mut out, &row.beside);
            out.push(b'\n');
            if let Some(request) = &row.request {
                out.extend_from_slice(request.method.as_bytes());
                out.push(b' ');
                out.extend_from_slice(request.path.as_bytes());
            }
            out.push(b'\n');
            out.extend_from_slice(row.body);
            out.push(b'\n');
        });
        // All of it was text.
        String::from_utf8(out).unwrap_or_default()
    }

    /// Takes the next bytes, and the end if they are the last, and keeps what they add to the files that are asked for.
    #[expect(clippy::fn_params_excessive_bools, reason = "JavaScript hands over no struct")]
    pub fn write(&mut self, bytes: &[u8], last: bool, requests: bool, errors: bool, corrected: bool) {
        let mut outputs = core::mem::take(&mut self.outputs);
        outputs.begin(requests, errors, corrected);
        let summary = self.push(bytes, last, &mut |row| {
            outputs.add(|files| files.add(&row), |page| page.row(&row));
        });
        if let Some(summary) = summary {
            outputs.finish(|page, facts| page.finish(facts, &summary));
        }
        self.outputs = outputs;
    }

    /// Begins a page about the rows, for `html`.
    pub fn begin_html(&mut self, facts: &SheetFacts) {
        self.outputs.begin_html(&facts.facts);
    }

    /// The page, when there are no more rows.
    #[must_use]
    pub fn html(&mut self) -> Vec<u8> {
        self.outputs.html()
    }

    /// What the last bytes added to the requests.
    #[must_use]
    pub fn requests(&mut self) -> Vec<u8> {
        self.outputs.requests()
    }

    /// What the last bytes added to the errors.
    #[must_use]
    pub fn errors(&mut self) -> Vec<u8> {
        self.outputs.errors()
    }

    /// What the last bytes added to the corrected file.
    #[must_use]
    pub fn corrected(&mut self) -> Vec<u8> {
        self.outputs.corrected()
    }

    /// What became of all rows, as compact JSON; nothing before the end.
    #[must_use]
    pub fn summary(&self) -> Option<String> {
        self.summary.clone()
    }
}

impl SheetPass {
    /// Gives the summary when there are no more rows.
    fn push(&mut self, bytes: &[u8], last: bool, take: &mut dyn FnMut(Row<'_>)) -> Option<Summary> {
        if self.summary.is_some() {
            return None;
        }
        let Self { sheet, feed, .. } = self;
        feed.each(bytes, &mut |part| match part {
            Part::Bytes(bytes) => sheet.push(bytes, take),
            Part::Of(Unpacked::Row(cells)) => sheet.row(cells, take),
            Part::Of(Unpacked::Workbook(_)) => {}
        });
        let summary = last.then(|| self.sheet.finish(take));
        self.summary = summary.as_ref().map(Summary::to_json);
        summary
    }
}

/// An empty sheet as CSV: headings, and an example row. `sheet` are options of a sheet, of which `beside` counts; `delimiter` is
/// an ASCII character.
///
/// # Errors
/// No such operation, an unknown option, or a value that an option does not take.
#[wasm_bindgen]
pub fn template(
    operation: &str,
    options: &str,
    sheet: &str,
    delimiter: u8,
    example: bool,
) -> Result<String, JsError> {
    let columns = columns(operation, options, sheet).map_err(refused)?;
    let mut out = Vec::new();
    seatwright_rows::write_template(&columns, delimiter, example, &mut out);
    Ok(String::from_utf8(out).unwrap_or_default())
}

/// The columns of an empty sheet as JSON.
///
/// # Errors
/// As [`template`].
#[wasm_bindgen]
pub fn template_columns(operation: &str, options: &str, sheet: &str) -> Result<String, JsError> {
    let columns = columns(operation, options, sheet).map_err(refused)?;
    Ok(seatwright_rows::template_json(&columns))
}

fn columns(
    operation: &str,
    options: &str,
    sheet: &str,
) -> Result<Vec<seatwright_rows::TemplateColumn>, OptionError> {
    let (sheet, _) = SheetOptions::from_json(sheet)?;
    seatwright_rows::template(find_operation(operation)?, &Options::from_json(options)?, &sheet.beside)
}

/// The first extension of a range that is not taken. `taken` are extensions, one a line.
#[must_use]
#[wasm_bindgen]
pub fn next_free(first: &str, last: &str, taken: &str) -> Option<String> {
    let mut taken: Vec<&str> = taken.lines().collect();
    taken.sort_unstable();
    seatwright_rows::next_free(first, last, |extension| taken.binary_search(&extension).is_ok())
}
