//! `trunkAddressing`: a user behind a trunk group.

use crate::schema::{Field, Format, Kind};
use crate::vendors::odin::fields::{CONTACTS, formatted, observed, text};

/// Limits: schema. The three booleans of the endpoint: a production script's update.
pub(crate) const ADDRESSING: Field = Field {
    wire: "trunkAddressing",
    kind: Kind::Group(&[
        Field {
            wire: "trunkGroupDeviceEndpoint",
            kind: Kind::Group(&[
                Field { required: true, ..text("name", 30) },
                Field { required: true, ..formatted("linePort", 161, Format::LinePort) },
                Field { wire: "contacts", kind: Kind::List(&CONTACTS), ..Field::NEW },
                observed(Field { wire: "isPilotUser", kind: Kind::Boolean, ..Field::NEW }),
                observed(Field { wire: "staticRegistrationCapable", kind: Kind::Boolean, ..Field::NEW }),
                observed(Field { wire: "useDomain", kind: Kind::Boolean, ..Field::NEW }),
            ]),
            ..Field::NEW
        },
        text("enterpriseTrunkName", 30),
        text("alternateTrunkIdentity", 80),
        text("alternateTrunkIdentityDomain", 80),
        text("physicalLocation", 1024),
    ]),
    ..Field::NEW
};
