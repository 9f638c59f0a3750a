//! Access devices of a group, which the endpoint of a user names: 16 fields.
//!
//! Paths and the four keys that identify a device: `odins_spear` 2.3 (`post_group_device`, `put_group_devices`). Limits:
//! *Schema*, `GroupAccessDeviceAddRequest14` and `GroupAccessDeviceModifyRequest14`, of which the library passes all keys
//! through. The response is said to be the device.

#[cfg(feature = "records")]
use crate::schema::RecordIdentity;
use crate::schema::rule::Rule;
use crate::schema::{Certainty, Field, FieldWords, Format, Kind, Operation, Segment, Verb};
use crate::vendors::odin::fields::{SERVICE_PROVIDER, observed, prose, text};
use crate::vendors::odin::user::CREATE as USER;

/// `POST /groups/devices` (library).
pub(crate) const CREATE: Operation = Operation {
    id: "odin.device.create",
    alias: "post_group_device",
    title: "Create a BroadWorks device",
    path: &[Segment::Literal("/groups/devices")],
    fields: FIELDS,
    without: &[],
    required: &["serviceProviderId", "groupId", "deviceName", "deviceType"],
    identity: &["serviceProviderId", "groupId", "deviceName"],
    read_only: &[READ_ONLY],
    words: WORDS,
    rules: &[Rule::Prose, Rule::Latin1],
    #[cfg(feature = "describe")]
    labels: &super::group_device_labels::LABELS,
    #[cfg(feature = "records")]
    record_read: None,
    #[cfg(feature = "records")]
    record_identity: RecordIdentity { key: "deviceName", folder: "", completed: false },
    ..USER
};

/// `PUT /groups/devices` (library): the three keys that say which device, and what changes.
pub(crate) const UPDATE: Operation = Operation {
    id: "odin.device.update",
    alias: "put_group_devices",
    title: "Change a BroadWorks device",
    verb: Verb::Update,
    method: "PUT",
    without: &["deviceType"],
    required: &["serviceProviderId", "groupId", "deviceName"],
    ..CREATE
};

/// Keys of a device in sample records of users.
const READ_ONLY: &[&str] = &[
    "staticRegistrationCapable",
    "useDomain",
    "supportVisualDeviceManagement",
    "status",
    "numberOfPorts",
    "numberOfAssignedPorts",
    "version",
    "tags",
    "relatedServices",
    "configurationMode",
];

const FIELDS: &[Field] = &[
    SERVICE_PROVIDER,
    text("groupId", 30),
    text("deviceName", 40),
    text("deviceType", 40),
    observed(text("protocol", 20)),
    observed(text("netAddress", 80)),
    observed(Field { wire: "port", min: Some(1025), max: Some(65535), ..Field::INTEGER }),
    observed(text("outboundProxyServerNetAddress", 80)),
    observed(text("stunServerNetAddress", 80)),
    observed(Field { wire: "macAddress", kind: Kind::Formatted(Format::MacAddress), ..Field::NEW }),
    observed(text("serialNumber", 80)),
    observed(prose("description", 80)),
    observed(prose("physicalLocation", 1024)),
    observed(text("transportProtocol", 20)),
    observed(Field { wire: "useCustomUserNamePassword", kind: Kind::Boolean, ..Field::NEW }),
    Field {
        wire: "accessDeviceCredentials",
        kind: Kind::Group(&[
            text("userName", 80),
            Field { secret: true, kind: Kind::Formatted(Format::Token), ..text("password", 60) },
        ]),
        secret: true,
        certainty: Certainty::Observed,
        ..Field::NEW
    },
];

/// What people call the fields.
pub(crate) const WORDS: FieldWords = FieldWords {
    id: "odin.device",
    #[cfg(feature = "suggestions")]
    lists: &[super::beside_words::DEVICE],
};
