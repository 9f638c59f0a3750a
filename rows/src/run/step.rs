//! What to send next, and the answer to it: [`Step`], [`Answer`], [`Next`], [`Answered`].

use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use seatwright::{Authorized, Operation, OptionError, ReadRequest};

use crate::run::status::RunStatus;

/// Why a request is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It makes or changes the record.
    Send,
    /// It reads the record and changes nothing.
    LookUp,
    /// It asks the server for what another request needs, and stores nothing.
    Check,
}

impl Purpose {
    /// The word in journals.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::LookUp => "look_up",
            Self::Check => "check",
        }
    }
}

/// What the caller does next.
#[derive(Clone, Debug)]
pub enum Next {
    /// Append these bytes to the journal, flush them to the disk, and ask again. A step is given out only after the bytes that
    /// announce it.
    Write(Vec<u8>),
    /// Send this request, and hand the answer to [`Run::answered`](crate::Run::answered). Others may be sent meanwhile.
    Send(Step),
    /// Nothing is under way: wait so long, and ask again.
    Wait(Duration),
    /// Requests are under way: wait for the answer to one of them, at most so long where a time is given, and ask again.
    Answers(Option<Duration>),
    /// Nothing is left to do.
    Finished,
}

/// A request to send. `Debug` shows no body, for it may hold secrets.
#[derive(Clone)]
pub struct Step {
    /// The number by which its answer is handed over; no two steps of a journal have the same.
    pub id: u64,
    /// Which of the plans the row belongs to, from 0.
    pub plan: u32,
    /// The row as a spreadsheet numbers it.
    pub row: u32,
    /// 0 for the request of the row itself, from 1 for those beside it.
    pub part: u32,
    /// The key of the record.
    pub key: Option<String>,
    /// How often this request was sent in all, this time included; of a look-up, how often before it.
    pub attempt: u32,
    /// Why it is sent.
    pub purpose: Purpose,
    /// HTTP method.
    pub method: &'static str,
    /// Path from the root with its query, percent-encoded.
    pub path: String,
    /// The JSON body; empty for a look-up, which has none.
    pub body: Vec<u8>,
    pub(crate) operation: &'static Operation,
}

impl Step {
    /// The operation of the request; of a look-up the one whose record is read.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The address below `base`, as [`Request::url`](seatwright::Request::url) makes it.
    ///
    /// # Errors
    /// The base is no address.
    pub fn url(&self, base: &str) -> Result<String, OptionError> {
        self.operation.url(base, &self.path)
    }

    /// What to send once there is a token.
    #[must_use]
    pub fn authorized(&self, token: &str) -> Authorized {
        match self.purpose {
            Purpose::Send | Purpose::Check => self.operation.authorized(&self.body, token),
            // A look-up has no body that a token could be put into.
            Purpose::LookUp => {
                Authorized { authorization: Some(ReadRequest::authorization(token)), body: Vec::new() }
            }
        }
    }
}

impl core::fmt::Debug for Step {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Step")
            .field("id", &self.id)
            .field("plan", &self.plan)
            .field("row", &self.row)
            .field("part", &self.part)
            .field("key", &self.key)
            .field("purpose", &self.purpose)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The answer to a step. `Debug` shows neither headers nor body.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status; 0 when no answer came: the connection broke, or the wait for it was given up.
    pub status: u16,
    /// Names and values of the headers; `Retry-After` is read.
    pub headers: Vec<(String, String)>,
    /// The body, whatever it is.
    pub body: Vec<u8>,
}

impl Answer {
    /// No answer came.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }
}

impl core::fmt::Debug for Answer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Answer({}, {} bytes)", self.status, self.body.len())
    }
}

/// What an answer meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Which of the plans the row belongs to.
    pub plan: u32,
    /// The row.
    pub row: u32,
    /// 0 for the request of the row itself, from 1 for those beside it.
    pub part: u32,
    /// The key of the record.
    pub key: Option<String>,
    /// The meaning of the answer: a word of [`OutcomeKind`](seatwright::OutcomeKind); of a look-up `found`, `different`, `absent` or `unclear`.
    pub outcome: &'static str,
    /// What became of the row; nothing while a look-up or another try follows.
    pub status: Option<RunStatus>,
    /// What there is to say, on one line.
    pub message: String,
}
