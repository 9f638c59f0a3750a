//! Keeps secrets out of the texts of an outcome.
//!
//! A server may repeat what it was sent. With the request at hand its secrets are known and replaced; without it, what
//! follows a secret's name is withheld, and so is what looks like a key or a token.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::sort::sorted;
use crate::json::Node;
use crate::schema::Operation;
use crate::schema::secret_names::is_secret;
use crate::strings::characters;

const MASK: &str = "***";

/// How much of a server's text is kept, in characters.
const KEPT: usize = 500;

/// How API keys (NetSapiens) and JSON Web Tokens begin.
const KEYS: &[&str] = &["nss_", "nsr_", "nsd_", "eyJ"];

/// The secrets of one request.
pub(crate) struct Secrets {
    operation: &'static Operation,
    /// Longest first, so that a secret inside another does not leave the rest of it.
    values: Vec<String>,
}

impl Secrets {
    pub(crate) fn of(operation: &'static Operation, request: Option<&Node>) -> Self {
        let mut values = Vec::new();
        if let Some(request) = request {
            collect(operation, request, false, &mut |value| spellings(value, &mut values));
        }
        values.retain(|value| !value.is_empty());
        let mut values = sorted(values, &|one: &String, other: &String| {
            other.len().cmp(&one.len()).then_with(|| one.cmp(other))
        });
        values.dedup();
        Self { operation, values }
    }

    /// The text without secrets.
    pub(crate) fn mask(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for value in &self.values {
            text = replaced(&text, value);
        }
        self.without_named(&without_keys(&text))
    }

    /// The text as one line, without secrets and without characters that could steer a terminal.
    pub(crate) fn line(&self, text: &str) -> Option<String> {
        let mut line = String::new();
        for word in self.mask(text).split_whitespace() {
            if !line.is_empty() {
                line.push(' ');
            }
            for c in word.chars() {
                if characters::refused(c.encode_utf8(&mut [0; 4])).is_some() {
                    line.push('<');
                    line.push_str(&characters::code_point(c));
                    line.push('>');
                } else {
                    line.push(c);
                }
            }
        }
        if let Some((at, _)) = line.char_indices().nth(KEPT) {
            line.truncate(at);
            line.push('…');
        }
        (!line.is_empty()).then_some(line)
    }

    /// What stands behind `password:` or `pin = ` is withheld to the end, for nothing says where a secret ends.
    fn without_named(&self, text: &str) -> String {
        let mut at = 0;
        while let Some(word) = next_word(text, at) {
            at = word.end;
            let name = text.get(word).unwrap_or_default();
            let rest = text.get(at..).unwrap_or_default();
            if self.is_secret_word(name)
                && let Some(skipped) = introduces(name, rest)
                && rest.get(skipped..).is_some_and(|value| !value.trim().is_empty())
            {
                let kept = text.get(..at + skipped).unwrap_or_default();
                return [kept, MASK].concat();
            }
        }
        text.to_owned()
    }

    /// Whether a word of a text names a secret. A lone `key` is a word of English there: "duplicate key: user".
    fn is_secret_word(&self, word: &str) -> bool {
        !word.eq_ignore_ascii_case("key") && is_secret(self.operation, word)
    }
}

/// A record for `Debug`: the values of secret names are masked.
pub(crate) fn masked(operation: &Operation, node: &Node) -> Node {
    match node {
        Node::Object(members) => Node::Object(
            members
                .iter()
                .map(|(key, value)| {
                    let value =
                        if is_secret(operation, key) { Node::from(MASK) } else { masked(operation, value) };
                    (key.clone(), value)
                })
                .collect(),
        ),
        Node::List(items) => Node::List(items.iter().map(|item| masked(operation, item)).collect()),
        other => other.clone(),
    }
}

/// Hands over every scalar below a secret name.
fn collect(operation: &Operation, node: &Node, secret: bool, found: &mut impl FnMut(&str)) {
    match node {
        Node::Object(members) => {
            for (key, value) in members {
                collect(operation, value, secret || is_secret(operation, key), found);
            }
        }
        Node::List(items) => items.iter().for_each(|item| collect(operation, item, secret, found)),
        Node::Text(text) | Node::Number(text) if secret => found(text),
        _ => {}
    }
}

/// A secret as it stands, as JSON escapes it and as HTML does.
fn spellings(value: &str, values: &mut Vec<String>) {
    let json = Node::from(value).to_json();
    let html = value
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;");
    let trimmed = value.trim().to_owned();
    let inside = json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap_or_default();
    values.extend([value.to_owned(), trimmed, inside.to_owned(), html, percent(value)]);
    // One of few letters is part of other texts too.
    if value.len() >= 6 {
        values.push(base64(value.as_bytes()));
    }
}

/// As in addresses and forms.
fn percent(value: &str) -> String {
    let mut out = String::new();
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.extend(char::from_digit(u32::from(digit), 16).map(|digit| digit.to_ascii_uppercase()));
            }
        }
    }
    out
}

/// Without its padding, which may be left out.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let group =
            three.iter().fold(0, |group, byte| group << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for at in 0..=three.len() {
            let digit = usize::try_from(group >> (18 - 6 * at) & 63).unwrap_or_default();
            out.extend(DIGITS.get(digit).map(|digit| char::from(*digit)));
        }
    }
    out
}

/// `text` with every `secret` masked, in whatever case of ASCII letters.
fn replaced(text: &str, secret: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if rest.get(..secret.len()).is_some_and(|part| part.eq_ignore_ascii_case(secret)) {
            out.push_str(MASK);
            rest = rest.get(secret.len()..).unwrap_or_default();
        } else {
            out.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
    }
    out
}

/// Words that begin like a key or a token are masked whole.
fn without_keys(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in
        text.split_inclusive(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | '=' | '(' | ')'))
    {
        let end = piece
            .chars()
            .next_back()
            .filter(|c| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | '=' | '(' | ')'));
        match KEYS.iter().filter_map(|key| piece.find(key)).min() {
            Some(at) => {
                out.push_str(piece.get(..at).unwrap_or_default());
                out.push_str(MASK);
                out.extend(end);
            }
            None => out.push_str(piece),
        }
    }
    out
}

/// The next run of letters, digits, `-` and `_` from `at` on.
fn next_word(text: &str, at: usize) -> Option<core::ops::Range<usize>> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let rest = text.get(at..)?;
    let start = at + rest.find(is_part)?;
    let word = text.get(start..)?;
    Some(start..start + word.find(|c| !is_part(c)).unwrap_or(word.len()))
}

/// How many bytes of `rest` stand between a name and its value; `None` when no value follows.
fn introduces(name: &str, rest: &str) -> Option<usize> {
    let inner = rest.trim_start_matches(['"', '\'', '`', ']']).trim_start();
    let skipped = rest.len() - inner.len();
    if let Some(value) = inner.strip_prefix([':', '=']) {
        return Some(rest.len() - value.trim_start().len());
    }
    let opens = inner.starts_with(['"', '\'', '`', '(']) && rest.starts_with(char::is_whitespace);
    let bearer = name.eq_ignore_ascii_case("bearer") && rest.starts_with(char::is_whitespace);
    (opens || bearer).then_some(skipped)
}
