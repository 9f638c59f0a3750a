//! English. A key is a code, or a code and the `reason`, `expected` or `rule` of its parameters.
//!
//! Placeholders: `{key}` is the caller's own key. Any other name is a parameter; text is quoted. `{name:plain}` omits the
//! quotes, `{name:one}` puts an article before the word, `{name:count}` puts a unit into the number before it,
//! `{name:character}` adds the name of a character. `{must}` is "must" in errors and "should" in warnings. The first template
//! whose placeholders all have a value is used, so the template that needs most comes first. The rules of wording are in
//! `docs/wording.md`.

pub(crate) const TEMPLATES: &[(&str, &[&str])] = &[
    (
        "required",
        &[
            #[cfg(feature = "beside")]
            "{key} is required when {other} is given",
            "{key} is required",
            "the documents require {fields} too; without them one server dropped the values of an update and reported success",
        ],
    ),
    (
        "unknown_field",
        &[
            "{key} is not a field of this request and would be ignored; did you mean {suggestion}?",
            "{key} is not a field of this request and would be ignored; did you mean one of {candidates}?",
            "{key} is not a field of this request and would be ignored; it belongs to {belongs:plain}",
            "{key} is not a field of this request and would be ignored",
        ],
    ),
    (
        "unknown_field/kept",
        &[
            "{key} is not a known field of this request and is sent unchanged; did you mean {suggestion}?",
            "{key} is not a known field of this request and is sent unchanged; did you mean one of {candidates}?",
            "{key} is not a known field of this request and is sent unchanged; it belongs to {belongs:plain}",
            "{key} is not a known field of this request and is sent unchanged",
        ],
    ),
    (
        "unknown_field/dropped",
        &[
            "{key} is not a field of this request and was left out; did you mean {suggestion}?",
            "{key} is not a field of this request and was left out; did you mean one of {candidates}?",
            "{key} is not a field of this request and was left out; it belongs to {belongs:plain}",
            "{key} is not a field of this request and was left out",
        ],
    ),
    ("duplicate_key", &["{key} is given more than once; keep one of them"]),
    (
        "conflicting_fields",
        &["{key} and {other} are the same field and have different values; keep one of them"],
    ),
    (
        "conflicting_fields/path_user",
        &["the user of the path is {expected}, the input says {value}; an extension cannot be changed"],
    ),
    (
        "conflicting_fields/path_site",
        &["the site of the path is {expected}, the input says {value}; a site cannot be renamed"],
    ),
    #[cfg(feature = "beside")]
    (
        "conflicting_fields/path_device",
        &["the device of the path is {expected}, the input says {value}; a device cannot be renamed"],
    ),
    #[cfg(feature = "beside")]
    (
        "conflicting_fields/path_phonenumber",
        &["the phone number of the path is {expected}, the input says {value}; keep one of them"],
    ),
    (
        "conflicting_fields/path_domain",
        &["the domain of the path is {expected}, the input says {value}; keep one of them"],
    ),
    ("wrong_type", &["{key} cannot be {actual:one}"]),
    ("wrong_type/text", &["{key} must be text, not {actual:one}"]),
    (
        "wrong_type/integer",
        &[
            "{value} is not a whole number; did you mean {suggestion} for {key}?",
            "{value} is not a whole number; {key} takes digits alone",
            "{key} must be a whole number, not {actual:one}",
        ],
    ),
    ("wrong_type/yes_no", &["{key} must be \"yes\" or \"no\", not {actual:one}"]),
    ("wrong_type/choice", &["{key} must be one of the allowed values, not {actual:one}"]),
    ("wrong_type/digits", &["{key} must be digits, not {actual:one}"]),
    (
        "wrong_type/object",
        &["{key} must be an object, not {actual:one}", "the input must be an object, not {actual:one}"],
    ),
    (
        "wrong_type/boolean",
        &["{key} must be true or false, not {value}", "{key} must be true or false, not {actual:one}"],
    ),
    ("wrong_type/decimal", &["{key} must be a number, not {actual:one}"]),
    ("wrong_type/date", &["{key} must be a date in text form, not {actual:one}"]),
    ("wrong_type/record", &["the input must be a record, but it is a response without a record"]),
    (
        "wrong_type/list",
        &["{key} must be a list, not {actual:one}", "the input must be a list, not {actual:one}"],
    ),
    (
        "invalid_choice",
        &[
            "{value} is not one of {allowed}; did you mean {suggestion}?",
            "{value} is not one of {allowed}; did you mean one of {candidates}?",
            "{value} is not one of {allowed}",
            "{value} is not an allowed value of {key}; did you mean {suggestion}?",
            "{value} is not an allowed value of {key}; did you mean one of {candidates}?",
            "{value} is not an allowed value of {key}",
        ],
    ),
    ("too_small", &["{key} {must} be at least {min}, not {value:plain}"]),
    ("too_big", &["{key} {must} be at most {max}, not {value:plain}"]),
    (
        "too_short",
        &[
            "{key} {must} have at least {min} {unit:count}, but has {actual}",
            "{key} {must} have at least {min} {unit:count}",
        ],
    ),
    (
        "too_short/lost_zero",
        &[
            "{key} {must} have at least {min} {unit:count}; if a spreadsheet removed a leading zero, give it as text",
        ],
    ),
    #[cfg(feature = "beside")]
    (
        "too_short/lost_digits",
        &[
            "a MAC address has {min} digits, {key} has {actual}; probably a spreadsheet removed zeros at its start: compare it with the label of the phone",
        ],
    ),
    #[cfg(feature = "beside")]
    (
        "too_short/too_few_digits",
        &["a MAC address has {min} digits, {key} has {actual}; copy it again from the label of the phone"],
    ),
    (
        "too_long",
        &[
            "{key} {must} have at most {max} {unit:count}, but has {actual}",
            "{key} {must} have at most {max} {unit:count}",
        ],
    ),
    ("bad_format", &["{value} does not have the format of {key}", "{key} does not have the required format"]),
    ("bad_format/email_address", &["{value} is not an e-mail address; write it like ann@example.com"]),
    ("bad_format/semicolon_list", &["{value} must use only \";\" between addresses"]),
    ("bad_format/comma_list", &["{value} must use only \",\" between extensions"]),
    ("bad_format/phone_number", &["{value} is not a phone number"]),
    (
        "bad_format/spreadsheet",
        &[
            "{value} contains quotes, an equals sign or \".0\" that a spreadsheet added; did you mean {suggestion} for {key}?",
        ],
    ),
    (
        "bad_format/extension_part",
        &[
            "{value} contains an extension after the number; {key} takes only the number; did you mean {suggestion}?",
            "{value} contains an extension after the number; {key} takes only the number",
        ],
    ),
    ("bad_format/several_numbers", &["{value} contains more than one number; {key} takes one"]),
    (
        "bad_format/trunk_prefix",
        &[
            "{value} contains the national prefix 0 after the country code, which is dialled only inside the country; did you mean {suggestion}?",
            "{value} contains the national prefix 0 after the country code, which is dialled only inside the country",
        ],
    ),
    (
        "bad_format/words",
        &[
            "{value} contains more than a phone number; did you mean {suggestion}?",
            "{value} contains more than a phone number",
        ],
    ),
    (
        "bad_format/placeholder",
        &["{value} is a placeholder for a missing value; omit {key} or give its value"],
    ),
    (
        "bad_format/thousands",
        &["{value} contains thousands separators; did you mean {suggestion} for {key}?"],
    ),
    ("bad_format/prefix", &["{value} has a word before the digits; did you mean {suggestion} for {key}?"]),
    (
        "bad_format/negative",
        &[
            "{value} is a negative number; did you mean {suggestion} for {key}?",
            "{key} cannot be the negative number {value}",
        ],
    ),
    ("bad_format/several_extensions", &["{value} is not one extension; {key} takes one"]),
    (
        "bad_format/blanks",
        &[
            "{value} contains spaces; did you mean {suggestion} for {key}?",
            "{value} contains spaces, which {key} does not allow",
        ],
    ),
    (
        "bad_format/characters",
        &[
            "{value} contains characters that are unusual in {key}; did you mean {suggestion}?",
            "{value} is unusual for {key}; begin with a letter or digit, then use letters, digits, \".\", \"_\" and \"-\"",
        ],
    ),
    ("bad_format/pin_blanks", &["{key} must contain only digits, but has spaces around it"]),
    (
        "bad_format/pin_fraction",
        &[
            "{key} must contain only digits, but ends in \".0\", as a spreadsheet writes it; give it as text with its leading zeros",
        ],
    ),
    (
        "bad_format/display_name",
        &[
            "{value} contains more than the address; did you mean {suggestion}?",
            "{value} is not an e-mail address",
        ],
    ),
    ("bad_format/mailto", &["{value} contains more than the address; did you mean {suggestion}?"]),
    ("bad_format/comma", &["{value} contains a comma instead of a dot; did you mean {suggestion}?"]),
    (
        "bad_format/encoding",
        &[
            "{value} was read in the wrong encoding; did you mean {suggestion}?",
            "{value} was read in the wrong encoding; export the file again as UTF-8",
        ],
    ),
    (
        "bad_format/html",
        &["{value} contains HTML; did you mean {suggestion}?", "{value} contains HTML; enter its plain text"],
    ),
    (
        "bad_format/lost_characters",
        &["{value} has lost the letters at <U+FFFD>; type them again, or export the file again as UTF-8"],
    ),
    (
        "bad_format/unreachable",
        &["{value} cannot be part of a URL path, so no request can change a site of this name"],
    ),
    ("bad_format/extension", &["{value} is an e-mail address, but {key} takes extensions"]),
    ("bad_format/digits", &["{key} must contain only digits"]),
    (
        "bad_format/decimal",
        &["{value} is not a decimal number; write digits with at most one decimal point, like 1.5"],
    ),
    ("bad_format/YYYY-MM-DD", &["{value} is not a date in the format YYYY-MM-DD"]),
    ("bad_format/DD/MM/YYYY", &["{value} is not a date in the format DD/MM/YYYY"]),
    ("bad_format/MM/DD/YYYY", &["{value} is not a date in the format MM/DD/YYYY"]),
    ("bad_format/user_at_domain", &["{value} must be a user name and a domain, like ann@example.com"]),
    (
        "bad_format/sip_alias",
        &["{value} must be a user name and a host without \"sip:\", like 11@example.com"],
    ),
    (
        "bad_format/line_port",
        &["{value} must be a user name without \"sip:\", alone or with a host, like ann@example.com"],
    ),
    ("bad_format/ip_address", &["{value} is not an IP address"]),
    (
        "bad_format/full_state_name",
        &["{value} should be the full name of a state; real servers have refused two-letter codes"],
    ),
    (
        "bad_format/zone_key",
        &["{value} looks like a display name; {key} needs a time zone such as America/New_York"],
    ),
    (
        "bad_format/language_name",
        &["{value} looks like a language code; {key} needs a language name such as English"],
    ),
    #[cfg(feature = "beside")]
    (
        "bad_format/mac_address",
        &[
            "{value} is not a MAC address; write its 12 digits from the label of the phone, like 00:04:13:AA:BB:CC",
        ],
    ),
    #[cfg(feature = "beside")]
    (
        "bad_format/device_id",
        &[
            "{value} is a whole SIP address; {key} takes the part before the \"@\"; did you mean {suggestion}?",
            "{value} is a whole SIP address; {key} takes the part before the \"@\"",
        ],
    ),
    #[cfg(feature = "beside")]
    (
        "bad_format/hexadecimal",
        &[
            "{value} is not a MAC address, which has only the digits 0 to 9 and the letters A to F; did you mean {suggestion}?",
            "{value} is not a MAC address, which has only the digits 0 to 9 and the letters A to F; compare it with the label of the phone",
        ],
    ),
    #[cfg(feature = "beside")]
    ("bad_format/country_code", &["{value} should be a country in two letters, like US"]),
    #[cfg(feature = "beside")]
    (
        "bad_format/no_country_code",
        &[
            "{value} seems to lack its country code; did you mean {suggestion}?",
            "{value} has no country code; write it in front of the number, like 18005551234",
        ],
    ),
    #[cfg(feature = "beside")]
    (
        "bad_format/location_document",
        &["{value} is neither XML nor JSON; use the value that the validation of the address returned"],
    ),
    #[cfg(feature = "beside")]
    ("bad_format/us_state", &["{value} is not a state of the US; write its two letters, like CA"]),
    #[cfg(feature = "beside")]
    ("bad_format/ca_province", &["{value} is not a province of Canada; write its two letters, like ON"]),
    #[cfg(feature = "beside")]
    (
        "bad_format/zip_code",
        &[
            "{value} is not a ZIP code, which has 5 or 9 digits; did you mean {suggestion}?",
            "{value} is not a ZIP code; write 5 digits, or 9 like 92122-1025",
        ],
    ),
    #[cfg(feature = "beside")]
    ("bad_format/ca_postal_code", &["{value} is not a Canadian postal code; write it like K1A 0B1"]),
    #[cfg(feature = "beside")]
    (
        "bad_format/post_box",
        &["{value} is a post office box, which emergency services cannot find; write number and street"],
    ),
    #[cfg(feature = "beside")]
    (
        "bad_format/street_number",
        &["{value} has no street number; emergency services may need it to find the place"],
    ),
    #[cfg(feature = "beside")]
    ("bad_format/street_name", &["{value} has no street name; write number and street"]),
    (
        "bad_format/path_segment",
        &["{value} cannot be part of a URL path, because the request would go to another address"],
    ),
    (
        "bad_character",
        &[
            "{key} contains the character {character:character}, which is not allowed",
            "{key} contains a character that is not allowed",
        ],
    ),
    (
        "bad_character/invisible",
        &["{key} holds the character {character:character}, which is invisible and not allowed here"],
    ),
    ("bad_json", &["the input is not valid JSON; the error is at line {line}, column {column}"]),
    ("bad_json/answer", &["the response is not valid JSON; the error is at line {line}, column {column}"]),
    ("would_lose_data", &["{key} cannot be sent without losing data"]),
    (
        "would_lose_data/leading_zero",
        &[
            "{value} would lose its leading zero, because it is sent as a number; with the country code of {country:plain} it is {suggestion}",
            "{value} would lose its leading zero, because it is sent as a number; did you mean {suggestion}?",
            "{value} would lose its leading zero, because it is sent as a number; replace the zero by the {missing:plain}",
            "{value} would lose its leading zero, because it is sent as a number",
            "{key} would lose its leading zero, because it is sent as a number; the profiles \"44.4\" and \"45\" send it as text",
        ],
    ),
    ("would_lose_data/fraction", &["{value} is not a whole number", "{key} is not a whole number"]),
    (
        "would_lose_data/white_space",
        &["{key} has leading, trailing or repeated spaces, which the server would remove"],
    ),
    (
        "would_lose_data/exponent",
        &[
            "{value} has lost digits, probably in a spreadsheet; enter the full number",
            "{key} has lost digits, probably in a spreadsheet; enter the full number",
        ],
    ),
    (
        "would_lose_data/precision",
        &[
            "{value} has more digits than a number can store exactly",
            "{key} has more digits than a number can store exactly",
        ],
    ),
    (
        "would_lose_data/negative_zero",
        &[
            "{value} is not a number that can be sent; write 0",
            "{key} is not a number that can be sent; write 0",
        ],
    ),
    ("no_effect", &["{key} has no effect in this request", "the input changes nothing in the record"]),
    (
        "no_effect/null",
        &[
            "null for {key} changes nothing and was left out; send {clear:plain} to clear it",
            "null for {key} changes nothing and was left out",
        ],
    ),
    (
        "no_effect/not_in_answer",
        &["{key} was sent but is missing from the returned record; the server may have ignored it"],
    ),
    ("inconsistent/other_record", &["the answer is about {value}, the request was about {expected}"]),
    (
        "inconsistent",
        &[
            "{key} does not match {other}; the matching value is {expected:plain}",
            "{key} does not match {other}",
        ],
    ),
    #[cfg(feature = "beside")]
    ("inconsistent/without", &["{key} has an effect only together with {other}, which is missing"]),
    ("elevated_scope", &["{value} gives access to more than one domain; check that this is intended"]),
    (
        "new_site",
        &[
            "{value} is not a known site and would be created ({sites_left} more allowed); did you mean {suggestion}?",
            "{value} is not a known site and would be created ({sites_left} more allowed)",
            "{value} is not a known site and would be created; did you mean {suggestion}?",
            "{value} is not a known site and would be created",
        ],
    ),
    ("weak_secret", &["{key} is easy to guess"]),
    ("weak_secret/min_length", &["{key} must have at least {min} characters"]),
    ("weak_secret/min_digits", &["{key} must contain at least {min} digits"]),
    ("weak_secret/min_upper", &["{key} must contain at least {min} uppercase letters"]),
    ("weak_secret/min_lower", &["{key} must contain at least {min} lowercase letters"]),
    (
        "weak_secret/min_symbols",
        &["{key} must contain at least {min} characters that are not letters or digits"],
    ),
    ("weak_secret/contains_user_id", &["{key} must not contain the user id"]),
    (
        "contested_default",
        &["documented defaults were filled in, but real servers have stored other values: {fields}"],
    ),
    ("inherited", &["these fields are omitted, so that the values of the site apply: {fields}"]),
    ("overrides_inherited", &["defaults were filled in that override the values of the site: {fields}"]),
    (
        "conflict",
        &[
            "{value} or the login {login} is already in use; the server does not say which",
            "one of {candidates} is already in use; the server does not say which",
            "{value} is already in use",
            "{key} is already in use",
            "the server reports that something in the request already exists",
        ],
    ),
    ("conflict/likely", &["{value} is probably already in use", "{key} is probably already in use"]),
    (
        "limit_exceeded",
        &[
            "{key} exceeds the limit of {max} ({limit:plain})",
            "the input exceeds the limit of {max} ({limit:plain})",
        ],
    ),
    ("limit_exceeded/answer", &["the response exceeds the limit of {max} ({limit:plain}) and was not read"]),
    ("read_only", &["{key} is set by the server and was omitted"]),
    (
        "unverified",
        &[
            "no public document confirms that {key} accepts {value}",
            "no public document confirms that {key} is accepted here",
            "no public document confirms that release {value} supports this request",
        ],
    ),
    (
        "unverified/service_number",
        &["{value} is an emergency or service number; calls to that service may reach this user"],
    ),
    #[cfg(feature = "beside")]
    ("unverified/no_user", &["{value} is not among the users that are known; create the user first"]),
    (
        "unverified/login_domain",
        &[
            "the login {value} contains uppercase letters or spaces of the domain; write the domain as it is stored",
        ],
    ),
    (
        "unverified/bare_login",
        &[
            "{value} has no \"@\" and may be in use in another domain; logins are unique in the whole system; did you mean {suggestion}?",
            "{value} has no \"@\" and may be in use in another domain; logins are unique in the whole system",
        ],
    ),
    ("unverified/no_dot", &["{value} has no dot after the \"@\"; check that its domain is complete"]),
    (
        "unverified/international_domain",
        &[
            "{value} has letters outside ASCII in its domain; if the server refuses it, write the domain in its xn-- form",
        ],
    ),
    ("exactly_one_of", &["exactly one of {fields} is required"]),
    ("mismatch", &["{key} must be the same as {other}"]),
    ("deprecated", &["the vendor has marked this request as deprecated since {since:plain}"]),
    ("masked", &["{key} contains only masking characters, not the real value, and was omitted"]),
    (
        "rejected",
        &[
            "the server rejected {value} for {key}",
            "the server probably rejected {key}",
            "the server rejected the request",
        ],
    ),
    (
        "rejected/not_found",
        &["the server cannot find {value}", "the server cannot find the object that {key} names"],
    ),
];
