//! Which keys hold secrets: the one predicate for curl lines, unknown keys, responses, records and `Debug`.

use alloc::string::String;
use alloc::vec::Vec;

use crate::schema::{Field, Kind, Operation};
use crate::strings::bytes::holds;
use crate::strings::suggest::same_but_style;

/// Parts that mark a name wherever they stand, compared without case: English and the languages of the vendors' tokens.
const PARTS: &[&str] = &[
    "password",
    "passwd",
    "passcode",
    "passphrase",
    "passwort",
    "kennwort",
    "wachtwoord",
    "motdepasse",
    "contrase",
    "credential",
    "bearer",
    "authorization",
    "token",
    "apikey",
];

/// Words that mark a name only when they stand alone in it: `pin` is no secret inside `shipping`, nor `pass` inside
/// `passenger` or `auth` inside `author`.
const WORDS: &[&str] = &[
    "pin", "pins", "pass", "pwd", "pswd", "psw", "pw", "secret", "secrets", "auth", "otp", "senha", "clave",
];

/// Beside these words a `code` or `key` is no secret: `area-code`, `postalCode`, `primary key`.
const OPEN_QUALIFIERS: &[&str] = &[
    "area",
    "city",
    "country",
    "currency",
    "dial",
    "duplicate",
    "error",
    "feature",
    "foreign",
    "language",
    "post",
    "postal",
    "primary",
    "public",
    "region",
    "response",
    "result",
    "sort",
    "state",
    "status",
    "unknown",
    "zip",
];

/// With these words `pin`, `code` or `key` are often written as one: `vmpin`, `usercode`.
const SECRET_QUALIFIERS: &[&str] = &[
    "access",
    "account",
    "auth",
    "login",
    "security",
    "sip",
    "subscriber",
    "user",
    "vm",
    "vmail",
    "voicemail",
];

/// Whether the value of a key must not be shown. A table that names the key in any style decides; else the name's words do.
pub(crate) fn is_secret(operation: &Operation, key: &str) -> bool {
    let mut known = None;
    visit(operation.fields, key, &mut known);
    if let Some((_, fields)) = operation.sibling {
        visit(fields, key, &mut known);
    }
    let named = |name: &&str| name.rsplit('.').next().is_some_and(|name| same_but_style(name, key));
    known.unwrap_or_else(|| is_secret_name(key) && !operation.read_only.iter().copied().flatten().any(named))
}

/// Notes whether a field of this name is secret; one of several that is decides.
fn visit(fields: &[Field], key: &str, known: &mut Option<bool>) {
    for field in fields {
        let named = |name: &str| same_but_style(name, key);
        if named(field.wire) || field.v1.is_some_and(named) || field.aliases.iter().copied().any(named) {
            *known = Some(known.unwrap_or(false) || is_secret_field(field));
        }
        match field.kind {
            Kind::Group(fields) => visit(fields, key, known),
            Kind::List(list) => visit(core::slice::from_ref(&list.of), key, known),
            _ => {}
        }
    }
}

/// A list is secret when its items are.
fn is_secret_field(field: &Field) -> bool {
    field.secret || matches!(field.kind, Kind::List(list) if list.of.secret)
}

/// Whether a name that no table knows marks a secret, in any style.
///
/// ```
/// for name in ["vmPin", "VM PIN", "pwd_hash", "x-api-key", "Passwort", "Clave"] {
///     assert!(seatwright::is_secret_name(name), "{name}");
/// }
/// for name in ["shipping", "author", "passenger", "postal code"] {
///     assert!(!seatwright::is_secret_name(name), "{name}");
/// }
/// ```
#[must_use]
pub fn is_secret_name(name: &str) -> bool {
    let words = words(name);
    let joined = words.concat();
    let is = |word: &String, list: &[&str]| list.contains(&word.as_str());
    if PARTS.iter().any(|part| holds(&joined, part)) || words.iter().any(|word| is(word, WORDS)) {
        return true;
    }
    let as_one = ["pin", "code", "key"]
        .iter()
        .any(|end| joined.strip_suffix(end).is_some_and(|qualifier| SECRET_QUALIFIERS.contains(&qualifier)));
    // A lone `code` is a status; a lone `key` holds secrets as often as not.
    let noun = words.iter().any(|word| word == "key" || word == "code" && words.len() > 1);
    as_one || noun && !words.iter().any(|word| is(word, OPEN_QUALIFIERS))
}

/// The words of a name in lowercase: `vmPin`, `VM PIN` and `vm_pin` have the same.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous = ' ';
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        let starts = c.is_ascii_uppercase()
            && (previous.is_ascii_lowercase()
                || previous.is_ascii_digit()
                || previous.is_ascii_uppercase() && rest.peek().is_some_and(char::is_ascii_lowercase));
        if is_letter(c) {
            if starts || !is_letter(previous) || words.is_empty() {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.push(c.to_ascii_lowercase());
            }
        }
        previous = c;
    }
    words
}

/// Digits number a name (`pin2`) and belong to no word.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii()
}

#[cfg(test)]
mod tests {
    use crate::operation;
    use crate::schema::secret_names::is_secret;
    use crate::schema::secret_names::is_secret_name;

    #[test]
    fn names_of_secrets_in_every_style() {
        for name in [
            "pin",
            "PIN",
            "vmPin",
            "VMPin",
            "VM PIN",
            "vmpin",
            "voicemail_login_pin",
            "pin2",
            "Pin-Code",
            "pass",
            "user.pass",
            "passwd",
            "Passwort",
            "pwd_hash",
            "userPassword",
            "passcode",
            "sip-pw",
            "bearer",
            "Authorization",
            "x-auth",
            "token",
            "accessToken",
            "client_secret",
            "credentials",
            "api-key",
            "apikey",
            "APIKey",
            "X-Api-Key",
            "key",
            "subscriber-code",
            "subscriberCode",
            "access_code",
            "usercode",
            "Mot de passe",
            "Contraseña",
            "Clave",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn names_that_only_contain_such_letters() {
        for name in [
            "shipping",
            "author",
            "passenger",
            "spinning",
            "spinner",
            "opinion",
            "pinned",
            "compass",
            "secretary",
            "area-code",
            "postalCode",
            "country_code",
            "code",
            "status.code",
            "keyboard",
            "primary key",
            "unknown key",
            "encode",
            "bypass",
            "typing",
            "",
        ] {
            assert!(!is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn a_table_decides_over_the_sound() {
        let create = operation("netsapiens.user.create").unwrap();
        assert!(!is_secret(create, "language-token") && !is_secret(create, "languageToken"));
        assert!(!is_secret(create, "service_code"));
        assert!(is_secret(create, "voicemailLoginPin") && is_secret(create, "subscriber_pin"));
    }
}
