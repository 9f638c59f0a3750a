//! Sheets.
#![cfg_attr(not(test), no_std)]

extern crate alloc;

mod cp1252;
mod cut;
mod encoding;
mod format;
mod heading;
mod letters;
mod limits;
mod line;
mod objects;
mod reader;
#[cfg(test)]
mod reader_tests;
mod synonym;
mod target;
mod text;

pub use encoding::Encoding;
pub use format::{Format, NotASheet};
pub use heading::Tier;
pub use limits::Limits;
pub use line::{Cell, CellKind, Flaw, Line};
pub use reader::{Found, Reader, Source};
