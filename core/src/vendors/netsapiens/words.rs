//! What people call the fields: labels of ours and of the portal, headings of its import sheet, names of the previous API
//! that are not one to one, common words. Each proposes a field and renames nothing by itself.
//!
//! Compared by letters and digits alone, so `VM PIN` is `vm_pin`. Sources: the labels of the form; the import pages of
//! `voiphelp.page` and `helptest.oit.co`; the map from the previous API, in which `vmail_notify` holds no, yes, attnew
//! and the like, and whose document spells `vmail_frd_to`; columns of public sheets (`tests/slips/keys.json`).

/// Words for fields that users and sites share.
#[rustfmt::skip]
pub(crate) const SHARED: &[(&str, &str)] = &[
    ("login-username", "portal login,login,username,user name,login name,web username,user login"),
    ("email-address", "mail,mail address,e mail address,email addresses,email id,work email,primary email,user email"),
    ("time-zone", "tz,zone,tzid,timezone name,time zone id"),
    ("language-token", "language,lang,locale,language code,portal language"),
    ("dial-policy", "calling permission,dial permission,dial policy name,call policy"),
    ("dial-plan", "dialplan name,dialing plan"),
    ("area-code", "npa,area"),
    ("caller-id-number", "caller id,cid,clid,caller id num,callerid no,outbound caller id,outbound cid,outbound caller id \
      number,cid number,did,did number,direct number,direct dial,phone number,phone,outgoing clid,outgoing caller id,\
      external caller id,ani"),
    ("caller-id-name", "cnam,cid name,outbound caller id name,outbound cid name,effective caller id name,outgoing caller id name"),
    ("caller-id-number-emergency", "emergency caller id,911 caller id,e911 caller id,911 cid,e911,e911 number,emergency \
      cid,911 number,emergency number,emergency caller id number,emergency callback number,elin"),
    ("emergency-address-id", "emergency address,e911 address id,e911 address,911 address"),
    ("call-screening-enabled", "screen callers,call screen,call screening,screening"),
    ("reject-anonymous-calls-enabled", "refuse anonymous calls,reject anonymous,block anonymous,anonymous call rejection"),
    ("phone-numbers-to-allow-enabled", "use the allow list,use allow lists,allow list"),
    ("phone-numbers-to-reject-enabled", "use the block list,use block lists,block list"),
    ("voicemail-enabled", "voicemail,vm,vmail,voice mail,vm enabled,has voicemail,enable voicemail,mailbox,vm on"),
    ("voicemail-playback-announce-datetime-received", "say date and time"),
    ("voicemail-playback-announce-caller-id", "say the caller"),
    ("voicemail-playback-sort-newest-to-oldest", "newest first"),
    ("voicemail-receive-broadcast-enabled", "receive broadcasts,receive broadcast"),
    ("voicemail-user-control-enabled", "user may change settings,users may change settings"),
    ("directory-annouce-in-dial-by-name-enabled", "in dial by name,audio directory,dial by name,announce in directory"),
    ("directory-name-visible-in-list-enabled", "in contact lists,visual directory,show in directory,list in directory"),
    ("limits-max-active-calls-total", "calls at once,max calls,call limit,concurrent calls,simultaneous calls"),
    ("limits-max-data-storage-kilobytes", "storage in kilobytes,storage,storage limit,max storage"),
    ("recording-configuration", "record calls,call recording,recording"),
    ("music-on-hold-randomized-enabled", "shuffle hold music"),
    ("synchronous", "wait for the record"),
];

/// Words for fields of users.
#[rustfmt::skip]
pub(crate) const USER: &[(&str, &str)] = &[
    ("user", "extension,ext,exten,extn,ext no,ext number,ext num,extension number,extension no,extension id,user id,\
      phone extension,station,subscriber"),
    ("name-first-name", "given name,fname,first,forename,user first name,full name,name,display name,employee name"),
    ("name-last-name", "surname,family name,lname,last,user last name,full name,name,display name,employee name"),
    ("user-scope", "role,user role,permission level,access level,user type,scope level,portal role"),
    ("department", "dept,department name,dept name,division"),
    ("site", "location,office,branch,site name,location name,office location"),
    ("voicemail-login-pin", "vm pin,pin,voicemail pin,vmail pin,vm pin code,voice mail pin,vm passcode,voicemail \
      passcode,pin code,pin number,voicemail password,vm password,mailbox pin"),
    ("privacy", "hide caller id,private,block caller id"),
    ("status-message", "status,presence message"),
    ("directory-name-number-dtmf-mapping", "dial by name digits"),
    ("directory-override-order-duplicate-dtmf-mapping", "order among equal names"),
    ("ring-no-answer-timeout-seconds", "ring time,answer time,ring secs,ring seconds,ring timeout,answer timeout,no \
      answer timeout,ring duration,ring no answer"),
    ("voicemail-greeting-index", "greeting,greeting number"),
    ("email-send-alert-new-voicemail-cc-list-csv", "copy messages to,vmail frd to,copy voicemail to,forward voicemail to"),
    ("email-send-alert-new-voicemail-behavior", "content of the e mail,vmail notify,email vmail,email voicemail,voicemail to \
      email,vm to email"),
    ("email-send-alert-new-voicemail-enabled", "e mail on new voicemail,new voicemail alert,email on voicemail"),
    ("email-send-alert-new-missed-call-enabled", "e mail on missed call,missed call alert,missed call email"),
    ("email-send-alert-data-storage-limit-reached-enabled", "e mail when storage is full"),
    ("service-code", "srv code,billing code"),
    ("voicemail-transcription-enabled", "transcription,voicemail transcription,transcribe,vm transcription,transcribe voicemail"),
    ("call-recordings-hide-from-others-enabled", "hide recordings"),
    ("music-on-hold-comfort-message-repeat-interval-seconds", "hold message every"),
];

/// Words for fields of sites.
pub(crate) const SITE: &[(&str, &str)] = &[
    ("site", "name,site name,location,location name,office,branch,site id"),
    ("email", "mail,mail address"),
];
