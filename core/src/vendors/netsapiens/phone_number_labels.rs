//! Labels and help of the NetSapiens phone number fields, in English.

use crate::schema::labels::{Group, Labels, Text};

/// The form of the phone number calls.
pub(crate) static LABELS: Labels = Labels { texts: PHONE_NUMBER, groups: GROUPS };

const V45: &str = "OpenAPI 45.0";
const NAME_ONLY: &str = "OpenAPI 45.0 (name and values; its text is another field's)";

const GROUPS: &[Group] = &[
    Group { id: "number", label: "Number", advanced: false },
    Group { id: "destination", label: "Where calls go", advanced: false },
    Group { id: "more", label: "More", advanced: true },
];

#[rustfmt::skip]
const PHONE_NUMBER: &[Text] = &[
    Text { name: "phonenumber", label: "Phone number",
        group: "number", source: V45,
        help: "The number with its country code, such as 18005551234. It cannot be changed later." },
    Text { name: "dial-rule-description", label: "Description",
        group: "number", source: V45,
        help: "A note on what the number is for." },

    Text { name: "dial-rule-application", label: "Calls go to",
        group: "destination", source: V45,
        help: "What happens to a call: to-user rings a user, available-number keeps the number without one." },
    Text { name: "dial-rule-translation-destination-user", label: "Destination",
        group: "destination", source: V45,
        help: "Extension of the user or the queue that calls go to; [*] for a number that leads nowhere yet." },
    Text { name: "enabled", label: "In use",
        group: "destination", source: NAME_ONLY,
        help: "Turns the rule of this number on." },

    Text { name: "dial-rule-translation-destination-host", label: "Destination host",
        group: "more", source: V45,
        help: "Domain or connection that calls go to. Usually omitted." },
    Text { name: "dial-rule-translation-source-name", label: "Name shown",
        group: "more", source: V45,
        help: "Caller's name as the called person sees it: [*] keeps it, sales_[*] puts a word before it." },
    Text { name: "dial-rule-parameter", label: "Parameter",
        group: "more", source: V45,
        help: "More settings of what happens to a call. Usually omitted." },
];
