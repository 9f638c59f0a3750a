//! English. A key is a code, or a code and the `reason` or `expected` of its parameters.
//!
//! Placeholders: `{key}` is the caller's own key; any other is a parameter, in quotes when it is text;
//! `{name:plain}` leaves the quotes away, `{name:one}` puts an article there instead, `{name:count}` is a unit in the number
//! before it, `{name:character}` adds the name of a character. `{must}` is "must" in errors and "should" in warnings. Order templates from the one that needs most to the one that needs least.

pub(crate) const TEMPLATES: &[(&str, &[&str])] = &[
    ("required", &["{key} is required"]),
    (
        "unknown_field",
        &[
            "{key} is not a field of this request and would be ignored; did you mean {suggestion}",
            "{key} is not a field of this request and would be ignored; it belongs to {belongs:plain}",
            "{key} is not a field of this request and would be ignored",
        ],
    ),
    (
        "unknown_field/kept",
        &[
            "{key} is not a known field of this request and is sent as it stands; did you mean {suggestion}",
            "{key} is not a known field of this request and is sent as it stands; it belongs to {belongs:plain}",
            "{key} is not a known field of this request and is sent as it stands",
        ],
    ),
    ("duplicate_key", &["{key} stands here more than once"]),
    ("conflicting_fields", &["{key} and {other} mean the same and have different values; keep one of them"]),
    ("wrong_type", &["{key} cannot be {actual:one}"]),
    ("wrong_type/text", &["{key} must be text, not {actual:one}"]),
    (
        "wrong_type/integer",
        &[
            "{value} is not a whole number; did you mean {suggestion} for {key}",
            "{value} is not a whole number; {key} takes digits alone",
            "{key} must be a whole number, not {actual:one}",
        ],
    ),
    ("wrong_type/yes_no", &["{key} must be \"yes\" or \"no\", not {actual:one}"]),
    ("wrong_type/choice", &["{key} must be one of its choices, not {actual:one}"]),
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
    ("wrong_type/date", &["{key} must be a day as text, not {actual:one}"]),
    ("wrong_type/record", &["the input must be a record, and is an answer without one"]),
    (
        "wrong_type/list",
        &["{key} must be a list, not {actual:one}", "the input must be a list, not {actual:one}"],
    ),
    (
        "invalid_choice",
        &[
            "{value} is not one of {allowed}; did you mean {suggestion}",
            "{value} is not one of {allowed}",
            "{value} is not in the list of {key}; did you mean {suggestion}",
            "{value} is not in the list of {key}",
        ],
    ),
    ("too_small", &["{key} {must} be at least {min}, not {value:plain}"]),
    ("too_big", &["{key} {must} be at most {max}, not {value:plain}"]),
    (
        "too_short",
        &[
            "{key} {must} have at least {min} {unit:count}, it has {actual}",
            "{key} {must} have at least {min} {unit:count}",
        ],
    ),
    (
        "too_short/lost_zero",
        &[
            "{key} {must} have at least {min} {unit:count}; was a zero in front of it lost in a spreadsheet? Give it as text",
        ],
    ),
    (
        "too_long",
        &[
            "{key} {must} have at most {max} {unit:count}, it has {actual}",
            "{key} {must} have at most {max} {unit:count}",
        ],
    ),
    ("bad_format", &["{value} is not of the form that {key} needs", "{key} is not of the form it needs"]),
    ("bad_format/email_address", &["{value} is not a mail address"]),
    ("bad_format/semicolon_list", &["{value} must separate its addresses with \";\" alone"]),
    ("bad_format/comma_list", &["{value} must separate its extensions with \",\" alone"]),
    ("bad_format/phone_number", &["{value} is not a phone number"]),
    (
        "bad_format/spreadsheet",
        &["{value} has the marks of a spreadsheet around it; did you mean {suggestion} for {key}"],
    ),
    (
        "bad_format/extension_part",
        &[
            "{value} has an extension behind the number; {key} takes the number alone: did you mean {suggestion}",
            "{value} has an extension behind the number; {key} takes the number alone",
        ],
    ),
    ("bad_format/several_numbers", &["{value} holds more than one number; {key} takes one"]),
    (
        "bad_format/trunk_prefix",
        &[
            "{value} has a zero behind the country code that is dialled inside the country only; did you mean {suggestion}",
            "{value} has a zero behind the country code that is dialled inside the country only",
        ],
    ),
    (
        "bad_format/words",
        &[
            "{value} holds more than a phone number; did you mean {suggestion}",
            "{value} holds more than a phone number",
        ],
    ),
    (
        "bad_format/placeholder",
        &["{value} is what programs write when there is nothing; leave {key} out or give its value"],
    ),
    (
        "bad_format/thousands",
        &["{value} has the separators of a large number; did you mean {suggestion} for {key}"],
    ),
    ("bad_format/prefix", &["{value} has a word before the digits; did you mean {suggestion} for {key}"]),
    ("bad_format/several_extensions", &["{value} is not one extension; {key} takes one"]),
    (
        "bad_format/blanks",
        &[
            "{value} has blanks inside; did you mean {suggestion} for {key}",
            "{value} has blanks inside, and {key} takes none",
        ],
    ),
    (
        "bad_format/characters",
        &[
            "{value} has characters that are unusual in {key}; did you mean {suggestion}",
            "{value} has characters that are unusual in {key}; letters, digits, \".\", \"_\" and \"-\" are safe",
        ],
    ),
    ("bad_format/pin_blanks", &["{key} must be digits only, and there are blanks around it"]),
    (
        "bad_format/pin_fraction",
        &[
            "{key} must be digits only, and there is a \".0\" behind it, as from a spreadsheet; give it as text, with its zeros",
        ],
    ),
    (
        "bad_format/display_name",
        &[
            "{value} has more than the address in it; did you mean {suggestion}",
            "{value} is not a mail address",
        ],
    ),
    ("bad_format/mailto", &["{value} has more than the address in it; did you mean {suggestion}"]),
    ("bad_format/comma", &["{value} has a comma in the place of a dot; did you mean {suggestion}"]),
    (
        "bad_format/encoding",
        &[
            "{value} was read in the wrong encoding; did you mean {suggestion}",
            "{value} was read in the wrong encoding; export the file again as UTF-8",
        ],
    ),
    ("bad_format/html", &["{value} holds the code of a web page; did you mean {suggestion}"]),
    (
        "bad_format/lost_characters",
        &[
            "{value} has lost letters where <U+FFFD> stands; type them again, or export the file again as UTF-8",
        ],
    ),
    (
        "bad_format/unreachable",
        &["{value} cannot be part of a path, so a site of this name can never be changed by a call"],
    ),
    ("bad_format/extension", &["{value} is a mail address; {key} takes extensions"]),
    ("bad_format/digits", &["{key} must be digits only"]),
    ("bad_format/decimal", &["{value} is not a decimal number; it takes digits and one point, as in 1.5"]),
    ("bad_format/YYYY-MM-DD", &["{value} is not a day of the form YYYY-MM-DD"]),
    ("bad_format/DD/MM/YYYY", &["{value} is not a day of the form DD/MM/YYYY"]),
    ("bad_format/MM/DD/YYYY", &["{value} is not a day of the form MM/DD/YYYY"]),
    ("bad_format/user_at_domain", &["{value} must be a user and a domain, as in ann@example.com"]),
    ("bad_format/sip_alias", &["{value} must be a user and a host without \"sip:\", as in 11@example.com"]),
    ("bad_format/line_port", &["{value} must be a user, or a user and a host, without \"sip:\""]),
    ("bad_format/ip_address", &["{value} is not an IP address"]),
    (
        "bad_format/full_state_name",
        &["{value} should be a full name; two-letter codes were seen to be refused"],
    ),
    (
        "bad_format/zone_key",
        &["{value} looks like a display name; {key} takes a key such as America/New_York"],
    ),
    ("bad_format/language_name", &["{value} looks like a locale; {key} takes a name such as English"]),
    ("bad_format/path_segment", &["{value} cannot be part of a path: it would lead to another place"]),
    (
        "bad_character",
        &[
            "{key} holds the character {character:character}, which does not belong there",
            "{key} holds a character that does not belong there",
        ],
    ),
    (
        "bad_character/invisible",
        &["{key} holds the character {character:character}, which nobody sees; it does not belong there"],
    ),
    ("bad_json", &["the document is not JSON, from line {line}, column {column} on"]),
    ("bad_json/answer", &["the answer is not JSON, from line {line}, column {column} on"]),
    ("would_lose_data", &["{key} cannot be sent without loss"]),
    (
        "would_lose_data/leading_zero",
        &[
            "{value} begins with a zero, which a number loses; with the code of {country:plain} in front it is {suggestion}",
            "{value} begins with a zero, which a number loses; did you mean {suggestion}",
            "{value} begins with a zero, which a number loses; the {missing:plain} is missing in front of it, in place of the zero",
            "{value} would lose its leading zero, for it is sent as a number here",
            "{key} would lose its leading zero, for it is sent as a number here; the profiles \"44.4\" and \"45\" send it as text",
        ],
    ),
    ("would_lose_data/fraction", &["{value} is not a whole number", "{key} is not a whole number"]),
    ("would_lose_data/white_space", &["{key} has blanks at its ends or in a row, which do not survive"]),
    (
        "would_lose_data/exponent",
        &[
            "{value} has lost digits, probably in a spreadsheet; write the number out",
            "{key} has lost digits, probably in a spreadsheet; write the number out",
        ],
    ),
    (
        "would_lose_data/precision",
        &["{value} has more digits than a number keeps", "{key} has more digits than a number keeps"],
    ),
    (
        "would_lose_data/negative_zero",
        &["{value} is not a number to send; write 0", "{key} is not a number to send; write 0"],
    ),
    ("no_effect", &["{key} has no effect in this call"]),
    (
        "no_effect/not_in_answer",
        &["{key} was sent and is not in the record that came back; the server may have ignored it"],
    ),
    (
        "inconsistent",
        &["{key} does not agree with {other}; {expected:plain} would", "{key} does not agree with {other}"],
    ),
    ("elevated_scope", &["{value} reaches beyond one domain; make sure it is meant"]),
    (
        "new_site",
        &[
            "{value} is not a known site and would be created ({sites_left} left); did you mean {suggestion}",
            "{value} is not a known site and would be created ({sites_left} left)",
            "{value} is not a known site and would be created; did you mean {suggestion}",
            "{value} is not a known site and would be created",
        ],
    ),
    ("weak_secret", &["{key} is easy to guess"]),
    ("weak_secret/min_length", &["{key} must have at least {min} characters"]),
    ("weak_secret/min_digits", &["{key} must have at least {min} of the digits 0 to 9"]),
    ("weak_secret/min_upper", &["{key} must have at least {min} of the capital letters"]),
    ("weak_secret/min_lower", &["{key} must have at least {min} of the small letters"]),
    (
        "weak_secret/min_symbols",
        &["{key} must have at least {min} of the characters that are no letters or digits"],
    ),
    ("weak_secret/contains_user_id", &["{key} must not have the user id in it"]),
    (
        "contested_default",
        &["filled as documented, though real servers were seen to store something else: {fields}"],
    ),
    ("inherited", &["left for the site to hand down: {fields}"]),
    ("overrides_inherited", &["filled with defaults that override what the site hands down: {fields}"]),
    (
        "conflict",
        &[
            "{value} or the login {login} is taken already; the server does not say which",
            "one of {candidates} is taken already; the server does not say which",
            "{value} is taken already",
            "{key} is taken already",
            "something in the request exists already",
        ],
    ),
    ("conflict/likely", &["{value} seems to be taken already", "{key} seems to be taken already"]),
    (
        "limit_exceeded",
        &[
            "{key} is past the limit of {max} ({limit:plain})",
            "the input is past the limit of {max} ({limit:plain})",
        ],
    ),
    ("limit_exceeded/answer", &["the answer is past the limit of {max} ({limit:plain}) and was not read"]),
    ("read_only", &["{key} is set by the server; it was left out"]),
    (
        "unverified",
        &[
            "{value} is possible for {key}, but nothing public confirms that it works",
            "{key} is possible here, but nothing public confirms that it works",
            "nothing public confirms that {value} has this call",
        ],
    ),
    (
        "unverified/service_number",
        &["{value} is a number of emergency or other services; calls to them may reach this user"],
    ),
    (
        "unverified/login_domain",
        &[
            "the login {value} has capitals or blanks from the domain; give the domain as the system spells it",
        ],
    ),
    (
        "unverified/bare_login",
        &[
            "{value} has no \"@\" and may be taken by another domain, for logins are unique on the whole system; did you mean {suggestion}",
            "{value} has no \"@\" and may be taken by another domain, for logins are unique on the whole system",
        ],
    ),
    ("unverified/no_dot", &["{value} has no dot behind the \"@\"; is its domain complete?"]),
    (
        "unverified/international_domain",
        &[
            "{value} has letters outside ASCII in its domain; give its form that begins with xn-- when the server refuses it",
        ],
    ),
    ("exactly_one_of", &["exactly one of {fields} must be given"]),
    ("mismatch", &["{key} is not the same as {other}"]),
    ("deprecated", &["the vendor has marked this call as deprecated since {since:plain}"]),
    ("masked", &["{key} is shown as a mask only; it was left out"]),
    (
        "rejected",
        &[
            "the server refused {value} for {key}",
            "the server seems to refuse {key}",
            "the server refused the request",
        ],
    ),
    (
        "rejected/not_found",
        &["the server does not know {value}", "the server does not know what {key} names"],
    ),
];
