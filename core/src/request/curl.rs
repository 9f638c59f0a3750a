//! The command line for a person: what is secret stands in shell variables.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::collections::slot::Slot;
use crate::json::Node;
use crate::limits::Limits;
use crate::options::error::OptionError;
use crate::plan::Plan;
use crate::request::Request;
use crate::schema::secret_names::is_secret;

/// `curl -X POST 'https://…' -H … -d '{"pin":"'"$PIN"'"}'`, over several lines.
pub(crate) fn line(request: &Request, base: &str) -> Result<String, OptionError> {
    let mut line = ["curl -X ", request.method, " ", &shell_word(&request.url(base)?)].concat();
    if request.token_member().is_none() {
        line.push_str(" \\\n  -H \"authorization: Bearer $TOKEN\"");
    }
    for (name, value) in request.headers {
        line.push_str(&[" \\\n  -H '", name, ": ", value, "'"].concat());
    }
    line.push_str(" \\\n  -d ");
    line.push_str(&masked(request.report.plan, &request.body, request.token_member()));
    Ok(line)
}

/// The body as one shell word, its secrets replaced.
fn masked(plan: &Plan, body: &[u8], token: Option<&str>) -> String {
    let limits = Limits { bytes: usize::MAX, keys: usize::MAX, depth: usize::MAX, ..Limits::default() };
    let Ok(mut body) = Node::parse(body, &limits) else { return "'{}'".to_owned() };
    if let (Some(name), Node::Object(members)) = (token, &mut body) {
        members.insert(0, (name.to_owned(), Node::Text(String::new())));
    }
    let mut word = String::from("'");
    write(plan, &body, Some(Slot::NONE), &mut word);
    word.push('\'');
    word
}

/// `place` is the slot around the value, [`Slot::NONE`] at the top, or nothing where the table knows no more.
fn write(plan: &Plan, node: &Node, place: Option<Slot>, word: &mut String) {
    match node {
        Node::Object(members) => {
            word.push('{');
            for (at, (key, value)) in members.iter().enumerate() {
                if at > 0 {
                    word.push(',');
                }
                word.push_str(&shell_inner(&crate::json::escape::quoted(key)));
                word.push(':');
                let slot = place.and_then(|place| plan.index.find(place, key)).map(|hit| hit.slot);
                let secret = match slot.and_then(|slot| plan.spec(slot)) {
                    Some(spec) => spec.field.secret,
                    None => is_secret(plan.operation, key),
                };
                if secret && (slot.is_none() || !matches!(value, Node::Object(_))) {
                    let mark = if matches!(value, Node::Text(_)) { "\"" } else { "" };
                    word.push_str(&[mark, "'\"$", &variable(key), "\"'", mark].concat());
                } else {
                    write(plan, value, slot, word);
                }
            }
            word.push('}');
        }
        Node::List(items) => {
            word.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    word.push(',');
                }
                // The items of a list are slots of their own, all of one row: the first one's inside tells for all.
                write(plan, item, place.filter(|place| *place != Slot::NONE).map(Slot::next), word);
            }
            word.push(']');
        }
        other => word.push_str(&shell_inner(&other.to_json())),
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

impl Request {
    /// A command line for a person: the token and every secret are shell variables.
    ///
    /// # Errors
    /// As [`Request::url`].
    pub fn curl(&self, base: &str) -> Result<String, OptionError> {
        line(self, base)
    }
}

#[cfg(test)]
mod tests {
    use crate::Json;
    use crate::Options;
    use crate::build;
    use crate::operation;

    fn curl(body: &str) -> String {
        let options = r#"{"domain":"example.com","defaults":"none","unknown":"keep","partial":true}"#;
        let options = Options::from_json(options).unwrap();
        build(operation("createUser").unwrap(), Json(body), &options)
            .unwrap()
            .curl("https://api.example.net")
            .unwrap()
    }

    #[test]
    fn secrets_are_variables() {
        let line = curl(r#"{"name-last-name":"O'Neil \"x\"","voicemail-login-pin":8271,"service-code":"a"}"#);
        assert!(line.ends_with(
            r#"-d '{"name-last-name":"O'\''Neil \"x\"","voicemail-login-pin":'"$VOICEMAIL_LOGIN_PIN"',"service-code":"a"}'"#
        ));
    }

    #[test]
    fn a_token_of_the_body_is_a_variable_there() {
        let options = Options::from_json(r#"{"partial":true}"#).unwrap();
        let input =
            Json(r#"{"username":"ann","password":"one","user_template_identifier":{"name":"Agent"}}"#);
        let request = build(operation("crmcom.user.create").unwrap(), input, &options).unwrap();
        let line = request.curl("https://crm.example.net/crmapi/rest/v2").unwrap();
        assert!(!line.contains("authorization"), "{line}");
        assert!(line.starts_with("curl -X POST 'https://crm.example.net/crmapi/rest/v2/users/create'"));
        let body = r#"'{"token":"'"$TOKEN"'","user_template_identifier":{"name":"Agent"},"username":"ann","password":"'"$PASSWORD"'"}'"#;
        assert!(line.ends_with(body), "{line}");
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
