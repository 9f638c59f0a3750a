//! Workbooks: their rows as bytes, which the module for sheets takes. JavaScript carries them over.

use alloc::string::String;
use alloc::vec::Vec;
use std::io::Cursor;

use seatwright_rows::{Cells, pack_workbook};
use seatwright_rows_xlsx::{Xlsx, XlsxError, XlsxOptions};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

/// How many bytes are handed over at once.
const PIECE: usize = 1 << 17;

#[wasm_bindgen]
extern "C" {
    /// What takes packed rows.
    pub type Sink;

    /// Takes the next bytes; they are gone when it returns.
    #[wasm_bindgen(method, structural)]
    fn take(this: &Sink, bytes: &[u8]);
}

/// A workbook of which one sheet is read.
#[wasm_bindgen]
pub struct WorkbookRows(Xlsx<Cursor<Vec<u8>>>);

/// Opens a workbook; nothing for bytes that are none, of which the module for sheets tells what they are. `sheet` is the name of
/// the sheet; the first visible one without it.
///
/// # Errors
/// It has a password, is larger than a limit, is damaged, or lacks the sheet. The message holds nothing of a cell.
#[wasm_bindgen]
pub fn open_workbook(bytes: Vec<u8>, sheet: Option<String>) -> Result<Option<WorkbookRows>, JsError> {
    let options = XlsxOptions { sheet, ..XlsxOptions::default() };
    match Xlsx::open(Cursor::new(bytes), &options) {
        Ok(opened) => Ok(Some(WorkbookRows(opened))),
        Err(XlsxError::NotAWorkbook | XlsxError::OldWorkbook) => Ok(None),
        Err(error) => Err(unreadable(&error)),
    }
}

#[wasm_bindgen]
impl WorkbookRows {
    /// Hands over all rows, packed.
    ///
    /// # Errors
    /// The sheet is damaged, or has more rows than the limit.
    pub fn pack(&mut self, sink: &Sink) -> Result<(), JsError> {
        let mut out = Vec::new();
        pack_workbook(self.0.about(), &mut out);
        let read = self.0.rows(&mut |cells: &Cells| {
            cells.pack(&mut out);
            if out.len() >= PIECE {
                sink.take(&out);
                out.clear();
            }
        });
        read.map_err(|error| unreadable(&error))?;
        sink.take(&out);
        Ok(())
    }
}

fn unreadable(error: &XlsxError) -> JsError {
    JsError::new(&error.message())
}
