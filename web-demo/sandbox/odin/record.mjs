// What an Odin user looks like in an answer: key order, filled values, and the turns that the way
// from XML to JSON gives them. Taken from the published answers of POST, PUT and both GETs.

/** Read with its current offset, as the published samples have it; other zones stay without one. */
const ZONE_NAMES = {
  "America/New_York": "(GMT-05:00) (US) Eastern Time",
  "America/Denver": "(GMT-06:00) (US) Mountain Time",
  "America/Los_Angeles": "(GMT-07:00) (US) Pacific Time",
  "Europe/London": "(GMT+01:00) Greenwich Mean Time",
};

const NO_CONTACTS = { contacts: [] };

/** The answer to a write: what is set stands in front, what is not comes last and empty. */
export function written(fields) {
  const { accessDeviceEndpoint, trunkAddressing } = fields;
  const record = {
    serviceProviderId: fields.serviceProviderId,
    groupId: fields.groupId,
    userId: fields.userId,
    lastName: fields.lastName,
    firstName: fields.firstName,
    callingLineIdLastName: fields.callingLineIdLastName,
    callingLineIdFirstName: fields.callingLineIdFirstName,
    nameDialingName: fields.nameDialingName,
    hiraganaLastName: fields.hiraganaLastName,
    hiraganaFirstName: fields.hiraganaFirstName,
    phoneNumber: fields.phoneNumber,
    extension: fields.extension,
    callingLineIdPhoneNumber: fields.callingLineIdPhoneNumber,
    department: fields.department,
    departmentFullPath: fields.department && fullPath(fields.department),
    language: fields.language,
    timeZone: fields.timeZone,
    timeZoneDisplayName: ZONE_NAMES[fields.timeZone],
    defaultAlias: fields.userId,
    accessDeviceEndpoint:
      accessDeviceEndpoint && deviceEndpoint(accessDeviceEndpoint, fields),
    trunkAddressing: trunkAddressing && trunkEndpoint(trunkAddressing),
    title: fields.title,
    pagerPhoneNumber: fields.pagerPhoneNumber,
    mobilePhoneNumber: fields.mobilePhoneNumber,
    emailAddress: fields.emailAddress,
    yahooId: fields.yahooId,
    addressLocation: fields.addressLocation,
    address: fields.address,
    countryCode: "1",
    networkClassOfService: fields.networkClassOfService,
    officeZoneName: fields.officeZoneName,
    primaryZoneName: fields.primaryZoneName,
    impId: fields.impId,
    alternateUserId: collapsed(fields.alternateUserId),
    isPlace: fields.isPlace,
    allowVideo: true,
  };
  const rest = {
    callingLineIdPhoneNumber: "",
    phoneNumber: "",
    domain: fields.userId.split("@").at(-1),
    endpointType: endpointType(fields),
    aliases: fields.aliases ?? [],
    accessDeviceEndpoint: NO_CONTACTS,
    trunkAddressing: { trunkGroupDeviceEndpoint: NO_CONTACTS },
    department: { serviceProviderId: "", groupId: "", name: "" },
    emailAddress: "",
    nationalPrefix: "",
    phoneNumberActivated: false,
    isEnterprise: true,
    passwordExpiresDays: "-2147483648",
  };
  for (const key of Object.keys(record))
    if (record[key] === undefined) delete record[key];
  for (const [key, value] of Object.entries(rest)) record[key] ??= value;
  return structuredClone(record);
}

/** The answer to a read: no empty values, and names and numbers of digits alone become numbers. */
export function read(fields) {
  const record = written(fields);
  for (const key of Object.keys(record))
    if (record[key] === "") delete record[key];
  if (record.department.name === "") delete record.department;
  delete record.phoneNumberActivated;
  for (const key of TURNED)
    if (key in record) record[key] = turned(record[key]);
  record.passwordExpiresDays = Number(record.passwordExpiresDays);
  return record;
}

const TURNED = [
  "lastName",
  "firstName",
  "callingLineIdLastName",
  "callingLineIdFirstName",
  "hiraganaLastName",
  "hiraganaFirstName",
  "pagerPhoneNumber",
  "mobilePhoneNumber",
];

const turned = (text) => {
  const number = Number(text);
  return Number.isSafeInteger(number) && String(number) === text
    ? number
    : text;
};

const fullPath = ({ name, groupId }) =>
  groupId ? `${name} (${groupId})` : name;

/** A list of one comes back as the one itself. */
const collapsed = (list) =>
  list && (list.length === 1 ? list[0] : list.length > 1 ? list : undefined);

function endpointType(fields) {
  if (fields.accessDeviceEndpoint) return "accessDeviceEndpoint";
  return fields.trunkAddressing ? "trunkAddressing" : "none";
}

// Flags of an endpoint come back as texts, and of the device's secrets only the user name.
function deviceEndpoint({ accessDevice, linePort, contacts }, owner) {
  return {
    ...(accessDevice && {
      accessDevice: {
        deviceType: accessDevice.deviceType ?? "Generic SIP Phone",
        protocol: accessDevice.protocol ?? "SIP 2.0",
        numberOfPorts: { unlimited: "true" },
        numberOfAssignedPorts: 1,
        status: "Online",
        transportProtocol: accessDevice.transportProtocol ?? "Unspecified",
        useCustomUserNamePassword:
          accessDevice.useCustomUserNamePassword ?? false,
        deviceName: accessDevice.deviceName,
        deviceLevel: accessDevice.deviceLevel,
        accessDeviceCredentials: {
          userName: accessDevice.accessDeviceCredentials?.userName ?? null,
        },
        serviceProviderId:
          accessDevice.serviceProviderId ?? owner.serviceProviderId,
        groupId: accessDevice.groupId ?? owner.groupId,
        tags: [],
        relatedServices: [],
      },
    }),
    linePort,
    staticRegistrationCapable: "true",
    useDomain: "true",
    supportVisualDeviceManagement: "false",
    contacts: contacts ?? [],
  };
}

function trunkEndpoint({ trunkGroupDeviceEndpoint: trunk, ...rest }) {
  return {
    trunkGroupDeviceEndpoint: trunk
      ? {
          name: trunk.name,
          linePort: trunk.linePort,
          staticRegistrationCapable: String(
            trunk.staticRegistrationCapable ?? true,
          ),
          useDomain: String(trunk.useDomain ?? true),
          isPilotUser: String(trunk.isPilotUser ?? false),
          contacts: trunk.contacts ?? [],
        }
      : NO_CONTACTS,
    ...rest,
  };
}
