//! Labels and help of the NetSapiens device fields, in English.
//!
//! The document describes most switches with the text of another field; help says what the name says.

use crate::schema::labels::{Group, Labels, Text};

/// The form of the device calls.
pub(crate) static LABELS: Labels = Labels { texts: DEVICE, groups: GROUPS };

const V45: &str = "OpenAPI 45.0";
const NAME_ONLY: &str = "OpenAPI 45.0 (name and values; its text is another field's)";

const GROUPS: &[Group] = &[
    Group { id: "device", label: "Device", advanced: false },
    Group { id: "phone", label: "Phone", advanced: false },
    Group { id: "emergency", label: "Emergency calls", advanced: false },
    Group { id: "calls", label: "Calls", advanced: true },
    Group { id: "registration", label: "Registration", advanced: true },
    Group { id: "request", label: "This request", advanced: true },
];

#[rustfmt::skip]
const DEVICE: &[Text] = &[
    Text { name: "device", label: "Device id",
        group: "device", source: V45,
        help: "The part of the SIP address before the @: usually the extension, alone or with a letter \
               behind it, such as 1004 or 1004m." },
    Text { name: "device-sip-registration-password", label: "SIP password",
        group: "device", source: V45,
        help: "What the phone registers with. If omitted, the server makes one of 16 characters." },

    Text { name: "device-models-model", label: "Phone model",
        group: "phone", source: V45,
        help: "Model as the system names it. It takes effect together with the MAC address." },
    Text { name: "device-provisioning-mac-address", label: "MAC address",
        group: "phone", source: V45,
        help: "12 digits from the label of the phone. The phone must be one of the domain's; the model is \
               needed too." },
    Text { name: "device-provisioning-line", label: "Line",
        group: "phone", source: V45,
        help: "Which line of the phone the device is." },
    Text { name: "device-provisioning-sip-transport-protocol", label: "Transport",
        group: "phone", source: V45,
        help: "How the phone reaches the server." },
    Text { name: "device-provisioning-registration-core-server", label: "Server",
        group: "phone", source: V45,
        help: "The server, of those of the system, that the phone registers with." },
    Text { name: "device-provisioning-username", label: "Provisioning user",
        group: "phone", source: V45,
        help: "Name that the phone fetches its configuration with." },
    Text { name: "device-provisioning-password", label: "Provisioning password",
        group: "phone", source: V45,
        help: "Password that the phone fetches its configuration with." },
    Text { name: "device-provisioning-overrides", label: "Overrides",
        group: "phone", source: V45,
        help: "Settings of this phone that replace those of its model, each on a line." },

    Text { name: "caller-id-number-emergency", label: "Emergency caller ID",
        group: "emergency", source: V45,
        help: "Number shown to emergency services in place of the user's, when calls come from this \
               device." },
    Text { name: "emergency-address-id", label: "Emergency address",
        group: "emergency", source: V45,
        help: "Exact id of an emergency address that already exists: where this device is." },

    Text { name: "recording-configuration", label: "Record calls",
        group: "calls", source: NAME_ONLY,
        help: "Records the calls of this device, optionally with a transcript and a sentiment analysis." },
    Text { name: "device-level-call-recording-enabled", label: "Record this device only",
        group: "calls", source: NAME_ONLY,
        help: "Records calls by the device and not by the user." },
    Text { name: "auto-answer-enabled", label: "Answer by itself",
        group: "calls", source: NAME_ONLY,
        help: "The phone answers calls without being picked up." },
    Text { name: "device-push-enabled", label: "Push",
        group: "calls", source: NAME_ONLY,
        help: "Wakes the app of a mobile phone for calls." },
    Text { name: "device-force-notify-new-voicemails-enabled", label: "Always show voicemail",
        group: "calls", source: NAME_ONLY,
        help: "Tells the phone of new voicemail even if it does not ask." },
    Text { name: "device-srtp-enabled", label: "Encrypted audio",
        group: "calls", source: V45,
        help: "Encrypts the audio: always, never, or when the other side can." },

    Text { name: "device-sip-registration-expiry-seconds", label: "Register every",
        group: "registration", source: V45,
        help: "Seconds after which the phone must have registered again." },
    Text { name: "device-sip-allowed-user-agent", label: "Allowed user agent",
        group: "registration", source: V45,
        help: "Only phones whose user agent contains this text may register." },
    Text { name: "device-sip-nat-traversal-enabled", label: "NAT traversal",
        group: "registration", source: V45,
        help: "How the server reaches the phone behind a router; automatic is nearly always right." },
    Text { name: "device-sip-registration-ignore-for-presence-calculation", label: "Ignore for presence",
        group: "registration", source: NAME_ONLY,
        help: "The registration of this device does not count for the presence of the user." },
    Text { name: "device-sip-registration-ignore-report-enabled", label: "Ignore in reports",
        group: "registration", source: NAME_ONLY,
        help: "Leaves the registrations of this device out of reports." },
    Text { name: "device-sip-no-to-tag-in-cancel", label: "No tag in CANCEL",
        group: "registration", source: NAME_ONLY,
        help: "Sends CANCEL without the tag that some phones reject." },

    Text { name: "synchronous", label: "Wait for the record",
        group: "request", source: V45,
        help: "The server responds with the whole record when the device can be read. Otherwise it responds \
               immediately, without the record." },
];
