//! English advice. A key is a code, or a code, a slash and a platform where the vendors differ; `{value}` is the detail.

pub(crate) const TEMPLATES: &[(&str, &str)] = &[
    (
        "read_later",
        "the record may not be readable yet: read it again after a moment, several times if needed, before you rely on it",
    ),
    ("read_back", "the response contains no record: read the record from the server before you rely on it"),
    ("check_before_retry", "the request may have succeeded: look for the record before you send it again"),
    ("back_off", "wait before the next request, and increase the wait each time"),
    ("retry_at", "do not send the request again before {value}"),
    ("check_base_url", "the response does not seem to come from the API: check the base URL"),
    ("v1_names", "the record uses the field names of the previous API: from_record translates them"),
    ("update_instead", "if this is the same record, update it instead"),
    ("try_another_user", "otherwise try another extension and login"),
    ("create_instead", "the record does not exist yet: create it"),
    (
        "check_key",
        "this request needs a valid token, or an API key with write access: nss_ for the whole system, nsr_ for a reseller, nsd_ for one domain",
    ),
    ("check_reach", "the server also responds like this when the token or key has no access to the domain"),
    ("key_may_be_read_only", "the server also responds like this when the key has only read access"),
    ("core_lacks_endpoint", "the release of this server does not seem to support the request"),
    ("log_in_again", "log in again: the session may have expired"),
    ("log_in_again/odin", "log in again: the token may have expired; its `exp` claim holds the expiry time"),
    (
        "log_in_again/crmcom",
        "get a new token: a token expires after two hours, and before release R12 after one hour without use",
    ),
    ("check_rights", "the account that is logged in may lack a permission for this request"),
    (
        "full_state_name",
        "write the full name of the state or province: real servers have refused two-letter codes",
    ),
    ("check_account", "the account that is logged in cannot be used; ask its administrator"),
];
