//! English, for advice. A key is a code, or a code and a platform where the vendors differ; `{value}` is the detail.

pub(crate) const TEMPLATES: &[(&str, &str)] = &[
    (
        "read_later",
        "the record may not be readable yet: read it in a moment, a few times, before relying on it",
    ),
    ("read_back", "no record came with the answer: read it from the server before relying on it"),
    ("check_before_retry", "the request may have worked: look for the record before sending it again"),
    ("back_off", "wait before the next request, and longer each time"),
    ("retry_at", "do not send again before {value}"),
    ("check_base_url", "something else than the API seems to have answered: check the base URL"),
    ("v1_names", "the record has names of the previous API; from_record translates them"),
    ("update_instead", "if it is the same one, update it instead"),
    ("try_another_user", "otherwise try another extension and login"),
    ("create_instead", "it does not exist yet: create it"),
    (
        "check_key",
        "this needs a valid token or key that may write here: nss_ for the whole system, nsr_ for a reseller, nsd_ for one domain",
    ),
    ("check_reach", "a domain outside the reach of the token or key is answered like this too"),
    ("key_may_be_read_only", "a key that may only read is answered like this too"),
    ("core_lacks_endpoint", "this server's release does not seem to have the call"),
    ("log_in_again", "log in again: the session may have ended"),
    ("log_in_again/odin", "log in again: the token may have ended, its `exp` says when"),
    (
        "log_in_again/crmcom",
        "get a new token: one dies after two hours, in releases before R12 after one idle hour",
    ),
    ("check_rights", "the account that is logged in seems to lack a right for this"),
    ("check_account", "the account that is logged in cannot be used: ask its administrator"),
    ("full_state_name", "write the state or province out; two letters were seen to be refused"),
];
