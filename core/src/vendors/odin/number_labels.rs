//! Labels and help of the Odin number calls, in English.

use crate::schema::labels::{Group, Labels, Text};

/// The form of the number calls.
pub(crate) static LABELS: Labels = Labels { texts: NUMBER, groups: GROUPS };

const LIBRARY: &str = "odins_spear 2.3";

const GROUPS: &[Group] = &[Group { id: "number", label: "Numbers", advanced: false }];

#[rustfmt::skip]
const NUMBER: &[Text] = &[
    Text { name: "serviceProviderId", label: "Service provider",
        group: "number", source: LIBRARY,
        help: "The service provider or enterprise of the group." },
    Text { name: "groupId", label: "Group",
        group: "number", source: LIBRARY,
        help: "The group that gets the numbers." },
    Text { name: "dns", label: "Numbers",
        group: "number", source: LIBRARY,
        help: "A range of numbers; one number is a range from itself to itself." },
    Text { name: "dns[]", label: "Range",
        group: "number", source: LIBRARY,
        help: "The first and the last number." },
    Text { name: "dns.min", label: "First number",
        group: "number", source: LIBRARY,
        help: "Written like +1-5136549858." },
    Text { name: "dns.max", label: "Last number",
        group: "number", source: LIBRARY,
        help: "The same again for one number." },
];
