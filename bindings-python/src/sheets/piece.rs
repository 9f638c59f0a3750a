//! What a pass reads next: bytes of a file, or a workbook or a table with all of its rows.

use std::io::Cursor;
use std::sync::{Arc, Mutex};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use seatwright_rows::Cells;
use seatwright_rows_xlsx::{Xlsx, XlsxError, XlsxOptions};

use crate::arrow::table::{ArrowTable, Batches};
use crate::sheets::files::lock;

type Shared = Arc<Mutex<Xlsx<Cursor<Vec<u8>>>>>;

/// An Excel workbook (`.xlsx`, `.xlsm`) of which one sheet is read. `seatwright.rows` makes it of files that begin as one does.
///
/// >>> from pathlib import Path
/// >>> from seatwright._native import open_workbook
/// >>> open_workbook(Path("tests/sheets/office.xlsx").read_bytes(), "Notizen")
/// <Workbook 'Notizen'>
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct Workbook {
    shared: Shared,
    bytes: usize,
}

#[pymethods]
impl Workbook {
    /// Bytes of the file.
    fn __len__(&self) -> usize {
        self.bytes
    }

    fn __repr__(&self) -> String {
        format!("<Workbook '{}'>", crate::output::display::plain(lock(&self.shared).sheet()))
    }
}

/// Opens a workbook; `None` for bytes that are none, of which the engine tells what they are. `sheet` is the name of the sheet;
/// the first visible one without it. Raises `ValueError` for a workbook that cannot be read.
///
/// >>> from seatwright._native import open_workbook
/// >>> open_workbook(b"user\n1001\n", None) is None
/// True
#[pyfunction]
#[pyo3(signature = (data, sheet, /))]
pub(crate) fn open_workbook(
    py: Python<'_>,
    data: &[u8],
    sheet: Option<String>,
) -> PyResult<Option<Workbook>> {
    let options = XlsxOptions { sheet, ..XlsxOptions::default() };
    match py.detach(|| Xlsx::open(Cursor::new(data.to_vec()), &options)) {
        Ok(opened) => Ok(Some(Workbook { shared: Arc::new(Mutex::new(opened)), bytes: data.len() })),
        Err(XlsxError::NotAWorkbook | XlsxError::OldWorkbook) => Ok(None),
        Err(error) => Err(unreadable(&error)),
    }
}

/// A sentence of the reader, which holds nothing of a cell.
pub(crate) fn unreadable(error: &XlsxError) -> PyErr {
    PyValueError::new_err(error.message())
}

/// What a pass reads next.
pub(crate) enum Piece<'p> {
    Bytes(&'p [u8]),
    Workbook(Shared),
    Table(Batches),
}

/// Part of a piece: one that the engine takes at once.
pub(crate) enum Part<'p> {
    /// Bytes of a file.
    Bytes(&'p [u8]),
    /// The columns of a table, before its rows.
    Columns(&'p [String]),
    /// A row of a workbook or a table.
    Row(&'p Cells),
}

impl<'p> Piece<'p> {
    /// Bytes, a workbook or a table.
    pub(crate) fn of(given: &'p Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(table) = given.cast::<ArrowTable>() {
            return Ok(Self::Table(table.get().held.clone()));
        }
        match given.cast::<Workbook>() {
            Ok(workbook) => Ok(Self::Workbook(Arc::clone(&workbook.get().shared))),
            Err(_) => Ok(Self::Bytes(given.cast::<PyBytes>()?.as_bytes())),
        }
    }

    /// The same; `None` for the end of the sheet.
    pub(crate) fn of_chunk(given: Option<&'p Bound<'_, PyAny>>) -> PyResult<Option<Self>> {
        given.map(Self::of).transpose()
    }

    /// Hands over the bytes, or each row.
    pub(crate) fn each(&self, take: &mut dyn FnMut(Part<'_>)) -> Result<(), XlsxError> {
        match self {
            Self::Bytes(bytes) => {
                take(Part::Bytes(bytes));
                Ok(())
            }
            Self::Workbook(shared) => lock(shared).rows(&mut |cells| take(Part::Row(cells))),
            Self::Table(table) => {
                take(Part::Columns(table.names()));
                table.rows(&mut |cells| take(Part::Row(cells)));
                Ok(())
            }
        }
    }

    /// What is to be said of a workbook once.
    pub(crate) fn about(&self) -> Option<seatwright_rows::Workbook> {
        match self {
            Self::Bytes(_) | Self::Table(_) => None,
            Self::Workbook(shared) => Some(lock(shared).about().clone()),
        }
    }
}
