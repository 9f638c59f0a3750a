//! How a plan is carried out: [`RunOptions`].

use core::time::Duration;

/// How a plan is carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunOptions {
    /// How many requests may be under way at the same time; at least 1. Default 1.
    pub concurrency: u32,
    /// After how many rows in a row that end otherwise than `done` nothing more is sent; 0 for never. Default 5.
    pub stop_after: u32,
    /// How often the request of a row is sent at most; at least 1. Default 5.
    pub attempts: u32,
    /// How often in a row a record is read before the row ends as it stands; at least 1. Default 5.
    pub look_ups: u32,
    /// The first wait after a failure; it doubles each time. Default 1 s.
    pub backoff: Duration,
    /// The longest such wait. A `Retry-After` of the server is kept also when it is longer. Default 60 s.
    pub backoff_limit: Duration,
    /// A number of the caller's own randomness: waits are then shortened by up to a half, each by another part, so that several
    /// clients do not come back at the same moment. Without it a wait has its full length.
    pub seed: Option<u64>,
}

impl Default for RunOptions {
    fn default() -> Self {
        Self {
            concurrency: 1,
            stop_after: 5,
            attempts: 5,
            look_ups: 5,
            backoff: Duration::from_secs(1),
            backoff_limit: Duration::from_mins(1),
            seed: None,
        }
    }
}
