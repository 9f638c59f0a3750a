//! What to do next: a closed list, whose sentences stand in the message catalog.

use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::messages as message;
use crate::json::Members;
use crate::json::to_json::ToJson;

/// What a piece of advice is about. Stable and append-only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdviceCode {
    /// The record may not be readable yet.
    ReadLater,
    /// It worked, but no record came along.
    ReadBack,
    /// It may have worked: look before sending again.
    CheckBeforeRetry,
    /// Wait, longer each time.
    BackOff,
    /// Wait until a moment that the server names; the moment is the advice's value.
    RetryAt,
    /// Something else than the API answered.
    CheckBaseUrl,
    /// The record has the names of the vendor's previous API.
    V1Names,
    /// What exists can be changed with the update.
    UpdateInstead,
    /// Another extension may be free.
    TryAnotherUser,
    /// What does not exist can be made with the create.
    CreateInstead,
    /// Which kinds of key may do this.
    CheckKey,
    /// A domain outside the key's reach answers the same.
    CheckReach,
    /// A key that may only read answers the same.
    KeyMayBeReadOnly,
    /// The server's release does not have this call.
    CoreLacksEndpoint,
    /// The session has ended.
    LogInAgain,
    /// The account lacks a right.
    CheckRights,
    /// The account itself may not be used.
    CheckAccount,
    /// Two-letter states are refused.
    FullStateName,
}

impl AdviceCode {
    /// Every code.
    pub const ALL: &[Self] = &[
        Self::ReadLater,
        Self::ReadBack,
        Self::CheckBeforeRetry,
        Self::BackOff,
        Self::RetryAt,
        Self::CheckBaseUrl,
        Self::V1Names,
        Self::UpdateInstead,
        Self::TryAnotherUser,
        Self::CreateInstead,
        Self::CheckKey,
        Self::CheckReach,
        Self::KeyMayBeReadOnly,
        Self::CoreLacksEndpoint,
        Self::LogInAgain,
        Self::CheckRights,
        Self::CheckAccount,
        Self::FullStateName,
    ];

    /// The code as it stands in the JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ReadLater => "read_later",
            Self::ReadBack => "read_back",
            Self::CheckBeforeRetry => "check_before_retry",
            Self::BackOff => "back_off",
            Self::RetryAt => "retry_at",
            Self::CheckBaseUrl => "check_base_url",
            Self::V1Names => "v1_names",
            Self::UpdateInstead => "update_instead",
            Self::TryAnotherUser => "try_another_user",
            Self::CreateInstead => "create_instead",
            Self::CheckKey => "check_key",
            Self::CheckReach => "check_reach",
            Self::KeyMayBeReadOnly => "key_may_be_read_only",
            Self::CoreLacksEndpoint => "core_lacks_endpoint",
            Self::LogInAgain => "log_in_again",
            Self::CheckRights => "check_rights",
            Self::CheckAccount => "check_account",
            Self::FullStateName => "full_state_name",
        }
    }
}

/// One thing to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What it is about.
    pub code: AdviceCode,
    /// The vendor, whose sessions and keys differ.
    pub(crate) platform: &'static str,
    /// The detail, if there is one: the date of a `Retry-After`, as the server wrote it.
    pub value: Option<String>,
}

impl Advice {
    /// The sentence for a person: lower case, no final period.
    #[must_use]
    pub fn message(&self) -> String {
        message::advice(self.code.as_str(), self.platform, self.value.as_deref())
    }
}

impl ToJson for Advice {
    fn write(&self, out: &mut Vec<u8>) {
        Members::new(out)
            .text("code", self.code.as_str())
            .maybe_text("value", self.value.as_deref())
            .text("message", &self.message())
            .end();
    }
}
