//! Gives the rows of an Excel workbook (`.xlsx`, `.xlsm`) to the passes of `seatwright-rows`.
//!
//! Cells come as the workbook shows them: a number format such as `0000` has its zeros, a day is a day, an error is an error. It uses the
//! standard library and stands beside `seatwright-rows`, which does not: for Python, the command line, and a module of its own in the
//! browser.
//!
//! ```no_run
//! use seatwright::{Options, operation};
//! use seatwright_rows::{Row, Sheet, Survey};
//! use seatwright_rows_xlsx::{Xlsx, XlsxOptions};
//!
//! let mut workbook = Xlsx::open(std::fs::File::open("people.xlsx")?, &XlsxOptions::default())?;
//! let options = Options { domain: Some("example.com".into()), ..Options::default() };
//! let mut survey = Survey::new(operation("netsapiens.user.create").unwrap(), &options, &Default::default())?;
//! survey.set_workbook(workbook.about());
//! workbook.rows(&mut |cells| survey.row(cells))?;
//!
//! let mut sheet = Sheet::new(&survey.finish())?;
//! let mut take = |row: Row<'_>| println!("{}: {}", row.row, row.verdict.as_str());
//! workbook.rows(&mut |cells| sheet.row(cells, &mut take))?;
//! sheet.finish(&mut take);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bounds;
mod error;
mod hidden;
mod number;
mod options;
mod workbook;

pub use error::XlsxError;
pub use options::{XlsxLimits, XlsxOptions};
pub use workbook::Xlsx;

/// The examples of the page run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/workbooks.md")]
struct Workbooks;
