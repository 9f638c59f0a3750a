//! What to do next: a closed list, whose sentences stand in the message catalog.

use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::messages as message;
use crate::json::Members;
use crate::json::to_json::ToJson;
use crate::strings::words::words;

words! {
    /// What a piece of advice is about. Stable and append-only.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum AdviceCode {
        /// The record may not be readable yet.
        ReadLater = "read_later",
        /// It worked, but no record came along.
        ReadBack = "read_back",
        /// It may have worked: look before sending again.
        CheckBeforeRetry = "check_before_retry",
        /// Wait, longer each time.
        BackOff = "back_off",
        /// Wait until a moment that the server names; the moment is the advice's value.
        RetryAt = "retry_at",
        /// Something else than the API answered.
        CheckBaseUrl = "check_base_url",
        /// The record has the names of the vendor's previous API.
        V1Names = "v1_names",
        /// What exists can be changed with the update.
        UpdateInstead = "update_instead",
        /// Another extension may be free.
        TryAnotherUser = "try_another_user",
        /// What does not exist can be made with the create.
        CreateInstead = "create_instead",
        /// Which kinds of key may do this.
        CheckKey = "check_key",
        /// A domain outside the key's reach answers the same.
        CheckReach = "check_reach",
        /// A key that may only read answers the same.
        KeyMayBeReadOnly = "key_may_be_read_only",
        /// The server's release does not have this call.
        CoreLacksEndpoint = "core_lacks_endpoint",
        /// The session has ended.
        LogInAgain = "log_in_again",
        /// The account lacks a right.
        CheckRights = "check_rights",
        /// The account itself may not be used.
        CheckAccount = "check_account",
        /// Two-letter states are refused.
        FullStateName = "full_state_name",
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
