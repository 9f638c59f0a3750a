//! What people call the fields of CRM.COM's users: labels of ours and common words.

/// Words for fields of users.
#[rustfmt::skip]
pub(crate) const USER: &[(&str, &str)] = &[
    ("user_template_identifier", "user template,template,template id"),
    ("username", "login,login name,user id,user login"),
    ("password_confirmation", "password again,confirm password,repeat password,password repeat"),
    ("first_name", "given name,fname,first,forename,full name,name,display name"),
    ("last_name", "surname,family name,lname,last,full name,name,display name"),
    ("email", "mail,e mail,mail address,email address,work email"),
    ("cti_phone_extension_number", "phone extension,extension,ext,extension number,ext no"),
    ("fields_set", "fields of the answer,fields"),
    ("ip_address", "ip"),
];
