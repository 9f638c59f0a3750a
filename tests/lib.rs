//! The vector format and how a case is run in Rust.

mod format;
pub mod migration;
mod outcome;

pub use format::{Case, Expect, File, Repeat, load_all};
pub use outcome::{Outcome, run};
