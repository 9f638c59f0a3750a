//! Reads sheets of users and sites and makes of each row the request that creates or changes one of them.
//!
//! `no_std` with `alloc`, without I/O: bytes go in by chunks, rows come out. A sheet is read twice: [`Survey`] finds out what it is
//! and what its columns are, [`Sheet`] gives its rows. `docs/spreadsheets.md` has the whole of it.
//!
//! ```
//! use seatwright::{Options, operation};
//! use seatwright_rows::{Sheet, Survey};
//!
//! let csv = b"site,area-code\nNew York,212\n";
//! let options = Options::from_json(r#"{"domain": "example.com", "defaults": "none"}"#)?;
//! let mut survey = Survey::new(operation("netsapiens.site.create").unwrap(), &options, &Default::default())?;
//! survey.push(csv);
//! let facts = survey.finish();
//!
//! let mut bodies = Vec::new();
//! let mut sheet = Sheet::new(&facts)?;
//! let mut take = |row: seatwright_rows::Row<'_>| bodies.push(row.body.to_vec());
//! sheet.push(csv, &mut take);
//! sheet.finish(&mut take);
//! assert_eq!(bodies, [br#"{"site":"New York","area-code":212}"#]);
//! # Ok::<(), seatwright::OptionError>(())
//! ```

// As in the core: no I/O, by construction.
#![cfg_attr(not(test), no_std)]

extern crate alloc;

mod beside;
mod cells;
mod column;
mod companion;
mod cp1252;
mod csv;
mod cut;
mod damage;
mod edits;
mod encoding;
mod evidence;
mod extensions;
mod facts;
mod finding;
mod finding_text;
mod format;
mod free;
mod header;
mod heading;
mod html;
mod keys;
mod layout;
mod letters;
mod limits;
mod line;
mod mapping;
mod name;
mod nodes;
mod objects;
mod output;
#[cfg(test)]
mod output_tests;
mod pack;
mod packed;
mod partition;
mod pass;
mod person;
mod plan;
mod reader;
#[cfg(test)]
mod reader_tests;
mod repair;
mod resolve;
mod route;
mod row_checks;
mod row_files;
mod row_issue;
mod run;
mod settings;
mod sheet;
mod sheet_options;
mod spelling;
mod summary;
mod survey;
mod synonym;
mod target;
mod template;
mod template_json;
mod text;
mod unique;
mod values;
mod words;

pub use beside::{BesideRequest, Check, RequestId};
pub use cells::{Cells, Workbook};
pub use edits::Edits;
pub use encoding::Encoding;
pub use extensions::Extensions;
pub use facts::Facts;
pub use finding::{Finding, Rows, SheetCode};
pub use format::{Format, NotASheet};
pub use free::next_free;
pub use heading::Tier;
pub use html::{HtmlReport, RunReport, push_html, write_conversion_csv, write_conversion_html};
pub use keys::{Collision, KeyKind, KeyTable};
pub use limits::Limits;
pub use line::{Cell, CellKind, Flaw, Line};
pub use mapping::{Column, Header, Mapping, MappingError, To};
pub use output::push_request;
pub use packed::{Unpacked, Unpacker, pack_workbook};
pub use partition::{ClaimPass, Claims, Start, merge_claims};
pub use plan::{
    Action, Existing, ExistingError, ExistingReader, Guard, LeftOut, PlanChange, PlanDocument, PlanError,
    PlanOptions, PlanRow, PlanSummary, PlanWriter, Planner, RecordsSheet, records_to_rows,
};
pub use reader::{Found, Reader, Source};
pub use repair::Repair;
pub use row_files::RowFiles;
pub use row_issue::{ROW_CODES, RowIssue};
pub use run::{
    Answer, Answered, BesideResult, Created, MadeSecrets, Next, Purpose, RowResult, Run, RunError,
    RunOptions, RunPlan, RunRows, RunStatus, RunSummary, SecretError, Step, StopReason, Tally,
};
pub use sheet::{Row, Sheet, Verdict};
pub use sheet_options::{Beside, SheetOptions, Template};
pub use summary::{Note, Summary};
pub use survey::Survey;
pub use template::{TemplateColumn, template, write_template};
pub use template_json::template_json;
pub use unique::Taken;

/// The examples of the page run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/spreadsheets.md")]
struct Spreadsheets;
