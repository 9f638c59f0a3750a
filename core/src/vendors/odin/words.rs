//! What people call the fields of Odin's users: labels of ours, headings of sheets, common words.
//!
//! Sources: the labels of the form, and columns of public sheets (`tests/slips/keys.json`).

/// Words for fields of users.
#[rustfmt::skip]
pub(crate) const USER: &[(&str, &str)] = &[
    ("serviceProviderId", "service provider,enterprise,enterprise id,sp id,service provider name,provider"),
    ("groupId", "group,group name,site,location id"),
    ("userId", "login,username,user name,login name,user login,sip username,bw user id,broadworks user id"),
    ("lastName", "surname,family name,lname,last,full name,name,display name"),
    ("firstName", "given name,fname,first,forename,full name,name,display name"),
    ("callingLineIdLastName", "caller id last name,clid last name,cli last name"),
    ("callingLineIdFirstName", "caller id first name,clid first name,cli first name"),
    ("callingLineIdPhoneNumber", "caller id number,caller id,clid,clid number,cid,outbound caller id,outgoing clid,cli"),
    ("department", "dept,department name"),
    ("language", "lang,locale"),
    ("timeZone", "tz,zone"),
    ("alternateUserId", "other login names,alternate login"),
    ("extension", "ext,exten,extn,ext no,ext number,extension number,extension no"),
    ("phoneNumber", "phone,did,dn,did number,direct number,direct dial,number,tn,telephone,telephone number,work phone"),
    ("aliases", "sip aliases,sip alias"),
    ("password", "portal password,web password,web portal password,login password"),
    ("endpointType", "phone or trunk"),
    ("accessDeviceEndpoint", "line on a device,device"),
    ("title", "job title,position"),
    ("pagerPhoneNumber", "pager number,pager"),
    ("mobilePhoneNumber", "mobile number,mobile,cell,cell phone,mobile phone,cellphone,cell number"),
    ("emailAddress", "email,e mail,mail,mail address,work email,primary email"),
    ("addressLocation", "location,physical location"),
    ("trunkAddressing", "place behind a trunk"),
    ("address", "postal address"),
    ("nameDialingName", "names for dialing"),
    ("hiraganaLastName", "last name in hiragana"),
    ("hiraganaFirstName", "first name in hiragana"),
    ("yahooId", "social id"),
    ("officeZoneName", "office zone"),
    ("primaryZoneName", "primary zone"),
    ("impId", "messaging id"),
    ("isPlace", "a place not a person"),
];
