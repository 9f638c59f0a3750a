//! What became of a row: [`RunStatus`], [`RowResult`], [`BesideResult`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::beside::RequestId;

/// What became of a row that has a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RunStatus {
    /// The server answered that it is done, or the record was read back and holds what was sent.
    Done,
    /// The server rejected the request; nothing was changed.
    Refused,
    /// Somebody else has made the record, or the server holds other values for it.
    Conflict,
    /// Whether it happened cannot be told. It is not sent again by itself.
    Unknown,
    /// It was tried as often as the options allow, and did not happen.
    Failed,
    /// Not sent, because the record that it refers to was not made.
    Skipped,
    /// Not sent: the run was stopped, or is not at its end.
    NotSent,
    /// Not sent, because what comes before it of the same person is not done.
    Waiting,
}

impl RunStatus {
    /// Every status, in the order of the counts.
    pub const ALL: [Self; 8] = [
        Self::Done,
        Self::Refused,
        Self::Conflict,
        Self::Unknown,
        Self::Failed,
        Self::Skipped,
        Self::NotSent,
        Self::Waiting,
    ];

    /// The word in journals and results.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Conflict => "conflict",
            Self::Unknown => "unknown",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
            Self::NotSent => "not_sent",
            Self::Waiting => "waiting",
        }
    }

    /// The status of such a word.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

/// What became of a row, with what the server said. No secret of the row stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowResult {
    /// What became of it.
    pub status: RunStatus,
    /// The HTTP status of the last answer; 0 when none came.
    pub http_status: u16,
    /// The meaning of the last answer, as `read_response` words it; empty when none came.
    pub outcome: &'static str,
    /// What the server said, or what is to be said of the row, on one line.
    pub message: String,
    /// The server's own identifier of a new record, where the answer has one beside the key.
    pub id: Option<String>,
    /// Fields in which the record differs from what was sent.
    pub differs: Vec<String>,
    /// How often the request was sent, in all runs of the journal.
    pub sends: u32,
    /// Whether an answer of the server said that it worked; otherwise a `done` comes from reading the record back.
    pub confirmed: bool,
    pub(crate) readable: bool,
}

/// What became of a request beside that of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BesideResult {
    /// Which one it is.
    pub id: RequestId,
    /// Its operation.
    pub operation: &'static str,
    /// The key of what it makes.
    pub key: Option<String>,
    /// What became of it.
    pub result: RowResult,
}

impl BesideResult {
    /// All of it on one line, for a person.
    pub(crate) fn line(&self) -> String {
        let mut line = String::from(self.operation);
        for part in [" ", self.key.as_deref().unwrap_or_default(), ": ", self.result.status.as_str()] {
            line.push_str(part);
        }
        let what = self.result.what_happened();
        if !what.is_empty() {
            line.push_str(&[", ", &*what].concat());
        }
        line
    }
}

impl RowResult {
    pub(crate) const fn new(status: RunStatus) -> Self {
        Self {
            status,
            http_status: 0,
            outcome: "",
            message: String::new(),
            id: None,
            differs: Vec::new(),
            sends: 0,
            confirmed: false,
            readable: true,
        }
    }

    /// What there is to say: the message, or the fields in which the record differs from what was sent.
    pub(crate) fn what_happened(&self) -> String {
        if self.message.is_empty() && !self.differs.is_empty() {
            return ["the record differs in \"", &*self.differs.join("\", \""), "\""].concat();
        }
        self.message.clone()
    }

    /// What a person does next; empty when nothing is left to do.
    #[must_use]
    pub fn next_step(&self) -> &'static str {
        match self.status {
            RunStatus::Done if self.differs.is_empty() => "",
            RunStatus::Done => {
                "compare the record with the row: the server holds other values in the fields named"
            }
            RunStatus::Refused | RunStatus::NotSent | RunStatus::Unknown if self.outcome == "denied" => {
                "check the token and what it may do, then resume the run"
            }
            RunStatus::Refused if self.outcome == "not_found" => {
                "what the request names does not exist: read what exists and plan again"
            }
            RunStatus::Refused => "correct the row and plan again",
            RunStatus::Conflict => "compare the record with the row, then plan again",
            RunStatus::Unknown if self.readable => {
                "resume the run: it reads the record before it sends anything"
            }
            RunStatus::Unknown => "look in the system whether the record exists, then plan again",
            RunStatus::Failed => "resume the run later",
            RunStatus::Skipped => "correct the row of the record that this one refers to, then plan again",
            RunStatus::NotSent => "resume the run",
            RunStatus::Waiting => "look at what comes before it of the same person",
        }
    }

    /// Whether a run that is resumed takes the row up again.
    pub(crate) fn is_open(&self) -> bool {
        match self.status {
            RunStatus::Done | RunStatus::Conflict => false,
            RunStatus::Refused => self.outcome == "denied",
            RunStatus::Unknown => self.readable,
            RunStatus::Failed | RunStatus::Skipped | RunStatus::NotSent | RunStatus::Waiting => true,
        }
    }
}
