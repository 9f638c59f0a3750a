//! The command line for a person: what is secret stands in shell variables.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::nearest::same_but_style;
use crate::plan::Plan;
use crate::request::Request;

/// `curl -X POST 'https://…' -H … -d '{"pin":"'"$PIN"'"}'`, over several lines.
pub(crate) fn line(request: &Request, base: &str) -> String {
    let mut line = ["curl -X ", request.method, " ", &shell_word(&request.url(base))].concat();
    line.push_str(" \\\n  -H \"authorization: Bearer $TOKEN\"");
    for (name, value) in request.headers {
        line.push_str(&[" \\\n  -H '", name, ": ", value, "'"].concat());
    }
    line.push_str(" \\\n  -d ");
    line.push_str(&masked(request.report.plan, &request.body));
    line
}

/// The body as one shell word, its secrets replaced.
fn masked(plan: &Plan, body: &[u8]) -> String {
    let Ok(Members(members)) = serde_json::from_slice(body) else { return "'{}'".to_owned() };
    let mut word = String::from("'{");
    for (at, (key, value)) in members.iter().enumerate() {
        if at > 0 {
            word.push(',');
        }
        word.push_str(&shell_inner(&crate::sink::quoted(key)));
        word.push(':');
        if is_secret(plan, key) {
            let mark = if value.get().starts_with('"') { "\"" } else { "" };
            word.push_str(&[mark, "'\"$", &variable(key), "\"'", mark].concat());
        } else {
            word.push_str(&shell_inner(value.get()));
        }
    }
    word.push_str("}'");
    word
}

/// A secret of the table in any spelling, or a kept unknown key that sounds like one: a line for a screen or a ticket
/// rather says too little.
fn is_secret(plan: &Plan, key: &str) -> bool {
    let of_the_table = plan.specs.iter().filter(|spec| spec.field.secret).any(|spec| {
        let names = [spec.wire, spec.field.wire].into_iter().chain(spec.field.v1);
        names.chain(spec.field.aliases.iter().copied()).any(|name| same_but_style(name, key))
    });
    let known = plan.slot(key).is_some();
    let sounds = || {
        let key = key.to_ascii_lowercase();
        let mut words = key.split(|c: char| !c.is_ascii_alphanumeric());
        words.any(|word| matches!(word, "pin" | "token"))
            || key.bytes().collect::<Vec<_>>().windows(4).any(|part| part == b"pass")
            || key.bytes().collect::<Vec<_>>().windows(6).any(|part| part == b"secret")
    };
    of_the_table || (!known && sounds())
}

/// The members of an object, in order, as their text.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Members, M::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// `voicemail-login-pin` as `VOICEMAIL_LOGIN_PIN`.
#[must_use]
pub fn variable(wire: &str) -> String {
    wire.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}

fn shell_inner(text: &str) -> String {
    text.replace('\'', "'\\''")
}

fn shell_word(text: &str) -> String {
    ["'", &shell_inner(text), "'"].concat()
}

#[cfg(test)]
mod tests {
    use crate::{Json, Options, build, operation};

    fn curl(body: &str) -> String {
        let options = r#"{"domain":"example.com","defaults":"none","unknown":"keep","partial":true}"#;
        let options = Options::from_json(options).unwrap();
        build(operation("createUser").unwrap(), Json(body), &options).unwrap().curl("https://api.example.net")
    }

    #[test]
    fn secrets_are_variables() {
        let line = curl(r#"{"name-last-name":"O'Neil \"x\"","voicemail-login-pin":8271,"service-code":"a"}"#);
        assert!(line.ends_with(
            r#"-d '{"name-last-name":"O'\''Neil \"x\"","voicemail-login-pin":'"$VOICEMAIL_LOGIN_PIN"',"service-code":"a"}'"#
        ));
    }

    #[test]
    fn kept_keys_that_sound_secret_are_variables_too() {
        for key in
            ["subscriber_pin", "voicemailLoginPin", "user-password", "Web_Secret", "api-token", "passcode"]
        {
            let line = curl(&format!(r#"{{"{key}":"8271","spinner":"on"}}"#));
            assert!(!line.contains("8271"), "{line}");
            assert!(line.contains(r#""spinner":"on""#), "{line}");
        }
    }
}
