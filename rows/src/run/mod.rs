//! A plan carried out: [`Run`] says what to send next and what an answer means.
//!
//! Nothing here sends. [`RunRows`] gathers the requests when the sheet is read again, [`Run`] gives them out one by one, each
//! after the line of the journal that announces it, and [`Run::resume`] goes on from a journal. `docs/runs.md` has the whole of it.

mod account;
mod carry;
mod created;
mod error;
mod journal;
mod judge;
mod options;
mod order;
mod read;
mod results;
mod rows;
mod secrets;
mod status;
mod step;
mod summary;
mod task;
mod waits;

pub use carry::Run;
pub use created::Created;
pub use error::RunError;
pub use options::RunOptions;
pub use rows::{RunPlan, RunRows};
pub use secrets::{MadeSecrets, SecretError};
pub use status::{BesideResult, RowResult, RunStatus};
pub use step::{Answer, Answered, Next, Purpose, Step};
pub use summary::{RunSummary, StopReason, Tally};
