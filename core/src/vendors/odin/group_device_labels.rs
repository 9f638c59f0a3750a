//! Labels and help of the Odin device calls, in English.

use crate::schema::labels::{Group, Labels, Text};

/// The form of the device calls.
pub(crate) static LABELS: Labels = Labels { texts: DEVICE, groups: GROUPS };

const LIBRARY: &str = "odins_spear 2.3";
const SCHEMA: &str = "OCI-P schema R25";

const GROUPS: &[Group] = &[
    Group { id: "device", label: "Device", advanced: false },
    Group { id: "network", label: "Network", advanced: true },
    Group { id: "access", label: "Access", advanced: true },
];

#[rustfmt::skip]
const DEVICE: &[Text] = &[
    Text { name: "serviceProviderId", label: "Service provider",
        group: "device", source: LIBRARY,
        help: "The service provider or enterprise of the group." },
    Text { name: "groupId", label: "Group",
        group: "device", source: LIBRARY,
        help: "The group that the device belongs to." },
    Text { name: "deviceName", label: "Device name",
        group: "device", source: LIBRARY,
        help: "What the device is called in its group; users name it in their endpoint." },
    Text { name: "deviceType", label: "Device type",
        group: "device", source: LIBRARY,
        help: "Type as the system names it, such as Polycom VVX 450. It cannot be changed later." },
    Text { name: "macAddress", label: "MAC address",
        group: "device", source: SCHEMA,
        help: "12 digits from the label of the phone, with or without marks between them." },
    Text { name: "serialNumber", label: "Serial number",
        group: "device", source: SCHEMA,
        help: "The number that the manufacturer gave it." },
    Text { name: "description", label: "Description",
        group: "device", source: SCHEMA,
        help: "A note on what the device is for." },
    Text { name: "physicalLocation", label: "Place",
        group: "device", source: SCHEMA,
        help: "Where the device stands." },

    Text { name: "protocol", label: "Protocol",
        group: "network", source: SCHEMA,
        help: "Signalling protocol, such as SIP 2.0." },
    Text { name: "netAddress", label: "Network address",
        group: "network", source: SCHEMA,
        help: "IP address or host of the device, for one with a fixed address." },
    Text { name: "port", label: "Port",
        group: "network", source: SCHEMA,
        help: "Port of the device, for one with a fixed address." },
    Text { name: "outboundProxyServerNetAddress", label: "Outbound proxy",
        group: "network", source: SCHEMA,
        help: "Proxy that the device sends to." },
    Text { name: "stunServerNetAddress", label: "STUN server",
        group: "network", source: SCHEMA,
        help: "Server that the device learns its public address from." },
    Text { name: "transportProtocol", label: "Transport",
        group: "network", source: SCHEMA,
        help: "How the device reaches the server, such as UDP or TCP." },

    Text { name: "useCustomUserNamePassword", label: "Own credentials",
        group: "access", source: SCHEMA,
        help: "Whether the device signs in with credentials of its own instead of those of its type." },
    Text { name: "accessDeviceCredentials", label: "Credentials",
        group: "access", source: SCHEMA,
        help: "What the device signs in with to fetch its configuration." },
    Text { name: "accessDeviceCredentials.userName", label: "User name",
        group: "access", source: SCHEMA,
        help: "Name that the device signs in with." },
    Text { name: "accessDeviceCredentials.password", label: "Password",
        group: "access", source: SCHEMA,
        help: "Password that the device signs in with." },
];
