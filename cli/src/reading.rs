//! The two passes over a sheet, whatever kind of file it is: [`Reading`].

use std::fs::File;

use seatwright::{Operation, Options};
use seatwright_rows::{
    Cells, Existing, ExistingReader, Facts, PlanOptions, PlanRow, PlanSummary, Planner, Row, Sheet,
    SheetCode, SheetOptions, Summary, Survey, Taken,
};
use seatwright_rows_xlsx::{Xlsx, XlsxError, XlsxOptions};

use crate::arguments::SheetArguments;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::screen::Screen;
use crate::settings::sheet_options;
use crate::source::Source;

/// A sheet whose columns are known.
pub(crate) struct Reading<'s> {
    pub(crate) source: Source,
    pub(crate) facts: Facts,
    /// Other files that are read: none of them may be written.
    pub(crate) settings: Vec<Source>,
    workbook: Option<Xlsx<File>>,
    taken: Taken,
    allow_errors: bool,
    screen: &'s Screen,
}

impl<'s> Reading<'s> {
    /// Makes the first pass.
    pub(crate) fn begin(
        mut source: Source,
        arguments: &SheetArguments,
        options: &Options,
        screen: &'s Screen,
    ) -> Result<Self, Failure> {
        let mut settings = Vec::new();
        let (sheet, taken) = sheet_options(arguments, options, &mut settings)?;
        let mut workbook = opened(&mut source, arguments.columns.sheet.as_deref())?;
        let mut survey = Survey::new(arguments.operation, options, &sheet)?;
        let total = workbook.is_none().then_some(source.size);
        let progress = screen.progress("reading columns", total);
        if let Some(workbook) = &workbook {
            survey.set_workbook(workbook.about());
        }
        read(&mut source, workbook.as_mut(), &progress, &mut |piece| match piece {
            Piece::Bytes(bytes) => survey.push(bytes),
            Piece::Row(cells) => survey.row(cells),
        })?;
        drop(progress);
        let facts = survey.finish();
        if let Some(other) = facts.findings.iter().find(|finding| finding.code == SheetCode::NotASheet) {
            return Err(Failure::usage(format!("{}: {}", source.name, other.message())));
        }
        let allow_errors = arguments.columns.allow_errors;
        Ok(Self { source, facts, settings, workbook, taken, allow_errors, screen })
    }

    /// Makes a second pass: what became of each row.
    pub(crate) fn rows(
        &mut self,
        take: &mut dyn FnMut(Row<'_>) -> Result<(), Failure>,
    ) -> Result<Summary, Failure> {
        let mut sheet = Sheet::new(&self.facts)?;
        sheet.set_taken(self.taken.clone());
        let mut failed = None;
        let mut take = |row: Row<'_>| {
            if failed.is_none() {
                failed = take(row).err();
            }
        };
        let progress = self.screen.progress("checking rows", self.total());
        read(&mut self.source, self.workbook.as_mut(), &progress, &mut |piece| match piece {
            Piece::Bytes(bytes) => sheet.push(bytes, &mut take),
            Piece::Row(cells) => sheet.row(cells, &mut take),
        })?;
        let summary = sheet.finish(&mut take);
        drop(progress);
        failed.map_or(Ok(summary), Err)
    }

    /// Makes a second pass against what exists.
    pub(crate) fn plan(
        &mut self,
        existing: &Existing,
        options: PlanOptions,
        take: &mut dyn FnMut(PlanRow<'_>) -> Result<(), Failure>,
    ) -> Result<PlanSummary, Failure> {
        let mut planner = Planner::new(&self.facts, existing, options)?;
        planner.set_taken(self.taken.clone());
        let mut failed = None;
        let mut take = |row: PlanRow<'_>| {
            if failed.is_none() {
                failed = take(row).err();
            }
        };
        let progress = self.screen.progress("comparing rows", self.total());
        read(&mut self.source, self.workbook.as_mut(), &progress, &mut |piece| match piece {
            Piece::Bytes(bytes) => planner.push(bytes, &mut take),
            Piece::Row(cells) => planner.row(cells, &mut take),
        })?;
        let summary = planner.finish(&mut take);
        drop(progress);
        failed.map_or(Ok(summary), Err)
    }

    /// Whether the columns have no error, or the caller goes on with the rows that are sound.
    pub(crate) fn may_go_on(&self) -> bool {
        self.allow_errors || self.facts.ok()
    }

    /// The files that this command reads.
    pub(crate) fn inputs(&self) -> Vec<&Source> {
        self.settings.iter().chain([&self.source]).collect()
    }

    /// Bytes of a file; of a workbook nothing, for its rows are not counted beforehand.
    fn total(&self) -> Option<u64> {
        self.workbook.is_none().then_some(self.source.size)
    }
}

/// Reads what exists.
pub(crate) fn existing(
    source: &mut Source,
    operation: &'static Operation,
    options: &Options,
    screen: &Screen,
) -> Result<Existing, Failure> {
    let mut reader = ExistingReader::new(operation, options, &SheetOptions::default())?;
    let mut workbook = opened(source, None)?;
    let progress = screen.progress("reading what exists", workbook.is_none().then_some(source.size));
    read(source, workbook.as_mut(), &progress, &mut |piece| match piece {
        Piece::Bytes(bytes) => reader.push(bytes),
        Piece::Row(cells) => reader.row(cells),
    })?;
    drop(progress);
    let named = |error: seatwright_rows::ExistingError| format!("{}: {}", source.name, error.message());
    reader.finish().map_err(|error| Failure::Usage(named(error)))
}

/// A piece of a sheet as it is read.
enum Piece<'p> {
    Bytes(&'p [u8]),
    /// A row of a workbook.
    Row(&'p Cells),
}

/// Reads a sheet of any kind from its beginning.
fn read(
    source: &mut Source,
    workbook: Option<&mut Xlsx<File>>,
    progress: &Progress,
    take: &mut dyn FnMut(Piece<'_>),
) -> Result<(), Failure> {
    let Some(workbook) = workbook else {
        return source.chunks(|bytes| {
            take(Piece::Bytes(bytes));
            progress.add(length(bytes));
            true
        });
    };
    let read = workbook.rows(&mut |cells| {
        take(Piece::Row(cells));
        progress.add(1);
    });
    read.map_err(|error| unreadable(source, &error))?;
    source.must_be_as_before()
}

fn opened(source: &mut Source, sheet: Option<&str>) -> Result<Option<Xlsx<File>>, Failure> {
    if !source.is_workbook()? {
        if sheet.is_some() {
            let message = "is no workbook; leave --sheet out, or give a file of the format .xlsx";
            return Err(Failure::usage(format!("{} {message}", source.name)));
        }
        return Ok(None);
    }
    let options = XlsxOptions { sheet: sheet.map(str::to_owned), ..XlsxOptions::default() };
    Xlsx::open(source.handle()?, &options).map(Some).map_err(|error| unreadable(source, &error))
}

fn unreadable(source: &Source, error: &XlsxError) -> Failure {
    Failure::usage(format!("{}: {}", source.name, error.message()))
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
