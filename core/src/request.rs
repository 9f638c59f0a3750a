//! The request to send: [`Request`]. The caller sends it.

use crate::report::Report;

/// Everything an HTTP client needs but the server's address and a token.
///
/// `Debug` leaves the body out, for it may hold secrets.
#[derive(Clone)]
pub struct Request {
    /// HTTP method.
    pub method: &'static str,
    /// Path from the root, percent-encoded.
    pub path: String,
    /// Names and values of the query; none today.
    pub query: Vec<(&'static str, String)>,
    /// Header names in lower case with their values; no authorization.
    pub headers: &'static [(&'static str, &'static str)],
    /// The JSON body: table order, compact, UTF-8.
    pub body: Vec<u8>,
    /// The status codes that mean success.
    pub expects: &'static [u16],
    /// The verdict, with warnings and changes.
    pub report: Report,
    pub(crate) base: &'static str,
    pub(crate) alias: &'static str,
}

pub(crate) const HEADERS: &[(&str, &str)] =
    &[("accept", "application/json"), ("content-type", "application/json")];

impl Request {
    /// The address below `base`, with or without a final slash. A base that already ends in the API's own prefix
    /// (`/ns-api/v2`) is not doubled.
    #[must_use]
    pub fn url(&self, base: &str) -> String {
        let base = base.trim_end_matches('/');
        let base = base.strip_suffix(self.base).unwrap_or(base);
        [base, &self.path].concat()
    }

    /// The vendor's own name of the call, as its JavaScript SDK spells it.
    #[must_use]
    pub fn alias(&self) -> &'static str {
        self.alias
    }

    /// A command line for a person: the token and every secret are shell variables.
    #[must_use]
    pub fn curl(&self, base: &str) -> String {
        let mut line = format!("curl -X {} {}", self.method, shell_word(&self.url(base)));
        line.push_str(" \\\n  -H \"authorization: Bearer $TOKEN\"");
        for (name, value) in self.headers {
            line.push_str(&[" \\\n  -H '", name, ": ", value, "'"].concat());
        }
        line.push_str(" \\\n  -d ");
        line.push_str(&self.masked_word());
        line
    }

    /// The body as one shell word, secrets replaced by variables: `'{"pin":"'"$PIN"'"}'`.
    fn masked_word(&self) -> String {
        let body = String::from_utf8_lossy(&self.body);
        let mut word = String::new();
        let mut rest = &*body;
        for spec in self.report.plan.specs.iter().filter(|spec| spec.field.secret) {
            let key = String::from_utf8_lossy(&spec.key);
            // Keys of the table are unique in the text: a quote inside a value is escaped.
            let Some((before, after)) = rest.split_once(&*key) else { continue };
            let quoted = after.starts_with('"');
            let tail = if quoted {
                skip_text(after)
            } else {
                after.trim_start_matches(|c: char| c.is_ascii_digit())
            };
            word.push_str(&shell_inner(before));
            word.push_str(&shell_inner(&key));
            let mark = if quoted { "\"" } else { "" };
            word.push_str(&[mark, "'\"$", &variable(spec.wire), "\"'", mark].concat());
            rest = tail;
        }
        word.push_str(&shell_inner(rest));
        format!("'{word}'")
    }
}

/// What follows a JSON string that `text` starts with.
fn skip_text(text: &str) -> &str {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return text.get(at + 1..).unwrap_or_default(),
            _ => {}
        }
    }
    ""
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
    format!("'{}'", shell_inner(text))
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
