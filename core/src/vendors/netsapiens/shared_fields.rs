//! Fields that users and sites have in common.

use crate::schema::{Field, Recommended};

pub(crate) const VOICEMAIL_CONTROL: Field =
    Field { wire: "voicemail-user-control-enabled", v1: Some("vmail_provisioned"), ..Field::YES };
pub(crate) const ALLOW_LIST: Field =
    Field { wire: "phone-numbers-to-allow-enabled", v1: Some("accept"), ..Field::YES };
pub(crate) const REJECT_LIST: Field =
    Field { wire: "phone-numbers-to-reject-enabled", v1: Some("reject"), ..Field::YES };
pub(crate) const SCREENING: Field =
    Field { wire: "call-screening-enabled", v1: Some("screen"), ..Field::YES };
/// Open text: the examples of the documents (`ca_FR`, `en_UK`) are not even real locales.
pub(crate) const LANGUAGE: Field =
    Field { wire: "language-token", default: Some("en_US"), v1: Some("language"), ..Field::NEW };
pub(crate) const STORAGE: Field = Field {
    wire: "limits-max-data-storage-kilobytes",
    min: Some(0),
    v1: Some("data_limit"),
    ..Field::INTEGER
};
/// 0 means no limit. The maximum looks copied from a field in seconds, but it is the documented one.
pub(crate) const ACTIVE_CALLS: Field = Field {
    wire: "limits-max-active-calls-total",
    min: Some(0),
    max: Some(3600),
    open_ended: true,
    v1: Some("call_limit"),
    ..Field::INTEGER
};
/// The misspelling is the real key: both directions of the real exchange, 2.3.1.0 and 44.4.10. Only 45.0 corrects it.
pub(crate) const ANNOUNCE: Field = Field {
    wire: "directory-annouce-in-dial-by-name-enabled",
    aliases: &["directory-announce-in-dial-by-name-enabled"],
    v1: Some("dir_anc"),
    ..Field::YES
};
pub(crate) const VOICEMAIL: Field =
    Field { wire: "voicemail-enabled", v1: Some("vmail_enabled"), ..Field::YES };
pub(crate) const BROADCAST: Field =
    Field { wire: "voicemail-receive-broadcast-enabled", v1: Some("rcv_broadcast"), ..Field::YES };
pub(crate) const REJECT_ANONYMOUS: Field =
    Field { wire: "reject-anonymous-calls-enabled", v1: Some("rej_anony"), ..Field::NO };
/// Answers spell it `date-time`, requests `datetime`.
pub(crate) const SAY_TIME: Field = Field {
    wire: "voicemail-playback-announce-datetime-received",
    aliases: &["voicemail-playback-announce-date-time-received"],
    v1: Some("vmail_annc_time"),
    contested: true,
    ..Field::NO
};
pub(crate) const SAY_CALLER: Field = Field {
    wire: "voicemail-playback-announce-caller-id",
    v1: Some("vmail_annc_cid"),
    contested: true,
    ..Field::NO
};
pub(crate) const NEWEST_FIRST: Field = Field {
    wire: "voicemail-playback-sort-newest-to-oldest",
    v1: Some("vmail_sort_lifo"),
    contested: true,
    ..Field::YES
};
/// No documented length; a public client cuts at 15, as many caller-name displays do.
pub(crate) const CALLER_NAME: Field = Field {
    wire: "caller-id-name",
    prose: true,
    soft: Recommended { min: None, max: Some(15) },
    v1: Some("callid_name"),
    ..Field::NEW
};
pub(crate) const AREA_CODE: Field =
    Field { wire: "area-code", min: Some(100), max: Some(999), v1: Some("area_code"), ..Field::INTEGER };
pub(crate) const VISIBLE: Field =
    Field { wire: "directory-name-visible-in-list-enabled", v1: Some("dir_list"), ..Field::YES };
pub(crate) const EMERGENCY_ADDRESS: Field =
    Field { wire: "emergency-address-id", v1: Some("address_id"), ..Field::NEW };
pub(crate) const SHUFFLE_HOLD_MUSIC: Field =
    Field { wire: "music-on-hold-randomized-enabled", v1: Some("rmoh"), contested: true, ..Field::NO };
