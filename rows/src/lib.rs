//! Sheets.
#![cfg_attr(not(test), no_std)]

extern crate alloc;

mod cp1252;
mod cut;
mod damage;
mod encoding;
mod evidence;
mod facts;
mod finding;
mod format;
mod free;
mod header;
mod heading;
mod keys;
mod layout;
mod letters;
mod limits;
mod line;
mod mapping;
mod name;
mod objects;
mod reader;
#[cfg(test)]
mod reader_tests;
mod repair;
mod resolve;
mod route;
mod row_issue;
mod sheet;
mod spelling;
mod survey;
mod synonym;
mod target;
mod text;
mod unique;
mod values;
mod words;

pub use encoding::Encoding;
pub use facts::Facts;
pub use finding::{Finding, Rows, SheetCode};
pub use format::{Format, NotASheet};
pub use free::next_free;
pub use heading::Tier;
pub use keys::{Collision, KeyKind, KeyTable};
pub use limits::Limits;
pub use line::{Cell, CellKind, Flaw, Line};
pub use mapping::{Column, Header, Mapping, MappingError, To};
pub use reader::{Found, Reader, Source};
pub use repair::Repair;
pub use row_issue::RowIssue;
pub use sheet::{Row, Sheet, Summary, Verdict};
pub use survey::{SheetOptions, Survey};
pub use unique::Taken;
