//! `accessDeviceEndpoint`: a line on a device.

use crate::schema::{Certainty, Field, Format, Kind};
use crate::vendors::odin::fields::{CONTACTS, SERVICE_PROVIDER, formatted, observed, text};

/// Limits: schema. A plain create names a device that exists; what follows its ids is the vendor's bulk task's, which
/// makes the device in the same call (front end).
const DEVICE: &[Field] = &[
    Field {
        wire: "deviceLevel",
        kind: Kind::Choice(&["System", "Service Provider", "Group"]),
        required: true,
        ..Field::NEW
    },
    Field { required: true, ..text("deviceName", 40) },
    observed(text("deviceType", 40)),
    observed(SERVICE_PROVIDER),
    observed(text("groupId", 30)),
    observed(Field { wire: "protocol", ..Field::NEW }),
    observed(Field { wire: "netAddress", ..Field::NEW }),
    observed(Field { wire: "port", ..Field::NEW }),
    observed(Field { wire: "outboundProxyServerNetAddress", ..Field::NEW }),
    observed(Field { wire: "stunServerNetAddress", ..Field::NEW }),
    observed(Field { wire: "macAddress", ..Field::NEW }),
    observed(Field { wire: "serialNumber", ..Field::NEW }),
    observed(Field { wire: "description", ..Field::NEW }),
    observed(Field { wire: "physicalLocation", ..Field::NEW }),
    observed(Field { wire: "transportProtocol", ..Field::NEW }),
    observed(Field { wire: "useCustomUserNamePassword", kind: Kind::Boolean, ..Field::NEW }),
    Field {
        wire: "accessDeviceCredentials",
        kind: Kind::Group(&[
            Field { wire: "userName", ..Field::NEW },
            Field { wire: "password", secret: true, kind: Kind::Formatted(Format::Token), ..Field::NEW },
        ]),
        secret: true,
        certainty: Certainty::Observed,
        ..Field::NEW
    },
];

pub(crate) const ENDPOINT: Field = Field {
    wire: "accessDeviceEndpoint",
    kind: Kind::Group(&[
        Field { wire: "accessDevice", kind: Kind::Group(DEVICE), required: true, ..Field::NEW },
        Field { required: true, ..formatted("linePort", 161, Format::LinePort) },
        Field { wire: "contacts", kind: Kind::List(&CONTACTS), ..Field::NEW },
        Field { wire: "portNumber", min: Some(1), max: Some(1024), ..Field::INTEGER },
        text("privateIdentity", 161),
        Field { wire: "useHotline", kind: Kind::Boolean, ..Field::NEW },
        text("hotlineContact", 161),
    ]),
    ..Field::NEW
};
