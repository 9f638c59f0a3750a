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
    ("udf_string_1", "own text 1"),
    ("udf_string_2", "own text 2"),
    ("udf_string_3", "own text 3"),
    ("udf_string_4", "own text 4"),
    ("udf_string_5", "own text 5"),
    ("udf_string_6", "own text 6"),
    ("udf_string_7", "own text 7"),
    ("udf_string_8", "own text 8"),
    ("udf_float_1", "own number 1"),
    ("udf_float_2", "own number 2"),
    ("udf_float_3", "own number 3"),
    ("udf_float_4", "own number 4"),
    ("udf_date_1", "own date 1"),
    ("udf_date_2", "own date 2"),
    ("udf_date_3", "own date 3"),
    ("udf_date_4", "own date 4"),
];
