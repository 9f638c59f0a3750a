//! Labels and help of the NetSapiens site fields, in English. The groups stand in `netsapiens_user.rs`.
//!
//! A site hands its values down to the users created in it, so help speaks of those users. The
//! create-site reference page shows no field names; OpenAPI 45.0 does, in the same order.

use crate::schema::labels::{Labels, Text};

/// The form of the site calls.
pub(crate) static LABELS: Labels = Labels { texts: SITE, groups: super::user_labels::GROUPS };

const REFERENCE: &str = "create-site reference page, names from OpenAPI 45.0";
const NAME_ONLY: &str = "OpenAPI 45.0 (name and values; its text is another field's)";
const LATER: &str = "later OpenAPI 45.0, seen in phoneware/netsapiens-mcp";
const DIRECTORY: &str = "jeremyapple/netsapiens-dialbyname-directory";

/// The 28 fields of a site, and `email`, which only the profile 45 has.
#[rustfmt::skip]
const SITE: &[Text] = &[
    Text { name: "site", label: "Site name",
        group: "site", source: REFERENCE,
        help: "Name of the location. Check it carefully: no request can rename or delete a site." },
    Text { name: "email", label: "E-mail address",
        group: "site", source: LATER,
        help: "One address of the site, or several separated by semicolons." },
    Text { name: "login-username", label: "Portal login",
        group: "site", source: REFERENCE,
        help: "Login of the site's own record, unique on the whole system. Usually omitted." },

    Text { name: "time-zone", label: "Time zone",
        group: "place", source: REFERENCE,
        help: "Local time at the site. For US Central time choose US/Central." },
    Text { name: "language-token", label: "Language",
        group: "place", source: REFERENCE,
        help: "Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA." },

    Text { name: "dial-policy", label: "Calling permission",
        group: "calling", source: REFERENCE,
        help: "Which destinations may be dialed. Each system has its own names, such as US & Canada." },
    Text { name: "dial-plan", label: "Dial plan",
        group: "calling", source: REFERENCE,
        help: "Rules for the numbers dialed at the site. Almost always the name of the domain." },
    Text { name: "area-code", label: "Area code",
        group: "calling", source: REFERENCE,
        help: "Three digits put in front when only seven are dialed." },
    Text { name: "call-screening-enabled", label: "Screen callers",
        group: "calling", source: NAME_ONLY,
        help: "Callers are asked for their name before the call is put through." },
    Text { name: "reject-anonymous-calls-enabled", label: "Refuse anonymous calls",
        group: "calling", source: NAME_ONLY,
        help: "Rejects callers who send no number." },
    Text { name: "phone-numbers-to-allow-enabled", label: "Use allow lists",
        group: "calling", source: NAME_ONLY,
        help: "Applies the list of allowed numbers that each user keeps." },
    Text { name: "phone-numbers-to-reject-enabled", label: "Use block lists",
        group: "calling", source: NAME_ONLY,
        help: "Applies the list of blocked numbers that each user keeps." },

    Text { name: "caller-id-number", label: "Caller ID number",
        group: "caller_id", source: REFERENCE,
        help: "Number shown to people called from the site. If omitted, the value of the domain applies." },
    Text { name: "caller-id-name", label: "Caller ID name",
        group: "caller_id", source: "create-site reference page, aaker/netsapiens-loadgenerator",
        help: "Name shown with that number; keep it within 15 characters. If omitted, the value of \
               the domain applies." },
    Text { name: "caller-id-number-emergency", label: "Emergency caller ID",
        group: "caller_id", source: REFERENCE,
        help: "Number shown to emergency services, who may use it to find the site. If omitted, the \
               value of the domain applies." },
    Text { name: "emergency-address-id", label: "Emergency address",
        group: "caller_id", source: REFERENCE,
        help: "Exact id of an emergency address that already exists." },

    Text { name: "voicemail-enabled", label: "Voicemail",
        group: "voicemail", source: NAME_ONLY,
        help: "Gives each new user a mailbox that takes unanswered calls." },
    Text { name: "voicemail-playback-announce-datetime-received", label: "Say date and time",
        group: "voicemail", source: NAME_ONLY,
        help: "On playback, says when each message came in." },
    Text { name: "voicemail-playback-announce-caller-id", label: "Say the caller",
        group: "voicemail", source: NAME_ONLY,
        help: "On playback, says who left each message." },
    Text { name: "voicemail-playback-sort-newest-to-oldest", label: "Newest first",
        group: "voicemail", source: NAME_ONLY,
        help: "Plays the latest message first instead of the oldest." },
    Text { name: "voicemail-receive-broadcast-enabled", label: "Receive broadcasts",
        group: "voicemail", source: NAME_ONLY,
        help: "Puts voicemail sent to the whole domain into these mailboxes too." },
    Text { name: "voicemail-user-control-enabled", label: "Users may change settings",
        group: "voicemail", source: NAME_ONLY,
        help: "Lets users manage the settings of their own mailboxes." },

    Text { name: "directory-annouce-in-dial-by-name-enabled", label: "In dial-by-name",
        group: "directory", source: DIRECTORY,
        help: "Callers can reach users of the site by spelling a name on the keypad." },
    Text { name: "directory-name-visible-in-list-enabled", label: "In contact lists",
        group: "directory", source: NAME_ONLY,
        help: "Shows users of the site in the contact lists of colleagues." },

    Text { name: "limits-max-active-calls-total", label: "Calls at once",
        group: "limits", source: REFERENCE,
        help: "Maximum number of calls at the same time. 0 means no limit." },
    Text { name: "limits-max-data-storage-kilobytes", label: "Storage in kilobytes",
        group: "limits", source: REFERENCE,
        help: "Space for voicemail, greetings and faxes." },

    Text { name: "recording-configuration", label: "Record calls",
        group: "recording", source: REFERENCE,
        help: "Records calls, optionally with a transcript and a sentiment analysis." },
    Text { name: "music-on-hold-randomized-enabled", label: "Shuffle hold music",
        group: "recording", source: NAME_ONLY,
        help: "Plays the hold music in random order." },

    Text { name: "synchronous", label: "Wait for the record",
        group: "request", source: REFERENCE,
        help: "Documented for sites, but no document shows an effect: the response contains no \
               record in either case." },
];
