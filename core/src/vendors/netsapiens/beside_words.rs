//! What people call the fields of devices, numbers, addresses and phones: headings of public provisioning sheets, names in
//! the document's own examples (`mac`, `model`), common words. Each proposes a field and renames nothing by itself.

/// Words for fields of devices.
#[rustfmt::skip]
pub(crate) const DEVICE: &[(&str, &str)] = &[
    ("device", "device id,device name,sip user,sip username,sip id,auth user,line id,aor"),
    ("device-sip-registration-password", "sip password,sip pass,sip secret,device password,registration password,secret,password,auth password"),
    ("device-models-model", "phone model,model,device model,phone type,device type,make and model"),
    ("device-provisioning-mac-address", "mac,mac address,mac addr,hardware address,ethernet address,phone mac"),
    ("device-provisioning-line", "line,line number,line no"),
    ("device-provisioning-sip-transport-protocol", "transport,sip transport,protocol"),
    ("device-provisioning-registration-core-server", "server,core server,registrar,sip server"),
    ("device-provisioning-username", "provisioning user,provisioning username"),
    ("device-provisioning-password", "provisioning password"),
    ("device-provisioning-overrides", "overrides"),
    ("caller-id-number-emergency", "emergency caller id,911 caller id,e911 caller id,911 cid,e911 number,elin"),
    ("emergency-address-id", "emergency address,e911 address id,e911 address,911 address"),
    ("recording-configuration", "record calls,call recording,recording"),
    ("device-level-call-recording-enabled", "record this device only"),
    ("auto-answer-enabled", "answer by itself,auto answer,device sip auto answer enabled"),
    ("device-push-enabled", "push"),
    ("device-force-notify-new-voicemails-enabled", "always show voicemail,mwi"),
    ("device-srtp-enabled", "encrypted audio,srtp,encryption"),
    ("device-sip-registration-expiry-seconds", "register every,expiry,register interval,registration interval"),
    ("device-sip-allowed-user-agent", "allowed user agent,user agent"),
    ("device-sip-nat-traversal-enabled", "nat traversal,nat"),
    ("device-sip-registration-ignore-for-presence-calculation", "ignore for presence"),
    ("device-sip-registration-ignore-report-enabled", "ignore in reports"),
    ("device-sip-no-to-tag-in-cancel", "no tag in cancel"),
    ("synchronous", "wait for the record"),
];

/// Words for fields of phone numbers.
#[rustfmt::skip]
pub(crate) const PHONE_NUMBER: &[(&str, &str)] = &[
    ("phonenumber", "number,did,did number,tn,dn,phone,telephone number,direct number,ddi"),
    ("dial-rule-description", "description,note,notes,comment"),
    ("dial-rule-application", "calls go to,application,treatment,routing,route to"),
    ("dial-rule-translation-destination-user", "destination,user,extension,assigned to,owner,destination user,assign to"),
    ("enabled", "in use,active"),
    ("dial-rule-translation-destination-host", "destination host,host,dest host"),
    ("dial-rule-translation-source-name", "name shown,caller id prefix,cid prefix"),
    ("dial-rule-parameter", "parameter,parameters"),
];

/// Words for fields of emergency addresses.
#[rustfmt::skip]
pub(crate) const ADDRESS: &[(&str, &str)] = &[
    ("address-line-1", "street and number,street,address,street address,address 1,address line,civic address"),
    ("address-line-2", "suite or floor,suite,unit,apartment,apt,floor,address 2"),
    ("address-city", "city,town,municipality,locality"),
    ("address-state-province-abbreviation", "state or province,state,province,region,state code"),
    ("address-postal-code", "postal code,zip code,postcode,zip"),
    ("address-country-abbreviation", "country,country code"),
    ("address-location-description", "place in the building,location,room,desk,place"),
    ("address-name", "name of the address,name,label"),
    ("caller-name", "name of the caller,caller,customer name,company"),
    ("emergency-address-id", "address id,e911 address id,location id"),
    ("address-formatted-pidflo", "location document,pidflo,pidf lo"),
    ("ip-address-public", "public ip address,public ip,ip address,ip"),
    ("carrier", "address provisioned carrier name,provider"),
];

/// Words for fields of phones.
#[rustfmt::skip]
pub(crate) const PHONE: &[(&str, &str)] = &[
    ("device-provisioning-mac-address", "mac,mac address,mac addr,hardware address,ethernet address,phone mac"),
    ("device-models-brand-and-model", "phone model,model,device model,phone type,device type,make and model,device models model"),
    ("notes", "note,description,comment"),
    ("reseller", "territory"),
    ("device-provisioning-registration-core-server", "server,core server,registrar,sip server"),
    ("device-provisioning-sip-transport-protocol", "transport,sip transport,protocol"),
    ("device-provisioning-username", "provisioning user,provisioning username"),
    ("device-provisioning-password", "provisioning password"),
    ("device-models-overrides-blob", "overrides,device provisioning overrides"),
    ("device-provisioning-directory", "directory"),
    ("device-provisioning-directory-support", "directory supported"),
    ("device-provisioning-ndp-hostname", "provisioning server,ndp host"),
    ("device-provisioning-presence", "presence"),
    ("redundency", "redundancy"),
    ("device-provisioning-sip-uri-1", "sip address of line 1,sip uri 1,line 1 uri"),
    ("device-provisioning-line-1-enabled", "line 1 in use,line 1 enabled"),
    ("device-provisioning-sip-uri-1-shared-line-enabled", "line 1 shared"),
    ("device-provisioning-sip-uri-2", "sip address of line 2,sip uri 2,line 2 uri"),
    ("device-provisioning-line-2-enabled", "line 2 in use,line 2 enabled"),
    ("device-provisioning-sip-uri-2-shared-line-enabled", "line 2 shared"),
    ("device-provisioning-sip-uri-3", "sip address of line 3,sip uri 3,line 3 uri"),
    ("device-provisioning-line-3-enabled", "line 3 in use,line 3 enabled"),
    ("device-provisioning-sip-uri-3-shared-line-enabled", "line 3 shared"),
    ("device-provisioning-sip-uri-4", "sip address of line 4,sip uri 4,line 4 uri"),
    ("device-provisioning-line-4-enabled", "line 4 in use,line 4 enabled"),
    ("device-provisioning-sip-uri-4-shared-line-enabled", "line 4 shared"),
    ("device-provisioning-sip-uri-5", "sip address of line 5,sip uri 5,line 5 uri"),
    ("device-provisioning-line-5-enabled", "line 5 in use,line 5 enabled"),
    ("device-provisioning-sip-uri-5-shared-line-enabled", "line 5 shared"),
    ("device-provisioning-sip-uri-6", "sip address of line 6,sip uri 6,line 6 uri"),
    ("device-provisioning-line-6-enabled", "line 6 in use,line 6 enabled"),
    ("device-provisioning-sip-uri-6-shared-line-enabled", "line 6 shared"),
    ("device-provisioning-sip-uri-7", "sip address of line 7,sip uri 7,line 7 uri"),
    ("device-provisioning-line-7-enabled", "line 7 in use,line 7 enabled"),
    ("device-provisioning-sip-uri-7-shared-line-enabled", "line 7 shared"),
    ("device-provisioning-sip-uri-8", "sip address of line 8,sip uri 8,line 8 uri"),
    ("device-provisioning-line-8-enabled", "line 8 in use,line 8 enabled"),
    ("device-provisioning-sip-uri-8-shared-line-enabled", "line 8 shared"),
];
