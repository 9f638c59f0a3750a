//! Labels and help of the NetSapiens emergency addresses, in English.

use crate::schema::labels::{Group, Labels, Text};

/// The form of the address calls.
pub(crate) static LABELS: Labels = Labels { texts: ADDRESS, groups: GROUPS };

const V45: &str = "OpenAPI 45.0";

const GROUPS: &[Group] = &[
    Group { id: "address", label: "Address", advanced: false },
    Group { id: "who", label: "Who is there", advanced: false },
    Group { id: "validation", label: "From the validation", advanced: false },
    Group { id: "more", label: "More", advanced: true },
];

#[rustfmt::skip]
const ADDRESS: &[Text] = &[
    Text { name: "address-line-1", label: "Street and number",
        group: "address", source: V45,
        help: "Number and name of the street, such as 8910 University Center Ln. No post office box." },
    Text { name: "address-line-2", label: "Suite or floor",
        group: "address", source: V45,
        help: "Suite, apartment or floor." },
    Text { name: "address-city", label: "City",
        group: "address", source: V45,
        help: "The city or town." },
    Text { name: "address-state-province-abbreviation", label: "State or province",
        group: "address", source: V45,
        help: "Two letters, such as CA for California or ON for Ontario." },
    Text { name: "address-postal-code", label: "Postal code",
        group: "address", source: V45,
        help: "ZIP code in the US, postal code elsewhere." },
    Text { name: "address-country-abbreviation", label: "Country",
        group: "address", source: V45,
        help: "Two letters, such as US or CA." },
    Text { name: "address-location-description", label: "Place in the building",
        group: "address", source: V45,
        help: "Where in the building people are, such as: front left desk." },

    Text { name: "address-name", label: "Name of the address",
        group: "who", source: V45,
        help: "What the address is called in lists." },
    Text { name: "caller-name", label: "Name of the caller",
        group: "who", source: V45,
        help: "Person or company that emergency services are told." },

    Text { name: "emergency-address-id", label: "Address id",
        group: "validation", source: V45,
        help: "The id that the validation of the address returned: validate the address first." },
    Text { name: "address-formatted-pidflo", label: "Location document",
        group: "validation", source: V45,
        help: "The document that the validation of the address returned, unchanged." },

    Text { name: "ip-address-public", label: "Public IP address",
        group: "more", source: V45,
        help: "IP address of the program that creates the address." },
    Text { name: "carrier", label: "Carrier",
        group: "more", source: V45,
        help: "Carrier that the address is registered with, as the validation returned it." },
];
