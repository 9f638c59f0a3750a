//! What people call the fields of devices and numbers. Each proposes a field and renames nothing by itself.

/// Words for fields of devices.
#[rustfmt::skip]
pub(crate) const DEVICE: &[(&str, &str)] = &[
    ("serviceProviderId", "service provider,enterprise,enterprise id,sp id"),
    ("groupId", "group,group name"),
    ("deviceName", "device,name,phone name"),
    ("deviceType", "type,model,phone model,device model,phone type"),
    ("macAddress", "mac,mac addr,hardware address,ethernet address"),
    ("serialNumber", "serial,serial no"),
    ("description", "note,notes,comment"),
    ("physicalLocation", "place,location,room,desk"),
    ("netAddress", "network address,ip,ip address,host"),
    ("outboundProxyServerNetAddress", "outbound proxy,proxy"),
    ("stunServerNetAddress", "stun server,stun"),
    ("transportProtocol", "transport"),
    ("useCustomUserNamePassword", "own credentials"),
    ("accessDeviceCredentials", "credentials"),
];

/// Words for fields of numbers.
#[rustfmt::skip]
pub(crate) const NUMBER: &[(&str, &str)] = &[
    ("serviceProviderId", "service provider,enterprise,enterprise id,sp id"),
    ("groupId", "group,group name"),
    ("dns", "numbers,dn,number,phone numbers,range"),
];
