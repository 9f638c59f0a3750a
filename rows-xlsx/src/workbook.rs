//! A workbook and its rows: [`Xlsx`].

use std::collections::HashMap;
use std::io::{Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, XlsxFormulaMetadata};
use seatwright_rows::{CellKind, Cells, Workbook};

use crate::bounds;
use crate::error::XlsxError;
use crate::hidden::hidden;
use crate::number::shown;
use crate::options::{XlsxLimits, XlsxOptions};

/// A workbook (`.xlsx`, `.xlsm`) of which one sheet is read.
///
/// Its texts are held in memory, its cells are not: each reading of the rows unpacks them again.
pub struct Xlsx<R> {
    inner: calamine::Xlsx<R>,
    sheet: String,
    about: Workbook,
    /// Cells with a formula and no stored result.
    open: HashMap<(u32, u32), String>,
    /// Merged areas of several rows: first and last row, first and last column.
    merged: Vec<[u32; 4]>,
    limits: XlsxLimits,
}

/// One cell that holds something: its column, what it shows, and what it is.
type Held = (u32, String, CellKind);

impl<R: Read + Seek> Xlsx<R> {
    /// Opens a workbook and chooses its sheet. What it unpacks to is counted before anything is kept.
    ///
    /// # Errors
    /// It is no workbook, has a password, is larger than a limit, is damaged, or lacks the sheet.
    pub fn open(mut reader: R, options: &XlsxOptions) -> Result<Self, XlsxError> {
        bounds::check(&mut reader, &options.limits)?;
        let (sheet, other_sheets) = choose(&mut reader, options.sheet.as_deref())?;
        let seen = hidden(&mut reader, &sheet, options.limits.columns);
        if seen.misplaced {
            return Err(XlsxError::Broken("the place of a cell".to_owned()));
        }
        reader.seek(SeekFrom::Start(0)).map_err(|error| XlsxError::File(error.to_string()))?;
        let mut inner = guarded(|| calamine::Xlsx::new(reader))?;
        let mut merged: Vec<[u32; 4]> = Vec::new();
        for area in guarded(|| inner.merge_cells_by_sheet_name(&sheet))? {
            let ((first, left), (last, right)) = (area.start, area.end);
            if last > first && usize::try_from(left).is_ok_and(|left| left <= options.limits.columns) {
                merged.push([first, last, left, right]);
            }
        }
        merged.sort_unstable();
        let about = Workbook {
            hidden_rows: seen.rows,
            hidden_columns: seen.columns,
            merged_rows: merged.iter().map(|[first, ..]| first + 1).collect(),
            other_sheets,
        };
        let mut open = HashMap::new();
        let mut cells = guarded(|| inner.worksheet_cells_reader(&sheet))?;
        // Without the text of formulas that share another's: the reader makes room for as many as a part claims to have.
        while let Some(cell) = guarded(|| cells.next_cell_with_formula_metadata())? {
            if let (DataRef::Empty, Some(formula)) = (cell.value, cell.formula) {
                open.insert(cell.pos, written(&formula));
            }
        }
        drop(cells);
        Ok(Self { inner, sheet, about, open, merged, limits: options.limits })
    }

    /// The name of the sheet that is read.
    #[must_use]
    pub fn sheet(&self) -> &str {
        &self.sheet
    }

    /// What is to be said of it once: hidden rows and columns, merged cells, sheets that are not read.
    #[must_use]
    pub const fn about(&self) -> &Workbook {
        &self.about
    }

    /// Hands over every row from the first on, blank ones too, so that they are numbered as the spreadsheet numbers them.
    ///
    /// # Errors
    /// The sheet is damaged, or has more rows than the limit. The rows before were handed over.
    pub fn rows(&mut self, take: &mut dyn FnMut(&Cells)) -> Result<(), XlsxError> {
        let Self { inner, sheet, open, merged, limits, .. } = self;
        let mut reader = guarded(|| inner.worksheet_cells_reader(sheet))?;
        let (cells, held, covering) = (Cells::default(), Vec::new(), Vec::new());
        let mut rows = Rows { open, merged, covering, limits, cells, held, next: 0 };
        let mut row = 0;
        while let Some((cell, style)) = guarded(|| reader.next_cell_with_style_id())? {
            let (at, column) = cell.get_position();
            if at != row {
                if at < row {
                    return Err(XlsxError::Broken("its rows are not in order".to_owned()));
                }
                rows.end(row, take)?;
                row = at;
            }
            let format = reader.styles().get(style).and_then(|style| style.number_format.as_ref());
            let text = text(cell.get_value(), format.map(|format| &*format.format_code));
            rows.hold(at, column, text);
        }
        rows.end(row, take)
    }
}

/// Runs the reader of cells. Where it counts places that no workbook has, it overflows, which panics in builds that check for it.
fn guarded<T>(run: impl FnOnce() -> Result<T, calamine::XlsxError>) -> Result<T, XlsxError> {
    let caught = catch_unwind(AssertUnwindSafe(run));
    caught.map_or_else(|_| Err(XlsxError::Broken("the place of a cell".to_owned())), |read| Ok(read?))
}

/// The sheet that is read, and the others.
fn choose<R: Read + Seek>(reader: &mut R, wanted: Option<&str>) -> Result<(String, Vec<String>), XlsxError> {
    let mut first = [0; 2];
    let old = reader.read_exact(&mut first).is_ok() && first == [0xd0, 0xcf];
    reader.seek(SeekFrom::Start(0)).map_err(|error| XlsxError::File(error.to_string()))?;
    let workbook = match guarded(|| calamine::Xlsx::new(&mut *reader)) {
        Err(XlsxError::Password) => return Err(XlsxError::Password),
        Err(_) if old => return Err(XlsxError::OldWorkbook),
        opened => opened?,
    };
    let sheets = workbook.sheets_metadata();
    let tables = || sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let chosen = match wanted {
        Some(name) => {
            let found = tables().find(|sheet| sheet.name == name);
            found.ok_or_else(|| XlsxError::NoSheet(name.to_owned()))?
        }
        None => tables()
            .find(|sheet| sheet.visible == SheetVisible::Visible)
            .or_else(|| tables().next())
            .ok_or(XlsxError::NoSheets)?,
    };
    let others = tables().filter(|sheet| sheet.name != chosen.name).map(|sheet| sheet.name.clone());
    Ok((chosen.name.clone(), others.collect()))
}

/// A formula as a spreadsheet shows it, as far as the cell has it.
fn written(formula: &XlsxFormulaMetadata) -> String {
    match formula {
        XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => {
            format!("={formula}")
        }
        _ => "=".to_owned(),
    }
}

/// The row that is being put together.
struct Rows<'x> {
    open: &'x HashMap<(u32, u32), String>,
    /// Merged areas that begin further down, in order, and those that cover the row.
    merged: &'x [[u32; 4]],
    covering: Vec<[u32; 4]>,
    limits: &'x XlsxLimits,
    cells: Cells,
    held: Vec<Held>,
    /// The row that is handed over next.
    next: u32,
}

impl Rows<'_> {
    fn hold(&mut self, row: u32, column: u32, text: String) {
        if !text.is_empty() {
            self.held.push((column, text, CellKind::Text));
        } else if let Some(formula) = self.open.get(&(row, column)) {
            self.held.push((column, formula.clone(), CellKind::NoResult));
        }
    }

    /// Hands a row over, and the blank ones before it.
    fn end(&mut self, row: u32, take: &mut dyn FnMut(&Cells)) -> Result<(), XlsxError> {
        while let Some((area, rest)) = self.merged.split_first().filter(|([first, ..], _)| *first < row) {
            self.merged = rest;
            self.covering.push(*area);
        }
        self.covering.retain(|[_, last, ..]| row <= *last);
        let most = u32::try_from(self.limits.columns).unwrap_or(u32::MAX);
        let mut covered = 0;
        for [_, _, left, right] in &self.covering {
            let columns = *left..=(*right).min(most);
            covered += columns.clone().count();
            // No spreadsheet merges a cell twice, so there are no more than columns.
            if covered > self.limits.columns + 1 {
                return Err(XlsxError::Broken("its merged cells overlap".to_owned()));
            }
            self.held.extend(columns.map(|column| (column, String::new(), CellKind::Merged)));
        }
        // A cell that stands there twice is the first of them.
        self.held.sort_by_key(|(column, ..)| *column);
        self.held.dedup_by_key(|(column, ..)| *column);
        while self.next < row {
            self.cells.clear();
            self.give(take)?;
        }
        self.cells.clear();
        for (column, text, kind) in self.held.drain(..) {
            // One cell past the limit says that there are more.
            let column = usize::try_from(column).unwrap_or(usize::MAX).min(self.limits.columns);
            while self.cells.len() < column {
                self.cells.push("", CellKind::Text);
            }
            if self.cells.len() <= self.limits.columns {
                self.cells.push(&text, kind);
            }
        }
        self.give(take)
    }

    fn give(&mut self, take: &mut dyn FnMut(&Cells)) -> Result<(), XlsxError> {
        if self.next >= self.limits.rows {
            return Err(XlsxError::TooLarge("rows"));
        }
        self.next += 1;
        take(&self.cells);
        Ok(())
    }
}

/// What a cell shows.
fn text(value: &DataRef<'_>, format: Option<&str>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(flag) => if *flag { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::Error(error) => error.to_string(),
        #[expect(clippy::cast_precision_loss, reason = "a workbook holds all numbers as these")]
        DataRef::Int(number) => shown(*number as f64, format),
        DataRef::Float(number) => shown(*number, format),
        DataRef::DateTime(moment) => day(moment),
    }
}

/// A day, a time, or both.
fn day(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if moment.as_f64() < 1.0 {
        return time;
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { day } else { format!("{day} {time}") }
}
