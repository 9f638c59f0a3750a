//! Labels and help of the NetSapiens user fields, in English, and the groups of both forms.
//!
//! Written from what the fields do: on the vendor's pages most yes/no fields carry the description of
//! some other field. `source` says where the meaning is public. Rows stand in the order of the form.

use crate::schema::labels::{Group, Labels, Text};

/// The form of the user calls.
pub(crate) static LABELS: Labels = Labels { texts: USER, groups: GROUPS };

const REFERENCE: &str = "create-user reference page";
const NAME_ONLY: &str = "create-user reference page (name and values; its text is another field's)";
const V45: &str = "OpenAPI 45.0";
const DIRECTORY: &str = "jeremyapple/netsapiens-dialbyname-directory";

/// Form sections, most needed first. A form shows those that it has fields for.
#[rustfmt::skip]
pub(crate) const GROUPS: &[Group] = &[
    Group { id: "person", label: "Person", advanced: false },
    Group { id: "site", label: "Site", advanced: false },
    Group { id: "place", label: "Place and language", advanced: false },
    Group { id: "calling", label: "Calling", advanced: false },
    Group { id: "caller_id", label: "Caller ID", advanced: false },
    Group { id: "voicemail", label: "Voicemail", advanced: false },
    Group { id: "alerts", label: "Alerts by e-mail", advanced: false },
    Group { id: "directory", label: "Directory and status", advanced: true },
    Group { id: "limits", label: "Limits and billing", advanced: true },
    Group { id: "recording", label: "Recording and hold music", advanced: true },
    Group { id: "request", label: "This request", advanced: true },
];

/// All 50 fields of a user.
#[rustfmt::skip]
const USER: &[Text] = &[
    Text { name: "user", label: "Extension",
        group: "person", source: REFERENCE,
        help: "The number that identifies the user in the domain, usually three to six digits. \
               It cannot be changed later." },
    Text { name: "name-first-name", label: "First name",
        group: "person", source: REFERENCE,
        help: "Given name, as colleagues know it." },
    Text { name: "name-last-name", label: "Last name",
        group: "person", source: REFERENCE,
        help: "Family name. Callers who dial by name spell its first three letters." },
    Text { name: "email-address", label: "E-mail address",
        group: "person", source: REFERENCE,
        help: "Address for alerts and voicemail. Separate several addresses by semicolons." },
    Text { name: "login-username", label: "Portal login",
        group: "person", source: REFERENCE,
        help: "Name for signing in, unique on the whole system. If omitted, it is extension@domain." },
    Text { name: "user-scope", label: "Role",
        group: "person", source: REFERENCE,
        help: "What the user may see and change in the portal. Reseller and Super User reach \
               beyond one domain." },

    Text { name: "department", label: "Department",
        group: "place", source: REFERENCE,
        help: "Any name that groups users. It does not have to be created first." },
    Text { name: "site", label: "Site",
        group: "place", source: REFERENCE,
        help: "Location whose settings apply to a new user. An unknown name creates a site if the \
               domain may have more sites, so check the spelling." },
    Text { name: "time-zone", label: "Time zone",
        group: "place", source: V45,
        help: "Local time of the user. For US Central time choose US/Central." },
    Text { name: "language-token", label: "Language",
        group: "place", source: REFERENCE,
        help: "Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA." },

    Text { name: "ring-no-answer-timeout-seconds", label: "Ring time",
        group: "calling", source: REFERENCE,
        help: "Seconds a call rings before it is forwarded or goes to voicemail. The usual range is 5 to 120." },
    Text { name: "dial-policy", label: "Calling permission",
        group: "calling", source: REFERENCE,
        help: "Which destinations may be dialed. Each system has its own names, such as US & Canada." },
    Text { name: "dial-plan", label: "Dial plan",
        group: "calling", source: "real create-user exchange",
        help: "Rules for the numbers this user dials. Almost always the name of the domain." },
    Text { name: "area-code", label: "Area code",
        group: "calling", source: REFERENCE,
        help: "Three digits put in front when only seven are dialed." },
    Text { name: "call-screening-enabled", label: "Screen callers",
        group: "calling", source: NAME_ONLY,
        help: "Callers are asked for their name before the call is put through." },
    Text { name: "reject-anonymous-calls-enabled", label: "Refuse anonymous calls",
        group: "calling", source: NAME_ONLY,
        help: "Rejects callers who send no number." },
    Text { name: "phone-numbers-to-allow-enabled", label: "Use the allow list",
        group: "calling", source: NAME_ONLY,
        help: "Applies the user's list of allowed numbers. The list itself is not part of this request." },
    Text { name: "phone-numbers-to-reject-enabled", label: "Use the block list",
        group: "calling", source: NAME_ONLY,
        help: "Applies the user's list of blocked numbers. The list itself is not part of this request." },

    Text { name: "caller-id-number", label: "Caller ID number",
        group: "caller_id", source: REFERENCE,
        help: "Number shown to people the user calls. If omitted, the value of the domain applies." },
    Text { name: "caller-id-name", label: "Caller ID name",
        group: "caller_id", source: "create-user reference page, aaker/netsapiens-loadgenerator",
        help: "Name shown with that number; keep it within 15 characters. If omitted, the value of \
               the domain applies." },
    Text { name: "caller-id-number-emergency", label: "Emergency caller ID",
        group: "caller_id", source: REFERENCE,
        help: "Number shown to emergency services, who may use it to find the caller. If omitted, the \
               value of the domain applies." },
    Text { name: "emergency-address-id", label: "Emergency address",
        group: "caller_id", source: REFERENCE,
        help: "Exact id of an emergency address that already exists." },
    Text { name: "privacy", label: "Hide caller ID",
        group: "caller_id", source: V45,
        help: "Withholds the user's number on outgoing calls." },

    Text { name: "voicemail-enabled", label: "Voicemail",
        group: "voicemail", source: NAME_ONLY,
        help: "Gives the user a mailbox that takes unanswered calls." },
    Text { name: "voicemail-login-pin", label: "Voicemail PIN",
        group: "voicemail", source: REFERENCE,
        help: "Digits typed on the phone to hear messages; use four or more. If omitted, the server \
               creates one." },
    Text { name: "voicemail-transcription-enabled", label: "Transcription",
        group: "voicemail", source: REFERENCE,
        help: "Service that turns messages into text, or no for none." },
    Text { name: "voicemail-greeting-index", label: "Greeting",
        group: "voicemail", source: REFERENCE,
        help: "Number of the recorded greeting that callers hear. 0 is the standard one." },
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
        help: "Puts voicemail sent to the whole domain into this mailbox too." },
    Text { name: "voicemail-user-control-enabled", label: "User may change settings",
        group: "voicemail", source: NAME_ONLY,
        help: "Lets the user manage the settings of this mailbox." },

    Text { name: "email-send-alert-new-voicemail-enabled", label: "E-mail on new voicemail",
        group: "alerts", source: NAME_ONLY,
        help: "Sends an e-mail for each new message. The next field sets its content." },
    Text { name: "email-send-alert-new-voicemail-behavior", label: "Content of the e-mail",
        group: "alerts", source: REFERENCE,
        help: "A link or the recording, in a full or a brief e-mail. An attached message can stay new, be \
               saved or be moved to the trash." },
    Text { name: "email-send-alert-new-voicemail-cc-list-csv", label: "Copy messages to",
        group: "alerts", source: REFERENCE,
        help: "Extensions that get a copy of each message, separated by commas. Despite its name, the field \
               does not take e-mail addresses." },
    Text { name: "email-send-alert-new-missed-call-enabled", label: "E-mail on missed call",
        group: "alerts", source: NAME_ONLY,
        help: "Sends an e-mail for each missed call." },
    Text { name: "email-send-alert-data-storage-limit-reached-enabled", label: "E-mail when storage is full",
        group: "alerts", source: NAME_ONLY,
        help: "Sends an e-mail when the space for voicemail, greetings and faxes is used up." },

    Text { name: "directory-annouce-in-dial-by-name-enabled", label: "In dial-by-name",
        group: "directory", source: DIRECTORY,
        help: "Callers can reach the user by spelling the name on the keypad." },
    Text { name: "directory-name-visible-in-list-enabled", label: "In contact lists",
        group: "directory", source: NAME_ONLY,
        help: "Shows the user in the contact lists of colleagues." },
    Text { name: "directory-name-number-dtmf-mapping", label: "Dial-by-name digits",
        group: "directory", source: DIRECTORY,
        help: "Keypad digits of the name's first three letters. Best omitted: the server derives them." },
    Text { name: "directory-override-order-duplicate-dtmf-mapping", label: "Order among equal names",
        group: "directory", source: DIRECTORY,
        help: "When several users share the same digits, lower numbers are read out first." },
    Text { name: "status-message", label: "Status message",
        group: "directory", source: REFERENCE,
        help: "Short note beside the user's presence, such as: back on Monday." },

    Text { name: "limits-max-active-calls-total", label: "Calls at once",
        group: "limits", source: "create-user reference page, real create-user exchange",
        help: "Maximum number of calls at the same time. 0 means no limit." },
    Text { name: "limits-max-data-storage-kilobytes", label: "Storage in kilobytes",
        group: "limits", source: REFERENCE,
        help: "Space for voicemail, greetings and faxes." },
    Text { name: "service-code", label: "Service code",
        group: "limits", source: REFERENCE,
        help: "Tag for billing or tracking. One that starts with system- hides the user in the portal and \
               excludes the user from the user count." },

    Text { name: "recording-configuration", label: "Record calls",
        group: "recording", source: REFERENCE,
        help: "Records the user's calls, optionally with a transcript and a sentiment analysis." },
    Text { name: "call-recordings-hide-from-others-enabled", label: "Hide recordings",
        group: "recording", source: NAME_ONLY,
        help: "Keeps other users from seeing this user's recordings." },
    Text { name: "music-on-hold-randomized-enabled", label: "Shuffle hold music",
        group: "recording", source: NAME_ONLY,
        help: "Plays the hold music in random order." },
    Text { name: "music-on-hold-comfort-message-repeat-interval-seconds", label: "Hold message every",
        group: "recording", source: REFERENCE,
        help: "Seconds between the spoken messages that interrupt the hold music." },

    Text { name: "synchronous", label: "Wait for the record",
        group: "request", source: REFERENCE,
        help: "The server responds with the whole record when the user can be read. Otherwise it responds \
               immediately, without the record." },
];
